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
    /// Whether that settles the outcome. Where not, facts that are open decide as well.
    pub settles: bool,
}

impl Facts<'_> {
    /// For each outcome that the facts rule out: the fewest known facts that would have to be different for it.
    ///
    /// Of sets of the same size, one that settles the outcome comes first, then one that leaves the date alone comes first, and then one of the later facts: the earlier
    /// facts of a case tell the situation, the later ones what somebody did about it.
    pub fn would_change(&self) -> Vec<WouldChange> {
        let wanted = self.outcomes() ^ ((1 << self.table.outcomes.len()) - 1);
        let mut search = Search { wanted, unsettled: 0, changes: Vec::new(), found: Vec::new() };
        let dated = |field: &usize| (self.table.fields[*field].on)(chrono::NaiveDate::MAX).is_some();
        let known = (0..self.table.fields.len()).rev().filter(|field| self.get(*field).is_some());
        let (dated, mut fields): (Vec<usize>, Vec<usize>) = known.partition(dated);
        let undated = fields.len();
        fields.extend(dated);
        let mut facts = *self;
        for size in 1..=fields.len() {
            search.walk(&mut facts, &fields[..undated], size, 0);
            search.walk(&mut facts, &fields, size, undated);
            search.unsettled = 0;
        }
        search.found.sort_by_key(|change| change.outcome);
        search.found.iter_mut().for_each(|change| change.changes.sort_by_key(|change| change.field));
        search.found
    }

    /// The outcomes that the facts leave possible, a bit for each.
    fn outcomes(&self) -> u64 {
        match self.answer() {
            Some(answer) => 1 << answer.outcome,
            None => self.run().answers.iter().fold(0, |outcomes, answer| outcomes | 1 << answer.outcome),
        }
    }
}

struct Search {
    /// The outcomes that are sought, a bit for each.
    wanted: u64,
    /// Those that were found with as many changes as are tried now, but not settled.
    unsettled: u64,
    changes: Vec<Change>,
    found: Vec<WouldChange>,
}

impl Search {
    /// Changes as many of these fields as `size` says, in every way. The last one changed stands at `last` or later, so that
    /// no set is walked twice.
    fn walk(&mut self, facts: &mut Facts<'_>, fields: &[usize], size: usize, last: usize) {
        let first = if size == 1 { last } else { 0 };
        for (place, field) in fields.iter().enumerate().skip(first) {
            if self.wanted | self.unsettled == 0 || fields.len() < place + size {
                return;
            }
            // Changed in place and put back: a copy for each change would cost more than the decision itself.
            let known = facts.positions[*field];
            for to in (0..facts.table.fields[*field].values.len() as u8).filter(|to| *to != known) {
                facts.positions[*field] = to;
                let change = Change { field: *field, to };
                if size == 1 {
                    self.see(facts.outcomes(), change);
                } else {
                    self.changes.push(change);
                    self.walk(facts, &fields[place + 1..], size - 1, last.saturating_sub(place + 1));
                    self.changes.pop();
                }
            }
            facts.positions[*field] = known;
        }
    }

    /// Takes what the changed facts leave possible.
    fn see(&mut self, possible: u64, last: Change) {
        let settles = possible.is_power_of_two();
        let mut new = possible & if settles { self.wanted | self.unsettled } else { self.wanted };
        while new != 0 {
            let bit = new & new.wrapping_neg();
            new ^= bit;
            let outcome = bit.trailing_zeros() as u8;
            let changes = self.changes.iter().copied().chain([last]).collect();
            let found = WouldChange { outcome, changes, settles };
            match self.found.iter_mut().find(|found| found.outcome == outcome) {
                Some(unsettled) => *unsettled = found,
                None => self.found.push(found),
            }
            self.wanted &= !bit;
            self.unsettled = if settles { self.unsettled & !bit } else { self.unsettled | bit };
        }
    }
}
