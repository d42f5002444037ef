//! What would have to be different for another outcome.

use crate::Facts;

/// A fact that would have to be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The place of the field.
    pub field: usize,
    /// The position of the value it would have to have.
    pub to: u8,
}

/// The smallest set of known facts that would have to be different for an outcome to be possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WouldChange {
    /// The position of the other outcome.
    pub outcome: u8,
    /// What would have to be different.
    pub changes: Vec<Change>,
}

impl Facts<'_> {
    /// For each outcome that the facts rule out: the fewest known facts that would have to be different for it.
    ///
    /// Of sets of the same size, one that leaves the date alone comes first, and then one of the earlier facts.
    pub fn would_change(&self) -> Vec<WouldChange> {
        let mut wanted = vec![true; self.table.outcomes.len()];
        self.each_outcome(|outcome| wanted[usize::from(outcome)] = false);
        let known: Vec<usize> = (0..self.table.fields.len()).filter(|field| self.get(*field).is_some()).collect();
        let undated: Vec<usize> = known.iter().copied().filter(|field| !self.is_dated(*field)).collect();
        let mut found: Vec<WouldChange> = Vec::new();
        let mut changes = Vec::with_capacity(known.len());
        for size in 1..=known.len() {
            for fields in [&undated, &known] {
                if wanted.contains(&true) {
                    self.search(fields, size, &mut changes, &mut wanted, &mut found);
                }
            }
        }
        found.sort_by_key(|change| change.outcome);
        found
    }

    fn is_dated(&self, field: usize) -> bool {
        (self.table.fields[field].on)(chrono::NaiveDate::MAX).is_some()
    }

    fn each_outcome(&self, mut see: impl FnMut(u8)) {
        match self.answer() {
            Some(answer) => see(answer.outcome),
            None => self.run().answers.iter().for_each(|answer| see(answer.outcome)),
        }
    }

    fn search(
        &self,
        fields: &[usize],
        size: usize,
        changes: &mut Vec<Change>,
        wanted: &mut [bool],
        found: &mut Vec<WouldChange>,
    ) {
        if size == 0 {
            let changed = changes.iter().fold(*self, |facts, change| facts.at(change.field, usize::from(change.to)));
            changed.each_outcome(|outcome| {
                if std::mem::take(&mut wanted[usize::from(outcome)]) {
                    found.push(WouldChange { outcome, changes: changes.clone() });
                }
            });
            return;
        }
        for (place, field) in fields.iter().enumerate() {
            for to in 0..self.table.fields[*field].values.len() as u8 {
                if self.get(*field) != Some(to) && wanted.contains(&true) {
                    changes.push(Change { field: *field, to });
                    self.search(&fields[place + 1..], size - 1, changes, wanted, found);
                    changes.pop();
                }
            }
        }
    }
}
