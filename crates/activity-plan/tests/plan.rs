//! A plan through its whole life; and histories that cannot have happened.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use activity_plan::{
    ActivityPlan, Entry, Plan, PlanFile, Settings,
    form::Contact,
    plan::{Did, Evidence, Signature, changed_fields, digest, revision},
    refusal::{Need, Refusal},
    revision::Revision,
    settings::Earlier,
    workflow::{Action, Stage},
};
use common::{contact, filled_in};
use policy_core::role::Role;
use policy_rules::{Lang, date};
use proptest::prelude::*;

mod common;

fn entry(day: u32, person: &str, role: Role, did: Did) -> Entry {
    Entry { on: date(2026, 1, day), person: person.to_owned(), role, did }
}

fn sign(form: &ActivityPlan) -> Did {
    Did::Sign(Signature {
        place: "Vårgårda".to_owned(),
        name: "Den som skriver under".to_owned(),
        title: "Chef".to_owned(),
        form: digest(form),
        evidence: Some(Evidence { system: "e-underskrift".to_owned(), id: "17".to_owned(), hash: "ab".to_owned() }),
    })
}

fn considered() -> Did {
    Did::ConsiderBenefit {
        benefit: "Fler hittar till biblioteket.".to_owned(),
        integration: "Det ingår i arbetet med information.".to_owned(),
        law: "Inläggen är allmänna handlingar.".to_owned(),
    }
}

fn writers() -> Did {
    Did::AppointWriters { writers: vec!["bibliotekarie-1".to_owned()], consulted: "sektorschef".to_owned() }
}

fn operation(day: u32, did: Did) -> Entry {
    entry(day, "bibliotekarie-1", Role::Administrator, did)
}

fn manager(day: u32, did: Did) -> Entry {
    entry(day, "bibliotekschef", Role::OperationsManager, did)
}

fn head(day: u32, did: Did) -> Entry {
    entry(day, "sektorschef", Role::SectorHead, did)
}

fn officer(day: u32, did: Did) -> Entry {
    entry(day, "informator", Role::InformationOfficer, did)
}

fn draft(form: ActivityPlan) -> Did {
    Did::Draft { form: Box::new(form) }
}

fn revise(form: ActivityPlan) -> Did {
    Did::Revise { form: Box::new(form) }
}

/// From blank form to closed account, with a change on the way.
fn life() -> Vec<(Entry, Stage)> {
    let form = filled_in();
    let mut changed = filled_in();
    changed.administrators[1] = contact("bibliotekarie-3");
    vec![
        (operation(1, draft(ActivityPlan::blank(2))), Stage::Drafted),
        (head(2, considered()), Stage::Considered),
        (operation(3, revise(form.clone())), Stage::Considered),
        (manager(4, sign(&form)), Stage::Signed),
        (head(5, Did::Return { reasons: "Hur mäts målet?".to_owned() }), Stage::Returned),
        (operation(6, revise(form.clone())), Stage::Considered),
        (manager(7, sign(&form)), Stage::Signed),
        (head(8, sign(&form)), Stage::Approved),
        (operation(8, Did::SendCopy), Stage::Approved),
        (officer(9, writers()), Stage::Appointed),
        (operation(10, Did::Start), Stage::Started),
        (operation(10, Did::LodgeAccess), Stage::Started),
        (operation(10, Did::Report), Stage::Started),
        (officer(11, Did::List), Stage::Running),
        (operation(12, revise(changed.clone())), Stage::Revised),
        (manager(13, sign(&changed)), Stage::Revised),
        (head(14, sign(&changed)), Stage::Started),
        (operation(14, Did::SendCopy), Stage::Running),
        (manager(15, Did::Pause), Stage::Paused),
        (manager(16, Did::Resume), Stage::Running),
        (manager(20, Did::Close { last_snapshot: Some(date(2026, 1, 19)) }), Stage::Closing),
        (officer(20, Did::WithdrawAccess), Stage::Closing),
        (officer(21, Did::Unlist), Stage::Closed),
    ]
}

