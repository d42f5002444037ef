//! Who answers for a task, and with whose help?

use policy_rules::{Decision, Modality, Rule, Text, case, finite, outcome};

use crate::{
    access::LODGED,
    attendance::{ACTIVE, FOLLOW_UP, WATCHED},
    fact::{Source, VALIDITY},
    golive::{PLAN, WRITERS},
    informed::SEEK,
    intranet::WRITING_RULES,
    law::COMMITTEE_RESPONSIBILITY,
    listing::{PUBLISHED, REPORTED},
    media::{OWN_JUDGEMENT, SUPPORT as MEDIA_SUPPORT, TO_UNIT},
    press::OVERALL as OVERALL_PRESS_RELEASES,
    publication::REVIEWED,
    publisher::{HOUSEHOLD_PRINT, WEBSITE},
    role::Role,
    source::{
        GUIDELINES, KP_3_1, KP_3_2, KP_3_3, KP_3_4, KP_3_5, KP_5_3, KP_5_9, KP_5_10, KP_6_6, KP_6_7, KP_7_7, KP_10_1, P_7,
        POLICY, RS_1_1_1, T_21,
    },
};

/// `responsibility.overall`: the executive board answers for communication as a whole.
pub const OVERALL: Rule = Rule {
    id: "responsibility.overall",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term()],
    entitled: &[],
    text: Text::new(
        "Kommunstyrelsen har det övergripande ansvaret för kommunens kommunikationsfrågor.",
        "The executive board has the overall responsibility for the municipality's communication.",
    ),
    finding: None,
    provisions: &[&KP_3_1],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.bodies`: each body answers for its own communication.
pub const BODIES: Rule = Rule {
    id: "responsibility.bodies",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::SubCommittee.term(), Role::Company.term(), Role::Administration.term()],
    entitled: &[],
    text: Text::new(
        "Varje nämnd, utskott och bolag samt förvaltningen har ett övergripande ansvar för sin kommunikation.",
        "Each committee, sub-committee and company, and the administration, has an overall responsibility for its communication.",
    ),
    finding: None,
    provisions: &[&KP_3_2],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.managers`: each manager answers for communication in their own area.
pub const MANAGERS: Rule = Rule {
    id: "responsibility.managers",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[],
    text: Text::new(
        "Varje chef ansvarar för kommunikationen inom sitt verksamhetsområde.",
        "Every manager is responsible for communication within their own area of operations.",
    ),
    finding: None,
    provisions: &[&KP_3_3],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.employees`: each employee answers for communication with those around them.
pub const EMPLOYEES: Rule = Rule {
    id: "responsibility.employees",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term()],
    entitled: &[],
    text: Text::new(
        "Varje medarbetare ansvarar för kommunikationen med sin närmaste chef, med kollegerna och med brukarna.",
        "Every employee is responsible for communication with the nearest manager, colleagues and service users.",
    ),
    finding: None,
    provisions: &[&KP_3_4],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.information-officers`: the information officers drive and support.
pub const SUPPORT: Rule = Rule {
    id: "responsibility.information-officers",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "Kommunens informationsansvariga ska driva på kommunikationsarbetet och stödja och bistå hela organisationen.",
        "The information officers must drive the communication work, and support and assist the whole organisation.",
    ),
    finding: None,
    provisions: &[&KP_3_5],
    law: &[],
    rulings: &[&P_7],
    since: POLICY,
};

