//! Does the activity plan say who looks after the account, when, and how long it takes?

use policy_core::{
    fact::{Guidelines, Phase, YesNo},
    role::Role,
    source::{BL_8, BL_9, BL_10, BL_11, BL_12, GUIDELINES, RS_2_2_5, T_11, T_13},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case};

use crate::stated::{Stated, stated};

/// `form.daily-operation`: who runs the account from day to day.
pub const DAILY_OPERATION: Rule = Rule {
    id: "form.daily-operation",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange vem eller vilka som sköter kontot från dag till dag, med namn och kontaktuppgifter.",
        "The activity plan must state who runs the account from day to day, with names and contact details.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Aktivitetsplanen anger inte vem som sköter kontot från dag till dag, eller saknar namn eller kontaktuppgift.",
            "The activity plan does not state who runs the account from day to day, or a name or a contact detail is missing.",
        ),
        remedy: Text::new(
            "Ange namn och e-postadress eller telefonnummer för den som sköter kontot, och låt planen godkännas på nytt om någon annan än förut ska göra det.",
            "Give the name and the e-mail address or phone number of whoever runs the account, and have the plan approved again if it is somebody else.",
        ),
    }),
    provisions: &[&RS_2_2_5, &BL_9],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.watching`: how often and when.
pub const WATCHING: Rule = Rule {
    id: "form.watching",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange hur ofta verksamheten ser efter om något nytt har hänt, hur ofta den publicerar något nytt, och om kontot bevakas bara på kontorstid eller även andra tider, i så fall vilka.",
        "The activity plan must state how often the operation looks whether something new has happened, how often it publishes something new, and whether the account is watched during office hours only or at other times too, and if so which.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Aktivitetsplanen anger inte hur ofta och när kontot bevakas och uppdateras.",
            "The activity plan does not state how often and when the account is watched and updated.",
        ),
        remedy: Text::new(
            "Uppskatta hur ofta och ange vilka tider, och låt planen godkännas.",
            "Estimate how often and state which hours, and have the plan approved.",
        ),
    }),
    provisions: &[&RS_2_2_5, &BL_10],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.hours`: with how much time.
pub const HOURS: Rule = Rule {
    id: "form.hours",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange hur många timmar i veckan arbetet beräknas ta.",
        "The activity plan must state how many hours a week the work is expected to take.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Aktivitetsplanen anger inte hur mycket tid arbetet beräknas ta.",
            "The activity plan does not state how much time the work is expected to take.",
        ),
        remedy: Text::new(
            "Uppskatta antalet timmar i veckan, och låt planen godkännas.",
            "Estimate the hours a week, and have the plan approved.",
        ),
    }),
    provisions: &[&RS_2_2_5, &BL_11],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

/// `form.administrators`: who administers the account.
pub const ADMINISTRATORS: Rule = Rule {
    id: "form.administrators",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Aktivitetsplanen ska ange kontots administratörer med namn och kontaktuppgifter: minst två olika personer, om kommunen inte har bestämt ett annat antal. En av dem ska anges som kontots ägare.",
        "The activity plan must name the account's administrators with contact details: at least two different persons, unless the municipality has decided on another number. One of them must be named as the owner.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Aktivitetsplanen anger för få administratörer, ingen ägare, eller saknar något namn eller någon kontaktuppgift.",
            "The activity plan names too few administrators or no owner, or a name or a contact detail is missing.",
        ),
        remedy: Text::new(
            "Ange så många administratörer som krävs, med namn och e-postadress eller telefonnummer, och vem som äger kontot. Låt planen godkännas på nytt om någon är ny.",
            "Name as many administrators as required, with e-mail address or phone number, and say who owns the account. Have the plan approved again if somebody is new.",
        ),
    }),
    provisions: &[&BL_8],
    law: &[],
    rulings: &[&T_11, &T_13],
    since: GUIDELINES,
};

/// `form.remarks`: whatever else.
pub const REMARKS: Rule = Rule {
    id: "form.remarks",
    modality: Modality::Permission,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Den som fyller i aktivitetsplanen får lägga till andra upplysningar.",
        "Whoever completes the activity plan may add other remarks.",
    ),
    finding: None,
    provisions: &[&BL_12],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

case! {
    /// The facts about what an activity plan says of the work.
    pub struct OrganisedFacts: "plan-organised", "Säger aktivitetsplanen vem som sköter kontot, när det görs och hur lång tid det tar?", "Does the activity plan say who looks after the account, when, and how long it takes?";
    decided by plan_organised -> Stated;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether there is a plan.
    plan: YesNo = "plan", "Finns det en aktivitetsplan?", "Is there an activity plan?";
    /// Whether it names the administrators as it must.
    administrators: YesNo = "administrators", "Anger planen administratörerna som den ska?", "Does the plan name the administrators as it must?";
    /// Whether it states who runs the account from day to day.
    daily_operation: YesNo = "dailyOperation", "Anger planen vem som sköter kontot från dag till dag?", "Does the plan state who runs the account from day to day?";
    /// Whether it states how often and when the account is watched and updated.
    watching: YesNo = "watching", "Anger planen hur ofta och när kontot bevakas och uppdateras?", "Does the plan state how often and when the account is watched and updated?";
    /// Whether it states the estimated hours.
    hours: YesNo = "hours", "Anger planen den beräknade arbetstiden?", "Does the plan state the estimated hours?";
}

/// Whether an activity plan says who looks after the account, when, and with how much time (RS-2.2-5, BL-8 to BL-12, T-11, T-13).
///
/// ```
/// use activity_plan::{organisation::*, stated::Stated};
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = OrganisedFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Running, plan: Yes, administrators: Yes, daily_operation: Yes,
///     watching: No, hours: Yes,
/// };
/// assert_eq!(plan_organised(facts).outcome, Stated::Lacking);
/// assert_eq!(plan_organised(facts).because, [&WATCHING]);
/// ```
pub fn plan_organised(case: OrganisedFacts) -> Decision<Stated> {
    static LACKS: Selections<4, 16> = Selections::of([&DAILY_OPERATION, &WATCHING, &HOURS, &ADMINISTRATORS]);
    let lacks =
        LACKS.pick([case.daily_operation.is_no(), case.watching.is_no(), case.hours.is_no(), case.administrators.is_no()]);
    stated(case.guidelines, case.phase, case.plan, lacks, RULES)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&DAILY_OPERATION, &WATCHING, &HOURS, &ADMINISTRATORS, &REMARKS];
