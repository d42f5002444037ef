//! From blank form to closed account: one function says what may be done, by whom, and where it leads.
//!
//! [`step`] asks five decisions, each finite and run over all its cases: when ([`when::plan_step`]), who ([`actor::plan_actor`]),
//! what must be on record ([`particulars::plan_particulars`]), may it be signed ([`signing::plan_signing`]), may the account start
//! ([`account_may_go_live`]). The first that says no is the answer.

pub mod action;
pub mod actor;
pub mod graph;
pub mod particulars;
pub mod signing;
pub mod when;

use std::collections::BTreeSet;

pub use action::{Action, Stage};
use policy_core::{
    access::Administrators,
    fact::{Phase, YesNo},
    golive::{GoLive, GoLiveFacts, account_may_go_live},
    role::Role,
    written::is_person,
};
use policy_rules::{Because, Decision, Finite, Rule};
pub use when::Step;

use crate::{form::ActivityPlan, settings::Terms};
use actor::{Acting, ActorFacts, plan_actor};
use particulars::{Particulars, ParticularsFacts, plan_particulars};
use signing::{Signing, SigningFacts, Turn, plan_signing};
use when::{Rest, StepFacts, plan_step};

/// A set of roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Roles(u32);

impl Roles {
    /// Whether a role is among them.
    pub const fn contains(self, role: Role) -> bool {
        self.0 & (1 << role as u32) != 0
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    const fn with(self, role: Role) -> Self {
        Self(self.0 | 1 << role as u32)
    }
}

const _: () = assert!(Role::TERMS.len() <= 32, "a set of roles holds 32");

/// What a form comes to: is it filled in, does it state a purpose, are there administrators enough?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Form {
    /// Whether nothing that is required is missing or wrong.
    pub filled_in: bool,
    /// Whether it states a purpose.
    pub purpose: bool,
    /// How many administrators it names.
    pub administrators: Administrators,
}

impl Form {
    /// A form with nothing in it.
    pub const BLANK: Self = Self { filled_in: false, purpose: false, administrators: Administrators::TooFew };

    /// A form in which nothing is missing.
    pub const FILLED_IN: Self = Self { filled_in: true, purpose: true, administrators: Administrators::Enough };

    /// What a form comes to on the terms of a day.
    pub fn of(form: &ActivityPlan, terms: &Terms<'_>) -> Self {
        let known = form.administrators.iter().map(|contact| &contact.person).filter(|person| is_person(person));
        let persons: BTreeSet<String> = known.map(|person| person.to_lowercase()).collect();
        let owner = persons.contains(&form.owner.to_lowercase());
        Self {
            filled_in: crate::check::is_filled_in(form, terms),
            purpose: crate::check::has_purpose(form),
            administrators: Administrators::of(persons.len(), terms.administrators, owner),
        }
    }
}

/// Where a plan stands, as finite facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State {
    /// The stage.
    pub stage: Stage,
    /// What the form comes to that is to be approved, or is.
    pub form: Form,
    /// What the approved form comes to; as blank before the first approval.
    pub approved: Form,
    /// Which approvers have signed the form that is to be approved.
    pub signed: Roles,
    /// Which approvers had signed the approved form when everyone had.
    pub approved_by: Roles,
    /// Whether the writers are appointed.
    pub writers: bool,
    /// Whether the communications unit has a copy of the approved plan.
    pub copied: bool,
    /// Whether the login is in safe keeping.
    pub lodged: bool,
    /// Whether the account is reported to the coordinating sector.
    pub reported: bool,
    /// Whether it stands in the register.
    pub listed: bool,
    /// Whether it is paused.
    pub paused: bool,
    /// Whether the access to the closed account is withdrawn.
    pub withdrawn: bool,
}

/// An action with what is told of it, as finite facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// The action.
    pub action: Action,
    /// Whether what belongs to it is on record.
    pub stated: YesNo,
    /// What the form comes to afterwards, where it is drawn up or changed.
    pub form: Option<Form>,
    /// Whether a change of the form needs a new approval.
    pub again: YesNo,
}

impl Deed {
    /// An action with everything that belongs to it, on the form as it is.
    pub const fn complete(action: Action) -> Self {
        Self { action, stated: YesNo::Yes, form: None, again: YesNo::No }
    }
}

/// Who acts, as finite facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// In which role.
    pub role: Role,
    /// Whether it is another person than those who have signed the plan.
    pub another_person: YesNo,
}

