//! What the check says of a form: everything at once, in the order of the form, in words that help.

use activity_plan::{
    ActivityPlan, Settings, check,
    check::{Kind, Severity},
    contact::{is_email, is_phone, same_address, web_address},
    form::{Goal, Hours, Often, Per, Watching},
};
use common::{contact, filled_in};
use policy_core::role::Role;
use proptest::prelude::*;

mod common;

fn found(form: &ActivityPlan) -> Vec<(String, Kind)> {
    check(form, &Settings::default()).into_iter().map(|problem| (problem.path, problem.kind)).collect()
}

fn one(path: &str, kind: Kind) -> Vec<(String, Kind)> {
    vec![(path.to_owned(), kind)]
}

#[test]
fn a_form_that_is_filled_in_well_has_nothing_to_see_to() {
    assert_eq!(found(&filled_in()), []);
}

#[test]
fn a_blank_form_lacks_everything_that_is_required_in_the_order_of_the_form() {
    let paths: Vec<String> = found(&ActivityPlan::default()).into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "medium",
            "address",
            "operation",
            "activity",
            "purposes",
            "targetGroups",
            "goals",
            "administrators",
            "owner",
            "dailyOperation",
            "substitute",
            "watching.checks",
            "watching.updates",
            "watching.hours",
            "hoursPerWeek",
        ]
    );
    let problems = check(&ActivityPlan::default(), &Settings::default());
    let missing = problems.iter().filter(|problem| problem.severity == Severity::Missing).count();
    assert_eq!(missing, 14);
    for problem in &problems {
        assert!(problem.sv.ends_with('.') && problem.en.ends_with('.'), "{problem:?}");
        assert!(!problem.rule.provisions.is_empty());
    }
}

#[test]
fn each_field_that_is_missing_is_told_by_the_rule_of_that_field() {
    type Change = fn(&mut ActivityPlan);
    let cases: [(Change, &str, &str); 11] = [
        (|form| form.medium.clear(), "medium", "form.medium"),
        (|form| form.address = "   ".to_owned(), "address", "form.address"),
        (|form| form.operation.clear(), "operation", "form.operation"),
        (|form| form.activity.clear(), "activity", "form.activity"),
        (|form| form.purposes.clear(), "purposes", "form.purpose"),
        (|form| form.target_groups.clear(), "targetGroups", "form.target-groups"),
        (|form| form.goals[0].goal.clear(), "goals[0].goal", "form.goals"),
        (|form| form.administrators.truncate(1), "administrators", "form.administrators"),
        (|form| form.daily_operation.clear(), "dailyOperation", "form.daily-operation"),
        (|form| form.watching = None, "watching.checks", "form.watching"),
        (|form| form.hours_per_week = None, "hoursPerWeek", "form.hours"),
    ];
    for (change, path, rule) in cases {
        let mut form = filled_in();
        change(&mut form);
        let problems = check(&form, &Settings::default());
        assert_eq!((problems[0].path.as_str(), problems[0].rule.id, problems[0].severity), (path, rule, Severity::Missing));
    }
}

#[test]
fn a_purpose_or_a_group_in_words_will_do() {
    let form = ActivityPlan {
        purposes: Vec::new(),
        other_purpose: "Samla minnen från bygden.".to_owned(),
        target_groups: Vec::new(),
        other_target_group: "Utflyttade.".to_owned(),
        ..filled_in()
    };
    assert_eq!(found(&form), []);
}

#[test]
fn the_number_of_administrators_is_the_municipalitys_and_they_are_different_persons() {
    let settings = Settings { administrators: 3.try_into().unwrap(), ..Settings::default() };
    assert_eq!(check(&filled_in(), &settings)[0].kind, Kind::TooFew);
    let mut form = filled_in();
    form.administrators[1] = contact("bibliotekarie-1");
    assert_eq!(found(&form), one("administrators[1].person", Kind::SamePerson));
    form = ActivityPlan { owner: "bibliotekschef".to_owned(), ..filled_in() };
    assert_eq!(found(&form), one("owner", Kind::NotAdministrator));
}

