//! May a record be disposed of now?

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::{ARCHIVE_DESCRIPTION, ARCHIVE_PURPOSES, DISPOSAL_ALLOWED, ORDERED_DISPOSAL, RECORDS_DESCRIBED, RIGHT_OF_ACCESS},
    role::Role,
    source::{GUIDELINES, P_13, P_25, RS_3_1_9, RS_4_4_6, RS_4_4_7, RS_4_4_8, T_7, T_8, T_9},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    removal::ADVERTISING,
    schedule::{Kind, Says},
};

/// `disposal.out-of-date`: replies, comments and own posts go once they are out of date.
pub const OUT_OF_DATE: Rule = Rule {
    id: "disposal.out-of-date",
    modality: Modality::Permission,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Svar, kommentarer och det som kommunen själv har publicerat får gallras fortlöpande när de har blivit inaktuella. En människa bedömer när det är så.",
        "Replies, comments and what the municipality has published itself may be disposed of continuously once they are out of date. A human judges when that is.",
    ),
    finding: None,
    provisions: &[&RS_3_1_9],
    law: &[&DISPOSAL_ALLOWED, &ORDERED_DISPOSAL],
    rulings: &[&T_7],
    since: GUIDELINES,
};

/// `disposal.decision`: no disposal without a decision of the municipality.
pub const DECISION: Rule = Rule {
    id: "disposal.decision",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "En handling får gallras bara om kommunen har beslutat det. Finns inget beslut får den inte gallras.",
        "A record may be disposed of only if the municipality has decided so. Without a decision it may not be.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Handlingar har gallrats, eller får gallras enligt planen, fast kommunen inte har beslutat det.",
            "Records were disposed of, or may be by the schedule, though the municipality has not decided so.",
        ),
        remedy: Text::new(
            "Låt kommunen besluta om gallringen och skriv in hänvisningen i planen. Gallra inget förrän det är gjort.",
            "Have the municipality decide on the disposal and write the reference into the schedule. Dispose of nothing until that is done.",
        ),
    }),
    provisions: &[&RS_3_1_9, &RS_4_4_6],
    law: &[&DISPOSAL_ALLOWED],
    rulings: &[&T_8],
    since: GUIDELINES,
};

/// `disposal.hold`: a hold stops disposal.
pub const HOLD: Rule = Rule {
    id: "disposal.hold",
    modality: Modality::Prohibition,
    bearers: &[Role::PageManager.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "En handling får inte gallras så länge en begäran om att få ta del av den inte är avslutad, ett ärende som den hör till pågår eller något annat stopp gäller. Stoppet förlänger inte fristen.",
        "A record may not be disposed of while a request to see it is not settled, a case that it belongs to is under way, or another hold is in force. The hold does not extend the term.",
    ),
    finding: Some(Finding {
        lack: Text::new("Handlingen gallrades trots ett gallringsstopp.", "The record was disposed of in spite of a hold."),
        remedy: Text::new(
            "Återskapa handlingen om det går, och se till att stoppen syns för den som gallrar.",
            "Restore the record if that is possible, and make the holds visible to whoever disposes.",
        ),
    }),
    provisions: &[&RS_3_1_9, &RS_4_4_7],
    law: &[&RIGHT_OF_ACCESS, &DISPOSAL_ALLOWED],
    rulings: &[&T_9],
    since: GUIDELINES,
};

/// `disposal.minor`: what is of passing or slight significance may go.
pub const MINOR: Rule = Rule {
    id: "disposal.minor",
    modality: Modality::Permission,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Inlägg som en människa bedömer vara av tillfällig eller ringa betydelse får gallras.",
        "Posts that a human judges to be of passing or slight significance may be disposed of.",
    ),
    finding: None,
    provisions: &[&RS_4_4_6],
    law: &[&DISPOSAL_ALLOWED],
    rulings: &[],
    since: GUIDELINES,
};

