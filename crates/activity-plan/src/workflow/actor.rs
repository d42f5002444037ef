//! Who may take which action?

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    role::Role,
};
use policy_rules::{Decision, case, outcome};

use super::Action;

outcome! {
    /// Whether a role may take an action.
    pub enum Acting {
        /// It may.
        May: Answer = "may", "ja", "yes";
        /// It may not.
        MayNot: Answer = "may-not", "nej, det gör någon annan", "no, somebody else does";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about somebody who wants to take an action.
    pub struct ActorFacts: "plan-actor", "Får den som har rollen vidta åtgärden?", "May whoever has the role take the action?";
    decided by plan_actor -> Acting;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// The action.
    action: Action = "action", "Vilken åtgärd gäller det?", "Which action is it?";
    /// The role.
    role: Role = "role", "Vilken roll har den som handlar?", "Which role does whoever acts have?";
    /// Whether the role is in the municipality's chain of approvers.
    approver: YesNo = "approver", "Ska den som har rollen godkänna planen?", "Is the role among those who approve the plan?";
}

/// Whether somebody with a role may take an action. Whoever acts for a role may do what it may: an operations manager, an owner and
/// an administrator act for the operation.
///
/// ```
/// use activity_plan::workflow::{Action, actor::*};
/// use policy_core::{fact::{Guidelines, YesNo::No}, role::Role};
/// let who = |action, role| {
///     plan_actor(ActorFacts { guidelines: Guidelines::InForce, action, role, approver: No }).outcome
/// };
/// assert_eq!(who(Action::Appoint, Role::InformationOfficer), Acting::May);
/// assert_eq!(who(Action::Appoint, Role::SectorHead), Acting::MayNot);
/// assert_eq!(who(Action::Start, Role::Owner), Acting::May);
/// ```
pub fn plan_actor(case: ActorFacts) -> Decision<Acting> {
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Acting::NotInForce, &[&VALIDITY]);
    }
    let bearers = case.action.bearers();
    // Every manager is an employee too, but who holds a post acts in that post.
    let acts_for = |role: &Role| bearers.contains(role) && *role != Role::Employee && *role != Role::ElectedRepresentative;
    let acts = bearers.contains(&case.role) || case.role.also().iter().any(acts_for);
    let approves = case.approver == YesNo::Yes && case.action.is_for_approvers();
    Decision::new(if acts || approves { Acting::May } else { Acting::MayNot }, case.action.rules())
}
