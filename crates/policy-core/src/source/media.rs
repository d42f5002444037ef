//! The mass media, the writing rules, information in a crisis, the graphic manual and the policy's own validity:
//! KP-7 to KP-11.

use policy_rules::Treatment;

use super::{informational, judgement};
use crate::role::Role;

provisions! {
    KP_7_1 = "KP-7.1", Goal, informational(
        "Förtroende, förutseende och etisk nivå är hållningar som policyn inte sätter något mått på. De skyldigheter \
         som går att pröva står i KP-7.2 till KP-7.9.",
        "Trust, foresight and ethical standard are attitudes that the policy sets no measure for. The duties that can \
         be examined stand in KP-7.2 to KP-7.9."),
        "Massmedia har viktiga uppgifter: de informerar, bildar opinion och granskar. Därför ska kommunen se \
         granskningen som en tillgång och möta mediernas företrädare på ett sätt som skapar förtroende; kontakterna \
         blir bäst när kommunen samordnar dem, är förutseende och håller en hög etisk nivå.",
        "The mass media have important tasks: they inform, form opinion and scrutinise. The municipality is therefore \
         to see the scrutiny as an asset and to meet the representatives of the media in a way that creates trust; the \
         contacts turn out best when the municipality coordinates them, looks ahead and keeps a high ethical standard.";

    KP_7_2 = "KP-7.2", Duty, Treatment::Encoded,
        "Kommunen ska presentera sitt pressmaterial för alla medier på samma gång.",
        "The municipality must put its press material before all media at one and the same time.";

    KP_7_3 = "KP-7.3", Duty, Treatment::Encoded,
        "När massmedia kontaktar kommunen ska den alltid, och senast samma dag, hänvisa dem till någon som företräder \
         den, till exempel en talesperson eller någon som är sakkunnig på området.",
        "When the mass media contact the municipality it must always, and no later than the same day, refer them to \
         somebody who represents it, for example a spokesperson or an expert in the field.";

    KP_7_4 = "KP-7.4", Duty, Treatment::Encoded,
        "På intranätet ska alla medarbetare kunna läsa vad grundlagen säger om yttrandefrihet och om meddelarfrihet \
         för den som lämnar uppgifter.",
        "On the intranet all employees must be able to read what the constitution says about freedom of expression and \
         about the freedom to communicate information of those who pass information on.";

    KP_7_5 = "KP-7.5", Duty, Treatment::Encoded,
        "Den medarbetare eller förtroendevalda som massmedia kontaktar direkt ska själv bedöma om ärendet går att ta \
         hand om på en gång eller om det är bättre att hänvisa vidare.",
        "An employee or elected representative whom the mass media contact directly must judge for themselves whether \
         the matter can be dealt with at once or had better be referred.";

    KP_7_6 = "KP-7.6", Duty, Treatment::Encoded,
        "Den som hänvisar massmedia vidare ska om möjligt alltid ge ett särskilt skäl till det och hålla en hög \
         servicenivå.",
        "Whoever refers the mass media to somebody else must, if at all possible, always give a specific reason for it \
         and keep a high level of service.";

    KP_7_7 = "KP-7.7", Duty, Treatment::Encoded,
        "Kommunstyrelsen ansvarar för att samordna kontakterna med massmedia.",
        "The executive board is responsible for coordinating contacts with the mass media.";

    KP_7_8 = "KP-7.8", Duty, Treatment::Encoded,
        "När massmedia hör av sig till kommunen utan att ange någon mottagare ska den som tar emot frågan föra den \
         vidare till kommunikationsenheten. Det gäller telefonväxeln, e-post och brev.",
        "When the mass media turn to the municipality without naming an addressee, whoever receives the enquiry must \
         pass it on to the communications unit. This goes for the telephone exchange, for e-mail and for letters.";

    KP_7_9 = "KP-7.9", Duty, Treatment::Encoded,
        "Alla medarbetare och förtroendevalda ska kunna vända sig till kommunikationsenheten för hjälp att analysera \
         och planera, både inför intervjuer och i strategiska frågor.",
        "All employees and elected representatives must be able to turn to the communications unit for help with \
         analysing and planning, both ahead of interviews and in strategic matters.";

    KP_7_10 = "KP-7.10", Condition, Treatment::Encoded,
        "Reglerna om hur medarbetare och förtroendevalda hanterar kontakter med massmedia gäller inte när de använder \
         sin meddelarfrihet.",
        "The rules on how employees and elected representatives handle contacts with the mass media do not apply when \
         they exercise their freedom to communicate information.";

    KP_8_1 = "KP-8.1", Duty, Treatment::Encoded,
        "Kommunens skrivregler ska finnas på intranätet och hjälpa till att göra informationen lätt att förstå. \
         Kommunens informatör ansvarar för dem.",
        "The municipality's writing rules must be found on the intranet and help to make information easy to \
         understand. The municipality's information officer is responsible for them.";

    KP_8_2 = "KP-8.2", Duty, judgement(Role::Employee,
        "Om språket passar mediet och läsaren, och om det kunde vara enklare, går bara att bedöma i varje text. Det gör \
         den som skriver, med stöd av skrivreglerna (KP-8.1).",
        "Whether the language suits the medium and the reader, and whether it could be simpler, can be judged only in \
         each text. Whoever writes does so, with the help of the writing rules (KP-8.1)."),
        "Den som skriver ska alltid anpassa språket till mediet och målgruppen. Alla ska försöka uttrycka sig så \
         enkelt de kan, även i kommunens handlingar och ärenden.",
        "Whoever writes must always suit the language to the medium and the target group. Everybody must try to \
         express themselves as simply as they can, also in the municipality's documents and cases.";

    KP_9_2 = "KP-9.2", Goal, informational(
        "Texten förklarar varför vardagens kommunikation är viktig och återger en uppgift från en myndighet. Den \
         lägger ingen uppgift på någon; avsnittet som planen ska ha står i KP-9.1.",
        "The text explains why everyday communication matters and passes on a figure from an authority. It lays no \
         task on anybody; the section that the plan must have stands in KP-9.1."),
        "För att informationen ska fungera i en kris måste information och kommunikation fungera till vardags. Enligt \
         Myndigheten för samhällsskydd och beredskap handlar 80 procent av en kris om information.",
        "For information to function in a crisis, information and communication must function in everyday life. \
         According to the Swedish Civil Contingencies Agency, 80 per cent of a crisis is about information.";

    KP_9_1 = "KP-9.1", Condition, Treatment::Encoded,
        "Kommunen har en särskild plan för hur den ska agera vid en extraordinär händelse. Planen har ett eget avsnitt \
         om information vid kris.",
        "The municipality has a special plan for how to act in an extraordinary event. The plan has a section of its \
         own on information in a crisis.";

    KP_10_1 = "KP-10.1", Duty, Treatment::Encoded,
        "Kommunstyrelsen är den myndighet som ansvarar för kommunens grafiska manual. Manualen betyder mycket för \
         kommunens profil: den visar värderingar, mål och ambitioner och bär fram budskapet i allt visuellt. Tyngst i \
         den väger logotyp, färgspråk, typografi och grafiskt språk, och den styr hur kommunen använder logotyp, \
         kommunvapen, typsnitt och färger och hur trycksaker, brev, fax, skrivelser, kuvert, visitkort, \
         bildpresentationer, informationsannonser, platsannonser med mera ska se ut.",
        "The executive board is the authority responsible for the municipality's graphic manual. The manual means much \
         for the municipality's profile: it shows values, goals and ambitions and carries the message in everything \
         visual. Logotype, colour scheme, typography and graphic language weigh most in it, and it governs how the \
         municipality uses its logotype, coat of arms, typefaces and colours and how printed matter, letters, faxes, \
         official communications, envelopes, business cards, slide presentations, information advertisements, job \
         advertisements and the like are to look.";

    KP_11_1 = "KP-11.1", Fact, informational(
        "Uppgiften talar om vilka äldre texter som upphörde att gälla. Den lägger ingen uppgift på någon.",
        "The fact tells which older texts ceased to apply. It lays no task on anybody."),
        "Policyn ersätter två äldre texter: informationsavsnitten i IT- och informationsstrategin 2004–2006 \
         (kommunfullmäktige 2003-12-10 § 83) och Riktlinjer för kommunens information (kommunstyrelsen 1998-09-24 § \
         121).",
        "The policy takes the place of two older texts: the parts on information in the IT and information strategy \
         2004–2006 (the council, 2003-12-10, section 83) and the Guidelines for the municipality's information (the \
         executive board, 1998-09-24, section 121).";

    KP_11_2 = "KP-11.2", Fact, Treatment::Encoded,
        "Policyn gäller från den 11 maj 2011.",
        "The policy is in force from 11 May 2011 onwards.";
}
