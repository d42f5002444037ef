use chrono::{Days, NaiveDate};
use policy_rules::{Finite, Lang, date};
use proptest::prelude::*;

use super::*;

const ADVERTISING: usize = 6;

fn of_kind(rows: Vec<Row>) -> Schedule {
    Schedule { rows, needs: Vec::new() }
}

fn dispose(deadline: Option<Deadline>, longest: Option<Deadline>) -> Row {
    Row { kind: Kind::Comment, deadline, longest, ..Schedule::default().rows[ADVERTISING].clone() }
}

#[test]
fn the_strictest_of_several_rows_wins() {
    let at_once = Some(Deadline { after: Term::Days(0), from: Trigger::Created });
    let (disposes, incomplete) = (dispose(at_once, None), dispose(None, None));
    let preserves = Row { fate: Fate::Preserve, ..disposes.clone() };
    let says = |rows: &[&Row]| of_kind(rows.iter().copied().cloned().collect()).says(Kind::Comment);
    assert_eq!(says(&[]), Says::NoRow);
    assert_eq!(says(&[&disposes]), Says::Dispose);
    assert_eq!(says(&[&disposes, &incomplete]), Says::Incomplete);
    assert_eq!(says(&[&disposes, &incomplete, &preserves]), Says::Preserve);
}

#[test]
fn the_row_with_the_longer_term_governs() {
    let years = |years| dispose(Some(Deadline { after: Term::Years(years), from: Trigger::Created }), None);
    let schedule = of_kind(vec![years(1), years(3), years(2)]);
    assert_eq!(schedule.governing(Kind::Comment), Some(&schedule.rows[1]));
    let dates = Dates { created: Some(date(2026, 1, 31)), ..Dates::default() };
    assert_eq!(schedule.disposable_from(Kind::Comment, &dates), Some(date(2029, 1, 31)));
}

#[test]
fn several_rows_have_to_agree_that_the_day_has_come() {
    let from = |from| dispose(Some(Deadline { after: Term::Days(0), from }), None);
    let schedule = of_kind(vec![from(Trigger::Created), from(Trigger::Answered)]);
    let mut dates = Dates { created: Some(date(2026, 1, 1)), ..Dates::default() };
    assert_eq!(schedule.disposable_from(Kind::Comment, &dates), None);
    dates.answered = Some(date(2026, 1, 5));
    assert_eq!(schedule.disposable_from(Kind::Comment, &dates), Some(date(2026, 1, 5)));
}

#[test]
fn without_a_decision_nothing_may_be_disposed_of() {
    let mut schedule = Schedule::default();
    schedule.rows[ADVERTISING].decision = None;
    let dates = Dates { created: Some(date(2026, 1, 1)), ..Dates::default() };
    assert_eq!(schedule.disposable_from(Kind::Advertising, &dates), None);
    assert_eq!(schedule.rows[ADVERTISING].when(Lang::Sv), None);
}

#[test]
fn a_row_tells_when_in_words() {
    let schedule = Schedule::default();
    assert_eq!(
        schedule.rows[2].when(Lang::Sv).unwrap(),
        "den dag då någon bedömde att handlingen är inaktuell, eller den dag då kontot avslutades om det inträffar tidigare"
    );
    let row = dispose(Some(Deadline { after: Term::Months(1), from: Trigger::Answered }), None);
    assert_eq!(row.when(Lang::En).unwrap(), "1 month from the day the record was answered");
}

#[test]
fn a_schedule_is_read_as_it_is_written() {
    let mut schedule = Schedule::default();
    schedule.needs.push(Need { kind: Kind::Question, at_least: Term::Years(u32::MAX), reason: "tvist".to_owned() });
    let json = serde_json::to_string(&schedule).unwrap();
    assert_eq!(serde_json::from_str::<Schedule>(&json).unwrap(), schedule);
    assert_eq!(serde_json::from_str::<Schedule>("{}").unwrap(), Schedule::default());
    let dates = Dates { answered: Some(date(2026, 1, 31)), ..Dates::default() };
    assert_eq!(serde_json::to_string(&dates).unwrap(), r#"{"answered":"2026-01-31"}"#);
}

#[test]
fn a_row_stands_in_json_as_in_a_form() {
    let row = r#"{
        "id": "comments", "kind": "comment", "fate": "dispose", "register": "kept-ordered",
        "deadline": {"after": {"days": 0}, "from": "out-of-date"},
        "longest": {"after": {"years": 2}, "from": "created"},
        "decision": "KF 2026-02-25 § 12", "personalData": true
    }"#;
    let row: Row = serde_json::from_str(row).unwrap();
    assert_eq!(row.longest, Some(Deadline { after: Term::Years(2), from: Trigger::Created }));
    assert_eq!(row.says(), Says::Dispose);
}

