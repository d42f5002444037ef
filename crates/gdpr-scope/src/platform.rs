//! A platform as what can be done on it on a date: known, assumed, or told by the municipality.
//!
//! A [`Preset`] is what we know and assume of a kind of page. A municipality can say otherwise of it, or describe a platform of its
//! own, with a [`Setting`]. A [`Platform`] is the two together: asked about a date, it answers each question anew, so that no answer
//! outlives a change.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use policy_core::{fact::YesNo, keyed::unique, medium::Category};
use policy_rules::{Case, Facts, Finite, Lang, Settlement, Table, Text, finite};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    controller::{Author, DEPARTS, Named, Page, PostFacts, Test},
    influence::{Influence, InfluenceFacts},
    party::{Determines, Party, PartyFacts},
    preset::PRESETS,
};

finite! {
    /// What can be done on a page: by its visitors, and by whoever holds it.
    pub enum Capability {
        /// Visitors can publish something on it.
        VisitorsPublish = "visitors-publish", "besökare kan publicera", "visitors can publish";
        /// The holder can approve visitors' posts before they show.
        Approve = "approve", "godkänna i förväg", "approve beforehand";
        /// The holder can remove visitors' posts.
        Remove = "remove", "ta bort", "remove";
        /// The holder can hide visitors' posts.
        Hide = "hide", "dölja", "hide";
        /// The holder can edit visitors' posts.
        Edit = "edit", "ändra", "edit";
        /// The holder can close comments.
        CloseComments = "close-comments", "stänga kommentarerna", "close comments";
        /// The holder decides the purpose of the page that visitors write on.
        Purpose = "purpose", "bestämma sidans syfte", "decide the purpose of the page";
        /// The holder can block a writer.
        Block = "block", "blockera en skribent", "block a writer";
        /// The holder receives statistics on visitors.
        Statistics = "statistics", "få besöksstatistik", "receive statistics on visitors";
        /// The holder can place advertisements or tracking.
        Tracking = "tracking", "annonsera eller spåra", "advertise or track";
    }
}

impl Capability {
    /// The question that is asked about a page. Those that the general test asks are its own.
    pub fn question(self) -> Text {
        match self {
            Self::Statistics => {
                Text::new("Får kommunen statistik om besökarna?", "Does the municipality receive statistics on visitors?")
            }
            Self::Tracking => Text::new(
                "Kan kommunen annonsera eller spåra besökare där?",
                "Can the municipality advertise or track visitors there?",
            ),
            asked => self.field().map_or(asked.term().label, |field| InfluenceFacts::FIELDS[field].question),
        }
    }

    /// Where the general test asks it, if it does: its facts after the first are the capabilities in their order.
    fn field(self) -> Option<usize> {
        Some(self.index() + 1).filter(|field| *field < InfluenceFacts::FIELDS.len())
    }
}

finite! {
    /// How an answer about a platform is known.
    pub enum Basis {
        /// A dated source says so; it is taken to hold from then on until something else is known.
        Documented = "documented", "belagt", "documented";
        /// It is assumed.
        Assumed = "assumed", "antaget", "assumed";
        /// The municipality says so in its profile.
        Municipality = "municipality", "kommunens uppgift", "told by the municipality";
        /// It is not known.
        Unknown = "unknown", "inte känt", "not known";
    }
}

finite! {
    /// Who runs the service that a page is on.
    pub enum Host {
        /// The municipality itself, or somebody on its behalf.
        Own = "own", "kommunen, eller någon för dess räkning", "the municipality, or somebody on its behalf";
        /// A platform of somebody else's.
        Platform = "platform", "en plattform som är någon annans", "a platform of somebody else's";
    }
}

/// Where an answer about a platform is found.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The title, with the date where it has one.
    pub title: &'static str,
    /// The web address; none for the guidelines themselves.
    pub address: Option<&'static str>,
}

/// An answer that holds from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    /// The first day; none where it held before the guidelines.
    pub from: Option<NaiveDate>,
    /// The answer; none where it is not known.
    pub value: Option<YesNo>,
    /// How it is known.
    pub basis: Basis,
    /// Where it is found. An assumption may rest on a source that does not tell of which time it speaks.
    pub source: Option<&'static Source>,
}

