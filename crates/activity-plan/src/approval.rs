//! Is the activity plan approved: by everyone who must, in the right order, by different persons?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    role::Role,
    source::{BL_13, BL_14, GUIDELINES, RS_2_2, RS_3_1_1, RS_3_1_2, T_12},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

/// `approval.others`: whoever else the municipality has settled approves the plan.
pub const OTHERS: Rule = Rule {
    id: "approval.others",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Har kommunen bestämt att även andra än verksamhetsansvarig chef och sektorschefen ska godkänna aktivitetsplanen, ska också de ha gjort det.",
        "Where the municipality has decided that others than the operations manager and the sector head approve the activity plan too, they must have done so.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Någon som enligt kommunens beslut ska godkänna planen har inte gjort det.",
            "Somebody who by the municipality's decision must approve the plan has not done so.",
        ),
        remedy: Text::new(
            "Låt den som ännu inte har godkänt planen pröva den.",
            "Have whoever has not approved the plan yet consider it.",
        ),
    }),
    provisions: &[&RS_2_2],
    law: &[],
    rulings: &[&T_12],
    since: GUIDELINES,
};

/// `approval.operations-manager`: the manager gives the mandate by approving the plan.
pub const OPERATIONS_MANAGER: Rule = Rule {
    id: "approval.operations-manager",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Verksamhetsansvarig chef ska godkänna aktivitetsplanen med sin underskrift. Därmed har de anställda sitt uppdrag.",
        "The operations manager must approve the activity plan by signing it. With that the employees have their mandate.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Verksamhetsansvarig chef har inte godkänt aktivitetsplanen.",
            "The operations manager has not approved the activity plan.",
        ),
        remedy: Text::new("Låt verksamhetsansvarig chef pröva planen.", "Have the operations manager consider the plan."),
    }),
    provisions: &[&RS_3_1_1, &BL_13],
    law: &[],
    rulings: &[&T_12],
    since: GUIDELINES,
};

/// `approval.order`: the operations manager first, then the sector head.
pub const ORDER: Rule = Rule {
    id: "approval.order",
    modality: Modality::Condition,
    bearers: &[Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Godkännandena ska ges i den ordning som gäller i kommunen: först verksamhetsansvarig chef och sedan sektorschefen, om inget annat är bestämt.",
        "The approvals must be given in the municipality's order: the operations manager first and then the sector head, unless it has decided otherwise.",
    ),
    finding: Some(Finding {
        lack: Text::new("Godkännandena är inte givna i rätt ordning.", "The approvals were not given in the right order."),
        remedy: Text::new(
            "Låt den som godkände för tidigt pröva planen på nytt.",
            "Have whoever approved too early consider the plan again.",
        ),
    }),
    provisions: &[&RS_3_1_2, &BL_13, &BL_14],
    law: &[],
    rulings: &[&T_12],
    since: GUIDELINES,
};

/// `approval.different-persons`: nobody approves twice.
pub const DIFFERENT_PERSONS: Rule = Rule {
    id: "approval.different-persons",
    modality: Modality::Prohibition,
    bearers: &[Role::OperationsManager.term(), Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Samma person får inte godkänna aktivitetsplanen i två roller.",
        "One person may not approve the activity plan in two roles.",
    ),
    finding: Some(Finding {
        lack: Text::new("Samma person har godkänt planen i två roller.", "One person has approved the plan in two roles."),
        remedy: Text::new(
            "Låt någon annan pröva planen i den ena rollen.",
            "Have somebody else consider the plan in one of the roles.",
        ),
    }),
    provisions: &[&BL_13, &BL_14],
    law: &[],
    rulings: &[&T_12],
    since: GUIDELINES,
};

/// `approval.sector-head`: the sector head approves the plan.
pub const SECTOR_HEAD: Rule = Rule {
    id: "approval.sector-head",
    modality: Modality::Duty,
    bearers: &[Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Sektorschefen ska godkänna aktivitetsplanen med sin underskrift.",
        "The sector head must approve the activity plan by signing it.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Sektorschefen har inte godkänt aktivitetsplanen.",
            "The sector head has not approved the activity plan.",
        ),
        remedy: Text::new("Låt sektorschefen pröva planen.", "Have the sector head consider the plan."),
    }),
    provisions: &[&BL_14],
    law: &[],
    rulings: &[&T_12],
    since: GUIDELINES,
};

