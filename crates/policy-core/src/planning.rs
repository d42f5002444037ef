//! Is communication planned and paid for in time, and is it thought of where something is decided?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY},
    role::Role,
    source::{KP_2_1, KP_2_3, KP_2_5, P_7, POLICY},
};

/// `planning.planned`: communication work is planned in good time.
pub const PLANNED: Rule = Rule {
    id: "planning.planned",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[],
    text: Text::new("Kommunikationsarbetet ska planeras i god tid.", "Communication work must be planned in good time."),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunikationsarbetet planerades inte i god tid.",
            "The communication work was not planned in good time.",
        ),
        remedy: Text::new(
            "Gör en plan för vad som ska berättas, för vem, när och av vem.",
            "Make a plan of what is to be told, to whom, when and by whom.",
        ),
    }),
    provisions: &[&KP_2_1],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `planning.budgeted`: communication work is budgeted in good time.
pub const BUDGETED: Rule = Rule {
    id: "planning.budgeted",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[],
    text: Text::new("Kommunikationsarbetet ska budgeteras i god tid.", "Communication work must be budgeted in good time."),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunikationsarbetet budgeterades inte i god tid.",
            "The communication work was not budgeted in good time.",
        ),
        remedy: Text::new(
            "Räkna ut vad kommunikationen kostar och ta med det i budgeten.",
            "Work out what the communication costs and include it in the budget.",
        ),
    }),
    provisions: &[&KP_2_1],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `planning.early-in-projects`: communication enters projects and larger activities early.
pub const EARLY_IN_PROJECTS: Rule = Rule {
    id: "planning.early-in-projects",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[],
    text: Text::new(
        "Kommunikationsfrågorna ska tas med tidigt i projekt och större aktiviteter.",
        "Questions of communication must be brought into projects and larger activities early.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunikationsfrågorna togs inte med, eller för sent.",
            "Questions of communication were not brought in, or too late.",
        ),
        remedy: Text::new(
            "Ta med kommunikationsfrågorna nu om de saknas, kontrollera vad som inte hann påverkas och ta med dem från starten nästa gång.",
            "Bring in questions of communication now if they are missing, check what they could no longer affect, and bring them in from the start next time.",
        ),
    }),
    provisions: &[&KP_2_3],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `planning.in-strategy`: communication is part of strategic planning and of follow-up.
pub const IN_STRATEGY: Rule = Rule {
    id: "planning.in-strategy",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term()],
    entitled: &[],
    text: Text::new(
        "Kommunikationsfrågorna ska ha en viktig plats i den övergripande strategiska planeringen och i uppföljningen.",
        "Questions of communication must have an important place in overall strategic planning and in follow-up.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunikationsfrågorna saknas i den strategiska planeringen eller uppföljningen.",
            "Questions of communication are absent from the strategic planning or the follow-up.",
        ),
        remedy: Text::new(
            "Ta in kommunikationsfrågorna som en viktig del i både planeringen och uppföljningen.",
            "Make questions of communication an important part of both the planning and the follow-up.",
        ),
    }),
    provisions: &[&KP_2_3],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `planning.in-decisions`: the information aspect is considered in every decision.
pub const IN_DECISIONS: Rule = Rule {
    id: "planning.in-decisions",
    modality: Modality::Duty,
    bearers: &[
        Role::Council.term(),
        Role::ExecutiveBoard.term(),
        Role::Committee.term(),
        Role::SubCommittee.term(),
        Role::Company.term(),
        Role::Manager.term(),
    ],
    entitled: &[],
    text: Text::new(
        "Informationsaspekten ska beaktas i alla beslut.",
        "The information aspect must be considered in every decision.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Informationsaspekten beaktades inte i beslutet.",
            "The information aspect was not considered in the decision.",
        ),
        remedy: Text::new(
            "Ta ställning till vem som behöver få veta vad som beslutas, och hur, och anteckna det i ärendet.",
            "Consider who needs to learn of the decision and how, and record it in the case.",
        ),
    }),
    provisions: &[&KP_2_5],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

finite! {
    /// How far something that is undertaken has come.
    pub enum Stage {
        /// It has not begun.
        Ahead = "ahead", "det har inte börjat", "it has not begun";
        /// It has begun.
        Begun = "begun", "det har börjat", "it has begun";
    }
}

finite! {
    /// Whether something was done in good time.
    pub enum InTime {
        /// In good time.
        InTime = "in-time", "ja, i god tid", "yes, in good time";
        /// Too late.
        Late = "late", "ja, men för sent", "yes, but too late";
        /// Not at all.
        No = "no", "nej", "no";
    }
}

