//! How we read the source where it is silent, unclear, wrong or overtaken.

use policy_rules::{Ruling, Text};

rulings! {
    T_1 = "T-1",
    place
        "Enligt RS-4.1-2 räcker det att en handling förvaras hos myndigheten för att den ska vara allmän.",
        "RS-4.1-2 holds that a document is a public record as soon as the authority holds it.",
    reading
        "Det stämmer inte med lagen: en handling är allmän bara om den förvaras hos myndigheten och dessutom är \
         inkommen eller upprättad. För inlägg och kommentarer blir svaret ändå detsamma, eftersom varje kommentar \
         räknas som inkommen (RS-4.3-1) och varje del som kommunen publicerar räknas som upprättad (RS-4.3-2). Svaret \
         blir ett annat för ett utkast som aldrig publicerades och för sådant som bara syns på andras sidor.",
        "The law says otherwise: for a document to be a public record, the authority must hold it and it must also \
         have been received or drawn up. Posts and comments come out the same either way, since every comment counts \
         as received (RS-4.3-1) and every part that the municipality publishes as drawn up (RS-4.3-2). The answer \
         changes for a draft that never was published and for what can only be seen on the pages of others.";

    T_2 = "T-2",
    place
        "KP-4.1 säger att inkomna och upprättade handlingar är allmänna och offentliga, utom när sekretess gäller.",
        "KP-4.1 calls documents received or drawn up public, save for those under secrecy.",
    reading
        "Det är två frågor som måste hållas isär. Sekretess gör inte att en handling upphör att vara allmän. En hemlig \
         handling är fortfarande en allmän handling, och sekretessen avgör bara om den lämnas ut.",
        "These are two questions that must be kept apart. Secrecy does not stop a document from being a public record. \
         A secret one remains a public record, and the secrecy settles nothing but whether it is handed out.";

    T_3 = "T-3",
    place
        "RS-4.2-2 säger att biblioteksregeln inte går att tillämpa i sociala medier, men enligt RS-4.2-3 gäller den \
         för användare och följare.",
        "RS-4.2-2 keeps the library rule out of social media, while RS-4.2-3 lets it apply to users and followers.",
    reading
        "Regeln gäller inte kommunens egen sida, varken kommunens inlägg eller kommentarerna där. Däremot gäller den \
         andras konton som bara syns från sidan. En databas som myndigheten når genom avtal och använder som ett \
         bibliotek (RS-4.2-1) räknas dit. Undantaget är ett avtal med en annan myndighet där upptagningen är allmän \
         handling, och det undantaget står i lagen.",
        "The rule leaves out the municipality's own page, both its posts and the comments there. It takes in other \
         people's accounts that can merely be seen from the page. It also takes in a database that the authority \
         reaches by agreement and uses in the way of a library (RS-4.2-1), except where the agreement is with another \
         authority and the recording is a public record there. That exception is the statute's own.";

    T_4 = "T-4",
    place
        "RS-2.1-3 kräver uppföljning varje dag, medan RS-4.6-2 nöjer sig med uppsikt minst en gång i veckan.",
        "RS-2.1-3 asks for follow-up every day, while RS-4.6-2 is content with supervision at least once a week.",
    reading
        "Det är två skyldigheter med var sitt intervall. Verksamheten följer upp sitt konto varje dag. Den \
         elektroniska anslagstavlan ska stå under uppsikt, med högst sju dagar mellan gångerna. Båda redovisas. En \
         missad dag bryter mot den första skyldigheten men inte mot den andra.",
        "There are two duties, each with an interval of its own. The operation follows up its account every day. The \
         electronic bulletin board is supervised, with no more than seven days between one time and the next. The \
         report shows both. To miss a day is to break the first duty but not the second.",
    setting
        "Båda intervallen, och om lördagar och söndagar räknas.",
        "Both intervals, and whether Saturdays and Sundays count.";

    T_5 = "T-5",
    place
        "RS-3.1-12 nämner hot men det gör inte RS-4.6-3, och ingen av dem säger att brottet ska vara uppenbart.",
        "RS-3.1-12 mentions threats but RS-4.6-3 does not, and in neither must the crime be manifest.",
    reading
        "Lagen kräver att ett inlägg tas bort bara när det är uppenbart fråga om ett brott som står på lagens lista \
         den dag det gäller. Hot tas bort från 2010-12-09 med stöd av riktlinjerna och från 2018-01-01 även enligt \
         lagen. När det är tveksamt om något är brottsligt tas det inte bort på den grunden, utan en människa får \
         bedöma det.",
        "The statute demands removal only for a crime that stands on its list on the day in question, and only where \
         the crime is manifest. Threats are taken away by virtue of the guidelines from 2010-12-09, and from \
         2018-01-01 by virtue of the statute too. A doubtful crime does not lead to removal: the outcome is that a \
         human judges.";

    T_6 = "T-6",
    place
        "Den som tar bort ett inlägg (RS-3.1-12, RS-4.6-3, RS-4.6-5) utplånar en allmän handling, och källan säger \
         inget om att först spara innehållet.",
        "Taking a post away (RS-3.1-12, RS-4.6-3, RS-4.6-5) wipes out a public record, and the source does not mention \
         keeping the content first.",
    reading
        "Att ta bort är att gallra. Andra kommuner sparar först det som ska bort, men källan har inget sådant steg. \
         Att spara före borttagning blir därför ett råd, och den som inte följer rådet bryter inte mot någon regel.",
        "To remove is to dispose. Other municipalities keep a copy of what they are about to remove, but no such step \
         stands in the source. Saving before removal is therefore given as advice, and leaving it out is not a breach.",
    setting
        "Om innehållet måste sparas innan det tas bort.",
        "Whether the content must be captured before it is removed.";

    T_7 = "T-7",
    place
        "RS-3.1-9 tillåter gallring av det som blivit inaktuellt, men RS-4.4-8 kräver en gallringsfrist för varje \
         slags handling.",
        "RS-3.1-9 permits disposal of what is out of date, but RS-4.4-8 wants a disposal term for every kind of \
         record.",
    reading
        "Att något är inaktuellt är en människas bedömning och ingen frist. Planen ska för varje slags handling ange \
         antingen att den bevaras, eller en frist och vad som sätter i gång den. En rad som utgår från att handlingen \
         blivit inaktuell behöver också en längsta tid, annars redovisas den som ofullständig.",
        "That something is out of date is what a human finds; it is no term. For each kind of record the schedule has \
         to say either that it is preserved, or what its term is and what sets the term going. Where a row is set \
         going by being out of date it also needs a longest time; lacking one, it is reported as incomplete.",
    setting
        "Planen för bevarande och gallring.",
        "The schedule of preservation and disposal.";

    T_8 = "T-8",
    place
        "RS-3.1-9, RS-4.4-6 och RS-4.6-5 tillåter gallring utan att säga vem som har beslutat om den.",
        "RS-3.1-9, RS-4.4-6 and RS-4.6-5 permit disposal without saying who decided on it.",
    reading
        "Kommunen måste ha beslutat om gallring för att den ska vara tillåten. För Vårgårda är riktlinjerna, som \
         fullmäktige har antagit, ett sådant beslut för reklam (RS-4.6-5) och för inaktuella inlägg och svar \
         (RS-3.1-9). Finns det inget beslut i kommunens profil får ingenting gallras.",
        "Nothing may be disposed of unless the municipality has decided so. In Vårgårda the council adopted the \
         guidelines, and they are that decision where advertising (RS-4.6-5) and out-of-date posts and replies \
         (RS-3.1-9) are concerned. Under a profile that holds no decision, all disposal is barred.",
    setting
        "Hänvisning till beslutet, rad för rad i planen.",
        "The reference to the decision, row by row in the schedule.";

    T_9 = "T-9",
    place
        "RS-3.1-9 och RS-4.4-6 till RS-4.4-8 säger inte vad som stoppar en gallring, och inte heller vad som gäller \
         när flera rader i planen passar.",
        "RS-3.1-9 and RS-4.4-6 to RS-4.4-8 do not say what stops a disposal, nor what holds where several rows of the \
         schedule match.",
    reading
        "Det finns tre slags gallringsstopp: en begäran om utlämnande som inte är avslutad, ett pågående ärende och \
         varje annat stopp som det anropande systemet uppger. Vart och ett av dem hindrar gallring. Ett stopp \
         förlänger inte fristen. Bevarande går före gallring. Passar flera rader redovisas alla, och den strängaste \
         gäller.",
        "Three kinds of hold stop a disposal, each by itself: a request for disclosure that is still open, a case in \
         progress, and any hold that the host system reports. The term does not grow longer by a hold. Preservation \
         goes before disposal. Where more than one row matches, every one is reported and the strictest prevails.";

    T_10 = "T-10",
    place
        "RS-2-3, RS-2-4, RS-2.2-1, RS-2.2-2, RS-3.1-6 och BL-16 talar om vem som ska ha inloggningen, men inte om vad \
         det innebär att ha den.",
        "RS-2-3, RS-2-4, RS-2.2-1, RS-2.2-2, RS-3.1-6 and BL-16 say who is to have the login, but not what having it \
         means.",
    reading
        "Den har inloggningen som kan agera på kontot, antingen med en delad inloggning som förvaras säkert eller med \
         en egen roll på plattformen. Programmet antecknar vem som har åtkomst, när åtkomsten lämnades för förvar, när \
         den senast kontrollerades och när en innehavare slutade. Det har inget fält för lösenord, token eller nyckel \
         och avvisar indata som innehåller något sådant.",
        "Whoever can act on the account has the login, be it a shared one in safe keeping or a personal role on the \
         platform. What the library records is who has access, the day it was lodged, the day of the latest \
         verification and the day a holder left. Passwords, tokens and keys have no field, and input that brings one \
         along is refused.";

    T_11 = "T-11",
    place
        "RS-2.2-1 räknar med en administratör (ägaren), men BL-8 kräver minst två.",
        "RS-2.2-1 reckons with one administrator (the owner), but BL-8 wants two or more.",
    reading
        "Varje konto administreras av minst två olika personer, och en av dem är ägaren. Registratorn och informatören \
         har åtkomst utöver dem.",
        "No account has fewer than two administrators, who are different persons, and one of them is the owner. The \
         access of the registrar and of the information officer comes on top of that.",
    setting
        "Hur många administratörer som krävs.",
        "How many administrators are required.";

    T_12 = "T-12",
    place
        "BL-13 och BL-14 kräver två underskrifter utan att ange ordningen mellan dem.",
        "BL-13 and BL-14 ask for two signatures without giving their order.",
    reading
        "Verksamhetsansvarig chef skriver under först och sektorschefen därefter. Blanketten har dem i den ordningen, \
         och enligt RS-3.1-2 får de som ska skriva utses först när sektorschefen har godkänt planen. En och samma \
         person får inte stå för båda underskrifterna.",
        "The operations manager signs before the sector head. That is how the form lists them, and by RS-3.1-2 nobody \
         can be appointed to write until the sector head has approved. One and the same person may not give both \
         signatures.",
    setting
        "Vilka som ska godkänna planen, och i vilken ordning.",
        "Who approves the plan, and in which order.";

    T_13 = "T-13",
    place
        "RS-2.2-5 till RS-2.2-10 och blanketten (BL-2 till BL-14) frågar delvis efter samma saker.",
        "RS-2.2-5 to RS-2.2-10 and the form (BL-2 to BL-14) ask in part for the same things.",
    reading
        "Formuläret omfattar allt som någon av dem kräver. Regelboken visar hur punkterna 1–6 i avsnitt 2.2 och \
         blankettens fält motsvarar varandra, och varje fält har en regel. Mätbara mål rekommenderas (BL-7) och ges \
         som ett råd, men något slags mål måste finnas.",
        "The form holds whatever either of them demands. Points 1 to 6 of section 2.2 and the fields of the form are \
         set against each other in the rule book, with one rule for each field. That goals can be measured is advice, \
         since BL-7 recommends it; that there is some goal is a demand.";

    T_14 = "T-14",
    place
        "RS-4.8-3 och RS-4.8-5 svarar för Facebook, bloggar och Twitter så som de fungerade 2010.",
        "RS-4.8-3 and RS-4.8-5 answer for Facebook, blogs and Twitter the way they worked in 2010.",
    reading
        "Svaren för de namngivna medierna står kvar som riktlinjernas svar. Den allmänna prövningen i RS-4.8-6, om \
         kommunen kan påverka vad besökarna publicerar, görs mot vad plattformen kan i dag. När prövningen leder till \
         ett annat svar än det namngivna ger beslutet prövningens svar och talar om att det avviker.",
        "What the guidelines answer for the media they name stands as their answer. The general test of RS-4.8-6, \
         whether the municipality can influence what visitors publish, is put to what the platform can do today. \
         Should the two part ways, the decision follows the test and tells that it departs from the named answer.",
    setting
        "Vad varje plattform kan.",
        "What each platform is capable of.";

    T_15 = "T-15",
    place
        "KP-4.7 och RS-4.8-1 till RS-4.8-6 utgår från personuppgiftslagen, som dataskyddsförordningen har ersatt.",
        "KP-4.7 and RS-4.8-1 to RS-4.8-6 start from the Personal Data Act, which the GDPR has replaced.",
    reading
        "Dagen avgör vilka regler som gäller: personuppgiftslagen till och med 2018-05-24 och dataskyddsförordningen \
         från 2018-05-25. Från 2018-06-05 (EU-domstolens mål C-210/16) är den som har en sida gemensamt \
         personuppgiftsansvarig med plattformen för sidans statistik. Innan dataskyddsförordningen började gälla \
         omfattades ostrukturerad text av missbruksregeln.",
        "Which regime applies depends on the day: the Personal Data Act up to 2018-05-24, the GDPR from 2018-05-25. \
         Since 2018-06-05 (case C-210/16 of the Court of Justice) whoever holds a page shares the control of its \
         statistics with the platform, as joint controllers. Up to the GDPR, text without structure was covered by the \
         abuse rule.";

    T_16 = "T-16",
    place
        "KP-6.9 och KP-6.10 gör kommunchefen till ansvarig utgivare för webbplatsen och för övergripande trycksaker \
         till hushållen.",
        "KP-6.9 and KP-6.10 make the chief executive responsible publisher of the website and of overall printed \
         matter to the households.",
    reading
        "Det är ett ansvar inom kommunen, och det ligger på kommunchefen. Verkan enligt grundlagen får det bara om det \
         finns ett utgivningsbevis.",
        "It is a responsibility inside the municipality, and the chief executive bears it. Only where there is a \
         certificate of publication does the constitution attach any effect to it.",
    setting
        "Om det finns ett utgivningsbevis, och mellan vilka dagar det gäller.",
        "Whether there is a certificate of publication, and between which days it is valid.";

    T_17 = "T-17",
    place
        "KP-4.6 anger tryckfrihetsförordningen som grund för upphovsrätten.",
        "KP-4.6 gives the Freedom of the Press Act as the source of copyright.",
    reading
        "Skyldigheten gäller ändå, men den lag som anges är upphovsrättslagen (1960:729).",
        "The duty remains, but the statute cited for it is the Copyright Act (1960:729).";

    T_18 = "T-18",
    place
        "RS-4.5-2 vill ha svar så snart det går och RS-2.2-3 vill ha skyndsam hantering, men ingen av dem anger någon \
         tid.",
        "RS-4.5-2 wants questions answered as soon as possible and RS-2.2-3 wants them handled promptly, but neither \
         gives a time.",
    reading
        "Varken källan eller förvaltningslagen anger antalet dagar (1986 års lag sade ”så snart som möjligt”, lagen \
         från 2018 säger ”utan onödigt dröjsmål”). Har kommunen inte satt någon tid anges bara hur länge frågan har \
         väntat, och den kallas aldrig försenad. Har kommunen satt en tid kallas frågan försenad när den tiden har \
         gått.",
        "Neither the source nor the statute counts days (\"as soon as possible\" in 1986, \"without undue delay\" in \
         2018). Where nothing is set, the finding tells how long a question has waited and never says that it is late. \
         Where a target is set, it says so once the target has passed.",
    setting
        "Inom hur många arbetsdagar en fråga ska besvaras.",
        "Within how many working days a question is to be answered.";

    T_19 = "T-19",
    place
        "RS-3.1-10 och RS-4.4-9 kräver en skärmdump varje halvår utan att säga hur halvåret räknas.",
        "RS-3.1-10 and RS-4.4-9 want a snapshot every half-year without saying how the half-year is counted.",
    reading
        "Halvåret är sex kalendermånader, först från det att kontot startade och sedan från varje skärmdump. Planeras \
         en stor förändring ska en skärmdump tas före den.",
        "A half-year is six calendar months. They run from the day the account started and then from the latest \
         snapshot. When a major change is planned, a snapshot falls due ahead of it.",
    setting
        "Intervallets längd.",
        "The length of the interval.";

    T_20 = "T-20",
    place
        "RS-4.7-4 kräver lojalitet av den som använder sociala medier utan att säga var gränsen går mot det privata.",
        "RS-4.7-4 asks for loyalty from those who use social media without saying where private life begins.",
    reading
        "Att ta vara på arbetsgivarens intressen är en skyldighet på kommunens konton och ingen annanstans. Privat får \
         var och en uttala sig fritt. Myndigheten får bemöta och rätta det som sägs (RS-4.7-1), men inte mer.",
        "Furthering the employer's interests is a duty on the accounts of the municipality and nowhere else. In \
         private everyone may speak freely. The authority can respond and put things right (RS-4.7-1), and that is all \
         it can do.";

    T_21 = "T-21",
    place
        "KP-7.5 till KP-7.8 styr kontakterna med massmedia, men KP-7.10 undantar dem som sker med stöd av \
         meddelarfriheten.",
        "KP-7.5 to KP-7.8 govern contacts with the media, but KP-7.10 exempts those made under the freedom to \
         communicate information.",
    reading
        "När kontakten omfattas av meddelarfriheten gäller ingen av KP-7.5 till KP-7.8. Programmet har inget fält för \
         vem källan är och ger ingen möjlighet att fråga efter det.",
        "For a contact under that freedom, KP-7.5 to KP-7.8 do not apply at all. A source's identity has no field in \
         the library, which provides no means of asking for it either.";

    T_22 = "T-22",
    place
        "Flödesschemat (FS-1) saknas i källan.",
        "The flow chart (FS-1) is missing from the source.",
    reading
        "I stället ritas två flöden ur reglerna: ett för att starta och driva ett konto och ett för att hantera det \
         som kommer in.",
        "In its place, two flows are drawn from the rules, one for starting and running an account and one for \
         handling what comes in.";

    T_23 = "T-23",
    place
        "RS-3.1-12, RS-4.6-3 och RS-4.6-4 anger vad som ska bort, men källan tiger om svordomar, inlägg utanför ämnet \
         och partipolitik.",
        "RS-3.1-12, RS-4.6-3 and RS-4.6-4 say what must go, but the source is silent on swearing, posts off the topic \
         and party politics.",
    reading
        "Källan ger inget stöd för att ta bort något av en sådan anledning, och grundlagen skyddar den som skriver. \
         Utfallet blir att det saknas grund för att ta bort inlägget. Kommunen får tillkännage neutrala \
         ordningsregler; har den gjort det blir utfallet att en människa bedömer saken, med en upplysning om \
         ordningsreglerna.",
        "The source offers no support for removing anything for such a reason, and whoever wrote it has the protection \
         of the constitution. The outcome is that there is no ground for removal. House rules may be announced if they \
         are neutral; the outcome is then left to human judgement and carries a note about them.",
    setting
        "Kommunens egna ordningsregler.",
        "The municipality's own house rules.";

    T_24 = "T-24",
    place
        "RS-4.6-2 kräver uppsikt, men från 2024-12-01 kräver lagen det inte alltid.",
        "RS-4.6-2 demands supervision, but from 2024-12-01 the statute does not always do so.",
    reading
        "Är sidan en förmedlingstjänst enligt DSA kräver lagen inte längre uppsikt, och skyldigheten att ta bort ett \
         inlägg börjar när kommunen känner till det. Det är inte avgjort om en kommunal sida är en sådan tjänst, och \
         därför är det en inställning. Kommunens eget intervall gäller hur det än är med den saken.",
        "For a page that is an intermediary service under the DSA, the statute has ceased to require supervision, and \
         it is knowledge of a post that brings the duty to remove it. Nobody has settled whether a municipal page is \
         such a service, which is why it is a setting. Whatever the answer, the municipality's own interval remains.",
    setting
        "Om sidan är en förmedlingstjänst: ja, nej eller oklart.",
        "Whether the page is an intermediary service: yes, no or unsettled.";

    T_25 = "T-25",
    place
        "Källan består av texter som gäller från olika dagar; KP-11.2 anger bara den nuvarande policyns.",
        "The source consists of texts that apply from different days; KP-11.2 gives only that of the present policy.",
    reading
        "Policyn gäller från 2009-03-25 och har sin nuvarande lydelse från 2011-05-11. Riktlinjerna gäller från \
         2010-12-09. Den som frågar om en tidigare dag får svaret att ingen av våra regler gällde då, inte en \
         gissning.",
        "The policy applies from 2009-03-25, and in its present wording from 2011-05-11. The guidelines apply from \
         2010-12-09. A question about a day before that is answered by saying that none of our rules applied yet; \
         nothing is guessed.";

    T_26 = "T-26",
    place
        "RS-2.1-1 säger att uppdraget ska vägas mot resurserna men inte hur.",
        "RS-2.1-1 has the mandate weighed against the resources but does not say how.",
    reading
        "Avvägningen gör en människa. Kontrollen av planen jämför hur många timmar som beräknas gå åt med hur många \
         som är avsatta. Räcker de inte till redovisas det som ett råd.",
        "A human does the weighing. The check of the plan sets the estimated hours against the hours allotted, and \
         where they fall short it says so as advice.";

    T_27 = "T-27",
    place
        "Enligt RS-2.3-1 får kommunen överväga från fall till fall om sociala medier ska användas i en kris.",
        "By RS-2.3-1 the use of social media in a crisis is weighed from one case to the next.",
    reading
        "En människa bedömer varje fall. Programmet varken tillåter eller vägrar. Det som måste finnas dokumenterat är \
         att någon har fattat ett beslut.",
        "A human judges each case, and the library neither allows nor refuses. The record has to show one thing: that \
         somebody took a decision.";
}

