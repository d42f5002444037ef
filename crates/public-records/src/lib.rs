#![doc = include_str!("../README.md")]

pub mod board;
pub mod content;
pub mod disclosure;
pub mod disposal;
pub mod item;
pub mod keeping;
pub mod library;
pub mod posting;
pub mod question;
pub mod record;
pub mod registration;
pub mod removal;
pub mod schedule;
pub mod snapshot;
pub mod triage;
pub mod workday;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[
    record::RULES,
    library::RULES,
    registration::RULES,
    posting::RULES,
    removal::RULES,
    content::RULES,
    disposal::RULES,
    board::RULES,
    question::RULES,
    disclosure::RULES,
    snapshot::RULES,
];

/// The decisions of this crate, in the order in which something that appears on a page is taken care of.
pub const TABLES: &[Table] = &[
    Table::of::<record::RecordFacts>(),
    Table::of::<library::LibraryFacts>(),
    Table::of::<registration::RegistrationFacts>(),
    Table::of::<content::ContentRegisteredFacts>(),
    Table::of::<posting::PostingFacts>(),
    Table::of::<removal::RemovalFacts>(),
    Table::of::<content::ContentRemovedFacts>(),
    Table::of::<keeping::ScheduleFacts>(),
    Table::of::<disposal::DisposalFacts>(),
    Table::of::<disposal::DisposedFacts>(),
    Table::of::<keeping::SupportedFacts>(),
    Table::of::<board::BoardFacts>(),
    Table::of::<board::SupervisionFacts>(),
    Table::of::<question::ReceptionFacts>(),
    Table::of::<question::QuestionFacts>(),
    Table::of::<disclosure::DisclosureFacts>(),
    Table::of::<disclosure::AskingFacts>(),
    Table::of::<disclosure::RequestFacts>(),
    Table::of::<snapshot::SnapshotFacts>(),
    Table::of::<snapshot::ChangeFacts>(),
];
