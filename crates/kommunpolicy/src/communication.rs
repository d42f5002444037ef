//! What is on record of a municipality's communication: contacts with the mass media, press releases, publications, the website,
//! the intranet, the crisis plan, projects and decisions.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use policy_core::{
    accessibility::Adapted,
    account::{Describe, Happened, Known},
    issuing::Scope,
    local_day::SwedishDay,
    media_handled::{How, Reason},
    planning::{Considered, InTime, Undertaking},
    publication::Product,
};
use policy_rules::finite;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dossier::{Problem, ids, in_order, past, refers};

/// A contact that the mass media made with the municipality. One that is made under the freedom to communicate information is not
/// recorded here, but counted. There is no field for who made it, in what medium, or about what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MediaContact {
    /// A number, such as the journal number `KS-2026-17`: words could describe a source. A personal identity number or a
    /// telephone number is refused.
    #[schemars(regex(pattern = r"^([0-9]{1,6}|([A-ZÅÄÖ]{1,4}[-.]?)?(19|20)[0-9]{2}[-.:][0-9]{1,6})$"))]
    pub id: String,
    /// When it was made.
    pub received: SwedishDay,
    /// Whether it was addressed to somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressed: Option<bool>,
    /// What was done with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handled: Option<Known<Handling>>,
}

/// What was done with a contact from the mass media.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Handling {
    /// When.
    pub on: SwedishDay,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<How>,
    /// Whether a referral was given with its reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

impl Describe for Handling {
    const WHAT: &'static str = "an object with what was done";
}

/// A press release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PressRelease {
    /// The id, unique in the dossier.
    pub id: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The day it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Happened>,
    /// The day it is to be sent, where it has not been.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<NaiveDate>,
    /// Whether the chair of the executive board issues it, through the communications unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_chair_through_unit: Option<bool>,
    /// Whether it goes to all media at the same time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simultaneous: Option<bool>,
}

/// A work in which somebody else holds the copyright.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Work {
    /// The id, unique in the publication.
    pub id: String,
    /// The day the rights holder agreed. A work that is used on a ground in law, such as a quotation, is left out of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Happened>,
}

/// Something that the municipality publishes or has published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublicationRecord {
    /// The id, unique in the dossier.
    pub id: String,
    /// What it is.
    pub product: Product,
    /// What it is about, where it is print to every household: the duty on the responsible publisher goes for overall print.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The day it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Happened>,
    /// The day it is to be published, where it has not been.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<NaiveDate>,
    /// The works in it in which somebody else holds the copyright; an empty list where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub works: Option<Vec<Work>>,
    /// The day it was considered whether the website could be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website_considered: Option<Happened>,
    /// Whether it follows the graphic manual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows_manual: Option<bool>,
    /// The day the communications unit reviewed or designed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Happened>,
    /// How far it is adapted for people with disabilities, where it is published on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapted: Option<Adapted>,
    /// The responsible publisher, where it is overall print to every household: the id of a holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible_publisher: Option<Known<HolderId>>,
}

/// The id of a holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct HolderId(pub String);

impl Describe for HolderId {
    const WHAT: &'static str = "the id of a holder";
}

/// What somebody who went through the municipality's website found that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WebsiteReview {
    /// The day.
    pub on: NaiveDate,
    /// Whether information can be fetched at any hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round_the_clock: Option<bool>,
    /// Whether the website offers dialogue and insight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialogue: Option<bool>,
    /// Whether its information is up to date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to_date: Option<bool>,
    /// Whether its information is directed at the target groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_target_groups: Option<bool>,
    /// How far it is adapted for people with disabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapted: Option<Adapted>,
}

/// The municipality's website.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WebsiteRecord {
    /// The responsible publisher: the id of a holder; false where there has never been one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible_publisher: Option<Known<HolderId>>,
    /// The day a certificate of publication (utgivningsbevis) was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Happened>,
    /// The latest review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<WebsiteReview>,
}

/// The intranet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IntranetRecord {
    /// The day from which all employees reach the constitutional rules on freedom of expression and freedom to communicate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constitution: Option<Happened>,
    /// The day the writing rules were published there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writing_rules: Option<Happened>,
}

/// The plan for extraordinary events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CrisisPlanRecord {
    /// The day it was adopted.
    pub adopted: NaiveDate,
    /// The day it got a section on information in a crisis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information_section: Option<Happened>,
}

impl Describe for CrisisPlanRecord {
    const WHAT: &'static str = "the plan with the day it was adopted";
}

finite! {
    /// Something that the municipality undertakes over time. A decision has a list of its own.
    pub enum ProjectKind {
        /// A project.
        Project = "project", "ett projekt", "a project";
        /// A larger activity.
        LargerActivity = "larger-activity", "en större aktivitet", "a larger activity";
        /// Overall strategic planning.
        StrategicPlanning = "strategic-planning", "den övergripande strategiska planeringen", "overall strategic planning";
        /// Follow-up.
        FollowUp = "follow-up", "uppföljningen", "follow-up";
    }
}

