//! Is it a public record?

use policy_core::{
    fact::{Source, VALIDITY, YesNo},
    law::{
        DOCUMENT_AND_RECORDING, GROUNDS_FOR_SECRECY, LETTER_TO_OFFICE_HOLDER, MEMORANDUM_AND_DRAFT, PUBLIC_RECORD,
        RECORD_DRAWN_UP, RECORD_RECEIVED, RECORDING_HELD, RIGHT_OF_ACCESS,
    },
    role::Role,
    source::{GUIDELINES, KP_4_1, POLICY, RS_4_1_1, RS_4_1_2, RS_4_1_3, RS_4_3_1, RS_4_3_2, T_1, T_2},
};
use policy_rules::{Decision, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::library::OTHERS_ACCOUNTS;

/// `record.public-access`: what is received or drawn up is public, and secrecy is another question.
pub const PUBLIC_ACCESS: Rule = Rule {
    id: "record.public-access",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Handlingar som har kommit in till kommunen eller upprättats där är allmänna. Sekretess ändrar inte det: den avgör bara om handlingen får lämnas ut.",
        "Documents received or drawn up by the municipality are public records. Secrecy does not change that: it settles only whether the record may be disclosed.",
    ),
    finding: None,
    provisions: &[&KP_4_1],
    law: &[&RIGHT_OF_ACCESS, &GROUNDS_FOR_SECRECY],
    rulings: &[&T_2],
    since: POLICY,
};

/// `record.document`: what a document is.
pub const DOCUMENT: Rule = Rule {
    id: "record.document",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "En handling är text eller bild, eller en upptagning som man behöver ett tekniskt hjälpmedel för att läsa, lyssna på eller uppfatta på annat sätt. Det som bara sägs är ingen handling.",
        "A document is text or an image, or a recording that one needs a technical aid to read, listen to or otherwise understand. What is merely spoken is no document.",
    ),
    finding: None,
    provisions: &[&RS_4_1_1],
    law: &[&DOCUMENT_AND_RECORDING],
    rulings: &[],
    since: GUIDELINES,
};

/// `record.held`: what the municipality reaches by its own means it holds.
pub const HELD: Rule = Rule {
    id: "record.held",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen förvarar en upptagning när den kommer åt den med tekniska hjälpmedel som den själv använder. Den som når innehållet genom att logga in förvarar det, vare sig det ligger inom kommunen eller hos någon annan. För att en handling ska vara allmän räcker det inte att den förvaras: den ska också ha kommit in eller upprättats.",
        "The municipality holds a recording when it can reach it with technical aids that it uses itself. Whoever reaches the content by logging in holds it, whether it lies inside the municipality or with somebody else. For a document to be a public record it is not enough that it is held: it must also have been received or drawn up.",
    ),
    finding: None,
    provisions: &[&RS_4_1_2, &RS_4_1_3],
    law: &[&PUBLIC_RECORD, &RECORDING_HELD],
    rulings: &[&T_1],
    since: GUIDELINES,
};

/// `record.received`: every comment is received.
pub const RECEIVED: Rule = Rule {
    id: "record.received",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "En upptagning har kommit in när någon annan har gjort den tillgänglig så att kommunen kan läsa den, lyssna på den eller uppfatta den på annat sätt. Varje kommentar på kommunens sida är därför en inkommen handling.",
        "A recording is received when somebody else has made it available so that the municipality can read it, listen to it or otherwise understand it. Every comment on the municipality's page is therefore a document received.",
    ),
    finding: None,
    provisions: &[&RS_4_3_1],
    law: &[&RECORD_RECEIVED],
    rulings: &[],
    since: GUIDELINES,
};

/// `record.personal-letter`: what is addressed to the holder of an office by name.
pub const PERSONAL_LETTER: Rule = Rule {
    id: "record.personal-letter",
    modality: Modality::Definition,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Ett meddelande som är ställt personligen till någon som arbetar i kommunen eller är förtroendevald är inkommet om det rör kommunens verksamhet, utom när det är avsett för mottagaren bara i en annan roll.",
        "A message addressed by name to somebody who works in the municipality or is an elected representative is received if it concerns the municipality's business, unless it is meant for the recipient only in another capacity.",
    ),
    finding: None,
    provisions: &[&RS_4_3_1],
    law: &[&LETTER_TO_OFFICE_HOLDER],
    rulings: &[],
    since: GUIDELINES,
};

