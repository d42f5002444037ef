//! May the municipality publish this post?

use policy_core::{
    capacity::APPROVED,
    fact::{Source, VALIDITY, YesNo},
    golive::WRITERS,
    law::{GROUNDS_FOR_SECRECY, PERSONAL_DATA_PROTECTED, PUBLIC_TASK},
    publication::{CONSENT, Works},
    role::Role,
    source::{GUIDELINES, KP_4_7, POLICY, RS_3_1_11, RS_4_6_4, T_15},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::removal::LISTED;

/// `posting.personal-data`: personal data need a ground in law.
pub const PERSONAL_DATA: Rule = Rule {
    id: "posting.personal-data",
    modality: Modality::Condition,
    bearers: &[Role::Writer.term()],
    entitled: &[],
    text: Text::new(
        "Personuppgifter får publiceras bara med stöd i lag och utan att någons personliga integritet kränks.",
        "Personal data may be published only on a ground in law and without intruding into anybody's personal integrity.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Inlägget innehåller personuppgifter utan rättslig grund.",
            "The post holds personal data without a ground in law.",
        ),
        remedy: Text::new(
            "Ta bort personuppgifterna, eller klarlägg den rättsliga grunden först.",
            "Take the personal data out, or establish the ground in law first.",
        ),
    }),
    provisions: &[&KP_4_7],
    law: &[&PERSONAL_DATA_PROTECTED, &PUBLIC_TASK],
    rulings: &[&T_15],
    since: POLICY,
};

/// `posting.no-secret`: no secret information.
pub const NO_SECRET: Rule = Rule {
    id: "posting.no-secret",
    modality: Modality::Prohibition,
    bearers: &[Role::Writer.term(), Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Sekretessbelagda uppgifter får inte publiceras i sociala medier.",
        "Secret information may not be published in social media.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Inlägget innehåller eller innehöll sekretessbelagda uppgifter.",
            "The post holds or held secret information.",
        ),
        remedy: Text::new(
            "Ta bort uppgifterna, om de finns kvar, och publicera inte inlägget med dem. Är det publicerat, spara det och registrera det.",
            "Take the information out if it is still there, and do not publish the post with it. If it has been published, save and register it.",
        ),
    }),
    provisions: &[&RS_3_1_11],
    law: &[&GROUNDS_FOR_SECRECY],
    rulings: &[],
    since: GUIDELINES,
};

/// `posting.no-advertising`: no commercial advertising.
pub const NO_ADVERTISING: Rule = Rule {
    id: "posting.no-advertising",
    modality: Modality::Prohibition,
    bearers: &[Role::PageManager.term(), Role::Writer.term()],
    entitled: &[],
    text: Text::new(
        "Kommersiell reklam tillåts inte på kommunens konton.",
        "Commercial advertising is not allowed on the municipality's accounts.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommersiell reklam har inte tagits bort från kommunens konto genast.",
            "Commercial advertising was not taken off the municipality's account at once.",
        ),
        remedy: Text::new("Ta bort reklamen, om den står kvar.", "Take the advertising away if it still stands."),
    }),
    provisions: &[&RS_4_6_4],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// Personal data in a post.
    pub enum PersonalData {
        /// There are none.
        None = "none", "nej, inga", "no, none";
        /// There are, on a ground in law.
        Grounded = "grounded", "ja, med rättslig grund", "yes, on a ground in law";
        /// There are, without one.
        Ungrounded = "ungrounded", "ja, utan rättslig grund", "yes, without a ground in law";
    }
}

outcome! {
    /// Whether a post may be published.
    pub enum Posting {
        /// It may.
        Yes: Answer = "yes", "ja, inlägget får publiceras", "yes, the post may be published";
        /// Something stands against it.
        No: Answer = "no", "nej, något hindrar det", "no, something stands against it";
        /// A human judges: of personal data the policy does not speak yet.
        ToJudge: Answer = "to-judge", "det bedömer en människa: policyn gällde inte i sin nuvarande lydelse, men lagen kan hindra det", "a human judges: the policy was not in force in its present text, but the law may stand against it";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a post that somebody wants to publish for the municipality.
    pub struct PostingFacts: "may-publish", "Får kommunen publicera inlägget?", "May the municipality publish the post?";
    decided by may_publish -> Posting;
    /// Which texts of the source are in force.
    texts: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// Whether the municipality has approved communicating on the account.
    approved: YesNo = "accountApproved", "Har kommunen godkänt kontot?", "Has the municipality approved the account?";
    /// Whether the writer is appointed.
    writer: YesNo = "writerAppointed", "Är den som skriver utsedd att skriva för kommunen?", "Is the writer appointed to write for the municipality?";
    /// Whether it holds secret information.
    secret: YesNo = "secret", "Innehåller inlägget sekretessbelagda uppgifter?", "Does the post hold secret information?";
    /// Works of others in it.
    works: Works = "works", "Används verk som någon annan har upphovsrätt till?", "Are works used in which somebody else holds the copyright?";
    /// Personal data in it.
    personal_data: PersonalData = "personalData", "Innehåller inlägget personuppgifter?", "Does the post hold personal data?";
    /// Whether it is commercial advertising.
    commercial: YesNo = "commercial", "Är det kommersiell reklam?", "Is it commercial advertising?";
}

/// Whether the municipality may publish a post (KP-4.6, KP-4.7, RS-2-2, RS-3.1-2, RS-3.1-11, RS-4.6-4). Everything that stands
/// against it is named.
///
/// ```
/// use policy_core::{fact::{Source, YesNo::{No, Yes}}, publication::Works};
/// use public_records::posting::*;
/// let summer_jobs = PostingFacts {
///     texts: Source::Whole, approved: Yes, writer: Yes, secret: No, works: Works::None, personal_data: PersonalData::None, commercial: No,
/// };
/// assert_eq!(may_publish(summer_jobs).outcome, Posting::Yes);
/// assert_eq!(may_publish(PostingFacts { secret: Yes, ..summer_jobs }).because, [&NO_SECRET]);
/// ```
pub fn may_publish(case: PostingFacts) -> Decision<Posting> {
    static DEMANDS: Selections<7, 128> =
        Selections::of([&CONSENT, &PERSONAL_DATA, &APPROVED, &WRITERS, &NO_SECRET, &LISTED, &NO_ADVERTISING]);
    // The demands of the policy go from its first day. Infringement of copyright is barred by the guidelines as well.
    let policy = match case.texts {
        Source::NotYet => return Decision::new(Posting::NotInForce, &[&VALIDITY]),
        Source::GuidelinesAlone => false,
        Source::Whole => true,
    };
    let lacks = DEMANDS.pick([
        policy && case.works == Works::Missing,
        policy && case.personal_data == PersonalData::Ungrounded,
        case.approved.is_no(),
        case.writer.is_no(),
        !case.secret.is_no(),
        !policy && case.works == Works::Missing,
        !case.commercial.is_no(),
    ]);
    if lacks.is_empty() && !policy && case.personal_data == PersonalData::Ungrounded {
        return Decision::new(Posting::ToJudge, &[&VALIDITY]);
    }
    if lacks.is_empty() {
        return Decision::new(Posting::Yes, DEMANDS.pick([policy, policy, true, true, true, !policy, true]));
    }
    Decision::new(Posting::No, lacks)
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&PERSONAL_DATA, &NO_SECRET, &NO_ADVERTISING];
