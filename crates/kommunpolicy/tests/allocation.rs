//! A typed decision allocates nothing.

use kommunpolicy::catalogue;
use policy_core::{
    access::{AccessFacts, Administrators, account_access},
    fact::{Guidelines, Phase, YesNo},
};

#[test]
fn a_typed_decision_allocates_nothing() {
    let facts = AccessFacts {
        guidelines: Guidelines::InForce,
        phase: Phase::Running,
        operators: YesNo::No,
        registrar: YesNo::No,
        information_officer: YesNo::Yes,
        owner: YesNo::No,
        lodged: YesNo::Yes,
        administrators: Administrators::TooFew,
    };
    let measured = allocation_counter::measure(|| {
        std::hint::black_box(account_access(std::hint::black_box(facts)));
    });
    assert_eq!(measured.count_total, 0);
}

#[test]
fn no_case_of_any_decision_allocates() {
    for table in catalogue::decisions() {
        let run = table.run();
        let cases: Vec<_> = (0..run.answers.len()).map(|index| run.case(index)).collect();
        let measured = allocation_counter::measure(|| {
            for case in &cases {
                std::hint::black_box(case.answer());
            }
        });
        assert_eq!(measured.count_total, 0, "{}", table.name);
    }
    let counted = allocation_counter::measure(|| drop(std::hint::black_box(vec![1])));
    assert_eq!(counted.count_total, 1, "the counter counts");
}