/// For a rule that is laid on an approver: whether it is laid on a role.
///
/// ```
/// use activity_plan::approval::{ORDER, OTHERS, laid_on};
/// use policy_core::role::Role::{Manager, SectorHead};
/// assert!(laid_on(&OTHERS).is_some_and(|on| on(&Manager) && !on(&SectorHead)));
/// assert!(laid_on(&ORDER).is_none());
/// ```
pub fn laid_on(rule: &Rule) -> Option<fn(&Role) -> bool> {
    match rule {
        rule if *rule == OPERATIONS_MANAGER => Some(|role| *role == Role::OperationsManager),
        rule if *rule == SECTOR_HEAD => Some(|role| *role == Role::SectorHead),
        rule if *rule == OTHERS => Some(|role| !matches!(role, Role::OperationsManager | Role::SectorHead)),
        _ => None,
    }
}

finite! {
    /// Whether an approval is given.
    pub enum Signature {
        /// It is.
        Given = "given", "ja", "yes";
        /// It is not.
        Missing = "missing", "nej", "no";
        /// The municipality's chain does not require it.
        NotRequired = "not-required", "det krävs inte i kommunen", "the municipality does not require it";
    }
}

outcome! {
    /// Whether a plan is approved.
    pub enum Approved {
        /// It is.
        Approved: Met = "approved", "planen är godkänd", "approved";
        /// It is not, or not as it must be.
        NotApproved: Breached = "not-approved", "planen är inte godkänd", "not approved";
        /// The account has not started, and the plan is still to be approved.
        ToApprove: Due = "to-approve", "planen ska godkännas före starten", "to be approved before the start";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// There is no plan.
        NoPlan: NotApplicable = "no-plan", "det finns ingen plan", "there is no plan";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the approval of an activity plan.
    pub struct ApprovalFacts: "plan-approved", "Är aktivitetsplanen godkänd som den ska?", "Is the activity plan approved as it must be?";
    decided by plan_approved -> Approved;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether there is a plan.
    plan: YesNo = "plan", "Finns det en aktivitetsplan?", "Is there an activity plan?";
    /// Whether the operations manager has approved.
    operations_manager: Signature = "operationsManager", "Har verksamhetsansvarig chef godkänt?", "Has the operations manager approved?";
    /// Whether the sector head has approved.
    sector_head: Signature = "sectorHead", "Har sektorschefen godkänt?", "Has the sector head approved?";
    /// Whether everyone else has approved whom the municipality's chain names.
    others: Signature = "others", "Har övriga som ska godkänna gjort det?", "Have the others who must approve done so?";
    /// Whether the approvals were given in order.
    in_order: YesNo = "inOrder", "Är godkännandena givna i rätt ordning?", "Were the approvals given in order?";
    /// Whether different persons gave them.
    different_persons: YesNo = "differentPersons", "Är det olika personer som har godkänt?", "Did different persons approve?";
}

/// Whether an activity plan is approved as it must be (RS-3.1-1, BL-13, BL-14, T-12).
///
/// ```
/// use activity_plan::approval::*;
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = ApprovalFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Running, plan: Yes, operations_manager: Signature::Given, sector_head: Signature::Given,
///     others: Signature::NotRequired, in_order: Yes, different_persons: No,
/// };
/// assert_eq!(plan_approved(facts).because, [&DIFFERENT_PERSONS]);
/// ```
pub fn plan_approved(case: ApprovalFacts) -> Decision<Approved> {
    static LACKS: Selections<5, 32> = Selections::of([&OTHERS, &OPERATIONS_MANAGER, &ORDER, &DIFFERENT_PERSONS, &SECTOR_HEAD]);
    let lacks = LACKS.pick([
        case.others == Signature::Missing,
        case.operations_manager == Signature::Missing,
        case.in_order.is_no(),
        case.different_persons.is_no(),
        case.sector_head == Signature::Missing,
    ]);
    match (case.guidelines, case.phase, case.plan) {
        (Guidelines::NotYet, ..) => Decision::new(Approved::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed, _) => Decision::new(Approved::Closed, RULES),
        (_, Phase::Planned | Phase::Running, YesNo::No) => Decision::new(Approved::NoPlan, RULES),
        (_, Phase::Planned | Phase::Running, YesNo::Yes) if lacks.is_empty() => Decision::new(Approved::Approved, RULES),
        (_, Phase::Planned, YesNo::Yes) => Decision::new(Approved::ToApprove, lacks),
        (_, Phase::Running, YesNo::Yes) => Decision::new(Approved::NotApproved, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&OTHERS, &OPERATIONS_MANAGER, &ORDER, &DIFFERENT_PERSONS, &SECTOR_HEAD];
