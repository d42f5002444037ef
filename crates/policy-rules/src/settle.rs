//! What a partial case comes to: the outcome that every completion shares, or the outcomes still possible and what to ask.

use std::{borrow::Cow, cmp::Reverse};

use crate::{Answer, Facts, Rule, Run};

/// What some facts come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// The positions of the outcomes that some completion reaches, in order. Exactly one where the case is settled.
    pub possible: Vec<u8>,
    /// The rules that are reasons in every completion. Empty where the case is not settled.
    pub because: Cow<'static, [&'static Rule]>,
    /// The places of the open facts that still matter, the most decisive first. Empty where the case is settled.
    pub ask: Vec<usize>,
}

impl Settlement {
    /// The position of the outcome, where the case is settled.
    pub fn outcome(&self) -> Option<u8> {
        match (self.possible.as_slice(), self.because.is_empty()) {
            ([outcome], false) => Some(*outcome),
            _ => None,
        }
    }
}

impl Facts<'_> {
    /// Settles the case as far as the facts go.
    ///
    /// It is settled when every completion has the same outcome and they share a reason. A fact is asked for only if two
    /// completions that differ in nothing else come to different outcomes; where the outcome is certain and only its
    /// reason is open, to different reasons.
    pub fn settle(&self) -> Settlement {
        if let Some(answer) = self.answer() {
            return Settlement { possible: vec![answer.outcome], because: Cow::Borrowed(answer.because), ask: Vec::new() };
        }
        let run = self.run();
        let possible: Vec<u8> = (0..self.table.outcomes.len() as u8)
            .filter(|outcome| run.answers.iter().any(|answer| answer.outcome == *outcome))
            .collect();
        if possible.len() > 1 {
            return Settlement {
                ask: run.questions(|answer| usize::from(answer.outcome)),
                possible,
                because: Cow::Borrowed(&[]),
            };
        }
        let shared: Vec<&'static Rule> = run.answers.first().map_or_else(Vec::new, |first| {
            first.because.iter().copied().filter(|rule| run.answers.iter().all(|answer| answer.cites(rule))).collect()
        });
        if shared.is_empty() {
            let mut reasons: Vec<&[&Rule]> = Vec::new();
            for answer in &run.answers {
                if !reasons.contains(&answer.because) {
                    reasons.push(answer.because);
                }
            }
            let ask = run.questions(|answer| reasons.iter().position(|because| *because == answer.because).unwrap_or(0));
            return Settlement { possible, because: Cow::Borrowed(&[]), ask };
        }
        Settlement { possible, because: Cow::Owned(shared), ask: Vec::new() }
    }
}

impl Run<'_> {
    /// The open fields by which two completions of different class differ, the one that separates the classes best first.
    fn questions(&self, class: impl Fn(&Answer) -> usize) -> Vec<usize> {
        let classes = self.answers.iter().map(&class).max().map_or(0, |highest| highest + 1);
        let mut ranked: Vec<(Reverse<u64>, usize)> = (0..self.open.len())
            .filter(|place| self.pairs(*place).any(|(one, other)| class(&one) != class(&other)))
            .map(|place| (Reverse(self.purity(place, classes, &class)), self.open[place]))
            .collect();
        ranked.sort();
        ranked.into_iter().map(|(_, field)| field).collect()
    }

    /// How far knowing the field separates the classes: the more alike the completions behind each of its values, the more.
    fn purity(&self, place: usize, classes: usize, class: impl Fn(&Answer) -> usize) -> u64 {
        let stride = self.stride(place);
        let radix = self.facts.table.fields[self.open[place]].values.len();
        let mut counts = vec![0_u64; radix * classes];
        for (index, answer) in self.answers.iter().enumerate() {
            counts[(index / stride) % radix * classes + class(answer)] += 1;
        }
        radix as u64 * counts.iter().map(|count| count * count).sum::<u64>()
    }
}
