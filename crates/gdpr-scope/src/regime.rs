//! Which data-protection regime holds on a date, for text that is or is not structured?

use policy_core::{
    law::{ABUSE_RULE, PERSONAL_DATA_PROTECTED},
    role::Role,
    source::{KP_4_7, POLICY, T_15},
};
use policy_rules::{Decision, Modality, NaiveDate, Rule, Text, case, date, finite, outcome};

/// `regime.personal-data`: the law that protects personal integrity.
pub const PERSONAL_DATA: Rule = Rule {
    id: "regime.personal-data",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Personuppgiftslagen skyddade den personliga integriteten när personuppgifter behandlades. Den gällde till och med den 24 maj 2018. Därefter gäller dataskyddsförordningen och lagen med kompletterande bestämmelser.",
        "The Personal Data Act protected personal integrity where personal data were processed. It applied up to 24 May 2018. From then on the GDPR and the supplementary act apply.",
    ),
    finding: None,
    provisions: &[&KP_4_7],
    law: &[&PERSONAL_DATA_PROTECTED],
    rulings: &[&T_15],
    since: POLICY,
};

/// `regime.abuse-rule`: unstructured text before the GDPR.
pub const ABUSE: Rule = Rule {
    id: "regime.abuse-rule",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Före dataskyddsförordningen omfattades ostrukturerat material, som löpande text, av missbruksregeln: behandlingen fick inte kränka den registrerades integritet.",
        "Before the GDPR, unstructured material such as running text fell under the abuse rule: the processing was not to violate the person's integrity.",
    ),
    finding: None,
    provisions: &[&KP_4_7],
    law: &[&ABUSE_RULE],
    rulings: &[&T_15],
    since: POLICY,
};

finite! {
    /// Where a date lies among the data-protection statutes. The date alone decides.
    pub enum Era by Era::on_date {
        /// Before the policy in its present text, 2011-05-11.
        BeforePolicy = "before-policy", "före policyns nuvarande lydelse", "before the present text of the policy";
        /// The Personal Data Act, up to 2018-05-24.
        PersonalDataAct = "personal-data-act", "personuppgiftslagens tid", "the time of the Personal Data Act";
        /// The GDPR, from 2018-05-25.
        Gdpr = "gdpr", "dataskyddsförordningens tid", "the time of the GDPR";
    }
}

/// The first day of the GDPR.
pub const GDPR_APPLIES: NaiveDate = date(2018, 5, 25);

impl Era {
    /// Classifies a date.
    pub fn on_date(date: NaiveDate) -> Self {
        match date {
            date if date < POLICY => Self::BeforePolicy,
            date if date < GDPR_APPLIES => Self::PersonalDataAct,
            _ => Self::Gdpr,
        }
    }
}

finite! {
    /// How the material is arranged.
    pub enum Structure {
        /// Arranged to make searching for personal data easier.
        Structured = "structured", "strukturerat", "structured";
        /// Running text, comments, images.
        Unstructured = "unstructured", "ostrukturerat, som löpande text", "unstructured, such as running text";
    }
}

outcome! {
    /// The data-protection regime.
    pub enum Regime {
        /// The Personal Data Act in full.
        PersonalDataAct: Answer = "personal-data-act", "personuppgiftslagen i dess helhet", "the Personal Data Act in full";
        /// The abuse rule of the Personal Data Act.
        AbuseRule: Answer = "abuse-rule", "missbruksregeln i personuppgiftslagen", "the abuse rule of the Personal Data Act";
        /// The GDPR.
        Gdpr: Answer = "gdpr", "dataskyddsförordningen", "the GDPR";
        /// The present text of the policy was not in force.
        NotInForce: NotApplicable = "not-in-force", "policyns nuvarande lydelse gällde inte", "the present text of the policy was not in force";
    }
}

case! {
    /// The facts about processing of personal data.
    pub struct RegimeFacts: "data-protection-regime", "Vilka regler om personuppgifter gäller?", "Which rules on personal data apply?";
    decided by data_protection_regime -> Regime;
    /// Where the date lies.
    era: Era = "era", "Vilken lags tid är det?", "Which law's time is it?";
    /// How the material is arranged.
    structure: Structure = "structure", "Hur är materialet ordnat?", "How is the material arranged?";
}

/// Which data-protection regime holds on a date (KP-4.7, T-15).
///
/// ```
/// use gdpr_scope::regime::*;
/// let comment = |year| data_protection_regime(RegimeFacts {
///     era: Era::on_date(policy_rules::date(year, 1, 1)), structure: Structure::Unstructured,
/// });
/// assert_eq!(comment(2017).outcome, Regime::AbuseRule);
/// assert_eq!(comment(2019).outcome, Regime::Gdpr);
/// ```
pub fn data_protection_regime(case: RegimeFacts) -> Decision<Regime> {
    use Structure::{Structured, Unstructured};
    match (case.era, case.structure) {
        (Era::BeforePolicy, _) => Decision::new(Regime::NotInForce, &[&policy_core::fact::VALIDITY]),
        (Era::PersonalDataAct, Structured) => Decision::new(Regime::PersonalDataAct, &[&PERSONAL_DATA]),
        (Era::PersonalDataAct, Unstructured) => Decision::new(Regime::AbuseRule, &[&ABUSE]),
        (Era::Gdpr, _) => Decision::new(Regime::Gdpr, &[&PERSONAL_DATA]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PERSONAL_DATA, &ABUSE];
