//! What is wrong with a disposal schedule, and what to do about it.

use policy_rules::{Finite, Lang, Text, finite};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Fate, Kind, Row, Schedule};

finite! {
    /// What can be wrong with a schedule.
    pub enum Problem {
        /// A kind of record has no row.
        NoRow = "no-row", "raden saknas", "no row";
        /// A row has no id.
        NoId = "no-id", "radens id saknas", "no id";
        /// Two rows have one id.
        DuplicateId = "duplicate-id", "samma id på flera rader", "one id on several rows";
        /// Two rows are for one kind of record.
        Overlap = "overlap", "flera rader för samma handlingar", "several rows for the same records";
        /// Records may be disposed of without a decision.
        NoDecision = "no-decision", "gallringsbeslutet saknas", "no disposal decision";
        /// Records may be disposed of without a term.
        NoTerm = "no-term", "gallringsfristen saknas", "no disposal term";
        /// Only a human's finding ends the term.
        NoLongest = "no-longest", "den längsta tiden saknas", "no longest time";
        /// A term is shorter than the records are needed.
        TooShort = "too-short", "fristen är för kort", "the term is too short";
        /// Records that are preserved have a term.
        NeedlessTerm = "needless-term", "frist för handlingar som bevaras", "a term for records that are preserved";
    }
}

/// Something that is wrong with a schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Lint {
    /// Where: such as `rows[3].longest`, or `rows` where a row is missing.
    pub path: String,
    /// The kind of record that it concerns.
    pub kind: Kind,
    /// What is wrong.
    pub problem: Problem,
    /// What is wrong and what to do, in Swedish.
    pub sv: String,
    /// The same in English.
    pub en: String,
}

impl Problem {
    /// What is wrong and what to do.
    const fn advice(self) -> Text {
        match self {
            Self::NoRow => Text::new(
                "den saknas. Lägg till en rad som säger om handlingarna bevaras eller får gallras; till dess får inget gallras.",
                "there is none. Add a row that says whether the records are preserved or may be disposed of; until then nothing may be.",
            ),
            Self::NoId => Text::new(
                "id saknas. Ge raden ett id, så att gallringsloggen kan hänvisa till den.",
                "the id is missing. Give the row an id, so that the disposal log can refer to it.",
            ),
            Self::DuplicateId => Text::new(
                "en tidigare rad har samma id. Byt det ena, så att gallringsloggen visar vilken rad som avses.",
                "an earlier row has the same id. Change one of them, so that the disposal log shows which row is meant.",
            ),
            Self::Overlap => Text::new(
                "en tidigare rad gäller samma handlingar. Ta bort den ena; så länge båda finns gäller den strängaste.",
                "an earlier row is for the same records. Remove one of them; as long as there are both, the strictest applies.",
            ),
            Self::NoDecision => Text::new(
                "handlingarna får gallras enligt raden, men kommunens beslut om det saknas. Ange beslutet, eller ändra raden så att handlingarna bevaras.",
                "the records may be disposed of, and yet the municipality's decision is missing. Name the decision, or let the row preserve the records.",
            ),
            Self::NoTerm => Text::new(
                "handlingarna får gallras enligt raden, men fristen saknas. Ange fristen och vad den räknas från; noll dagar betyder genast.",
                "the records may be disposed of, and yet there is no term. Give the term and what it is counted from; zero days means at once.",
            ),
            Self::NoLongest => Text::new(
                "fristen går ut först när någon bedömer att handlingen är inaktuell. Ange också en längsta tid, räknad från en dag som inte beror på den bedömningen.",
                "the term ends only when somebody finds the record out of date. Give a longest time too, counted from a day that does not depend on that finding.",
            ),
            Self::TooShort => Text::new(
                "fristen kan bli kortare än den tid då handlingarna behövs. Förläng den.",
                "the term can be shorter than the time for which the records are needed. Extend it.",
            ),
            Self::NeedlessTerm => Text::new(
                "handlingarna bevaras, men raden har en frist. Ta bort fristen, eller ange beslutet om att handlingarna får gallras.",
                "the records are preserved, and yet the row has a term. Remove the term, or name the decision that they may be disposed of.",
            ),
        }
    }
}