const fn proposal(id: &'static str, place: Text, reading: Text, setting: Option<Text>) -> Ruling {
    Ruling { id, place, reading, setting }
}

/// `P-1`: access after a post or an account has ended.
pub const P_1: Ruling = proposal(
    "P-1",
    Text::new(
        "RS-2.2-2 vill att inget lösenord läses av fel person och att inget konto blir övergivet när någon slutar. Den säger inte uttryckligen att åtkomsten ska upphöra, och inte vad som gäller för ett avslutat konto.",
        "RS-2.2-2 wants no password read by the wrong person and no account orphaned when somebody leaves. It does not say in so many words that access ends, nor what goes for a closed account.",
    ),
    Text::new(
        "Åtkomsten följer posten: den som lämnar sin post ska inte längre kunna använda kontot. När kontot är avslutat behåller bara de poster åtkomst som ska kunna lämna ut handlingarna, alltså den centrala registratorn och informatören (RS-2-3, RS-2-4).",
        "Access goes with the post: whoever leaves the post can no longer use the account. Once the account is closed, only the posts that must be able to disclose the records keep access: the central registrar and the information officer (RS-2-3, RS-2-4).",
    ),
    None,
);
/// `P-2`: how active is active.
pub const P_2: Ruling = proposal(
    "P-2",
    Text::new(
        "RS-3.1-7 kräver att verksamheten är aktiv på sin sida och att sidan uppdateras kontinuerligt, men anger inget antal.",
        "RS-3.1-7 demands that the operation is active on its page and that the page is updated continuously, but gives no number.",
    ),
    Text::new(
        "Kommunens eget intervall är måttet, om kommunen har bestämt ett. Annars gäller det som aktivitetsplanen anger (RS-2.2-5, BL-10). Saknas båda bedömer verksamhetsansvarig chef.",
        "The municipality's own interval is the measure, if it has settled one; else what the activity plan states (RS-2.2-5, BL-10). Without either, the operations manager judges.",
    ),
    Some(Text::new("Intervallet.", "The interval.")),
);
/// `P-3`: what an open channel is.
pub const P_3: Ruling = proposal(
    "P-3",
    Text::new(
        "RS-2.1-2 kräver att kanalerna hålls öppna och att kommunikationen sker i realtid, och RS-2.4-2 att trådarna bevakas kontinuerligt. Ingen av dem anger något mått.",
        "RS-2.1-2 demands open channels and communication in real time, and RS-2.4-2 that threads are watched continuously. Neither gives a measure.",
    ),
    Text::new(
        "Kanalen är stängd om besökarna inte kan skriva på kontot. Är den öppen bedömer verksamhetsansvarig chef om kommunikationen är tillräckligt direkt och bevakningen tillräckligt tät.",
        "The channel is closed if visitors cannot write on the account. Where it is open, the operations manager judges whether communication is direct enough and the watch close enough.",
    ),
    None,
);

