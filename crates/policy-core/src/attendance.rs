//! Is the account attended: does somebody watch it, and is it followed up as often as it must be?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    law::SERVICE_DUTY,
    role::Role,
    source::{GUIDELINES, P_2, P_3, RS_2_1_2, RS_2_1_3, RS_2_2_3, RS_2_4_2, RS_3_1_7, T_4},
};

/// `attendance.open-channel`: visitors can write.
pub const OPEN_CHANNEL: Rule = Rule {
    id: "attendance.open-channel",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Verksamheten ska hålla kanalen öppen för besökarna, kommunicera direkt och bevaka trådarna fortlöpande. Källan anger inget mått.",
        "The operation must keep the channel open to visitors, communicate directly and watch the threads continuously. The source gives no measure.",
    ),
    finding: Some(Finding {
        lack: Text::new("Kanalen är stängd för besökarna.", "The channel is closed to visitors."),
        remedy: Text::new(
            "Öppna kanalen för besökarnas inlägg, eller avsluta kontot.",
            "Open the channel to visitors' posts, or close the account.",
        ),
    }),
    provisions: &[&RS_2_1_2, &RS_2_4_2],
    law: &[],
    rulings: &[&P_3],
    since: GUIDELINES,
};

/// `attendance.follow-up`: follow-up is daily, as a minimum.
pub const FOLLOW_UP: Rule = Rule {
    id: "attendance.follow-up",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[],
    text: Text::new(
        "Verksamheten ska följa upp kontot minst så ofta som kommunen bestämt: varje dag, om inget annat är bestämt.",
        "The operation must follow the account up at least as often as the municipality has decided: every day, unless it has decided otherwise.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kontot har inte följts upp så ofta som det ska.",
            "The account has not been followed up as often as it must be.",
        ),
        remedy: Text::new(
            "Följ upp kontot så ofta som det är bestämt, även när de ordinarie är lediga, och anteckna varje uppföljning.",
            "Follow the account up as often as decided, also when the regular staff are off, and record each follow-up.",
        ),
    }),
    provisions: &[&RS_2_1_3],
    law: &[],
    rulings: &[&T_4],
    since: GUIDELINES,
};

/// `attendance.watched`: no account without somebody who watches it.
pub const WATCHED: Rule = Rule {
    id: "attendance.watched",
    modality: Modality::Prohibition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett konto får inte lämnas obevakat: det ska finnas en administratör som är kvar på sin post och har åtkomst.",
        "An account may not be left unattended: there must be an administrator who is still in post and holds access.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ingen administratör som är kvar på sin post har åtkomst till kontot. Det är obevakat.",
            "No administrator still in post holds access to the account. It is unattended.",
        ),
        remedy: Text::new(
            "Utse genast en administratör och ge den personen åtkomst, eller avsluta kontot.",
            "Appoint an administrator at once and give that person access, or close the account.",
        ),
    }),
    provisions: &[&RS_2_2_3],
    law: &[&SERVICE_DUTY],
    rulings: &[],
    since: GUIDELINES,
};

/// `attendance.active`: the operation is active on its page.
pub const ACTIVE: Rule = Rule {
    id: "attendance.active",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "Den verksamhet som har startat en sida ska vara aktiv på den: minst så ofta som kommunen eller aktivitetsplanen anger.",
        "The operation that started a page must be active on it: at least as often as the municipality or the activity plan states.",
    ),
    finding: Some(Finding {
        lack: Text::new("Sidan uppdateras inte så ofta som den ska.", "The page is not updated as often as it must be."),
        remedy: Text::new(
            "Publicera på nytt enligt aktivitetsplanen, ändra planen eller avsluta kontot.",
            "Publish again as the activity plan says, change the plan or close the account.",
        ),
    }),
    provisions: &[&RS_3_1_7],
    law: &[],
    rulings: &[&P_2],
    since: GUIDELINES,
};

