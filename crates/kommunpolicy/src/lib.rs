#![doc = include_str!("../README.md")]

pub mod audit;
pub mod catalogue;
pub mod changes;
pub mod communication;
pub mod decide;
pub mod dossier;
pub mod handling;
pub mod input;
pub mod personal_data;
pub mod plan;
pub mod profile;
pub mod provenance;
pub mod records;
pub mod roles;
pub mod schedule;
pub mod schema;

pub use audit::{Audit, audit};
pub use catalogue::{decisions, nearest, provision, provisions, rule, rules, rules_of, ruling, rulings};
pub use decide::decide;
pub use dossier::Dossier;
pub use input::InputError;
pub use policy_rules::Lang;
pub use profile::Profile;
