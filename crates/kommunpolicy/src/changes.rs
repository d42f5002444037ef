//! What has changed: between two days, in the decisions and in the law; between two profiles, in what is set, in which rules apply, and in
//! what an audit finds.

use std::collections::HashMap;

use chrono::NaiveDate;
use policy_core::law;
use policy_rules::{Answer, Lang, Rule, Table, diff};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Audit, InputError, Profile,
    audit::{Finding, Status, Subject},
    catalogue,
};

/// What differs between two days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DateChanges {
    /// The earlier day.
    pub from: NaiveDate,
    /// The later day.
    pub to: NaiveDate,
    /// The rules that have come into force in between.
    pub rules: Vec<&'static str>,
    /// The decisions that answer some case otherwise.
    pub decisions: Vec<DecisionChange>,
    /// The references that are others.
    pub law: Vec<LawChange>,
    /// The day up to which the statutes were checked.
    pub law_checked_to: NaiveDate,
    /// Whether the later day lies after that day, so that a later amendment is not known here.
    pub law_horizon_passed: bool,
}

/// A decision some of whose cases are answered in one way on the one day and in another on the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DecisionChange {
    /// The decision.
    pub decision: &'static str,
    /// The cases that come to another outcome, by outcome before and after.
    pub outcomes: Vec<OutcomeChange>,
    /// How many cases come to the same outcome by other rules.
    pub other_reasons: usize,
}

/// The cases that came to one outcome and come to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeChange {
    /// How many they are.
    pub cases: usize,
    /// One of them: each fact that the date does not settle, with its value.
    pub example: Vec<Example>,
    /// Its answer before.
    pub before: AnswerView,
    /// Its answer after.
    pub after: AnswerView,
}

/// An outcome and the rules that settle it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// The outcome.
    pub outcome: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// The rules.
    pub because: Vec<&'static str>,
}

/// A fact with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Example {
    /// The fact.
    pub fact: &'static str,
    /// Its question.
    pub question: &'static str,
    /// The value.
    pub value: &'static str,
    /// What people call it.
    pub label: &'static str,
}

/// A concept of the law that stands elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LawChange {
    /// The concept.
    pub concept: &'static str,
    /// What the law says there, in our words.
    pub content: &'static str,
    /// The reference before; null where there was none.
    pub before: Option<String>,
    /// The reference after; null where there is none.
    pub after: Option<String>,
}

/// What differs between two days, the earlier one first.
///
/// ```
/// use kommunpolicy::{Lang, changes::between_days};
/// use policy_rules::date;
/// let changes = between_days(date(2018, 5, 24), date(2018, 5, 25), Lang::En);
/// assert!(changes.decisions.iter().any(|change| change.decision == "data-protection-regime"));
/// assert!(changes.rules.contains(&"data.record"));
/// ```
pub fn between_days(from: NaiveDate, to: NaiveDate, lang: Lang) -> DateChanges {
    let on = |day: NaiveDate, citation: &policy_rules::Citation| citation.as_of(day).map(|reading| reading.label(lang));
    DateChanges {
        from,
        to,
        rules: catalogue::rules().filter(|rule| from < rule.since && rule.since <= to).map(|rule| rule.id).collect(),
        decisions: catalogue::decisions().filter_map(|table| answered_otherwise(table, from, to, lang)).collect(),
        law: law::all()
            .map(|citation| LawChange {
                concept: citation.id,
                content: citation.content.of(lang),
                before: on(from, citation),
                after: on(to, citation),
            })
            .filter(|change| change.before != change.after)
            .collect(),
        law_checked_to: law::HORIZON,
        law_horizon_passed: to > law::HORIZON,
    }
}

fn answered_otherwise(table: &'static Table, from: NaiveDate, to: NaiveDate, lang: Lang) -> Option<DecisionChange> {
    let (earlier, later) = (table.facts().on(from), table.facts().on(to));
    // The date settles the same facts on every day, so the two runs range over the same facts.
    let classes = diff(&earlier.run(), &later.run()).unwrap_or_default();
    let told = |answer: Answer| {
        let outcome = table.outcome(answer);
        let because = answer.because.iter().map(|rule| rule.id).collect();
        AnswerView { outcome: outcome.name, label: outcome.label.of(lang), because }
    };
    let mut change = DecisionChange { decision: table.name, outcomes: Vec::new(), other_reasons: 0 };
    for class in &classes {
        let (before, after) = (told(class.before), told(class.after));
        let same = |known: &OutcomeChange| (known.before.outcome, known.after.outcome) == (before.outcome, after.outcome);
        if before.outcome == after.outcome {
            change.other_reasons += class.cases;
        } else if let Some(known) = change.outcomes.iter_mut().find(|known| same(known)) {
            known.cases += class.cases;
        } else {
            let example = example(table, &class.witness, &later.open(), lang);
            change.outcomes.push(OutcomeChange { cases: class.cases, example, before, after });
        }
    }
    (!classes.is_empty()).then_some(change)
}

