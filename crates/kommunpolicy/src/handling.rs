//! What must be done with an item, and whether a record may be disposed of, from JSON to JSON, one line each.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use policy_core::{
    account::Known,
    fact::{Guidelines, YesNo},
    local_day::SwedishDay,
};
use policy_rules::{Facts, Finite, Lang, Rule, Table};
use public_records::{
    disposal::{DisposalFacts, Ground, Hold},
    item::{ID, Item, LONGEST_ID},
    schedule::{Kind, OnRecord, Schedule, Trigger},
    triage::{Deadlines, Settings, Situation, Step, Triage, When, asked_by},
};
use rustc_hash::FxBuildHasher;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    InputError, Profile,
    catalogue::Law,
    input::{self, check_text},
    provenance::{day, maybe_day},
};

/// Something that has to be found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ask {
    /// The key of the input that would answer.
    pub key: &'static str,
    /// The question.
    pub question: &'static str,
}

/// A decision that what is known leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OpenView {
    /// The decision.
    pub decision: &'static str,
    /// What it answers.
    pub question: &'static str,
    /// What to find out, the most decisive first.
    pub ask: Vec<Ask>,
}

/// A step in the handling of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// What is done.
    pub action: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// How binding it is.
    pub force: &'static str,
    /// The roles that do it.
    pub who: Vec<&'static str>,
    /// What the municipality calls them.
    pub names: Vec<String>,
    /// The rules that say so.
    pub because: Vec<&'static str>,
    /// The provisions that they encode.
    pub provisions: Vec<&'static str>,
    /// The statutes behind them on the date.
    pub law: Vec<String>,
    /// When it is done.
    pub when: &'static str,
    /// The day that belongs to it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "maybe_day")]
    pub day: Option<NaiveDate>,
}

/// The complete handling of an item on a date, as far as what is known goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Handling<'i> {
    /// The item.
    pub id: &'i str,
    /// The date asked about.
    #[serde(serialize_with = "day")]
    pub as_of: NaiveDate,
    /// The steps, in order.
    pub steps: Vec<StepView>,
    /// What has to be found out before there may be more steps.
    pub open: Vec<OpenView>,
}

/// A record that somebody wants to dispose of. A key that is left out is unknown, and never assumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(description = "A record that somebody wants to dispose of. A key that is left out is unknown, and never assumed.")]
pub struct Disposable {
    /// The id in the system that it comes from.
    #[schemars(length(min = 1, max = LONGEST_ID), regex(pattern = ID))]
    pub id: String,
    /// The kind of record.
    pub kind: Kind,
    /// When it was received or drawn up.
    pub created: SwedishDay,
    /// The day a human found it out of date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_date: Option<Known<SwedishDay>>,
    /// The day it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Known<SwedishDay>>,
    /// The day its case was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_closed: Option<Known<SwedishDay>>,
    /// The day its account was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_closed: Option<Known<SwedishDay>>,
    /// Whether a human found it needed for insight, the administration of justice, administration or research.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<bool>,
    /// What stops its disposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<Hold>,
}

/// Whether a record may be disposed of on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DisposalAnswer<'r> {
    /// The record.
    pub id: &'r str,
    /// The kind of record.
    pub kind: &'static str,
    /// The date asked about.
    #[serde(serialize_with = "day")]
    pub as_of: NaiveDate,
    /// Whether it may be disposed of; left out where what is known leaves that open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may: Option<bool>,
    /// The outcome of the decision `disposal`, where it is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<&'static str>,
    /// What people call the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<&'static str>,
    /// What to find out, where it is not settled.
    pub ask: Vec<Ask>,
    /// The rows of the schedule that match; the first is the strictest, which governs.
    pub rows: Vec<&'r str>,
    /// The municipality's decision behind that row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<&'r str>,
    /// The rules that settle it.
    pub because: Vec<&'static str>,
    /// The provisions that they encode.
    pub provisions: Vec<&'static str>,
    /// The statutes behind them on the date.
    pub law: Vec<String>,
    /// From when the schedule lets it go, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "maybe_day")]
    pub from: Option<NaiveDate>,
}

