//! The municipality's own assessment, the record of processing, and what follows from them in an audit.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use gdpr_scope::platform::{Answers, Capability, Platform};
use kommunpolicy::{
    Dossier, Lang, Profile, audit,
    audit::Status,
    personal_data::{SignedOff, assessment, platforms, processing_record},
    schema,
};
use policy_core::fact::YesNo;
use policy_rules::{Finite, NaiveDate, date};
use proptest::prelude::*;
use serde_json::{Value, json};

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");

fn accepts(schema: &schemars::Schema, instance: &impl serde::Serialize) -> bool {
    let schema = serde_json::to_value(schema).unwrap();
    let instance = serde_json::to_value(instance).unwrap();
    jsonschema::draft202012::new(&schema).unwrap().is_valid(&instance)
}

fn signed(on: NaiveDate) -> Option<SignedOff> {
    Some(SignedOff { title: "Kommunjurist".to_owned(), on })
}

#[test]
fn every_assessment_entry_and_platform_is_what_its_schema_says() {
    let profile = Profile::default();
    let (assessed, entry, platform) = (schema::assessment(), schema::processing_record(), schema::platform());
    for lang in [Lang::Sv, Lang::En] {
        for day in [date(2010, 12, 9), date(2017, 1, 1), date(2018, 6, 5), date(2026, 1, 31)] {
            for view in platforms(&profile, day, lang).unwrap() {
                assert!(accepts(&platform, &view), "{}", view.platform.id);
                match assessment(&view.platform.id, &Answers::default(), &profile, day, None, lang) {
                    Ok(filled) => assert!(accepts(&assessed, &filled), "{}", view.platform.id),
                    Err(error) => assert!(!view.existed && error.message.contains("did not exist"), "{error}"),
                }
            }
        }
        let dossier = Dossier::from_json(VARGARDA.as_bytes()).unwrap();
        for account in &dossier.accounts {
            let filled = processing_record(&dossier, &profile, &account.id, dossier.as_of, lang).unwrap();
            assert!(accepts(&entry, &filled), "{}", account.id);
        }
    }
    assert!(!accepts(&assessed, &json!({"platform": "youtube"})));
}

/// A dossier with one account on YouTube, and what is on record of its personal data.
fn dossier(as_of: &str, personal_data: &Value) -> Dossier {
    let text = json!({
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": as_of,
        "holders": [{"id": "jurist", "role": "employee", "title": "Kommunjurist"}],
        "operations": [{"id": "gymnasiet", "name": "Gymnasieskolan"}],
        "accounts": [{
            "id": "youtube", "medium": "YouTube", "category": "other", "address": "https://youtube.example/gymnasiet",
            "operation": "gymnasiet", "owner": "jurist", "administrators": ["jurist"], "start": "2020-01-01"
        }],
        "personalData": [personal_data]
    });
    Dossier::from_json(text.to_string().as_bytes()).unwrap()
}

/// How the duty to have made an assessment stands, and since when it is broken.
fn made(dossier: &Dossier, profile: &Profile) -> (Status, Option<NaiveDate>) {
    let report = audit(dossier, profile, dossier.as_of, Lang::Sv).unwrap();
    let finding = report.findings.iter().find(|finding| finding.rule == "assessment.made").unwrap();
    (finding.status, finding.since)
}

#[test]
fn an_assessment_that_is_signed_goes_into_the_dossier_and_holds_until_something_changes() {
    let on = date(2024, 3, 1);
    let filled = assessment("YouTube", &Answers::default(), &Profile::default(), on, signed(on), Lang::Sv).unwrap();
    let record =
        |answers: &Answers| json!({"account": "youtube", "assessment": {"on": "2024-03-01", "by": "jurist", "answers": answers}});
    let kept = dossier("2026-01-31", &record(&filled.answers));
    assert_eq!(made(&kept, &Profile::default()), (Status::Met, None));
    // The municipality finds out that it can no longer remove comments from a day on.
    let changed = Profile::from_json(
        br#"{"platforms": {"youtube": {"capabilities": {"remove": [{"from": "2025-06-01", "value": "no"}]}}}}"#,
    )
    .unwrap();
    assert_eq!(made(&kept, &changed), (Status::Breached, Some(date(2025, 6, 1))));
    let report = audit(&kept, &changed, kept.as_of, Lang::Sv).unwrap();
    let finding = report.findings.iter().find(|finding| finding.rule == "assessment.made").unwrap();
    assert!(finding.text.contains("Kan kommunen ta bort besökares inlägg?"), "{}", finding.text);
    // Made anew, it holds again.
    let anew = assessment("youtube", &Answers::default(), &changed, kept.as_of, signed(kept.as_of), Lang::Sv).unwrap();
    assert_eq!(made(&dossier("2026-01-31", &record(&anew.answers)), &changed), (Status::Met, None));
}

