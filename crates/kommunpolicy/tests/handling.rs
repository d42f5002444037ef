//! The handling of items and the disposal of records: what is appended is what is worked out, what is asked can be answered, and
//! the schemas say what is read.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use jsonschema::Validator;
use kommunpolicy::{
    Lang, Profile,
    handling::{Disposable, Handler, read},
    schema,
};
use policy_rules::{Finite, date};
use proptest::prelude::*;
use public_records::{
    disposal::Hold,
    item::{Item, Place, Why},
    question::{Inflow, Matter},
    removal::{Crime, Objection},
    schedule::{Fate, Kind, Register, Trigger},
};
use serde_json::{Map, Value, json};

/// The keys of an object, each with what may stand there.
type Keys = Vec<(&'static str, BoxedStrategy<Value>)>;

fn one<F: Finite>() -> BoxedStrategy<Value> {
    prop::sample::select(F::TERMS).prop_map(|term| term.name.into()).boxed()
}

fn calendar_day() -> impl Strategy<Value = NaiveDate> {
    (0..7670_u64).prop_map(|days| date(2010, 1, 1) + Days::new(days))
}

fn day() -> BoxedStrategy<Value> {
    let time = prop::sample::select(vec!["", "", "T08:15", "T23:59:59", "T23:30:00Z", "T00:30:00.5+02:00"]);
    (calendar_day(), time).prop_map(|(day, time)| format!("{day}{time}").into()).boxed()
}

/// A thing, or that it is known not to be so.
fn known(thing: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(Value::Bool(false)), 2 => thing].boxed()
}

fn flag() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::Bool).boxed()
}

fn id() -> BoxedStrategy<Value> {
    "[A-Za-z0-9åÄ🙂\"\\\\/<&;-]([A-Za-z0-9åÄ🙂\"\\\\/<& ;-]{0,20}[0-9])?".prop_map(Value::String).boxed()
}

/// An object with the first of the keys, and the others with a certain probability.
fn object(keys: Keys, needed: usize, known: f64) -> impl Strategy<Value = Value> {
    let (names, values): (Vec<_>, Vec<_>) = keys.into_iter().unzip();
    let given = |(at, value): (usize, BoxedStrategy<Value>)| match known {
        known if at >= needed && known < 1.0 => prop::option::weighted(known, value).boxed(),
        _ => value.prop_map(Some).boxed(),
    };
    let values: Vec<_> = values.into_iter().enumerate().map(given).collect();
    values.prop_map(move |values| {
        let known = names.iter().zip(values).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
        Value::Object(known.collect())
    })
}

fn item_keys() -> Keys {
    let removed = (day(), one::<Why>()).prop_map(|(on, why)| json!({ "on": on, "why": why })).boxed();
    vec![
        ("id", id()),
        ("place", one::<Place>()),
        ("on", day()),
        ("account", id()),
        ("noticed", day()),
        ("inflow", one::<Inflow>()),
        ("matter", one::<Matter>()),
        ("secret", flag()),
        ("belongsToCase", flag()),
        ("minor", flag()),
        ("passing", flag()),
        ("originShown", flag()),
        ("searchable", flag()),
        ("crime", one::<Crime>()),
        ("manifest", flag()),
        ("advertising", flag()),
        ("objection", one::<Objection>()),
        ("needed", flag()),
        ("hold", one::<Hold>()),
        ("outOfDate", known(day())),
        ("answered", known(day())),
        ("caseClosed", known(day())),
        ("accountClosed", known(day())),
        ("registered", known(day())),
        ("addedToCase", known(day())),
        ("saved", known(day())),
        ("removed", known(removed)),
    ]
}

fn record_keys() -> Keys {
    vec![
        ("id", id()),
        ("kind", one::<Kind>()),
        ("created", day()),
        ("outOfDate", known(day())),
        ("answered", known(day())),
        ("caseClosed", known(day())),
        ("accountClosed", known(day())),
        ("needed", flag()),
        ("hold", one::<Hold>()),
    ]
}

fn item(known: f64) -> impl Strategy<Value = Value> {
    object(item_keys(), 3, known)
}

fn record(known: f64) -> impl Strategy<Value = Value> {
    object(record_keys(), 3, known)
}

