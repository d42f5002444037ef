//! Running a scenario about a decision.

use kommunpolicy::{Lang, catalogue, decide};
use policy_rules::{Facts, Rule, Table};

use super::{
    Scenario,
    check::{Problems, Script, action_line},
    step::Expectation,
    vocabulary::{self, nearest},
};

/// Makes the decision and compares it with what is expected.
pub(super) fn run(name: &str, script: &Script, scenario: &Scenario, problems: &mut Problems) {
    let at = action_line(scenario);
    let Some(table) = catalogue::decision(name) else {
        let known = catalogue::decisions().map(|table| table.name);
        return problems.add(at, format!("beslutet ”{name}” finns inte; {}", nearest(name, known)));
    };
    for (line, _) in script.dossier.iter().chain(&script.profile) {
        problems.add(*line, "ett beslut prövas på frågor och svar, inte på ett underlag");
    }
    let facts = facts(table, script, problems);
    if !problems.0.is_empty() {
        return;
    }
    let asked = Asked { table, facts, answer: decide::answer(&facts, script.date, Lang::Sv, "") };
    for (line, expected) in &script.expected {
        problems.take(*line, asked.meets(expected, script));
    }
    for (line, error) in [asked.rules(script), asked.possible(script)].into_iter().flatten() {
        problems.add(line, error);
    }
}

