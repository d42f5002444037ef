//! A dossier: what is on record of a municipality's social-media accounts and its communication on a date.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use gdpr_scope::record::{ControllerRecord, PersonalData};
use policy_core::{
    account::{Account, Happened, Holder, Known},
    days::Days,
    link::LinkHolder,
    source::GUIDELINES,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    InputError,
    catalogue::hint,
    communication::Communication,
    input::{self, check_address, check_code, check_text},
    personal_data,
    plan::{PlanRecord, check_records},
    profile::Municipality,
    records::{Checked, Records},
};

/// An operation of the municipality (verksamhet).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Operation {
    /// The id that accounts refer to.
    pub id: String,
    /// The name.
    pub name: String,
    /// Who answers for it, and so is controller for its accounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<ControllerRecord>,
}

/// The register of accounts (förteckning).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Register {
    /// The day it was published on the municipality's website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_website: Option<Happened>,
    /// The day it was entered in the records-management plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_records_plan: Option<Happened>,
}

/// A link from the municipality's website to a private medium.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrivateLink {
    /// The id, unique in the dossier.
    pub id: String,
    /// The first day the link stood.
    pub from: NaiveDate,
    /// The last day the link stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Whose medium it leads to.
    pub holder: LinkHolder,
    /// The day a notice was put up that the municipality neither owns nor answers for the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclaimer: Option<Happened>,
    /// The day a notice was put up that the views are the politician's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_views: Option<Happened>,
}

/// A crisis in which the municipality informed the public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CrisisRecord {
    /// The id, unique in the dossier.
    pub id: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The day somebody decided whether to use social media.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Happened>,
}

/// What is on record of a municipality's social-media accounts and its communication on a date. A key that is left out is unknown.
///
/// Read one with [`Dossier::from_json`], which checks what a type cannot say. There is no field for a password, a token or a
/// key, and none for a person's name but in an activity plan, whose form asks for names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(
    description = "What is on record of a municipality's social-media accounts and its communication on a date. A key that is left out is unknown."
)]
pub struct Dossier {
    /// The municipality.
    pub municipality: Municipality,
    /// A remark for whoever reads the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The date up to which the dossier is complete, and the date that is audited unless another is asked for.
    pub as_of: NaiveDate,
    /// The first day that the logs of follow-up and publication cover, where they do not go back to each account's start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logs_from: Option<NaiveDate>,
    /// The register of accounts.
    #[serde(default)]
    pub register: Register,
    /// Who holds which post or part.
    pub holders: Vec<Holder>,
    /// The operations.
    pub operations: Vec<Operation>,
    /// The accounts.
    pub accounts: Vec<Account>,
    /// The activity plans of the accounts, each with its history. A plan names persons, since its form does; no report does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<PlanRecord>,
    /// What is on record of the accounts' personal data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<PersonalData>,
    /// The links to private media.
    #[serde(default)]
    pub private_links: Vec<PrivateLink>,
    /// The crises.
    #[serde(default)]
    pub crises: Vec<CrisisRecord>,
    /// Media contacts, press releases, publications, the website, the intranet, the crisis plan, projects and decisions.
    #[serde(default)]
    pub communication: Communication,
    /// Items, questions, requests, the disposal schedule and the log of what was disposed of.
    #[serde(default)]
    pub records: Records,
}

/// What is wrong, and where.
pub(crate) type Problem = (String, String);

