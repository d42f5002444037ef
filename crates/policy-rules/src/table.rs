//! A decision as a table: the real function, run over all its cases and folded.

use std::{collections::HashMap, rc::Rc};

use chrono::NaiveDate;
use thiserror::Error;

use crate::{Answer, Case, Field, Finite, Outcome, Standing, Term, Text};

/// The most facts that a decision may have.
pub const MAX_FIELDS: usize = 12;

const UNKNOWN: u8 = u8::MAX;

/// A decision with its types taken away: its name, its columns, and the function that decides.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The stable name of the decision.
    pub name: &'static str,
    /// The question it answers.
    pub question: Text,
    /// The facts, in order.
    pub fields: &'static [Field],
    /// What it can come to.
    pub outcomes: &'static [Term],
    /// What each outcome means for the duties behind it.
    pub standings: &'static [Standing],
    decide: fn(&[u8]) -> Answer,
}

impl Table {
    /// The table of a case.
    ///
    /// # Panics
    ///
    /// When the case has more than [`MAX_FIELDS`] facts; in a constant, that fails to compile.
    pub const fn of<C: Case>() -> Self {
        assert!(C::FIELDS.len() <= MAX_FIELDS, "a decision has at most MAX_FIELDS facts");
        fn decide<C: Case>(positions: &[u8]) -> Answer {
            let decision = C::at(positions).decide();
            Answer { outcome: decision.outcome.index() as u8, because: decision.because }
        }
        Self {
            name: C::DECISION,
            question: C::QUESTION,
            fields: C::FIELDS,
            outcomes: C::Outcome::TERMS,
            standings: C::Outcome::STANDINGS,
            decide: decide::<C>,
        }
    }

    /// How many cases there are.
    pub fn cases(&self) -> usize {
        self.fields.iter().map(|field| field.values.len()).product()
    }

    /// The facts when nothing is known.
    pub fn facts(&self) -> Facts<'_> {
        Facts { table: self, positions: [UNKNOWN; MAX_FIELDS] }
    }

    /// The decision run over all its cases.
    pub fn run(&self) -> Run<'_> {
        self.facts().run()
    }

    /// The standing of an answer.
    pub fn standing(&self, answer: Answer) -> Standing {
        self.standings[usize::from(answer.outcome)]
    }

    /// The outcome of an answer.
    pub fn outcome(&self, answer: Answer) -> &'static Term {
        &self.outcomes[usize::from(answer.outcome)]
    }
}

/// Why a fact could not be taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FactError {
    /// The decision has no fact of that name.
    #[error("the decision `{decision}` has no fact `{fact}`")]
    UnknownFact {
        /// The decision.
        decision: &'static str,
        /// The name that was given.
        fact: String,
    },
    /// The fact has no value of that name.
    #[error("the fact `{fact}` has no value `{value}`")]
    UnknownValue {
        /// The fact.
        fact: &'static str,
        /// The name that was given.
        value: String,
    },
}

/// What is known of a case: each fact has a value or is open.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'t> {
    /// The decision that the facts belong to.
    pub table: &'t Table,
    pub(crate) positions: [u8; MAX_FIELDS],
}

impl<'t> Facts<'t> {
    /// These facts and one more, by names.
    ///
    /// # Errors
    ///
    /// When the decision has no such fact, or the fact no such value.
    pub fn with(self, fact: &str, value: &str) -> Result<Self, FactError> {
        let (at, field) = self
            .table
            .fields
            .iter()
            .enumerate()
            .find(|(_, field)| field.name == fact)
            .ok_or_else(|| FactError::UnknownFact { decision: self.table.name, fact: fact.to_owned() })?;
        let position =
            field.position(value).ok_or_else(|| FactError::UnknownValue { fact: field.name, value: value.to_owned() })?;
        Ok(self.at(at, position))
    }

    /// These facts, with the field at one place having the value at another.
    pub fn at(mut self, field: usize, value: usize) -> Self {
        debug_assert!(value < self.table.fields[field].values.len());
        self.positions[field] = value as u8;
        self
    }

