//! What differs between two days and between two profiles is found, whole, and nothing else.

use kommunpolicy::{
    Dossier, Lang, Profile, audit, catalogue,
    changes::{between_days, between_profiles},
};
use policy_core::law::HORIZON;
use policy_rules::{NaiveDate, date};

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");
const OTHER: &str = include_str!("../../../tests/profiles/exempel.json");

#[test]
fn nothing_differs_between_a_day_and_itself() {
    let changes = between_days(HORIZON, HORIZON, Lang::Sv);
    assert!(changes.rules.is_empty() && changes.decisions.is_empty() && changes.law.is_empty());
}

#[test]
fn every_case_that_is_answered_otherwise_is_counted_once() {
    for (from, to) in [
        (date(2010, 12, 8), date(2010, 12, 9)),
        (date(2017, 12, 31), date(2018, 1, 1)),
        (date(2018, 5, 24), date(2018, 5, 25)),
        (date(2009, 3, 25), HORIZON),
    ] {
        let changes = between_days(from, to, Lang::En);
        let mut found = 0;
        for table in catalogue::decisions() {
            let (before, after) = (table.facts().on(from).run(), table.facts().on(to).run());
            let other = before.answers.iter().zip(&after.answers).filter(|(one, other)| one != other).count();
            let told = changes.decisions.iter().find(|change| change.decision == table.name);
            let counted =
                told.map_or(0, |change| change.outcomes.iter().map(|class| class.cases).sum::<usize>() + change.other_reasons);
            assert_eq!(counted, other, "{} from {from} to {to}", table.name);
            found += other;
        }
        assert!(found > 0, "{from} to {to}");
        for change in changes.decisions.iter().flat_map(|change| &change.outcomes) {
            assert_ne!(change.before.outcome, change.after.outcome);
        }
    }
}

#[test]
fn an_example_is_answered_as_it_says() {
    let on = |name: &str, example: &[kommunpolicy::changes::Example], day: NaiveDate| {
        let table = catalogue::decision(name).unwrap();
        let facts = example.iter().try_fold(table.facts(), |facts, one| facts.with(one.fact, one.value)).unwrap();
        table.outcome(facts.on(day).answer().unwrap()).name
    };
    let (from, to) = (date(2018, 5, 24), date(2018, 5, 25));
    for change in between_days(from, to, Lang::Sv).decisions {
        for class in &change.outcomes {
            assert_eq!(on(change.decision, &class.example, from), class.before.outcome, "{}", change.decision);
            assert_eq!(on(change.decision, &class.example, to), class.after.outcome, "{}", change.decision);
        }
    }
}

#[test]
fn a_renumbered_statute_is_told() {
    // The Freedom of the Press Act was renumbered on this day.
    let changes = between_days(date(2018, 12, 31), date(2019, 1, 1), Lang::Sv);
    assert!(changes.law.iter().any(|change| change.concept == "public-record"), "{:?}", changes.law);
    assert!(changes.law.iter().all(|change| change.before != change.after));
}

#[test]
fn a_profile_differs_from_another_in_its_settings_its_rules_and_what_is_found() {
    let (default, other) = (Profile::default(), Profile::from_json(OTHER.as_bytes()).unwrap());
    let none = between_profiles(&default, &default, None).unwrap();
    assert!(none.settings.is_empty() && none.lifted.is_empty() && none.added.is_empty() && none.findings.is_empty());

    let dossier = Dossier::from_json(VARGARDA.as_bytes()).unwrap();
    let by = |profile: &Profile| {
        let municipality = dossier.municipality.clone();
        audit(&dossier, &Profile { municipality, ..profile.clone() }, dossier.as_of, Lang::Sv).unwrap()
    };
    let audits = (by(&default), by(&other));
    let changes = between_profiles(&default, &other, Some((&audits.0, &audits.1))).unwrap();
    let setting = |name: &str| changes.settings.iter().find(|change| change.setting == name).unwrap();
    assert_eq!((&setting("snapshots.everyMonths").before, &setting("snapshots.everyMonths").after), (&6.into(), &3.into()));
    assert_eq!(changes.lifted, ["access.registrar"]);
    assert_eq!(changes.added, ["approval.others"]);
    // Every finding that is not told is in both audits, and stands alike.
    let told = |id: &str, rule: &str| changes.findings.iter().any(|change| change.subject.id == id && change.rule == rule);
    for one in &audits.0.findings {
        let same = audits.1.findings.iter().find(|other| other.id == one.id);
        let alike = same
            .is_some_and(|same| (same.status, same.since, same.until, same.due) == (one.status, one.since, one.until, one.due));
        assert_eq!(alike, !told(&one.subject.id, one.rule), "{} {}", one.subject.id, one.rule);
    }
    let back = between_profiles(&other, &default, Some((&audits.1, &audits.0))).unwrap();
    assert_eq!((back.findings.len(), back.settings.len()), (changes.findings.len(), changes.settings.len()));
}
