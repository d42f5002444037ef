//! Internal communication: KP-5.

use policy_rules::Treatment;

use super::{informational, judgement};
use crate::role::Role;

provisions! {
    KP_5_1 = "KP-5.1", Goal, informational(
        "Målet gäller attityder och hur medarbetarna känner sig. Policyn anger inget mått på det.",
        "The goal concerns attitudes and how employees feel. The policy gives no measure of either."),
        "Den interna kommunikationen är ett redskap för att nå de mål som kommunen har slagit fast. Den ska skapa \
         öppenhet och servicevilja och medverka till att varje medarbetare känner sig informerad, motiverad och \
         engagerad i kommunens verksamhet.",
        "Internal communication is a tool for reaching the goals that the municipality has set. It is to create \
         openness and a will to serve, and help every employee to feel informed, motivated and engaged in the \
         municipality's operations.";

    KP_5_2 = "KP-5.2", Goal, informational(
        "Policyn säger inte hur mycket var och en ska kunna, så kunskapen går inte att pröva. Vad medarbetarna ska få \
         veta och själva söka upp står i KP-5.8 och KP-5.12.",
        "The policy does not say how much each person is to know, so the knowledge cannot be examined. What employees \
         are to be told, and to seek for themselves, stands in KP-5.8 and KP-5.12."),
        "Alla medarbetare ska känna väl till kommunen och kommunförvaltningen och veta vad den egna enheten gör, vilka \
         mål den har och vart den är på väg.",
        "All employees are to be well acquainted with the municipality and its administration, and with what their own \
         unit does, which goals it has and where it is heading.";

    KP_5_14 = "KP-5.14", Goal, informational(
        "Texten förklarar varför god intern kommunikation lönar sig. Den skyldighet som går att pröva står i KP-5.3.",
        "The text explains why good internal communication pays. The duty that can be examined stands in KP-5.3."),
        "Kommunens främsta tillgång i kommunikationen med omvärlden är välinformerade medarbetare, och det kräver \
         lyhördhet och plats för dialog, som i sin tur ger ett gott klimat. Genom god dialog mellan ledning och \
         medarbetare, medarbetare emellan och mellan enheter ska kommunikationen stärka vi-känslan och förtroendet för \
         ledningen, så att kommunen lättare når sina mål och genomför förändringar.",
        "The greatest asset the municipality has in communicating with the world around it is employees who are well \
         informed, and this takes responsiveness and room for dialogue, which in turn make a good climate. Through \
         good dialogue between management and employees, among employees and between units, communication is to \
         strengthen the sense of togetherness and the trust in management, so that the municipality more easily \
         reaches its goals and carries out changes.";

    KP_5_3 = "KP-5.3", Duty, Treatment::Encoded,
        "Den som leder andra ansvarar för att kommunikationen fungerar på nivån närmast under. Det kräver god dialog \
         mellan ledning och medarbetare, medarbetare emellan och mellan enheter.",
        "Whoever leads others is responsible for seeing that communication functions on the level immediately below. \
         That takes good dialogue between management and employees, among employees and between units.";

    KP_5_4 = "KP-5.4", Duty, Treatment::Encoded,
        "Förtroendevalda och fackliga företrädare ska kunna ta del av aktuell information om verksamheten och om hur \
         den utvecklas.",
        "Elected representatives and union representatives must be able to get up-to-date information on the \
         operations and on how they develop.";

    KP_5_5 = "KP-5.5", Duty, Treatment::Encoded,
        "Kommunen ska ge de förtroendevalda relevant information att ta ställning utifrån.",
        "The municipality must give elected representatives relevant information from which to form their position.";

    KP_5_6 = "KP-5.6", Definition, Treatment::Encoded,
        "Den interna kommunikationen har två målgrupper: (1) förtroendevalda, (2) medarbetare och fackliga \
         företrädare.",
        "Internal communication has two target groups: (1) elected representatives, (2) employees and union \
         representatives.";

    KP_5_7 = "KP-5.7", Duty, Treatment::Encoded,
        "Det är mycket viktigt att kommunen så långt det går kommunicerar inåt innan den kommunicerar utåt. \
         Medarbetarna ska om möjligt få informationen före invånare, massmedia och andra.",
        "It is very important that the municipality, as far as it can, communicates inwards before it communicates \
         outwards. Where possible, employees must have the information ahead of residents, mass media and others.";

    KP_5_8 = "KP-5.8", Duty, Treatment::Encoded,
        "Medarbetarna måste veta vilka mål och planer kommunen har och vad den har beslutat. De ska också kunna delta \
         när kommunen beslutar om sådant som rör dem direkt, som grupp eller var för sig.",
        "Employees must be aware of the municipality's goals and plans and of what it has decided. They must also be \
         able to participate when it decides on what concerns them directly, as a group or one by one.";

    KP_5_9 = "KP-5.9", Duty, Treatment::Encoded,
        "Varje chef ansvarar för att ha kanaler som passar den interna kommunikationen. Hur cheferna agerar avgör om \
         kommunikationen blir och förblir effektiv, både i den egna delen av organisationen (sektor, enhet, avdelning \
         eller bolag) och i kommunen som helhet.",
        "Each manager is responsible for having channels that suit internal communication. How managers act decides \
         whether communication becomes and stays effective, both in their own part of the organisation (sector, unit, \
         department or company) and in the municipality as a whole.";

    KP_5_10 = "KP-5.10", Duty, Treatment::Encoded,
        "För kommunens övergripande information, både den interna och den externa, ansvarar kommunstyrelsen genom \
         kommunikationsenheten.",
        "Overall information of the municipality, internal as well as external, is the responsibility of the executive \
         board, which acts through the communications unit.";

    KP_5_11 = "KP-5.11", Condition, judgement(Role::ExecutiveBoard,
        "Hur mycket utrymme och samordning som behövs säger policyn inte. Det väger kommunstyrelsen, som ansvarar för \
         den övergripande informationen (KP-5.10).",
        "How much room and coordination it takes, the policy does not say. The executive board weighs that, since it is \
         responsible for the overall information (KP-5.10)."),
        "Många yrkesgrupper är engagerade i kommunens verksamhet. Därför krävs samordning och samarbete, och de \
         informationsansvariga måste ha utrymme i sin tjänst för informationsarbetet.",
        "Many professions are engaged in the municipality's operations. This takes coordination and cooperation, and \
         the information officers must have room within their posts for the work on information.";

    KP_5_12 = "KP-5.12", Duty, Treatment::Encoded,
        "Alla medarbetare ansvarar för att själva söka upp och ta till sig den information de behöver för att göra \
         sitt arbete. De ska också bidra aktivt till kommunens kommunikation, både den interna och den externa.",
        "All employees are responsible for finding and taking in, on their own initiative, the information they need \
         to do their work. They must also contribute actively to the municipality's internal and external \
         communication.";

    KP_5_13 = "KP-5.13", Example, informational(
        "Det är en lista med exempel. Vem som ansvarar för kanalerna står i KP-5.9.",
        "It is a list of examples. Who is responsible for the channels stands in KP-5.9."),
        "Internt kan kommunen till exempel använda formella och personliga möten, intranätet, webbplatsen, e-post, \
         sociala medier och arbetsplatsträffar.",
        "Internally the municipality may use, for example, formal and personal meetings, the intranet, the website, \
         e-mail, social media and workplace meetings.";
}