    /// These facts, with those that a date settles.
    pub fn on(mut self, date: NaiveDate) -> Self {
        for (position, field) in self.positions.iter_mut().zip(self.table.fields) {
            if let Some(value) = (field.on)(date) {
                *position = value as u8;
            }
        }
        self
    }

    /// The position of a field's value, where it is known.
    pub fn get(&self, field: usize) -> Option<u8> {
        let position = self.positions[field];
        (position != UNKNOWN).then_some(position)
    }

    /// The positions of the fields, the known and the open, in order.
    pub fn positions(&self) -> &[u8] {
        &self.positions[..self.table.fields.len()]
    }

    /// The places of the fields that are open.
    pub fn open(&self) -> Vec<usize> {
        (0..self.table.fields.len()).filter(|field| self.get(*field).is_none()).collect()
    }

    /// The answer, where every fact is known.
    pub fn answer(&self) -> Option<Answer> {
        let positions = self.positions();
        positions.iter().all(|position| *position != UNKNOWN).then(|| (self.table.decide)(positions))
    }

    /// The decision run over every completion of the facts.
    pub fn run(&self) -> Run<'t> {
        let open = self.open();
        let mut run = Run { facts: *self, answers: Vec::new(), open };
        let count: usize = run.radices().product();
        run.answers = (0..count).map(|index| (self.table.decide)(run.case(index).positions())).collect();
        run
    }
}

/// A decision run over the completions of some facts, in order; the last open field turns fastest.
#[derive(Clone, Debug)]
pub struct Run<'t> {
    /// What was known beforehand.
    pub facts: Facts<'t>,
    /// The fields that ran over their values.
    pub open: Vec<usize>,
    /// The answer of each completion.
    pub answers: Vec<Answer>,
}

/// One row of a folded table. The cases of all rows together are all cases, and no case is in two rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// For each field, the positions of the values that the row covers.
    pub cells: Vec<Vec<u8>>,
    /// The answer in every case of the row.
    pub answer: Answer,
    /// How many cases the row covers.
    pub cases: usize,
}

impl Row {
    /// Whether a case is in the row.
    pub fn covers(&self, positions: &[u8]) -> bool {
        self.cells.iter().zip(positions).all(|(cell, position)| cell.contains(position))
    }
}

impl<'t> Run<'t> {
    fn radices(&self) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator {
        self.open.iter().map(|field| self.facts.table.fields[*field].values.len())
    }

    /// The completion at an index.
    pub fn case(&self, mut index: usize) -> Facts<'t> {
        let mut case = self.facts;
        for (field, radix) in self.open.iter().zip(self.radices()).rev() {
            case = case.at(*field, index % radix);
            index /= radix;
        }
        case
    }

    /// How far apart two completions are that differ by one step in the open field at this place.
    pub(crate) fn stride(&self, place: usize) -> usize {
        self.radices().skip(place + 1).product()
    }

    /// Pairs of completions that differ only in the open field at this place.
    pub(crate) fn pairs(&self, place: usize) -> impl Iterator<Item = (Answer, Answer)> {
        let stride = self.stride(place);
        let radix = self.facts.table.fields[self.open[place]].values.len();
        (0..self.answers.len())
            .filter(move |index| !(index / stride).is_multiple_of(radix))
            .map(move |index| (self.answers[index - (index / stride) % radix * stride], self.answers[index]))
    }

    /// The rows of the shortest table without overlap that splitting field by field gives, in the order of the values.
    ///
    /// Every way of splitting is tried; of a table with more than 4096 completions, only the two most telling fields
    /// at each step.
    pub fn fold(&self) -> Vec<Row> {
        let mut distinct: Vec<Answer> = Vec::new();
        let numbers = self
            .answers
            .iter()
            .map(|answer| {
                distinct.iter().position(|known| known == answer).unwrap_or_else(|| {
                    distinct.push(*answer);
                    distinct.len() - 1
                }) as u16
            })
            .collect();
        let radices: Vec<usize> = self.radices().collect();
        let parts = Folder { radices, memo: HashMap::new() }.fold(Part { fields: (0..self.open.len()).collect(), numbers });
        let whole: Vec<Vec<u8>> = (0..self.facts.table.fields.len())
            .map(|field| match self.facts.get(field) {
                Some(position) => vec![position],
                None => (0..self.facts.table.fields[field].values.len() as u8).collect(),
            })
            .collect();
        let mut rows: Vec<Row> = parts
            .iter()
            .map(|(cells, number)| {
                let mut row = whole.clone();
                for (place, values) in cells {
                    row[self.open[*place]].clone_from(values);
                }
                Row { cases: row.iter().map(Vec::len).product(), cells: row, answer: distinct[usize::from(*number)] }
            })
            .collect();
        rows.sort_by(|one, other| one.cells.cmp(&other.cells));
        rows
    }
}

