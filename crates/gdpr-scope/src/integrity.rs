//! What is to be done with a post that holds personal data?

use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{
        ABUSE_RULE, CHILD_INTERESTS, DATA_PRINCIPLES, DISPOSAL_ALLOWED, ERASURE, FREEDOM_OF_EXPRESSION, IDENTITY_NUMBERS,
        MADE_PUBLIC_BY_THE_PERSON, OFFENCE_DATA, OFFENCE_DATA_AT_AUTHORITIES, PERSONAL_DATA_PROTECTED, SENSITIVE_DATA,
        SENSITIVE_DATA_AT_AUTHORITIES,
    },
    role::Role,
    source::{GUIDELINES, P_22, P_24, RS_4_8_1, RS_4_8_2, RS_4_8_3, T_6},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::era::{GDPR_APPLIES, Law};

/// `integrity.sensitive`: sensitive data are weighed.
pub const SENSITIVE: Rule = Rule {
    id: "integrity.sensitive",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Känsliga uppgifter, till exempel om hälsa, etnicitet, religion eller politisk åsikt, får inte finnas kvar om inget undantag gäller. En människa bedömer det. Väg in vem som lämnade uppgiften, om den behövs för att handlägga ett ärende, om den kan strykas utan att inlägget förlorar sin mening, och yttrandefriheten.",
        "Sensitive data, for instance on health, ethnicity, religion or political opinion, may not stay unless an exception applies. A human judges that. Weigh who gave the information, whether it is needed for handling a case, whether it can be struck out without the post losing its meaning, and the freedom of expression.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&SENSITIVE_DATA, &SENSITIVE_DATA_AT_AUTHORITIES, &FREEDOM_OF_EXPRESSION],
    rulings: &[&P_22, &P_24],
    since: GDPR_APPLIES,
};

/// `integrity.made-public`: what somebody tells of themselves.
pub const MADE_PUBLIC: Rule = Rule {
    id: "integrity.made-public",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Känsliga uppgifter som en besökare tydligt själv har offentliggjort om sig själv får stå kvar, om de inte kränker någon annan. Det gäller inte vad kommunen skriver om en medarbetare.",
        "Sensitive data that a visitor has manifestly made public about themselves may stay, unless they violate somebody else. That does not go for what the municipality writes about an employee.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&MADE_PUBLIC_BY_THE_PERSON],
    rulings: &[&P_22, &P_24],
    since: GDPR_APPLIES,
};

/// `integrity.offence`: data on offences are weighed.
pub const OFFENCE: Rule = Rule {
    id: "integrity.offence",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Uppgifter om att någon har begått ett brott får kommunen behandla som myndighet, men det betyder inte att de får ligga ute på sidan. En människa bedömer det. Väg in om uppgiften är belagd, hur allvarlig och hur gammal den är, om den har allmänt intresse, och yttrandefriheten. Om redan en misstanke räknas dit är inte klarlagt.",
        "That somebody has committed an offence the municipality may process as an authority, but that does not mean that it may stand on the page. A human judges that. Weigh whether it is established, how serious and how old it is, whether it is of public interest, and the freedom of expression. Whether a mere suspicion counts is not settled.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&OFFENCE_DATA, &OFFENCE_DATA_AT_AUTHORITIES, &FREEDOM_OF_EXPRESSION],
    rulings: &[&P_22, &P_24],
    since: GDPR_APPLIES,
};

