//! May the account go live?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, outcome};

use crate::{
    access::{ADMINISTRATORS, Administrators},
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    role::Role,
    source::{GUIDELINES, RS_2_2, RS_2_2_4, RS_3_1_2},
};

/// `go-live.plan`: an activity plan is approved.
pub const PLAN: Rule = Rule {
    id: "go-live.plan",
    modality: Modality::Condition,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Kontot ska ha en aktivitetsplan, och planen ska vara godkänd innan kontot startar.",
        "The account must have an activity plan, and the plan must be approved before the account starts.",
    ),
    finding: Some(Finding {
        lack: Text::new("Kontot saknar en godkänd aktivitetsplan.", "The account has no approved activity plan."),
        remedy: Text::new(
            "Se till att aktivitetsplanen är ifylld och godkänd av alla som ska godkänna den.",
            "See that the activity plan is filled in, and approved by everyone who must approve it.",
        ),
    }),
    provisions: &[&RS_2_2, &RS_2_2_4],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `go-live.writers`: the writers are appointed.
pub const WRITERS: Rule = Rule {
    id: "go-live.writers",
    modality: Modality::Condition,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "Informatören ska i samråd med sektorschefen utse dem som får skriva för kommunen, sedan aktivitetsplanen har godkänts.",
        "The information officer, in consultation with the sector head, must appoint who may write for the municipality, once the activity plan has been approved.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "De som skriver på kontot är inte utsedda, eller utsedda i fel ordning.",
            "Those who write on the account are not appointed, or appointed in the wrong order.",
        ),
        remedy: Text::new(
            "Låt informatören utse skribenterna i samråd med sektorschefen, och anteckna dagen.",
            "Have the information officer appoint the writers in consultation with the sector head, and record the day.",
        ),
    }),
    provisions: &[&RS_3_1_2],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

outcome! {
    /// Whether an account may go live.
    pub enum GoLive {
        /// It may.
        May: Met = "may", "kontot får vara i drift", "it may run";
        /// It may not start yet.
        NotYet: Due = "not-yet", "kontot får inte starta ännu", "it may not start yet";
        /// It runs, and may not.
        MayNot: Breached = "may-not", "kontot får inte vara i drift", "it may not run";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about an account that is to start, or has started.
    pub struct GoLiveFacts: "account-may-go-live", "Får kontot vara i drift?", "May the account run?";
    decided by account_may_go_live -> GoLive;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether every approver has approved the activity plan.
    plan_approved: YesNo = "planApproved", "Är aktivitetsplanen godkänd?", "Is the activity plan approved?";
    /// Whether the writers are appointed.
    writers_appointed: YesNo = "writersAppointed", "Har informatören utsett dem som får skriva?", "Has the information officer appointed who may write?";
    /// How many administrators there are.
    administrators: Administrators = "administrators", "Hur många av kontots administratörer är kvar på sin post?", "How many administrators in post does the account have?";
}

/// Whether an account may go live, or go on (RS-2-2, RS-2.2-4, RS-3.1-2, BL-8).
///
/// ```
/// use policy_core::{access::Administrators, fact::{Guidelines, Phase, YesNo::{No, Yes}}, golive::*};
/// let facts = GoLiveFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Planned, plan_approved: Yes, writers_appointed: No,
///     administrators: Administrators::Enough,
/// };
/// assert_eq!(account_may_go_live(facts).outcome, GoLive::NotYet);
/// assert_eq!(account_may_go_live(facts).because, [&WRITERS]);
/// ```
pub fn account_may_go_live(case: GoLiveFacts) -> Decision<GoLive> {
    const ALL: [&Rule; 3] = [&PLAN, &WRITERS, &ADMINISTRATORS];
    static LACKS: Selections<3, 8> = Selections::of(ALL);
    let lacks =
        LACKS.pick([case.plan_approved.is_no(), case.writers_appointed.is_no(), case.administrators != Administrators::Enough]);
    match (case.guidelines, case.phase) {
        (Guidelines::NotYet, _) => Decision::new(GoLive::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed) => Decision::new(GoLive::Closed, &ALL),
        (_, Phase::Planned | Phase::Running) if lacks.is_empty() => Decision::new(GoLive::May, &ALL),
        (_, Phase::Planned) => Decision::new(GoLive::NotYet, lacks),
        (_, Phase::Running) => Decision::new(GoLive::MayNot, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PLAN, &WRITERS];