/// What a script knows of a decision's case.
pub(super) fn facts(table: &'static Table, script: &Script, problems: &mut Problems) -> Facts<'static> {
    let mut facts = table.facts();
    for (line, (question, answer)) in &script.facts {
        let Some((at, field)) = problems.take(*line, vocabulary::question(table, question)) else { continue };
        if (field.on)(script.date).is_some() {
            problems.add(*line, format!("frågan ”{question}” besvaras av datumet; ta bort steget"));
            continue;
        }
        let Some((value, _)) = problems.take(*line, vocabulary::answer(field, answer)) else { continue };
        if facts.get(at).is_some() {
            problems.add(*line, format!("frågan ”{question}” har redan fått ett svar"));
        }
        facts = facts.at(at, value);
    }
    facts.on(script.date)
}

/// A decision with the answer it gave.
struct Asked {
    table: &'static Table,
    facts: Facts<'static>,
    answer: decide::DecisionAnswer,
}

impl Asked {
    /// What the decision came to, in words.
    fn outcome(&self) -> String {
        match self.answer.outcome_label {
            Some(label) => format!("utfallet är ”{label}”"),
            None => format!("utfallet är öppet (möjliga är {})", listed(self.labels())),
        }
    }

    fn labels(&self) -> Vec<&'static str> {
        let label = |name: &&str| self.table.outcomes.iter().find(|term| term.name == *name).map(|term| term.label.sv);
        self.answer.possible.iter().filter_map(label).collect()
    }

    fn meets(&self, expected: &Expectation, script: &Script) -> Result<(), String> {
        match expected {
            Expectation::Open if self.answer.settled => Err(format!("{}, inte öppet", self.outcome())),
            Expectation::Open => Ok(()),
            Expectation::Outcome(label) => {
                let wanted = vocabulary::outcome(self.table, label)?;
                if self.answer.outcome == Some(wanted.name) {
                    return Ok(());
                }
                Err(format!("{}, inte ”{}”", self.outcome(), wanted.label.sv))
            }
            Expectation::Rule(id) => rule(id).map(|_| ()),
            Expectation::Possible(label) => vocabulary::outcome(self.table, label).map(|_| ()),
            Expectation::Provision(id) => self.provision(id),
            Expectation::Law(reference) => {
                let found = self.law();
                if found.contains(reference) {
                    return Ok(());
                }
                known_reference(reference)?;
                Err(format!("lagrummet {reference} hör inte till; den {} är lagrummen {}", script.date, listed(found)))
            }
            Expectation::NotLaw(reference) => {
                known_reference(reference)?;
                if self.law().contains(reference) { Err(format!("lagrummet {reference} hör till")) } else { Ok(()) }
            }
            Expectation::Next(question) => {
                let (_, field) = vocabulary::question(self.table, question)?;
                match self.answer.ask.first() {
                    Some(next) if next.fact == field.name => Ok(()),
                    Some(next) => Err(format!("nästa fråga är ”{}”, inte ”{}”", next.question, field.question.sv)),
                    None => Err(format!("ingen fråga återstår; {}", self.outcome())),
                }
            }
            Expectation::NotAsked(question) => {
                let (at, field) = vocabulary::question(self.table, question)?;
                if self.facts.get(at).is_some() {
                    return Err(format!("frågan ”{}” är redan besvarad i scenariot", field.question.sv));
                }
                if self.answer.ask.iter().any(|asked| asked.fact == field.name) {
                    return Err(format!("frågan ”{}” ställs", field.question.sv));
                }
                Ok(())
            }
            Expectation::Change { before, answer } => self.change(before, answer),
            Expectation::Finding(_) | Expectation::NothingElseBroken | Expectation::Refused(_) => {
                Err("det steget hör till granskning av ett underlag, inte till ett beslut".to_owned())
            }
        }
    }

    fn provision(&self, id: &str) -> Result<(), String> {
        let provision = vocabulary::find("bestämmelsen", id, catalogue::provisions(), |provision| provision.id)?;
        let found: Vec<&str> = self.answer.because.iter().flat_map(|reason| reason.provisions.iter().copied()).collect();
        if found.contains(&provision.id) {
            return Ok(());
        }
        Err(format!("bestämmelsen {id} avgör inte; det gör {}", listed(found)))
    }

    fn law(&self) -> Vec<String> {
        self.answer.because.iter().flat_map(|reason| &reason.law).map(|law| law.reference.clone()).collect()
    }

    /// Whether the outcome takes exactly one change. An outcome and a question may hold ` om ` themselves: of the places to
    /// part them, the one that leaves two known labels is meant.
    fn change(&self, before: &str, answer: &str) -> Result<(), String> {
        let places = (0..before.len()).filter(|at| before.is_char_boundary(*at) && before[*at..].starts_with(" om "));
        let parts: Vec<(&str, &str)> = places.map(|at| (&before[..at], &before[at + " om ".len()..])).collect();
        let is_outcome = |part: &&(&str, &str)| vocabulary::outcome(self.table, part.0).is_ok();
        let is_both = |part: &&(&str, &str)| is_outcome(part) && vocabulary::question(self.table, part.1).is_ok();
        let meant = parts.iter().find(is_both).or_else(|| parts.iter().find(is_outcome)).or(parts.first());
        let (outcome, question) = meant.copied().unwrap_or((before, ""));
        let outcome = vocabulary::outcome(self.table, outcome)?;
        let (at, field) = vocabulary::question(self.table, question)?;
        let (position, _) = vocabulary::answer(field, answer)?;
        let shown = |fact: &str, to: &str| {
            let field = self.table.fields.iter().find(|field| field.name == fact);
            let value = field.and_then(|field| field.values.iter().find(|term| term.name == to));
            format!("{} {}", field.map_or(fact, |field| field.question.sv), value.map_or(to, |term| term.label.sv))
        };
        if !self.answer.settled {
            return Err(format!("{}; då finns inget att ändra på", self.outcome()));
        }
        if self.facts.get(at).is_none() {
            return Err(format!(
                "frågan ”{}” är inte besvarad i scenariot, så svaret kan inte vara ett annat",
                field.question.sv
            ));
        }
        let changed = self.facts.at(at, position).settle().outcome().map(|outcome| &self.table.outcomes[usize::from(outcome)]);
        if self.answer.outcome != Some(outcome.name) && changed == Some(outcome) {
            return Ok(());
        }
        match self.answer.would_change.iter().find(|change| change.outcome == outcome.name) {
            None => Err(format!("{}; ingen ändring behövs eller räcker för ”{}”", self.outcome(), outcome.label.sv)),
            Some(found) => Err(format!(
                "det skulle bli ”{}” om {}",
                outcome.label.sv,
                listed(found.changes.iter().map(|change| shown(change.fact, change.to)))
            )),
        }
    }

    /// Whether the rules that are expected, if any are, are exactly those that settle the decision.
    fn rules(&self, script: &Script) -> Option<(usize, String)> {
        let expected: Vec<(usize, &'static str)> = script
            .expected
            .iter()
            .filter_map(|(line, expected)| match expected {
                Expectation::Rule(id) => rule(id).ok().map(|rule| (*line, rule.id)),
                _ => None,
            })
            .collect();
        same_set("det avgörs av", expected, self.answer.because.iter().map(|reason| reason.rule).collect(), || self.outcome())
    }

    /// Whether the possible outcomes that are expected, if any are, are exactly those that are possible.
    fn possible(&self, script: &Script) -> Option<(usize, String)> {
        let expected: Vec<(usize, &'static str)> = script
            .expected
            .iter()
            .filter_map(|(line, expected)| match expected {
                Expectation::Possible(label) => vocabulary::outcome(self.table, label).ok().map(|term| (*line, term.label.sv)),
                _ => None,
            })
            .collect();
        same_set("möjliga utfall är", expected, self.labels(), || self.outcome())
    }
}

fn same_set(
    what: &str,
    expected: Vec<(usize, &'static str)>,
    found: Vec<&'static str>,
    otherwise: impl Fn() -> String,
) -> Option<(usize, String)> {
    let (first, _) = *expected.first()?;
    let sorted = |names: Vec<&'static str>| -> Vec<&'static str> {
        let mut names = names;
        names.sort_unstable();
        names
    };
    let wanted = sorted(expected.iter().map(|(_, name)| *name).collect());
    let found = sorted(found);
    if wanted == found {
        return None;
    }
    if found.is_empty() {
        return Some((first, otherwise()));
    }
    Some((first, format!("{what} {}; i scenariot står {}", listed(found), listed(wanted))))
}

pub(super) fn rule(id: &str) -> Result<&'static Rule, String> {
    vocabulary::find("regeln", id, catalogue::rules(), |rule| rule.id)
}

/// Refuses a reference that no rule has on any date: then it is misspelt.
fn known_reference(reference: &str) -> Result<(), String> {
    let mut known: Vec<String> = catalogue::rules()
        .flat_map(|rule| rule.law)
        .flat_map(|citation| citation.readings)
        .map(|reading| reading.label(Lang::Sv))
        .collect();
    known.sort_unstable();
    known.dedup();
    vocabulary::find("lagrummet", reference, known.iter(), |label| label.as_str()).map(|_| ())
}

pub(super) fn listed<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("”{}”", name.as_ref())).collect();
    if names.is_empty() { "inga".to_owned() } else { names.join(", ") }
}
