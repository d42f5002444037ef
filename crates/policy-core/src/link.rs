//! May the municipality's website link to a private medium of an official, or of a politician or a party?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    capacity::ADDRESSEES,
    fact::{Guidelines, VALIDITY, YesNo},
    role::Role,
    source::{GUIDELINES, RS_2_5, RS_3_1_8},
};

/// `link.disclaimer`: the municipality neither owns nor answers for the content.
pub const DISCLAIMER: Rule = Rule {
    id: "link.disclaimer",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Vid en länk till en tjänstepersons eller förtroendevalds privata medium ska det stå att kommunen varken äger eller ansvarar för innehållet.",
        "A link to a private medium of an official or an elected representative must say that the municipality neither owns nor answers for the content.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det framgår inte att kommunen varken äger eller ansvarar för innehållet bakom länken.",
            "It is not stated that the municipality neither owns nor answers for the content behind the link.",
        ),
        remedy: Text::new(
            "Sätt ut upplysningen vid länken, eller ta bort länken.",
            "Put the notice beside the link, or remove the link.",
        ),
    }),
    provisions: &[&RS_2_5],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `link.politician`: a locally active politician may have a link.
pub const POLITICIAN: Rule = Rule {
    id: "link.politician",
    modality: Modality::Permission,
    bearers: &[Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "En lokalt aktiv politiker får ha en länk från kommunens webbplats till sin privata blogg eller sitt partis webbplats.",
        "A locally active politician may have a link from the municipality's website to a private blog or the party's website.",
    ),
    finding: None,
    provisions: &[&RS_3_1_8],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `link.own-views`: the views are the politician's own.
pub const OWN_VIEWS: Rule = Rule {
    id: "link.own-views",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Vid en länk till en politikers blogg eller ett partis webbplats ska det klart framgå på kommunens webbplats att åsikterna är politikerns och inte kommunens.",
        "Beside a link to a politician's blog or a party's website, the municipality's website must say clearly that the views are the politician's and not the municipality's.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det framgår inte på kommunens webbplats att åsikterna är politikerns egna.",
            "The municipality's website does not say that the views are the politician's own.",
        ),
        remedy: Text::new(
            "Sätt ut upplysningen vid länken, eller ta bort länken.",
            "Put the notice beside the link, or remove the link.",
        ),
    }),
    provisions: &[&RS_3_1_8],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// What the link leads to.
    pub enum LinkHolder {
        /// A private medium of an elected representative (förtroendevald).
        Elected = "elected", "en förtroendevalds privata medium", "a private medium of an elected representative";
        /// A party's website, or the blog of a locally active politician without a commission of trust.
        Politician = "politician", "ett partis webbplats, eller en lokalt aktiv politiker utan förtroendeuppdrag", "a party's website, or a locally active politician without a commission of trust";
        /// A private medium of an official (tjänsteman).
        Official = "official", "en tjänstepersons privata medium", "a private medium of an official";
        /// A private medium of somebody else.
        Other = "other", "någon annans privata medium", "a private medium of somebody else";
    }
}

outcome! {
    /// Whether a link may stand.
    pub enum Link {
        /// It may, as it stands.
        Allowed: Met = "allowed", "länken får finnas", "the link may stand";
        /// It may not, until the notice is there.
        NoticeMissing: Breached = "notice-missing", "upplysning saknas vid länken", "the notice is missing";
        /// The guidelines say nothing of such a link.
        NotCovered: NotApplicable = "not-covered", "riktlinjerna säger inget om länken", "the guidelines say nothing of the link";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a link from the municipality's website to a private medium.
    pub struct LinkFacts: "private-link-allowed", "Får länken till det privata mediet finnas?", "May the link to the private medium stand?";
    decided by private_link_allowed -> Link;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// What it leads to.
    holder: LinkHolder = "holder", "Vart leder länken?", "Where does the link lead?";
    /// Whether it says that the municipality neither owns nor answers for the content.
    disclaimer: YesNo = "disclaimer", "Framgår det att kommunen varken äger eller ansvarar för innehållet?", "Is it stated that the municipality neither owns nor answers for the content?";
    /// Whether it says that the views are not the municipality's.
    own_views: YesNo = "ownViews", "Framgår det att åsikterna inte är kommunens?", "Is it stated that the views are not the municipality's?";
}

/// Whether a link from the municipality's website to a private medium may stand (RS-2-5, RS-3.1-8).
///
/// ```
/// use policy_core::{fact::{Guidelines, YesNo::{No, Yes}}, link::*};
/// let blog = LinkFacts { guidelines: Guidelines::InForce, holder: LinkHolder::Elected, disclaimer: Yes, own_views: No };
/// assert_eq!(private_link_allowed(blog).outcome, Link::NoticeMissing);
/// assert_eq!(private_link_allowed(blog).because, [&OWN_VIEWS]);
/// ```
pub fn private_link_allowed(case: LinkFacts) -> Decision<Link> {
    use LinkHolder::{Elected, Official, Other, Politician};
    use YesNo::{No, Yes};
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Link::NotInForce, &[&VALIDITY]);
    }
    match (case.holder, case.disclaimer, case.own_views) {
        (Other, _, _) => Decision::new(Link::NotCovered, &[&ADDRESSEES]),
        (Elected, Yes, Yes) => Decision::new(Link::Allowed, &[&DISCLAIMER, &POLITICIAN, &OWN_VIEWS]),
        (Elected, No, Yes) => Decision::new(Link::NoticeMissing, &[&DISCLAIMER]),
        (Elected, Yes, No) => Decision::new(Link::NoticeMissing, &[&OWN_VIEWS]),
        (Elected, No, No) => Decision::new(Link::NoticeMissing, &[&DISCLAIMER, &OWN_VIEWS]),
        (Politician, _, Yes) => Decision::new(Link::Allowed, &[&POLITICIAN, &OWN_VIEWS]),
        (Politician, _, No) => Decision::new(Link::NoticeMissing, &[&OWN_VIEWS]),
        (Official, Yes, _) => Decision::new(Link::Allowed, &[&DISCLAIMER]),
        (Official, No, _) => Decision::new(Link::NoticeMissing, &[&DISCLAIMER]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&DISCLAIMER, &POLITICIAN, &OWN_VIEWS];