/// What we know and assume of a kind of page.
#[derive(Debug)]
pub struct Preset {
    /// The stable id, such as `facebook-page`.
    pub id: &'static str,
    /// The name.
    pub name: Text,
    /// What else it is called, in lower case.
    pub aliases: &'static [&'static str],
    /// The category of the annex.
    pub category: Category,
    /// Whether the guidelines name it.
    pub named: Named,
    /// Who runs the service.
    pub host: Host,
    /// The first day it existed, where it did not before the guidelines.
    pub exists: Option<NaiveDate>,
    /// What is to be known besides, such as what is assumed and why.
    pub note: Text,
    /// The answers, in the order of the capabilities; each by date, the oldest first.
    pub answers: [&'static [Stretch]; Capability::VALUES.len()],
}

/// An answer of the municipality's own about a platform, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnAnswer {
    /// The first day; left out where it has always been so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The answer.
    pub value: YesNo,
}

/// What a municipality says of a platform: of one that is known, what differs; of one of its own, everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Setting {
    /// The name. A platform that is not known needs one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What an account's medium may be called besides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The category of the annex. A platform that is not known needs one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Whether the guidelines name it (P-20).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<Named>,
    /// Who runs the service. Of a platform that is not known: somebody else, unless it is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Host>,
    /// The municipality's own answers, each by date, the oldest first. Before the first of them what is known holds.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique")]
    pub capabilities: BTreeMap<Capability, Vec<OwnAnswer>>,
}

/// What a municipality says of platforms, by their ids.
pub type Settings = BTreeMap<String, Setting>;

/// A platform: what is known of it, and what the municipality says.
#[derive(Clone, Copy, Debug)]
pub struct Platform<'s> {
    id: &'s str,
    preset: Option<&'static Preset>,
    own: Option<&'s Setting>,
}

/// The answer to one question about a platform on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What is asked.
    pub capability: Capability,
    /// The answer; none where it is not known.
    pub value: Option<YesNo>,
    /// Since when, where that is recorded.
    pub from: Option<NaiveDate>,
    /// How it is known.
    pub basis: Basis,
    /// Where it is found.
    pub source: Option<&'static Source>,
}

impl<'s> Platform<'s> {
    /// The platform with an id.
    ///
    /// ```
    /// use gdpr_scope::platform::{Platform, Settings};
    /// let settings = Settings::new();
    /// assert!(Platform::find("facebook-page", &settings).is_some());
    /// assert!(Platform::find("anslagstavlan", &settings).is_none());
    /// ```
    pub fn find(id: &'s str, settings: &'s Settings) -> Option<Self> {
        let platform = Self { id, preset: PRESETS.iter().copied().find(|preset| preset.id == id), own: settings.get(id) };
        (platform.preset.is_some() || platform.own.is_some()).then_some(platform)
    }

    /// All platforms: those that are known, and then the municipality's own.
    pub fn all(settings: &'s Settings) -> impl Iterator<Item = Self> {
        let known = PRESETS.iter().map(|preset| preset.id);
        let own = settings.keys().map(String::as_str).filter(|id| PRESETS.iter().all(|preset| preset.id != *id));
        known.chain(own).filter_map(|id| Self::find(id, settings))
    }

    /// The platform that an account's medium means, if it means one: by id, by name, or by what else it is called.
    ///
    /// ```
    /// use gdpr_scope::platform::{Platform, Settings};
    /// let settings = Settings::new();
    /// assert_eq!(Platform::of_medium("Facebook", &settings).unwrap().id(), "facebook-page");
    /// assert!(Platform::of_medium("Blogg", &settings).is_none(), "it may be hosted by the municipality or by somebody else");
    /// ```
    pub fn of_medium(medium: &str, settings: &'s Settings) -> Option<Self> {
        Self::all(settings).find(|platform| platform.is_called(medium))
    }

