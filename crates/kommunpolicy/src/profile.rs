//! What a municipality may decide otherwise. Vårgårda is the default.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU32,
};

use activity_plan::{approval, settings::Earlier};
use policy_core::{access, days::Interval, keyed::unique, role::Role};
use policy_rules::{Lang, Rule};
use public_records::{
    board::Service,
    schedule::{Schedule, Term},
    triage::Settings,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InputError, input, personal_data};

/// A municipality, by name and code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// The name, such as `Vårgårda kommun`.
    pub name: String,
    /// The four-digit code of Statistics Sweden, such as `1442`.
    #[schemars(regex(pattern = r"^[0-9]{4}$"))]
    pub code: String,
}

/// How often an account is followed up (T-4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FollowUp {
    /// At most this many days between two follow-ups; at least 1.
    #[schemars(range(min = 1))]
    pub every_days: NonZeroU32,
    /// Whether Saturdays and Sundays count.
    pub weekends: bool,
}

impl Default for FollowUp {
    fn default() -> Self {
        Self { every_days: NonZeroU32::MIN, weekends: true }
    }
}

impl FollowUp {
    /// The interval.
    pub fn interval(&self) -> Interval {
        Interval { days: self.every_days.get(), weekends: self.weekends }
    }
}

/// How often an operation publishes on its page (RS-3.1-7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Activity {
    /// At most this many days between two publications. Null where the municipality has settled no number: then the account's
    /// own activity plan is the measure, and without one a human judges.
    #[schemars(range(min = 1))]
    pub every_days: Option<NonZeroU32>,
}

/// How often what comes in on a bulletin board is supervised (T-4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Supervision {
    /// At most this many days between two times; at least 1.
    #[schemars(range(min = 1))]
    pub every_days: NonZeroU32,
    /// Whether Saturdays and Sundays count.
    pub weekends: bool,
    /// Whether a page is an intermediary service under the DSA (T-24).
    pub intermediary_service: Service,
}

impl Default for Supervision {
    fn default() -> Self {
        Self { every_days: NonZeroU32::MIN.saturating_add(6), weekends: true, intermediary_service: Service::Unsettled }
    }
}

impl Supervision {
    /// The interval.
    pub fn interval(&self) -> Interval {
        Interval { days: self.every_days.get(), weekends: self.weekends }
    }
}

/// How often a page is documented by a snapshot (T-19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Snapshots {
    /// At most this many calendar months between two snapshots; at least 1.
    #[schemars(range(min = 1))]
    pub every_months: NonZeroU32,
}

impl Default for Snapshots {
    fn default() -> Self {
        Self { every_months: NonZeroU32::MIN.saturating_add(5) }
    }
}

impl Snapshots {
    /// The interval.
    pub fn interval(&self) -> Term {
        Term::Months(self.every_months.get())
    }
}

/// Within how many working days something is answered (T-18). Null where the municipality has settled no number: then nothing is
/// called late.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Replies {
    /// A question; 0 is the same day.
    #[schemars(range(max = 366))]
    pub questions_within_workdays: Option<u32>,
    /// A request to see a public record; 0 is the same day.
    #[schemars(range(max = 366))]
    pub requests_within_workdays: Option<u32>,
}

/// What the municipality has settled on removing content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct RemovalSettings {
    /// Whether content must be saved before it is removed (T-6). Where not, it is advice.
    pub save_first: bool,
    /// Whether the municipality has announced neutral house rules (T-23).
    pub house_rules: bool,
}

