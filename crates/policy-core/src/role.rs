//! Who the policy speaks of: organs, posts and units of the municipality.

use policy_rules::finite;

finite! {
    /// An organ, a post, a unit or a part that somebody plays in the policy.
    pub enum Role {
        /// The municipality as a whole (kommunen).
        Municipality = "municipality", "kommunen", "the municipality";
        /// The council (kommunfullmäktige).
        Council = "council", "kommunfullmäktige", "the council";
        /// The municipal executive board (kommunstyrelsen).
        ExecutiveBoard = "executive-board", "kommunstyrelsen", "the executive board";
        /// The chair of the executive board (kommunstyrelsens ordförande).
        BoardChair = "board-chair", "kommunstyrelsens ordförande", "the chair of the executive board";
        /// A committee (nämnd).
        Committee = "committee", "nämnden", "the committee";
        /// A sub-committee (utskott).
        SubCommittee = "sub-committee", "utskottet", "the sub-committee";
        /// A municipal company (bolag).
        Company = "company", "det kommunala bolaget", "the municipal company";
        /// The administration (förvaltningen).
        Administration = "administration", "förvaltningen", "the administration";
        /// The chief executive (kommunchefen).
        ChiefExecutive = "chief-executive", "kommunchefen", "the chief executive";
        /// The head of a sector (sektorschef).
        SectorHead = "sector-head", "sektorschefen", "the sector head";
        /// The manager in charge of an operation (verksamhetsansvarig chef).
        OperationsManager = "operations-manager", "verksamhetsansvarig chef", "the operations manager";
        /// A manager (chef).
        Manager = "manager", "chefen", "the manager";
        /// An employee (medarbetare, tjänsteman).
        Employee = "employee", "medarbetaren", "the employee";
        /// An elected representative (förtroendevald).
        ElectedRepresentative = "elected-representative", "den förtroendevalda", "the elected representative";
        /// A union representative (facklig företrädare).
        UnionRepresentative = "union-representative", "den fackliga företrädaren", "the union representative";
        /// The information officer, also webmaster (informatör, webbmaster).
        InformationOfficer = "information-officer", "informatören", "the information officer";
        /// The communications unit (kommunikationsenheten).
        CommunicationsUnit = "communications-unit", "kommunikationsenheten", "the communications unit";
        /// The central registrar (central registrator).
        CentralRegistrar = "central-registrar", "den centrala registratorn", "the central registrar";
        /// The coordinating sector (Sektor Destination Vårgårda).
        CoordinatingSector = "coordinating-sector", "den samordnande sektorn", "the coordinating sector";
        /// An operation that runs an account (verksamhet).
        Operation = "operation", "verksamheten", "the operation";
        /// The administrator who owns an account (administratör, ägare).
        Owner = "owner", "kontots ägare", "the account's owner";
        /// An administrator of an account.
        Administrator = "administrator", "kontots administratör", "the account's administrator";
        /// The official or politician responsible for a page (den som ansvarar för sidan).
        PageManager = "page-manager", "den som ansvarar för sidan", "the person responsible for the page";
        /// Somebody appointed to write for the municipality.
        Writer = "writer", "den som skriver för kommunen", "the person who writes for the municipality";
        /// A visitor who writes on a page (besökare).
        Visitor = "visitor", "besökaren", "the visitor";
    }
}

impl Role {
    /// The roles whose rules also go for whoever holds this one: those that they hold by holding it, and those whose tasks
    /// they carry out. A sector head is a manager and an employee; an administrator answers for a page and acts for the
    /// operation.
    ///
    /// ```
    /// use policy_core::role::Role;
    /// assert_eq!(Role::SectorHead.also(), [Role::Manager, Role::Employee]);
    /// ```
    pub const fn also(self) -> &'static [Self] {
        match self {
            Self::ExecutiveBoard => &[Self::Committee],
            Self::BoardChair => &[Self::ElectedRepresentative],
            Self::ChiefExecutive | Self::SectorHead => &[Self::Manager, Self::Employee],
            Self::OperationsManager => &[Self::Manager, Self::Employee, Self::Operation],
            Self::Manager | Self::InformationOfficer | Self::CentralRegistrar => &[Self::Employee],
            Self::Owner => &[Self::Administrator, Self::PageManager, Self::Operation],
            Self::Administrator => &[Self::PageManager, Self::Operation],
            _ => &[],
        }
    }
}
