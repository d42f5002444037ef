//! Is there a plan for informing in a crisis, and has somebody decided whether social media are to be used in this one?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, Policy, VALIDITY, YesNo},
    law::EXTRAORDINARY_EVENTS_PLAN,
    role::Role,
    source::{GUIDELINES, KP_9_1, POLICY, RS_2_3_1, T_27},
};

/// `crisis.plan`: there is a plan for extraordinary events.
pub const PLAN: Rule = Rule {
    id: "crisis.plan",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen ska ha en plan för hur den agerar vid en extraordinär händelse.",
        "The municipality must have a plan for how it acts in an extraordinary event.",
    ),
    finding: Some(Finding {
        lack: Text::new("Det finns ingen plan för extraordinära händelser.", "There is no plan for extraordinary events."),
        remedy: Text::new("Ta fram och anta en plan.", "Draw up and adopt a plan."),
    }),
    provisions: &[&KP_9_1],
    law: &[&EXTRAORDINARY_EVENTS_PLAN],
    rulings: &[],
    since: POLICY,
};

/// `crisis.plan-section`: the plan has a section on information.
pub const PLAN_SECTION: Rule = Rule {
    id: "crisis.plan-section",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Planen för extraordinära händelser ska ha ett eget avsnitt om information vid kris.",
        "The plan for extraordinary events must have a section of its own on information in a crisis.",
    ),
    finding: Some(Finding {
        lack: Text::new("Avsnittet om information vid kris saknas.", "The section on information in a crisis is missing."),
        remedy: Text::new(
            "Skriv avsnittet: vem som informerar, i vilka kanaler och vem som är ersättare.",
            "Write the section: who informs, in which channels and who stands in.",
        ),
    }),
    provisions: &[&KP_9_1],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `crisis.case-by-case`: the use of social media in a crisis is considered case by case.
pub const CASE_BY_CASE: Rule = Rule {
    id: "crisis.case-by-case",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
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

outcome! {
    /// Whether the municipality has planned how to inform in a crisis.
    pub enum CrisisPlan {
        /// It has.
        Planned: Met = "planned", "planen finns och har ett avsnitt om information", "there is a plan with a section on information";
        /// The plan is missing, or its section on information.
        NotPlanned: Breached = "not-planned", "planen eller avsnittet om information saknas", "the plan or its section on information is missing";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about the plan for extraordinary events.
    pub struct CrisisPlanFacts: "crisis-plan", "Har kommunen planerat för information vid kris?", "Has the municipality planned how to inform in a crisis?";
    decided by crisis_plan -> CrisisPlan;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether there is a plan.
    plan: YesNo = "plan", "Finns det en plan för extraordinära händelser?", "Is there a plan for extraordinary events?";
    /// Whether it has a section on information.
    section: YesNo = "section", "Har planen ett avsnitt om information vid kris?", "Has the plan a section on information in a crisis?";
}

/// Whether the municipality has planned how to inform in a crisis (KP-9.1). Without a plan there is no section either. The
/// statute has demanded a plan since 2006; before the policy in its present text, this decision says nothing of it.
///
/// ```
/// use policy_core::{crisis::*, fact::{Policy, YesNo::{No, Yes}}};
/// let plan = CrisisPlanFacts { policy: Policy::InForce, plan: Yes, section: No };
/// assert_eq!(crisis_plan(plan).because, [&PLAN_SECTION]);
/// ```
pub fn crisis_plan(case: CrisisPlanFacts) -> Decision<CrisisPlan> {
    use YesNo::{No, Yes};
    match (case.policy, case.plan, case.section) {
        (Policy::NotYet, _, _) => Decision::new(CrisisPlan::NotInForce, &[&VALIDITY]),
        (Policy::InForce, Yes, Yes) => Decision::new(CrisisPlan::Planned, &[&PLAN, &PLAN_SECTION]),
        (Policy::InForce, Yes, No) => Decision::new(CrisisPlan::NotPlanned, &[&PLAN_SECTION]),
        (Policy::InForce, No, _) => Decision::new(CrisisPlan::NotPlanned, &[&PLAN, &PLAN_SECTION]),
    }
}

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
pub const RULES: &[&Rule] = &[&PLAN, &PLAN_SECTION, &CASE_BY_CASE];
