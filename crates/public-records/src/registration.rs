//! How must a public record be registered or kept ordered?

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::{JOURNAL_ENTRY, KEPT_ORDERED, MINOR_SIGNIFICANCE, RECORDS_ORGANISED, REGISTRATION},
    role::Role,
    source::{GUIDELINES, P_8, P_14, RS_3_1_13, RS_4_4_1, RS_4_4_2, RS_4_4_3, RS_4_4_4},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, outcome};

use crate::record::{HELD, RECEIVED};

/// `registration.case-content`: what belongs to a case is lifted out and added to it.
pub const CASE_CONTENT: Rule = Rule {
    id: "registration.case-content",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "Innehåll som hör till ett ärende som har startat eller pågår ska lyftas ut och läggas till ärendet.",
        "Content that belongs to a case opened or under way must be lifted out and added to the case.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Innehåll som hör till ett ärende har inte genast lagts till ärendet.",
            "Content that belongs to a case was not added to the case at once.",
        ),
        remedy: Text::new(
            "Lyft ut innehållet och lägg det till ärendet, om det inte är gjort.",
            "Lift the content out and add it to the case, if that is not done.",
        ),
    }),
    provisions: &[&RS_3_1_13],
    law: &[&RECORDS_ORGANISED],
    rulings: &[&P_14],
    since: GUIDELINES,
};

/// `registration.journal`: the main rule.
pub const JOURNAL: Rule = Rule {
    id: "registration.journal",
    modality: Modality::Duty,
    bearers: &[Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "Huvudregeln är att en allmän handling ska registreras i diariet så snart den har kommit in eller upprättats.",
        "The main rule is that a public record must be entered in the journal as soon as it has been received or drawn up.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "En allmän handling som ska registreras har inte genast registrerats i diariet.",
            "A public record that must be registered was not entered in the journal at once.",
        ),
        remedy: Text::new(
            "Registrera handlingen i diariet, om det inte är gjort.",
            "Enter the record in the journal, if that is not done.",
        ),
    }),
    provisions: &[&RS_4_4_1],
    law: &[&REGISTRATION, &JOURNAL_ENTRY],
    rulings: &[&P_14],
    since: GUIDELINES,
};

/// `registration.minor`: what is obviously of minor significance.
pub const MINOR: Rule = Rule {
    id: "registration.minor",
    modality: Modality::Permission,
    bearers: &[Role::CentralRegistrar.term(), Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "En handling som uppenbart har liten betydelse behöver varken registreras eller hållas ordnad.",
        "A record of obviously minor significance need be neither registered nor kept ordered.",
    ),
    finding: None,
    provisions: &[&RS_4_4_1],
    law: &[&MINOR_SIGNIFICANCE],
    rulings: &[],
    since: GUIDELINES,
};

/// `registration.kept-ordered`: kept ordered instead.
pub const ORDERED: Rule = Rule {
    id: "registration.kept-ordered",
    modality: Modality::Permission,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "En handling utan sekretessbelagda uppgifter får i stället hållas ordnad, om det är lätt att se om den har kommit in eller upprättats.",
        "A record without secret information may be kept ordered instead, if it is easy to see whether it was received or drawn up.",
    ),
    finding: None,
    provisions: &[&RS_4_4_2],
    law: &[&KEPT_ORDERED],
    rulings: &[&P_8],
    since: GUIDELINES,
};

/// `registration.searchable`: posts that are easily searched are kept ordered.
pub const SEARCHABLE: Rule = Rule {
    id: "registration.searchable",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Inlägg räknas som ordnade bara om de är strukturerade så att det är lätt att söka bland dem.",
        "Posts count as kept ordered only if they are structured so that one can easily search among them.",
    ),
    finding: None,
    provisions: &[&RS_4_4_3],
    law: &[&KEPT_ORDERED],
    rulings: &[&P_8],
    since: GUIDELINES,
};

/// `registration.secret`: secret content is lifted out and registered.
pub const SECRET: Rule = Rule {
    id: "registration.secret",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "Sekretessbelagda uppgifter får inte finnas i sociala medier. Skriver någon sådant på sidan ska det tas om hand, lyftas ut och registreras för vidare handläggning.",
        "There may be no secret information in social media. If somebody writes such things on the page, they must be taken charge of, lifted out and registered for further handling.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Sekretessbelagda uppgifter i kanalen har inte genast lyfts ut, registrerats och tagits bort.",
            "Secret information in the channel was not lifted out, registered and taken away at once.",
        ),
        remedy: Text::new(
            "Gör det som återstår: lyft ut uppgifterna, registrera dem och ta bort dem ur kanalen.",
            "Do what remains: lift the information out, register it and take it out of the channel.",
        ),
    }),
    provisions: &[&RS_4_4_4],
    law: &[&REGISTRATION],
    rulings: &[&P_14],
    since: GUIDELINES,
};