impl From<ProjectKind> for Undertaking {
    fn from(kind: ProjectKind) -> Self {
        match kind {
            ProjectKind::Project => Self::Project,
            ProjectKind::LargerActivity => Self::LargerActivity,
            ProjectKind::StrategicPlanning => Self::StrategicPlanning,
            ProjectKind::FollowUp => Self::FollowUp,
        }
    }
}

/// A project, a larger activity, a strategic plan or a follow-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProjectRecord {
    /// The id, unique in the dossier.
    pub id: String,
    /// What it is.
    pub kind: ProjectKind,
    /// The first day.
    pub from: NaiveDate,
    /// The day it is finished, where it is settled. A plan and a follow-up have time until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Whether questions of communication are part of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub considered: Option<Considered>,
    /// Whether its communication is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<InTime>,
    /// Whether its communication is budgeted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budgeted: Option<InTime>,
}

/// A decision that the municipality has taken or is to take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionRecord {
    /// The id, unique in the dossier, such as `KS-2026-12`.
    pub id: String,
    /// The day.
    pub on: NaiveDate,
    /// Whether the question of information was taken into account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information_considered: Option<bool>,
}

/// What is on record of a municipality's communication. A key that is left out is unknown; a list of records that is left
/// out holds nothing to audit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Communication {
    /// The contacts that the mass media made with the municipality, without those under the freedom to communicate information.
    #[serde(default)]
    pub media_contacts: Vec<MediaContact>,
    /// How many contacts are known to have been made under the freedom to communicate information. Nothing else is recorded of
    /// them, and the audit does not use the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts_under_freedom_to_communicate: Option<u32>,
    /// The press releases.
    #[serde(default)]
    pub press_releases: Vec<PressRelease>,
    /// The publications.
    #[serde(default)]
    pub publications: Vec<PublicationRecord>,
    /// The website.
    #[serde(default)]
    pub website: WebsiteRecord,
    /// The intranet.
    #[serde(default)]
    pub intranet: IntranetRecord,
    /// The plan for extraordinary events; false where there has never been one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crisis_plan: Option<Known<CrisisPlanRecord>>,
    /// The projects.
    #[serde(default)]
    pub projects: Vec<ProjectRecord>,
    /// The decisions.
    #[serde(default)]
    pub decisions: Vec<DecisionRecord>,
}

/// A day that something is planned for lies ahead, and it has not happened.
fn ahead(
    record: Option<&Happened>,
    planned: Option<NaiveDate>,
    as_of: NaiveDate,
    path: impl Fn() -> String,
) -> Result<(), Problem> {
    match (record, planned) {
        (_, None) => Ok(()),
        (Some(Known::Yes(day)), Some(_)) => Err((path(), format!("it happened on {day}; take this out"))),
        (Some(Known::No) | None, Some(day)) if day < as_of => {
            Err((path(), format!("{day} has passed; say whether it happened, or give a new day")))
        }
        (Some(Known::No) | None, Some(_)) => Ok(()),
    }
}

/// Whether the id of a contact is a number: one of its own, or a journal number with its year. Words, a personal identity number
/// and a telephone number are none.
fn is_number(id: &str) -> bool {
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let start = id.trim_start_matches(|c: char| c.is_ascii_uppercase() || "ÅÄÖ".contains(c));
    let letters = id.chars().count() - start.chars().count();
    let rest = if letters > 0 { start.strip_prefix(['-', '.']).unwrap_or(start) } else { start };
    let journal = rest.split_once(['-', '.', ':']).is_some_and(|(year, number)| {
        year.len() == 4 && (year.starts_with("19") || year.starts_with("20")) && digits(year, 4) && digits(number, 6)
    });
    digits(id, 6) || (letters <= 4 && journal)
}