impl Disposable {
    /// What is on record of the days that the terms of the schedule are counted from, as far as they had come by a date.
    fn days(&self, date: NaiveDate) -> OnRecord {
        let Self { created, out_of_date, answered, case_closed, account_closed, .. } = self;
        OnRecord::by(date, *created, out_of_date.as_ref(), answered.as_ref(), case_closed.as_ref(), account_closed.as_ref())
    }
}

static DISPOSAL: Table = Table::of::<DisposalFacts>();

/// What a list of rules says where it comes from: ids, provisions and statutes on a date, each once, in order.
fn grounds(because: &[&'static Rule], date: NaiveDate, lang: Lang) -> (Vec<&'static str>, Vec<&'static str>, Vec<String>) {
    let mut provisions: Vec<&'static str> = Vec::new();
    let mut law: Vec<String> = Vec::new();
    for rule in because {
        provisions.extend(
            rule.provisions.iter().map(|provision| provision.id).filter(|id| !provisions.contains(id)).collect::<Vec<_>>(),
        );
        for citation in rule.law {
            if let Some(Law { reference, .. }) = Law::on(citation, date, lang)
                && !law.contains(&reference)
            {
                law.push(reference);
            }
        }
    }
    (because.iter().map(|rule| rule.id).collect(), provisions, law)
}

/// Works out items and records on one date under one profile. Items that are classified alike are worked out once.
///
/// ```
/// use kommunpolicy::{Lang, Profile, handling::Handler};
/// use policy_rules::date;
/// let profile = Profile::default();
/// let mut handler = Handler::new(&profile, date(2026, 1, 31), Lang::Sv);
/// let mut out = Vec::new();
/// handler.triage(br#"{"id": "1", "place": "comment", "on": "2026-01-30", "crime": "none", "secret": false,
///     "advertising": false, "objection": "unwelcome"}"#, &mut out)?;
/// let handled: serde_json::Value = serde_json::from_slice(&out)?;
/// assert_eq!(handled["steps"][0]["action"], "leave");
/// assert_eq!(handled["steps"][0]["because"][0], "removal.no-ground");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Handler<'p> {
    profile: &'p Profile,
    settings: Settings,
    /// What the schedule refers to for each kind of record, in the order of the kinds.
    references: Vec<References<'p>>,
    date: NaiveDate,
    lang: Lang,
    pieces: Pieces,
    /// The answers to items that were worked out.
    items: HashMap<(Situation, Days), Answer, FxBuildHasher>,
    /// The answers to records that were worked out, by what they depend on.
    records: Vec<Option<Answer>>,
}

/// The rows of the schedule for a kind of record, the one that governs first, and the municipality's decision behind that.
#[derive(Debug)]
struct References<'p> {
    rows: Vec<&'p str>,
    decision: Option<&'p str>,
}

impl<'p> References<'p> {
    fn of(schedule: &'p Schedule, kind: Kind) -> Self {
        let governing = schedule.governing(kind);
        let others = schedule.rows_for(kind).filter(|row| governing.is_none_or(|governing| governing.id != row.id));
        Self {
            rows: governing.into_iter().chain(others).map(|row| row.id.as_str()).collect(),
            decision: governing.and_then(|row| row.reference()),
        }
    }
}

/// Which of the days there are.
type Days = (bool, bool);

/// An answer as JSON from after the id on: the pieces it is put together from, by number.
type Answer = Box<[u32]>;

/// So many different situations are kept; then they are forgotten and worked out again.
const KEPT: usize = 20_000;

/// A piece of an answer as JSON: a text, or one of its days.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Piece {
    Text(String),
    AnswerBy,
    DisposeFrom,
}

/// The pieces of all answers, each once: there are few of them, however many answers there are.
#[derive(Debug, Default)]
struct Pieces {
    list: Vec<Piece>,
    places: HashMap<Piece, u32>,
}

impl Pieces {
    /// The number of a piece.
    fn number(&mut self, piece: Piece) -> u32 {
        *self.places.entry(piece).or_insert_with_key(|piece| {
            self.list.push(piece.clone());
            self.list.len() as u32 - 1
        })
    }

