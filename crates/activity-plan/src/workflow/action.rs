//! The stages of a plan, what can be done with it, and the rules behind each action.

use policy_core::{
    access, listing,
    role::Role,
    source::{
        BL_1, BL_8, BL_13, BL_14, BL_16, FS_1, GUIDELINES, P_17, RS_1_3_1, RS_2_2_4, RS_3_1_1, RS_3_1_2, RS_3_1_7, T_12, T_22,
    },
};
use policy_rules::{Because, Modality, Rule, Text, finite};

use crate::{approval, benefit, copy, revision};

finite! {
    /// Where a plan is, from blank form to closed account.
    pub enum Stage {
        /// Nothing is done yet.
        Blank = "blank", "inte påbörjad", "not begun";
        /// The form is being filled in.
        Drafted = "drafted", "utkast", "draft";
        /// The sector head has considered the benefit.
        Considered = "considered", "nyttan är övervägd", "benefit considered";
        /// Some but not all approvers have signed.
        Signed = "signed", "delvis underskriven", "partly signed";
        /// An approver has returned it.
        Returned = "returned", "återsänd", "returned";
        /// It was rejected.
        Rejected = "rejected", "avslagen", "rejected";
        /// Everyone has approved it.
        Approved = "approved", "godkänd", "approved";
        /// The writers are appointed: the account may start.
        Appointed = "appointed", "klar att starta", "ready to start";
        /// The account has started, and something remains to be done.
        Started = "started", "startat, något återstår", "started, something remains";
        /// The account runs, and nothing remains to be done.
        Running = "running", "i drift", "running";
        /// A changed plan is to be approved; the approved one holds until then.
        Revised = "revised", "under ändring", "under revision";
        /// The account is paused.
        Paused = "paused", "pausat", "paused";
        /// The account is closed, and something remains to be done.
        Closing = "closing", "avslutat, något återstår", "closed, something remains";
        /// The account is closed, and nothing remains to be done.
        Closed = "closed", "avslutat", "closed";
    }
}

impl Stage {
    /// Whether nothing more can happen.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Rejected | Self::Closed)
    }

    /// Whether there is an account that has started and is not closed.
    pub const fn runs(self) -> bool {
        matches!(self, Self::Started | Self::Running | Self::Revised | Self::Paused)
    }
}

finite! {
    /// What can be done with a plan.
    pub enum Action {
        /// Draw it up.
        Draft = "draft", "upprätta planen", "draw up the plan";
        /// Change the form.
        Revise = "revise", "fylla i eller ändra planen", "complete or change the plan";
        /// Consider the benefit.
        Consider = "consider-benefit", "överväga nyttan", "consider the benefit";
        /// Sign it.
        Sign = "sign", "skriva under planen", "sign";
        /// Send it back with reasons.
        Return = "return", "skicka tillbaka planen", "return the plan";
        /// Reject it with reasons.
        Reject = "reject", "avslå planen", "reject the plan";
        /// Hand a copy to the communications unit.
        Copy = "send-copy", "lämna en kopia av planen", "hand over a copy";
        /// Appoint the writers.
        Appoint = "appoint-writers", "utse skribenter", "appoint writers";
        /// Start the account.
        Start = "start", "starta kontot", "start the account";
        /// Hand the login over for safe keeping.
        Lodge = "lodge-access", "lämna in inloggningen", "lodge the login";
        /// Report the account to the coordinating sector.
        Report = "report", "anmäla kontot", "report the account";
        /// Enter the account in the register.
        List = "list", "föra in kontot i förteckningen", "list the account";
        /// Pause the account.
        Pause = "pause", "pausa kontot", "pause the account";
        /// Take it up again.
        Resume = "resume", "återuppta kontot", "resume the account";
        /// Close the account.
        Close = "close", "avsluta kontot", "close the account";
        /// Withdraw the access to the closed account.
        Withdraw = "withdraw-access", "avsluta andras åtkomst till det avslutade kontot", "withdraw access";
        /// Take the closed account out of the register.
        Unlist = "unlist", "ta bort kontot ur förteckningen", "unlist the account";
    }
}

/// `workflow.order`: the steps and their order.
pub const ORDER: Rule = Rule {
    id: "workflow.order",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Ett konto startas och sköts i den ordning som riktlinjerna och blanketten ger: nyttan övervägs, före eller efter att planen upprättas, planen skrivs under av alla som ska godkänna den, skribenter utses, kontot startas och görs känt. En åtgärd som hör till ett annat skede får inte vidtas.",
        "An account is started and run in the order that the guidelines and the form give: the benefit is considered, before or after the plan is drawn up, everyone who approves signs, writers are appointed, the account is started and made known. An action that belongs to another stage may not be taken.",
    ),
    finding: None,
    provisions: &[&FS_1],
    law: &[],
    rulings: &[&T_22, &P_17],
    since: GUIDELINES,
};

/// `workflow.draft`: who draws up the plan.
pub const DRAFT: Rule = Rule {
    id: "workflow.draft",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term(), Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den verksamhet, medarbetare eller förtroendevalda som vill använda sociala medier tar fram en aktivitetsplan och fyller i blanketten.",
        "The operation, employee or elected representative that wants to use social media draws up an activity plan and completes the form.",
    ),
    finding: None,
    provisions: &[&RS_2_2_4, &BL_1],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `workflow.return`: an approver may say no, and why.
