#![doc = include_str!("../README.md")]

pub mod assessed;
pub mod assessment;
pub mod basis;
pub mod body;
pub mod breach;
pub mod controller;
pub mod duties;
pub mod era;
pub mod impact;
pub mod influence;
pub mod integrity;
pub mod party;
pub mod personal;
pub mod platform;
pub mod preset;
pub mod record;
pub mod regime;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[
    regime::RULES,
    personal::RULES,
    body::RULES,
    party::RULES,
    basis::RULES,
    duties::RULES,
    impact::RULES,
    breach::RULES,
    controller::RULES,
    integrity::RULES,
    influence::RULES,
    assessed::RULES,
];

/// The decisions of this crate, in the order of the source.
pub const TABLES: &[Table] = &[
    Table::of::<regime::RegimeFacts>(),
    Table::of::<personal::ConcernFacts>(),
    Table::of::<body::BodyFacts>(),
    Table::of::<party::PartyFacts>(),
    Table::of::<basis::BasisFacts>(),
    Table::of::<duties::DutiesFacts>(),
    Table::of::<impact::ImpactFacts>(),
    Table::of::<breach::NotifiedFacts>(),
    Table::of::<breach::FollowedFacts>(),
    Table::of::<controller::PostFacts>(),
    Table::of::<integrity::IntegrityFacts>(),
    Table::of::<influence::InfluenceFacts>(),
    Table::of::<assessed::AssessedFacts>(),
];
