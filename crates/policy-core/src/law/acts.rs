//! The acts that the concepts stand in: statutes, regulations of the European Union, and practice that is cited whole.
//!
//! The short name is the one a citation ends with.

use policy_rules::{Act, Origin, Text};

const fn swedish(short: Text, number: &'static str, name: Text, link: &'static str) -> Act {
    Act { short, number, name, origin: Origin::Sweden, link: Some(link) }
}

const fn union(short: Text, number: &'static str, name: Text, link: &'static str) -> Act {
    Act { short, number, name, origin: Origin::Union, link: Some(link) }
}

const fn practice(short: Text, number: &'static str, name: Text) -> Act {
    Act { short, number, name, origin: Origin::Practice, link: None }
}

/// The Freedom of the Press Act, a fundamental law (tryckfrihetsförordningen).
pub const TF: Act = swedish(
    Text::new("TF", "Freedom of the Press Act"),
    "SFS 1949:105",
    Text::new("Tryckfrihetsförordningen", "The Freedom of the Press Act"),
    "https://lagen.nu/1949:105",
);

/// The Fundamental Law on Freedom of Expression (yttrandefrihetsgrundlagen).
pub const YGL: Act = swedish(
    Text::new("YGL", "Fundamental Law on Freedom of Expression"),
    "SFS 1991:1469",
    Text::new("Yttrandefrihetsgrundlagen", "The Fundamental Law on Freedom of Expression"),
    "https://lagen.nu/1991:1469",
);

/// The Instrument of Government, a fundamental law (regeringsformen).
pub const RF: Act = swedish(
    Text::new("RF", "Instrument of Government"),
    "SFS 1974:152",
    Text::new("Regeringsformen", "The Instrument of Government"),
    "https://lagen.nu/1974:152",
);

/// The Secrecy Act, the forerunner of the act of 2009 (sekretesslagen).
pub const SECRECY_ACT_1980: Act = swedish(
    Text::new("1980 års sekretesslag", "Secrecy Act (1980)"),
    "SFS 1980:100",
    Text::new("Sekretesslagen", "The Secrecy Act"),
    "https://lagen.nu/1980:100",
);

/// The Public Access to Information and Secrecy Act (offentlighets- och sekretesslagen).
pub const OSL: Act = swedish(
    Text::new("OSL", "Public Access to Information and Secrecy Act"),
    "SFS 2009:400",
    Text::new("Offentlighets- och sekretesslagen", "The Public Access to Information and Secrecy Act"),
    "https://lagen.nu/2009:400",
);

/// The Archives Act (arkivlagen).
pub const ARCHIVES_ACT: Act = swedish(
    Text::new("arkivlagen", "Archives Act"),
    "SFS 1990:782",
    Text::new("Arkivlagen", "The Archives Act"),
    "https://lagen.nu/1990:782",
);

/// The Administrative Procedure Act of 1986 (förvaltningslagen).
pub const PROCEDURE_ACT_1986: Act = swedish(
    Text::new("1986 års förvaltningslag", "Administrative Procedure Act (1986)"),
    "SFS 1986:223",
    Text::new("1986 års förvaltningslag", "The Administrative Procedure Act of 1986"),
    "https://lagen.nu/1986:223",
);

/// The Administrative Procedure Act of 2017 (förvaltningslagen).
pub const PROCEDURE_ACT_2017: Act = swedish(
    Text::new("FL", "Administrative Procedure Act"),
    "SFS 2017:900",
    Text::new("Förvaltningslagen", "The Administrative Procedure Act"),
    "https://lagen.nu/2017:900",
);

/// The Local Government Act of 1991 (kommunallagen).
pub const LOCAL_GOVERNMENT_ACT_1991: Act = swedish(
    Text::new("1991 års kommunallag", "Local Government Act (1991)"),
    "SFS 1991:900",
    Text::new("1991 års kommunallag", "The Local Government Act of 1991"),
    "https://lagen.nu/1991:900",
);

/// The Local Government Act of 2017 (kommunallagen).
pub const LOCAL_GOVERNMENT_ACT_2017: Act = swedish(
    Text::new("KL", "Local Government Act"),
    "SFS 2017:725",
    Text::new("Kommunallagen", "The Local Government Act"),
    "https://lagen.nu/2017:725",
);

/// The Act on Responsibility for Electronic Bulletin Boards (lagen om ansvar för elektroniska anslagstavlor, BBS-lagen).
pub const BBS: Act = swedish(
    Text::new("BBS-lagen", "Bulletin Boards Act"),
    "SFS 1998:112",
    Text::new("Lagen om ansvar för elektroniska anslagstavlor", "The Act on Responsibility for Electronic Bulletin Boards"),
    "https://lagen.nu/1998:112",
);

/// The Criminal Code (brottsbalken).
pub const BRB: Act = swedish(
    Text::new("BrB", "Criminal Code"),
    "SFS 1962:700",
    Text::new("Brottsbalken", "The Criminal Code"),
    "https://lagen.nu/1962:700",
);