fn played(entries: usize) -> Plan {
    let mut plan = Plan::new("facebook-biblioteket");
    for (entry, _) in life().into_iter().take(entries) {
        plan.act(entry, &Settings::default()).unwrap();
    }
    plan
}

fn refused(plan: &Plan, entry: Entry) -> Refusal {
    let before = plan.clone();
    let mut plan = plan.clone();
    let refusal = plan.act(entry, &Settings::default()).unwrap_err();
    assert_eq!(plan, before, "what is refused changes nothing");
    refusal
}

fn rules(refusal: &Refusal) -> Vec<&'static str> {
    refusal.because().iter().map(|rule| rule.id).collect()
}

#[test]
fn a_plan_goes_from_blank_form_to_closed_account() {
    let mut plan = Plan::new("facebook-biblioteket");
    for (at, (entry, stage)) in life().into_iter().enumerate() {
        assert_eq!(plan.act(entry, &Settings::default()), Ok(stage), "entry {at}");
        let again = Plan::load(plan.to_file(), &Settings::default()).unwrap();
        assert_eq!(again, plan, "what is stored is what was played");
    }
    let json = serde_json::to_string(&plan.to_file()).unwrap();
    let file: PlanFile = serde_json::from_str(&json).unwrap();
    assert_eq!(Plan::load(file, &Settings::default()).unwrap(), plan);
}

#[test]
fn the_plan_of_an_earlier_day_is_the_history_up_to_it() {
    let whole = played(life().len());
    for entries in 1..life().len() {
        let (last, _) = &life()[entries - 1];
        let (next, _) = &life()[entries];
        if last.on < next.on {
            assert_eq!(whole.as_of(last.on, &Settings::default()), played(entries));
        }
    }
    assert_eq!(whole.as_of(date(2025, 12, 31), &Settings::default()).state().stage, Stage::Blank);
}

#[test]
fn every_entry_is_needed_where_it_stands() {
    let file = played(life().len()).to_file();
    // The draft, for the benefit may be considered first; and the copy, the login, the report, the pause and the taking out of the
    // register may be left out, but then something remains.
    for at in 0..file.history.len() {
        let mut without = file.clone();
        let left_out = without.history.remove(at).did.action();
        match Plan::load(without, &Settings::default()) {
            Err(broken) => assert!(broken.entry >= at),
            Ok(plan) => {
                assert!(
                    !left_out.leads_on()
                        || matches!(
                            left_out,
                            Action::Copy
                                | Action::Lodge
                                | Action::Report
                                | Action::List
                                | Action::Withdraw
                                | Action::Unlist
                                | Action::Draft
                                | Action::Sign
                        ),
                    "{left_out:?}"
                );
                assert!(plan.history().len() < file.history.len());
            }
        }
    }
}

#[test]
fn the_order_of_the_signatures_is_enforced() {
    let plan = played(3);
    let refusal = refused(&plan, head(4, sign(&filled_in())));
    assert_eq!(rules(&refusal), ["approval.order"]);
    assert!(matches!(&refusal, Refusal::Rules { need: Need::Turn(roles), .. } if *roles == [Role::OperationsManager]));
    assert!(
        refusal
            .text(Lang::Sv)
            .starts_with("Det går inte att skriva under planen. Nästa att skriva under är verksamhetsansvarig chef.")
    );
}

#[test]
fn one_person_does_not_sign_twice() {
    let plan = played(4);
    let refusal = refused(&plan, entry(5, "bibliotekschef", Role::SectorHead, sign(&filled_in())));
    assert_eq!(rules(&refusal), ["approval.different-persons"]);
    assert!(matches!(refusal, Refusal::Rules { need: Need::Person, .. }));
}

