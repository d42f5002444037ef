//! What the date settles: for each fact that has its value from the date, the days on which the value changes.

use std::{collections::BTreeSet, iter};

use policy_core::law::HORIZON;
use policy_rules::{Field, NaiveDate, Rule, Table, date};

/// The day before anything of the source or of its data-protection law was in force.
const BEFORE: NaiveDate = date(1998, 1, 1);

/// The position of the value and its first day, the oldest first; none where the date does not settle the fact.
pub(super) fn values(field: &Field) -> Vec<(NaiveDate, usize)> {
    let mut values: Vec<(NaiveDate, usize)> = Vec::new();
    for day in BEFORE.iter_days().take_while(|day| *day <= HORIZON) {
        let Some(value) = (field.on)(day) else { return Vec::new() };
        if values.last().is_none_or(|(_, last)| *last != value) {
            values.push((day, value));
        }
    }
    values
}

/// The days on which some fact of a decision gets another value.
pub(super) fn changes(table: &Table) -> BTreeSet<NaiveDate> {
    table.fields.iter().flat_map(|field| values(field).into_iter().skip(1).map(|(day, _)| day)).collect()
}

/// For each span of days between which the date settles nothing new: its first day, and the rules that are reasons in some case.
pub(super) fn reasons(table: &'static Table) -> Vec<(NaiveDate, Vec<&'static Rule>)> {
    let spans = iter::once(BEFORE).chain(changes(table));
    let reasons = |day: NaiveDate| {
        let mut rules: Vec<&'static Rule> = Vec::new();
        for answer in table.facts().on(day).run().answers {
            for rule in answer.because {
                if !rules.contains(rule) {
                    rules.push(rule);
                }
            }
        }
        rules
    };
    spans.map(|day| (day, reasons(day))).collect()
}