/// The Copyright Act (upphovsrättslagen).
pub const COPYRIGHT_ACT: Act = swedish(
    Text::new("upphovsrättslagen", "Copyright Act"),
    "SFS 1960:729",
    Text::new("Lagen om upphovsrätt till litterära och konstnärliga verk", "The Act on Copyright in Literary and Artistic Works"),
    "https://lagen.nu/1960:729",
);

/// The act that punished public provocation to terrorism until the Terrorist Offences Act (rekryteringslagen).
pub const TERROR_ACT_2010: Act = swedish(
    Text::new("rekryteringslagen", "Act on Public Provocation to Terrorism (2010)"),
    "SFS 2010:299",
    Text::new(
        "Lagen om straff för offentlig uppmaning, rekrytering och utbildning avseende terroristbrott och annan särskilt \
         allvarlig brottslighet",
        "The Act on Criminal Responsibility for Public Provocation, Recruitment and Training concerning Terrorist \
         Offences and other Particularly Serious Crime",
    ),
    "https://lagen.nu/2010:299",
);

/// The Terrorist Offences Act (terroristbrottslagen).
pub const TERROR_ACT_2022: Act = swedish(
    Text::new("terroristbrottslagen", "Terrorist Offences Act"),
    "SFS 2022:666",
    Text::new("Terroristbrottslagen", "The Terrorist Offences Act"),
    "https://lagen.nu/2022:666",
);

/// The Personal Data Act (personuppgiftslagen).
pub const PUL: Act = swedish(
    Text::new("PuL", "Personal Data Act"),
    "SFS 1998:204",
    Text::new("Personuppgiftslagen", "The Personal Data Act"),
    "https://lagen.nu/1998:204",
);

/// The General Data Protection Regulation (dataskyddsförordningen).
pub const GDPR: Act = union(
    Text::new("dataskyddsförordningen", "GDPR"),
    "(EU) 2016/679",
    Text::new("EU:s dataskyddsförordning", "The General Data Protection Regulation"),
    "http://data.europa.eu/eli/reg/2016/679/oj",
);

/// The act that makes the Convention on the Rights of the Child Swedish law (barnkonventionslagen).
pub const CHILD_CONVENTION_ACT: Act = swedish(
    Text::new("barnkonventionslagen", "Act on the Convention on the Rights of the Child"),
    "SFS 2018:1197",
    Text::new(
        "Lagen om Förenta nationernas konvention om barnets rättigheter",
        "The Act on the United Nations Convention on the Rights of the Child",
    ),
    "https://lagen.nu/2018:1197",
);

/// The act that supplements the General Data Protection Regulation (dataskyddslagen).
pub const DATA_PROTECTION_ACT_2018: Act = swedish(
    Text::new("dataskyddslagen", "Data Protection Act"),
    "SFS 2018:218",
    Text::new(
        "Lagen med kompletterande bestämmelser till EU:s dataskyddsförordning",
        "The Act with supplementary provisions to the EU General Data Protection Regulation",
    ),
    "https://lagen.nu/2018:218",
);

/// The Court of Justice on what a private person publishes openly on the internet.
pub const CJEU_C_101_01: Act = practice(
    Text::new("EU-domstolens dom i mål C-101/01", "CJEU judgment in case C-101/01"),
    "C-101/01",
    Text::new("EU-domstolens dom i mål C-101/01, Lindqvist", "Judgment of the Court of Justice in case C-101/01, Lindqvist"),
);

/// The Court of Justice on page holders and statistics.
pub const CJEU_C_210_16: Act = practice(
    Text::new("EU-domstolens dom i mål C-210/16", "CJEU judgment in case C-210/16"),
    "C-210/16",
    Text::new(
        "EU-domstolens dom i mål C-210/16, Wirtschaftsakademie Schleswig-Holstein",
        "Judgment of the Court of Justice in case C-210/16, Wirtschaftsakademie Schleswig-Holstein",
    ),
);

/// The Court of Justice on a community and its members.
pub const CJEU_C_25_17: Act = practice(
    Text::new("EU-domstolens dom i mål C-25/17", "CJEU judgment in case C-25/17"),
    "C-25/17",
    Text::new(
        "EU-domstolens dom i mål C-25/17, Jehovan todistajat",
        "Judgment of the Court of Justice in case C-25/17, Jehovan todistajat",
    ),
);

/// The Court of Justice on a platform's button on one's own website.
pub const CJEU_C_40_17: Act = practice(
    Text::new("EU-domstolens dom i mål C-40/17", "CJEU judgment in case C-40/17"),
    "C-40/17",
    Text::new("EU-domstolens dom i mål C-40/17, Fashion ID", "Judgment of the Court of Justice in case C-40/17, Fashion ID"),
);

/// The Court of Justice on the operator of a marketplace.
pub const CJEU_C_492_23: Act = practice(
    Text::new("EU-domstolens dom i mål C-492/23", "CJEU judgment in case C-492/23"),
    "C-492/23",
    Text::new("EU-domstolens dom i mål C-492/23, Russmedia", "Judgment of the Court of Justice in case C-492/23, Russmedia"),
);

