//! Is what belongs to an action on record: the signature's details, the reasons, whom one consulted, the last snapshot?

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    role::Role,
    source::{BL_13, BL_14, GUIDELINES, P_12, RS_3_1_10},
};
use policy_rules::{Because, Decision, Modality, Rule, Text, case, outcome};

use super::{
    Action,
    action::{RETURN, WRITERS},
};
use crate::benefit;

/// `particulars.last-snapshot`: a snapshot before the closing.
pub const LAST_SNAPSHOT: Rule = Rule {
    id: "particulars.last-snapshot",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Innan kontot avslutas ska den sista skärmdumpen vara sparad, och den som avslutar kontot antecknar vilken dag den togs.",
        "Before the account is closed the last snapshot must be saved, and whoever closes the account records the day on which it was taken.",
    ),
    finding: None,
    provisions: &[&RS_3_1_10],
    law: &[],
    rulings: &[&P_12],
    since: GUIDELINES,
};

/// `particulars.signature`: what belongs to a signature.
pub const SIGNATURE: Rule = Rule {
    id: "particulars.signature",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term(), Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Den som skriver under planen ska ange ort, datum, titel och namnförtydligande.",
        "Whoever signs the plan must give the place, the date, a title and the name in print.",
    ),
    finding: None,
    provisions: &[&BL_13, &BL_14],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

outcome! {
    /// Whether what belongs to an action is on record.
    pub enum Particulars {
        /// It is, or nothing belongs to it.
        Complete: Answer = "complete", "inget som hör till åtgärden saknas", "what belongs to the action is on record";
        /// Something is missing.
        Lacking: Answer = "lacking", "något som hör till åtgärden saknas", "something that belongs to the action is missing";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about what belongs to an action.
    pub struct ParticularsFacts: "plan-particulars", "Är det som hör till åtgärden antecknat?", "Is what belongs to the action on record?";
    decided by plan_particulars -> Particulars;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// The action.
    action: Action = "action", "Vilken åtgärd gäller det?", "Which action is it?";
    /// Whether it is stated: for a signature the place, the name and the title; for a return or a rejection the reasons; for
    /// considering the benefit the result and that the six questions have answers; for appointing writers who they are and which
    /// sector head was consulted; for closing the last snapshot.
    stated: YesNo = "stated", "Har den som handlar angett vad som hör till åtgärden?", "Has whoever acts stated what belongs to the action?";
}

/// Whether what belongs to an action is on record (RS-1.3-4, RS-3.1-2, RS-3.1-10, BL-13, BL-14).
///
/// ```
/// use activity_plan::workflow::{Action, particulars::*};
/// use policy_core::fact::{Guidelines, YesNo::No};
/// let facts = ParticularsFacts { guidelines: Guidelines::InForce, action: Action::Close, stated: No };
/// assert_eq!(plan_particulars(facts).because, [&LAST_SNAPSHOT]);
/// ```
pub fn plan_particulars(case: ParticularsFacts) -> Decision<Particulars> {
    let belongs: Because = match case.action {
        Action::Consider => &[&benefit::QUESTIONS],
        Action::Sign => &[&SIGNATURE],
        Action::Return | Action::Reject => &[&RETURN],
        Action::Appoint => &[&WRITERS],
        Action::Close => &[&LAST_SNAPSHOT],
        _ => &[],
    };
    match (case.guidelines, belongs.is_empty(), case.stated) {
        (Guidelines::NotYet, ..) => Decision::new(Particulars::NotInForce, &[&VALIDITY]),
        (_, true, _) => Decision::new(Particulars::Complete, case.action.rules()),
        (_, false, YesNo::Yes) => Decision::new(Particulars::Complete, belongs),
        (_, false, YesNo::No) => Decision::new(Particulars::Lacking, belongs),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&LAST_SNAPSHOT, &SIGNATURE];
