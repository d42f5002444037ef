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
    /// Of sets of the same size, one that leaves the date alone comes first, and then one of the later facts: the earlier
    /// facts of a case tell the situation, the later ones what somebody did about it.
    pub fn would_change(&self) -> Vec<WouldChange> {
        let mut search = Search { wanted: 0, changes: Vec::new(), found: Vec::new() };
        self.each_outcome(|outcome| search.wanted |= 1 << outcome);
        search.wanted ^= (1 << self.table.outcomes.len()) - 1;
        let dated = |field: &usize| (self.table.fields[*field].on)(chrono::NaiveDate::MAX).is_some();
        let known = (0..self.table.fields.len()).rev().filter(|field| self.get(*field).is_some());
        let (dated, mut fields): (Vec<usize>, Vec<usize>) = known.partition(dated);
        let undated = fields.len();
        fields.extend(dated);
        let mut facts = *self;
        for size in 1..=fields.len() {
            search.walk(&mut facts, &fields[..undated], size, 0);
            search.walk(&mut facts, &fields, size, undated);
        }
        search.found.sort_by_key(|change| change.outcome);
        search.found.iter_mut().for_each(|change| change.changes.sort_by_key(|change| change.field));
        search.found
    }

    fn each_outcome(&self, mut see: impl FnMut(u8)) {
        match self.answer() {
            Some(answer) => see(answer.outcome),
            None => self.run().answers.iter().for_each(|answer| see(answer.outcome)),
        }
    }
}

struct Search {
    /// The outcomes that are sought, a bit for each.
    wanted: u64,
    changes: Vec<Change>,
    found: Vec<WouldChange>,
}

impl Search {
    /// Changes as many of these fields as `size` says, in every way. The last one changed stands at `last` or later, so that
    /// no set is walked twice.
    fn walk(&mut self, facts: &mut Facts<'_>, fields: &[usize], size: usize, last: usize) {
        let first = if size == 1 { last } else { 0 };
        for (place, field) in fields.iter().enumerate().skip(first) {
            if self.wanted == 0 || fields.len() < place + size {
                return;
            }
            // Changed in place and put back: a copy for each change would cost more than the decision itself.
            let known = facts.positions[*field];
            for to in (0..facts.table.fields[*field].values.len() as u8).filter(|to| *to != known) {
                facts.positions[*field] = to;
                let change = Change { field: *field, to };
                if size == 1 {
                    facts.each_outcome(|outcome| self.see(outcome, change));
                } else {
                    self.changes.push(change);
                    self.walk(facts, &fields[place + 1..], size - 1, last.saturating_sub(place + 1));
                    self.changes.pop();
                }
            }
            facts.positions[*field] = known;
        }
    }

    fn see(&mut self, outcome: u8, last: Change) {
        if self.wanted & (1 << outcome) != 0 {
            self.wanted ^= 1 << outcome;
            let changes = self.changes.iter().copied().chain([last]).collect();
            self.found.push(WouldChange { outcome, changes });
        }
    }
}
