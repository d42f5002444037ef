//! The disposal schedule (gallringsplan) for records in social media: what is preserved, and what may be disposed of, from when
//! and by which decision.
//!
//! Nothing may be disposed of without a decision of the municipality (T-8), and every kind of record has either to be preserved
//! or to have a term with its trigger (T-7, RS-4.4-8). Whether a particular record may be disposed of depends on more than the
//! schedule: a hold blocks disposal whatever the schedule says (T-9).

mod default;
mod lint;
mod log;
mod row;
mod shortened;
mod term;

use chrono::NaiveDate;
use policy_core::{account::Known, local_day::SwedishDay};
use policy_rules::finite;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use lint::{Lint, Problem, lint};
pub use log::{LogEntry, NotDisposable};
pub use row::{Deadline, Row};
pub use shortened::{Shortened, shortened};
pub use term::Term;

finite! {
    /// A kind of record (handlingsslag) in social media, or about them.
    pub enum Kind {
        /// The municipality's own post.
        OwnPost = "own-post", "kommunens eget inlägg", "the municipality's own post";
        /// The municipality's reply.
        Reply = "reply", "kommunens svar", "the municipality's reply";
        /// A visitor's comment.
        Comment = "comment", "en besökares kommentar", "a visitor's comment";
        /// A question to the municipality.
        Question = "question", "en fråga till kommunen", "a question to the municipality";
        /// A view on what the municipality does (synpunkt).
        View = "view", "en synpunkt på kommunens verksamhet", "a view on what the municipality does";
        /// A direct message.
        DirectMessage = "direct-message", "ett direktmeddelande", "a direct message";
        /// Commercial advertising.
        Advertising = "advertising", "kommersiell reklam", "commercial advertising";
        /// A post that a human has found to be of passing or slight significance.
        Minor = "minor", "ett inlägg av tillfällig eller ringa betydelse", "a post of passing or slight significance";
        /// Secret content that was lifted out of the page and registered.
        SecretContent = "secret-content", "sekretessbelagt innehåll som har lyfts ut och registrerats", "secret content that was lifted out and registered";
        /// Content that was lifted out and added to a case.
        CaseContent = "case-content", "innehåll som har lyfts ut och lagts till ett ärende", "content that was lifted out and added to a case";
        /// Criminal content that was removed from the page.
        CriminalContent = "criminal-content", "brottsligt innehåll som har tagits bort från sidan", "criminal content that was removed from the page";
        /// A snapshot of the medium (ögonblicksbild).
        Snapshot = "snapshot", "en skärmdump av sidan", "a snapshot of the page";
        /// An activity plan.
        ActivityPlan = "activity-plan", "en aktivitetsplan", "an activity plan";
        /// A log of follow-up and supervision.
        SupervisionLog = "supervision-log", "en logg över uppföljning och uppsikt", "a log of follow-up and supervision";
        /// The register of accounts.
        AccountRegister = "account-register", "förteckningen över kommunens konton", "the register of the municipality's accounts";
        /// The log of what was disposed of.
        DisposalLog = "disposal-log", "gallringsloggen", "the log of what was disposed of";
    }
}

finite! {
    /// What a term is counted from.
    pub enum Trigger {
        /// The record was received or drawn up.
        Created = "created", "den dag då handlingen kom in eller upprättades", "the day the record was received or drawn up";
        /// A human found it out of date.
        OutOfDate = "out-of-date", "den dag då någon bedömde att handlingen är inaktuell", "the day somebody found the record out of date";
        /// It was answered.
        Answered = "answered", "den dag då handlingen besvarades", "the day the record was answered";
        /// The case was closed.
        CaseClosed = "case-closed", "den dag då ärendet avslutades", "the day the case was closed";
        /// The account was closed.
        AccountClosed = "account-closed", "den dag då kontot avslutades", "the day the account was closed";
    }
}

finite! {
    /// What becomes of records in the end.
    pub enum Fate {
        /// They are preserved (bevaras).
        Preserve = "preserve", "bevaras", "preserved";
        /// They may be disposed of (gallras).
        Dispose = "dispose", "får gallras", "may be disposed of";
    }
}

