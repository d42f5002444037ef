//! Are the personal data of an account in order: information, arrangement, agreement, record?

use policy_core::{
    fact::{Phase, VALIDITY, YesNo},
    law::{
        CONTENT_OF_THE_RECORD, INFORMATION_WHEN_COLLECTED, INFORMATION_WHEN_OBTAINED_ELSEWHERE, JOINT_CONTROLLERS,
        PAGE_STATISTICS, PROCESSORS, RECORDS_OF_PROCESSING,
    },
    role::Role,
    source::{GUIDELINES, P_24, RS_4_8_1, RS_4_8_3, T_15},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::era::{GDPR_APPLIES, Law};

/// `data.agreement`: a contract with whoever processes for the municipality.
pub const AGREEMENT: Rule = Rule {
    id: "data.agreement",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Med varje personuppgiftsbiträde ska det finnas ett skriftligt avtal, så länge biträdet har uppgifterna kvar.",
        "With every processor there must be a written contract, for as long as the processor has the data.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ett biträdesavtal saknas med någon som behandlar personuppgifter för kommunens räkning.",
            "There is no contract with somebody who processes personal data on the municipality's behalf.",
        ),
        remedy: Text::new(
            "Teckna ett biträdesavtal, eller sluta anlita leverantören.",
            "Conclude a processor contract, or stop using the supplier.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&PROCESSORS],
    rulings: &[&P_24],
    since: GUIDELINES,
};

/// `data.arrangement`: joint controllers settle who does what.
pub const ARRANGEMENT: Rule = Rule {
    id: "data.arrangement",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Är någon annan gemensamt personuppgiftsansvarig med kommunen, till exempel plattformen för besöksstatistiken, ska de ha fastställt vem som gör vad.",
        "Where somebody else is joint controller with the municipality, for instance the platform for the statistics on visitors, they must have settled who does what.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det är inte fastställt vem av kommunen och den andra personuppgiftsansvariga som gör vad.",
            "It is not settled which of the municipality and the other controller does what.",
        ),
        remedy: Text::new(
            "Läs plattformens villkor om gemensamt ansvar, ta ställning till dem och anteckna det, eller avstå från statistiken och annonseringen.",
            "Read the platform's terms on joint responsibility, take a position on them and record it, or do without the statistics and the advertising.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&JOINT_CONTROLLERS, &PAGE_STATISTICS],
    rulings: &[&T_15, &P_24],
    since: GDPR_APPLIES,
};

/// `data.record`: the account is in the record of processing.
pub const RECORD: Rule = Rule {
    id: "data.record",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Behandlingen av personuppgifter på kontot ska finnas i registret över behandlingar.",
        "The processing of personal data on the account must be in the record of processing activities.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot finns inte i registret över behandlingar.",
            "The account is not in the record of processing activities.",
        ),
        remedy: Text::new(
            "För in kontot i registret med ändamål, kategorier, mottagare, tidsfrister och säkerhetsåtgärder.",
            "Enter the account in the record with purposes, categories, recipients, time limits and security measures.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&RECORDS_OF_PROCESSING, &CONTENT_OF_THE_RECORD],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

/// `data.information`: visitors are told.
pub const INFORMATION: Rule = Rule {
    id: "data.information",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "På sidan, eller genom en länk därifrån, ska besökare få veta hur kommunen behandlar deras personuppgifter: bland annat vem som är ansvarig, dataskyddsombudet, varför och på vilken grund, vem som får del av uppgifterna, om de förs över till ett annat land, hur länge de finns kvar och vilka rättigheter besökaren har.",
        "On the page, or by a link from it, visitors must be told how the municipality processes their personal data: among other things who is responsible, the data protection officer, why and on which basis, who receives the data, whether they are transferred to another country, for how long they remain, and which rights visitors have.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Besökarna får inte veta hur kommunen behandlar deras personuppgifter.",
            "Visitors are not told how the municipality processes their personal data.",
        ),
        remedy: Text::new(
            "Lägg upp informationen, eller en länk till den, där besökarna ser den.",
            "Put the information, or a link to it, where visitors see it.",
        ),
    }),
    provisions: &[&RS_4_8_3],
    law: &[&INFORMATION_WHEN_COLLECTED, &INFORMATION_WHEN_OBTAINED_ELSEWHERE],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