impl State {
    /// Before anything is done.
    pub const BLANK: Self = Self {
        stage: Stage::Blank,
        form: Form::BLANK,
        approved: Form::BLANK,
        signed: Roles(0),
        approved_by: Roles(0),
        writers: false,
        copied: false,
        lodged: false,
        reported: false,
        listed: false,
        paused: false,
        withdrawn: false,
    };

    /// Whether something that is done once is done, or there is nothing to do it to.
    pub const fn is_done(&self, action: Action) -> bool {
        match action {
            Action::Copy => self.copied,
            Action::Appoint => self.writers,
            Action::Lodge => self.lodged,
            Action::Report => self.reported,
            Action::List => self.listed,
            Action::Withdraw => self.withdrawn,
            Action::Unlist => !self.listed,
            Action::Pause => self.paused,
            Action::Resume => !self.paused,
            _ => false,
        }
    }

    /// Whether the form is to be filled in before anything else can lead on.
    pub const fn is_to_fill_in(&self) -> bool {
        let drafting = matches!(self.stage, Stage::Drafted | Stage::Considered | Stage::Signed | Stage::Revised);
        matches!(self.stage, Stage::Returned) || (drafting && !self.form.filled_in)
    }

    /// An action as it is foreseen: with everything that belongs to it, and with a form that is filled in.
    pub const fn foreseen(&self, action: Action) -> Deed {
        let deed = Deed::complete(action);
        match action {
            Action::Draft | Action::Revise => Deed { form: Some(Form::FILLED_IN), ..deed },
            _ => deed,
        }
    }

    /// What remains to be done once an action is taken.
    fn rest(&self, deed: Deed, actor: Actor, terms: &Terms<'_>) -> Rest {
        let after = |done: bool, action: Action| done || deed.action == action;
        let settled = after(self.copied, Action::Copy)
            && after(self.lodged, Action::Lodge)
            && after(self.reported, Action::Report)
            && after(self.listed, Action::List);
        let (more, pausable) = match deed.action {
            Action::Sign => {
                let signed = self.signed.with(actor.role);
                (!terms.approvers.iter().all(|role| signed.contains(*role)), true)
            }
            Action::Withdraw => (self.listed, false),
            Action::Unlist => (!self.withdrawn, false),
            Action::Return | Action::Reject if self.paused => (false, true),
            _ => (!settled, false),
        };
        match (more, pausable && self.paused) {
            (true, _) => Rest::More,
            (false, true) => Rest::Paused,
            (false, false) => Rest::Nothing,
        }
    }

    /// The state once an action that is allowed has led to a stage.
    fn after(self, stage: Stage, deed: Deed, actor: Actor) -> Self {
        let mut next = Self { stage, ..self };
        match deed.action {
            Action::Draft | Action::Revise => next.form = deed.form.unwrap_or(self.form),
            Action::Sign => next.signed = self.signed.with(actor.role),
            Action::Copy => next.copied = true,
            Action::Appoint => next.writers = true,
            Action::Lodge => next.lodged = true,
            Action::Report => next.reported = true,
            Action::List => next.listed = true,
            Action::Unlist => next.listed = false,
            Action::Withdraw => next.withdrawn = true,
            Action::Pause => next.paused = true,
            Action::Resume => next.paused = false,
            Action::Consider | Action::Return | Action::Reject | Action::Start | Action::Close => {}
        }
        match (deed.action, self.stage, stage) {
            // A change that needs a new approval lets the signatures fall; before the start nothing is approved then, and the
            // writers are appointed again.
            (Action::Revise, _, Stage::Considered) => {
                next.signed = Roles::default();
                next.approved_by = Roles::default();
                next.approved = Form::BLANK;
                next.writers = false;
                next.copied = false;
            }
            (Action::Revise, Stage::Revised, Stage::Revised) if deed.again.is_no() => {}
            (Action::Revise, _, Stage::Revised) => next.signed = Roles::default(),
            (Action::Revise, Stage::Approved | Stage::Appointed | Stage::Started | Stage::Running | Stage::Paused, _) => {
                next.approved = next.form;
            }
            // Approved by everyone: this form holds now, and there is no copy of it yet.
            (Action::Sign, _, Stage::Approved | Stage::Started | Stage::Paused) => {
                next.approved = self.form;
                next.approved_by = next.signed;
                next.signed = Roles::default();
                next.copied = false;
            }
            (Action::Return, _, Stage::Returned) => next.signed = Roles::default(),
            // The change falls, and what was approved goes on.
            (Action::Return | Action::Reject | Action::Close, Stage::Revised, _) => {
                next.form = self.approved;
                next.signed = Roles::default();
            }
            _ => {}
        }
        next
    }
}

