//! Days on which something was done, and the gaps between them.

use chrono::{Datelike, Days as Count, NaiveDate, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};

/// An unbroken span of days, the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, not before the first.
    pub to: NaiveDate,
}

/// Days on which something was done. In JSON a list of days (`"2026-01-07"`) and of spans in which it was done every day
/// (`{"from": "2025-12-01", "to": "2025-12-23"}`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Days(#[schemars(with = "Vec<DayOrSpan>")] Vec<Span>);

/// A day, or a span in which something was done every day.
#[derive(Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "this is neither a day such as \"2026-01-07\" nor a span such as {\"from\": \"2025-12-01\", \"to\": \"2025-12-23\"}"
)]
enum DayOrSpan {
    Day(NaiveDate),
    Span(Span),
}

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> de::Visitor<'de> for List {
            type Value = Days;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of days and spans")
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Days, A::Error> {
                let mut spans = Vec::new();
                while let Some(entry) = list.next_element()? {
                    let span = match entry {
                        DayOrSpan::Day(day) => Span { from: day, to: day },
                        DayOrSpan::Span(span) => span,
                    };
                    if span.to < span.from {
                        return Err(de::Error::custom(format_args!(
                            "the span ends ({}) before it begins ({})",
                            span.to, span.from
                        )));
                    }
                    spans.push(span);
                }
                Ok(Days::from_spans(spans))
            }
        }
        deserializer.deserialize_seq(List)
    }
}

impl FromIterator<NaiveDate> for Days {
    fn from_iter<I: IntoIterator<Item = NaiveDate>>(days: I) -> Self {
        Self::from_spans(days.into_iter().map(|day| Span { from: day, to: day }).collect())
    }
}

/// A time in which something that recurs was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The day on which it should have been done at the latest, and was not.
    pub from: NaiveDate,
    /// The last day before it was done again; none where it has not been done since.
    pub to: Option<NaiveDate>,
}

/// How often something recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// At most this many days apart; at least 1.
    pub days: u32,
    /// Whether Saturdays and Sundays are counted.
    pub weekends: bool,
}