#[test]
fn an_id_is_one_persons_however_it_is_written() {
    let refusal = refused(&played(4), entry(5, "Bibliotekschef", Role::SectorHead, sign(&filled_in())));
    assert_eq!(rules(&refusal), ["approval.different-persons"]);
    for person in ["", " ", "bibliotekschef ", "bibliotekschef\u{200b}", "e\u{301}", "bibliotekschef\u{3164}", "\u{441}hef"] {
        assert_eq!(refused(&played(4), entry(5, person, Role::SectorHead, sign(&filled_in()))), Refusal::Nobody);
    }
    // Nor can the information officer consult nobody else.
    let alone = Did::AppointWriters { writers: vec!["bibliotekarie-1".to_owned()], consulted: "Informator".to_owned() };
    assert_eq!(rules(&refused(&played(9), officer(9, alone))), ["workflow.writers"]);
}

#[test]
fn a_form_that_is_not_filled_in_is_not_signed_and_the_refusal_says_what_is_missing() {
    let mut plan = played(2);
    let mut form = filled_in();
    form.purposes.clear();
    plan.act(operation(3, revise(form.clone())), &Settings::default()).unwrap();
    let refusal = refused(&plan, manager(4, sign(&form)));
    assert_eq!(rules(&refusal), ["signing.filled-in"]);
    assert!(refusal.text(Lang::Sv).contains("Det här saknas eller är fel i blanketten: Syfte."));
}

#[test]
fn another_form_cannot_be_put_in_the_place_of_the_one_that_was_signed() {
    let file = played(8).to_file();
    let mut forged = file.clone();
    let Did::Revise { form } = &mut forged.history[5].did else { panic!("the form was changed there") };
    form.hours_per_week = Some(40.0);
    let broken = Plan::load(forged, &Settings::default()).unwrap_err();
    assert_eq!((broken.entry, broken.refusal.clone()), (6, Refusal::AnotherForm));
    assert!(broken.to_string().starts_with("history[6]: The signature is for another form"));
}

#[test]
fn a_history_goes_forward_and_somebody_acts() {
    let plan = played(8);
    assert!(matches!(refused(&plan, operation(7, Did::SendCopy)), Refusal::Backwards { .. }));
    assert_eq!(refused(&plan, entry(9, " ", Role::Operation, Did::SendCopy)), Refusal::Nobody);
}

#[test]
fn what_belongs_to_an_action_is_demanded() {
    let blank = || Did::ConsiderBenefit { benefit: "Nytta.".to_owned(), integration: " ".to_owned(), law: "Lag.".to_owned() };
    assert_eq!(rules(&refused(&played(1), head(2, blank()))), ["benefit.questions"]);
    let nameless = Did::Sign(Signature {
        place: "Vårgårda".to_owned(),
        name: String::new(),
        title: "Chef".to_owned(),
        form: digest(&filled_in()),
        evidence: None,
    });
    assert_eq!(rules(&refused(&played(3), manager(4, nameless))), ["particulars.signature"]);
    assert_eq!(rules(&refused(&played(4), head(5, Did::Reject { reasons: String::new() }))), ["workflow.return"]);
    for (writers, consulted) in [(vec![], "sektorschef"), (vec!["a".to_owned()], "")] {
        let did = Did::AppointWriters { writers, consulted: consulted.to_owned() };
        assert_eq!(rules(&refused(&played(9), officer(9, did))), ["workflow.writers"]);
    }
    for last_snapshot in [None, Some(date(2026, 1, 9)), Some(date(2026, 1, 21))] {
        assert_eq!(rules(&refused(&played(20), manager(20, Did::Close { last_snapshot }))), ["particulars.last-snapshot"]);
    }
}

#[test]
fn an_account_does_not_start_before_writers_are_appointed() {
    let refusal = refused(&played(9), operation(10, Did::Start));
    assert_eq!(rules(&refusal), ["workflow.order", "go-live.writers"]);
    assert!(matches!(&refusal, Refusal::Rules { need: Need::Stage(stages), .. } if *stages == [Stage::Appointed]));
}

