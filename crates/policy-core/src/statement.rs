//! An employee says something: is it protected?

use policy_rules::{Decision, Finding, Modality, Rule, Term, Text, case, finite, outcome};

use crate::{
    fact::{Source, VALIDITY, YesNo},
    law::{
        BAN_ON_INVESTIGATING_SOURCES, BAN_ON_REPRISALS, BROADCAST_FREEDOM_TO_COMMUNICATE, BROADCAST_SOURCE_PROTECTION,
        FREEDOM_OF_EXPRESSION, FREEDOM_TO_COMMUNICATE, LIMITS_ONLY_BY_LAW, SOCIAL_MEDIA_OUTSIDE, SOURCE_PROTECTION_PENALTY,
    },
    media::OWN_JUDGEMENT,
    responsibility::EMPLOYEES,
    role::Role,
    source::{GUIDELINES, KP_4_3, P_5, POLICY, RS_4_7_1, RS_4_7_2, RS_4_7_3, RS_4_7_4, T_20, T_21},
};

/// Those who act for the municipality, whom the constitution forbids to act against somebody for what was said.
const PUBLIC_BODY: &[&Term] = &[
    Role::Municipality.term(),
    Role::ExecutiveBoard.term(),
    Role::Committee.term(),
    Role::SubCommittee.term(),
    Role::Company.term(),
    Role::Administration.term(),
    Role::CommunicationsUnit.term(),
    Role::Manager.term(),
    Role::ElectedRepresentative.term(),
];

/// `statement.no-investigation`: the authority does not ask who informed the media.
pub const NO_INVESTIGATION: Rule = Rule {
    id: "statement.no-investigation",
    modality: Modality::Prohibition,
    bearers: &[
        Role::Municipality.term(),
        Role::ExecutiveBoard.term(),
        Role::Committee.term(),
        Role::SubCommittee.term(),
        Role::Company.term(),
        Role::Administration.term(),
        Role::CommunicationsUnit.term(),
        Role::Manager.term(),
        Role::Employee.term(),
        Role::ElectedRepresentative.term(),
    ],
    entitled: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    text: Text::new(
        "Ingen i kommunen får undersöka vem som har lämnat uppgifter till massmedia.",
        "Nobody in the municipality may investigate who has given information to the mass media.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunen undersöker vem som har lämnat uppgifter till massmedia.",
            "The municipality investigates who has given information to the mass media.",
        ),
        remedy: Text::new(
            "Avbryt genast. Fråga ingen, och sök inte i loggar, telefonlistor eller e-post.",
            "Stop at once. Ask nobody, and search no logs, telephone lists or e-mail.",
        ),
    }),
    provisions: &[&KP_4_3],
    law: &[&BAN_ON_INVESTIGATING_SOURCES, &BROADCAST_SOURCE_PROTECTION, &SOURCE_PROTECTION_PENALTY],
    rulings: &[&T_21],
    since: POLICY,
};

/// `statement.no-intervention`: the authority does not act against the freedom of expression, formally or informally.
pub const NO_INTERVENTION: Rule = Rule {
    id: "statement.no-intervention",
    modality: Modality::Prohibition,
    bearers: PUBLIC_BODY,
    entitled: &[Role::Employee.term()],
    text: Text::new(
        "Kommunen får inte ingripa mot en medarbetare som använder sin yttrandefrihet, vare sig formellt eller informellt, och inte motarbeta det. Det gäller även om den anser att uppgifterna är fel.",
        "The municipality may not act against an employee who uses the freedom of expression, formally or informally, nor work against it. That goes even where it considers the information wrong.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunen ingriper mot någon som har använt sin yttrandefrihet.",
            "The municipality acts against somebody who has used the freedom of expression.",
        ),
        remedy: Text::new(
            "Avstå från åtgärden. Bemöt och rätta uppgifterna i stället.",
            "Refrain from the measure. Answer and correct the information instead.",
        ),
    }),
    provisions: &[&RS_4_7_1],
    law: &[&FREEDOM_OF_EXPRESSION, &LIMITS_ONLY_BY_LAW],
    rulings: &[&T_20],
    since: GUIDELINES,
};

