//! What holds of the workflow whatever anybody does, shown by exploring every state, action and role.

use std::collections::BTreeSet;

use activity_plan::{
    Settings,
    workflow::{Action, Actor, Deed, Form, Roles, Stage, State, advance, graph::Graph, step},
};
use policy_core::{fact::YesNo, role::Role};
use policy_rules::{Finite, date};

/// The municipality's own chain, and others that a profile may have.
fn chains() -> Vec<Settings> {
    let chain = |approvers: &[Role]| Settings { approvers: approvers.to_vec(), ..Settings::default() };
    vec![
        Settings::default(),
        chain(&[Role::SectorHead]),
        chain(&[Role::Manager, Role::InformationOfficer]),
        chain(&[Role::OperationsManager, Role::InformationOfficer, Role::SectorHead]),
    ]
}

fn explored(settings: &Settings) -> Graph {
    Graph::explore(&settings.on(date(2026, 1, 31)))
}

fn has_all(signed: Roles, settings: &Settings) -> bool {
    settings.approvers.iter().all(|role| signed.contains(*role))
}

#[test]
fn whatever_the_chain_the_workflow_keeps_what_it_promises() {
    for settings in chains() {
        let terms = settings.on(date(2026, 1, 31));
        let proofs = Graph::explore(&terms).proofs(&terms);
        assert_eq!(proofs.len(), 10);
        for proof in proofs {
            assert!(proof.holds, "{}", proof.text.en);
            assert!(proof.looked_at > 0, "{} was tried on {}", proof.text.en, proof.looked_at);
        }
    }
}

#[test]
fn a_promise_that_is_not_kept_is_noticed() {
    let settings = Settings::default();
    let terms = settings.on(date(2026, 1, 31));
    let mut graph = Graph::explore(&terms);
    let running = *graph.states.iter().find(|state| state.stage == Stage::Running).unwrap();
    graph.states.insert(State { writers: false, ..running });
    graph.states.insert(State { approved: Form::BLANK, lodged: false, ..running });
    let broken = graph.proofs(&terms).iter().filter(|proof| !proof.holds).count();
    assert_eq!(broken, 5, "an end, administrators, writers, purpose, and what remains");
}

#[test]
fn an_end_is_an_end() {
    for settings in chains() {
        let graph = explored(&settings);
        for state in &graph.states {
            let leaves = graph.edges.iter().any(|edge| edge.from == *state);
            assert_eq!(leaves, !state.stage.is_end(), "{state:?}");
        }
    }
}

#[test]
fn an_account_that_ran_is_wound_up_before_it_is_done_with() {
    for settings in chains() {
        let closed = |state: &State| state.stage == Stage::Closed;
        for edge in explored(&settings).edges.iter().filter(|edge| closed(&edge.to)) {
            let ran = edge.from.stage == Stage::Closing;
            assert_eq!(edge.to.withdrawn, ran, "{:?}", edge.from);
            assert!(ran || !edge.from.stage.runs(), "{:?}", edge.from);
        }
    }
}

#[test]
fn what_is_refused_changes_nothing_and_says_why() {
    let settings = Settings::default();
    let terms = settings.on(date(2026, 1, 31));
    for state in &explored(&settings).states {
        for action in Action::VALUES {
            for role in Role::VALUES {
                for stated in YesNo::VALUES {
                    let deed = Deed { stated: *stated, ..state.foreseen(*action) };
                    let actor = Actor { role: *role, another_person: YesNo::Yes };
                    let decision = step(state, deed, actor, &terms);
                    assert!(!decision.because.is_empty());
                    let advanced = advance(state, deed, actor, &terms);
                    assert_eq!(advanced.is_ok(), decision.outcome.stage().is_some());
                    if let Ok(next) = advanced {
                        assert_eq!(Some(next.stage), decision.outcome.stage());
                    }
                }
            }
        }
    }
}

#[test]
fn before_the_guidelines_nothing_can_be_done() {
    let settings = Settings::default();
    let graph = Graph::explore(&settings.on(date(2010, 12, 8)));
    assert_eq!(graph.states, BTreeSet::from([State::BLANK]));
    assert!(graph.edges.is_empty());
}

#[test]
fn writers_are_appointed_by_the_information_officer_once_the_plan_is_approved() {
    for settings in chains() {
        for edge in explored(&settings).edges.iter().filter(|edge| edge.action == Action::Appoint) {
            assert_eq!(edge.role, Role::InformationOfficer);
            assert!(has_all(edge.from.approved_by, &settings), "{:?}", edge.from);
        }
    }
}

#[test]
fn a_change_that_needs_approval_lets_the_signatures_fall() {
    let settings = Settings::default();
    let terms = settings.on(date(2026, 1, 31));
    for state in &explored(&settings).states {
        let deed = Deed { again: YesNo::Yes, form: Some(Form::FILLED_IN), ..Deed::complete(Action::Revise) };
        let actor = Actor { role: Role::Operation, another_person: YesNo::Yes };
        if let Ok(next) = advance(state, deed, actor, &terms) {
            assert!(next.signed.is_empty(), "{next:?}");
            // What was approved goes on holding while the account runs.
            assert_eq!(next.approved, if state.stage.runs() { state.approved } else { Form::BLANK });
        }
    }
}
