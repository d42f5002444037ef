//! Facts that several decisions share.

use chrono::NaiveDate;
use policy_rules::{Modality, Rule, Text, finite};

use crate::{
    role::Role,
    source::{GUIDELINES, KP_11_2, POLICY, T_25},
};

finite! {
    /// Whether the guidelines for social media are in force. The date alone decides.
    pub enum Guidelines by Guidelines::on_date {
        /// The date lies before 2010-12-09.
        NotYet = "not-yet", "nej, inte ännu", "not yet";
        /// From 2010-12-09.
        InForce = "in-force", "ja", "in force";
    }
}

impl Guidelines {
    /// Classifies a date.
    pub fn on_date(date: NaiveDate) -> Self {
        if date < GUIDELINES { Self::NotYet } else { Self::InForce }
    }
}

finite! {
    /// Whether the policy is in force in its present text. The date alone decides.
    pub enum Policy by Policy::on_date {
        /// The date lies before 2011-05-11.
        NotYet = "not-yet", "nej, inte ännu", "not yet";
        /// From 2011-05-11.
        InForce = "in-force", "ja", "in force";
    }
}

impl Policy {
    /// Classifies a date.
    pub fn on_date(date: NaiveDate) -> Self {
        if date < POLICY { Self::NotYet } else { Self::InForce }
    }
}

finite! {
    /// Which texts of the source are in force. The date alone decides.
    pub enum Source by Source::on_date {
        /// The date lies before 2010-12-09.
        NotYet = "not-yet", "ingen ännu", "none yet";
        /// From 2010-12-09 to 2011-05-10.
        GuidelinesAlone = "guidelines-alone", "bara riktlinjerna", "the guidelines alone";
        /// From 2011-05-11.
        Whole = "whole", "policyn och riktlinjerna", "the policy and the guidelines";
    }
}

impl Source {
    /// Classifies a date.
    ///
    /// ```
    /// use policy_core::fact::Source;
    /// assert_eq!(Source::on_date(policy_rules::date(2011, 5, 10)), Source::GuidelinesAlone);
    /// assert_eq!(Source::on_date(policy_rules::date(2011, 5, 11)), Source::Whole);
    /// ```
    pub fn on_date(date: NaiveDate) -> Self {
        match (Guidelines::on_date(date), Policy::on_date(date)) {
            (Guidelines::NotYet, _) => Self::NotYet,
            (Guidelines::InForce, Policy::NotYet) => Self::GuidelinesAlone,
            (Guidelines::InForce, Policy::InForce) => Self::Whole,
        }
    }
}

finite! {
    /// Yes or no.
    pub enum YesNo {
        /// Yes.
        Yes = "yes", "ja", "yes";
        /// No.
        No = "no", "nej", "no";
    }
}

impl From<bool> for YesNo {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl YesNo {
    /// Whether it is no.
    pub const fn is_no(self) -> bool {
        matches!(self, Self::No)
    }
}

finite! {
    /// Where an account is in its life on a date.
    pub enum Phase {
        /// It has not started.
        Planned = "planned", "planerat", "planned";
        /// It has started and is not closed.
        Running = "running", "i drift", "running";
        /// It is closed.
        Closed = "closed", "avslutat", "closed";
    }
}

impl Phase {
    /// Classifies a date against an account's first day and the day it was closed.
    ///
    /// ```
    /// use policy_core::fact::Phase;
    /// use policy_rules::date;
    /// let (start, closed) = (date(2011, 6, 1), Some(date(2020, 1, 1)));
    /// assert_eq!(Phase::on(start, closed, date(2011, 5, 31)), Phase::Planned);
    /// assert_eq!(Phase::on(start, closed, date(2011, 6, 1)), Phase::Running);
    /// assert_eq!(Phase::on(start, closed, date(2020, 1, 1)), Phase::Closed);
    /// ```
    pub fn on(start: NaiveDate, closed: Option<NaiveDate>, date: NaiveDate) -> Self {
        match closed {
            Some(closed) if closed <= date => Self::Closed,
            _ if start <= date => Self::Running,
            _ => Self::Planned,
        }
    }
}

/// `source.validity`: from when the source binds.
pub const VALIDITY: Rule = Rule {
    id: "source.validity",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Riktlinjerna för sociala medier gäller från den 9 december 2010. Policyn antogs den 25 mars 2009 och gäller i sin nuvarande lydelse från den 11 maj 2011. Om tid före den dag då en regel började gälla ges inget svar.",
        "The guidelines for social media apply from 9 December 2010. The policy was adopted on 25 March 2009 and applies in its present text from 11 May 2011. Of a time before a rule applied, no answer is given.",
    ),
    finding: None,
    provisions: &[&KP_11_2],
    law: &[],
    rulings: &[&T_25],
    since: GUIDELINES,
};

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&VALIDITY];