finite! {
    /// Whether something with another party is settled, where it has to be.
    pub enum Settled {
        /// It is not needed.
        NotNeeded = "not-needed", "det behövs inte", "it is not needed";
        /// It is settled.
        Yes = "yes", "ja", "yes";
        /// It is not.
        No = "no", "nej", "no";
    }
}

outcome! {
    /// Whether the personal data of an account are in order.
    pub enum DataDuties {
        /// They are.
        InOrder: Met = "in-order", "i ordning", "in order";
        /// Something lacks.
        Lacking: Breached = "lacking", "något saknas", "something lacks";
        /// Something has still to be done before the start.
        ToDo: Due = "to-do", "något ska göras före starten", "something is to be done before the start";
        /// The account is closed.
        Closed: NotApplicable = "closed", "kontot är avslutat", "the account is closed";
        /// The GDPR did not apply.
        NotYet: NotApplicable = "not-yet", "dataskyddsförordningen gällde inte ännu", "the GDPR did not yet apply";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the personal data of an account.
    pub struct DutiesFacts: "account-data-protection", "Är kontots personuppgifter i ordning?", "Are the personal data of the account in order?";
    decided by account_data_protection -> DataDuties;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether there is a contract with every processor.
    agreements: Settled = "agreements", "Finns avtal med alla personuppgiftsbiträden?", "Is there a contract with every processor?";
    /// Whether it is settled with every joint controller who does what.
    arrangements: Settled = "arrangements", "Är det fastställt med alla gemensamt ansvariga vem som gör vad?", "Is it settled with every joint controller who does what?";
    /// Whether the account is in the record of processing.
    record: YesNo = "record", "Finns kontot i registret över behandlingar?", "Is the account in the record of processing?";
    /// Whether visitors are told.
    information: YesNo = "information", "Får besökarna veta hur deras personuppgifter behandlas?", "Are visitors told how their personal data are processed?";
}

/// Whether the personal data of an account are in order (RS-4.8-1, RS-4.8-3).
///
/// Under the Personal Data Act only the contract with a processor goes for running text, and on a closed account only that remains, as
/// long as a processor has the data.
///
/// ```
/// use gdpr_scope::{duties::*, era::Law};
/// use policy_core::fact::{Phase, YesNo::{No, Yes}};
/// let page = DutiesFacts {
///     law: Law::Gdpr, phase: Phase::Running, agreements: Settled::NotNeeded, arrangements: Settled::Yes, record: Yes, information: No,
/// };
/// let decision = account_data_protection(page);
/// assert_eq!((decision.outcome, decision.because), (DataDuties::Lacking, [&INFORMATION].as_slice()));
/// ```
pub fn account_data_protection(case: DutiesFacts) -> Decision<DataDuties> {
    static ALL: Selections<4, 16> = Selections::of([&AGREEMENT, &ARRANGEMENT, &RECORD, &INFORMATION]);
    let gdpr = case.law == Law::Gdpr;
    let lacks = ALL.pick([
        case.agreements == Settled::No,
        gdpr && case.arrangements == Settled::No,
        gdpr && case.record.is_no(),
        gdpr && case.information.is_no(),
    ]);
    let applies = ALL.pick([true, gdpr, gdpr, gdpr]);
    match (case.law, case.phase) {
        (Law::BeforeGuidelines, _) => Decision::new(DataDuties::NotInForce, &[&VALIDITY]),
        (_, Phase::Closed) => match case.agreements {
            Settled::NotNeeded => Decision::new(DataDuties::Closed, applies),
            Settled::Yes => Decision::new(DataDuties::InOrder, &[&AGREEMENT]),
            Settled::No => Decision::new(DataDuties::Lacking, &[&AGREEMENT]),
        },
        (Law::PersonalDataAct, _) if case.agreements == Settled::NotNeeded => Decision::new(DataDuties::NotYet, applies),
        _ if lacks.is_empty() => Decision::new(DataDuties::InOrder, applies),
        (_, Phase::Planned) => Decision::new(DataDuties::ToDo, lacks),
        (_, Phase::Running) => Decision::new(DataDuties::Lacking, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&AGREEMENT, &ARRANGEMENT, &RECORD, &INFORMATION];
