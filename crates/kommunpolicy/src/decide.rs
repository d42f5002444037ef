//! Any decision by name, with facts as JSON.

use std::{borrow::Cow, fmt};

use chrono::NaiveDate;
use policy_rules::{Facts, Lang, Rule, Table};
use schemars::JsonSchema;
use serde::{
    Serialize,
    de::{self, DeserializeSeed, MapAccess, Visitor},
};

use crate::{
    InputError,
    catalogue::{self, FactView, Law, hint, nearest},
    input::{must_not_be_known, told, unmarked},
    provenance::Provenance,
};

/// A rule as the reason of an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The rule.
    pub rule: &'static str,
    /// The norm.
    pub text: &'static str,
    /// The provisions that it encodes.
    pub provisions: Vec<&'static str>,
    /// The statutes behind it on the date.
    pub law: Vec<Law>,
}

impl Reason {
    pub(crate) fn new(rule: &'static Rule, date: NaiveDate, lang: Lang) -> Self {
        Self {
            rule: rule.id,
            text: rule.text.of(lang),
            provisions: rule.provisions.iter().map(|provision| provision.id).collect(),
            law: Law::behind(rule, date, lang),
        }
    }
}

/// A fact that would have to be different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// The fact.
    pub fact: &'static str,
    /// The value it would have to have.
    pub to: &'static str,
}

/// The fewest known facts that would have to be different for another outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WouldChangeView {
    /// The other outcome.
    pub outcome: &'static str,
    /// What would have to be different.
    pub changes: Vec<ChangeView>,
    /// Whether that settles the outcome. Where not, facts that were not given decide as well.
    pub settles: bool,
}

/// What a decision comes to: the outcome and why, or the outcomes still possible and what to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DecisionAnswer {
    /// The decision.
    pub decision: &'static str,
    /// Whether the facts settle it.
    pub settled: bool,
    /// The outcome, where it is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<&'static str>,
    /// What people call the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_label: Option<&'static str>,
    /// The rules that settle it.
    pub because: Vec<Reason>,
    /// The outcomes still possible.
    pub possible: Vec<&'static str>,
    /// The facts to ask for, the most decisive first.
    pub ask: Vec<FactView>,
    /// For each other outcome, what would have to be different. Empty where the case is not settled.
    pub would_change: Vec<WouldChangeView>,
    /// What the answer rests on.
    pub provenance: Provenance,
}

/// Makes a decision by name about facts given as a JSON object: `{"owner": "yes", "lodged": "no"}`. A fact that is left out, or
/// null, is unknown. The facts that the date settles are not given.
///
/// ```
/// use kommunpolicy::{Lang, decide};
/// use policy_rules::date;
/// let facts = br#"{"crisis": "ongoing"}"#;
/// let answer = decide("crisis-use", facts, date(2026, 1, 31), Lang::Sv, "")?;
/// assert!(!answer.settled);
/// assert_eq!(answer.possible, ["decided", "to-decide"]);
/// assert_eq!(answer.ask[0].fact, "recorded");
/// # Ok::<(), kommunpolicy::InputError>(())
/// ```
///
/// # Errors
///
/// When there is no decision of that name, or the facts are not an object of known facts with known values.
pub fn decide(name: &str, facts: &[u8], date: NaiveDate, lang: Lang, profile_digest: &str) -> Result<DecisionAnswer, InputError> {
    let table = find(name)?;
    Ok(answer(&read_facts(table, facts)?.on(date), date, lang, profile_digest))
}

/// Makes a decision by name, from JSON text to JSON text: what [`decide`] answers, in one line.
///
/// # Errors
///
/// As [`decide`].
pub fn decide_json(name: &str, facts: &[u8], date: NaiveDate, lang: Lang, profile_digest: &str) -> Result<Vec<u8>, InputError> {
    let answer = decide(name, facts, date, lang, profile_digest)?;
    let mut json = Vec::with_capacity(2048);
    serde_json::to_writer(&mut json, &answer).map_err(|error| InputError::new("", error.to_string()))?;
    Ok(json)
}

/// The decision with a name.
///
/// # Errors
///
/// When there is none; the message names the nearest.
pub fn find(name: &str) -> Result<&'static Table, InputError> {
    catalogue::decision(name).ok_or_else(|| {
        let names = || catalogue::decisions().map(|table| table.name);
        let hint = hint(name, names(), || format!("the decisions are {}", names().collect::<Vec<_>>().join(", ")));
        InputError::new("", format!("there is no decision `{name}`; {hint}"))
    })
}

