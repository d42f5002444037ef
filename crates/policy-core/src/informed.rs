//! Have those inside the municipality been told what they are to know?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY},
    responsibility::INTERNAL_CHANNELS,
    role::Role,
    source::{KP_5_4, KP_5_5, KP_5_6, KP_5_8, KP_5_12, P_7, POLICY},
};

/// `informed.current`: elected and union representatives have access to current information.
pub const CURRENT: Rule = Rule {
    id: "informed.current",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[Role::ElectedRepresentative.term(), Role::UnionRepresentative.term()],
    text: Text::new(
        "Förtroendevalda och fackliga företrädare ska kunna ta del av aktuell information om verksamheten och hur den utvecklas.",
        "Elected representatives and union representatives must be able to get current information on the operations and how they develop.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "De förtroendevalda eller de fackliga företrädarna kan inte ta del av aktuell information om verksamheten.",
            "The elected or the union representatives cannot get current information on the operations.",
        ),
        remedy: Text::new(
            "Gör informationen tillgänglig och tala om var den finns.",
            "Make the information available and say where it is.",
        ),
    }),
    provisions: &[&KP_5_4],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `informed.basis`: elected representatives are given a basis for their position.
pub const BASIS: Rule = Rule {
    id: "informed.basis",
    modality: Modality::Duty,
    bearers: &[Role::Administration.term()],
    entitled: &[Role::ElectedRepresentative.term()],
    text: Text::new(
        "Förtroendevalda ska få relevant information som grund för sina ställningstaganden.",
        "Elected representatives must be given relevant information as a basis for their positions.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "De förtroendevalda har inte fått den information de behöver för att ta ställning.",
            "The elected representatives have not been given the information they need to form their position.",
        ),
        remedy: Text::new(
            "Lämna informationen innan de förtroendevalda ska ta ställning.",
            "Give the information before the elected representatives are to form their position.",
        ),
    }),
    provisions: &[&KP_5_5],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `informed.internal-groups`: who the internal target groups are.
pub const INTERNAL_GROUPS: Rule = Rule {
    id: "informed.internal-groups",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Målgrupper inom kommunen är de förtroendevalda samt medarbetarna och de fackliga företrädarna. Kommunikationen med dem är intern.",
        "The target groups inside the municipality are the elected representatives, and the employees and the union representatives. Communication with them is internal.",
    ),
    finding: None,
    provisions: &[&KP_5_6],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `informed.know`: employees know goals, plans and decisions.
pub const KNOW: Rule = Rule {
    id: "informed.know",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[Role::Employee.term()],
    text: Text::new(
        "Medarbetarna ska känna till kommunens mål, planer och beslut.",
        "Employees must know the municipality's goals, plans and decisions.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Medarbetarna har inte fått veta målet, planen eller beslutet.",
            "The employees have not been told of the goal, the plan or the decision.",
        ),
        remedy: Text::new(
            "Berätta för medarbetarna, till exempel på en arbetsplatsträff eller på intranätet.",
            "Tell the employees, for instance at a workplace meeting or on the intranet.",
        ),
    }),
    provisions: &[&KP_5_8],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `informed.take-part`: employees can take part in decisions that directly concern them.
pub const TAKE_PART: Rule = Rule {
    id: "informed.take-part",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[Role::Employee.term()],
    text: Text::new(
        "Medarbetarna ska kunna delta i beslut som direkt rör dem.",
        "Employees must be able to take part in decisions that directly concern them.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Medarbetarna har inte kunnat delta i ett beslut som direkt rör dem.",
            "The employees have not been able to take part in a decision that directly concerns them.",
        ),
        remedy: Text::new(
            "Ge de berörda medarbetarna möjlighet att delta innan beslutet fattas.",
            "Give the employees concerned the possibility to take part before the decision is taken.",
        ),
    }),
    provisions: &[&KP_5_8],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `informed.seek`: employees seek what their work needs.
pub const SEEK: Rule = Rule {
    id: "informed.seek",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term()],
    entitled: &[],
    text: Text::new(
        "Varje medarbetare ska själv söka och ta del av den information som behövs för arbetet, och bidra aktivt till kommunens interna och externa kommunikation.",
        "Every employee must seek and take in the information that the work requires, and contribute actively to the municipality's internal and external communication.",
    ),
    finding: None,
    provisions: &[&KP_5_12],
    law: &[],
    rulings: &[],
    since: POLICY,
};

finite! {
    /// Somebody inside the municipality.
    pub enum Insider {
        /// An elected representative.
        Elected = "elected-representative", "en förtroendevald", "an elected representative";
        /// A union representative.
        Union = "union-representative", "en facklig företrädare", "a union representative";
        /// An employee.
        Employee = "employee", "en medarbetare", "an employee";
    }
}