/// `responsibility.next-level`: each leader answers for the level below.
pub const NEXT_LEVEL: Rule = Rule {
    id: "responsibility.next-level",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[],
    text: Text::new(
        "Den som leder andra ansvarar för att kommunikationen fungerar på närmaste lägre nivå.",
        "Whoever leads others is responsible for communication working at the next lower level.",
    ),
    finding: None,
    provisions: &[&KP_5_3],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.internal-channels`: each manager answers for internal channels.
pub const INTERNAL_CHANNELS: Rule = Rule {
    id: "responsibility.internal-channels",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term()],
    entitled: &[],
    text: Text::new(
        "Varje chef ansvarar för att det finns relevanta kanaler för den interna kommunikationen.",
        "Every manager is responsible for having relevant channels for internal communication.",
    ),
    finding: None,
    provisions: &[&KP_5_9],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.overall-information`: the executive board answers for overall information, through the communications unit.
pub const OVERALL_INFORMATION: Rule = Rule {
    id: "responsibility.overall-information",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term()],
    entitled: &[],
    text: Text::new(
        "Kommunstyrelsen ansvarar genom kommunikationsenheten för kommunens övergripande information, både internt och externt.",
        "The executive board is responsible, through the communications unit, for the municipality's overall information, internal and external.",
    ),
    finding: None,
    provisions: &[&KP_5_10],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.external-contacts`: each committee and company answers for its own external contacts.
pub const EXTERNAL_CONTACTS: Rule = Rule {
    id: "responsibility.external-contacts",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Varje nämnd och varje kommunalt bolag ansvarar för sina egna kontakter utåt.",
        "Each committee and municipal company is responsible for its own external contacts.",
    ),
    finding: None,
    provisions: &[&KP_6_6],
    law: &[&COMMITTEE_RESPONSIBILITY],
    rulings: &[&P_7],
    since: POLICY,
};

/// `responsibility.external-channels`: whoever is in charge of an operation answers for its external channels.
pub const EXTERNAL_CHANNELS: Rule = Rule {
    id: "responsibility.external-channels",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som ansvarar för en verksamhet ska se till att verksamheten har de kanaler som kommunikationen utåt kräver.",
        "Whoever is in charge of an operation is responsible for it having the channels that external communication requires.",
    ),
    finding: None,
    provisions: &[&KP_6_7],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.media-coordination`: the executive board coordinates media contacts.
pub const MEDIA_COORDINATION: Rule = Rule {
    id: "responsibility.media-coordination",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term()],
    entitled: &[],
    text: Text::new(
        "Kommunstyrelsen samordnar kontakterna med massmedia.",
        "The executive board coordinates contacts with the mass media.",
    ),
    finding: None,
    provisions: &[&KP_7_7],
    law: &[],
    rulings: &[&T_21],
    since: POLICY,
};

