//! What must be done about access when somebody leaves or changes post?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::CYBERSECURITY,
    role::Role,
    source::{BL_8, GUIDELINES, P_1, P_25, RS_2_2_2, RS_2_2_3, T_10, T_11},
};

/// `departure.successor`: another is named.
pub const SUCCESSOR: Rule = Rule {
    id: "departure.successor",
    modality: Modality::Duty,
    bearers: &[Role::OperationsManager.term()],
    entitled: &[],
    text: Text::new(
        "När kontots ägare lämnar sin post, eller en administratör som behövs gör det, ska verksamheten utse en efterträdare.",
        "When an owner or an administrator who is needed leaves the post, the operation must name a successor.",
    ),
    finding: Some(Finding {
        lack: Text::new("Ingen efterträdare har utsetts.", "No successor has been named."),
        remedy: Text::new(
            "Utse en efterträdare, ge den personen åtkomst och för in ändringen i aktivitetsplanen.",
            "Name a successor, give that person access and enter the change in the activity plan.",
        ),
    }),
    provisions: &[&RS_2_2_2, &BL_8],
    law: &[],
    rulings: &[&T_11],
    since: GUIDELINES,
};

/// `departure.access-ends`: access ends with the post.
pub const ACCESS_ENDS: Rule = Rule {
    id: "departure.access-ends",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "När någon lämnar sin post ska personens åtkomst till kontot upphöra.",
        "When somebody leaves the post, that person's access to the account must end.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Den som lämnat sin post har fortfarande åtkomst till kontot.",
            "The person who left the post still holds access to the account.",
        ),
        remedy: Text::new(
            "Ta bort personens roll på kontot, byt en delad inloggning och anteckna dagen då åtkomsten upphörde.",
            "Remove the person's role on the account, change a shared login and record the day access ended.",
        ),
    }),
    provisions: &[&RS_2_2_2],
    law: &[&CYBERSECURITY],
    rulings: &[&T_10, &P_1, &P_25],
    since: GUIDELINES,
};

/// `departure.not-orphaned`: somebody else can act.
pub const NOT_ORPHANED: Rule = Rule {
    id: "departure.not-orphaned",
    modality: Modality::Duty,
    bearers: &[Role::InformationOfficer.term()],
    entitled: &[],
    text: Text::new(
        "Ett konto får inte bli övergivet: när någon lämnar sin post ska någon annan som är kvar på sin post komma åt kontot.",
        "An account may not be orphaned: when somebody leaves the post, somebody else in post must be able to reach the account.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ingen annan som är kvar på sin post kommer åt kontot. Det är övergivet.",
            "Nobody else in post can reach the account. It is orphaned.",
        ),
        remedy: Text::new(
            "Ge minst en person som är kvar på sin post åtkomst. Kommer ingen åt kontot, återta det med den inloggning som förvaras hos kommunikationsenheten.",
            "Give at least one person in post access. If nobody can reach the account, regain it with the login in safe keeping at the communications unit.",
        ),
    }),
    provisions: &[&RS_2_2_2, &RS_2_2_3],
    law: &[],
    rulings: &[&P_25],
    since: GUIDELINES,
};

finite! {
    /// Whether somebody with access leaves the post.
    pub enum Departure {
        /// They stay.
        InPost = "in-post", "är kvar på sin post", "in post";
        /// They leave on a day that is known and still to come.
        Leaving = "leaving", "ska lämna sin post", "leaving";
        /// They have left.
        Left = "left", "har lämnat sin post", "left";
    }
}

finite! {
    /// Whether somebody took over.
    pub enum Successor {
        /// Somebody did.
        Named = "named", "ja", "yes";
        /// Nobody did.
        Missing = "missing", "nej", "no";
        /// The account does well without one.
        NotNeeded = "not-needed", "behövs inte", "not needed";
    }
}

outcome! {
    /// What remains to be done about access after a departure.
    pub enum Handover {
        /// Nothing.
        Done: Met = "done", "överlämningen är klar", "the handover is done";
        /// Something, by the day they leave.
        ToDo: Due = "to-do", "överlämningen ska göras", "the handover is to be done";
        /// Something, and they have left.
        Neglected: Breached = "neglected", "överlämningen är inte gjord", "the handover is not done";
        /// Nobody leaves.
        NoDeparture: NotApplicable = "no-departure", "ingen lämnar sin post", "nobody leaves";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about somebody who holds access to an account and leaves or changes post.
    pub struct DepartureFacts: "access-after-departure", "Är åtkomsten ordnad efter att någon lämnat sin post?", "Is access in order after a departure?";
    decided by access_after_departure -> Handover;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether the person leaves.
    departure: Departure = "departure", "Lämnar personen sin post?", "Does the person leave the post?";
    /// Whether somebody took over.
    successor: Successor = "successor", "Har en efterträdare utsetts?", "Has a successor been named?";
    /// Whether the person's access has ended.
    ended: YesNo = "accessEnded", "Har personens åtkomst upphört?", "Has the person's access ended?";
    /// Whether somebody else in post can act on the account.
    others: YesNo = "othersCanAct", "Kommer någon annan som är kvar på sin post åt kontot?", "Can somebody else in post reach the account?";
}

/// What remains to be done about access when somebody leaves or changes post (RS-2.2-2, RS-2.2-3, BL-8, T-10, P-1).
///
/// ```
/// use policy_core::{departure::*, fact::{Guidelines, YesNo::{No, Yes}}};
/// let facts = DepartureFacts {
///     guidelines: Guidelines::InForce, departure: Departure::Left, successor: Successor::Named, ended: No, others: Yes,
/// };
/// assert_eq!(access_after_departure(facts).because, [&ACCESS_ENDS]);
/// ```
pub fn access_after_departure(case: DepartureFacts) -> Decision<Handover> {
    static LACKS: Selections<3, 8> = Selections::of([&SUCCESSOR, &ACCESS_ENDS, &NOT_ORPHANED]);
    let lacks = LACKS.pick([case.successor == Successor::Missing, case.ended.is_no(), case.others.is_no()]);
    match (case.guidelines, case.departure) {
        (Guidelines::NotYet, _) => Decision::new(Handover::NotInForce, &[&VALIDITY]),
        (_, Departure::InPost) => Decision::new(Handover::NoDeparture, RULES),
        (_, Departure::Leaving | Departure::Left) if lacks.is_empty() => Decision::new(Handover::Done, RULES),
        (_, Departure::Leaving) => Decision::new(Handover::ToDo, lacks),
        (_, Departure::Left) => Decision::new(Handover::Neglected, lacks),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&SUCCESSOR, &ACCESS_ENDS, &NOT_ORPHANED];
