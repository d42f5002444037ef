//! Does a change of the plan need a new approval? And is the account still the one that was approved?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    role::Role,
    source::{BL_2, BL_3, BL_4, BL_8, BL_9, BL_12, BL_13, BL_14, GUIDELINES, P_16},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, outcome};

/// `revision.account`: the account is the one that was approved.
pub const ACCOUNT: Rule = Rule {
    id: "revision.account",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Kontots medium, webbadress och verksamhet ska vara de som står i den godkända aktivitetsplanen. Ändras något av dem, eller något annat som godkännandet gäller, ska planen godkännas på nytt.",
        "The account's medium, web address and operation must be those of the approved activity plan. Where one of them is changed, or anything else that the approval covers, the plan must be approved again.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontots medium, webbadress eller verksamhet är inte den som godkändes.",
            "The account's medium, web address or operation is not the one that was approved.",
        ),
        remedy: Text::new(
            "Ändra planen och låt den godkännas på nytt, eller rätta uppgiften om kontot.",
            "Change the plan and have it approved again, or correct what is on record of the account.",
        ),
    }),
    provisions: &[&BL_2, &BL_3, &BL_4, &BL_13, &BL_14],
    law: &[],
    rulings: &[&P_16],
    since: GUIDELINES,
};

/// `revision.administrators`: the administrators are those who were approved.
pub const ADMINISTRATORS: Rule = Rule {
    id: "revision.administrators",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Kontots administratörer ska vara de som står i den godkända aktivitetsplanen. Byts någon ut ska planen godkännas på nytt.",
        "The account's administrators must be those of the approved activity plan. Where one is replaced, the plan must be approved again.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontots administratörer är inte de som godkändes.",
            "The account's administrators are not those who were approved.",
        ),
        remedy: Text::new("Ändra planen och låt den godkännas på nytt.", "Change the plan and have it approved again."),
    }),
    provisions: &[&BL_8, &BL_13, &BL_14],
    law: &[],
    rulings: &[&P_16],
    since: GUIDELINES,
};

/// `revision.details`: contact details and remarks may change.
pub const DETAILS: Rule = Rule {
    id: "revision.details",
    modality: Modality::Permission,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Kontaktuppgifter, och det som står under Övrigt i planen, får ändras utan nytt godkännande.",
        "Contact details and remarks in the plan may be changed without a new approval.",
    ),
    finding: None,
    provisions: &[&BL_8, &BL_9, &BL_12],
    law: &[],
    rulings: &[&P_16],
    since: GUIDELINES,
};

