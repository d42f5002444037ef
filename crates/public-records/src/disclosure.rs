//! What must be done with a request for a public record, and what may be asked of whoever makes it?

use policy_core::{
    fact::{Guidelines, Policy, Source, VALIDITY, YesNo},
    law::{
        COPY_OF_RECORD, DISCLOSURE_APPEAL, DISCLOSURE_ON_THE_SPOT, DISCLOSURE_TESTED, DISCLOSURE_TIME, GROUNDS_FOR_SECRECY,
        NO_QUESTIONS_ASKED, RECORDS_ORGANISED, RIGHT_OF_ACCESS, WHO_DECIDES_DISCLOSURE,
    },
    role::Role,
    source::{GUIDELINES, KP_4_1, KP_4_4, POLICY, RS_2_3, T_2, T_10, T_18},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    question::Answering,
    record::{HELD, PUBLIC_ACCESS},
};

/// `disclosure.secrecy-test`: who tests secrecy.
pub const SECRECY_TEST: Rule = Rule {
    id: "disclosure.secrecy-test",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::Committee.term()],
    entitled: &[],
    text: Text::new(
        "Den som har hand om handlingen prövar om den kan lämnas ut. Är det tveksamt, eller begär någon ett beslut, avgör myndigheten, alltså nämnden.",
        "Whoever has charge of the record tests whether it can be disclosed. Where that is doubtful, or somebody asks for a decision, the authority settles it, that is, the committee.",
    ),
    finding: None,
    provisions: &[&KP_4_1],
    law: &[&GROUNDS_FOR_SECRECY, &DISCLOSURE_TESTED, &WHO_DECIDES_DISCLOSURE],
    rulings: &[&T_2],
    since: POLICY,
};

/// `disclosure.refusal`: a refusal can be appealed.
pub const REFUSAL: Rule = Rule {
    id: "disclosure.refusal",
    modality: Modality::Duty,
    bearers: &[Role::Committee.term()],
    entitled: &[],
    text: Text::new(
        "Den som inte får ut en handling, eller bara får ut en del av den, ska få veta att det går att begära ett skriftligt beslut som kan överklagas.",
        "Whoever is refused a record, or is given only part of it, must be told that a written decision can be asked for and appealed.",
    ),
    finding: None,
    provisions: &[&KP_4_1],
    law: &[&DISCLOSURE_APPEAL],
    rulings: &[],
    since: POLICY,
};

/// `disclosure.no-questions`: nobody asks who wants a record, or why.
pub const NO_QUESTIONS: Rule = Rule {
    id: "disclosure.no-questions",
    modality: Modality::Prohibition,
    bearers: &[Role::Municipality.term(), Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Ingen i kommunen får undersöka vem som begär en allmän handling eller varför, mer än vad som behövs för att pröva om sekretess hindrar utlämnandet.",
        "Nobody in the municipality may look into who asks for a public record or why, beyond what is needed to test whether secrecy prevents the disclosure.",
    ),
    finding: None,
    provisions: &[&KP_4_4],
    law: &[&NO_QUESTIONS_ASKED],
    rulings: &[],
    since: POLICY,
};

/// `disclosure.promptly`: requests are met at once or as soon as possible.
pub const PROMPTLY: Rule = Rule {
    id: "disclosure.promptly",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term(), Role::CentralRegistrar.term()],
    entitled: &[],
    text: Text::new(
        "En allmän handling som får lämnas ut ska lämnas ut genast eller så snart det är möjligt, och en kopia skyndsamt. Enligt JO bör besked normalt komma samma dag.",
        "A public record that may be disclosed must be disclosed at once or as soon as possible, and a copy promptly. By the Ombudsmen, an answer should normally come the same day.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "En begäran om allmän handling har inte besvarats inom den tid som kommunen har bestämt.",
            "A request for a public record has not been answered within the time that the municipality has settled.",
        ),
        remedy: Text::new(
            "Lämna ut handlingen eller ge besked om att den inte lämnas ut, om det inte är gjort.",
            "Disclose the record or tell that it is not disclosed, if that has not been done.",
        ),
    }),
    provisions: &[&RS_2_3],
    law: &[&RIGHT_OF_ACCESS, &DISCLOSURE_ON_THE_SPOT, &COPY_OF_RECORD, &DISCLOSURE_TIME],
    rulings: &[&T_18],
    since: GUIDELINES,
};