finite! {
    /// How records are kept until then.
    pub enum Register {
        /// They are entered in the journal (diarieförs).
        Journal = "journal", "registreras i diariet", "entered in the journal";
        /// They are kept ordered (hålls ordnade).
        KeptOrdered = "kept-ordered", "hålls ordnade", "kept ordered";
        /// Neither, being obviously of minor significance.
        Neither = "neither", "varken registreras eller hålls ordnade", "neither";
    }
}

/// How long records of a kind must be kept at least, because something may come that blocks their disposal, such as a request
/// for disclosure or a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Need {
    /// The kind of record.
    pub kind: Kind,
    /// The shortest term that a row for them may have.
    pub at_least: Term,
    /// Why.
    #[schemars(length(min = 1))]
    pub reason: String,
}

/// The disposal schedule (gallringsplan). The default is the schedule that follows from the guidelines for social media: what
/// they do not allow to be disposed of is preserved.
///
/// ```
/// use public_records::schedule::{Kind, Says, Schedule};
/// let schedule = Schedule::default();
/// assert_eq!(schedule.says(Kind::Advertising), Says::Dispose);
/// assert_eq!(schedule.says(Kind::Snapshot), Says::Preserve);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Schedule {
    /// The rows: one for each kind of record.
    pub rows: Vec<Row>,
    /// How long records must be kept at least: no needs.
    pub needs: Vec<Need>,
}

finite! {
    /// What the schedule says of a kind of record.
    pub enum Says {
        /// It says nothing: nothing may be disposed of.
        NoRow = "no-row", "planen har ingen rad för sådana handlingar", "the schedule has no row for such records";
        /// A term is missing: nothing may be disposed of.
        Incomplete = "incomplete", "raden är ofullständig: den anger ingen frist, eller ingen längsta tid", "the row is incomplete: it gives no term, or no longest time";
        /// The records are preserved.
        Preserve = "preserve", "sådana handlingar bevaras", "such records are preserved";
        /// The records may be disposed of once the term has run out, if the municipality has decided so.
        Dispose = "dispose", "sådana handlingar får gallras när fristen har gått ut", "such records may be disposed of once the term has run out";
    }
}

/// The days on which what terms are counted from happened to a record. What is left out has not happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dates {
    /// The day it was received or drawn up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<NaiveDate>,
    /// The day a human found it out of date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_date: Option<NaiveDate>,
    /// The day it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<NaiveDate>,
    /// The day its case was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_closed: Option<NaiveDate>,
    /// The day its account was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_closed: Option<NaiveDate>,
}

impl Dates {
    /// The day of a trigger, where it has happened.
    pub fn of(&self, trigger: Trigger) -> Option<NaiveDate> {
        match trigger {
            Trigger::Created => self.created,
            Trigger::OutOfDate => self.out_of_date,
            Trigger::Answered => self.answered,
            Trigger::CaseClosed => self.case_closed,
            Trigger::AccountClosed => self.account_closed,
        }
    }
}

/// What is on record of the days of a record: a day, that it has not come, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnRecord {
    /// The days that had come.
    pub come: Dates,
    /// The same, and where nothing is on record the first day on which it may have happened: nothing happens to a record before
    /// it is created.
    pub at_best: Dates,
}

impl OnRecord {
    /// What is on record of a record that was created on a day, as far as it had come by a date.
    pub fn by(
        date: NaiveDate,
        created: SwedishDay,
        out_of_date: Option<&Known<SwedishDay>>,
        answered: Option<&Known<SwedishDay>>,
        case_closed: Option<&Known<SwedishDay>>,
        account_closed: Option<&Known<SwedishDay>>,
    ) -> Self {
        let days = |nothing: Option<NaiveDate>| {
            let day = |day: Option<&Known<SwedishDay>>| day.map_or(nothing, |day| day.on_or_before(date));
            Dates {
                created: Some(created.0),
                out_of_date: day(out_of_date),
                answered: day(answered),
                case_closed: day(case_closed),
                account_closed: day(account_closed),
            }
        };
        Self { come: days(None), at_best: days(Some(created.0)) }
    }
}

impl Trigger {
    /// The key of an item and of a record under which its day stands.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::OutOfDate => "outOfDate",
            Self::Answered => "answered",
            Self::CaseClosed => "caseClosed",
            Self::AccountClosed => "accountClosed",
        }
    }
}

