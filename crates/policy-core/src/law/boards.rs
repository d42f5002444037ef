//! Electronic bulletin boards: what the holder must do, and the crimes that must be removed.

use chrono::NaiveDate;
use policy_rules::Assurance::{Register, Text};
use policy_rules::{Citation, date};

use super::{BBS, BRB, COPYRIGHT_ACT, TERROR_ACT_2010, TERROR_ACT_2022, WHOLE, always, from};

const BBS_IN_FORCE: NaiveDate = date(1998, 5, 1);
const THREATS_LISTED: NaiveDate = date(2018, 1, 1);
const TERRORISM_LISTED: NaiveDate = date(2018, 9, 1);

citations! {
    BOARD_SCOPE = "board-scope",
        "Lagen gäller tjänster för elektronisk förmedling av meddelanden, men inte e-post eller meddelanden till en \
         sluten krets.",
        "The act covers services that convey electronic messages, but not e-mail or messages to a closed circle.",
        [from(BBS_IN_FORCE, &BBS, "1-2", Text)];

    BOARD_TERRORIST_CONTENT = "board-terrorist-content",
        "Från 2023-07-01 gäller lagen inte meddelanden som omfattas av förordning (EU) 2021/784.",
        "From 2023-07-01 the act does not cover messages under Regulation (EU) 2021/784.",
        [from(date(2023, 7, 1), &BBS, "1-2", Text)];

    BOARD_INFORMATION = "board-information",
        "Den som tillhandahåller anslagstavlan ska informera dem som använder den.",
        "Whoever provides the board must give information to those who use it.",
        [from(BBS_IN_FORCE, &BBS, "3", Text)];

    BOARD_SUPERVISION = "board-supervision",
        "Den som tillhandahåller anslagstavlan ska ha uppsikt över den, i den utsträckning som är skälig med hänsyn \
         till dess storlek och inriktning. Lagen anger inget intervall. Måttet en gång i veckan kommer från \
         förarbetena och är inte kontrollerat i texten.",
        "Whoever provides the board must supervise it, as far as is reasonable for its size and kind. The act sets no \
         interval. The measure of once a week comes from the preparatory work and has not been verified in the text.",
        [from(BBS_IN_FORCE, &BBS, "4", Text)];

    BOARD_INTERMEDIARY_SERVICE = "board-intermediary-service",
        "Uppsikten i 4 § gäller inte en anslagstavla som är en förmedlingstjänst enligt DSA. Skyldigheten att ta bort \
         i 5 § börjar då med kännedom om meddelandet.",
        "The supervision in section 4 does not apply to a board that is an intermediary service under the DSA. The \
         duty to remove in section 5 then starts from knowledge of the message.",
        [from(date(2024, 12, 1), &BBS, "4 a", Register)];

    BOARD_REMOVAL = "board-removal",
        "Den som tillhandahåller anslagstavlan ska ta bort ett meddelande, eller på annat sätt hindra att det sprids, \
         när det är uppenbart fråga om något av de brott som lagen räknar upp.",
        "Whoever provides the board must remove a message, or otherwise stop it from spreading, where it manifestly \
         amounts to one of the crimes that the act lists.",
        [from(BBS_IN_FORCE, &BBS, "5", Text)];

    /// The reading starts on the day the crimes came on the list.
    BOARD_REMOVAL_OF_THREATS = "board-removal-of-threats",
        "Från 2018-01-01 ska även uppenbara olaga hot och olaga integritetsintrång tas bort.",
        "From 2018-01-01 manifest unlawful threats and unlawful breaches of privacy must be removed as well.",
        [from(THREATS_LISTED, &BBS, "5", Text)];

    BOARD_PENALTY = "board-penalty",
        "Den som inte tar bort ett meddelande som ska tas bort kan straffas.",
        "Whoever fails to remove a message that must be removed may be punished.",
        [from(BBS_IN_FORCE, &BBS, "7", Text)];

    CRIME_INCITEMENT = "crime-incitement",
        "Uppvigling.",
        "Incitement.",
        [always(&BRB, "16:5", Text)];

    CRIME_AGITATION = "crime-agitation",
        "Hets mot folkgrupp.",
        "Agitation against a population group.",
        [always(&BRB, "16:8", Text)];

    CRIME_CHILD_PORNOGRAPHY = "crime-child-pornography",
        "Barnpornografibrott.",
        "Child pornography.",
        [always(&BRB, "16:10 a", Text)];

    CRIME_DEPICTION_OF_VIOLENCE = "crime-depiction-of-violence",
        "Olaga våldsskildring.",
        "Unlawful depiction of violence.",
        [always(&BRB, "16:10 b", Register), from(date(2010, 7, 1), &BRB, "16:10 c", Register)];

    CRIME_COPYRIGHT_INFRINGEMENT = "crime-copyright-infringement",
        "Intrång i upphovsrätt.",
        "Infringement of copyright.",
        [always(&COPYRIGHT_ACT, WHOLE, Text)];

    CRIME_THREAT = "crime-threat",
        "Olaga hot.",
        "Unlawful threat.",
        [always(&BRB, "4:5", Register)];

    /// The reading starts on the day the crime came on the list.
    CRIME_BREACH_OF_PRIVACY = "crime-breach-of-privacy",
        "Olaga integritetsintrång.",
        "Unlawful breach of privacy.",
        [from(THREATS_LISTED, &BRB, "4:6 c", Register)];

    /// The first reading starts on the day the crime came on the list.
    CRIME_PROVOCATION_TO_TERRORISM = "crime-provocation-to-terrorism",
        "Offentlig uppmaning till terrorism.",
        "Public provocation to terrorism.",
        [from(TERRORISM_LISTED, &TERROR_ACT_2010, "3", Register), from(date(2022, 7, 1), &TERROR_ACT_2022, "7", Register)];
}

/// The crimes that [`BOARD_REMOVAL`] lists, each with the first day it is on the list; none has left it. Defamation, insult,
/// molestation and commercial advertising are not on it.
pub const REMOVAL_LIST: &[(&Citation, NaiveDate)] = &[
    (&CRIME_INCITEMENT, BBS_IN_FORCE),
    (&CRIME_AGITATION, BBS_IN_FORCE),
    (&CRIME_CHILD_PORNOGRAPHY, BBS_IN_FORCE),
    (&CRIME_DEPICTION_OF_VIOLENCE, BBS_IN_FORCE),
    (&CRIME_COPYRIGHT_INFRINGEMENT, BBS_IN_FORCE),
    // SFS 2017:1137
    (&CRIME_THREAT, THREATS_LISTED),
    (&CRIME_BREACH_OF_PRIVACY, THREATS_LISTED),
    // SFS 2018:1314
    (&CRIME_PROVOCATION_TO_TERRORISM, TERRORISM_LISTED),
];