    /// The number of a text.
    fn text(&mut self, text: Vec<u8>) -> Result<u32, InputError> {
        let text = String::from_utf8(text).map_err(|error| InputError::new("", error.to_string()))?;
        Ok(self.number(Piece::Text(text)))
    }

    /// Appends an object, or the end of one, the last key of which is a day that may be left out.
    fn object(
        &mut self,
        mut text: Vec<u8>,
        day: &'static str,
        piece: Option<Piece>,
        to: &mut Vec<u32>,
    ) -> Result<(), InputError> {
        if let Some(piece) = piece {
            text.pop();
            text.extend_from_slice(day.as_bytes());
            to.extend([self.text(text)?, self.number(piece), self.text(b"}".to_vec())?]);
        } else {
            to.push(self.text(text)?);
        }
        Ok(())
    }

    /// Appends an answer: the id, and the pieces after it with their days.
    fn put(&self, id: &str, answer: &[u32], days: &Deadlines, out: &mut Vec<u8>) -> Result<(), InputError> {
        put_id(id, out)?;
        for number in answer {
            match &self.list[*number as usize] {
                Piece::Text(text) => out.extend_from_slice(text.as_bytes()),
                Piece::AnswerBy => put_day(days.answer_by, out)?,
                Piece::DisposeFrom => put_day(days.dispose_from, out)?,
            }
        }
        Ok(())
    }
}

impl<'p> Handler<'p> {
    /// A handler for a date and a profile.
    pub fn new(profile: &'p Profile, date: NaiveDate, lang: Lang) -> Self {
        Self {
            profile,
            settings: profile.settings(),
            references: Kind::VALUES.iter().map(|kind| References::of(&profile.schedule, *kind)).collect(),
            date,
            lang,
            pieces: Pieces::default(),
            items: HashMap::default(),
            records: Vec::new(),
        }
    }

    fn classify(&self, item: &Item) -> (Situation, Deadlines) {
        let (situation, days) = item.classify(self.date, &self.settings);
        (situation, Deadlines { answer_by: in_time(days.answer_by), dispose_from: in_time(days.dispose_from) })
    }

