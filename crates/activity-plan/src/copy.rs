//! Does the communications unit have a copy of the approved plan?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    role::Role,
    source::{BL_1, BL_15, GUIDELINES, P_16, P_17},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, outcome};

/// `copy.sent`: a copy of the approved plan goes to the communications unit.
pub const SENT: Rule = Rule {
    id: "copy.sent",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[Role::CommunicationsUnit.term()],
    text: Text::new(
        "När alla har godkänt aktivitetsplanen ska verksamheten lämna en kopia av den till kommunikationsenheten. Det gäller även när en ändrad plan har godkänts.",
        "Once everyone has approved the activity plan, the operation must hand a copy of it to the communications unit. The same goes when a changed plan has been approved.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunikationsenheten har inte fått någon kopia av den godkända aktivitetsplanen.",
            "The communications unit has no copy of the approved activity plan.",
        ),
        remedy: Text::new(
            "Lämna en kopia till kommunikationsenheten och anteckna dagen.",
            "Hand a copy to the communications unit and record the day.",
        ),
    }),
    provisions: &[&BL_1, &BL_15],
    law: &[],
    rulings: &[&P_16, &P_17],
    since: GUIDELINES,
};

outcome! {
    /// Whether the communications unit has its copy.
    pub enum Copied {
        /// It has.
        Sent: Met = "sent", "kommunikationsenheten har en kopia", "the communications unit has a copy";
        /// It has not, and the account runs.
        NotSent: Breached = "not-sent", "kommunikationsenheten saknar en kopia", "the communications unit lacks a copy";
        /// The plan is approved, and the copy is still to be handed over.
        ToSend: Due = "to-send", "en kopia ska lämnas", "a copy is to be handed over";
        /// The plan is not approved.
        NotApproved: NotApplicable = "not-approved", "planen är inte godkänd", "the plan is not approved";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the copy of a plan.
    pub struct CopyFacts: "plan-copied", "Har kommunikationsenheten en kopia av planen?", "Does the communications unit have a copy of the plan?";
    decided by plan_copied -> Copied;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether everyone has approved the plan.
    approved: YesNo = "approved", "Har alla som ska godkänna planen gjort det?", "Has everyone approved the plan?";
    /// Whether a copy was handed over since.
    copied: YesNo = "copied", "Har en kopia lämnats till kommunikationsenheten sedan dess?", "Has a copy been handed to the communications unit since?";
}

/// Whether the communications unit has a copy of the approved plan (BL-1, BL-15).
///
/// ```
/// use activity_plan::copy::*;
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = CopyFacts { guidelines: Guidelines::InForce, phase: Phase::Running, approved: Yes, copied: No };
/// assert_eq!(plan_copied(facts).outcome, Copied::NotSent);
/// ```
pub fn plan_copied(case: CopyFacts) -> Decision<Copied> {
    let outcome = match (case.guidelines, case.phase, case.approved, case.copied) {
        (Guidelines::NotYet, ..) => return Decision::new(Copied::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed, ..) => Copied::Closed,
        (_, Phase::Planned | Phase::Running, YesNo::No, _) => Copied::NotApproved,
        (_, Phase::Planned | Phase::Running, YesNo::Yes, YesNo::Yes) => Copied::Sent,
        (_, Phase::Planned, YesNo::Yes, YesNo::No) => Copied::ToSend,
        (_, Phase::Running, YesNo::Yes, YesNo::No) => Copied::NotSent,
    };
    Decision::new(outcome, RULES)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&SENT];
