//! Who is controller for the personal data in a post?

use policy_core::{
    fact::{Guidelines, VALIDITY},
    law::{CONTROLLER, DATA_INSPECTION_POSITION, JOINT_CONTROLLERS},
    role::Role,
    source::{GUIDELINES, P_20, RS_4_8_1, RS_4_8_2, RS_4_8_3, RS_4_8_4, RS_4_8_5, RS_4_8_6, T_14},
};
use policy_rules::{Because, Decision, Modality, Rule, Text, case, finite, outcome};

use crate::influence::Influence;

/// `controller.other-authority`: another authority answers for what it publishes.
pub const OTHER_AUTHORITY: Rule = Rule {
    id: "controller.other-authority",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "En annan myndighet som skriver på en sida är personuppgiftsansvarig för det som den själv publicerar, eftersom det sker i dess egen verksamhet.",
        "Another authority that writes on a page is controller for what it publishes itself, since that is done in its own operation.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&CONTROLLER],
    rulings: &[],
    since: GUIDELINES,
};

/// `controller.own-posts`: the municipality's own posts are always its own.
pub const OWN_POSTS: Rule = Rule {
    id: "controller.own-posts",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunens ansvar har två delar: de egna inläggen och besökarnas. För personuppgifter i de egna inläggen svarar kommunen alltid, i vilket medium och på vems sida den än skriver.",
        "The municipality's responsibility has two parts: its own posts and the visitors'. For personal data in its own posts the municipality always answers, in whichever medium and on whosever page it writes.",
    ),
    finding: None,
    provisions: &[&RS_4_8_2],
    law: &[&CONTROLLER],
    rulings: &[],
    since: GUIDELINES,
};

/// `controller.page-of-another`: on somebody else's page.
pub const PAGE_OF_ANOTHER: Rule = Rule {
    id: "controller.page-of-another",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen svarar inte för vad andra skriver på en sida som inte är kommunens.",
        "The municipality does not answer for what others write on a page that is not the municipality's.",
    ),
    finding: None,
    provisions: &[&RS_4_8_2],
    law: &[&CONTROLLER],
    rulings: &[&P_20],
    since: GUIDELINES,
};

/// `controller.facebook-and-blogs`: the named answer for Facebook and blogs.
pub const FACEBOOK_AND_BLOGS: Rule = Rule {
    id: "controller.facebook-and-blogs",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "På sin Facebook-sida och i sin blogg svarar kommunen för personuppgifterna både i det som den själv publicerar och i det som andra skriver där.",
        "On its Facebook page and in its blog the municipality answers for the personal data both in what it publishes itself and in what others write there.",
    ),
    finding: None,
    provisions: &[&RS_4_8_3],
    law: &[&CONTROLLER, &DATA_INSPECTION_POSITION],
    rulings: &[&T_14, &P_20],
    since: GUIDELINES,
};

/// `controller.departs-from-name`: where the test says otherwise than the name.
pub const DEPARTS: Rule = Rule {
    id: "controller.departs-from-name",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Svaret avviker från det som riktlinjerna säger om mediet. De beskriver mediet som det var 2010. Vad kommunen kan göra på sidan den dag som frågan gäller väger tyngre.",
        "The answer departs from what the guidelines say of the medium. They describe it as it was in 2010. What the municipality can do on the page on the date asked about carries more weight.",
    ),
    finding: None,
    provisions: &[&RS_4_8_3, &RS_4_8_5, &RS_4_8_6],
    law: &[&CONTROLLER],
    rulings: &[&T_14],
    since: GUIDELINES,
};

/// `controller.visitor-too`: whoever wrote may answer too.
pub const VISITOR_TOO: Rule = Rule {
    id: "controller.visitor-too",
    modality: Modality::Condition,
    bearers: &[Role::Visitor.term()],
    entitled: &[],
    text: Text::new(
        "Den besökare som skrev inlägget kan också ha ett ansvar för det som den själv skrev.",
        "The visitor who wrote the post may also be responsible for what they wrote.",
    ),
    finding: None,
    provisions: &[&RS_4_8_4],
    law: &[&CONTROLLER],
    rulings: &[],
    since: GUIDELINES,
};

