//! Does the impact of the processing have to be assessed?

use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{IMPACT_ASSESSMENT, IMPACT_ASSESSMENT_LIST},
    role::Role,
    source::{P_23, P_24, RS_4_8_1},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    era::{GDPR_APPLIES, Law},
    regime::PERSONAL_DATA,
};

/// `impact.assessed`: a high risk is assessed beforehand.
pub const ASSESSED: Rule = Rule {
    id: "impact.assessed",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "En behandling som sannolikt leder till hög risk för människors rättigheter ska konsekvensbedömas innan den börjar. Det gäller när minst två av kriterierna för hög risk är uppfyllda. Bedömningen ska ses över när behandlingen ändras.",
        "Processing that is likely to bring a high risk to people's rights must have its impact assessed before it starts. That goes where at least two of the criteria for high risk are met. The assessment must be reviewed when the processing changes.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Behandlingen har inte konsekvensbedömts fast risken sannolikt är hög.",
            "The impact of the processing has not been assessed though the risk is probably high.",
        ),
        remedy: Text::new(
            "Gör en konsekvensbedömning och rådfråga dataskyddsombudet innan behandlingen börjar eller fortsätter.",
            "Assess the impact and consult the data protection officer before the processing starts or goes on.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&IMPACT_ASSESSMENT, &IMPACT_ASSESSMENT_LIST],
    rulings: &[&P_23, &P_24],
    since: GDPR_APPLIES,
};

/// `impact.considered`: one criterion calls for a weighing.
pub const CONSIDERED: Rule = Rule {
    id: "impact.considered",
    modality: Modality::Condition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Är ett av kriterierna uppfyllt bedömer en människa om en konsekvensbedömning ändå behövs. Väg in hur många som berörs, om de står i en beroendeställning till kommunen, hur länge uppgifterna finns kvar och hur långt de kan spridas. Skriv ned skälen om den inte görs.",
        "Where one of the criteria is met, a human judges whether an impact assessment is needed all the same. Weigh how many are concerned, whether they depend on the municipality, how long the data remain and how far they can spread. Write the reasons down if it is not made.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&IMPACT_ASSESSMENT],
    rulings: &[&P_23, &P_24],
    since: GDPR_APPLIES,
};

finite! {
    /// One criterion of those by which a high risk is recognised.
    pub enum Criterion {
        /// People are evaluated or scored.
        Evaluation = "evaluation", "människor utvärderas eller poängsätts", "people are evaluated or scored";
        /// Decisions are automated.
        Automation = "automation", "beslut fattas automatiskt", "decisions are made automatically";
        /// People are monitored systematically.
        Monitoring = "monitoring", "människor övervakas systematiskt", "people are monitored systematically";
        /// Sensitive data or data of a very personal kind are processed.
        Sensitive = "sensitive", "uppgifterna är känsliga eller mycket personliga", "the data are sensitive or very personal";
        /// The scale is large.
        Scale = "scale", "uppgifterna är många eller gäller många", "the data are many or concern many";
        /// Registers are combined.
        Combination = "combination", "uppgifter från flera håll kombineras", "data from several sources are combined";
        /// People in a weak position are concerned.
        Vulnerable = "vulnerable", "de som berörs är i underläge, till exempel barn", "those concerned are in a weak position, such as children";
        /// New technology is used.
        Technology = "technology", "ny teknik används", "new technology is used";
        /// People may be kept from a right or a service.
        Exclusion = "exclusion", "någon kan hindras från en rättighet eller tjänst", "somebody may be kept from a right or a service";
    }
}

finite! {
    /// How many criteria for a high risk are met.
    pub enum Criteria {
        /// None.
        None = "none", "inget", "none";
        /// One.
        One = "one", "ett", "one";
        /// Two or more.
        Several = "several", "två eller fler", "two or more";
    }
}

impl Criteria {
    /// Counts the different criteria that are met.
    ///
    /// ```
    /// use gdpr_scope::impact::{Criteria, Criterion};
    /// assert_eq!(Criteria::of(&[Criterion::Scale, Criterion::Scale]), Criteria::One);
    /// ```
    pub fn of(met: &[Criterion]) -> Self {
        let different = met.iter().enumerate().filter(|(at, criterion)| !met[..*at].contains(criterion)).count();
        match different {
            0 => Self::None,
            1 => Self::One,
            _ => Self::Several,
        }
    }
}

outcome! {
    /// Whether the impact has to be assessed.
    pub enum Impact {
        /// It has been.
        Made: Met = "made", "konsekvensbedömningen är gjord", "the impact assessment is made";
        /// It has to be.
        Needed: Due = "needed", "en konsekvensbedömning ska göras", "an impact assessment must be made";
        /// A human judges.
        Consider: Judgement = "consider", "en människa bedömer om det behövs", "a human judges whether it is needed";
        /// It need not.
        NotNeeded: NotApplicable = "not-needed", "det behövs inte", "it is not needed";
        /// The GDPR did not apply.
        NotYet: NotApplicable = "not-yet", "dataskyddsförordningen gällde inte ännu", "the GDPR did not yet apply";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the risk of processing.
    pub struct ImpactFacts: "impact-assessment", "Behöver behandlingen konsekvensbedömas?", "Does the impact of the processing have to be assessed?";
    decided by impact_assessment -> Impact;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// How many criteria for a high risk are met.
    criteria: Criteria = "criteria", "Hur många av kriterierna för hög risk är uppfyllda?", "How many of the criteria for high risk are met?";
    /// Whether an assessment has been made, of this or of like processing.
    made: YesNo = "made", "Finns en konsekvensbedömning av den här behandlingen eller av en likadan?", "Has the impact of this processing, or of like processing, been assessed?";
}

/// Whether the impact of processing has to be assessed (RS-4.8-1, P-23).
///
/// ```
/// use gdpr_scope::{era::Law, impact::*};
/// use policy_core::fact::YesNo::No;
/// let criteria = Criteria::of(&[Criterion::Vulnerable, Criterion::Scale]);
/// assert_eq!(impact_assessment(ImpactFacts { law: Law::Gdpr, criteria, made: No }).outcome, Impact::Needed);
/// ```
pub fn impact_assessment(case: ImpactFacts) -> Decision<Impact> {
    match (case.law, case.criteria, case.made) {
        (Law::BeforeGuidelines, ..) => Decision::new(Impact::NotInForce, &[&VALIDITY]),
        (Law::PersonalDataAct, ..) => Decision::new(Impact::NotYet, &[&PERSONAL_DATA]),
        (Law::Gdpr, _, YesNo::Yes) => Decision::new(Impact::Made, &[&ASSESSED]),
        (Law::Gdpr, Criteria::None, YesNo::No) => Decision::new(Impact::NotNeeded, &[&ASSESSED]),
        (Law::Gdpr, Criteria::One, YesNo::No) => Decision::new(Impact::Consider, &[&CONSIDERED]),
        (Law::Gdpr, Criteria::Several, YesNo::No) => Decision::new(Impact::Needed, &[&ASSESSED]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&ASSESSED, &CONSIDERED];