/// `P-4`: accessibility by policy and by statute.
pub const P_4: Ruling = proposal(
    "P-4",
    Text::new(
        "KP-6.13 talar om webbplatsen och säger ”så långt som möjligt”. Lagen om tillgänglighet till digital offentlig service ställer egna krav, strängare på kommunens sidor och nya på andras plattformar.",
        "KP-6.13 speaks of the website and says \"as far as possible\". The Act on the Accessibility of Digital Public Service makes demands of its own, stricter on the municipality's pages and new on other people's platforms.",
    ),
    Text::new(
        "Policyns krav är uppfyllt när informationen är anpassad så långt det är möjligt. Lagens krav redovisas tillsammans med KP-6.13, men som egna regler. Lagen gäller från 2019-01-01, men kraven på webbplatser skulle vara uppfyllda senare, på äldre webbplatser först 2020-09-23 (allmän kunskap, inte kontrollerat i lagtexten); fram till dess bedömer en människa om lagen följdes. På kommunens egna sidor kan lagen kräva mer än policyn. På andras plattformar kräver den tillgänglighet så långt det är möjligt.",
        "The policy's demand is met when the information is adapted as far as possible. The statute's demands are reported together with KP-6.13, but as rules of their own. The statute is in force from 2019-01-01, but its demands on websites had to be met later, on older websites only on 2020-09-23 (general knowledge, not verified in the statute); until then a human judges whether the statute was followed. On the municipality's own pages the statute may demand more than the policy. On other people's platforms it demands accessibility as far as possible.",
    ),
    None,
);
/// `P-5`: how far the freedom to communicate information reaches.
pub const P_5: Ruling = proposal(
    "P-5",
    Text::new(
        "RS-4.7-3 säger att sekretessbelagda uppgifter ”i viss utsträckning” får lämnas straffritt, men inte i vilken.",
        "RS-4.7-3 says that secret information may be given without punishment \"to some extent\", but not to which.",
    ),
    Text::new(
        "Meddelarfriheten gäller uppgifter, inte utlämnande av hemliga handlingar, och den viker för en kvalificerad tystnadsplikt. Vilka tystnadsplikter som är kvalificerade står i lag. Det är allmän kunskap och inte kontrollerat i lagtexten.",
        "The freedom to communicate information yields to a qualified duty of confidentiality, and it covers information, not the handing over of secret documents. Which duties are qualified stands in statute. This is general knowledge and not verified in the statute.",
    ),
    None,
);
/// `P-6`: the day of a media contact.
pub const P_6: Ruling = proposal(
    "P-6",
    Text::new(
        "KP-7.3 säger ”samma dag” utan att säga hur dagen räknas, och KP-7.10 säger inte uttryckligen om undantaget för meddelarfriheten når KP-7.3 och KP-7.9.",
        "KP-7.3 says \"the same day\" without saying how the day is counted, and KP-7.10 does not say in so many words whether the exception for the freedom to communicate information reaches KP-7.3 and KP-7.9.",
    ),
    Text::new(
        "Dagen är kalenderdagen i svensk tid då kontakten togs, även på helger. Kravet är uppfyllt när massmedia har fått svar eller vet vem som företräder kommunen. En kontakt med stöd av meddelarfriheten är ingen kontakt med kommunen, så ingen av policyns regler om mediekontakter gäller för den.",
        "The day is the calendar day in Swedish local time on which the contact was made, weekends included. The duty is met when the media have an answer or know who represents the municipality. A contact under the freedom to communicate information is no contact with the municipality, so none of the policy's rules on media contacts applies to it.",
    ),
    None,
);
/// `P-7`: who is bound where the source names nobody.
pub const P_7: Ruling = proposal(
    "P-7",
    Text::new(
        "Flera bestämmelser säger vad som ska göras men inte vem som ska göra det. KP-3.5 talar om informationsansvariga, och KP-6.6 nämner bara ett av kommunens bolag.",
        "Several provisions say what is to be done but not by whom. KP-3.5 speaks of those responsible for information, and KP-6.6 names only one of the municipality's companies.",
    ),
    Text::new(
        "Skyldigheten är kommunens. Regeln riktar sig till den som ligger närmast att uppfylla den: varje chef inom sitt verksamhetsområde (KP-3.3), den som ansvarar för en verksamhet när det gäller kanaler, produkter och möten (KP-6.7), kommunstyrelsen för det övergripande (KP-3.1), kommunikationsenheten för det som kommunstyrelsen gör genom den (KP-5.10), nämnden och bolaget för sina kontakter utåt (KP-6.6), förvaltningen för underlag till de förtroendevalda (KP-3.2), kommunchefen för webbplatsen (KP-6.9) och den som själv utför uppgiften. Med informationsansvarig menas informatören, och det som sägs om ett av kommunens bolag gäller dem alla.",
        "The duty is the municipality's. The rule addresses whoever is closest to meeting it: each manager in their own area (KP-3.3), whoever is in charge of an operation for channels, products and meetings (KP-6.7), the executive board for what is overall (KP-3.1), the communications unit for what the executive board does through it (KP-5.10), the committee and the company for their external contacts (KP-6.6), the administration for what elected representatives base their positions on (KP-3.2), the chief executive for the website (KP-6.9), and whoever carries the task out. The information officer is the one responsible for information, and what is said of one of the municipality's companies goes for them all.",
    ),
    None,
);

