//! The calendar day in Sweden of a moment that somebody else's clock recorded.

use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Europe::Stockholm;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};
use thiserror::Error;

use crate::account::{Describe, Known};

/// A calendar day in Sweden. It is read from a day (`2026-01-31`), from a moment with its offset (`2026-01-30T23:30:00Z`, which
/// is the 31st in Sweden), or from a moment in Swedish local time without one (`2026-01-31T00:30`).
///
/// ```
/// use policy_core::local_day::SwedishDay;
/// use policy_rules::date;
/// // Winter and summer: one hour before Greenwich, and two.
/// assert_eq!("2026-01-30T23:30:00Z".parse(), Ok(SwedishDay(date(2026, 1, 31))));
/// assert_eq!("2026-07-30T22:30:00Z".parse(), Ok(SwedishDay(date(2026, 7, 31))));
/// assert_eq!("2026-07-30T23:30".parse(), Ok(SwedishDay(date(2026, 7, 30))));
/// assert!("in the morning".parse::<SwedishDay>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct SwedishDay(pub NaiveDate);

impl SwedishDay {
    /// The day in Sweden of a moment anywhere.
    pub fn of<Tz: TimeZone>(moment: &DateTime<Tz>) -> Self {
        Self(moment.with_timezone(&Stockholm).date_naive())
    }
}

impl Known<SwedishDay> {
    /// The day by which it had happened on a date, if it had.
    pub fn on_or_before(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.yes().map(|day| day.0).filter(|day| *day <= date)
    }
}

impl Describe for SwedishDay {
    const WHAT: &'static str = "a day such as \"2026-01-31\"";
}

/// That a text is neither a day nor a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is neither a day such as 2026-01-31 nor a moment such as 2026-01-31T08:15 or 2026-01-31T08:15:00+01:00")]
pub struct NoDay;

impl FromStr for SwedishDay {
    type Err = NoDay;

    fn from_str(text: &str) -> Result<Self, NoDay> {
        // The readers of dates are lenient about leading zeros; a record is not.
        let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        let read = if shape == "0000-00-00" {
            text.parse().ok().map(Self)
        } else if shape == "0000-00-00T00:00" || shape == "0000-00-00T00:00:00" {
            let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
            formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok()).map(|local| Self(local.date()))
        } else if shape.starts_with("0000-00-00T00:00:00") {
            DateTime::parse_from_rfc3339(text).ok().map(|moment| Self::of(&moment))
        } else {
            None
        };
        // A moment at either end may fall on a day in Sweden that has no year of four digits.
        read.filter(|day| (0..=9999).contains(&day.0.year())).ok_or(NoDay)
    }
}

impl<'de> Deserialize<'de> for SwedishDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl de::Visitor<'_> for Text {
            type Value = SwedishDay;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a day such as \"2026-01-31\" or a moment such as \"2026-01-31T08:15:00+01:00\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<SwedishDay, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

impl JsonSchema for SwedishDay {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SwedishDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}((\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$",
            "description": "A calendar day in Sweden, or a moment: with its offset, or without one in Swedish local time."
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Days, Duration, TimeZone, Utc, Weekday};
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;

    fn last_sunday(year: i32, month: u32) -> NaiveDate {
        let mut day = date(year, month, 31);
        while day.weekday() != Weekday::Sun {
            day = day - Days::new(1);
        }
        day
    }

    proptest! {
        /// The rule of the European Union, worked out by hand: two hours ahead from the last Sunday of March to the last one of
        /// October, both at one o'clock in Greenwich, and one hour otherwise.
        #[test]
        fn the_day_is_that_of_swedish_local_time(year in 2009..2036_i32, minute in 0..525_600_i64) {
            let moment = Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).unwrap() + Duration::minutes(minute);
            let change = |month| last_sunday(year, month).and_hms_opt(1, 0, 0).unwrap().and_utc();
            let summer = change(3) <= moment && moment < change(10);
            let local = moment.naive_utc() + Duration::hours(if summer { 2 } else { 1 });
            prop_assert_eq!(moment.to_rfc3339().parse(), Ok(SwedishDay(local.date())));
            prop_assert_eq!(local.format("%Y-%m-%dT%H:%M").to_string().parse(), Ok(SwedishDay(local.date())));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = text.parse::<SwedishDay>();
        }
    }

    #[test]
    fn a_year_has_four_digits() {
        assert_eq!("9999-12-31T22:59:59Z".parse(), Ok(SwedishDay(date(9999, 12, 31))));
        for text in ["9999-12-31T23:00:00Z", "0000-01-01T00:00:00+23:59"] {
            assert_eq!(text.parse::<SwedishDay>(), Err(NoDay), "{text}");
        }
    }

    #[test]
    fn what_is_loosely_written_is_no_day() {
        for text in [
            "2026-1-31",
            "2026-01-31 08:15",
            "2026-01-31T8:15",
            "2026-02-30",
            "2026-01-31T24:30",
            "",
            "31/1 2026",
            "10000-01-01",
            "-0001-12-31",
        ] {
            assert_eq!(text.parse::<SwedishDay>(), Err(NoDay), "{text}");
        }
    }
}
