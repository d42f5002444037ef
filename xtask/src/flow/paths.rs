//! What the crates answer, for an engine to be held against that runs the BPMN: the workflow of a plan with ways through it, and situations
//! with what must be done.

use std::collections::{BTreeSet, VecDeque};

use activity_plan::workflow::{Action, Stage, graph::Arrow};
use kommunpolicy::Lang;
use policy_rules::Finite;
use serde_json::{Map, Value, json};

use super::{incoming, plan};

/// The workflow with the paths from a blank form to an end, and the situations.
pub fn paths() -> Value {
    json!({ "plan": workflow(), "incoming": incoming::situations_of_every_kind() })
}

/// The workflow at the level of the drawing, as the graph lists it: at each stage the actions, each with who takes it and where it leads.
fn workflow() -> Value {
    let arrows = plan::arrows();
    let mut offers = Map::new();
    for stage in Stage::VALUES {
        let mut actions = Map::new();
        for action in Action::VALUES {
            let own = || arrows.iter().filter(|arrow| arrow.from == *stage && arrow.action == *action);
            let to: Vec<&str> = own().map(|arrow| arrow.to.name()).collect();
            if !to.is_empty() {
                let who = plan::lane(&plan::who(own()));
                let what = action.term().label.of(Lang::Sv);
                actions.insert(action.name().to_owned(), json!({ "who": who.of(Lang::Sv), "what": what, "to": to }));
            }
        }
        offers.insert(stage.name().to_owned(), actions.into());
    }
    let path = |path: &Vec<&Arrow>| -> Value {
        path.iter().map(|arrow| json!({ "action": arrow.action.name(), "to": arrow.to.name() })).collect()
    };
    let names = |terms: &[policy_rules::Term]| terms.iter().map(|term| term.name).collect::<Vec<_>>();
    let paths: Vec<Value> = through(&arrows).iter().map(path).collect();
    json!({ "stages": names(Stage::TERMS), "actions": names(Action::TERMS), "offers": offers, "paths": paths })
}

/// Ways from a blank form to an end: every sequence of stages that meets none twice, with the actions that lead from one to the next taken in
/// turn; and one way over each arrow that is on none of them.
fn through(arrows: &[Arrow]) -> Vec<Vec<&Arrow>> {
    let mut paths: Vec<Vec<&Arrow>> = Vec::new();
    let mut open: Vec<Vec<&Arrow>> = vec![Vec::new()];
    let mut turn = 0;
    while let Some(path) = open.pop() {
        let at = path.last().map_or(Stage::Blank, |arrow| arrow.to);
        if at.is_end() {
            paths.push(path);
            continue;
        }
        let met = |stage: Stage| stage == Stage::Blank || path.iter().any(|arrow| arrow.to == stage);
        for to in Stage::VALUES.iter().filter(|to| !met(**to)) {
            let ways: Vec<&Arrow> = arrows.iter().filter(|arrow| arrow.from == at && arrow.to == *to).collect();
            if !ways.is_empty() {
                turn += 1;
                open.push([path.as_slice(), &[ways[turn % ways.len()]]].concat());
            }
        }
    }
    let taken: BTreeSet<usize> =
        (0..arrows.len()).filter(|at| paths.iter().flatten().any(|arrow| **arrow == arrows[*at])).collect();
    for arrow in (0..arrows.len()).filter(|at| !taken.contains(at)).map(|at| &arrows[at]) {
        let to = shortest(arrows, Stage::Blank, |stage| stage == arrow.from);
        paths.push([to.as_slice(), &[arrow], &shortest(arrows, arrow.to, Stage::is_end)].concat());
    }
    paths
}

/// The shortest way from a stage to one that is looked for.
fn shortest(arrows: &[Arrow], from: Stage, is: impl Fn(Stage) -> bool) -> Vec<&Arrow> {
    let mut open = VecDeque::from([(from, Vec::new())]);
    while let Some((at, path)) = open.pop_front() {
        if is(at) {
            return path;
        }
        let met = |stage: Stage| path.iter().any(|arrow: &&Arrow| arrow.from == stage) || stage == at;
        let further = arrows.iter().filter(|arrow| arrow.from == at && !met(arrow.to));
        open.extend(further.map(|arrow| (arrow.to, [path.as_slice(), &[arrow]].concat())));
    }
    Vec::new()
}
