#![doc = include_str!("../README.md")]

pub mod access;
pub mod account;
pub mod attendance;
pub mod capacity;
pub mod crisis;
pub mod days;
pub mod departure;
pub mod fact;
pub mod golive;
pub mod law;
pub mod link;
pub mod listing;
pub mod medium;
pub mod post;
pub mod role;
pub mod source;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[
    fact::RULES,
    post::RULES,
    medium::RULES,
    capacity::RULES,
    link::RULES,
    attendance::RULES,
    access::RULES,
    departure::RULES,
    crisis::RULES,
    golive::RULES,
    listing::RULES,
];

/// The decisions of this crate, in the order of the source.
pub const TABLES: &[Table] = &[
    Table::of::<post::PostFacts>(),
    Table::of::<medium::MediumFacts>(),
    Table::of::<capacity::CapacityFacts>(),
    Table::of::<link::LinkFacts>(),
    Table::of::<attendance::ChannelFacts>(),
    Table::of::<attendance::AttendanceFacts>(),
    Table::of::<attendance::ActivityFacts>(),
    Table::of::<access::AccessFacts>(),
    Table::of::<departure::DepartureFacts>(),
    Table::of::<crisis::CrisisFacts>(),
    Table::of::<golive::GoLiveFacts>(),
    Table::of::<listing::ListingFacts>(),
    Table::of::<listing::ClosingFacts>(),
    Table::of::<listing::RegisterFacts>(),
];
