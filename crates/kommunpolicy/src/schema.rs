//! The JSON Schemas (2020-12) of what goes in and what comes out.

use activity_plan::{PlanFile, Problem};
use policy_rules::Lang;
use public_records::item::Item;
use schemars::{JsonSchema, Schema, generate::SchemaSettings};

use crate::{
    Audit, Dossier, Profile,
    catalogue::{DecisionView, ProvisionView, RuleView, RulingView},
    changes::{DateChanges, ProfileChanges},
    decide::DecisionAnswer,
    handling::{Disposable, DisposalAnswer, Handling},
    personal_data::{Assessment, PlatformView, ProcessingRecord},
    plan::{PlanStatus, schema_id},
    roles::{ResponsibilityMap, RoleCard},
    schedule::ScheduleView,
};

/// The schema of a dossier, as it is read.
pub fn dossier() -> Schema {
    read::<Dossier>()
}

/// The schema of a profile, as it is read.
pub fn profile() -> Schema {
    read::<Profile>()
}

/// The schema of an audit, as it is written.
pub fn audit() -> Schema {
    written::<Audit>()
}

/// The schema of a decision's answer, as it is written.
pub fn decision() -> Schema {
    written::<DecisionAnswer>()
}

/// The schema of an item, as it is read.
pub fn item() -> Schema {
    read::<Item>()
}

/// The schema of the handling of an item, as it is written.
pub fn handling() -> Schema {
    written::<Handling<'_>>()
}

/// The schema of a record that somebody wants to dispose of, as it is read.
pub fn disposable() -> Schema {
    read::<Disposable>()
}

/// The schema of the answer whether a record may be disposed of, as it is written.
pub fn disposal() -> Schema {
    written::<DisposalAnswer<'_>>()
}

/// The schema of the disposal schedule and what is to be said of it, as it is written.
pub fn schedule() -> Schema {
    written::<ScheduleView<'_>>()
}

/// The schema of what differs between two days, as it is written.
pub fn diff_days() -> Schema {
    written::<DateChanges>()
}

/// The schema of what differs between two profiles, as it is written.
pub fn diff_profiles() -> Schema {
    written::<ProfileChanges>()
}

/// The schema of a role card, as it is written.
pub fn role_card() -> Schema {
    written::<RoleCard>()
}

/// The schema of the map from tasks to those who answer for them, as it is written.
pub fn responsibilities() -> Schema {
    written::<ResponsibilityMap>()
}

/// The schema of the municipality's own assessment of a platform, as it is written.
pub fn assessment() -> Schema {
    written::<Assessment>()
}

/// The schema of a platform on a date, as it is written.
pub fn platform() -> Schema {
    written::<PlatformView>()
}

/// The schema of the entry of an account in the record of processing, as it is written.
pub fn processing_record() -> Schema {
    written::<ProcessingRecord>()
}

/// The schema of the form of an activity plan that can be signed in a municipality, with titles and descriptions in a language.
pub fn activity_plan(profile: &Profile, lang: Lang) -> Schema {
    activity_plan::schema::form(&profile.plans(), &schema_id(profile), lang)
}

/// The schema of an activity plan as it is stored, as it is read.
pub fn plan() -> Schema {
    read::<PlanFile>()
}

/// The schema of where a plan stands and what can be done with it, as it is written.
pub fn plan_status() -> Schema {
    written::<PlanStatus>()
}

/// The schema of a thing to see to in the form of an activity plan, as it is written.
pub fn plan_problem() -> Schema {
    written::<Problem>()
}

/// The schema of a rule, as it is written.
pub fn rule() -> Schema {
    written::<RuleView>()
}

/// The schema of a provision of the source, as it is written.
pub fn provision() -> Schema {
    written::<ProvisionView>()
}

/// The schema of a ruling, as it is written.
pub fn ruling() -> Schema {
    written::<RulingView>()
}

/// The schema of what a decision asks and can come to, as it is written.
pub fn decision_description() -> Schema {
    written::<DecisionView>()
}

fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>()
}

fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
