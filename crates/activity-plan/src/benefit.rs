//! Has the sector head considered what good social media would do the operation?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    role::Role,
    source::{GUIDELINES, RS_1_3_1, RS_1_3_4},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, outcome};

/// `benefit.considered`: the first step.
pub const CONSIDERED: Rule = Rule {
    id: "benefit.considered",
    modality: Modality::Duty,
    bearers: &[Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Sektorschefen ska överväga vilken nytta just den här verksamheten har av sociala medier. Det är det första steget och görs innan planen godkänns.",
        "The sector head must consider what good social media would do this very operation. It is the first step, and it is taken before the plan is approved.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det är inte antecknat att sektorschefen har övervägt nyttan för verksamheten.",
            "It is not on record that the sector head has considered the benefit for the operation.",
        ),
        remedy: Text::new(
            "Låt sektorschefen överväga nyttan, och anteckna dagen och vad övervägandet kom fram till.",
            "Have the sector head consider the benefit, and record the day and the result.",
        ),
    }),
    provisions: &[&RS_1_3_1],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `benefit.questions`: the six questions have answers.
pub const QUESTIONS: Rule = Rule {
    id: "benefit.questions",
    modality: Modality::Condition,
    bearers: &[Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Sex frågor ska ha svar innan sociala medier används: vad målet är, vilka medier som är aktuella, hur arbetet går till, vem som gör det, hur det fogas in i verksamheten och vad lagen kräver. De flesta svaren står i planen.",
        "Six questions must have answers before social media are used: what the goal is, which media are relevant, how the work is done, by whom, how it fits into the operation, and what the law requires. Most answers stand in the plan.",
    ),
    finding: Some(Finding {
        lack: Text::new("De sex frågorna har inte fått svar.", "The six questions have not been answered."),
        remedy: Text::new(
            "Gå igenom frågorna och komplettera planen. Anteckna hur arbetet fogas in i verksamheten och vad lagen kräver.",
            "Go through the questions and complete the plan. Record how the work fits into the operation and what the law requires.",
        ),
    }),
    provisions: &[&RS_1_3_4],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

outcome! {
    /// Whether the benefit is considered.
    pub enum Considered {
        /// It is.
        Considered: Met = "considered", "nyttan är övervägd", "the benefit is considered";
        /// It is not, and the account runs.
        NotConsidered: Breached = "not-considered", "nyttan är inte övervägd som den ska", "the benefit is not considered as it must be";
        /// It is to be considered before the start.
        ToConsider: Due = "to-consider", "nyttan ska övervägas före starten", "the benefit is to be considered before the start";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about considering the benefit.
    pub struct BenefitFacts: "benefit-considered", "Har sektorschefen övervägt nyttan?", "Has the sector head considered the benefit?";
    decided by benefit_considered -> Considered;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether the benefit for the operation is considered.
    considered: YesNo = "considered", "Har sektorschefen övervägt nyttan för verksamheten?", "Is the benefit for the operation considered?";
    /// Whether the six questions have answers.
    questions: YesNo = "questions", "Har de sex frågorna i avsnitt 1.3 fått svar?", "Do the six questions have answers?";
}

/// Whether the sector head has considered the benefit (RS-1.3-1, RS-1.3-4).
///
/// ```
/// use activity_plan::benefit::*;
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = BenefitFacts { guidelines: Guidelines::InForce, phase: Phase::Planned, considered: Yes, questions: No };
/// assert_eq!(benefit_considered(facts).outcome, Considered::ToConsider);
/// assert_eq!(benefit_considered(facts).because, [&QUESTIONS]);
/// ```
pub fn benefit_considered(case: BenefitFacts) -> Decision<Considered> {
    let lacks: &[&Rule] = match (case.considered, case.questions) {
        (YesNo::Yes, YesNo::Yes) => &[],
        (YesNo::No, YesNo::Yes) => &[&CONSIDERED],
        (YesNo::Yes, YesNo::No) => &[&QUESTIONS],
        (YesNo::No, YesNo::No) => RULES,
    };
    match (case.guidelines, case.phase) {
        (Guidelines::NotYet, _) => Decision::new(Considered::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed) => Decision::new(Considered::Closed, RULES),
        (_, Phase::Planned | Phase::Running) if lacks.is_empty() => Decision::new(Considered::Considered, RULES),
        (_, Phase::Planned) => Decision::new(Considered::ToConsider, lacks),
        (_, Phase::Running) => Decision::new(Considered::NotConsidered, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CONSIDERED, &QUESTIONS];
