//! Can people reach the municipality, and meet somebody?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    law::{AVAILABILITY, PROCEDURE_OUTSIDE_CASES, SERVICE_DUTY},
    role::Role,
    source::{KP_6_16, KP_6_17, P_7, POLICY},
};

/// `reachable.channels`: telephone, e-mail and social media are well attended.
pub const CHANNELS: Rule = Rule {
    id: "reachable.channels",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Verksamheten ska vara lätt att nå och hålla en hög servicenivå via telefon, e-post och de sociala medier den använder. Policyn anger inget mått.",
        "The operation must be easy to reach, and keep a high level of service, by telephone, e-mail and the social media it uses. The policy gives no measure.",
    ),
    finding: Some(Finding {
        lack: Text::new("Verksamheten går inte att nå på det sättet.", "The operation cannot be reached in that way."),
        remedy: Text::new(
            "Bemanna kanalen, eller tala om hur man når verksamheten i stället.",
            "Staff the channel, or say how the operation is reached instead.",
        ),
    }),
    provisions: &[&KP_6_16],
    law: &[&AVAILABILITY, &SERVICE_DUTY, &PROCEDURE_OUTSIDE_CASES],
    rulings: &[&P_7],
    since: POLICY,
};

/// `reachable.meeting`: every operation offers personal meetings and puts them first.
pub const MEETING: Rule = Rule {
    id: "reachable.meeting",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Alla verksamheter ska erbjuda personliga möten och prioritera dem. Policyn anger inget mått på prioriteringen.",
        "All operations must offer personal meetings and give them priority. The policy gives no measure of the priority.",
    ),
    finding: Some(Finding {
        lack: Text::new("Verksamheten erbjuder inte personliga möten.", "The operation does not offer personal meetings."),
        remedy: Text::new(
            "Erbjud personliga möten och tala om hur man får ett.",
            "Offer personal meetings and say how to get one.",
        ),
    }),
    provisions: &[&KP_6_17],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

finite! {
    /// A way to reach an operation.
    pub enum Way {
        /// By telephone.
        Telephone = "telephone", "telefon", "telephone";
        /// By e-mail.
        Email = "e-mail", "e-post", "e-mail";
        /// Through social media.
        SocialMedia = "social-media", "sociala medier", "social media";
        /// In a personal meeting.
        Meeting = "meeting", "ett personligt möte", "a personal meeting";
    }
}

outcome! {
    /// Whether people can reach an operation.
    pub enum Reachable {
        /// They can; how good the service is, somebody has to judge.
        ToJudge: Judgement = "to-judge", "verksamheten går att nå, och servicenivån måste bedömas", "the operation can be reached, and the level of service is to be judged";
        /// They cannot.
        NotOffered: Breached = "not-offered", "verksamheten går inte att nå på det sättet", "the operation cannot be reached in that way";
        /// Social media are voluntary, and the operation does not use them.
        NotUsed: NotApplicable = "not-used", "verksamheten använder inte sociala medier", "the operation does not use social media";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about a way to reach an operation.
    pub struct ReachableFacts: "operation-reachable", "Går verksamheten att nå?", "Can the operation be reached?";
    decided by operation_reachable -> Reachable;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// The way.
    way: Way = "way", "Vilket sätt att nå verksamheten gäller det?", "Which way of reaching the operation is it about?";
    /// Whether it is offered.
    offered: YesNo = "offered", "Går verksamheten att nå på det sättet?", "Can the operation be reached in that way?";
}

/// Whether people can reach an operation (KP-6.16, KP-6.17). That a way is missing is a breach, except for
/// social media, which an operation uses only with a plan; how available and how good the
/// service is, a human judges.
///
/// ```
/// use policy_core::{fact::{Policy, YesNo}, reachable::*};
/// let library = ReachableFacts { policy: Policy::InForce, way: Way::Meeting, offered: YesNo::No };
/// assert_eq!(operation_reachable(library).because, [&MEETING]);
/// ```
pub fn operation_reachable(case: ReachableFacts) -> Decision<Reachable> {
    let outcome = if case.offered.is_no() { Reachable::NotOffered } else { Reachable::ToJudge };
    match (case.policy, case.way) {
        (Policy::NotYet, _) => Decision::new(Reachable::NotInForce, &[&VALIDITY]),
        (Policy::InForce, Way::SocialMedia) if case.offered.is_no() => Decision::new(Reachable::NotUsed, &[&CHANNELS]),
        (Policy::InForce, Way::Telephone | Way::Email | Way::SocialMedia) => Decision::new(outcome, &[&CHANNELS]),
        (Policy::InForce, Way::Meeting) => Decision::new(outcome, &[&MEETING]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CHANNELS, &MEETING];
