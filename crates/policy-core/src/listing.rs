//! Is the account made known: listed on the website, linked both ways, reported? And is the list itself where it belongs?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, outcome};

use crate::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    law::{ARCHIVE_DESCRIPTION, RECORDS_DESCRIBED},
    role::Role,
    source::{GUIDELINES, P_1, P_25, RS_2_2_2, RS_3_1_3, RS_3_1_4, RS_3_1_5, RS_4_4_5},
};

/// `listing.listed`: the account stands in the register on the website.
pub const LISTED: Rule = Rule {
    id: "listing.listed",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kontot ska stå i förteckningen på kommunens webbplats över de externa webbplatser där kommunen är aktiv.",
        "The account must be listed in the register on the municipality's website of the external sites it is active on.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot saknas i förteckningen på kommunens webbplats.",
            "The account is missing from the register on the municipality's website.",
        ),
        remedy: Text::new("För in kontot i förteckningen.", "Enter the account in the register."),
    }),
    provisions: &[&RS_3_1_3, &RS_4_4_5],
    law: &[&RECORDS_DESCRIBED, &ARCHIVE_DESCRIPTION],
    rulings: &[],
    since: GUIDELINES,
};

/// `listing.link-to-account`: the website links to the account.
pub const LINK_TO: Rule = Rule {
    id: "listing.link-to-account",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new("Kommunens webbplats ska länka till kontot.", "The municipality's website must link to the account."),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunens webbplats länkar inte till kontot.",
            "The municipality's website does not link to the account.",
        ),
        remedy: Text::new("Lägg in en länk till kontot på webbplatsen.", "Put a link to the account on the website."),
    }),
    provisions: &[&RS_3_1_4],
    law: &[],
    rulings: &[&P_25],
    since: GUIDELINES,
};

/// `listing.link-to-website`: the account links to the website.
pub const LINK_BACK: Rule = Rule {
    id: "listing.link-to-website",
    modality: Modality::Duty,
    bearers: &[Role::Owner.term()],
    entitled: &[],
    text: Text::new("Kontot ska länka till kommunens webbplats.", "The account must link to the municipality's website."),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot länkar inte till kommunens webbplats.",
            "The account does not link to the municipality's website.",
        ),
        remedy: Text::new(
            "Lägg in en länk till kommunens webbplats på kontot.",
            "Put a link to the municipality's website on the account.",
        ),
    }),
    provisions: &[&RS_3_1_4],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `listing.reported`: the operation has reported the account to the coordinating sector.
pub const REPORTED: Rule = Rule {
    id: "listing.reported",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[Role::CoordinatingSector.term()],
    text: Text::new(
        "Verksamheten ska anmäla kontot till den samordnande sektorn, så att förteckningen blir fullständig.",
        "The operation must report the account to the coordinating sector, so that the register is complete.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot är inte anmält till den samordnande sektorn.",
            "The account has not been reported to the coordinating sector.",
        ),
        remedy: Text::new("Anmäl kontot och anteckna dagen.", "Report the account and record the day."),
    }),
    provisions: &[&RS_3_1_5],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

