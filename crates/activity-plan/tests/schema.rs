//! The schema and the check agree wherever a schema can say it, shown with an independent validator on random forms.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use activity_plan::{
    ActivityPlan, Settings,
    check::{Kind, Severity, check},
    field::FIELDS,
    schema,
};
use common::filled_in;
use jsonschema::Validator;
use policy_rules::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

mod common;

fn validator(settings: &Settings) -> Validator {
    let schema = schema::form(settings, "1442_aktivitetsplan_1.0", Lang::Sv).to_value();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// What no schema can say: it takes a parser, or two places in the form.
const BEYOND: [Kind; 6] =
    [Kind::NoEmail, Kind::NoPhone, Kind::NoAddress, Kind::Credentials, Kind::SamePerson, Kind::NotAdministrator];

/// What the check says: `None` where the text is no form at all, else the kinds of what is missing or wrong.
fn checked(value: &Value, settings: &Settings) -> Option<Vec<Kind>> {
    let form: ActivityPlan = serde_json::from_value(value.clone()).ok()?;
    let wrong = check(&form, settings).into_iter().filter(|problem| problem.severity != Severity::Advice);
    Some(wrong.map(|problem| problem.kind).collect())
}

#[test]
fn every_field_of_the_form_stands_in_the_schema_with_a_title_and_a_description() {
    for (lang, other) in [(Lang::Sv, Lang::En), (Lang::En, Lang::Sv)] {
        let schema = schema::form(&Settings::default(), "x", lang).to_value();
        let properties = schema["properties"].as_object().unwrap();
        assert_eq!(properties.len(), FIELDS.len());
        for field in FIELDS {
            let property = &properties[field.name];
            assert_eq!(property["title"], field.label.of(lang));
            assert!(property["description"].as_str().unwrap().starts_with(field.help.of(lang)));
            assert_ne!(field.help.of(lang), field.help.of(other));
            assert!(property.get("not").is_none(), "{} has no content", field.name);
        }
        let form = serde_json::to_value(filled_in()).unwrap();
        for name in form.as_object().unwrap().keys() {
            assert!(properties.contains_key(name), "{name} is in the form and not in the schema");
        }
    }
}

#[test]
fn the_schema_is_one_by_the_meta_schema_and_needs_nothing_else() {
    for lang in [Lang::Sv, Lang::En] {
        let schema = schema::form(&Settings::default(), "1442_aktivitetsplan_1.0", lang).to_value();
        assert!(jsonschema::meta::is_valid(&schema));
        assert!(!schema.to_string().contains("$ref"));
    }
}

#[test]
fn a_form_that_is_filled_in_is_accepted_and_a_blank_one_refused() {
    let settings = Settings::default();
    let validator = validator(&settings);
    assert!(validator.is_valid(&serde_json::to_value(filled_in()).unwrap()));
    assert!(!validator.is_valid(&serde_json::to_value(ActivityPlan::default()).unwrap()));
    assert!(!validator.is_valid(&serde_json::to_value(ActivityPlan::blank(2)).unwrap()));
}

/// Texts that are filled in, blank, and wrong in every way.
fn text() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => Just(json!("Biblioteket")),
        2 => Just(json!("Två rader:\nden andra.")),
        1 => prop::sample::select(vec![
            json!(""), json!("  "), json!(" inled"), json!("avslut\n"), json!("styr\u{7}"), json!("\u{200b}"), json!("a\u{202e}b"), json!("\u{85}"),
            json!("\t"), json!("a\tb"), json!("\u{a0}x"), json!("é ̈ 😀"), json!(1), json!(null), json!(["x"]),
        ]),
        1 => "\\PC{0,12}".prop_map(|text| json!(text)),
        1 => any::<String>().prop_map(|text| json!(text)),
    ]
}

fn address() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => Just(json!("https://www.mediet.example/biblioteket")),
        2 => prop::sample::select(vec![json!("www.mediet.example"), json!("mediet"), json!(""), json!(" "), json!("a b.se"), json!("ftp://x.se"), json!(3)]),
        1 => text(),
    ]
}

fn choices(names: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop_oneof![
        5 => prop::collection::vec(prop::sample::select(names), 1..3).prop_map(|names| json!(names)),
        1 => Just(json!([])),
        1 => Just(json!(["unknown"])),
        1 => Just(json!("dialogue")),
    ]
}

fn person() -> impl Strategy<Value = Value> {
    let email = prop_oneof![4 => Just(Some(json!("namn@kommunen.example"))), 1 => Just(Some(json!(""))), 1 => Just(Some(json!("namn"))), 1 => Just(Some(json!("\u{85}"))), 1 => Just(Some(json!("a\u{200b}@b.se"))), 1 => Just(Some(json!("a b@c.se"))), 2 => Just(None)];
    let phone = prop_oneof![4 => Just(Some(json!("0322-60 06 00"))), 1 => Just(Some(json!(""))), 1 => Just(Some(json!("växeln"))), 1 => Just(Some(json!("\u{a0}"))), 1 => Just(Some(json!(" - "))), 1 => Just(Some(json!("12"))), 2 => Just(None)];
    (
        prop::sample::select(vec!["a", "A", "b", "c", "å-1_x@y.z", "d e", "e\u{301}", " a", ""]),
        prop::option::weighted(0.95, text()),
        email,
        phone,
        prop::bool::weighted(0.03),
    )
        .prop_map(|(person, name, email, phone, more)| {
            let mut object = json!({ "person": person });
            for (key, value) in [("name", name), ("email", email), ("phone", phone), ("password", more.then(|| json!("x")))] {
                if let Some(value) = value {
                    object[key] = value;
                }
            }
            object
        })
}

