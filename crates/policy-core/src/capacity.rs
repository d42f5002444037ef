//! In which capacity is something written: in service or as a private person?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::{FREEDOM_OF_EXPRESSION, LIMITS_ONLY_BY_LAW, PUBLIC_RECORD},
    role::Role,
    source::{GUIDELINES, RS_1_1_2, RS_2_1, RS_2_2, T_20},
};

/// `capacity.addressees`: whom the guidelines address.
pub const ADDRESSEES: Rule = Rule {
    id: "capacity.addressees",
    modality: Modality::Definition,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Riktlinjerna vänder sig till kommunens tjänstepersoner och förtroendevalda. Andra binds inte av dem.",
        "The guidelines address the municipality's officials and elected representatives. Others are not bound by them.",
    ),
    finding: None,
    provisions: &[&RS_1_1_2],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `capacity.apart`: private use is kept apart from the post.
pub const APART: Rule = Rule {
    id: "capacity.apart",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den som är tjänsteperson eller förtroendevald ska hålla privat användning tydligt skild från tjänsten eller uppdraget.",
        "Officials and elected representatives must keep private use clearly apart from their post.",
    ),
    finding: Some(Finding {
        lack: Text::new("Privat användning och uppdrag blandas.", "Private use and the post are mixed."),
        remedy: Text::new(
            "Skriv för kommunen bara från kommunens konto, och privat bara från ett eget.",
            "Write for the municipality only from its own account, and privately only from one's own.",
        ),
    }),
    provisions: &[&RS_2_1],
    law: &[&FREEDOM_OF_EXPRESSION],
    rulings: &[&T_20],
    since: GUIDELINES,
};

/// `capacity.restraint`: work knowledge in private channels.
pub const RESTRAINT: Rule = Rule {
    id: "capacity.restraint",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den som skriver privat ska vara återhållsam med kunskap från tjänsten eller uppdraget. Var gränsen går avgör den som skriver.",
        "Whoever writes privately must be restrained with knowledge from work. Where to draw the line is for the writer to weigh.",
    ),
    finding: None,
    provisions: &[&RS_2_1],
    law: &[&FREEDOM_OF_EXPRESSION, &LIMITS_ONLY_BY_LAW],
    rulings: &[&T_20],
    since: GUIDELINES,
};

/// `capacity.approved`: communication in service is approved.
pub const APPROVED: Rule = Rule {
    id: "capacity.approved",
    modality: Modality::Condition,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen ska ha godkänt det som någon för fram i sociala medier som en del av kommunens verksamhet.",
        "What somebody puts forward in social media as part of the municipality's operations must be approved by the municipality.",
    ),
    finding: Some(Finding {
        lack: Text::new("Kommunen har inte godkänt kommunikationen.", "The municipality has not approved the communication."),
        remedy: Text::new(
            "Låt sektorschefen pröva en aktivitetsplan innan någon skriver för kommunen.",
            "Have the sector head consider an activity plan before anybody writes for the municipality.",
        ),
    }),
    provisions: &[&RS_2_2],
    law: &[&PUBLIC_RECORD],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// Who writes.
    pub enum Author {
        /// An employee of the municipality (tjänsteman).
        Official = "official", "en tjänsteperson", "an official";
        /// An elected representative (förtroendevald).
        Elected = "elected", "en förtroendevald", "an elected representative";
        /// Anybody else.
        Other = "other", "någon annan", "somebody else";
    }
}

finite! {
    /// From whose account.
    pub enum Page {
        /// An account of the municipality.
        Municipal = "municipal", "kommunens konto", "the municipality's account";
        /// A private account.
        Private = "private", "ett privat konto", "a private account";
    }
}

outcome! {
    /// In which capacity something is written.
    pub enum Capacity {
        /// In service, and approved.
        Official: Met = "official", "i tjänsten eller uppdraget", "in service";
        /// In service, without approval.
        Unapproved: Breached = "unapproved", "i tjänsten men utan godkännande", "in service without approval";
        /// Private and service are mixed.
        Mixed: Breached = "mixed", "privat och uppdrag blandas", "private and service mixed";
        /// As a private person.
        Private: Met = "private", "privat", "private";
        /// As a private person, with work knowledge.
        PrivateRestrained: Judgement = "private-restrained", "privat, med krav på återhållsamhet", "private, with restraint";
        /// By somebody whom the guidelines do not address.
        NotAddressed: NotApplicable = "not-addressed", "riktlinjerna binder inte den som skriver", "the guidelines do not bind the writer";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about somebody who writes in a social medium.
    pub struct CapacityFacts: "capacity", "I vilken egenskap görs inlägget?", "In which capacity is the post made?";
    decided by capacity -> Capacity;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Who writes.
    author: Author = "author", "Vem skriver?", "Who writes?";
    /// From whose account.
    page: Page = "page", "Från vilket konto görs inlägget?", "From which account is the post made?";
    /// Whether it is put forward as part of the municipality's operations.
    in_service: YesNo = "inService", "Görs inlägget som en del av kommunens verksamhet?", "Is the post made as part of the municipality's operations?";
    /// Whether the municipality has approved it.
    approved: YesNo = "approved", "Har kommunen godkänt det?", "Has the municipality approved it?";
    /// Whether it uses knowledge from work.
    work_knowledge: YesNo = "workKnowledge", "Bygger inlägget på kunskap från arbetet?", "Does the post build on knowledge from work?";
}

/// In which capacity somebody writes in a social medium (RS-1.1-2, RS-2-1, RS-2-2, T-20).
///
/// ```
/// use policy_core::{capacity::*, fact::{Guidelines, YesNo::{No, Yes}}};
/// let evening_post = CapacityFacts {
///     guidelines: Guidelines::InForce, author: Author::Official, page: Page::Private,
///     in_service: No, approved: No, work_knowledge: No,
/// };
/// assert_eq!(capacity(evening_post).outcome, Capacity::Private);
/// ```
pub fn capacity(case: CapacityFacts) -> Decision<Capacity> {
    use Page::{Municipal, Private};
    use YesNo::{No, Yes};
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Capacity::NotInForce, &[&VALIDITY]);
    }
    if case.author == Author::Other {
        return Decision::new(Capacity::NotAddressed, &[&ADDRESSEES]);
    }
    match (case.in_service, case.page, case.approved, case.work_knowledge) {
        (Yes, Municipal, Yes, _) => Decision::new(Capacity::Official, &[&APPROVED]),
        (Yes, Municipal, No, _) => Decision::new(Capacity::Unapproved, &[&APPROVED]),
        (Yes, Private, Yes, _) => Decision::new(Capacity::Mixed, &[&APART]),
        (Yes, Private, No, _) => Decision::new(Capacity::Mixed, &[&APART, &APPROVED]),
        (No, Municipal, _, _) => Decision::new(Capacity::Mixed, &[&APART]),
        (No, Private, _, No) => Decision::new(Capacity::Private, &[&APART]),
        (No, Private, _, Yes) => Decision::new(Capacity::PrivateRestrained, &[&RESTRAINT]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&ADDRESSEES, &APART, &RESTRAINT, &APPROVED];