impl Dossier {
    /// Reads a dossier from JSON and checks it.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, has an unknown key or a wrong type, names a day that does not exist, gives one id twice,
    /// refers to nobody, or tells of something that cannot have happened: the first thing that is wrong, with its line and path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let dossier: Self = input::read(text)?;
        dossier.check().map_err(|(path, message)| input::at(text, path, message))?;
        Ok(dossier)
    }

    fn check(&self) -> Result<(), Problem> {
        check_code("municipality.code", &self.municipality.code)?;
        check_text("municipality.name", &self.municipality.name)?;
        if let Some(note) = &self.note {
            check_text("note", note)?;
        }
        if let Some(why) = not_in_force(self.as_of) {
            return Err(("asOf".to_owned(), why));
        }
        let holders = ids("holders", self.holders.iter().map(|holder| &holder.id))?;
        let operations = ids("operations", self.operations.iter().map(|operation| &operation.id))?;
        let accounts = ids("accounts", self.accounts.iter().map(|account| &account.id))?;
        ids("privateLinks", self.private_links.iter().map(|link| &link.id))?;
        ids("crises", self.crises.iter().map(|crisis| &crisis.id))?;
        for (field, record) in [("onWebsite", &self.register.on_website), ("inRecordsPlan", &self.register.in_records_plan)] {
            past(record.as_ref(), self.as_of, || format!("register.{field}"))?;
        }
        for (at, holder) in self.holders.iter().enumerate() {
            if let Some(person) = &holder.person {
                check_text(&format!("holders[{at}].person"), person)?;
            }
            check_text(&format!("holders[{at}].title"), &holder.title)?;
            in_order(holder.from, holder.until, || format!("holders[{at}].until"))?;
        }
        for (at, operation) in self.operations.iter().enumerate() {
            check_text(&format!("operations[{at}].name"), &operation.name)?;
        }
        for (at, account) in self.accounts.iter().enumerate() {
            check_account(&format!("accounts[{at}]"), account, &holders, &operations)?;
            check_past(&format!("accounts[{at}]"), account, self.as_of)?;
        }
        check_records(&self.plans, &self.accounts)?;
        for (at, link) in self.private_links.iter().enumerate() {
            in_order(Some(link.from), link.until, || format!("privateLinks[{at}].until"))?;
            for (field, record) in [("disclaimer", &link.disclaimer), ("ownViews", &link.own_views)] {
                past(record.as_ref(), self.as_of, || format!("privateLinks[{at}].{field}"))?;
            }
        }
        for (at, crisis) in self.crises.iter().enumerate() {
            in_order(Some(crisis.from), crisis.until, || format!("crises[{at}].until"))?;
            past(crisis.decided.as_ref(), self.as_of, || format!("crises[{at}].decided"))?;
        }
        self.communication.check(self.as_of, &holders)?;
        let checked = Checked { accounts, holders, as_of: self.as_of };
        personal_data::check(&self.personal_data, &self.operations, &checked)?;
        self.records.check(&checked)
    }

    /// What the records may refer to.
    pub(crate) fn checked(&self) -> Checked<'_> {
        Checked {
            accounts: self.accounts.iter().map(|account| account.id.as_str()).collect(),
            holders: self.holders.iter().map(|holder| holder.id.as_str()).collect(),
            as_of: self.as_of,
        }
    }

    /// Checks that a date can be asked about: the guidelines were in force, and the dossier reaches that far.
    ///
    /// # Errors
    ///
    /// When it cannot; the message says what to do.
    pub fn check_date(&self, date: NaiveDate) -> Result<(), InputError> {
        if let Some(why) = not_in_force(date) {
            return Err(InputError::new("as-of", why));
        }
        if date > self.as_of {
            return Err(InputError::new(
                "as-of",
                format!("the dossier is complete up to {}, and says nothing of {date}; bring it up to date first", self.as_of),
            ));
        }
        Ok(())
    }
}

/// Why a date cannot be asked about, if it cannot: the guidelines were not in force.
///
/// ```
/// use kommunpolicy::dossier::not_in_force;
/// use policy_rules::date;
/// assert!(not_in_force(date(2010, 12, 8)).is_some());
/// assert!(not_in_force(date(2010, 12, 9)).is_none());
/// ```
pub fn not_in_force(date: NaiveDate) -> Option<String> {
    (date < GUIDELINES).then(|| format!("on {date} no rule was in force: the guidelines apply from {GUIDELINES}"))
}

pub(crate) fn ids<'d>(list: &str, given: impl Iterator<Item = &'d String>) -> Result<BTreeSet<&'d str>, Problem> {
    let mut seen = BTreeMap::new();
    for (at, id) in given.enumerate() {
        let path = || format!("{list}[{at}].id");
        check_text(&path(), id)?;
        if id.contains('/') {
            return Err((path(), "an id holds no `/`".to_owned()));
        }
        if let Some(first) = seen.insert(id.as_str(), at) {
            return Err((path(), format!("`{id}` is already the id of {list}[{first}]; give each its own")));
        }
    }
    Ok(seen.into_keys().collect())
}

pub(crate) fn refers(path: String, id: &str, what: &str, known: &BTreeSet<&str>) -> Result<(), Problem> {
    if known.contains(id) {
        return Ok(());
    }
    let hint = hint(id, known.iter().copied(), || format!("add it to the {what}s"));
    Err((path, format!("there is no {what} `{id}`; {hint}")))
}

pub(crate) fn in_order(from: Option<NaiveDate>, until: Option<NaiveDate>, path: impl Fn() -> String) -> Result<(), Problem> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err((path(), format!("{until} lies before the first day, {from}"))),
        _ => Ok(()),
    }
}