fn people() -> impl Strategy<Value = Value> {
    prop::collection::vec(person(), 0..4).prop_map(|list| json!(list))
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![4 => Just(json!(4.5)), 1 => Just(json!(0)), 1 => Just(json!(1000)), 1 => Just(json!(1000.1)), 1 => Just(json!(-1)), 1 => Just(json!("4"))]
}

fn often() -> impl Strategy<Value = Value> {
    (
        prop::sample::select(vec![json!(1), json!(2), json!(0), json!(1000), json!(1001), json!(-1), json!(1.5)]),
        prop::sample::select(vec![json!("day"), json!("week"), json!("month"), json!("year")]),
        prop::bool::weighted(0.9),
    )
        .prop_map(|(times, per, whole)| if whole { json!({ "times": times, "per": per }) } else { json!({ "times": times }) })
}

fn watching() -> impl Strategy<Value = Value> {
    (
        prop::option::weighted(0.9, often()),
        prop::option::weighted(0.9, often()),
        prop::option::weighted(0.9, prop::sample::select(vec!["office", "other", "night"])),
        prop::option::of(text()),
    )
        .prop_map(|(checks, updates, hours, other)| {
            let mut object = json!({});
            for (key, value) in
                [("checks", checks), ("updates", updates), ("hours", hours.map(|hours| json!(hours))), ("otherHours", other)]
            {
                if let Some(value) = value {
                    object[key] = value;
                }
            }
            object
        })
}

fn goals() -> impl Strategy<Value = Value> {
    let by = prop::sample::select(vec![json!("2026-12-31"), json!("2026-02-30"), json!("snart"), json!(5)]);
    let measure = (prop::option::weighted(0.9, text()), prop::option::weighted(0.9, number()), prop::option::weighted(0.9, by))
        .prop_map(|(metric, target, by)| {
            let mut object = json!({});
            for (key, value) in [("metric", metric), ("target", target), ("by", by)] {
                if let Some(value) = value {
                    object[key] = value;
                }
            }
            object
        });
    let goal = (text(), prop::option::weighted(0.4, measure)).prop_map(|(goal, measure)| match measure {
        Some(measure) => json!({ "goal": goal, "measure": measure }),
        None => json!({ "goal": goal }),
    });
    prop::collection::vec(goal, 0..3).prop_map(|list| json!(list))
}

/// A form that is filled in, of which one field or several are taken out or put otherwise.
fn form() -> impl Strategy<Value = Value> {
    let field = prop_oneof![
        prop::sample::select(vec!["medium", "operation", "activity", "otherPurpose", "otherTargetGroup", "owner", "remarks"])
            .prop_flat_map(|name| text().prop_map(move |value| (name, value))),
        address().prop_map(|value| ("address", value)),
        choices(&["dialogue", "network", "respond"]).prop_map(|value| ("purposes", value)),
        choices(&["public", "business"]).prop_map(|value| ("targetGroups", value)),
        people().prop_map(|value| ("administrators", value)),
        people().prop_map(|value| ("dailyOperation", value)),
        person().prop_map(|value| ("substitute", value)),
        number().prop_map(|value| ("hoursPerWeek", value)),
        number().prop_map(|value| ("allottedHoursPerWeek", value)),
        watching().prop_map(|value| ("watching", value)),
        goals().prop_map(|value| ("goals", value)),
        text().prop_map(|value| ("unknown", value)),
    ];
    let names: Vec<&'static str> = FIELDS.iter().map(|field| field.name).collect();
    (prop::collection::vec(field, 0..3), prop::collection::vec(prop::sample::select(names), 0..2)).prop_map(|(set, taken)| {
        let mut form = serde_json::to_value(filled_in()).unwrap();
        for (name, value) in set {
            form[name] = value;
        }
        for name in taken {
            form.as_object_mut().unwrap().remove(name);
        }
        form
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_schema_and_the_check_agree(form in form(), administrators in 1u32..4) {
        let settings = Settings { administrators: administrators.try_into().unwrap(), ..Settings::default() };
        let by_schema = validator(&settings).is_valid(&form);
        let by_check = checked(&form, &settings);
        match by_check {
            // What cannot be read as a form is refused by the schema too.
            None => prop_assert!(!by_schema, "{form}"),
            // What the check accepts, the schema accepts.
            Some(wrong) if wrong.is_empty() => prop_assert!(by_schema, "{form}"),
            // What the check refuses for what a schema can say, the schema refuses.
            Some(wrong) if wrong.iter().any(|kind| !BEYOND.contains(kind)) => prop_assert!(!by_schema, "{form}: {wrong:?}"),
            Some(_) => {}
        }
    }
}
