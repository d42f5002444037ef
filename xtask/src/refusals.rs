//! The examples of every schema, each changed in one place: a key taken away, a key that nobody knows, another value. Independent
//! validators have to agree on every one of them, and to refuse those that the schema leaves no way to accept. The library
//! reads none that the schema of an input refuses, and finds the shape in each that it accepts.

use std::{collections::BTreeSet, io, iter};

use activity_plan::plan::PlanFile;
use jsonschema::{Draft, Validator};
use kommunpolicy::{
    Dossier, Lang, Profile,
    handling::{Disposable, read},
    plan,
};
use public_records::item::Item;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{examples, schemas};

/// An example with one change, as a JSON Patch. An example as it is has none.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Changed {
    /// The name of the schema.
    schema: &'static str,
    /// The path of the example.
    example: String,
    /// The change.
    patch: Option<Value>,
    /// Whether no reading of the schema accepts what comes out.
    must_be_refused: bool,
    /// Whether the validator that is used here accepts it.
    accepted: bool,
    /// What the library makes of it, where it is an input.
    read: Option<Read>,
}

/// What the library makes of a text.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Read {
    /// Whether it has the shape: every key and every type.
    shape: bool,
    /// Whether it is read, and all that it says can be.
    whole: bool,
}

impl Read {
    fn of(name: &str, instance: &Value) -> Option<Self> {
        fn shaped<T: DeserializeOwned>(text: &[u8]) -> bool {
            serde_json::from_slice::<T>(text).is_ok()
        }
        let text = instance.to_string();
        let text = text.as_bytes();
        let (shape, whole) = match name {
            "dossier" => (shaped::<Dossier>(text), Dossier::from_json(text).is_ok()),
            "profile" => (shaped::<Profile>(text), Profile::from_json(text).is_ok()),
            "item" => (shaped::<Item>(text), read(text, |item: &Item| &item.id).is_ok()),
            "disposable" => (shaped::<Disposable>(text), read(text, |record: &Disposable| &record.id).is_ok()),
            "plan" => (shaped::<PlanFile>(text), plan::read(text, &Profile::default(), Lang::Sv).is_ok()),
            _ => return None,
        };
        Some(Self { shape, whole })
    }
}

/// A validator of a schema, which looks at the format of dates too.
fn validator(schema: &Value) -> io::Result<Validator> {
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    options.build(schema).map_err(|error| io::Error::other(error.to_string()))
}

/// Every example as it is, and changed in one place. Places that differ in nothing but their number in a list are changed once.
///
/// # Errors
///
/// When an example cannot be read, or a schema is none.
pub fn refusals() -> io::Result<Value> {
    Ok(serde_json::to_value(changed()?)?)
}

fn changed() -> io::Result<Vec<Changed>> {
    let made = examples::examples()?;
    let mut all = Vec::new();
    for (name, schema) in schemas() {
        let validator = validator(schema.as_value())?;
        for (example, instance) in examples::of(name, &made)? {
            all.extend(changes_of(name, schema.as_value(), &validator, &example, &instance));
        }
    }
    Ok(all)
}

/// One example as it is, and changed. What must be refused is worked out from the schema; what is accepted, the validator tells.
fn changes_of<'a>(
    name: &'static str,
    schema: &'a Value,
    validator: &'a Validator,
    example: &'a str,
    instance: &'a Value,
) -> impl Iterator<Item = Changed> + 'a {
    let told = move |patch, must_be_refused, instance: &Value| Changed {
        schema: name,
        example: example.to_owned(),
        patch,
        must_be_refused,
        accepted: validator.is_valid(instance),
        read: Read::of(name, instance),
    };
    let mut places = Vec::new();
    walk(instance, &mut Vec::new(), &mut BTreeSet::new(), &mut places);
    let whole = alternatives(schema, schema);
    let changed = places.into_iter().flat_map(|(place, value)| changes(&place, value)).map(move |change| {
        let mut changed = instance.clone();
        change.apply(&mut changed);
        told(Some(change.patch()), refused(schema, &whole, &changed, &change.place), &changed)
    });
    iter::once_with(move || told(None, false, instance)).chain(changed)
}

