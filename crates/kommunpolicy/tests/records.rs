//! What the audit says of items, and of what was disposed of: nothing is called broken or met on a fact that is not on record.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use kommunpolicy::{
    Dossier, Lang, Profile, audit,
    audit::{Finding, Status},
};
use serde_json::{Value, json};

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");

/// A comment about which everything is known that matters, with some keys set, and those that are null left out.
fn item(id: &str, changes: Value) -> Value {
    let mut item = json!({
        "id": id, "account": "facebook-kommunen", "place": "comment", "on": "2026-01-10", "noticed": "2026-01-10",
        "inflow": "comment", "matter": "own", "secret": false, "belongsToCase": false, "minor": false, "passing": false,
        "originShown": true, "searchable": true, "crime": "none", "advertising": false, "objection": "none", "needed": false,
        "hold": "none", "outOfDate": false
    });
    let fields = item.as_object_mut().unwrap();
    fields.extend(changes.as_object().unwrap().clone());
    fields.retain(|_, value| !value.is_null());
    item
}

/// The finding about a rule, in the dossier with other records; none where no record gives occasion to the duty.
fn finding(records: &Value, rule: &str) -> Option<Finding> {
    let mut dossier: Value = serde_json::from_str(VARGARDA).unwrap();
    dossier["records"] = records.clone();
    let dossier = Dossier::from_json(dossier.to_string().as_bytes()).unwrap();
    let audit = audit(&dossier, &Profile::default(), dossier.as_of, Lang::Sv).unwrap();
    audit.findings.into_iter().find(|finding| finding.rule == rule && finding.text.contains("Antal fall"))
}

/// The status of that finding, and what is missing.
fn status(records: &Value, rule: &str) -> (Option<Status>, Vec<String>) {
    finding(records, rule).map_or((None, Vec::new()), |finding| (Some(finding.status), finding.missing))
}

fn breached() -> (Option<Status>, Vec<String>) {
    (Some(Status::Breached), Vec::new())
}

fn met() -> (Option<Status>, Vec<String>) {
    (Some(Status::Met), Vec::new())
}

fn open(key: &str) -> (Option<Status>, Vec<String>) {
    (Some(Status::Undetermined), vec![format!("records.items[0].{key}")])
}

fn disposed(changes: Value) -> Value {
    let mut changes = changes;
    changes["removed"] = json!({ "on": "2026-01-20", "why": "disposal" });
    json!({ "items": [item("K-1", changes)] })
}

#[test]
fn whether_a_term_had_run_out_is_asked_where_no_day_tells() {
    assert_eq!(status(&disposed(json!({ "outOfDate": null })), "disposal.term"), open("outOfDate"));
    assert_eq!(status(&disposed(json!({})), "disposal.term"), breached());
    assert_eq!(status(&disposed(json!({ "outOfDate": "2026-01-21" })), "disposal.term"), breached());
    assert_eq!(status(&disposed(json!({ "outOfDate": "2026-01-20" })), "disposal.term"), met());
}

#[test]
fn what_kind_of_record_it_was_is_asked_for_by_what_would_tell() {
    for key in ["crime", "secret", "belongsToCase", "advertising", "minor", "passing", "inflow"] {
        let records = disposed(json!({ "outOfDate": "2026-01-11", key: null }));
        let missing = ["disposal.term", "disposal.hold", "disposal.scheduled", "disposal.preserve", "disposal.decision"]
            .into_iter()
            .flat_map(|rule| status(&records, rule).1)
            .collect::<Vec<_>>();
        assert!(missing.contains(&format!("records.items[0].{key}")), "{key}: {missing:?}");
    }
}

#[test]
fn whether_a_case_stopped_the_disposal_is_asked_where_nothing_tells() {
    let in_case = |closed: Value| {
        let rows = json!([{
            "id": "case", "kind": "case-content", "fate": "dispose", "register": "journal", "decision": "KF 2026-02-25 § 12",
            "deadline": { "after": { "days": 0 }, "from": "created" }
        }]);
        let mut records = disposed(json!({ "belongsToCase": true, "addedToCase": "2026-01-10", "caseClosed": closed }));
        records["schedule"] = json!({ "rows": rows });
        records
    };
    assert_eq!(status(&in_case(Value::Null), "disposal.hold"), open("caseClosed"));
    assert_eq!(status(&in_case(json!(false)), "disposal.hold"), breached());
    assert_eq!(status(&in_case(json!("2026-01-21")), "disposal.hold"), breached());
    assert_eq!(status(&in_case(json!("2026-01-19")), "disposal.hold"), met());
}

#[test]
fn an_item_is_disposed_of_by_the_schedule_that_is_audited() {
    let with = |schedule: Value| {
        let mut records = disposed(json!({ "outOfDate": "2026-01-11" }));
        records["schedule"] = schedule;
        records
    };
    assert_eq!(status(&with(json!(false)), "disposal.scheduled"), breached());
    let row = |days: u32| {
        json!({ "rows": [{
            "id": "comments", "kind": "comment", "fate": "dispose", "register": "kept-ordered", "decision": "KF 2025-02-26 § 7",
            "deadline": { "after": { "days": days }, "from": "created" }
        }] })
    };
    assert_eq!(status(&with(row(10)), "disposal.term"), met());
    assert_eq!(status(&with(row(11)), "disposal.term"), breached());
}

