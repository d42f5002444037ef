//! The book as JSON, for machines and for the explorer: each decision with its whole table, and the rules, provisions, rulings and law.

use kommunpolicy::catalogue;
use policy_core::law::HORIZON;
use policy_rules::{Answer, Citation, Field, Lang, Provision, Rule, Ruling, Table, Term, Text, Treatment};
use serde_json::{Value, json};

use super::{Page, dated};

/// The files, one for each decision and one for each list.
pub(super) fn files() -> Vec<Page> {
    let file = |path: String, data: &Value| Page { path, text: format!("{data}\n") };
    let list = |name: &str, all: Vec<Value>| file(format!("data/{name}.json"), &all.into());
    let mut files = vec![
        list("rules", catalogue::rules().map(rule).collect()),
        list("provisions", catalogue::provisions().map(provision).collect()),
        list("rulings", catalogue::rulings().map(ruling).collect()),
        list("law", policy_core::law::all().map(concept).collect()),
    ];
    files.extend(catalogue::decisions().map(|table| file(format!("data/decisions/{}.json", table.name), &decision(table))));
    files
}

fn text(text: Text) -> Value {
    json!({ "sv": text.sv, "en": text.en })
}

fn term(term: &Term) -> Value {
    json!({ "name": term.name, "label": text(term.label) })
}

/// A decision: its facts, its outcomes, the rules that are reasons, every different answer, and for each case the place of its answer. The
/// cases are in the order of the facts; the last fact turns fastest.
fn decision(table: &'static Table) -> Value {
    let run = table.run();
    let mut rules: Vec<&'static Rule> = Vec::new();
    let mut answers: Vec<Answer> = Vec::new();
    let mut cases: Vec<usize> = Vec::new();
    for answer in run.answers {
        for rule in answer.because {
            if !rules.contains(rule) {
                rules.push(rule);
            }
        }
        let place = answers.iter().position(|known| *known == answer).unwrap_or_else(|| {
            answers.push(answer);
            answers.len() - 1
        });
        cases.push(place);
    }
    let place = |rule: &&Rule| rules.iter().position(|known| known == rule);
    json!({
        "decision": table.name,
        "question": text(table.question),
        "facts": table.fields.iter().map(fact).collect::<Vec<_>>(),
        "outcomes": table.outcomes.iter().map(term).collect::<Vec<_>>(),
        "rules": rules.iter().map(|rule| json!({
            "rule": rule.id,
            "text": text(rule.text),
            "provisions": rule.provisions.iter().map(|provision| provision.id).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "answers": answers.iter().map(|answer| json!({
            "outcome": answer.outcome,
            "because": answer.because.iter().filter_map(place).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "cases": cases,
    })
}

/// A fact; where the date settles it, also from which day it has which value.
fn fact(field: &Field) -> Value {
    let days = dated::values(field);
    let mut fact = json!({
        "fact": field.name,
        "question": text(field.question),
        "values": field.values.iter().map(term).collect::<Vec<_>>(),
    });
    if !days.is_empty() {
        fact["byDate"] = days.iter().map(|(day, value)| json!({ "from": day, "value": value })).collect();
    }
    fact
}

fn rule(rule: &'static Rule) -> Value {
    let names = |terms: &[&Term]| terms.iter().map(|one| term(one)).collect::<Vec<_>>();
    json!({
        "rule": rule.id,
        "modality": term(&rule.modality.term()),
        "bearers": names(rule.bearers),
        "entitled": names(rule.entitled),
        "text": text(rule.text),
        "finding": rule.finding.map(|finding| json!({ "lack": text(finding.lack), "remedy": text(finding.remedy) })),
        "provisions": rule.provisions.iter().map(|provision| provision.id).collect::<Vec<_>>(),
        "rulings": rule.rulings.iter().map(|ruling| ruling.id).collect::<Vec<_>>(),
        "law": rule.law.iter().map(|citation| citation.id).collect::<Vec<_>>(),
        "since": rule.since,
        "decisions": catalogue::view_rule(rule, HORIZON, Lang::Sv).decisions,
    })
}

fn provision(provision: &'static Provision) -> Value {
    let whose = match &provision.treatment {
        Treatment::Judgement { whose, .. } => Some(term(whose)),
        _ => None,
    };
    json!({
        "provision": provision.id,
        "force": term(&provision.force.term()),
        "text": text(provision.text),
        "treatment": term(&provision.treatment.term()),
        "rules": catalogue::rules_of(provision).map(|rule| rule.id).collect::<Vec<_>>(),
        "whose": whose,
        "why": provision.treatment.why().map(text),
    })
}

fn ruling(ruling: &'static Ruling) -> Value {
    json!({
        "ruling": ruling.id,
        "place": text(ruling.place),
        "reading": text(ruling.reading),
        "setting": ruling.setting.map(text),
    })
}

/// A concept of the law with every place where it has stood, each with its first and last day.
fn concept(citation: &'static Citation) -> Value {
    json!({
        "concept": citation.id,
        "content": text(citation.content),
        "readings": citation.readings.iter().map(|reading| json!({
            "reference": { "sv": reading.label(Lang::Sv), "en": reading.label(Lang::En) },
            "number": reading.act.number,
            "from": reading.from,
            "until": citation.last_day(reading),
            "verified": reading.assurance.term().name,
            "link": citation.link(reading),
        })).collect::<Vec<_>>(),
    })
}
