//! Public records in statute: organising, registering, describing, disclosing and disposing.
//!
//! The regulations of the National Archives bind state authorities only. A municipality decides on disposal for itself, so
//! they are not cited.

use chrono::NaiveDate;
use policy_rules::Assurance::{General, Register, Text};
use policy_rules::date;

use super::{ARCHIVES_ACT, OMBUDSMEN, OSL, SECRECY_ACT_1980, WHOLE, always, from};

const OSL_IN_FORCE: NaiveDate = date(2009, 6, 30);
const ARCHIVES_ACT_IN_FORCE: NaiveDate = date(1991, 7, 1);

citations! {
    RECORDS_ORGANISED = "records-organised",
        "Myndigheten ska ordna hanteringen så att allmänna handlingar kan lämnas ut skyndsamt och så att det syns när \
         uppgifter har tillförts, ändrats eller gallrats.",
        "The authority must organise the handling so that public records can be disclosed promptly and so that it \
         shows when data was added, changed or disposed of.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "4:1", Text)];

    RECORDS_DESCRIBED = "records-described",
        "Myndigheten ska ha en beskrivning av sina allmänna handlingar.",
        "The authority must keep a description of its public records.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "4:2", Text)];

    REGISTRATION = "registration",
        "En allmän handling ska registreras så snart den har kommit in eller upprättats.",
        "A public record must be registered as soon as it has been received or drawn up.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "5:1 st 1", Text)];

    KEPT_ORDERED = "kept-ordered",
        "En allmän handling utan sekretess behöver inte registreras om den hålls ordnad så att det är lätt att se om \
         den har kommit in eller upprättats.",
        "A public record without secrecy need not be registered if it is kept ordered so that it is easily established \
         whether it was received or drawn up.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "5:1 st 3", Text)];

    MINOR_SIGNIFICANCE = "minor-significance",
        "En handling som uppenbart är av liten betydelse behöver varken registreras eller hållas ordnad.",
        "A record of obviously minor significance need be neither registered nor kept ordered.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "5:1 st 4", Text)];

    JOURNAL_ENTRY = "journal-entry",
        "I diariet ska det stå när handlingen kom in eller upprättades, dess beteckning, i förekommande fall avsändare \
         eller mottagare, och i korthet vad den rör.",
        "The journal states when the record was received or drawn up, its number, its sender or recipient where there \
         is one, and briefly what it is about.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "5:2", Text)];

    DISCLOSURE_TESTED = "disclosure-tested",
        "Den som har hand om handlingen prövar i första hand om den ska lämnas ut och lämnar i tveksamma fall över \
         frågan till myndigheten.",
        "Whoever has charge of the record is the first to test whether it is to be disclosed, and in doubtful cases \
         refers the question to the authority.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "6:3", Text)];

    INFORMATION_FROM_RECORDS = "information-from-records",
        "Myndigheten ska på begäran lämna uppgifter ur sina allmänna handlingar, om inte sekretess eller arbetets gång \
         hindrar det.",
        "On request the authority must give information from its public records, unless secrecy or the progress of its \
         work prevents it.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "6:4", Text)];

    MUNICIPAL_COMPANIES = "municipal-companies",
        "Ett bolag som kommunen bestämmer över jämställs med en myndighet när det gäller rätten att ta del av allmänna \
         handlingar.",
        "A company controlled by the municipality counts as an authority where the right of access to public records \
         is concerned.",
        [always(&SECRECY_ACT_1980, WHOLE, General), from(OSL_IN_FORCE, &OSL, "2:3", General)];

    DISCLOSURE_TIME = "disclosure-time",
        "Besked om utlämnande bör normalt lämnas samma dag, och det får dröja högst några dagar.",
        "An answer about disclosure should normally come the same day, and may take a few days at most.",
        [always(&OMBUDSMEN, WHOLE, General)];

    ARCHIVE_PURPOSES = "archive-purposes",
        "Arkivet ska tillgodose rätten till insyn, rättskipningens och förvaltningens behov av information, och \
         forskningens behov.",
        "The archive serves the right of insight, the needs of the administration of justice and of administration, \
         and the needs of research.",
        [from(ARCHIVES_ACT_IN_FORCE, &ARCHIVES_ACT, "3", Register)];

    ARCHIVE_DESCRIPTION = "archive-description",
        "Myndigheten ska upprätta en arkivbeskrivning och en arkivförteckning.",
        "The authority must draw up a description and a list of its archive.",
        [from(ARCHIVES_ACT_IN_FORCE, &ARCHIVES_ACT, "6", Register)];

    ORDERED_DISPOSAL = "ordered-disposal",
        "Gallring som har beslutats ska också verkställas.",
        "Disposal that has been ordered must also be carried out.",
        [from(ARCHIVES_ACT_IN_FORCE, &ARCHIVES_ACT, "6", Register)];

    DISPOSAL_ALLOWED = "disposal-allowed",
        "Allmänna handlingar får gallras, men det som blir kvar ska kunna tillgodose arkivets ändamål.",
        "Public records may be disposed of, but what remains must be able to serve the purposes of the archive.",
        [from(ARCHIVES_ACT_IN_FORCE, &ARCHIVES_ACT, "10", General)];
}
