//! What an answer rests on, so that it can be reproduced.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};
use policy_core::{law::HORIZON, source};
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::Profile;

/// What an answer rests on. The same provenance and the same facts give the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Provenance {
    /// The version of the libraries.
    pub version: &'static str,
    /// The first day of the policy text that the rules encode.
    #[serde(serialize_with = "day")]
    pub policy_text: NaiveDate,
    /// The SHA-256 digest of the profile, defaults filled in, as JSON.
    pub profile_digest: String,
    /// The date asked about.
    #[serde(serialize_with = "day")]
    pub as_of: NaiveDate,
    /// The last day up to which the statutes were checked.
    #[serde(serialize_with = "day")]
    pub law_checked_to: NaiveDate,
    /// Whether the date lies after that day, so that a later amendment is not known here.
    pub law_horizon_passed: bool,
}

impl Provenance {
    /// The provenance of an answer about a date under a profile whose digest is known.
    pub fn new(profile_digest: &str, as_of: NaiveDate) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            policy_text: source::POLICY,
            profile_digest: profile_digest.to_owned(),
            as_of,
            law_checked_to: HORIZON,
            law_horizon_passed: as_of > HORIZON,
        }
    }
}

/// The SHA-256 digest of a profile, in hexadecimal.
pub fn digest(profile: &Profile) -> String {
    // A profile holds strings, numbers and maps with string keys: writing it as JSON cannot fail.
    let json = serde_json::to_vec(profile).unwrap_or_default();
    Sha256::digest(json).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Writes a date as `2026-01-31`: the same as its own way, in a tenth of the time.
pub(crate) fn day<S: serde::Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    let year = date.year();
    if !(0..=9999).contains(&year) {
        return date.serialize(serializer);
    }
    let digit = |number: u32| b'0' + (number % 10) as u8;
    let (year, month, day) = (year.unsigned_abs(), date.month(), date.day());
    let text = [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ];
    match std::str::from_utf8(&text) {
        Ok(text) => serializer.serialize_str(text),
        Err(_) => date.serialize(serializer),
    }
}

/// Writes a date that may be left out.
pub(crate) fn maybe_day<S: serde::Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => day(date, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_it_would_be() {
        for days in (1..3_660_000).step_by(997) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let ours = day(&date, serde_json::value::Serializer).unwrap();
            assert_eq!(ours, serde_json::to_value(date).unwrap());
        }
    }
}
