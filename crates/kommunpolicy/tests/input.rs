//! Input that is wrong gets one message, with the place and the way out.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::time::{Duration, Instant};

use kommunpolicy::{Dossier, Lang, Profile, decide, handling::read};
use policy_rules::date;
use proptest::prelude::*;
use public_records::item::Item;

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
    insta::assert_snapshot!(Dossier::from_json(b"").unwrap_err(), @"there is nothing in it; give a JSON object");
    insta::assert_snapshot!(Dossier::from_json(b"{}\n{}").unwrap_err(), @"line 1: missing field `municipality`");
    insta::assert_snapshot!(message("  ]\n}", "  ]\n} {"), @"line 19: this is not JSON: trailing characters, at column 3");
    insta::assert_snapshot!(Dossier::from_json(b"{\n\"note\": \"\xff\"}").unwrap_err(), @"line 2: the text is not UTF-8; save it as UTF-8");
    let deep = "[".repeat(100_000);
    insta::assert_snapshot!(Dossier::from_json(format!("{{\"note\": {deep}").as_bytes()).unwrap_err(), @"line 1, note: invalid type: list, expected a string");
}

#[test]
fn a_misspelt_key_is_told_with_the_nearest() {
    insta::assert_snapshot!(message("\"owner\"", "\"ownr\""), @"line 13, accounts[0].ownr: there is no field `ownr`; did you mean `owner`? The fields here are id, medium, category, address, operation, owner, administrators, start, closed, plan, writersAppointed, access, lodged, listed, unlisted, linkedFromWebsite, linksToWebsite, reported, openToVisitors, followUps, supervisions, snapshots, majorChanges, closingSnapshot, posts");
    insta::assert_snapshot!(message("\"title\": \"Informatör\"", "\"personnummer\": \"Informatör\""), @"line 5, holders[0].personnummer: there is no field `personnummer`; the fields here are id, role, title, person, from, until");
}