impl Interval {
    /// The last day on which it has to be done again after it was done on a day.
    ///
    /// ```
    /// use policy_core::days::Interval;
    /// use policy_rules::date;
    /// let friday = date(2026, 1, 30);
    /// assert_eq!(Interval { days: 1, weekends: true }.deadline(friday), date(2026, 1, 31));
    /// assert_eq!(Interval { days: 1, weekends: false }.deadline(friday), date(2026, 2, 2));
    /// ```
    pub fn deadline(self, done: NaiveDate) -> NaiveDate {
        let days = self.days.max(1);
        if self.weekends {
            return done.checked_add_days(Count::new(days.into())).unwrap_or(NaiveDate::MAX);
        }
        // Whole weeks at once, then the rest day by day.
        let mut deadline = done.checked_add_days(Count::new(u64::from(days / 5) * 7)).unwrap_or(NaiveDate::MAX);
        let mut rest = days % 5;
        if rest == 0 && is_weekend(deadline) {
            // A whole number of weeks after a weekend day ends on the Friday before.
            while is_weekend(deadline) {
                deadline = deadline.pred_opt().unwrap_or(NaiveDate::MIN);
            }
        }
        while rest > 0 {
            let Some(next) = deadline.succ_opt() else { return NaiveDate::MAX };
            deadline = next;
            if !is_weekend(deadline) {
                rest -= 1;
            }
        }
        deadline
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

impl Days {
    /// The days of these spans, in order, with overlapping and adjoining spans joined.
    pub fn from_spans(mut spans: Vec<Span>) -> Self {
        spans.sort_by_key(|span| (span.from, span.to));
        let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match joined.last_mut() {
                Some(last) if last.to.succ_opt().is_none_or(|next| span.from <= next) => last.to = last.to.max(span.to),
                _ => joined.push(span),
            }
        }
        Self(joined)
    }

    /// These days and more.
    ///
    /// ```
    /// use policy_core::days::Days;
    /// use policy_rules::date;
    /// let days: Days = [date(2026, 1, 7)].into_iter().collect();
    /// assert_eq!(days.and([date(2026, 1, 9)]).last(), Some(date(2026, 1, 9)));
    /// ```
    #[must_use]
    pub fn and(&self, more: impl IntoIterator<Item = NaiveDate>) -> Self {
        let more = more.into_iter().map(|day| Span { from: day, to: day });
        Self::from_spans(self.0.iter().copied().chain(more).collect())
    }

    /// The first day, if there is any.
    pub fn first(&self) -> Option<NaiveDate> {
        self.0.first().map(|span| span.from)
    }

    /// The last day, if there is any.
    pub fn last(&self) -> Option<NaiveDate> {
        self.0.last().map(|span| span.to)
    }

    /// The last day up to and including a date.
    pub fn last_on(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.0.iter().take_while(|span| span.from <= date).last().map(|span| span.to.min(date))
    }

    /// The times before `date` in which it was not done again by the deadline of the last time, when it was last done on the day
    /// `since`, the earliest first. What happened on the date itself or later is not looked at: that day is not over.
    ///
    /// ```
    /// use policy_core::days::{Days, Gap, Interval};
    /// use policy_rules::date;
    /// let daily = Interval { days: 1, weekends: true };
    /// let done: Days = [date(2026, 1, 2), date(2026, 1, 3), date(2026, 1, 6)].into_iter().collect();
    /// let gaps = done.gaps(|done| daily.deadline(done), date(2026, 1, 1), date(2026, 1, 8));
    /// assert_eq!(gaps[0], Gap { from: date(2026, 1, 4), to: Some(date(2026, 1, 5)) });
    /// assert_eq!(gaps[1], Gap { from: date(2026, 1, 7), to: None });
    /// ```
    pub fn gaps(&self, deadline: impl Fn(NaiveDate) -> NaiveDate, since: NaiveDate, date: NaiveDate) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let mut done = since;
        for span in self.0.iter().filter(|span| span.to > since) {
            if span.from >= date {
                break;
            }
            let due = deadline(done);
            if span.from > due {
                gaps.push(Gap { from: due, to: span.from.pred_opt() });
            }
            done = span.to;
        }
        let due = deadline(done);
        if due < date {
            gaps.push(Gap { from: due, to: None });
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;

    fn day() -> impl Strategy<Value = NaiveDate> {
        (0..800_u64).prop_map(|days| date(2024, 1, 1) + Count::new(days))
    }

    #[test]
    fn spans_that_touch_are_one() {
        let days: Days = [date(2024, 2, 28), date(2024, 3, 1), date(2024, 2, 29)].into_iter().collect();
        assert_eq!(days, Days(vec![Span { from: date(2024, 2, 28), to: date(2024, 3, 1) }]));
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_refused() {
        let error = serde_json::from_str::<Days>(r#"[{"from": "2026-01-02", "to": "2026-01-01"}]"#).unwrap_err();
        assert!(error.to_string().starts_with("the span ends (2026-01-01) before it begins (2026-01-02)"), "{error}");
    }

    proptest! {
        /// Walking day by day, without arithmetic, gives the same deadline.
        #[test]
        fn a_deadline_counts_the_counted_days(done in day(), days in 1..40_u32, weekends: bool) {
            let mut walked = done;
            let mut left = days;
            while left > 0 {
                walked = walked.succ_opt().unwrap();
                if weekends || !is_weekend(walked) {
                    left -= 1;
                }
            }
            prop_assert_eq!(Interval { days, weekends }.deadline(done), walked);
        }

        /// A day lies in a gap exactly when the last time it was done is too long ago.
        #[test]
        fn a_gap_is_a_day_too_late(mut done in proptest::collection::vec(day(), 0..60), since in day(), date in day(), days in 1..10_u32, weekends: bool) {
            let interval = Interval { days, weekends };
            let log: Days = done.iter().copied().collect();
            let gaps = log.gaps(|done| interval.deadline(done), since, date);
            done.push(since);
            let mut at = since;
            while at < date {
                let last = *done.iter().filter(|day| **day <= at && **day >= since).max().unwrap();
                let late = at >= interval.deadline(last);
                let in_gap = gaps.iter().any(|gap| gap.from <= at && gap.to.is_none_or(|to| at <= to));
                prop_assert_eq!(in_gap, late && last != at, "{}", at);
                at = at.succ_opt().unwrap();
            }
        }
    }
}