/// `P-8`: when posts count as kept ordered.
pub const P_8: Ruling = proposal(
    "P-8",
    Text::new(
        "RS-4.4-2 nöjer sig med att det är lätt att se om en handling har kommit in eller upprättats. RS-4.4-3 säger att inlägg som är lätta att söka bland uppfyller lagens krav. Det är inte samma sak.",
        "RS-4.4-2 is content with its being easily seen whether a document was received or drawn up. RS-4.4-3 says that posts that are easily searched meet the statute's demand. These are not the same.",
    ),
    Text::new(
        "Båda ska vara uppfyllda för att inläggen ska räknas som ordnade: det ska gå att se om en handling har kommit in eller upprättats, och när, och det ska vara lätt att söka. Annars gäller huvudregeln att handlingen registreras.",
        "Posts count as kept ordered only where both are met: one can see whether a record was received or drawn up, and when, and one can easily search. Otherwise the main rule holds, and the record is registered.",
    ),
    None,
);
/// `P-9`: when saving before removal is more than advice, and when it is none.
pub const P_9: Ruling = proposal(
    "P-9",
    Text::new(
        "Enligt läsningen av RS-3.1-12, RS-4.6-3 och RS-4.6-5 (T-6) är det ett råd att spara det som tas bort. Läsningen säger inte när rådet blir ett krav, och inte när det inte gäller.",
        "By the reading of RS-3.1-12, RS-4.6-3 and RS-4.6-5 (T-6), saving what is removed is advice. It does not say when the advice becomes a demand, nor when it does not go.",
    ),
    Text::new(
        "Rådet blir ett krav när ett gallringsstopp gäller, för då får innehållet inte gå förlorat. Att planen bevarar det som har tagits bort betyder att det som har sparats bevaras, inte att allt måste sparas. Barnpornografi sparas aldrig: att inneha sådana bilder är i sig ett brott (allmän kunskap, inte kontrollerat i lagtexten).",
        "The advice becomes a demand where a hold is in force, for then the content must not be lost. That the schedule preserves what was removed means that what was saved is preserved, not that everything must be saved. Child pornography is never saved: to possess such images is itself a crime (general knowledge, not verified in the statute).",
    ),
    None,
);
/// `P-10`: crimes that the statute does not list.
pub const P_10: Ruling = proposal(
    "P-10",
    Text::new(
        "RS-3.1-12 och RS-4.6-3 räknar upp brott bara som exempel, och det ser därför ut som om allt brottsligt material ska tas bort. Lagens lista är uttömmande.",
        "RS-3.1-12 and RS-4.6-3 list crimes only as examples, so that all criminal material seems to have to go. The statute's list is exhaustive.",
    ),
    Text::new(
        "Ett brott utanför lagens lista, till exempel förtal, leder inte av sig självt till att inlägget tas bort. En människa bedömer det, eftersom sådana brott kräver en avvägning mot yttrandefriheten. Undantaget är hot, som riktlinjerna nämner.",
        "A crime outside the statute's list, such as defamation, does not by itself lead to removal. A human judges, since such crimes take a weighing against the freedom of expression. The exception is threats, which the guidelines name.",
    ),
    None,
);
/// `P-11`: from when a target for answers is counted, and which days are working days.
pub const P_11: Ruling = proposal(
    "P-11",
    Text::new(
        "RS-4.5-2 och RS-2.2-3 anger ingen tid, och en kommun som sätter en egen tid behöver veta hur arbetsdagarna räknas.",
        "RS-4.5-2 and RS-2.2-3 give no time, and a municipality that sets one needs to know how working days are counted.",
    ),
    Text::new(
        "Dagen då frågan kom in räknas inte. Arbetsdagar är måndag till fredag utom allmänna helgdagar samt midsommarafton, julafton och nyårsafton. En fråga är besvarad i tid om den besvaras senast den sista dagen.",
        "The day on which the question came in is not counted. Working days are Monday to Friday, except public holidays and the eves of Midsummer, Christmas and New Year. A question is answered in time if it is answered on the last day at the latest.",
    ),
    Some(Text::new("Inom hur många arbetsdagar.", "Within how many working days.")),
);
/// `P-12`: snapshots when an account closes.
pub const P_12: Ruling = proposal(
    "P-12",
    Text::new(
        "RS-3.1-10 kräver en skärmdump inför stora förändringar men säger inte vad en sådan är, och inte vad som gäller när ett konto avslutas.",
        "RS-3.1-10 wants a snapshot ahead of major changes but does not say what one is, nor what goes when an account is closed.",
    ),
    Text::new(
        "Att ett konto avslutas är en stor förändring. Skärmdumpen inför en förändring tas senast samma dag som förändringen görs, och antecknas som tagen inför just den.",
        "Closing an account is a major change. The snapshot ahead of a change is taken on the day of the change at the latest, and recorded as taken for that change.",
    ),
    None,
);
/// `P-13`: the longest time of what may be disposed of when out of date.
pub const P_13: Ruling = proposal(
    "P-13",
    Text::new(
        "RS-3.1-9, RS-4.4-6 och RS-4.4-8 ger inget antal dagar, och läsningen av dem (T-7) kräver en längsta tid för det som får gallras när det är inaktuellt.",
        "RS-3.1-9, RS-4.4-6 and RS-4.4-8 give no number of days, and the reading of them (T-7) wants a longest time for what may be disposed of once out of date.",
    ),
    Text::new(
        "I den förvalda planen går den längsta tiden ut när kontot avslutas: på ett avslutat konto är inget längre aktuellt. Det är den enda gräns som följer av källan. Kommunen bör bestämma en egen tid. Riktlinjerna räknas som beslut (T-8) även för inlägg av tillfällig eller ringa betydelse (RS-4.4-6), men en människa måste först ha bedömt dem.",
        "In the default schedule the longest time ends when the account is closed: on a closed account nothing is current any longer. It is the only limit that follows from the source. The municipality should settle a time of its own. The guidelines count as the decision (T-8) also for posts of passing or slight significance (RS-4.4-6), but a human must have judged them first.",
    ),
    Some(Text::new("Planen för bevarande och gallring.", "The schedule of preservation and disposal.")),
);

