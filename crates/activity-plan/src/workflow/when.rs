//! When may an action be taken, and where does it lead?

use policy_core::{
    access,
    fact::{Guidelines, VALIDITY, YesNo},
    golive, listing,
};
use policy_rules::{Because, Decision, case, finite, outcome};

use super::{
    Action, Stage,
    action::{DRAFT, MANDATE, ORDER, RETURN, WRITERS},
};
use crate::{benefit, copy, revision};

finite! {
    /// What remains once the action is taken.
    pub enum Rest {
        /// Something else of the kind remains: a signature, or something to be done after the start or the closing.
        More = "more", "ja, något mer", "yes, something more";
        /// Nothing else remains.
        Nothing = "nothing", "nej", "no";
        /// Nothing else remains, and the account is paused.
        Paused = "paused", "nej, och kontot är pausat", "no, and the account is paused";
    }
}

outcome! {
    /// The stage that an action leads to, or that it is refused.
    pub enum Step {
        /// A draft.
        Drafted: Answer = "drafted", "planen är ett utkast", "the plan is a draft";
        /// The benefit is considered.
        Considered: Answer = "considered", "planen kan skrivas under", "the plan can be signed";
        /// Some have signed.
        Signed: Answer = "signed", "planen är delvis underskriven", "the plan is partly signed";
        /// Returned.
        Returned: Answer = "returned", "planen är återsänd", "the plan is returned";
        /// Rejected.
        Rejected: Answer = "rejected", "planen är avslagen", "the plan is rejected";
        /// Approved by everyone.
        Approved: Answer = "approved", "planen är godkänd av alla", "the plan is approved by all";
        /// Ready to start.
        Appointed: Answer = "appointed", "kontot är klart att starta", "the account is ready to start";
        /// Started, and something remains.
        Started: Answer = "started", "kontot har startat och något återstår", "the account has started and something remains";
        /// Running.
        Running: Answer = "running", "kontot är i drift", "the account runs";
        /// A changed plan waits for approval.
        Revised: Answer = "revised", "den ändrade planen ska godkännas", "the changed plan is to be approved";
        /// Paused.
        Paused: Answer = "paused", "kontot är pausat", "the account is paused";
        /// Closed, and something remains.
        Closing: Answer = "closing", "kontot är avslutat och något återstår", "the account is closed and something remains";
        /// Closed.
        Closed: Answer = "closed", "kontot är avslutat, och inget återstår", "the account is closed and wound up";
        /// The action is refused.
        Refused: Answer = "refused", "åtgärden får inte vidtas nu", "the action may not be taken now";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

impl Step {
    /// The stage, unless the action is refused.
    pub const fn stage(self) -> Option<Stage> {
        Some(match self {
            Self::Drafted => Stage::Drafted,
            Self::Considered => Stage::Considered,
            Self::Signed => Stage::Signed,
            Self::Returned => Stage::Returned,
            Self::Rejected => Stage::Rejected,
            Self::Approved => Stage::Approved,
            Self::Appointed => Stage::Appointed,
            Self::Started => Stage::Started,
            Self::Running => Stage::Running,
            Self::Revised => Stage::Revised,
            Self::Paused => Stage::Paused,
            Self::Closing => Stage::Closing,
            Self::Closed => Stage::Closed,
            Self::Refused | Self::NotInForce => return None,
        })
    }
}

case! {
    /// The facts about an action on a plan.
    pub struct StepFacts: "plan-step", "Får åtgärden vidtas nu, och vart leder den?", "May the action be taken now, and where does it lead?";
    decided by plan_step -> Step;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the plan is.
    stage: Stage = "stage", "Hur långt har planen och kontot kommit?", "In which stage is the plan?";
    /// What is to be done.
    action: Action = "action", "Vilken åtgärd gäller det?", "Which action is it?";
    /// Whether the change needs a new approval.
    again: YesNo = "approveAgain", "Behöver ändringen ett nytt godkännande?", "Does the change need a new approval?";
    /// What remains afterwards.
    rest: Rest = "rest", "Ska någon mer skriva under, eller återstår något annat?", "Does anything more remain after the action?";
}

/// Whether an action may be taken at a stage, and where it leads (T-12, T-22, P-16, P-17).
///
/// ```
/// use activity_plan::workflow::{Action, Stage, when::*};
/// use policy_core::fact::{Guidelines, YesNo::No};
/// let facts = StepFacts { guidelines: Guidelines::InForce, stage: Stage::Signed, action: Action::Sign, again: No, rest: Rest::Nothing };
/// assert_eq!(plan_step(facts).outcome, Step::Approved);
/// assert_eq!(plan_step(StepFacts { action: Action::Start, ..facts }).outcome, Step::Refused);
/// ```
pub fn plan_step(case: StepFacts) -> Decision<Step> {
    use Action as A;
    use Stage as S;
    let refused = Decision::new(Step::Refused, out_of_order(case.stage, case.action));
    let to = |step| Decision::new(step, case.action.rules());
    let again = case.again == YesNo::Yes;
    // Where an account goes on that has started, according to what remains.
    let on = match case.rest {
        Rest::More => Step::Started,
        Rest::Nothing => Step::Running,
        Rest::Paused => Step::Paused,
    };
    match (case.guidelines, case.stage, case.action) {
        (Guidelines::NotYet, ..) => Decision::new(Step::NotInForce, &[&VALIDITY]),

        (_, S::Blank, A::Draft) => to(Step::Drafted),
        (_, S::Blank, A::Consider) => to(Step::Considered),
        (_, S::Blank, _) => refused,

        (_, S::Drafted, A::Revise) => drafting(Step::Drafted),
        (_, S::Drafted, A::Consider) => to(Step::Considered),
        (_, S::Drafted | S::Considered | S::Signed | S::Returned, A::Reject) => to(Step::Rejected),
        (_, S::Drafted | S::Considered | S::Signed | S::Returned, A::Close) => to(Step::Closed),
        (_, S::Drafted, _) => refused,

        (_, S::Considered | S::Returned, A::Revise) => drafting(Step::Considered),
        (_, S::Considered | S::Signed, A::Return) => to(Step::Returned),
        (_, S::Considered | S::Signed, A::Sign) if case.rest == Rest::More => to(Step::Signed),
        (_, S::Considered | S::Signed, A::Sign) => to(Step::Approved),
        (_, S::Signed, A::Revise) => revising(again, Step::Considered, Step::Signed),
        (_, S::Considered | S::Signed | S::Returned, _) => refused,

        (_, S::Approved, A::Revise) => revising(again, Step::Considered, Step::Approved),
        (_, S::Approved, A::Copy | A::Report) => to(Step::Approved),
        (_, S::Approved | S::Appointed, A::Appoint) => to(Step::Appointed),
        (_, S::Approved | S::Appointed, A::Close) => to(Step::Closed),
        (_, S::Appointed, A::Revise) => revising(again, Step::Considered, Step::Appointed),
        (_, S::Appointed, A::Copy | A::Report) => to(Step::Appointed),
        (_, S::Appointed, A::Start) => to(Step::Started),
        (_, S::Approved | S::Appointed, _) => refused,

        (_, S::Started, A::Revise) => revising(again, Step::Revised, Step::Started),
        (_, S::Started, A::Copy | A::Lodge | A::Report | A::List) if case.rest == Rest::More => to(Step::Started),
        (_, S::Started, A::Copy | A::Lodge | A::Report | A::List) => to(Step::Running),
        (_, S::Started, A::Appoint) => to(Step::Started),
        (_, S::Running, A::Revise) => revising(again, Step::Revised, Step::Running),
        (_, S::Running, A::Copy | A::Lodge | A::Report | A::List | A::Appoint) => to(Step::Running),
        (_, S::Started | S::Running, A::Pause) => to(Step::Paused),
        (_, S::Started | S::Running | S::Revised | S::Paused, A::Close) => to(Step::Closing),
        (_, S::Started | S::Running, _) => refused,

        (_, S::Revised, A::Revise | A::Copy | A::Lodge | A::Report | A::List | A::Appoint) => to(Step::Revised),
        (_, S::Revised, A::Pause | A::Resume) => to(Step::Revised),
        (_, S::Revised, A::Sign) if case.rest == Rest::More => to(Step::Revised),
        // The approved change has to be handed over as a copy: something remains.
        (_, S::Revised, A::Sign) if case.rest == Rest::Nothing => to(Step::Started),
        (_, S::Revised, A::Sign) => to(Step::Paused),
        // What was approved before goes on.
        (_, S::Revised, A::Return | A::Reject) => to(on),
        (_, S::Revised, _) => refused,

        (_, S::Paused, A::Revise) => revising(again, Step::Revised, Step::Paused),
        (_, S::Paused, A::Copy | A::Lodge | A::Report | A::List | A::Appoint) => to(Step::Paused),
        (_, S::Paused, A::Resume) if case.rest == Rest::More => to(Step::Started),
        (_, S::Paused, A::Resume) => to(Step::Running),
        (_, S::Paused, _) => refused,

        (_, S::Closing, A::Withdraw | A::Unlist) if case.rest == Rest::More => to(Step::Closing),
        (_, S::Closing, A::Withdraw | A::Unlist) => to(Step::Closed),
        (_, S::Closing, A::Lodge) => to(Step::Closing),
        (_, S::Closing, _) => refused,

        (_, S::Rejected | S::Closed, _) => refused,
    }
}

/// The rules that refuse an action at a stage to which it does not belong: the one on the order, and the one on what is lacking, or on
/// the action.
fn out_of_order(stage: Stage, action: Action) -> Because {
    let approved =
        !matches!(stage, Stage::Blank | Stage::Drafted | Stage::Considered | Stage::Signed | Stage::Returned | Stage::Rejected);
    match (action, stage) {
        // A rejected plan is not taken up again.
        (_, Stage::Rejected) => &[&ORDER, &RETURN],
        (Action::Start, Stage::Approved) => &[&ORDER, &golive::WRITERS],
        (Action::Start, _) if !approved => &[&ORDER, &golive::PLAN],
        (Action::Sign, Stage::Drafted) => &[&ORDER, &benefit::CONSIDERED],
        (Action::Sign | Action::Start | Action::Revise, _) => &[&ORDER],
        (Action::Draft, _) => &[&ORDER, &DRAFT],
        (Action::Consider, _) => &[&ORDER, &benefit::CONSIDERED],
        (Action::Return | Action::Reject, _) => &[&ORDER, &RETURN],
        (Action::Copy, _) => &[&ORDER, &copy::SENT],
        (Action::Appoint, _) => &[&ORDER, &WRITERS],
        (Action::Lodge, _) => &[&ORDER, &access::LODGED],
        (Action::Report, _) => &[&ORDER, &listing::REPORTED],
        (Action::List, _) => &[&ORDER, &listing::LISTED],
        (Action::Pause | Action::Resume | Action::Close, _) => &[&ORDER, &MANDATE],
        (Action::Withdraw, _) => &[&ORDER, &listing::ACCESS_WITHDRAWN],
        (Action::Unlist, _) => &[&ORDER, &listing::REGISTER_CURRENT],
    }
}

/// A form that nobody has signed yet is changed freely.
fn drafting(step: Step) -> Decision<Step> {
    Decision::new(step, Action::Draft.rules())
}

/// Where a change leads: to a new approval, or on as before.
fn revising(again: bool, anew: Step, as_before: Step) -> Decision<Step> {
    const ANEW: Because = &[&revision::ACCOUNT, &revision::ADMINISTRATORS];
    match again {
        true => Decision::new(anew, ANEW),
        false => Decision::new(as_before, &[&revision::DETAILS]),
    }
}