/// `disposal.not-needed`: neither insight nor any of the three values stands against it.
pub const NOT_NEEDED: Rule = Rule {
    id: "disposal.not-needed",
    modality: Modality::Condition,
    bearers: &[Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "En handling får gallras bara om allmänhetens insyn inte åsidosätts och handlingen saknar värde för rättskipning, förvaltning och forskning. Det bedömer en människa, och det får aldrig förutsättas.",
        "A record may be disposed of only if the public's insight is not set aside and the record has no value for the administration of justice, for administration or for research. A human judges that, and it may never be assumed.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Handlingen gallrades utan att någon hade bedömt att den inte behövs.",
            "The record was disposed of without anybody having judged that it is not needed.",
        ),
        remedy: Text::new(
            "Bedöm före gallringen om handlingen behövs för insyn, rättskipning, förvaltning eller forskning, och anteckna bedömningen.",
            "Before disposing, judge whether the record is needed for insight, the administration of justice, administration or research, and record the judgement.",
        ),
    }),
    provisions: &[&RS_4_4_7],
    law: &[&ARCHIVE_PURPOSES, &DISPOSAL_ALLOWED],
    rulings: &[&P_25],
    since: GUIDELINES,
};

/// `disposal.scheduled`: every record has a term or is preserved.
pub const SCHEDULED: Rule = Rule {
    id: "disposal.scheduled",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "Planen för bevarande och gallring ska för varje slags handling ange antingen att den bevaras, eller efter vilken frist den gallras och från vilken dag fristen räknas. För det som gallras när det är inaktuellt ska planen också ange en längsta tid.",
        "For each kind of record the schedule of preservation and disposal must say either that it is preserved, or after which term it is disposed of and from which day that is counted. For what goes when out of date it must also give a longest time.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Planen för bevarande och gallring är ofullständig: för något slags handling saknas rad, frist eller längsta tid.",
            "The schedule of preservation and disposal is incomplete: for some kind of record the row, the term or the longest time is missing.",
        ),
        remedy: Text::new(
            "Komplettera planen: ange att handlingarna bevaras, eller efter vilken frist de gallras, och en längsta tid om det behövs.",
            "Complete the schedule: say that the records are preserved, or after which term they are disposed of, and a longest time where needed.",
        ),
    }),
    provisions: &[&RS_4_4_8],
    law: &[&RECORDS_DESCRIBED, &ARCHIVE_DESCRIPTION],
    rulings: &[&T_7, &P_13],
    since: GUIDELINES,
};

/// `disposal.preserve`: what the schedule preserves stays.
pub const PRESERVE: Rule = Rule {
    id: "disposal.preserve",
    modality: Modality::Prohibition,
    bearers: &[Role::PageManager.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "Det som ska bevaras enligt planen för bevarande och gallring får inte gallras. Gäller flera rader samma slags handling går bevarande före gallring, och annars gäller den längsta fristen.",
        "What is preserved by the schedule of preservation and disposal may not be disposed of. Where several rows concern one kind of record, preservation goes before disposal, and otherwise the longest term holds.",
    ),
    finding: Some(Finding {
        lack: Text::new("En handling som ska bevaras har gallrats.", "A record that is to be preserved has been disposed of."),
        remedy: Text::new(
            "Återskapa handlingen om det går, och stoppa gallringen av sådana handlingar.",
            "Restore the record if that is possible, and stop disposing of such records.",
        ),
    }),
    provisions: &[&RS_4_4_8],
    law: &[&ARCHIVE_PURPOSES],
    rulings: &[&T_9],
    since: GUIDELINES,
};

/// `disposal.term`: not before the term has run out.
pub const TERM: Rule = Rule {
    id: "disposal.term",
    modality: Modality::Prohibition,
    bearers: &[Role::PageManager.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "En handling får inte gallras innan dess frist har gått ut. Fristen får förlängas, men aldrig kortas utan ett nytt beslut.",
        "A record may not be disposed of before its term has run out. The term may be extended, but never shortened without a new decision.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Handlingen gallrades innan fristen hade gått ut.",
            "The record was disposed of before its term had run out.",
        ),
        remedy: Text::new("Gallra först när fristen har gått ut.", "Dispose only once the term has run out."),
    }),
    provisions: &[&RS_4_4_8],
    law: &[&ORDERED_DISPOSAL],
    rulings: &[&T_7],
    since: GUIDELINES,
};

finite! {
    /// On which ground of the source a record would be disposed of.
    pub enum Ground {
        /// It is a post, a reply or a comment, and goes when out of date.
        OutOfDate = "out-of-date", "ett inlägg, ett svar eller en kommentar", "a post, a reply or a comment";
        /// A human found it of passing or slight significance.
        Minor = "minor", "något som en människa har bedömt vara av tillfällig eller ringa betydelse", "something that a human has judged to be of passing or slight significance";
        /// It is advertising.
        Advertising = "advertising", "reklam", "advertising";
        /// Another kind of record.
        Other = "other", "något annat", "something else";
    }
}

