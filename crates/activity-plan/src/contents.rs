//! Does the activity plan say what the account is for: which medium, which operation, why, for whom, towards what?

use policy_core::{
    fact::{Guidelines, Phase, YesNo},
    role::Role,
    source::{
        BL_2, BL_3, BL_4, BL_5, BL_6, BL_7, GUIDELINES, RS_1_3_2, RS_2_2_4, RS_2_2_6, RS_2_2_7, RS_2_2_8, RS_2_2_9, RS_2_2_10,
        RS_3_1_7, T_13,
    },
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case};

use crate::stated::{Stated, stated};

/// `form.purpose`: why.
pub const PURPOSE: Rule = Rule {
    id: "form.purpose",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange syftet med att finnas i mediet: ett eller flera av de vanliga syftena, ett annat med egna ord, eller båda. Syftet ska vara tydligt och väl genomtänkt.",
        "The activity plan must state the purpose of being on the medium: one or more of the usual purposes, another in words, or both. It must be clear and well thought through.",
    ),
    finding: Some(Finding {
        lack: Text::new("Aktivitetsplanen anger inget syfte.", "The activity plan states no purpose."),
        remedy: Text::new(
            "Ange varför verksamheten ska finnas i mediet, och låt planen godkännas.",
            "State why the operation is to be on the medium, and have the plan approved.",
        ),
    }),
    provisions: &[&RS_1_3_2, &RS_2_2_4, &RS_2_2_10, &RS_3_1_7, &BL_5],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.target-groups`: for whom.
pub const TARGET_GROUPS: Rule = Rule {
    id: "form.target-groups",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange de viktigaste målgrupperna: en eller flera av policyns, en annan med egna ord, eller båda.",
        "The activity plan must state the main target groups: one or more of the policy's, another in words, or both.",
    ),
    finding: Some(Finding {
        lack: Text::new("Aktivitetsplanen anger ingen målgrupp.", "The activity plan states no target group."),
        remedy: Text::new(
            "Ange vilka verksamheten vill nå, och låt planen godkännas.",
            "State whom the operation wants to reach, and have the plan approved.",
        ),
    }),
    provisions: &[&RS_2_2_6, &RS_3_1_7, &BL_6],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.goals`: towards what.
pub const GOALS: Rule = Rule {
    id: "form.goals",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange minst ett mål för satsningen. Anges ett mätbart mål ska det framgå vad som mäts, vad som ska nås och när.",
        "The activity plan must state at least one goal of the effort. A measurable goal must say what is measured, what is to be reached and when.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Aktivitetsplanen anger inget mål, eller ett mätbart mål som inte är fullständigt.",
            "The activity plan states no goal, or a measurable one that is not complete.",
        ),
        remedy: Text::new(
            "Ange vad satsningen ska leda till, och låt planen godkännas.",
            "State what the effort is to lead to, and have the plan approved.",
        ),
    }),
    provisions: &[&RS_2_2_7, &BL_7],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.activity`: what is going to be done.
pub const ACTIVITY: Rule = Rule {
    id: "form.activity",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska beskriva aktiviteten: vad verksamheten tänker göra i mediet.",
        "The activity plan must describe the activity: what the operation means to do on the medium.",
    ),
    finding: Some(Finding {
        lack: Text::new("Aktivitetsplanen beskriver inte aktiviteten.", "The activity plan does not describe the activity."),
        remedy: Text::new(
            "Beskriv vad verksamheten gör i mediet, och låt planen godkännas.",
            "Describe what the operation does on the medium, and have the plan approved.",
        ),
    }),
    provisions: &[&RS_2_2_8],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.medium`: where.
