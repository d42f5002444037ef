//! Input that is wrong gets one message, with the place and the way out.

use kommunpolicy::{Dossier, Lang, Profile, decide};
use policy_rules::date;
use proptest::prelude::*;

const GOOD: &str = r#"{
  "municipality": { "name": "Vårgårda kommun", "code": "1442" },
  "asOf": "2026-01-31",
  "holders": [
    { "id": "informator", "role": "information-officer", "title": "Informatör" },
    { "id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie", "from": "2013-01-01" }
  ],
  "operations": [{ "id": "bibliotek", "name": "Biblioteket" }],
  "accounts": [
    {
      "id": "blogg", "medium": "Blogg", "category": "blog", "address": "https://blogg.example",
      "operation": "bibliotek",
      "owner": "bibliotekarie",
      "administrators": ["bibliotekarie"],
      "start": "2014-03-01",
      "followUps": ["2014-03-02", { "from": "2014-04-01", "to": "2014-04-30" }]
    }
  ]
}"#;

/// The message for the good dossier with one thing changed.
fn message(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from} does not stand in the good dossier");
    Dossier::from_json(GOOD.replacen(from, to, 1).as_bytes()).expect_err(to).to_string()
}

#[test]
fn the_good_dossier_is_taken() {
    assert_eq!(Dossier::from_json(GOOD.as_bytes()).unwrap().accounts.len(), 1);
    let marked = [b"\xef\xbb\xbf".as_slice(), GOOD.as_bytes()].concat();
    assert!(Dossier::from_json(&marked).is_ok(), "a byte-order mark is no error");
}

#[test]
fn what_is_not_json_is_told_with_its_line() {
    insta::assert_snapshot!(message("\"asOf\":", "asOf:"), @"line 3: this is not JSON: key must be a string, at column 3");
    insta::assert_snapshot!(Dossier::from_json(b"").unwrap_err(), @"line 1: this is not JSON: EOF while parsing a value, at column 0");
    insta::assert_snapshot!(Dossier::from_json(b"{}\n{}").unwrap_err(), @"line 1: missing field `municipality`");
    insta::assert_snapshot!(message("  ]\n}", "  ]\n} {"), @"line 20: this is not JSON: trailing characters, at column 3");
    insta::assert_snapshot!(Dossier::from_json(b"{\n\"note\": \"\xff\"}").unwrap_err(), @"line 2: the text is not UTF-8; save it as UTF-8");
    let deep = "[".repeat(100_000);
    insta::assert_snapshot!(Dossier::from_json(format!("{{\"note\": {deep}").as_bytes()).unwrap_err(), @"");
}

#[test]
fn a_misspelt_key_is_told_with_the_nearest() {
    insta::assert_snapshot!(message("\"owner\"", "\"ownr\""), @"");
    insta::assert_snapshot!(message("\"title\": \"Informatör\"", "\"personnummer\": \"Informatör\""), @"");
}

#[test]
fn a_password_is_refused_whatever_it_is_called() {
    insta::assert_snapshot!(message("\"owner\"", "\"password\": \"x\", \"owner\""), @"");
    for name in ["lösenord", "Losenord", "accessToken", "api_key", "clientSecret", "pin"] {
        let message = message("\"owner\"", &format!("\"{name}\": \"x\", \"owner\""));
        assert!(message.contains("none may be handed in"), "{message}");
    }
    let facts = decide("account-access", br#"{"password": "x"}"#, date(2026, 1, 31), Lang::Sv, "").unwrap_err();
    insta::assert_snapshot!(facts, @"");
    let profile = Profile::from_json(br#"{"token": "x"}"#).unwrap_err();
    insta::assert_snapshot!(profile, @"");
}

#[test]
fn a_wrong_type_or_value_is_told_with_its_path() {
    insta::assert_snapshot!(message("\"administrators\": [\"bibliotekarie\"]", "\"administrators\": 2"), @"");
    insta::assert_snapshot!(message("\"blog\"", "\"vlog\""), @"");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"listed\": true"), @"");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"plan\": { \"approvals\": [], \"publishEveryDays\": 0 }"), @"");
    insta::assert_snapshot!(message("\"code\": \"1442\"", "\"code\": \"42\""), @"");
    insta::assert_snapshot!(message("\"Biblioteket\"", "\"Bib\\u001b[31mlioteket\""), @"");
    insta::assert_snapshot!(message("\"asOf\": \"2026-01-31\"", "\"asOf\": \"2026-01-31\", \"asOf\": \"2026-01-30\""), @"");
}

#[test]
fn a_date_that_does_not_exist_is_told() {
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-02-30\""), @"");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"1 mars 2014\""), @"");
    insta::assert_snapshot!(message("\"2014-03-02\"", "\"2014-13-02\""), @"");
    insta::assert_snapshot!(message("\"to\": \"2014-04-30\"", "\"to\": \"2014-03-30\""), @"");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"reported\": \"2014-02-29\""), @"");
}