fn deadline() -> BoxedStrategy<Value> {
    let term = (prop::sample::select(vec!["days", "months", "years"]), prop_oneof![0..40_u32, Just(u32::MAX)]);
    (term, one::<Trigger>())
        .prop_map(|((unit, number), from)| {
            let after = Map::from_iter([(unit.to_owned(), number.into())]);
            json!({ "after": after, "from": from })
        })
        .boxed()
}

fn rows() -> impl Strategy<Value = Value> {
    let decision = prop::sample::select(vec!["KS 2026/17 § 4 \"gallring\"", " "]).prop_map(Value::from).boxed();
    let row = object(
        vec![
            ("kind", one::<Kind>()),
            ("fate", prop_oneof![one::<Fate>(), Just("dispose".into())].boxed()),
            ("register", one::<Register>()),
            ("decision", decision),
            ("deadline", deadline()),
            ("longest", deadline()),
        ],
        3,
        0.8,
    );
    prop::collection::vec(row, 0..30).prop_map(|mut rows| {
        for (at, row) in rows.iter_mut().enumerate() {
            row["id"] = format!("rad {at}").into();
        }
        rows.into()
    })
}

fn profile() -> impl Strategy<Value = Profile> {
    let target = prop::option::of(prop_oneof![0..30_u32, Just(366)]);
    (target, any::<bool>(), any::<bool>(), prop::option::of(rows())).prop_map(|(target, save_first, house_rules, rows)| {
        let mut profile = json!({
            "replies": { "questionsWithinWorkdays": target },
            "removal": { "saveFirst": save_first, "houseRules": house_rules },
            "names": { "page-manager": "Redaktör \"för\" sidan" },
        });
        if let Some(rows) = rows {
            profile["schedule"] = json!({ "rows": rows });
        }
        Profile::from_json(profile.to_string().as_bytes()).unwrap()
    })
}

fn lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(vec![Lang::Sv, Lang::En])
}

fn asked_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![4 => calendar_day(), 1 => Just(date(9999, 12, 31))]
}

fn item_of(given: &Value) -> Item {
    read(given.to_string().as_bytes(), |item: &Item| &item.id).unwrap()
}

fn record_of(given: &Value) -> Disposable {
    read(given.to_string().as_bytes(), |record: &Disposable| &record.id).unwrap()
}

fn validator(schema: schemars::Schema) -> Validator {
    jsonschema::draft202012::options().should_validate_formats(true).build(&serde_json::to_value(schema).unwrap()).unwrap()
}

static ITEM: LazyLock<Validator> = LazyLock::new(|| validator(schema::item()));
static HANDLING: LazyLock<Validator> = LazyLock::new(|| validator(schema::handling()));
static DISPOSABLE: LazyLock<Validator> = LazyLock::new(|| validator(schema::disposable()));
static DISPOSAL: LazyLock<Validator> = LazyLock::new(|| validator(schema::disposal()));

/// What is appended for an item, which is what is worked out, and what the schemas say.
fn triage(handler: &mut Handler<'_>, given: &Value) -> Value {
    assert!(ITEM.is_valid(given), "{given}");
    let mut out = b"before".to_vec();
    handler.triage(given.to_string().as_bytes(), &mut out).unwrap();
    let item = item_of(given);
    let worked_out = serde_json::to_vec(&handler.handling(&item)).unwrap();
    assert_eq!(String::from_utf8(out), String::from_utf8([b"before".as_slice(), &worked_out].concat()), "{given}");
    let handling = serde_json::from_slice(&worked_out).unwrap();
    assert!(HANDLING.is_valid(&handling), "{handling}");
    handling
}

/// The same for a record.
fn dispose(handler: &mut Handler<'_>, given: &Value) -> Value {
    assert!(DISPOSABLE.is_valid(given), "{given}");
    let mut out = b"before".to_vec();
    handler.dispose(given.to_string().as_bytes(), &mut out).unwrap();
    let record = record_of(given);
    let worked_out = serde_json::to_vec(&handler.disposal(&record)).unwrap();
    assert_eq!(String::from_utf8(out), String::from_utf8([b"before".as_slice(), &worked_out].concat()), "{given}");
    let answer = serde_json::from_slice(&worked_out).unwrap();
    assert!(DISPOSAL.is_valid(&answer), "{answer}");
    answer
}

