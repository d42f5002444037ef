//! External communication: KP-6.

use policy_rules::Treatment;

use super::{informational, judgement};
use crate::role::Role;

provisions! {
    KP_6_1 = "KP-6.1", Goal, informational(
        "Policyn anger inget mått på trovärdighet, förståelse eller anseende. Kravet på planering går att pröva, och \
         det står i KP-2.1.",
        "The policy gives no measure of credibility, understanding or reputation. The requirement to plan can be \
         examined, and it stands in KP-2.1."),
        "Den externa kommunikationen ska göra kommunen trovärdig, skapa förståelse för hur den agerar och ge den ett \
         gott anseende innanför och utanför kommungränsen. Vägen dit är att arbeta långsiktigt och planera \
         kommunikationen väl.",
        "External communication is to make the municipality credible, create understanding of how it acts and earn it \
         a good name inside and outside its borders. The way there is to work for the long term and plan communication \
         well.";

    KP_6_19 = "KP-6.19", Goal, informational(
        "Kommunen råder inte över vad invånarna vet eller hur de talar om den. Vad den ska informera dem om står i \
         KP-6.2 och KP-6.3.",
        "The municipality does not control what residents know or how they speak of it. What it must inform them of \
         stands in KP-6.2 and KP-6.3."),
        "Invånarna ska veta vad Vårgårda kommun står för, så att de blir goda ambassadörer för den.",
        "Residents are to be aware of what Vårgårda municipality stands for, so that they become good ambassadors for \
         it.";

    KP_6_2 = "KP-6.2", Duty, Treatment::Encoded,
        "Kommunen ska informera invånarna om sin organisation, sina verksamheter, sina övergripande mål, sin ekonomi, \
         sina planer och sin service. Det är en viktig uppgift, eftersom det bidrar till insyn och ökad demokrati.",
        "The municipality must inform residents of how it is organised, what operations it runs, its overall goals, \
         its economy, its plans and its service. This is an important task, since it contributes to insight and more \
         democracy.";

    KP_6_3 = "KP-6.3", Duty, Treatment::Encoded,
        "Kommunen ska tala om för invånarna hur de kan vara delaktiga och påverka innan den fattar beslut. Även det är \
         en viktig uppgift, eftersom det bidrar till insyn och ökad demokrati.",
        "The municipality must tell residents how they can participate and have influence before it decides. This too \
         is an important task, since it contributes to insight and more democracy.";

    KP_6_4 = "KP-6.4", Goal, informational(
        "Policyn anger inget mått på vad företagen ska känna till eller hur bemötandet ska vara.",
        "The policy gives no measure of what businesses are to know or of the manner in which they are to be met."),
        "Näringslivet i och utanför kommunen ska väl känna till vilken service och vilka tjänster kommunen erbjuder. \
         Hur företagsvänligt Vårgårda framstår beror till stor del på vad företagarna är med om i kontakten med \
         kommunen, och därför ska den möta dem öppet, korrekt och serviceinriktat och hjälpa dem att förstå villkoren \
         i den kommunala beslutsprocessen.",
        "Business in and outside the municipality is to be well acquainted with the help and the services that the \
         municipality provides. How friendly to business Vårgårda appears depends largely on what business owners \
         experience in their contacts with the municipality, which is therefore to meet them openly, correctly and \
         with a will to serve, and help them to understand the conditions of municipal decision-making.";

    KP_6_5 = "KP-6.5", Definition, Treatment::Encoded,
        "Den externa kommunikationen har fem målgrupper: (1) allmänhet och medborgare, (2) massmedia, (3) näringsliv, \
         (4) organisationer och föreningar, (5) statliga myndigheter, kommuner och landsting.",
        "External communication has five target groups: (1) the public and citizens, (2) mass media, (3) business, (4) \
         organisations and associations, (5) state authorities, municipalities and county councils.";

    KP_6_6 = "KP-6.6", Duty, Treatment::Encoded,
        "Alla nämnder och Vårgårda Bostäder AB ansvarar själva för sina kontakter utåt, vare sig de ger service, \
         samverkar, är part i ett avtal eller utövar myndighet.",
        "All committees, and Vårgårda Bostäder AB, are themselves responsible for their contacts with the outside \
         world, whether they give service, cooperate, are party to an agreement or exercise public authority.";

    KP_6_7 = "KP-6.7", Duty, Treatment::Encoded,
        "Den som ansvarar för en verksamhet ansvarar också för att ha de kanaler som kommunikationen utåt kräver.",
        "Whoever is in charge of an operation is also responsible for having the channels that communication with the \
         outside world requires.";

    KP_6_8 = "KP-6.8", Duty, Treatment::Encoded,
        "För övergripande pressmeddelanden ansvarar kommunstyrelsens ordförande genom kommunikationsenheten.",
        "Press releases on overall matters are the responsibility of the chair of the executive board, who acts \
         through the communications unit.";

    KP_6_9 = "KP-6.9", Duty, Treatment::Encoded,
        "Kommunchefen är ansvarig utgivare för kommunens webbplats.",
        "The chief executive is the responsible publisher of the municipality's website.";

    KP_6_10 = "KP-6.10", Duty, Treatment::Encoded,
        "Kommunchefen är ansvarig utgivare för tryckt information av övergripande slag som går ut till alla hushåll i \
         kommunen.",
        "The chief executive is the responsible publisher of printed information on overall matters that goes out to \
         every household in the municipality.";

    KP_6_11 = "KP-6.11", Duty, Treatment::Encoded,
        "Medborgarna ska som utgångspunkt kunna hämta information när som helst på dygnet. Kommunens webbplats, \
         www.vargarda.se, ska ständigt ge möjlighet till dialog och insyn, och informationen där ska vara uppdaterad \
         och riktad till målgrupperna.",
        "As a starting point, citizens must be able to fetch information at any hour. The municipality's website, \
         www.vargarda.se, must at all times give opportunities for dialogue and insight, and its information must be \
         up to date and directed at the target groups.";

    KP_6_20 = "KP-6.20", Goal, judgement(Role::ChiefExecutive,
        "Policyn anger inget mått på stöd eller effektivitet. Om en tjänst hör ihop med kärnverksamheten bedömer \
         kommunchefen, som är ansvarig utgivare för webbplatsen (KP-6.9).",
        "The policy gives no measure of support or efficiency. Whether a service is linked to the core operations, the \
         chief executive judges, as responsible publisher of the website (KP-6.9)."),
        "Webbplatsens tjänster ska höra ihop med kommunens kärnverksamhet, stödja den och göra den effektivare.",
        "The website's services are to be linked to the municipality's core operations, support them and raise their \
         efficiency.";

    KP_6_12 = "KP-6.12", Duty, Treatment::Encoded,
        "Kommunen ska alltid överväga att använda webbplatsen, eftersom den sprider information snabbt, direkt och \
         kostnadseffektivt.",
        "The municipality must always consider using the website, since it spreads information quickly, directly and \
         cost-effectively.";

    KP_6_13 = "KP-6.13", Duty, Treatment::Encoded,
        "Så långt det går ska kommunen anpassa informationen på webbplatsen för personer med funktionsnedsättning.",
        "As far as it can, the municipality must adapt the information on its website for people with disabilities.";

    KP_6_14 = "KP-6.14", Duty, Treatment::Encoded,
        "Trycksaker, till exempel nyhetsblad, foldrar och broschyrer, kan liksom affischer och utställningsmaterial se \
         olika ut och ha olika innehåll, beroende på vad de handlar om och ska användas till. De ska ändå följa \
         kommunens grafiska manual.",
        "Printed matter, for example newsletters, folders and brochures, may like posters and exhibition material \
         differ in form and content, depending on what it is about and what it is for. It must nevertheless follow the \
         municipality's graphic manual.";

    KP_6_15 = "KP-6.15", Duty, Treatment::Encoded,
        "För att värna kommunens varumärke ska kommunikationsenheten granska eller utforma trycksaker, affischer och \
         utställningsmaterial. Detsamma gäller platsannonser, som är en viktig kanal och ger uttryck för kommunens \
         verksamhetsidé.",
        "To safeguard the municipality's brand, the communications unit must review or design printed matter, posters \
         and exhibition material. The same goes for job advertisements, which are an important channel and give \
         expression to the idea behind the municipality's operations.";

    KP_6_16 = "KP-6.16", Duty, Treatment::Encoded,
        "Målgrupperna kan snabbt nå kommunens företrädare via telefon, e-post och sociala medier. Därför ska kommunen \
         vara väl tillgänglig där och hålla en hög servicenivå.",
        "By telephone, e-mail and social media the target groups can quickly reach the municipality's representatives. \
         The municipality must therefore be readily available there and keep a high level of service.";

    KP_6_17 = "KP-6.17", Duty, Treatment::Encoded,
        "Alla kommunens verksamheter ska erbjuda personliga möten och ge dem företräde.",
        "All the municipality's operations must offer personal meetings and put them first.";

    KP_6_18 = "KP-6.18", Example, informational(
        "Det är en lista med exempel. Vem som ansvarar för kanalerna står i KP-6.7.",
        "It is a list of examples. Who is responsible for the channels stands in KP-6.7."),
        "Externt kan kommunen till exempel använda sin webbplats, sociala medier, annonser, broschyrer, \
         informationsblad, foldrar, formella och personliga möten samt mässor.",
        "Externally the municipality may use, for example, its website, social media, advertisements, brochures, \
         information sheets, folders, formal and personal meetings, and fairs.";
}