#[test]
fn somebody_else_is_told_who_does_it() {
    let refusal = refused(&played(9), head(9, writers()));
    assert!(matches!(&refusal, Refusal::Rules { need: Need::Role(roles), .. } if *roles == [Role::InformationOfficer]));
    assert_eq!(
        refusal.text(Lang::En),
        "It is not possible to appoint writers. It is done by the information officer. The information officer, in consultation with the sector head, appoints who may write for the municipality, but only once the plan is approved. (workflow.writers)"
    );
}

#[test]
fn a_changed_medium_address_operation_or_administrator_needs_approval_and_a_contact_detail_does_not() {
    type Change = fn(&mut ActivityPlan);
    let again: [Change; 12] = [
        |form| form.medium = "Instagram".to_owned(),
        |form| form.address = "www.instagram.example/biblioteket".to_owned(),
        |form| form.operation = "Museet".to_owned(),
        |form| form.administrators[1] = contact("bibliotekarie-3"),
        |form| form.administrators.push(contact("bibliotekarie-3")),
        |form| form.owner = "bibliotekarie-2".to_owned(),
        |form| form.purposes.clear(),
        |form| form.substitute = None,
        |form| form.hours_per_week = Some(1.0),
        |form| form.administrators[0].name = "En annan bibliotekarie".to_owned(),
        |form| form.daily_operation[0].name = "En annan bibliotekarie".to_owned(),
        |form| form.address = "www.facebook.example/biblioteket#annat".to_owned(),
    ];
    for change in again {
        let mut form = filled_in();
        change(&mut form);
        assert_eq!(revision(&filled_in(), &form, date(2026, 1, 12)), Revision::ApproveAgain);
        let mut plan = played(14);
        assert_eq!(plan.act(operation(12, revise(form)), &Settings::default()), Ok(Stage::Revised));
        assert_eq!(plan.approved(), Some(&filled_in()), "what was approved holds until the change is");
    }
    let details: [Change; 4] = [
        |form| form.administrators[0].phone = "070-123 45 67".to_owned(),
        |form| form.daily_operation[0].email = "ny@kommunen.example".to_owned(),
        |form| form.remarks = "Stängt i juli.".to_owned(),
        |form| form.address = "https://facebook.example/biblioteket/".to_owned(),
    ];
    for change in details {
        let mut form = filled_in();
        change(&mut form);
        assert_eq!(revision(&filled_in(), &form, date(2026, 1, 12)), Revision::NoApproval);
        let mut plan = played(14);
        assert_eq!(plan.act(operation(12, revise(form.clone())), &Settings::default()), Ok(Stage::Running));
        assert_eq!(plan.approved(), Some(&form));
    }
    // But what is approved stays filled in.
    let mut form = filled_in();
    form.administrators[0] = Contact { email: String::new(), phone: String::new(), ..contact("bibliotekarie-1") };
    assert_eq!(rules(&refused(&played(14), operation(12, revise(form)))), ["signing.filled-in"]);
}

#[test]
fn a_change_that_is_returned_falls_and_what_was_approved_goes_on() {
    for did in [Did::Return { reasons: "Nej.".to_owned() }, Did::Reject { reasons: "Nej.".to_owned() }] {
        let mut plan = played(16);
        assert_ne!(plan.form(), &filled_in());
        assert_eq!(plan.act(head(14, did), &Settings::default()), Ok(Stage::Running));
        assert_eq!((plan.form(), plan.approved()), (&filled_in(), Some(&filled_in())));
        assert_eq!(plan.signed().len(), 2);
        assert_eq!(plan.rounds().last().map(|round| round.on), Some(date(2026, 1, 8)));
    }
}