/// `controller.twitter`: the named answer for Twitter.
pub const TWITTER: Rule = Rule {
    id: "controller.twitter",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "På Twitter svarar kommunen bara för personuppgifter som den själv publicerar, inte för dem som andra lämnar, eftersom den inte kan påverka vad andra publicerar där.",
        "On Twitter the municipality answers only for personal data that it publishes itself, not for those that others give, since it cannot influence what others publish there.",
    ),
    finding: None,
    provisions: &[&RS_4_8_5],
    law: &[&CONTROLLER, &DATA_INSPECTION_POSITION],
    rulings: &[&T_14, &P_20],
    since: GUIDELINES,
};

/// `controller.by-influence`: for all other media the influence decides.
pub const BY_INFLUENCE: Rule = Rule {
    id: "controller.by-influence",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kan kommunen påverka vad andra publicerar på sidan svarar den också för personuppgifterna i deras inlägg. Kan den inte det svarar den bara för det som den själv publicerar.",
        "Where the municipality can influence what others publish on the page, it also answers for the personal data in their posts. Where it cannot, it answers only for what it publishes itself.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER, &JOINT_CONTROLLERS],
    rulings: &[&T_14],
    since: GUIDELINES,
};

/// `controller.judged`: where the test gives no answer by itself.
pub const JUDGED: Rule = Rule {
    id: "controller.judged",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Går det inte att säga om kommunen kan påverka vad andra publicerar bedömer en människa om den svarar för deras inlägg. Tills det är avgjort bör kommunen hålla uppsikt som om den gjorde det. Att svaret är osäkert är ingen grund för att ta bort ett inlägg.",
        "Where it cannot be said whether the municipality can influence what others publish, a human judges whether it answers for their posts. Until that is settled the municipality should keep watch as though it did. That the answer is unsure is no ground for removing a post.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER],
    rulings: &[&P_20],
    since: GUIDELINES,
};

finite! {
    /// Who wrote a post.
    pub enum Author {
        /// The municipality.
        Municipality = "municipality", "kommunen", "the municipality";
        /// A visitor.
        Visitor = "visitor", "en besökare", "a visitor";
        /// Another authority.
        OtherAuthority = "other-authority", "en annan myndighet", "another authority";
    }
}

finite! {
    /// On whose page a post stands.
    pub enum Page {
        /// On the municipality's.
        Own = "own", "på kommunens", "the municipality's";
        /// On somebody else's.
        Others = "others", "på någon annans", "somebody else's";
    }
}

finite! {
    /// Whether the guidelines name the medium.
    pub enum Named {
        /// Facebook.
        Facebook = "facebook", "ja, Facebook", "yes, Facebook";
        /// A blog.
        Blog = "blog", "ja, en blogg", "yes, a blog";
        /// Twitter.
        Twitter = "twitter", "ja, Twitter", "yes, Twitter";
        /// They do not.
        Not = "not", "nej", "no";
    }
}

finite! {
    /// Whether the municipality can influence what others publish on the page, as the general test says.
    pub enum Test {
        /// It can.
        Can = "can", "ja", "yes";
        /// It cannot.
        Cannot = "cannot", "nej", "no";
        /// A human judges.
        ToBeJudged = "to-be-judged", "det går inte att säga", "that cannot be said";
    }
}

impl Influence {
    /// What the general test says of visitors' posts; nothing where there are none, or where no rule was in force.
    ///
    /// ```
    /// use gdpr_scope::{controller::Test, influence::Influence};
    /// assert_eq!(Influence::Can.test(), Some(Test::Can));
    /// assert_eq!(Influence::NoVisitors.test(), None);
    /// ```
    pub const fn test(self) -> Option<Test> {
        match self {
            Self::Can => Some(Test::Can),
            Self::Cannot => Some(Test::Cannot),
            Self::ToBeJudged => Some(Test::ToBeJudged),
            Self::NoVisitors | Self::NotInForce => None,
        }
    }
}

