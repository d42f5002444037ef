//! Finite facts, finite cases, and the macros that declare them.

use std::fmt;

use chrono::NaiveDate;
use serde::de::{self, Visitor};

use crate::{Because, Decision, Rule, Term, Text};

/// A type with finitely many values, all of them listed. Declared with [`finite!`](crate::finite) or
/// [`outcome!`](crate::outcome).
pub trait Finite: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// All values, in order.
    const VALUES: &'static [Self];
    /// The name and label of each value, in the same order.
    const TERMS: &'static [Term];

    /// Where the value stands among [`VALUES`](Self::VALUES).
    fn index(self) -> usize;

    /// The stable name of the value.
    fn name(self) -> &'static str {
        Self::TERMS[self.index()].name
    }

    /// The value that a date settles, for a fact that the date alone decides.
    fn on(_date: NaiveDate) -> Option<Self> {
        None
    }
}

/// What an outcome means for the duties behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Every duty is met.
    Met,
    /// The duties that are named as reasons are broken, the others met.
    Breached,
    /// The duties that are named as reasons are still to be done, the others met.
    Due,
    /// The duties that are named as reasons are for a human to judge, the others met.
    Judgement,
    /// No duty applies.
    NotApplicable,
    /// The outcome is an answer, and says nothing of duties.
    Answer,
}

impl Standing {
    /// The standing as a term.
    pub const fn term(self) -> Term {
        match self {
            Self::Met => Term::new("met", "uppfylld", "met"),
            Self::Breached => Term::new("breached", "bruten", "breached"),
            Self::Due => Term::new("due", "att göra", "due"),
            Self::Judgement => Term::new("judgement", "bedöms av en människa", "human judgement"),
            Self::NotApplicable => Term::new("not-applicable", "inte tillämplig", "not applicable"),
            Self::Answer => Term::new("answer", "svar", "answer"),
        }
    }
}

/// What a decision can come to.
pub trait Outcome: Finite {
    /// What each outcome means for the duties behind it, in the order of the values.
    const STANDINGS: &'static [Standing];
}

/// One column of a case: a question with finitely many answers.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The stable name, in camelCase.
    pub name: &'static str,
    /// The question that the fact answers.
    pub question: Text,
    /// The possible answers.
    pub values: &'static [Term],
    /// The answer that a date gives, for a fact that the date alone decides.
    pub on: fn(NaiveDate) -> Option<usize>,
}

impl Field {
    /// The column for a fact of type `F`.
    pub const fn of<F: Finite>(name: &'static str, question: Text) -> Self {
        fn on<F: Finite>(date: NaiveDate) -> Option<usize> {
            F::on(date).map(F::index)
        }
        Self { name, question, values: F::TERMS, on: on::<F> }
    }

    /// The position of a value's name.
    pub fn position(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|term| term.name == value)
    }
}

/// A finite case: the facts of one decision. Declared with [`case!`](crate::case).
pub trait Case: Copy + fmt::Debug + 'static {
    /// What the decision comes to.
    type Outcome: Outcome;
    /// The stable name of the decision.
    const DECISION: &'static str;
    /// The question it answers.
    const QUESTION: Text;
    /// The facts, in order.
    const FIELDS: &'static [Field];

    /// The case whose facts have these positions.
    ///
    /// # Panics
    ///
    /// When a position lies outside its field's values.
    fn at(positions: &[u8]) -> Self;

    /// The decision.
    fn decide(self) -> Decision<Self::Outcome>;
}

/// Reads a finite value by its name.
///
/// # Errors
///
/// When the input is not a string or names no value; the message lists the names that exist.
pub fn deserialize_finite<'de, T: Finite, D: de::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Name<T>(std::marker::PhantomData<T>);
    impl<T: Finite> Visitor<'_> for Name<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("one of ")?;
            names(f, T::TERMS)
        }

        fn visit_str<E: de::Error>(self, name: &str) -> Result<T, E> {
            T::VALUES
                .iter()
                .copied()
                .find(|value| value.name() == name)
                .ok_or_else(|| E::invalid_value(de::Unexpected::Str(name), &self))
        }
    }
    deserializer.deserialize_str(Name(std::marker::PhantomData))
}

fn names(f: &mut fmt::Formatter<'_>, terms: &[Term]) -> fmt::Result {
    for (at, term) in terms.iter().enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        write!(f, "{comma}`{}`", term.name)?;
    }
    Ok(())
}

/// The schema of a finite value: its names, each with its Swedish label.
pub fn finite_schema<T: Finite>() -> schemars::Schema {
    let values: Vec<_> = T::TERMS.iter().map(|term| term.name).collect();
    let labels: Vec<_> = T::TERMS.iter().map(|term| format!("{}: {}", term.name, term.label.sv)).collect();
    schemars::json_schema!({ "type": "string", "enum": values, "description": labels.join("; ") })
}

/// An answer with its type taken away: the position of the outcome, and the reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The position of the outcome.
    pub outcome: u8,
    /// The rules that settle it.
    pub because: Because,
}

impl Answer {
    /// Whether a rule is among the reasons.
    pub fn cites(&self, rule: &Rule) -> bool {
        self.because.contains(&rule)
    }
}