/// `integrity.identity-number`: identity numbers are masked.
pub const IDENTITY_NUMBER: Rule = Rule {
    id: "integrity.identity-number",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett personnummer eller samordningsnummer ska inte ligga ute på sidan. Tillhör det någon annan än den som skrev ska det maskeras eller inlägget tas bort. Har besökaren lämnat sitt eget bedömer en människa det: väg in att besökaren kan ha lämnat det av misstag och kan tillfrågas.",
        "A personal identity number or coordination number must not stand on the page. Where it is somebody else's than the writer's, it must be masked or the post removed. Where visitors have given their own, a human judges: weigh that they may have given it by mistake and can be asked.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ett personnummer eller samordningsnummer ligger ute på sidan.",
            "A personal identity number or coordination number stands on the page.",
        ),
        remedy: Text::new(
            "Maskera numret, eller spara inlägget och ta bort det.",
            "Mask the number, or save the post and remove it.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&IDENTITY_NUMBERS],
    rulings: &[&P_22, &P_24],
    since: GDPR_APPLIES,
};

/// `integrity.child`: a child's data are weighed.
pub const CHILD: Rule = Rule {
    id: "integrity.child",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Uppgifter om ett barn har särskilt skydd. En människa bedömer om inlägget ska stå kvar. Väg in barnets bästa, barnets ålder och egen vilja, om vårdnadshavarna vet om det, och vad som händer om inlägget sprids vidare.",
        "Data on a child are specially protected. A human judges whether the post is to stay. Weigh the best interests of the child, the child's age and own wishes, whether the guardians know of it, and what happens if the post is spread further.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&DATA_PRINCIPLES, &CHILD_INTERESTS],
    rulings: &[&P_22, &P_24],
    since: GDPR_APPLIES,
};

/// `integrity.doubtful`: what may violate somebody is weighed.
pub const DOUBTFUL: Rule = Rule {
    id: "integrity.doubtful",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Är det oklart om uppgifterna kränker någon väger en människa skyddet för den som uppgifterna gäller mot yttrandefriheten. Väg in i vilket sammanhang de står, vilket syfte de har, hur många som kan se dem, och vad den som de gäller själv har velat.",
        "Where it is unclear whether the data violate somebody, a human weighs the protection of the person they concern against the freedom of expression. Weigh the context they stand in, their purpose, how many can see them, and what the person they concern has wanted.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PERSONAL_DATA_PROTECTED, &ABUSE_RULE, &FREEDOM_OF_EXPRESSION],
    rulings: &[&P_22, &P_24],
    since: GUIDELINES,
};

/// `integrity.no-violation`: what violates nobody stays.
pub const NO_VIOLATION: Rule = Rule {
    id: "integrity.no-violation",
    modality: Modality::Permission,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg med personuppgifter som inte kränker någon får stå kvar. Före dataskyddsförordningen gällde det alla slags uppgifter i löpande text; därefter bara sådana som inte kräver en särskild bedömning.",
        "A post with personal data that violate nobody may stay. Before the GDPR that went for every kind of data in running text; since then only for those that take no particular judgement.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PERSONAL_DATA_PROTECTED, &ABUSE_RULE],
    rulings: &[&P_22, &P_24],
    since: GUIDELINES,
};

/// `integrity.not-answering`: where the municipality does not answer for the data.
pub const NOT_ANSWERING: Rule = Rule {
    id: "integrity.not-answering",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Svarar kommunen inte för inlägget är det den som skrev, och plattformen, som den drabbade får vända sig till. Kommunen kan upplysa om det och anmäla inlägget till plattformen.",
        "Where the municipality does not answer for the post, whoever is affected has to turn to the writer and the platform. The municipality can tell them so and report the post to the platform.",
    ),
    finding: None,
    provisions: &[&RS_4_8_2],
    law: &[],
    rulings: &[],
    since: GUIDELINES,
};

/// `integrity.violation`: what plainly violates somebody goes.
pub const VIOLATION: Rule = Rule {
    id: "integrity.violation",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg som kommunen svarar för, och som tydligt kränker någons integritet, ska tas bort eller maskeras.",
        "A post for which the municipality answers, and which plainly violates somebody's integrity, must be removed or masked.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ett inlägg som tydligt kränker någons integritet ligger ute på sidan.",
            "A post that plainly violates somebody's integrity stands on the page.",
        ),
        remedy: Text::new("Spara inlägget och ta bort eller maskera det.", "Save the post, and remove or mask it."),
    }),
    provisions: &[&RS_4_8_3],
    law: &[&PERSONAL_DATA_PROTECTED, &ABUSE_RULE, &ERASURE],
    rulings: &[&P_22, &P_24],
    since: GUIDELINES,
};