/// `responsibility.graphic-manual`: the executive board answers for the graphic manual.
pub const GRAPHIC_MANUAL: Rule = Rule {
    id: "responsibility.graphic-manual",
    modality: Modality::Duty,
    bearers: &[Role::ExecutiveBoard.term()],
    entitled: &[],
    text: Text::new(
        "Kommunstyrelsen ansvarar för kommunens grafiska manual.",
        "The executive board is responsible for the municipality's graphic manual.",
    ),
    finding: None,
    provisions: &[&KP_10_1],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `responsibility.social-media`: the information officer answers for social media.
pub const SOCIAL_MEDIA: Rule = Rule {
    id: "responsibility.social-media",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "Informatören ansvarar för sociala medier i kommunen och är den som uttalar sig om dem.",
        "The information officer is responsible for social media in the municipality and is the one who speaks on them.",
    ),
    finding: None,
    provisions: &[&RS_1_1_1],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// A task that the source lays on somebody.
    pub enum Task {
        /// The municipality's communication as a whole.
        OverallCommunication = "overall-communication", "det övergripande ansvaret för kommunikationsfrågorna", "the overall responsibility for communication";
        /// Communication in a committee, a sub-committee, a company or the administration.
        BodyCommunication = "body-communication", "kommunikationen i en nämnd, ett utskott, ett bolag eller förvaltningen", "communication in a committee, a sub-committee, a company or the administration";
        /// Communication within an area of operations.
        AreaCommunication = "area-communication", "kommunikationen inom sitt verksamhetsområde", "communication within one's own area of operations";
        /// Communication with the nearest manager, colleagues and service users.
        EverydayCommunication = "everyday-communication", "kommunikationen med sin närmaste chef, sina kolleger och brukarna", "communication with the nearest manager, colleagues and service users";
        /// Driving and supporting the communication work.
        CommunicationSupport = "communication-support", "att driva på och stödja kommunikationsarbetet", "driving and supporting the communication work";
        /// That communication works at the next lower level.
        NextLevel = "next-level", "att kommunikationen fungerar på närmaste lägre nivå", "that communication works at the next lower level";
        /// Channels for internal communication.
        InternalChannels = "internal-channels", "kanaler för den interna kommunikationen", "channels for internal communication";
        /// The municipality's overall information.
        OverallInformation = "overall-information", "kommunens övergripande information", "the municipality's overall information";
        /// Seeking the information that the work requires.
        OwnInformation = "own-information", "att själv söka den information som arbetet kräver", "seeking the information that the work requires";
        /// A committee's or a company's external contacts.
        ExternalContacts = "external-contacts", "en nämnds eller ett bolags kontakter utåt", "a committee's or a company's external contacts";
        /// Channels for an operation's external communication.
        ExternalChannels = "external-channels", "kanaler för en verksamhets kommunikation utåt", "channels for an operation's external communication";
        /// Overall press releases.
        OverallPressReleases = "overall-press-releases", "övergripande pressmeddelanden", "overall press releases";
        /// Being responsible publisher of the municipality's website.
        Website = "website", "att vara ansvarig utgivare för kommunens webbplats", "being responsible publisher of the municipality's website";
        /// Being responsible publisher of overall printed information to every household.
        HouseholdPrint = "household-print", "att vara ansvarig utgivare för övergripande tryckt information till alla hushåll", "being responsible publisher of overall printed information to every household";
        /// Review or design of printed matter, posters, exhibition material and job advertisements.
        ProductReview = "product-review", "granskning eller utformning av trycksaker, affischer, utställningsmaterial och platsannonser", "review or design of printed matter, posters, exhibition material and job advertisements";
        /// Media enquiries put directly to a person.
        MediaQuestion = "media-question", "frågor som massmedia ställer direkt till en person", "media enquiries put directly to a person";
        /// Coordination of contacts with the mass media.
        MediaCoordination = "media-coordination", "samordning av kontakterna med massmedia", "coordination of contacts with the mass media";
        /// Media enquiries without an addressee.
        UnaddressedMediaQuestion = "unaddressed-media-question", "att föra vidare frågor från massmedia utan angiven mottagare", "passing on media enquiries without an addressee";
        /// Support before interviews and in strategic questions.
        MediaSupport = "media-support", "stöd inför intervjuer och i strategiska frågor", "support before interviews and in strategic questions";
        /// The writing rules.
        WritingRules = "writing-rules", "skrivreglerna", "the writing rules";
        /// The graphic manual.
        GraphicManual = "graphic-manual", "den grafiska manualen", "the graphic manual";
        /// Social media in the municipality.
        SocialMedia = "social-media", "sociala medier i kommunen", "social media in the municipality";
        /// The activity plan of an account.
        AccountPlan = "account-plan", "aktivitetsplanen för ett konto", "the activity plan of an account";
        /// The daily follow-up of an account.
        AccountFollowUp = "account-follow-up", "att följa upp ett konto, varje dag om inget annat är bestämt", "following up an account, every day unless otherwise decided";
        /// That the login to an account is handed over for safe keeping.
        AccountLogin = "account-login", "att inloggningen till ett konto lämnas till förvaring", "that the login to an account is handed over for safe keeping";
        /// That the municipality is active on a page it has started.
        AccountActivity = "account-activity", "att kommunen är aktiv på en sida som den har startat", "that the municipality is active on a page it has started";
        /// That an account is not left unattended.
        AccountWatching = "account-watching", "att ett konto inte lämnas obevakat", "that an account is not left unattended";
        /// Who may write for the municipality in social media.
        AccountWriters = "account-writers", "att utse dem som får skriva för kommunen i sociala medier", "appointing who may write for the municipality in social media";
        /// The register of the municipality's accounts.
        AccountRegister = "account-register", "förteckningen över kommunens konton", "the register of the municipality's accounts";
        /// That an account is made known, so that the register is complete.
        AccountReporting = "account-reporting", "att anmäla ett konto till den samordnande sektorn", "reporting an account to the coordinating sector";
    }
}