/// What a municipality may decide otherwise. A file needs to name only what differs from the default.
///
/// ```
/// use kommunpolicy::Profile;
/// let profile = Profile::from_json(br#"{"followUp": {"weekends": false}, "administrators": 3}"#)?;
/// assert_eq!(profile.administrators.get(), 3);
/// assert_eq!(profile.municipality.code, "1442");
/// # Ok::<(), kommunpolicy::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[schemars(description = "What a municipality may decide otherwise. A file names only what differs from the default.")]
pub struct Profile {
    /// The municipality.
    pub municipality: Municipality,
    /// How often an account is followed up: every day.
    pub follow_up: FollowUp,
    /// How often what comes in is supervised: every week.
    pub supervision: Supervision,
    /// How often an operation publishes: no number.
    pub activity: Activity,
    /// How often a page is documented: every half-year.
    pub snapshots: Snapshots,
    /// Within how many working days something is answered: no number.
    pub replies: Replies,
    /// Removing content: saving first is advice, and there are no house rules.
    pub removal: RemovalSettings,
    /// The disposal schedule: what follows from the guidelines.
    pub schedule: Schedule,
    /// How many administrators an account has at least (T-11): two. At most 100.
    #[schemars(range(min = 1, max = 100))]
    pub administrators: NonZeroU32,
    /// The posts that hold access to every account besides its owner (RS-2-4): the central registrar and the information
    /// officer. Other posts than these two are refused.
    pub access_roles: Vec<Role>,
    /// Who approves an activity plan, in this order (T-12): the operations manager, then the sector head.
    #[schemars(length(min = 1))]
    pub approvers: Vec<Role>,
    /// What applied to activity plans before, each with its last day, the oldest first: an old history is replayed on the terms of
    /// its day. Nothing.
    pub earlier_plans: Vec<Earlier>,
    /// What the municipality says of the platforms it is on, where that differs from what is known, and platforms of its own
    /// (T-14): by id. Nothing.
    #[serde(deserialize_with = "unique")]
    pub platforms: gdpr_scope::platform::Settings,
    /// What posts and units are called in the municipality, where it differs from the term.
    #[serde(deserialize_with = "unique")]
    pub names: BTreeMap<Role, String>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            municipality: Municipality { name: "Vårgårda kommun".to_owned(), code: "1442".to_owned() },
            follow_up: FollowUp::default(),
            supervision: Supervision::default(),
            activity: Activity::default(),
            snapshots: Snapshots::default(),
            replies: Replies::default(),
            removal: RemovalSettings::default(),
            schedule: Schedule::default(),
            administrators: NonZeroU32::MIN.saturating_add(1),
            access_roles: vec![Role::CentralRegistrar, Role::InformationOfficer],
            approvers: vec![Role::OperationsManager, Role::SectorHead],
            earlier_plans: Vec::new(),
            platforms: gdpr_scope::platform::Settings::new(),
            names: BTreeMap::from([(Role::CoordinatingSector, "Sektor Destination Vårgårda".to_owned())]),
        }
    }
}