outcome! {
    /// Whether an account is made known.
    pub enum Listing {
        /// It is.
        InOrder: Met = "in-order", "kontot är känt och länkat", "known and linked";
        /// Something is missing.
        Deficient: Breached = "deficient", "något saknas", "something is missing";
        /// The account has not started: something is still to be done.
        ToDo: Due = "to-do", "ska göras till starten", "to be done by the start";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about how an account is made known.
    pub struct ListingFacts: "account-listed", "Är kontot förtecknat, länkat och anmält?", "Is the account listed, linked and reported?";
    decided by account_listed -> Listing;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether it stands in the register.
    listed: YesNo = "listed", "Står kontot i förteckningen på kommunens webbplats?", "Is the account listed in the register on the municipality's website?";
    /// Whether the website links to it.
    link_to: YesNo = "linkedFromWebsite", "Länkar kommunens webbplats till kontot?", "Does the municipality's website link to the account?";
    /// Whether it links to the website.
    link_back: YesNo = "linksToWebsite", "Länkar kontot till kommunens webbplats?", "Does the account link to the municipality's website?";
    /// Whether it is reported to the coordinating sector.
    reported: YesNo = "reported", "Är kontot anmält till den samordnande sektorn?", "Has the account been reported to the coordinating sector?";
}

/// Whether an account is listed, linked both ways and reported (RS-3.1-3, RS-3.1-4, RS-3.1-5, RS-4.4-5).
///
/// ```
/// use policy_core::{fact::{Guidelines, Phase, YesNo::{No, Yes}}, listing::*};
/// let facts = ListingFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Running, listed: No, link_to: Yes, link_back: Yes, reported: Yes,
/// };
/// assert_eq!(account_listed(facts).because, [&LISTED]);
/// ```
pub fn account_listed(case: ListingFacts) -> Decision<Listing> {
    const ALL: [&Rule; 4] = [&LISTED, &LINK_TO, &LINK_BACK, &REPORTED];
    static LACKS: Selections<4, 16> = Selections::of(ALL);
    let lacks = LACKS.pick([case.listed.is_no(), case.link_to.is_no(), case.link_back.is_no(), case.reported.is_no()]);
    match (case.guidelines, case.phase) {
        (Guidelines::NotYet, _) => Decision::new(Listing::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed) => Decision::new(Listing::Closed, &ALL),
        (_, Phase::Planned | Phase::Running) if lacks.is_empty() => Decision::new(Listing::InOrder, &ALL),
        (_, Phase::Planned) => Decision::new(Listing::ToDo, lacks),
        (_, Phase::Running) => Decision::new(Listing::Deficient, lacks),
    }
}

/// `closing.register-current`: a closed account leaves the register.
pub const REGISTER_CURRENT: Rule = Rule {
    id: "closing.register-current",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "När ett konto avslutas ska det tas bort ur förteckningen, som gäller de platser där kommunen är aktiv.",
        "When an account is closed it must be taken out of the register, which covers the sites the municipality is active on.",
    ),
    finding: Some(Finding {
        lack: Text::new("Det avslutade kontot står kvar i förteckningen.", "The closed account is still listed in the register."),
        remedy: Text::new("Ta bort kontot ur förteckningen.", "Take the account out of the register."),
    }),
    provisions: &[&RS_3_1_3],
    law: &[],
    rulings: &[&P_25],
    since: GUIDELINES,
};

/// `closing.access-withdrawn`: a closed account has no users.
pub const ACCESS_WITHDRAWN: Rule = Rule {
    id: "closing.access-withdrawn",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "När ett konto har avslutats ska bara den centrala registratorn och informatören ha kvar åtkomst till det, så att ingen annan kan använda det i kommunens namn.",
        "Once an account is closed, only the central registrar and the information officer may keep access to it, so that nobody else can use it in the municipality's name.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Någon annan än registratorn och informatören har fortfarande åtkomst till det avslutade kontot.",
            "Somebody besides the registrar and the information officer still holds access to the closed account.",
        ),
        remedy: Text::new("Avsluta åtkomsten och anteckna dagen.", "End the access and record the day."),
    }),
    provisions: &[&RS_2_2_2],
    law: &[],
    rulings: &[&P_1, &P_25],
    since: GUIDELINES,
};

outcome! {
    /// Whether a closed account is wound up.
    pub enum Closing {
        /// It is.
        WoundUp: Met = "wound-up", "kontot är avvecklat", "wound up";
        /// Something remains.
        Remains: Breached = "remains", "något återstår", "something remains";
        /// The account is not closed.
        NotClosed: NotApplicable = "not-closed", "kontot är inte avslutat", "not closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about closing an account.
    pub struct ClosingFacts: "account-closed", "Är det avslutade kontot avvecklat?", "Is the closed account wound up?";
    decided by account_closed -> Closing;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether it is out of the register.
    unlisted: YesNo = "unlisted", "Är kontot borttaget ur förteckningen?", "Has the account been taken out of the register?";
    /// Whether everyone's access has ended.
    withdrawn: YesNo = "accessWithdrawn", "Har alla andras åtkomst än registratorns och informatörens upphört?", "Has everyone's access ended but the registrar's and the information officer's?";
}

/// Whether a closed account is wound up (RS-2.2-2, RS-3.1-3). The last snapshot is for the crate `public-records`.
///
/// ```
/// use policy_core::{fact::{Guidelines, Phase, YesNo::{No, Yes}}, listing::*};
/// let facts = ClosingFacts { guidelines: Guidelines::InForce, phase: Phase::Closed, unlisted: No, withdrawn: Yes };
/// assert_eq!(account_closed(facts).because, [&REGISTER_CURRENT]);
/// ```
pub fn account_closed(case: ClosingFacts) -> Decision<Closing> {
    const ALL: [&Rule; 2] = [&ACCESS_WITHDRAWN, &REGISTER_CURRENT];
    static LACKS: Selections<2, 4> = Selections::of(ALL);
    match (case.guidelines, case.phase, case.unlisted, case.withdrawn) {
        (Guidelines::NotYet, ..) => Decision::new(Closing::NotInForce, &[&VALIDITY]),
        (_, Phase::Planned | Phase::Running, ..) => Decision::new(Closing::NotClosed, &ALL),
        (_, Phase::Closed, YesNo::Yes, YesNo::Yes) => Decision::new(Closing::WoundUp, &ALL),
        (_, Phase::Closed, unlisted, withdrawn) => {
            Decision::new(Closing::Remains, LACKS.pick([withdrawn.is_no(), unlisted.is_no()]))
        }
    }
}

/// `register.published`: the register is on the website.
pub const PUBLISHED: Rule = Rule {
    id: "register.published",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen ska ha en förteckning på sin webbplats över de externa webbplatser där den är aktiv.",
        "The municipality must have a register on its website of the external sites it is active on.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det finns ingen förteckning på kommunens webbplats över kontona i sociala medier.",
            "There is no register of the social-media accounts on the municipality's website.",
        ),
        remedy: Text::new("Upprätta förteckningen och publicera den.", "Draw up the register and publish it."),
    }),
    provisions: &[&RS_3_1_3],
    law: &[&RECORDS_DESCRIBED, &ARCHIVE_DESCRIPTION],
    rulings: &[],
    since: GUIDELINES,
};

