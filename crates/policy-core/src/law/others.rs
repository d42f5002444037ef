//! The other acts: digital services, accessibility, private bodies, extraordinary events, cybersecurity, copyright.

use chrono::NaiveDate;
use policy_rules::Assurance::Text;
use policy_rules::date;

use super::{
    ACCESSIBILITY_ACT, COPYRIGHT_ACT, CYBERSECURITY_ACT, DSA, DSA_SUPPLEMENT, EXTRAORDINARY_EVENTS_ACT, WHISTLE_ACT, WHOLE,
    always, from,
};

const ACCESSIBILITY_ACT_IN_FORCE: NaiveDate = date(2019, 1, 1);
const EXTRAORDINARY_EVENTS_ACT_IN_FORCE: NaiveDate = date(2006, 9, 1);

citations! {
    INTERMEDIARY_SERVICES = "intermediary-services",
        "Förordningen reglerar ansvar och skyldigheter för den som tillhandahåller en förmedlingstjänst.",
        "The regulation governs the liability and the obligations of those who provide an intermediary service.",
        [from(date(2024, 2, 17), &DSA, WHOLE, Text)];

    INTERMEDIARY_SERVICES_IN_SWEDISH_LAW = "intermediary-services-in-swedish-law",
        "Lagen kompletterar EU:s förordning om digitala tjänster med svenska bestämmelser.",
        "The act supplements the Digital Services Act with Swedish provisions.",
        [from(date(2024, 12, 1), &DSA_SUPPLEMENT, WHOLE, Text)];

    ACCESSIBLE_OWN_PAGES = "accessible-own-pages",
        "Digital service på kommunens egna sidor ska vara tillgänglig.",
        "Digital service on the municipality's own pages must be accessible.",
        [from(ACCESSIBILITY_ACT_IN_FORCE, &ACCESSIBILITY_ACT, "10", Text)];

    ACCESSIBLE_THIRD_PARTY_PLATFORMS = "accessible-third-party-platforms",
        "Digital service på någon annans plattform ska vara tillgänglig så långt det är möjligt.",
        "Digital service on a third party's platform must be accessible as far as possible.",
        [from(ACCESSIBILITY_ACT_IN_FORCE, &ACCESSIBILITY_ACT, "11", Text)];

    ACCESSIBILITY_STATEMENT = "accessibility-statement",
        "Det ska finnas en tillgänglighetsredogörelse.",
        "There must be an accessibility statement.",
        [from(ACCESSIBILITY_ACT_IN_FORCE, &ACCESSIBILITY_ACT, "13", Text)];

    WHISTLE_PROTECTION = "whistle-protection",
        "Meddelarskydd för den som arbetar i enskilda verksamheter med offentlig finansiering, som skola och omsorg. \
         Kommunala bolag omfattas inte.",
        "Protection for those who communicate information from private bodies with public funding, such as schools and \
         care. Municipal companies are not covered.",
        [from(date(2017, 7, 1), &WHISTLE_ACT, WHOLE, Text)];

    EXTRAORDINARY_EVENTS_PLAN = "extraordinary-events-plan",
        "Kommunen ska analysera vilka extraordinära händelser som kan inträffa och ha en plan för hur den hanterar \
         dem.",
        "The municipality must analyse which extraordinary events may occur and have a plan for how it handles them.",
        [from(EXTRAORDINARY_EVENTS_ACT_IN_FORCE, &EXTRAORDINARY_EVENTS_ACT, "2:1", Text)];

    CRISIS_COMMITTEE = "crisis-committee",
        "Kommunen ska ha en krisledningsnämnd.",
        "The municipality must have a crisis committee.",
        [from(EXTRAORDINARY_EVENTS_ACT_IN_FORCE, &EXTRAORDINARY_EVENTS_ACT, "2:2-4", Text)];

    CYBERSECURITY = "cybersecurity",
        "Alla kommuner omfattas av kraven på säkerhet, bland annat åtkomstkontroll och hantering av incidenter.",
        "All municipalities are under the demands on security, among them access control and the handling of \
         incidents.",
        [from(date(2026, 1, 15), &CYBERSECURITY_ACT, WHOLE, Text)];

    COPYRIGHT = "copyright",
        "Den som har skapat ett verk, till exempel en text eller en bild, har ensamrätt att framställa exemplar av det \
         och göra det tillgängligt för allmänheten.",
        "Whoever has created a work, such as a text or an image, has the sole right to make copies of it and to make \
         it available to the public.",
        [always(&COPYRIGHT_ACT, "1-2", Text)];

    NO_COPYRIGHT_IN_OFFICIAL_TEXTS = "no-copyright-in-official-texts",
        "Författningar, myndigheters beslut och svenska myndigheters yttranden har inte upphovsrätt.",
        "Statutes, decisions of authorities and opinions of Swedish authorities carry no copyright.",
        [always(&COPYRIGHT_ACT, "9", Text)];

    COPYRIGHT_AND_PUBLIC_RECORDS = "copyright-and-public-records",
        "Upphovsrätten hindrar inte att en allmän handling lämnas ut.",
        "Copyright does not prevent a public record from being disclosed.",
        [always(&COPYRIGHT_ACT, "26 b", Text)];
}