/// The keys that are asked for in a list of questions.
fn asked(ask: &Value) -> Vec<&str> {
    ask.as_array().unwrap().iter().map(|ask| ask["key"].as_str().unwrap()).collect()
}

/// Asserts that each of the keys is one that may be given, was not, and is asked for once.
fn can_be_answered(keys: &[&str], given: &Value, schema: schemars::Schema) {
    assert!(!keys.is_empty(), "something is open, and nothing is asked: {given}");
    let schema = serde_json::to_value(schema).unwrap();
    for (at, key) in keys.iter().enumerate() {
        assert!(schema["properties"].get(key).is_some(), "there is no key {key}");
        assert!(given.get(key).is_none(), "{key} is given: {given}");
        assert!(!keys[..at].contains(key), "{key} is asked for twice: {given}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// What is appended is what is worked out: the first time, from what was kept, and for another item that is classified alike.
    #[test]
    fn what_is_appended_for_an_item_is_its_handling(
        profile in profile(),
        (date, lang) in (asked_day(), lang()),
        items in prop::collection::vec(prop_oneof![item(0.7), item(0.95)], 1..20),
        (other_id, later) in (id(), calendar_day()),
    ) {
        let mut handler = Handler::new(&profile, date, lang);
        for _ in 0..2 {
            for item in &items {
                triage(&mut handler, item);
                let mut other = item.clone();
                (other["id"], other["on"]) = (other_id.clone(), later.to_string().into());
                triage(&mut handler, &other);
            }
        }
    }

    #[test]
    fn what_is_appended_for_a_record_is_whether_it_may_be_disposed_of(
        profile in profile(),
        (date, lang) in (asked_day(), lang()),
        records in prop::collection::vec(record(0.8), 1..40),
        (other_id, later) in (id(), calendar_day()),
    ) {
        let mut handler = Handler::new(&profile, date, lang);
        for _ in 0..2 {
            for record in &records {
                dispose(&mut handler, record);
                let mut other = record.clone();
                (other["id"], other["created"]) = (other_id.clone(), later.to_string().into());
                dispose(&mut handler, &other);
            }
        }
    }

    /// Whoever answers what is asked, in turn and whatever the answers, comes to an end.
    #[test]
    fn asking_ends(profile in profile(), date in asked_day(), given in item(0.3), answers in item(1.0), last: bool) {
        let mut handler = Handler::new(&profile, date, Lang::Sv);
        let mut given = given;
        loop {
            let handling = triage(&mut handler, &given);
            let open = handling["open"].as_array().unwrap();
            for open in open {
                can_be_answered(&asked(&open["ask"]), &given, schema::item());
            }
            let keys: Vec<&str> = open.iter().flat_map(|open| asked(&open["ask"])).collect();
            let Some(key) = (if last { keys.last() } else { keys.first() }) else { break };
            given[key] = answers[key].clone();
        }
    }

    #[test]
    fn asking_about_a_record_ends(profile in profile(), date in asked_day(), given in record(0.3), answers in record(1.0)) {
        let mut handler = Handler::new(&profile, date, Lang::Sv);
        let mut given = given;
        loop {
            let answer = dispose(&mut handler, &given);
            let keys = asked(&answer["ask"]);
            prop_assert_eq!(keys.is_empty(), answer.get("may").is_some());
            prop_assert_eq!(keys.is_empty(), answer.get("outcome").is_some());
            prop_assert_eq!(keys.is_empty(), answer["because"] != json!([]));
            let Some(key) = keys.first() else { break };
            can_be_answered(&keys, &given, schema::disposable());
            given[key] = answers[key].clone();
        }
    }

    #[test]
    fn where_every_fact_is_known_nothing_is_open(profile in profile(), date in asked_day(), item in item(1.0), record in record(1.0)) {
        let mut handler = Handler::new(&profile, date, Lang::Sv);
        prop_assert_eq!(&triage(&mut handler, &item)["open"], &json!([]));
        prop_assert!(dispose(&mut handler, &record)["may"].is_boolean());
    }

    #[test]
    fn child_pornography_is_never_saved(profile in profile(), date in asked_day(), item in item(0.8), manifest: bool) {
        let mut item = item;
        (item["crime"], item["manifest"]) = ("child-pornography".into(), manifest.into());
        let handling = triage(&mut Handler::new(&profile, date, Lang::Sv), &item);
        prop_assert!(!actions(&handling).contains(&"save"), "{}", handling);
    }

    /// What the schemas say of an id is what the reader says.
    #[test]
    fn an_id_is_read_if_its_schema_accepts_it(id in "[a \u{a0}\u{3000}\u{ad}\u{200b}\u{202f}\u{2028}\u{feff}\u{85}\\PC\\x00]{0,4}", long in 190..210_usize, other in "\\PC") {
        for id in [id, other.repeat(long)] {
            let item = json!({ "id": id, "place": "draft", "on": "2026-01-31" });
            let text = item.to_string();
            prop_assert_eq!(read(text.as_bytes(), |item: &Item| &item.id).is_ok(), ITEM.is_valid(&item), "{}", item);
            let record = json!({ "id": id, "kind": "comment", "created": "2026-01-31" });
            let text = record.to_string();
            prop_assert_eq!(read(text.as_bytes(), |record: &Disposable| &record.id).is_ok(), DISPOSABLE.is_valid(&record), "{}", record);
        }
    }

    /// Bytes at random, and a good line with bytes changed at random, are taken or refused; what is refused leaves nothing.
    #[test]
    fn nothing_panics(noise in prop::collection::vec(any::<u8>(), 0..200), good in item(0.5), at in any::<prop::sample::Index>(), byte: u8) {
        let profile = Profile::default();
        let mut handler = Handler::new(&profile, date(2026, 1, 31), Lang::Sv);
        let mut changed = good.to_string().into_bytes();
        let at = at.index(changed.len());
        changed[at] = byte;
        for text in [&noise, &changed, &changed[..at].to_vec()] {
            let mut out = Vec::new();
            prop_assert!(handler.triage(text, &mut out).is_ok() || out.is_empty());
            out.clear();
            prop_assert!(handler.dispose(text, &mut out).is_ok() || out.is_empty());
        }
    }
}

/// More situations than are kept, and the first ones again.
#[test]
fn what_was_forgotten_is_worked_out_again() {
    let profile = Profile::default();
    let mut handler = Handler::new(&profile, date(2026, 1, 31), Lang::Sv);
    let flags = ["secret", "belongsToCase", "minor", "originShown", "searchable", "advertising", "needed", "manifest"];
    let given = |number: usize| {
        let mut given = json!({ "id": number.to_string(), "place": "comment", "on": "2026-01-30", "hold": "none" });
        let mut rest = number;
        let mut digit = |radix| {
            let digit = rest % radix;
            rest /= radix;
            digit
        };
        for key in flags {
            match digit(3) {
                0 => {}
                yes => given[key] = (yes == 1).into(),
            }
        }
        given["crime"] = Crime::VALUES[digit(Crime::VALUES.len())].name().into();
        given
    };
    for number in 0..45_000 {
        handler.triage(given(number).to_string().as_bytes(), &mut Vec::new()).unwrap();
    }
    for number in (0..45_000).step_by(45) {
        triage(&mut handler, &given(number));
    }
}

fn actions(handling: &Value) -> Vec<&str> {
    handling["steps"].as_array().unwrap().iter().map(|step| step["action"].as_str().unwrap()).collect()
}

/// An item about which everything is known that matters, and nothing is wrong.
fn harmless() -> Value {
    json!({
        "id": "1", "place": "comment", "on": "2026-01-30", "inflow": "comment", "matter": "own", "secret": false,
        "belongsToCase": false, "minor": false, "passing": false, "originShown": true, "searchable": true, "crime": "none", "manifest": false,
        "advertising": false, "objection": "none", "needed": false, "hold": "none",
    })
}

/// The harmless item with some keys set.
fn with(changes: Value) -> Value {
    let mut item = harmless();
    item.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    item
}

fn under(profile: &str, asked: NaiveDate, item: &Value) -> Value {
    let profile = Profile::from_json(profile.as_bytes()).unwrap();
    triage(&mut Handler::new(&profile, asked, Lang::Sv), item)
}

/// A step of a handling, by its action.
fn step<'h>(handling: &'h Value, action: &str) -> &'h Value {
    handling["steps"].as_array().unwrap().iter().find(|step| step["action"] == action).unwrap()
}