impl Ground {
    /// The ground for a kind of record.
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::OwnPost | Kind::Reply | Kind::Comment | Kind::Question | Kind::View => Self::OutOfDate,
            Kind::Minor => Self::Minor,
            Kind::Advertising => Self::Advertising,
            Kind::DirectMessage
            | Kind::SecretContent
            | Kind::CaseContent
            | Kind::CriminalContent
            | Kind::Snapshot
            | Kind::ActivityPlan
            | Kind::SupervisionLog
            | Kind::AccountRegister
            | Kind::DisposalLog => Self::Other,
        }
    }
}

finite! {
    /// What stops a disposal.
    pub enum Hold {
        /// Nothing.
        None = "none", "nej", "no";
        /// A request for disclosure that is not settled.
        Request = "request", "ja, en begäran om utlämnande är inte avslutad", "yes, a request for disclosure is not settled";
        /// A case under way.
        Case = "case", "ja, ett ärende pågår", "yes, a case is under way";
        /// Another hold that the host system reports.
        Other = "other", "ja, ett annat stopp gäller", "yes, another hold is in force";
    }
}

outcome! {
    /// Whether a record may be disposed of.
    pub enum Disposal {
        /// It may.
        May: Answer = "may", "ja, den får gallras", "yes, it may be disposed of";
        /// Its term has not run out.
        NotYet: Answer = "not-yet", "nej, fristen har inte gått ut", "no, its term has not run out";
        /// It is still needed.
        Needed: Answer = "needed", "nej, den behövs för insyn, rättskipning, förvaltning eller forskning", "no, it is needed for insight, the administration of justice, administration or research";
        /// There is no decision.
        NoDecision: Answer = "no-decision", "nej, det finns inget beslut om gallring", "no, there is no decision on disposal";
        /// The schedule does not say enough.
        Unscheduled: Answer = "unscheduled", "nej, planen ger inget besked", "no, the schedule does not say";
        /// A hold is in force.
        OnHold: Answer = "on-hold", "nej, ett gallringsstopp gäller", "no, a hold is in force";
        /// It is preserved.
        Preserve: Answer = "preserve", "nej, den ska bevaras", "no, it is to be preserved";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a record that somebody wants to dispose of.
    pub struct DisposalFacts: "disposal", "Får handlingen gallras nu?", "May the record be disposed of now?";
    decided by disposal -> Disposal;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// The ground.
    ground: Ground = "ground", "Vad är det för handling?", "What kind of record is it?";
    /// What the schedule says of records of its kind.
    schedule: Says = "schedule", "Vad säger planen om handlingar av det slaget?", "What does the schedule say of records of that kind?";
    /// Whether the municipality has decided on the disposal.
    decided: YesNo = "decided", "Har kommunen beslutat att sådana handlingar får gallras?", "Has the municipality decided that such records may be disposed of?";
    /// Whether the term has run out.
    term_over: YesNo = "termOver", "Har fristen gått ut?", "Has the term run out?";
    /// Whether it is still needed.
    needed: YesNo = "needed", "Behövs handlingen för insyn, rättskipning, förvaltning eller forskning?", "Is the record needed for insight, the administration of justice, administration or research?";
    /// What stops it.
    hold: Hold = "hold", "Finns det ett gallringsstopp?", "Is there a hold?";
}

/// Whether a record may be disposed of (RS-3.1-9, RS-4.4-6 to RS-4.4-8, RS-4.6-5, T-7 to T-9; the Archives Act 3 and 10 §§).
///
/// Everything that stands against it is named, and the strictest gives the outcome: preservation, a hold, no row, no decision behind it,
/// still needed, the term. Whether it is needed is a human's finding, of advertising too, though the guidelines let it go at once.
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// use public_records::{disposal::*, schedule::{Kind, Says}};
/// let old_reply = DisposalFacts {
///     guidelines: Guidelines::InForce, ground: Ground::OutOfDate, schedule: Says::Dispose, decided: Yes, term_over: Yes, needed: No,
///     hold: Hold::None,
/// };
/// assert_eq!(disposal(old_reply).outcome, Disposal::May);
/// assert_eq!(disposal(DisposalFacts { hold: Hold::Request, ..old_reply }).outcome, Disposal::OnHold);
/// ```
pub fn disposal(case: DisposalFacts) -> Decision<Disposal> {
    static AGAINST: Selections<6, 64> = Selections::of([&PRESERVE, &HOLD, &SCHEDULED, &DECISION, &NOT_NEEDED, &TERM]);
    static FOR: Selections<8, 256> =
        Selections::of([&OUT_OF_DATE, &MINOR, &ADVERTISING, &DECISION, &HOLD, &NOT_NEEDED, &SCHEDULED, &TERM]);
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Disposal::NotInForce, &[&VALIDITY]);
    }
    let disposes = case.schedule == Says::Dispose;
    let against = [
        (case.schedule == Says::Preserve, Disposal::Preserve),
        (case.hold != Hold::None, Disposal::OnHold),
        (matches!(case.schedule, Says::NoRow | Says::Incomplete), Disposal::Unscheduled),
        (case.decided.is_no(), Disposal::NoDecision),
        (!case.needed.is_no(), Disposal::Needed),
        (disposes && case.term_over.is_no(), Disposal::NotYet),
    ];
    match against.iter().find(|(stands, _)| *stands) {
        Some((_, strictest)) => Decision::new(*strictest, AGAINST.pick(against.map(|(stands, _)| stands))),
        None => {
            let of = |ground| case.ground == ground;
            let by = [of(Ground::OutOfDate), of(Ground::Minor), of(Ground::Advertising), true, true, true, true, true];
            Decision::new(Disposal::May, FOR.pick(by))
        }
    }
}

