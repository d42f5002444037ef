//! Something that appeared on or through a page, a question, or a request for a record, as facts on record.

use policy_core::{
    account::{Describe, Known},
    local_day::SwedishDay,
};
use policy_rules::finite;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    disposal::Hold,
    question::{Inflow, Matter},
    removal::{Author, Crime, Objection},
};

finite! {
    /// Where something appeared.
    pub enum Place {
        /// A post of the municipality's on its page.
        OwnPost = "own-post", "kommunens inlägg", "a post of the municipality's";
        /// A reply of the municipality's on its page.
        Reply = "reply", "kommunens svar", "a reply of the municipality's";
        /// A visitor's post or comment on the page.
        Comment = "comment", "en besökares inlägg eller kommentar", "a visitor's post or comment";
        /// A message from a visitor that only the municipality sees.
        DirectMessage = "direct-message", "ett direktmeddelande från en besökare", "a direct message from a visitor";
        /// Something on another's account that can be seen from the page.
        OthersAccount = "others-account", "något på någon annans konto som går att se från kommunens sida", "something on another's account seen from the page";
        /// A draft of the municipality's that was not published.
        Draft = "draft", "kommunens utkast", "a draft of the municipality's";
    }
}

impl Place {
    /// Whether that is the municipality's own page, which others see too.
    pub const fn is_on_page(self) -> bool {
        matches!(self, Self::OwnPost | Self::Reply | Self::Comment)
    }

    /// Whether the municipality has it as a record: on its page, or as a message to it.
    pub const fn is_kept(self) -> bool {
        self.is_on_page() || matches!(self, Self::DirectMessage)
    }

    /// Who put it there.
    pub const fn author(self) -> Author {
        match self {
            Self::OwnPost | Self::Reply | Self::Draft => Author::Municipality,
            Self::Comment | Self::DirectMessage | Self::OthersAccount => Author::Visitor,
        }
    }
}

finite! {
    /// Why something was removed.
    pub enum Why {
        /// For what it says.
        Content = "content", "på grund av innehållet", "for what it says";
        /// By the schedule.
        Disposal = "disposal", "som gallring enligt planen", "as disposal by the schedule";
    }
}

/// How an id is written, as a pattern: without a space at either end, and without characters that steer a terminal, turn the
/// direction of writing or cannot be seen.
pub const ID: &str = concat!(
    r"^[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]",
    r"([^\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*",
    r"[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff])?$"
);

/// The longest id, in characters.
pub const LONGEST_ID: usize = 200;

/// That something was removed from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Removed {
    /// On which day.
    pub on: SwedishDay,
    /// Why.
    pub why: Why,
}

impl Describe for Removed {
    const WHAT: &'static str = "an object with the day and why";
}

/// A question from the public on an account. There is no field for who asked, nor for what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// The id in the system that it comes from.
    pub id: String,
    /// The account: its id in the dossier.
    pub account: String,
    /// When it came in.
    pub received: SwedishDay,
    /// The day it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Known<SwedishDay>>,
}

/// A request to see a public record. There is no field for who made it, nor why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    /// The id in the system that it comes from.
    pub id: String,
    /// The account that the record stands on, where it stands on one: its id in the dossier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// When it came in.
    pub received: SwedishDay,
    /// The day it was answered: the record was disclosed, or refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Known<SwedishDay>>,
}

/// Something that appeared on or through a page. A key that is left out is unknown, and never taken as met or as broken. There is
/// no field for what it says, nor for who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(
    description = "Something that appeared on or through a page. A key that is left out is unknown. There is no field for what it says, nor for who wrote it."
)]
pub struct Item {
    /// The id in the system that it comes from.
    #[schemars(length(min = 1, max = LONGEST_ID), regex(pattern = ID))]
    pub id: String,
    /// The account: its id in the dossier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Where it appeared.
    pub place: Place,
    /// When it was published or came in.
    pub on: SwedishDay,
    /// When the municipality noticed it. Left out, it is unknown: at the latest, it should have been when it had to be supervised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noticed: Option<SwedishDay>,
    /// What has come in, where it comes from a visitor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inflow: Option<Inflow>,
    /// Whom it concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matter: Option<Matter>,
    /// Whether it holds secret information.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    /// Whether it belongs to a case opened or under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub belongs_to_case: Option<bool>,
    /// Whether it is obviously of minor significance, so that it need be neither registered nor kept ordered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor: Option<bool>,
    /// Whether a human found it of passing or slight significance, so that it may be disposed of as such.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passing: Option<bool>,
    /// Whether it is easily seen if it was received or drawn up, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_shown: Option<bool>,
    /// Whether the posts are easily searched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub searchable: Option<bool>,
    /// What crime it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crime: Option<Crime>,
    /// Whether it is manifest that it is a crime.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest: Option<bool>,
    /// Whether it is commercial advertising.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advertising: Option<bool>,
    /// What else somebody has against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objection: Option<Objection>,
    /// Whether a human found it needed for insight, the administration of justice, administration or research.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<bool>,
    /// What stops its disposal, or stopped it when it was removed. A case that it belongs to and that is not closed does so by
    /// itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<Hold>,
    /// The day a human found it out of date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_date: Option<Known<SwedishDay>>,
    /// The day it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Known<SwedishDay>>,
    /// The day the case that it belongs to was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_closed: Option<Known<SwedishDay>>,
    /// The day the account was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_closed: Option<Known<SwedishDay>>,
    /// The day it was entered in the journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered: Option<Known<SwedishDay>>,
    /// The day it was added to the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_to_case: Option<Known<SwedishDay>>,
    /// The day its content was saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<Known<SwedishDay>>,
    /// That it was removed from the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<Known<Removed>>,
}

impl Item {
    /// Whether it stands, or stood, on the municipality's own page.
    pub const fn is_on_page(&self) -> bool {
        self.place.is_on_page()
    }
}
