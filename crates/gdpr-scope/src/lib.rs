#![doc = include_str!("../README.md")]

pub mod regime;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[regime::RULES];

/// The decisions of this crate, in the order of the source.
pub const TABLES: &[Table] = &[Table::of::<regime::RegimeFacts>()];
