//! What holds for every role card and for the map of responsibilities.

use std::collections::BTreeSet;

use kommunpolicy::{
    Lang, Profile, catalogue,
    roles::{Duties, Duty, assignments, duties_of, find_role, responsible, role_card},
};
use policy_core::{
    responsibility::Task,
    role::Role,
    source::{GUIDELINES, POLICY},
};
use policy_rules::{Finite, Modality, date};

const NOW: chrono::NaiveDate = date(2026, 1, 31);

fn all(role: Role) -> Vec<Duty> {
    let duties = duties_of(role, NOW);
    [duties.must, duties.may_not, duties.should, duties.may, duties.entitled, duties.know].concat()
}

/// From the rules to the cards: every rule of every crate stands on the card of each role that it names.
#[test]
fn every_rule_stands_on_the_card_of_everyone_it_names() {
    for rule in catalogue::rules() {
        for term in rule.bearers.iter().chain(rule.entitled) {
            let role = Role::VALUES.iter().find(|role| role.term() == *term).unwrap();
            assert!(all(*role).iter().any(|duty| duty.rule == rule), "{} is not on the card of {}", rule.id, term.name);
        }
    }
}

/// From the cards to the rules: nothing stands on a card that does not name the role, or one that goes with it, and nothing twice
/// in a list. A rule that both binds and benefits somebody stands in two.
#[test]
fn a_card_holds_nothing_else_and_nothing_twice() {
    for role in Role::VALUES {
        let duties = duties_of(*role, NOW);
        for (list, benefit) in [
            (&duties.must, false),
            (&duties.may_not, false),
            (&duties.should, false),
            (&duties.may, false),
            (&duties.know, false),
            (&duties.entitled, true),
        ] {
            let ids: BTreeSet<&str> = list.iter().map(|duty| duty.rule.id).collect();
            assert_eq!(ids.len(), list.len(), "{role:?}");
            for duty in list {
                assert!(duty.by == *role || role.also().contains(&duty.by));
                let named = if benefit { duty.rule.entitled } else { duty.rule.bearers };
                assert!(named.contains(&duty.by.term()), "{} by {:?}", duty.rule.id, duty.by);
            }
        }
    }
}

/// The policy's own distinction: what is forbidden is not told as a duty, and a card says it where people look for it.
#[test]
fn a_prohibition_stands_under_may_not() {
    for role in Role::VALUES {
        let duties = duties_of(*role, NOW);
        assert!(duties.may_not.iter().all(|duty| duty.rule.modality == Modality::Prohibition));
        assert!(duties.must.iter().all(|duty| duty.rule.modality != Modality::Prohibition));
        assert!(duties.should.iter().all(|duty| duty.rule.modality == Modality::Recommendation));
        assert!(duties.may.iter().all(|duty| matches!(duty.rule.modality, Modality::Permission | Modality::Power)));
    }
}

#[test]
fn every_role_of_the_source_has_a_card() {
    for role in Role::VALUES {
        assert!(!all(*role).is_empty(), "{role:?}");
    }
}

#[test]
fn no_rule_is_on_a_card_before_its_first_day() {
    for role in Role::VALUES {
        assert_eq!(duties_of(*role, GUIDELINES.pred_opt().unwrap()), Duties::default());
        let before = duties_of(*role, POLICY.pred_opt().unwrap());
        assert!(before.must.iter().all(|duty| duty.rule.since == GUIDELINES));
    }
}

/// Back and forth: who answers for a task has it on the card, and who has it on the card answers for it.
#[test]
fn tasks_and_cards_agree() {
    let profile = Profile::default();
    for (task, decision) in assignments(NOW) {
        let map = responsible(Some(task.name()), &profile, NOW, Lang::Sv).unwrap();
        assert_eq!(map.assignments.len(), 1);
        for role in Role::VALUES {
            let answers = decision.outcome.who().iter().any(|who| who == role || role.also().contains(who));
            let card = role_card(*role, &profile, NOW, Lang::Sv);
            assert_eq!(card.answers_for.iter().any(|own| own.task == task.name()), answers, "{task:?} {role:?}");
        }
    }
    assert_eq!(responsible(None, &profile, NOW, Lang::Sv).unwrap().assignments.len(), Task::VALUES.len());
}

#[test]
fn what_the_profile_lifts_is_not_on_the_card() {
    let profile = Profile::from_json(br#"{"approvers": ["operations-manager"]}"#).unwrap();
    let has = |profile: &Profile| {
        role_card(Role::SectorHead, profile, NOW, Lang::Sv).must.iter().any(|entry| entry.rule == "approval.sector-head")
    };
    assert!(has(&Profile::default()) && !has(&profile));
}

#[test]
fn a_role_is_found_by_what_people_call_it() {
    let profile = Profile::default();
    for (name, role) in [
        ("sector-head", Role::SectorHead),
        ("Sektorschef", Role::SectorHead),
        ("nämnd", Role::Committee),
        ("förtroendevald", Role::ElectedRepresentative),
        ("the manager", Role::Manager),
        ("manager", Role::Manager),
        ("registrator", Role::CentralRegistrar),
        ("Sektor Destination Vårgårda", Role::CoordinatingSector),
        ("administratör", Role::Administrator),
    ] {
        assert_eq!(find_role(name, &profile), Ok(role), "{name}");
    }
    for role in Role::VALUES {
        for name in [role.name(), role.term().label.sv, role.term().label.en] {
            assert_eq!(find_role(name, &profile), Ok(*role), "{name}");
        }
    }
    assert!(find_role("", &profile).is_err());
}