const ASKED: NaiveDate = date(2026, 1, 31);

#[test]
fn house_rules_bind_only_where_they_are_announced() {
    let item = with(json!({ "objection": "house-rules" }));
    let announced = under(r#"{"removal": {"houseRules": true}}"#, ASKED, &item);
    assert!(actions(&announced).contains(&"judge-removal"), "{announced}");
    let not = under("{}", ASKED, &item);
    assert!(actions(&not).contains(&"leave"), "{not}");
    assert_eq!(not, under("{}", ASKED, &with(json!({ "objection": "unwelcome" }))));
}

#[test]
fn a_hold_or_the_municipality_makes_saving_a_must() {
    let threat = with(json!({ "crime": "threat", "manifest": true }));
    assert_eq!(step(&under("{}", ASKED, &threat), "save")["force"], "should");
    assert_eq!(step(&under(r#"{"removal": {"saveFirst": true}}"#, ASKED, &threat), "save")["force"], "must");
    for hold in ["request", "case", "other"] {
        let held = with(json!({ "crime": "threat", "manifest": true, "hold": hold }));
        assert_eq!(step(&under("{}", ASKED, &held), "save")["force"], "must", "{hold}");
    }
    let saved = with(json!({ "crime": "threat", "manifest": true, "saved": "2026-01-31" }));
    assert!(!actions(&under("{}", ASKED, &saved)).contains(&"save"));
    let later = with(json!({ "crime": "threat", "manifest": true, "saved": "2026-02-01" }));
    assert!(actions(&under("{}", ASKED, &later)).contains(&"save"), "it had not been saved by then");
}

#[test]
fn a_question_is_answered_within_so_many_working_days() {
    let two = r#"{"replies": {"questionsWithinWorkdays": 2}}"#;
    let answer = |profile: &str, on: &str| {
        let handling = under(profile, ASKED, &with(json!({ "inflow": "question", "on": on })));
        let step = step(&handling, "answer").clone();
        (step["when"].clone(), step.get("day").cloned())
    };
    let by = |day: &str| (json!("by"), Some(json!(day)));
    let soon = (json!("as-soon-as-possible"), None);
    assert_eq!(answer(two, "2026-01-30"), by("2026-02-03"), "a weekend lies between");
    assert_eq!(answer(two, "2025-12-30"), by("2026-01-05"), "the new year lies between");
    assert_eq!(answer(two, "2024-02-28"), by("2024-03-01"), "a leap day is a Thursday");
    assert_eq!(answer(two, "2026-01-29T23:30:00Z"), by("2026-02-03"), "it is the 30th in Sweden");
    assert_eq!(answer(r#"{"replies": {"questionsWithinWorkdays": 0}}"#, "2026-01-31"), by("2026-01-31"));
    assert_eq!(answer("{}", "2026-01-30"), soon, "without a target there is no day");
    assert_eq!(answer(two, "0000-01-01"), by("2010-12-13"), "no rule went before the guidelines");
    assert_eq!(answer(two, "9999-12-31"), soon, "there is no such day");
}

#[test]
fn a_date_is_a_day_of_the_calendar() {
    let profile = Profile::default();
    let mut handler = Handler::new(&profile, ASKED, Lang::Sv);
    for good in ["2024-02-29", "2000-02-29", "0000-02-29", "0000-01-01", "9999-12-31", "9999-12-31T22:59:59Z"] {
        triage(&mut handler, &with(json!({ "on": good, "answered": good, "removed": { "on": good, "why": "content" } })));
        dispose(&mut handler, &json!({ "id": "1", "kind": "comment", "created": good, "outOfDate": good }));
    }
    for bad in [
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-32",
        "10000-01-01",
        "+10000-01-01",
        "-0001-12-31",
        "2026-1-31",
        " 2026-01-31",
        "2026-01-31 ",
        "20260131",
        "31/1 2026",
        "2026-01-31T24:00",
        "2026-01-31T08",
        "2026-01-31 08:15",
        "9999-12-31T23:00:00Z",
        "",
    ] {
        for item in [
            with(json!({ "on": bad })),
            with(json!({ "saved": bad })),
            with(json!({ "removed": { "on": bad, "why": "content" } })),
        ] {
            assert!(handler.triage(item.to_string().as_bytes(), &mut Vec::new()).is_err(), "{item}");
        }
        let record = json!({ "id": "1", "kind": "comment", "created": bad });
        assert!(handler.dispose(record.to_string().as_bytes(), &mut Vec::new()).is_err(), "{record}");
    }
}

#[test]
fn a_term_that_never_ends_has_no_day() {
    let row = |years: u32| {
        format!(
            r#"{{"schedule": {{"rows": [{{"id": "1", "kind": "comment", "fate": "dispose", "register": "kept-ordered", "decision": "KS 1",
                "deadline": {{"after": {{"years": {years}}}, "from": "created"}}}}]}}}}"#
        )
    };
    let answer = |years, asked| {
        let profile = Profile::from_json(row(years).as_bytes()).unwrap();
        let record = json!({ "id": "1", "kind": "comment", "created": "2024-02-29", "needed": false, "hold": "none" });
        let answer = dispose(&mut Handler::new(&profile, asked, Lang::Sv), &record);
        (answer["outcome"].clone(), answer.get("from").cloned())
    };
    assert_eq!(answer(1, ASKED), (json!("may"), Some(json!("2025-02-28"))));
    assert_eq!(answer(4, ASKED), (json!("not-yet"), Some(json!("2028-02-29"))));
    assert_eq!(answer(7975, date(9999, 12, 31)), (json!("may"), Some(json!("9999-02-28"))));
    for years in [7976, u32::MAX] {
        assert_eq!(answer(years, date(9999, 12, 31)), (json!("not-yet"), None));
    }
    let item = with(json!({ "on": "2024-02-29" }));
    assert_eq!(step(&under(&row(4), ASKED, &item), "retain")["day"], "2028-02-29");
    let handling = under(&row(u32::MAX), ASKED, &item);
    assert_eq!((&step(&handling, "retain")["when"], step(&handling, "retain").get("day")), (&json!("ongoing"), None));
}

