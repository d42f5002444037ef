//! The JSON Schemas (2020-12) of what goes in and what comes out.

use schemars::{JsonSchema, Schema, generate::SchemaSettings};

use crate::{
    Audit, Dossier, Profile,
    decide::DecisionAnswer,
    roles::{ResponsibilityMap, RoleCard},
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

/// The schema of a role card, as it is written.
pub fn role_card() -> Schema {
    written::<RoleCard>()
}

/// The schema of the map from tasks to those who answer for them, as it is written.
pub fn responsibilities() -> Schema {
    written::<ResponsibilityMap>()
}

fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>()
}

fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