    /// The handling of an item.
    pub fn handling<'i>(&self, item: &'i Item) -> Handling<'i> {
        let (situation, days) = self.classify(item);
        let (open, steps) = self.views(&situation.triage(), &days);
        Handling { id: &item.id, as_of: self.date, steps, open }
    }

    fn views(&self, triage: &Triage, days: &Deadlines) -> (Vec<OpenView>, Vec<StepView>) {
        let lang = self.lang;
        let open = triage.open.iter().map(|open| OpenView {
            decision: open.decision.name,
            question: open.decision.question.of(lang),
            ask: open.ask.iter().map(|(key, field)| Ask { key, question: field.question.of(lang) }).collect(),
        });
        (open.collect(), triage.steps.iter().map(|step| self.view(step, days)).collect())
    }

    fn view(&self, step: &Step, days: &Deadlines) -> StepView {
        let (because, provisions, law) = grounds(&step.because, self.date, self.lang);
        let day = day_of(step.when, days);
        // A step that has no day of its own is taken as soon as possible, or goes on.
        let when = match (step.when, day) {
            (When::By, None) => When::AsSoonAsPossible,
            (When::From, None) => When::Ongoing,
            (when, _) => when,
        };
        StepView {
            action: step.action.name(),
            label: step.action.term().label.of(self.lang),
            force: step.force.name(),
            who: step.who.iter().map(|role| role.name).collect(),
            names: step.who.iter().map(|role| self.profile.name_of(role, self.lang).to_owned()).collect(),
            because,
            provisions,
            law,
            when: when.name(),
            day,
        }
    }

    /// Reads an item from JSON and appends its handling as JSON, without a line break: what [`Handler::handling`] gives.
    ///
    /// # Errors
    ///
    /// When the text is not an item: what is wrong, and where. Nothing is appended then.
    pub fn triage(&mut self, text: &[u8], out: &mut Vec<u8>) -> Result<(), InputError> {
        let item: Item = read(text, |item: &Item| &item.id)?;
        let (situation, days) = self.classify(&item);
        let key = (situation, (days.answer_by.is_some(), days.dispose_from.is_some()));
        if let Some(answer) = self.items.get(&key) {
            return self.pieces.put(&item.id, answer, &days, out);
        }
        if self.items.len() >= KEPT {
            self.items.clear();
        }
        let answer = self.render(&situation.triage(), &days)?;
        self.pieces.put(&item.id, &answer, &days, out)?;
        self.items.insert(key, answer);
        Ok(())
    }

    /// A handling as JSON, from after the id on.
    fn render(&mut self, triage: &Triage, days: &Deadlines) -> Result<Answer, InputError> {
        let (open, steps) = self.views(triage, days);
        let mut answer = Vec::with_capacity(16);
        let mut start = b",\"asOf\":".to_vec();
        put_day(Some(self.date), &mut start)?;
        start.extend_from_slice(b",\"steps\":[");
        answer.push(self.pieces.text(start)?);
        for (at, (step, mut view)) in triage.steps.iter().zip(steps).enumerate() {
            if at > 0 {
                answer.push(self.pieces.text(b",".to_vec())?);
            }
            let piece = view.day.take().map(|_| if step.when == When::By { Piece::AnswerBy } else { Piece::DisposeFrom });
            self.pieces.object(text_of(&view)?, ",\"day\":", piece, &mut answer)?;
        }
        answer.push(self.pieces.text(b"],\"open\":[".to_vec())?);
        for (at, open) in open.iter().enumerate() {
            if at > 0 {
                answer.push(self.pieces.text(b",".to_vec())?);
            }
            self.pieces.object(text_of(open)?, "", None, &mut answer)?;
        }
        answer.push(self.pieces.text(b"]}".to_vec())?);
        Ok(answer.into())
    }

    /// Whether a record may be disposed of.
    pub fn disposal<'r>(&'r self, record: &'r Disposable) -> DisposalAnswer<'r> {
        let (date, lang) = (self.date, self.lang);
        let References { rows, decision } = &self.references[record.kind.index()];
        let governed = &self.settings.schedule[record.kind.index()];
        let days = record.days(date);
        let (from, over) = (in_time(governed.disposable_from(&days.come)), governed.term_over(&days, date));
        let known: [(Option<usize>, &'static str); 7] = [
            (Some(Guidelines::on_date(date).index()), ""),
            (Some(Ground::of(record.kind).index()), "kind"),
            (Some(governed.says.index()), "kind"),
            (Some(YesNo::from(governed.decided).index()), "kind"),
            (over.ok().map(|over| YesNo::from(over).index()), over.err().map_or("", Trigger::key)),
            (record.needed.map(|needed| YesNo::from(needed).index()), "needed"),
            (record.hold.map(Hold::index), "hold"),
        ];
        let put = |facts: Facts<'static>, (field, (value, _)): (usize, &(Option<usize>, _))| match value {
            Some(value) => facts.at(field, *value),
            None => facts,
        };
        let settlement = known.iter().enumerate().fold(DISPOSAL.facts(), put).settle();
        let outcome = settlement.outcome().map(|outcome| &DISPOSAL.outcomes[usize::from(outcome)]);
        let (because, provisions, law) = grounds(&settlement.because, date, lang);
        DisposalAnswer {
            id: &record.id,
            kind: record.kind.name(),
            as_of: date,
            may: outcome.map(|outcome| outcome.name == "may"),
            outcome: outcome.map(|outcome| outcome.name),
            label: outcome.map(|outcome| outcome.label.of(lang)),
            ask: settlement
                .ask
                .iter()
                .map(|field| (known[*field].1, &DISPOSAL.fields[*field]))
                .map(|(key, field)| Ask { key, question: asked_by(key).unwrap_or(field).question.of(lang) })
                .collect(),
            from,
            rows: rows.clone(),
            decision: *decision,
            because,
            provisions,
            law,
        }
    }

    /// Reads a record from JSON and appends as JSON whether it may be disposed of, without a line break.
    ///
    /// # Errors
    ///
    /// When the text is not such a record: what is wrong, and where. Nothing is appended then.
    pub fn dispose(&mut self, text: &[u8], out: &mut Vec<u8>) -> Result<(), InputError> {
        let record: Disposable = read(text, |record: &Disposable| &record.id)?;
        let governed = &self.settings.schedule[record.kind.index()];
        let days = record.days(self.date);
        let dispose_from = in_time(governed.disposable_from(&days.come));
        // The answer depends on the kind, the term, and what is known of the need and of holds: one number for each.
        let term = match governed.term_over(&days, self.date) {
            Ok(over) => usize::from(over),
            Err(trigger) => 2 + trigger.index(),
        };
        let term = term * 2 + usize::from(dispose_from.is_some());
        let terms = 2 * (2 + Trigger::VALUES.len());
        let needed = record.needed.map_or(0, |needed| 1 + usize::from(needed));
        let hold = record.hold.map_or(0, |hold| 1 + hold.index());
        let key = ((record.kind.index() * terms + term) * 3 + needed) * (1 + Hold::VALUES.len()) + hold;
        if self.records.len() <= key {
            self.records.resize_with(key + 1, || None);
        }
        if self.records[key].is_none() {
            let mut view = self.disposal(&record);
            let day = view.from.take().map(|_| Piece::DisposeFrom);
            // What stands before is the id; the day is the last key.
            let mut start = Vec::new();
            put_id(&record.id, &mut start)?;
            let rest = text_of(&view)?.split_off(start.len());
            let mut answer = Vec::with_capacity(3);
            self.pieces.object(rest, ",\"from\":", day, &mut answer)?;
            self.records[key] = Some(answer.into());
        }
        let answer = self.records[key].as_deref().unwrap_or_default();
        self.pieces.put(&record.id, answer, &Deadlines { answer_by: None, dispose_from }, out)
    }
}

