//! What holds for every audit, shown on the constructed dossier.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use kommunpolicy::{Audit, Dossier, Lang, Profile, audit, audit::Status};
use policy_core::account::SubjectKind;
use policy_rules::{Finite, date};
use serde_json::Value;

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");

fn dossier(json: &Value) -> Dossier {
    Dossier::from_json(json.to_string().as_bytes()).unwrap()
}

fn report(dossier: &Dossier) -> Audit {
    audit(dossier, &Profile::default(), dossier.as_of, Lang::Sv).unwrap()
}

fn statuses(audit: &Audit) -> BTreeMap<String, Status> {
    audit.findings.iter().map(|finding| (finding.id.to_string(), finding.status)).collect()
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let (one, other) = (Dossier::from_json(VARGARDA.as_bytes()).unwrap(), Dossier::from_json(VARGARDA.as_bytes()).unwrap());
    assert_eq!(serde_json::to_vec(&report(&one)).unwrap(), serde_json::to_vec(&report(&other)).unwrap());
}

#[test]
fn every_duty_of_every_subject_is_listed_once_and_leads_to_a_provision() {
    let audit = report(&Dossier::from_json(VARGARDA.as_bytes()).unwrap());
    assert_eq!(statuses(&audit).len(), audit.findings.len(), "an id is given twice");
    let count: usize = Status::VALUES.iter().map(|status| audit.summary.of(*status)).sum();
    assert_eq!(count, audit.findings.len());
    for finding in &audit.findings {
        assert!(!finding.provisions.is_empty());
        assert!(finding.provisions.iter().all(|id| kommunpolicy::provision(id).is_some()));
        match finding.status {
            // The dossier has the schedule as it stands, and does not say since when.
            Status::Breached if finding.subject.kind == SubjectKind::Schedule => {}
            Status::Breached => assert!(finding.since.is_some(), "{}", finding.text),
            // What has to be answered as soon as possible has no day, unless the municipality has settled one (T-18).
            Status::Due if ["question.promptly", "disclosure.promptly"].contains(&finding.rule) => {}
            Status::Due => assert!(finding.due.is_some(), "{}", finding.text),
            Status::Undetermined => assert!(!finding.missing.is_empty(), "{}", finding.text),
            Status::Judgement => assert!(finding.whose.is_some(), "{}", finding.text),
            Status::NotApplicable => assert!(finding.why.is_some(), "{}", finding.text),
            Status::Met => {}
        }
    }
    // What is laid on an account by what stands on it differs: of that there is one finding for each duty that it gives occasion to.
    let by_records = ["registration.", "removal.", "content.", "posting.", "question.", "disclosure."];
    let own = |rule: &str| !by_records.iter().any(|topic| rule.starts_with(topic));
    let duties = |id: &str| audit.findings.iter().filter(|finding| finding.subject.id == id && own(finding.rule)).count();
    let accounts = ["facebook-kommunen", "twitter-naringsliv", "blogg-biblioteket", "youtube-medieprogrammet", "forum-ungdom"];
    assert!(accounts.iter().all(|account| duties(account) == duties(accounts[0])), "each account has the same duties");
}

#[test]
fn the_flaws_of_the_dossier_are_found_and_no_others() {
    let audit = report(&Dossier::from_json(VARGARDA.as_bytes()).unwrap());
    let mut breaches: Vec<String> = audit
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Breached)
        .map(|finding| format!("{} {} {}", finding.subject.id, finding.rule, finding.since.unwrap()))
        .collect();
    breaches.sort();
    insta::assert_snapshot!(breaches.join("\n"), @"
    1442 disposal.decision 2025-10-13
    1442 disposal.preserve 2025-10-13
    1442 intranet.writing-rules 2011-05-11
    1442 website.up-to-date 2025-11-14
    KS-2026-15 media.with-reason 2026-01-26
    KS-2026-9 media.same-day 2026-01-19
    badhuset press.overall 2026-01-22
    blogg-biblioteket attendance.active 2025-07-01
    blogg-biblioteket board.supervision 2025-07-04
    facebook-kommunen attendance.follow-up 2025-12-24
    facebook-kommunen data.agreement 2020-01-01
    facebook-kommunen removal.no-ground 2026-01-15
    facebook-kommunen removal.threat 2026-01-09
    film-vinterlov accessibility.third-party 2026-01-29
    folder-simskola publication.reviewed 2025-05-05
    forum-ungdom controller.named 2018-05-25
    forum-ungdom listing.link-to-account 2015-02-02
    forum-ungdom listing.listed 2015-02-02
    ny-forskola planning.early-in-projects 2025-09-01
    twitter-naringsliv access.administrators 2025-09-01
    twitter-naringsliv access.owner 2025-09-01
    twitter-naringsliv assessment.made 2019-11-21
    twitter-naringsliv copy.sent 2016-05-16
    twitter-naringsliv data.information 2018-05-25
    twitter-naringsliv revision.administrators 2025-09-01
    twitter-naringsliv/naringslivsutvecklare departure.access-ends 2025-09-01
    twitter-naringsliv/naringslivsutvecklare departure.successor 2025-09-01
    youtube-medieprogrammet access.administrators 2013-10-01
    youtube-medieprogrammet data.record 2018-05-25
    youtube-medieprogrammet snapshot.half-year 2025-08-17
    ");
}