/// `record.drawn-up`: everything that is published is drawn up and dispatched.
pub const DRAWN_UP: Rule = Rule {
    id: "record.drawn-up",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Varje del som kommunen publicerar i sociala medier är en handling som är upprättad och expedierad.",
        "Every part that the municipality publishes in social media is a document drawn up and dispatched.",
    ),
    finding: None,
    provisions: &[&RS_4_3_2],
    law: &[&RECORD_DRAWN_UP],
    rulings: &[],
    since: GUIDELINES,
};

/// `record.draft`: a draft that was never published.
pub const DRAFT: Rule = Rule {
    id: "record.draft",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Ett utkast eller en minnesanteckning som inte har publicerats eller expedierats på annat sätt är inte allmän handling, om den inte tas om hand för arkivering.",
        "A draft or a memorandum that has been neither published nor otherwise dispatched is no public record, unless it is kept for the archive.",
    ),
    finding: None,
    provisions: &[&RS_4_3_2],
    law: &[&MEMORANDUM_AND_DRAFT, &PUBLIC_RECORD],
    rulings: &[&T_1],
    since: GUIDELINES,
};

finite! {
    /// What form something has.
    pub enum Form {
        /// Text or an image.
        Writing = "writing", "text eller bild på papper", "text or an image on paper";
        /// A recording.
        Recording = "recording", "en upptagning, till exempel ett inlägg, en film eller ett ljudklipp", "a recording, such as a post, a film or a sound clip";
        /// Neither.
        Spoken = "spoken", "inget av det, det har bara sagts", "neither, it was merely spoken";
    }
}

finite! {
    /// How the municipality reaches something.
    pub enum Held {
        /// In its own systems or rooms.
        Inside = "inside", "ja, den finns inom kommunen", "yes, it lies inside the municipality";
        /// By logging in to somebody else's system.
        ByLogin = "by-login", "ja, kommunen når den genom att logga in", "yes, the municipality reaches it by logging in";
        /// Not at all.
        NotHeld = "not-held", "nej", "no";
    }
}

finite! {
    /// How something came to be where it is.
    pub enum Origin {
        /// Somebody outside wrote it on the page, or sent it to the municipality.
        FromOutside = "from-outside", "någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen", "somebody outside wrote it on the page or sent it to the municipality";
        /// Somebody outside addressed it to the holder of an office by name, about the municipality's business.
        ToOfficeHolder = "to-office-holder", "den är ställd personligen till någon i kommunen och rör kommunens verksamhet", "it is addressed by name to somebody in the municipality and concerns its business";
        /// It is meant for the recipient only in another capacity.
        OtherCapacity = "other-capacity", "den är avsedd för mottagaren bara i en annan roll än den i kommunen, till exempel som partimedlem", "it is addressed to the recipient only in a capacity other than that in the municipality, such as party member";
        /// The municipality published or otherwise dispatched it.
        Published = "published", "kommunen har publicerat eller expedierat den", "the municipality has published or dispatched it";
        /// A draft or a memorandum of the municipality's, not dispatched.
        Draft = "draft", "den är kommunens utkast eller minnesanteckning och har inte publicerats", "it is the municipality's draft or memorandum and has not been published";
        /// A draft that is kept for the archive.
        ArchivedDraft = "archived-draft", "den är ett utkast eller en minnesanteckning som har tagits om hand för arkivering", "it is a draft or a memorandum kept for the archive";
        /// It stands on somebody else's account, as of a follower, and can merely be seen from the page.
        Elsewhere = "elsewhere", "den finns på någon annans konto, till exempel en följares, även om den går att se från kommunens sida", "it stands on somebody else's account, such as a follower's, though it can be seen from the page";
    }
}