/// The message for the good dossier with one media contact.
fn contact(fields: &str) -> String {
    let contact = format!(r#""accounts": [], "communication": {{ "mediaContacts": [{{ {fields} }}] }} "#);
    let whole = GOOD.split_once("\"accounts\"").map(|(start, _)| format!("{start}{contact}}}")).unwrap_or_default();
    Dossier::from_json(whole.as_bytes()).expect_err(fields).to_string()
}

#[test]
fn what_names_or_describes_a_source_is_refused_and_told_why() {
    let good = r#""id": "KS-2026-1", "received": "2026-01-30""#;
    insta::assert_snapshot!(contact(&format!(r#"{good}, "source": "an employee""#)), @"line 9, communication.mediaContacts[0]: a field here would tell of somebody who informed the media, and nobody may ask who that is; take it out. Of contacts under the freedom to communicate information only the number may be recorded, in `contactsUnderFreedomToCommunicate`");
    insta::assert_snapshot!(contact(&format!(r#"{good}, "comment": "about the home""#)), @"line 9, communication.mediaContacts[0]: there is a field here that is not known: a contact is recorded without who made it or what it was about, for that could describe a source, and nobody may ask who that is; take it out. The fields here are id, received, addressed, handled");
    insta::assert_snapshot!(contact(&format!(r#"{good}, "adressed": true"#)), @"line 9, communication.mediaContacts[0].adressed: there is no field `adressed`; did you mean `addressed`? The fields here are id, received, addressed, handled");
    insta::assert_snapshot!(contact(r#""id": "tips från vaktmästaren", "received": "2026-01-30""#), @"line 9, communication.mediaContacts[0].id: give the contact a number, such as the journal number `KS-2026-17`: words could describe a source, and nobody may ask who that is");
    insta::assert_snapshot!(contact(r#""id": "1", "received": "i går kväll""#), @"line 9, communication.mediaContacts[0].received: this is neither a day such as 2026-01-31 nor a moment such as 2026-01-31T08:15 or 2026-01-31T08:15:00+01:00");
    insta::assert_snapshot!(contact(r#""id": "1", "received": "2026-01-30T23:30:00Z", "handled": { "on": "2026-01-30" }"#), @"line 9, communication.mediaContacts[0].handled.on: 2026-01-30 lies before the contact itself, made on 2026-01-31 in Sweden");
    insta::assert_snapshot!(contact(r#""id": "1", "received": "2026-01-31T23:30:00Z""#), @"line 9, communication.mediaContacts[0].received: 2026-02-01 has not been yet: the dossier is complete up to 2026-01-31");
    let told =
        decide("media-contact", br#"{"informant": "yes"}"#, date(2026, 1, 31), Lang::Sv, "").expect_err("a source").to_string();
    insta::assert_snapshot!(told, @"line 1, facts: `informant` would tell of somebody who informed the media, and nobody may ask who that is; take it out. Of contacts under the freedom to communicate information only the number may be recorded, in `contactsUnderFreedomToCommunicate`");
}

#[test]
fn a_password_is_refused_whatever_it_is_called() {
    insta::assert_snapshot!(message("\"owner\"", "\"password\": \"x\", \"owner\""), @"line 13, accounts[0].password: `password` looks like a password, a token or a key, and none may be handed in; take it out and change it, for it has been written down");
    for name in ["lösenord", "Losenord", "accessToken", "api_key", "clientSecret", "pin"] {
        let message = message("\"owner\"", &format!("\"{name}\": \"x\", \"owner\""));
        assert!(message.contains("none may be handed in"), "{message}");
    }
    let facts = decide("account-access", br#"{"password": "x"}"#, date(2026, 1, 31), Lang::Sv, "").unwrap_err();
    insta::assert_snapshot!(facts, @"line 1, facts: `password` looks like a password, a token or a key, and none may be handed in; take it out and change it, for it has been written down");
    let profile = Profile::from_json(br#"{"token": "x"}"#).unwrap_err();
    insta::assert_snapshot!(profile, @"line 1, token: `token` looks like a password, a token or a key, and none may be handed in; take it out and change it, for it has been written down");
}

/// What stands where a secret might is not repeated, even where the field is one of ours.
#[test]
fn a_value_that_may_be_a_secret_is_not_repeated() {
    let wrong = |item: &str| read(item.as_bytes(), |item: &Item| &item.id).unwrap_err();
    insta::assert_snapshot!(wrong(r#"{"id": "1", "secret": "hunter2, expected hunter2"}"#), @"line 1, secret: expected true or false");
    insta::assert_snapshot!(wrong(r#"{"id": "1", "password": "hunter2"}"#), @"line 1, password: `password` looks like a password, a token or a key, and none may be handed in; take it out and change it, for it has been written down");
    insta::assert_snapshot!(wrong(r#"{"id": "1", "begärare": "Anna"}"#), @"line 1, begärare: `begärare` would tell who asks for something, and nobody may look into who asks for a public record; take it out");
    insta::assert_snapshot!(contact(r#""id": "1", "received": ["x, expected Anna"]"#), @r#"line 9, communication.mediaContacts[0].received: expected a day such as "2026-01-31" or a moment such as "2026-01-31T08:15:00+01:00""#);
    insta::assert_snapshot!(contact(r#""id": "1", "received": "2026-01-30", "addressed": "Anna, expected Anna""#), @"line 9, communication.mediaContacts[0].addressed: expected true or false");
}

/// A name as long as a file is not compared with every known one.
#[test]
fn a_very_long_name_is_refused_in_no_time() {
    let long = "a".repeat(1 << 20);
    let started = Instant::now();
    let message = read(format!(r#"{{"id": "1", "{long}": 1}}"#).as_bytes(), |item: &Item| &item.id).unwrap_err().message;
    assert!(message.contains("the fields here are id, account"), "it is compared");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[test]
fn a_wrong_type_or_value_is_told_with_its_path() {
    insta::assert_snapshot!(message("\"administrators\": [\"bibliotekarie\"]", "\"administrators\": 2"), @"line 14, accounts[0].administrators: invalid type: integer `2`, expected a list");
    insta::assert_snapshot!(message("\"blog\"", "\"vlog\""), @r#"line 11, accounts[0].category: invalid value: string "vlog", expected one of `wiki`, `blog`, `blog-search-engine`, `microblog`, `social-bookmarks`, `social-network`, `social-news`, `forum`, `location-network`, `other`"#);
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"listed\": true"), @r#"line 15, accounts[0].listed: invalid value: boolean `true`, expected a date such as "2026-01-31" or false"#);
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"plan\": { \"approvals\": [], \"publishEveryDays\": 0 }"), @"line 15, accounts[0].plan.publishEveryDays: invalid value: 0, expected a whole number, at least 1");
    insta::assert_snapshot!(message("\"code\": \"1442\"", "\"code\": \"42\""), @"line 2, municipality.code: a municipality's code has four digits, such as `1442`");
    insta::assert_snapshot!(message("\"Biblioteket\"", "\"Bib\\u001b[31mlioteket\""), @"line 8, operations[0].name: this holds a control character or one that cannot be seen; take it out");
    insta::assert_snapshot!(message("\"asOf\": \"2026-01-31\"", "\"asOf\": \"2026-01-31\", \"asOf\": \"2026-01-30\""), @"line 3: duplicate field `asOf`");
}

#[test]
fn a_list_for_an_object_is_told() {
    let municipality = r#"{ "name": "Vårgårda kommun", "code": "1442" }"#;
    insta::assert_snapshot!(message(municipality, r#"["Vårgårda kommun", "1442"]"#), @"line 2, municipality: this is a list; write an object with named fields");
    insta::assert_snapshot!(message(r#"{ "id": "bibliotek", "name": "Biblioteket" }"#, r#"["bibliotek", "Biblioteket"]"#), @"line 8, operations[0]: this is a list; write an object with named fields");
    insta::assert_snapshot!(Profile::from_json(b"[]").unwrap_err(), @"line 1: this is a list; write an object with named fields");
}

#[test]
fn a_date_that_does_not_exist_is_told() {
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-02-30\""), @"line 15, accounts[0].start: there is no such date");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"1 mars 2014\""), @"line 15, accounts[0].start: this is not a date; write it as YYYY-MM-DD");
    insta::assert_snapshot!(message("\"2014-03-02\"", "\"2014-13-02\""), @r#"line 16, accounts[0].followUps[0]: this is neither a day such as "2026-01-07" nor a span such as {"from": "2025-12-01", "to": "2025-12-23"}"#);
    insta::assert_snapshot!(message("\"to\": \"2014-04-30\"", "\"to\": \"2014-03-30\""), @"line 16, accounts[0].followUps: the span ends (2014-03-30) before it begins (2014-04-01)");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"reported\": \"2014-02-29\""), @"line 15, accounts[0].reported: there is no such date");
}

#[test]
fn what_refers_to_nobody_or_twice_to_one_is_told() {
    insta::assert_snapshot!(message("\"owner\": \"bibliotekarie\"", "\"owner\": \"biblotekarie\""), @"line 13, accounts[0].owner: there is no holder `biblotekarie`; did you mean `bibliotekarie`?");
    insta::assert_snapshot!(message("\"operation\": \"bibliotek\"", "\"operation\": \"x\""), @"line 12, accounts[0].operation: there is no operation `x`; add it to the operations");
    insta::assert_snapshot!(message("\"id\": \"bibliotekarie\"", "\"id\": \"informator\""), @"line 6, holders[1].id: `informator` is already the id of holders[0]; give each its own");
    insta::assert_snapshot!(message("[\"bibliotekarie\"]", "[\"bibliotekarie\", \"bibliotekarie\"]"), @"line 14, accounts[0].administrators[1]: `bibliotekarie` is named twice; the administrators are different persons");
    let account = &GOOD[GOOD.find("    {\n      \"id\": \"blogg\"").unwrap()..GOOD.find("\n  ]\n}").unwrap()];
    insta::assert_snapshot!(message(account, &format!("{account},\n{account}")), @"line 19, accounts[1].id: `blogg` is already the id of accounts[0]; give each its own");
}

#[test]
fn what_cannot_have_happened_is_told() {
    insta::assert_snapshot!(message("\"2014-03-02\"", "\"2014-02-28\""), @"line 16, accounts[0].followUps: 2014-02-28 lies before the account existed: it started on 2014-03-01");
    insta::assert_snapshot!(message("\"start\": \"2014-03-01\"", "\"start\": \"2014-03-01\", \"closed\": \"2013-01-01\""), @"line 15, accounts[0].closed: 2013-01-01 lies before the first day, 2014-03-01");
    insta::assert_snapshot!(message("\"from\": \"2013-01-01\"", "\"from\": \"2013-01-01\", \"until\": \"2012-01-01\""), @"line 6, holders[1].until: 2012-01-01 lies before the first day, 2013-01-01");
    insta::assert_snapshot!(message("\"asOf\": \"2026-01-31\"", "\"asOf\": \"2010-12-08\""), @"line 3, asOf: on 2010-12-08 no rule was in force: the guidelines apply from 2010-12-09");
}

#[test]
fn a_date_that_cannot_be_asked_about_is_told() {
    let dossier = Dossier::from_json(GOOD.as_bytes()).unwrap();
    let ask = |date| kommunpolicy::audit(&dossier, &Profile::default(), date, Lang::Sv).unwrap_err();
    insta::assert_snapshot!(ask(date(2010, 12, 8)), @"as-of: on 2010-12-08 no rule was in force: the guidelines apply from 2010-12-09");
    insta::assert_snapshot!(ask(date(2026, 2, 1)), @"as-of: the dossier is complete up to 2026-01-31, and says nothing of 2026-02-01; bring it up to date first");
    assert!(kommunpolicy::audit(&dossier, &Profile::default(), date(2010, 12, 9), Lang::Sv).is_ok());
}

#[test]
fn another_municipalitys_profile_is_refused() {
    let dossier = Dossier::from_json(GOOD.replace("1442", "1440").replace("Vårgårda", "Ale").as_bytes()).unwrap();
    insta::assert_snapshot!(kommunpolicy::audit(&dossier, &Profile::default(), dossier.as_of, Lang::Sv).unwrap_err(), @"municipality.code: the dossier is of Ale kommun (1440), the profile of Vårgårda kommun (1442); give the profile of the municipality that is audited");
}

#[test]
fn a_profile_that_cannot_be_is_told() {
    let wrong = |json: &str| Profile::from_json(json.as_bytes()).unwrap_err();
    insta::assert_snapshot!(wrong(r#"{"followUp": {"everyDay": 1}}"#), @"line 1, followUp.everyDay: there is no field `everyDay`; did you mean `everyDays`? The fields here are everyDays, weekends");
    insta::assert_snapshot!(wrong(r#"{"administrators": 0}"#), @"line 1, administrators: invalid value: 0, expected a whole number, at least 1");
    insta::assert_snapshot!(wrong(r#"{"approvers": []}"#), @"line 1, approvers: somebody has to approve: name at least one role");
    insta::assert_snapshot!(wrong("{\n\"approvers\": [\"sector-head\",\n\"sector-head\"]}"), @"line 3, approvers[1]: `sector-head` is named twice");
    insta::assert_snapshot!(wrong(r#"{"accessRoles": ["visitor"]}"#), @"line 1, accessRoles[0]: `visitor` cannot be named here; name `central-registrar`, `information-officer`, both or neither");
    insta::assert_snapshot!(wrong(r#"{"names": {"sektorschef": "Förvaltningschef"}}"#), @r#"line 1, names.sektorschef: invalid value: string "sektorschef", expected one of `municipality`, `council`, `executive-board`, `board-chair`, `committee`, `sub-committee`, `company`, `administration`, `chief-executive`, `sector-head`, `operations-manager`, `manager`, `employee`, `elected-representative`, `union-representative`, `information-officer`, `communications-unit`, `central-registrar`, `coordinating-sector`, `operation`, `owner`, `administrator`, `page-manager`, `writer`, `visitor`"#);
}

#[test]
fn facts_that_a_decision_does_not_have_are_told() {
    let wrong = |name: &str, facts: &str| decide(name, facts.as_bytes(), date(2026, 1, 31), Lang::Sv, "").unwrap_err();
    insta::assert_snapshot!(wrong("account-acces", "{}"), @"there is no decision `account-acces`; did you mean `account-access`?");
    insta::assert_snapshot!(wrong("account-access", r#"{"ownr": "yes"}"#), @"line 1, facts: the decision `account-access` has no fact `ownr`; did you mean `owner`?");
    insta::assert_snapshot!(wrong("account-access", r#"{"owner": "ja"}"#), @"line 1, facts: the fact `owner` has no value `ja`; its values are yes, no");
    insta::assert_snapshot!(wrong("account-access", r#"{"owner": true}"#), @"line 1, facts: invalid type: boolean `true`, expected the name of a value, as a string");
    insta::assert_snapshot!(wrong("account-access", r#"{"owner": "yes", "owner": "no"}"#), @"line 1, facts: the fact `owner` is given twice");
    insta::assert_snapshot!(wrong("account-access", r#"{"guidelines": "in-force"}"#), @"line 1, facts: the fact `guidelines` is settled by the date; leave it out");
    insta::assert_snapshot!(wrong("account-access", "[]"), @r#"line 1, facts: invalid type: sequence, expected an object of facts, such as {"owner": "yes"}"#);
    insta::assert_snapshot!(wrong("account-access", "{"), @"line 1, facts: this is not JSON: EOF while parsing an object, at column 1");
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