    /// Whether it has a name, in any of the languages, in capitals or not.
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.names().any(|known| known == name)
    }

    /// Everything that it is called, its id among it, in lower case.
    pub fn names(&self) -> impl Iterator<Item = String> + use<'s> {
        let known = self
            .preset
            .into_iter()
            .flat_map(|preset| [preset.name.sv, preset.name.en].into_iter().chain(preset.aliases.iter().copied()));
        let own = self.own.into_iter().flat_map(|own| own.name.iter().chain(&own.aliases).map(String::as_str));
        [self.id].into_iter().chain(known).chain(own).map(str::to_lowercase)
    }

    /// The id.
    pub const fn id(&self) -> &'s str {
        self.id
    }

    /// What we know and assume of it, where it is known.
    pub const fn preset(&self) -> Option<&'static Preset> {
        self.preset
    }

    /// The name.
    pub fn name(&self, lang: Lang) -> &'s str {
        let own = self.own.and_then(|own| own.name.as_deref());
        own.or(self.preset.map(|preset| preset.name.of(lang))).unwrap_or(self.id)
    }

    /// The category of the annex.
    pub fn category(&self) -> Category {
        let own = self.own.and_then(|own| own.category);
        own.or(self.preset.map(|preset| preset.category)).unwrap_or(Category::Other)
    }

    /// Whether the guidelines name it.
    pub fn named(&self) -> Named {
        let own = self.own.and_then(|own| own.named);
        own.or(self.preset.map(|preset| preset.named)).unwrap_or(Named::Not)
    }

    /// Who runs the service.
    pub fn host(&self) -> Host {
        let own = self.own.and_then(|own| own.host);
        own.or(self.preset.map(|preset| preset.host)).unwrap_or(Host::Platform)
    }

    /// Whether it existed on a date, as far as is known.
    pub fn existed(&self, date: NaiveDate) -> bool {
        self.preset.and_then(|preset| preset.exists).is_none_or(|first| first <= date)
    }

    /// The answer to a question on a date.
    pub fn told(&self, capability: Capability, date: NaiveDate) -> Told {
        let holds = |from: Option<NaiveDate>| from.is_none_or(|from| from <= date);
        let own = self.own.and_then(|own| own.capabilities.get(&capability));
        if let Some(answer) = own.into_iter().flatten().rfind(|answer| holds(answer.from)) {
            let (value, basis) = (Some(answer.value), Basis::Municipality);
            return Told { capability, value, from: answer.from, basis, source: None };
        }
        let known = self.preset.map_or(&[][..], |preset| preset.answers[capability.index()]);
        match known.iter().rfind(|stretch| holds(stretch.from)) {
            Some(Stretch { from, value, basis, source }) => {
                Told { capability, value: *value, from: *from, basis: *basis, source: *source }
            }
            None => Told { capability, value: None, from: None, basis: Basis::Unknown, source: None },
        }
    }

    /// The answers to all questions on a date.
    pub fn answers(&self, date: NaiveDate) -> Answers {
        Answers(Capability::VALUES.iter().filter_map(|what| Some((*what, self.told(*what, date).value?))).collect())
    }

    /// Whether the general test leads elsewhere on a date than the guidelines' answer for the medium by name (T-14).
    ///
    /// ```
    /// use gdpr_scope::platform::{Platform, Settings};
    /// use policy_rules::date;
    /// let settings = Settings::new();
    /// let twitter = Platform::find("twitter", &settings).unwrap();
    /// assert!(!twitter.departs(date(2019, 11, 20)) && twitter.departs(date(2019, 11, 21)));
    /// ```
    pub fn departs(&self, date: NaiveDate) -> bool {
        let named = self.named();
        let visitors = || self.answers(date).controller(Author::Visitor, named, date);
        named != Named::Not && visitors().because.contains(&&DEPARTS)
    }

    /// The days on which some answer begins to hold.
    pub fn changes(&self) -> impl Iterator<Item = NaiveDate> + use<'s> {
        let known = self.preset.into_iter().flat_map(|preset| preset.answers.iter().copied().flatten()).map(|known| known.from);
        let own = self.own.into_iter().flat_map(|own| own.capabilities.values().flatten()).map(|answer| answer.from);
        known.chain(own).flatten()
    }
}

/// Answers to the questions about a page. What is left out is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Answers(#[serde(deserialize_with = "unique")] pub BTreeMap<Capability, YesNo>);

/// The decision `visitor-influence`.
pub static INFLUENCE: Table = Table::of::<InfluenceFacts>();
/// The decision `post-controller`.
pub static POST: Table = Table::of::<PostFacts>();
/// The decision `party-standing`.
pub static PARTY: Table = Table::of::<PartyFacts>();