impl Schedule {
    /// The rows for a kind of record.
    pub fn rows_for(&self, kind: Kind) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.kind == kind)
    }

    /// What the schedule says of a kind of record. Where several rows match, the strictest wins: to preserve beats everything, and
    /// what an incomplete row covers may not be disposed of (T-9).
    pub fn says(&self, kind: Kind) -> Says {
        self.governing(kind).map_or(Says::NoRow, Row::says)
    }

    /// The row that settles what becomes of a kind of record: the strictest. One without a decision is stricter than one with it.
    /// Among rows that all allow disposal, the one that never does so before the others; where that depends on the dates, the first.
    pub fn governing(&self, kind: Kind) -> Option<&Row> {
        let first = |says| self.rows_for(kind).find(|row| row.says() == says);
        first(Says::Preserve)
            .or_else(|| first(Says::Incomplete))
            .or_else(|| self.rows_for(kind).find(|row| row.reference().is_none()))
            .or_else(|| self.rows_for(kind).find(|row| self.rows_for(kind).all(|other| row.never_before(other))))
            .or_else(|| self.rows_for(kind).next())
    }

    /// The first day on which a record of a kind may be disposed of. Where several rows match, every one of them has to allow it.
    ///
    /// ```
    /// use policy_rules::date;
    /// use public_records::schedule::{Dates, Kind, Schedule};
    /// let dates = Dates { created: Some(date(2026, 1, 7)), ..Dates::default() };
    /// assert_eq!(Schedule::default().disposable_from(Kind::Advertising, &dates), Some(date(2026, 1, 7)));
    /// assert_eq!(Schedule::default().disposable_from(Kind::Snapshot, &dates), None);
    /// ```
    pub fn disposable_from(&self, kind: Kind, dates: &Dates) -> Option<NaiveDate> {
        self.governed(kind).disposable_from(dates)
    }
}

/// What a schedule says of one kind of record, worked out once for many records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Governed {
    /// What it says.
    pub says: Says,
    /// Whether the municipality has decided on the disposal.
    pub decided: bool,
    /// The ends of the terms, row by row.
    rows: Vec<Vec<Deadline>>,
}

impl Governed {
    /// The first day on which a record of the kind may be disposed of: what [`Schedule::disposable_from`] gives.
    pub fn disposable_from(&self, dates: &Dates) -> Option<NaiveDate> {
        let mut last = None;
        for ends in &self.rows {
            let day = ends.iter().filter_map(|end| end.on(dates)).min()?;
            last = last.max(Some(day));
        }
        last
    }

    /// Whether the terms of the kind have run out by a date, whatever the days are that are not on record.
    ///
    /// # Errors
    ///
    /// The first event whose day would have to be known: nothing is on record of it, and the terms would have run out if it had
    /// happened early enough.
    ///
    /// ```
    /// use policy_core::{account::Known, local_day::SwedishDay};
    /// use policy_rules::date;
    /// use public_records::schedule::{Kind, OnRecord, Schedule, Trigger};
    /// let (comment, asked) = (Schedule::default().governed(Kind::Comment), date(2026, 1, 31));
    /// let not_yet = Some(&Known::No);
    /// let with = |out_of_date| OnRecord::by(asked, SwedishDay(date(2026, 1, 7)), out_of_date, not_yet, not_yet, not_yet);
    /// assert_eq!(comment.term_over(&with(not_yet), asked), Ok(false));
    /// assert_eq!(comment.term_over(&with(None), asked), Err(Trigger::OutOfDate));
    /// ```
    pub fn term_over(&self, days: &OnRecord, date: NaiveDate) -> Result<bool, Trigger> {
        let over = |end: &Deadline, dates: &Dates| end.on(dates).is_some_and(|day| day <= date);
        let (mut missing, mut never) = (None, self.rows.is_empty());
        for ends in self.rows.iter().filter(|ends| !ends.iter().any(|end| over(end, &days.come))) {
            match ends.iter().find(|end| over(end, &days.at_best)) {
                Some(end) => missing = missing.or(Some(end.from)),
                None => never = true,
            }
        }
        match missing {
            Some(trigger) if !never => Err(trigger),
            _ => Ok(!never),
        }
    }
}

impl Schedule {
    /// What the schedule says of a kind of record.
    pub fn governed(&self, kind: Kind) -> Governed {
        Governed {
            says: self.says(kind),
            decided: self.governing(kind).is_some_and(|row| row.reference().is_some()),
            rows: self.rows_for(kind).map(|row| row.ends().collect()).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
