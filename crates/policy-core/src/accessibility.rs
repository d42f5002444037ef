//! Can people with disabilities use what the municipality publishes on the web?

use chrono::NaiveDate;
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, date, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY},
    law::{ACCESSIBLE_OWN_PAGES, ACCESSIBLE_THIRD_PARTY_PLATFORMS},
    role::Role,
    source::{KP_6_13, P_4, P_7, POLICY},
};

/// The first day of the Act on the Accessibility of Digital Public Service.
const ACT: NaiveDate = date(2019, 1, 1);
/// The first day on which its demands reach every website (P-4).
const ACT_IN_FULL: NaiveDate = date(2020, 9, 23);

/// `accessibility.website`: the website is adapted as far as possible.
pub const WEBSITE: Rule = Rule {
    id: "accessibility.website",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Informationen på kommunens webbplats ska så långt det är möjligt anpassas för personer med funktionsnedsättning.",
        "The information on the municipality's website must as far as possible be adapted for people with disabilities.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Informationen på webbplatsen är inte anpassad för personer med funktionsnedsättning.",
            "The information on the website is not adapted for people with disabilities.",
        ),
        remedy: Text::new(
            "Gå igenom webbplatsen och åtgärda det som stänger ute någon.",
            "Go through the website and fix what shuts people out.",
        ),
    }),
    provisions: &[&KP_6_13],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `accessibility.own-pages`: from 2019 the statute demands accessible pages of the municipality's own.
pub const OWN_PAGES: Rule = Rule {
    id: "accessibility.own-pages",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Kommunens webbplats ska uppfylla lagens krav på tillgänglighet. Lagen kan kräva mer än att informationen är anpassad så långt det är möjligt.",
        "The municipality's website must meet the statute's demands on accessibility. The statute may demand more than that the information is adapted as far as possible.",
    ),
    finding: Some(Finding {
        lack: Text::new("Kommunens webbsidor är inte tillgängliga.", "The municipality's pages are not accessible."),
        remedy: Text::new(
            "Åtgärda bristerna, och beskriv dem som återstår i tillgänglighetsredogörelsen.",
            "Put right what is lacking, and describe what remains in the accessibility statement.",
        ),
    }),
    provisions: &[&KP_6_13],
    law: &[&ACCESSIBLE_OWN_PAGES],
    rulings: &[&P_4],
    since: ACT,
};

/// `accessibility.third-party`: from 2019 the statute reaches other people's platforms, as far as possible.
pub const THIRD_PARTY: Rule = Rule {
    id: "accessibility.third-party",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Det som kommunen publicerar på någon annans plattform, till exempel i sociala medier, ska vara tillgängligt så långt det är möjligt.",
        "What the municipality publishes on somebody else's platform, such as social media, must be accessible as far as possible.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Innehållet på plattformen är inte så tillgängligt som möjligt för personer med funktionsnedsättning.",
            "The content on the platform is not as accessible as possible to people with disabilities.",
        ),
        remedy: Text::new(
            "Använd det som plattformen erbjuder, till exempel bildbeskrivningar och textning, och lägg samma innehåll på kommunens webbplats.",
            "Use what the platform offers, such as image descriptions and captions, and put the same content on the municipality's website.",
        ),
    }),
    provisions: &[&KP_6_13],
    law: &[&ACCESSIBLE_THIRD_PARTY_PLATFORMS],
    rulings: &[&P_4],
    since: ACT,
};

finite! {
    /// Whether the Act on the Accessibility of Digital Public Service is in force. The date alone decides.
    pub enum AccessibilityAct by AccessibilityAct::on_date {
        /// The date lies before 2019-01-01.
        NotYet = "not-yet", "nej, inte ännu", "not yet";
        /// From 2019-01-01 to 2020-09-22, while its demands reached some websites and not others.
        Transition = "transition", "ja, men kraven når inte alla webbplatser ännu", "yes, but its demands do not reach every website yet";
        /// From 2020-09-23.
        InForce = "in-force", "ja", "in force";
    }
}

impl AccessibilityAct {
    /// The first day on which it was as it is, if it was ever otherwise.
    pub const fn since(self) -> Option<NaiveDate> {
        match self {
            Self::NotYet => None,
            Self::Transition => Some(ACT),
            Self::InForce => Some(ACT_IN_FULL),
        }
    }

    /// Classifies a date.
    pub fn on_date(date: NaiveDate) -> Self {
        if date < ACT {
            Self::NotYet
        } else if date < ACT_IN_FULL {
            Self::Transition
        } else {
            Self::InForce
        }
    }
}

finite! {
    /// Where the municipality publishes on the web.
    pub enum WebPlace {
        /// On its own website.
        OwnWebsite = "own-website", "på kommunens webbplats", "on the municipality's website";
        /// On somebody else's platform, such as social media.
        ThirdParty = "third-party", "på någon annans plattform", "on somebody else's platform";
    }
}

finite! {
    /// How far something is adapted for people with disabilities.
    pub enum Adapted {
        /// Fully.
        Fully = "fully", "ja, helt", "yes, fully";
        /// As far as possible.
        AsFarAsPossible = "as-far-as-possible", "ja, så långt det är möjligt", "yes, as far as possible";
        /// It is not.
        No = "no", "nej, mer är möjligt", "no, more is possible";
    }
}

