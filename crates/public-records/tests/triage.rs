//! What holds for the handling of every item.

use std::collections::HashMap;

use policy_core::fact::{Guidelines, Source, YesNo};
use policy_rules::{Finite, date};
use proptest::prelude::*;
use public_records::{
    disposal::{Ground, Hold},
    item::{Item, Place},
    question::{Inflow, Matter, Reception, ReceptionFacts, reception},
    record::{Form, Held, Origin, RecordFacts, Status, record_status},
    registration::{Registration, RegistrationFacts, registration},
    removal::{Crime, Objection, Removal, RemovalFacts, RemovalList, removal},
    schedule::{Kind, Says},
    triage::{Action, Done, Situation},
};

/// A day in each span in which the source and the statute's list say the same.
const DAYS: [chrono::NaiveDate; 4] = [date(2010, 12, 9), date(2011, 5, 11), date(2018, 1, 1), date(2018, 9, 1)];

/// A situation in which every fact is known.
fn known(day: chrono::NaiveDate, place: Place) -> Situation {
    Situation {
        texts: Source::on_date(day),
        list: RemovalList::on_date(day),
        place,
        inflow: Some(Inflow::Comment),
        matter: Some(Matter::Own),
        secret: Some(YesNo::No),
        case: Some(YesNo::No),
        minor: Some(YesNo::No),
        passing: Some(YesNo::No),
        origin_shown: Some(YesNo::Yes),
        searchable: Some(YesNo::Yes),
        crime: Some(Crime::None),
        manifest: Some(YesNo::No),
        advertising: Some(YesNo::No),
        objection: Some(Objection::None),
        needed: Some(YesNo::No),
        hold: Some(Hold::None),
        schedule: Some((Ground::OutOfDate, Says::Dispose, YesNo::Yes)),
        term_over: Some(YesNo::Yes),
        waits_for: None,
        case_tells: false,
        capture: false,
        done: Done::default(),
    }
}

/// Every situation but for what the disposal alone depends on: 2,457,600.
fn all(mut see: impl FnMut(Situation)) {
    for day in DAYS {
        for place in Place::VALUES {
            let mut situation = known(day, *place);
            for (inflow, matter) in
                Inflow::VALUES.iter().flat_map(|inflow| Matter::VALUES.iter().map(move |matter| (inflow, matter)))
            {
                (situation.inflow, situation.matter) = (Some(*inflow), Some(*matter));
                for bits in 0..128_u32 {
                    let fact = |bit: u32| Some(YesNo::from(bits >> bit & 1 == 1));
                    (situation.secret, situation.case, situation.minor) = (fact(0), fact(1), fact(2));
                    (situation.origin_shown, situation.searchable) = (fact(3), fact(4));
                    (situation.manifest, situation.advertising) = (fact(5), fact(6));
                    for crime in Crime::VALUES {
                        for objection in Objection::VALUES {
                            (situation.crime, situation.objection) = (Some(*crime), Some(*objection));
                            see(situation);
                        }
                    }
                }
            }
        }
    }
}

