//! What an answer rests on, so that it can be reproduced.

use std::fmt::Write;

use chrono::NaiveDate;
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
    pub policy_text: NaiveDate,
    /// The first day of the guidelines that the rules encode.
    pub guidelines_text: NaiveDate,
    /// The SHA-256 digest of the profile, defaults filled in, as JSON.
    pub profile_digest: String,
    /// The date asked about.
    pub as_of: NaiveDate,
    /// The last day up to which the statutes were checked.
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
            guidelines_text: source::GUIDELINES,
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
