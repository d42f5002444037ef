//! How long a term is, and when it ends.

use chrono::{Days, Months, NaiveDate};
use policy_rules::Lang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How long records are kept (gallringsfrist). In JSON `{"days": 30}`, `{"months": 6}` or `{"years": 2}`; zero is at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Term {
    /// A number of days.
    Days(u32),
    /// A number of calendar months.
    Months(u32),
    /// A number of calendar years.
    Years(u32),
}

/// The Gregorian calendar repeats itself after this many months.
const CYCLE_MONTHS: u64 = 400 * 12;
/// The same, in days.
const CYCLE_DAYS: u64 = 146_097;

impl Term {
    /// The day on which the term ends that begins on a day. Where the last month has no such day, it is the last of that month;
    /// where the calendar ends before, [`NaiveDate::MAX`].
    ///
    /// ```
    /// use policy_rules::date;
    /// use public_records::schedule::Term;
    /// assert_eq!(Term::Months(6).after(date(2025, 8, 31)), date(2026, 2, 28));
    /// assert_eq!(Term::Years(1).after(date(2024, 2, 29)), date(2025, 2, 28));
    /// assert_eq!(Term::Days(0).after(date(2026, 1, 31)), date(2026, 1, 31));
    /// ```
    pub fn after(self, day: NaiveDate) -> NaiveDate {
        let end = match self {
            Self::Days(days) => day.checked_add_days(Days::new(days.into())),
            Self::Months(months) => day.checked_add_months(Months::new(months)),
            Self::Years(years) => day.checked_add_months(Months::new(years.saturating_mul(12))),
        };
        end.unwrap_or(NaiveDate::MAX)
    }

    /// Whether there is a day from which the term ends earlier than the other. A month and 30 days are each shorter than the
    /// other: the one in February, the other in January.
    ///
    /// ```
    /// use public_records::schedule::Term;
    /// assert!(Term::Months(6).shorter_than(Term::Years(1)));
    /// assert!(!Term::Months(12).shorter_than(Term::Years(1)));
    /// assert!(Term::Days(30).shorter_than(Term::Months(1)) && Term::Months(1).shorter_than(Term::Days(30)));
    /// ```
    pub fn shorter_than(self, other: Self) -> bool {
        match (self.months(), other.months()) {
            (Some(own), Some(other)) => own < other,
            _ => self.fewest_days() < other.most_days(),
        }
    }

    /// The term in words, such as `6 months`.
    pub fn text(self, lang: Lang) -> String {
        let (number, one, many) = match (self, lang) {
            (Self::Days(days), Lang::Sv) => (days, "dag", "dagar"),
            (Self::Days(days), Lang::En) => (days, "day", "days"),
            (Self::Months(months), Lang::Sv) => (months, "månad", "månader"),
            (Self::Months(months), Lang::En) => (months, "month", "months"),
            (Self::Years(years), Lang::Sv) => (years, "år", "år"),
            (Self::Years(years), Lang::En) => (years, "year", "years"),
        };
        format!("{number} {}", if number == 1 { one } else { many })
    }

    /// Whether it is no time at all.
    pub(super) fn is_zero(self) -> bool {
        matches!(self, Self::Days(0) | Self::Months(0) | Self::Years(0))
    }

    fn months(self) -> Option<u64> {
        match self {
            Self::Days(_) => None,
            Self::Months(months) => Some(months.into()),
            Self::Years(years) => Some(u64::from(years) * 12),
        }
    }

    fn fewest_days(self) -> u64 {
        self.days(|days, other| days.min(other))
    }

    fn most_days(self) -> u64 {
        self.days(|days, other| days.max(other))
    }