/// `disclosure.access`: without access to the account nothing can be disclosed.
pub const ACCESS: Rule = Rule {
    id: "disclosure.access",
    modality: Modality::Duty,
    bearers: &[Role::Operation.term(), Role::CentralRegistrar.term(), Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "Den centrala registratorn, informatören och de som sköter kontot ska ha åtkomst till kontot, så att den som prövar en begäran alltid får fram handlingen.",
        "Those who run the account, the registrar and the information officer must have access to it, so that whoever deals with a request always gets hold of the record.",
    ),
    finding: None,
    provisions: &[&RS_2_3],
    law: &[&RECORDS_ORGANISED],
    rulings: &[&T_10],
    since: GUIDELINES,
};

finite! {
    /// What the secrecy test has shown.
    pub enum Secrecy {
        /// Nothing is secret.
        None = "none", "nej, inget i den", "no, nothing in it";
        /// Part of it is.
        Part = "part", "ja, en del av den", "yes, part of it";
        /// All of it is.
        Whole = "whole", "ja, allt", "yes, all of it";
        /// That has not been tested, and there may be some.
        Untested = "untested", "kanske, det är inte prövat", "perhaps, it has not been tested";
    }
}

outcome! {
    /// What must be done with a request.
    pub enum Disclosure {
        /// The record is disclosed.
        Disclose: Answer = "disclose", "handlingen ska lämnas ut genast eller så snart det är möjligt", "the record must be disclosed at once or as soon as possible";
        /// Part of it is.
        DisclosePart: Answer = "disclose-part", "handlingen ska lämnas ut utan de sekretessbelagda uppgifterna, och den som begärde den får veta att det går att begära ett beslut som kan överklagas", "it must be disclosed without the secret information, and whoever asked is told that a decision can be asked for and appealed";
        /// It is not.
        Refuse: Answer = "refuse", "handlingen lämnas inte ut, och den som begärde den får veta att det går att begära ett beslut som kan överklagas", "it is not disclosed, and whoever asked is told that a decision can be asked for and appealed";
        /// Secrecy is tested first.
        Test: Answer = "test", "sekretessen ska prövas skyndsamt", "secrecy must be tested promptly";
        /// Access is arranged first.
        GetAccess: Answer = "get-access", "åtkomsten till kontot ska ordnas genast", "access to the account must be arranged at once";
        /// What is asked for is no public record.
        NoRecord: Answer = "no-record", "det som begärs är ingen allmän handling, och den som begärde det får veta att det går att begära ett beslut som kan överklagas", "what is asked for is no public record, and whoever asked is told that a decision can be asked for and appealed";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a request for a record. There is no field for who makes it.
    pub struct DisclosureFacts: "disclosure", "Vad ska göras med en begäran om att få ta del av en handling?", "What must be done with a request to see a record?";
    decided by disclosure -> Disclosure;
    /// Which texts of the source are in force.
    texts: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// Whether what is asked for is a public record.
    public_record: YesNo = "publicRecord", "Är det som begärs en allmän handling?", "Is what is asked for a public record?";
    /// Whether whoever deals with the request reaches the account.
    access: YesNo = "access", "Har den som prövar begäran åtkomst till kontot?", "Does whoever deals with the request have access to the account?";
    /// What the secrecy test has shown.
    secrecy: Secrecy = "secrecy", "Är något i handlingen sekretessbelagt?", "Is anything in the record secret?";
}

/// What must be done with a request for a record (KP-4.1, RS-2-3, T-2; TF 2:15 to 2:19, before 2019 2:12 to 2:15).
///
/// ```
/// use policy_core::fact::{Source, YesNo::{No, Yes}};
/// use public_records::disclosure::*;
/// let thread = DisclosureFacts { texts: Source::Whole, public_record: Yes, access: Yes, secrecy: Secrecy::None };
/// assert_eq!(disclosure(thread).outcome, Disclosure::Disclose);
/// assert_eq!(disclosure(DisclosureFacts { access: No, ..thread }).outcome, Disclosure::GetAccess);
/// ```
pub fn disclosure(case: DisclosureFacts) -> Decision<Disclosure> {
    static BECAUSE: Selections<6, 64> = Selections::of([&PUBLIC_ACCESS, &SECRECY_TEST, &REFUSAL, &PROMPTLY, &ACCESS, &HELD]);
    // What the policy says of public access goes from its first day.
    let policy = case.texts == Source::Whole;
    let (outcome, access, test, refusal, promptly) = match (case.texts, case.public_record, case.access, case.secrecy) {
        (Source::NotYet, ..) => return Decision::new(Disclosure::NotInForce, &[&VALIDITY]),
        (_, YesNo::No, ..) => {
            return Decision::new(Disclosure::NoRecord, BECAUSE.pick([policy, false, policy, false, false, !policy]));
        }
        (_, _, YesNo::No, _) => return Decision::new(Disclosure::GetAccess, &[&PROMPTLY, &ACCESS]),
        (_, _, _, Secrecy::None) => (Disclosure::Disclose, true, false, false, true),
        (_, _, _, Secrecy::Part) => (Disclosure::DisclosePart, true, true, true, true),
        (_, _, _, Secrecy::Whole) => (Disclosure::Refuse, false, true, true, true),
        (_, _, _, Secrecy::Untested) => (Disclosure::Test, false, true, false, true),
    };
    let marked = [policy && access, policy && test, policy && refusal, promptly, false, false];
    Decision::new(outcome, BECAUSE.pick(marked))
}

outcome! {
    /// Whether the municipality may ask who wants a record, or why.
    pub enum Asking {
        /// It may, as far as the test needs.
        AsNeeded: Answer = "as-needed", "ja, men bara det som behövs för prövningen", "yes, but only what the test needs";
        /// It may not.
        No: Answer = "no", "nej", "no";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The fact that decides whether anything may be asked.
    pub struct AskingFacts: "requester-question", "Får kommunen fråga vem som begär en handling, eller varför den begärs?", "May the municipality ask who wants a record, or why?";
    decided by requester_question -> Asking;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether secrecy cannot be tested otherwise.
    for_test: YesNo = "neededForSecrecyTest", "Behövs svaret för att pröva om sekretess hindrar utlämnandet?", "Is the answer needed to test whether secrecy prevents the disclosure?";
}

/// Whether the municipality may ask who wants a record, or why (KP-4.4; TF 2:18, before 2019 2:14 third paragraph).
///
/// ```
/// use policy_core::fact::{Policy, YesNo};
/// use public_records::disclosure::*;
/// let curiosity = AskingFacts { policy: Policy::InForce, for_test: YesNo::No };
/// assert_eq!(requester_question(curiosity).outcome, Asking::No);
/// ```
pub fn requester_question(case: AskingFacts) -> Decision<Asking> {
    match (case.policy, case.for_test) {
        (Policy::NotYet, _) => Decision::new(Asking::NotInForce, &[&VALIDITY]),
        (_, YesNo::Yes) => Decision::new(Asking::AsNeeded, &[&NO_QUESTIONS]),
        (_, YesNo::No) => Decision::new(Asking::No, &[&NO_QUESTIONS]),
    }
}

outcome! {
    /// Whether a request has been dealt with.
    pub enum RequestHandled {
        /// It has.
        Answered: Met = "answered", "ja", "yes";
        /// It has not, and is not late by a number of the municipality's.
        ToAnswer: Due = "to-answer", "inte ännu, den ska besvaras genast eller så snart det är möjligt", "not yet, it must be answered at once or as soon as possible";
        /// It was answered too late.
        AnsweredLate: Breached = "answered-late", "nej, den besvarades för sent", "no, it was answered too late";
        /// It is late and still unanswered.
        Late: Breached = "late", "nej, den är obesvarad och försenad och ska besvaras genast", "no, it is unanswered and late and must be answered at once";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a request on record.
    pub struct RequestFacts: "request-handled", "Har en begäran om att få ta del av en handling besvarats i tid?", "Has a request to see a record been answered in time?";
    decided by request_handled -> RequestHandled;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// How far the answer has come.
    answering: Answering = "answering", "Har den som begärde handlingen fått svar?", "Has whoever asked for the record been answered?";
}

/// Whether a request for a record has been answered (RS-2-3; TF 2:15 and 2:16). The Ombudsmen's measure, normally the same day and a
/// few days at most, is told and never counted: only a number of the municipality's own makes an answer late.
///
/// ```
/// use policy_core::fact::Guidelines;
/// use public_records::{disclosure::*, question::Answering};
/// let waiting = RequestFacts { guidelines: Guidelines::InForce, answering: Answering::OpenLate };
/// assert_eq!(request_handled(waiting).outcome, RequestHandled::Late);
/// ```
pub fn request_handled(case: RequestFacts) -> Decision<RequestHandled> {
    let outcome = match (case.guidelines, case.answering) {
        (Guidelines::NotYet, _) => return Decision::new(RequestHandled::NotInForce, &[&VALIDITY]),
        (_, Answering::Answered) => RequestHandled::Answered,
        (_, Answering::Open | Answering::OpenInTime) => RequestHandled::ToAnswer,
        (_, Answering::AnsweredLate) => RequestHandled::AnsweredLate,
        (_, Answering::OpenLate) => RequestHandled::Late,
    };
    Decision::new(outcome, &[&PROMPTLY])
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&SECRECY_TEST, &REFUSAL, &NO_QUESTIONS, &PROMPTLY, &ACCESS];