/// The European Data Protection Board on social media users.
pub const EDPB_8_2020: Act = practice(
    Text::new("EDPB:s riktlinjer 8/2020", "EDPB Guidelines 8/2020"),
    "8/2020",
    Text::new(
        "Europeiska dataskyddsstyrelsens riktlinjer 8/2020 om inriktning mot användare av sociala medier",
        "Guidelines 8/2020 of the European Data Protection Board on the targeting of social media users",
    ),
);

/// The Data Inspection Board on who answers for personal data in social media (Datainspektionen).
pub const DATA_INSPECTION_BOARD_2010: Act = practice(
    Text::new("Datainspektionens ställningstagande i juli 2010", "Data Inspection Board, position of July 2010"),
    "2010",
    Text::new(
        "Datainspektionens ställningstagande i juli 2010 om sociala medier",
        "The position of the Data Inspection Board of July 2010 on social media",
    ),
);

/// The Chancellor of Justice on posts in social media (Justitiekanslern).
pub const CHANCELLOR_2021: Act = practice(
    Text::new("JK dnr 2021/1518", "Chancellor of Justice, ref. 2021/1518"),
    "dnr 2021/1518",
    Text::new(
        "Justitiekanslerns beslut den 1 mars 2021, dnr 2021/1518",
        "Decision of the Chancellor of Justice of 1 March 2021, ref. 2021/1518",
    ),
);

/// The Parliamentary Ombudsmen on how long a request for a record may take (Justitieombudsmannen).
pub const OMBUDSMEN: Act = practice(
    Text::new("JO:s praxis", "practice of the Parliamentary Ombudsmen"),
    "JO",
    Text::new("Justitieombudsmannens praxis", "The practice of the Parliamentary Ombudsmen"),
);

/// The Parliamentary Ombudsmen on a letter that waited for its answer (Justitieombudsmannen).
pub const OMBUDSMEN_5613_2008: Act = practice(
    Text::new("JO dnr 5613-2008", "Parliamentary Ombudsmen, ref. 5613-2008"),
    "dnr 5613-2008",
    Text::new("Justitieombudsmannens beslut, dnr 5613-2008", "Decision of the Parliamentary Ombudsmen, ref. 5613-2008"),
);

/// The Digital Services Act, a regulation of the Union.
pub const DSA: Act = union(
    Text::new("DSA", "DSA"),
    "(EU) 2022/2065",
    Text::new("EU:s förordning om digitala tjänster", "The Digital Services Act"),
    "http://data.europa.eu/eli/reg/2022/2065/oj",
);

/// The Swedish act that supplements the Digital Services Act.
pub const DSA_SUPPLEMENT: Act = swedish(
    Text::new("kompletteringslagen till DSA", "DSA Supplementary Act"),
    "SFS 2024:954",
    Text::new(
        "Lagen med kompletterande bestämmelser till EU:s förordning om digitala tjänster",
        "The Act with supplementary provisions to the EU Digital Services Act",
    ),
    "https://lagen.nu/2024:954",
);

/// The Act on Accessibility of Digital Public Service (lagen om tillgänglighet till digital offentlig service).
pub const ACCESSIBILITY_ACT: Act = swedish(
    Text::new("DOS-lagen", "Digital Accessibility Act"),
    "SFS 2018:1937",
    Text::new("Lagen om tillgänglighet till digital offentlig service", "The Act on Accessibility of Digital Public Service"),
    "https://lagen.nu/2018:1937",
);

/// The act that protects those who communicate information from private bodies with public funding (meddelarskydd).
pub const WHISTLE_ACT: Act = swedish(
    Text::new("lagen om meddelarskydd i vissa enskilda verksamheter", "Act on Whistle Protection in Private Bodies"),
    "SFS 2017:151",
    Text::new("Lagen om meddelarskydd i vissa enskilda verksamheter", "The Act on Whistle Protection in Certain Private Bodies"),
    "https://lagen.nu/2017:151",
);

/// The act on what municipalities do before and during extraordinary events (lagen om extraordinära händelser).
pub const EXTRAORDINARY_EVENTS_ACT: Act = swedish(
    Text::new("LEH", "Extraordinary Events Act"),
    "SFS 2006:544",
    Text::new(
        "Lagen om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap",
        "The Act on Measures by Municipalities and Regions prior to and during Extraordinary Events in Peacetime and \
         during Heightened Preparedness",
    ),
    "https://lagen.nu/2006:544",
);

/// The Cybersecurity Act (cybersäkerhetslagen).
pub const CYBERSECURITY_ACT: Act = swedish(
    Text::new("cybersäkerhetslagen", "Cybersecurity Act"),
    "SFS 2025:1506",
    Text::new("Cybersäkerhetslagen", "The Cybersecurity Act"),
    "https://lagen.nu/2025:1506",
);