#[test]
fn a_contact_needs_one_way_to_be_reached() {
    let mut form = filled_in();
    form.administrators[0].email.clear();
    assert_eq!(found(&form), []);
    form.administrators[0].phone.clear();
    assert_eq!(found(&form), one("administrators[0].email", Kind::Missing));
    form.administrators[0].phone = "ring växeln".to_owned();
    assert_eq!(found(&form), one("administrators[0].phone", Kind::NoPhone));
    form.administrators[0] = activity_plan::form::Contact { email: "bibliotekarien".to_owned(), ..contact("bibliotekarie-1") };
    assert_eq!(found(&form), one("administrators[0].email", Kind::NoEmail));
}

#[test]
fn every_piece_of_advice_is_given_where_it_belongs_and_is_advice_only() {
    let mut form = filled_in();
    form.goals = vec![Goal { goal: "Fler besökare.".to_owned(), measure: None }];
    assert_eq!(found(&form), one("goals", Kind::NotMeasurable));
    form = ActivityPlan { allotted_hours_per_week: Some(4.0), ..filled_in() };
    assert_eq!(found(&form), one("allottedHoursPerWeek", Kind::Resources));
    let problem = &check(&form, &Settings::default())[0];
    assert_eq!(
        found(&ActivityPlan { allotted_hours_per_week: None, ..filled_in() }),
        one("allottedHoursPerWeek", Kind::NotAllotted)
    );
    assert_eq!(
        problem.sv,
        "Arbetet beräknas ta 4,5 timmar i veckan, men bara 4 är avsatta. Avsätt mer tid eller planera för mindre."
    );
    assert_eq!((problem.severity, problem.rule.id), (Severity::Advice, "advice.resources"));
    let office = |form: ActivityPlan| ActivityPlan {
        watching: Some(Watching { hours: Some(Hours::Office), other_hours: String::new(), ..form.watching.clone().unwrap() }),
        ..form
    };
    assert_eq!(found(&office(filled_in())), one("watching.hours", Kind::OfficeHours));
    assert_eq!(found(&office(ActivityPlan { purposes: vec![activity_plan::form::Purpose::Recruit], ..filled_in() })), []);
    form = ActivityPlan { substitute: None, ..filled_in() };
    assert_eq!(found(&form), one("substitute", Kind::NoSubstitute));
    form = filled_in();
    form.watching.as_mut().unwrap().checks = Some(Often { times: 3, per: Per::Week });
    assert_eq!(found(&form), one("watching.checks", Kind::Seldom));
    let settings = Settings { follow_up_days: 3.try_into().unwrap(), ..Settings::default() };
    assert_eq!(check(&form, &settings), []);
    // A plan with advice can be signed.
    for approvers in [vec![Role::SectorHead], vec![Role::OperationsManager, Role::SectorHead]] {
        let settings = Settings { approvers, ..Settings::default() };
        assert!(activity_plan::check::is_filled_in(&form, &settings.on(policy_rules::date(2026, 1, 31))));
    }
}

#[test]
fn what_steers_a_terminal_or_cannot_be_seen_is_refused() {
    for (text, kind) in [("Face\u{1b}[31mbook", Kind::Unseen), ("Face\u{202e}book", Kind::Unseen), (" Facebook", Kind::Padded)] {
        let form = ActivityPlan { medium: text.to_owned(), ..filled_in() };
        assert_eq!(found(&form), one("medium", kind));
    }
    let form = ActivityPlan { remarks: "Två\nrader.".to_owned(), medium: "Två\nrader.".to_owned(), ..filled_in() };
    assert_eq!(found(&form), one("medium", Kind::Unseen));
}