/// `statement.no-reprisals`: nobody suffers for having used the freedom to communicate information.
pub const NO_REPRISALS: Rule = Rule {
    id: "statement.no-reprisals",
    modality: Modality::Prohibition,
    bearers: PUBLIC_BODY,
    entitled: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    text: Text::new(
        "Kommunen får inte ingripa mot den som har lämnat uppgifter för publicering i ett massmedium med grundlagsskydd, vare sig formellt eller informellt.",
        "The municipality may not act against whoever has given information for publication in a mass medium protected by the constitution, formally or informally.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunen ingriper mot någon som har använt sin meddelarfrihet.",
            "The municipality acts against somebody who has used the freedom to communicate information.",
        ),
        remedy: Text::new(
            "Avstå från åtgärden. Bemöt och rätta uppgifterna i stället.",
            "Refrain from the measure. Answer and correct the information instead.",
        ),
    }),
    provisions: &[&RS_4_7_1],
    law: &[&BAN_ON_REPRISALS, &BROADCAST_SOURCE_PROTECTION, &SOURCE_PROTECTION_PENALTY],
    rulings: &[&T_20],
    since: GUIDELINES,
};

/// `statement.answer-and-correct`: the authority may answer and correct.
pub const ANSWER_AND_CORRECT: Rule = Rule {
    id: "statement.answer-and-correct",
    modality: Modality::Permission,
    bearers: &[Role::Municipality.term(), Role::Manager.term(), Role::CommunicationsUnit.term()],
    entitled: &[],
    text: Text::new(
        "Kommunen får på lämpligt sätt bemöta och rätta det som en medarbetare har sagt, men inte mer.",
        "The municipality may in a suitable way answer and correct what an employee has said, and no more.",
    ),
    finding: None,
    provisions: &[&RS_4_7_1],
    law: &[],
    rulings: &[&T_20],
    since: GUIDELINES,
};

/// `statement.confidentiality`: the duty of confidentiality limits the freedom of expression.
pub const CONFIDENTIALITY: Rule = Rule {
    id: "statement.confidentiality",
    modality: Modality::Prohibition,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den som har tystnadsplikt får inte röja det som plikten omfattar. Den som gör det kan straffas.",
        "Whoever is under a duty of confidentiality may not reveal the information, and may be punished for doing so.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Uppgiften omfattas av tystnadsplikt och får inte lämnas på det sättet.",
            "The information is under a duty of confidentiality and may not be given in that way.",
        ),
        remedy: Text::new("Lämna inte uppgiften.", "Do not give the information."),
    }),
    provisions: &[&RS_4_7_2],
    law: &[&LIMITS_ONLY_BY_LAW],
    rulings: &[],
    since: GUIDELINES,
};

/// `statement.freedom-to-communicate`: information may be communicated for publication in a protected medium.
pub const FREEDOM: Rule = Rule {
    id: "statement.freedom-to-communicate",
    modality: Modality::Permission,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den som lämnar en uppgift för publicering i tryckt skrift eller ett annat massmedium med grundlagsskydd kan inte straffas för det, i viss utsträckning inte heller när uppgiften normalt är sekretessbelagd. En kvalificerad tystnadsplikt går före, och hemliga handlingar får inte lämnas ut.",
        "Whoever gives information for publication in print or in another mass medium protected by the constitution may do so without punishment, to some extent even if the information is normally secret. A qualified duty of confidentiality comes first, and secret documents may not be handed over.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Meddelarfriheten räcker inte: tystnadsplikten är kvalificerad, eller så är det en hemlig handling.",
            "The freedom to communicate information does not reach this far: the duty of confidentiality is qualified, or it is a secret document.",
        ),
        remedy: Text::new(
            "Lämna inte uppgiften, inte heller till en journalist.",
            "Do not give the information, not to a journalist either.",
        ),
    }),
    provisions: &[&RS_4_7_3],
    law: &[&FREEDOM_TO_COMMUNICATE, &BROADCAST_FREEDOM_TO_COMMUNICATE],
    rulings: &[&P_5],
    since: GUIDELINES,
};