outcome! {
    /// Whether something is a public record.
    pub enum Status {
        /// It is, received.
        Received: Answer = "received", "ja, en inkommen allmän handling", "yes, a public record received";
        /// It is, drawn up.
        DrawnUp: Answer = "drawn-up", "ja, en upprättad allmän handling", "yes, a public record drawn up";
        /// It is no document.
        NoDocument: Answer = "no-document", "nej, det är ingen handling", "no, it is no document";
        /// The municipality does not hold it.
        NotHeld: Answer = "not-held", "nej, kommunen förvarar den inte", "no, the municipality does not hold it";
        /// It is neither received nor drawn up.
        Draft: Answer = "draft", "nej, den är varken inkommen eller upprättad", "no, it is neither received nor drawn up";
        /// It was meant for the recipient in another capacity.
        OtherCapacity: Answer = "other-capacity", "nej, den är avsedd för mottagaren bara i en annan roll än den i kommunen", "no, it is meant for the recipient only in a capacity other than that in the municipality";
        /// It stands on somebody else's account.
        OthersAccount: Answer = "others-account", "nej, den hör till någon annans konto", "no, it belongs to somebody else's account";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

impl Status {
    /// Whether it is a public record.
    pub const fn is_public_record(self) -> bool {
        matches!(self, Self::Received | Self::DrawnUp)
    }
}

case! {
    /// The facts about something that appears on or through a page.
    pub struct RecordFacts: "record-status", "Är det en allmän handling?", "Is it a public record?";
    decided by record_status -> Status;
    /// Which texts of the source are in force.
    texts: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// What form it has.
    form: Form = "form", "Vilken form har den?", "What form does it have?";
    /// Whether and how the municipality holds it.
    held: Held = "held", "Förvarar kommunen den?", "Does the municipality hold it?";
    /// How it came to be there.
    origin: Origin = "origin", "Hur har den kommit till?", "How did it come about?";
    /// Whether it holds secret information.
    secret: YesNo = "secret", "Innehåller den sekretessbelagda uppgifter?", "Does it hold secret information?";
}

/// Whether something is a public record (KP-4.1, RS-4.1-1 to RS-4.1-3, RS-4.2-3, RS-4.3-1, RS-4.3-2, T-1, T-2; TF 2:3 to 2:12).
///
/// It is one if it is a document that the municipality holds and that was also received or drawn up. Secrecy never changes the
/// answer; where there is some, the rule that says so is a reason too.
///
/// ```
/// use policy_core::fact::{Source, YesNo::No};
/// use public_records::record::*;
/// let comment = RecordFacts {
///     texts: Source::Whole, form: Form::Recording, held: Held::ByLogin, origin: Origin::FromOutside, secret: No,
/// };
/// assert_eq!(record_status(comment).outcome, Status::Received);
/// assert_eq!(record_status(RecordFacts { origin: Origin::Draft, ..comment }).outcome, Status::Draft);
/// ```
pub fn record_status(case: RecordFacts) -> Decision<Status> {
    static RECEIVED_BECAUSE: Selections<4, 16> = Selections::of([&PUBLIC_ACCESS, &HELD, &RECEIVED, &PERSONAL_LETTER]);
    static DRAWN_UP_BECAUSE: Selections<4, 16> = Selections::of([&PUBLIC_ACCESS, &HELD, &DRAWN_UP, &DRAFT]);
    if case.texts == Source::NotYet {
        return Decision::new(Status::NotInForce, &[&VALIDITY]);
    }
    // Of secrecy the policy alone speaks.
    let secret = case.secret == YesNo::Yes && case.texts == Source::Whole;
    match (case.form, case.origin, case.held) {
        (Form::Spoken, ..) => Decision::new(Status::NoDocument, &[&DOCUMENT]),
        (_, _, Held::NotHeld) => Decision::new(Status::NotHeld, &[&HELD]),
        (_, Origin::Elsewhere, _) => Decision::new(Status::OthersAccount, &[&OTHERS_ACCOUNTS]),
        (_, Origin::FromOutside, _) => Decision::new(Status::Received, RECEIVED_BECAUSE.pick([secret, true, true, false])),
        (_, Origin::ToOfficeHolder, _) => Decision::new(Status::Received, RECEIVED_BECAUSE.pick([secret, true, false, true])),
        (_, Origin::OtherCapacity, _) => Decision::new(Status::OtherCapacity, &[&PERSONAL_LETTER]),
        (_, Origin::Published, _) => Decision::new(Status::DrawnUp, DRAWN_UP_BECAUSE.pick([secret, true, true, false])),
        (_, Origin::ArchivedDraft, _) => Decision::new(Status::DrawnUp, DRAWN_UP_BECAUSE.pick([secret, true, false, true])),
        (_, Origin::Draft, _) => Decision::new(Status::Draft, &[&DRAFT]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PUBLIC_ACCESS, &DOCUMENT, &HELD, &RECEIVED, &PERSONAL_LETTER, &DRAWN_UP, &DRAFT];
