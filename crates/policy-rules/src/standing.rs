//! How each duty of a decision stands in a case, known in full or in part.

use crate::{Answer, Facts, Rule, Standing, Table};

/// How one duty stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every completion of the facts agrees on this standing; the answer is that of the first.
    Settled(Standing, Answer),
    /// They do not agree; the open facts at these places matter to the duty.
    Undetermined(Vec<usize>),
}

/// A duty and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyStanding {
    /// The duty.
    pub rule: &'static Rule,
    /// How it stands.
    pub verdict: Verdict,
}

impl Table {
    /// The rules that some case names as broken, due or for a human to judge, in the order of the cases.
    pub fn duties(&self) -> Vec<&'static Rule> {
        let mut duties: Vec<&'static Rule> = Vec::new();
        for answer in self.run().answers {
            if matches!(self.standing(answer), Standing::Breached | Standing::Due | Standing::Judgement) {
                for rule in answer.because {
                    if !duties.contains(rule) {
                        duties.push(rule);
                    }
                }
            }
        }
        duties
    }
}

fn standing_of(table: &Table, answer: &Answer, rule: &Rule) -> Standing {
    match table.standing(*answer) {
        Standing::Breached | Standing::Due | Standing::Judgement if !answer.cites(rule) => Standing::Met,
        standing => standing,
    }
}

impl Facts<'_> {
    /// The known facts that tell how a duty stands: those that make it stand otherwise in some completion when they are
    /// changed to another value.
    pub fn telling(&self, duty: &Rule) -> Vec<usize> {
        let stands = |facts: &Facts<'_>| match facts.answer() {
            Some(answer) => vec![standing_of(self.table, &answer, duty)],
            None => facts.run().answers.iter().map(|answer| standing_of(self.table, answer, duty)).collect(),
        };
        let now = stands(self);
        let tells = |field: &usize| {
            let values = 0..self.table.fields[*field].values.len();
            self.get(*field).is_some_and(|known| {
                values.filter(|value| *value != usize::from(known)).any(|value| stands(&self.at(*field, value)) != now)
            })
        };
        (0..self.table.fields.len()).filter(tells).collect()
    }

    /// How each of these duties stands, as far as the facts go.
    pub fn duties(&self, duties: &[&'static Rule]) -> Vec<DutyStanding> {
        let standing = |answer: &Answer, rule: &Rule| standing_of(self.table, answer, rule);
        if let Some(answer) = self.answer() {
            let settled = |rule: &&'static Rule| Verdict::Settled(standing(&answer, rule), answer);
            return duties.iter().map(|rule| DutyStanding { rule, verdict: settled(rule) }).collect();
        }
        let run = self.run();
        duties
            .iter()
            .map(|rule| {
                let first = run.answers[0];
                let agreed = standing(&first, rule);
                let verdict = if run.answers.iter().all(|answer| standing(answer, rule) == agreed) {
                    Verdict::Settled(agreed, first)
                } else {
                    let matters =
                        |place: &usize| run.pairs(*place).any(|(one, other)| standing(&one, rule) != standing(&other, rule));
                    Verdict::Undetermined((0..run.open.len()).filter(matters).map(|place| run.open[place]).collect())
                };
                DutyStanding { rule, verdict }
            })
            .collect()
    }
}
