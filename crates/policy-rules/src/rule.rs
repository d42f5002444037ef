//! A rule: one norm, where it comes from and whom it binds.

use chrono::NaiveDate;

use crate::{Citation, Provision, Ruling, Term, Text};

/// What kind of norm a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Modality {
    /// Something must be done.
    Duty,
    /// Something must not be done.
    Prohibition,
    /// Something should be done; leaving it out breaks nothing.
    Recommendation,
    /// Something may be done.
    Permission,
    /// Somebody may decide something.
    Power,
    /// Something counts as something.
    Definition,
    /// Something depends on something else.
    Condition,
}

impl Modality {
    /// The modality as a term.
    pub const fn term(self) -> Term {
        match self {
            Self::Duty => Term::new("duty", "skyldighet", "duty"),
            Self::Prohibition => Term::new("prohibition", "förbud", "prohibition"),
            Self::Recommendation => Term::new("recommendation", "råd", "recommendation"),
            Self::Permission => Term::new("permission", "tillåtelse", "permission"),
            Self::Power => Term::new("power", "befogenhet", "power"),
            Self::Definition => Term::new("definition", "definition", "definition"),
            Self::Condition => Term::new("condition", "villkor", "condition"),
        }
    }
}

/// What an audit says where the rule is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub lack: Text,
    /// What to do about it.
    pub remedy: Text,
}

/// One norm of the policy. Rules are constants; two rules with one id are the same rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable id, such as `access.owner`.
    pub id: &'static str,
    /// What kind of norm it is.
    pub modality: Modality,
    /// Whom it binds or empowers.
    pub bearers: &'static [&'static Term],
    /// Who has the benefit of it, where the source names them.
    pub entitled: &'static [&'static Term],
    /// The norm in a sentence.
    pub text: Text,
    /// What an audit says where it is broken; none where it cannot be broken.
    pub finding: Option<Finding>,
    /// The provisions of the source that it encodes.
    pub provisions: &'static [&'static Provision],
    /// The statutes behind it.
    pub law: &'static [&'static Citation],
    /// How the source was read, where a reading was needed.
    pub rulings: &'static [&'static Ruling],
    /// The first day it is in force.
    pub since: NaiveDate,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}
