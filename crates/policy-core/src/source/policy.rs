//! The policy's aims, its carrying out, the responsibilities and the legislation: KP-0 to KP-4.

use policy_rules::Treatment;

use super::{informational, judgement};
use crate::role::Role;

provisions! {
    KP_0_1 = "KP-0.1", Goal, informational(
        "Meningen talar om vad policyn är till för. Den lägger ingen uppgift på någon.",
        "The sentence tells what the policy is for. It lays no task on anybody."),
        "Policyn beskriver vad kommunikationen och dialogen ska bidra med för att kommunen ska nå sina övergripande \
         mål.",
        "The policy describes what communication and dialogue are to contribute so that the municipality reaches its \
         overall goals.";

    KP_1_1 = "KP-1.1", Goal, informational(
        "Om kommunen når fullmäktiges mål beror på mycket annat än kommunikationen, och policyn anger inget mått på \
         vad kommunikationen bidrar med.",
        "Whether the council's goals are reached depends on much besides communication, and the policy gives no \
         measure of what communication contributes."),
        "Kommunikationsarbetet ska utveckla idéer, information och dialog i olika former och föra dem vidare, både \
         inom kommunen och utåt. På så sätt ska det bidra till att kommunen når kommunfullmäktiges övergripande mål \
         för boende, miljö, skola, näringsliv, omsorg och ekonomi.",
        "The municipality's communication work is to shape ideas, information and various forms of dialogue and pass \
         them on, internally and externally. In this way it is to help meet the council's overall goals for housing, \
         the environment, schools, business, care and the economy.";

    KP_1_2 = "KP-1.2", Goal, informational(
        "Meningen beskriver medarbetarnas roll. Ansvaret som följer med rollen står i KP-3.4.",
        "The sentence describes the part that employees play. The responsibility that comes with it stands in KP-3.4."),
        "När medarbetarna möter olika målgrupper är de kommunens viktigaste kommunikatörer.",
        "When employees meet the various target groups, they are the municipality's most important communicators.";

    KP_1_3 = "KP-1.3", Goal, judgement(Role::CommunicationsUnit,
        "Policyn anger inget mått på någon av de fem egenskaperna. Den som lämnar informationen bedömer den först, och \
         kommunikationsenheten därefter: den granskar produkterna (KP-6.15) och har hand om den övergripande \
         informationen (KP-5.10).",
        "The policy gives no measure of any of the five qualities. Whoever gives the information judges it first, and then \
         the communications unit, which reviews the products (KP-6.15) and handles the overall information (KP-5.10)."),
        "Kommunens information ska uppfylla fem krav: den ska vara (1) öppen, ärlig och tillgänglig, (2) relevant och \
         saklig, (3) enhetlig och begriplig, (4) strategisk och konsekvent samt (5) kostnadseffektiv.",
        "What the municipality tells people must meet five requirements: it must be (1) open, honest and accessible, \
         (2) relevant and factual, (3) uniform and easy to understand, (4) strategic and consistent, and (5) \
         cost-effective.";

    KP_2_1 = "KP-2.1", Duty, Treatment::Encoded,
        "Kommunen ska planera sitt kommunikationsarbete och avsätta pengar till det i god tid.",
        "The municipality must plan its communication work, and set money aside for it, well ahead.";

    KP_2_2 = "KP-2.2", Goal, informational(
        "Målet säger hur kommunen i stort ska arbeta med kommunikation. Det pekar inte ut någon åtgärd, någon tidpunkt \
         eller någon ansvarig som går att pröva.",
        "The goal says how the municipality is to work with communication in general. It names no measure, no point in \
         time and no person responsible that could be examined."),
        "Kommunikation ska höra till det dagliga arbetet. Då fungerar den, och då är den ett aktivt stöd när kommunen \
         för dialog och kommunicerar med medarbetare och invånare.",
        "Communication is to belong to everyday work. Then it functions, and then it actively supports the \
         municipality in its dialogue and communication with employees and residents.";

    KP_2_3 = "KP-2.3", Duty, Treatment::Encoded,
        "Kommunen ska ta med kommunikationsfrågorna tidigt i projekt och större aktiviteter. Den ska också ge dem en \
         viktig plats i sin övergripande strategiska planering och i uppföljningen.",
        "The municipality must bring in questions of communication at an early stage of projects and larger \
         activities. It must also give them an important place in its overall strategic planning and follow-up.";

    KP_2_4 = "KP-2.4", Goal, judgement(Role::Employee,
        "Vad mottagaren behöver går bara att bedöma i det enskilda fallet. Bedömningen gör medarbetaren, som möter \
         målgruppen.",
        "What the recipient needs can be judged only in the individual case. The employee, who meets the target group, \
         makes that judgement."),
        "Den som kommunicerar för kommunen ska alltid utgå från vad mottagaren behöver.",
        "Whoever communicates for the municipality is always to start out from what the recipient needs.";

    KP_2_5 = "KP-2.5", Duty, Treatment::Encoded,
        "Den som fattar ett beslut ska alltid väga in informationsfrågan.",
        "Whoever takes a decision must always take the question of information into account.";

    KP_2_6 = "KP-2.6", Goal, judgement(Role::CommunicationsUnit,
        "Vad som är onödig information beror på mottagarna och på vad de redan får. Det kan kommunikationsenheten \
         väga, eftersom den har hand om kommunens övergripande information (KP-5.10).",
        "What information is unnecessary depends on the recipients and on what already reaches them. The \
         communications unit can weigh that, since it handles the municipality's overall information (KP-5.10)."),
        "Det finns redan ett överflöd av information. Därför är det särskilt viktigt att kommunen inte tynger \
         omgivningen med sådant som är onödigt.",
        "There is already an excess of information. It therefore matters all the more that the municipality does not \
         burden those around it with what is unnecessary.";

    KP_3_1 = "KP-3.1", Duty, Treatment::Encoded,
        "Det övergripande ansvaret för kommunens kommunikationsfrågor ligger på kommunstyrelsen.",
        "Overall responsibility for the municipality's communication lies with the executive board.";

    KP_3_2 = "KP-3.2", Duty, Treatment::Encoded,
        "Nämnderna, utskotten, bolagen och förvaltningen har var och en ett övergripande ansvar för kommunikationen.",
        "The committees, the sub-committees, the companies and the administration each bear an overall responsibility \
         for communication.";

    KP_3_3 = "KP-3.3", Duty, Treatment::Encoded,
        "Alla chefer ansvarar för kommunikationen inom det verksamhetsområde de leder.",
        "All managers are responsible for communication within the area of operations they lead.";

    KP_3_4 = "KP-3.4", Duty, Treatment::Encoded,
        "Alla medarbetare ansvarar för kommunikationen med sin närmaste chef, med övriga anställda och med brukarna.",
        "All employees are responsible for communication with their immediate manager, with the other staff and with \
         the users of the services.";

    KP_3_5 = "KP-3.5", Duty, Treatment::Encoded,
        "Kommunens informationsansvariga ska driva på arbetet samt stödja och bistå hela organisationen.",
        "The municipality's information officers must press the work forward, and support and assist the entire \
         organisation.";

    KP_4_1 = "KP-4.1", Definition, Treatment::Encoded,
        "Offentlighetsprincipen gör de handlingar som myndigheten får in eller själv upprättar allmänna och \
         offentliga. Undantag gäller för handlingar som omfattas av sekretesslagen. Den hör till den lagstiftning som \
         avsnittet räknar upp och som kommunikationen ska ta hänsyn till.",
        "The principle of public access makes every document that the authority receives or itself draws up a public \
         record, open to all. Documents that come under the Secrecy Act are the exception. It is among the legislation \
         that the section lists for communication to take into account.";

    KP_4_2 = "KP-4.2", Duty, Treatment::Encoded,
        "Serviceskyldigheten i förvaltningslagen innebär att kommunen ska göra allmänheten väl insatt i hur kommunen \
         styrs och i hur man kan påverka innan den fattar beslut.",
        "Under the service duty of the Administrative Procedure Act, the municipality must make the public well \
         acquainted with how it is governed and with the ways to influence a matter before it is decided.";

    KP_4_3 = "KP-4.3", Prohibition, Treatment::Encoded,
        "Kommunen får inte försöka ta reda på vem som har lämnat uppgifter till massmedia. Det följer av \
         meddelarskyddet.",
        "The municipality must not try to find out who has passed information to the mass media. This follows from the \
         protection of sources.";

    KP_4_4 = "KP-4.4", Prohibition, Treatment::Encoded,
        "Kommunen får inte försöka ta reda på vem som ber att få ta del av offentliga uppgifter.",
        "The municipality must not try to find out who is asking for information that is open to the public.";

    KP_4_5 = "KP-4.5", Fact, Treatment::Encoded,
        "Ansvaret för vad som står i en tryckt skrift ligger alltid på en enda person.",
        "One single person is always responsible for what a printed publication contains.";

    KP_4_6 = "KP-4.6", Condition, Treatment::Encoded,
        "Upphovsrätten skyddar alla texter och bilder. Den som vill lägga in ett skyddat verk i en dator, i en databas \
         eller på internet måste ha rättsinnehavarens tillstånd.",
        "Copyright protects all texts and images. Whoever wants to enter a protected work into a computer, a database \
         or the internet must have the consent of the rights holder.";

    KP_4_7 = "KP-4.7", Definition, Treatment::Encoded,
        "Personuppgiftslagen (PuL) var till för att skydda människor: ingen skulle få sin personliga integritet kränkt \
         när någon behandlade personuppgifter.",
        "The Personal Data Act (PuL) was there to protect people: nobody's personal integrity was to be violated when \
         somebody processed personal data.";
}