impl Lint {
    fn of(path: String, kind: Kind, problem: Problem) -> Self {
        let (kind_is, advice) = (kind.term().label, problem.advice());
        Self {
            path,
            kind,
            problem,
            sv: format!("Raden för {}: {}", kind_is.sv, advice.sv),
            en: format!("The row for {}: {}", kind_is.en, advice.en),
        }
    }
}

/// Everything that is wrong with a schedule, row by row, and then the kinds of record that have none.
///
/// ```
/// use public_records::schedule::{Problem, Schedule, lint};
/// let mut schedule = Schedule::default();
/// schedule.rows[2].longest = None;
/// let lints = lint(&schedule);
/// assert_eq!((lints[0].path.as_str(), lints[0].problem), ("rows[2].longest", Problem::NoLongest));
/// assert_eq!(lints.len(), 1);
/// ```
pub fn lint(schedule: &Schedule) -> Vec<Lint> {
    let mut lints = Vec::new();
    for (at, row) in schedule.rows.iter().enumerate() {
        let of_row = problems(row, &schedule.rows[..at]);
        lints.extend(of_row.map(|(field, problem)| Lint::of(format!("rows[{at}].{field}"), row.kind, problem)));
        for need in schedule.needs.iter().filter(|need| need.kind == row.kind && row.fate == Fate::Dispose) {
            for (field, end) in [("deadline", row.deadline), ("longest", row.longest)] {
                if let Some(end) = end.filter(|end| end.after.shorter_than(need.at_least)) {
                    let mut lint = Lint::of(format!("rows[{at}].{field}.after"), row.kind, Problem::TooShort);
                    let (term, least, reason) = (end.after, need.at_least, &need.reason);
                    lint.sv += &format!(" Fristen: {}. Behovet: {} ({reason}).", term.text(Lang::Sv), least.text(Lang::Sv));
                    lint.en += &format!(" Term: {}. Need: {} ({reason}).", term.text(Lang::En), least.text(Lang::En));
                    lints.push(lint);
                }
            }
        }
    }
    let without = Kind::VALUES.iter().filter(|kind| schedule.rows_for(**kind).next().is_none());
    lints.extend(without.map(|kind| Lint::of("rows".to_owned(), *kind, Problem::NoRow)));
    lints
}

/// What is wrong with a row that stands after others, and in which field.
fn problems(row: &Row, earlier: &[Row]) -> impl Iterator<Item = (&'static str, Problem)> {
    let disposes = row.fate == Fate::Dispose;
    [
        (row.id.trim().is_empty(), "id", Problem::NoId),
        (earlier.iter().any(|other| other.id == row.id), "id", Problem::DuplicateId),
        (earlier.iter().any(|other| other.kind == row.kind), "kind", Problem::Overlap),
        (disposes && row.reference().is_none(), "decision", Problem::NoDecision),
        (disposes && row.deadline.is_none(), "deadline", Problem::NoTerm),
        (disposes && row.lacks_longest(), "longest", Problem::NoLongest),
        (!disposes && row.deadline.is_some(), "deadline", Problem::NeedlessTerm),
        (!disposes && row.longest.is_some(), "longest", Problem::NeedlessTerm),
    ]
    .into_iter()
    .filter_map(|(is_wrong, field, problem)| is_wrong.then_some((field, problem)))
}

#[cfg(test)]
mod tests {
    use super::{super::*, *};

    fn only(schedule: &Schedule) -> Lint {
        let mut lints = lint(schedule);
        assert_eq!(lints.len(), 1, "{lints:?}");
        lints.remove(0)
    }