/// The answer to what is known of a case on a date.
pub fn answer(facts: &Facts<'static>, date: NaiveDate, lang: Lang, profile_digest: &str) -> DecisionAnswer {
    let table = facts.table;
    let settlement = facts.settle();
    let outcome = settlement.outcome().map(|outcome| &table.outcomes[usize::from(outcome)]);
    let would_change = if outcome.is_some() { facts.would_change() } else { Vec::new() };
    let value = |field: usize, position: u8| table.fields[field].values[usize::from(position)].name;
    DecisionAnswer {
        decision: table.name,
        settled: outcome.is_some(),
        outcome: outcome.map(|outcome| outcome.name),
        outcome_label: outcome.map(|outcome| outcome.label.of(lang)),
        because: settlement.because.iter().map(|rule| Reason::new(rule, date, lang)).collect(),
        possible: settlement.possible.iter().map(|outcome| table.outcomes[usize::from(*outcome)].name).collect(),
        ask: settlement.ask.iter().map(|field| catalogue::view_fact(&table.fields[*field], lang)).collect(),
        would_change: would_change
            .iter()
            .map(|change| WouldChangeView {
                outcome: table.outcomes[usize::from(change.outcome)].name,
                changes: change
                    .changes
                    .iter()
                    .map(|change| ChangeView { fact: table.fields[change.field].name, to: value(change.field, change.to) })
                    .collect(),
                settles: change.settles,
            })
            .collect(),
        provenance: Provenance::new(profile_digest, date),
    }
}

/// Reads the facts of a decision from a JSON object.
///
/// # Errors
///
/// When the text is not such an object, or names a fact or a value that the decision does not have.
pub fn read_facts(table: &'static Table, text: &[u8]) -> Result<Facts<'static>, InputError> {
    let mut reader = serde_json::Deserializer::from_slice(unmarked(text));
    let facts = FactsOf(table).deserialize(&mut reader).and_then(|facts| reader.end().map(|()| facts));
    facts.map_err(|error| InputError { line: Some(error.line()), path: "facts".to_owned(), message: told(&error, str::to_owned) })
}

struct FactsOf(&'static Table);

impl<'de> DeserializeSeed<'de> for FactsOf {
    type Value = Facts<'static>;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FactsOf {
    type Value = Facts<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of facts, such as {\"owner\": \"yes\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let table = self.0;
        let mut facts = table.facts();
        let mut seen = [false; policy_rules::MAX_FIELDS];
        while let Some(Name(name)) = map.next_key::<Name<'de>>()? {
            let Some(at) = table.fields.iter().position(|field| field.name == name) else {
                return Err(de::Error::custom(unknown_fact(table, &name)));
            };
            let field = &table.fields[at];
            if (field.on)(policy_core::law::HORIZON).is_some() {
                return Err(de::Error::custom(format_args!("the fact `{name}` is settled by the date; leave it out")));
            }
            if std::mem::replace(&mut seen[at], true) {
                return Err(de::Error::custom(format_args!("the fact `{name}` is given twice")));
            }
            if let Some(Name(value)) = map.next_value::<Option<Name<'de>>>()? {
                let Some(position) = field.position(&value) else {
                    let known: Vec<_> = field.values.iter().map(|term| term.name).collect();
                    return Err(de::Error::custom(format_args!(
                        "the fact `{name}` has no value `{value}`; its values are {}",
                        known.join(", ")
                    )));
                };
                facts = facts.at(at, position);
            }
        }
        Ok(facts)
    }
}

fn unknown_fact(table: &Table, name: &str) -> String {
    if let Some(why) = must_not_be_known(name) {
        return format!("`{name}` {why}");
    }
    let known: Vec<_> =
        table.fields.iter().filter(|field| (field.on)(policy_core::law::HORIZON).is_none()).map(|field| field.name).collect();
    match nearest(name, known.iter().copied()) {
        Some(near) => format!("the decision `{}` has no fact `{name}`; did you mean `{near}`?", table.name),
        None => format!("the decision `{}` has no fact `{name}`; its facts are {}", table.name, known.join(", ")),
    }
}

/// A string that is borrowed from the input where it can be.
struct Name<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Name<'de> {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a value, as a string")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}