impl Profile {
    /// Reads a profile from JSON. What the file does not name keeps its default.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, has an unknown key, a wrong type, or a setting that cannot be: the message names the place.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let profile: Self = input::read(text)?;
        profile.check().map_err(|(path, message)| input::at(text, path, message))?;
        Ok(profile)
    }

    /// The same rules, for the municipality of a dossier: what it would be like there.
    pub fn applied_to(&self, municipality: &Municipality) -> Self {
        Self { municipality: municipality.clone(), ..self.clone() }
    }

    fn check(&self) -> Result<(), (String, String)> {
        input::check_code("municipality.code", &self.municipality.code)?;
        input::check_text("municipality.name", &self.municipality.name)?;
        for (at, role) in self.access_roles.iter().enumerate() {
            if !matches!(role, Role::CentralRegistrar | Role::InformationOfficer) {
                return Err((
                    format!("accessRoles[{at}]"),
                    format!(
                        "`{}` cannot be named here; name `central-registrar`, `information-officer`, both or neither",
                        role.term().name
                    ),
                ));
            }
        }
        no_more("administrators", self.administrators)?;
        if self.approvers.is_empty() {
            return Err(("approvers".to_owned(), "somebody has to approve: name at least one role".to_owned()));
        }
        no_role_twice("accessRoles", &self.access_roles)?;
        no_role_twice("approvers", &self.approvers)?;
        for (at, earlier) in self.earlier_plans.iter().enumerate() {
            let path = |field: &str| format!("earlierPlans[{at}].{field}");
            if earlier.approvers.is_empty() {
                return Err((path("approvers"), "somebody approved: name at least one role".to_owned()));
            }
            no_more(&path("administrators"), earlier.administrators)?;
            no_role_twice(&path("approvers"), &earlier.approvers)?;
            if at > 0 && earlier.until <= self.earlier_plans[at - 1].until {
                let before = self.earlier_plans[at - 1].until;
                return Err((path("until"), format!("{} is not after {before}; write the oldest first", earlier.until)));
            }
        }
        for (field, days) in [
            ("questionsWithinWorkdays", self.replies.questions_within_workdays),
            ("requestsWithinWorkdays", self.replies.requests_within_workdays),
        ] {
            if days.is_some_and(|days| days > 366) {
                return Err((format!("replies.{field}"), "that is more than a year; write at most 366".to_owned()));
            }
        }
        check_schedule("schedule", &self.schedule)?;
        personal_data::check_settings(&self.platforms)?;
        for (role, name) in &self.names {
            input::check_text(&format!("names.{}", role.term().name), name)?;
        }
        Ok(())
    }

    /// Whether a rule applies in the municipality: the profile may lift what it lays on a post that holds no access there or
    /// does not approve.
    pub fn requires(&self, rule: &Rule) -> bool {
        match rule {
            rule if *rule == access::REGISTRAR => self.access_roles.contains(&Role::CentralRegistrar),
            rule if *rule == access::INFORMATION_OFFICER => self.access_roles.contains(&Role::InformationOfficer),
            rule => approval::laid_on(rule).is_none_or(|laid_on| self.ever_approves(laid_on)),
        }
    }

    /// Whether some such role approves plans, or did before.
    fn ever_approves(&self, is_such: impl Fn(&Role) -> bool) -> bool {
        let earlier = self.earlier_plans.iter().flat_map(|earlier| &earlier.approvers);
        self.approvers.iter().chain(earlier).any(is_such)
    }

    /// What an activity plan depends on.
    pub fn plans(&self) -> activity_plan::Settings {
        activity_plan::Settings {
            approvers: self.approvers.clone(),
            administrators: self.administrators,
            follow_up_days: self.follow_up.every_days,
            earlier: self.earlier_plans.clone(),
        }
    }

    /// What the handling of an item depends on.
    pub fn settings(&self) -> Settings {
        Settings {
            schedule: Settings::governed(&self.schedule),
            reply_within: self.replies.questions_within_workdays,
            capture: self.removal.save_first,
            house_rules: self.removal.house_rules,
        }
    }

    /// A text in which posts and units have the municipality's own names. Only whole words are replaced, the longest first:
    /// the manager's own name does not change what the sector head is called.
    pub fn in_own_words(&self, text: String, lang: Lang) -> String {
        let mut own: Vec<(&str, &str)> =
            self.names.iter().map(|(role, name)| (role.term().label.of(lang), name.as_str())).collect();
        own.retain(|(term, _)| text.contains(term));
        if own.is_empty() {
            return text;
        }
        own.sort_by_key(|(term, _)| std::cmp::Reverse(term.len()));
        let mut told = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(next) = rest.chars().next() {
            let begins_a_word = !told.ends_with(char::is_alphanumeric);
            let ends_a_word = |term: &str| !rest[term.len()..].starts_with(char::is_alphanumeric);
            match own.iter().find(|(term, _)| begins_a_word && rest.starts_with(term) && ends_a_word(term)) {
                Some((term, name)) => {
                    told.push_str(name);
                    rest = &rest[term.len()..];
                }
                None => {
                    told.push(next);
                    rest = &rest[next.len_utf8()..];
                }
            }
        }
        told
    }

    /// What a role is called: the municipality's own name for it, or the term.
    pub fn name_of<'p>(&'p self, role: &'p policy_rules::Term, lang: Lang) -> &'p str {
        self.names.iter().find(|(own, _)| own.term() == role).map_or(role.label.of(lang), |(_, name)| name)
    }
}

/// No account has more administrators than anybody can name in a form.
fn no_more(path: &str, administrators: NonZeroU32) -> Result<(), (String, String)> {
    if administrators.get() > 100 {
        return Err((path.to_owned(), "that is more than anybody can name in a form; write at most 100".to_owned()));
    }
    Ok(())
}

fn no_role_twice(list: &str, roles: &[Role]) -> Result<(), (String, String)> {
    match roles.iter().enumerate().find(|(at, role)| roles[..*at].contains(role)) {
        Some((at, role)) => Err((format!("{list}[{at}]"), format!("`{}` is named twice", role.term().name))),
        None => Ok(()),
    }
}

/// Refuses a schedule that cannot be referred to. What it lacks otherwise is a finding of the audit.
pub(crate) fn check_schedule(path: &str, schedule: &Schedule) -> Result<(), (String, String)> {
    let mut ids = BTreeSet::new();
    for (at, row) in schedule.rows.iter().enumerate() {
        let id = format!("{path}.rows[{at}].id");
        input::check_text(&id, &row.id)?;
        if !ids.insert(&row.id) {
            return Err((id, format!("`{}` is already the id of another row; give each its own", row.id)));
        }
    }
    Ok(())
}