pub const MEDIUM: Rule = Rule {
    id: "form.medium",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange vilket socialt medium den gäller.",
        "The activity plan must state which social medium it is for.",
    ),
    finding: Some(Finding {
        lack: Text::new("Aktivitetsplanen anger inget medium.", "The activity plan states no medium."),
        remedy: Text::new("Ange mediet, och låt planen godkännas.", "State the medium, and have the plan approved."),
    }),
    provisions: &[&RS_2_2_9, &BL_2],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.address`: at which address.
pub const ADDRESS: Rule = Rule {
    id: "form.address",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new("Aktivitetsplanen ska ange kontots webbadress.", "The activity plan must state the account's web address."),
    finding: Some(Finding {
        lack: Text::new(
            "Aktivitetsplanen anger ingen webbadress, eller en som inte går att läsa.",
            "The activity plan states no web address, or one that cannot be read.",
        ),
        remedy: Text::new(
            "Ange kontots webbadress, och låt planen godkännas.",
            "State the account's web address, and have the plan approved.",
        ),
    }),
    provisions: &[&BL_3],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `form.operation`: whose it is.
pub const OPERATION: Rule = Rule {
    id: "form.operation",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange vilken verksamhet den gäller, med avdelningens eller enhetens namn.",
        "The activity plan must state which operation it is for, by the name of the department or unit.",
    ),
    finding: Some(Finding {
        lack: Text::new("Aktivitetsplanen anger ingen verksamhet.", "The activity plan states no operation."),
        remedy: Text::new(
            "Ange avdelningens eller enhetens namn, och låt planen godkännas.",
            "State the name of the department or unit, and have the plan approved.",
        ),
    }),
    provisions: &[&BL_4],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

case! {
    /// The facts about what an activity plan says of the account.
    pub struct ContentsFacts: "plan-contents", "Säger aktivitetsplanen vad kontot är till för?", "Does the activity plan say what the account is for?";
    decided by plan_contents -> Stated;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether there is a plan.
    plan: YesNo = "plan", "Finns det en aktivitetsplan?", "Is there an activity plan?";
    /// Whether it states the medium.
    medium: YesNo = "medium", "Anger planen mediet?", "Does the plan state the medium?";
    /// Whether it states the web address.
    address: YesNo = "address", "Anger planen webbadressen?", "Does the plan state the web address?";
    /// Whether it states the operation.
    operation: YesNo = "operation", "Anger planen verksamheten?", "Does the plan state the operation?";
    /// Whether it describes the activity.
    activity: YesNo = "activity", "Beskriver planen aktiviteten?", "Does the plan describe the activity?";
    /// Whether it states a purpose.
    purpose: YesNo = "purpose", "Anger planen ett syfte?", "Does the plan state a purpose?";
    /// Whether it states a target group.
    target_groups: YesNo = "targetGroups", "Anger planen en målgrupp?", "Does the plan state a target group?";
    /// Whether it states a goal.
    goals: YesNo = "goals", "Anger planen ett mål?", "Does the plan state a goal?";
}

/// Whether an activity plan says what the account is for (RS-2.2-6 to RS-2.2-10, BL-2 to BL-7, T-13).
///
/// ```
/// use activity_plan::{contents::*, stated::Stated};
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = ContentsFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Planned, plan: Yes, medium: Yes, address: Yes, operation: Yes,
///     activity: Yes, purpose: No, target_groups: Yes, goals: Yes,
/// };
/// assert_eq!(plan_contents(facts).outcome, Stated::ToState);
/// assert_eq!(plan_contents(facts).because, [&PURPOSE]);
/// ```
pub fn plan_contents(case: ContentsFacts) -> Decision<Stated> {
    static LACKS: Selections<7, 128> =
        Selections::of([&PURPOSE, &TARGET_GROUPS, &GOALS, &ACTIVITY, &MEDIUM, &ADDRESS, &OPERATION]);
    let lacks = LACKS.pick([
        case.purpose.is_no(),
        case.target_groups.is_no(),
        case.goals.is_no(),
        case.activity.is_no(),
        case.medium.is_no(),
        case.address.is_no(),
        case.operation.is_no(),
    ]);
    stated(case.guidelines, case.phase, case.plan, lacks, RULES)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PURPOSE, &TARGET_GROUPS, &GOALS, &ACTIVITY, &MEDIUM, &ADDRESS, &OPERATION];
