//! The guidelines for social media, chapter 4: what the statutes mean for social media.

use policy_rules::Treatment;

provisions! {
    RS_4_1_1 = "RS-4.1-1", Definition, Treatment::Encoded,
        "Tryckfrihetsförordningen ger varje svensk medborgare rätt att ta del av allmänna handlingar. Handlingar är \
         text och bild samt upptagningar som man måste ha ett tekniskt hjälpmedel för att läsa, lyssna på eller \
         uppfatta på annat sätt, bland annat ljudband, mikrofilm, cd-skivor och myndighetens it-baserade information.",
        "The Freedom of the Press Act gives every Swedish citizen the right to see public records. Documents are text \
         and images, and also recordings that one needs a technical aid to read, listen to or otherwise take in, among \
         them microfilm, audio tape, CDs and the authority's IT-based information.";

    RS_4_1_2 = "RS-4.1-2", Definition, Treatment::Encoded,
        "Enligt riktlinjerna räcker det att en handling är förvarad hos myndigheten för att den ska vara allmän. Den \
         är förvarad där om den är tillgänglig genom ett tekniskt hjälpmedel som myndigheten själv använder för att \
         överföra den till en form som går att läsa, lyssna på eller uppfatta på annat sätt (2 kap. 3 § andra stycket \
         tryckfrihetsförordningen).",
        "According to the guidelines, it is enough for a document to be held by the authority for it to be a public \
         record. It is held there if it is accessible through a technical aid that the authority itself uses to \
         transmit it into a form that one can read, listen to or otherwise take in (Chapter 2, Section 3, second \
         paragraph of the Freedom of the Press Act).";

    RS_4_1_3 = "RS-4.1-3", Definition, Treatment::Encoded,
        "Av detta följer att sociala medier är verktyg som förvarar information åt verksamheten. Eftersom det är \
         tydligt att verksamheten når informationen med sin inloggning, saknar det betydelse om den ligger internt \
         eller externt.",
        "It follows that social media are tools that hold information for the operation. Since it is clear that the \
         information is reached with a login, it does not matter whether it lies inside or outside the authority.";

    RS_4_2_1 = "RS-4.2-1", Definition, Treatment::Encoded,
        "Enligt biblioteksregeln är vissa handlingar undantagna och inte allmänna trots att myndigheten förvarar dem. \
         Det gäller handlingar som är ordnade i en samling som man till vardags skulle kalla bibliotek, och \
         upptagningar i en databas som myndigheten når genom avtal eller liknande och använder som ett bibliotek.",
        "The library rule makes an exception: certain documents are not public records even though the authority \
         holds them. It covers documents arranged in a collection that everyday speech would call a library, and \
         recordings in a database that the authority reaches by an agreement or the like and uses in the way of a \
         library.";

    RS_4_2_2 = "RS-4.2-2", Definition, Treatment::Encoded,
        "I sociala medier går biblioteksregeln inte att tillämpa. Inläggen hamnar visserligen i en databas som \
         kommunen når genom ett användaravtal, men regeln omfattar varken dem eller det som en tjänsteperson lägger \
         upp.",
        "In social media the library rule cannot be applied. Posts do end up in a database that the municipality \
         reaches through a user agreement, but the rule covers neither them nor what an official puts up.";

    RS_4_2_3 = "RS-4.2-3", Definition, Treatment::Encoded,
        "För dem som använder och följer kommunens information gäller däremot biblioteksregeln. Andras konton är \
         alltså inte allmänna handlingar, även om de syns på kommunens sida.",
        "For those who use and follow the municipality's information, on the other hand, the library rule holds. The \
         accounts of others are thus not public records, even though they can be seen on the municipality's page.";

    RS_4_3_1 = "RS-4.3-1", Definition, Treatment::Encoded,
        "En upptagning har kommit in när någon har gjort det möjligt för myndigheten att läsa den, lyssna på den \
         eller uppfatta den på annat sätt, alltså så snart en tjänsteperson kan logga in i det sociala mediet och få \
         fram uppgifterna på sin dator. Varje kommentar räknas därför som en inkommen handling.",
        "A recording is received once somebody has made it possible for the authority to read it, listen to it or \
         otherwise take it in, that is, as soon as an official can log in to the social medium and bring the \
         information up on a computer. Each comment therefore counts as a document received.";

    RS_4_3_2 = "RS-4.3-2", Definition, Treatment::Encoded,
        "På motsvarande sätt räknas varje del som myndigheten publicerar i sociala medier som en färdig handling som \
         den har upprättat och expedierat.",
        "In the same way, each part that the authority publishes in social media counts as a finished document that \
         it has drawn up and dispatched.";

    RS_4_4_1 = "RS-4.4-1", Duty, Treatment::Encoded,
        "Som huvudregel ska allmänna handlingar diarieföras.",
        "As a main rule, a public record must be entered in the journal.";

    RS_4_4_2 = "RS-4.4-2", Permission, Treatment::Encoded,
        "Saknar handlingen sekretessbelagda uppgifter får myndigheten i stället hålla kommunikationen ordnad, så att \
         det är lätt att se om handlingen har kommit in eller upprättats (5 kap. 1 § tredje stycket offentlighets- och \
         sekretesslagen).",
        "Where the document holds no secret information, the authority may choose to have the communication kept \
         ordered instead, so that one can readily tell whether the document was received or drawn up (Chapter 5, \
         Section 1, third paragraph of the Public Access to Information and Secrecy Act).";

    RS_4_4_3 = "RS-4.4-3", Condition, Treatment::Encoded,
        "Om inläggen i sociala medier är så strukturerade att det är lätt att söka bland dem, uppfyller de \
         offentlighets- och sekretesslagens krav.",
        "If the posts in social media are arranged so that one can easily search among them, they satisfy the Public \
         Access to Information and Secrecy Act.";

    RS_4_4_4 = "RS-4.4-4", Duty, Treatment::Encoded,
        "Sekretessbelagd information får inte finnas i sociala medier. Om utomstående skriver sådant i ett inlägg ska \
         kommunen ta hand om det, lyfta ut det och registrera det för vidare handläggning.",
        "There may be no secret information in social media. If outsiders write such things in a post, the \
         municipality must take charge of it, lift it out and register it so that it can be handled further.";

    RS_4_4_5 = "RS-4.4-5", Duty, Treatment::Encoded,
        "Myndigheten ska föra en förteckning över alla externa webbplatser där den är aktiv; det ligger i \
         verksamhetens intresse, eftersom det ger överblick och kontroll över de allmänna handlingarna. Både \
         offentlighets- och sekretesslagen och arkivlagen kräver att myndigheten tydligt förtecknar och beskriver sina \
         allmänna handlingar. Förteckningen ska ingå i kommunens dokumenthanteringsplan.",
        "The authority must keep a register of all external websites where it is active; this is in the operation's \
         own interest, since it gives an overview and control of the public records. Both the Public Access to \
         Information and Secrecy Act and the Archives Act require the authority to list and describe its public \
         records clearly. The register must be part of the municipality's records-management plan.";

    RS_4_4_6 = "RS-4.4-6", Permission, Treatment::Encoded,
        "Kommunen får gallra inlägg som den bedömer vara av tillfällig eller ringa betydelse.",
        "The municipality may dispose of posts that it judges to be of passing or slight importance.";

    RS_4_4_7 = "RS-4.4-7", Condition, Treatment::Encoded,
        "Sådan gallring har två förutsättningar: den får inte sätta allmänhetens rätt till insyn åt sidan, och \
         handlingarna ska bedömas sakna värde för rättskipning, förvaltning och forskning.",
        "Such disposal has two preconditions: it may not override the public's right of insight, and the records must \
         be judged to have no value for the administration of justice, for public administration or for research.";

    RS_4_4_8 = "RS-4.4-8", Duty, Treatment::Encoded,
        "Vårgårda kommun ska ha en gallringsfrist för varje handling, alltså en tidpunkt då handlingen inte längre \
         anses vara aktuell.",
        "In Vårgårda, each record must have its disposal term, that is, the time at which it is no longer considered \
         current.";

    RS_4_4_9 = "RS-4.4-9", Duty, Treatment::Encoded,
        "Den som är ansvarig ska en gång per halvår dokumentera mediet med en ögonblicksbild (skärmdump).",
        "Once every six months, whoever is responsible must document the medium by means of a snapshot.";

    RS_4_5_1 = "RS-4.5-1", Duty, Treatment::Encoded,
        "Förvaltningslagens serviceskyldighet gäller för varje tjänsteperson och myndighet även på den externa \
         webbplatsen. En fråga som kommer in till ett socialt medium ska därför hanteras så som förvaltningslagen \
         anger, med råd, vägledning, upplysningar och annan hjälp i enskilda frågor inom verksamheten.",
        "The service duty of the Administrative Procedure Act binds every official and authority on the external \
         website too. A question that comes in to a social medium must therefore be dealt with as that act lays down, \
         by advising, guiding, informing and otherwise assisting in individual matters within the operation.";

    RS_4_5_2 = "RS-4.5-2", Duty, Treatment::Encoded,
        "Kommunen ska svara på frågor så snart det går.",
        "The municipality must reply to questions as soon as it can.";

    RS_4_6_1 = "RS-4.6-1", Definition, Treatment::Encoded,
        "En chatt eller ett diskussionsforum räknas som en elektronisk anslagstavla om allmänheten bjuds in eller får \
         möjlighet att lämna inlägg, kommentarer eller synpunkter.",
        "A chat or a discussion forum counts as an electronic bulletin board if it invites or enables members of the \
         public to leave posts, comments or views.";

    RS_4_6_2 = "RS-4.6-2", Duty, Treatment::Encoded,
        "En elektronisk anslagstavla för med sig uppsiktsplikt: den ansvariga ska hålla uppsikt över de meddelanden \
         som kommer in, minst en gång i veckan.",
        "An electronic bulletin board brings a duty of supervision: whoever is responsible must look over the \
         messages that come in, at least once a week.";

    RS_4_6_3 = "RS-4.6-3", Duty, Treatment::Encoded,
        "Kommunen ska ta bort brottsligt material, till exempel inlägg som innebär uppvigling, hets mot folkgrupp, \
         barnpornografibrott, olaga våldsskildring eller upphovsrättsintrång.",
        "The municipality must take away criminal material, for example posts that amount to incitement, agitation \
         against a population group, a child pornography offence, unlawful depiction of violence or infringement of \
         copyright.";

    RS_4_6_4 = "RS-4.6-4", Prohibition, Treatment::Encoded,
        "Kommersiell reklam får inte förekomma på kommunens konton.",
        "Commercial advertising may not appear on the accounts of the municipality.";

    RS_4_6_5 = "RS-4.6-5", Permission, Treatment::Encoded,
        "Reklam får gallras direkt. Den som ansvarar för kontot kan därför radera sådana inlägg utan vidare.",
        "Immediate disposal of advertising is permitted. Whoever is responsible for the account can therefore delete \
         such posts without further ado.";

    RS_4_7_1 = "RS-4.7-1", Prohibition, Treatment::Encoded,
        "Medborgarnas yttrandefrihet kan bara begränsas genom lag, och offentligt anställda utan tystnadsplikt har \
         samma skydd: de får fritt säga vad de tycker om sin egen eller en annan myndighets verksamhet. Myndigheten \
         får inte ingripa mot det, vare sig formellt eller informellt, och får inte heller motarbeta det, även om den \
         anser att den anställda har lämnat felaktiga uppgifter. Den får i stället bemöta och rätta uppgifterna på \
         lämpligt sätt.",
        "Only statute can limit the citizens' freedom of expression, and public employees without a duty of \
         confidentiality have the same protection: they may speak their mind freely about the work of their own \
         authority or another. The authority must not intervene against this, whether formally or informally, nor work \
         against it, even where it considers that the employee has given incorrect information. What it can do is to \
         respond and put the information right in a suitable way.";

    RS_4_7_2 = "RS-4.7-2", Condition, Treatment::Encoded,
        "Tystnadsplikten sätter gränser för yttrandefriheten, och att bryta mot den är straffbart.",
        "A duty of confidentiality sets limits to the freedom of expression, and whoever breaches it may be punished.";

    RS_4_7_3 = "RS-4.7-3", Condition, Treatment::Encoded,
        "Meddelarfriheten gör det i viss utsträckning möjligt för en befattningshavare att straffritt lämna uppgifter \
         som normalt är sekretessbelagda, om avsikten är att de ska publiceras i tryckt skrift eller i ett annat \
         massmedium med grundlagsskydd. Sociala medier är inte sådana massmedier. Bestämmelserna ger alltså ingen \
         frihet att sprida hemliga uppgifter på webbplatser.",
        "The freedom to communicate information lets the holder of a post, to a certain extent, give out normally \
         secret information without punishment if it is meant to be published in print or in some other mass medium \
         that the constitution protects. Social media are not such media. The provisions thus give no right to spread \
         secret information freely on websites.";

    RS_4_7_4 = "RS-4.7-4", Duty, Treatment::Encoded,
        "Arbetet i sociala medier är en uppgift i tjänsten, och syftet är att ta vara på arbetsgivarens intressen. \
         Det ska därför varje användare göra i de här kanalerna.",
        "Using social media in service is part of the job, and its purpose is to further the employer's interests. \
         Every user must therefore do so in these channels.";

    RS_4_8_1 = "RS-4.8-1", Definition, Treatment::Encoded,
        "Den som har ansvaret för en verksamhet är även personuppgiftsansvarig när verksamheten behandlar \
         personuppgifter.",
        "Responsibility for an operation also makes one the controller when the operation processes personal data.";

    RS_4_8_2 = "RS-4.8-2", Definition, Treatment::Encoded,
        "Ansvaret för personuppgifter i sociala medier har två delar: dels det som kommunen själv skriver och \
         publicerar, dels de inlägg som besökarna publicerar.",
        "The responsibility for processing personal data through social media has two parts: what the municipality \
         itself writes and publishes, and the posts that visitors publish.";

    RS_4_8_3 = "RS-4.8-3", Duty, Treatment::Encoded,
        "På Facebook och i bloggar ska kommunen svara för de personuppgifter som publiceras på kommunens sida eller i \
         kommunens blogg. Det gäller både det som kommunen själv publicerar och det som andra publicerar, till exempel \
         i en kommentar.",
        "On Facebook and in blogs, the municipality must answer for the personal data that appear on its page or in \
         its blog. That goes both for what it publishes itself and for what others publish there, for instance in a \
         comment.";

    RS_4_8_4 = "RS-4.8-4", Condition, Treatment::Encoded,
        "Även en besökare kan ha ansvar för det som står i den egna kommentaren.",
        "Visitors who have left a comment can also be responsible themselves for what they have said in it.";

    RS_4_8_5 = "RS-4.8-5", Definition, Treatment::Encoded,
        "På Twitter ansvarar kommunen bara för de personuppgifter som den själv har publicerat och inte för dem som \
         andra lämnar, eftersom den inte kan påverka vad andra publicerar där.",
        "On Twitter the municipality's responsibility is limited to the personal data that it has published itself; \
         it does not extend to what others put there, whose publication is beyond its influence.";

    RS_4_8_6 = "RS-4.8-6", Duty, Treatment::Encoded,
        "För andra sociala medier ska kommunen själv bedöma vilket ansvar den har för det som andra publicerar. \
         Frågan är om kommunen kan påverka det, och därmed bestämma ändamålen och medlen för andras behandling av \
         personuppgifter, som på Facebook och i bloggar, eller om den inte kan det, som på Twitter. Hur långt ansvaret \
         går beror på svaret.",
        "For other social media, the municipality must judge for itself how far it answers for what others publish. \
         The question is whether it can influence that, and thereby determine the purposes and means of the processing \
         that others carry out, as on Facebook and in blogs, or whether it cannot, as on Twitter. The answer affects \
         the responsibility.";
}