#[test]
fn what_refers_to_nobody_or_twice_to_one_is_told() {
    insta::assert_snapshot!(message("\"owner\": \"bibliotekarie\"", "\"owner\": \"biblotekarie\""), @"");
    insta::assert_snapshot!(message("\"operation\": \"bibliotek\"", "\"operation\": \"x\""), @"");
    insta::assert_snapshot!(message("\"id\": \"bibliotekarie\"", "\"id\": \"informator\""), @"");
    insta::assert_snapshot!(message("[\"bibliotekarie\"]", "[\"bibliotekarie\", \"bibliotekarie\"]"), @"");
    let account = &GOOD[GOOD.find("    {\n      \"id\": \"blogg\"").unwrap()..GOOD.find("\n  ]\n}").unwrap()];
    insta::assert_snapshot!(message(account, &format!("{account},\n{account}")), @"");
}

#[test]
fn what_cannot_have_happened_is_told() {
    insta::assert_snapshot!(message("\"2014-03-02\"", "\"2014-02-28\""), @"");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"closed\": \"2013-01-01\""), @"");
    insta::assert_snapshot!(message("\"from\": \"2013-01-01\"", "\"from\": \"2013-01-01\", \"until\": \"2012-01-01\""), @"");
    insta::assert_snapshot!(message("\"asOf\": \"2026-01-31\"", "\"asOf\": \"2010-12-08\""), @"");
}

#[test]
fn a_date_that_cannot_be_asked_about_is_told() {
    let dossier = Dossier::from_json(GOOD.as_bytes()).unwrap();
    let ask = |date| kommunpolicy::audit(&dossier, &Profile::default(), date, Lang::Sv).unwrap_err();
    insta::assert_snapshot!(ask(date(2010, 12, 8)), @"");
    insta::assert_snapshot!(ask(date(2026, 2, 1)), @"");
    assert!(kommunpolicy::audit(&dossier, &Profile::default(), date(2010, 12, 9), Lang::Sv).is_ok());
}

#[test]
fn another_municipalitys_profile_is_refused() {
    let dossier = Dossier::from_json(GOOD.replace("1442", "1440").replace("Vårgårda", "Ale").as_bytes()).unwrap();
    insta::assert_snapshot!(kommunpolicy::audit(&dossier, &Profile::default(), dossier.as_of, Lang::Sv).unwrap_err(), @"");
}

#[test]
fn a_profile_that_cannot_be_is_told() {
    let wrong = |json: &str| Profile::from_json(json.as_bytes()).unwrap_err();
    insta::assert_snapshot!(wrong(r#"{"followUp": {"everyDay": 1}}"#), @"");
    insta::assert_snapshot!(wrong(r#"{"administrators": 0}"#), @"");
    insta::assert_snapshot!(wrong(r#"{"approvers": []}"#), @"");
    insta::assert_snapshot!(wrong("{\n\"approvers\": [\"sector-head\",\n\"sector-head\"]}"), @"");
    insta::assert_snapshot!(wrong(r#"{"accessRoles": ["visitor"]}"#), @"");
    insta::assert_snapshot!(wrong(r#"{"names": {"sektorschef": "Förvaltningschef"}}"#), @"");
}

#[test]
fn facts_that_a_decision_does_not_have_are_told() {
    let wrong = |name: &str, facts: &str| decide(name, facts.as_bytes(), date(2026, 1, 31), Lang::Sv, "").unwrap_err();
    insta::assert_snapshot!(wrong("account-acces", "{}"), @"");
    insta::assert_snapshot!(wrong("account-access", r#"{"ownr": "yes"}"#), @"");
    insta::assert_snapshot!(wrong("account-access", r#"{"owner": "ja"}"#), @"");
    insta::assert_snapshot!(wrong("account-access", r#"{"owner": true}"#), @"");
    insta::assert_snapshot!(wrong("account-access", r#"{"owner": "yes", "owner": "no"}"#), @"");
    insta::assert_snapshot!(wrong("account-access", r#"{"guidelines": "in-force"}"#), @"");
    insta::assert_snapshot!(wrong("account-access", "[]"), @"");
    insta::assert_snapshot!(wrong("account-access", "{"), @"");
}

proptest! {
    /// Bytes at random, and a good dossier with bytes changed at random, are taken or refused, and nothing panics.
    #[test]
    fn nothing_panics(noise in prop::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>(), byte: u8) {
        let _ = Dossier::from_json(&noise);
        let _ = Profile::from_json(&noise);
        let _ = decide("capacity", &noise, date(2026, 1, 31), Lang::Sv, "");
        let mut changed = GOOD.as_bytes().to_vec();
        let at = at.index(changed.len());
        changed[at] = byte;
        if let Ok(dossier) = Dossier::from_json(&changed) {
            let _ = kommunpolicy::audit(&dossier, &Profile::default(), dossier.as_of, Lang::Sv);
        }
    }

    /// Any date in the calendar gives an audit or a refusal.
    #[test]
    fn any_date_is_answered(days in 0_i32..3_660_000) {
        let date = chrono::NaiveDate::from_num_days_from_ce_opt(days).unwrap();
        let dossier = Dossier::from_json(GOOD.as_bytes()).unwrap();
        let asked = kommunpolicy::audit(&dossier, &Profile::default(), date, Lang::Sv);
        prop_assert_eq!(asked.is_ok(), (policy_rules::date(2010, 12, 9)..=dossier.as_of).contains(&date));
    }
}