outcome! {
    /// Whether a change of a plan needs a new approval.
    pub enum Revision {
        /// It does.
        ApproveAgain: Answer = "approve-again", "planen ska godkännas på nytt", "the plan must be approved again";
        /// It does not.
        NoApproval: Answer = "no-approval", "inget nytt godkännande behövs", "no new approval is needed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a change of an approved plan. What is not named here are contact details and remarks.
    pub struct RevisionFacts: "plan-revision", "Behöver ändringen ett nytt godkännande?", "Does the change need a new approval?";
    decided by plan_revision -> Revision;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether the medium is changed.
    medium: YesNo = "medium", "Ändras mediet?", "Is the medium changed?";
    /// Whether the web address is changed.
    address: YesNo = "address", "Ändras webbadressen?", "Is the web address changed?";
    /// Whether the operation is changed.
    operation: YesNo = "operation", "Ändras verksamheten?", "Is the operation changed?";
    /// Whether an administrator or the owner is another.
    administrators: YesNo = "administrators", "Byts någon administratör eller ägaren ut?", "Is an administrator or the owner replaced?";
    /// Whether something else is changed that the approval covers.
    other: YesNo = "other", "Ändras något annat som godkännandet gäller?", "Is something else changed that the approval covers?";
}

/// Whether a change of an approved plan needs a new approval (P-16).
///
/// ```
/// use activity_plan::revision::*;
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// let facts = RevisionFacts {
///     guidelines: Guidelines::InForce, medium: No, address: No, operation: No, administrators: Yes, other: No,
/// };
/// assert_eq!(plan_revision(facts).outcome, Revision::ApproveAgain);
/// ```
pub fn plan_revision(case: RevisionFacts) -> Decision<Revision> {
    let account = [case.medium, case.address, case.operation, case.other].contains(&YesNo::Yes);
    match (case.guidelines, account, case.administrators) {
        (Guidelines::NotYet, ..) => Decision::new(Revision::NotInForce, &[&VALIDITY]),
        (_, true, YesNo::Yes) => Decision::new(Revision::ApproveAgain, &[&ACCOUNT, &ADMINISTRATORS]),
        (_, true, YesNo::No) => Decision::new(Revision::ApproveAgain, &[&ACCOUNT]),
        (_, false, YesNo::Yes) => Decision::new(Revision::ApproveAgain, &[&ADMINISTRATORS]),
        (_, false, YesNo::No) => Decision::new(Revision::NoApproval, &[&DETAILS]),
    }
}

outcome! {
    /// Whether an account is the one that was approved.
    pub enum Followed {
        /// It is.
        Followed: Met = "followed", "kontot stämmer med planen", "the account agrees with the plan";
        /// It is not.
        Departs: Breached = "departs", "kontot avviker från planen", "the account departs from the plan";
        /// It has not started, and what differs is to be settled.
        ToSettle: Due = "to-settle", "skillnaden ska redas ut före starten", "the difference is to be settled before the start";
        /// There is no approved plan.
        NoPlan: NotApplicable = "no-plan", "det finns ingen godkänd plan", "there is no approved plan";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about an account beside its approved plan.
    pub struct FollowedFacts: "plan-followed", "Stämmer kontot med den godkända planen?", "Does the account agree with the approved plan?";
    decided by plan_followed -> Followed;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether there is an approved plan.
    approved: YesNo = "approved", "Finns det en godkänd plan?", "Is there an approved plan?";
    /// Whether the medium is the same.
    medium: YesNo = "medium", "Är mediet det som står i planen?", "Is the medium that of the plan?";
    /// Whether the web address is the same.
    address: YesNo = "address", "Är webbadressen den som står i planen?", "Is the web address that of the plan?";
    /// Whether the operation is the same.
    operation: YesNo = "operation", "Är verksamheten den som står i planen?", "Is the operation that of the plan?";
    /// Whether the administrators are the same.
    administrators: YesNo = "administrators", "Är administratörerna de som står i planen?", "Are the administrators those of the plan?";
}

/// Whether an account is the one that was approved (BL-2, BL-3, BL-4, BL-8, P-16).
///
/// ```
/// use activity_plan::revision::*;
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = FollowedFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Running, approved: Yes, medium: Yes, address: No, operation: Yes,
///     administrators: Yes,
/// };
/// assert_eq!(plan_followed(facts).outcome, Followed::Departs);
/// assert_eq!(plan_followed(facts).because, [&ACCOUNT]);
/// ```
pub fn plan_followed(case: FollowedFacts) -> Decision<Followed> {
    const ALL: [&Rule; 2] = [&ACCOUNT, &ADMINISTRATORS];
    let differs: &[&Rule] = match ([case.medium, case.address, case.operation].contains(&YesNo::No), case.administrators.is_no())
    {
        (false, false) => &[],
        (true, false) => &[&ACCOUNT],
        (false, true) => &[&ADMINISTRATORS],
        (true, true) => &ALL,
    };
    match (case.guidelines, case.phase, case.approved) {
        (Guidelines::NotYet, ..) => Decision::new(Followed::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed, _) => Decision::new(Followed::Closed, &ALL),
        (_, Phase::Planned | Phase::Running, YesNo::No) => Decision::new(Followed::NoPlan, &ALL),
        (_, Phase::Planned | Phase::Running, YesNo::Yes) if differs.is_empty() => Decision::new(Followed::Followed, &ALL),
        (_, Phase::Planned, YesNo::Yes) => Decision::new(Followed::ToSettle, differs),
        (_, Phase::Running, YesNo::Yes) => Decision::new(Followed::Departs, differs),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&ACCOUNT, &ADMINISTRATORS, &DETAILS];
