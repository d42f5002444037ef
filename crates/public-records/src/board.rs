//! Is the page an electronic bulletin board, and who must supervise it how often?

use chrono::NaiveDate;
use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    law::{
        BOARD_INTERMEDIARY_SERVICE, BOARD_SCOPE, BOARD_SUPERVISION, INTERMEDIARY_SERVICES, INTERMEDIARY_SERVICES_IN_SWEDISH_LAW,
    },
    role::Role,
    source::{GUIDELINES, RS_4_6_1, RS_4_6_2, T_4, T_24},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, date, finite, outcome};

/// `board.electronic-bulletin-board`: where the public can post.
pub const BOARD: Rule = Rule {
    id: "board.electronic-bulletin-board",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "En chatt eller ett forum där allmänheten bjuds in eller har möjlighet att skriva är en elektronisk anslagstavla. E-post och meddelanden i en sluten krets är det inte.",
        "A chat or a forum where the public is invited or able to post is an electronic bulletin board. E-mail and messages to a closed circle are not.",
    ),
    finding: None,
    provisions: &[&RS_4_6_1],
    law: &[&BOARD_SCOPE],
    rulings: &[],
    since: GUIDELINES,
};

/// `board.supervision`: messages are supervised at least once a week.
pub const SUPERVISION: Rule = Rule {
    id: "board.supervision",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som ansvarar för sidan ska hålla uppsikt över de meddelanden som kommer in, minst en gång i veckan om kommunen inte har bestämt ett annat intervall.",
        "The person responsible for the page must supervise the messages that come in, at least once a week unless the municipality has settled another interval.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ingen har hållit uppsikt över de inkomna meddelandena så ofta som det krävs.",
            "Nobody has supervised the messages that came in as often as required.",
        ),
        remedy: Text::new(
            "Gå igenom meddelandena, anteckna dagen och bestäm vem som gör det vid frånvaro.",
            "Go through the messages, record the day, and settle who does it during absence.",
        ),
    }),
    provisions: &[&RS_4_6_2],
    law: &[&BOARD_SUPERVISION, &BOARD_INTERMEDIARY_SERVICE],
    rulings: &[&T_4, &T_24],
    since: GUIDELINES,
};

/// `board.intermediary-service`: where the page is an intermediary service, the statute no longer demands supervision.
pub const INTERMEDIARY: Rule = Rule {
    id: "board.intermediary-service",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Från 2024-12-01 kräver lagen ingen uppsikt över en anslagstavla som är en förmedlingstjänst. Skyldigheten att ta bort brottsligt material från en sådan anslagstavla börjar när kommunen får kännedom om materialet. Det är inte avgjort om en kommuns sida är en sådan tjänst. Kommunens eget intervall gäller ändå.",
        "From 2024-12-01 the statute demands no supervision of a board that is an intermediary service. The duty to remove criminal material then starts from knowledge of it. Whether a municipality's page is such a service is unsettled. The municipality's own interval stands either way.",
    ),
    finding: None,
    provisions: &[&RS_4_6_2],
    law: &[&BOARD_INTERMEDIARY_SERVICE, &INTERMEDIARY_SERVICES, &INTERMEDIARY_SERVICES_IN_SWEDISH_LAW],
    rulings: &[&T_24],
    since: SERVICES_EXEMPT,
};

/// The first day on which the statute exempts intermediary services from supervision.
const SERVICES_EXEMPT: NaiveDate = date(2024, 12, 1);

finite! {
    /// What the statute says of supervision. The date alone decides.
    pub enum BoardAct by BoardAct::on_date {
        /// The guidelines are not in force.
        NotYet = "not-yet", "riktlinjerna gäller inte ännu", "the guidelines are not yet in force";
        /// It goes for every board.
        EveryBoard = "every-board", "den kräver uppsikt över varje anslagstavla", "supervision of every board";
        /// From 2024-12-01: not for a board that is an intermediary service.
        ExceptServices = "except-services", "från 2024-12-01 kräver den uppsikt, utom över förmedlingstjänster", "from 2024-12-01, supervision except of intermediary services";
    }
}

impl BoardAct {
    /// Classifies a date.
    pub fn on_date(date: NaiveDate) -> Self {
        if date < GUIDELINES {
            Self::NotYet
        } else if date < SERVICES_EXEMPT {
            Self::EveryBoard
        } else {
            Self::ExceptServices
        }
    }
}

finite! {
    /// Who can write to a page.
    pub enum Openness {
        /// The public.
        Public = "public", "ja, allmänheten kan skriva där", "yes, the public can write there";
        /// A closed circle, or nobody but by private message.
        ClosedCircle = "closed-circle", "nej, bara i en sluten krets eller i direktmeddelanden", "no, only in a closed circle or in direct messages";
        /// Nobody.
        Nobody = "nobody", "nej, ingen utanför kommunen kan skriva där", "no, nobody outside the municipality can write there";
    }
}

finite! {
    /// Whether a page is an intermediary service under the DSA.
    pub enum Service {
        /// It is.
        Yes = "yes", "ja", "yes";
        /// It is not.
        No = "no", "nej", "no";
        /// That is unsettled.
        Unsettled = "unsettled", "det är inte avgjort", "that is unsettled";
    }
}

