//! What a municipality may decide otherwise about its plans, and since when.

use std::num::NonZeroU32;

use chrono::NaiveDate;
use policy_core::{fact::Guidelines, role::Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who approves a plan, and how many administrators it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Who approves, in this order (T-12).
    pub approvers: Vec<Role>,
    /// How many administrators an account has at least (T-11).
    pub administrators: NonZeroU32,
    /// At most this many days between two follow-ups (T-4).
    pub follow_up_days: NonZeroU32,
    /// What applied before, the oldest first.
    pub earlier: Vec<Earlier>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            approvers: vec![Role::OperationsManager, Role::SectorHead],
            administrators: NonZeroU32::MIN.saturating_add(1),
            follow_up_days: NonZeroU32::MIN,
            earlier: Vec::new(),
        }
    }
}

/// Who approved a plan, and how many administrators it needed, until the municipality decided otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Earlier {
    /// The last day.
    pub until: NaiveDate,
    /// Who approved, in this order.
    #[schemars(length(min = 1))]
    pub approvers: Vec<Role>,
    /// How many administrators an account had at least; from 1 to 100.
    #[schemars(range(min = 1, max = 100))]
    pub administrators: NonZeroU32,
}

/// What applies to a plan on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms<'s> {
    /// Whether the guidelines are in force.
    pub guidelines: Guidelines,
    /// Who approves, in this order.
    pub approvers: &'s [Role],
    /// How many administrators an account has at least.
    pub administrators: usize,
}

impl Settings {
    /// What applies on a day.
    ///
    /// ```
    /// use activity_plan::{Settings, settings::Earlier};
    /// use policy_core::role::Role;
    /// use policy_rules::date;
    /// let earlier = Earlier { until: date(2019, 12, 31), approvers: vec![Role::Manager], administrators: std::num::NonZeroU32::MIN };
    /// let settings = Settings { earlier: vec![earlier], ..Settings::default() };
    /// assert_eq!(settings.on(date(2019, 12, 31)).approvers, [Role::Manager]);
    /// assert_eq!(settings.on(date(2020, 1, 1)).approvers, [Role::OperationsManager, Role::SectorHead]);
    /// ```
    pub fn on(&self, date: NaiveDate) -> Terms<'_> {
        let earlier = self.earlier.iter().filter(|earlier| date <= earlier.until).min_by_key(|earlier| earlier.until);
        let (approvers, administrators) =
            earlier.map_or((&self.approvers, self.administrators), |earlier| (&earlier.approvers, earlier.administrators));
        Terms { guidelines: Guidelines::on_date(date), approvers, administrators: administrators.get() as usize }
    }
}
