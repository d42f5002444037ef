//! Everything by name: rules, provisions, rulings and decisions of all crates, as plain data in one language.

use chrono::NaiveDate;
use policy_rules::{Assurance, Citation, Finding, Lang, Provision, Rule, Ruling, Table};
use schemars::JsonSchema;
use serde::Serialize;

use crate::provenance::maybe_day;

/// All rules, crate by crate.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [policy_core::RULES, public_records::RULES, activity_plan::RULES, gdpr_scope::RULES]
        .into_iter()
        .flat_map(|modules| modules.iter().flat_map(|rules| rules.iter().copied()))
}

const TABLES: [&[Table]; 4] = [policy_core::TABLES, public_records::TABLES, activity_plan::TABLES, gdpr_scope::TABLES];

/// All decisions, crate by crate.
pub fn decisions() -> impl Iterator<Item = &'static Table> {
    TABLES.into_iter().flatten()
}

/// All provisions, in the order of the source.
pub fn provisions() -> impl Iterator<Item = &'static Provision> {
    policy_core::source::all()
}

/// All rulings, in order, and then the readings that the project proposes.
pub fn rulings() -> impl Iterator<Item = &'static Ruling> {
    policy_core::source::RULINGS.iter().chain(policy_core::source::PROPOSALS).copied()
}

/// The rule with an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

/// The decision with a name.
pub fn decision(name: &str) -> Option<&'static Table> {
    TABLES.into_iter().find_map(|tables| tables.iter().find(|table| table.name == name))
}

/// The provision with an id.
pub fn provision(id: &str) -> Option<&'static Provision> {
    provisions().find(|provision| provision.id == id)
}

/// The ruling with an id.
pub fn ruling(id: &str) -> Option<&'static Ruling> {
    rulings().find(|ruling| ruling.id == id)
}

/// The rules that encode a provision.
pub fn rules_of(provision: &Provision) -> impl Iterator<Item = &'static Rule> {
    rules().filter(move |rule| rule.provisions.contains(&provision))
}

/// The known name that a mistyped one comes nearest to, if any comes near.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let (name, known) = (name.to_lowercase(), Vec::from_iter(known));
    let limit = |other: &str| 1 + other.chars().count() / 3;
    // What differs so much in length alone is not compared: it may be as long as a file.
    let length = name.chars().count();
    known.iter().find(|other| length.abs_diff(other.to_lowercase().chars().count()) <= limit(other))?;
    let close = |other: &str| strsim::damerau_levenshtein(&name, &other.to_lowercase());
    let best = known.into_iter().min_by_key(|other| close(other))?;
    (close(best) <= limit(best)).then_some(best)
}

/// What to say where a name is unknown: the known one that it comes nearest to, or else what there is.
pub fn hint<'n>(name: &str, known: impl IntoIterator<Item = &'n str>, otherwise: impl FnOnce() -> String) -> String {
    nearest(name, known).map_or_else(otherwise, |near| format!("did you mean `{near}`?"))
}

/// A reference to a statute, as it stands on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Law {
    /// The concept that the reference is for.
    pub concept: &'static str,
    /// The reference as it is written, such as `5 kap. 1 § OSL`.
    pub reference: String,
    /// What the law says there, in our words.
    pub content: &'static str,
    /// The short name of the act.
    pub act: &'static str,
    /// The number of the act, such as `SFS 2009:400`.
    pub number: &'static str,
    /// The chapter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chapter: Option<&'static str>,
    /// The section or article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<&'static str>,
    /// The paragraph (stycke).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<&'static str>,
    /// The point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<&'static str>,
    /// The first day of the reference; left out where it held before the source did.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "maybe_day")]
    pub from: Option<NaiveDate>,
    /// The last day of the reference.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "maybe_day")]
    pub until: Option<NaiveDate>,
    /// How the reference was checked: `text`, `register` or `general`.
    pub verified: &'static str,
    /// The web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Law {
    /// A concept of the law on a date, if it stands anywhere on that date.
    pub fn on(citation: &Citation, date: NaiveDate, lang: Lang) -> Option<Self> {
        let reading = citation.as_of(date)?;
        Some(Self {
            concept: citation.id,
            reference: reading.label(lang),
            content: citation.content.of(lang),
            act: reading.act.short.of(lang),
            number: reading.act.number,
            chapter: reading.place.chapter,
            section: reading.place.section,
            paragraph: reading.place.paragraph,
            point: reading.place.point,
            from: reading.from,
            until: citation.last_day(reading),
            verified: reading.assurance.term().name,
            link: citation.link(reading),
        })
    }

    /// Whether it is general knowledge, not verified in the text or the register.
    pub fn is_unverified(&self) -> bool {
        self.verified == Assurance::General.term().name
    }

    /// The statutes behind a rule on a date.
    pub fn behind(rule: &Rule, date: NaiveDate, lang: Lang) -> Vec<Self> {
        rule.law.iter().filter_map(|citation| Self::on(citation, date, lang)).collect()
    }
}

