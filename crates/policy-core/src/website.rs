//! Does the municipality's website give what it has to give?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    role::Role,
    source::{KP_6_11, P_7, POLICY},
};

/// `website.round-the-clock`: information can be fetched at any hour.
pub const ROUND_THE_CLOCK: Rule = Rule {
    id: "website.round-the-clock",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Medborgarna ska som utgångspunkt kunna hämta information på kommunens webbplats dygnet runt.",
        "As a starting point, citizens must be able to find information on the municipality's website around the clock.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Informationen på webbplatsen går inte att hämta dygnet runt.",
            "The information on the website is not available around the clock.",
        ),
        remedy: Text::new(
            "Håll webbplatsen öppen dygnet runt och åtgärda återkommande avbrott.",
            "Keep the website available around the clock and fix recurring outages.",
        ),
    }),
    provisions: &[&KP_6_11],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `website.dialogue`: the website offers dialogue and insight.
pub const DIALOGUE: Rule = Rule {
    id: "website.dialogue",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Webbplatsen ska hela tiden ge möjlighet till dialog och insyn.",
        "The website must at all times give the possibility of dialogue and insight.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Webbplatsen ger inte möjlighet till dialog och insyn.",
            "The website gives no possibility of dialogue and insight.",
        ),
        remedy: Text::new(
            "Ordna en väg för frågor och synpunkter och lägg ut handlingar som ger insyn.",
            "Provide a way for questions and views, and publish records that give insight.",
        ),
    }),
    provisions: &[&KP_6_11],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `website.up-to-date`: its information is up to date.
pub const UP_TO_DATE: Rule = Rule {
    id: "website.up-to-date",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new("Informationen på webbplatsen ska vara uppdaterad.", "The information on the website must be up to date."),
    finding: Some(Finding {
        lack: Text::new("Informationen på webbplatsen är inte uppdaterad.", "The information on the website is not up to date."),
        remedy: Text::new(
            "Uppdatera sidorna, och bestäm vem som ser över dem och hur ofta.",
            "Update the pages, and settle who reviews them and how often.",
        ),
    }),
    provisions: &[&KP_6_11],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `website.for-target-groups`: its information is directed at the target groups.
pub const FOR_TARGET_GROUPS: Rule = Rule {
    id: "website.for-target-groups",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Informationen på webbplatsen ska vara riktad till målgrupperna.",
        "The information on the website must be directed at the target groups.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Informationen på webbplatsen är inte riktad till målgrupperna.",
            "The information on the website is not directed at the target groups.",
        ),
        remedy: Text::new(
            "Ordna innehållet efter vad de olika målgrupperna behöver.",
            "Arrange the content by what the various target groups need.",
        ),
    }),
    provisions: &[&KP_6_11],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

outcome! {
    /// Whether the website gives what it has to give.
    pub enum Website {
        /// It does.
        Complete: Met = "complete", "webbplatsen uppfyller kraven", "the website meets the demands";
        /// Something lacks.
        Incomplete: Breached = "incomplete", "webbplatsen brister i något", "something is lacking on the website";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about the municipality's website.
    pub struct WebsiteFacts: "website-service", "Uppfyller webbplatsen policyns krav?", "Does the website meet the policy's demands?";
    decided by website_service -> Website;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether information can be fetched at any hour.
    round_the_clock: YesNo = "roundTheClock", "Går informationen i regel att hämta dygnet runt?", "Is the information as a rule available around the clock?";
    /// Whether it offers dialogue and insight.
    dialogue: YesNo = "dialogue", "Ger webbplatsen möjlighet till dialog och insyn?", "Does the website give the possibility of dialogue and insight?";
    /// Whether its information is up to date.
    up_to_date: YesNo = "upToDate", "Är informationen uppdaterad?", "Is the information up to date?";
    /// Whether its information is directed at the target groups.
    for_target_groups: YesNo = "forTargetGroups", "Är informationen riktad till målgrupperna?", "Is the information directed at the target groups?";
}

/// Whether the municipality's website gives what it must (KP-6.11). Who answers for it is settled in KP-6.9.
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::{No, Yes}}, website::*};
/// let site = WebsiteFacts {
///     policy: Policy::InForce, round_the_clock: Yes, dialogue: Yes, up_to_date: No, for_target_groups: Yes,
/// };
/// assert_eq!(website_service(site).because, [&UP_TO_DATE]);
/// ```
pub fn website_service(case: WebsiteFacts) -> Decision<Website> {
    static LACKS: Selections<4, 16> = Selections::of([&ROUND_THE_CLOCK, &DIALOGUE, &UP_TO_DATE, &FOR_TARGET_GROUPS]);
    let facts = [case.round_the_clock, case.dialogue, case.up_to_date, case.for_target_groups];
    let lacks = LACKS.pick(facts.map(YesNo::is_no));
    match case.policy {
        Policy::NotYet => Decision::new(Website::NotInForce, &[&VALIDITY]),
        Policy::InForce if lacks.is_empty() => Decision::new(Website::Complete, RULES),
        Policy::InForce => Decision::new(Website::Incomplete, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&ROUND_THE_CLOCK, &DIALOGUE, &UP_TO_DATE, &FOR_TARGET_GROUPS];
