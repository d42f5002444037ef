#![doc = include_str!("../README.md")]

pub mod advice;
pub mod approval;
pub mod benefit;
pub mod check;
pub mod contact;
pub mod contents;
pub mod copy;
pub mod field;
pub mod form;
pub mod organisation;
pub mod plan;
pub mod refusal;
pub mod revision;
pub mod schema;
pub mod settings;
pub mod stated;
pub mod workflow;

pub use check::{Problem, check};
pub use form::ActivityPlan;
pub use plan::{Entry, Plan, PlanFile};
use policy_rules::{Rule, Table};
pub use settings::Settings;

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[
    benefit::RULES,
    contents::RULES,
    organisation::RULES,
    advice::RULES,
    approval::RULES,
    copy::RULES,
    revision::RULES,
    workflow::RULES,
    workflow::particulars::RULES,
    workflow::signing::RULES,
];

/// The decisions of this crate, from the first step on.
pub const TABLES: &[Table] = &[
    Table::of::<benefit::BenefitFacts>(),
    Table::of::<contents::ContentsFacts>(),
    Table::of::<organisation::OrganisedFacts>(),
    Table::of::<advice::AdviceFacts>(),
    Table::of::<approval::ApprovalFacts>(),
    Table::of::<copy::CopyFacts>(),
    Table::of::<revision::RevisionFacts>(),
    Table::of::<revision::FollowedFacts>(),
    Table::of::<workflow::when::StepFacts>(),
    Table::of::<workflow::actor::ActorFacts>(),
    Table::of::<workflow::particulars::ParticularsFacts>(),
    Table::of::<workflow::signing::SigningFacts>(),
];