#[test]
fn before_the_guidelines_there_is_nothing_to_do() {
    let handling = under("{}", date(2010, 12, 8), &with(json!({ "on": "2010-12-01", "crime": "threat", "manifest": true })));
    assert_eq!((&handling["steps"], &handling["open"]), (&json!([]), &json!([])));
}

/// A kind of record has the rows that match it, the one that governs first, however many rows there are of other kinds.
#[test]
fn a_record_is_told_which_rows_match() {
    let row = |id: String, kind: &str, fate: &str, decision: &str| {
        json!({ "id": id, "kind": kind, "fate": fate, "register": "journal", "decision": decision,
            "deadline": { "after": { "days": 1 }, "from": "created" } })
    };
    let mut rows: Vec<Value> = (0..500).map(|number| row(format!("x{number}"), "snapshot", "dispose", "KS 1")).collect();
    rows.insert(100, row("b".to_owned(), "comment", "dispose", " KS 2 "));
    rows.push(row("a".to_owned(), "comment", "preserve", "KS 3"));
    let profile = json!({ "schedule": { "rows": rows } }).to_string();
    let profile = Profile::from_json(profile.as_bytes()).unwrap();
    let mut handler = Handler::new(&profile, ASKED, Lang::Sv);
    let answer = dispose(&mut handler, &json!({ "id": "1", "kind": "comment", "created": "2026-01-01" }));
    assert_eq!((&answer["rows"], &answer["decision"]), (&json!(["a", "b"]), &json!("KS 3")));
    assert_eq!(answer["outcome"], "preserve");
    let answer = dispose(&mut handler, &json!({ "id": "1", "kind": "view", "created": "2026-01-01", "hold": "none" }));
    assert_eq!((&answer["rows"], answer.get("decision")), (&json!([]), None));
    assert_eq!(answer["outcome"], "unscheduled");
}

