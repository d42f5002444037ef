//! Putting the steps of a scenario together, and running it.

use chrono::NaiveDate;
use gherkin::StepType;
use kommunpolicy::catalogue;
use policy_rules::Facts;

use super::{
    Problem, Scenario, audit, decision,
    step::{Expectation, Step, parse},
};

/// What a scenario says, part by part, each with its line.
#[derive(Default)]
pub(super) struct Script {
    pub(super) date: NaiveDate,
    pub(super) facts: Vec<(usize, (String, String))>,
    pub(super) dossier: Option<(usize, String)>,
    pub(super) profile: Option<(usize, String)>,
    pub(super) expected: Vec<(usize, Expectation)>,
}

/// Collects what is wrong.
#[derive(Default)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, line: usize, message: impl Into<String>) {
        self.0.push(Problem { line, message: message.into() });
    }

    /// The value, or none where it is an error.
    pub(super) fn take<T>(&mut self, line: usize, result: Result<T, String>) -> Option<T> {
        result.map_err(|message| self.add(line, message)).ok()
    }
}

/// What is wrong with a scenario.
pub(super) fn run(scenario: &Scenario) -> Vec<Problem> {
    let mut problems = Problems::default();
    match understood(scenario, &mut problems) {
        Some((script, Some(Step::Decide(name)))) => decision::run(&name, &script, scenario, &mut problems),
        Some((script, Some(_))) => audit::run(&script, scenario, &mut problems),
        Some((_, None)) => problems.add(scenario.line, "scenariot prövar ingenting; lägg till ett steg som börjar med När"),
        None => {}
    }
    problems.0
}

/// What a scenario that makes a decision knows of the case.
pub(super) fn decided(scenario: &Scenario) -> Option<Facts<'static>> {
    let mut problems = Problems::default();
    let Some((script, Some(Step::Decide(name)))) = understood(scenario, &mut problems) else { return None };
    let facts = decision::facts(catalogue::decision(&name)?, &script, &mut problems);
    problems.0.is_empty().then_some(facts)
}

/// What a scenario says and what it does, where its steps can be understood.
fn understood(scenario: &Scenario, problems: &mut Problems) -> Option<(Script, Option<Step>)> {
    let mut script = Script::default();
    let mut date = None;
    let mut action: Option<Step> = None;
    let mut reached = StepType::Given;
    for line in &scenario.lines {
        let at = line.number;
        if order(line.part) < order(reached) {
            problems.add(at, "stegen står i fel ordning: först Givet, sedan När, sist Så");
        }
        reached = line.part;
        let Some(step) = problems.take(at, parse(line)) else { continue };
        let twice = match step {
            Step::Date(day) => date.replace(day).is_some(),
            Step::Fact { question, answer } => {
                script.facts.push((at, (question, answer)));
                false
            }
            Step::Dossier(json) => script.dossier.replace((at, json)).is_some(),
            Step::Profile(json) => script.profile.replace((at, json)).is_some(),
            Step::Decide(_) | Step::Audit => action.replace(step).is_some(),
            Step::Expect(expected) => {
                script.expected.push((at, expected));
                false
            }
        };
        if twice {
            problems.add(at, format!("”{}” är ett steg för mycket: scenariot har redan ett sådant", line.text));
        }
    }
    if !scenario.lines.iter().any(|line| line.part == StepType::Then) {
        problems.add(scenario.line, "scenariot förväntar sig ingenting; lägg till ett steg som börjar med Så");
    }
    match date {
        Some(day) => script.date = day,
        None if problems.0.is_empty() => {
            problems.add(scenario.line, "datumet saknas; lägg till steget ”Givet datumet 2015-03-01”")
        }
        None => {}
    }
    problems.0.is_empty().then_some((script, action))
}

fn order(part: StepType) -> usize {
    match part {
        StepType::Given => 0,
        StepType::When => 1,
        StepType::Then => 2,
    }
}

/// The line on which the decision is made or the dossier audited.
pub(super) fn action_line(scenario: &Scenario) -> usize {
    scenario.lines.iter().find(|line| line.part == StepType::When).map_or(scenario.line, |line| line.number)
}

/// What is still to be described: for each decision, that it has fewer than four scenarios, and the outcomes that none of them
/// expects.
pub fn uncovered(scenarios: &[Scenario]) -> Vec<String> {
    let mut missing = Vec::new();
    for table in kommunpolicy::decisions() {
        let steps = |scenario: &Scenario| -> Vec<Step> { scenario.lines.iter().filter_map(|line| parse(line).ok()).collect() };
        let own: Vec<Vec<Step>> =
            scenarios.iter().map(steps).filter(|steps| steps.contains(&Step::Decide(table.name.to_owned()))).collect();
        if own.len() < 4 {
            missing.push(format!("beslutet {} har bara {} scenarier", table.name, own.len()));
        }
        for outcome in table.outcomes {
            let expects = |step: &Step| match step {
                Step::Expect(Expectation::Outcome(label)) => super::vocabulary::plain(label) == outcome.label.sv,
                _ => false,
            };
            if !own.iter().flatten().any(expects) {
                missing.push(format!("inget scenario för beslutet {} har utfallet ”{}”", table.name, outcome.label.sv));
            }
        }
    }
    missing
}