/// The facts of a decision: each column with its position, or open; and what the date settles.
fn facts(table: &'static Table, positions: &[Option<usize>], date: NaiveDate) -> Facts<'static> {
    debug_assert_eq!(positions.len(), table.fields.len());
    let given = positions.iter().enumerate().filter_map(|(field, position)| Some((field, (*position)?)));
    given.fold(table.facts(), |facts, (field, position)| facts.at(field, position)).on(date)
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, capability: Capability) -> Option<YesNo> {
        self.0.get(&capability).copied()
    }

    /// These answers and another one.
    pub fn with(&self, capability: Capability, value: YesNo) -> Self {
        let mut answers = self.0.clone();
        answers.insert(capability, value);
        Self(answers)
    }

    /// Whether the municipality can influence what visitors publish, as far as the answers go (`visitor-influence`).
    pub fn influence(&self, date: NaiveDate) -> Settlement {
        // Its columns are the date's and then the capabilities, in their order.
        let asked = Capability::VALUES.iter().filter(|capability| capability.field().is_some());
        let positions: Vec<_> = [None].into_iter().chain(asked.map(|what| self.get(*what).map(YesNo::index))).collect();
        facts(&INFLUENCE, &positions, date).settle()
    }

    /// Whether visitors can publish there at all, as far as the answers go.
    pub fn visitors_publish(&self) -> Option<bool> {
        self.get(Capability::VisitorsPublish).map(|value| value == YesNo::Yes)
    }

    /// Who is controller for what somebody writes on the municipality's page, as far as the answers go (`post-controller`): what each
    /// outcome of the general test that is still possible leads to.
    pub fn controller(&self, author: Author, named: Named, date: NaiveDate) -> Settlement {
        let settle = |test: Option<Test>| {
            let positions = [None, Some(author.index()), Some(Page::Own.index()), Some(named.index()), test.map(Test::index)];
            facts(&POST, &positions, date).settle()
        };
        let possible = self.influence(date).possible;
        let tests = possible.iter().filter_map(|outcome| Influence::VALUES[usize::from(*outcome)].test());
        // Where visitors cannot publish, there is no test: then only what does not depend on one is settled.
        tests.map(|test| settle(Some(test))).reduce(either).unwrap_or_else(|| settle(None))
    }

    /// Whether the municipality receives statistics on visitors there, or advertises or tracks. That it can advertise or track tells
    /// nothing until it is known whether it does.
    pub fn statistics(&self) -> Option<YesNo> {
        match (self.get(Capability::Statistics), self.get(Capability::Tracking)) {
            (Some(YesNo::Yes), _) => Some(YesNo::Yes),
            (Some(YesNo::No), Some(YesNo::No)) => Some(YesNo::No),
            _ => None,
        }
    }

    /// What the platform is to the municipality (`party-standing`), as far as the answers go: it determines by itself.
    pub fn platform_standing(&self, date: NaiveDate) -> Settlement {
        standing(Party::Platform, Determines::Party, self.statistics(), date)
    }
}

/// What is possible by one settlement or the other, and what both rest on where that is one outcome.
fn either(one: Settlement, other: Settlement) -> Settlement {
    let mut possible = one.possible;
    possible.extend(other.possible);
    possible.sort_unstable();
    possible.dedup();
    let shared = one.because.iter().copied().filter(|rule| other.because.contains(rule));
    let because = if possible.len() == 1 { shared.collect() } else { Vec::new() };
    Settlement { possible, because: because.into(), ask: Vec::new() }
}

/// What another party is, as far as is known (`party-standing`).
pub fn standing(party: Party, determines: Determines, statistics: Option<YesNo>, date: NaiveDate) -> Settlement {
    let positions = [None, Some(party.index()), Some(determines.index()), statistics.map(YesNo::index)];
    facts(&PARTY, &positions, date).settle()
}

#[cfg(test)]
mod tests {
    use policy_core::source::GUIDELINES;
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;
    use crate::{controller::Controller, influence::visitor_influence};

    #[test]
    fn the_questions_of_the_general_test_are_the_capabilities_in_their_order() {
        let names: Vec<String> = Capability::VALUES
            .iter()
            .filter(|capability| capability.field().is_some())
            .map(|capability| {
                let mut words = capability.name().split('-');
                let first = words.next().unwrap_or_default().to_owned();
                words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
            })
            .collect();
        let fields: Vec<&str> = InfluenceFacts::FIELDS[1..].iter().map(|field| field.name).collect();
        assert_eq!(names, fields);
    }

    #[test]
    fn a_municipality_can_say_otherwise_from_a_day_on() {
        let own = OwnAnswer { from: Some(date(2024, 1, 1)), value: YesNo::No };
        let setting = Setting { capabilities: [(Capability::Remove, vec![own])].into(), ..Setting::default() };
        let settings = Settings::from([("facebook-page".to_owned(), setting)]);
        let page = Platform::find("facebook-page", &settings).unwrap();
        assert_eq!(page.told(Capability::Remove, date(2023, 12, 31)).value, Some(YesNo::Yes));
        let told = page.told(Capability::Remove, date(2024, 1, 1));
        assert_eq!((told.value, told.basis), (Some(YesNo::No), Basis::Municipality));
        assert!(page.changes().any(|day| day == date(2024, 1, 1)));
    }