impl Communication {
    /// Checks what a type cannot say.
    pub(crate) fn check(&self, as_of: NaiveDate, holders: &BTreeSet<&str>) -> Result<(), Problem> {
        let at = |list: &str, index: usize, field: &str| format!("communication.{list}[{index}].{field}");
        for (index, contact) in self.media_contacts.iter().enumerate() {
            if !is_number(&contact.id) {
                return Err((
                    at("mediaContacts", index, "id"),
                    "give the contact a number, such as the journal number `KS-2026-17`: words could describe a source, and \
                     nobody may ask who that is"
                        .to_owned(),
                ));
            }
            let day = |day: SwedishDay| Some(Known::Yes(day.0));
            past(day(contact.received).as_ref(), as_of, || at("mediaContacts", index, "received"))?;
            if let Some(Known::Yes(handling)) = &contact.handled {
                past(day(handling.on).as_ref(), as_of, || at("mediaContacts", index, "handled.on"))?;
                if handling.on < contact.received {
                    return Err((
                        at("mediaContacts", index, "handled.on"),
                        format!("{} lies before the contact itself, made on {} in Sweden", handling.on.0, contact.received.0),
                    ));
                }
            }
        }
        ids("communication.mediaContacts", self.media_contacts.iter().map(|contact| &contact.id))?;
        ids("communication.pressReleases", self.press_releases.iter().map(|release| &release.id))?;
        ids("communication.publications", self.publications.iter().map(|publication| &publication.id))?;
        ids("communication.projects", self.projects.iter().map(|project| &project.id))?;
        for (index, project) in self.projects.iter().enumerate() {
            in_order(Some(project.from), project.until, || at("projects", index, "until"))?;
        }
        ids("communication.decisions", self.decisions.iter().map(|decision| &decision.id))?;
        for (index, release) in self.press_releases.iter().enumerate() {
            past(release.sent.as_ref(), as_of, || at("pressReleases", index, "sent"))?;
            ahead(release.sent.as_ref(), release.planned, as_of, || at("pressReleases", index, "planned"))?;
        }
        for (index, publication) in self.publications.iter().enumerate() {
            publication.check(&format!("communication.publications[{index}]"), as_of, holders)?;
        }
        if let Some(Known::Yes(HolderId(id))) = &self.website.responsible_publisher {
            refers("communication.website.responsiblePublisher".to_owned(), id, "holder", holders)?;
        }
        past(self.website.certificate.as_ref(), as_of, || "communication.website.certificate".to_owned())?;
        let review = self.website.review.as_ref().map(|review| Known::Yes(review.on));
        past(review.as_ref(), as_of, || "communication.website.review.on".to_owned())?;
        past(self.intranet.constitution.as_ref(), as_of, || "communication.intranet.constitution".to_owned())?;
        past(self.intranet.writing_rules.as_ref(), as_of, || "communication.intranet.writingRules".to_owned())?;
        if let Some(Known::Yes(plan)) = &self.crisis_plan {
            past(Some(&Known::Yes(plan.adopted)), as_of, || "communication.crisisPlan.adopted".to_owned())?;
            past(plan.information_section.as_ref(), as_of, || "communication.crisisPlan.informationSection".to_owned())?;
            let section = plan.information_section.as_ref().and_then(Known::yes).copied();
            in_order(Some(plan.adopted), section, || "communication.crisisPlan.informationSection".to_owned())?;
        }
        Ok(())
    }
}

impl PublicationRecord {
    fn check(&self, at: &str, as_of: NaiveDate, holders: &BTreeSet<&str>) -> Result<(), Problem> {
        for (field, record) in
            [("published", &self.published), ("websiteConsidered", &self.website_considered), ("reviewed", &self.reviewed)]
        {
            past(record.as_ref(), as_of, || format!("{at}.{field}"))?;
        }
        ahead(self.published.as_ref(), self.planned, as_of, || format!("{at}.planned"))?;
        ids(&format!("{at}.works"), self.works.iter().flatten().map(|work| &work.id))?;
        for (index, work) in self.works.iter().flatten().enumerate() {
            past(work.consent.as_ref(), as_of, || format!("{at}.works[{index}].consent"))?;
        }
        if self.product == Product::PressRelease {
            return Err((format!("{at}.product"), "put a press release in the list `pressReleases`".to_owned()));
        }
        if self.scope.is_some() && self.product != Product::HouseholdPrint {
            return Err((format!("{at}.scope"), "only print to every household is asked for it; take it out".to_owned()));
        }
        if self.responsible_publisher.is_some() && self.product != Product::HouseholdPrint {
            return Err((
                format!("{at}.responsiblePublisher"),
                "only overall print to every household has one by the policy; take it out".to_owned(),
            ));
        }
        if let Some(Known::Yes(HolderId(id))) = &self.responsible_publisher {
            refers(format!("{at}.responsiblePublisher"), id, "holder", holders)?;
        }
        if self.adapted.is_some() && !matches!(self.product, Product::WebsitePage | Product::SocialPost) {
            return Err((format!("{at}.adapted"), "only what is published on the web is asked for it; take it out".to_owned()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn the_id_of_a_contact_is_a_number_and_no_words() {
        for id in ["1", "17", "KS-2026-17", "KS2026.17", "2026-0017", "ÄN.2026:4"] {
            assert!(is_number(id), "{id}");
        }
        for id in [
            "19790314-2390",
            "7903142390",
            "070-1234567",
            "0701234567",
            "EVA-1",
            "",
            "KS",
            "tips från vården",
            "LÄCKAN-1",
            "KS-17 rektor",
            "ks-1",
            "KS--1",
            "17b",
            "KS/1",
        ] {
            assert!(!is_number(id), "{id}");
        }
    }
}
