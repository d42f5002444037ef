//! Is a press release in order?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    issuing::Scope,
    role::Role,
    source::{KP_6_8, KP_7_2, P_7, POLICY},
};

/// `press.overall`: overall press releases are the chair's, through the communications unit.
pub const OVERALL: Rule = Rule {
    id: "press.overall",
    modality: Modality::Duty,
    bearers: &[Role::BoardChair.term()],
    entitled: &[],
    text: Text::new(
        "Kommunstyrelsens ordförande ansvarar genom kommunikationsenheten för övergripande pressmeddelanden.",
        "The chair of the executive board is responsible, through the communications unit, for overall press releases.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Pressmeddelandet är övergripande, men går inte ut på ordförandens ansvar genom kommunikationsenheten.",
            "The press release is an overall one, but is not issued on the chair's responsibility through the communications unit.",
        ),
        remedy: Text::new(
            "Stäm av innehållet med ordföranden, och skicka övergripande pressmeddelanden från kommunikationsenheten.",
            "Check the content with the chair, and send overall press releases from the communications unit.",
        ),
    }),
    provisions: &[&KP_6_8],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `press.simultaneous`: press material goes to all media at the same time.
pub const SIMULTANEOUS: Rule = Rule {
    id: "press.simultaneous",
    modality: Modality::Duty,
    bearers: &[Role::CommunicationsUnit.term(), Role::BoardChair.term(), Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Pressmaterial ska presenteras för alla medier samtidigt.",
        "Press material must be presented to all media at the same time.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Pressmaterialet går inte till alla medier samtidigt.",
            "The press material does not go to all media at the same time.",
        ),
        remedy: Text::new(
            "Presentera materialet för alla medier samtidigt.",
            "Present the material to all media at the same time.",
        ),
    }),
    provisions: &[&KP_7_2],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

outcome! {
    /// Whether a press release is in order.
    pub enum Press {
        /// It is.
        InOrder: Met = "in-order", "pressmeddelandet är i ordning", "the press release is in order";
        /// Something is to be put right before it is sent.
        ToPutRight: Due = "to-put-right", "något ska ordnas före utskicket", "something is to be put right before it is sent";
        /// It was sent, and something was wrong.
        NotInOrder: Breached = "not-in-order", "pressmeddelandet skickades trots att något brister", "the press release was sent although something was wrong";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about a press release.
    pub struct PressFacts: "press-release", "Är pressmeddelandet i ordning?", "Is the press release in order?";
    decided by press_release -> Press;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// What it is about.
    scope: Scope = "scope", "Vad handlar pressmeddelandet om?", "What is the press release about?";
    /// Whether it has been sent.
    sent: YesNo = "sent", "Är pressmeddelandet skickat?", "Has the press release been sent?";
    /// Whether the chair is responsible for it, through the communications unit.
    by_chair: YesNo = "byChairThroughUnit", "Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten?", "Is it issued on the responsibility of the chair of the executive board, through the communications unit?";
    /// Whether it goes to all media at the same time.
    simultaneous: YesNo = "simultaneous", "Går det till alla medier samtidigt?", "Does it go to all media at the same time?";
}

/// Whether a press release is in order (KP-6.8, KP-7.2).
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::{No, Yes}}, press::*, issuing::Scope};
/// let budget = PressFacts { policy: Policy::InForce, scope: Scope::Overall, sent: Yes, by_chair: Yes, simultaneous: No };
/// assert_eq!(press_release(budget).because, [&SIMULTANEOUS]);
/// ```
pub fn press_release(case: PressFacts) -> Decision<Press> {
    static LACKS: Selections<2, 4> = Selections::of([&OVERALL, &SIMULTANEOUS]);
    let overall = case.scope == Scope::Overall;
    let lacks = LACKS.pick([overall && case.by_chair.is_no(), case.simultaneous.is_no()]);
    match (case.policy, case.sent) {
        (Policy::NotYet, _) => Decision::new(Press::NotInForce, &[&VALIDITY]),
        (Policy::InForce, _) if lacks.is_empty() => Decision::new(Press::InOrder, LACKS.pick([overall, true])),
        (Policy::InForce, YesNo::No) => Decision::new(Press::ToPutRight, lacks),
        (Policy::InForce, YesNo::Yes) => Decision::new(Press::NotInOrder, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&OVERALL, &SIMULTANEOUS];
