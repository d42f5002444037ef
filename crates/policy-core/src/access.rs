//! Is access to an account complete: does everyone hold it who must, is it in safe keeping, are there administrators enough?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    law::{CYBERSECURITY, DISCLOSURE_ON_THE_SPOT, RECORDS_ORGANISED},
    role::Role,
    source::{BL_8, BL_16, GUIDELINES, RS_2_2_1, RS_2_2_2, RS_2_3, RS_2_4, RS_3_1_6, T_10, T_11},
};

/// `access.operators`: those who run the page hold access.
pub const OPERATORS: Rule = Rule {
    id: "access.operators",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[Role::Administrator.term()],
    text: Text::new(
        "De som sköter sidan, kontots administratörer, ska ha åtkomst till kontot, så att kommunen alltid kan lämna ut allmänna handlingar.",
        "Those who run the page, the account's administrators, must hold access to the account, so that the municipality can always disclose public records.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Någon administratör saknar åtkomst till kontot, eller så har kontot ingen administratör som är kvar på sin post.",
            "Some administrator lacks access to the account, or the account has no administrator still in post.",
        ),
        remedy: Text::new(
            "Ge varje administratör som är kvar på sin post åtkomst till kontot.",
            "Give every administrator in post access to the account.",
        ),
    }),
    provisions: &[&RS_2_3],
    law: &[&RECORDS_ORGANISED, &DISCLOSURE_ON_THE_SPOT],
    rulings: &[&T_10],
    since: GUIDELINES,
};

/// `access.registrar`: the central registrar holds access.
pub const REGISTRAR: Rule = Rule {
    id: "access.registrar",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[Role::CentralRegistrar.term()],
    text: Text::new(
        "Den centrala registratorn ska ha åtkomst till kontot.",
        "The central registrar must hold access to the account.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Den centrala registratorn saknar åtkomst till kontot.",
            "The central registrar lacks access to the account.",
        ),
        remedy: Text::new("Ge registratorn åtkomst till kontot.", "Give the registrar access to the account."),
    }),
    provisions: &[&RS_2_4, &RS_2_2_1],
    law: &[&RECORDS_ORGANISED, &DISCLOSURE_ON_THE_SPOT],
    rulings: &[&T_10],
    since: GUIDELINES,
};

/// `access.information-officer`: the information officer holds access.
pub const INFORMATION_OFFICER: Rule = Rule {
    id: "access.information-officer",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[Role::InformationOfficer.term()],
    text: Text::new("Informatören ska ha åtkomst till kontot.", "The information officer must hold access to the account."),
    finding: Some(Finding {
        lack: Text::new("Informatören saknar åtkomst till kontot.", "The information officer lacks access to the account."),
        remedy: Text::new("Ge informatören åtkomst till kontot.", "Give the information officer access to the account."),
    }),
    provisions: &[&RS_2_4, &RS_2_2_1],
    law: &[&RECORDS_ORGANISED, &DISCLOSURE_ON_THE_SPOT],
    rulings: &[&T_10],
    since: GUIDELINES,
};

/// `access.owner`: the owner holds access.
pub const OWNER: Rule = Rule {
    id: "access.owner",
    modality: Modality::Duty,
    bearers: &[Role::Owner.term()],
    entitled: &[],
    text: Text::new("Kontots ägare ska ha åtkomst till kontot.", "The account's owner must hold access to the account."),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot har ingen ägare som är kvar på sin post och har åtkomst.",
            "The account has no owner who is still in post and holds access.",
        ),
        remedy: Text::new(
            "Ge ägaren åtkomst, eller utse en ny ägare som har det.",
            "Give the owner access, or name a new owner who holds it.",
        ),
    }),
    provisions: &[&RS_2_2_1],
    law: &[],
    rulings: &[&T_10],
    since: GUIDELINES,
};

/// `access.lodged`: the login is in safe keeping with the communications unit.
pub const LODGED: Rule = Rule {
    id: "access.lodged",
    modality: Modality::Duty,
    bearers: &[Role::Owner.term()],
    entitled: &[Role::InformationOfficer.term()],
    text: Text::new(
        "Inloggningen till kontot ska lämnas till informatören på kommunikationsenheten för förvaring, så att inget lösenord hamnar i fel händer, inget konto blir övergivet och olagliga kommentarer kan tas bort även när den som ansvarar för sidan inte är i tjänst. Det görs när kontot har startat.",
        "The login to the account must be handed to the information officer at the communications unit for safe keeping, so that no password falls into the wrong hands, no account is orphaned and unlawful comments can be removed also when the person responsible for the page is off duty. It is done once the account has started.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Inloggningen har inte lämnats till kommunikationsenheten för förvaring.",
            "The login has not been handed to the communications unit for safe keeping.",
        ),
        remedy: Text::new(
            "Lämna inloggningen till informatören på kommunikationsenheten och anteckna dagen. Skriv aldrig lösenordet i underlaget.",
            "Hand the login to the information officer at the communications unit and record the day. Never write the password in the dossier.",
        ),
    }),
    provisions: &[&RS_2_2_2, &RS_3_1_6, &BL_16],
    law: &[&CYBERSECURITY],
    rulings: &[&T_10],
    since: GUIDELINES,
};

