//! What is another party that handles the page's personal data: processor, joint controller, or controller of its own?

use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{CONTROLLER, EMBEDDED_BUTTONS, JOINT_CONTROL_WITHOUT_ACCESS, JOINT_CONTROLLERS, PROCESSORS, TARGETING_GUIDELINES},
    role::Role,
    source::{GUIDELINES, RS_4_8_1, RS_4_8_6},
};
use policy_rules::{Decision, Modality, Rule, Text, case, finite, outcome};

use crate::{era::Era, regime::STATISTICS};

/// `party.processor`: whoever acts for the municipality.
pub const PROCESSOR: Rule = Rule {
    id: "party.processor",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Den som behandlar personuppgifter bara för kommunens räkning och efter dess instruktioner är personuppgiftsbiträde, till exempel den som arkiverar, modererar eller driftar åt kommunen. Det ska finnas ett avtal.",
        "Whoever processes personal data only on the municipality's behalf and on its instructions is a processor, for instance whoever archives, moderates or hosts for the municipality. There must be a contract.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSORS],
    rulings: &[],
    since: GUIDELINES,
};

/// `party.joint`: those who determine together.
pub const JOINT: Rule = Rule {
    id: "party.joint",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "De som tillsammans bestämmer varför och hur personuppgifter behandlas är gemensamt personuppgiftsansvariga för den behandlingen, till exempel när kommunen annonserar eller spårar besökare genom plattformen. Enligt dataskyddsförordningen ska de fastställa vem som gör vad och låta de registrerade ta del av det väsentliga.",
        "Those who together determine why and how personal data are processed are joint controllers for that processing, for instance where the municipality advertises or tracks visitors through the platform. By the GDPR they must settle who does what and make the essence of that available to the data subjects.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&CONTROLLER, &JOINT_CONTROLLERS, &JOINT_CONTROL_WITHOUT_ACCESS, &EMBEDDED_BUTTONS, &TARGETING_GUIDELINES],
    rulings: &[],
    since: GUIDELINES,
};

/// `party.separate`: whoever determines by itself.
pub const SEPARATE: Rule = Rule {
    id: "party.separate",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Den som själv bestämmer varför och hur den behandlar personuppgifter är ensam personuppgiftsansvarig för det, även om uppgifterna kommer från kommunens sida. Kommunen behöver då en rättslig grund för att lämna ut dem.",
        "Whoever determines by itself why and how it processes personal data is sole controller for that, even where the data come from the municipality's page. The municipality then needs a legal basis for passing them on.",
    ),
    finding: None,
    provisions: &[&RS_4_8_6],
    law: &[&CONTROLLER],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// What another party does.
    pub enum Party {
        /// The platform that the page is on.
        Platform = "platform", "plattformen som sidan finns på", "the platform that the page is on";
        /// A supplier who archives.
        Archiving = "archiving", "en leverantör som arkiverar", "a supplier who archives";
        /// A supplier who moderates.
        Moderation = "moderation", "en leverantör som modererar", "a supplier who moderates";
        /// A supplier who hosts.
        Hosting = "hosting", "en leverantör som sköter driften", "a supplier who hosts";
    }
}

finite! {
    /// Who determines why and how data are processed.
    pub enum Determines {
        /// The municipality.
        Municipality = "municipality", "kommunen", "the municipality";
        /// The municipality and the party together.
        Together = "together", "kommunen och parten tillsammans", "the municipality and the party together";
        /// The party by itself.
        Party = "party", "parten själv", "the party by itself";
    }
}

outcome! {
    /// What another party is.
    pub enum PartyStanding {
        /// A processor.
        Processor: Answer = "processor", "personuppgiftsbiträde", "a processor";
        /// A joint controller.
        Joint: Answer = "joint-controller", "gemensamt personuppgiftsansvarig med kommunen", "a joint controller with the municipality";
        /// A controller of its own.
        Separate: Answer = "separate-controller", "ensam personuppgiftsansvarig för sin behandling", "sole controller for its own processing";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about another party.
    pub struct PartyFacts: "party-standing", "Vilken ställning har den andra parten i behandlingen?", "What standing does the other party have in the processing?";
    decided by party_standing -> PartyStanding;
    /// Where the date lies.
    era: Era = "era", "Vilken lags tid är det?", "Which law's time is it?";
    /// What the party does.
    party: Party = "party", "Vem är den andra parten?", "Who is the other party?";
    /// Who determines why and how the data are processed.
    determines: Determines = "determines", "Vem bestämmer varför och hur uppgifterna behandlas?", "Who determines why and how the data are processed?";
    /// Whether the municipality receives statistics on visitors, or places advertisements or tracking, through the party.
    statistics: YesNo = "statistics", "Får kommunen besöksstatistik eller annonserar eller spårar den genom parten?", "Does the municipality receive statistics on visitors, or advertise or track, through the party?";
}

/// What another party is that handles the page's personal data (RS-4.8-1, RS-4.8-6, T-15).
///
/// From 2018-06-05 a platform is joint controller where the page holder gets statistics or places advertisements or tracking there,
/// whoever else determines. One party may have one standing in one processing and another in the next: for the rest of what it does
/// the platform is controller of its own.
///
/// ```
/// use gdpr_scope::{era::Era, party::*};
/// use policy_core::fact::YesNo::Yes;
/// let page = PartyFacts { era: Era::Gdpr, party: Party::Platform, determines: Determines::Party, statistics: Yes };
/// assert_eq!(party_standing(page).outcome, PartyStanding::Separate);
/// assert_eq!(party_standing(PartyFacts { era: Era::JointStatistics, ..page }).outcome, PartyStanding::Joint);
/// ```
pub fn party_standing(case: PartyFacts) -> Decision<PartyStanding> {
    match (case.era, case.party, case.determines, case.statistics) {
        (Era::BeforeGuidelines, ..) => Decision::new(PartyStanding::NotInForce, &[&VALIDITY]),
        (Era::JointStatistics | Era::OpenQuestion, Party::Platform, _, YesNo::Yes) => {
            Decision::new(PartyStanding::Joint, &[&STATISTICS, &JOINT])
        }
        (_, _, Determines::Municipality, _) => Decision::new(PartyStanding::Processor, &[&PROCESSOR]),
        (_, _, Determines::Together, _) => Decision::new(PartyStanding::Joint, &[&JOINT]),
        (_, _, Determines::Party, _) => Decision::new(PartyStanding::Separate, &[&SEPARATE]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PROCESSOR, &JOINT, &SEPARATE];
