//! Is it a social medium, so that the guidelines apply to it?

use policy_rules::{Because, Decision, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, VALIDITY, YesNo},
    role::Role,
    source::{GUIDELINES, KAT_1, KAT_2, KAT_3, KAT_4, KAT_5, KAT_6, KAT_7, KAT_8, KAT_9, RS_1_2_1},
};

/// `medium.social`: what makes a medium social.
pub const SOCIAL: Rule = Rule {
    id: "medium.social",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Ett socialt medium förenar teknik, socialt samspel och innehåll som användarna själva skapar.",
        "A social medium combines technology, social interaction and content that the users create themselves.",
    ),
    finding: None,
    provisions: &[&RS_1_2_1],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// The category of a medium (bilagan Olika kategorier av sociala medier), or none of them.
    pub enum Category {
        /// KAT-1.
        Wiki = "wiki", "wiki", "wiki";
        /// KAT-2.
        Blog = "blog", "blogg", "blog";
        /// KAT-3.
        BlogSearchEngine = "blog-search-engine", "bloggsökmotor", "blog search engine";
        /// KAT-4.
        Microblog = "microblog", "mikroblogg", "microblog";
        /// KAT-5.
        SocialBookmarks = "social-bookmarks", "sociala bokmärken", "social bookmarks";
        /// KAT-6.
        SocialNetwork = "social-network", "socialt nätverk", "social network";
        /// KAT-7.
        SocialNews = "social-news", "sociala nyheter", "social news";
        /// KAT-8.
        Forum = "forum", "internetforum", "internet forum";
        /// KAT-9.
        LocationNetwork = "location-network", "platsbaserat socialt nätverk", "location-based social network";
        /// A kind that the annex does not name.
        Other = "other", "annat", "other";
    }
}

/// `medium.wiki`
pub const WIKI: Rule = Rule {
    id: "medium.wiki",
    text: Text::new(
        "En wiki är ett socialt medium: besökarna redigerar innehållet, ändringarna syns genast och äldre versioner finns kvar.",
        "A wiki is a social medium: visitors edit the content, changes show at once and older versions remain.",
    ),
    provisions: &[&KAT_1],
    ..SOCIAL
};
/// `medium.blog`
pub const BLOG: Rule = Rule {
    id: "medium.blog",
    text: Text::new(
        "En blogg är ett socialt medium: inlägg publiceras återkommande och ordnas oftast efter tid.",
        "A blog is a social medium: entries are published periodically and mostly ordered by time.",
    ),
    provisions: &[&KAT_2],
    ..SOCIAL
};
/// `medium.blog-search-engine`
pub const BLOG_SEARCH_ENGINE: Rule = Rule {
    id: "medium.blog-search-engine",
    text: Text::new(
        "En bloggsökmotor räknas till de sociala medierna: den indexerar bloggar och taggar.",
        "A blog search engine counts among the social media: it indexes blogs and tags.",
    ),
    provisions: &[&KAT_3],
    ..SOCIAL
};
/// `medium.microblog`
pub const MICROBLOG: Rule = Rule {
    id: "medium.microblog",
    text: Text::new(
        "En mikroblogg är ett socialt medium: användarna delar korta meddelanden i realtid.",
        "A microblog is a social medium: users share short messages in real time.",
    ),
    provisions: &[&KAT_4],
    ..SOCIAL
};
/// `medium.social-bookmarks`
pub const SOCIAL_BOOKMARKS: Rule = Rule {
    id: "medium.social-bookmarks",
    text: Text::new(
        "Sociala bokmärken är ett socialt medium: användarna sparar och taggar länkar för sig själva, i grupper eller öppet.",
        "Social bookmarks are a social medium: users save and tag links for themselves, in groups or in public.",
    ),
    provisions: &[&KAT_5],
    ..SOCIAL
};
/// `medium.social-network`
pub const SOCIAL_NETWORK: Rule = Rule {
    id: "medium.social-network",
    text: Text::new(
        "Ett socialt nätverk är ett socialt medium: användarna har profiler och kommunicerar med vänner och grupper.",
        "A social network is a social medium: users have profiles and communicate with friends and groups.",
    ),
    provisions: &[&KAT_6],
    ..SOCIAL
};
/// `medium.social-news`
pub const SOCIAL_NEWS: Rule = Rule {
    id: "medium.social-news",
    text: Text::new(
        "Sociala nyheter är ett socialt medium: användarna röstar om nyheter och länkar.",
        "Social news is a social medium: users vote on news and links.",
    ),
    provisions: &[&KAT_7],
    ..SOCIAL
};
/// `medium.forum`
pub const FORUM: Rule = Rule {
    id: "medium.forum",
    text: Text::new(
        "Ett internetforum är ett socialt medium: människor med gemensamma intressen diskuterar på en digital anslagstavla.",
        "An internet forum is a social medium: people with shared interests discuss on a digital bulletin board.",
    ),
    provisions: &[&KAT_8],
    ..SOCIAL
};
/// `medium.location-network`
pub const LOCATION_NETWORK: Rule = Rule {
    id: "medium.location-network",
    text: Text::new(
        "Ett platsbaserat nätverk är ett socialt medium: användarna checkar in där de är och delar bilder och meddelanden.",
        "A location-based network is a social medium: users check in where they are and share images and messages.",
    ),
    provisions: &[&KAT_9],
    ..SOCIAL
};

