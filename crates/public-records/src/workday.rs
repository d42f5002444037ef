//! Which days are working days (arbetsdagar) in Sweden.
//!
//! A working day is a day from Monday to Friday that is neither a public holiday nor the eve of Midsummer, Christmas or New Year.
//! The holidays are those of the Act on Public Holidays (1989:253); from 2005 the national day is one and Whit Monday is not
//! (2004:1320). The eves count as the Act on the Computation of Statutory Time (1930:173) counts them. These acts are general
//! knowledge: they are not among the statutes that were verified in the text.
//!
//! Years before the act are counted by the same holidays. Outside the years 1583 to 9999 no Easter is defined, and only Saturdays
//! and Sundays are no working days.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The years in which holidays are known.
const YEARS: std::ops::RangeInclusive<i32> = 1583..=9999;

/// The first year in which the national day is a holiday and Whit Monday is none.
const NATIONAL_DAY: i32 = 2005;

/// Whether a day is a working day (arbetsdag).
///
/// ```
/// use policy_rules::date;
/// use public_records::workday::is_workday;
/// assert!(is_workday(date(2026, 4, 2)));
/// assert!(!is_workday(date(2026, 4, 3)), "Good Friday");
/// assert!(!is_workday(date(2026, 6, 19)), "the eve of Midsummer");
/// ```
pub fn is_workday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays(day.year()).contains(&Some(day))
}

/// The day that lies a number of working days after a day; with 0 the day itself, working day or not. Where the calendar ends
/// before that, [`NaiveDate::MAX`].
///
/// ```
/// use policy_rules::date;
/// use public_records::workday::after;
/// assert_eq!(after(date(2026, 4, 1), 2), date(2026, 4, 7), "Easter lies between");
/// ```
pub fn after(day: NaiveDate, workdays: u32) -> NaiveDate {
    let (mut day, mut left) = (day, workdays);
    while left > 0 {
        // Whole weeks at once, none of which reaches the last working day; then day by day.
        let weeks = (left - 1) / 5;
        let step = if weeks > 0 { u64::from(weeks) * 7 } else { 1 };
        let Some(next) = day.checked_add_days(Days::new(step)) else { return NaiveDate::MAX };
        left -= between(day, next);
        day = next;
    }
    day
}

/// The day itself where it is a working day, and else the next one.
///
/// ```
/// use policy_rules::date;
/// use public_records::workday::on_or_after;
/// assert_eq!(on_or_after(date(2026, 1, 30)), date(2026, 1, 30));
/// assert_eq!(on_or_after(date(2026, 1, 31)), date(2026, 2, 2), "a weekend lies between");
/// ```
pub fn on_or_after(day: NaiveDate) -> NaiveDate {
    if is_workday(day) { day } else { after(day, 1) }
}