outcome! {
    /// Whether the website is adapted as the policy demands.
    pub enum WebsiteAdapted {
        /// It is.
        Adapted: Met = "adapted", "webbplatsen är anpassad", "the website is adapted";
        /// It is not.
        NotAdapted: Breached = "not-adapted", "webbplatsen är inte anpassad så långt det är möjligt", "the website is not adapted as far as possible";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about the website for people with disabilities.
    pub struct WebsiteAdaptedFacts: "website-adapted", "Är webbplatsen anpassad som policyn kräver?", "Is the website adapted as the policy demands?";
    decided by website_adapted -> WebsiteAdapted;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// How far it is adapted.
    adapted: Adapted = "adapted", "Är webbplatsen anpassad för personer med funktionsnedsättning?", "Is the website adapted for people with disabilities?";
}

/// Whether the website is adapted as the policy demands: as far as possible (KP-6.13).
///
/// ```
/// use policy_core::{accessibility::*, fact::Policy};
/// let pages = WebsiteAdaptedFacts { policy: Policy::InForce, adapted: Adapted::AsFarAsPossible };
/// assert_eq!(website_adapted(pages).outcome, WebsiteAdapted::Adapted);
/// ```
pub fn website_adapted(case: WebsiteAdaptedFacts) -> Decision<WebsiteAdapted> {
    match (case.policy, case.adapted) {
        (Policy::NotYet, _) => Decision::new(WebsiteAdapted::NotInForce, &[&VALIDITY]),
        (Policy::InForce, Adapted::Fully | Adapted::AsFarAsPossible) => Decision::new(WebsiteAdapted::Adapted, &[&WEBSITE]),
        (Policy::InForce, Adapted::No) => Decision::new(WebsiteAdapted::NotAdapted, &[&WEBSITE]),
    }
}

outcome! {
    /// Whether people with disabilities can use what is published, as the statute demands.
    pub enum Accessibility {
        /// They can.
        Accessible: Met = "accessible", "det är tillgängligt", "it is accessible";
        /// Whether the statute is met, somebody has to judge.
        ToJudge: Judgement = "to-judge", "det måste bedömas om lagens krav är uppfyllda", "the statute's demand is to be judged";
        /// They cannot.
        NotAccessible: Breached = "not-accessible", "det är inte tillgängligt", "it is not accessible";
        /// The statute demanded nothing yet.
        NotDemanded: NotApplicable = "not-demanded", "lagen ställde inga krav ännu", "the statute demanded nothing yet";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about the accessibility of what is published on the web.
    pub struct AccessibilityFacts: "digital-accessibility", "Är det som publiceras på webben tillgängligt som lagen kräver?", "Is what is published on the web accessible as the statute demands?";
    decided by digital_accessibility -> Accessibility;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether the act is in force.
    act: AccessibilityAct = "act", "Gäller lagen om tillgänglighet till digital offentlig service?", "Is the Act on the Accessibility of Digital Public Service in force?";
    /// Where it is published.
    place: WebPlace = "place", "Var publiceras det?", "Where is it published?";
    /// How far it is adapted.
    adapted: Adapted = "adapted", "Är det anpassat för personer med funktionsnedsättning?", "Is it adapted for people with disabilities?";
}

/// Whether people with disabilities can use what the municipality publishes on the web, as the statute demands (P-4). While the
/// statute reached some websites and not others, to September 2020, whether it was met is for a human to judge.
///
/// ```
/// use policy_core::{accessibility::*, fact::Policy};
/// let captions = AccessibilityFacts {
///     policy: Policy::InForce, act: AccessibilityAct::InForce, place: WebPlace::ThirdParty, adapted: Adapted::AsFarAsPossible,
/// };
/// assert_eq!(digital_accessibility(captions).outcome, Accessibility::Accessible);
/// let pages = AccessibilityFacts { place: WebPlace::OwnWebsite, ..captions };
/// assert_eq!(digital_accessibility(pages).outcome, Accessibility::ToJudge);
/// ```
pub fn digital_accessibility(case: AccessibilityFacts) -> Decision<Accessibility> {
    use AccessibilityAct::{InForce, NotYet, Transition};
    use Adapted::{AsFarAsPossible, Fully, No};
    use WebPlace::{OwnWebsite, ThirdParty};
    if case.policy == Policy::NotYet {
        return Decision::new(Accessibility::NotInForce, &[&VALIDITY]);
    }
    match (case.place, case.act, case.adapted) {
        (_, NotYet, _) => Decision::new(Accessibility::NotDemanded, &[&WEBSITE]),
        (OwnWebsite, Transition | InForce, Fully) => Decision::new(Accessibility::Accessible, &[&OWN_PAGES]),
        (OwnWebsite, Transition, AsFarAsPossible | No) | (OwnWebsite, InForce, AsFarAsPossible) => {
            Decision::new(Accessibility::ToJudge, &[&OWN_PAGES])
        }
        (OwnWebsite, InForce, No) => Decision::new(Accessibility::NotAccessible, &[&OWN_PAGES]),
        (ThirdParty, Transition | InForce, Fully | AsFarAsPossible) => Decision::new(Accessibility::Accessible, &[&THIRD_PARTY]),
        (ThirdParty, Transition, No) => Decision::new(Accessibility::ToJudge, &[&THIRD_PARTY]),
        (ThirdParty, InForce, No) => Decision::new(Accessibility::NotAccessible, &[&THIRD_PARTY]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&WEBSITE, &OWN_PAGES, &THIRD_PARTY];