outcome! {
    /// How something must be registered or kept ordered.
    pub enum Registration {
        /// In the journal.
        Journal: Answer = "journal", "den ska registreras i diariet", "it must be entered in the journal";
        /// Kept ordered.
        KeptOrdered: Answer = "kept-ordered", "det räcker att den hålls ordnad", "it is enough that it is kept ordered";
        /// Neither.
        Neither: Answer = "neither", "den behöver varken registreras eller hållas ordnad", "it need be neither registered nor kept ordered";
        /// Lifted out and added to the case.
        ToCase: Answer = "to-case", "den ska lyftas ut ur kanalen och läggas till ärendet", "it must be lifted out and added to the case";
        /// Lifted out and registered.
        LiftedOut: Answer = "lifted-out", "den ska lyftas ut ur kanalen och registreras för vidare handläggning", "it must be lifted out and registered for further handling";
        /// Lifted out, registered and added to the case.
        LiftedOutToCase: Answer = "lifted-out-to-case", "den ska lyftas ut ur kanalen, registreras för vidare handläggning och läggas till ärendet", "it must be lifted out, registered for further handling and added to the case";
        /// It is no public record.
        NoRecord: NotApplicable = "no-record", "den är inte allmän handling", "it is no public record";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

impl Registration {
    /// Whether it is lifted out of the channel.
    pub const fn is_lifted_out(self) -> bool {
        matches!(self, Self::ToCase | Self::LiftedOut | Self::LiftedOutToCase)
    }

    /// Whether it is entered in the journal as a record of its own.
    pub const fn is_registered(self) -> bool {
        matches!(self, Self::Journal | Self::LiftedOut | Self::LiftedOutToCase)
    }

    /// Whether it is added to a case.
    pub const fn is_added_to_case(self) -> bool {
        matches!(self, Self::ToCase | Self::LiftedOutToCase)
    }
}

case! {
    /// The facts about a record.
    pub struct RegistrationFacts: "registration", "Hur ska handlingen registreras eller hållas ordnad?", "How must the record be registered or kept ordered?";
    decided by registration -> Registration;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether it is a public record.
    public_record: YesNo = "publicRecord", "Är det en allmän handling?", "Is it a public record?";
    /// Whether it holds secret information.
    secret: YesNo = "secret", "Innehåller handlingen sekretessbelagda uppgifter?", "Does the record hold secret information?";
    /// Whether it belongs to a case opened or under way.
    case: YesNo = "belongsToCase", "Hör handlingen till ett ärende som har startat eller pågår?", "Does the record belong to a case opened or under way?";
    /// Whether it is obviously of minor significance.
    minor: YesNo = "minor", "Är det uppenbart att handlingen är av liten betydelse?", "Is the record obviously of minor significance?";
    /// Whether its origin and time are easily established.
    origin_shown: YesNo = "originShown", "Är det lätt att se om handlingen har kommit in eller upprättats, och när?", "Is it easy to see whether the record was received or drawn up, and when?";
    /// Whether one can easily search among the posts.
    searchable: YesNo = "searchable", "Är det lätt att söka bland inläggen?", "Is it easy to search among the posts?";
}

/// How a record must be registered or kept ordered (RS-3.1-13, RS-4.4-1 to RS-4.4-4, P-8; OSL 5:1). What belongs to a case and
/// what is secret are demands of their own, and where both apply the outcome is their combination; neither is lifted by minor
/// significance or by good order.
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// use public_records::registration::*;
/// let comment = RegistrationFacts {
///     guidelines: Guidelines::InForce, public_record: Yes, secret: No, case: No, minor: No, origin_shown: Yes, searchable: Yes,
/// };
/// assert_eq!(registration(comment).outcome, Registration::KeptOrdered);
/// let appeal = RegistrationFacts { case: Yes, secret: Yes, ..comment };
/// assert_eq!(registration(appeal).outcome, Registration::LiftedOutToCase);
/// assert_eq!(registration(appeal).because, [&CASE_CONTENT, &SECRET]);
/// ```
pub fn registration(case: RegistrationFacts) -> Decision<Registration> {
    static UNORDERED: Selections<3, 8> = Selections::of([&JOURNAL, &ORDERED, &SEARCHABLE]);
    use YesNo::{No, Yes};
    match (case.guidelines, case.public_record, case.case, case.secret) {
        (Guidelines::NotYet, ..) => return Decision::new(Registration::NotInForce, &[&VALIDITY]),
        (_, No, ..) => return Decision::new(Registration::NoRecord, &[&HELD, &RECEIVED]),
        (_, _, Yes, Yes) => return Decision::new(Registration::LiftedOutToCase, &[&CASE_CONTENT, &SECRET]),
        (_, _, Yes, No) => return Decision::new(Registration::ToCase, &[&CASE_CONTENT]),
        (_, _, No, Yes) => return Decision::new(Registration::LiftedOut, &[&SECRET]),
        (_, _, No, No) => {}
    }
    match (case.minor, case.origin_shown, case.searchable) {
        (Yes, ..) => Decision::new(Registration::Neither, &[&MINOR]),
        (No, Yes, Yes) => Decision::new(Registration::KeptOrdered, &[&ORDERED, &SEARCHABLE]),
        (No, origin, search) => Decision::new(Registration::Journal, UNORDERED.pick([true, origin.is_no(), search.is_no()])),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&CASE_CONTENT, &JOURNAL, &MINOR, &ORDERED, &SEARCHABLE, &SECRET];