outcome! {
    /// Whether an account is attended.
    pub enum Attendance {
        /// It is.
        Attended: Met = "attended", "kontot bevakas och följs upp", "attended";
        /// It is not.
        Neglected: Breached = "neglected", "kontot bevakas eller följs inte upp", "neglected";
        /// It is not in operation.
        NotRunning: NotApplicable = "not-running", "kontot är inte i drift", "not in operation";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about how an account is attended.
    pub struct AttendanceFacts: "account-attended", "Bevakas kontot, och följs det upp?", "Is the account attended?";
    decided by account_attended -> Attendance;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether it has been followed up as often as it must.
    followed_up: YesNo = "followedUp", "Har kontot följts upp så ofta som det ska?", "Has the account been followed up as often as it must be?";
    /// Whether an administrator in post can act on it.
    watched: YesNo = "watched", "Finns det en administratör som är kvar på sin post och har åtkomst?", "Is there an administrator in post who holds access?";
}

/// Whether an account is attended (RS-2.1-3, RS-2.2-3, RS-2.4-2, T-4).
///
/// ```
/// use policy_core::{attendance::*, fact::{Guidelines, Phase, YesNo::{No, Yes}}};
/// let holiday = AttendanceFacts { guidelines: Guidelines::InForce, phase: Phase::Running, followed_up: No, watched: Yes };
/// assert_eq!(account_attended(holiday).outcome, Attendance::Neglected);
/// assert_eq!(account_attended(holiday).because, [&FOLLOW_UP]);
/// ```
pub fn account_attended(case: AttendanceFacts) -> Decision<Attendance> {
    static LACKS: Selections<2, 4> = Selections::of([&FOLLOW_UP, &WATCHED]);
    match (case.guidelines, case.phase, case.followed_up, case.watched) {
        (Guidelines::NotYet, ..) => Decision::new(Attendance::NotInForce, &[&VALIDITY]),
        (_, Phase::Planned | Phase::Closed, ..) => Decision::new(Attendance::NotRunning, &[&FOLLOW_UP, &WATCHED]),
        (_, _, YesNo::Yes, YesNo::Yes) => Decision::new(Attendance::Attended, &[&FOLLOW_UP, &WATCHED]),
        (_, _, followed_up, watched) => Decision::new(Attendance::Neglected, LACKS.pick([followed_up.is_no(), watched.is_no()])),
    }
}

outcome! {
    /// Whether a channel is open.
    pub enum Channel {
        /// It is; how direct the communication is remains to be judged.
        Open: Judgement = "open", "kanalen är öppen", "the channel is open";
        /// It is not.
        Shut: Breached = "shut", "kanalen är stängd", "the channel is closed";
        /// The account is not in operation.
        NotRunning: NotApplicable = "not-running", "kontot är inte i drift", "not in operation";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about an account's channel.
    pub struct ChannelFacts: "channel-open", "Hålls kanalen öppen?", "Is the channel kept open?";
    decided by channel_open -> Channel;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether visitors can write.
    open: YesNo = "open", "Kan besökarna skriva på kontot?", "Can visitors write on the account?";
}

/// Whether an account's channel is kept open (RS-2.1-2, RS-2.4-2, P-3). That communication is direct and the watch close
/// enough is for the operations manager to judge: the source gives no measure.
///
/// ```
/// use policy_core::{attendance::*, fact::{Guidelines, Phase, YesNo}};
/// let facts = ChannelFacts { guidelines: Guidelines::InForce, phase: Phase::Running, open: YesNo::Yes };
/// assert_eq!(channel_open(facts).because, [&OPEN_CHANNEL]);
/// ```
pub fn channel_open(case: ChannelFacts) -> Decision<Channel> {
    match (case.guidelines, case.phase, case.open) {
        (Guidelines::NotYet, ..) => Decision::new(Channel::NotInForce, &[&VALIDITY]),
        (_, Phase::Planned | Phase::Closed, _) => Decision::new(Channel::NotRunning, &[&OPEN_CHANNEL]),
        (_, Phase::Running, YesNo::Yes) => Decision::new(Channel::Open, &[&OPEN_CHANNEL]),
        (_, Phase::Running, YesNo::No) => Decision::new(Channel::Shut, &[&OPEN_CHANNEL]),
    }
}

finite! {
    /// How active an operation is on its page.
    pub enum Activity {
        /// Something was published within the interval.
        Active = "active", "ja", "yes";
        /// Nothing was published within the interval.
        Silent = "silent", "nej", "no";
        /// Neither the municipality nor the plan gives an interval.
        Unmeasured = "unmeasured", "det finns inget mått", "there is no measure";
    }
}

outcome! {
    /// Whether an operation is active on its page.
    pub enum Upkeep {
        /// It is.
        KeptUp: Met = "kept-up", "sidan hålls aktuell", "kept up";
        /// It is not.
        Neglected: Breached = "neglected", "sidan hålls inte aktuell", "not kept up";
        /// There is no measure: the operations manager judges.
        ToJudge: Judgement = "to-judge", "verksamhetsansvarig chef bedömer", "the operations manager judges";
        /// The account is not in operation.
        NotRunning: NotApplicable = "not-running", "kontot är inte i drift", "not in operation";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about an operation's activity on its page.
    pub struct ActivityFacts: "account-active", "Är verksamheten aktiv på sidan?", "Is the operation active on its page?";
    decided by account_active -> Upkeep;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether something was published as often as it must be.
    activity: Activity = "activity", "Har verksamheten publicerat så ofta som den ska?", "Has the operation published as often as it must?";
}

/// Whether the operation that started a page is active on it (RS-3.1-7).
///
/// The source gives no number. The municipality's interval is the measure, else the one that the account's own activity plan
/// states; without either it is for the operations manager to judge.
///
/// ```
/// use policy_core::{attendance::*, fact::{Guidelines, Phase}};
/// let facts = ActivityFacts { guidelines: Guidelines::InForce, phase: Phase::Running, activity: Activity::Unmeasured };
/// assert_eq!(account_active(facts).outcome, Upkeep::ToJudge);
/// ```
pub fn account_active(case: ActivityFacts) -> Decision<Upkeep> {
    let outcome = match (case.guidelines, case.phase, case.activity) {
        (Guidelines::NotYet, ..) => return Decision::new(Upkeep::NotInForce, &[&VALIDITY]),
        (_, Phase::Planned | Phase::Closed, _) => Upkeep::NotRunning,
        (_, Phase::Running, Activity::Active) => Upkeep::KeptUp,
        (_, Phase::Running, Activity::Silent) => Upkeep::Neglected,
        (_, Phase::Running, Activity::Unmeasured) => Upkeep::ToJudge,
    };
    Decision::new(outcome, &[&ACTIVE])
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&OPEN_CHANNEL, &FOLLOW_UP, &WATCHED, &ACTIVE];