/// `P-14`: how soon something has to be removed, lifted out or registered.
pub const P_14: Ruling = proposal(
    "P-14",
    Text::new(
        "RS-3.1-12, RS-3.1-13, RS-4.4-4 och RS-4.6-3 säger vad som ska tas bort, lyftas ut och registreras, men inte hur snart.",
        "RS-3.1-12, RS-3.1-13, RS-4.4-4 and RS-4.6-3 say what must be removed, lifted out and registered, but not how soon.",
    ),
    Text::new(
        "Det ska göras samma dag som kommunen upptäcker innehållet, och vid granskningen är det en brist från den dagen om det inte gjordes förrän senare. Är det inte antecknat när innehållet upptäcktes räknas det från den dag då uppsikten senast skulle ha visat det. För registrering räknas det från den dag då handlingen kom in. Är den dagen inte en arbetsdag (P-11) gäller för registrering nästa arbetsdag.",
        "It must be done on the day the municipality notices the content, and an audit finds a breach from that day on where it was done only later. Where it is not recorded when the content was noticed, it is counted from the day on which supervision should have shown it at the latest. For registration it is counted from the day on which the record came in. Where that day is not a working day (P-11), the next working day goes for registration.",
    ),
    None,
);
/// `P-15`: personal data in visitors' posts.
pub const P_15: Ruling = proposal(
    "P-15",
    Text::new(
        "RS-3.1-12 och RS-4.6-3 nämner inte personuppgifter, men enligt RS-4.8-3 svarar kommunen även för personuppgifter som andra publicerar på sidan.",
        "RS-3.1-12 and RS-4.6-3 do not mention personal data, but by RS-4.8-3 the municipality answers also for personal data that others publish on the page.",
    ),
    Text::new(
        "Att ett inlägg innehåller personuppgifter som kan kränka någon är varken ett krav på att ta bort det eller ett förbud mot det. En människa väger integriteten mot yttrandefriheten och avgör om inlägget ska tas bort, maskeras eller stå kvar.",
        "That a post holds personal data that may intrude into somebody's integrity is neither a demand to remove it nor a ban on doing so. A human weighs the integrity against the freedom of expression and settles whether the post is removed, masked or left.",
    ),
    None,
);

