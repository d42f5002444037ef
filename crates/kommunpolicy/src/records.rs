//! What is on record of public records: items, questions, requests, the disposal schedule and the log of what was disposed of, in a
//! dossier or as JSON Lines beside it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use policy_core::{
    account::{Describe, Known},
    local_day::SwedishDay,
    role::Role,
};
use public_records::{
    item::{Item, Question, Request},
    schedule::{LogEntry, Schedule},
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    InputError,
    dossier::{Problem, ids, refers},
    input::check_text,
    profile::check_schedule,
};

/// A list of records: in the dossier itself, or in a JSON Lines file beside it. In JSON a list, or `{"file": "items.jsonl"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Log<T> {
    /// In the dossier itself.
    Inline(Vec<T>),
    /// In a file in the folder of the dossier, one record a line. Whoever holds the file hands over its lines with
    /// [`Beside`](crate::audit::Beside).
    File(String),
}

impl<T> Default for Log<T> {
    fn default() -> Self {
        Self::Inline(Vec::new())
    }
}

impl<T> Log<T> {
    /// The records in the dossier itself.
    pub fn inline(&self) -> &[T] {
        match self {
            Self::Inline(records) => records,
            Self::File(_) => &[],
        }
    }

    /// The name of the file beside the dossier.
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Inline(_) => None,
            Self::File(file) => Some(file),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Inline(records) if records.is_empty())
    }
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FileName {
    /// A JSON Lines file in the folder of the dossier.
    #[schemars(regex(pattern = r"^[^/\\\\.][^/\\\\]*$"))]
    file: String,
}

impl<T: Serialize> Serialize for Log<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Inline(records) => records.serialize(serializer),
            Self::File(file) => FileName { file: file.clone() }.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Log<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListOrFile<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for ListOrFile<T> {
            type Value = Log<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list, or a file beside the dossier such as {\"file\": \"items.jsonl\"}")
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Log<T>, A::Error> {
                let mut records = Vec::new();
                while let Some(record) = list.next_element()? {
                    records.push(record);
                }
                Ok(Log::Inline(records))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Log<T>, A::Error> {
                FileName::deserialize(de::value::MapAccessDeserializer::new(map)).map(|name| Log::File(name.file))
            }
        }
        deserializer.deserialize_any(ListOrFile(std::marker::PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Log<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Log", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (list, file) = (generator.subschema_for::<Vec<T>>(), generator.subschema_for::<FileName>());
        json_schema!({ "anyOf": [list, file], "description": "A list, or the name of a JSON Lines file beside the dossier." })
    }
}

/// That something was done on an account on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LoggedDay {
    /// The account: its id in the dossier.
    pub account: String,
    /// The day.
    pub on: SwedishDay,
}

/// The municipality's schedule as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct OwnSchedule(pub Schedule);

impl Describe for OwnSchedule {
    const WHAT: &'static str = "a schedule with its rows";
}

/// What is on record of public records. A list that is left out holds nothing to audit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Records {
    /// The disposal schedule as the municipality has it; false where there is none. Left out, it is that of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Known<OwnSchedule>>,
    /// What appeared on the pages.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub items: Log<Item>,
    /// Questions from the public.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub questions: Log<Question>,
    /// Requests to see a public record.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub requests: Log<Request>,
    /// What was disposed of.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub disposals: Log<LogEntry>,
    /// The days on which the messages that had come in were supervised, account by account: beside those that stand with each account.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub supervisions: Log<LoggedDay>,
    /// The days on which a snapshot was saved, likewise.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub snapshots: Log<LoggedDay>,
}

impl Records {
    pub(crate) fn check(&self, known: &Checked<'_>) -> Result<(), Problem> {
        if let Some(Known::Yes(OwnSchedule(schedule))) = &self.schedule {
            check_schedule("records.schedule", schedule)?;
        }
        ids("records.items", self.items.inline().iter().map(|item| &item.id))?;
        ids("records.questions", self.questions.inline().iter().map(|question| &question.id))?;
        ids("records.requests", self.requests.inline().iter().map(|request| &request.id))?;
        let files = [
            ("items", self.items.file()),
            ("questions", self.questions.file()),
            ("requests", self.requests.file()),
            ("disposals", self.disposals.file()),
            ("supervisions", self.supervisions.file()),
            ("snapshots", self.snapshots.file()),
        ];
        for (list, file) in files {
            let Some(file) = file else { continue };
            check_beside(format!("records.{list}.file"), file)?;
        }
        let at =
            |list: &'static str, at: usize| move |(path, message): Problem| (format!("records.{list}[{at}].{path}"), message);
        for (index, item) in self.items.inline().iter().enumerate() {
            known.item(item).map_err(at("items", index))?;
        }
        for (index, question) in self.questions.inline().iter().enumerate() {
            known.question(question).map_err(at("questions", index))?;
        }
        for (index, request) in self.requests.inline().iter().enumerate() {
            known.request(request).map_err(at("requests", index))?;
        }
        for (index, entry) in self.disposals.inline().iter().enumerate() {
            known.disposal(entry).map_err(at("disposals", index))?;
        }
        for (list, log) in [("supervisions", &self.supervisions), ("snapshots", &self.snapshots)] {
            for (index, logged) in log.inline().iter().enumerate() {
                known.logged(logged).map_err(at(list, index))?;
            }
        }
        Ok(())
    }
}

