#![doc = include_str!("../README.md")]

mod case;
mod counterfactual;
mod decision;
mod diff;
mod law;
mod rule;
mod settle;
mod source;
mod standing;
mod table;
mod text;

pub use case::{Answer, Case, Field, Finite, Outcome, Standing, deserialize_finite, finite_schema};
pub use counterfactual::{Change, WouldChange};
pub use decision::{Because, Decision, Selections};
pub use diff::{DiffError, Difference, diff};
pub use law::{Act, Assurance, Citation, Origin, Place, Reading, date};
pub use rule::{Finding, Modality, Rule};
pub use settle::Settlement;
pub use source::{Force, Provision, Ruling, Treatment};
pub use standing::{DutyStanding, Verdict};
pub use table::{FactError, Facts, MAX_FIELDS, Row, Run, Table};
pub use text::{Lang, Term, Text};

// The macros name these through the crate, so that a crate that declares a case needs no dependency of its own on them.
#[doc(hidden)]
pub use chrono::NaiveDate;
#[doc(hidden)]
pub use schemars;
#[doc(hidden)]
pub use serde;
