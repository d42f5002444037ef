//! Cases of which only some facts are known, with what the crates answer: what the explorer in the book is held against.

use kommunpolicy::{Lang, catalogue, decide};
use policy_core::law::HORIZON;
use policy_rules::{Facts, Table};
use serde_json::{Map, Value, json};

/// The same cases each time: a fault that is found can be looked at again.
const SEED: u64 = 20_101_209;

/// So many different partial cases of each decision, or all of them where there are fewer, each with the answer.
pub fn trials(each: usize) -> Value {
    let mut random = fastrand::Rng::with_seed(SEED);
    catalogue::decisions().map(|table| json!({ "decision": table.name, "trials": of(table, each, &mut random) })).collect()
}

fn of(table: &'static Table, each: usize, random: &mut fastrand::Rng) -> Vec<Value> {
    // A fact has its values and may be unknown.
    let all: usize = table.fields.iter().map(|field| field.values.len() + 1).product();
    if all <= each {
        return (0..all).map(|number| trial(table, number)).collect();
    }
    let mut numbers = std::collections::BTreeSet::new();
    while numbers.len() < each {
        // From all known to nothing known, in equal shares; a number drawn at random would nearly always have some of both.
        let known = random.usize(0..=table.fields.len());
        let mut places: Vec<usize> = (0..table.fields.len()).collect();
        random.shuffle(&mut places);
        let number = table.fields.iter().enumerate().fold(0, |number, (place, field)| {
            let value = if places[..known].contains(&place) { random.usize(1..=field.values.len()) } else { 0 };
            number * (field.values.len() + 1) + value
        });
        numbers.insert(number);
    }
    numbers.into_iter().map(|number| trial(table, number)).collect()
}

/// The partial case with a number: in a system with one digit for each fact, of which 0 means unknown.
fn trial(table: &'static Table, mut number: usize) -> Value {
    let mut facts: Facts<'static> = table.facts();
    let mut known = Map::new();
    for (place, field) in table.fields.iter().enumerate().rev() {
        let digits = field.values.len() + 1;
        if let Some(value) = (number % digits).checked_sub(1) {
            facts = facts.at(place, value);
            known.insert(field.name.to_owned(), field.values[value].name.into());
        }
        number /= digits;
    }
    let answer = decide::answer(&facts, HORIZON, Lang::Sv, "");
    json!({
        "facts": known,
        "outcome": answer.outcome,
        "because": answer.because.iter().map(|reason| reason.rule).collect::<Vec<_>>(),
        "possible": answer.possible,
        "ask": answer.ask.iter().map(|fact| fact.fact).collect::<Vec<_>>(),
        "wouldChange": answer.would_change,
    })
}
