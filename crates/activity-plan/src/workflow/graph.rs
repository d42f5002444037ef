//! The whole graph of the workflow: every state that can be reached, and how. What is proved and drawn of it comes from here.

use std::collections::{BTreeSet, VecDeque};

use policy_core::{access::Administrators, fact::YesNo, role::Role};
use policy_rules::{Finite, Text};

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

/// Something that holds of every state, action and role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What holds.
    pub text: Text,
    /// How many states, or tries, were looked at.
    pub looked_at: usize,
    /// Whether it holds of all of them.
    pub holds: bool,
}

impl Proof {
    fn of<T>(text: Text, all: impl Iterator<Item = T>, holds: impl Fn(T) -> bool) -> Self {
        all.fold(Self { text, looked_at: 0, holds: true }, |proof, one| Self {
            looked_at: proof.looked_at + 1,
            holds: proof.holds && holds(one),
            ..proof
        })
    }
}

impl Graph {
    /// What the workflow promises, tried on everything that can happen. The terms are those that were explored.
    ///
    /// ```
    /// use activity_plan::{Settings, workflow::graph::Graph};
    /// let settings = Settings::default();
    /// let terms = settings.on(policy_rules::date(2026, 1, 31));
    /// assert!(Graph::explore(&terms).proofs(&terms).iter().all(|proof| proof.holds && proof.looked_at > 0));
    /// ```
    pub fn proofs(&self, terms: &Terms<'_>) -> Vec<Proof> {
        let reached: BTreeSet<Stage> = self.states.iter().map(|state| state.stage).collect();
        let can_end = self.can_end();
        let running = || self.states.iter().filter(|state| state.stage.runs());
        let tries = |another_person| {
            let roles = Role::VALUES.iter().map(move |role| Actor { role: *role, another_person });
            self.states.iter().flat_map(move |state| roles.clone().map(move |actor| (state, actor)))
        };
        let signs = |(state, actor): (&State, Actor)| advance(state, Deed::complete(Action::Sign), actor, terms).is_ok();
        let next = |state: &State| terms.approvers.iter().find(|role| !state.signed.contains(**role)).copied();
        vec![
            Proof::of(
                Text::new("Varje skede kan nås.", "Every stage can be reached."),
                Stage::VALUES.iter(),
                // With a single approver nobody is ever the first of several.
                |stage| reached.contains(stage) || (*stage == Stage::Signed && terms.approvers.len() == 1),
            ),
            Proof::of(
                Text::new("Från varje läge går det att komma till ett slut.", "From every state an end can be reached."),
                self.states.iter(),
                |state| can_end.contains(state),
            ),
            Proof::of(
                Text::new(
                    "Inget konto är i drift utan att alla som ska godkänna planen har skrivit under den.",
                    "No account runs unless everyone who approves the plan has signed it.",
                ),
                running(),
                |state| terms.approvers.iter().all(|role| state.approved_by.contains(*role)),
            ),
            Proof::of(
                Text::new(
                    "Inget konto är i drift med färre administratörer än kommunen kräver, eller utan ägare bland dem.",
                    "No account runs with fewer administrators than the municipality demands, or without its owner among them.",
                ),
                running(),
                |state| state.approved.administrators == Administrators::Enough,
            ),
            Proof::of(
                Text::new("Inget konto är i drift utan utsedda skribenter.", "No account runs without appointed writers."),
                running(),
                |state| state.writers,
            ),
            Proof::of(
                Text::new(
                    "Inget konto är i drift utan ett angivet syfte och en helt ifylld plan.",
                    "No account runs without a stated purpose and a plan that is filled in.",
                ),
                running(),
                |state| state.approved.purpose && state.approved.filled_in,
            ),
            Proof::of(Text::new("Ingen skriver under två gånger.", "Nobody signs twice."), tries(YesNo::No), |tried| {
                !signs(tried)
            }),
            Proof::of(
                Text::new(
                    "Bara den som står på tur skriver under, och bara en ifylld plan.",
                    "Only whoever is next signs, and only a plan that is filled in.",
                ),
                tries(YesNo::Yes),
                |(state, actor)| !signs((state, actor)) || (next(state) == Some(actor.role) && state.form.filled_in),
            ),
            Proof::of(
                Text::new(
                    "När ett konto är i drift utan att något återstår har kommunikationsenheten kopian och inloggningen, och kontot är anmält och förtecknat.",
                    "Where an account runs and nothing remains, the communications unit has the copy and the login, and the account is reported and listed.",
                ),
                self.states.iter().filter(|state| state.stage == Stage::Running),
                |state| state.copied && state.lodged && state.reported && state.listed,
            ),
            Proof::of(
                Text::new(
                    "Ett konto som har varit i drift är avslutat först när andras åtkomst har upphört och kontot är borta ur förteckningen.",
                    "An account that has run is done with only once everyone else's access has ended and it is out of the register.",
                ),
                self.edges.iter().filter(|edge| edge.from.stage == Stage::Closing && edge.to.stage == Stage::Closed),
                |edge| edge.to.withdrawn && !edge.to.listed,
            ),
        ]
    }

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