#[test]
fn what_decides_has_to_be_answered_before_somebody_signs() {
    let (profile, on) = (Profile::default(), date(2026, 1, 31));
    let open = assessment("forum-hosted", &Answers::default(), &profile, on, None, Lang::Sv).unwrap();
    assert_eq!(open.to_answer, ["statistics", "tracking"]);
    let error = assessment("forum-hosted", &Answers::default(), &profile, on, signed(on), Lang::Sv).unwrap_err();
    assert!(error.message.contains("`statistics` (Får kommunen statistik om besökarna?)"), "{error}");
    let own = Answers([(Capability::Statistics, YesNo::Yes)].into());
    assert!(assessment("forum-hosted", &own, &profile, on, signed(on), Lang::Sv).is_ok());
    let error = assessment("forum-hosted", &own, &profile, on, signed(date(2026, 1, 30)), Lang::Sv).unwrap_err();
    assert_eq!(error.to_string(), "signed-on: 2026-01-30 lies before 2026-01-31, the day that is assessed");
}

#[test]
fn nothing_is_guessed_in_an_entry() {
    let profile = Profile::default();
    let bare = dossier("2026-01-31", &json!({"account": "youtube"}));
    let entry = processing_record(&bare, &profile, "youtube", bare.as_of, Lang::Sv).unwrap();
    let all = [
        "controller",
        "joint-controllers",
        "officer",
        "purposes",
        "data-subjects",
        "data-kinds",
        "recipients",
        "transfers",
        "security",
    ];
    assert_eq!(entry.missing, all);
    // That nobody but the platform takes part does not say who the platform is: it is not named by what kind of page it has.
    let none = dossier("2026-01-31", &json!({"account": "youtube", "parties": [], "transfers": []}));
    let entry = processing_record(&none, &profile, "youtube", none.as_of, Lang::Sv).unwrap();
    assert!(!entry.missing.contains(&"transfers"));
    assert!(entry.missing.contains(&"recipients") && entry.missing.contains(&"joint-controllers"));
    let listed = |contact: Value| {
        let platform = json!({"party": "platform", "name": "Plattformsbolaget", "determines": "party", "contact": contact});
        let known = dossier("2026-01-31", &json!({"account": "youtube", "parties": [platform]}));
        processing_record(&known, &profile, "youtube", known.as_of, Lang::Sv).unwrap()
    };
    let joint = |entry: &kommunpolicy::personal_data::ProcessingRecord| {
        entry.points.iter().find(|point| point.point == "joint-controllers").unwrap().told.clone()
    };
    let (bare_name, whole) = (listed(Value::Null), listed(json!("dataskydd@plattform.example")));
    assert_eq!(
        (joint(&bare_name), joint(&whole)),
        (vec!["Plattformsbolaget".to_owned()], vec!["Plattformsbolaget, dataskydd@plattform.example".to_owned()])
    );
    assert!(bare_name.missing.contains(&"joint-controllers") && !whole.missing.contains(&"joint-controllers"));
    assert!(!whole.missing.contains(&"recipients"));
    // A transfer without anything to rest on is still a question.
    let open = dossier("2026-01-31", &json!({"account": "youtube", "transfers": [{"country": "USA"}]}));
    assert!(processing_record(&open, &profile, "youtube", open.as_of, Lang::Sv).unwrap().missing.contains(&"transfers"));
    let error = processing_record(&bare, &profile, "youtub", bare.as_of, Lang::Sv).unwrap_err();
    assert_eq!(error.message, "there is no account `youtub`; did you mean `youtube`?");
}

