#![doc = include_str!("../README.md")]

pub mod library;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[library::RULES];

/// The decisions of this crate, in the order of the source.
pub const TABLES: &[Table] = &[Table::of::<library::LibraryFacts>()];
