//! Are the posts filled that the guidelines lay responsibility on, and do they reach every account?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::RECORDS_ORGANISED,
    role::Role,
    source::{GUIDELINES, RS_1_1_1, RS_2_4, T_10},
};

/// `post.filled`: somebody holds the post.
pub const FILLED: Rule = Rule {
    id: "post.filled",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen ska ha en informatör, som ansvarar för sociala medier och uttalar sig om dem, och en central registrator.",
        "The municipality must have an information officer, who is responsible for social media and speaks on them, and a central registrar.",
    ),
    finding: Some(Finding {
        lack: Text::new("Posten är vakant.", "The post is vacant."),
        remedy: Text::new(
            "Utse någon till posten och anteckna från vilken dag.",
            "Appoint somebody to the post and record from which day.",
        ),
    }),
    provisions: &[&RS_1_1_1, &RS_2_4],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `post.reaches-all-accounts`: the registrar and the information officer can act on every account.
pub const REACHES_ALL: Rule = Rule {
    id: "post.reaches-all-accounts",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[Role::CentralRegistrar.term(), Role::InformationOfficer.term()],
    text: Text::new(
        "Den centrala registratorn och informatören ska ha åtkomst till alla konton i sociala medier i kommunens verksamhet.",
        "The central registrar and the information officer must hold access to every social-media account in the municipality's operations.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Innehavaren av posten har inte åtkomst till alla konton.",
            "The holder of the post does not hold access to every account.",
        ),
        remedy: Text::new(
            "Ge innehavaren åtkomst till de konton där den saknas.",
            "Give the holder access to the accounts where it is missing.",
        ),
    }),
    provisions: &[&RS_2_4],
    law: &[&RECORDS_ORGANISED],
    rulings: &[&T_10],
    since: GUIDELINES,
};

finite! {
    /// How far a post reaches among the accounts in operation.
    pub enum Reach {
        /// It holds access to all of them.
        All = "all", "alla konton", "every account";
        /// It holds access to some or none.
        NotAll = "not-all", "inte alla konton", "not every account";
        /// There is no account in operation.
        NoAccounts = "no-accounts", "det finns inga konton i drift", "there are no accounts in operation";
    }
}

outcome! {
    /// Whether a post can do what the guidelines lay on it.
    pub enum Post {
        /// It is filled and reaches every account.
        InOrder: Met = "in-order", "posten är tillsatt och når alla konton", "filled, with access to every account";
        /// It is vacant, or does not reach every account.
        Lacking: Breached = "lacking", "posten är vakant eller når inte alla konton", "vacant, or without access to every account";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the information officer's or the central registrar's post.
    pub struct PostFacts: "post-in-order", "Är posten tillsatt, och når den alla konton?", "Is the post filled, and does it reach every account?";
    decided by post_in_order -> Post;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether somebody holds the post.
    filled: YesNo = "filled", "Är posten tillsatt?", "Is the post filled?";
    /// How many of the accounts in operation the post holds access to.
    reach: Reach = "reach", "Vilka konton har innehavaren åtkomst till?", "Which accounts does the holder have access to?";
}

/// Whether the information officer's or the central registrar's post can do what the guidelines lay on it
/// (RS-1.1-1, RS-2-4).
///
/// ```
/// use policy_core::{fact::{Guidelines, YesNo}, post::{FILLED, Post, PostFacts, Reach, post_in_order}};
/// let vacant = PostFacts { guidelines: Guidelines::InForce, filled: YesNo::No, reach: Reach::NoAccounts };
/// assert_eq!(post_in_order(vacant).outcome, Post::Lacking);
/// assert_eq!(post_in_order(vacant).because, [&FILLED]);
/// ```
pub fn post_in_order(case: PostFacts) -> Decision<Post> {
    use Guidelines::{InForce, NotYet};
    use Reach::{All, NoAccounts, NotAll};
    use YesNo::{No, Yes};
    match (case.guidelines, case.filled, case.reach) {
        (NotYet, _, _) => Decision::new(Post::NotInForce, &[&VALIDITY]),
        (InForce, Yes, All | NoAccounts) => Decision::new(Post::InOrder, &[&FILLED, &REACHES_ALL]),
        (InForce, Yes, NotAll) => Decision::new(Post::Lacking, &[&REACHES_ALL]),
        (InForce, No, All | NoAccounts) => Decision::new(Post::Lacking, &[&FILLED]),
        (InForce, No, NotAll) => Decision::new(Post::Lacking, &[&FILLED, &REACHES_ALL]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&FILLED, &REACHES_ALL];
