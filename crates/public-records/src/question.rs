//! What must be done with what comes in, and has a question been answered?

use chrono::NaiveDate;
use policy_core::{
    fact::{Guidelines, Source, VALIDITY},
    law::{AVAILABILITY, PROCEDURE_OUTSIDE_CASES, SERVICE_DUTY},
    role::Role,
    source::{GUIDELINES, KP_4_2, P_11, POLICY, RS_2_2_3, RS_2_4_1, RS_4_5_1, RS_4_5_2, T_18},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::workday;

/// `question.governance`: how the municipality is governed, and how to influence it.
pub const GOVERNANCE: Rule = Rule {
    id: "question.governance",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "Kommunen ska ge allmänheten god kunskap om hur kommunen styrs och om hur den som vill kan påverka innan beslut fattas.",
        "The municipality must give the public good knowledge of how it is governed and of how to influence it before decisions are taken.",
    ),
    finding: None,
    provisions: &[&KP_4_2],
    law: &[&SERVICE_DUTY],
    rulings: &[],
    since: POLICY,
};

/// `question.promptly`: questions are answered as soon as possible.
pub const PROMPTLY: Rule = Rule {
    id: "question.promptly",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "En fråga ska besvaras så snart som möjligt. Har kommunen bestämt en tid i arbetsdagar ska den hållas.",
        "A question must be answered as soon as possible. Where the municipality has settled a time in working days, it must be kept.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "En fråga har inte besvarats inom den tid som kommunen har bestämt.",
            "A question has not been answered within the time that the municipality has settled.",
        ),
        remedy: Text::new(
            "Besvara frågan om den är obesvarad, och se till att frågor besvaras i tid.",
            "Answer the question if it is unanswered, and see to it that questions are answered in time.",
        ),
    }),
    provisions: &[&RS_4_5_2, &RS_2_2_3],
    law: &[&SERVICE_DUTY],
    rulings: &[&T_18, &P_11],
    since: GUIDELINES,
};

/// `question.inflow`: what comes in is picked out and passed on where needed.
pub const INFLOW: Rule = Rule {
    id: "question.inflow",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som ansvarar för sidan eller inlägget ska på rätt sätt hantera det som kommer in: vid behov lyfta ut det ur kanalen och skicka det vidare till den som ska ta hand om det.",
        "The person responsible for the page or the post must deal with what comes in properly: where needed, pick it out of the channel and pass it on to whoever is to take care of it.",
    ),
    finding: None,
    provisions: &[&RS_2_4_1],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `question.help`: every question is met with help.
pub const HELP: Rule = Rule {
    id: "question.help",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term(), Role::Employee.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "En fråga på en extern webbplats ska hanteras som förvaltningslagen säger: med upplysningar, vägledning, råd och annan hjälp i det som rör verksamheten. Den som har vänt sig till fel myndighet ska få hjälp att hitta rätt.",
        "A question on an external website must be dealt with as the Administrative Procedure Act says: with information, guidance, advice and other help in what concerns the operation. Whoever has turned to the wrong authority is helped to the right one.",
    ),
    finding: None,
    provisions: &[&RS_4_5_1],
    law: &[&SERVICE_DUTY, &AVAILABILITY, &PROCEDURE_OUTSIDE_CASES],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// What comes in from a visitor.
    pub enum Inflow {
        /// A question.
        Question = "question", "en fråga", "a question";
        /// A view (synpunkt).
        View = "view", "en synpunkt", "a view";
        /// A comment that calls for no answer.
        Comment = "comment", "en kommentar som inte kräver något svar, till exempel beröm", "a comment that calls for no answer, such as praise";
        /// News, advertising and the like.
        Other = "other", "nyheter, reklam eller något annat", "news, advertising or something else";
    }
}

