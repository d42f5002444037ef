//! The guidelines for social media, chapters 1 and 2: who they address, why social media are used, and what is demanded
//! of those who run an account.

use policy_rules::Treatment;

use super::informational;

provisions! {
    RS_1_1_1 = "RS-1.1-1", Duty, Treatment::Encoded,
        "Kommunens informatör, som också är webbmaster, ansvarar för sociala medier och är den som uttalar sig i \
         sådana frågor.",
        "The municipality's social media are in the charge of the information officer (webmaster), who also makes the \
         statements on the subject.";

    RS_1_1_2 = "RS-1.1-2", Definition, Treatment::Encoded,
        "Riktlinjerna är skrivna för kommunens tjänstepersoner och förtroendevalda politiker, även för den som är \
         både och.",
        "The guidelines are written for the municipality's officials and for its elected representatives, and for \
         anyone who is both.";

    RS_1_2_1 = "RS-1.2-1", Definition, Treatment::Encoded,
        "Sociala medier är aktiviteter som förenar teknik, socialt samspel och innehåll som användarna själva skapar. \
         Många företag och organisationer använder dem för att snabbt och enkelt nå sina målgrupper och få till stånd \
         en dialog.",
        "Activities that bring together technology, interaction between people and content made by the users are \
         called social media. Many companies and organisations use them to get through to their target groups quickly \
         and simply and to open a dialogue.";

    RS_1_2_2 = "RS-1.2-2", Fact, informational(
        "Stycket beskriver marknadsföring i allmänhet och binder ingen.",
        "The passage describes marketing in general and binds nobody."),
        "Viral marknadsföring, också kallad mun till öra eller virusmarknadsföring, är det populäraste sättet att \
         marknadsföra sig i sociala medier. Det bygger på ett budskap, en tjänst eller en produkt som skiljer ut sig \
         och väcker så stort intresse att de som möter den gärna och utan baktankar berättar om den för sina bekanta.",
        "In social media the favourite way of marketing is viral, also known as word of mouth or virus marketing. It \
         builds on a message, a service or a product so unlike others and so interesting that those who meet it are \
         apt to tell their acquaintances about it, with no ulterior motive.";

    RS_1_3_1 = "RS-1.3-1", Duty, Treatment::Encoded,
        "Som ett första steg ska den ansvariga sektorschefen överväga vilken nytta den enskilda verksamheten har av \
         sociala medier.",
        "Before anything else, the sector head in charge must think through what good social media would do the \
         operation in question.";

    RS_1_3_3 = "RS-1.3-3", Fact, informational(
        "Stycket säger hur riktlinjerna förhåller sig till andra dokument. Ingen ska göra något för den sakens skull.",
        "The passage says how the guidelines relate to other documents. Nobody has to do anything on its account."),
        "Riktlinjerna kompletterar de policydokument som kommunen redan har antagit, däribland kommunikationspolicyn. \
         De är en handlingsplan som hjälper och stöder verksamheter och personal i arbetet med sociala medier.",
        "The guidelines add to the policy documents that the municipality has already adopted, the communication \
         policy among them. They are meant as an action plan that helps and supports operations and staff in their \
         work with social media.";

    RS_1_3_2 = "RS-1.3-2", Example, Treatment::Encoded,
        "Sociala medier passar en öppen organisation som för dialog med medborgarna, och de är effektiva kanaler för \
         information och marknadsföring. Syftet beror på verksamheten och kanalen. De vanligaste syftena är att \
         komplettera traditionella webbplatser, nå ut med kommunal information, marknadsföra kommunen eller en viss \
         verksamhet, pröva nya vägar till olika målgrupper, nå nya grupper som annars inte går att nå, engagera \
         målgrupperna, samla in synpunkter och ta vara på dem, ge bättre service, föra dialog, locka och rekrytera nya \
         medarbetare, vinna goodwill, stärka varumärket, nätverka, utbyta erfarenheter, bevaka omvärlden, leda \
         besökare till kommunens webbplatser, kunna bemöta det som skrivs om kommunen och öka tillgängligheten.",
        "Social media suit an open organisation in dialogue with its citizens, and they are effective channels for \
         information and marketing. The purpose depends on the operation and the channel. The usual ones are to \
         supplement traditional websites, put out municipal information, market the municipality or one of its \
         operations, try out new ways to different target groups, get through to new groups that cannot be reached \
         otherwise, engage the target groups, collect views and make use of them, give better service, create \
         dialogue, attract and recruit new employees, win goodwill, strengthen the brand, network, exchange \
         experience, watch the surrounding world, lead visitors to the municipality's websites, be able to reply to \
         what is written about the municipality, and become more accessible.";

    RS_1_3_4 = "RS-1.3-4", Condition, Treatment::Encoded,
        "De sociala medierna har på kort tid fått stor betydelse, och det väcker frågan hur kommunen ska förhålla sig till \
         dem. Den som vill använda dem i verksamheten behöver därför tydliga riktlinjer och en strategi för arbetet. \
         De ska ge svar på sex frågor: vad målet är, vilka medier som är aktuella, hur arbetet ska gå till, vilka som \
         ska göra det, hur det ska bli en del av den nuvarande verksamheten och vad som gäller enligt lag.",
        "Social media have come to matter much in a short time, which raises the question how the municipality is to \
         relate to them. To use them in its work, it therefore needs clear guidelines and a strategy. They must answer \
         six questions: what is aimed at, which media come into question, how to work with them, who is to do it, how \
         to fit them into the operation as it stands, and what the law requires.";

    RS_2_1 = "RS-2-1", Duty, Treatment::Encoded,
        "Den som använder sociala medier privat ska hålla det tydligt åtskilt från tjänsten och alltid vara försiktig \
         med att använda kunskap från arbetet i privata kanaler, en avvägning som de flesta anställda redan gör. \
         Utomstående kan ha svårt att avgöra vad som sker i tjänsten och vad som är privat. Därför är det mycket \
         viktigt att följa riktlinjerna.",
        "Whoever uses social media privately must keep that clearly apart from the work for the municipality and \
         always be careful about using knowledge from work in private channels, a balance that most employees already \
         strike. Outsiders cannot easily tell what is said in service from what is private. It is therefore very \
         important to follow the guidelines.";

    RS_2_2 = "RS-2-2", Duty, Treatment::Encoded,
        "När tjänstepersoner och förtroendevalda kommunicerar i sociala medier inom ramen för kommunens verksamhet \
         ska kommunen ha godkänt det. Godkännandet behövs för att kommunikationen ska kunna räknas till myndighetens \
         allmänna handlingar.",
        "When an official or an elected representative communicates in social media as part of what the municipality \
         does, the municipality must have approved it. The approval is needed for the communication to count among the \
         authority's public records.";

    RS_2_3 = "RS-2-3", Duty, Treatment::Encoded,
        "Kommunen ska se till att de som sköter en sida har säker tillgång till kontots inloggning. Då kan de alltid \
         lämna ut allmänna handlingar när någon begär det, både från interna och från externa webbplatser.",
        "The municipality must see to it that those who run a page are certain of reaching the account's login. They \
         can then always meet a request for disclosure of public records, whether the site is internal or external.";

    RS_2_4 = "RS-2-4", Duty, Treatment::Encoded,
        "Även den centrala registratorn och informatören ska ha tillgång till inloggningen till alla sociala medier \
         som kommunens verksamhet använder.",
        "The central registrar and the information officer, too, must have access to the login of all social media \
         that the municipality uses in its work.";

    RS_2_5 = "RS-2-5", Duty, Treatment::Encoded,
        "Om kommunen länkar till privata medier som tillhör tjänstepersoner eller förtroendevalda, främst bloggar, \
         ska kommunen göra tydligt att den varken äger innehållet eller ansvarar för det.",
        "Where a link from the municipality leads to the private media, chiefly blogs, of an official or an elected \
         representative, the municipality must make clear that it neither owns the content nor is responsible for it.";

    RS_2_1_1 = "RS-2.1-1", Duty, Treatment::Encoded,
        "Den som ger ett tydligt uppdrag i sociala medier ska väga det mot tillgängliga resurser, för uppdraget är \
         ännu en arbetsuppgift i tjänsten och tar tid. Där sociala medier redan används har arbetet fått egna resurser \
         i stället för att läggas in i en befintlig tjänst. Den som planerar för sin verksamhet ska ta hänsyn till \
         detta och pröva om möjligheterna och resurserna räcker.",
        "A clear mandate to use social media must be balanced against the resources at hand, for it is one more task \
         in the post and takes time. Where social media are already in use, the work has been given resources of its \
         own rather than being fitted into an existing post. Whoever plans for an operation must take this into \
         account and ask whether the means and the resources suffice.";

    RS_2_1_2 = "RS-2.1-2", Duty, Treatment::Encoded,
        "Den som har uppdraget ska hålla kanalerna öppna och i stort sett kommunicera direkt, alltså i realtid. \
         Medborgarna väntar sig dessutom allt oftare svar på en gång, som i en chatt.",
        "Whoever holds the mandate must keep the channels open and, on the whole, communicate directly, that is, in \
         real time. Citizens, moreover, increasingly expect an answer there and then, as in a chat.";

    RS_2_1_3 = "RS-2.1-3", Duty, Treatment::Encoded,
        "Verksamheten ska följa upp sina sociala medier minst en gång om dagen, och det är ett arbete som tar tid.",
        "The operation must do its follow-up at least once a day, and that is work that takes time.";

    RS_2_2_1 = "RS-2.2-1", Duty, Treatment::Encoded,
        "Administratören (ägaren), den centrala registratorn och informatören på kommunikationsenheten ska alla tre \
         ha inloggningsuppgifterna till varje konto som någon skapar i tjänsten.",
        "Each account that somebody creates in service must have three holders of its login: the administrator \
         (owner), the central registrar and the information officer at the communications unit.";

    RS_2_2_2 = "RS-2.2-2", Duty, Treatment::Encoded,
        "Informatören på kommunikationsenheten ska få inloggningsuppgifterna för att arkivera dem. Så undviker \
         kommunen till exempel att andra läser lösenord, eller att ingen längre kommer åt ett konto när någon har \
         slutat sin tjänst.",
        "The login must go to the information officer at the communications unit, who archives it. The municipality \
         thereby avoids, for example, that others read a password, or that nobody can reach an account any longer once \
         somebody has left the post.";

    RS_2_2_3 = "RS-2.2-3", Prohibition, Treatment::Encoded,
        "Ett konto får inte stå obevakat. Det som sägs där i kommunens namn är allmän handling, och frågor kräver \
         skyndsam behandling.",
        "No account may stand unwatched. What is said there on the municipality's behalf is public record, and \
         questions call for prompt treatment.";

    RS_2_2_4 = "RS-2.2-4", Duty, Treatment::Encoded,
        "Varje tjänsteperson eller politiker som använder sociala medier ska ha ett tydligt uppdrag och ett tydligt \
         syfte. Därför ska en aktivitetsplan göras upp.",
        "Any official or politician using social media must have been given a clear mandate and a clear purpose. That \
         is why an activity plan must be made.";

    RS_2_2_5 = "RS-2.2-5", Duty, Treatment::Encoded,
        "Planen ska visa hur kontot är tänkt att skötas: till exempel hur ofta det behöver uppdateras, om det bara \
         ska ske på kontorstid, vilka tjänstepersoner som berörs och hur mycket arbete och tid det beräknas ta.",
        "The plan must show how the account is meant to be run: for example how often it needs updating, whether only \
         during office hours, which officials are concerned, and how much work and time it is expected to take.";

    RS_2_2_6 = "RS-2.2-6", Duty, Treatment::Encoded,
        "Planen ska ange vilka målgrupper verksamheten vill nå.",
        "The target groups that the operation wishes to reach must appear from the plan.";

    RS_2_2_7 = "RS-2.2-7", Duty, Treatment::Encoded,
        "Planen ska ange målen för satsningen, till exempel antalet vänner, fans eller följare efter en viss tid.",
        "The plan must set out what the effort is to achieve, for example a number of friends, fans or followers by a \
         certain time.";

    RS_2_2_8 = "RS-2.2-8", Duty, Treatment::Encoded,
        "Planen ska beskriva aktiviteten.",
        "The activity itself must be described in the plan.";

    RS_2_2_9 = "RS-2.2-9", Duty, Treatment::Encoded,
        "Planen ska ange vilket socialt medium den gäller.",
        "It must appear from the plan which social medium it concerns.";

    RS_2_2_10 = "RS-2.2-10", Duty, Treatment::Encoded,
        "Planen ska ange vilket syfte aktiviteten har.",
        "The plan must say what purpose the activity has.";

    RS_2_3_1 = "RS-2.3-1", Condition, Treatment::Encoded,
        "Om kommunen ska sprida information i sociala medier vid en kris får övervägas i varje enskilt fall.",
        "Whether social media are to carry the municipality's information during a crisis has to be considered each \
         time.";

    RS_2_4_1 = "RS-2.4-1", Duty, Treatment::Encoded,
        "Ett registrerat konto ger ett inflöde av frågor, kommentarer, synpunkter, nyheter, reklam och mycket annat, \
         och externa parter kan också dela andra verksamheter till kommunens plattform. Den tjänsteperson eller \
         politiker som ansvarar för sidan eller inlägget ska hantera inflödet rätt. Vid behov ska den ansvariga plocka \
         ut information ur kanalen och skicka den vidare så att den behandlas korrekt.",
        "A registered account brings an inflow of questions, comments, views, news, advertising and much else, and \
         outside parties can also share other operations to the municipality's platform. The official or politician in \
         charge of the page or the post must deal with the inflow properly. Where needed, that person takes \
         information out of the channel and passes it on for correct treatment.";

    RS_2_4_2 = "RS-2.4-2", Duty, Treatment::Encoded,
        "De som är ansvariga ska fortlöpande bevaka trådarna i kommunens kanaler.",
        "Those responsible must keep a continuous watch on the threads in the municipality's channels.";
}