pub const RETURN: Rule = Rule {
    id: "workflow.return",
    modality: Modality::Power,
    bearers: &[Role::OperationsManager.term(), Role::SectorHead.term()],
    entitled: &[Role::Operation.term()],
    text: Text::new(
        "Den som ska godkänna planen får i stället skicka tillbaka den eller avslå den, och anger då skälen. De underskrifter som finns faller. Sektorschefen får avslå den redan när nyttan övervägs. En avslagen plan tas inte upp igen.",
        "Whoever is to approve the plan may instead return or reject it, and then gives the reasons. The signatures already given fall. The sector head may reject it already when the benefit is considered. A rejected plan is not taken up again.",
    ),
    finding: None,
    provisions: &[&RS_1_3_1, &BL_13, &BL_14],
    law: &[],
    rulings: &[&P_17],
    since: GUIDELINES,
};

/// `workflow.mandate`: who gives the mandate may pause or end it.
pub const MANDATE: Rule = Rule {
    id: "workflow.mandate",
    modality: Modality::Power,
    bearers: &[Role::OperationsManager.term(), Role::SectorHead.term()],
    entitled: &[],
    text: Text::new(
        "Verksamhetsansvarig chef eller sektorschefen får pausa, återuppta eller avsluta kontot. Under en paus ska kontot fortfarande följas upp och hållas under uppsikt.",
        "The operations manager or the sector head may pause, resume or close the account. During a pause the account must still be followed up and supervised.",
    ),
    finding: None,
    provisions: &[&RS_3_1_1, &RS_3_1_7],
    law: &[],
    rulings: &[&P_17],
    since: GUIDELINES,
};

/// `workflow.writers`: who appoints the writers, and when.
pub const WRITERS: Rule = Rule {
    id: "workflow.writers",
    modality: Modality::Power,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "Informatören utser i samråd med sektorschefen dem som får skriva för kommunen, men först när planen är godkänd.",
        "The information officer, in consultation with the sector head, appoints who may write for the municipality, but only once the plan is approved.",
    ),
    finding: None,
    provisions: &[&RS_3_1_2],
    law: &[],
    rulings: &[&T_12],
    since: GUIDELINES,
};

/// `workflow.start`: who starts the account.
pub const START: Rule = Rule {
    id: "workflow.start",
    modality: Modality::Permission,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Verksamheten får starta kontot när planen är godkänd, skribenterna är utsedda och administratörerna är så många som krävs.",
        "The operation may start the account once the plan is approved, the writers are appointed and there are as many administrators as required.",
    ),
    finding: None,
    provisions: &[&RS_2_2_4, &RS_3_1_2, &BL_8, &BL_16],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

impl Action {
    /// The rules that say who takes the action, and when.
    pub const fn rules(self) -> Because {
        match self {
            Self::Draft => &[&DRAFT],
            Self::Revise => &[&DRAFT, &revision::ACCOUNT, &revision::ADMINISTRATORS, &revision::DETAILS],
            Self::Consider => &[&benefit::CONSIDERED],
            Self::Sign => &[&approval::OTHERS, &approval::OPERATIONS_MANAGER, &approval::SECTOR_HEAD],
            Self::Return | Self::Reject => &[&RETURN],
            Self::Copy => &[&copy::SENT],
            Self::Appoint => &[&WRITERS],
            Self::Start => &[&START],
            Self::Lodge => &[&access::LODGED],
            Self::Report => &[&listing::REPORTED],
            Self::List => &[&listing::LISTED],
            Self::Pause | Self::Resume | Self::Close => &[&MANDATE],
            Self::Withdraw => &[&listing::ACCESS_WITHDRAWN],
            Self::Unlist => &[&listing::REGISTER_CURRENT],
        }
    }

    /// The roles that may take it, whatever the municipality's chain of approvers. Whoever acts for one of them may too.
    pub const fn bearers(self) -> &'static [Role] {
        match self {
            Self::Draft | Self::Revise => &[Role::Operation, Role::Employee, Role::ElectedRepresentative],
            Self::Copy | Self::Start | Self::Report => &[Role::Operation],
            Self::Lodge => &[Role::Operation, Role::PageManager],
            Self::Consider | Self::Reject => &[Role::SectorHead],
            Self::Sign | Self::Return => &[],
            Self::Appoint => &[Role::InformationOfficer],
            Self::List | Self::Unlist => &[Role::InformationOfficer, Role::CommunicationsUnit, Role::CoordinatingSector],
            Self::Withdraw => &[Role::InformationOfficer, Role::CommunicationsUnit],
            Self::Pause | Self::Resume | Self::Close => &[Role::OperationsManager, Role::SectorHead],
        }
    }

    /// Whether the approvers of the municipality's chain may take it.
    pub const fn is_for_approvers(self) -> bool {
        matches!(self, Self::Sign | Self::Return | Self::Reject)
    }

    /// Whether it leads on towards an account in order: what others wait for.
    pub const fn leads_on(self) -> bool {
        !matches!(self, Self::Revise | Self::Return | Self::Reject | Self::Pause | Self::Resume | Self::Close)
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&RETURN, &DRAFT, &START, &MANDATE, &WRITERS, &ORDER];