outcome! {
    /// Whether a disposal that was carried out was allowed.
    pub enum Allowed {
        /// It was.
        Allowed: Met = "allowed", "ja", "yes";
        /// It was not.
        NotAllowed: Breached = "not-allowed", "nej", "no";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a record on the day it was disposed of.
    pub struct DisposedFacts: "disposal-allowed", "Var gallringen tillåten när den gjordes?", "Was the disposal allowed when it was carried out?";
    decided by disposal_allowed -> Allowed;
    /// Whether the guidelines were in force.
    guidelines: Guidelines = "guidelines", "Gällde riktlinjerna?", "Were the guidelines in force?";
    /// The ground.
    ground: Ground = "ground", "Vad var det för handling?", "What kind of record was it?";
    /// What the schedule says of records of its kind.
    schedule: Says = "schedule", "Vad säger planen om handlingar av det slaget?", "What does the schedule say of records of that kind?";
    /// Whether the municipality has decided on the disposal.
    decided: YesNo = "decided", "Har kommunen beslutat att sådana handlingar får gallras?", "Has the municipality decided that such records may be disposed of?";
    /// Whether the term had run out.
    term_over: YesNo = "termOver", "Hade fristen gått ut?", "Had the term run out?";
    /// Whether it was still needed.
    needed: YesNo = "needed", "Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning?", "Was the record needed for insight, the administration of justice, administration or research?";
    /// What stopped it.
    hold: Hold = "hold", "Fanns det ett gallringsstopp?", "Was there a hold?";
}

/// Whether a disposal that was carried out was allowed: what [`disposal`] answers, looked back on.
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::{No, Yes}};
/// use public_records::{disposal::*, schedule::Says};
/// let requested = DisposedFacts {
///     guidelines: Guidelines::InForce, ground: Ground::OutOfDate, schedule: Says::Dispose, decided: Yes, term_over: Yes, needed: No,
///     hold: Hold::Request,
/// };
/// assert_eq!(disposal_allowed(requested).outcome, Allowed::NotAllowed);
/// assert_eq!(disposal_allowed(requested).because, [&HOLD]);
/// ```
pub fn disposal_allowed(case: DisposedFacts) -> Decision<Allowed> {
    let DisposedFacts { guidelines, ground, schedule, decided, term_over, needed, hold } = case;
    let then = disposal(DisposalFacts { guidelines, ground, schedule, decided, term_over, needed, hold });
    let outcome = match then.outcome {
        Disposal::May => Allowed::Allowed,
        Disposal::NotInForce => Allowed::NotInForce,
        _ => Allowed::NotAllowed,
    };
    Decision::new(outcome, then.because)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&OUT_OF_DATE, &DECISION, &HOLD, &MINOR, &NOT_NEEDED, &SCHEDULED, &PRESERVE, &TERM];