/// `register.in-records-plan`: the register is part of the records-management plan.
pub const IN_RECORDS_PLAN: Rule = Rule {
    id: "register.in-records-plan",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Förteckningen över externa webbplatser ska ingå i kommunens dokumenthanteringsplan.",
        "The register of external websites must be part of the municipality's records-management plan.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Förteckningen ingår inte i dokumenthanteringsplanen.",
            "The register is not part of the records-management plan.",
        ),
        remedy: Text::new(
            "För in förteckningen i dokumenthanteringsplanen.",
            "Enter the register in the records-management plan.",
        ),
    }),
    provisions: &[&RS_4_4_5],
    law: &[&RECORDS_DESCRIBED, &ARCHIVE_DESCRIPTION],
    rulings: &[],
    since: GUIDELINES,
};

outcome! {
    /// Whether the register of accounts is kept.
    pub enum Register {
        /// It is.
        Kept: Met = "kept", "förteckningen finns där den ska", "the register is where it belongs";
        /// Something is missing.
        Deficient: Breached = "deficient", "förteckningen saknas någonstans", "the register is missing somewhere";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the register of accounts.
    pub struct RegisterFacts: "register-kept", "Finns förteckningen över konton där den ska?", "Is the register of accounts kept where it belongs?";
    decided by register_kept -> Register;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether it is on the website.
    published: YesNo = "published", "Finns förteckningen på kommunens webbplats?", "Is the register on the municipality's website?";
    /// Whether it is in the records-management plan.
    in_records_plan: YesNo = "inRecordsPlan", "Ingår förteckningen i dokumenthanteringsplanen?", "Is the register part of the records-management plan?";
}

/// Whether the register of accounts is on the website and in the records-management plan (RS-3.1-3, RS-4.4-5).
///
/// ```
/// use policy_core::{fact::{Guidelines, YesNo::{No, Yes}}, listing::*};
/// let facts = RegisterFacts { guidelines: Guidelines::InForce, published: Yes, in_records_plan: No };
/// assert_eq!(register_kept(facts).because, [&IN_RECORDS_PLAN]);
/// ```
pub fn register_kept(case: RegisterFacts) -> Decision<Register> {
    use YesNo::{No, Yes};
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Register::NotInForce, &[&VALIDITY]);
    }
    match (case.published, case.in_records_plan) {
        (Yes, Yes) => Decision::new(Register::Kept, &[&PUBLISHED, &IN_RECORDS_PLAN]),
        (No, Yes) => Decision::new(Register::Deficient, &[&PUBLISHED]),
        (Yes, No) => Decision::new(Register::Deficient, &[&IN_RECORDS_PLAN]),
        (No, No) => Decision::new(Register::Deficient, &[&PUBLISHED, &IN_RECORDS_PLAN]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] =
    &[&ACCESS_WITHDRAWN, &LISTED, &REGISTER_CURRENT, &PUBLISHED, &LINK_TO, &LINK_BACK, &REPORTED, &IN_RECORDS_PLAN];
