//! What a source text says, provision by provision, and how each provision is taken care of.

use crate::{Term, Text};

/// What a provision of the source does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Force {
    /// It says what must be done.
    Duty,
    /// It says what must not be done.
    Prohibition,
    /// It says what may be done.
    Permission,
    /// It gives somebody the right to decide.
    Power,
    /// It says what a word means or what counts as what.
    Definition,
    /// It makes one thing depend on another.
    Condition,
    /// It says what is striven for.
    Goal,
    /// It tells how something is.
    Fact,
    /// It gives examples.
    Example,
}

impl Force {
    /// The force as a term.
    pub const fn term(self) -> Term {
        match self {
            Self::Duty => Term::new("duty", "skyldighet", "duty"),
            Self::Prohibition => Term::new("prohibition", "förbud", "prohibition"),
            Self::Permission => Term::new("permission", "tillåtelse", "permission"),
            Self::Power => Term::new("power", "befogenhet", "power"),
            Self::Definition => Term::new("definition", "definition", "definition"),
            Self::Condition => Term::new("condition", "villkor", "condition"),
            Self::Goal => Term::new("goal", "mål", "goal"),
            Self::Fact => Term::new("fact", "faktauppgift", "fact"),
            Self::Example => Term::new("example", "exempel", "example"),
        }
    }
}

/// How a provision is taken care of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// Rules encode it.
    Encoded,
    /// A human judges, never the library.
    Judgement {
        /// Who judges.
        whose: &'static Term,
        /// Why it cannot be computed.
        why: Text,
    },
    /// It lays nothing on anybody that could be decided or audited.
    Informational {
        /// Why not.
        why: Text,
    },
    /// Not taken care of yet.
    Pending,
}

impl Treatment {
    /// The treatment's name, label and reason.
    pub const fn term(&self) -> Term {
        match self {
            Self::Encoded => Term::new("encoded", "uttryckt i regler", "encoded in rules"),
            Self::Judgement { .. } => Term::new("judgement", "bedöms av en människa", "left to human judgement"),
            Self::Informational { .. } => Term::new("informational", "upplysning", "informational"),
            Self::Pending => Term::new("pending", "återstår", "pending"),
        }
    }

    /// Why the provision is not encoded, where it is not.
    pub const fn why(&self) -> Option<Text> {
        match self {
            Self::Judgement { why, .. } | Self::Informational { why } => Some(*why),
            Self::Encoded | Self::Pending => None,
        }
    }
}

/// One numbered provision of the source.
#[derive(Clone, Copy, Debug)]
pub struct Provision {
    /// The stable id, such as `RS-2.2-1`.
    pub id: &'static str,
    /// What it does.
    pub force: Force,
    /// How it is taken care of.
    pub treatment: Treatment,
    /// What it says, in our words.
    pub text: Text,
}

impl PartialEq for Provision {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Provision {}

/// How a place of the source is read that is silent, unclear, wrong or overtaken.
#[derive(Clone, Copy, Debug)]
pub struct Ruling {
    /// The stable id, such as `T-4`.
    pub id: &'static str,
    /// What the question is, and where in the source it arises.
    pub place: Text,
    /// How we read it, and why.
    pub reading: Text,
    /// What a municipality may set otherwise in its profile.
    pub setting: Option<Text>,
}

impl PartialEq for Ruling {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Ruling {}