#[test]
fn what_is_said_of_a_platform_is_checked() {
    let refused = |profile: Value| Profile::from_json(profile.to_string().as_bytes()).unwrap_err().to_string();
    let messages: Vec<String> = [
        json!({"platforms": {"youtub": {}}}),
        json!({"platforms": {"kommunappen": {"name": "Kommunappen"}}}),
        json!({"platforms": {"kommunappen": {"name": "facebook", "category": "other"}}}),
        json!({"platforms": {"youtube": {"capabilities": {"remove": [{"from": "2025-01-01", "value": "no"}, {"value": "yes"}]}}}}),
        json!({"platforms": {"youtube": {"capabilities": {"delete": []}}}}),
        json!({"platforms": {"youtube": {"name": ""}}}),
        json!({"platforms": {"Facebook": {"name": "Egen", "category": "other"}}}),
        json!({"platforms": {"egen": {"name": "Egen", "category": "other", "aliases": ["torget"]}, "annan": {"name": "Torget", "category": "other"}}}),
    ]
    .into_iter()
    .map(refused)
    .collect();
    insta::assert_snapshot!(messages.join("\n"));
}

#[test]
fn of_two_values_for_one_key_neither_is_lost() {
    for twice in [
        r#"{"platforms": {"youtube": {}, "youtube": {}}}"#,
        r#"{"platforms": {"youtube": {"capabilities": {"remove": [], "remove": []}}}}"#,
        r#"{"names": {"manager": "chefen", "manager": "ledaren"}}"#,
    ] {
        let error = Profile::from_json(twice.as_bytes()).unwrap_err();
        assert!(error.message.contains("stands twice"), "{error}");
    }
}

#[test]
fn a_platform_that_is_written_wrong_is_refused_not_passed_over() {
    let wrong = dossier("2026-01-31", &json!({"account": "youtube", "platform": "yuotube"}));
    for error in [
        audit(&wrong, &Profile::default(), wrong.as_of, Lang::Sv).unwrap_err(),
        processing_record(&wrong, &Profile::default(), "youtube", wrong.as_of, Lang::Sv).unwrap_err(),
    ] {
        assert_eq!(error.to_string(), "personalData[0].platform: there is no platform `yuotube`; did you mean `youtube`?");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_platform_of_ones_own_answers_what_it_was_told_and_the_audit_follows(
        answers in prop::collection::vec(any::<bool>(), Capability::VALUES.len()),
        change in prop::sample::select(Capability::VALUES),
    ) {
        let value = |yes: bool| if yes { "yes" } else { "no" };
        let told: serde_json::Map<String, Value> = Capability::VALUES
            .iter()
            .zip(&answers)
            .map(|(capability, yes)| {
                let mut stretches = vec![json!({"value": value(*yes)})];
                if capability == &change {
                    stretches.push(json!({"from": "2025-02-03", "value": value(!yes)}));
                }
                (capability.name().to_owned(), json!(stretches))
            })
            .collect();
        let text = json!({"platforms": {"youtube": {"capabilities": told}}}).to_string();
        let profile = Profile::from_json(text.as_bytes()).unwrap();
        let platform = Platform::find("youtube", &profile.platforms).unwrap();
        for (capability, yes) in Capability::VALUES.iter().zip(&answers) {
            prop_assert_eq!(platform.told(*capability, date(2024, 1, 1)).value, Some(YesNo::from(*yes)));
        }
        // Signed before the change, it is out of date from that day on, whatever was changed.
        let before = platform.answers(date(2024, 1, 1));
        let record = json!({"account": "youtube", "assessment": {"on": "2024-01-01", "by": "jurist", "answers": before}});
        prop_assert_eq!(made(&dossier("2025-02-02", &record), &profile), (Status::Met, None));
        prop_assert_eq!(made(&dossier("2025-02-03", &record), &profile), (Status::Breached, Some(date(2025, 2, 3))));
    }
}