/// `P-16`: when a changed plan is approved again.
pub const P_16: Ruling = proposal(
    "P-16",
    Text::new(
        "RS-3.1-2, BL-13 och BL-14 kräver att planen godkänns men säger inte vad som gäller när den ändras.",
        "RS-3.1-2, BL-13 and BL-14 demand that the plan is approved but do not say what goes when it is changed.",
    ),
    Text::new(
        "Det som godkännandet gäller får inte ändras utan att alla som ska godkänna gör det på nytt: medium, webbadress, verksamhet, administratörer och allt annat som planen anger. Har kontot startat gäller till dess den plan som redan är godkänd. Före starten börjar godkännandet om. Ändrad e-postadress eller ändrat telefonnummer, och det som står under Övrigt, behöver inget nytt godkännande. Vem någon är, med id och namn, hör till det som godkänns. Ändras något som godkännandet gäller innan alla har skrivit under, faller de underskrifter som redan finns.",
        "What the approval covers may not be changed unless everyone who approves does so again: the medium, the web address, the operation, the administrators and whatever else the plan states. Once the account has started, the plan already approved holds until then. Before the start the approval begins anew. A changed e-mail address or phone number, and remarks, need no new approval. Who somebody is, by id and name, belongs to what is approved. Where something that the approval covers is changed before everyone has signed, the signatures already given fall.",
    ),
    None,
);
/// `P-17`: the order of the steps that the source does not order.
pub const P_17: Ruling = proposal(
    "P-17",
    Text::new(
        "RS-1.3-1, RS-3.1-2, RS-3.1-3, RS-3.1-5, BL-15 och BL-16 ger bara delar av ordningen från plan till konto, och källan säger inget om att skicka tillbaka, avslå, pausa eller avsluta.",
        "RS-1.3-1, RS-3.1-2, RS-3.1-3, RS-3.1-5, BL-15 and BL-16 give only parts of the order from plan to account, and the source says nothing of returning, rejecting, pausing or closing.",
    ),
    Text::new(
        "Bara den ordning som källan ger krävs. Kopian, anmälan, förteckningen och inloggningen får komma i vilken ordning som helst när det de förutsätter är gjort. Nyttan får övervägas före eller efter utkastet. Kontot förs in i förteckningen först när det finns. Den som ska godkänna får i stället skicka tillbaka planen eller avslå den, med skäl, och då faller underskrifterna. En avslagen plan tas inte upp igen; en ny plan är ett nytt ärende. Den som ger uppdraget, verksamhetsansvarig chef eller sektorschefen, får också pausa eller avsluta kontot. Uppsikten och uppföljningen fortsätter under en paus.",
        "Only the order that the source gives is demanded. The copy, the report, the register and the login may come in any order once what they presuppose is done. The benefit may be considered before or after the draft. The account is entered in the register only once it exists. Whoever approves may instead return the plan or reject it, with reasons, and then the signatures fall. A rejected plan is not taken up again; a new plan is a new case. Whoever gives the mandate, the operations manager or the sector head, may also pause or close the account. Supervision and follow-up go on during a pause.",
    ),
    None,
);
/// `P-18`: what the advice on a plan rests on.
pub const P_18: Ruling = proposal(
    "P-18",
    Text::new(
        "RS-2.1-2 och RS-2.2-3 vill att kanalen är öppen i realtid och aldrig lämnas obevakad, men BL-10 godtar kontorstid och blanketten frågar varken efter någon ersättare eller efter de avsatta timmar som RS-2.1-1 vill väga uppdraget mot.",
        "RS-2.1-2 and RS-2.2-3 want the channel open in real time and never left unwatched, but BL-10 accepts office hours and the form does not ask for a substitute, nor for the hours set aside that RS-2.1-1 weighs the mandate against.",
    ),
    Text::new(
        "Planen får ange kontorstid och sakna ersättare och avsatta timmar. Är kanalen till för dialog, synpunkter eller service, eller för att engagera eller bemöta, råder kontrollen till andra tider också. Den råder alltid till en ersättare och till att ange hur många timmar som är avsatta. Råden hindrar inget godkännande.",
        "The plan may say office hours and lack a substitute and hours set aside. Where the channel is meant for dialogue, views or service, or for engaging or responding, the check advises other hours too. It always advises a substitute, and stating the hours set aside. Advice prevents no approval.",
    ),
    None,
);

