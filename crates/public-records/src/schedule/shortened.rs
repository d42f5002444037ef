//! A term may be extended, never silently shortened: what may be disposed of earlier than before, without a new decision?

use policy_rules::{Finite, Lang};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Kind, Row, Schedule};

/// That records may be disposed of earlier than before, without a new decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Shortened {
    /// The kind of record.
    pub kind: Kind,
    /// The row of the later schedule, such as `rows[3]`.
    pub path: String,
    /// What changed and what to do, in Swedish.
    pub sv: String,
    /// The same in English.
    pub en: String,
}

/// The kinds of record that may be disposed of earlier by the later schedule than by the earlier one, though the row refers to no
/// decision, or to one that stood in the earlier schedule already.
///
/// A change is listed unless it can bring disposal forward for no record, whatever its dates. So a term that is counted from
/// another trigger than before is listed, unless it used to be counted from the day the record was received or drawn up.
///
/// ```
/// use public_records::schedule::{Kind, Schedule, Term, shortened};
/// let (before, mut after) = (Schedule::default(), Schedule::default());
/// if let Some(longest) = &mut after.rows[2].longest {
///     longest.after = Term::Years(1);
/// }
/// assert_eq!(shortened(&before, &after), []);
/// assert_eq!(shortened(&after, &before)[0].kind, Kind::Comment);
/// ```
pub fn shortened(before: &Schedule, after: &Schedule) -> Vec<Shortened> {
    let decided: Vec<_> = before.rows.iter().filter_map(Row::reference).collect();
    let is_new = |row: &&Row| row.reference().is_some_and(|reference| !decided.contains(&reference));
    Kind::VALUES
        .iter()
        .copied()
        .filter(|kind| after.governing(*kind).is_some_and(Row::disposes))
        .filter_map(|kind| {
            let old = before.governing(kind).filter(|row| row.disposes());
            let later = |old: &Row| after.rows_for(kind).any(|row| row.never_before(old));
            if old.is_some() && before.rows_for(kind).all(later) {
                return None;
            }
            // A row with a new decision answers for itself, and for every row that never lets go later than it does.
            let answered = |row: &Row| after.rows_for(kind).filter(is_new).any(|new| new.never_before(row));
            let (at, row) = after.rows.iter().enumerate().find(|(_, row)| row.kind == kind && !answered(row))?;
            let now = |lang| row.when(lang).unwrap_or_default();
            let (label_sv, label_en) = (kind.term().label.sv, kind.term().label.en);
            let was = |lang| old.and_then(|row| row.when(lang));
            let was_sv = was(Lang::Sv).map_or("inte alls".to_owned(), |when| format!("tidigast {when}"));
            let was_en = was(Lang::En).map_or("not at all".to_owned(), |when| format!("at the earliest {when}"));
            Some(Shortened {
                kind,
                path: format!("rows[{at}]"),
                sv: format!(
                    "Handlingar får gallras tidigare än förut utan att raden hänvisar till ett nytt beslut. Det gäller {label_sv}. Förut: {was_sv}. Nu: tidigast {}. Ange det nya beslutet, eller återställ raden.",
                    now(Lang::Sv)
                ),
                en: format!(
                    "Records may be disposed of earlier than before, and yet the row refers to no new decision. This concerns {label_en}. Before: {was_en}. Now: at the earliest {}. Name the new decision, or restore the row.",
                    now(Lang::En)
                ),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{super::*, *};

    fn kinds(before: &Schedule, after: &Schedule) -> Vec<Kind> {
        shortened(before, after).into_iter().map(|shortened| shortened.kind).collect()
    }

    /// The default with other terms for advertising.
    fn advertising(after: Term, from: Trigger) -> Schedule {
        let mut schedule = Schedule::default();
        schedule.rows[6].deadline = Some(Deadline { after, from });
        schedule
    }

    #[test]
    fn a_schedule_does_not_shorten_itself() {
        assert_eq!(kinds(&Schedule::default(), &Schedule::default()), []);
    }

    #[test]
    fn a_shorter_term_needs_a_new_decision() {
        let (before, mut after) =
            (advertising(Term::Years(1), Trigger::Created), advertising(Term::Months(11), Trigger::Created));
        let listed = shortened(&before, &after);
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].path, "rows[6]");
        assert_eq!(
            listed[0].sv,
            "Handlingar får gallras tidigare än förut utan att raden hänvisar till ett nytt beslut. Det gäller kommersiell reklam. Förut: tidigast 1 år från den dag då handlingen kom in eller upprättades. Nu: tidigast 11 månader från den dag då handlingen kom in eller upprättades. Ange det nya beslutet, eller återställ raden."
        );
        assert_eq!(
            listed[0].en,
            "Records may be disposed of earlier than before, and yet the row refers to no new decision. This concerns commercial advertising. Before: at the earliest 1 year from the day the record was received or drawn up. Now: at the earliest 11 months from the day the record was received or drawn up. Name the new decision, or restore the row."
        );
        after.rows[6].decision = Some("KF 2026-02-25 § 12".to_owned());
        assert_eq!(kinds(&before, &after), []);
    }

    #[test]
    fn a_longer_term_needs_none() {
        let (before, after) = (advertising(Term::Months(1), Trigger::Created), advertising(Term::Days(31), Trigger::Created));
        assert_eq!(kinds(&before, &after), []);
        assert_eq!(kinds(&after, &before), [Kind::Advertising], "a month may be shorter than 31 days");
    }

    #[test]
    fn what_was_preserved_is_not_disposed_of_by_a_decision_on_something_else() {
        let (before, mut after) = (Schedule::default(), Schedule::default());
        after.rows[11] = Row { id: "snapshots".to_owned(), kind: Kind::Snapshot, ..before.rows[6].clone() };
        let listed = shortened(&before, &after);
        assert_eq!(listed[0].kind, Kind::Snapshot);
        assert!(listed[0].sv.contains("Förut: inte alls. Nu: tidigast den dag då handlingen kom in"), "{}", listed[0].sv);
        after.rows[11].decision = Some("KF 2026-02-25 § 12".to_owned());
        assert_eq!(kinds(&before, &after), []);
    }

    #[test]
    fn another_trigger_is_listed_where_it_may_come_earlier() {
        let (created, answered) = (advertising(Term::Years(1), Trigger::Created), advertising(Term::Years(1), Trigger::Answered));
        assert_eq!(kinds(&created, &answered), []);
        assert_eq!(kinds(&answered, &created), [Kind::Advertising]);
    }

    #[test]
    fn a_new_decision_on_one_row_does_not_hide_a_row_that_lets_go_later() {
        let (mut before, mut after) =
            (advertising(Term::Years(2), Trigger::Created), advertising(Term::Years(1), Trigger::Created));
        after.rows.push(Row {
            deadline: Some(Deadline { after: Term::Months(1), from: Trigger::Created }),
            decision: Some("KF 2026-02-25 § 12".to_owned()),
            ..after.rows[6].clone()
        });
        assert_eq!(kinds(&before, &after), [Kind::Advertising]);
        before.rows[6].deadline = after.rows[6].deadline;
        assert_eq!(kinds(&before, &after), []);
    }

    #[test]
    fn taking_a_row_away_or_its_decision_shortens_nothing() {
        let before = Schedule::default();
        let mut after = Schedule { rows: Vec::new(), needs: Vec::new() };
        assert_eq!(kinds(&before, &after), []);
        assert_eq!(kinds(&after, &before), [], "every decision is new where there was none");
        after = before.clone();
        after.rows[6].decision = None;
        assert_eq!(kinds(&before, &after), []);
    }
}