/// Whether an action may be taken on a plan by somebody, on the terms of a day: the stage that it leads to, or that it is refused, and
/// the rules that say so. The only truth about the workflow; everything else is derived from it.
///
/// ```
/// use activity_plan::{Settings, workflow::{Action, Actor, Deed, Form, Stage, State, Step, step}};
/// use policy_core::{fact::YesNo::Yes, role::Role};
/// let settings = Settings::default();
/// let terms = settings.on(policy_rules::date(2026, 1, 31));
/// let state = State { stage: Stage::Considered, form: Form::FILLED_IN, ..State::BLANK };
/// let sign = |role| step(&state, Deed::complete(Action::Sign), Actor { role, another_person: Yes }, &terms);
/// assert_eq!(sign(Role::OperationsManager).outcome, Step::Signed);
/// assert_eq!(sign(Role::SectorHead).because[0].id, "approval.order");
/// ```
pub fn step(state: &State, deed: Deed, actor: Actor, terms: &Terms<'_>) -> Decision<Step> {
    let guidelines = terms.guidelines;
    let rest = state.rest(deed, actor, terms);
    let when = plan_step(StepFacts { guidelines, stage: state.stage, action: deed.action, again: deed.again, rest });
    if when.outcome.stage().is_none() {
        return when;
    }
    let refused = |because: Because| Decision::new(Step::Refused, because);
    let approver = YesNo::from(terms.approvers.contains(&actor.role));
    let who = plan_actor(ActorFacts { guidelines, action: deed.action, role: actor.role, approver });
    // Who is not in the chain is told so by the rules on signing.
    if who.outcome != Acting::May && deed.action != Action::Sign {
        return refused(who.because);
    }
    // A plan whose account never started has no page to take a last snapshot of.
    let stated = if deed.action == Action::Close && !state.stage.runs() { YesNo::Yes } else { deed.stated };
    let particulars = plan_particulars(ParticularsFacts { guidelines, action: deed.action, stated });
    if particulars.outcome != Particulars::Complete {
        return refused(particulars.because);
    }
    match deed.action {
        Action::Sign => {
            let turn = Turn::of(actor.role, terms.approvers, |role| state.signed.contains(role));
            let filled_in = YesNo::from(state.form.filled_in);
            let signing = plan_signing(SigningFacts { guidelines, filled_in, turn, another_person: actor.another_person });
            if signing.outcome != Signing::May {
                return refused(signing.because);
            }
        }
        // What somebody has signed stays filled in.
        Action::Revise if is_signed(when.outcome, state) && deed.again.is_no() && !deed.form.unwrap_or(state.form).filled_in => {
            return refused(&[&signing::FILLED_IN]);
        }
        Action::Start | Action::Resume => {
            // During a revision what holds is still what was approved.
            let may = account_may_go_live(GoLiveFacts {
                guidelines,
                phase: Phase::Planned,
                plan_approved: YesNo::from(state.approved.filled_in),
                writers_appointed: YesNo::from(state.writers),
                administrators: state.approved.administrators,
            });
            if may.outcome != GoLive::May {
                return refused(may.because);
            }
        }
        _ => {}
    }
    when
}

/// Whether somebody has signed a plan that a change has led to.
const fn is_signed(step: Step, state: &State) -> bool {
    matches!(step, Step::Signed | Step::Approved | Step::Appointed | Step::Started | Step::Running | Step::Paused)
        || (matches!(step, Step::Revised) && !state.signed.is_empty())
}

/// The state that an action leads to, where it is allowed.
///
/// # Errors
///
/// The rules that refuse it.
pub fn advance(state: &State, deed: Deed, actor: Actor, terms: &Terms<'_>) -> Result<State, Because> {
    let decision = step(state, deed, actor, terms);
    decision.outcome.stage().map(|stage| state.after(stage, deed, actor)).ok_or(decision.because)
}

/// The roles with which an action could be taken by somebody who has not signed, in the order of the roles.
pub fn able(state: &State, deed: Deed, terms: &Terms<'_>) -> impl Iterator<Item = Role> {
    let able = move |role: &Role| advance(state, deed, Actor { role: *role, another_person: YesNo::Yes }, terms).is_ok();
    Role::VALUES.iter().copied().filter(able)
}

/// The same, without those who may only because they act for another of them: who is to be asked.
pub fn asked(state: &State, deed: Deed, terms: &Terms<'_>) -> Vec<Role> {
    principals(&able(state, deed, terms).collect::<Vec<_>>())
}

/// The roles among some that act for none of the others.
pub fn principals(roles: &[Role]) -> Vec<Role> {
    roles.iter().filter(|role| !role.also().iter().any(|other| roles.contains(other))).copied().collect()
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = action::RULES;
