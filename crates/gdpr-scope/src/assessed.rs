//! Has the municipality assessed its responsibility on a medium that the guidelines do not name?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    law::{CONTROLLER, DATA_PRINCIPLES},
    role::Role,
    source::{GUIDELINES, P_21, RS_4_8_6, T_14},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::controller::Named;

/// `assessment.made`: an assessment of its own.
pub const MADE: Rule = Rule {
    id: "assessment.made",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "För ett socialt medium som riktlinjerna inte nämner ska kommunen göra en egen bedömning av vilket ansvar den har för det som andra publicerar. Det gäller även ett medium som nämns, när prövningen avviker från det som riktlinjerna säger. Bedömningen ska stämma med vad kommunen kan göra på sidan.",
        "For a social medium that the guidelines do not name, the municipality must make its own assessment of how far it answers for what others publish. That goes also for a medium that is named, where the test departs from what the guidelines say. The assessment must agree with what the municipality can do on the page.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det finns ingen aktuell bedömning av vilket ansvar kommunen har för det som andra publicerar.",
            "There is no current assessment of how far the municipality answers for what others publish.",
        ),
        remedy: Text::new(
            "Gör bedömningen: svara på frågorna om vad kommunen kan göra på sidan, låt någon skriva under och anteckna den.",
            "Make the assessment: answer the questions on what the municipality can do on the page, have somebody sign it, and record it.",
        ),
    }),
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER, &DATA_PRINCIPLES],
    rulings: &[&T_14, &P_21],
    since: GUIDELINES,
};

finite! {
    /// Whether an assessment has been made.
    pub enum Assessed {
        /// Yes, and its answers still hold.
        Current = "current", "ja, och den stämmer med mediet i dag", "yes, and it agrees with the medium today";
        /// Yes, but what can be done on the medium has changed.
        Outdated = "outdated", "ja, men det som kommunen kan göra på sidan har ändrats", "yes, but what the municipality can do on the page has changed";
        /// No.
        Missing = "missing", "nej", "no";
    }
}

outcome! {
    /// Whether the municipality has assessed its responsibility.
    pub enum Assessment {
        /// It has.
        Made: Met = "made", "bedömningen är gjord och aktuell", "the assessment is made and current";
        /// It has not.
        Missing: Breached = "missing", "bedömningen saknas", "the assessment is missing";
        /// It has, but the medium has changed.
        Outdated: Breached = "outdated", "bedömningen är inaktuell", "the assessment is out of date";
        /// The account has not started.
        ToMake: Due = "to-make", "bedömningen ska göras före starten", "the assessment is to be made before the start";
        /// The guidelines answer for the medium.
        Named: NotApplicable = "named", "riktlinjerna svarar själva för mediet", "the guidelines answer for the medium themselves";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the municipality's own assessment.
    pub struct AssessedFacts: "own-assessment", "Har kommunen bedömt vilket ansvar den har?", "Has the municipality assessed how far it answers?";
    decided by own_assessment -> Assessment;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether the guidelines name the medium.
    named: Named = "named", "Nämner riktlinjerna mediet?", "Do the guidelines name the medium?";
    /// Whether the general test departs from what the guidelines say of a medium that they name.
    departs: YesNo = "departs", "Avviker prövningen från det som riktlinjerna säger om mediet?", "Does the test depart from what the guidelines say of the medium?";
    /// Whether an assessment has been made.
    assessed: Assessed = "assessed", "Har en bedömning gjorts?", "Has an assessment been made?";
}

/// Whether the municipality has assessed its responsibility on a medium for which the guidelines give no answer that holds (RS-4.8-6).
///
/// ```
/// use gdpr_scope::{assessed::*, controller::Named};
/// use policy_core::fact::{Guidelines, Phase, YesNo::No};
/// let video = AssessedFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Running, named: Named::Not, departs: No, assessed: Assessed::Missing,
/// };
/// assert_eq!(own_assessment(video).outcome, Assessment::Missing);
/// ```
pub fn own_assessment(case: AssessedFacts) -> Decision<Assessment> {
    let needed = case.named == Named::Not || case.departs == YesNo::Yes;
    let outcome = match (case.guidelines, case.phase, case.assessed) {
        (Guidelines::NotYet, ..) => return Decision::new(Assessment::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed, _) => Assessment::Closed,
        _ if !needed => Assessment::Named,
        (_, _, Assessed::Current) => Assessment::Made,
        (_, Phase::Planned, Assessed::Outdated | Assessed::Missing) => Assessment::ToMake,
        (_, Phase::Running, Assessed::Outdated) => Assessment::Outdated,
        (_, Phase::Running, Assessed::Missing) => Assessment::Missing,
    };
    Decision::new(outcome, RULES)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&MADE];
