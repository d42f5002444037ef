//! The municipality's own assessment of a platform (RS-4.8-6): the questions, the answers, what they come to, and what would change
//! it. It is worked out anew each time it is asked for; what is kept of one that was signed is what was answered.

use chrono::NaiveDate;
use policy_core::fact::YesNo;
use policy_rules::{Finite, Settlement};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    assessed::Assessed,
    controller::{Author, DEPARTS},
    era::Era,
    platform::{Answers, Basis, Capability, Host, Platform, Told},
};

/// An assessment as somebody signed it: who, when, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// The day it was signed.
    pub on: NaiveDate,
    /// Who signed it: the id of a holder.
    pub by: String,
    /// What was answered.
    pub answers: Answers,
}

impl Signed {
    /// The questions whose answers have changed since they were signed. What somebody signed goes before what is only known of the
    /// platform at that time; what the municipality says in its profile, and what has begun to hold since, goes before what was signed.
    pub fn changed(&self, platform: &Platform<'_>, date: NaiveDate) -> Vec<Capability> {
        let differs = |capability: &Capability| {
            let (told, signed) = (platform.told(*capability, date), self.answers.get(*capability));
            let newer = told.basis == Basis::Municipality || told.from.is_some_and(|from| self.on < from);
            newer && signed.is_some() && told.value.is_some() && told.value != signed
        };
        Capability::VALUES.iter().copied().filter(differs).collect()
    }

    /// The questions that were not answered when it was signed, though the answer to who is controller for visitors' posts depends on
    /// them.
    pub fn unanswered(&self, platform: &Platform<'_>, date: NaiveDate) -> Vec<Capability> {
        open(&self.answers, |answers| outcomes(platform, answers, date).0)
    }

    /// How an assessment stands on a date (P-21): it holds on every day on which its answers do. One that leaves open who is controller
    /// for visitors' posts is none.
    ///
    /// ```
    /// use gdpr_scope::{assessed::Assessed, assessment::Signed, platform::{Capability, Platform, Settings}};
    /// use policy_rules::date;
    /// let settings = Settings::new();
    /// let tiktok = Platform::find("tiktok", &settings).unwrap();
    /// let on = date(2021, 2, 1);
    /// let signed = Signed { on, by: "kommunjurist".to_owned(), answers: tiktok.answers(on) };
    /// assert_eq!(signed.state(&tiktok, date(2021, 3, 9)), Assessed::Current);
    /// assert_eq!(signed.state(&tiktok, date(2021, 3, 10)), Assessed::Outdated);
    /// assert_eq!(signed.changed(&tiktok, date(2021, 3, 10)), [Capability::Approve]);
    /// ```
    pub fn state(&self, platform: &Platform<'_>, date: NaiveDate) -> Assessed {
        if date < self.on || !self.unanswered(platform, date).is_empty() {
            Assessed::Missing
        } else if self.changed(platform, date).is_empty() {
            Assessed::Current
        } else {
            Assessed::Outdated
        }
    }
}

/// The questions without an answer on which something depends, whatever the other open ones are answered.
fn open<T: PartialEq>(answers: &Answers, something: impl Fn(&Answers) -> T) -> Vec<Capability> {
    let open: Vec<Capability> = Capability::VALUES.iter().copied().filter(|what| answers.get(*what).is_none()).collect();
    let decides = |what: &Capability| {
        let others: Vec<Capability> = open.iter().copied().filter(|other| other != what).collect();
        (0..1_u32 << others.len()).any(|mask| {
            let given = others
                .iter()
                .enumerate()
                .fold(answers.clone(), |answers, (at, other)| answers.with(*other, YesNo::from(mask >> at & 1 == 1)));
            something(&given.with(*what, YesNo::Yes)) != something(&given.with(*what, YesNo::No))
        })
    };
    open.iter().copied().filter(decides).collect()
}

/// What an assessment of a platform comes to on a date.
#[derive(Clone, Debug)]
pub struct Assessment<'s> {
    /// The platform.
    pub platform: Platform<'s>,
    /// The date.
    pub date: NaiveDate,
    /// The answers, in the order of the questions.
    pub told: Vec<Told>,
    /// What the general test says (`visitor-influence`).
    pub influence: Settlement,
    /// Who is controller for the municipality's own posts (`post-controller`).
    pub own: Settlement,
    /// Who is controller for visitors' posts; none where visitors cannot publish.
    pub visitors: Option<Settlement>,
    /// What the platform is to the municipality (`party-standing`); none where the municipality runs the service itself.
    pub party: Option<Settlement>,
    /// Which other answers would lead elsewhere.
    pub changes: Vec<Change>,
}

/// A single other answer that would lead elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub capability: Capability,
    /// The other answer.
    pub to: YesNo,
    /// Who would then be controller for visitors' posts; none where visitors could not publish.
    pub visitors: Option<Settlement>,
    /// What the platform would then be; none where the municipality runs the service itself.
    pub party: Option<Settlement>,
}