/// A key that is left out is unknown. It may leave a duty undetermined; it never turns one that is met into a breach, nor a
/// breach into one that is met.
#[test]
fn a_fact_that_is_left_out_never_turns_a_finding_into_its_opposite() {
    let whole: Value = serde_json::from_str(VARGARDA).unwrap();
    let before = statuses(&report(&dossier(&whole)));
    let optional = [
        "plan",
        "writersAppointed",
        "access",
        "lodged",
        "listed",
        "linkedFromWebsite",
        "linksToWebsite",
        "reported",
        "openToVisitors",
        "followUps",
        "supervisions",
        "snapshots",
        "posts",
    ];
    let mut undetermined = 0;
    for at in 0..whole["accounts"].as_array().unwrap().len() {
        for key in optional {
            let mut less = whole.clone();
            if less["accounts"][at].as_object_mut().unwrap().remove(key).is_none() {
                continue;
            }
            let after = statuses(&report(&dossier(&less)));
            for (id, status) in &before {
                // The departures of those who had an access entry are known by that entry alone.
                let Some(now) = after.get(id) else {
                    assert_eq!(key, "access", "a finding disappeared without {key}");
                    continue;
                };
                assert!(
                    now == status || matches!(now, Status::Undetermined | Status::Judgement),
                    "{key}: {status:?} became {now:?}"
                );
                undetermined += usize::from(now != status);
            }
        }
    }
    assert!(undetermined > 50, "leaving facts out leaves duties undetermined: {undetermined}");
    for key in ["onWebsite", "inRecordsPlan"] {
        let mut less = whole.clone();
        less["register"].as_object_mut().unwrap().remove(key);
        assert_eq!(report(&dossier(&less)).summary.undetermined, report(&dossier(&whole)).summary.undetermined + 1);
    }
}

/// The same for what is on record of communication: every key that may be left out, wherever it stands.
#[test]
fn nor_does_one_about_communication() {
    fn optional(value: &Value, at: &str, found: &mut Vec<String>) {
        const REQUIRED: [&str; 8] =
            ["id", "on", "received", "product", "kind", "from", "adopted", "contactsUnderFreedomToCommunicate"];
        // A list that is left out holds nothing to audit.
        let lists = ["mediaContacts", "pressReleases", "publications", "projects", "decisions"];
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    let place = format!("{at}/{key}");
                    if !REQUIRED.contains(&key.as_str()) && !lists.contains(&key.as_str()) {
                        found.push(place.clone());
                    }
                    optional(value, &place, found);
                }
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(index, value)| optional(value, &format!("{at}/{index}"), found));
            }
            _ => {}
        }
    }
    let whole: Value = serde_json::from_str(VARGARDA).unwrap();
    let before = statuses(&report(&dossier(&whole)));
    let mut places = Vec::new();
    optional(&whole["communication"], "/communication", &mut places);
    let mut undetermined = 0;
    for place in &places {
        let mut less = whole.clone();
        let (holder, key) = place.rsplit_once('/').unwrap();
        less.pointer_mut(holder).unwrap().as_object_mut().unwrap().remove(key);
        let after = statuses(&report(&dossier(&less)));
        for (id, status) in &before {
            let now = after[id];
            let open = matches!(now, Status::Undetermined | Status::Judgement);
            // When a release or a publication is planned for is no fact: without it, nothing tells by when it is due.
            assert!(now == *status || open, "{place}: {status:?} became {now:?}");
            undetermined += usize::from(now != *status);
        }
    }
    assert!(places.len() > 40 && undetermined > 30, "{} places, {undetermined} undetermined", places.len());
}

