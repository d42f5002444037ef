//! Personal data: the Personal Data Act up to 2018-05-24, the General Data Protection Regulation and its Swedish supplement
//! from 2018-05-25, and the practice on who is controller in social media.

use chrono::NaiveDate;
use policy_rules::Assurance::{General, Text};
use policy_rules::date;

use super::{
    CHILD_CONVENTION_ACT, CJEU_C_25_17, CJEU_C_40_17, CJEU_C_101_01, CJEU_C_210_16, CJEU_C_492_23, DATA_INSPECTION_BOARD_2010,
    DATA_PROTECTION_ACT_2018, EDPB_8_2020, GDPR, PUL, WHOLE, always, from, until,
};

const PUL_LAST_DAY: NaiveDate = date(2018, 5, 24);
const GDPR_APPLIES: NaiveDate = date(2018, 5, 25);

citations! {
    PERSONAL_DATA_PROTECTED = "personal-data-protected",
        "Skyddet för människor när deras personuppgifter behandlas: personuppgiftslagen till och med 2018-05-24, \
         dataskyddsförordningen därefter.",
        "The protection of people when their personal data is processed: the Personal Data Act up to 2018-05-24, the \
         General Data Protection Regulation since then.",
        [always(&PUL, WHOLE, Text), from(GDPR_APPLIES, &GDPR, WHOLE, Text)];

    ABUSE_RULE = "abuse-rule",
        "Personuppgifter i ostrukturerat material, som löpande text, fick behandlas om det inte kränkte den personliga \
         integriteten (missbruksregeln). Den gällde från 2007-01-01 till och med 2018-05-24.",
        "Personal data in unstructured material, such as running text, could be processed unless that violated \
         somebody's personal integrity (the abuse rule). It held from 2007-01-01 up to 2018-05-24.",
        [until(PUL_LAST_DAY, from(date(2007, 1, 1), &PUL, "5 a", Text))];

    PERSONAL_DATA_DEFINED = "personal-data-defined",
        "Personuppgifter är alla upplysningar som går att koppla till en människa som lever.",
        "Personal data are all information that can be linked to a human being who is alive.",
        [always(&PUL, "3", General), from(GDPR_APPLIES, &GDPR, "4.1", General)];

    PURELY_PRIVATE = "purely-private",
        "Det som en enskild gör rent privat omfattas inte av reglerna om personuppgifter.",
        "What a private person does for purely private purposes falls outside the rules on personal data.",
        [always(&PUL, "6", General), from(GDPR_APPLIES, &GDPR, "2.2 c", General)];

    OPENLY_PUBLISHED = "openly-published",
        "Det som publiceras öppet på internet, så att vem som helst kan läsa det, är inte rent privat.",
        "What is published openly on the internet, so that anybody can read it, is not purely private.",
        [always(&CJEU_C_101_01, WHOLE, General)];

    CONTROLLER = "controller",
        "Personuppgiftsansvarig är den som, ensam eller tillsammans med andra, bestämmer ändamålen och medlen för \
         behandlingen.",
        "The controller is whoever determines, alone or together with others, the purposes and means of the \
         processing.",
        [always(&PUL, WHOLE, General), from(GDPR_APPLIES, &GDPR, "4.7", Text)];

    DATA_PRINCIPLES = "data-principles",
        "Grundkraven på all behandling: bland annat laglighet, öppenhet, bestämda ändamål, inte fler uppgifter och \
         inte längre tid än vad som behövs, riktighet och säkerhet. Den ansvariga ska kunna visa att de följs.",
        "The basic demands on all processing: among them lawfulness, openness, set purposes, no more data and no \
         longer time than needed, accuracy and security. The controller must be able to show that they are met.",
        [always(&PUL, "9", General), from(GDPR_APPLIES, &GDPR, "5", Text)];

    PROCESSING_PERMITTED = "processing-permitted",
        "Personuppgiftslagens uppräkning av när personuppgifter fick behandlas: bland annat med samtycke, för en rättslig \
         skyldighet och för en arbetsuppgift av allmänt intresse.",
        "The Personal Data Act's list of when personal data could be processed: among other things by consent, for a \
         legal obligation and for a task in the public interest.",
        [until(PUL_LAST_DAY, always(&PUL, "10", General))];

    CONSENT = "consent",
        "Behandlingen är laglig om den registrerade har samtyckt. Samtycket ska vara frivilligt, vilket sällan är säkert \
         när den som frågar är en myndighet.",
        "Processing is lawful where the data subject has consented. Consent must be freely given, which is seldom \
         certain where an authority asks for it.",
        [from(GDPR_APPLIES, &GDPR, "6.1 a", General)];

    LEGAL_OBLIGATION = "legal-obligation",
        "Behandlingen är laglig om den behövs för att fullgöra en rättslig förpliktelse.",
        "Processing is lawful where it is necessary for complying with a legal obligation.",
        [from(GDPR_APPLIES, &GDPR, "6.1 c", Text)];

    LEGAL_OBLIGATION_IN_SWEDISH_LAW = "legal-obligation-in-swedish-law",
        "Den rättsliga förpliktelsen ska följa av lag eller annan författning, av kollektivavtal eller av ett beslut \
         med stöd i lag eller annan författning.",
        "The legal obligation must follow from a statute or other enactment, a collective agreement or a decision \
         based on one.",
        [from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "2:1", Text)];

    PUBLIC_TASK = "public-task",
        "Behandlingen är laglig om den behövs för att utföra en uppgift av allmänt intresse eller som ett led i \
         myndighetsutövning.",
        "Processing is lawful where it is necessary for a task in the public interest or in the exercise of official \
         authority.",
        [from(GDPR_APPLIES, &GDPR, "6.1 e", Text)];

    PUBLIC_TASK_IN_SWEDISH_LAW = "public-task-in-swedish-law",
        "Uppgiften av allmänt intresse eller myndighetsutövningen ska ha stöd i svensk rätt.",
        "The task in the public interest or the exercise of official authority must rest on Swedish law.",
        [from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "2:2", Text)];

    SENSITIVE_DATA = "sensitive-data",
        "Känsliga personuppgifter får inte behandlas om inget undantag gäller.",
        "Sensitive personal data may not be processed unless an exception applies.",
        [always(&PUL, "13", General), from(GDPR_APPLIES, &GDPR, "9", Text)];

    SENSITIVE_DATA_AT_AUTHORITIES = "sensitive-data-at-authorities",
        "En myndighet får i vissa fall behandla känsliga personuppgifter av hänsyn till ett viktigt allmänt intresse, \
         bland annat när det behövs för att handlägga ett ärende.",
        "In certain cases an authority may process sensitive personal data for reasons of substantial public interest, \
         among them where handling a case requires it.",
        [from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "3:3", Text)];

    OTHER_BASES = "other-bases",
        "Behandlingen kan också vara laglig för ett avtal med den registrerade, för att skydda grundläggande intressen \
         eller efter en intresseavvägning; det sista gäller inte en myndighet som utför sina uppgifter.",
        "Processing can also be lawful for a contract with the data subject, to protect vital interests or after a \
         weighing of interests; the last does not go for an authority carrying out its tasks.",
        [from(GDPR_APPLIES, &GDPR, "6.1", General)];

    MADE_PUBLIC_BY_THE_PERSON = "made-public-by-the-person",
        "Känsliga personuppgifter får behandlas om den som de gäller tydligt har offentliggjort dem själv.",
        "Sensitive personal data may be processed where the person they concern has manifestly made them public.",
        [always(&PUL, "15", General), from(GDPR_APPLIES, &GDPR, "9.2 e", General)];

    OFFENCE_DATA = "offence-data",
        "Uppgifter om brott och fällande domar får i princip bara behandlas under kontroll av en myndighet.",
        "Data on crimes and convictions may as a rule be processed only under the control of an authority.",
        [always(&PUL, "21", General), from(GDPR_APPLIES, &GDPR, "10", General)];

    OFFENCE_DATA_AT_AUTHORITIES = "offence-data-at-authorities",
        "En myndighet får behandla uppgifter om lagöverträdelser.",
        "An authority may process data on offences.",
        [from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "3:8", Text)];

    IDENTITY_NUMBERS = "identity-numbers",
        "Personnummer och samordningsnummer får utan samtycke behandlas bara när det är klart motiverat.",
        "Personal identity numbers and coordination numbers may without consent be processed only where that is clearly \
         justified.",
        [always(&PUL, "22", General), from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "3:10", Text)];

    CHILD_INTERESTS = "child-interests",
        "Barnets bästa ska komma i främsta rummet, och barnets privatliv ska skyddas.",
        "The best interests of the child are a primary consideration, and the child's private life is protected.",
        [from(date(2020, 1, 1), &CHILD_CONVENTION_ACT, WHOLE, General)];

    ERASURE = "erasure",
        "Den registrerade kan ha rätt att få sina uppgifter raderade, men inte när behandlingen behövs för \
         yttrandefriheten, för en rättslig förpliktelse eller för arkiv av allmänt intresse.",
        "Data subjects may have a right to have their data erased, though not where the processing is needed for the \
         freedom of expression, for a legal obligation or for archives in the public interest.",
        [from(GDPR_APPLIES, &GDPR, "17", General)];

    INFORMATION_WHEN_COLLECTED = "information-when-collected",
        "Den registrerade ska få veta hur uppgifterna behandlas när de samlas in från hen själv.",
        "Data subjects must be told how their data is processed when it is collected from them.",
        [always(&PUL, "23", General), from(GDPR_APPLIES, &GDPR, "13", Text)];

    INFORMATION_WHEN_OBTAINED_ELSEWHERE = "information-when-obtained-elsewhere",
        "Den registrerade ska få veta hur uppgifterna behandlas även när de kommer från någon annan.",
        "Data subjects must be told how their data is processed also when it comes from somebody else.",
        [always(&PUL, "24", General), from(GDPR_APPLIES, &GDPR, "14", Text)];

    JOINT_CONTROLLERS = "joint-controllers",
        "De som tillsammans bestämmer ändamålen och medlen är gemensamt ansvariga och ska fastställa vem som gör vad.",
        "Those who together determine the purposes and means are joint controllers and must settle who does what.",
        [from(GDPR_APPLIES, &GDPR, "26", Text)];

    PROCESSORS = "processors",
        "Den som behandlar personuppgifter för den ansvarigas räkning är biträde och ska vara bunden av avtal.",
        "Whoever processes personal data on the controller's behalf is a processor and must be bound by contract.",
        [always(&PUL, "30", General), from(GDPR_APPLIES, &GDPR, "28", Text)];

    RECORDS_OF_PROCESSING = "records-of-processing",
        "Den ansvariga ska föra ett register över sina behandlingar.",
        "The controller must keep a record of its processing activities.",
        [from(GDPR_APPLIES, &GDPR, "30", Text)];

    CONTENT_OF_THE_RECORD = "content-of-the-record",
        "Registret ska ange den ansvariga och dataskyddsombudet, ändamålen, vilka registrerade och uppgifter det gäller, \
         mottagarna, överföringar till länder utanför EU och EES, tidsfrister för radering och säkerhetsåtgärder.",
        "The record must state the controller and the data protection officer, the purposes, which data subjects and data \
         are concerned, the recipients, transfers to countries outside the EU and the EEA, time limits for erasure and \
         security measures.",
        [from(GDPR_APPLIES, &GDPR, "30.1", General)];

    TRANSFER_ABROAD = "transfer-abroad",
        "Personuppgifter får föras över till ett land utanför EU och EES bara på vissa villkor.",
        "Personal data may be transferred to a country outside the EU and the EEA only on certain conditions.",
        [always(&PUL, "33", General), from(GDPR_APPLIES, &GDPR, "44", General)];

    SECURITY_OF_PROCESSING = "security-of-processing",
        "Uppgifterna ska skyddas med åtgärder som motsvarar risken.",
        "The data must be protected by measures that match the risk.",
        [always(&PUL, "31", General), from(GDPR_APPLIES, &GDPR, "32", Text)];

    BREACH_NOTIFIED = "breach-notified",
        "En personuppgiftsincident ska anmälas till tillsynsmyndigheten.",
        "A personal data breach must be notified to the supervisory authority.",
        [from(GDPR_APPLIES, &GDPR, "33", Text)];

    BREACH_NOTIFIED_IN_TIME = "breach-notified-in-time",
        "Anmälan ska göras utan onödigt dröjsmål och om möjligt inom 72 timmar från att incidenten upptäcktes. Görs den \
         senare ska skälen anges. Den behövs inte om risken för de registrerade är osannolik.",
        "The notification must be made without undue delay and, where feasible, within 72 hours from when the breach was \
         discovered. A later one must give the reasons. None is needed where a risk to the data subjects is unlikely.",
        [from(GDPR_APPLIES, &GDPR, "33.1", General)];

    BREACH_DOCUMENTED = "breach-documented",
        "Alla personuppgiftsincidenter ska dokumenteras, även de som inte anmäls.",
        "All personal data breaches must be documented, also those that are not notified.",
        [from(GDPR_APPLIES, &GDPR, "33.5", General)];

    BREACH_COMMUNICATED = "breach-communicated",
        "De registrerade ska få veta om en personuppgiftsincident som innebär hög risk för dem.",
        "Data subjects must be told of a personal data breach that puts them at high risk.",
        [from(GDPR_APPLIES, &GDPR, "34", Text)];

    IMPACT_ASSESSMENT = "impact-assessment",
        "En behandling som sannolikt leder till hög risk ska konsekvensbedömas innan den börjar.",
        "Processing that is likely to bring a high risk must have its impact assessed before it starts.",
        [from(GDPR_APPLIES, &GDPR, "35", Text)];

    IMPACT_ASSESSMENT_LIST = "impact-assessment-list",
        "Tillsynsmyndigheten ska upprätta en förteckning över behandlingar som ska konsekvensbedömas.",
        "The supervisory authority must draw up a list of processing whose impact must be assessed.",
        [from(GDPR_APPLIES, &GDPR, "35.4", General)];

    CONSTITUTION_TAKES_PRECEDENCE = "constitution-takes-precedence",
        "Dataskyddet viker i den utsträckning det strider mot tryckfrihetsförordningen eller \
         yttrandefrihetsgrundlagen.",
        "Data protection gives way to the extent that it conflicts with the Freedom of the Press Act or the \
         Fundamental Law on Freedom of Expression.",
        [always(&PUL, "7", General), from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "1:7", Text)];

    FINES_FOR_AUTHORITIES = "fines-for-authorities",
        "Även en myndighet kan få betala sanktionsavgift.",
        "An authority, too, may have to pay an administrative fine.",
        [from(GDPR_APPLIES, &DATA_PROTECTION_ACT_2018, "6:2", Text)];

    PAGE_STATISTICS = "page-statistics",
        "Den som har en sida på en plattform är gemensamt personuppgiftsansvarig med plattformen för statistiken över \
         sidans besökare.",
        "Whoever holds a page on a platform is joint controller with the platform for the statistics on the page's \
         visitors.",
        [from(date(2018, 6, 5), &CJEU_C_210_16, WHOLE, General)];

    JOINT_CONTROL_WITHOUT_ACCESS = "joint-control-without-access",
        "Den som ordnar och uppmuntrar andras behandling kan vara gemensamt ansvarig utan att själv komma åt \
         uppgifterna.",
        "Whoever organises and encourages the processing by others may be joint controller without having access to \
         the data.",
        [from(date(2018, 7, 10), &CJEU_C_25_17, WHOLE, General)];

    EMBEDDED_BUTTONS = "embedded-buttons",
        "Den som lägger in en plattforms knapp på sin webbplats är gemensamt ansvarig för att uppgifter samlas in och \
         överförs till plattformen, men inte för vad plattformen sedan gör.",
        "Whoever embeds a platform's button in a website is joint controller for the collection of data and its \
         transmission to the platform, but not for what the platform does afterwards.",
        [from(date(2019, 7, 29), &CJEU_C_40_17, WHOLE, General)];

    MARKETPLACE_ADVERTISEMENTS = "marketplace-advertisements",
        "Den som driver en marknadsplats är personuppgiftsansvarig för användarnas annonser. Om domen når så långt som \
         till ett kommentarsfält är en öppen fråga.",
        "The operator of a marketplace is controller for its users' advertisements. Whether the judgment reaches as \
         far as a comment field is an open question.",
        [from(date(2025, 12, 2), &CJEU_C_492_23, WHOLE, Text)];

    TARGETING_GUIDELINES = "targeting-guidelines",
        "Riktlinjerna förklarar hur ansvaret enligt dataskyddsförordningen delas mellan en plattform och den som \
         riktar budskap till dess användare.",
        "The guidelines explain how a platform and those who target its users share the responsibility under the \
         General Data Protection Regulation.",
        // The day of adoption is not verified: cited from the end of the year that the number bears.
        [from(date(2020, 12, 31), &EDPB_8_2020, WHOLE, General)];

    /// Cited from the day the guidelines for social media took the position over (RS-4.8), as long as the Personal Data Act held.
    DATA_INSPECTION_POSITION = "data-inspection-position",
        "Datainspektionens ställningstagande i juli 2010, som riktlinjernas avsnitt 4.8 bygger på.",
        "The position of the Data Inspection Board of July 2010, on which section 4.8 of the guidelines rests.",
        [until(PUL_LAST_DAY, from(date(2010, 12, 9), &DATA_INSPECTION_BOARD_2010, WHOLE, Text))];
}
