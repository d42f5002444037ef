//! May social media be used to inform in a crisis? Case by case: what is asked here is whether somebody has decided.

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, VALIDITY, YesNo},
    role::Role,
    source::{GUIDELINES, RS_2_3_1, T_27},
};

/// `crisis.case-by-case`: the use of social media in a crisis is considered case by case.
pub const CASE_BY_CASE: Rule = Rule {
    id: "crisis.case-by-case",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    text: Text::new(
        "Kommunen ska vid varje kris ta ställning till om sociala medier ska användas för krisinformation. Ställningstagandet ska finnas antecknat.",
        "In each crisis the municipality must consider whether to use social media for crisis information. The position taken must be on record.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det finns inget antecknat ställningstagande om sociala medier i krisen.",
            "There is no recorded position on social media in the crisis.",
        ),
        remedy: Text::new(
            "Ta ställning till om sociala medier ska användas, och anteckna vem som beslutade och när.",
            "Consider whether to use social media, and record who decided and when.",
        ),
    }),
    provisions: &[&RS_2_3_1],
    law: &[],
    rulings: &[&T_27],
    since: GUIDELINES,
};

finite! {
    /// Where a crisis is on a date.
    pub enum Crisis {
        /// There is none.
        None = "none", "ingen kris", "none";
        /// It goes on.
        Ongoing = "ongoing", "pågår", "ongoing";
        /// It is over.
        Over = "over", "är över", "over";
    }
}

outcome! {
    /// How the use of social media in a crisis was settled.
    pub enum CrisisUse {
        /// Somebody decided, and it is on record.
        Decided: Met = "decided", "någon har tagit ställning", "somebody has decided";
        /// Somebody has to decide now.
        ToDecide: Judgement = "to-decide", "någon måste ta ställning", "somebody has to decide";
        /// The crisis passed without a decision on record.
        NotOnRecord: Breached = "not-on-record", "inget ställningstagande är antecknat", "no decision is on record";
        /// There is no crisis.
        NoCrisis: NotApplicable = "no-crisis", "det finns ingen kris", "there is no crisis";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a crisis.
    pub struct CrisisFacts: "crisis-use", "Har kommunen tagit ställning till om sociala medier ska användas i krisen?", "Is the use of social media in the crisis settled?";
    decided by crisis_use -> CrisisUse;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the crisis is.
    crisis: Crisis = "crisis", "Pågår en kris?", "Is there a crisis?";
    /// Whether a decision is on record.
    recorded: YesNo = "recorded", "Finns det ett antecknat ställningstagande?", "Is a decision on record?";
}

/// Whether the use of social media in a crisis was considered in that case (RS-2.3-1, T-27). The library never says that it
/// should or should not be used.
///
/// ```
/// use policy_core::{crisis::*, fact::{Guidelines, YesNo}};
/// let flood = CrisisFacts { guidelines: Guidelines::InForce, crisis: Crisis::Ongoing, recorded: YesNo::No };
/// assert_eq!(crisis_use(flood).outcome, CrisisUse::ToDecide);
/// ```
pub fn crisis_use(case: CrisisFacts) -> Decision<CrisisUse> {
    use YesNo::{No, Yes};
    let outcome = match (case.guidelines, case.crisis, case.recorded) {
        (Guidelines::NotYet, _, _) => return Decision::new(CrisisUse::NotInForce, &[&VALIDITY]),
        (Guidelines::InForce, Crisis::None, _) => CrisisUse::NoCrisis,
        (Guidelines::InForce, Crisis::Ongoing | Crisis::Over, Yes) => CrisisUse::Decided,
        (Guidelines::InForce, Crisis::Ongoing, No) => CrisisUse::ToDecide,
        (Guidelines::InForce, Crisis::Over, No) => CrisisUse::NotOnRecord,
    };
    Decision::new(outcome, &[&CASE_BY_CASE])
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CASE_BY_CASE];