/// What the decisions come to, each asked by its own function.
type Outcomes = (Place, Status, Registration, Removal, Vec<&'static str>, Reception);

fn outcomes(situation: &Situation) -> Option<Outcomes> {
    let Situation { texts, list, place, .. } = *situation;
    let origin = match place {
        Place::OwnPost | Place::Reply => Origin::Published,
        Place::Comment | Place::DirectMessage => Origin::FromOutside,
        Place::OthersAccount => Origin::Elsewhere,
        Place::Draft => Origin::Draft,
    };
    let secret = situation.secret?;
    let status = record_status(RecordFacts { texts, form: Form::Recording, held: Held::ByLogin, origin, secret }).outcome;
    let registration = registration(RegistrationFacts {
        guidelines: Guidelines::InForce,
        public_record: status.is_public_record().into(),
        secret,
        case: situation.case?,
        minor: situation.minor?,
        origin_shown: situation.origin_shown?,
        searchable: situation.searchable?,
    });
    let removal = removal(RemovalFacts {
        list,
        author: place.author(),
        crime: situation.crime?,
        manifest: situation.manifest?,
        secret,
        advertising: situation.advertising?,
        objection: situation.objection?,
    });
    let reception = reception(ReceptionFacts { texts, inflow: situation.inflow?, matter: situation.matter? });
    let because = removal.because.iter().map(|rule| rule.id).collect();
    Some((place, status, registration.outcome, removal.outcome, because, reception.outcome))
}

/// Every situation has the outcomes of one that is tried here, and the steps follow from the outcomes alone: so each kind of
/// situation is tried once, with every combination of what its disposal depends on.
#[test]
fn no_two_steps_for_an_item_contradict_each_other() {
    let (mut count, mut kinds) = (0_u32, HashMap::new());
    all(|situation| {
        count += 1;
        kinds.entry(outcomes(&situation)).or_insert(situation);
    });
    assert_eq!(count, 2_457_600);
    assert!(kinds.len() > 1000, "{}", kinds.len());
    for situation in kinds.into_values() {
        let grounds = Ground::VALUES.iter().flat_map(|ground| Says::VALUES.iter().map(move |says| (ground, says)));
        for ((ground, says), hold) in grounds.flat_map(|says| Hold::VALUES.iter().map(move |hold| (says, hold))) {
            for bits in 0..16_u32 {
                let fact = |bit: u32| YesNo::from(bits >> bit & 1 == 1);
                let situation = Situation {
                    schedule: Some((*ground, *says, fact(0))),
                    term_over: Some(fact(1)),
                    needed: Some(fact(2)),
                    hold: Some(*hold),
                    capture: bits >> 3 == 1,
                    ..situation
                };
                check(&situation);
            }
        }
    }
}

fn check(situation: &Situation) {
    let triage = situation.triage();
    assert!(triage.open.is_empty(), "nothing is open where everything is known: {situation:?}");
    let actions: Vec<Action> = triage.steps.iter().map(|step| step.action).collect();
    assert!(actions.is_sorted(), "{actions:?}");
    for (at, action) in actions.iter().enumerate() {
        for other in &actions[at + 1..] {
            assert_ne!(action, other, "{situation:?}");
            assert!(!action.contradicts(*other), "{action:?} and {other:?}: {situation:?}");
        }
    }
    let has = |action| actions.contains(&action);
    let saved = has(Action::Save);
    let child_pornography = situation.crime == Some(Crime::ChildPornography);
    assert!(!(saved && child_pornography), "nobody may save that: {situation:?}");
    if has(Action::Remove) && !saved {
        let kept = [Action::Preserve, Action::Retain, Action::Dispose, Action::KeepOrdered];
        assert!(
            child_pornography && !kept.into_iter().any(has),
            "what is removed unsaved is not there to be kept: {situation:?}"
        );
    }
    if has(Action::LiftOut) {
        assert!(has(Action::Register) || has(Action::AddToCase), "{situation:?}");
    }
    for step in &triage.steps {
        assert!(!step.because.is_empty() && !step.who.is_empty(), "{situation:?}");
        let bound = |role| step.because.iter().any(|rule| rule.bearers.contains(role));
        assert!(step.who.iter().all(bound), "nobody does what no rule lays on them: {step:?} in {situation:?}");
    }
}

#[test]
fn contradiction_goes_both_ways() {
    for one in Action::VALUES {
        assert!(!one.contradicts(*one), "{one:?}");
        for other in Action::VALUES {
            assert_eq!(one.contradicts(*other), other.contradicts(*one), "{one:?} {other:?}");
        }
    }
}

#[test]
fn every_step_is_taken_in_some_situation() {
    let mut seen = [false; Action::TERMS.len()];
    let base = known(date(2026, 1, 31), Place::Comment);
    for situation in [
        Situation { crime: Some(Crime::Threat), manifest: Some(YesNo::Yes), ..base },
        Situation { case: Some(YesNo::Yes), secret: Some(YesNo::Yes), ..base },
        Situation {
            objection: Some(Objection::HouseRules),
            schedule: Some((Ground::OutOfDate, Says::Preserve, YesNo::No)),
            ..base
        },
        Situation { inflow: Some(Inflow::Question), ..base },
        Situation { inflow: Some(Inflow::View), hold: Some(Hold::Request), ..base },
        Situation { inflow: Some(Inflow::Question), matter: Some(Matter::OtherOperation), ..base },
        Situation { inflow: Some(Inflow::Question), matter: Some(Matter::OtherAuthority), ..base },
        Situation { secret: Some(YesNo::Yes), ..known(date(2026, 1, 31), Place::Draft) },
    ] {
        for step in situation.triage().steps {
            seen[step.action.index()] = true;
        }
    }
    let missing: Vec<_> = Action::VALUES.iter().filter(|action| !seen[action.index()]).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_draft_is_withheld_or_asked_about() {
    let draft = known(date(2026, 1, 31), Place::Draft);
    assert!(draft.triage().steps.is_empty() && draft.triage().open.is_empty());
    for (unknown, key) in
        [(Situation { secret: None, ..draft }, "secret"), (Situation { advertising: None, ..draft }, "advertising")]
    {
        let open = unknown.triage().open;
        let open =
            open.iter().find(|open| open.decision.name == "may-publish").unwrap_or_else(|| panic!("{key} is not asked for"));
        assert_eq!(open.ask.iter().map(|(key, _)| *key).collect::<Vec<_>>(), [key]);
    }
}

#[test]
fn secret_information_in_a_message_is_taken_out_of_the_channel_too() {
    let message = known(date(2026, 1, 31), Place::DirectMessage);
    let actions = |situation: Situation| situation.triage().steps.iter().map(|step| step.action).collect::<Vec<_>>();
    assert!(!actions(message).contains(&Action::Remove));
    let secret = Situation { secret: Some(YesNo::Yes), ..message };
    assert!(
        actions(secret).starts_with(&[Action::Save, Action::LiftOut, Action::Register, Action::Remove]),
        "{:?}",
        actions(secret)
    );
    let asked = |situation: Situation| situation.triage().open.iter().flat_map(|open| &open.ask).any(|(key, _)| *key == "crime");
    let unknown = Situation { crime: None, ..secret };
    assert!(!actions(unknown).contains(&Action::Remove) && asked(unknown), "it is not known whether it may be saved");
}

#[test]
fn what_is_gone_is_not_lifted_out() {
    let secret = Situation { secret: Some(YesNo::Yes), case: Some(YesNo::Yes), ..known(date(2026, 1, 31), Place::Comment) };
    let with = |saved| Situation { done: Done { removed: true, saved, ..Done::default() }, ..secret };
    let actions = |situation: Situation| situation.triage().steps.iter().map(|step| step.action).collect::<Vec<_>>();
    assert!(actions(with(true)).contains(&Action::AddToCase));
    assert!(!actions(with(true)).contains(&Action::LiftOut));
    assert!(!actions(with(false)).iter().any(|action| [Action::LiftOut, Action::AddToCase, Action::Preserve].contains(action)));
}

/// The guidelines let posts and comments go, not messages that only the municipality sees.
#[test]
fn a_message_is_a_message_whatever_it_says() {
    let message = |advertising: bool, passing: bool| {
        let item = serde_json::json!({
            "id": "1", "place": "direct-message", "on": "2026-01-31", "crime": "none", "secret": false, "belongsToCase": false,
            "advertising": advertising, "minor": passing, "passing": passing
        });
        serde_json::from_value::<Item>(item).map(|item| item.kinds())
    };
    for (advertising, passing) in [(true, false), (false, true), (true, true), (false, false)] {
        assert_eq!(message(advertising, passing).ok(), Some(Some(vec![Kind::DirectMessage])));
    }
}

fn some_situation() -> impl Strategy<Value = Situation> {
    fn fact<F: Finite>() -> impl Strategy<Value = Option<F>> {
        prop::option::weighted(0.7, prop::sample::select(F::VALUES))
    }
    let page = (prop::sample::select(DAYS.to_vec()), prop::sample::select(Place::VALUES), fact(), fact(), any::<bool>());
    let record = (fact(), fact(), fact(), fact(), fact(), fact());
    let removal = (fact(), fact(), fact(), fact());
    let disposal = (
        fact(),
        fact(),
        prop::option::weighted(
            0.7,
            (prop::sample::select(Ground::VALUES), prop::sample::select(Says::VALUES), prop::sample::select(YesNo::VALUES)),
        ),
        fact(),
    );
    (page, record, removal, disposal).prop_map(
        |((day, place, inflow, matter, capture), record, removal, (needed, hold, schedule, term_over))| {
            let (secret, case, minor, passing, origin_shown, searchable) = record;
            let (crime, manifest, advertising, objection) = removal;
            let base = known(day, place);
            Situation {
                inflow,
                matter,
                secret,
                case,
                minor,
                passing,
                origin_shown,
                searchable,
                crime,
                manifest,
                advertising,
                objection,
                needed,
                hold,
                // What the schedule says is known once the kind of record is.
                schedule: schedule.filter(|_| {
                    crime.is_some()
                        && manifest.is_some()
                        && secret.is_some()
                        && case.is_some()
                        && advertising.is_some()
                        && minor.is_some()
                        && passing.is_some()
                }),
                term_over,
                capture,
                ..base
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Whatever else is found out, a step that was called for still is, and a fact that was not asked for changes nothing.
    #[test]
    fn finding_out_more_never_takes_a_step_away(partial in some_situation(), filled in some_situation()) {
        let full = Situation {
            inflow: partial.inflow.or(filled.inflow),
            matter: partial.matter.or(filled.matter),
            secret: partial.secret.or(filled.secret),
            case: partial.case.or(filled.case),
            minor: partial.minor.or(filled.minor),
            passing: partial.passing.or(filled.passing),
            origin_shown: partial.origin_shown.or(filled.origin_shown),
            searchable: partial.searchable.or(filled.searchable),
            crime: partial.crime.or(filled.crime),
            manifest: partial.manifest.or(filled.manifest),
            advertising: partial.advertising.or(filled.advertising),
            objection: partial.objection.or(filled.objection),
            ..partial
        };
        let (before, after) = (partial.triage(), full.triage());
        for step in &before.steps {
            prop_assert!(after.steps.iter().any(|other| other.action == step.action), "{:?} is gone: {:?} {:?}", step.action, partial, full);
        }
        prop_assert!(after.open.len() <= before.open.len());
    }

    #[test]
    fn before_the_guidelines_there_is_nothing_to_do(situation in some_situation()) {
        let before = Situation { texts: Source::NotYet, list: RemovalList::NotYet, ..situation };
        prop_assert!(before.triage().steps.is_empty() && before.triage().open.is_empty());
    }
}