/// How many working days there are after a day, up to and including another; 0 where the other is not later.
///
/// ```
/// use policy_rules::date;
/// use public_records::workday::between;
/// assert_eq!(between(date(2026, 4, 1), date(2026, 4, 7)), 2);
/// assert_eq!(between(date(2025, 12, 31), date(2026, 12, 31)), 251);
/// assert_eq!(between(date(2026, 4, 7), date(2026, 4, 1)), 0);
/// ```
pub fn between(from: NaiveDate, to: NaiveDate) -> u32 {
    let Ok(days) = u32::try_from((to - from).num_days()) else { return 0 };
    let first = from.weekday().num_days_from_monday();
    let mut workdays = days / 7 * 5;
    workdays += (1..=days % 7).map(|day| u32::from((first + day) % 7 < 5)).sum::<u32>();
    for year in from.year().max(*YEARS.start())..=to.year().min(*YEARS.end()) {
        let holidays = holidays(year);
        for (at, holiday) in holidays.iter().enumerate() {
            let falls =
                holiday.is_some_and(|day| from < day && day <= to && !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
            // Ascension Day may fall on the first of May.
            if falls && !holidays[..at].contains(holiday) {
                workdays -= 1;
            }
        }
    }
    workdays
}

/// The days of a year that are no working days though they may fall on a weekday: what always falls on a Saturday or Sunday, such
/// as Midsummer's Day and All Saints' Day, is left out. None outside the years that are known.
fn holidays(year: i32) -> [Option<NaiveDate>; 12] {
    let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let Some(easter) = computus::gregorian(year).ok().and_then(|easter| on(easter.month, easter.day)) else { return [None; 12] };
    let easter = easter.ordinal();
    let of_year = |ordinal| NaiveDate::from_yo_opt(year, ordinal);
    let midsummer_eve = (19..=25).filter_map(|day| on(6, day)).find(|day| day.weekday() == Weekday::Fri);
    [
        on(1, 1),
        on(1, 6),
        of_year(easter - 2),
        of_year(easter + 1),
        on(5, 1),
        of_year(easter + 39),
        if year >= NATIONAL_DAY { on(6, 6) } else { of_year(easter + 50) },
        midsummer_eve,
        on(12, 24),
        on(12, 25),
        on(12, 26),
        on(12, 31),
    ]
}

#[cfg(test)]
mod tests {
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;

    fn weekdays_off(year: i32) -> Vec<NaiveDate> {
        date(year, 1, 1)
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_workday(*day))
            .collect()
    }

    #[test]
    fn easter_falls_on_the_days_of_the_almanac() {
        let almanac = [
            (2009, 4, 12),
            (2010, 4, 4),
            (2011, 4, 24),
            (2012, 4, 8),
            (2013, 3, 31),
            (2014, 4, 20),
            (2015, 4, 5),
            (2016, 3, 27),
            (2017, 4, 16),
            (2018, 4, 1),
            (2019, 4, 21),
            (2020, 4, 12),
            (2021, 4, 4),
            (2022, 4, 17),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
        ];
        for (year, month, day) in almanac {
            let easter = date(year, month, day);
            assert_eq!(computus::gregorian(year), Ok(computus::Date::ymd(year, month, day)));
            for days_off in [easter - Days::new(2), easter + Days::new(1), easter + Days::new(39)] {
                assert!(!is_workday(days_off), "{days_off}");
            }
            assert!(is_workday(easter - Days::new(3)), "Maundy Thursday {year}");
        }
    }

    #[test]
    fn the_weekdays_off_are_those_of_the_act() {
        assert_eq!(
            weekdays_off(2026),
            [(1, 1), (1, 6), (4, 3), (4, 6), (5, 1), (5, 14), (6, 19), (12, 24), (12, 25), (12, 31)]
                .map(|(month, day)| date(2026, month, day))
        );
        assert_eq!(
            weekdays_off(2004),
            [(1, 1), (1, 6), (4, 9), (4, 12), (5, 20), (5, 31), (6, 25), (12, 24), (12, 31)]
                .map(|(month, day)| date(2004, month, day)),
            "Whit Monday, and no national day"
        );
    }

    #[test]
    fn the_national_day_took_the_place_of_whit_monday_in_2005() {
        assert!(!is_workday(date(2004, 5, 31)));
        assert!(is_workday(date(2003, 6, 6)));
        assert!(is_workday(date(2005, 5, 16)));
        assert!(!is_workday(date(2005, 6, 6)));
    }

    #[test]
    fn midsummer_and_all_saints_fall_on_saturdays() {
        assert!(!is_workday(date(2025, 6, 21)));
        assert!(!is_workday(date(2025, 11, 1)));
        assert!(is_workday(date(2025, 10, 31)));
    }

    #[test]
    fn ascension_on_the_first_of_may_is_taken_away_once() {
        assert!(!is_workday(date(2008, 5, 1)));
        assert_eq!(between(date(2008, 4, 30), date(2008, 5, 2)), 1);
        assert_eq!(after(date(2008, 4, 30), 1), date(2008, 5, 2));
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trouble() {
        assert_eq!(after(NaiveDate::MIN, u32::MAX), NaiveDate::MAX);
        assert_eq!(after(NaiveDate::MAX, 1), NaiveDate::MAX);
        assert_eq!(after(NaiveDate::MAX, 0), NaiveDate::MAX);
        let all = between(NaiveDate::MIN, NaiveDate::MAX);
        assert!(all > 100_000_000);
        assert_eq!(between(NaiveDate::MIN, after(NaiveDate::MIN, all)), all);
        assert_eq!(after(NaiveDate::MIN, all + 1), NaiveDate::MAX);
        assert!(!is_workday(date(9999, 12, 31)));
        assert_eq!(after(date(9999, 12, 30), 1), date(10_000, 1, 3), "a Monday, and no holiday is known");
        assert_eq!(between(NaiveDate::MAX, NaiveDate::MIN), 0);
    }

    fn day() -> impl Strategy<Value = NaiveDate> {
        prop_oneof![
            (0..40_000_u64).prop_map(|days| date(1950, 1, 1) + Days::new(days)),
            (0..2000_u64).prop_map(|days| date(9997, 1, 1) + Days::new(days)),
            (0..2000_u64).prop_map(|days| date(1581, 1, 1) + Days::new(days)),
        ]
    }

    proptest! {
        #[test]
        fn counting_is_walking_day_by_day(from in day(), days in 0..2000_u64) {
            let to = from + Days::new(days);
            let walked = from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| is_workday(*day)).count();
            prop_assert_eq!(between(from, to) as usize, walked);
        }

        #[test]
        fn going_on_is_walking_day_by_day(from in day(), workdays in 1..1500_u32) {
            let walked = from.iter_days().skip(1).filter(|day| is_workday(*day)).nth(workdays as usize - 1);
            prop_assert_eq!(Some(after(from, workdays)), walked);
        }

        #[test]
        fn counting_takes_back_what_going_on_does(from in day(), workdays in 0..300_000_u32) {
            prop_assert_eq!(between(from, after(from, workdays)), workdays);
        }

        #[test]
        fn going_on_takes_back_what_counting_does(from in day(), days in 1..100_000_u64) {
            let to = from + Days::new(days);
            let back = after(from, between(from, to));
            prop_assert!(back <= to);
            prop_assert_eq!(back == to, is_workday(to));
        }
    }
}
