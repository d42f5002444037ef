#![doc = include_str!("../README.md")]

pub mod access;
pub mod accessibility;
pub mod account;
pub mod attendance;
pub mod capacity;
pub mod crisis;
pub mod days;
pub mod departure;
pub mod fact;
pub mod golive;
pub mod informed;
pub mod intranet;
pub mod issuing;
pub mod keyed;
pub mod law;
pub mod link;
pub mod listing;
pub mod local_day;
pub mod measure;
pub mod media;
pub mod media_handled;
pub mod medium;
pub mod planning;
pub mod post;
pub mod press;
pub mod publication;
pub mod publisher;
pub mod reachable;
pub mod release;
pub mod residents;
pub mod responsibility;
pub mod role;
pub mod source;
pub mod statement;
pub mod website;
pub mod written;

use policy_rules::{Rule, Table};

/// The rules of this crate, module by module, each in the order of the source.
pub const RULES: &[&[&Rule]] = &[
    fact::RULES,
    planning::RULES,
    responsibility::RULES,
    statement::RULES,
    informed::RULES,
    release::RULES,
    residents::RULES,
    publisher::RULES,
    website::RULES,
    accessibility::RULES,
    publication::RULES,
    reachable::RULES,
    press::RULES,
    media::RULES,
    intranet::RULES,
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
    Table::of::<planning::PlannedFacts>(),
    Table::of::<planning::AspectFacts>(),
    Table::of::<responsibility::TaskFacts>(),
    Table::of::<statement::StatementFacts>(),
    Table::of::<measure::MeasureFacts>(),
    Table::of::<informed::InformedFacts>(),
    Table::of::<release::ReleaseFacts>(),
    Table::of::<residents::ResidentsFacts>(),
    Table::of::<publisher::PublisherFacts>(),
    Table::of::<website::WebsiteFacts>(),
    Table::of::<accessibility::WebsiteAdaptedFacts>(),
    Table::of::<accessibility::AccessibilityFacts>(),
    Table::of::<publication::PublicationFacts>(),
    Table::of::<issuing::IssuerFacts>(),
    Table::of::<reachable::ReachableFacts>(),
    Table::of::<press::PressFacts>(),
    Table::of::<media::ContactFacts>(),
    Table::of::<media_handled::ContactHandledFacts>(),
    Table::of::<intranet::IntranetFacts>(),
    Table::of::<post::PostFacts>(),
    Table::of::<medium::MediumFacts>(),
    Table::of::<capacity::CapacityFacts>(),
    Table::of::<link::LinkFacts>(),
    Table::of::<attendance::ChannelFacts>(),
    Table::of::<attendance::AttendanceFacts>(),
    Table::of::<attendance::ActivityFacts>(),
    Table::of::<access::AccessFacts>(),
    Table::of::<departure::DepartureFacts>(),
    Table::of::<crisis::CrisisPlanFacts>(),
    Table::of::<crisis::CrisisFacts>(),
    Table::of::<golive::GoLiveFacts>(),
    Table::of::<listing::ListingFacts>(),
    Table::of::<listing::ClosingFacts>(),
    Table::of::<listing::RegisterFacts>(),
];