/// What remains of a run once some fields are settled: the fields that are left and the number of each answer.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Part {
    fields: Vec<usize>,
    numbers: Vec<u16>,
}

/// The constrained fields of a row, each with the values it covers, and the number of the row's answer.
type Cells = (Vec<(usize, Vec<u8>)>, u16);
type Folded = Rc<Vec<Cells>>;
/// The values of one field that lead to the same answers, and what remains behind them.
type Group = (Vec<u8>, Part);

struct Folder {
    radices: Vec<usize>,
    memo: HashMap<Part, Folded>,
}

impl Folder {
    fn fold(&mut self, part: Part) -> Folded {
        if part.numbers.iter().all(|number| *number == part.numbers[0]) {
            return Rc::new(vec![(Vec::new(), part.numbers[0])]);
        }
        if let Some(folded) = self.memo.get(&part) {
            return Rc::clone(folded);
        }
        let mut splits: Vec<(usize, Vec<Group>)> =
            (0..part.fields.len()).map(|place| (part.fields[place], self.split(&part, place))).collect();
        if let Some(idle) = splits.iter().position(|(_, groups)| groups.len() == 1) {
            let (_, mut groups) = splits.swap_remove(idle);
            let folded = groups.pop().map_or_else(|| Rc::new(Vec::new()), |(_, rest)| self.fold(rest));
            self.memo.insert(part, Rc::clone(&folded));
            return folded;
        }
        if part.numbers.len() > 4096 {
            splits.sort_by_key(|(_, groups)| groups.iter().map(|(_, rest)| changes(&rest.numbers)).sum::<usize>());
            splits.truncate(2);
        }
        let mut best: Vec<Cells> = Vec::new();
        for (field, groups) in splits {
            let mut rows = Vec::new();
            for (values, rest) in groups {
                for (cells, number) in self.fold(rest).iter() {
                    let mut row = vec![(field, values.clone())];
                    row.extend(cells.iter().cloned());
                    rows.push((row, *number));
                }
            }
            if best.is_empty() || rows.len() < best.len() {
                best = rows;
            }
        }
        let folded = Rc::new(best);
        self.memo.insert(part, Rc::clone(&folded));
        folded
    }

    /// The part split by the values of one field; values that lead to the same answers stay together.
    fn split(&self, part: &Part, place: usize) -> Vec<Group> {
        let radix = self.radices[part.fields[place]];
        let stride: usize = part.fields[place + 1..].iter().map(|field| self.radices[*field]).product();
        let mut fields = part.fields.clone();
        fields.remove(place);
        let mut groups: Vec<Group> = Vec::new();
        for value in 0..radix {
            let numbers: Vec<u16> = part
                .numbers
                .iter()
                .enumerate()
                .filter(|(index, _)| (index / stride) % radix == value)
                .map(|(_, number)| *number)
                .collect();
            match groups.iter_mut().find(|(_, rest)| rest.numbers == numbers) {
                Some((values, _)) => values.push(value as u8),
                None => groups.push((vec![value as u8], Part { fields: fields.clone(), numbers })),
            }
        }
        groups
    }
}

fn changes(numbers: &[u16]) -> usize {
    numbers.windows(2).filter(|pair| pair[0] != pair[1]).count()
}