finite! {
    /// What or whom a matter concerns.
    pub enum Matter {
        /// The operation that runs the page.
        Own = "own", "verksamheten som har sidan", "the operation that runs the page";
        /// How the municipality is governed and how to influence it.
        Governance = "governance", "hur kommunen styrs eller hur man kan påverka", "how the municipality is governed or how to influence it";
        /// Another operation of the municipality.
        OtherOperation = "other-operation", "en annan verksamhet i kommunen", "another operation of the municipality";
        /// Another authority.
        OtherAuthority = "other-authority", "en annan myndighet", "another authority";
        /// No authority.
        Nobody = "nobody", "inget som en myndighet har hand om", "nothing that an authority has charge of";
    }
}

outcome! {
    /// What must be done with what comes in.
    pub enum Reception {
        /// It is answered.
        Answer: Answer = "answer", "frågan ska besvaras", "the question must be answered";
        /// It is passed on to the operation that it concerns.
        Forward: Answer = "forward", "det ska skickas vidare till rätt verksamhet", "it must be passed on to the right operation";
        /// Whoever wrote is shown the way to the right authority.
        Refer: Answer = "refer", "den som skrev ska få hjälp att hitta rätt myndighet", "whoever wrote must be helped to the right authority";
        /// It is made use of.
        Consider: Answer = "consider", "synpunkten ska tas om hand i verksamheten", "the view must be taken care of in the operation";
        /// Nothing needs to be done.
        Nothing: Answer = "nothing", "inget mer behöver göras", "nothing more needs to be done";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about something that comes in from a visitor.
    pub struct ReceptionFacts: "reception", "Vad ska göras med det som har kommit in?", "What must be done with what has come in?";
    decided by reception -> Reception;
    /// Which texts of the source are in force.
    texts: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// What it is.
    inflow: Inflow = "inflow", "Vad har kommit in?", "What has come in?";
    /// Whom it concerns.
    matter: Matter = "matter", "Vad eller vem rör det?", "What or whom does it concern?";
}

/// What must be done with what comes in from a visitor (KP-4.2, RS-2.4-1, RS-4.5-1, RS-4.5-2; FL 6 §, before July 2018 4 §).
///
/// ```
/// use policy_core::fact::Source;
/// use public_records::question::*;
/// let bus_times = ReceptionFacts { texts: Source::Whole, inflow: Inflow::Question, matter: Matter::OtherAuthority };
/// assert_eq!(reception(bus_times).outcome, Reception::Refer);
/// ```
pub fn reception(case: ReceptionFacts) -> Decision<Reception> {
    static ANSWERED: Selections<3, 8> = Selections::of([&GOVERNANCE, &HELP, &PROMPTLY]);
    use Inflow::{Comment, Other, Question, View};
    use Matter::{Governance, Nobody, OtherAuthority, OtherOperation, Own};
    match (case.texts, case.inflow, case.matter) {
        (Source::NotYet, ..) => Decision::new(Reception::NotInForce, &[&VALIDITY]),
        (texts, Question, Own | Governance) => {
            let governance = texts == Source::Whole && case.matter == Governance;
            Decision::new(Reception::Answer, ANSWERED.pick([governance, true, true]))
        }
        (_, Question, OtherOperation) => Decision::new(Reception::Forward, &[&INFLOW, &HELP, &PROMPTLY]),
        (_, Question, OtherAuthority) => Decision::new(Reception::Refer, &[&HELP, &PROMPTLY]),
        (_, View, Governance | OtherOperation) | (_, Other, OtherOperation) => Decision::new(Reception::Forward, &[&INFLOW]),
        (_, View, Own) => Decision::new(Reception::Consider, &[&INFLOW]),
        (_, View, OtherAuthority) => Decision::new(Reception::Refer, &[&INFLOW, &HELP]),
        (_, Question, Nobody) => Decision::new(Reception::Nothing, &[&HELP]),
        (_, View, Nobody) | (_, Comment, _) | (_, Other, Own | Governance | OtherAuthority | Nobody) => {
            Decision::new(Reception::Nothing, &[&INFLOW])
        }
    }
}

finite! {
    /// How far something that must be answered has come.
    pub enum Answering {
        /// It was answered, in time or without a target.
        Answered = "answered", "ja, i tid eller utan att kommunen har bestämt någon tid", "yes, in time or without a target";
        /// It was answered after the target.
        AnsweredLate = "answered-late", "ja, men senare än kommunen har bestämt", "yes, but later than the municipality has settled";
        /// It is open, and there is no target.
        Open = "open", "nej, och kommunen har inte bestämt någon tid", "no, and the municipality has settled no time";
        /// It is open, and the target has not passed.
        OpenInTime = "open-in-time", "nej, men den tid som kommunen har bestämt har inte gått ut", "no, but the time that the municipality has settled has not run out";
        /// It is open, and the target has passed.
        OpenLate = "open-late", "nej, och den tid som kommunen har bestämt har gått ut", "no, and the time that the municipality has settled has run out";
    }
}

impl Answering {
    /// Classifies an answer on a date: when it was received, when it was answered, if it was, and the target in working days, if
    /// the municipality has one (T-18, P-11). An answer after the date is none yet.
    ///
    /// ```
    /// use policy_rules::date;
    /// use public_records::question::Answering;
    /// let (friday, tuesday) = (date(2026, 1, 30), date(2026, 2, 3));
    /// assert_eq!(Answering::of(friday, None, None, tuesday), Answering::Open);
    /// assert_eq!(Answering::of(friday, None, Some(1), tuesday), Answering::OpenLate);
    /// assert_eq!(Answering::of(friday, Some(tuesday), Some(2), tuesday), Answering::Answered);
    /// ```
    pub fn of(received: NaiveDate, answered: Option<NaiveDate>, target: Option<u32>, date: NaiveDate) -> Self {
        let deadline = target.map(|days| workday::after(received, days));
        match (answered.filter(|day| *day <= date), deadline) {
            (Some(day), Some(deadline)) if deadline < day => Self::AnsweredLate,
            (Some(_), _) => Self::Answered,
            (None, None) => Self::Open,
            (None, Some(deadline)) if deadline < date => Self::OpenLate,
            (None, Some(_)) => Self::OpenInTime,
        }
    }
}

outcome! {
    /// Whether something that must be answered has been.
    pub enum Answered {
        /// It has.
        Answered: Met = "answered", "ja", "yes";
        /// It has not, and is not late.
        ToAnswer: Due = "to-answer", "inte ännu, den ska besvaras så snart som möjligt", "not yet, it must be answered as soon as possible";
        /// It was answered too late.
        AnsweredLate: Breached = "answered-late", "nej, den besvarades för sent", "no, it was answered too late";
        /// It is late and still unanswered.
        Late: Breached = "late", "nej, den är obesvarad och försenad och ska besvaras genast", "no, it is unanswered and late and must be answered at once";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a question.
    pub struct QuestionFacts: "question-answered", "Har frågan besvarats i tid?", "Has the question been answered in time?";
    decided by question_answered -> Answered;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// How far the answer has come.
    answering: Answering = "answering", "Har den som frågade fått svar?", "Has whoever asked been answered?";
}

/// Whether a question has been answered (RS-4.5-2, RS-2.2-3, T-18). Without a target of the municipality's it is never late.
///
/// ```
/// use policy_core::fact::Guidelines;
/// use public_records::question::*;
/// let open = QuestionFacts { guidelines: Guidelines::InForce, answering: Answering::Open };
/// assert_eq!(question_answered(open).outcome, Answered::ToAnswer);
/// ```
pub fn question_answered(case: QuestionFacts) -> Decision<Answered> {
    let outcome = match (case.guidelines, case.answering) {
        (Guidelines::NotYet, _) => return Decision::new(Answered::NotInForce, &[&VALIDITY]),
        (_, Answering::Answered) => Answered::Answered,
        (_, Answering::Open | Answering::OpenInTime) => Answered::ToAnswer,
        (_, Answering::AnsweredLate) => Answered::AnsweredLate,
        (_, Answering::OpenLate) => Answered::Late,
    };
    Decision::new(outcome, &[&PROMPTLY])
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&GOVERNANCE, &PROMPTLY, &INFLOW, &HELP];
