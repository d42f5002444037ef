#![doc = include_str!("../README.md")]

pub mod approval;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[approval::RULES];

/// The decisions of this crate, in the order of the source.
pub const TABLES: &[Table] = &[Table::of::<approval::ApprovalFacts>()];
