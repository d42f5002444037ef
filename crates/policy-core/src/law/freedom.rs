//! The fundamental laws: access to public records, the freedom to communicate information, the freedom of expression.
//!
//! Chapter 2 of the Freedom of the Press Act was renumbered on 2019-01-01 (SFS 2018:1801), and the Fundamental Law on Freedom
//! of Expression on the same day (SFS 2018:1802).

use chrono::NaiveDate;
use policy_rules::Assurance::{General, Register, Text};
use policy_rules::date;

use super::{CHANCELLOR_2021, RF, TF, WHOLE, YGL, always, from};

const RENUMBERED: NaiveDate = date(2019, 1, 1);
const CONSTITUTION_OF_2011: NaiveDate = date(2011, 1, 1);

citations! {
    RIGHT_OF_ACCESS = "right-of-access",
        "Rätten att ta del av allmänna handlingar. Till och med 2018-12-31 gav lagtexten den åt varje svensk \
         medborgare, därefter åt var och en.",
        "The right of access to public records. Up to 2018-12-31 the text gave it to every Swedish citizen, since then \
         to everyone.",
        [always(&TF, "2:1", Text), from(RENUMBERED, &TF, "2:1", Text)];

    GROUNDS_FOR_SECRECY = "grounds-for-secrecy",
        "Rätten att ta del av allmänna handlingar får bara begränsas om det krävs med hänsyn till något av sju \
         uppräknade intressen, och begränsningen ska stå i en särskild lag.",
        "The right of access may be limited only where one of seven listed interests requires it, and the limit must \
         stand in the special act.",
        [always(&TF, "2:2", Text), from(RENUMBERED, &TF, "2:2", Text)];

    DOCUMENT_AND_RECORDING = "document-and-recording",
        "En handling är en framställning i skrift eller bild. Till handlingar räknas även upptagningar, som kan läsas, \
         avlyssnas eller uppfattas på annat sätt bara med tekniskt hjälpmedel.",
        "A document is a representation in writing or images. Recordings are documents too: they can be read, listened \
         to or otherwise understood only with a technical aid.",
        [always(&TF, "2:3 st 1", Text), from(RENUMBERED, &TF, "2:3", Text)];

    PUBLIC_RECORD = "public-record",
        "En handling är allmän om den förvaras hos en myndighet och dessutom är inkommen dit eller upprättad där.",
        "A document is a public record if an authority holds it and it was also received or drawn up by an authority.",
        [always(&TF, "2:3 st 1", Text), from(RENUMBERED, &TF, "2:4", Text)];

    RECORDING_HELD = "recording-held",
        "En upptagning förvaras hos myndigheten om myndigheten kommer åt den med tekniskt hjälpmedel som den själv \
         använder, så att upptagningen kan läsas, avlyssnas eller uppfattas på annat sätt.",
        "An authority holds a recording if it can reach it with a technical aid that it uses itself, so that the \
         recording can be read, listened to or otherwise understood.",
        [always(&TF, "2:3 st 2", Text), from(RENUMBERED, &TF, "2:6 st 1", Text)];

    COMPILATION = "compilation",
        "En sammanställning av uppgifter ur upptagningar förvaras hos myndigheten bara om den går att ta fram med \
         rutinbetonade åtgärder.",
        "A compilation of data from recordings is held by the authority only if routine measures are enough to produce \
         it.",
        [always(&TF, "2:3 st 2", Text), from(RENUMBERED, &TF, "2:6 st 2", Text)];

    LIMITATION_RULE = "limitation-rule",
        "En sammanställning som innehåller personuppgifter förvaras inte hos myndigheten om myndigheten saknar \
         befogenhet enligt lag eller förordning att göra den tillgänglig (begränsningsregeln).",
        "A compilation that contains personal data is not held by the authority where statute or ordinance gives the \
         authority no power to make it available (the limitation rule).",
        [always(&TF, "2:3 st 3", Text), from(RENUMBERED, &TF, "2:7", Text)];

    LETTER_TO_OFFICE_HOLDER = "letter-to-office-holder",
        "Ett meddelande som är ställt till en befattningshavare personligen är ändå en allmän handling om det gäller \
         myndighetens verksamhet, utom när det är avsett för mottagaren bara i en annan roll.",
        "A message addressed to the holder of an office by name is a public record all the same if it concerns the \
         authority's business, unless it is meant for the recipient only in some other capacity.",
        [always(&TF, "2:4", Text), from(RENUMBERED, &TF, "2:8", Text)];

    RECORD_RECEIVED = "record-received",
        "En handling är inkommen när den har nått myndigheten eller en behörig befattningshavare. En upptagning är \
         inkommen när någon annan har gjort den tillgänglig så att myndigheten kan läsa, avlyssna eller på annat sätt \
         uppfatta den.",
        "A document is received when it has reached the authority or an official competent to take it. A recording is \
         received when somebody else has made it available so that the authority can read it, listen to it or \
         otherwise understand it.",
        [always(&TF, "2:6", Text), from(RENUMBERED, &TF, "2:9", Text)];

    RECORD_DRAWN_UP = "record-drawn-up",
        "En handling är upprättad när myndigheten har expedierat den. En handling som inte expedieras är upprättad när \
         dess ärende är slutbehandlat eller, om den inte hör till något ärende, när den är justerad eller färdig på \
         annat sätt.",
        "A document is drawn up when the authority has dispatched it. One that is not dispatched is drawn up when its \
         case has been finally settled or, where it belongs to no case, when it has been approved or otherwise \
         completed.",
        [always(&TF, "2:7", Text), from(RENUMBERED, &TF, "2:10", Text)];

    MEMORANDUM_AND_DRAFT = "memorandum-and-draft",
        "En minnesanteckning eller ett utkast som inte har expedierats är inte allmän handling om den inte tas om hand \
         för arkivering. En anteckning som tillför ärendet sakuppgifter räknas inte som minnesanteckning.",
        "A memorandum or a draft that has not been dispatched is not a public record unless it is kept for the \
         archive. A note that adds facts to the case does not count as a memorandum.",
        [always(&TF, "2:9", Text), from(RENUMBERED, &TF, "2:12", Text)];

    TECHNICAL_STORAGE = "technical-storage",
        "En handling som myndigheten förvarar bara för att bearbeta eller lagra den tekniskt åt någon annan är inte \
         allmän handling där.",
        "A document that an authority holds only in order to process or store it technically for somebody else is not \
         a public record there.",
        [always(&TF, "2:10", Text), from(RENUMBERED, &TF, "2:13", Text)];

    BACKUP_COPY = "backup-copy",
        "En säkerhetskopia som förvaras bara för att kunna återskapa förlorad information är inte allmän handling. \
         Regeln finns sedan 2011-01-01.",
        "A backup copy that is held only so that lost information can be restored is not a public record. The rule \
         dates from 2011-01-01.",
        [from(CONSTITUTION_OF_2011, &TF, "2:10", Text), from(RENUMBERED, &TF, "2:13", Text)];

    LIBRARY_RULE = "library-rule",
        "En handling som ingår i ett bibliotek är inte allmän handling, trots att myndigheten förvarar den \
         (biblioteksregeln).",
        "A document that is part of a library is not a public record although the authority holds it (the library \
         rule).",
        [always(&TF, "2:11 st 1 p 3", Text), from(RENUMBERED, &TF, "2:14 st 1 p 3", Text)];

    LIBRARY_RULE_EXCEPTION = "library-rule-exception",
        "Biblioteksregeln gäller inte en upptagning i en databas som myndigheten når genom avtal med en annan \
         myndighet, om upptagningen är allmän handling hos den andra myndigheten.",
        "The library rule does not apply to a recording in a database that the authority reaches by agreement with \
         another authority, if the recording is a public record there.",
        [always(&TF, "2:11 st 2", Text), from(RENUMBERED, &TF, "2:14 st 2", Text)];

    DISCLOSURE_ON_THE_SPOT = "disclosure-on-the-spot",
        "Den som begär att få ta del av en allmän handling som får lämnas ut ska få göra det på stället, utan avgift, \
         genast eller så snart det är möjligt.",
        "Whoever asks to see a public record that may be disclosed is to see it on the spot, free of charge, at once \
         or as soon as possible.",
        [always(&TF, "2:12", Text), from(RENUMBERED, &TF, "2:15", Text)];

    COPY_OF_RECORD = "copy-of-record",
        "Den som vill har rätt att få en kopia av en allmän handling som får lämnas ut. Myndigheten får ta ut en \
         fastställd avgift och ska behandla begäran skyndsamt.",
        "Anyone who so wishes is entitled to a copy of a public record that may be disclosed. The authority may charge \
         a set fee and must deal with the request promptly.",
        [always(&TF, "2:13", Text), from(RENUMBERED, &TF, "2:16", Text)];

    WHO_DECIDES_DISCLOSURE = "who-decides-disclosure",
        "Begäran görs hos den myndighet som förvarar handlingen, och som regel är det också den som prövar begäran.",
        "The request is made to the authority that holds the record, and as a rule that authority also decides on it.",
        [always(&TF, "2:14 st 1-2", Text), from(RENUMBERED, &TF, "2:17", Text)];

    NO_QUESTIONS_ASKED = "no-questions-asked",
        "Myndigheten får inte fråga vem som begär en handling eller varför, mer än vad som behövs för att pröva om \
         sekretess hindrar att den lämnas ut.",
        "The authority may not ask who wants a record or why, beyond what it needs in order to test whether secrecy \
         prevents the disclosure.",
        [always(&TF, "2:14 st 3", Text), from(RENUMBERED, &TF, "2:18", Text)];

    DISCLOSURE_APPEAL = "disclosure-appeal",
        "Den som inte får ut handlingen, eller får ut den med förbehåll, kan överklaga beslutet.",
        "Whoever is refused the record, or is given it with a reservation, may appeal against the decision.",
        [always(&TF, "2:15", Text), from(RENUMBERED, &TF, "2:19", Text)];

    FREEDOM_TO_COMMUNICATE = "freedom-to-communicate",
        "Var och en får lämna uppgifter i vilket ämne som helst för publicering i tryckt skrift (meddelarfrihet).",
        "Everyone may communicate information on any subject for publication in print (the freedom to communicate \
         information).",
        [always(&TF, "1:1 st 3", Text), from(RENUMBERED, &TF, "1:7", Text)];

    BAN_ON_INVESTIGATING_SOURCES = "ban-on-investigating-sources",
        "En myndighet eller ett annat allmänt organ får inte efterforska vem som har lämnat uppgifter för publicering \
         (efterforskningsförbud).",
        "An authority or another public body may not investigate who has communicated information for publication (the \
         ban on investigating sources).",
        [always(&TF, "3:4", Register), from(RENUMBERED, &TF, "3:5", Register)];

    BAN_ON_REPRISALS = "ban-on-reprisals",
        "Ett allmänt organ får inte ingripa mot någon för att hen har använt sin tryckfrihet eller meddelarfrihet \
         (repressalieförbud). Förbudet står i lagtexten sedan 2011-01-01.",
        "A public body may not act against anybody for having used the freedom of the press or the freedom to \
         communicate information (the ban on reprisals). The ban has stood in words since 2011-01-01.",
        [from(CONSTITUTION_OF_2011, &TF, "3:4", General), from(RENUMBERED, &TF, "3:6", Text)];

    SOURCE_PROTECTION_PENALTY = "source-protection-penalty",
        "Den som bryter mot efterforskningsförbudet eller repressalieförbudet kan straffas.",
        "Whoever breaks the ban on investigating sources or the ban on reprisals may be punished.",
        [always(&TF, "3:5", Register), from(RENUMBERED, &TF, "3:7", Register)];

    BROADCAST_FREEDOM_TO_COMMUNICATE = "broadcast-freedom-to-communicate",
        "Meddelarfriheten gäller också uppgifter som lämnas för offentliggörande i radio, tv och de andra medier som \
         grundlagen omfattar.",
        "The freedom to communicate information also covers information given for publication in radio, television and \
         the other media under the fundamental law.",
        [always(&YGL, "1:2", Register), from(RENUMBERED, &YGL, "1:10", Register)];

    BROADCAST_SOURCE_PROTECTION = "broadcast-source-protection",
        "Förbuden mot efterforskning och repressalier gäller också till skydd för den som har lämnat uppgifter till \
         medier som grundlagen omfattar.",
        "The bans on investigating sources and on reprisals also protect those who have communicated information to \
         the media under the fundamental law.",
        [always(&YGL, "2:4-5", Register), from(RENUMBERED, &YGL, "2:5-6", Register)];

    CERTIFICATE_OF_PUBLICATION = "certificate-of-publication",
        "En databas på internet kan få grundlagsskydd, bland annat genom ett utgivningsbevis, som gäller i tio år.",
        "A database on the internet may come under the fundamental law, among other ways by a certificate of \
         publication, which is valid for ten years.",
        [always(&YGL, "1:9", Register), from(RENUMBERED, &YGL, "1:4-6", Register)];

    SOCIAL_MEDIA_OUTSIDE = "social-media-outside",
        "Inlägg i sociala medier omfattas inte av yttrandefrihetsgrundlagen. Justitiekanslern gjorde samma bedömning \
         redan 2011.",
        "Posts in social media are outside the Fundamental Law on Freedom of Expression. The Chancellor of Justice had \
         come to the same view in 2011.",
        [from(date(2021, 3, 1), &CHANCELLOR_2021, WHOLE, General)];

    FREEDOM_OF_EXPRESSION = "freedom-of-expression",
        "Var och en är gentemot det allmänna tillförsäkrad yttrandefrihet.",
        "Everyone has freedom of expression in relation to the public institutions.",
        [always(&RF, "2:1", General)];

    LIMITS_ONLY_BY_LAW = "limits-only-by-law",
        "Yttrandefriheten får begränsas bara genom lag, och bara under de förutsättningar som regeringsformen anger.",
        "The freedom of expression may be limited only by law, and only on the conditions that the Instrument of \
         Government lays down.",
        [always(&RF, "2:12-13", General), from(CONSTITUTION_OF_2011, &RF, "2:20-23", General)];

    OBJECTIVITY_IN_THE_CONSTITUTION = "objectivity-in-the-constitution",
        "Den som fullgör offentliga förvaltningsuppgifter ska beakta allas likhet inför lagen och vara saklig och \
         opartisk.",
        "Those who perform public administration must respect everyone's equality before the law and be objective and \
         impartial.",
        [always(&RF, "1:9", General)];
}