/// A rule as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// The id.
    pub id: &'static str,
    /// What kind of norm it is.
    pub modality: &'static str,
    /// Whom it binds or empowers.
    pub bearers: Vec<&'static str>,
    /// Who has the benefit of it, where the source names them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entitled: Vec<&'static str>,
    /// The norm.
    pub text: &'static str,
    /// What an audit says where it is broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lack: Option<&'static str>,
    /// What to do then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<&'static str>,
    /// The provisions that it encodes.
    pub provisions: Vec<&'static str>,
    /// The rulings on how they are read.
    pub rulings: Vec<&'static str>,
    /// The statutes behind it on the date.
    pub law: Vec<Law>,
    /// The first day it is in force.
    pub since: NaiveDate,
    /// The decisions in which it is a reason.
    pub decisions: Vec<&'static str>,
}

/// A provision as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProvisionView {
    /// The id.
    pub id: &'static str,
    /// What it does.
    pub force: &'static str,
    /// What it says, in our words.
    pub text: &'static str,
    /// How it is taken care of: `encoded`, `judgement`, `informational` or `pending`.
    pub treatment: &'static str,
    /// The rules that encode it.
    pub rules: Vec<&'static str>,
    /// Who judges, where it is left to judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whose: Option<&'static str>,
    /// Why it is not encoded; null where it is.
    pub why: Option<&'static str>,
}

/// A fact of a decision as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// The name.
    pub fact: &'static str,
    /// The question it answers.
    pub question: &'static str,
    /// The values it can have.
    pub values: Vec<ValueView>,
    /// Whether the date settles it, so that it is not given.
    pub settled_by_date: bool,
}

/// A value with its label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ValueView {
    /// The name.
    pub value: &'static str,
    /// What people call it.
    pub label: &'static str,
}

/// A decision as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// The name.
    pub name: &'static str,
    /// The question it answers.
    pub question: &'static str,
    /// The facts, in order.
    pub facts: Vec<FactView>,
    /// What it can come to.
    pub outcomes: Vec<ValueView>,
    /// How many cases there are.
    pub cases: usize,
}

/// A ruling as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RulingView {
    /// The id.
    pub id: &'static str,
    /// What is unclear, and where.
    pub place: &'static str,
    /// How it is read, and why.
    pub reading: &'static str,
    /// What a municipality may set otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<&'static str>,
}

fn views(terms: &'static [policy_rules::Term], lang: Lang) -> Vec<ValueView> {
    terms.iter().map(|term| ValueView { value: term.name, label: term.label.of(lang) }).collect()
}

/// A fact as plain data.
pub fn view_fact(field: &'static policy_rules::Field, lang: Lang) -> FactView {
    FactView {
        fact: field.name,
        question: field.question.of(lang),
        values: views(field.values, lang),
        settled_by_date: (field.on)(policy_core::law::HORIZON).is_some(),
    }
}

/// A decision as plain data.
pub fn view_decision(table: &Table, lang: Lang) -> DecisionView {
    DecisionView {
        name: table.name,
        question: table.question.of(lang),
        facts: table.fields.iter().map(|field| view_fact(field, lang)).collect(),
        outcomes: views(table.outcomes, lang),
        cases: table.cases(),
    }
}

/// A provision as plain data.
pub fn view_provision(provision: &'static Provision, lang: Lang) -> ProvisionView {
    ProvisionView {
        id: provision.id,
        force: provision.force.term().name,
        text: provision.text.of(lang),
        treatment: provision.treatment.term().name,
        rules: rules_of(provision).map(|rule| rule.id).collect(),
        whose: match &provision.treatment {
            policy_rules::Treatment::Judgement { whose, .. } => Some(whose.label.of(lang)),
            _ => None,
        },
        why: provision.treatment.why().map(|why| why.of(lang)),
    }
}

/// A ruling as plain data.
pub fn view_ruling(ruling: &'static Ruling, lang: Lang) -> RulingView {
    RulingView {
        id: ruling.id,
        place: ruling.place.of(lang),
        reading: ruling.reading.of(lang),
        setting: ruling.setting.map(|setting| setting.of(lang)),
    }
}

/// A rule as plain data, with the statutes as of a date.
pub fn view_rule(rule: &'static Rule, date: NaiveDate, lang: Lang) -> RuleView {
    let finding = |text: fn(&Finding) -> policy_rules::Text| rule.finding.as_ref().map(|finding| text(finding).of(lang));
    RuleView {
        id: rule.id,
        modality: rule.modality.term().name,
        bearers: rule.bearers.iter().map(|bearer| bearer.name).collect(),
        entitled: rule.entitled.iter().map(|entitled| entitled.name).collect(),
        text: rule.text.of(lang),
        lack: finding(|finding| finding.lack),
        remedy: finding(|finding| finding.remedy),
        provisions: rule.provisions.iter().map(|provision| provision.id).collect(),
        rulings: rule.rulings.iter().map(|ruling| ruling.id).collect(),
        law: Law::behind(rule, date, lang),
        since: rule.since,
        decisions: decisions()
            .filter(|table| table.run().answers.iter().any(|answer| answer.cites(rule)))
            .map(|table| table.name)
            .collect(),
    }
}
