//! The guidelines for social media, chapter 3: the checklist.

use policy_rules::Treatment;

provisions! {
    RS_3_1_1 = "RS-3.1-1", Duty, Treatment::Encoded,
        "En anställd som använder sociala medier i tjänsten ska ha fått chefens uppdrag att göra det. Beslutet \
         klargör att personen då agerar i sin roll som anställd och inte privat.",
        "To use social media in service, an employee must have been given that task by the manager. The decision \
         settles that the person does so as an employee and not privately.";

    RS_3_1_2 = "RS-3.1-2", Power, Treatment::Encoded,
        "Informatören på kommunikationsenheten utser, i samråd med sektorschefen, dem som ska skriva i sociala medier \
         åt kommunen. Först ska sektorschefen ha godkänt aktivitetsplanen.",
        "It is for the information officer at the communications unit, in consultation with the sector head, to \
         choose the persons who write in social media on behalf of the municipality. The sector head must have \
         approved the activity plan first.";

    RS_3_1_3 = "RS-3.1-3", Duty, Treatment::Encoded,
        "Kommunen ska på sin webbplats ha en förteckning över de externa webbplatser där den är aktiv, exempelvis \
         Facebook och Twitter.",
        "On its own website the municipality must keep a register of the external websites where it is active, such \
         as Facebook and Twitter.";

    RS_3_1_4 = "RS-3.1-4", Duty, Treatment::Encoded,
        "Kommunens webbplats och de sociala medier där kommunen är aktiv ska länka till varandra. Den som kommer in \
         på den ena sidan ska också kunna ta del av informationen på den andra.",
        "The municipality's website must link to the social media where the municipality is active, and they to the \
         website. A visitor who comes in at one end should also be able to benefit from the information at the other.";

    RS_3_1_5 = "RS-3.1-5", Duty, Treatment::Encoded,
        "Varje verksamhet som är aktiv i någon form av sociala medier ska meddela det till Sektor Destination \
         Vårgårda, som samordnar kommunens arbete med information och kommunikation. Då kan listan över kommunens \
         sociala medier hållas fullständig.",
        "An operation active in social media of any kind must let the coordinating sector (Sektor Destination \
         Vårgårda) know, since that sector coordinates the municipality's information and communication work. This \
         keeps the list of the municipality's social media complete.";

    RS_3_1_6 = "RS-3.1-6", Duty, Treatment::Encoded,
        "Kommunikationsenheten ska få inloggningsuppgifterna till alla konton. Då går det att ta bort olagliga \
         kommentarer från en sida även när den som ansvarar för sidan inte arbetar.",
        "The communications unit must be given the login of every account. A page can then be cleared of any unlawful \
         comments even while the person responsible for it is not on duty.";

    RS_3_1_7 = "RS-3.1-7", Duty, Treatment::Encoded,
        "En verksamhet som startar en sida i ett socialt medium ska också vara aktiv där, för sidor som inte \
         underhålls och uppdateras fortlöpande skadar kommunens anseende. Därför ska verksamheten noga tänka igenom \
         avsikten och målgruppen för varje ny sida.",
        "An operation that starts a page in a social medium must also be active there, because pages that are not \
         kept up and updated continuously harm the municipality's reputation. For every new page, the operation must \
         therefore think its intention and its target group through.";

    RS_3_1_8 = "RS-3.1-8", Permission, Treatment::Encoded,
        "En lokalt aktiv politiker får ha en länk från kommunens webbplats till exempelvis en privat blogg eller det \
         egna partiets webbplats. På kommunens webbplats ska det då stå klart att åsikterna är politikerns och inte \
         kommunens.",
        "The municipality's website may carry a link that a locally active politician wants, for example to the \
         politician's private blog or to the party's website. It must then be plain on the municipality's website that \
         the opinions are those of the politician and not of the municipality.";

    RS_3_1_9 = "RS-3.1-9", Permission, Treatment::Encoded,
        "Kommunen får fortlöpande gallra (ta bort) svar på inlägg på Twitter och Facebook och andra kommentarer som \
         har kommit in på de sidor där den är aktiv, det vill säga när de inte längre är aktuella. Detsamma gäller \
         information som kommunen själv har skapat i ett socialt medium.",
        "On the pages where it is active, the municipality may dispose of (remove) replies to Twitter and Facebook \
         posts and other comments received, and may do so as it goes along, that is, when they are no longer current. \
         The same holds for information that the municipality has itself created in a social medium.";

    RS_3_1_10 = "RS-3.1-10", Duty, Treatment::Encoded,
        "Kommunen ska dokumentera själva mediet genom att spara skärmdumpar av de sidor där den är aktiv, en gång per \
         halvår eller inför stora förändringar.",
        "To document the medium itself, the municipality must keep snapshots of the pages where it is active, taken \
         every six months or ahead of major changes.";

    RS_3_1_11 = "RS-3.1-11", Prohibition, Treatment::Encoded,
        "Uppgifter som omfattas av sekretess får inte läggas ut i sociala medier.",
        "Information under secrecy must not be put out in social media.";

    RS_3_1_12 = "RS-3.1-12", Duty, Treatment::Encoded,
        "Den som ansvarar för en sida i sociala medier ska ta bort brottsligt material från den, såsom hets mot \
         folkgrupp och hot.",
        "Whoever is responsible for a page in social media must take away criminal material from it, such as threats \
         or agitation against a population group.";

    RS_3_1_13 = "RS-3.1-13", Duty, Treatment::Encoded,
        "Om någon lägger upp innehåll som hör till ett ärende som har startat eller pågår, ska innehållet lyftas ut \
         och föras till ärendet.",
        "Where somebody puts up content that belongs to a case already opened or under way, it must be taken out and \
         placed with that case.";
}
