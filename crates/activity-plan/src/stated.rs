//! What it comes to whether a plan says what it must: shared by the decisions on its parts.

use policy_core::fact::{Guidelines, Phase, VALIDITY, YesNo};
use policy_rules::{Because, Decision, outcome};

outcome! {
    /// Whether a plan says what it must.
    pub enum Stated {
        /// It does.
        Stated: Met = "stated", "allt framgår av planen", "it does";
        /// Something is missing, and the account runs.
        Lacking: Breached = "lacking", "något saknas i planen", "something is missing in the plan";
        /// Something is still to be filled in before the start.
        ToState: Due = "to-state", "något ska fyllas i före starten", "something is to be filled in before the start";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// There is no plan.
        NoPlan: NotApplicable = "no-plan", "det finns ingen plan", "there is no plan";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

/// What it comes to, from the rules that are not kept, and all of them.
pub(crate) fn stated(guidelines: Guidelines, phase: Phase, plan: YesNo, lacks: Because, all: Because) -> Decision<Stated> {
    match (guidelines, phase, plan) {
        (Guidelines::NotYet, ..) => Decision::new(Stated::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed, _) => Decision::new(Stated::Closed, all),
        (_, Phase::Planned | Phase::Running, YesNo::No) => Decision::new(Stated::NoPlan, all),
        (_, Phase::Planned | Phase::Running, YesNo::Yes) if lacks.is_empty() => Decision::new(Stated::Stated, all),
        (_, Phase::Planned, YesNo::Yes) => Decision::new(Stated::ToState, lacks),
        (_, Phase::Running, YesNo::Yes) => Decision::new(Stated::Lacking, lacks),
    }
}