outcome! {
    /// Whether a page is a bulletin board, and on what ground it is supervised.
    pub enum Board {
        /// It is, and is supervised by statute and guidelines.
        ByStatute: Answer = "by-statute", "ja, lagen och riktlinjerna kräver uppsikt", "yes, statute and guidelines demand supervision";
        /// It is, and is supervised by the guidelines.
        ByGuidelines: Answer = "by-guidelines", "ja, riktlinjerna kräver uppsikt, men inte lagen", "yes, the guidelines demand supervision, but not the statute";
        /// It is, and is supervised by the guidelines; whether the statute demands it too is unsettled.
        Unsettled: Answer = "unsettled", "ja, riktlinjerna kräver uppsikt; det är inte avgjort om också lagen gör det", "yes, the guidelines demand supervision; whether the statute does too is unsettled";
        /// It is not.
        NoBoard: Answer = "no-board", "nej", "no";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a page.
    pub struct BoardFacts: "bulletin-board", "Är sidan en elektronisk anslagstavla?", "Is the page an electronic bulletin board?";
    decided by bulletin_board -> Board;
    /// What the statute says of supervision.
    act: BoardAct = "boardAct", "Vad säger lagen om uppsikt?", "What does the statute say of supervision?";
    /// Who can write there.
    open: Openness = "open", "Kan allmänheten skriva på sidan?", "Can the public write on the page?";
    /// Whether it is an intermediary service.
    service: Service = "intermediaryService", "Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver?", "Is the page an intermediary service under the EU Digital Services Act, that is, one that stores and spreads what others write?";
}

/// Whether a page is an electronic bulletin board, and on what ground it must be supervised (RS-4.6-1, RS-4.6-2, T-24; BBS 1, 4 and
/// 4 a §§). Whoever is responsible for the page supervises it.
///
/// ```
/// use public_records::board::*;
/// let page = BoardFacts { act: BoardAct::on_date(policy_rules::date(2024, 11, 30)), open: Openness::Public, service: Service::Unsettled };
/// assert_eq!(bulletin_board(page).outcome, Board::ByStatute);
/// let day_after = BoardFacts { act: BoardAct::on_date(policy_rules::date(2024, 12, 1)), ..page };
/// assert_eq!(bulletin_board(day_after).outcome, Board::Unsettled);
/// ```
pub fn bulletin_board(case: BoardFacts) -> Decision<Board> {
    match (case.act, case.open, case.service) {
        (BoardAct::NotYet, ..) => Decision::new(Board::NotInForce, &[&VALIDITY]),
        (_, Openness::ClosedCircle | Openness::Nobody, _) => Decision::new(Board::NoBoard, &[&BOARD]),
        (BoardAct::EveryBoard, ..) => Decision::new(Board::ByStatute, &[&BOARD, &SUPERVISION]),
        (_, _, Service::No) => Decision::new(Board::ByStatute, &[&BOARD, &SUPERVISION]),
        (_, _, Service::Yes) => Decision::new(Board::ByGuidelines, &[&BOARD, &SUPERVISION, &INTERMEDIARY]),
        (_, _, Service::Unsettled) => Decision::new(Board::Unsettled, &[&BOARD, &SUPERVISION, &INTERMEDIARY]),
    }
}

outcome! {
    /// Whether a board is supervised.
    pub enum Supervised {
        /// It is.
        Supervised: Met = "supervised", "ja, så ofta som det krävs", "supervised";
        /// It is not, or not often enough.
        Neglected: Breached = "neglected", "nej, inte så ofta som det krävs", "not supervised as it must be";
        /// Visitors cannot write on it.
        NoBoard: NotApplicable = "no-board", "besökarna kan inte skriva på kontot", "visitors cannot write on the account";
        /// The account is not in operation.
        NotRunning: NotApplicable = "not-running", "kontot är inte i drift", "not in operation";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the supervision of an account.
    pub struct SupervisionFacts: "board-supervised", "Hålls uppsikt över det som kommer in?", "Is what comes in supervised?";
    decided by board_supervised -> Supervised;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether the public can write on it.
    open: YesNo = "open", "Kan besökarna skriva på kontot?", "Can visitors write on the account?";
    /// Whether it was supervised as often as it must be.
    supervised: YesNo = "supervised", "Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt?", "Has somebody gone through the messages as often as the municipality has settled, or at least once a week where nothing is settled?";
}

/// Whether what comes in on an account is supervised (RS-4.6-2, T-4). It is another duty than daily follow-up, with an interval of
/// its own: a missed day breaks the one and not the other.
///
/// ```
/// use policy_core::fact::{Guidelines, Phase, YesNo::{No, Yes}};
/// use public_records::board::*;
/// let summer = SupervisionFacts { guidelines: Guidelines::InForce, phase: Phase::Running, open: Yes, supervised: No };
/// assert_eq!(board_supervised(summer).outcome, Supervised::Neglected);
/// ```
pub fn board_supervised(case: SupervisionFacts) -> Decision<Supervised> {
    let outcome = match (case.guidelines, case.phase, case.open, case.supervised) {
        (Guidelines::NotYet, ..) => return Decision::new(Supervised::NotInForce, &[&VALIDITY]),
        (_, Phase::Planned | Phase::Closed, ..) => Supervised::NotRunning,
        (_, Phase::Running, YesNo::No, _) => return Decision::new(Supervised::NoBoard, &[&BOARD]),
        (_, Phase::Running, YesNo::Yes, YesNo::Yes) => Supervised::Supervised,
        (_, Phase::Running, YesNo::Yes, YesNo::No) => Supervised::Neglected,
    };
    Decision::new(outcome, &[&SUPERVISION])
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&BOARD, &SUPERVISION, &INTERMEDIARY];
