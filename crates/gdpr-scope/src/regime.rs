//! Which data-protection regime holds on a date, and what has the Court of Justice said of it by then?

use policy_core::{
    fact::{Policy, VALIDITY},
    law::{ABUSE_RULE, JOINT_CONTROLLERS, MARKETPLACE_ADVERTISEMENTS, PAGE_STATISTICS, PERSONAL_DATA_PROTECTED},
    role::Role,
    source::{GUIDELINES, KP_4_7, POLICY, RS_4_8_1, RS_4_8_2, T_15},
};
use policy_rules::{Decision, Modality, Rule, Text, case, finite, outcome};

use crate::era::{Era, JOINT_STATISTICS, OPEN_QUESTION};

/// `regime.integrity`: what the law on personal data is for.
pub const INTEGRITY: Rule = Rule {
    id: "regime.integrity",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Lagen om personuppgifter finns för att skydda människors personliga integritet när deras personuppgifter behandlas.",
        "The law on personal data is there to protect people's personal integrity when their personal data are processed.",
    ),
    finding: None,
    provisions: &[&KP_4_7],
    law: &[&PERSONAL_DATA_PROTECTED],
    rulings: &[&T_15],
    since: POLICY,
};

/// `regime.personal-data`: which law applies.
pub const PERSONAL_DATA: Rule = Rule {
    id: "regime.personal-data",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Personuppgiftslagen gällde till och med den 24 maj 2018. Därefter gäller dataskyddsförordningen och lagen med kompletterande bestämmelser.",
        "The Personal Data Act applied up to 24 May 2018. From then on the GDPR and the supplementary act apply.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PERSONAL_DATA_PROTECTED],
    rulings: &[&T_15],
    since: GUIDELINES,
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
    provisions: &[&RS_4_8_1],
    law: &[&ABUSE_RULE],
    rulings: &[&T_15],
    since: GUIDELINES,
};

/// `regime.page-statistics`: the page holder and the platform answer together.
pub const STATISTICS: Rule = Rule {
    id: "regime.page-statistics",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Den som har en sida på en plattform, och får statistik om besökarna genom den, är gemensamt personuppgiftsansvarig med plattformen för statistiken. Det slog EU-domstolen fast den 5 juni 2018. Domen tolkar det direktiv som gällde före dataskyddsförordningen, men räknas här från den dag då den kom.",
        "Whoever holds a page on a platform, and receives statistics on the visitors through it, is joint controller with the platform for the statistics. The Court of Justice settled that on 5 June 2018. The judgment interprets the directive that applied before the GDPR, but is counted here from the day it came.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PAGE_STATISTICS, &JOINT_CONTROLLERS],
    rulings: &[&T_15],
    since: JOINT_STATISTICS,
};

/// `regime.open-question`: how far the judgment on marketplaces reaches.
pub const OPEN: Rule = Rule {
    id: "regime.open-question",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Den 2 december 2025 slog EU-domstolen fast att den som driver en marknadsplats är personuppgiftsansvarig, tillsammans med annonsören, för personuppgifter i användarnas annonser och måste kontrollera känsliga uppgifter innan de publiceras. Om domen når ett kommentarsfält, så att kommunen måste kontrollera inlägg i förväg, är en öppen fråga som inte besvaras här. Att kommunen svarar för inläggen på sin sida följer redan av riktlinjerna. Följ rättsläget och stäm av med dataskyddsombudet.",
        "On 2 December 2025 the Court of Justice held that the operator of a marketplace is controller, together with the advertiser, for personal data in its users' advertisements, and has to check sensitive data before they are published. Whether the judgment reaches a comment field, so that the municipality would have to check posts beforehand, is an open question that is not answered here. That the municipality answers for the posts on its page follows from the guidelines already. Follow the case law and consult the data protection officer.",
    ),
    finding: None,
    provisions: &[&RS_4_8_2],
    law: &[&MARKETPLACE_ADVERTISEMENTS],
    rulings: &[&T_15],
    since: OPEN_QUESTION,
};