finite! {
    /// What the information is about.
    pub enum Matter {
        /// How the operations go and develop.
        Operations = "operations", "hur verksamheten går och utvecklas", "how the operations go and develop";
        /// A goal, a plan or a decision of the municipality.
        Goals = "goals-plans-decisions", "ett mål, en plan eller ett beslut", "a goal, a plan or a decision";
        /// A coming decision that directly concerns the recipient.
        Concerns = "decision-that-concerns", "ett kommande beslut som direkt rör mottagaren", "a coming decision that directly concerns the recipient";
        /// A question on which the recipient is to take a position.
        Position = "position", "en fråga som mottagaren ska ta ställning till", "a question on which the recipient is to take a position";
    }
}

finite! {
    /// Whether somebody has been informed or been able to take part.
    pub enum Given {
        /// They have.
        Yes = "yes", "ja", "yes";
        /// They have not, and there is still time.
        NotYet = "not-yet", "nej, inte ännu", "no, not yet";
        /// They have not, and it is too late.
        TooLate = "too-late", "nej, och nu är det för sent", "no, and now it is too late";
    }
}

outcome! {
    /// Whether somebody inside the municipality has been told what they are to know.
    pub enum Informed {
        /// They have.
        Told: Met = "told", "mottagaren har fått informationen eller kunnat delta", "the recipient has been informed or been able to take part";
        /// They are to be told.
        ToTell: Due = "to-tell", "mottagaren ska få informationen eller få delta", "the recipient is to be informed or to take part";
        /// They were not, and it is too late.
        NotTold: Breached = "not-told", "mottagaren fick det inte i tid", "the recipient did not have it in time";
        /// They seek it themselves.
        SeekThemselves: Answer = "seek-themselves", "medarbetaren söker det själv, i de kanaler som chefen ansvarar för", "the employee seeks it, in the channels that the manager answers for";
        /// The policy says nothing of it.
        NotCovered: NotApplicable = "not-covered", "policyn säger inget om det, men andra regler kan gälla", "the policy says nothing of it, but other rules may apply";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about information to somebody inside the municipality.
    pub struct InformedFacts: "internal-information", "Har mottagaren inom kommunen fått den information som policyn lovar?", "Has the recipient inside the municipality had the information that the policy promises?";
    decided by internal_information -> Informed;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Who is to be told.
    recipient: Insider = "recipient", "Vem är mottagare?", "Who is the recipient?";
    /// What it is about.
    matter: Matter = "matter", "Vad handlar det om?", "What is it about?";
    /// Whether they have been told or have it within reach; for a decision that concerns them, whether they could take part.
    given: Given = "given", "Har mottagaren fått informationen, eller kunnat delta?", "Has the recipient been informed, or been able to take part?";
}

/// Whether somebody inside the municipality has been told what they are to know (KP-5.4, KP-5.5, KP-5.8, KP-5.12). What an
/// employee needs for the work, and is no goal, plan or decision of the municipality, the employee seeks. A coming decision that
/// concerns elected or union representatives is part of how the operations develop (KP-5.4).
///
/// ```
/// use policy_core::{fact::Policy, informed::*};
/// let reorganisation =
///     InformedFacts { policy: Policy::InForce, recipient: Insider::Employee, matter: Matter::Concerns, given: Given::NotYet };
/// assert_eq!(internal_information(reorganisation).because, [&TAKE_PART]);
/// ```
pub fn internal_information(case: InformedFacts) -> Decision<Informed> {
    use Insider::{Elected, Employee, Union};
    if case.policy == Policy::NotYet {
        return Decision::new(Informed::NotInForce, &[&VALIDITY]);
    }
    let told = match case.given {
        Given::Yes => Informed::Told,
        Given::NotYet => Informed::ToTell,
        Given::TooLate => Informed::NotTold,
    };
    match (case.recipient, case.matter) {
        (Elected | Union, Matter::Operations | Matter::Goals | Matter::Concerns) => Decision::new(told, &[&CURRENT]),
        (Elected, Matter::Position) => Decision::new(told, &[&BASIS]),
        (Employee, Matter::Goals) => Decision::new(told, &[&KNOW]),
        (Employee, Matter::Concerns) => Decision::new(told, &[&TAKE_PART]),
        (Employee, Matter::Operations | Matter::Position) => {
            let outcome = if case.given == Given::Yes { Informed::Told } else { Informed::SeekThemselves };
            Decision::new(outcome, &[&INTERNAL_CHANNELS, &SEEK])
        }
        (Union, Matter::Position) => Decision::new(Informed::NotCovered, &[&INTERNAL_GROUPS]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CURRENT, &BASIS, &INTERNAL_GROUPS, &KNOW, &TAKE_PART, &SEEK];