outcome! {
    /// Who answers for a task.
    pub enum Bearer {
        /// The executive board.
        ExecutiveBoard: Answer = "executive-board", "kommunstyrelsen", "the executive board";
        /// The executive board, through the communications unit.
        ExecutiveBoardThroughUnit: Answer = "executive-board-through-unit", "kommunstyrelsen, genom kommunikationsenheten", "the executive board, through the communications unit";
        /// The chair of the executive board, through the communications unit.
        BoardChairThroughUnit: Answer = "board-chair-through-unit", "kommunstyrelsens ordförande, genom kommunikationsenheten", "the chair of the executive board, through the communications unit";
        /// The chief executive.
        ChiefExecutive: Answer = "chief-executive", "kommunchefen", "the chief executive";
        /// Each committee, sub-committee and company, and the administration.
        Bodies: Answer = "each-body", "varje nämnd, utskott och bolag, och förvaltningen", "each committee, sub-committee and company, and the administration";
        /// Each committee and municipal company.
        CommitteesAndCompanies: Answer = "each-committee-and-company", "varje nämnd och varje kommunalt bolag", "each committee and municipal company";
        /// Every manager.
        Managers: Answer = "each-manager", "varje chef", "every manager";
        /// Whoever is in charge of the operation.
        OperationsManagers: Answer = "each-operations-manager", "den som ansvarar för verksamheten", "whoever is in charge of the operation";
        /// Every employee.
        Employees: Answer = "each-employee", "varje medarbetare", "every employee";
        /// The person contacted, with the communications unit's support.
        Contacted: Answer = "person-contacted", "den som kontaktas, med stöd av kommunikationsenheten", "the person contacted, with the communications unit's support";
        /// Whoever receives the enquiry and forwards it to the communications unit.
        Receiver: Answer = "receiver-to-unit", "den som tar emot frågan och för den vidare till kommunikationsenheten", "whoever receives the enquiry and forwards it to the communications unit";
        /// The communications unit.
        CommunicationsUnit: Answer = "communications-unit", "kommunikationsenheten", "the communications unit";
        /// The information officer.
        InformationOfficer: Answer = "information-officer", "informatören", "the information officer";
        /// The information officer, in consultation with the sector head.
        InformationOfficerWithSectorHead: Answer = "information-officer-with-sector-head", "informatören, i samråd med sektorschefen", "the information officer, in consultation with the sector head";
        /// The operation.
        Operation: Answer = "operation", "verksamheten", "the operation";
        /// The operation, which tells the coordinating sector.
        OperationToSector: Answer = "operation-to-coordinating-sector", "verksamheten, som meddelar den samordnande sektorn", "the operation, which tells the coordinating sector";
        /// The account's owner, who hands the login to the information officer.
        OwnerToOfficer: Answer = "owner-to-information-officer", "kontots ägare, som lämnar inloggningen till informatören", "the account's owner, who hands the login to the information officer";
        /// The person responsible for the page.
        PageManager: Answer = "page-manager", "den som ansvarar för sidan", "the person responsible for the page";
        /// The municipality as a whole.
        Municipality: Answer = "municipality", "kommunen", "the municipality";
        /// The text that lays the task on somebody was not in force.
        NotInForce: NotApplicable = "not-in-force", "den text som anger vem som ansvarar gällde inte", "the text that says who answers was not in force";
    }
}