/// The day that belongs to a step.
fn day_of(when: When, days: &Deadlines) -> Option<NaiveDate> {
    match when {
        When::By => days.answer_by,
        When::From => days.dispose_from,
        When::AtOnce | When::First | When::AsSoonAsPossible | When::Ongoing => None,
    }
}

/// A day, unless it lies beyond the years of four digits, which is never, and could not be written as a date.
fn in_time(day: Option<NaiveDate>) -> Option<NaiveDate> {
    day.filter(|day| day.year() <= 9999)
}

/// Reads one line. What is right is read once and fast; what is wrong is read again, to tell what it is.
///
/// # Errors
///
/// When the line is not an object of the type, or its id is none.
pub fn read<T: DeserializeOwned + Serialize>(text: &[u8], id: impl Fn(&T) -> &String) -> Result<T, InputError> {
    let is_object = text.trim_ascii_start().first() == Some(&b'{');
    let value: T = match serde_json::from_slice(text) {
        Ok(value) if is_object => value,
        _ => input::read(text)?,
    };
    let id = id(&value);
    if id.len() <= LONGEST_ID && !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(value);
    }
    check_text("id", id).map_err(|(path, message)| InputError::new(path, message))?;
    if id.chars().count() > LONGEST_ID {
        return Err(InputError::new("id", format!("this is longer than {LONGEST_ID} characters; give a short id")));
    }
    Ok(value)
}

fn json(value: &(impl Serialize + ?Sized), out: &mut Vec<u8>) -> Result<(), InputError> {
    serde_json::to_writer(out, value).map_err(|error| InputError::new("", error.to_string()))
}

fn text_of(value: &impl Serialize) -> Result<Vec<u8>, InputError> {
    let mut text = Vec::with_capacity(1024);
    json(value, &mut text)?;
    Ok(text)
}

/// How every answer begins.
fn put_id(id: &str, out: &mut Vec<u8>) -> Result<(), InputError> {
    out.extend_from_slice(b"{\"id\":");
    json(id, out)
}

fn put_day(day: Option<NaiveDate>, out: &mut Vec<u8>) -> Result<(), InputError> {
    maybe_day(&day, &mut serde_json::Serializer::new(out)).map_err(|error| InputError::new("", error.to_string()))
}
