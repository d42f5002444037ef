//! A form that is filled in, for the tests to change.

use activity_plan::{
    ActivityPlan,
    form::{Contact, Goal, Hours, Measure, Often, Per, Purpose, TargetGroup, Watching},
};
use policy_rules::date;

pub(crate) fn contact(person: &str) -> Contact {
    Contact {
        person: person.to_owned(),
        name: format!("Den som är {person}"),
        email: format!("{person}@kommunen.example"),
        phone: "0322-60 06 00".to_owned(),
    }
}

pub(crate) fn filled_in() -> ActivityPlan {
    ActivityPlan {
        medium: "Facebook".to_owned(),
        address: "www.facebook.example/biblioteket".to_owned(),
        operation: "Biblioteket".to_owned(),
        activity: "Boktips och öppettider, och samtal om böcker.".to_owned(),
        purposes: vec![Purpose::SpreadInformation, Purpose::Dialogue],
        target_groups: vec![TargetGroup::Public],
        goals: vec![Goal {
            goal: "Fler ska känna till biblioteket.".to_owned(),
            measure: Some(Measure { metric: "följare".to_owned(), target: Some(500.0), by: Some(date(2026, 12, 31)) }),
        }],
        administrators: vec![contact("bibliotekarie-1"), contact("bibliotekarie-2")],
        owner: "bibliotekarie-1".to_owned(),
        daily_operation: vec![contact("bibliotekarie-1")],
        substitute: Some(contact("bibliotekarie-2")),
        watching: Some(Watching {
            checks: Some(Often { times: 2, per: Per::Day }),
            updates: Some(Often { times: 3, per: Per::Week }),
            hours: Some(Hours::Other),
            other_hours: "Vardagar 8–20, helger 10–16.".to_owned(),
        }),
        hours_per_week: Some(4.5),
        allotted_hours_per_week: Some(5.0),
        ..ActivityPlan::default()
    }
}