/// What is on record of communication or of records on a day: nothing that came later, as if the dossier had been written without it.
fn without_what_came_after(recorded: &Value, day: &str, as_of: &str) -> Value {
    let date = |value: &Value| value.as_str()?.get(..10)?.parse::<chrono::NaiveDate>().ok();
    let (day_itself, last) = (date(&day.into()), date(&as_of.into()));
    let is_later = |value: &Value| date(value).is_some() && date(value) > day_itself;
    match recorded {
        Value::Array(list) => {
            let lies_ahead = |record: &Value| {
                ["received", "sent", "published", "from", "on", "noticed"]
                    .iter()
                    .any(|key| is_later(&record[*key]) && date(&record[*key]) <= last)
            };
            list.iter().filter(|record| !lies_ahead(record)).map(|record| without_what_came_after(record, day, as_of)).collect()
        }
        Value::Object(fields) => {
            let told = fields.iter().filter(|(key, value)| *key != "review" || !is_later(&value["on"]));
            let told = told.map(|(key, value)| {
                let happened = !["planned", "from", "until", "on", "adopted"].contains(&key.as_str());
                let undone =
                    (happened && is_later(value)) || (["handled", "removed"].contains(&key.as_str()) && is_later(&value["on"]));
                (key.clone(), if undone { Value::Bool(false) } else { without_what_came_after(value, day, as_of) })
            });
            told.collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

#[test]
fn an_earlier_audit_of_communication_uses_nothing_that_came_later() {
    let whole: Value = serde_json::from_str(VARGARDA).unwrap();
    for day in ["2014-06-01", "2025-06-30", "2025-11-20", "2025-12-05", "2026-01-15", "2026-01-23", "2026-01-27"] {
        let mut less = whole.clone();
        less["communication"] = without_what_came_after(&whole["communication"], day, "2026-01-31");
        assert_ne!(less, whole, "nothing came after {day}");
        let on = |json: &Value| audit(&dossier(json), &Profile::default(), day.parse().unwrap(), Lang::Sv).unwrap();
        assert_eq!(on(&less).findings, on(&whole).findings, "{day}");
    }
}

#[test]
fn an_earlier_audit_of_records_uses_nothing_that_came_later() {
    let whole: Value = serde_json::from_str(VARGARDA).unwrap();
    for day in ["2025-09-30", "2025-11-20", "2025-12-10", "2026-01-09", "2026-01-14", "2026-01-20", "2026-01-29"] {
        let mut less = whole.clone();
        less["records"] = without_what_came_after(&whole["records"], day, "2026-01-31");
        assert_ne!(less, whole, "nothing came after {day}");
        let on = |json: &Value| audit(&dossier(json), &Profile::default(), day.parse().unwrap(), Lang::Sv).unwrap();
        assert_eq!(on(&less).findings, on(&whole).findings, "{day}");
    }
}

/// The same for what is on record of records: whatever is left out, no duty turns into its opposite.
#[test]
fn nor_does_one_about_records() {
    let whole: Value = serde_json::from_str(VARGARDA).unwrap();
    let before = statuses(&report(&dossier(&whole)));
    let mut undetermined = 0;
    for list in ["items", "questions", "requests"] {
        for at in 0..whole["records"][list].as_array().unwrap().len() {
            for key in whole["records"][list][at].as_object().unwrap().keys() {
                if ["id", "account", "place", "on", "noticed", "received"].contains(&key.as_str()) {
                    continue;
                }
                let mut less = whole.clone();
                less["records"][list][at].as_object_mut().unwrap().remove(key);
                let after = statuses(&report(&dossier(&less)));
                for (id, status) in &before {
                    // Where it is no longer known what an item is, it is not known either which duties it gives occasion to.
                    let Some(now) = after.get(id) else { continue };
                    assert!(
                        now == status || matches!(now, Status::Undetermined | Status::Judgement | Status::Met),
                        "{list}[{at}].{key}: {status:?} became {now:?}"
                    );
                    assert!(!(*status == Status::Met && *now == Status::Breached));
                    undetermined += usize::from(now != status);
                }
            }
        }
    }
    assert!(undetermined > 3, "{undetermined}");
}

#[test]
fn an_earlier_date_sees_only_what_had_happened_by_then() {
    let dossier = Dossier::from_json(VARGARDA.as_bytes()).unwrap();
    let on = |date| audit(&dossier, &Profile::default(), date, Lang::Sv).unwrap();
    let find = |audit: &Audit, subject: &str, rule: &str| {
        audit
            .findings
            .iter()
            .find(|finding| finding.subject.id == subject && finding.rule == rule)
            .map(|finding| (finding.status, finding.due))
    };
    let leaver = "twitter-naringsliv/naringslivsutvecklare";
    let last_day = date(2025, 8, 31);
    // On the last day in post the handover is due that day; the day after it is a breach.
    assert_eq!(find(&on(last_day), leaver, "departure.access-ends"), Some((Status::Due, Some(last_day))));
    assert_eq!(find(&on(date(2025, 9, 1)), leaver, "departure.access-ends"), Some((Status::Breached, None)));
    assert_eq!(find(&on(date(2025, 12, 24)), "facebook-kommunen", "attendance.follow-up"), Some((Status::Met, None)));
    assert_eq!(find(&on(date(2025, 12, 25)), "facebook-kommunen", "attendance.follow-up"), Some((Status::Breached, None)));
}

#[test]
fn a_planned_account_has_duties_that_are_due_by_its_start() {
    let mut json: Value = serde_json::from_str(VARGARDA).unwrap();
    let account = &mut json["accounts"][4];
    account["start"] = "2026-03-01".into();
    for key in ["followUps", "posts", "snapshots"] {
        account.as_object_mut().unwrap().remove(key);
    }
    let audit = report(&dossier(&json));
    let listed =
        audit.findings.iter().find(|finding| finding.subject.id == "forum-ungdom" && finding.rule == "listing.listed").unwrap();
    assert_eq!((listed.status, listed.due), (Status::Due, Some(date(2026, 3, 1))));
}

#[test]
fn a_profile_changes_what_is_measured() {
    let dossier = Dossier::from_json(VARGARDA.as_bytes()).unwrap();
    let under = |json: &str| audit(&dossier, &Profile::from_json(json.as_bytes()).unwrap(), dossier.as_of, Lang::Sv).unwrap();
    let status = |audit: &Audit, subject: &str, rule: &str| {
        audit.findings.iter().find(|finding| finding.subject.id == subject && finding.rule == rule).unwrap().status
    };
    // The holidays are fewer than fifteen days, so a follow-up every fifteen days was kept.
    assert_eq!(status(&under(r#"{"followUp": {"everyDays": 15}}"#), "facebook-kommunen", "attendance.follow-up"), Status::Met);
    assert_eq!(
        status(&under(r#"{"followUp": {"everyDays": 14}}"#), "facebook-kommunen", "attendance.follow-up"),
        Status::Breached
    );
    assert_eq!(status(&under(r#"{"administrators": 1}"#), "youtube-medieprogrammet", "access.administrators"), Status::Met);
    assert_eq!(
        status(&under(r#"{"activity": {"everyDays": 7}}"#), "youtube-medieprogrammet", "attendance.active"),
        Status::Breached
    );
    let without = under(r#"{"accessRoles": ["information-officer"]}"#);
    assert_eq!(status(&without, "forum-ungdom", "access.registrar"), Status::NotApplicable);
    // Plans that were approved on other terms need to be told of: their histories are replayed.
    let chain = r#"{"approvers": ["operations-manager", "sector-head", "communications-unit"]}"#;
    let refused = audit(&dossier, &Profile::from_json(chain.as_bytes()).unwrap(), dossier.as_of, Lang::En).unwrap_err();
    assert_eq!(refused.path, "plans[0].plan.history[4]");
    assert!(refused.message.contains("`earlierPlans`"), "{}", refused.message);
    let then = r#"{"approvers": ["operations-manager", "sector-head", "communications-unit"],
        "earlierPlans": [{"until": "2026-01-30", "approvers": ["operations-manager", "sector-head"], "administrators": 2}]}"#;
    assert_eq!(status(&under(then), "facebook-kommunen", "copy.sent"), Status::Met);
    let dossier = Dossier { plans: Vec::new(), ..dossier.clone() };
    let under = |json: &str| audit(&dossier, &Profile::from_json(json.as_bytes()).unwrap(), dossier.as_of, Lang::Sv).unwrap();
    let longer = under(chain);
    assert_eq!(status(&longer, "forum-ungdom", "approval.others"), Status::Breached);
    assert_eq!(status(&longer, "forum-ungdom", "go-live.plan"), Status::Breached);
    // A chain in the other order finds the approvals in the wrong order.
    let turned = under(r#"{"approvers": ["sector-head", "operations-manager"]}"#);
    assert_eq!(status(&turned, "forum-ungdom", "approval.order"), Status::Breached);
    // The digest tells the profiles apart.
    assert_ne!(turned.provenance.profile_digest, longer.provenance.profile_digest);
}

#[test]
fn an_answer_after_the_horizon_says_so() {
    let answer = |date| kommunpolicy::decide("account-access", b"{}", date, Lang::Sv, "").unwrap().provenance.law_horizon_passed;
    assert!(!answer(date(2026, 2, 28)));
    assert!(answer(date(2026, 3, 1)));
}