/// Declares a finite type: an enum with a stable name and a Swedish and an English label for each value.
///
/// With `by path` after the name, the date settles the value: `path` is a function from a date to the type.
///
/// ```
/// policy_rules::finite! {
///     /// Whether somebody can act on an account.
///     pub enum Holding {
///         /// They can.
///         Held = "held", "ja", "yes";
///         /// They cannot.
///         Missing = "missing", "nej", "no";
///     }
/// }
/// use policy_rules::Finite;
/// assert_eq!(Holding::VALUES.len(), 2);
/// assert_eq!(Holding::Missing.name(), "missing");
/// ```
#[macro_export]
macro_rules! finite {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident $(by $on:path)? {
            $($(#[$vmeta:meta])* $Variant:ident = $name:literal, $sv:literal, $en:literal;)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $Name {
            $($(#[$vmeta])* $Variant,)+
        }

        impl $Name {
            /// The name and label of each value, in order.
            pub const TERMS: &'static [$crate::Term] = &[$($crate::Term::new($name, $sv, $en),)+];

            /// The name and label of this value.
            pub const fn term(self) -> &'static $crate::Term {
                &Self::TERMS[self as usize]
            }
        }

        impl $crate::Finite for $Name {
            const VALUES: &'static [Self] = &[$(Self::$Variant,)+];
            const TERMS: &'static [$crate::Term] = $Name::TERMS;

            fn index(self) -> usize {
                self as usize
            }

            $(
                fn on(date: $crate::NaiveDate) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some($on(date))
                }
            )?
        }

        impl $crate::serde::Serialize for $Name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.term().name)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $Name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::deserialize_finite(deserializer)
            }
        }

        impl $crate::schemars::JsonSchema for $Name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }

            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $crate::finite_schema::<Self>()
            }
        }
    };
}

/// Declares what a decision can come to: a finite type whose values say what they mean for the duties behind them.
#[macro_export]
macro_rules! outcome {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident {
            $($(#[$vmeta:meta])* $Variant:ident : $Standing:ident = $name:literal, $sv:literal, $en:literal;)+
        }
    ) => {
        $crate::finite! {
            $(#[$meta])*
            $vis enum $Name {
                $($(#[$vmeta])* $Variant = $name, $sv, $en;)+
            }
        }

        impl $crate::Outcome for $Name {
            const STANDINGS: &'static [$crate::Standing] = &[$($crate::Standing::$Standing,)+];
        }
    };
}

/// Declares the facts of a decision, its stable name, its question, and the function that decides.
///
/// ```
/// use policy_rules::{Decision, Modality, Rule, Table, Text, case, date, finite, outcome};
///
/// finite! {
///     /// Yes or no.
///     pub enum Answer {
///         /// Yes.
///         Yes = "yes", "ja", "yes";
///         /// No.
///         No = "no", "nej", "no";
///     }
/// }
/// outcome! {
///     /// Whether the owner is in place.
///     pub enum Ownership {
///         /// Somebody owns the account.
///         Owned: Met = "owned", "har ägare", "owned";
///         /// Nobody does.
///         Orphaned: Breached = "orphaned", "saknar ägare", "orphaned";
///     }
/// }
/// case! {
///     /// The facts about an account's owner.
///     pub struct Owner: "account-owner", "Har kontot en ägare?", "Does the account have an owner?";
///     decided by account_owner -> Ownership;
///     /// Whether an owner is named.
///     named: Answer = "named", "Är en ägare utsedd?", "Is an owner named?";
/// }
/// const OWNER: Rule = Rule {
///     id: "owner", modality: Modality::Duty, bearers: &[], entitled: &[], text: Text::new("Kontot ska ha en ägare.", "The account has an owner."),
///     finding: None, provisions: &[], law: &[], rulings: &[], since: date(2010, 12, 9),
/// };
/// /// Whether somebody owns the account.
/// pub fn account_owner(case: Owner) -> Decision<Ownership> {
///     match case.named {
///         Answer::Yes => Decision::new(Ownership::Owned, &[&OWNER]),
///         Answer::No => Decision::new(Ownership::Orphaned, &[&OWNER]),
///     }
/// }
/// assert_eq!(account_owner(Owner { named: Answer::No }).outcome, Ownership::Orphaned);
/// assert_eq!(Table::of::<Owner>().run().answers.len(), 2);
/// ```
#[macro_export]
macro_rules! case {
    (
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident: $decision:literal, $sv:literal, $en:literal;
        decided by $decide:ident -> $Outcome:ty;
        $($(#[$fmeta:meta])* $field:ident: $Fact:ty = $name:literal, $fsv:literal, $fen:literal;)+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis struct $Name {
            $($(#[$fmeta])* pub $field: $Fact,)+
        }

        impl $crate::Case for $Name {
            type Outcome = $Outcome;
            const DECISION: &'static str = $decision;
            const QUESTION: $crate::Text = $crate::Text::new($sv, $en);
            const FIELDS: &'static [$crate::Field] =
                &[$($crate::Field::of::<$Fact>($name, $crate::Text::new($fsv, $fen)),)+];

            fn at(positions: &[u8]) -> Self {
                let mut positions = positions.iter();
                let mut next = || positions.next().map_or(0, |position| usize::from(*position));
                Self { $($field: <$Fact as $crate::Finite>::VALUES[next()],)+ }
            }

            fn decide(self) -> $crate::Decision<$Outcome> {
                $decide(self)
            }
        }
    };
}