/// `access.administrators`: enough administrators, the owner among them.
pub const ADMINISTRATORS: Rule = Rule {
    id: "access.administrators",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Kontot ska ha minst så många administratörer som kommunen bestämt: två olika personer, om inget annat är bestämt. En av dem ska vara kontots ägare.",
        "The account must have at least as many administrators as the municipality has decided: two different persons, unless it has decided otherwise. One of them must be the owner.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot har för få administratörer som är kvar på sin post, eller så är ägaren inte en av dem.",
            "The account has too few administrators in post, or the owner is not one of them.",
        ),
        remedy: Text::new(
            "Utse så många administratörer som krävs och ange namn och kontaktuppgifter i aktivitetsplanen.",
            "Appoint as many administrators as required, and give names and contact details in the activity plan.",
        ),
    }),
    provisions: &[&BL_8],
    law: &[],
    rulings: &[&T_11],
    since: GUIDELINES,
};

finite! {
    /// How many administrators in post an account has.
    pub enum Administrators {
        /// As many as required, the owner among them.
        Enough = "enough", "tillräckligt många, och ägaren är en av dem", "enough, the owner among them";
        /// As many as required, but the owner is not among them.
        OwnerNotAmong = "owner-not-among", "tillräckligt många, men ägaren är inte en av dem", "enough, the owner not among them";
        /// Fewer than required.
        TooFew = "too-few", "för få", "too few";
    }
}

impl Administrators {
    /// Classifies the number of administrators in post against the number required (at least one).
    pub fn of(in_post: usize, required: usize, owner_among: bool) -> Self {
        match (in_post >= required, owner_among) {
            (false, _) => Self::TooFew,
            (true, false) => Self::OwnerNotAmong,
            (true, true) => Self::Enough,
        }
    }
}

outcome! {
    /// Whether access to an account is complete.
    pub enum Access {
        /// It is.
        Complete: Met = "complete", "fullständig", "complete";
        /// Something is missing.
        Incomplete: Breached = "incomplete", "ofullständig", "incomplete";
        /// The account has not started: something is still to be arranged.
        ToArrange: Due = "to-arrange", "ska ordnas till starten", "to be arranged by the start";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about access to an account.
    pub struct AccessFacts: "account-access", "Är åtkomsten till kontot fullständig?", "Is access to the account complete?";
    decided by account_access -> Access;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether everyone who runs the page holds access.
    operators: YesNo = "operators", "Har alla administratörer åtkomst?", "Do all administrators hold access?";
    /// Whether the central registrar holds access.
    registrar: YesNo = "registrar", "Har den centrala registratorn åtkomst?", "Does the central registrar hold access?";
    /// Whether the information officer holds access.
    information_officer: YesNo = "informationOfficer", "Har informatören åtkomst?", "Does the information officer hold access?";
    /// Whether the owner holds access.
    owner: YesNo = "owner", "Har kontots ägare åtkomst?", "Does the account's owner hold access?";
    /// Whether the login is in safe keeping with the communications unit.
    lodged: YesNo = "lodged", "Har inloggningen lämnats till kommunikationsenheten för förvaring?", "Has the login been handed to the communications unit for safe keeping?";
    /// How many administrators there are.
    administrators: Administrators = "administrators", "Hur många av kontots administratörer är kvar på sin post?", "How many administrators in post does the account have?";
}

/// Whether access to an account is complete (RS-2-3, RS-2-4, RS-2.2-1, RS-2.2-2, RS-3.1-6, BL-8, BL-16, T-10, T-11).
///
/// ```
/// use policy_core::{access::*, fact::{Guidelines, Phase, YesNo::{No, Yes}}};
/// let facts = AccessFacts {
///     guidelines: Guidelines::InForce, phase: Phase::Running, operators: Yes, owner: Yes,
///     registrar: No, information_officer: Yes, lodged: Yes, administrators: Administrators::TooFew,
/// };
/// let decision = account_access(facts);
/// assert_eq!(decision.outcome, Access::Incomplete);
/// assert_eq!(decision.because, [&REGISTRAR, &ADMINISTRATORS]);
/// ```
pub fn account_access(case: AccessFacts) -> Decision<Access> {
    static LACKS: Selections<6, 64> =
        Selections::of([&OPERATORS, &REGISTRAR, &INFORMATION_OFFICER, &OWNER, &LODGED, &ADMINISTRATORS]);
    let lacks = LACKS.pick([
        case.operators.is_no(),
        case.registrar.is_no(),
        case.information_officer.is_no(),
        case.owner.is_no(),
        // The login is handed over once the account has started (BL-16).
        case.phase == Phase::Running && case.lodged.is_no(),
        case.administrators != Administrators::Enough,
    ]);
    match (case.guidelines, case.phase) {
        (Guidelines::NotYet, _) => Decision::new(Access::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed) => Decision::new(Access::Closed, RULES),
        (_, Phase::Planned | Phase::Running) if lacks.is_empty() => Decision::new(Access::Complete, RULES),
        (_, Phase::Planned) => Decision::new(Access::ToArrange, lacks),
        (_, Phase::Running) => Decision::new(Access::Incomplete, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&OPERATORS, &REGISTRAR, &INFORMATION_OFFICER, &OWNER, &LODGED, &ADMINISTRATORS];
