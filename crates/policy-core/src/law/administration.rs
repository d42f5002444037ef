//! How an authority meets the public, and who answers for what in a municipality.
//!
//! Neither Administrative Procedure Act sets a number of days for an answer.

use chrono::NaiveDate;
use policy_rules::Assurance::{General, Register, Text};
use policy_rules::date;

use super::{
    LOCAL_GOVERNMENT_ACT_1991, LOCAL_GOVERNMENT_ACT_2017, OMBUDSMEN_5613_2008, PROCEDURE_ACT_1986, PROCEDURE_ACT_2017, WHOLE,
    always, from,
};

const NEW_PROCEDURE_ACT: NaiveDate = date(2018, 7, 1);
const NEW_LOCAL_GOVERNMENT_ACT: NaiveDate = date(2018, 1, 1);

citations! {
    SERVICE_DUTY = "service-duty",
        "Myndigheten ska hjälpa enskilda i frågor som rör dess verksamhet. Till och med 2018-06-30 skulle frågor \
         besvaras ”så snart som möjligt”, därefter ska hjälpen ges ”utan onödigt dröjsmål”. Något antal dagar anges \
         inte.",
        "The authority must help individuals in matters of its operation. Up to 2018-06-30 questions were to be \
         answered \"as soon as possible\", since then help is to be given \"without undue delay\". No number of days \
         is given.",
        [always(&PROCEDURE_ACT_1986, "4", Register), from(NEW_PROCEDURE_ACT, &PROCEDURE_ACT_2017, "6", Text)];

    AVAILABILITY = "availability",
        "Myndigheten ska vara tillgänglig för kontakter med enskilda.",
        "The authority must be available for contacts with individuals.",
        [always(&PROCEDURE_ACT_1986, "5", Register), from(NEW_PROCEDURE_ACT, &PROCEDURE_ACT_2017, "7", Text)];

    GOOD_ADMINISTRATION = "good-administration",
        "Myndighetens åtgärder ska ha stöd i rättsordningen (legalitet), vara sakliga och opartiska (objektivitet) och \
         inte gå längre än vad som behövs (proportionalitet).",
        "What the authority does must have support in law (legality), be factual and impartial (objectivity) and go no \
         further than needed (proportionality).",
        [from(NEW_PROCEDURE_ACT, &PROCEDURE_ACT_2017, "5", Text)];

    PROCEDURE_OUTSIDE_CASES = "procedure-outside-cases",
        "5–8 §§ gäller också i förvaltningsverksamhet som inte är handläggning av ärenden.",
        "Sections 5 to 8 also apply in administrative work that is not the handling of a case.",
        [from(NEW_PROCEDURE_ACT, &PROCEDURE_ACT_2017, "1 st 2", Text)];

    LETTER_ANSWER_TIME = "letter-answer-time",
        "Omkring fyra månader är för lång tid för att besvara ett brev.",
        "Some four months is too long for answering a letter.",
        [always(&OMBUDSMEN_5613_2008, WHOLE, General)];

    COMMITTEE_RESPONSIBILITY = "committee-responsibility",
        "Varje nämnd ansvarar för verksamheten inom sitt område.",
        "Each committee answers for the operations within its field.",
        [always(&LOCAL_GOVERNMENT_ACT_1991, "6:7", Text), from(NEW_LOCAL_GOVERNMENT_ACT, &LOCAL_GOVERNMENT_ACT_2017, "6:6", Text)];

    MUNICIPAL_NOTICE_BOARD = "municipal-notice-board",
        "Kommunens anslagstavla ska finnas på kommunens egen webbplats. Sociala medier kan inte ersätta den.",
        "The municipality's notice board is on its own website. Social media cannot replace it.",
        [from(NEW_LOCAL_GOVERNMENT_ACT, &LOCAL_GOVERNMENT_ACT_2017, "8:9-12", Text)];
}
