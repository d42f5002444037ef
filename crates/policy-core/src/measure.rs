//! What may the municipality do about something that an employee has said?

use policy_rules::{Decision, case, finite, outcome};

use crate::{
    fact::{Source, YesNo},
    statement::{
        ANSWER_AND_CORRECT, NO_INTERVENTION, NO_INVESTIGATION, NO_REPRISALS, Outlet, Protection, SpeaksAs, StatementFacts,
        employee_statement,
    },
};

finite! {
    /// Something that an authority considers doing about an employee's statement.
    pub enum Measure {
        /// Answering or correcting it.
        Answer = "answer", "bemöta eller rätta uppgifterna", "answer or correct the information";
        /// Finding out who gave the information.
        Investigate = "investigate", "ta reda på vem som lämnade uppgifterna", "find out who gave the information";
        /// A formal measure, such as a warning or a notice.
        Formal = "formal", "vidta en formell åtgärd, till exempel ge en varning", "take a formal measure, such as giving a warning";
        /// An informal one, such as a talking-to or fewer tasks.
        Informal = "informal", "vidta en informell åtgärd, till exempel ge en tillrättavisning", "take an informal measure, such as giving a reprimand";
    }
}

outcome! {
    /// Whether the authority may take a measure.
    pub enum Permitted {
        /// It may.
        Permitted: Answer = "permitted", "åtgärden är tillåten", "the measure is permitted";
        /// It may not.
        Forbidden: Answer = "forbidden", "åtgärden är förbjuden", "the measure is forbidden";
        /// Whether it counteracts the freedom of expression, somebody has to judge.
        ToJudge: Judgement = "to-judge", "det måste bedömas om åtgärden motarbetar yttrandefriheten", "whether the measure counteracts the freedom of expression is to be judged";
        /// The protection does not cover the statement; other law decides.
        OtherLaw: Answer = "other-law", "skyddet omfattar inte uttalandet, och andra regler avgör", "the protection does not cover the statement, and other rules decide";
        /// Nothing of this was in force.
        NotInForce: NotApplicable = "not-in-force", "ingen regel i policyn eller riktlinjerna gällde", "no rule of the policy or the guidelines was in force";
    }
}

case! {
    /// The facts about a measure against an employee's statement.
    pub struct MeasureFacts: "authority-may", "Får kommunen vidta åtgärden?", "May the municipality take the measure?";
    decided by authority_may -> Permitted;
    /// Which texts of the source are in force.
    source: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// In which capacity the employee spoke.
    speaks_as: SpeaksAs = "speaksAs", "I vilken egenskap gjordes uttalandet?", "In which capacity was the statement made?";
    /// Where.
    outlet: Outlet = "outlet", "Hur gjordes uttalandet?", "How was the statement made?";
    /// Whether the information was under a duty of confidentiality.
    confidential: YesNo = "confidential", "Omfattades uppgiften av sekretess eller tystnadsplikt?", "Was the information secret, or under a duty of confidentiality?";
    /// Whether that duty was a qualified one.
    qualified: YesNo = "qualified", "Var tystnadsplikten kvalificerad, eller var det en hemlig handling som lämnades ut?", "Was the duty of confidentiality qualified, or was a secret document handed over?";
    /// What the authority considers doing.
    measure: Measure = "measure", "Vad vill kommunen göra?", "What does the municipality want to do?";
}

/// Whether the authority may do something about an employee's statement (KP-4.3, RS-4.7-1). It may never ask who informed the
/// media (KP-4.3 knows no exception), not even where the information was secret. What it may do about a breach of
/// confidentiality, or about what is said in service, other law decides. Whoever hunts a source cannot know in which capacity it
/// spoke, so the ban holds there too.
///
/// ```
/// use policy_core::{fact::{Source, YesNo::No}, measure::*, statement::{Outlet, SpeaksAs}};
/// let warning = MeasureFacts {
///     source: Source::Whole, speaks_as: SpeaksAs::Private, outlet: Outlet::SocialMedia,
///     confidential: No, qualified: No, measure: Measure::Formal,
/// };
/// assert_eq!(authority_may(warning).outcome, Permitted::Forbidden);
/// assert_eq!(authority_may(MeasureFacts { measure: Measure::Answer, ..warning }).outcome, Permitted::Permitted);
/// ```
pub fn authority_may(case: MeasureFacts) -> Decision<Permitted> {
    use Measure::{Answer, Formal, Informal, Investigate};
    let MeasureFacts { source, speaks_as, outlet, confidential, qualified, measure } = case;
    let protection = employee_statement(StatementFacts { source, speaks_as, outlet, confidential, qualified });
    let to_the_media = outlet == Outlet::ProtectedMedium;
    match (protection.outcome, measure) {
        (Protection::NotInForce, _) => Decision::new(Permitted::NotInForce, protection.because),
        (_, Investigate) if to_the_media && source == Source::Whole => Decision::new(Permitted::Forbidden, &[&NO_INVESTIGATION]),
        (Protection::Source | Protection::Expression | Protection::InService, Answer) => {
            Decision::new(Permitted::Permitted, &[&ANSWER_AND_CORRECT])
        }
        (Protection::Source, Formal | Informal) => Decision::new(Permitted::Forbidden, &[&NO_REPRISALS]),
        // The guidelines alone do not name the ban on investigating, but hunting a source works against the freedom.
        (Protection::Expression, Formal | Informal) | (Protection::Source, Investigate) => {
            Decision::new(Permitted::Forbidden, &[&NO_INTERVENTION])
        }
        (Protection::Expression, Investigate) => Decision::new(Permitted::ToJudge, &[&NO_INTERVENTION]),
        (Protection::InService | Protection::Confidential, _) => Decision::new(Permitted::OtherLaw, protection.because),
    }
}