#[test]
fn numbers_out_of_range_are_told() {
    for hours in [0.0, -1.0, 1000.5, f64::NAN, f64::INFINITY] {
        let form = ActivityPlan { hours_per_week: Some(hours), allotted_hours_per_week: Some(5.0), ..filled_in() };
        assert_eq!(found(&form), one("hoursPerWeek", Kind::OutOfRange), "{hours}");
    }
    let mut form = filled_in();
    form.watching.as_mut().unwrap().updates = Some(Often { times: 0, per: Per::Week });
    assert_eq!(found(&form), one("watching.updates.times", Kind::OutOfRange));
}

#[test]
fn phone_numbers_are_read_as_they_are_written_in_sweden_and_abroad() {
    for number in [
        "0322-60 06 00",
        "0322 - 600 600",
        "08-508 290 00",
        "070-123 45 67",
        "+46 70 123 45 67",
        "0046 322 600 600",
        "(0322) 60 06 00",
        "+46 (0)322-60 06 00",
        "+358 9 310 1691",
        "+1 202-456-1111",
        "0322–60 06 00",
    ] {
        assert!(is_phone(number), "{number}");
    }
    for number in [
        "",
        " ",
        "0322",
        "60 06 00",
        "112 eller växeln",
        "070-123 45 67 89 01",
        "+999 123 456 789",
        "070-ABC 45 67",
        "+",
        "0",
        "------",
    ] {
        assert!(!is_phone(number), "{number}");
    }
}

#[test]
fn e_mail_addresses_are_read_by_the_standard() {
    for address in [
        "a@b.se",
        "för.namn@kommunen.example",
        "namn+etikett@kommunen.example",
        "bibliotek@räksmörgås.example",
        "x_y-z@sub.kommunen.example",
    ] {
        assert!(is_email(address), "{address}");
    }
    for address in [
        "",
        "a",
        "a@",
        "@b.se",
        "a@b",
        "a b@c.se",
        "Biblioteket <a@b.se>",
        "\"a\"@b.se",
        "a@[127.0.0.1]",
        "a@@b.se",
        "a@b..se",
        "a@b.se ",
    ] {
        assert!(!is_email(address), "{address}");
    }
}

#[test]
fn web_addresses_are_read_as_browsers_do() {
    for address in [
        "www.facebook.com",
        "https://www.facebook.com/biblioteket?x=1#y",
        "facebook.com:8443/x",
        "http://räksmörgås.example/å",
        "HTTPS://Facebook.Example/",
    ] {
        assert!(web_address(address).is_ok(), "{address}");
    }
    for address in [
        "",
        "facebook",
        "javascript:alert(1)",
        "mailto:a@b.se",
        "ftp://facebook.com",
        "https://",
        "https://user:pw@facebook.com",
        "file:///etc/passwd",
        "www.facebook.com/ två",
        "https://127.0.0.1/",
        "http://[::1]/",
        "data:text/html,x",
        "//facebook.com",
    ] {
        assert!(web_address(address).is_err(), "{address}");
    }
    assert!(same_address("http://räksmörgås.example", "www.xn--rksmrgs-5wao1o.example/"));
    assert!(!same_address("facebook.example/a", "facebook.example/A"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Whatever is written as a contact detail, it is read or refused.
    #[test]
    fn no_contact_detail_is_too_odd_to_be_told_of(text in "\\PC*", number in "[+0-9()./ –\u{a0}-]{0,40}", address in "[a-zå:/?#@.\\[\\]%0-9-]{0,40}") {
        for text in [&text, &number, &address] {
            let _ = (is_email(text), is_phone(text), web_address(text).is_ok(), same_address(text, &number));
        }
        let form = ActivityPlan { address, medium: text.clone(), ..filled_in() };
        for problem in check(&form, &Settings::default()) {
            prop_assert!(!problem.sv.contains(policy_core::written::steers) && problem.sv.len() < 400, "{}", problem.sv);
        }
    }
}
