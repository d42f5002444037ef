//! On which legal basis are personal data processed?

use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{
        CONSENT, DATA_PRINCIPLES, LEGAL_OBLIGATION, LEGAL_OBLIGATION_IN_SWEDISH_LAW, OTHER_BASES, PROCESSING_PERMITTED,
        PUBLIC_TASK, PUBLIC_TASK_IN_SWEDISH_LAW,
    },
    role::Role,
    source::{GUIDELINES, P_24, RS_4_8_1},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    era::Law,
    regime::{ABUSE, Structure},
};

/// `basis.needed`: no processing without a basis.
pub const NEEDED: Rule = Rule {
    id: "basis.needed",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Personuppgifter ska bara behandlas när det finns en rättslig grund. För känsliga uppgifter, uppgifter om brott och personnummer krävs mer än så.",
        "Personal data must be processed only where there is a legal basis. Sensitive data, data on offences and identity numbers take more than that.",
    ),
    finding: Some(Finding {
        lack: Text::new("Behandlingen saknar rättslig grund.", "The processing has no legal basis."),
        remedy: Text::new(
            "Sluta behandla uppgifterna, eller ta reda på vilken uppgift behandlingen behövs för och vilket stöd den uppgiften har.",
            "Stop processing the data, or find out which task the processing is needed for and what that task rests on.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSING_PERMITTED, &DATA_PRINCIPLES],
    rulings: &[&P_24],
    since: GUIDELINES,
};

/// `basis.legal-obligation`: what a statute demands.
pub const OBLIGATION: Rule = Rule {
    id: "basis.legal-obligation",
    modality: Modality::Definition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Behandlingen är laglig om kommunen måste göra den enligt lag eller annan författning, kollektivavtal eller ett beslut med stöd i dem, till exempel för att registrera, bevara eller lämna ut allmänna handlingar.",
        "The processing is lawful if a statute or other enactment, a collective agreement or a decision based on one demands it of the municipality, for instance in order to register, preserve or disclose public records.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSING_PERMITTED, &LEGAL_OBLIGATION, &LEGAL_OBLIGATION_IN_SWEDISH_LAW],
    rulings: &[&P_24],
    since: GUIDELINES,
};

/// `basis.public-task`: a task in the public interest.
pub const TASK: Rule = Rule {
    id: "basis.public-task",
    modality: Modality::Definition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Behandlingen är laglig om den behövs för en uppgift av allmänt intresse, till exempel kommunens service och information till invånarna, eller för myndighetsutövning. Enligt dataskyddsförordningen ska uppgiften ha stöd i svensk rätt.",
        "The processing is lawful if it is needed for a task in the public interest, for instance the municipality's service and information to its residents, or for the exercise of official authority. By the GDPR the task must rest on Swedish law.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSING_PERMITTED, &PUBLIC_TASK, &PUBLIC_TASK_IN_SWEDISH_LAW],
    rulings: &[&P_24],
    since: GUIDELINES,
};

/// `basis.consent`: consent to an authority is weighed.
pub const BY_CONSENT: Rule = Rule {
    id: "basis.consent",
    modality: Modality::Condition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Finns ingen annan grund än samtycke bedömer en människa om samtycket håller. Väg in om den som tillfrågades kunde säga nej utan följder, om det är tydligt vad samtycket gäller, om det går att ta tillbaka och, när det gäller ett barn, om barnet självt kan samtycka eller om vårdnadshavarna ska göra det.",
        "Where there is no other basis than consent, a human judges whether the consent holds. Weigh whether the person asked could refuse without consequences, whether it is plain what the consent covers, whether it can be withdrawn and, for a child, whether the child or the guardians are to give it.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSING_PERMITTED, &CONSENT],
    rulings: &[&P_24],
    since: GUIDELINES,
};

/// `basis.other`: another basis is weighed.
pub const OTHER: Rule = Rule {
    id: "basis.other",
    modality: Modality::Condition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Behövs behandlingen för ett avtal med den som uppgifterna gäller, för att skydda någons liv eller, i ett kommunalt bolag, efter en avvägning mot dess intressen, bedömer en människa om grunden håller. En myndighet får sedan dataskyddsförordningen inte stödja sig på en avvägning när den utför sina uppgifter. Väg in om behandlingen verkligen är nödvändig och vad den som uppgifterna gäller kan vänta sig.",
        "Where the processing is needed for a contract with the person whom the data concern, to protect somebody's life or, in a municipal company, after weighing interests, a human judges whether the basis holds. Since the GDPR an authority may not rely on such a weighing in carrying out its tasks. Weigh whether the processing is truly necessary and what the person whom the data concern can expect.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSING_PERMITTED, &OTHER_BASES],
    rulings: &[&P_24],
    since: GUIDELINES,
};

finite! {
    /// Another basis than an obligation or a task.
    pub enum OtherBasis {
        /// Consent.
        Consent = "consent", "ja, samtycke", "yes, consent";
        /// A contract, somebody's vital interests or, for a company, a weighing of interests.
        Other = "other", "ja, ett avtal, skydd för liv eller en intresseavvägning", "yes, a contract, protection of life or a weighing of interests";
        /// None.
        None = "none", "nej", "no";
    }
}

outcome! {
    /// The legal basis.
    pub enum LegalBasis {
        /// A legal obligation.
        Obligation: Met = "legal-obligation", "en rättslig förpliktelse", "a legal obligation";
        /// A task in the public interest.
        Task: Met = "public-task", "en uppgift av allmänt intresse", "a task in the public interest";
        /// The abuse rule asked for none.
        NotNeeded: NotApplicable = "not-needed", "ingen behövdes: missbruksregeln gällde i stället", "none was needed: the abuse rule applied instead";
        /// A human judges whether a consent holds.
        Consent: Judgement = "consent", "möjligen samtycke; det bedömer en människa", "possibly consent; a human judges that";
        /// A human judges whether another basis holds.
        Other: Judgement = "other", "möjligen en annan grund; det bedömer en människa", "possibly another basis; a human judges that";
        /// None.
        None: Breached = "none", "ingen: uppgifterna får inte behandlas", "none: the data must not be processed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about why personal data are processed.
    pub struct BasisFacts: "legal-basis", "Vilken rättslig grund har behandlingen?", "What legal basis does the processing have?";
    decided by legal_basis -> LegalBasis;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// How the material is arranged.
    structure: Structure = "structure", "Hur är materialet ordnat?", "How is the material arranged?";
    /// Whether a statute demands the processing.
    obligation: YesNo = "obligation", "Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut?", "Does a statute, other enactment, collective agreement or decision demand that the municipality process the data?";
    /// Whether the processing is needed for a task in the public interest or the exercise of official authority, which since the GDPR
    /// must rest on Swedish law.
    task: YesNo = "publicTask", "Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning?", "Is the processing needed for a task in the public interest or for the exercise of official authority?";
    /// Whether there is another basis.
    other: OtherBasis = "otherBasis", "Finns det någon annan grund?", "Is there another basis?";
}

/// On which legal basis personal data are processed (RS-4.8-1).
///
/// A legal obligation goes before a task, and both before consent or another basis.
///
/// ```
/// use gdpr_scope::{basis::*, era::Law, regime::Structure};
/// use policy_core::fact::YesNo::{No, Yes};
/// let news = BasisFacts {
///     law: Law::Gdpr, structure: Structure::Unstructured, obligation: No, task: Yes, other: OtherBasis::None,
/// };
/// assert_eq!(legal_basis(news).outcome, LegalBasis::Task);
/// assert_eq!(legal_basis(BasisFacts { task: No, ..news }).outcome, LegalBasis::None);
/// ```
pub fn legal_basis(case: BasisFacts) -> Decision<LegalBasis> {
    match (case.law, case.structure, case.obligation, case.task, case.other) {
        (Law::BeforeGuidelines, ..) => Decision::new(LegalBasis::NotInForce, &[&VALIDITY]),
        (Law::PersonalDataAct, Structure::Unstructured, ..) => Decision::new(LegalBasis::NotNeeded, &[&ABUSE]),
        (_, _, YesNo::Yes, ..) => Decision::new(LegalBasis::Obligation, &[&NEEDED, &OBLIGATION]),
        (_, _, YesNo::No, YesNo::Yes, _) => Decision::new(LegalBasis::Task, &[&NEEDED, &TASK]),
        (_, _, YesNo::No, YesNo::No, OtherBasis::Consent) => Decision::new(LegalBasis::Consent, &[&BY_CONSENT]),
        (_, _, YesNo::No, YesNo::No, OtherBasis::Other) => Decision::new(LegalBasis::Other, &[&OTHER]),
        (_, _, YesNo::No, YesNo::No, OtherBasis::None) => Decision::new(LegalBasis::None, &[&NEEDED]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&NEEDED, &OBLIGATION, &TASK, &BY_CONSENT, &OTHER];