/// `integrity.record-kept`: what is taken away remains as a record.
pub const RECORD_KEPT: Rule = Rule {
    id: "integrity.record-kept",
    modality: Modality::Recommendation,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Spara det som tas bort eller maskeras, utanför sidan, med dag och skäl. Handlingen finns då kvar och gallras enligt kommunens gallringsplan.",
        "Save what is removed or masked, away from the page, with the day and the reason. The record then remains and is disposed of by the municipality's disposal schedule.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det framgår inte att det som togs bort eller maskerades har sparats.",
            "It is not plain that what was removed or masked has been saved.",
        ),
        remedy: Text::new(
            "Spara inlägget med dag och skäl innan det tas bort eller maskeras.",
            "Save the post with the day and the reason before it is removed or masked.",
        ),
    }),
    provisions: &[&RS_4_8_3],
    law: &[&DISPOSAL_ALLOWED],
    rulings: &[&T_6, &P_22],
    since: GUIDELINES,
};

finite! {
    /// Whose post it is, and who answers for the data in it.
    pub enum Whose {
        /// The municipality's own.
        Own = "own", "kommunens eget", "the municipality's own";
        /// A visitor's, for which the municipality answers too.
        Visitors = "visitors", "en besökares, och kommunen svarar för det", "a visitor's, and the municipality answers for it";
        /// Somebody else's, for which the municipality does not answer.
        NotOurs = "not-ours", "någon annans, och kommunen svarar inte för det", "somebody else's, and the municipality does not answer for it";
    }
}

finite! {
    /// Which kind of personal data a post holds.
    pub enum Kind {
        /// Ordinary data.
        Ordinary = "ordinary", "vanliga personuppgifter", "ordinary personal data";
        /// Sensitive data.
        Sensitive = "sensitive", "känsliga personuppgifter, till exempel om hälsa", "sensitive personal data, for instance on health";
        /// Data on offences.
        Offence = "offence", "uppgifter om brott", "data on offences";
        /// A personal identity number or a coordination number.
        IdentityNumber = "identity-number", "personnummer eller samordningsnummer", "a personal identity number or a coordination number";
    }
}

finite! {
    /// Whom the data concern.
    pub enum About {
        /// Whoever wrote the post.
        Writer = "writer", "den som skrev inlägget", "whoever wrote the post";
        /// Somebody else.
        SomebodyElse = "somebody-else", "någon annan", "somebody else";
    }
}

finite! {
    /// Whether the data violate somebody's integrity.
    pub enum Violation {
        /// No.
        No = "no", "nej", "no";
        /// It is unclear.
        Doubtful = "doubtful", "det är oklart", "that is unclear";
        /// Plainly.
        Plain = "plain", "ja, det är tydligt", "yes, plainly";
    }
}

