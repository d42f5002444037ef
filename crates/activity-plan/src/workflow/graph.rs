//! The whole graph of the workflow: every state that can be reached, and how. What is proved and drawn of it comes from here.

use std::collections::{BTreeSet, VecDeque};

use policy_core::{access::Administrators, fact::YesNo, role::Role};
use policy_rules::Finite;

use super::{Action, Actor, Deed, Form, Stage, State, advance};
use crate::settings::Terms;

/// One way from a state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// From which state.
    pub from: State,
    /// What is done.
    pub action: Action,
    /// In which role.
    pub role: Role,
    /// To which state.
    pub to: State,
}

/// Every state that can be reached, and every way between them.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// The states, from the blank one on.
    pub states: BTreeSet<State>,
    /// The ways.
    pub edges: Vec<Edge>,
}

/// One arrow of the drawing: from stage to stage, what is done, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// From which stage.
    pub from: Stage,
    /// What is done.
    pub action: Action,
    /// To which stage.
    pub to: Stage,
    /// Who may do it.
    pub roles: Vec<Role>,
}

impl Graph {
    /// Explores everything that anybody can do on the terms of a day, with every form.
    pub fn explore(terms: &Terms<'_>) -> Self {
        let mut graph = Self { states: BTreeSet::from([State::BLANK]), edges: Vec::new() };
        let mut open = VecDeque::from([State::BLANK]);
        while let Some(from) = open.pop_front() {
            for (deed, actor) in moves() {
                if !is_possible(&from, deed) {
                    continue;
                }
                let Ok(to) = advance(&from, deed, actor, terms) else { continue };
                graph.edges.push(Edge { from, action: deed.action, role: actor.role, to });
                if graph.states.insert(to) {
                    open.push_back(to);
                }
            }
        }
        graph
    }

    /// The states from which an end can be reached.
    pub fn can_end(&self) -> BTreeSet<State> {
        let mut ending: BTreeSet<State> = self.states.iter().filter(|state| state.stage.is_end()).copied().collect();
        loop {
            let before = ending.len();
            let more: Vec<State> = self.edges.iter().filter(|edge| ending.contains(&edge.to)).map(|edge| edge.from).collect();
            ending.extend(more);
            if ending.len() == before {
                return ending;
            }
        }
    }

    /// The arrows from stage to stage, in the order of the stages and actions.
    pub fn arrows(&self) -> Vec<Arrow> {
        let steps: BTreeSet<(Stage, Action, Stage, Role)> =
            self.edges.iter().map(|edge| (edge.from.stage, edge.action, edge.to.stage, edge.role)).collect();
        let mut arrows: Vec<Arrow> = Vec::new();
        for (from, action, to, role) in steps {
            match arrows.last_mut() {
                Some(last) if (last.from, last.action, last.to) == (from, action, to) => last.roles.push(role),
                _ => arrows.push(Arrow { from, action, to, roles: vec![role] }),
            }
        }
        arrows
    }
}

/// Whether a change can be what it is said to be: one that needs no new approval changes neither purpose nor administrators.
fn is_possible(state: &State, deed: Deed) -> bool {
    let Some(form) = deed.form else { return deed.again.is_no() };
    let same = form.purpose == state.form.purpose && form.administrators == state.form.administrators;
    deed.action == Action::Draft || deed.again == YesNo::Yes || same
}

/// What a form can come to: filled in, or not, with or without a purpose and administrators enough.
fn forms() -> Vec<Form> {
    let mut forms = vec![Form::FILLED_IN];
    for purpose in [true, false] {
        forms.extend(Administrators::VALUES.iter().map(|administrators| Form {
            filled_in: false,
            purpose,
            administrators: *administrators,
        }));
    }
    forms
}

/// Everything that anybody could try.
fn moves() -> Vec<(Deed, Actor)> {
    let mut moves = Vec::new();
    for action in Action::VALUES {
        let forms: Vec<Option<Form>> = match action {
            Action::Draft | Action::Revise => forms().into_iter().map(Some).collect(),
            _ => vec![None],
        };
        for form in forms {
            for stated in YesNo::VALUES {
                for again in YesNo::VALUES {
                    for role in Role::VALUES {
                        for another_person in YesNo::VALUES {
                            let deed = Deed { action: *action, stated: *stated, form, again: *again };
                            moves.push((deed, Actor { role: *role, another_person: *another_person }));
                        }
                    }
                }
            }
        }
    }
    moves
}