/// What the records of a dossier may refer to.
pub(crate) struct Checked<'d> {
    pub(crate) accounts: BTreeSet<&'d str>,
    pub(crate) holders: BTreeSet<&'d str>,
    pub(crate) as_of: NaiveDate,
}

impl Checked<'_> {
    fn been(&self, field: &str, day: Option<NaiveDate>) -> Result<(), Problem> {
        match day {
            Some(day) if day > self.as_of => {
                Err((field.to_owned(), format!("{day} has not been yet: the dossier is complete up to {}", self.as_of)))
            }
            _ => Ok(()),
        }
    }

    fn account(&self, account: Option<&String>) -> Result<(), Problem> {
        match account {
            Some(account) => refers("account".to_owned(), account, "account", &self.accounts),
            None => Ok(()),
        }
    }

    /// Days of one record, each no later than the dossier reaches and no earlier than the first.
    fn days<const N: usize>(&self, first: (&str, NaiveDate), days: [(&str, Option<NaiveDate>); N]) -> Result<(), Problem> {
        self.been(first.0, Some(first.1))?;
        for (field, day) in days {
            self.been(field, day)?;
            if day.is_some_and(|day| day < first.1) {
                return Err((field.to_owned(), format!("this lies before {}, when it was published or came in", first.1)));
            }
        }
        Ok(())
    }

    pub(crate) fn item(&self, item: &Item) -> Result<(), Problem> {
        let Some(account) = &item.account else {
            return Err(("account".to_owned(), "name the account that the item belongs to".to_owned()));
        };
        self.account(Some(account))?;
        let had = |day: &Option<Known<SwedishDay>>| day.as_ref().and_then(Known::yes).map(|day| day.0);
        self.days(
            ("on", item.on.0),
            [
                ("noticed", item.noticed.map(|day| day.0)),
                ("outOfDate", had(&item.out_of_date)),
                ("answered", had(&item.answered)),
                ("caseClosed", had(&item.case_closed)),
                ("accountClosed", had(&item.account_closed)),
                ("registered", had(&item.registered)),
                ("addedToCase", had(&item.added_to_case)),
                ("saved", had(&item.saved)),
                ("removed.on", item.removed.as_ref().and_then(Known::yes).map(|removed| removed.on.0)),
            ],
        )
    }

    pub(crate) fn question(&self, question: &Question) -> Result<(), Problem> {
        self.account(Some(&question.account))?;
        let answered = question.answered.as_ref().and_then(Known::yes).map(|day| day.0);
        self.days(("received", question.received.0), [("answered", answered)])
    }

    pub(crate) fn request(&self, request: &Request) -> Result<(), Problem> {
        self.account(request.account.as_ref())?;
        let answered = request.answered.as_ref().and_then(Known::yes).map(|day| day.0);
        self.days(("received", request.received.0), [("answered", answered)])
    }

    pub(crate) fn logged(&self, logged: &LoggedDay) -> Result<(), Problem> {
        self.account(Some(&logged.account))?;
        self.been("on", Some(logged.on.0))
    }

    pub(crate) fn disposal(&self, entry: &LogEntry) -> Result<(), Problem> {
        self.been("on", Some(entry.on))?;
        let is_role = Role::TERMS.iter().any(|term| term.name == entry.approved_by);
        if is_role { Ok(()) } else { refers("approvedBy".to_owned(), &entry.approved_by, "holder", &self.holders) }
    }
}

/// A problem with a record, as an error.
/// Refuses the name of a file that does not lie in the folder of the dossier.
pub(crate) fn check_beside(path: String, file: &str) -> Result<(), Problem> {
    check_text(&path, file)?;
    if file.contains(['/', '\\']) || file.starts_with('.') {
        return Err((path, "name a file in the folder of the dossier, without a path".to_owned()));
    }
    Ok(())
}

pub(crate) fn wrong((path, message): Problem) -> InputError {
    InputError::new(path, message)
}