outcome! {
    /// What is to be done with a post that holds personal data.
    pub enum Integrity {
        /// It may stay.
        Stays: Answer = "stays", "inlägget får stå kvar", "the post may stay";
        /// A human weighs.
        Judged: Judgement = "judged", "en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort", "a human weighs and settles whether the post stays, is masked or is removed";
        /// It is removed or masked, and what is taken away is saved.
        RemoveOrMask: Due = "remove-or-mask", "inlägget ska maskeras eller tas bort, och det som tas bort bör sparas", "the post must be masked or removed, and what is taken away should be saved";
        /// The municipality does not answer for it.
        NotAnswering: NotApplicable = "not-answering", "kommunen svarar inte för inlägget", "the municipality does not answer for the post";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the personal data in a post.
    pub struct IntegrityFacts: "post-integrity", "Vad ska göras med personuppgifterna i inlägget?", "What is to be done with the personal data in the post?";
    decided by post_integrity -> Integrity;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// Whose post it is, and who answers for the data in it.
    whose: Whose = "whose", "Vems är inlägget?", "Whose is the post?";
    /// Which kind of personal data it holds.
    kind: Kind = "kind", "Vilket slags personuppgifter innehåller det?", "Which kind of personal data does it hold?";
    /// Whom they concern.
    about: About = "about", "Vem gäller uppgifterna?", "Whom do the data concern?";
    /// Whether they concern a child.
    child: YesNo = "child", "Gäller uppgifterna ett barn?", "Do the data concern a child?";
    /// Whether they violate somebody's integrity.
    violation: Violation = "violation", "Kränker uppgifterna någons integritet?", "Do the data violate somebody's integrity?";
}

/// What is to be done with the personal data in a post (RS-4.8-1 to RS-4.8-3, P-22).
///
/// Under the Personal Data Act only the abuse rule goes for running text: nothing but a violation matters.
///
/// ```
/// use gdpr_scope::{era::Law, integrity::*};
/// use policy_core::fact::YesNo::No;
/// let diagnosis = IntegrityFacts {
///     law: Law::Gdpr, whose: Whose::Visitors, kind: Kind::Sensitive, about: About::SomebodyElse, child: No, violation: Violation::No,
/// };
/// assert_eq!(post_integrity(diagnosis).outcome, Integrity::Judged);
/// assert_eq!(post_integrity(IntegrityFacts { about: About::Writer, ..diagnosis }).outcome, Integrity::Stays);
/// ```
pub fn post_integrity(case: IntegrityFacts) -> Decision<Integrity> {
    static JUDGED: Selections<5, 32> = Selections::of([&SENSITIVE, &OFFENCE, &IDENTITY_NUMBER, &CHILD, &DOUBTFUL]);
    let (gdpr, own) = (case.law == Law::Gdpr, case.whose == Whose::Own);
    let somebody_else = own || case.about == About::SomebodyElse;
    let number = gdpr && case.kind == Kind::IdentityNumber;
    match (case.law, case.whose, case.violation) {
        (Law::BeforeGuidelines, ..) => return Decision::new(Integrity::NotInForce, &[&VALIDITY]),
        (_, Whose::NotOurs, _) => return Decision::new(Integrity::NotAnswering, &[&NOT_ANSWERING]),
        (_, _, Violation::Plain) if number && somebody_else => {
            return Decision::new(Integrity::RemoveOrMask, &[&IDENTITY_NUMBER, &VIOLATION, &RECORD_KEPT]);
        }
        (_, _, Violation::Plain) => return Decision::new(Integrity::RemoveOrMask, &[&VIOLATION, &RECORD_KEPT]),
        _ if number && somebody_else => return Decision::new(Integrity::RemoveOrMask, &[&IDENTITY_NUMBER, &RECORD_KEPT]),
        _ => {}
    }
    let sensitive = gdpr && case.kind == Kind::Sensitive;
    let judged = JUDGED.pick([
        sensitive && somebody_else,
        gdpr && case.kind == Kind::Offence,
        number,
        gdpr && case.child == YesNo::Yes,
        case.violation == Violation::Doubtful,
    ]);
    if !judged.is_empty() {
        Decision::new(Integrity::Judged, judged)
    } else if sensitive {
        Decision::new(Integrity::Stays, &[&MADE_PUBLIC])
    } else {
        Decision::new(Integrity::Stays, &[&NO_VIOLATION])
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[
    &SENSITIVE,
    &MADE_PUBLIC,
    &OFFENCE,
    &IDENTITY_NUMBER,
    &CHILD,
    &DOUBTFUL,
    &NO_VIOLATION,
    &NOT_ANSWERING,
    &VIOLATION,
    &RECORD_KEPT,
];
