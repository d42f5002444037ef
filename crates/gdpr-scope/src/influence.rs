//! Can the municipality influence what visitors publish? The general test of the guidelines.

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::{CONTROLLER, DATA_INSPECTION_POSITION, JOINT_CONTROL_WITHOUT_ACCESS},
    role::Role,
    source::{GUIDELINES, P_19, RS_4_8_6, T_14},
};
use policy_rules::{Decision, Modality, Rule, Text, case, outcome};

/// `influence.publication`: whoever governs what shows can influence it.
pub const PUBLICATION: Rule = Rule {
    id: "influence.publication",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen kan påverka vad besökare publicerar om den kan godkänna inlägg i förväg, ta bort dem, dölja dem eller ändra i dem. Då bestämmer den också över ändamålen och medlen för behandlingen av personuppgifterna i inläggen.",
        "The municipality can influence what visitors publish if it can approve posts beforehand, remove them, hide them or edit them. Then it also determines the purposes and means of the processing of the personal data in the posts.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER, &DATA_INSPECTION_POSITION],
    rulings: &[&T_14, &P_19],
    since: GUIDELINES,
};

/// `influence.weighed`: what governs the page but no single post.
pub const WEIGHED: Rule = Rule {
    id: "influence.weighed",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kan kommunen bara stänga möjligheten att kommentera eller bestämma vad sidan är till för, bedömer en människa om den därmed bestämmer över ändamålen och medlen. Väg in om kommunen bjuder in till inläggen, vad den själv har för nytta av dem och om den i praktiken kan få bort ett inlägg som kränker någon.",
        "Where the municipality can only close the possibility to comment or decide what the page is for, a human judges whether it thereby determines the purposes and means. Weigh whether the municipality invites the posts, what use it has of them itself, and whether in practice it can have a post that violates somebody taken away.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER, &JOINT_CONTROL_WITHOUT_ACCESS],
    rulings: &[&P_19],
    since: GUIDELINES,
};

/// `influence.none`: what leaves others' posts as they are.
pub const NONE: Rule = Rule {
    id: "influence.none",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen kan inte påverka vad besökare publicerar om den varken styr vilka inlägg som syns eller vad sidan är till för. Att den bara kan blockera en skribent ändrar inte det.",
        "The municipality cannot influence what visitors publish if it governs neither which posts show nor what the page is for. That it can merely block a writer makes no difference.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER],
    rulings: &[&T_14, &P_19],
    since: GUIDELINES,
};

/// `influence.no-visitors`: where visitors cannot publish, there is nothing to influence.
pub const NO_VISITORS: Rule = Rule {
    id: "influence.no-visitors",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kan besökare inte publicera något på sidan finns inga inlägg av andra att svara för. Kommunen svarar då bara för det som den själv publicerar.",
        "Where visitors cannot publish anything on the page, there are no posts by others to answer for. The municipality then answers only for what it publishes itself.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER],
    rulings: &[],
    since: GUIDELINES,
};

outcome! {
    /// Whether the municipality can influence what visitors publish.
    pub enum Influence {
        /// It can.
        Can: Answer = "can", "ja, kommunen kan påverka det", "yes, the municipality can influence it";
        /// A human judges.
        ToBeJudged: Judgement = "to-be-judged", "det bedömer en människa", "a human judges that";
        /// It cannot.
        Cannot: Answer = "cannot", "nej, kommunen kan inte påverka det", "no, the municipality cannot influence it";
        /// Visitors cannot publish there.
        NoVisitors: Answer = "no-visitors", "besökare kan inte publicera något där", "visitors cannot publish anything there";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about what a platform lets the page holder do.
    pub struct InfluenceFacts: "visitor-influence", "Kan kommunen påverka vad besökare publicerar?", "Can the municipality influence what visitors publish?";
    decided by visitor_influence -> Influence;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether visitors can publish anything on the page.
    visitors_publish: YesNo = "visitorsPublish", "Kan besökare publicera något på sidan?", "Can visitors publish anything on the page?";
    /// Whether the page holder can approve visitors' posts before they show.
    approve: YesNo = "approve", "Kan kommunen godkänna besökares inlägg innan de syns?", "Can the municipality approve visitors' posts before they show?";
    /// Whether the page holder can remove visitors' posts.
    remove: YesNo = "remove", "Kan kommunen ta bort besökares inlägg?", "Can the municipality remove visitors' posts?";
    /// Whether the page holder can hide visitors' posts.
    hide: YesNo = "hide", "Kan kommunen dölja besökares inlägg?", "Can the municipality hide visitors' posts?";
    /// Whether the page holder can edit visitors' posts.
    edit: YesNo = "edit", "Kan kommunen ändra i besökares inlägg?", "Can the municipality edit visitors' posts?";
    /// Whether the page holder can close comments.
    close_comments: YesNo = "closeComments", "Kan kommunen stänga möjligheten att kommentera?", "Can the municipality close comments?";
    /// Whether the page holder decides what the page is for.
    purpose: YesNo = "purpose", "Bestämmer kommunen syftet med den sida som besökarna skriver på?", "Does the municipality decide the purpose of the page that visitors write on?";
    /// Whether the page holder can block a writer.
    block: YesNo = "block", "Kan kommunen blockera en skribent?", "Can the municipality block a writer?";
}

/// Whether the municipality can influence what visitors publish on a page (RS-4.8-6, T-14).
///
/// The facts are those of the platform on the date, as [`Platform`](crate::platform::Platform) tells them. Receiving statistics and
/// placing advertisements do not belong here: they make the municipality answer together with the platform, not for the posts.
///
/// ```
/// use gdpr_scope::influence::*;
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// let twitter = InfluenceFacts {
///     guidelines: Guidelines::InForce, visitors_publish: Yes, approve: No, remove: No, hide: No, edit: No,
///     close_comments: No, purpose: No, block: Yes,
/// };
/// assert_eq!(visitor_influence(twitter).outcome, Influence::Cannot);
/// assert_eq!(visitor_influence(InfluenceFacts { hide: Yes, ..twitter }).outcome, Influence::Can);
/// ```
pub fn visitor_influence(case: InfluenceFacts) -> Decision<Influence> {
    let governs = [case.approve, case.remove, case.hide, case.edit].contains(&YesNo::Yes);
    let frames = [case.close_comments, case.purpose].contains(&YesNo::Yes);
    match (case.guidelines, case.visitors_publish) {
        (Guidelines::NotYet, _) => Decision::new(Influence::NotInForce, &[&VALIDITY]),
        (Guidelines::InForce, YesNo::No) => Decision::new(Influence::NoVisitors, &[&NO_VISITORS]),
        (Guidelines::InForce, YesNo::Yes) if governs => Decision::new(Influence::Can, &[&PUBLICATION]),
        (Guidelines::InForce, YesNo::Yes) if frames => Decision::new(Influence::ToBeJudged, &[&WEIGHED]),
        (Guidelines::InForce, YesNo::Yes) => Decision::new(Influence::Cannot, &[&NONE]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PUBLICATION, &WEIGHED, &NONE, &NO_VISITORS];