#[test]
fn an_item_that_is_read_is_accepted_and_one_that_is_refused_is_not() {
    for good in [
        json!({ "id": "1", "place": "draft", "on": "2026-01-31" }),
        json!({ "id": "KS 2026/17 – åäö", "place": "draft", "on": "2026-01-31T08:15", "secret": null, "inflow": null, "removed": null }),
        json!({ "id": "å".repeat(200), "place": "draft", "on": "2026-01-31", "answered": false, "removed": false }),
        with(json!({ "removed": { "on": "2026-01-31T08:15:00+01:00", "why": "disposal" }, "account": "" })),
    ] {
        assert!(ITEM.is_valid(&good), "{good}");
        assert!(read(good.to_string().as_bytes(), |item: &Item| &item.id).is_ok(), "{good}");
    }
    for bad in [
        json!([]),
        json!(["1", null, "draft", "2026-01-31"]),
        json!("1"),
        json!(null),
        json!({}),
        json!({ "id": "1", "place": "draft" }),
        json!({ "id": "1", "on": "2026-01-31" }),
        with(json!({ "id": 1 })),
        with(json!({ "id": null })),
        with(json!({ "id": "" })),
        with(json!({ "id": " 1" })),
        with(json!({ "id": "1\u{3000}" })),
        with(json!({ "id": "1\u{0}" })),
        with(json!({ "id": "1\u{202e}2" })),
        with(json!({ "id": "1\n2" })),
        with(json!({ "id": "å".repeat(201) })),
        with(json!({ "place": "blog" })),
        with(json!({ "place": "Draft" })),
        with(json!({ "place": null })),
        with(json!({ "on": "2026-1-31" })),
        with(json!({ "on": "igår" })),
        with(json!({ "on": 20_260_131 })),
        with(json!({ "secret": "no" })),
        with(json!({ "secret": 0 })),
        with(json!({ "answered": true })),
        with(json!({ "answered": "2026-01-31 08:15" })),
        with(json!({ "removed": "2026-01-31" })),
        with(json!({ "removed": ["2026-01-31", "content"] })),
        with(json!({ "removed": { "on": "2026-01-31" } })),
        with(json!({ "removed": { "on": "2026-01-31", "why": "content", "who": "x" } })),
        with(json!({ "text": "x" })),
        with(json!({ "Secret": true })),
        with(json!({ "password": "x" })),
        with(json!({ "requester": "x" })),
    ] {
        assert!(!ITEM.is_valid(&bad), "{bad}");
        assert!(read(bad.to_string().as_bytes(), |item: &Item| &item.id).is_err(), "{bad}");
    }
}

