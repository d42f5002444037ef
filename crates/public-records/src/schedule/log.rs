//! What was disposed of, when, by which row and decision, and who approved it: the entry for the disposal log.

use std::num::NonZeroU64;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Kind, Says, Schedule};

/// An entry of the disposal log (gallringslogg). It tells what is gone, and nothing of what it said or who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogEntry {
    /// The day.
    pub on: NaiveDate,
    /// The kind of record.
    pub kind: Kind,
    /// How many records; at least 1.
    #[schemars(range(min = 1))]
    pub count: NonZeroU64,
    /// The row of the schedule, by its id.
    pub row: String,
    /// The decision, as the row referred to it on that day.
    pub decision: String,
    /// Who approved it: the id of a holder or a role, not a person's name.
    #[schemars(length(min = 1))]
    pub approved_by: String,
}

/// Why no entry is made: nothing of the kind may be disposed of.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotDisposable {
    /// The schedule has no row for the records.
    #[error("the schedule has no row for `{}`: let the municipality decide what becomes of such records, and add the row", .0.term().name)]
    NoRow(Kind),
    /// The records are preserved.
    #[error("row `{row}` preserves `{}`: keep the records, or let the municipality decide otherwise and change the row", .kind.term().name)]
    Preserved {
        /// The kind of record.
        kind: Kind,
        /// The row's id.
        row: String,
    },
    /// No decision allows it.
    #[error("row `{row}` for `{}` refers to no decision: name the municipality's decision in `decision`", .kind.term().name)]
    NoDecision {
        /// The kind of record.
        kind: Kind,
        /// The row's id.
        row: String,
    },
    /// The term is missing, or the longest time.
    #[error("row `{row}` for `{}` does not say when: give `deadline`, and `longest` where only a finding that the record is out of date ends the term", .kind.term().name)]
    NoTerm {
        /// The kind of record.
        kind: Kind,
        /// The row's id.
        row: String,
    },
    /// Nobody is named who approved it.
    #[error("nobody is named who approved the disposal: give the id of a holder or a role")]
    NoApprover,
}

impl Schedule {
    /// The entry for the disposal log that records of a kind were disposed of on a day. Whether the day had come for each of them
    /// is [another question](Schedule::disposable_from). The caller keeps the entry.
    ///
    /// ```
    /// use std::num::NonZeroU64;
    /// use policy_rules::date;
    /// use public_records::schedule::{Kind, NotDisposable, Schedule};
    /// let (schedule, day) = (Schedule::default(), date(2026, 1, 31));
    /// let entry = schedule.log(Kind::Advertising, NonZeroU64::MIN, day, "h-registrator")?;
    /// assert_eq!(entry.row, "advertising");
    /// assert!(schedule.log(Kind::Snapshot, NonZeroU64::MIN, day, "h-registrator").is_err());
    /// # Ok::<(), NotDisposable>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the schedule does not say that such records may be disposed of, or when nobody is named who approved it.
    pub fn log(&self, kind: Kind, count: NonZeroU64, on: NaiveDate, approved_by: &str) -> Result<LogEntry, NotDisposable> {
        let row = self.governing(kind).ok_or(NotDisposable::NoRow(kind))?;
        let id = row.id.clone();
        let decision = match (row.says(), row.reference()) {
            (Says::NoRow, _) => return Err(NotDisposable::NoRow(kind)),
            (Says::Preserve, _) => return Err(NotDisposable::Preserved { kind, row: id }),
            (_, None) => return Err(NotDisposable::NoDecision { kind, row: id }),
            (Says::Incomplete, Some(_)) => return Err(NotDisposable::NoTerm { kind, row: id }),
            (Says::Dispose, Some(decision)) => decision.to_owned(),
        };
        match approved_by.trim() {
            "" => Err(NotDisposable::NoApprover),
            approver => Ok(LogEntry { on, kind, count, row: id, decision, approved_by: approver.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use policy_rules::{Finite, date};

    use super::{super::*, *};

    fn log(schedule: &Schedule, kind: Kind) -> Result<LogEntry, NotDisposable> {
        schedule.log(kind, NonZeroU64::MIN, date(2026, 1, 31), "h-registrator")
    }

    #[test]
    fn an_entry_is_made_exactly_where_the_schedule_allows_disposal() {
        let schedule = Schedule::default();
        for kind in Kind::VALUES {
            assert_eq!(log(&schedule, *kind).is_ok(), schedule.says(*kind) == Says::Dispose, "{kind:?}");
        }
    }

    #[test]
    fn an_entry_refers_to_the_row_and_its_decision() {
        let schedule = Schedule::default();
        let entry = log(&schedule, Kind::Comment).unwrap();
        assert_eq!(entry.row, "comments");
        assert_eq!(Some(&entry.decision), schedule.rows[2].decision.as_ref());
        let json = serde_json::to_string(&entry).unwrap();
        assert_eq!(serde_json::from_str::<LogEntry>(&json).unwrap(), entry);
        assert!(serde_json::from_str::<LogEntry>(&json.replace("\"count\":1", "\"count\":0")).is_err());
        assert!(serde_json::from_str::<LogEntry>(&json.replace("\"count\"", "\"name\":\"x\",\"count\"")).is_err());
    }

    #[test]
    fn a_refusal_says_the_way_out() {
        let mut schedule = Schedule::default();
        let refusal = |schedule: &Schedule, kind| log(schedule, kind).unwrap_err().to_string();
        assert_eq!(
            refusal(&schedule, Kind::Snapshot),
            "row `snapshots` preserves `snapshot`: keep the records, or let the municipality decide otherwise and change the row"
        );
        schedule.rows[6].decision = Some("  ".to_owned());
        assert_eq!(
            refusal(&schedule, Kind::Advertising),
            "row `advertising` for `advertising` refers to no decision: name the municipality's decision in `decision`"
        );
        schedule.rows[2].longest = None;
        assert_eq!(
            refusal(&schedule, Kind::Comment),
            "row `comments` for `comment` does not say when: give `deadline`, and `longest` where only a finding that the record is out of date ends the term"
        );
        schedule.rows.clear();
        assert_eq!(
            refusal(&schedule, Kind::Comment),
            "the schedule has no row for `comment`: let the municipality decide what becomes of such records, and add the row"
        );
    }

    #[test]
    fn an_entry_without_an_approver_is_refused() {
        let refused = Schedule::default().log(Kind::Advertising, NonZeroU64::MIN, date(2026, 1, 31), " ");
        assert_eq!(refused, Err(NotDisposable::NoApprover));
    }
}