outcome! {
    /// Whether communication work is planned and budgeted.
    pub enum Planned {
        /// Both, in good time.
        Planned: Met = "planned", "kommunikationen är planerad och budgeterad", "communication is planned and budgeted";
        /// Something remains, and there is still time.
        ToPlan: Due = "to-plan", "kommunikationen ska planeras och budgeteras", "communication is to be planned and budgeted";
        /// It was not done in good time.
        NotInTime: Breached = "not-in-time", "kommunikationen planerades eller budgeterades inte i tid", "communication was not planned or budgeted in time";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about planning the communication of something that is undertaken.
    pub struct PlannedFacts: "communication-planned", "Är kommunikationen planerad och budgeterad i god tid?", "Is communication planned and budgeted in good time?";
    decided by communication_planned -> Planned;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// How far it has come.
    stage: Stage = "stage", "Hur långt har det kommit?", "How far has it come?";
    /// Whether communication is planned.
    planned: InTime = "planned", "Är kommunikationen planerad?", "Is communication planned?";
    /// Whether communication is budgeted.
    budgeted: InTime = "budgeted", "Är kommunikationen budgeterad?", "Is communication budgeted?";
}

/// Whether the communication of something that is undertaken is planned and budgeted in good time (KP-2.1). What good time is
/// the source does not say: a human finds it, and it is never computed from dates. Work within the ordinary budget is budgeted.
///
/// ```
/// use policy_core::{fact::Policy, planning::*};
/// let fair = PlannedFacts { policy: Policy::InForce, stage: Stage::Ahead, planned: InTime::InTime, budgeted: InTime::No };
/// assert_eq!(communication_planned(fair).outcome, Planned::ToPlan);
/// assert_eq!(communication_planned(fair).because, [&BUDGETED]);
/// ```
pub fn communication_planned(case: PlannedFacts) -> Decision<Planned> {
    static LACKS: Selections<2, 4> = Selections::of([&PLANNED, &BUDGETED]);
    // What is done too late cannot be mended, and what is not done can, as long as there is time.
    let late = LACKS.pick([case.planned == InTime::Late, case.budgeted == InTime::Late]);
    let lacks = LACKS.pick([case.planned != InTime::InTime, case.budgeted != InTime::InTime]);
    match (case.policy, case.stage) {
        (Policy::NotYet, _) => Decision::new(Planned::NotInForce, &[&VALIDITY]),
        (Policy::InForce, _) if lacks.is_empty() => Decision::new(Planned::Planned, &[&PLANNED, &BUDGETED]),
        (Policy::InForce, Stage::Ahead) if late.is_empty() => Decision::new(Planned::ToPlan, lacks),
        (Policy::InForce, Stage::Ahead | Stage::Begun) => Decision::new(Planned::NotInTime, lacks),
    }
}

finite! {
    /// Something in which communication has to be thought of.
    pub enum Undertaking {
        /// A decision.
        Decision = "decision", "ett beslut", "a decision";
        /// A project.
        Project = "project", "ett projekt", "a project";
        /// A larger activity.
        LargerActivity = "larger-activity", "en större aktivitet", "a larger activity";
        /// Overall strategic planning.
        StrategicPlanning = "strategic-planning", "den övergripande strategiska planeringen", "overall strategic planning";
        /// Follow-up.
        FollowUp = "follow-up", "uppföljningen", "follow-up";
    }
}

impl Undertaking {
    /// The rule that demands that questions of communication are considered in it.
    pub const fn demand(self) -> &'static [&'static Rule] {
        match self {
            Self::Project | Self::LargerActivity => &[&EARLY_IN_PROJECTS],
            Self::StrategicPlanning | Self::FollowUp => &[&IN_STRATEGY],
            Self::Decision => &[&IN_DECISIONS],
        }
    }
}

finite! {
    /// Whether questions of communication were considered, and in time.
    pub enum Considered {
        /// In time; in a project or a larger activity, early.
        InTime = "in-time", "ja, i tid", "yes, in time";
        /// Too late.
        Late = "late", "ja, men för sent", "yes, but too late";
        /// Not yet, and it is not too late.
        NotYet = "not-yet", "nej, men det är inte för sent", "no, but it is not too late";
        /// Not at all, and it is too late.
        No = "no", "nej, och det är för sent", "no, and it is too late";
    }
}

outcome! {
    /// Whether questions of communication were considered where they have to be.
    pub enum Aspect {
        /// They were.
        Considered: Met = "considered", "kommunikationsfrågorna är beaktade", "questions of communication are considered";
        /// They are to be, and there is still time.
        ToConsider: Due = "to-consider", "kommunikationsfrågorna ska beaktas", "questions of communication are to be considered";
        /// They were not, or too late.
        Neglected: Breached = "neglected", "kommunikationsfrågorna beaktades inte, eller för sent", "questions of communication were not considered, or too late";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about communication in something that is decided, undertaken, planned or followed up.
    pub struct AspectFacts: "information-aspect", "Är kommunikationsfrågorna beaktade?", "Are questions of communication considered?";
    decided by information_aspect -> Aspect;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// What it is.
    undertaking: Undertaking = "undertaking", "Vad gäller det?", "What is it?";
    /// Whether questions of communication were considered, and in time.
    considered: Considered = "considered", "Togs kommunikationsfrågorna med, och i tid?", "Were questions of communication brought in, and in time?";
}

/// Whether questions of communication were considered in something that is decided, undertaken, planned or followed up (KP-2.3,
/// KP-2.5). In a project or a larger activity early is in time; a decision, a plan or a follow-up has time until it is finished.
/// Where the line goes in a project the source does not say: a human finds it.
///
/// ```
/// use policy_core::{fact::Policy, planning::*};
/// let school = AspectFacts { policy: Policy::InForce, undertaking: Undertaking::Project, considered: Considered::Late };
/// assert_eq!(information_aspect(school).because, [&EARLY_IN_PROJECTS]);
/// ```
pub fn information_aspect(case: AspectFacts) -> Decision<Aspect> {
    if case.policy == Policy::NotYet {
        return Decision::new(Aspect::NotInForce, &[&VALIDITY]);
    }
    let outcome = match case.considered {
        Considered::InTime => Aspect::Considered,
        Considered::NotYet => Aspect::ToConsider,
        Considered::Late | Considered::No => Aspect::Neglected,
    };
    Decision::new(outcome, case.undertaking.demand())
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PLANNED, &BUDGETED, &EARLY_IN_PROJECTS, &IN_STRATEGY, &IN_DECISIONS];
