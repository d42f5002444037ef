//! A social-media account and those who hold access to it, as facts on record.

use chrono::NaiveDate;
use policy_rules::finite;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, value::MapAccessDeserializer},
};

use crate::{days::Days, fact::Phase, medium::Category, role::Role};

/// Something known to be so, or known not to be. In JSON the thing itself, or `false`; a key that is left out is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// It is not so.
    No,
    /// It is so.
    Yes(T),
}

impl<T> Known<T> {
    /// The thing, where it is so.
    pub fn yes(&self) -> Option<&T> {
        match self {
            Self::No => None,
            Self::Yes(thing) => Some(thing),
        }
    }
}

/// Something that happened on a day, or is known not to have happened.
pub type Happened = Known<NaiveDate>;

impl Known<NaiveDate> {
    /// Whether it had happened by a date.
    pub fn by(&self, date: NaiveDate) -> bool {
        self.yes().is_some_and(|day| *day <= date)
    }
}

impl<T: Serialize> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::No => serializer.serialize_bool(false),
            Self::Yes(thing) => thing.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de> + Describe> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de> + Describe> de::Visitor<'de> for Visitor<T> {
            type Value = Known<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} or false", T::WHAT)
            }

            fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Known<T>, E> {
                if yes { Err(E::invalid_value(de::Unexpected::Bool(yes), &self)) } else { Ok(Known::No) }
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Known<T>, E> {
                T::deserialize(de::value::StrDeserializer::<E>::new(text)).map(Known::Yes)
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Known<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Known::Yes)
            }
        }
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Known<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}OrFalse", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let thing = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [{ "const": false }, thing], "description": "False where it is known not to be so; left out where it is unknown." })
    }
}

/// What a [`Known`] thing is called in an error message.
pub trait Describe {
    /// The thing, with its article.
    const WHAT: &'static str;
}

impl Describe for NaiveDate {
    const WHAT: &'static str = "a date such as \"2026-01-31\"";
}

/// Somebody who holds a post or a part, by title. Persons are not named: an id stands for one person in one post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Holder {
    /// The id that accounts refer to.
    pub id: String,
    /// The post or part.
    pub role: Role,
    /// The title, such as `Bibliotekarie`.
    pub title: String,
    /// What tells that one person holds several posts: the same in each of them, and no name. Left out where every holder is
    /// another person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The first day in the post. Left out where it lies before the guidelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The last day in the post, where it is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

impl Holder {
    /// The person: the same in every post that one person holds.
    pub fn person(&self) -> &str {
        self.person.as_deref().unwrap_or(&self.id)
    }

    /// Whether the post is held on a date.
    pub fn in_post(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }
}

/// That somebody can act on an account: with a shared login in safe keeping, or with a role of their own on the platform.
/// There is no field for a password, a token or a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccessEntry {
    /// Who: the id of a holder.
    pub holder: String,
    /// From which day.
    pub from: NaiveDate,
    /// The day it was last verified that the access works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<NaiveDate>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

impl AccessEntry {
    /// Whether the access holds on a date.
    pub fn holds(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// That somebody signed an activity plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Approval {
    /// In which role.
    pub role: Role,
    /// Who: the id of a holder.
    pub holder: String,
    /// On which day.
    pub on: NaiveDate,
}

/// What is on record of an account's activity plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// Who has approved it, and when.
    pub approvals: Vec<Approval>,
    /// At most this many days between two publications, as the plan states it; at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    pub publish_every_days: Option<std::num::NonZeroU32>,
}

impl Describe for Plan {
    const WHAT: &'static str = "an activity plan with its approvals";
}

/// A major change of an account's page, planned or made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MajorChange {
    /// The id, unique in the account.
    pub id: String,
    /// The day it was made, or is to be made.
    pub on: NaiveDate,
    /// The day a snapshot was saved ahead of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Happened>,
}