/// `P-19`: what counts as influence on what visitors publish.
pub const P_19: Ruling = proposal(
    "P-19",
    Text::new(
        "RS-4.8-6 frågar om kommunen kan påverka det som besökare publicerar, men säger inte vilka möjligheter på en sida som räcker.",
        "RS-4.8-6 asks whether the municipality can influence what visitors publish, but does not say which powers on a page are enough.",
    ),
    Text::new(
        "Det räcker att kunna godkänna inlägg i förväg, ta bort dem, dölja dem eller ändra i dem, även om kommunen inte gör det. Att det räcker att kunna dölja är vår läsning; någon prövning av det känner vi inte till. Att bara kunna stänga kommentarerna eller bestämma vad sidan är till för styr inte de enskilda inläggen; då bedömer en människa. Att bara kunna blockera en skribent räcker inte: det gick på Twitter när riktlinjerna skrevs, och ändå säger RS-4.8-5 att kommunen inte kunde påverka andras inlägg där (att det gick då är allmän kunskap).",
        "It is enough to be able to approve posts beforehand, remove them, hide them or edit them, even where the municipality does not do so. That being able to hide is enough is our reading; we know of no ruling on it. Merely being able to close the comments or to decide what the page is for governs no single post; then a human judges. Merely being able to block a writer is not enough: that was possible on Twitter when the guidelines were written, and still RS-4.8-5 says that the municipality could not influence others' posts there (that it was possible then is general knowledge).",
    ),
    Some(Text::new("Vad kommunen kan göra på varje plattform.", "What the municipality can do on each platform.")),
);
/// `P-20`: what the names of the guidelines cover.
pub const P_20: Ruling = proposal(
    "P-20",
    Text::new(
        "RS-4.8-3 och RS-4.8-5 nämner Facebook, bloggar och Twitter men säger inte vilka sidor som räknas dit, och inte vad som gäller på en sida som är någon annans.",
        "RS-4.8-3 and RS-4.8-5 name Facebook, blogs and Twitter but do not say which pages count among them, nor what goes on a page that is somebody else's.",
    ),
    Text::new(
        "Till Facebook räknas både sidor och grupper, till bloggar både dem som kommunen driftar själv och dem som någon annan driftar, och till Twitter även det som tjänsten heter senare. Ger prövningen inget svar står namnets svar kvar. För ett medium utan namn bedömer en människa, och till dess bör kommunen hålla uppsikt som om den svarade för inläggen. På en sida som är någon annans svarar kommunen bara för det som den själv skriver.",
        "Facebook covers both pages and groups, blogs both those that the municipality hosts itself and those that somebody else hosts, and Twitter also whatever the service is called later. Where the test gives no answer, the name's stands. For a medium without a name a human judges, and until then the municipality should keep watch as though it answered for the posts. On a page that is somebody else's, the municipality answers only for what it writes itself.",
    ),
    Some(Text::new("Vilka plattformar som räknas till ett namn.", "Which platforms count under a name.")),
);
/// `P-21`: when the municipality's own assessment is out of date.
pub const P_21: Ruling = proposal(
    "P-21",
    Text::new(
        "RS-4.8-6 kräver en egen bedömning men säger inte vem som gör den, i vilken form, eller hur länge den håller.",
        "RS-4.8-6 demands an assessment but does not say who makes it, in which form, or for how long it holds.",
    ),
    Text::new(
        "Bedömningen är skriftlig och undertecknad av den som gjort den, med svaren på frågorna om vad kommunen kan göra på sidan. Den gäller de dagar då svaren stämmer. Har något av dem ändrats är den inaktuell till dess det stämmer igen eller bedömningen görs om, även om utfallet skulle bli detsamma. Det som någon har skrivit under går före det som bara antas om plattformen. Lämnar svaren öppet vem som är ansvarig är det ingen bedömning. Verksamheten ansvarar för att den görs. För Facebook, bloggar och Twitter svarar riktlinjerna själva, och ingen bedömning krävs förrän prövningen avviker från det som de säger (T-14).",
        "The assessment is in writing and signed by whoever made it, with the answers to the questions on what the municipality can do on the page. It holds on the days on which the answers do. Where one of them has changed, it is out of date until it is right again or the assessment is made anew, even if the outcome would be the same. What somebody has signed goes before what is only assumed of the platform. Where the answers leave open who is responsible, it is no assessment. The operation answers for its being made. For Facebook, blogs and Twitter the guidelines answer themselves, and no assessment is demanded until the test departs from what they say (T-14).",
    ),
    None,
);
/// `P-22`: what becomes of a post that holds personal data.
pub const P_22: Ruling = proposal(
    "P-22",
    Text::new(
        "RS-4.8-3 säger att kommunen svarar för personuppgifter i andras inlägg, men inte vad den ska göra med dem.",
        "RS-4.8-3 says that the municipality answers for personal data in others' posts, but not what it must do with them.",
    ),
    Text::new(
        "Ett inlägg som tydligt kränker någon tas bort eller maskeras, och så även någon annans personnummer. Känsliga uppgifter, uppgifter om brott, uppgifter om barn och det som kanske kränker någon bedömer en människa (P-15). Under personuppgiftslagen spelade bara kränkningen roll för löpande text. Det som tas bort bör sparas utanför sidan, eftersom det är en allmän handling (T-6).",
        "A post that plainly violates somebody is removed or masked, and so is somebody else's personal identity number. Sensitive data, data on offences, data on children and what may violate somebody are for a human to judge (P-15). Under the Personal Data Act only the violation mattered for running text. What is removed should be saved away from the page, since it is a public record (T-6).",
    ),
    None,
);
/// `P-23`: when the impact is assessed.
pub const P_23: Ruling = proposal(
    "P-23",
    Text::new(
        "RS-4.8-1 gör den som ansvarar för verksamheten personuppgiftsansvarig, och därmed följer en konsekvensbedömning när risken är hög. När den är det säger varken källan eller förordningen med ett tal.",
        "RS-4.8-1 makes whoever answers for the operation controller, and from that an impact assessment follows where the risk is high. When it is, neither the source nor the regulation says by a number.",
    ),
    Text::new(
        "Minst två av de nio kriterier som dataskyddsmyndigheterna har enats om räcker, ett kräver en bedömning och inget gör den onödig. Kriterierna är allmän kunskap och inte kontrollerade i tillsynsmyndighetens förteckning.",
        "At least two of the nine criteria that the data protection authorities have agreed on are enough, one calls for a judgement, and none makes it unnecessary. The criteria are general knowledge and not verified in the supervisory authority's list.",
    ),
    None,
);

