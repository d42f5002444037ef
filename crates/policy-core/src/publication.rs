//! Is a product in order to be published?

use policy_rules::{Because, Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    law::{COPYRIGHT, NO_COPYRIGHT_IN_OFFICIAL_TEXTS},
    role::Role,
    source::{KP_4_6, KP_6_12, KP_6_14, KP_6_15, KP_10_1, P_7, POLICY, T_17},
};

/// `publication.copyright`: consent for every protected work.
pub const CONSENT: Rule = Rule {
    id: "publication.copyright",
    modality: Modality::Condition,
    bearers: &[Role::Employee.term()],
    entitled: &[],
    text: Text::new(
        "Texter och bilder är i regel skyddade av upphovsrätt. Den som använder någon annans skyddade verk, till exempel i tryck, i en databas eller på internet, ska ha rättsinnehavarens tillstånd eller stöd i lag.",
        "Texts and images are as a rule protected by copyright. Whoever uses somebody else's protected work, in print, in a database or on the internet, must have the rights holder's consent or a ground in law.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Rättsinnehavarens tillstånd saknas för ett verk som används.",
            "The rights holder's consent is missing for a work that is used.",
        ),
        remedy: Text::new(
            "Skaffa tillståndet och anteckna det, eller byt ut verket.",
            "Obtain the consent and record it, or replace the work.",
        ),
    }),
    provisions: &[&KP_4_6],
    law: &[&COPYRIGHT, &NO_COPYRIGHT_IN_OFFICIAL_TEXTS],
    rulings: &[&T_17, &P_7],
    since: POLICY,
};

/// `publication.website-considered`: the website is always considered.
pub const WEBSITE_CONSIDERED: Rule = Rule {
    id: "publication.website-considered",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som ger ut något ska alltid överväga om webbplatsen kan användas, eftersom den är snabb, direkt och kostnadseffektiv.",
        "Whoever issues something must always consider whether the website can be used, since it is fast, direct and cost-effective.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det har inte övervägts om webbplatsen kan användas.",
            "Whether the website can be used has not been considered.",
        ),
        remedy: Text::new(
            "Överväg webbplatsen, i stället för produkten eller tillsammans med den.",
            "Consider the website, instead of the product or together with it.",
        ),
    }),
    provisions: &[&KP_6_12],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `publication.graphic-manual`: printed products, posters and exhibition material follow the graphic manual.
pub const GRAPHIC_MANUAL: Rule = Rule {
    id: "publication.graphic-manual",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Trycksaker, affischer och utställningsmaterial ska följa kommunens grafiska manual, hur olika de än är till form och innehåll.",
        "Printed matter, posters and exhibition material must follow the municipality's graphic manual, however much they differ in form and content.",
    ),
    finding: Some(Finding {
        lack: Text::new("Produkten följer inte den grafiska manualen.", "The product does not follow the graphic manual."),
        remedy: Text::new("Gör om produkten så att den följer manualen.", "Redo the product so that it follows the manual."),
    }),
    provisions: &[&KP_6_14, &KP_10_1],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `publication.reviewed`: the communications unit reviews or designs the product.
pub const REVIEWED: Rule = Rule {
    id: "publication.reviewed",
    modality: Modality::Duty,
    bearers: &[Role::CommunicationsUnit.term()],
    entitled: &[],
    text: Text::new(
        "Trycksaker, affischer, utställningsmaterial och platsannonser ska granskas eller utformas av kommunikationsenheten.",
        "Printed matter, posters, exhibition material and job advertisements must be reviewed or designed by the communications unit.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunikationsenheten har inte granskat eller utformat produkten.",
            "The communications unit has not reviewed or designed the product.",
        ),
        remedy: Text::new(
            "Lämna produkten till kommunikationsenheten för granskning, och sprid den inte vidare förrän det är gjort.",
            "Hand the product to the communications unit for review, and spread it no further until that is done.",
        ),
    }),
    provisions: &[&KP_6_15],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `publication.visual-identity`: the graphic manual governs everything visual.
pub const VISUAL_IDENTITY: Rule = Rule {
    id: "publication.visual-identity",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Den grafiska manualen gäller för all visuell kommunikation: logotyp, kommunvapen, typsnitt, färger, brev, annonser och annat.",
        "The graphic manual applies to all visual communication: logo, coat of arms, typefaces, colours, letters, advertisements and the like.",
    ),
    finding: Some(Finding {
        lack: Text::new("Produkten avviker från den grafiska manualen.", "The product departs from the graphic manual."),
        remedy: Text::new(
            "Rätta logotyp, vapen, typsnitt och färger efter manualen.",
            "Correct logo, arms, typefaces and colours by the manual.",
        ),
    }),
    provisions: &[&KP_10_1],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

finite! {
    /// Something that the municipality publishes.
    pub enum Product {
        /// A page of the municipality's website.
        WebsitePage = "website-page", "en sida på kommunens webbplats", "a page of the municipality's website";
        /// A newsletter.
        Newsletter = "newsletter", "ett nyhetsblad", "a newsletter";
        /// A folder.
        Folder = "folder", "en folder", "a folder";
        /// A brochure.
        Brochure = "brochure", "en broschyr", "a brochure";
        /// A poster.
        Poster = "poster", "en affisch", "a poster";
        /// Exhibition material.
        Exhibition = "exhibition-material", "utställningsmaterial", "exhibition material";
        /// A job advertisement.
        JobAdvertisement = "job-advertisement", "en platsannons", "a job advertisement";
        /// Printed information to every household.
        HouseholdPrint = "household-print", "tryckt information till alla hushåll", "printed information to every household";
        /// A press release.
        PressRelease = "press-release", "ett pressmeddelande", "a press release";
        /// A post in social media.
        SocialPost = "social-media-post", "ett inlägg i sociala medier", "a post in social media";
    }
}

