//! Is the activity plan a good one: are the resources there, can the goals be measured, is the account watched when it has to be?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    role::Role,
    source::{BL_7, BL_10, BL_11, GUIDELINES, P_18, RS_2_1_1, RS_2_1_2, RS_2_2_3, T_13, T_26},
};
use policy_rules::{Decision, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::form::Hours;

/// `advice.resources`: the mandate is weighed against the resources.
pub const RESOURCES: Rule = Rule {
    id: "advice.resources",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som ger uppdraget ska väga det mot de resurser som finns och se till att de avsatta timmarna räcker, för det är en arbetsuppgift i tjänsten som tar tid.",
        "Whoever gives the mandate must weigh it against the resources there are and see that the hours set aside suffice, for it is a task in the post and takes time.",
    ),
    finding: None,
    provisions: &[&RS_2_1_1, &BL_11],
    law: &[],
    rulings: &[&T_26, &P_18],
    since: GUIDELINES,
};

/// `advice.other-hours`: a channel meant for dialogue is watched at other times too.
pub const OTHER_HOURS: Rule = Rule {
    id: "advice.other-hours",
    modality: Modality::Recommendation,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Är kanalen till för dialog, synpunkter eller service, eller för att engagera eller bemöta, bör den bevakas även utanför kontorstid. Besökarna väntar sig svar direkt.",
        "Where the channel is meant for dialogue, views or service, or for engaging or responding, it should be watched outside office hours too. Visitors expect an answer there and then.",
    ),
    finding: None,
    provisions: &[&RS_2_1_2, &BL_10],
    law: &[],
    rulings: &[&P_18],
    since: GUIDELINES,
};

/// `advice.substitute`: somebody steps in.
pub const SUBSTITUTE: Rule = Rule {
    id: "advice.substitute",
    modality: Modality::Recommendation,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Planen bör ange en ersättare som sköter kontot när de ordinarie är borta, för kontot får aldrig lämnas obevakat.",
        "The plan should name a substitute who runs the account when the regular staff are away, for the account may never be left unwatched.",
    ),
    finding: None,
    provisions: &[&RS_2_2_3],
    law: &[],
    rulings: &[&P_18],
    since: GUIDELINES,
};

/// `advice.measurable-goals`: goals that can be measured.
pub const MEASURABLE_GOALS: Rule = Rule {
    id: "advice.measurable-goals",
    modality: Modality::Recommendation,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Planen bör ha minst ett mätbart mål, så att det går att se om satsningen har lyckats.",
        "The plan should have at least one measurable goal, so that one can see whether the effort has succeeded.",
    ),
    finding: None,
    provisions: &[&BL_7],
    law: &[],
    rulings: &[&T_13],
    since: GUIDELINES,
};

finite! {
    /// Whether the hours allotted cover those estimated.
    pub enum Resources {
        /// They do.
        Covered = "covered", "ja", "yes";
        /// They do not.
        Short = "short", "nej, de är för få", "no, they are too few";
        /// The plan does not say how many are allotted.
        NotStated = "not-stated", "planen anger inte hur många som är avsatta", "the plan does not say how many are allotted";
    }
}

impl Resources {
    /// Classifies the hours a week that are allotted against those estimated.
    ///
    /// ```
    /// use activity_plan::advice::Resources;
    /// assert_eq!(Resources::of(Some(6.0), Some(4.0)), Resources::Short);
    /// assert_eq!(Resources::of(Some(6.0), Some(6.0)), Resources::Covered);
    /// assert_eq!(Resources::of(Some(6.0), None), Resources::NotStated);
    /// ```
    pub fn of(estimated: Option<f64>, allotted: Option<f64>) -> Self {
        match (estimated, allotted) {
            (_, None) | (None, Some(_)) => Self::NotStated,
            (Some(estimated), Some(allotted)) if allotted < estimated => Self::Short,
            (Some(_), Some(_)) => Self::Covered,
        }
    }
}

outcome! {
    /// Whether there is advice on a plan.
    pub enum Advised {
        /// There is none.
        Sound: Met = "sound", "det finns inget att invända", "there is nothing to object to";
        /// There is, and a human weighs it.
        Advice: Judgement = "advice", "det finns råd att väga", "there is advice to weigh";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// There is no plan.
        NoPlan: NotApplicable = "no-plan", "det finns ingen plan", "there is no plan";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts that advice on a plan rests on.
    pub struct AdviceFacts: "plan-advised", "Finns det råd att ge om aktivitetsplanen?", "Is there advice to give on the activity plan?";
    decided by plan_advised -> Advised;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether there is a plan.
    plan: YesNo = "plan", "Finns det en aktivitetsplan?", "Is there an activity plan?";
    /// Whether the hours allotted cover those estimated.
    resources: Resources = "resources", "Räcker de avsatta timmarna till det beräknade arbetet?", "Do the hours allotted cover those estimated?";
    /// Whether the channel is meant for dialogue.
    dialogue: YesNo = "dialogue", "Ska besökarna kunna skriva och få svar i kanalen?", "Are visitors to write in the channel and get an answer?";
    /// During which hours it is watched.
    hours: Hours = "hours", "Vilka tider bevakas kontot?", "During which hours is the account watched?";
    /// Whether there is a substitute.
    substitute: YesNo = "substitute", "Anger planen en ersättare?", "Does the plan name a substitute?";
    /// Whether some goal can be measured.
    measurable: YesNo = "measurable", "Är något av målen mätbart?", "Can some goal be measured?";
}

/// Whether there is advice on an activity plan (RS-2.1-1, BL-7, T-26, P-18).
///
/// ```
/// use activity_plan::{advice::*, form::Hours};
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// let facts = AdviceFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Planned, plan: Yes, resources: Resources::Covered, dialogue: Yes,
///     hours: Hours::Office, substitute: Yes, measurable: No,
/// };
/// assert_eq!(plan_advised(facts).outcome, Advised::Advice);
/// assert_eq!(plan_advised(facts).because, [&OTHER_HOURS, &MEASURABLE_GOALS]);
/// ```
pub fn plan_advised(case: AdviceFacts) -> Decision<Advised> {
    static ADVICE: Selections<4, 16> = Selections::of([&RESOURCES, &OTHER_HOURS, &SUBSTITUTE, &MEASURABLE_GOALS]);
    let advice = ADVICE.pick([
        case.resources != Resources::Covered,
        case.dialogue == YesNo::Yes && case.hours == Hours::Office,
        case.substitute.is_no(),
        case.measurable.is_no(),
    ]);
    match (case.guidelines, case.phase, case.plan) {
        (Guidelines::NotYet, ..) => Decision::new(Advised::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed, _) => Decision::new(Advised::Closed, RULES),
        (_, Phase::Planned | Phase::Running, YesNo::No) => Decision::new(Advised::NoPlan, RULES),
        (_, Phase::Planned | Phase::Running, YesNo::Yes) if advice.is_empty() => Decision::new(Advised::Sound, RULES),
        (_, Phase::Planned | Phase::Running, YesNo::Yes) => Decision::new(Advised::Advice, advice),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&RESOURCES, &OTHER_HOURS, &SUBSTITUTE, &MEASURABLE_GOALS];
