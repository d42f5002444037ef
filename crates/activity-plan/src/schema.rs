//! The JSON Schema (2020-12) of a form that can be signed: self-contained, with titles and descriptions, ready for a form renderer.
//!
//! What it accepts and what [`check`](crate::check()) accepts agree wherever a schema can say it. It cannot say whether an e-mail
//! address, a phone number or a web address is one, whether two administrators are different persons, or whether the owner is one of
//! them.

use policy_rules::{Finite, Lang, Text};
use schemars::{Schema, json_schema};

use crate::{
    field::{FIELDS, FormField},
    form::{ActivityPlan, Hours, Often, Per, Purpose, TargetGroup},
    settings::Settings,
};

/// What a text may not hold: control characters, and those that cannot be seen or turn the direction of writing.
const UNSEEN: &str = r"\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB";

/// The id of a person.
const PERSON: &str = r"^[A-Za-z0-9À-ÖØ-öø-ÿ\-_.@]+$";

/// A text that is filled in, on one line.
fn line() -> String {
    format!(r"^[^{UNSEEN}\n\s]([^{UNSEEN}\n]*[^{UNSEEN}\n\s])?$")
}

/// A text that is filled in, of any number of lines.
fn prose() -> String {
    format!(r"^[^{UNSEEN}\s]([^{UNSEEN}]*[^{UNSEEN}\s])?$")
}

/// The same, or nothing.
fn optional_prose() -> String {
    format!(r"^([^{UNSEEN}\s]([^{UNSEEN}]*[^{UNSEEN}\s])?)?$")
}

/// The schema of a complete form in a municipality. The id is, for example, `1442_aktivitetsplan_1.0`.
///
/// ```
/// use activity_plan::{Settings, schema::form};
/// use policy_rules::Lang;
/// let schema = form(&Settings::default(), "1442_aktivitetsplan_1.0", Lang::Sv);
/// assert_eq!(schema.get("$schema").unwrap(), "https://json-schema.org/draft/2020-12/schema");
/// assert_eq!(schema.get("title").unwrap(), "Aktivitetsplan för sociala medier");
/// ```
pub fn form(settings: &Settings, id: &str, lang: Lang) -> Schema {
    let t = |sv, en| Text::new(sv, en).of(lang);
    let mut properties = json_schema!({});
    for field in FIELDS {
        let mut schema = content(field.name, settings, lang);
        schema.insert("title".to_owned(), field.label.of(lang).into());
        schema.insert("description".to_owned(), described(field, lang).into());
        properties.insert(field.name.to_owned(), schema.to_value());
    }
    let required = [
        "medium",
        "address",
        "operation",
        "activity",
        "goals",
        "administrators",
        "owner",
        "dailyOperation",
        "watching",
        "hoursPerWeek",
    ];
    let some_of = |list: &str, text: &str| {
        json_schema!({ "anyOf": [
            { "properties": { list: { "minItems": 1 } }, "required": [list] },
            { "properties": { text: { "minLength": 1 } }, "required": [text] }
        ] })
    };
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id,
        "title": t("Aktivitetsplan för sociala medier", "Activity plan for social media"),
        "description": t("Fyll i planen innan den skrivs under. Ange aldrig lösenord.", "Complete the plan before it is signed. Never give a password."),
        "type": "object",
        "properties": properties,
        "required": required,
        "allOf": [some_of("purposes", "otherPurpose"), some_of("targetGroups", "otherTargetGroup")],
        "additionalProperties": false
    })
}

/// What to write in a field, and the provisions that ask for it.
fn described(field: &FormField, lang: Lang) -> String {
    let provisions: Vec<&str> = field.rule.provisions.iter().map(|provision| provision.id).collect();
    format!("{} ({})", field.help.of(lang), provisions.join(", "))
}

/// What a field may hold.
fn content(name: &str, settings: &Settings, lang: Lang) -> Schema {
    let t = |sv, en| Text::new(sv, en).of(lang);
    match name {
        "owner" => json_schema!({ "type": "string", "pattern": PERSON }),
        "medium" | "operation" => json_schema!({ "type": "string", "pattern": line() }),
        "address" => json_schema!({ "type": "string", "pattern": format!(r"^[^{UNSEEN}\n\s]+$") }),
        "activity" => json_schema!({ "type": "string", "pattern": prose() }),
        "otherPurpose" | "otherTargetGroup" | "remarks" => json_schema!({ "type": "string", "pattern": optional_prose() }),
        "purposes" => json_schema!({ "type": "array", "items": choice::<Purpose>(lang), "uniqueItems": true }),
        "targetGroups" => json_schema!({ "type": "array", "items": choice::<TargetGroup>(lang), "uniqueItems": true }),
        "goals" => json_schema!({ "type": "array", "minItems": 1, "items": goal(lang) }),
        "administrators" => {
            json_schema!({ "type": "array", "minItems": settings.administrators, "items": contact(lang) })
        }
        "dailyOperation" => json_schema!({ "type": "array", "minItems": 1, "items": contact(lang) }),
        "substitute" => contact(lang),
        "watching" => watching(lang),
        "hoursPerWeek" => {
            json_schema!({ "type": "number", "exclusiveMinimum": 0, "maximum": ActivityPlan::MOST_HOURS })
        }
        "allottedHoursPerWeek" => json_schema!({ "type": "number", "minimum": 0, "maximum": ActivityPlan::MOST_HOURS }),
        other => unreachable_field(other, t("okänt fält", "unknown field")),
    }
}

