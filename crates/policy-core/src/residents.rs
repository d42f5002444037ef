//! Have residents been told what the municipality has to tell them?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY},
    law::SERVICE_DUTY,
    role::Role,
    source::{KP_6_2, KP_6_3, P_7, POLICY},
};

/// `residents.insight`: residents are told of the organisation and its work.
pub const INSIGHT: Rule = Rule {
    id: "residents.insight",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term(), Role::Committee.term()],
    entitled: &[],
    text: Text::new(
        "Invånarna ska få information om kommunens organisation, verksamheter, övergripande mål, ekonomi, planer och service.",
        "Residents must be informed of the municipality's organisation, operations, overall goals, economy, plans and service.",
    ),
    finding: Some(Finding {
        lack: Text::new("Invånarna har inte fått informationen.", "Residents have not had the information."),
        remedy: Text::new(
            "Informera invånarna, i första hand på kommunens webbplats.",
            "Inform residents, in the first place on the municipality's website.",
        ),
    }),
    provisions: &[&KP_6_2],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `residents.influence`: residents are told how to take part before a decision.
pub const INFLUENCE: Rule = Rule {
    id: "residents.influence",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term(), Role::Committee.term()],
    entitled: &[],
    text: Text::new(
        "Invånarna ska få veta hur de kan delta och påverka innan ett beslut fattas.",
        "Residents must be told how they can take part and have influence before a decision is taken.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Invånarna har inte i tid fått veta hur de kan delta och påverka beslutet.",
            "Residents have not been told in time how they can take part and have influence on the decision.",
        ),
        remedy: Text::new(
            "Berätta hur invånarna kan delta innan beslutet fattas, och nästa gång i god tid.",
            "Tell residents how they can take part before the decision is taken, and in good time the next time.",
        ),
    }),
    provisions: &[&KP_6_3],
    law: &[&SERVICE_DUTY],
    rulings: &[&P_7],
    since: POLICY,
};

finite! {
    /// What residents are told of.
    pub enum Topic {
        /// The organisation.
        Organisation = "organisation", "organisationen", "the organisation";
        /// The operations.
        Operations = "operations", "verksamheterna", "the operations";
        /// The overall goals.
        Goals = "goals", "de övergripande målen", "the overall goals";
        /// The economy.
        Economy = "economy", "ekonomin", "the economy";
        /// The plans.
        Plans = "plans", "planerna", "the plans";
        /// The service.
        Service = "service", "servicen", "the service";
        /// How to take part and have influence on a decision.
        Influence = "influence", "hur man kan delta och påverka innan ett beslut fattas", "how to take part and have influence before a decision";
    }
}

finite! {
    /// Whether residents have been told, and when.
    pub enum ToldResidents {
        /// They have; where a decision is to be influenced, before it was taken.
        InTime = "in-time", "ja, i tid", "yes, in time";
        /// They have, but only after the decision.
        AfterDecision = "after-decision", "ja, men först efter beslutet", "yes, but only after the decision";
        /// They have not, and there is still something to influence.
        NotYet = "not-yet", "nej, men det går fortfarande att påverka", "no, but it can still be influenced";
        /// They have not.
        No = "no", "nej, och det är för sent att påverka", "no, and it is too late to influence";
    }
}

outcome! {
    /// Whether residents have been told.
    pub enum Residents {
        /// They have.
        Informed: Met = "informed", "invånarna är informerade", "residents are informed";
        /// They are to be.
        ToInform: Due = "to-inform", "invånarna ska informeras", "residents are to be informed";
        /// They have not, or too late.
        NotInformed: Breached = "not-informed", "invånarna är inte informerade, eller för sent", "residents are not informed, or too late";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about what residents have been told.
    pub struct ResidentsFacts: "residents-informed", "Är invånarna informerade?", "Are residents informed?";
    decided by residents_informed -> Residents;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// What they are to be told of.
    topic: Topic = "topic", "Vad ska invånarna få veta?", "What are residents to be told?";
    /// Whether they have been told.
    told: ToldResidents = "told", "Har invånarna fått veta det?", "Have residents been told?";
}

/// Whether residents have been told what they are to know (KP-6.2, KP-6.3). Only how to have influence has to be told before
/// a decision.
///
/// ```
/// use policy_core::{fact::Policy, residents::*};
/// let plan = ResidentsFacts { policy: Policy::InForce, topic: Topic::Influence, told: ToldResidents::AfterDecision };
/// assert_eq!(residents_informed(plan).outcome, Residents::NotInformed);
/// assert_eq!(residents_informed(ResidentsFacts { topic: Topic::Plans, ..plan }).outcome, Residents::Informed);
/// ```
pub fn residents_informed(case: ResidentsFacts) -> Decision<Residents> {
    use ToldResidents::{AfterDecision, InTime, No, NotYet};
    match (case.policy, case.topic, case.told) {
        (Policy::NotYet, _, _) => Decision::new(Residents::NotInForce, &[&VALIDITY]),
        (Policy::InForce, Topic::Influence, InTime) => Decision::new(Residents::Informed, &[&INFLUENCE]),
        (Policy::InForce, Topic::Influence, NotYet) => Decision::new(Residents::ToInform, &[&INFLUENCE]),
        (Policy::InForce, Topic::Influence, AfterDecision | No) => Decision::new(Residents::NotInformed, &[&INFLUENCE]),
        (Policy::InForce, _, InTime | AfterDecision) => Decision::new(Residents::Informed, &[&INSIGHT]),
        (Policy::InForce, _, NotYet | No) => Decision::new(Residents::NotInformed, &[&INSIGHT]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&INSIGHT, &INFLUENCE];