/// A social-media account. Every key that is left out is unknown, and never taken as met or as broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Account {
    /// The id, unique in the dossier.
    pub id: String,
    /// The social medium, such as `Facebook`.
    pub medium: String,
    /// The category of the medium.
    pub category: Category,
    /// The web address.
    pub address: String,
    /// The operation that runs the account: the id of an operation.
    pub operation: String,
    /// The administrator who owns it: the id of a holder.
    pub owner: String,
    /// Everyone who has been administrator since the start, the owner included: ids of holders, whose posts tell when.
    pub administrators: Vec<String>,
    /// The first day.
    pub start: NaiveDate,
    /// The day it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
    /// The activity plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Known<Plan>>,
    /// The day the information officer appointed who may write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writers_appointed: Option<Happened>,
    /// Who can act on the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Vec<AccessEntry>>,
    /// The day the login was handed to the communications unit for safe keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lodged: Option<Happened>,
    /// The day it was entered in the register on the website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<Happened>,
    /// The day it was taken out of the register again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unlisted: Option<NaiveDate>,
    /// The day the website began to link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked_from_website: Option<Happened>,
    /// The day it began to link to the website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links_to_website: Option<Happened>,
    /// The day it was reported to the coordinating sector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<Happened>,
    /// The day it was opened for visitors to write on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_to_visitors: Option<Happened>,
    /// The days on which it was followed up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_ups: Option<Days>,
    /// The days on which the messages that had come in were supervised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisions: Option<Days>,
    /// The days on which a snapshot was saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshots: Option<Days>,
    /// The major changes of its page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub major_changes: Vec<MajorChange>,
    /// The day a snapshot was saved ahead of its closing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing_snapshot: Option<Happened>,
    /// The days on which the municipality published on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posts: Option<Days>,
}

impl Account {
    /// Where the account is in its life on a date.
    pub fn phase(&self, date: NaiveDate) -> Phase {
        Phase::on(self.start, self.closed, date)
    }

    /// Whether a holder can act on the account on a date; none where no access is on record at all.
    pub fn can_act(&self, holder: &str, date: NaiveDate) -> Option<bool> {
        self.access.as_ref().map(|entries| entries.iter().any(|entry| entry.holder == holder && entry.holds(date)))
    }
}

finite! {
    /// A kind of subject that duties are laid on.
    pub enum SubjectKind {
        /// The municipality.
        Municipality = "municipality", "kommunen", "the municipality";
        /// A post.
        Role = "role", "posten", "the post";
        /// An account.
        Account = "account", "kontot", "the account";
        /// A major change of an account's page.
        Change = "change", "förändringen", "the change";
        /// Somebody's access to an account.
        Access = "access", "åtkomsten", "the access";
        /// The disposal schedule.
        Schedule = "schedule", "gallringsplanen", "the disposal schedule";
        /// The log of what was disposed of.
        DisposalLog = "disposal-log", "gallringsloggen", "the disposal log";
        /// A link to a private medium.
        Link = "link", "länken", "the link";
        /// A crisis.
        Crisis = "crisis", "krisen", "the crisis";
        /// A contact from the mass media.
        MediaContact = "media-contact", "mediekontakten", "the media contact";
        /// A press release.
        PressRelease = "press-release", "pressmeddelandet", "the press release";
        /// Something that is published.
        Publication = "publication", "produkten", "the product";
        /// A project, a larger activity, a strategic plan or a follow-up.
        Project = "project", "projektet", "the project";
        /// A decision.
        Decision = "decision", "beslutet", "the decision";
    }
}

finite! {
    /// What auditors group their questions by (kontrollmål).
    pub enum Control {
        /// Are there guidelines, and are they followed where accounts are made known?
        Guidelines = "guidelines", "Riktlinjer", "Guidelines";
        /// Is it clear why an account exists, and who approved it?
        PurposeAndMandate = "purpose-and-mandate", "Syfte och uppdrag", "Purpose and mandate";
        /// Is somebody watching?
        Supervision = "supervision", "Uppsikt och skötsel", "Supervision";
        /// Is it clear who does what, and who can act?
        RolesAndAccess = "roles-and-access", "Roller och åtkomst", "Roles and access";
        /// Do people know and follow the internal rules?
        InternalRules = "internal-rules", "Interna regler", "Internal rules";
        /// Are records kept and disposed of as they must be?
        RecordsAndDisposal = "records-and-disposal", "Arkivering och gallring", "Records and disposal";
        /// Are personal data taken care of?
        PersonalData = "personal-data", "Personuppgifter", "Personal data";
    }
}