finite! {
    /// How the material is arranged.
    pub enum Structure {
        /// Arranged to make searching for personal data easier.
        Structured = "structured", "strukturerat", "structured";
        /// Running text, comments, images.
        Unstructured = "unstructured", "ostrukturerat, som löpande text", "unstructured, such as running text";
    }
}

finite! {
    /// What is processed.
    pub enum Processing {
        /// What the municipality publishes or keeps itself.
        Own = "own", "det som kommunen själv publicerar eller samlar in", "what the municipality publishes or collects itself";
        /// What visitors write.
        Visitors = "visitors", "det som besökare skriver", "what visitors write";
        /// The platform's statistics on those who visit the page.
        Statistics = "statistics", "statistik över sidans besökare", "statistics on the page's visitors";
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
        /// The GDPR, together with the platform.
        GdprJointly: Answer = "gdpr-jointly", "dataskyddsförordningen, med gemensamt ansvar med plattformen", "the GDPR, with joint responsibility with the platform";
        /// The GDPR, with a question that nobody has answered.
        GdprOpen: Answer = "gdpr-open-question", "dataskyddsförordningen, med en öppen fråga om hur långt skyldigheterna når", "the GDPR, with an open question on how far the duties reach";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about processing of personal data.
    pub struct RegimeFacts: "data-protection-regime", "Vilka regler om personuppgifter gäller?", "Which rules on personal data apply?";
    decided by data_protection_regime -> Regime;
    /// Where the date lies.
    era: Era = "era", "Vilken lags tid är det?", "Which law's time is it?";
    /// Whether the policy is in force in its present text.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// What is processed.
    processing: Processing = "processing", "Vad är det som behandlas?", "What is processed?";
    /// How the material is arranged.
    structure: Structure = "structure", "Hur är materialet ordnat?", "How is the material arranged?";
}

/// Which data-protection regime holds on a date (KP-4.7, RS-4.8-1, T-15).
///
/// Statistics are structured by their nature: the abuse rule never went for them.
///
/// ```
/// use gdpr_scope::{era::Era, regime::*};
/// let comment = |year| data_protection_regime(RegimeFacts {
///     era: Era::on_date(policy_rules::date(year, 1, 1)),
///     policy: policy_core::fact::Policy::InForce,
///     processing: Processing::Visitors,
///     structure: Structure::Unstructured,
/// });
/// assert_eq!(comment(2017).outcome, Regime::AbuseRule);
/// assert_eq!(comment(2019).outcome, Regime::Gdpr);
/// assert_eq!(comment(2026).outcome, Regime::GdprOpen);
/// ```
pub fn data_protection_regime(case: RegimeFacts) -> Decision<Regime> {
    use Structure::{Structured, Unstructured};
    // The policy says what the law is for; before its present text the guidelines stood alone.
    macro_rules! because {
        ($($rule:ident),+) => {
            match case.policy {
                Policy::InForce => &[&INTEGRITY, $(&$rule),+],
                Policy::NotYet => &[$(&$rule),+],
            }
        };
    }
    match (case.era, case.processing, case.structure) {
        (Era::BeforeGuidelines, ..) => Decision::new(Regime::NotInForce, &[&VALIDITY]),
        (Era::PersonalDataAct, Processing::Statistics, _) | (Era::PersonalDataAct, _, Structured) => {
            Decision::new(Regime::PersonalDataAct, because!(PERSONAL_DATA))
        }
        (Era::PersonalDataAct, Processing::Own | Processing::Visitors, Unstructured) => {
            Decision::new(Regime::AbuseRule, because!(ABUSE))
        }
        (Era::JointStatistics | Era::OpenQuestion, Processing::Statistics, _) => {
            Decision::new(Regime::GdprJointly, because!(PERSONAL_DATA, STATISTICS))
        }
        (Era::OpenQuestion, Processing::Visitors, _) => Decision::new(Regime::GdprOpen, because!(PERSONAL_DATA, OPEN)),
        (Era::Gdpr | Era::JointStatistics | Era::OpenQuestion, ..) => Decision::new(Regime::Gdpr, because!(PERSONAL_DATA)),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&INTEGRITY, &PERSONAL_DATA, &ABUSE, &STATISTICS, &OPEN];