outcome! {
    /// Who is controller for the personal data in a post.
    pub enum Controller {
        /// The municipality.
        Municipality: Answer = "municipality", "kommunen", "the municipality";
        /// The municipality, and the visitor for their own part.
        MunicipalityAndVisitor: Answer = "municipality-and-visitor", "kommunen, och besökaren kan ha ett eget ansvar", "the municipality, and the visitor may be responsible too";
        /// The visitor, and not the municipality.
        Visitor: Answer = "visitor", "den som skrev, inte kommunen", "whoever wrote, not the municipality";
        /// The other authority, and not the municipality.
        OtherAuthority: Answer = "other-authority", "den andra myndigheten, inte kommunen", "the other authority, not the municipality";
        /// The other authority, and the municipality as the page holder.
        BothAuthorities: Answer = "both-authorities", "den andra myndigheten, och kommunen som har sidan", "the other authority, and the municipality that holds the page";
        /// Whoever wrote; whether the municipality is too, a human judges.
        ToBeJudged: Judgement = "to-be-judged", "den som skrev, och en människa bedömer om kommunen också är det", "whoever wrote, and a human judges whether the municipality is too";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

impl Controller {
    /// Whether the municipality answers for the personal data in the post: none where a human judges it, or no rule was in force.
    pub const fn municipality(self) -> Option<bool> {
        match self {
            Self::Municipality | Self::MunicipalityAndVisitor | Self::BothAuthorities => Some(true),
            Self::Visitor | Self::OtherAuthority => Some(false),
            Self::ToBeJudged | Self::NotInForce => None,
        }
    }

    /// Who is named as controller. Nobody is only where no rule was in force.
    pub const fn named(self) -> &'static [Author] {
        match self {
            Self::Municipality => &[Author::Municipality],
            Self::MunicipalityAndVisitor => &[Author::Municipality, Author::Visitor],
            Self::Visitor => &[Author::Visitor],
            Self::OtherAuthority => &[Author::OtherAuthority],
            Self::BothAuthorities => &[Author::OtherAuthority, Author::Municipality],
            Self::ToBeJudged => &[Author::Visitor, Author::OtherAuthority],
            Self::NotInForce => &[],
        }
    }
}

case! {
    /// The facts about a post.
    pub struct PostFacts: "post-controller", "Vem är personuppgiftsansvarig för inlägget?", "Who is controller for the post?";
    decided by post_controller -> Controller;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Who wrote it.
    author: Author = "author", "Vem skrev inlägget?", "Who wrote the post?";
    /// On whose page it stands.
    page: Page = "page", "På vems sida eller konto står det?", "On whose page or account does it stand?";
    /// Whether the guidelines name the medium.
    named: Named = "named", "Nämner riktlinjerna mediet?", "Do the guidelines name the medium?";
    /// What the general test says.
    influence: Test = "influence", "Kan kommunen påverka vad andra publicerar på sidan?", "Can the municipality influence what others publish on the page?";
}

/// Who is controller for the personal data in a post (RS-4.8-1 to RS-4.8-6, T-14).
///
/// The guidelines answer for Facebook, blogs and Twitter by name. Where the general test says otherwise on the date, its answer
/// goes, and the reasons say that it departs from the name. Where the test gives no answer, the name's stands.
///
/// ```
/// use gdpr_scope::controller::*;
/// use policy_core::fact::Guidelines;
/// let reply = PostFacts {
///     guidelines: Guidelines::InForce, author: Author::Visitor, page: Page::Own, named: Named::Twitter, influence: Test::Cannot,
/// };
/// assert_eq!(post_controller(reply).outcome, Controller::Visitor);
/// let hidden = post_controller(PostFacts { influence: Test::Can, ..reply });
/// assert_eq!(hidden.outcome, Controller::MunicipalityAndVisitor);
/// assert!(hidden.because.contains(&&DEPARTS));
/// ```
pub fn post_controller(case: PostFacts) -> Decision<Controller> {
    match (case.guidelines, case.author, case.page) {
        (Guidelines::NotYet, ..) => Decision::new(Controller::NotInForce, &[&VALIDITY]),
        (_, Author::Municipality, _) => Decision::new(Controller::Municipality, &[&OWN_POSTS]),
        (_, Author::Visitor, Page::Others) => Decision::new(Controller::Visitor, &[&PAGE_OF_ANOTHER, &VISITOR_TOO]),
        (_, Author::OtherAuthority, Page::Others) => {
            Decision::new(Controller::OtherAuthority, &[&OTHER_AUTHORITY, &PAGE_OF_ANOTHER])
        }
        (_, Author::Visitor, Page::Own) => match page_holder(case.named, case.influence) {
            (Some(true), because) => Decision::new(Controller::MunicipalityAndVisitor, because.visitor),
            (Some(false), because) => Decision::new(Controller::Visitor, because.visitor),
            (None, because) => Decision::new(Controller::ToBeJudged, because.visitor),
        },
        (_, Author::OtherAuthority, Page::Own) => match page_holder(case.named, case.influence) {
            (Some(true), because) => Decision::new(Controller::BothAuthorities, because.other),
            (Some(false), because) => Decision::new(Controller::OtherAuthority, because.other),
            (None, because) => Decision::new(Controller::ToBeJudged, because.other),
        },
    }
}

/// Why the page holder answers for others' posts or not: with the visitor's own responsibility beside it, or the authority's.
struct Reasons {
    visitor: Because,
    other: Because,
}

/// Whether the page holder answers for what others write on the page.
fn page_holder(named: Named, test: Test) -> (Option<bool>, Reasons) {
    macro_rules! reasons {
        ($($rule:ident),+) => {
            Reasons { visitor: &[$(&$rule,)+ &VISITOR_TOO], other: &[&OTHER_AUTHORITY, $(&$rule,)+] }
        };
    }
    match (named, test) {
        (Named::Facebook | Named::Blog, Test::Can | Test::ToBeJudged) => (Some(true), reasons!(FACEBOOK_AND_BLOGS)),
        (Named::Facebook | Named::Blog, Test::Cannot) => (Some(false), reasons!(DEPARTS, BY_INFLUENCE)),
        (Named::Twitter, Test::Cannot | Test::ToBeJudged) => (Some(false), reasons!(TWITTER)),
        (Named::Twitter, Test::Can) => (Some(true), reasons!(DEPARTS, BY_INFLUENCE)),
        (Named::Not, Test::Can) => (Some(true), reasons!(BY_INFLUENCE)),
        (Named::Not, Test::Cannot) => (Some(false), reasons!(BY_INFLUENCE)),
        (Named::Not, Test::ToBeJudged) => (None, reasons!(JUDGED)),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[
    &OTHER_AUTHORITY,
    &OWN_POSTS,
    &PAGE_OF_ANOTHER,
    &FACEBOOK_AND_BLOGS,
    &DEPARTS,
    &VISITOR_TOO,
    &TWITTER,
    &BY_INFLUENCE,
    &JUDGED,
];

#[cfg(test)]
mod tests {
    use policy_rules::{Case, Table};

    use super::*;

    static TABLE: Table = Table::of::<PostFacts>();

    /// Every case, with its decision.
    fn all() -> impl Iterator<Item = (PostFacts, Decision<Controller>)> {
        let run = TABLE.run();
        (0..run.answers.len()).map(move |index| {
            let case = PostFacts::at(run.case(index).positions());
            (case, post_controller(case))
        })
    }

    #[test]
    fn somebody_is_always_controller() {
        for (case, decision) in all() {
            assert_eq!(decision.outcome.named().is_empty(), case.guidelines == Guidelines::NotYet, "{case:?}");
        }
    }

    #[test]
    fn the_author_is_always_named() {
        for (case, decision) in all().filter(|(case, _)| case.guidelines == Guidelines::InForce) {
            assert!(decision.outcome.named().contains(&case.author), "{case:?}: {:?}", decision.outcome);
        }
    }

    #[test]
    fn the_municipality_always_answers_for_its_own_posts_and_never_for_others_on_a_page_that_is_not_its_own() {
        for (case, decision) in all().filter(|(case, _)| case.guidelines == Guidelines::InForce) {
            match (case.author, case.page) {
                (Author::Municipality, _) => assert_eq!(decision.outcome.municipality(), Some(true)),
                (_, Page::Others) => assert_eq!(decision.outcome.municipality(), Some(false)),
                (_, Page::Own) => {}
            }
        }
    }

    #[test]
    fn an_answer_departs_from_the_name_exactly_where_the_test_disagrees() {
        for (case, decision) in all().filter(|(case, _)| case.guidelines == Guidelines::InForce) {
            let disagrees = matches!(
                (case.named, case.influence),
                (Named::Facebook | Named::Blog, Test::Cannot) | (Named::Twitter, Test::Can)
            );
            let others_on_own_page = case.author != Author::Municipality && case.page == Page::Own;
            assert_eq!(decision.because.contains(&&DEPARTS), disagrees && others_on_own_page, "{case:?}");
        }
    }
}
