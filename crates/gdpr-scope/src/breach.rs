//! Has a personal data breach been notified, and do those concerned know?

use chrono::{DateTime, FixedOffset, TimeDelta};
use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{BREACH_COMMUNICATED, BREACH_DOCUMENTED, BREACH_NOTIFIED, BREACH_NOTIFIED_IN_TIME},
    role::Role,
    source::{P_24, RS_4_8_1},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    era::{GDPR_APPLIES, Law},
    regime::PERSONAL_DATA,
};

/// `breach.notified`: within 72 hours.
pub const NOTIFIED: Rule = Rule {
    id: "breach.notified",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "En personuppgiftsincident ska anmälas till tillsynsmyndigheten utan onödigt dröjsmål och om möjligt inom 72 timmar från att den upptäcktes, om det inte är osannolikt att den innebär en risk för någon. Nätter och helger räknas, och uppgifter som saknas får lämnas senare.",
        "A personal data breach must be notified to the supervisory authority without undue delay and, where feasible, within 72 hours from when it was discovered, unless it is unlikely to bring a risk to anybody. Nights and weekends count, and information that is lacking may follow later.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Personuppgiftsincidenten har inte anmälts inom 72 timmar.",
            "The personal data breach was not notified within 72 hours.",
        ),
        remedy: Text::new(
            "Anmäl incidenten till Integritetsskyddsmyndigheten och ange varför anmälan inte kom in i tid.",
            "Notify the breach to the Swedish Authority for Privacy Protection, and state why it was not done in time.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&BREACH_NOTIFIED, &BREACH_NOTIFIED_IN_TIME],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

/// `breach.late`: a late notification with reasons.
pub const LATE: Rule = Rule {
    id: "breach.late",
    modality: Modality::Condition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Anmäls en incident efter 72 timmar ska skälen anges. En människa bedömer om dröjsmålet går att godta. Väg in när kommunen fick klarhet i vad som hade hänt, vad som hindrade anmälan och om en första anmälan kunde ha gjorts tidigare.",
        "Where a breach is notified after 72 hours, the reasons must be given. A human judges whether the delay can be accepted. Weigh when it became clear to the municipality what had happened, what stood in the way, and whether a first notification could have been made earlier.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&BREACH_NOTIFIED_IN_TIME],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

/// `breach.documented`: every breach is documented.
pub const DOCUMENTED: Rule = Rule {
    id: "breach.documented",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Varje personuppgiftsincident ska dokumenteras, även den som inte behöver anmälas: vad som hände, följderna och vad som gjordes.",
        "Every personal data breach must be documented, also one that need not be notified: what happened, its effects and what was done.",
    ),
    finding: Some(Finding {
        lack: Text::new("Personuppgiftsincidenten är inte dokumenterad.", "The personal data breach is not documented."),
        remedy: Text::new(
            "Skriv ned vad som hände, vilka följder det fick och vad ni gjorde.",
            "Write down what happened, its effects and what you did.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&BREACH_DOCUMENTED],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

/// `breach.told`: those who run a high risk are told.
pub const TOLD: Rule = Rule {
    id: "breach.told",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Innebär incidenten sannolikt en hög risk ska de som berörs få veta det utan onödigt dröjsmål. Det behövs inte om uppgifterna är oläsliga för andra eller om risken har undanröjts. Skulle det kräva orimligt mycket räcker det att gå ut med det offentligt.",
        "Where the breach is likely to bring a high risk, those concerned must be told without undue delay. That is not needed where the data are unreadable to others or the risk has been removed. Where it would take a disproportionate effort, a public notice is enough.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "De som berörs av incidenten har inte fått veta om den.",
            "Those concerned have not been told of the breach.",
        ),
        remedy: Text::new(
            "Berätta för dem vad som har hänt, vad det kan leda till och vad de själva kan göra.",
            "Tell them what has happened, what it may lead to and what they can do themselves.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&BREACH_COMMUNICATED],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

finite! {
    /// Which risk a breach brings to those concerned.
    pub enum Risk {
        /// A risk is unlikely.
        Unlikely = "unlikely", "en risk är osannolik", "a risk is unlikely";
        /// There is a risk.
        Risk = "risk", "det finns en risk", "there is a risk";
        /// There is probably a high risk.
        High = "high", "risken är sannolikt hög", "the risk is probably high";
    }
}

finite! {
    /// Whether a breach has been notified.
    pub enum Notification {
        /// Within 72 hours.
        InTime = "in-time", "ja, inom 72 timmar", "yes, within 72 hours";
        /// Later, with the reasons.
        LateWithReasons = "late-with-reasons", "ja, senare och med skäl för dröjsmålet", "yes, later and with the reasons for the delay";
        /// Later, without reasons.
        Late = "late", "ja, senare och utan skäl", "yes, later and without reasons";
        /// Not yet, and 72 hours have not passed.
        Pending = "pending", "nej, men 72 timmar har inte gått", "no, but 72 hours have not passed";
        /// Not, and 72 hours have passed.
        Missed = "missed", "nej, och 72 timmar har gått", "no, and 72 hours have passed";
    }
}

impl Notification {
    /// Classifies a breach by the moments at which it was discovered and notified, and the moment asked about. A notification
    /// exactly 72 hours after the discovery is in time.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use gdpr_scope::breach::Notification;
    /// let at = |text| DateTime::parse_from_rfc3339(text).unwrap();
    /// let (friday, monday) = (at("2026-02-06T15:00:00+01:00"), at("2026-02-09T15:00:00+01:00"));
    /// assert_eq!(Notification::of(friday, Some(monday), false, monday), Notification::InTime);
    /// assert_eq!(Notification::of(friday, None, false, monday), Notification::Pending);
    /// assert_eq!(Notification::of(friday, None, false, at("2026-02-09T15:00:01+01:00")), Notification::Missed);
    /// ```
    pub fn of(
        discovered: DateTime<FixedOffset>,
        notified: Option<DateTime<FixedOffset>>,
        reasons: bool,
        now: DateTime<FixedOffset>,
    ) -> Self {
        let in_time = |moment: DateTime<FixedOffset>| moment.signed_duration_since(discovered) <= TimeDelta::hours(72);
        match notified.filter(|moment| *moment <= now) {
            Some(moment) if in_time(moment) => Self::InTime,
            Some(_) if reasons => Self::LateWithReasons,
            Some(_) => Self::Late,
            None if in_time(now) => Self::Pending,
            None => Self::Missed,
        }
    }
}

outcome! {
    /// Whether a breach has been notified.
    pub enum Notified {
        /// It has, in time.
        Done: Met = "done", "anmäld i tid", "notified in time";
        /// It has still to be.
        ToNotify: Due = "to-notify", "ska anmälas inom 72 timmar från upptäckten", "to be notified within 72 hours from the discovery";
        /// It was not in time.
        Broken: Breached = "not-in-time", "inte anmäld i tid", "not notified in time";
        /// It was late, with reasons that a human judges.
        Judged: Judgement = "late-with-reasons", "sent anmäld; en människa bedömer skälen", "notified late; a human judges the reasons";
        /// It need not be.
        NotNeeded: NotApplicable = "not-needed", "behöver inte anmälas", "need not be notified";
        /// The GDPR did not apply.
        NotYet: NotApplicable = "not-yet", "dataskyddsförordningen gällde inte ännu", "the GDPR did not yet apply";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the notification of a breach.
    pub struct NotifiedFacts: "breach-notified", "Är personuppgiftsincidenten anmäld?", "Has the personal data breach been notified?";
    decided by breach_notified -> Notified;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// Which risk it brings.
    risk: Risk = "risk", "Hur stor är risken för dem som berörs?", "How great is the risk to those concerned?";
    /// Whether it has been notified.
    notification: Notification = "notification", "Är incidenten anmäld till tillsynsmyndigheten?", "Has the breach been notified to the supervisory authority?";
}

/// Whether a personal data breach has been notified (RS-4.8-1).
///
/// ```
/// use gdpr_scope::{breach::*, era::Law};
/// let lost = NotifiedFacts { law: Law::Gdpr, risk: Risk::Risk, notification: Notification::Missed };
/// assert_eq!(breach_notified(lost).outcome, Notified::Broken);
/// ```
pub fn breach_notified(case: NotifiedFacts) -> Decision<Notified> {
    match (case.law, case.risk, case.notification) {
        (Law::BeforeGuidelines, ..) => Decision::new(Notified::NotInForce, &[&VALIDITY]),
        (Law::PersonalDataAct, ..) => Decision::new(Notified::NotYet, &[&PERSONAL_DATA]),
        (_, Risk::Unlikely, _) => Decision::new(Notified::NotNeeded, &[&NOTIFIED]),
        (_, _, Notification::InTime) => Decision::new(Notified::Done, &[&NOTIFIED]),
        (_, _, Notification::LateWithReasons) => Decision::new(Notified::Judged, &[&LATE]),
        (_, _, Notification::Late | Notification::Missed) => Decision::new(Notified::Broken, &[&NOTIFIED]),
        (_, _, Notification::Pending) => Decision::new(Notified::ToNotify, &[&NOTIFIED]),
    }
}

finite! {
    /// Whether those concerned by a breach have been told.
    pub enum Told {
        /// Yes, each of them or by a public notice.
        Yes = "yes", "ja, var och en eller offentligt", "yes, each of them or publicly";
        /// It is not needed, and why is written down.
        NotNeeded = "not-needed", "det behövs inte, och skälet är nedskrivet", "it is not needed, and the reason is written down";
        /// No.
        No = "no", "nej", "no";
    }
}

outcome! {
    /// Whether a breach is documented and those concerned know of it.
    pub enum Followed {
        /// It is, and they know where they must.
        Done: Met = "done", "dokumenterad, och de som ska veta vet", "documented, and those who must know do";
        /// Something remains.
        ToDo: Due = "to-do", "något återstår att göra", "something is still to be done";
        /// The GDPR did not apply.
        NotYet: NotApplicable = "not-yet", "dataskyddsförordningen gällde inte ännu", "the GDPR did not yet apply";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about what follows on a breach.
    pub struct FollowedFacts: "breach-followed-up", "Är incidenten dokumenterad och vet de som berörs?", "Is the breach documented, and do those concerned know?";
    decided by breach_followed_up -> Followed;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// Which risk it brings.
    risk: Risk = "risk", "Hur stor är risken för dem som berörs?", "How great is the risk to those concerned?";
    /// Whether it is documented.
    documented: YesNo = "documented", "Är incidenten dokumenterad?", "Is the breach documented?";
    /// Whether those concerned have been told.
    told: Told = "told", "Har de som berörs fått veta?", "Have those concerned been told?";
}

/// Whether a personal data breach is documented and those who run a high risk know of it (RS-4.8-1).
///
/// The regulation gives no number of days for telling them: until it is done, it is due.
///
/// ```
/// use gdpr_scope::{breach::*, era::Law};
/// use policy_core::fact::YesNo::Yes;
/// let lost = FollowedFacts { law: Law::Gdpr, risk: Risk::High, documented: Yes, told: Told::No };
/// assert_eq!(breach_followed_up(lost).outcome, Followed::ToDo);
/// ```
pub fn breach_followed_up(case: FollowedFacts) -> Decision<Followed> {
    let high = case.risk == Risk::High;
    match (case.law, case.documented, case.told) {
        (Law::BeforeGuidelines, ..) => Decision::new(Followed::NotInForce, &[&VALIDITY]),
        (Law::PersonalDataAct, ..) => Decision::new(Followed::NotYet, &[&PERSONAL_DATA]),
        (_, YesNo::No, Told::No) if high => Decision::new(Followed::ToDo, &[&DOCUMENTED, &TOLD]),
        (_, YesNo::No, _) => Decision::new(Followed::ToDo, &[&DOCUMENTED]),
        (_, YesNo::Yes, Told::No) if high => Decision::new(Followed::ToDo, &[&TOLD]),
        (_, YesNo::Yes, _) if high => Decision::new(Followed::Done, &[&DOCUMENTED, &TOLD]),
        (_, YesNo::Yes, _) => Decision::new(Followed::Done, &[&DOCUMENTED]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&NOTIFIED, &LATE, &DOCUMENTED, &TOLD];