/// Assesses a platform on a date. What the municipality answers itself goes before what is known of the platform.
///
/// ```
/// use gdpr_scope::{assessment::assess, controller::Controller, platform::{Answers, Platform, Settings}};
/// use policy_rules::{Finite, date};
/// let settings = Settings::new();
/// let channel = Platform::find("youtube", &settings).unwrap();
/// let assessment = assess(channel, &Answers::default(), date(2026, 1, 1));
/// let visitors = assessment.visitors.and_then(|visitors| visitors.outcome());
/// assert_eq!(visitors, Some(Controller::MunicipalityAndVisitor.index() as u8));
/// ```
pub fn assess<'s>(platform: Platform<'s>, own: &Answers, date: NaiveDate) -> Assessment<'s> {
    let told: Vec<Told> = Capability::VALUES
        .iter()
        .map(|capability| match own.get(*capability) {
            Some(value) => {
                Told { capability: *capability, value: Some(value), from: None, basis: Basis::Municipality, source: None }
            }
            None => platform.told(*capability, date),
        })
        .collect();
    let answers = given(&told);
    let (visitors, party) = outcomes(&platform, &answers, date);
    let mut changes = Vec::new();
    for told in &told {
        for to in YesNo::VALUES.iter().copied().filter(|to| told.value.is_some_and(|value| value != *to)) {
            let (other_visitors, other_party) = outcomes(&platform, &answers.with(told.capability, to), date);
            if (&other_visitors, &other_party) != (&visitors, &party) {
                changes.push(Change { capability: told.capability, to, visitors: other_visitors, party: other_party });
            }
        }
    }
    Assessment {
        platform,
        date,
        influence: answers.influence(date),
        own: answers.controller(Author::Municipality, platform.named(), date),
        visitors,
        party,
        changes,
        told,
    }
}

/// The answers that are known.
fn given(told: &[Told]) -> Answers {
    Answers(told.iter().filter_map(|told| Some((told.capability, told.value?))).collect())
}

/// What the answers come to: who is controller for visitors' posts, and what the platform is.
fn outcomes(platform: &Platform<'_>, answers: &Answers, date: NaiveDate) -> (Option<Settlement>, Option<Settlement>) {
    let publish = answers.visitors_publish().unwrap_or(true);
    let visitors = publish.then(|| answers.controller(Author::Visitor, platform.named(), date));
    let party = (platform.host() == Host::Platform).then(|| answers.platform_standing(date));
    (visitors, party)
}

impl Assessment<'_> {
    /// The answers, as a dossier keeps them once somebody has signed.
    pub fn answers(&self) -> Answers {
        given(&self.told)
    }

    /// The questions that are not answered and on which something depends: who is controller for visitors' posts, or what the
    /// platform is. While there is one, the assessment is not ready to be signed.
    pub fn to_answer(&self) -> Vec<Capability> {
        open(&self.answers(), |answers| outcomes(&self.platform, answers, self.date))
    }

    /// Whether the answer departs from what the guidelines say of the medium by name (T-14).
    pub fn departs(&self) -> bool {
        self.visitors.as_ref().is_some_and(|visitors| visitors.because.contains(&&DEPARTS))
    }

    /// Whether the reach of the judgment C-492/23 leaves a question open: on visitors' posts, from its day on (T-15).
    pub fn leaves_open_question(&self) -> bool {
        self.visitors.is_some() && Era::on_date(self.date) == Era::OpenQuestion
    }
}

