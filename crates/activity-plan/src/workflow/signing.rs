//! May this person sign the plan now?

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    role::Role,
    source::{BL_1, GUIDELINES, T_13},
};
use policy_rules::{Decision, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::approval::{DIFFERENT_PERSONS, ORDER};

/// `signing.filled-in`: the form is filled in before it is signed.
pub const FILLED_IN: Rule = Rule {
    id: "signing.filled-in",
    modality: Modality::Condition,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Blanketten ska vara ifylld innan någon skriver under den: inget som krävs får saknas eller vara fel.",
        "The form must be completed before anybody signs it: nothing that is required may be missing or wrong.",
    ),
    finding: None,
    provisions: &[&BL_1],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

finite! {
    /// Where whoever wants to sign stands in the municipality's chain of approvers.
    pub enum Turn {
        /// Everyone before them has signed, and they have not.
        Next = "next", "ja", "yes";
        /// Somebody before them has not signed yet.
        Early = "early", "nej, någon ska skriva under före", "no, somebody signs before them";
        /// Somebody with this role has signed already.
        Done = "done", "nej, rollen har redan skrivit under", "no, the role has signed already";
        /// They are not in the chain.
        NotApprover = "not-approver", "nej, rollen godkänner inte planen", "no, the role does not approve the plan";
    }
}

impl Turn {
    /// Classifies a role against the chain of approvers and those of them who have signed.
    ///
    /// ```
    /// use activity_plan::workflow::signing::Turn;
    /// use policy_core::role::Role::{OperationsManager, Owner, SectorHead};
    /// let chain = [OperationsManager, SectorHead];
    /// assert_eq!(Turn::of(SectorHead, &chain, |role| role == OperationsManager), Turn::Next);
    /// assert_eq!(Turn::of(SectorHead, &chain, |_| false), Turn::Early);
    /// assert_eq!(Turn::of(Owner, &chain, |_| false), Turn::NotApprover);
    /// ```
    pub fn of(role: Role, chain: &[Role], signed: impl Fn(Role) -> bool) -> Self {
        match chain.iter().position(|approver| *approver == role) {
            None => Self::NotApprover,
            Some(_) if signed(role) => Self::Done,
            Some(place) if chain[..place].iter().all(|earlier| signed(*earlier)) => Self::Next,
            Some(_) => Self::Early,
        }
    }
}

outcome! {
    /// Whether somebody may sign a plan.
    pub enum Signing {
        /// They may.
        May: Answer = "may", "planen får skrivas under", "the plan may be signed";
        /// They may not.
        MayNot: Answer = "may-not", "planen får inte skrivas under", "the plan may not be signed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about somebody who wants to sign a plan.
    pub struct SigningFacts: "plan-signing", "Får den här personen skriva under planen nu?", "May this person sign the plan now?";
    decided by plan_signing -> Signing;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether the form is filled in as it must be.
    filled_in: YesNo = "filledIn", "Är blanketten ifylld som den ska?", "Is the form filled in as it must be?";
    /// Where they stand in the chain.
    turn: Turn = "turn", "Står den som vill skriva under på tur?", "Is it the turn of whoever wants to sign?";
    /// Whether nobody else's signature on the plan is theirs.
    another_person: YesNo = "anotherPerson", "Är det en annan person än de som redan har skrivit under?", "Is it another person than those who have signed already?";
}

/// Whether somebody may sign a plan (BL-1, BL-13, BL-14, T-12).
///
/// ```
/// use activity_plan::{approval::DIFFERENT_PERSONS, workflow::signing::*};
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// let facts = SigningFacts { guidelines: Guidelines::InForce, filled_in: Yes, turn: Turn::Next, another_person: No };
/// assert_eq!(plan_signing(facts).outcome, Signing::MayNot);
/// assert_eq!(plan_signing(facts).because, [&DIFFERENT_PERSONS]);
/// ```
pub fn plan_signing(case: SigningFacts) -> Decision<Signing> {
    const ALL: [&Rule; 3] = [&FILLED_IN, &ORDER, &DIFFERENT_PERSONS];
    static REFUSALS: Selections<3, 8> = Selections::of(ALL);
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Signing::NotInForce, &[&VALIDITY]);
    }
    let refusals = REFUSALS.pick([case.filled_in.is_no(), case.turn != Turn::Next, case.another_person.is_no()]);
    if refusals.is_empty() { Decision::new(Signing::May, &ALL) } else { Decision::new(Signing::MayNot, refusals) }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&FILLED_IN];