/// The facts of a case that the date does not settle.
fn example(table: &'static Table, case: &[u8], open: &[usize], lang: Lang) -> Vec<Example> {
    let told = |place: &usize| {
        let field = &table.fields[*place];
        let value = &field.values[usize::from(case[*place])];
        Example { fact: field.name, question: field.question.of(lang), value: value.name, label: value.label.of(lang) }
    };
    open.iter().map(told).collect()
}

/// What differs between two profiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProfileChanges {
    /// What is set otherwise.
    pub settings: Vec<SettingChange>,
    /// The rules that apply by the first profile alone.
    pub lifted: Vec<&'static str>,
    /// The rules that apply by the second profile alone.
    pub added: Vec<&'static str>,
    /// What an audit of the same dossier finds otherwise; empty where none was audited.
    pub findings: Vec<FindingChange>,
}

/// A setting that the two profiles have otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SettingChange {
    /// Where it stands in the profile, such as `followUp.everyDays` or `schedule.rows[2].when`.
    pub setting: String,
    /// What it is in the first profile; null where it is not there.
    pub before: Value,
    /// What it is in the second profile; null where it is not there.
    pub after: Value,
}

/// A duty of a subject that stands otherwise: another status, or the same since, until or by another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FindingChange {
    /// What the duty is laid on.
    pub subject: Subject,
    /// The rule.
    pub rule: &'static str,
    /// How it stands by the first profile; null where the rule is not audited.
    pub before: Option<FindingView>,
    /// How it stands by the second profile; null where the rule is not audited.
    pub after: Option<FindingView>,
}

/// How a duty stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// Its status.
    pub status: Status,
    /// Since when it has been broken; null where it is not, or nobody knows.
    pub since: Option<NaiveDate>,
    /// Until when it was broken; null where it still is, or is not.
    pub until: Option<NaiveDate>,
    /// By when it is to be done; null where it is not due.
    pub due: Option<NaiveDate>,
    /// The finding in words.
    pub text: String,
}

/// What differs between two profiles; with the audits of one dossier by each of them, also what is found otherwise.
///
/// ```
/// use kommunpolicy::{Profile, changes::between_profiles};
/// let other = Profile::from_json(br#"{"followUp": {"weekends": false}}"#)?;
/// let changes = between_profiles(&Profile::default(), &other, None)?;
/// assert_eq!(changes.settings[0].setting, "followUp.weekends");
/// # Ok::<(), kommunpolicy::InputError>(())
/// ```
///
/// # Errors
///
/// When a profile cannot be written as JSON.
pub fn between_profiles(
    before: &Profile,
    after: &Profile,
    audits: Option<(&Audit, &Audit)>,
) -> Result<ProfileChanges, InputError> {
    let value = |profile: &Profile| serde_json::to_value(profile).map_err(|error| InputError::new("", error.to_string()));
    let mut settings = Vec::new();
    compare("", value(before)?, value(after)?, &mut settings);
    let alone = |one: &Profile, other: &Profile| -> Vec<&'static str> {
        let only = |rule: &&'static Rule| one.requires(rule) && !other.requires(rule);
        catalogue::rules().filter(only).map(|rule| rule.id).collect()
    };
    let findings = audits.map_or_else(Vec::new, |(before, after)| otherwise(&before.findings, &after.findings));
    Ok(ProfileChanges { settings, lifted: alone(before, after), added: alone(after, before), findings })
}

/// What differs between two values, setting by setting; a list of another length is told whole.
fn compare(path: &str, before: Value, after: Value, found: &mut Vec<SettingChange>) {
    match (before, after) {
        (before, after) if before == after => {}
        (Value::Object(before), Value::Object(mut after)) => {
            let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            for (key, value) in before {
                let other = after.remove(&key).unwrap_or_default();
                compare(&below(&key), value, other, found);
            }
            for (key, value) in after {
                compare(&below(&key), Value::Null, value, found);
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (at, (before, after)) in before.into_iter().zip(after).enumerate() {
                compare(&format!("{path}[{at}]"), before, after, found);
            }
        }
        (before, after) => found.push(SettingChange { setting: path.to_owned(), before, after }),
    }
}

/// The duties that stand otherwise, in the order of the first audit, then those that only the second one has.
fn otherwise(before: &[Finding], after: &[Finding]) -> Vec<FindingChange> {
    let view = |finding: &Finding| FindingView {
        status: finding.status,
        since: finding.since,
        until: finding.until,
        due: finding.due,
        text: finding.text.clone(),
    };
    let change = |one: &Finding, before: Option<&Finding>, after: Option<&Finding>| FindingChange {
        subject: one.subject.clone(),
        rule: one.rule,
        before: before.map(view),
        after: after.map(view),
    };
    let mut others: HashMap<Uuid, &Finding> = after.iter().map(|finding| (finding.id, finding)).collect();
    let mut found = Vec::new();
    for one in before {
        let other = others.remove(&one.id);
        let stands = |finding: &Finding| (finding.status, finding.since, finding.until, finding.due);
        if other.is_none_or(|other| stands(other) != stands(one)) {
            found.push(change(one, Some(one), other));
        }
    }
    found.extend(after.iter().filter(|one| others.contains_key(&one.id)).map(|one| change(one, None, Some(one))));
    found
}
