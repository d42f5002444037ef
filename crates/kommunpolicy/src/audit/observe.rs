//! What a dossier shows of one fact, and since when.

use chrono::NaiveDate;
use policy_core::account::Happened;
use policy_core::fact::{Guidelines, Phase, Policy, YesNo};
use policy_rules::{Finite, Text};

/// What is on record of one fact on a date.
pub(super) struct Observation {
    /// The position of the value; none where the record is silent.
    pub(super) value: Option<usize>,
    /// Since when it has had that value.
    pub(super) since: Option<NaiveDate>,
    /// Until when it had it, where what it tells of is over.
    pub(super) until: Option<NaiveDate>,
    /// By when it has to change.
    pub(super) by: Option<NaiveDate>,
    /// What else the record shows, as a sentence.
    pub(super) note: Option<String>,
    /// Where in the dossier the record is silent.
    pub(super) missing: String,
    /// What that place would answer, where it is not the fact's own question.
    pub(super) asks: Option<Text>,
}

impl Observation {
    pub(super) fn of<F: Finite>(value: F) -> Self {
        Self::at(value.index())
    }

    /// The value at a position.
    pub(super) fn at(value: usize) -> Self {
        Self { value: Some(value), since: None, until: None, by: None, note: None, missing: String::new(), asks: None }
    }

    pub(super) fn unknown(missing: String) -> Self {
        Self { value: None, since: None, until: None, by: None, note: None, missing, asks: None }
    }

    pub(super) fn since(self, since: Option<NaiveDate>) -> Self {
        Self { since, ..self }
    }

    pub(super) fn until(self, until: Option<NaiveDate>) -> Self {
        Self { until, ..self }
    }

    pub(super) fn by(self, by: Option<NaiveDate>) -> Self {
        Self { by, ..self }
    }

    pub(super) fn asks(self, question: Text) -> Self {
        Self { asks: Some(question), ..self }
    }

    pub(super) fn note(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }

    /// With a remark behind what is told of it, where something lacks.
    pub(super) fn with_note(self, more: Option<&str>) -> Self {
        let lacks = self.since.is_some();
        let note = [self.note.as_deref(), more.filter(|_| lacks)].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Self { note: (!note.is_empty()).then_some(note), ..self }
    }

    pub(super) fn guidelines(date: NaiveDate) -> Self {
        Self::of(Guidelines::on_date(date)).since(Some(policy_core::source::GUIDELINES))
    }

    /// Whether the policy was in force on the day that counts: of an act its own, of what goes on that of the audit.
    pub(super) fn policy(date: NaiveDate) -> Self {
        Self::of(Policy::on_date(date))
    }

    /// What is recorded of a fact, or where the record is silent.
    pub(super) fn recorded<F: Finite>(value: Option<F>, path: impl FnOnce() -> String) -> Self {
        value.map_or_else(|| Self::unknown(path()), Self::of)
    }

    /// The phase of an account: a duty on one that is planned is due by its start.
    pub(super) fn phase(start: NaiveDate, closed: Option<NaiveDate>, date: NaiveDate) -> Self {
        let phase = Phase::on(start, closed, date);
        Self::of(phase)
            .since(if phase == Phase::Closed { closed } else { Some(start) })
            .by((phase == Phase::Planned).then_some(start))
    }

    /// Yes, or no since a day.
    pub(super) fn unless(lacking_since: Option<NaiveDate>) -> Self {
        Self::of(YesNo::from(lacking_since.is_none())).since(lacking_since)
    }

    /// Whether something had happened by a date; if not, since `start`.
    pub(super) fn happened(record: Option<&Happened>, start: NaiveDate, date: NaiveDate, path: impl FnOnce() -> String) -> Self {
        match record {
            None => Self::unknown(path()),
            Some(record) if record.by(date) => Self::of(YesNo::Yes).since(record.yes().copied()),
            Some(_) => Self::of(YesNo::No).since(Some(start)),
        }
    }
}

/// Since when something has been lacking without a break, if it lacks on a date: `holds` is asked on the date and, going back,
/// on each day on which something changed, not before `start`.
pub(super) fn lacking_since(
    changes: impl IntoIterator<Item = NaiveDate>,
    start: NaiveDate,
    date: NaiveDate,
    holds: impl Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    if holds(date) {
        return None;
    }
    let mut changes: Vec<NaiveDate> = changes.into_iter().filter(|change| start < *change && *change <= date).collect();
    changes.push(start.min(date));
    changes.sort_unstable();
    changes.dedup();
    let mut since = date;
    for change in changes.into_iter().rev() {
        if holds(change) {
            break;
        }
        since = change;
    }
    Some(since)
}

/// The day after the last one of something that ended.
pub(super) fn day_after(until: Option<NaiveDate>) -> Option<NaiveDate> {
    until.and_then(|until| until.succ_opt())
}

#[cfg(test)]
mod tests {
    use policy_rules::date;

    use super::*;

    #[test]
    fn what_lacks_has_lacked_since_it_last_held() {
        let (start, now) = (date(2020, 1, 1), date(2026, 1, 31));
        let holds = |day: NaiveDate| day < date(2021, 1, 1) || (date(2022, 1, 1)..date(2025, 9, 1)).contains(&day);
        let changes = [date(2021, 1, 1), date(2022, 1, 1), date(2025, 9, 1)];
        assert_eq!(lacking_since(changes, start, now, holds), Some(date(2025, 9, 1)));
        assert_eq!(lacking_since(changes, start, date(2023, 1, 1), holds), None);
        assert_eq!(lacking_since([], start, now, |_| false), Some(start));
    }
}
