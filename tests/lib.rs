//! Tests across the crates. What they share stands here.

pub mod scenario;

/// The README's example, compiled.
#[doc = include_str!("../README.md")]
#[cfg(doctest)]
pub struct Readme;