/// `statement.social-media`: social media are not a protected medium.
pub const SOCIAL_MEDIA: Rule = Rule {
    id: "statement.social-media",
    modality: Modality::Definition,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Sociala medier är inte massmedier med grundlagsskydd. Meddelarfriheten ger därför ingen rätt att sprida hemliga uppgifter där.",
        "Social media are not mass media protected by the constitution. The freedom to communicate information therefore gives no right to spread secret information there.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Uppgiften lämnas i sociala medier, där meddelarfriheten inte gäller.",
            "The information is given in social media, where the freedom to communicate information does not apply.",
        ),
        remedy: Text::new(
            "Publicera inte uppgiften, och ta bort den om den redan ligger ute.",
            "Do not publish the information, and remove it if it is out already.",
        ),
    }),
    provisions: &[&RS_4_7_3],
    law: &[&SOCIAL_MEDIA_OUTSIDE],
    rulings: &[],
    since: GUIDELINES,
};

/// `statement.in-service`: in service the employer's interests are looked after.
pub const IN_SERVICE: Rule = Rule {
    id: "statement.in-service",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::Writer.term()],
    entitled: &[],
    text: Text::new(
        "Den som använder sociala medier i tjänsten utför en arbetsuppgift och ska där ta till vara arbetsgivarens intressen. Privat gäller det inte.",
        "Whoever uses social media in service performs a task and must there look after the employer's interests. In private that does not apply.",
    ),
    finding: None,
    provisions: &[&RS_4_7_4],
    law: &[],
    rulings: &[&T_20],
    since: GUIDELINES,
};

finite! {
    /// In which capacity an employee speaks.
    pub enum SpeaksAs {
        /// In service, for the municipality.
        InService = "in-service", "i tjänsten, för kommunen", "in service, for the municipality";
        /// As a private person.
        Private = "private", "som privatperson", "as a private person";
    }
}

finite! {
    /// Where an employee speaks.
    pub enum Outlet {
        /// To print or another constitutionally protected mass medium, for publication.
        ProtectedMedium = "protected-medium", "till ett massmedium med grundlagsskydd, för publicering", "to a constitutionally protected mass medium, for publication";
        /// In social media.
        SocialMedia = "social-media", "i sociala medier", "in social media";
        /// In another way, such as at a meeting or in a letter.
        Elsewhere = "elsewhere", "på ett annat sätt, till exempel på ett möte", "in another way, such as at a meeting";
    }
}

outcome! {
    /// What protects a statement.
    pub enum Protection {
        /// The freedom to communicate information: nobody may ask who it was, and nobody may act against it.
        Source: Answer = "source-protected", "ja, av meddelarfriheten", "yes, by the freedom to communicate information";
        /// The freedom of expression: the authority may not act against it.
        Expression: Answer = "expression-protected", "ja, av yttrandefriheten", "yes, by the freedom of expression";
        /// It is made in service, for the municipality.
        InService: Answer = "in-service", "nej, det görs i tjänsten, för kommunen", "no, it is made in service, for the municipality";
        /// A duty of confidentiality forbids it.
        Confidential: Answer = "confidential", "nej, tystnadsplikten förbjuder det", "no, the duty of confidentiality forbids it";
        /// Nothing of this was in force.
        NotInForce: NotApplicable = "not-in-force", "ingen regel i policyn eller riktlinjerna gällde", "no rule of the policy or the guidelines was in force";
    }
}

