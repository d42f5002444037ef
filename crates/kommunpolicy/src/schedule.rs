//! The disposal schedule of a municipality, and what is to be said of it.

use public_records::schedule::{Lint, Row, Shortened, lint, shortened};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{Profile, profile::Municipality};

/// A schedule and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleView<'p> {
    /// Whose it is.
    pub municipality: &'p Municipality,
    /// The rows.
    pub rows: &'p [Row],
    /// What it lacks.
    pub lacks: Vec<Lint>,
    /// Which terms are shorter than before, without a new decision; left out where it is compared with nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortened: Option<Vec<Shortened>>,
}

/// The schedule of a profile, compared with an earlier one where there is one.
///
/// ```
/// use kommunpolicy::{Profile, schedule::view_schedule};
/// let profile = Profile::default();
/// let view = view_schedule(&profile, Some(&profile));
/// assert_eq!((view.lacks.len(), view.shortened), (0, Some(Vec::new())));
/// ```
pub fn view_schedule<'p>(profile: &'p Profile, before: Option<&Profile>) -> ScheduleView<'p> {
    ScheduleView {
        municipality: &profile.municipality,
        rows: &profile.schedule.rows,
        lacks: lint(&profile.schedule),
        shortened: before.map(|before| shortened(&before.schedule, &profile.schedule)),
    }
}