#[test]
fn what_is_removed_under_a_hold_is_saved() {
    let threat = |changes: Value| {
        let mut changes = changes;
        changes["crime"] = "threat".into();
        changes["manifest"] = true.into();
        changes["saved"] = changes.get("saved").cloned().unwrap_or(false.into());
        changes["removed"] = json!({ "on": "2026-01-10", "why": "content" });
        json!({ "items": [item("K-1", changes)] })
    };
    let rule = "content.saved";
    assert_eq!(status(&threat(json!({ "hold": "request" })), rule), breached());
    assert_eq!(status(&threat(json!({ "hold": "request", "saved": "2026-01-10" })), rule), met());
    assert_eq!(status(&threat(json!({ "belongsToCase": true, "caseClosed": false })), rule), breached());
    assert_eq!(status(&threat(json!({ "hold": null })), rule), open("hold"));
    assert_eq!(status(&threat(json!({ "belongsToCase": true })), rule), open("caseClosed"));
    assert_eq!(status(&threat(json!({ "belongsToCase": null })), rule), open("belongsToCase"));
    assert_eq!(status(&threat(json!({})), "removal.threat"), met());
    // Nobody may save child pornography, and it could be that.
    let secret = |crime: Value| {
        let removed = json!({ "on": "2026-01-10", "why": "content" });
        let item = item("K-1", json!({ "secret": true, "hold": "request", "crime": crime, "saved": false, "removed": removed }));
        json!({ "items": [item] })
    };
    assert_eq!(status(&secret(Value::Null), rule), open("crime"));
    assert_eq!(status(&secret("none".into()), rule), breached());
}

#[test]
fn what_had_to_go_and_went_late_is_late_whatever_it_was_called() {
    let threat = json!({ "crime": "threat", "manifest": true });
    let late = finding(&disposed(threat), "removal.threat").unwrap();
    assert_eq!((late.status, late.since.unwrap().to_string().as_str()), (Status::Breached, "2026-01-10"));
    assert_eq!(late.until.unwrap().to_string(), "2026-01-19");
}

#[test]
fn what_was_removed_before_the_guidelines_broke_none_of_them() {
    for why in ["content", "disposal"] {
        let before = json!({
            "on": "2010-05-01", "noticed": "2010-05-01", "secret": why == "content", "registered": false, "saved": false,
            "removed": { "on": "2010-05-02", "why": why }
        });
        let records = json!({ "items": [item("K-1", before)] });
        for rule in ["removal.no-ground", "registration.secret", "disposal.term", "disposal.hold"] {
            assert_eq!(status(&records, rule), (None, Vec::new()), "{why}: {rule}");
        }
    }
}

#[test]
fn each_record_counts_once_in_any_order() {
    let secret = |id: &str, registered: Value| item(id, json!({ "secret": true, "registered": registered, "removed": false }));
    let (one, other) = (secret("A", json!(false)), secret("B", json!("2026-01-10")));
    for items in [[&one, &other], [&other, &one]] {
        let found = finding(&json!({ "items": items }), "registration.secret").unwrap();
        assert!(found.text.contains("Antal fall: 2 av 2"), "{}", found.text);
    }
    let entry = json!({
        "on": "2025-10-13", "kind": "snapshot", "count": 4, "row": "snapshots", "decision": "inget", "approvedBy": "larare-media"
    });
    let found = finding(&json!({ "disposals": [entry, entry] }), "disposal.preserve").unwrap();
    assert!(found.text.contains("Antal fall: 2 av 2"), "{}", found.text);
}

/// When its account was closed stands with the account, and need not stand with each item.
#[test]
fn the_closing_of_an_account_is_known_to_its_items() {
    let mut dossier: Value = serde_json::from_str(VARGARDA).unwrap();
    dossier["records"] = disposed(json!({ "removed": { "on": "2026-01-20", "why": "disposal" } }));
    let status = |dossier: &Value| {
        let dossier = Dossier::from_json(dossier.to_string().as_bytes()).unwrap();
        let audit = audit(&dossier, &Profile::default(), dossier.as_of, Lang::Sv).unwrap();
        audit.findings.iter().find(|finding| finding.rule == "disposal.term").unwrap().status
    };
    assert_eq!(status(&dossier), Status::Breached);
    dossier["accounts"][0]["closed"] = "2026-01-15".into();
    assert_eq!(status(&dossier), Status::Met);
}

#[test]
fn what_comes_in_on_a_weekend_is_registered_on_the_next_working_day() {
    // 2026-01-17 is a Saturday.
    let registered = |day: Value| {
        let item = item("K-1", json!({ "on": "2026-01-17", "noticed": "2026-01-17", "searchable": false, "registered": day }));
        finding(&json!({ "items": [item] }), "registration.journal").map(|finding| (finding.status, finding.since))
    };
    assert_eq!(registered("2026-01-19".into()), Some((Status::Met, None)));
    assert_eq!(registered("2026-01-20".into()), Some((Status::Breached, Some(policy_rules::date(2026, 1, 19)))));
    // 2026-01-31, the date of the audit, is a Saturday too: there is time until Monday.
    let today = item("K-1", json!({ "on": "2026-01-31", "noticed": "2026-01-31", "searchable": false, "registered": false }));
    let due = finding(&json!({ "items": [today] }), "registration.journal").map(|finding| (finding.status, finding.due));
    assert_eq!(due, Some((Status::Due, Some(policy_rules::date(2026, 2, 2)))));
}