/// `P-24`: duties that the law lays on a controller and the source does not mention.
pub const P_24: Ruling = proposal(
    "P-24",
    Text::new(
        "RS-4.8-1 gör den som ansvarar för en verksamhet personuppgiftsansvarig, men räknar inte upp vad som följer av det.",
        "RS-4.8-1 makes whoever answers for an operation controller, but does not list what follows from that.",
    ),
    Text::new(
        "Skyldigheterna följer av lagen och inte av riktlinjerna: rättslig grund, information, register, avtal med biträden, överenskommelse med gemensamt ansvariga, konsekvensbedömning, anmälan av incidenter och vad som får stå kvar på sidan. De är knutna till RS-4.8-1 och RS-4.8-3, eftersom det är de som gör någon ansvarig. Det som lagen krävde av ostrukturerat material före dataskyddsförordningen är att det inte kränkte någon, att uppgifterna var skyddade och att biträden var bundna av avtal (allmän kunskap, inte kontrollerat i lagtexten). Övriga skyldigheter prövas inte för den tiden.",
        "The duties follow from the law and not from the guidelines: a legal basis, information, a record, contracts with processors, an arrangement with joint controllers, impact assessment, notification of breaches, and what may stay on the page. They are tied to RS-4.8-1 and RS-4.8-3, since those make somebody responsible. What the law demanded of unstructured material before the GDPR is that it violated nobody, that the data was protected and that processors were bound by contract (general knowledge, not verified in the text of the law). Other duties are not examined for that time.",
    ),
    None,
);

/// `P-25`: whom the guidelines leave unnamed.
pub const P_25: Ruling = proposal(
    "P-25",
    Text::new(
        "RS-2.2-2, RS-3.1-3, RS-3.1-4 och RS-4.4-7 säger vad som ska vara ordnat, men inte vem som ska avsluta åtkomst, hålla förteckningen aktuell, länka från webbplatsen eller bedöma om en handling behövs.",
        "RS-2.2-2, RS-3.1-3, RS-3.1-4 and RS-4.4-7 say what is to be in order, but not who is to end access, keep the register current, link from the website or judge whether a record is needed.",
    ),
    Text::new(
        "Skyldigheten är kommunens. Regeln riktar sig till den som ligger närmast att uppfylla den: informatören, som förvarar inloggningen och har den till alla konton, för åtkomsten, förteckningen och länken, och den centrala registratorn, som också har inloggningen till alla konton, för bedömningen inför gallring. Kommunen kan ge uppgiften till någon annan; det är kommunen som har brustit om den inte är gjord.",
        "The duty is the municipality's. The rule addresses whoever is closest to meeting it: the information officer, who keeps the login and holds that of every account, for the access, the register and the link, and the central registrar, who holds the login of every account too, for the judgement before disposal. The municipality may give the task to somebody else; if it is not done, the municipality has failed.",
    ),
    None,
);

/// Readings that the project proposes where no ruling has been made, in order.
pub const PROPOSALS: &[&Ruling] = &[
    &P_1, &P_2, &P_3, &P_4, &P_5, &P_6, &P_7, &P_8, &P_9, &P_10, &P_11, &P_12, &P_13, &P_14, &P_15, &P_16, &P_17, &P_18, &P_19,
    &P_20, &P_21, &P_22, &P_23, &P_24, &P_25,
];

#[cfg(test)]
mod tests {
    use super::RULINGS;
    use crate::source::all;

    #[test]
    fn the_rulings_are_numbered_in_order() {
        assert_eq!(RULINGS.len(), 27);
        for (number, ruling) in (1..).zip(RULINGS) {
            assert_eq!(ruling.id, format!("T-{number}"));
        }
    }

    #[test]
    fn a_ruling_names_only_provisions_that_exist_and_the_same_in_both_languages() {
        for ruling in RULINGS {
            for text in [ruling.place, ruling.reading] {
                let named = [text.sv, text.en].map(|text| {
                    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "-.".contains(letter)));
                    let ids = words.map(|word| word.trim_end_matches('.'));
                    ids.filter(|id| ["KP-", "RS-", "KAT-", "FS-", "BL-"].iter().any(|part| id.starts_with(part)))
                        .collect::<Vec<_>>()
                });
                assert_eq!(named[0], named[1], "{}", ruling.id);
                for id in &named[0] {
                    assert!(all().any(|provision| provision.id == *id), "{} names {id}", ruling.id);
                }
            }
        }
    }
}