#[cfg(test)]
mod tests {
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        controller::Controller,
        platform::{OwnAnswer, Setting, Settings},
        preset::PRESETS,
    };

    fn outcome(assessment: &Assessment<'_>) -> Option<Option<Controller>> {
        let settled = |visitors: &Settlement| visitors.outcome().map(|outcome| Controller::VALUES[usize::from(outcome)]);
        assessment.visitors.as_ref().map(settled)
    }

    #[test]
    fn twitter_answers_as_the_guidelines_until_replies_can_be_hidden() {
        let settings = Settings::new();
        let twitter = Platform::find("twitter", &settings).unwrap();
        let on = |date| assess(twitter, &Answers::default(), date);
        let (before, after) = (on(date(2019, 11, 20)), on(date(2019, 11, 21)));
        assert_eq!((outcome(&before), before.departs()), (Some(Some(Controller::Visitor)), false));
        assert_eq!((outcome(&after), after.departs()), (Some(Some(Controller::MunicipalityAndVisitor)), true));
    }

    #[test]
    fn facebook_and_blogs_answer_as_the_guidelines_on_every_day_on_which_something_changes() {
        let settings = Settings::new();
        for platform in Platform::all(&settings).filter(|platform| ["facebook", "blog"].contains(&platform.named().name())) {
            for day in platform.changes().chain([date(2010, 12, 9), date(2018, 6, 5), date(2026, 11, 24)]) {
                if day < policy_core::source::GUIDELINES {
                    continue;
                }
                let assessment = assess(platform, &Answers::default(), day);
                assert_eq!(outcome(&assessment), Some(Some(Controller::MunicipalityAndVisitor)), "{} {day}", platform.id());
                assert!(!assessment.departs());
            }
        }
    }

    #[test]
    fn an_assessment_holds_again_once_its_answers_do_and_is_none_while_it_leaves_the_question_open() {
        let on = date(2023, 1, 1);
        let answer = |from, value| OwnAnswer { from, value };
        let stretches = vec![answer(Some(date(2024, 1, 1)), YesNo::No), answer(Some(date(2025, 1, 1)), YesNo::Yes)];
        let setting = Setting { capabilities: [(Capability::Remove, stretches)].into(), ..Setting::default() };
        let settings = Settings::from([("youtube".to_owned(), setting)]);
        let youtube = Platform::find("youtube", &settings).unwrap();
        let signed = Signed { on, by: "kommunjurist".to_owned(), answers: youtube.answers(on) };
        let states = [date(2023, 12, 31), date(2024, 1, 1), date(2025, 1, 1)].map(|day| signed.state(&youtube, day));
        assert_eq!(states, [Assessed::Current, Assessed::Outdated, Assessed::Current]);
        let empty = Signed { answers: Answers::default(), ..signed };
        assert_eq!(empty.state(&youtube, on), Assessed::Missing);
        assert!(empty.unanswered(&youtube, on).contains(&Capability::Remove));
    }

    #[test]
    fn each_change_leads_where_it_says_and_no_other_single_change_leads_elsewhere() {
        let settings = Settings::new();
        for platform in Platform::all(&settings) {
            for day in [date(2010, 12, 9), date(2017, 1, 1), date(2018, 6, 5), date(2026, 2, 28)] {
                let assessment = assess(platform, &Answers::default(), day);
                for told in &assessment.told {
                    let Some(value) = told.value else { continue };
                    let other = YesNo::from(value == YesNo::No);
                    let own = Answers([(told.capability, other)].into());
                    let anew = assess(platform, &own, day);
                    let listed = assessment.changes.iter().find(|change| change.capability == told.capability);
                    let differs = (&anew.visitors, &anew.party) != (&assessment.visitors, &assessment.party);
                    assert_eq!(listed.is_some(), differs, "{} {day} {}", platform.id(), told.capability.name());
                    if let Some(change) = listed {
                        assert_eq!((&change.visitors, &change.party), (&anew.visitors, &anew.party));
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn what_somebody_signed_goes_before_what_is_assumed(
            preset in prop::sample::select(PRESETS),
            capability in prop::sample::select(Capability::VALUES),
        ) {
            let settings = Settings::new();
            let on = date(2024, 1, 10);
            let platform = Platform::find(preset.id, &settings).unwrap();
            let answers = platform.answers(on);
            let Some(value) = answers.get(capability) else { return Ok(()) };
            let signed = Signed { on, by: "kommunjurist".to_owned(), answers: answers.with(capability, YesNo::from(value == YesNo::No)) };
            prop_assert_eq!(signed.changed(&platform, on), vec![]);
        }

        #[test]
        fn what_was_signed_stops_holding_on_the_day_an_answer_changes_and_not_before(
            preset in prop::sample::select(PRESETS),
            capability in prop::sample::select(Capability::VALUES),
            after in 1_i64..3000,
        ) {
            let none = Settings::new();
            let signed_on = date(2022, 1, 10);
            let known = Platform::find(preset.id, &none).unwrap();
            let signed = Signed { on: signed_on, by: "kommunjurist".to_owned(), answers: known.answers(signed_on) };
            // Nothing that is known changes after that day: only the municipality's own answer does.
            prop_assume!(signed.answers.get(capability).is_some());
            let day = signed_on + chrono::TimeDelta::days(after);
            let to = YesNo::from(signed.answers.get(capability) == Some(YesNo::No));
            let answer = OwnAnswer { from: Some(day), value: to };
            let setting = Setting { capabilities: [(capability, vec![answer])].into(), ..Setting::default() };
            let settings = Settings::from([(preset.id.to_owned(), setting)]);
            let platform = Platform::find(preset.id, &settings).unwrap();
            prop_assert_eq!(signed.state(&platform, signed_on.pred_opt().unwrap()), Assessed::Missing);
            prop_assert_eq!(signed.state(&platform, day.pred_opt().unwrap()), Assessed::Current);
            prop_assert_eq!(signed.state(&platform, day), Assessed::Outdated);
            prop_assert_eq!(signed.changed(&platform, day), vec![capability]);
        }
    }
}