static DEMANDS: Selections<5, 32> = Selections::of([&CONSENT, &WEBSITE_CONSIDERED, &GRAPHIC_MANUAL, &REVIEWED, &VISUAL_IDENTITY]);

impl Product {
    /// Which of the demands go for it, in their order: those on printed matter, posters and exhibition material (KP-6.14), those
    /// that the communications unit reviews or designs (KP-6.15), and the manual's own (KP-10.1) for everything else.
    fn applies(self) -> [bool; 5] {
        use Product::{Brochure, Exhibition, Folder, HouseholdPrint, JobAdvertisement, Newsletter, Poster, WebsitePage};
        let by_name = matches!(self, Newsletter | Folder | Brochure | Poster | Exhibition | HouseholdPrint);
        [true, self != WebsitePage, by_name, by_name || self == JobAdvertisement, !by_name]
    }

    /// The rules that it has to meet before it is published.
    ///
    /// ```
    /// use policy_core::publication::{CONSENT, Product, VISUAL_IDENTITY};
    /// assert_eq!(Product::WebsitePage.demands(), [&CONSENT, &VISUAL_IDENTITY]);
    /// ```
    pub fn demands(self) -> Because {
        DEMANDS.pick(self.applies())
    }
}

finite! {
    /// Works of others in a product, and whether their rights holders agree.
    pub enum Works {
        /// There are none.
        None = "none", "nej, inga", "no, none";
        /// There are, with consent for each.
        Consent = "consent", "ja, med tillstånd eller stöd i lag för vart och ett", "yes, with consent or a ground in law for each";
        /// There are, and consent is missing for some.
        Missing = "consent-missing", "ja, men både tillstånd och stöd i lag saknas för något", "yes, but both consent and a ground in law are missing for some";
    }
}

impl Works {
    /// Classifies the works of a product by whether each has its rights holder's consent.
    ///
    /// ```
    /// use policy_core::publication::Works;
    /// assert_eq!(Works::of([]), Works::None);
    /// assert_eq!(Works::of([true, false]), Works::Missing);
    /// ```
    pub fn of(consents: impl IntoIterator<Item = bool>) -> Self {
        consents.into_iter().fold(Self::None, |works, consent| match (works, consent) {
            (Self::Missing, _) | (_, false) => Self::Missing,
            (Self::None | Self::Consent, true) => Self::Consent,
        })
    }
}

outcome! {
    /// Whether a product is ready to be published.
    pub enum Readiness {
        /// It is.
        Ready: Met = "ready", "ja, inget brister", "yes, nothing is lacking";
        /// Something is to be done first.
        ToDo: Due = "to-do", "nej, något återstår att göra före publiceringen", "no, something remains to be done before publication";
        /// It was published, and something lacks.
        NotInOrder: Breached = "not-in-order", "nej, produkten publicerades trots att något brister", "no, the product was published although something is lacking";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about a product that is to be published.
    pub struct PublicationFacts: "publication-in-order", "Är produkten i ordning?", "Is the product in order?";
    decided by publication_in_order -> Readiness;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// What it is.
    product: Product = "product", "Vad är det för produkt?", "What is the product?";
    /// Whether it has been published.
    published: YesNo = "published", "Är produkten publicerad?", "Has the product been published?";
    /// Whether works of others are used, and with consent.
    works: Works = "works", "Används verk som någon annan har upphovsrätt till?", "Are works used in which somebody else holds the copyright?";
    /// Whether the website was considered.
    website: YesNo = "websiteConsidered", "Har det övervägts att använda webbplatsen?", "Has using the website been considered?";
    /// Whether it follows the graphic manual.
    manual: YesNo = "followsManual", "Följer produkten den grafiska manualen?", "Does the product follow the graphic manual?";
    /// Whether the communications unit has reviewed or designed it.
    reviewed: YesNo = "reviewed", "Har kommunikationsenheten granskat eller utformat produkten?", "Has the communications unit reviewed or designed the product?";
}

/// Whether a product is ready to be published (KP-4.6, KP-6.12, KP-6.14, KP-6.15, KP-10.1). Whether people with disabilities
/// can use it is [another decision](crate::accessibility::digital_accessibility).
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::{No, Yes}}, publication::*};
/// let advertisement = PublicationFacts {
///     policy: Policy::InForce, product: Product::JobAdvertisement, published: No,
///     works: Works::None, website: Yes, manual: Yes, reviewed: No,
/// };
/// assert_eq!(publication_in_order(advertisement).outcome, Readiness::ToDo);
/// assert_eq!(publication_in_order(advertisement).because, [&REVIEWED]);
/// ```
pub fn publication_in_order(case: PublicationFacts) -> Decision<Readiness> {
    if case.policy == Policy::NotYet {
        return Decision::new(Readiness::NotInForce, &[&VALIDITY]);
    }
    let applies = case.product.applies();
    let broken =
        [case.works == Works::Missing, case.website.is_no(), case.manual.is_no(), case.reviewed.is_no(), case.manual.is_no()];
    let lacks = DEMANDS.pick(std::array::from_fn(|rule| applies[rule] && broken[rule]));
    match case.published {
        _ if lacks.is_empty() => Decision::new(Readiness::Ready, DEMANDS.pick(applies)),
        YesNo::No => Decision::new(Readiness::ToDo, lacks),
        YesNo::Yes => Decision::new(Readiness::NotInOrder, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CONSENT, &WEBSITE_CONSIDERED, &GRAPHIC_MANUAL, &REVIEWED, &VISUAL_IDENTITY];