case! {
    /// The facts about an employee's statement. Whether the information is right does not matter, and who the employee is has no
    /// field.
    pub struct StatementFacts: "employee-statement", "Är uttalandet skyddat?", "Is the statement protected?";
    decided by employee_statement -> Protection;
    /// Which texts of the source are in force.
    source: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// In which capacity the employee speaks.
    speaks_as: SpeaksAs = "speaksAs", "I vilken egenskap görs uttalandet?", "In which capacity is the statement made?";
    /// Where.
    outlet: Outlet = "outlet", "Hur görs uttalandet?", "How is the statement made?";
    /// Whether the information is under a duty of confidentiality.
    confidential: YesNo = "confidential", "Omfattas uppgiften av sekretess eller tystnadsplikt?", "Is the information secret, or under a duty of confidentiality?";
    /// Whether that duty is a qualified one.
    qualified: YesNo = "qualified", "Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut?", "Is the duty of confidentiality qualified, or is a secret document handed over?";
}

/// What protects an employee's statement, if anything (KP-4.3, RS-4.7-1 to RS-4.7-4, T-20, T-21). A qualified duty of
/// confidentiality is one that comes before the freedom to communicate information; the statutes list them.
///
/// ```
/// use policy_core::{fact::{Source, YesNo::{No, Yes}}, statement::*};
/// let tip = StatementFacts {
///     source: Source::Whole, speaks_as: SpeaksAs::Private, outlet: Outlet::ProtectedMedium, confidential: Yes, qualified: No,
/// };
/// assert_eq!(employee_statement(tip).outcome, Protection::Source);
/// assert_eq!(employee_statement(StatementFacts { outlet: Outlet::SocialMedia, ..tip }).outcome, Protection::Confidential);
/// ```
pub fn employee_statement(case: StatementFacts) -> Decision<Protection> {
    use Outlet::{Elsewhere, ProtectedMedium, SocialMedia};
    use SpeaksAs::{InService, Private};
    use YesNo::{No, Yes};
    match (case.source, case.speaks_as, case.outlet, case.confidential, case.qualified) {
        (Source::NotYet, _, _, _, _) => Decision::new(Protection::NotInForce, &[&VALIDITY]),
        (_, InService, _, Yes, _) => Decision::new(Protection::Confidential, &[&CONFIDENTIALITY]),
        (_, InService, SocialMedia, No, _) => Decision::new(Protection::InService, &[&IN_SERVICE]),
        (Source::Whole, InService, ProtectedMedium, No, _) => Decision::new(Protection::InService, &[&OWN_JUDGEMENT]),
        (Source::Whole, InService, Elsewhere, No, _) => Decision::new(Protection::InService, &[&EMPLOYEES]),
        // The guidelines alone speak of social media alone.
        (Source::GuidelinesAlone, InService, ProtectedMedium | Elsewhere, No, _) => {
            Decision::new(Protection::NotInForce, &[&VALIDITY])
        }
        (_, Private, SocialMedia, Yes, _) => Decision::new(Protection::Confidential, &[&CONFIDENTIALITY, &SOCIAL_MEDIA]),
        (_, Private, SocialMedia, No, _) => Decision::new(Protection::Expression, &[&NO_INTERVENTION, &SOCIAL_MEDIA]),
        (_, Private, Elsewhere, Yes, _) => Decision::new(Protection::Confidential, &[&CONFIDENTIALITY]),
        (_, Private, Elsewhere, No, _) => Decision::new(Protection::Expression, &[&NO_INTERVENTION]),
        (_, Private, ProtectedMedium, Yes, Yes) => Decision::new(Protection::Confidential, &[&CONFIDENTIALITY, &FREEDOM]),
        (Source::Whole, Private, ProtectedMedium, _, _) => {
            Decision::new(Protection::Source, &[&NO_INVESTIGATION, &NO_REPRISALS, &FREEDOM])
        }
        (Source::GuidelinesAlone, Private, ProtectedMedium, _, _) => {
            Decision::new(Protection::Source, &[&NO_REPRISALS, &FREEDOM])
        }
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[
    &NO_INVESTIGATION,
    &NO_INTERVENTION,
    &NO_REPRISALS,
    &ANSWER_AND_CORRECT,
    &CONFIDENTIALITY,
    &FREEDOM,
    &SOCIAL_MEDIA,
    &IN_SERVICE,
];
