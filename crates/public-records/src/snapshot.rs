//! Is the page documented by snapshots?

use policy_core::{
    fact::{Guidelines, Phase, VALIDITY, YesNo},
    law::ARCHIVE_PURPOSES,
    role::Role,
    source::{GUIDELINES, P_12, RS_3_1_10, RS_4_4_9, T_19},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

/// `snapshot.half-year`: a snapshot every half-year.
pub const HALF_YEAR: Rule = Rule {
    id: "snapshot.half-year",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som ansvarar för sidan ska dokumentera den med en skärmdump minst en gång i halvåret, om kommunen inte har bestämt ett annat intervall. Halvåret räknas från kontots start och sedan från den senaste skärmdumpen.",
        "The person responsible for the page must document it with a snapshot at least once every half-year, unless the municipality has settled another interval. The half-year is counted from the account's start and then from the latest snapshot.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Sidan har inte dokumenterats med skärmdump så ofta som det krävs.",
            "The page has not been documented with a snapshot as often as required.",
        ),
        remedy: Text::new("Spara en skärmdump av sidan och anteckna dagen.", "Save a snapshot of the page and record the day."),
    }),
    provisions: &[&RS_3_1_10, &RS_4_4_9],
    law: &[&ARCHIVE_PURPOSES],
    rulings: &[&T_19],
    since: GUIDELINES,
};

/// `snapshot.before-change`: a snapshot ahead of a major change.
pub const BEFORE_CHANGE: Rule = Rule {
    id: "snapshot.before-change",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Innan en stor förändring av sidan görs eller kontot avslutas ska en skärmdump sparas.",
        "Before a major change of the page is made or the account is closed, a snapshot must be saved.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "En stor förändring gjordes, eller kontot avslutades, utan att någon skärmdump sparades först.",
            "A major change was made, or the account was closed, without a snapshot being saved first.",
        ),
        remedy: Text::new(
            "Spara en skärmdump före förändringen. Är den redan gjord, spara det som finns kvar och anteckna vad som saknas.",
            "Save a snapshot before the change. If it has been made, save what is left and record what is missing.",
        ),
    }),
    provisions: &[&RS_3_1_10],
    law: &[&ARCHIVE_PURPOSES],
    rulings: &[&T_19, &P_12],
    since: GUIDELINES,
};

