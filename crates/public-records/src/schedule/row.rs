//! A row of the schedule: what becomes of a kind of record, from when and by which decision.

use chrono::NaiveDate;
use policy_rules::Lang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Dates, Fate, Kind, Register, Says, Term, Trigger};

/// When a term is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deadline {
    /// How long after the trigger.
    pub after: Term,
    /// What it is counted from.
    pub from: Trigger,
}

impl Deadline {
    /// The day, where the trigger has happened.
    pub fn on(self, dates: &Dates) -> Option<NaiveDate> {
        dates.of(self.from).map(|day| self.after.after(day))
    }

    /// Whether it never comes before the other, whatever the dates. Nothing happens to a record before it is created.
    fn never_before(self, other: Self) -> bool {
        (self.from == other.from || other.from == Trigger::Created) && !self.after.shorter_than(other.after)
    }

    /// The deadline in words, such as `6 months from the day the account was closed`.
    pub fn text(self, lang: Lang) -> String {
        let trigger = self.from.term().label.of(lang);
        match (self.after.is_zero(), lang) {
            (true, Lang::Sv) => trigger.to_owned(),
            (true, Lang::En) => format!("on {trigger}"),
            (false, Lang::Sv) => format!("{} från {trigger}", self.after.text(lang)),
            (false, Lang::En) => format!("{} from {trigger}", self.after.text(lang)),
        }
    }
}

/// One row of the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Row {
    /// The id, unique in the schedule: the disposal log refers to it.
    #[schemars(length(min = 1))]
    pub id: String,
    /// The kind of record.
    pub kind: Kind,
    /// What becomes of the records.
    pub fate: Fate,
    /// From when they may be disposed of; left out where they are preserved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// From when they may be disposed of though the deadline has not come: the longest that they wait for it. Needed where the
    /// deadline is counted from the day a human found the record out of date (T-7), and then counted from something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<Deadline>,
    /// How they are kept.
    pub register: Register,
    /// The municipality's decision that they may be disposed of, by its reference (T-8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// The code in the municipality's classification (klassificeringsstruktur).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    /// The format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Where they are stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// Whether they may be under secrecy, and by which provision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrecy: Option<String>,
    /// Whether they hold personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_data: Option<bool>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

impl Row {
    /// What the row says of its records: preserve, dispose, or that it is incomplete, and nothing may be disposed of.
    pub fn says(&self) -> Says {
        match self.fate {
            Fate::Preserve => Says::Preserve,
            Fate::Dispose if self.deadline.is_none() || self.lacks_longest() => Says::Incomplete,
            Fate::Dispose => Says::Dispose,
        }
    }

    /// Whether the row allows disposal at all: it says so in full, and the municipality has decided it.
    pub fn disposes(&self) -> bool {
        self.says() == Says::Dispose && self.reference().is_some()
    }

    /// The first day on which a record may be disposed of: that of the deadline, or of the longest time if it comes first. None
    /// where neither trigger has happened, and where the row does not allow disposal.
    ///
    /// ```
    /// use policy_rules::date;
    /// use public_records::schedule::{Dates, Kind, Schedule};
    /// let schedule = Schedule::default();
    /// let comment = schedule.governing(Kind::Comment).ok_or("no row")?;
    /// let mut dates = Dates { created: Some(date(2026, 1, 7)), ..Dates::default() };
    /// assert_eq!(comment.disposable_from(&dates), None);
    /// dates.out_of_date = Some(date(2026, 3, 1));
    /// assert_eq!(comment.disposable_from(&dates), Some(date(2026, 3, 1)));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn disposable_from(&self, dates: &Dates) -> Option<NaiveDate> {
        self.ends().filter_map(|end| end.on(dates)).min()
    }

    /// When records may be disposed of, in words; none where the row does not allow disposal.
    pub fn when(&self, lang: Lang) -> Option<String> {
        let ends: Vec<_> = self.ends().map(|end| end.text(lang)).collect();
        match (ends.as_slice(), lang) {
            ([], _) => None,
            ([deadline], _) => Some(deadline.clone()),
            ([deadline, longest, ..], Lang::Sv) => Some(format!("{deadline}, eller {longest} om det inträffar tidigare")),
            ([deadline, longest, ..], Lang::En) => Some(format!("{deadline}, or {longest} if that comes first")),
        }
    }

    /// The ends of its terms; none where the row does not allow disposal.
    pub(super) fn ends(&self) -> impl Iterator<Item = Deadline> {
        let allowed = self.disposes();
        [self.deadline, self.longest].into_iter().flatten().filter(move |_| allowed)
    }

    /// The reference to the decision, unless it is blank (T-8).
    pub fn reference(&self) -> Option<&str> {
        self.decision.as_deref().map(str::trim).filter(|reference| !reference.is_empty())
    }

    /// Whether only a human's finding would end the term.
    pub(super) fn lacks_longest(&self) -> bool {
        let open = |deadline: Option<Deadline>| deadline.is_none_or(|deadline| deadline.from == Trigger::OutOfDate);
        self.deadline.is_some() && open(self.deadline) && open(self.longest)
    }

    /// Whether it never lets a record go before the other row does, whatever the dates.
    pub(super) fn never_before(&self, other: &Self) -> bool {
        self.ends().all(|end| other.ends().any(|earlier| end.never_before(earlier)))
    }
}
