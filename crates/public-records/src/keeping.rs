//! Is the disposal schedule complete, and does it allow what was disposed of?

use policy_core::fact::{Guidelines, VALIDITY, YesNo};
use policy_rules::{Decision, Selections, case, outcome};

use crate::{
    disposal::{DECISION, PRESERVE, SCHEDULED},
    schedule::Says,
};

outcome! {
    /// Whether the schedule is complete.
    pub enum Complete {
        /// It is.
        Complete: Met = "complete", "ja", "yes";
        /// Something lacks.
        Incomplete: Breached = "incomplete", "nej, något saknas", "no, something is lacking";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a municipality's schedule.
    pub struct ScheduleFacts: "schedule-complete", "Är planen för bevarande och gallring fullständig?", "Is the schedule of preservation and disposal complete?";
    decided by schedule_complete -> Complete;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether it says of each kind of record that it is preserved, or when it is disposed of.
    covers: YesNo = "coversEveryKind", "Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt?", "Does the schedule say of every kind of record that it is preserved, or when it is disposed of, and when at the latest if that is once it is out of date?";
    /// Whether a decision stands behind each disposal.
    decided: YesNo = "decisions", "Bygger varje rad om gallring på ett beslut?", "Does each row on disposal rest on a decision?";
}

/// Whether the schedule is complete (RS-4.4-8, T-7, T-8). [`lint`](crate::schedule::lint) tells row by row what is lacking.
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// use public_records::{disposal::DECISION, keeping::*};
/// let undecided = ScheduleFacts { guidelines: Guidelines::InForce, covers: Yes, decided: No };
/// assert_eq!(schedule_complete(undecided).outcome, Complete::Incomplete);
/// assert_eq!(schedule_complete(undecided).because, [&DECISION]);
/// ```
pub fn schedule_complete(case: ScheduleFacts) -> Decision<Complete> {
    static DEMANDS: Selections<2, 4> = Selections::of([&DECISION, &SCHEDULED]);
    match (case.guidelines, case.covers, case.decided) {
        (Guidelines::NotYet, ..) => Decision::new(Complete::NotInForce, &[&VALIDITY]),
        (_, YesNo::Yes, YesNo::Yes) => Decision::new(Complete::Complete, DEMANDS.pick([true, true])),
        (_, covers, decided) => Decision::new(Complete::Incomplete, DEMANDS.pick([decided.is_no(), covers.is_no()])),
    }
}

outcome! {
    /// Whether the schedule allows a kind of record to be disposed of.
    pub enum Supported {
        /// It does.
        Supported: Met = "supported", "ja", "yes";
        /// It does not.
        Unsupported: Breached = "unsupported", "nej", "no";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about an entry of the disposal log.
    pub struct SupportedFacts: "disposal-supported", "Medger planen att sådana handlingar gallras?", "Does the schedule allow such records to be disposed of?";
    decided by disposal_supported -> Supported;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// What the schedule says of records of the kind.
    schedule: Says = "schedule", "Vad säger planen om handlingar av det slaget?", "What does the schedule say of records of that kind?";
    /// Whether a decision stands behind it.
    decided: YesNo = "decided", "Har kommunen beslutat att sådana handlingar får gallras?", "Has the municipality decided that such records may be disposed of?";
}

/// Whether the schedule allows records of a kind to be disposed of at all (RS-4.4-8, T-8, T-9): what can be told of an entry of the
/// disposal log. Terms and holds are tested before disposing, [record by record](crate::disposal).
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::Yes};
/// use public_records::{keeping::*, schedule::Says};
/// let minutes = SupportedFacts { guidelines: Guidelines::InForce, schedule: Says::Preserve, decided: Yes };
/// assert_eq!(disposal_supported(minutes).outcome, Supported::Unsupported);
/// ```
pub fn disposal_supported(case: SupportedFacts) -> Decision<Supported> {
    static DEMANDS: Selections<3, 8> = Selections::of([&DECISION, &SCHEDULED, &PRESERVE]);
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Supported::NotInForce, &[&VALIDITY]);
    }
    let unsaid = matches!(case.schedule, Says::NoRow | Says::Incomplete);
    let lacks = DEMANDS.pick([case.decided.is_no(), unsaid, case.schedule == Says::Preserve]);
    if lacks.is_empty() {
        return Decision::new(Supported::Supported, DEMANDS.pick([true, true, true]));
    }
    Decision::new(Supported::Unsupported, lacks)
}
