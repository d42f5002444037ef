//! What differs between two tables: two versions of a decision, or one decision on two dates.

use thiserror::Error;

use crate::{Answer, Run};

/// A class of cases that one table answers in one way and the other in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The answer before.
    pub before: Answer,
    /// The answer after.
    pub after: Answer,
    /// How many cases are in the class.
    pub cases: usize,
    /// The first of them: the positions of all facts, as the second table has them.
    pub witness: Vec<u8>,
}

/// Why two tables cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DiffError {
    /// The open facts, or their values, are not the same.
    #[error("the tables `{before}` and `{after}` do not run over the same facts")]
    Columns {
        /// The first table.
        before: &'static str,
        /// The second table.
        after: &'static str,
    },
}

/// Each class of cases whose outcome or reasons differ between two runs, with a witness.
///
/// Outcomes are compared by name, reasons by rule ids in order. To compare two dates, run the same table with the facts of
/// either date: `table.facts().on(date).run()`.
///
/// # Errors
///
/// When the two runs do not range over the same facts with the same values.
pub fn diff(before: &Run<'_>, after: &Run<'_>) -> Result<Vec<Difference>, DiffError> {
    let columns = |run: &Run<'_>| -> Vec<(&str, Vec<&str>)> {
        run.open
            .iter()
            .map(|field| &run.facts.table.fields[*field])
            .map(|field| (field.name, field.values.iter().map(|value| value.name).collect()))
            .collect()
    };
    if columns(before) != columns(after) {
        return Err(DiffError::Columns { before: before.facts.table.name, after: after.facts.table.name });
    }
    let outcome = |run: &Run<'_>, answer: Answer| run.facts.table.outcome(answer).name;
    let mut found: Vec<Difference> = Vec::new();
    for (index, (one, other)) in before.answers.iter().zip(&after.answers).enumerate() {
        if outcome(before, *one) == outcome(after, *other) && one.because == other.because {
            continue;
        }
        match found.iter_mut().find(|class| class.before == *one && class.after == *other) {
            Some(class) => class.cases += 1,
            None => {
                found.push(Difference { before: *one, after: *other, cases: 1, witness: after.case(index).positions().to_vec() })
            }
        }
    }
    Ok(found)
}