outcome! {
    /// Whether the guidelines apply to a medium.
    pub enum Coverage {
        /// It is a social medium.
        Covered: Answer = "covered", "ett socialt medium", "a social medium";
        /// It is not.
        NotCovered: Answer = "not-covered", "inte ett socialt medium", "not a social medium";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a medium.
    pub struct MediumFacts: "medium-covered", "Är det ett socialt medium?", "Is it a social medium?";
    decided by medium_covered -> Coverage;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Which category of the annex it belongs to.
    category: Category = "category", "Vilken kategori hör mediet till?", "Which category does the medium belong to?";
    /// Whether users interact on it.
    interaction: YesNo = "interaction", "Samspelar användarna med varandra där?", "Do users interact with each other there?";
    /// Whether users create its content.
    user_content: YesNo = "userContent", "Skapar användarna innehåll där?", "Do users create content there?";
}

/// Whether a medium is a social medium, so that the guidelines apply to it (RS-1.2-1, KAT-1 to KAT-9).
///
/// The categories of the annex are social media by name; anything else is tested against the definition.
///
/// ```
/// use policy_core::{fact::{Guidelines, YesNo}, medium::{Category, Coverage, MediumFacts, medium_covered}};
/// let newsletter = MediumFacts {
///     guidelines: Guidelines::InForce, category: Category::Other, interaction: YesNo::No, user_content: YesNo::No,
/// };
/// assert_eq!(medium_covered(newsletter).outcome, Coverage::NotCovered);
/// ```
pub fn medium_covered(case: MediumFacts) -> Decision<Coverage> {
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Coverage::NotInForce, &[&VALIDITY]);
    }
    let named: Because = match case.category {
        Category::Wiki => &[&WIKI],
        Category::Blog => &[&BLOG],
        Category::BlogSearchEngine => &[&BLOG_SEARCH_ENGINE],
        Category::Microblog => &[&MICROBLOG],
        Category::SocialBookmarks => &[&SOCIAL_BOOKMARKS],
        Category::SocialNetwork => &[&SOCIAL_NETWORK],
        Category::SocialNews => &[&SOCIAL_NEWS],
        Category::Forum => &[&FORUM],
        Category::LocationNetwork => &[&LOCATION_NETWORK],
        Category::Other => {
            let social = (case.interaction, case.user_content) == (YesNo::Yes, YesNo::Yes);
            return Decision::new(if social { Coverage::Covered } else { Coverage::NotCovered }, &[&SOCIAL]);
        }
    };
    Decision::new(Coverage::Covered, named)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[
    &SOCIAL,
    &WIKI,
    &BLOG,
    &BLOG_SEARCH_ENGINE,
    &MICROBLOG,
    &SOCIAL_BOOKMARKS,
    &SOCIAL_NETWORK,
    &SOCIAL_NEWS,
    &FORUM,
    &LOCATION_NETWORK,
];