#[test]
fn a_record_that_is_read_is_accepted_and_one_that_is_refused_is_not() {
    let with = |changes: Value| {
        let mut record = json!({ "id": "1", "kind": "comment", "created": "2026-01-31" });
        record.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        record
    };
    for good in
        [with(json!({})), with(json!({ "needed": null, "hold": "request", "outOfDate": false, "answered": "2026-01-31" }))]
    {
        assert!(DISPOSABLE.is_valid(&good), "{good}");
        assert!(read(good.to_string().as_bytes(), |record: &Disposable| &record.id).is_ok(), "{good}");
    }
    for bad in [
        json!(["1", "comment", "2026-01-31"]),
        json!({ "id": "1", "kind": "comment" }),
        with(json!({ "id": "" })),
        with(json!({ "id": "1\u{0}" })),
        with(json!({ "kind": "post" })),
        with(json!({ "created": "2026-01-31T8:15" })),
        with(json!({ "outOfDate": true })),
        with(json!({ "needed": "no" })),
        with(json!({ "hold": false })),
        with(json!({ "place": "draft" })),
        with(json!({ "begärare": "x" })),
    ] {
        assert!(!DISPOSABLE.is_valid(&bad), "{bad}");
        assert!(read(bad.to_string().as_bytes(), |record: &Disposable| &record.id).is_err(), "{bad}");
    }
}

#[test]
fn what_is_no_answer_is_not_accepted() {
    let handling = under("{}", ASKED, &with(json!({ "crime": "threat", "manifest": true })));
    for (key, wrong) in [("asOf", json!("2026-1-31")), ("steps", json!({})), ("open", json!(null)), ("id", json!(1))] {
        let mut bad = handling.clone();
        bad[key] = wrong;
        assert!(!HANDLING.is_valid(&bad), "{bad}");
    }
    let profile = Profile::default();
    let answer =
        dispose(&mut Handler::new(&profile, ASKED, Lang::En), &json!({ "id": "1", "kind": "snapshot", "created": "2026-01-31" }));
    for (key, wrong) in [("asOf", json!("2026-1-31")), ("ask", json!("kind")), ("may", json!("no")), ("rows", json!([1]))] {
        let mut bad = answer.clone();
        bad[key] = wrong;
        assert!(!DISPOSAL.is_valid(&bad), "{bad}");
    }
}