/// A field that is in the list and not here: nothing can be written in it. A test looks for it.
fn unreachable_field(name: &str, why: &str) -> Schema {
    json_schema!({ "not": {}, "$comment": format!("{name}: {why}") })
}

/// One of the values of a finite type, with its label.
fn choice<F: Finite>(lang: Lang) -> Schema {
    let values: Vec<Schema> =
        F::TERMS.iter().map(|term| json_schema!({ "const": term.name, "title": term.label.of(lang) })).collect();
    json_schema!({ "type": "string", "oneOf": values })
}

fn contact(lang: Lang) -> Schema {
    let t = |sv, en| Text::new(sv, en).of(lang);
    json_schema!({
        "type": "object",
        "properties": {
            "person": { "type": "string", "pattern": PERSON, "title": t("Id", "Id"), "description": t("Det id som kommunen använder för personen, till exempel användarnamnet.", "The id that the municipality uses for the person, such as the user name.") },
            "name": { "type": "string", "pattern": line(), "title": t("Namn", "Name") },
            "email": { "type": "string", "pattern": r"^[^\s@]+@[^\s@]+$|^$", "title": t("E-postadress", "E-mail address"), "description": t("E-postadress eller telefonnummer ska anges.", "An e-mail address or a phone number must be given.") },
            "phone": { "type": "string", "pattern": r"^([0-9+()./ \u00A0–-]*[0-9][0-9+()./ \u00A0–-]*)?$", "title": t("Telefonnummer", "Phone number"), "description": t("Svenskt nummer med riktnummer, eller utländskt med + och landsnummer.", "A Swedish number with its area code, or a foreign one with + and a country code.") }
        },
        "required": ["person", "name"],
        "anyOf": [
            { "properties": { "email": { "minLength": 1 } }, "required": ["email"] },
            { "properties": { "phone": { "minLength": 1 } }, "required": ["phone"] }
        ],
        "additionalProperties": false
    })
}

fn goal(lang: Lang) -> Schema {
    let t = |sv, en| Text::new(sv, en).of(lang);
    json_schema!({
        "type": "object",
        "properties": {
            "goal": { "type": "string", "pattern": prose(), "title": t("Mål", "Goal") },
            "measure": {
                "type": "object",
                "title": t("Mätbart mål", "Measurable goal"),
                "description": t("Rekommenderas: vad mäts, vad ska nås och när?", "Recommended: what is measured, what is to be reached, and when?"),
                "properties": {
                    "metric": { "type": "string", "pattern": line(), "title": t("Vad mäts?", "What is measured?") },
                    "target": { "type": "number", "title": t("Vilket tal ska nås?", "Which number is to be reached?") },
                    "by": { "type": "string", "format": "date", "title": t("Senast vilken dag?", "By which day?") }
                },
                "required": ["metric", "target", "by"],
                "additionalProperties": false
            }
        },
        "required": ["goal"],
        "additionalProperties": false
    })
}

fn watching(lang: Lang) -> Schema {
    let t = |sv, en| Text::new(sv, en).of(lang);
    let often = |title: &str| {
        json_schema!({
            "type": "object",
            "title": title,
            "properties": {
                "times": { "type": "integer", "minimum": 1, "maximum": Often::MOST, "title": t("Antal gånger", "Number of times") },
                "per": { "title": t("Per", "Per"), "allOf": [choice::<Per>(lang)] }
            },
            "required": ["times", "per"],
            "additionalProperties": false
        })
    };
    let other = Hours::Other.name();
    json_schema!({
        "type": "object",
        "properties": {
            "checks": often(t("Hur ofta ser ni efter om något nytt har hänt?", "How often do you look whether something new has happened?")),
            "updates": often(t("Hur ofta publicerar ni något nytt?", "How often do you publish something new?")),
            "hours": { "title": t("Vilka tider?", "At which hours?"), "allOf": [choice::<Hours>(lang)] },
            "otherHours": { "type": "string", "pattern": optional_prose(), "title": t("Vilka andra tider?", "Which other hours?") }
        },
        "required": ["checks", "updates", "hours"],
        "if": { "properties": { "hours": { "const": other } }, "required": ["hours"] },
        "then": { "properties": { "otherHours": { "minLength": 1 } }, "required": ["otherHours"] },
        "additionalProperties": false
    })
}