/// The places of an instance, each with what is there, one of each shape.
fn walk<'v>(value: &'v Value, place: &mut Vec<String>, seen: &mut BTreeSet<String>, places: &mut Vec<(Vec<String>, &'v Value)>) {
    let shape = place.iter().map(|part| if part.parse::<usize>().is_ok() { "*" } else { part });
    let holds = match value {
        Value::Object(object) => object.keys().cloned().collect::<Vec<_>>().join(" "),
        other => kind(other).to_owned(),
    };
    if seen.insert(format!("{}: {holds}", shape.collect::<Vec<_>>().join("/"))) {
        places.push((place.clone(), value));
    }
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(at, child)| (at.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    for (part, child) in children {
        place.push(part);
        walk(child, place, seen, places);
        place.pop();
    }
}

/// A change at a place: a key of the object there taken away or added, or another value.
struct Change {
    place: Vec<String>,
    key: Option<String>,
    value: Option<Value>,
}

impl Change {
    fn apply(&self, instance: &mut Value) {
        let target = self.place.iter().try_fold(instance, |value, part| match value {
            Value::Array(list) => list.get_mut(part.parse::<usize>().ok()?),
            value => value.get_mut(part),
        });
        match (target, &self.key, &self.value) {
            (Some(Value::Object(object)), Some(key), None) => drop(object.remove(key)),
            (Some(Value::Object(object)), Some(key), Some(value)) => drop(object.insert(key.clone(), value.clone())),
            (Some(target), None, Some(value)) => *target = value.clone(),
            _ => {}
        }
    }

    fn patch(&self) -> Value {
        let escaped = self.place.iter().chain(&self.key).map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1")));
        let path: String = escaped.collect();
        match (&self.key, &self.value) {
            (_, None) => json!([{ "op": "remove", "path": path }]),
            (Some(_), Some(value)) => json!([{ "op": "add", "path": path, "value": value }]),
            (None, Some(value)) => json!([{ "op": "replace", "path": path, "value": value }]),
        }
    }
}

fn changes(place: &[String], value: &Value) -> Vec<Change> {
    let change = |key: Option<&str>, value| Change { place: place.to_vec(), key: key.map(str::to_owned), value };
    let mut all = Vec::new();
    if let Value::Object(object) = value {
        all.extend(object.keys().map(|key| change(Some(key), None)));
        all.push(change(Some("unheardOf"), Some(true.into())));
    }
    let others = [json!(null), json!(true), json!(-1), json!(1.5), json!(""), json!("x"), json!([]), json!({})];
    all.extend(others.into_iter().filter(|other| other != value).map(|other| change(None, Some(other))));
    // Misspelled.
    all.extend(value.as_str().map(|text| change(None, Some(format!("{text}x").into()))));
    all
}

/// The ways in which a schema can be met: each the schemas that have to hold at once.
fn alternatives<'s>(root: &'s Value, schema: &'s Value) -> Vec<Vec<&'s Map<String, Value>>> {
    let Value::Object(object) = schema else { return if schema == &Value::Bool(false) { Vec::new() } else { vec![Vec::new()] } };
    let mut all = vec![vec![object]];
    let mut and = |others: Vec<Vec<&'s Map<String, Value>>>| {
        all = all.iter().flat_map(|one| others.iter().map(move |other| [one.as_slice(), other.as_slice()].concat())).collect();
    };
    let list = |key| object.get(key).and_then(Value::as_array);
    if let Some(target) =
        object.get("$ref").and_then(Value::as_str).and_then(|reference| root.pointer(reference.strip_prefix('#')?))
    {
        and(alternatives(root, target));
    }
    for part in list("allOf").into_iter().flatten() {
        and(alternatives(root, part));
    }
    for options in ["anyOf", "oneOf"].into_iter().filter_map(list) {
        and(options.iter().flat_map(|option| alternatives(root, option)).collect());
    }
    all
}

/// Whether every alternative is ruled out, at a value or on the way to the place of a change in it.
fn refused(root: &Value, alternatives: &[Vec<&Map<String, Value>>], value: &Value, place: &[String]) -> bool {
    alternatives.iter().all(|all| {
        all.iter().any(|schema| rules_out(root, schema, value))
            || place.split_first().is_some_and(|(part, rest)| {
                let child = match value {
                    Value::Array(list) => part.parse::<usize>().ok().and_then(|at| list.get(at)),
                    value => value.get(part),
                };
                child.is_some_and(|child| refused(root, &below(root, all, value, part), child, rest))
            })
    })
}