outcome! {
    /// Whether a page is documented every half-year.
    pub enum Documented {
        /// It is.
        Documented: Met = "documented", "ja", "yes";
        /// It is not.
        Overdue: Breached = "overdue", "nej, det har gått för lång tid", "no, too much time has passed";
        /// The account is not in operation.
        NotRunning: NotApplicable = "not-running", "kontot är inte i drift", "not in operation";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about an account's snapshots.
    pub struct SnapshotFacts: "half-year-snapshot", "Dokumenteras sidan så ofta som den ska?", "Is the page documented as often as it must be?";
    decided by half_year_snapshot -> Documented;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Whether a snapshot was saved within the interval; yes where the account is younger than that.
    in_time: YesNo = "inTime", "Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt?", "Has a snapshot been saved in the last half-year, or as often as the municipality has settled?";
}

/// Whether a page is documented every half-year (RS-3.1-10, RS-4.4-9, T-19).
///
/// ```
/// use policy_core::fact::{Guidelines, Phase, YesNo::No};
/// use public_records::snapshot::*;
/// let forgotten = SnapshotFacts { guidelines: Guidelines::InForce, phase: Phase::Running, in_time: No };
/// assert_eq!(half_year_snapshot(forgotten).outcome, Documented::Overdue);
/// ```
pub fn half_year_snapshot(case: SnapshotFacts) -> Decision<Documented> {
    let outcome = match (case.guidelines, case.phase, case.in_time) {
        (Guidelines::NotYet, ..) => return Decision::new(Documented::NotInForce, &[&VALIDITY]),
        (_, Phase::Planned | Phase::Closed, _) => Documented::NotRunning,
        (_, Phase::Running, YesNo::Yes) => Documented::Documented,
        (_, Phase::Running, YesNo::No) => Documented::Overdue,
    };
    Decision::new(outcome, &[&HALF_YEAR])
}

finite! {
    /// A major change of a page, its closing among them.
    pub enum Change {
        /// It is planned.
        Planned = "planned", "nej, den är planerad", "no, it is planned";
        /// It has been made.
        Made = "made", "ja", "yes";
    }
}

outcome! {
    /// Whether a snapshot was saved ahead of a major change.
    pub enum BeforeChange {
        /// It was.
        Saved: Met = "saved", "ja", "yes";
        /// It is to be, before the change.
        ToSave: Due = "to-save", "nej, den ska sparas före förändringen", "no, it must be saved before the change";
        /// It was not.
        Missed: Breached = "missed", "nej, och förändringen är gjord", "no, and the change has been made";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a major change of a page.
    pub struct ChangeFacts: "change-snapshot", "Har en skärmdump sparats inför den stora förändringen eller avslutet?", "Has a snapshot been saved ahead of the major change or the closing?";
    decided by change_snapshot -> BeforeChange;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// Whether the change has been made.
    change: Change = "change", "Är förändringen gjord?", "Has the change been made?";
    /// Whether a snapshot was saved ahead of it.
    saved: YesNo = "saved", "Har en skärmdump sparats före den?", "Has a snapshot been saved before it?";
}

/// Whether a snapshot was saved ahead of a major change, or of closing the account (RS-3.1-10, T-19, P-12).
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::No};
/// use public_records::snapshot::*;
/// let new_design = ChangeFacts { guidelines: Guidelines::InForce, change: Change::Planned, saved: No };
/// assert_eq!(change_snapshot(new_design).outcome, BeforeChange::ToSave);
/// ```
pub fn change_snapshot(case: ChangeFacts) -> Decision<BeforeChange> {
    let outcome = match (case.guidelines, case.saved, case.change) {
        (Guidelines::NotYet, ..) => return Decision::new(BeforeChange::NotInForce, &[&VALIDITY]),
        (_, YesNo::Yes, _) => BeforeChange::Saved,
        (_, YesNo::No, Change::Planned) => BeforeChange::ToSave,
        (_, YesNo::No, Change::Made) => BeforeChange::Missed,
    };
    Decision::new(outcome, &[&BEFORE_CHANGE])
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&HALF_YEAR, &BEFORE_CHANGE];

#[cfg(test)]
mod tests {
    use chrono::{Days as Count, NaiveDate};
    use policy_core::days::Days;
    use policy_rules::date;
    use proptest::prelude::*;

    use crate::schedule::Term;

    fn day() -> impl Strategy<Value = NaiveDate> {
        (0..3000_u64).prop_map(|days| date(2022, 6, 1) + Count::new(days))
    }

    /// The last day of the half-year that begins on a day, walked month by month.
    fn half_year(start: NaiveDate) -> NaiveDate {
        use chrono::Datelike;
        let (mut year, mut month) = (start.year(), start.month());
        for _ in 0..6 {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        (1..=start.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap()
    }

    #[test]
    fn a_half_year_ends_on_the_same_day_of_the_month_or_its_last() {
        let gaps = |start, date| Days::default().gaps(|done| Term::Months(6).after(done), start, date);
        assert_eq!(gaps(date(2027, 8, 31), date(2028, 2, 29)), []);
        assert_eq!(gaps(date(2027, 8, 31), date(2028, 3, 1))[0].from, date(2028, 2, 29));
        assert_eq!(gaps(date(2026, 8, 30), date(2027, 3, 1))[0].from, date(2027, 2, 28));
        assert_eq!(gaps(date(2026, 2, 28), date(2026, 8, 29))[0].from, date(2026, 8, 28));
    }

    proptest! {
        /// A day lies in a gap exactly when the half-year from the latest snapshot, or from the start, has ended.
        #[test]
        fn a_gap_begins_when_the_half_year_ends(mut taken in proptest::collection::vec(day(), 0..12), start in day(), date in day()) {
            let log: Days = taken.iter().copied().collect();
            let gaps = log.gaps(|done| Term::Months(6).after(done), start, date);
            taken.push(start);
            let mut at = start;
            while at < date {
                let last = *taken.iter().filter(|day| **day <= at && **day >= start).max().unwrap();
                let in_gap = gaps.iter().any(|gap| gap.from <= at && gap.to.is_none_or(|to| at <= to));
                prop_assert_eq!(in_gap, at >= half_year(last), "{}", at);
                at = at.succ_opt().unwrap();
            }
        }
    }
}