#[test]
fn the_signatures_that_are_shown_are_those_on_the_form_that_is_shown() {
    // After entry 16 the operations manager has signed a change that is then returned.
    let mut plan = played(16);
    assert_eq!(plan.signature(Role::OperationsManager).map(|(on, _)| on), Some(date(2026, 1, 13)));
    assert_eq!(plan.signature(Role::SectorHead), None);
    plan.act(head(14, Did::Return { reasons: "Nej.".to_owned() }), &Settings::default()).unwrap();
    assert_eq!(plan.signature(Role::OperationsManager).map(|(on, _)| on), Some(date(2026, 1, 7)));
    assert_eq!(plan.signature(Role::SectorHead).map(|(on, _)| on), Some(date(2026, 1, 8)));
}

#[test]
fn an_account_that_is_closed_during_a_change_keeps_the_form_that_was_approved() {
    let mut plan = played(16);
    let close = Did::Close { last_snapshot: Some(date(2026, 1, 14)) };
    assert_eq!(plan.act(manager(14, close), &Settings::default()), Ok(Stage::Closing));
    assert_eq!((plan.form(), plan.signed().len()), (&filled_in(), 2));
}

#[test]
fn a_change_that_somebody_has_signed_stays_filled_in() {
    let plan = played(16);
    let mut form = plan.form().clone();
    form.administrators[0].email = "bibliotekarien".to_owned();
    assert_eq!(rules(&refused(&plan, operation(14, revise(form)))), ["signing.filled-in"]);
}

#[test]
fn an_account_can_be_paused_while_its_plan_is_changed() {
    let mut plan = played(16);
    assert_eq!(plan.act(manager(14, Did::Pause), &Settings::default()), Ok(Stage::Revised));
    let form = plan.form().clone();
    assert_eq!(plan.act(head(14, sign(&form)), &Settings::default()), Ok(Stage::Paused));
}

#[test]
fn any_number_is_read_as_it_was_written() {
    for hours in [271.0 / 3.0, 0.1 + 0.2, 1e-9, 999.999_999_999_999_9] {
        let form = ActivityPlan { hours_per_week: Some(hours), ..filled_in() };
        let read: ActivityPlan = serde_json::from_str(&serde_json::to_string(&form).unwrap()).unwrap();
        assert_eq!(digest(&read), digest(&form), "{hours}");
    }
}

#[test]
fn an_old_history_replays_on_the_terms_of_its_day() {
    let earlier = Earlier {
        until: date(2026, 1, 31),
        approvers: vec![Role::OperationsManager, Role::SectorHead],
        administrators: 2.try_into().unwrap(),
    };
    let now = Settings {
        approvers: vec![Role::Manager, Role::InformationOfficer],
        administrators: 3.try_into().unwrap(),
        ..Settings::default()
    };
    let file = played(14).to_file();
    let broken = Plan::load(file.clone(), &now).unwrap_err();
    assert_eq!(broken.entry, 3, "on today's terms the operations manager does not sign");
    let settings = Settings { earlier: vec![earlier], ..now };
    let mut plan = Plan::load(file, &settings).unwrap();
    assert_eq!(plan.state().stage, Stage::Running);
    // What is done now is done on the terms of now.
    let mut form = filled_in();
    form.administrators.push(contact("bibliotekarie-3"));
    let on = |entry: Entry| Entry { on: date(2026, 2, 2), ..entry };
    assert_eq!(plan.act(on(operation(1, revise(form.clone()))), &settings), Ok(Stage::Revised));
    assert!(plan.act(on(manager(1, sign(&form))), &settings).is_err());
    assert_eq!(plan.act(on(entry(1, "kommunikationschef", Role::Manager, sign(&form))), &settings), Ok(Stage::Revised));
    assert_eq!(plan.act(on(officer(1, sign(&form))), &settings), Ok(Stage::Started));
}

#[test]
fn nothing_of_ours_was_in_force_before_the_guidelines() {
    let mut plan = Plan::new("blogg");
    let refusal =
        plan.act(Entry { on: date(2010, 12, 8), ..operation(1, draft(filled_in())) }, &Settings::default()).unwrap_err();
    assert_eq!(rules(&refusal), ["source.validity"]);
}

