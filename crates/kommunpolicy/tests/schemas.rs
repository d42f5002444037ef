//! The schemas accept what the library reads and writes, and refuse what it refuses, by a validator that is not ours.

use kommunpolicy::{
    Dossier, Lang, Profile, audit,
    roles::{responsible, role_card},
    schema,
};
use policy_core::role::Role;
use policy_rules::Finite;
use serde_json::{Value, json};

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");

fn accepts(schema: &schemars::Schema, instance: &Value) -> bool {
    let schema = serde_json::to_value(schema).unwrap_or_default();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::new(&schema).is_ok_and(|validator| validator.is_valid(instance))
}

#[test]
fn a_dossier_that_is_read_is_accepted_and_one_that_is_refused_is_not() {
    let schema = schema::dossier();
    let good: Value = serde_json::from_str(VARGARDA).unwrap();
    assert!(accepts(&schema, &good));
    // What a dossier is written as is what it was read from, as far as the schema goes.
    let dossier = Dossier::from_json(VARGARDA.as_bytes()).unwrap();
    assert!(accepts(&schema, &serde_json::to_value(&dossier).unwrap()));
    assert_eq!(Dossier::from_json(&serde_json::to_vec(&dossier).unwrap()).unwrap(), dossier);
    let changes: [fn(&mut Value); 17] = [
        |dossier| dossier["accounts"][0]["password"] = "x".into(),
        |dossier| dossier["accounts"][0]["category"] = "vlog".into(),
        |dossier| dossier["accounts"][0]["listed"] = true.into(),
        |dossier| dossier["accounts"][0]["administrators"] = 2.into(),
        |dossier| dossier["accounts"][0]["plan"]["publishEveryDays"] = 0.into(),
        |dossier| dossier["municipality"]["code"] = "42".into(),
        |dossier| dossier["holders"][0]["role"] = "boss".into(),
        |dossier| drop(dossier.as_object_mut().and_then(|dossier| dossier.remove("accounts"))),
        |dossier| dossier["communication"] = json!([]),
        |dossier| dossier["communication"]["projects"][0]["kind"] = "decision".into(),
        |dossier| dossier["communication"]["mediaContacts"][0]["id"] = "tips från vaktmästaren".into(),
        |dossier| dossier["communication"]["mediaContacts"][0]["id"] = "19790314-2390".into(),
        |dossier| dossier["communication"]["mediaContacts"][0]["received"] = "in the morning".into(),
        |dossier| dossier["communication"]["mediaContacts"][0]["source"] = "x".into(),
        |dossier| dossier["communication"]["contactsUnderFreedomToCommunicate"] = json!(-1),
        |dossier| dossier["communication"]["publications"][0]["works"] = json!(["foto"]),
        |dossier| dossier["communication"]["intranet"]["writingRules"] = true.into(),
    ];
    for (at, change) in changes.iter().enumerate() {
        let mut bad = good.clone();
        change(&mut bad);
        assert!(Dossier::from_json(bad.to_string().as_bytes()).is_err(), "change {at} is read");
        assert!(!accepts(&schema, &bad), "change {at} is accepted");
    }
}

#[test]
fn a_profile_that_is_read_is_accepted_and_one_that_is_refused_is_not() {
    let schema = schema::profile();
    for good in [
        json!({}),
        json!({"followUp": {"weekends": false}}),
        json!({"activity": {"everyDays": null}}),
        json!({"approvers": ["sector-head"]}),
        json!({"names": {"coordinating-sector": "Kommunikationsavdelningen"}}),
        serde_json::to_value(Profile::default()).unwrap(),
    ] {
        assert!(Profile::from_json(good.to_string().as_bytes()).is_ok(), "{good}");
        assert!(accepts(&schema, &good), "{good}");
    }
    for bad in [
        json!({"followup": {}}),
        json!({"followUp": {"everyDays": 0}}),
        json!({"administrators": 0}),
        json!({"administrators": "two"}),
        json!({"approvers": []}),
        json!({"municipality": {"name": "Ale", "code": "x"}}),
        json!([]),
    ] {
        assert!(Profile::from_json(bad.to_string().as_bytes()).is_err(), "{bad}");
        assert!(!accepts(&schema, &bad), "{bad}");
    }
}

#[test]
fn what_comes_out_is_accepted() {
    let dossier = Dossier::from_json(VARGARDA.as_bytes()).unwrap();
    for lang in [Lang::Sv, Lang::En] {
        let report = audit(&dossier, &Profile::default(), dossier.as_of, lang).unwrap();
        assert!(accepts(&schema::audit(), &serde_json::to_value(&report).unwrap()));
    }
    let schema = schema::decision();
    for facts in ["{}", r#"{"crisis": "over"}"#, r#"{"crisis": "over", "recorded": "no"}"#] {
        let answer = kommunpolicy::decide("crisis-use", facts.as_bytes(), dossier.as_of, Lang::Sv, "").unwrap();
        assert!(accepts(&schema, &serde_json::to_value(&answer).unwrap()));
    }
    assert!(!accepts(&schema, &json!({"decision": "crisis-use"})));
    for role in Role::VALUES {
        let card = role_card(*role, &Profile::default(), dossier.as_of, Lang::Sv);
        assert!(accepts(&schema::role_card(), &serde_json::to_value(&card).unwrap()));
    }
    let map = responsible(None, &Profile::default(), dossier.as_of, Lang::Sv).unwrap();
    assert!(accepts(&schema::responsibilities(), &serde_json::to_value(&map).unwrap()));
    assert!(!accepts(&schema::responsibilities(), &json!({"assignments": []})));
}