impl Bearer {
    /// The roles that answer for the task.
    pub const fn who(self) -> &'static [Role] {
        match self {
            Self::ExecutiveBoard | Self::ExecutiveBoardThroughUnit => &[Role::ExecutiveBoard],
            Self::BoardChairThroughUnit => &[Role::BoardChair],
            Self::ChiefExecutive => &[Role::ChiefExecutive],
            Self::Bodies => &[Role::Committee, Role::SubCommittee, Role::Company, Role::Administration],
            Self::CommitteesAndCompanies => &[Role::Committee, Role::Company],
            Self::Managers => &[Role::Manager],
            Self::OperationsManagers => &[Role::OperationsManager],
            Self::Employees | Self::Receiver => &[Role::Employee],
            Self::Contacted => &[Role::Employee, Role::ElectedRepresentative],
            Self::CommunicationsUnit => &[Role::CommunicationsUnit],
            Self::InformationOfficer | Self::InformationOfficerWithSectorHead => &[Role::InformationOfficer],
            Self::Operation | Self::OperationToSector => &[Role::Operation],
            Self::OwnerToOfficer => &[Role::Owner],
            Self::PageManager => &[Role::PageManager],
            Self::Municipality => &[Role::Municipality],
            Self::NotInForce => &[],
        }
    }

    /// The roles through which, with whose help, or after telling whom.
    pub const fn with(self) -> &'static [Role] {
        match self {
            Self::ExecutiveBoardThroughUnit | Self::BoardChairThroughUnit | Self::Contacted | Self::Receiver => {
                &[Role::CommunicationsUnit]
            }
            Self::InformationOfficerWithSectorHead => &[Role::SectorHead],
            Self::OperationToSector => &[Role::CoordinatingSector],
            Self::OwnerToOfficer => &[Role::InformationOfficer],
            _ => &[],
        }
    }
}

case! {
    /// The task that is asked about.
    pub struct TaskFacts: "responsible-for", "Vem ansvarar för uppgiften?", "Who answers for the task?";
    decided by responsible_for -> Bearer;
    /// Which texts of the source are in force.
    source: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// The task.
    task: Task = "task", "Vilken uppgift gäller det?", "Which task is it?";
}