#[test]
fn everyone_is_told_what_they_can_do_and_what_is_waited_for() {
    let next = |entries: usize, role: Role, person: &str| {
        let plan = played(entries);
        let day = plan.history().last().unwrap().on;
        plan.next_actions(role, Some(person), day, &Settings::default())
    };
    let waiting = |entries| -> Vec<(Action, Vec<Role>)> {
        next(entries, Role::Operation, "x").waiting.into_iter().map(|waiting| (waiting.action, waiting.roles)).collect()
    };
    assert_eq!(
        next(3, Role::OperationsManager, "bibliotekschef").now,
        [Action::Revise, Action::Sign, Action::Return, Action::Reject, Action::Close]
    );
    assert_eq!(waiting(3), [(Action::Sign, vec![Role::OperationsManager])]);
    assert_eq!(waiting(4), [(Action::Sign, vec![Role::SectorHead])]);
    // Who has signed as operations manager cannot sign as sector head.
    assert!(!next(4, Role::SectorHead, "bibliotekschef").now.contains(&Action::Sign));
    assert!(next(4, Role::SectorHead, "sektorschef").now.contains(&Action::Sign));
    assert_eq!(waiting(9).iter().map(|(action, _)| *action).collect::<Vec<_>>(), [Action::Appoint, Action::Report]);
    assert_eq!(next(9, Role::InformationOfficer, "informator").now, [Action::Appoint]);
    assert_eq!(waiting(14), []);
    let blank = played(2);
    let actions = blank.next_actions(Role::Owner, None, date(2026, 1, 2), &Settings::default());
    assert_eq!(actions.waiting[0].action, Action::Revise, "the form is to be filled in first");
    assert_eq!(next(23, Role::SectorHead, "sektorschef").now, []);
}

#[test]
fn what_has_changed_is_told_field_by_field() {
    let mut form = filled_in();
    form.owner = "bibliotekarie-2".to_owned();
    form.medium = "Instagram".to_owned();
    form.remarks = "Nytt.".to_owned();
    let names: Vec<_> = changed_fields(&filled_in(), &form).iter().map(|field| field.name).collect();
    assert_eq!(names, ["medium", "owner", "remarks"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever anybody does, in any order: what is accepted can be stored and loaded, and what runs was approved.
    #[test]
    fn any_walk_is_a_history_that_loads(picks in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
        let settings = Settings::default();
        let life: Vec<Entry> = life().into_iter().map(|(entry, _)| entry).collect();
        let mut plan = Plan::new("facebook-biblioteket");
        for (step, pick) in picks.iter().enumerate() {
            let mut entry = life[pick.index(life.len())].clone();
            entry.on = date(2026, 1, 1) + chrono::Days::new(step as u64);
            if let Did::Sign(signature) = &mut entry.did {
                signature.form = digest(plan.form());
            }
            let before = plan.clone();
            if plan.act(entry, &settings).is_err() {
                prop_assert_eq!(&plan, &before);
            }
            if plan.state().stage.runs() {
                prop_assert!(plan.approved().is_some_and(|form| activity_plan::check::is_filled_in(form, &settings.on(date(2026, 1, 1)))));
                prop_assert!(plan.rounds().iter().all(|round| round.signed.len() == 2 && round.signed[0].person != round.signed[1].person));
            }
        }
        prop_assert_eq!(Plan::load(plan.to_file(), &settings).unwrap(), plan);
    }

    /// Two entries that change places are refused, or the plan that comes of it is as good as any.
    #[test]
    fn a_history_out_of_order_is_refused_or_harmless(one in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
        let mut file = played(life().len()).to_file();
        let (one, other) = (one.index(file.history.len()), other.index(file.history.len()));
        file.history.swap(one, other);
        match Plan::load(file, &Settings::default()) {
            Err(broken) => prop_assert!(broken.entry >= one.min(other)),
            Ok(plan) => prop_assert_eq!(plan.state().stage, Stage::Closed),
        }
    }
}
