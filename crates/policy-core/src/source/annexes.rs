//! The annexes of the guidelines: the categories of social media, the flow chart and the form of the activity plan.

use policy_rules::Treatment;

provisions! {
    KAT_1 = "KAT-1", Definition, Treatment::Encoded,
        "En wiki (hawaiiska för snabb) är en sökbar webbplats med öppet och fritt innehåll, där alla besökare kan \
         skriva och förbättra i ett gränssnitt och där ändringar publiceras genast utan granskning. Länkar, typografi \
         och annan formatering görs i wikikod, en enklare HTML (i källan kallat WYSIWYG-redigering), och genom \
         versionshantering finns den gamla versionen kvar som säkerhetskopia, så att sabotage, klotter, spam och \
         misstag snabbt går att återställa. Bland de stora märks Wikipedia, Wikinfo, Wikileaks, grundarens Portland \
         Pattern Repository och EvoWiki, och wikier används främst som uppslagsverk, för projekt, som bloggplats, \
         community, läroplattform eller anteckningsbok.",
        "A wiki (after the Hawaiian word for quick) is a searchable website with open and free content, where all \
         visitors can write and improve through an interface and where changes appear at once with nobody reviewing \
         them. Links, typography and other formatting are done in wiki code, a simpler kind of HTML (the source calls \
         it WYSIWYG editing), and version management keeps the old version as a backup, so that sabotage, graffiti, \
         spam and mistakes are quickly undone. Among the large ones are Wikipedia, Wikinfo, Wikileaks, the founder's \
         Portland Pattern Repository and EvoWiki, and wikis serve mainly as reference works, for projects, as a place \
         for blogs, a community, a learning platform or a notebook.";

    KAT_2 = "KAT-2", Definition, Treatment::Encoded,
        "En blogg är en webbplats med återkommande inlägg eller dagboksanteckningar, ordnade efter tid eller på något \
         annat sätt. Technorati, som indexerar bloggar, uppskattade att det tillkom omkring 190 000 bloggar om dagen \
         2009; webbplatser som har verktyg för användarnas bloggar är bland annat Devote.se, Bloggplatsen.se, \
         Blogg.se, Wordpress.org och Blogger (Blogspot). Den som följer flera bloggar använder oftast en RSS-läsare \
         (Rich Site Summary): antingen ett program som laddar ner alla inlägg eller en webbsida med bokmärken till \
         bloggarna.",
        "A blog is a website of recurring posts or diary notes, arranged by time or in some other way. Technorati, \
         which indexes blogs, estimated that some 190,000 came about every day in 2009; websites with publishing tools \
         for users' blogs are, among others, Devote.se, Bloggplatsen.se, Blogg.se, Wordpress.org and Blogger \
         (Blogspot). Those who follow several blogs mostly use an RSS reader (Rich Site Summary): either a program \
         that downloads all the posts or a web page with bookmarks to the blogs.";

    KAT_3 = "KAT-3", Definition, Treatment::Encoded,
        "En bloggsökmotor söker bland bloggar, i det som kallas bloggosfären. Den indexerar bloggar och sociala \
         taggar så att det går snabbt att söka och hitta trots att bloggarna ökar så kraftigt i antal. Störst är \
         Technorati, Google och Yahoo.",
        "With a blog search engine one searches among blogs, in what is called the blogosphere. It indexes various \
         blogs and social tags so that searching and finding is quick although the number of blogs grows so fast. The \
         largest are Technorati, Google and Yahoo.";

    KAT_4 = "KAT-4", Definition, Treatment::Encoded,
        "En mikroblogg är en blogg i realtid, där användarna berättar vad de gör, tänker, läser, iakttar, lär sig \
         eller delar. Inläggen är mycket kortare än i andra bloggar, oftast högst 140 tecken, vilket förändrar språket \
         och sättet att kommunicera och har gett upphov till begreppet Media Snackers för den som konsumerar eller \
         delar allt kortare budskap. Twitter är störst med god marginal, och statusuppdateringen i Facebook är en \
         inbyggd mikroblogg.",
        "A microblog is a blog in real time, where users tell what they are doing, thinking, reading, observing, \
         learning or sharing. Entries are much shorter than in other blogs, mostly 140 characters or less, which \
         changes the language and how people communicate and has given rise to the notion of Media Snackers for those \
         who consume or share ever briefer messages. Twitter is the largest by a wide margin, and the status update in \
         Facebook is a microblog built in.";

    KAT_5 = "KAT-5", Definition, Treatment::Encoded,
        "Sociala bokmärken är ett sätt att lagra, ordna och hantera bokmärken till webbsidor med hjälp av metadata, \
         så kallad social taggning; de kan vara privata eller delas offentligt eller i mindre grupper. Taggarna kallas \
         också folksonomi, av folk och taxonomi, och det är skapare och användare som kategoriserar materialet. \
         Vanliga sidor är Delicious, Digg och SocialMention.",
        "Social bookmarks are a way to store, arrange and manage bookmarks to web pages with the help of metadata, \
         known as social tagging; they can be private, or be shared with everyone or within smaller groups. The tags \
         are also called a folksonomy, from folk and taxonomy, and it is creators and users who sort the material into \
         categories. Common sites are Delicious, Digg and SocialMention.";

    KAT_6 = "KAT-6", Definition, Treatment::Encoded,
        "Sociala nätverk, även kallade online-communities, är digitala platser där människor kommunicerar: användaren \
         skapar profiler, har kontakt med vänner och grupper och utforskar kanske aktiviteter och annat. \
         Applikationer, så kallade plug-ins, har blivit en stor del och har vidgat användningen till bland annat spel \
         och tester. Störst är Facebook, som 2004 bara var öppet för Harvardstudenter, nådde 11 miljoner användare \
         2005/2006 med en variant för high school, öppnades i slutet av 2006 för alla med giltig e-postadress och vid \
         riktlinjernas tillkomst hade passerat 350 miljoner användare i världen.",
        "Social networks, or online communities, are digital places where people communicate: the user makes \
         profiles, keeps in touch with friends and groups, and perhaps explores activities and other things. \
         Applications, called plug-ins, have become a large part and have widened the use to games, tests and much \
         else. The largest is Facebook, which in 2004 was open to Harvard students only, rose to 11 million users in \
         2005/2006 with a high-school version, opened at the end of 2006 to everyone with a valid e-mail address and, \
         when the guidelines were written, had passed 350 million users in the world.";

    KAT_7 = "KAT-7", Definition, Treatment::Encoded,
        "Sociala nyheter är sidor där användarna röstar på nyheter eller länkar efter nyhetsvärde. Det har i någon \
         mån demokratiserat nyheterna, om än för skilda målgrupper, och flyttat en del av makten över nyhetsagendan \
         från journalisterna till allmänheten. I Google News hamnar de högst rankade nyheterna överst (pagerank); det \
         kan då spela roll vilken målgrupp som styr, och det är svårt att prioritera och kvalitetssäkra nyheterna så \
         att innehållet blir reellt.",
        "Social news are sites where users vote for news or links by their news value. This has made news somewhat \
         more democratic, if divided by target group, and has moved part of the power over the news agenda from \
         journalists to people. In Google News whatever ranks best (by pagerank) comes at the top; it may then matter \
         which target group steers, and it is hard to set priorities among the news and to ensure that the content has \
         substance.";

    KAT_8 = "KAT-8", Definition, Treatment::Encoded,
        "Ett internetforum är ett socialt medium av enkelt slag: en digital anslagstavla där människor med samma \
         intresse kan mötas och diskutera.",
        "An internet forum is a simple kind of social medium: a digital bulletin board where people who share an \
         interest can meet and talk things over.";

    KAT_9 = "KAT-9", Definition, Treatment::Encoded,
        "Ett platsbaserat socialt nätverk bygger på var användarna befinner sig. De checkar in på platsen, lägger upp \
         bilder och skriver meddelanden.",
        "A location-based social network builds on where its users are. They check in at the place, upload pictures \
         and write messages.";

    FS_1 = "FS-1", Fact, Treatment::Encoded,
        "En av bilagorna är ett flödesschema över hur sociala medier hanteras. Bilden saknas i källan och får \
         rekonstrueras ur texten.",
        "One annex is a chart of the flow in handling social media. The source lacks the image, so it has to be \
         rebuilt from the wording.";

    BL_1 = "BL-1", Duty, Treatment::Encoded,
        "Den som gör planen ska fylla i blanketten, skriva under den tillsammans med ansvarig chef och skicka den \
         till kommunikationsenheten.",
        "Whoever makes the plan must complete the form, sign it jointly with the manager responsible and send it in \
         to the communications unit.";

    BL_2 = "BL-2", Duty, Treatment::Encoded,
        "Blanketten ska ange vilket socialt medium den gäller, till exempel Facebook, Twitter eller Youtube.",
        "The form must say which social medium it concerns, for example Facebook, Twitter or Youtube.";

    BL_3 = "BL-3", Duty, Treatment::Encoded,
        "Blanketten ska ange webbadressen, till exempel www.facebook.com.",
        "The form must give the web address, for example www.facebook.com.";

    BL_4 = "BL-4", Duty, Treatment::Encoded,
        "Blanketten ska ange vilken verksamhet som ska finnas i det sociala mediet, med avdelningens eller enhetens \
         namn.",
        "The form must say which operation is to be present in the social medium, by the name of the department or \
         unit.";

    BL_5 = "BL-5", Duty, Treatment::Encoded,
        "Blanketten ska beskriva syftet med att finnas i mediet, till exempel att sprida kommunal information, ge \
         bättre service, skapa dialog eller få in synpunkter.",
        "The form must describe why the operation is to be present in the medium, for example to spread municipal \
         information, improve service, create dialogue or bring in views.";

    BL_6 = "BL-6", Duty, Treatment::Encoded,
        "Blanketten ska ange vilken eller vilka målgrupper aktiviteten främst vänder sig till.",
        "The form must say which target group or groups the activity is mainly meant for.";

    BL_7 = "BL-7", Duty, Treatment::Encoded,
        "Blanketten ska ange målen för satsningen, även mätbara mål. Sådana rekommenderas, eftersom de gör det \
         möjligt att utvärdera om satsningen har lyckats.",
        "The form must state the goals of the effort, measurable ones included. Measurable goals are recommended \
         because they make it possible to evaluate whether the effort has succeeded.";

    BL_8 = "BL-8", Duty, Treatment::Encoded,
        "Blanketten ska ange vilka som ska administrera kontot, med namn och kontaktuppgifter. Varje konto ska ha \
         minst två administratörer och får ha fler.",
        "The form must name those who are to administer the account and give their contact details. Each account must \
         have two administrators at the least, and may have more.";

    BL_9 = "BL-9", Duty, Treatment::Encoded,
        "Blanketten ska ange vem eller vilka som ska sköta kontot från dag till dag, alltså göra inlägg, besvara \
         frågor och göra det praktiska arbetet i övrigt, med namn och kontaktuppgifter.",
        "The form must say who is to see to the account day by day, that is, make posts, answer questions and do the \
         rest of the practical work, with names and contact details.";

    BL_10 = "BL-10", Duty, Treatment::Encoded,
        "Blanketten ska ange hur ofta och när kontot behöver bevakas och uppdateras, och om det räcker med kontorstid \
         eller även behövs andra tider. Den ska också innehålla en uppskattning av hur ofta verksamheten ska \
         kontrollera om något nytt har hänt och hur ofta den ska publicera nytt material.",
        "The form must say how often and at which times the account needs watching and updating, and whether office \
         hours will do or other times are needed as well. It must also estimate how often the operation will check \
         whether anything new has happened and how often it will publish new material.";

    BL_11 = "BL-11", Duty, Treatment::Encoded,
        "Blanketten ska ange hur många timmar i veckan som beräknas gå åt för att sköta aktiviteten väl.",
        "The form must state how many working hours a week it is reckoned to take to run the activity well.";

    BL_12 = "BL-12", Permission, Treatment::Encoded,
        "I fältet Övrigt får den som fyller i blanketten lägga till annat.",
        "The form has a field for other matters, where whoever completes it may add something.";

    BL_13 = "BL-13", Duty, Treatment::Encoded,
        "Verksamhetsansvarig chef ska godkänna aktiviteten med sin namnteckning och ange ort, datum, titel och \
         namnförtydligande.",
        "The operations manager must approve the activity by signing, and give the place, the date, a title and the \
         name in print.";

    BL_14 = "BL-14", Duty, Treatment::Encoded,
        "Sektorschefen ska godkänna aktiviteten med sin namnteckning och ange ort, datum, titel och namnförtydligande.",
        "The sector head must approve the activity by signing, and give the place, the date, a title and the name in \
         print.";

    BL_15 = "BL-15", Duty, Treatment::Encoded,
        "Kommunikationsenheten ska få en kopia av den godkända aktivitetsplanen.",
        "The communications unit must receive a copy of the activity plan once it is approved.";

    BL_16 = "BL-16", Duty, Treatment::Encoded,
        "När aktiviteten har startat ska kommunikationsenheten även få inloggningsuppgifterna att förvara.",
        "When the activity is under way, the communications unit must also receive the login, to keep it safe.";
}
