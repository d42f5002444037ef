//! Do the employees find on the intranet what they must find there?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    law::{BROADCAST_FREEDOM_TO_COMMUNICATE, FREEDOM_OF_EXPRESSION, FREEDOM_TO_COMMUNICATE},
    role::Role,
    source::{KP_7_4, KP_8_1, P_7, POLICY},
};

/// `intranet.constitution`: the rules on freedom of expression and freedom to communicate information.
pub const CONSTITUTION: Rule = Rule {
    id: "intranet.constitution",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term(), Role::CommunicationsUnit.term()],
    entitled: &[Role::Employee.term()],
    text: Text::new(
        "Alla medarbetare ska på intranätet kunna läsa grundlagens bestämmelser om yttrandefrihet och meddelarfrihet.",
        "On the intranet all employees must be able to read what the constitution says of the freedom of expression and the freedom to communicate information.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Grundlagens bestämmelser om yttrandefrihet och meddelarfrihet finns inte på intranätet.",
            "What the constitution says of the freedom of expression and the freedom to communicate information is not on the intranet.",
        ),
        remedy: Text::new(
            "Lägg ut bestämmelserna på intranätet där alla medarbetare når dem.",
            "Publish the provisions on the intranet where all employees reach them.",
        ),
    }),
    provisions: &[&KP_7_4],
    law: &[&FREEDOM_OF_EXPRESSION, &FREEDOM_TO_COMMUNICATE, &BROADCAST_FREEDOM_TO_COMMUNICATE],
    rulings: &[&P_7],
    since: POLICY,
};

/// `intranet.writing-rules`: the writing rules are published there.
pub const WRITING_RULES: Rule = Rule {
    id: "intranet.writing-rules",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[Role::Employee.term()],
    text: Text::new(
        "Kommunens skrivregler ska finnas på intranätet, och informatören ansvarar för dem.",
        "The municipality's writing rules must be on the intranet, and the information officer is responsible for them.",
    ),
    finding: Some(Finding {
        lack: Text::new("Skrivreglerna finns inte på intranätet.", "The writing rules are not on the intranet."),
        remedy: Text::new(
            "Lägg ut skrivreglerna på intranätet och berätta var de finns.",
            "Publish the writing rules on the intranet and say where they are.",
        ),
    }),
    provisions: &[&KP_8_1],
    law: &[],
    rulings: &[],
    since: POLICY,
};

outcome! {
    /// Whether the intranet holds what it must.
    pub enum Intranet {
        /// It does.
        Complete: Met = "complete", "det som ska finnas på intranätet finns där", "what must be on the intranet is there";
        /// Something is missing.
        Incomplete: Breached = "incomplete", "något saknas på intranätet", "something is missing on the intranet";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about the intranet.
    pub struct IntranetFacts: "intranet-contents", "Finns det på intranätet som ska finnas där?", "Does the intranet hold what it must?";
    decided by intranet_contents -> Intranet;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether all employees reach the constitutional rules there.
    constitution: YesNo = "constitution", "Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet?", "Do all employees reach the constitutional rules on freedom of expression and freedom to communicate information on the intranet?";
    /// Whether the writing rules are published there.
    writing_rules: YesNo = "writingRules", "Är skrivreglerna publicerade på intranätet?", "Are the writing rules published on the intranet?";
}

/// Whether the intranet holds what it must (KP-7.4, KP-8.1).
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::{No, Yes}}, intranet::*};
/// let intranet = IntranetFacts { policy: Policy::InForce, constitution: No, writing_rules: Yes };
/// assert_eq!(intranet_contents(intranet).because, [&CONSTITUTION]);
/// ```
pub fn intranet_contents(case: IntranetFacts) -> Decision<Intranet> {
    static LACKS: Selections<2, 4> = Selections::of([&CONSTITUTION, &WRITING_RULES]);
    let lacks = LACKS.pick([case.constitution.is_no(), case.writing_rules.is_no()]);
    match case.policy {
        Policy::NotYet => Decision::new(Intranet::NotInForce, &[&VALIDITY]),
        Policy::InForce if lacks.is_empty() => Decision::new(Intranet::Complete, RULES),
        Policy::InForce => Decision::new(Intranet::Incomplete, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CONSTITUTION, &WRITING_RULES];