#[test]
fn an_unknown_field_or_value_is_refused() {
    let row = r#"{"id": "a", "kind": "reply", "fate": "preserve", "register": "journal"}"#;
    assert!(serde_json::from_str::<Row>(row).is_ok());
    for (from, to) in
        [("\"id\"", "\"ids\""), ("{", "{\"name\": \"x\", "), ("preserve", "burn"), ("journal", "diary"), ("reply", "answer")]
    {
        assert!(serde_json::from_str::<Row>(&row.replacen(from, to, 1)).is_err(), "{to}");
    }
    for wrong in [
        r#"{"row": []}"#,
        r#"{"rows": [], "needs": [{"kind": "reply", "atLeast": {"days": 1}, "reason": "", "since": 1}]}"#,
        r#"{"rows": [{"id": "a", "kind": "reply", "fate": "dispose", "register": "journal", "deadline": {"after": {"days": 0}, "from": "created", "until": 1}}]}"#,
    ] {
        assert!(serde_json::from_str::<Schedule>(wrong).is_err(), "{wrong}");
    }
    assert!(serde_json::from_str::<Dates>(r#"{"closed": "2026-01-31"}"#).is_err());
}

#[test]
fn the_schema_describes_what_is_read() {
    let schema = serde_json::to_value(schemars::schema_for!(Schedule)).unwrap();
    let row = &schema["$defs"]["Row"];
    assert_eq!(row["additionalProperties"], false);
    assert_eq!(row["required"], serde_json::json!(["id", "kind", "fate", "register"]));
    assert_eq!(schema["$defs"]["Term"]["oneOf"][1]["required"], serde_json::json!(["months"]));
}

#[test]
fn hostile_terms_end_with_the_calendar() {
    for after in [Term::Days(u32::MAX), Term::Months(u32::MAX), Term::Years(u32::MAX)] {
        let row = dispose(Some(Deadline { after, from: Trigger::Created }), None);
        let dates = Dates { created: Some(date(9999, 12, 31)), ..Dates::default() };
        assert_eq!(row.disposable_from(&dates), Some(NaiveDate::MAX));
    }
}

fn term() -> impl Strategy<Value = Term> {
    prop_oneof![
        (0..80_u32).prop_map(Term::Days),
        (0..4_u32).prop_map(Term::Months),
        (0..3_u32).prop_map(Term::Years),
        Just(Term::Years(u32::MAX)),
    ]
}

fn deadline() -> impl Strategy<Value = Deadline> {
    (term(), proptest::sample::select(Trigger::VALUES)).prop_map(|(after, from)| Deadline { after, from })
}

/// A row of one decision: mostly one that disposes.
fn row() -> impl Strategy<Value = Row> {
    let optional = || proptest::option::of(deadline());
    (proptest::option::weighted(0.9, deadline()), optional(), 0..10_u8).prop_map(|(deadline, longest, fate)| {
        let row = dispose(deadline, longest);
        if fate == 0 { Row { fate: Fate::Preserve, ..row } } else { row }
    })
}

fn schedule() -> impl Strategy<Value = Schedule> {
    proptest::collection::vec(row(), 0..4).prop_map(of_kind)
}

/// Days of a record to which nothing happens before it is created.
fn dates() -> impl Strategy<Value = Dates> {
    let later = || proptest::option::of(0..900_u64);
    (0..1500_u64, later(), later(), later(), later()).prop_map(|(created, out_of_date, answered, case_closed, account_closed)| {
        let created = date(2023, 1, 1) + Days::new(created);
        let day = |days: Option<u64>| days.map(|days| created + Days::new(days));
        Dates {
            created: Some(created),
            out_of_date: day(out_of_date),
            answered: day(answered),
            case_closed: day(case_closed),
            account_closed: day(account_closed),
        }
    })
}

proptest! {
    #[test]
    fn a_record_may_go_when_a_term_is_over_and_not_before(row in row(), dates in dates()) {
        let ends = [row.deadline, row.longest].into_iter().flatten();
        let over = ends.filter_map(|end| Some(end.after.after(dates.of(end.from)?))).min();
        let expected = if row.disposes() { over } else { None };
        prop_assert_eq!(row.disposable_from(&dates), expected);
    }

    #[test]
    fn a_schedule_lets_go_when_its_last_row_does(schedule in schedule(), dates in dates()) {
        let rows: Vec<_> = schedule.rows.iter().map(|row| row.disposable_from(&dates)).collect();
        let day = schedule.disposable_from(Kind::Comment, &dates);
        prop_assert_eq!(day.is_some(), !rows.is_empty() && rows.iter().all(Option::is_some));
        prop_assert!(day.is_none() || day == rows.into_iter().flatten().max());
        prop_assert!(day.is_none() || schedule.governing(Kind::Comment).is_some_and(Row::disposes));
        prop_assert_eq!(schedule.disposable_from(Kind::Reply, &dates), None);
    }

    /// A term is over, or not, whatever the days are that are not on record; where one is asked for, it could be either.
    #[test]
    fn a_term_is_settled_when_no_open_day_would_change_it(
        schedule in schedule(), all in dates(), known in 0..16_u8, days in 0..2400_u64, early: bool,
    ) {
        let asked = date(2022, 12, 1) + Days::new(days);
        let events = &Trigger::VALUES[1..];
        let open: Vec<Trigger> = (0..4).filter(|at| known >> at & 1 == 0).map(|at| events[at]).collect();
        let created = all.created;
        // With the open days as `fill` has them, as far as they had come.
        let with = |fill: &dyn Fn(Trigger) -> Option<NaiveDate>| {
            let day = |trigger| if open.contains(&trigger) { fill(trigger) } else { all.of(trigger) }.filter(|day| *day <= asked);
            Dates {
                created,
                out_of_date: day(Trigger::OutOfDate),
                answered: day(Trigger::Answered),
                case_closed: day(Trigger::CaseClosed),
                account_closed: day(Trigger::AccountClosed),
            }
        };
        let governed = schedule.governed(Kind::Comment);
        let over = |dates: &Dates| governed.disposable_from(dates).is_some_and(|day| day <= asked);
        let (never, at_once) = (with(&|_| None), with(&|_| created));
        match governed.term_over(&OnRecord { come: never, at_best: at_once }, asked) {
            Ok(settled) => {
                let some = with(&|trigger| if early { created } else { all.of(trigger) });
                prop_assert_eq!([settled; 3], [over(&never), over(&at_once), over(&some)]);
            }
            Err(trigger) => {
                prop_assert!(open.contains(&trigger), "{:?} is on record", trigger);
                prop_assert!(!over(&never) && over(&at_once));
            }
        }
    }

    #[test]
    fn an_entry_is_made_where_the_schedule_says_dispose(schedule in schedule()) {
        let entry = schedule.log(Kind::Comment, std::num::NonZeroU64::MIN, date(2026, 1, 31), "h-registrator");
        prop_assert_eq!(entry.is_ok(), schedule.governing(Kind::Comment).is_some_and(Row::disposes));
    }

    /// Lint and row tell the same: what neither preserves nor allows disposal has something to remark on.
    #[test]
    fn a_row_that_settles_nothing_is_remarked_on(schedule in schedule()) {
        let lacks = [Problem::NoDecision, Problem::NoTerm, Problem::NoLongest];
        let remarked = lint(&schedule).into_iter().any(|lint| lacks.contains(&lint.problem));
        prop_assert_eq!(remarked, schedule.rows.iter().any(|row| row.fate == Fate::Dispose && !row.disposes()));
    }

    /// What is not listed as shortened lets no record go earlier, with one decision throughout.
    #[test]
    fn what_is_not_shortened_lets_nothing_go_earlier(
        before in schedule(), after in schedule(), dates in proptest::collection::vec(dates(), 20),
    ) {
        if shortened(&before, &after).is_empty() && !before.rows.is_empty() {
            for dates in dates {
                let (old, new) = (before.disposable_from(Kind::Comment, &dates), after.disposable_from(Kind::Comment, &dates));
                prop_assert!(new.is_none() || old.is_some_and(|old| new >= Some(old)), "{old:?} {new:?} {dates:?}");
            }
        }
    }

    #[test]
    fn a_schedule_never_shortens_itself(schedule in schedule()) {
        prop_assert_eq!(shortened(&schedule, &schedule), []);
    }
}