fn check_account(at: &str, account: &Account, holders: &BTreeSet<&str>, operations: &BTreeSet<&str>) -> Result<(), Problem> {
    check_text(&format!("{at}.medium"), &account.medium)?;
    check_address(&format!("{at}.address"), &account.address)?;
    refers(format!("{at}.operation"), &account.operation, "operation", operations)?;
    refers(format!("{at}.owner"), &account.owner, "holder", holders)?;
    for (index, administrator) in account.administrators.iter().enumerate() {
        let path = || format!("{at}.administrators[{index}]");
        refers(path(), administrator, "holder", holders)?;
        if account.administrators[..index].contains(administrator) {
            return Err((path(), format!("`{administrator}` is named twice; the administrators are different persons")));
        }
    }
    for (index, entry) in account.access.iter().flatten().enumerate() {
        refers(format!("{at}.access[{index}].holder"), &entry.holder, "holder", holders)?;
        in_order(Some(entry.from), entry.until, || format!("{at}.access[{index}].until"))?;
        in_order(Some(entry.from), entry.verified, || format!("{at}.access[{index}].verified"))?;
    }
    if let Some(Known::Yes(plan)) = &account.plan {
        for (index, approval) in plan.approvals.iter().enumerate() {
            let path = || format!("{at}.plan.approvals[{index}]");
            refers(format!("{}.holder", path()), &approval.holder, "holder", holders)?;
            if plan.approvals[..index].iter().any(|other| other.role == approval.role) {
                return Err((format!("{}.role", path()), format!("`{}` has approved already", approval.role.term().name)));
            }
        }
    }
    in_order(Some(account.start), account.closed, || format!("{at}.closed"))?;
    ids(&format!("{at}.majorChanges"), account.major_changes.iter().map(|change| &change.id))?;
    for (index, change) in account.major_changes.iter().enumerate() {
        let snapshot = change.snapshot.as_ref().and_then(Known::yes).copied();
        in_order(snapshot, Some(change.on), || format!("{at}.majorChanges[{index}].on"))?;
    }
    let logs = [
        ("followUps", &account.follow_ups),
        ("supervisions", &account.supervisions),
        ("snapshots", &account.snapshots),
        ("posts", &account.posts),
    ];
    for (name, days) in logs {
        if let Some(first) = days.as_ref().and_then(|days| days.first())
            && first < account.start
        {
            return Err((
                format!("{at}.{name}"),
                format!("{first} lies before the account existed: it started on {}", account.start),
            ));
        }
    }
    Ok(())
}

/// What is on record as having happened lies no later than the dossier reaches.
pub(crate) fn past(record: Option<&Happened>, as_of: NaiveDate, path: impl Fn() -> String) -> Result<(), Problem> {
    match record.and_then(Known::yes) {
        Some(day) if *day > as_of => Err((path(), format!("{day} has not been yet: the dossier is complete up to {as_of}"))),
        _ => Ok(()),
    }
}

fn check_past(at: &str, account: &Account, as_of: NaiveDate) -> Result<(), Problem> {
    for (field, record) in [
        ("writersAppointed", &account.writers_appointed),
        ("lodged", &account.lodged),
        ("listed", &account.listed),
        ("unlisted", &account.unlisted.map(Known::Yes)),
        ("linkedFromWebsite", &account.linked_from_website),
        ("linksToWebsite", &account.links_to_website),
        ("reported", &account.reported),
        ("openToVisitors", &account.open_to_visitors),
        ("followUps", &account.follow_ups.as_ref().and_then(Days::last).map(Known::Yes)),
        ("supervisions", &account.supervisions.as_ref().and_then(Days::last).map(Known::Yes)),
        ("snapshots", &account.snapshots.as_ref().and_then(Days::last).map(Known::Yes)),
        ("closingSnapshot", &account.closing_snapshot),
        ("posts", &account.posts.as_ref().and_then(Days::last).map(Known::Yes)),
    ] {
        past(record.as_ref(), as_of, || format!("{at}.{field}"))?;
    }
    for (index, approval) in account.plan.iter().filter_map(Known::yes).flat_map(|plan| &plan.approvals).enumerate() {
        past(Some(&Known::Yes(approval.on)), as_of, || format!("{at}.plan.approvals[{index}].on"))?;
    }
    for (index, change) in account.major_changes.iter().enumerate() {
        past(change.snapshot.as_ref(), as_of, || format!("{at}.majorChanges[{index}].snapshot"))?;
    }
    for (index, entry) in account.access.iter().flatten().enumerate() {
        past(entry.verified.map(Known::Yes).as_ref(), as_of, || format!("{at}.access[{index}].verified"))?;
    }
    Ok(())
}