/// The alternatives for a key of an object, or a place in a list, where several schemas hold for the whole.
fn below<'s>(root: &'s Value, all: &[&'s Map<String, Value>], value: &Value, part: &str) -> Vec<Vec<&'s Map<String, Value>>> {
    let mut found = vec![Vec::new()];
    for schema in all {
        let for_part = if value.is_array() { schema.get("items") } else { of_key(schema, part) };
        if let Some(for_part) = for_part {
            let others = alternatives(root, for_part);
            found = found
                .iter()
                .flat_map(|one| others.iter().map(move |other| [one.as_slice(), other.as_slice()].concat()))
                .collect();
        }
    }
    found
}

fn of_key<'s>(schema: &'s Map<String, Value>, key: &str) -> Option<&'s Value> {
    schema.get("properties").and_then(|properties| properties.get(key)).or_else(|| schema.get("additionalProperties"))
}

/// Whether a schema by itself rules a value out: by its type, its values, its keys, or the type or value of a key.
fn rules_out(root: &Value, schema: &Map<String, Value>, value: &Value) -> bool {
    let Value::Object(object) = value else { return not_among(schema, value) };
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    not_among(schema, value)
        || required.filter_map(Value::as_str).any(|key| !object.contains_key(key))
        || object.iter().any(|(key, child)| {
            let ruled_out = |all: &Vec<&Map<String, Value>>| all.iter().any(|schema| not_among(schema, child));
            of_key(schema, key).is_some_and(|of_key| alternatives(root, of_key).iter().all(ruled_out))
        })
}

/// Whether a value has another type than a schema names, or is none of its values.
fn not_among(schema: &Map<String, Value>, value: &Value) -> bool {
    let is = |name: &str| name == kind(value) || name == "number" && value.is_number();
    let other_type = match schema.get("type") {
        Some(Value::String(name)) => !is(name),
        Some(Value::Array(names)) => !names.iter().filter_map(Value::as_str).any(is),
        _ => false,
    };
    let values = schema.get("enum").and_then(Value::as_array);
    other_type || schema.get("const").is_some_and(|only| only != value) || values.is_some_and(|values| !values.contains(value))
}

/// The type of a value as schemas name it.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::{Changed, changed, changes_of, validator};
    use crate::{examples, schemas};
    use serde_json::Value;

    #[test]
    fn every_schema_has_an_example_and_each_is_accepted_and_refused_once_it_is_broken() {
        let all = changed().unwrap();
        for (name, _) in schemas() {
            let of_schema: Vec<&Changed> = all.iter().filter(|changed| changed.schema == name).collect();
            assert!(of_schema.iter().any(|changed| changed.patch.is_none()), "{name} has no example");
            assert!(of_schema.iter().any(|changed| changed.must_be_refused), "no change of {name} has to be refused");
        }
        for changed in &all {
            assert!(changed.accepted || changed.patch.is_some(), "{changed:?} is an example");
            assert!(!(changed.accepted && changed.must_be_refused), "{changed:?} must be refused");
            if let Some(read) = &changed.read {
                assert!(!changed.accepted || read.shape, "{changed:?} has not the shape that the schema tells");
                assert!(!read.whole || changed.accepted, "{changed:?} is read, though the schema refuses it");
            }
        }
    }

    #[test]
    fn a_weakened_schema_is_noticed() {
        let made = examples::examples().unwrap();
        for (name, schema) in schemas() {
            let (schema, examples) = (schema.to_value(), examples::of(name, &made).unwrap());
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            for key in required.iter().filter_map(Value::as_str) {
                let mut weak = schema.clone();
                weak["required"].as_array_mut().unwrap().retain(|other| other != key);
                let validator = validator(&weak).unwrap();
                let mut changed =
                    examples.iter().flat_map(|(path, instance)| changes_of(name, &schema, &validator, path, instance));
                assert!(changed.any(|changed| changed.accepted && changed.must_be_refused), "{name} without {key}");
            }
        }
    }
}