/// Who answers for a task, and with whose help (KP-3, KP-5, KP-6, KP-7, KP-8, KP-10, RS-1.1, RS-2, RS-3.1). The first reason is
/// the rule that lays the task on them; [`Bearer::who`] and [`Bearer::with`] give the roles.
///
/// ```
/// use policy_core::{fact::Source, responsibility::*, role::Role};
/// let press = responsible_for(TaskFacts { source: Source::Whole, task: Task::OverallPressReleases });
/// assert_eq!(press.outcome.who(), [Role::BoardChair]);
/// assert_eq!(press.outcome.with(), [Role::CommunicationsUnit]);
/// ```
pub fn responsible_for(case: TaskFacts) -> Decision<Bearer> {
    let (bearer, because): (Bearer, &'static [&'static Rule]) = match case.task {
        Task::OverallCommunication => (Bearer::ExecutiveBoard, &[&OVERALL]),
        Task::BodyCommunication => (Bearer::Bodies, &[&BODIES]),
        Task::AreaCommunication => (Bearer::Managers, &[&MANAGERS]),
        Task::EverydayCommunication => (Bearer::Employees, &[&EMPLOYEES]),
        Task::CommunicationSupport => (Bearer::InformationOfficer, &[&SUPPORT]),
        Task::NextLevel => (Bearer::Managers, &[&NEXT_LEVEL]),
        Task::InternalChannels => (Bearer::Managers, &[&INTERNAL_CHANNELS]),
        Task::OverallInformation => (Bearer::ExecutiveBoardThroughUnit, &[&OVERALL_INFORMATION]),
        Task::OwnInformation => (Bearer::Employees, &[&SEEK]),
        Task::ExternalContacts => (Bearer::CommitteesAndCompanies, &[&EXTERNAL_CONTACTS]),
        Task::ExternalChannels => (Bearer::OperationsManagers, &[&EXTERNAL_CHANNELS]),
        Task::OverallPressReleases => (Bearer::BoardChairThroughUnit, &[&OVERALL_PRESS_RELEASES]),
        Task::Website => (Bearer::ChiefExecutive, &[&WEBSITE]),
        Task::HouseholdPrint => (Bearer::ChiefExecutive, &[&HOUSEHOLD_PRINT]),
        Task::ProductReview => (Bearer::CommunicationsUnit, &[&REVIEWED]),
        Task::MediaQuestion => (Bearer::Contacted, &[&OWN_JUDGEMENT, &MEDIA_SUPPORT]),
        Task::MediaCoordination => (Bearer::ExecutiveBoard, &[&MEDIA_COORDINATION]),
        Task::UnaddressedMediaQuestion => (Bearer::Receiver, &[&TO_UNIT]),
        Task::MediaSupport => (Bearer::CommunicationsUnit, &[&MEDIA_SUPPORT]),
        Task::WritingRules => (Bearer::InformationOfficer, &[&WRITING_RULES]),
        Task::GraphicManual => (Bearer::ExecutiveBoard, &[&GRAPHIC_MANUAL]),
        Task::SocialMedia => (Bearer::InformationOfficer, &[&SOCIAL_MEDIA]),
        Task::AccountPlan => (Bearer::Operation, &[&PLAN]),
        Task::AccountFollowUp => (Bearer::Operation, &[&FOLLOW_UP]),
        Task::AccountLogin => (Bearer::OwnerToOfficer, &[&LODGED]),
        Task::AccountActivity => (Bearer::OperationsManagers, &[&ACTIVE]),
        Task::AccountWatching => (Bearer::PageManager, &[&WATCHED]),
        Task::AccountWriters => (Bearer::InformationOfficerWithSectorHead, &[&WRITERS]),
        Task::AccountRegister => (Bearer::Municipality, &[&PUBLISHED]),
        Task::AccountReporting => (Bearer::OperationToSector, &[&REPORTED]),
    };
    let in_force = match case.source {
        Source::NotYet => false,
        Source::GuidelinesAlone => because[0].since == GUIDELINES,
        Source::Whole => true,
    };
    if in_force { Decision::new(bearer, because) } else { Decision::new(Bearer::NotInForce, &[&VALIDITY]) }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[
    &OVERALL,
    &BODIES,
    &MANAGERS,
    &EMPLOYEES,
    &SUPPORT,
    &NEXT_LEVEL,
    &INTERNAL_CHANNELS,
    &OVERALL_INFORMATION,
    &EXTERNAL_CONTACTS,
    &EXTERNAL_CHANNELS,
    &MEDIA_COORDINATION,
    &GRAPHIC_MANUAL,
    &SOCIAL_MEDIA,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use policy_rules::Finite;

    use super::*;

    #[test]
    fn who_answers_is_whom_the_rule_binds() {
        for task in Task::VALUES {
            let decision = responsible_for(TaskFacts { source: Source::Whole, task: *task });
            let who: BTreeSet<&str> = decision.outcome.who().iter().map(|role| role.term().name).collect();
            let bound: BTreeSet<&str> = decision.because[0].bearers.iter().map(|bearer| bearer.name).collect();
            assert_eq!(who, bound, "{task:?}");
        }
    }

    #[test]
    fn every_rule_of_this_module_answers_for_a_task() {
        let named: BTreeSet<&str> = Task::VALUES
            .iter()
            .map(|task| responsible_for(TaskFacts { source: Source::Whole, task: *task }).because[0].id)
            .collect();
        assert_eq!(named.len(), Task::VALUES.len(), "two tasks have one rule");
        assert!(RULES.iter().all(|rule| named.contains(rule.id)));
    }
}
