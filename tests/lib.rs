//! Tests across the crates. What they share stands here.

pub mod scenario;