    /// The fewest or the most days that the term can have. Between two month ends there lie as many days as between the firsts of
    /// the months that follow, so it is enough to begin with the first of every month.
    fn days(self, pick: fn(u64, u64) -> u64) -> u64 {
        match (self, self.months()) {
            (Self::Days(days), _) => days.into(),
            (_, None | Some(0)) => 0,
            (_, Some(months)) => {
                let (cycles, rest) = (months / CYCLE_MONTHS, (months % CYCLE_MONTHS) as u32);
                let start = NaiveDate::default();
                let spans = (0..CYCLE_MONTHS as u32).map(|month| {
                    let first = Self::Months(month).after(start);
                    (Self::Months(rest).after(first) - first).num_days().unsigned_abs()
                });
                cycles * CYCLE_DAYS + spans.reduce(pick).unwrap_or_default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;

    fn day() -> impl Strategy<Value = NaiveDate> {
        (2000..2030_i32, 0..366_u64).prop_map(|(year, days)| date(year, 1, 1) + Days::new(days))
    }

    fn term() -> impl Strategy<Value = Term> {
        prop_oneof![
            (0..800_u32).prop_map(Term::Days),
            (0..30_u32).prop_map(Term::Months),
            (0..6_u32).prop_map(Term::Years),
            Just(Term::Months(u32::MAX)),
        ]
    }

    #[test]
    fn a_term_that_ends_in_a_shorter_month_ends_on_its_last_day() {
        assert_eq!(Term::Months(6).after(date(2025, 8, 31)), date(2026, 2, 28));
        assert_eq!(Term::Months(6).after(date(2027, 8, 31)), date(2028, 2, 29));
        assert_eq!(Term::Months(1).after(date(2026, 3, 31)), date(2026, 4, 30));
        assert_eq!(Term::Years(4).after(date(2024, 2, 29)), date(2028, 2, 29));
    }

    #[test]
    fn a_term_beyond_the_calendar_ends_on_its_last_day() {
        for days in [u32::MAX, u32::MAX - 1] {
            for term in [Term::Days(days), Term::Months(days), Term::Years(days)] {
                for start in [NaiveDate::MIN, date(2026, 1, 31), date(9999, 12, 31), NaiveDate::MAX] {
                    assert_eq!(term.after(start), NaiveDate::MAX, "{term:?}");
                }
            }
        }
        assert_eq!(Term::Months(2).after(date(9999, 12, 31)), date(10_000, 2, 29));
    }

    #[test]
    fn the_longest_terms_can_be_compared() {
        let (days, months, years) = (Term::Days(u32::MAX), Term::Months(u32::MAX), Term::Years(u32::MAX));
        assert!(days.shorter_than(months) && months.shorter_than(years) && days.shorter_than(years));
        assert!(!years.shorter_than(days) && !months.shorter_than(days) && !years.shorter_than(years));
        assert!(!Term::Years(400).shorter_than(Term::Days(146_097)) && !Term::Days(146_097).shorter_than(Term::Years(400)));
    }

    #[test]
    fn no_time_at_all_is_shorter_than_any_time() {
        for zero in [Term::Days(0), Term::Months(0), Term::Years(0)] {
            assert!(zero.is_zero());
            for term in [Term::Days(1), Term::Months(1), Term::Years(1)] {
                assert!(zero.shorter_than(term) && !term.shorter_than(zero));
            }
            assert!(!zero.shorter_than(Term::Days(0)) && !zero.shorter_than(Term::Years(0)));
        }
    }

    #[test]
    fn a_term_is_one_number_with_its_unit() {
        assert_eq!(serde_json::to_string(&Term::Months(6)).unwrap(), r#"{"months":6}"#);
        assert_eq!(serde_json::from_str::<Term>(r#"{"years": 4294967295}"#).unwrap(), Term::Years(u32::MAX));
        for wrong in [
            r#"{"weeks": 1}"#,
            r#"{"days": -1}"#,
            r#"{"days": 1.5}"#,
            r#"{"years": 4294967296}"#,
            r#"{"days": 1, "months": 1}"#,
            "{}",
            "6",
            "null",
        ] {
            assert!(serde_json::from_str::<Term>(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        /// Walking month by month on the calendar gives the same month, and the same day or the last one.
        #[test]
        fn a_term_in_months_ends_on_the_same_day_of_the_month_or_the_last(start in day(), months in 0..60_u32) {
            let end = Term::Months(months).after(start);
            let (mut year, mut month) = (start.year(), start.month());
            for _ in 0..months {
                (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            }
            prop_assert_eq!((end.year(), end.month()), (year, month));
            let is_last = end.succ_opt().unwrap().month() != month;
            prop_assert!(end.day() == start.day() || is_last && end.day() < start.day());
        }

        #[test]
        fn a_year_is_twelve_months(start in day(), years in 0..1000_u32) {
            prop_assert_eq!(Term::Years(years).after(start), Term::Months(12 * years).after(start));
        }

        #[test]
        fn a_term_begun_later_never_ends_earlier(start in day(), days in 0..100_u64, term in term()) {
            prop_assert!(term.after(start) <= term.after(start + Days::new(days)));
        }

        /// A term that is not shorter ends earlier from no day.
        #[test]
        fn what_is_not_shorter_never_ends_earlier(own in term(), other in term(), start in day()) {
            prop_assert!(own.shorter_than(other) || own.after(start) >= other.after(start));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        /// A term that is shorter ends earlier from some day of the four hundred years.
        #[test]
        fn what_is_shorter_ends_earlier_from_some_day(months in 0..40_u32, more in -3..4_i64) {
            let days = u32::try_from((i64::from(months) * 304_369 / 10_000 + more).max(0)).unwrap();
            for (own, other) in [(Term::Days(days), Term::Months(months)), (Term::Months(months), Term::Days(days))] {
                let earlier = date(2000, 1, 1).iter_days().take(146_097).any(|start| own.after(start) < other.after(start));
                prop_assert_eq!(own.shorter_than(other), earlier, "{:?} {:?}", own, other);
            }
        }
    }
}