    #[test]
    fn a_kind_without_a_row_is_named() {
        let mut schedule = Schedule::default();
        schedule.rows.retain(|row| row.kind != Kind::Snapshot);
        let lint = only(&schedule);
        assert_eq!((lint.path.as_str(), lint.kind, lint.problem), ("rows", Kind::Snapshot, Problem::NoRow));
        assert!(lint.sv.starts_with("Raden för en skärmdump av sidan: den saknas. Lägg till"), "{}", lint.sv);
    }

    #[test]
    fn an_empty_schedule_lacks_every_row() {
        let empty = Schedule { rows: Vec::new(), needs: Vec::new() };
        assert_eq!(lint(&empty).len(), Kind::TERMS.len());
    }

    #[test]
    fn a_row_that_disposes_without_a_decision_is_named() {
        for decision in [None, Some(" ".to_owned())] {
            let mut schedule = Schedule::default();
            schedule.rows[6].decision = decision;
            let lint = only(&schedule);
            assert_eq!((lint.path.as_str(), lint.problem), ("rows[6].decision", Problem::NoDecision));
            assert!(!schedule.governing(Kind::Advertising).unwrap().disposes());
        }
    }

    #[test]
    fn a_row_that_disposes_without_a_term_is_named() {
        let mut schedule = Schedule::default();
        schedule.rows[6].deadline = None;
        let lint = only(&schedule);
        assert_eq!((lint.path.as_str(), lint.problem), ("rows[6].deadline", Problem::NoTerm));
    }

    #[test]
    fn a_longest_time_that_waits_for_the_same_finding_is_none() {
        let mut schedule = Schedule::default();
        schedule.rows[0].longest = Some(Deadline { after: Term::Years(1), from: Trigger::OutOfDate });
        let lint = only(&schedule);
        assert_eq!((lint.path.as_str(), lint.problem), ("rows[0].longest", Problem::NoLongest));
        assert_eq!(schedule.says(Kind::OwnPost), Says::Incomplete);
    }

    #[test]
    fn a_term_shorter_than_a_need_is_named_with_the_reason() {
        let mut schedule = Schedule::default();
        let reason = "någon kan begära ut handlingen".to_owned();
        schedule.needs = vec![Need { kind: Kind::Advertising, at_least: Term::Months(1), reason }];
        let lint = only(&schedule);
        assert_eq!((lint.path.as_str(), lint.problem), ("rows[6].deadline.after", Problem::TooShort));
        assert_eq!(
            lint.sv,
            "Raden för kommersiell reklam: fristen kan bli kortare än den tid då handlingarna behövs. Förläng den. Fristen: 0 dagar. Behovet: 1 månad (någon kan begära ut handlingen)."
        );
        schedule.rows[6].deadline = Some(Deadline { after: Term::Days(31), from: Trigger::Created });
        assert_eq!(super::lint(&schedule), []);
    }

    #[test]
    fn rows_that_overlap_and_ids_that_stand_twice_are_named() {
        let mut schedule = Schedule::default();
        schedule.rows.push(schedule.rows[0].clone());
        let named: Vec<_> = lint(&schedule).into_iter().map(|lint| (lint.path, lint.problem)).collect();
        assert_eq!(named, [("rows[16].id".to_owned(), Problem::DuplicateId), ("rows[16].kind".to_owned(), Problem::Overlap)]);
    }

    #[test]
    fn a_row_without_an_id_is_named() {
        let mut schedule = Schedule::default();
        schedule.rows[1].id.clear();
        assert_eq!(only(&schedule).problem, Problem::NoId);
    }

    #[test]
    fn a_term_for_what_is_preserved_is_named() {
        let mut schedule = Schedule::default();
        schedule.rows[1].fate = Fate::Preserve;
        let named: Vec<_> = lint(&schedule).into_iter().map(|lint| (lint.path, lint.problem)).collect();
        let needless = |field: &str| (format!("rows[1].{field}"), Problem::NeedlessTerm);
        assert_eq!(named, [needless("deadline"), needless("longest")]);
    }
}
