//! What each preset comes to on four dates, read against the guidelines and the law by hand: the first day of the guidelines, a day
//! under the Personal Data Act, the day of the judgment on page statistics, and today.

use gdpr_scope::{
    assessment::assess,
    controller::Controller,
    party::PartyStanding,
    platform::{Answers, Platform, Settings},
    preset::PRESETS,
};
use policy_rules::{Finite, NaiveDate, Settlement, date};

const DATES: [NaiveDate; 4] = [date(2010, 12, 9), date(2017, 1, 1), date(2018, 6, 5), date(2026, 11, 24)];

/// What a settlement comes to, in names.
fn names<O: Finite>(settlement: &Settlement) -> Vec<&'static str> {
    settlement.possible.iter().map(|outcome| O::VALUES[usize::from(*outcome)].name()).collect()
}

/// The municipality answers too; whoever wrote does alone, without the municipality; nobody can write; it did not exist.
const BOTH: &str = "municipality-and-visitor";
const WRITER: &str = "visitor";
const NONE: &str = "nobody can write";
const GONE: &str = "did not exist";

#[test]
fn who_answers_for_visitors_posts_is_what_the_guidelines_and_the_test_say() {
    let expected: &[(&str, [&str; 4])] = &[
        // Named by the guidelines: everything on the page (RS-4.8-3).
        ("facebook-page", [BOTH; 4]),
        ("facebook-group", [BOTH; 4]),
        ("blog-own-host", [BOTH; 4]),
        ("blog-hosted", [BOTH; 4]),
        // Named by the guidelines: only its own (RS-4.8-5), until replies could be hidden (T-14, P-19).
        ("twitter", [WRITER, WRITER, WRITER, BOTH]),
        // Where posts can be removed, the test says as for Facebook (RS-4.8-6).
        ("youtube", [BOTH; 4]),
        ("instagram", [BOTH; 4]),
        ("linkedin-page", [BOTH; 4]),
        ("tiktok", [GONE, GONE, BOTH, BOTH]),
        ("mastodon-own", [GONE, BOTH, BOTH, BOTH]),
        ("wiki", [BOTH; 4]),
        ("forum-own-host", [BOTH; 4]),
        ("forum-hosted", [BOTH; 4]),
        // Where the municipality governs no post of others, as for Twitter (RS-4.8-6).
        ("mastodon-other", [GONE, WRITER, WRITER, WRITER]),
        ("social-news", [WRITER; 4]),
        ("location-network", [WRITER; 4]),
        ("social-bookmarks", [NONE; 4]),
        ("messaging-channel", [GONE, NONE, NONE, NONE]),
    ];
    assert_eq!(expected.len(), PRESETS.len());
    let settings = Settings::new();
    for (id, outcomes) in expected {
        let platform = Platform::find(id, &settings).unwrap();
        for (date, outcome) in DATES.into_iter().zip(outcomes) {
            let assessed = assess(platform, &Answers::default(), date);
            let found = match &assessed.visitors {
                _ if !platform.existed(date) => vec![GONE],
                None => vec![NONE],
                Some(visitors) => names::<Controller>(visitors),
            };
            assert_eq!(found, [*outcome], "{id} on {date}");
            let departs = *id == "twitter" && *outcome == BOTH;
            assert_eq!(platform.existed(date) && assessed.departs(), departs, "{id} on {date}");
        }
    }
}

#[test]
fn a_platform_is_joint_controller_from_the_judgment_on_where_it_gives_statistics() {
    let settings = Settings::new();
    let (before, after) = (date(2018, 6, 4), date(2018, 6, 5));
    let standing = |id, date| {
        let party = assess(Platform::find(id, &settings).unwrap(), &Answers::default(), date).party;
        party.map(|party| names::<PartyStanding>(&party))
    };
    for id in
        ["facebook-page", "twitter", "youtube", "instagram", "linkedin-page", "tiktok", "location-network", "messaging-channel"]
    {
        assert_eq!(standing(id, before), Some(vec!["separate-controller"]), "{id}");
        assert_eq!(standing(id, after), Some(vec!["joint-controller"]), "{id}");
    }
    // Without statistics, advertising or tracking the platform stays what it was.
    for id in ["mastodon-other", "social-bookmarks"] {
        assert_eq!(standing(id, after), Some(vec!["separate-controller"]), "{id}");
    }
    // What is not known is not guessed.
    for id in ["facebook-group", "forum-hosted", "social-news"] {
        assert_eq!(standing(id, after), Some(vec!["joint-controller", "separate-controller"]), "{id}");
    }
    // Where the municipality runs the service itself there is no platform beside it.
    for id in ["blog-own-host", "mastodon-own", "wiki", "forum-own-host"] {
        assert_eq!(standing(id, after), None, "{id}");
    }
}
