//! An outcome together with the rules that settle it.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::{Outcome, Rule};

/// The rules that settle an outcome: at least one, the default included.
pub type Because = &'static [&'static Rule];

/// An outcome with its reasons. It is computed, never loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision<T> {
    /// What is decided.
    pub outcome: T,
    /// Which rules settle it.
    pub because: Because,
}

impl<T> Decision<T> {
    /// A decision from its outcome and the rules that settle it.
    pub const fn new(outcome: T, because: Because) -> Self {
        Self { outcome, because }
    }
}

impl<T: Outcome> Serialize for Decision<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Decision", 2)?;
        out.serialize_field("outcome", self.outcome.name())?;
        out.serialize_field("because", &RuleIds(self.because))?;
        out.end()
    }
}

struct RuleIds(Because);

impl Serialize for RuleIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|rule| rule.id))
    }
}

/// Every selection of `N` rules, laid out in advance, so that a decision in which several rules apply at once names
/// exactly those without allocating. `M` is 2 to the power of `N`.
///
/// ```
/// # use policy_rules::*;
/// # const fn rule(id: &'static str) -> Rule {
/// #     Rule { id, modality: Modality::Duty, bearers: &[], entitled: &[], text: Text::new("", ""), finding: None,
/// #            provisions: &[], law: &[], rulings: &[], since: date(2011, 5, 11) }
/// # }
/// const OWNER: Rule = rule("owner");
/// const REGISTRAR: Rule = rule("registrar");
/// static MISSING: Selections<2, 4> = Selections::of([&OWNER, &REGISTRAR]);
/// assert_eq!(MISSING.pick([false, true]), &[&REGISTRAR]);
/// assert_eq!(MISSING.pick([true, true]), &[&OWNER, &REGISTRAR]);
/// ```
#[derive(Debug)]
pub struct Selections<const N: usize, const M: usize>([([&'static Rule; N], usize); M]);

impl<const N: usize, const M: usize> Selections<N, M> {
    /// All selections of these rules, each in this order.
    pub const fn of(rules: [&'static Rule; N]) -> Self {
        assert!(N > 0 && M == 1 << N, "M must be 2 to the power of N");
        let mut lists = [([rules[0]; N], 0); M];
        let mut mask = 0;
        while mask < M {
            let mut rule = 0;
            while rule < N {
                if mask & (1 << rule) != 0 {
                    let at = lists[mask].1;
                    lists[mask].0[at] = rules[rule];
                    lists[mask].1 += 1;
                }
                rule += 1;
            }
            mask += 1;
        }
        Self(lists)
    }

    /// The rules whose place is marked, in the order they were given.
    pub fn pick(&'static self, marked: [bool; N]) -> Because {
        let mask = marked.iter().rev().fold(0, |mask, mark| mask << 1 | usize::from(*mark));
        self.0.get(mask).map_or(&[], |(rules, count)| &rules[..*count])
    }
}
