//! How fast the main things are. Run with `cargo bench -p kommunpolicy`; the README says what was measured.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use kommunpolicy::{Dossier, Lang, Profile, audit, decide::decide_json};
use policy_core::{
    access::{AccessFacts, Administrators, account_access},
    fact::{Guidelines, Phase, YesNo},
};
use policy_rules::date;

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");

/// A typed decision: under 20 ns.
fn typed(criterion: &mut Criterion) {
    let facts = AccessFacts {
        guidelines: Guidelines::InForce,
        phase: Phase::Running,
        operators: YesNo::Yes,
        registrar: YesNo::No,
        information_officer: YesNo::Yes,
        owner: YesNo::Yes,
        lodged: YesNo::Yes,
        administrators: Administrators::TooFew,
    };
    criterion.bench_function("typed decision", |bench| bench.iter(|| account_access(black_box(facts))));
}

/// A decision from JSON text to JSON text: under 3 µs.
fn json(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decide from JSON to JSON");
    let cases = [
        ("crisis-use", r#"{"crisis":"ongoing","recorded":"no"}"#),
        ("capacity", r#"{"author":"official","page":"private","inService":"no","approved":"no","workKnowledge":"no"}"#),
        (
            "account-access",
            r#"{"phase":"running","operators":"yes","owner":"yes","registrar":"no","informationOfficer":"yes","lodged":"yes","administrators":"enough"}"#,
        ),
    ];
    let digest = "0".repeat(64);
    for (name, facts) in cases {
        group.bench_function(name, |bench| {
            bench.iter(|| decide_json(black_box(name), black_box(facts.as_bytes()), date(2026, 1, 31), Lang::Sv, &digest));
        });
    }
    group.finish();
}

/// Audits of more and more accounts: linear.
fn audits(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("audit");
    group.sample_size(10);
    let Ok(dossier) = Dossier::from_json(VARGARDA.as_bytes()) else { return };
    for accounts in [100, 1_000, 10_000] {
        let mut many = dossier.clone();
        many.accounts = (0..accounts)
            .map(|number| {
                let mut account = dossier.accounts[number % dossier.accounts.len()].clone();
                account.id = format!("{}-{number}", account.id);
                account
            })
            .collect();
        // What is on record of each account's personal data is that of the account it was made from.
        let data = |account: &policy_core::account::Account| {
            let mut data = dossier.personal_data.iter().find(|data| account.id.starts_with(&data.account))?.clone();
            data.account.clone_from(&account.id);
            Some(data)
        };
        many.personal_data = many.accounts.iter().filter_map(data).collect();
        group.throughput(Throughput::Elements(accounts as u64));
        group.bench_with_input(BenchmarkId::from_parameter(accounts), &many, |bench, many| {
            bench.iter(|| audit(many, &Profile::default(), many.as_of, Lang::Sv));
        });
    }
    group.finish();
}

criterion_group!(benches, typed, json, audits);
criterion_main!(benches);