    fn answers() -> impl Strategy<Value = Answers> {
        let value = prop::option::of(any::<bool>().prop_map(YesNo::from));
        prop::collection::vec(value, Capability::VALUES.len()).prop_map(|values| {
            Answers(Capability::VALUES.iter().zip(values).filter_map(|(what, value)| Some((*what, value?))).collect())
        })
    }

    /// All facts of the test, with what is not answered taken as no.
    fn completed(answers: &Answers) -> InfluenceFacts {
        let value = |capability| answers.get(capability).unwrap_or(YesNo::No);
        InfluenceFacts {
            guidelines: policy_core::fact::Guidelines::InForce,
            visitors_publish: value(Capability::VisitorsPublish),
            approve: value(Capability::Approve),
            remove: value(Capability::Remove),
            hide: value(Capability::Hide),
            edit: value(Capability::Edit),
            close_comments: value(Capability::CloseComments),
            purpose: value(Capability::Purpose),
            block: value(Capability::Block),
        }
    }

    proptest! {
        #[test]
        fn what_the_answers_come_to_is_what_the_decision_says_of_them(answers in answers()) {
            let possible = answers.influence(date(2026, 1, 1)).possible;
            let decided = visitor_influence(completed(&answers)).outcome.index() as u8;
            prop_assert!(possible.contains(&decided));
            if answers.0.len() == Capability::VALUES.len() {
                prop_assert_eq!(possible, vec![decided]);
            }
        }

        #[test]
        fn what_is_open_is_exactly_what_some_completion_of_the_answers_leads_to(
            answers in answers(),
            named in prop::sample::select(Named::VALUES),
        ) {
            let day = date(2026, 1, 1);
            let open: Vec<Capability> =
                Capability::VALUES.iter().copied().filter(|what| answers.get(*what).is_none()).collect();
            let mut reached = Vec::new();
            for mask in 0..1_u32 << open.len() {
                let complete = open.iter().enumerate().fold(answers.clone(), |answers, (at, what)| {
                    answers.with(*what, YesNo::from(mask >> at & 1 == 1))
                });
                if complete.visitors_publish() == Some(true) {
                    reached.extend(complete.controller(Author::Visitor, named, day).possible);
                }
            }
            reached.sort_unstable();
            reached.dedup();
            if !reached.is_empty() {
                prop_assert_eq!(answers.controller(Author::Visitor, named, day).possible, reached);
            }
        }

        #[test]
        fn a_change_of_a_capability_never_leaves_a_stale_answer(
            answers in answers(),
            capability in prop::sample::select(Capability::VALUES),
            yes in any::<bool>(),
            named in prop::sample::select(Named::VALUES),
        ) {
            // A municipality that answers every question for a platform of its own, and then changes one answer on a day.
            let (before, after) = (date(2020, 1, 1), date(2021, 6, 1));
            let mut capabilities: BTreeMap<_, Vec<OwnAnswer>> =
                answers.0.iter().map(|(what, value)| (*what, vec![OwnAnswer { from: None, value: *value }])).collect();
            let changed = OwnAnswer { from: Some(after), value: YesNo::from(yes) };
            capabilities.entry(capability).or_default().push(changed);
            let setting = Setting { named: Some(named), capabilities, ..Setting::default() };
            let settings = Settings::from([("egen".to_owned(), setting)]);
            let platform = Platform::find("egen", &settings).unwrap();
            prop_assert_eq!(platform.answers(before), answers.clone());
            let now = answers.with(capability, YesNo::from(yes));
            prop_assert_eq!(platform.answers(after), now.clone());
            let controller = platform.answers(after).controller(Author::Visitor, platform.named(), after);
            prop_assert_eq!(&controller, &now.controller(Author::Visitor, named, after));
            for outcome in controller.possible {
                prop_assert!(!Controller::VALUES[usize::from(outcome)].named().is_empty(), "nobody is controller");
            }
        }
    }

    #[test]
    fn before_the_guidelines_a_platform_has_no_answer() {
        let settings = Settings::new();
        for platform in Platform::all(&settings) {
            let answers = platform.answers(GUIDELINES.pred_opt().unwrap());
            let influence = answers.influence(GUIDELINES.pred_opt().unwrap()).outcome();
            assert_eq!(influence.map(|outcome| Influence::VALUES[usize::from(outcome)]), Some(Influence::NotInForce));
        }
    }
}
