//! The form of an activity plan (blankett), as it is filled in. While it is a draft, anything may still be open.

use chrono::NaiveDate;
use policy_rules::{Lang, finite};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

finite! {
    /// A purpose of being on a social medium that the guidelines name (RS-1.3-2).
    pub enum Purpose {
        /// A complement to traditional websites.
        ComplementWebsites = "complement-websites", "komplettera webbplatserna", "complement the websites";
        /// Spreading municipal information.
        SpreadInformation = "spread-information", "sprida kommunal information", "spread municipal information";
        /// Marketing the municipality or an operation.
        Market = "market", "marknadsföra kommunen eller en verksamhet", "market the municipality or an operation";
        /// Trying new ways to target groups.
        TryNewWays = "try-new-ways", "pröva nya vägar till målgrupperna", "try new ways to the target groups";
        /// Reaching groups that are not reached otherwise.
        ReachNewGroups = "reach-new-groups", "nå nya målgrupper", "reach new target groups";
        /// Engaging the target groups.
        Engage = "engage", "engagera målgrupperna", "engage the target groups";
        /// Gathering views and making use of them.
        GatherViews = "gather-views", "få in synpunkter", "gather views";
        /// Better service.
        BetterService = "better-service", "ge bättre service", "give better service";
        /// Dialogue.
        Dialogue = "dialogue", "skapa dialog", "create dialogue";
        /// Attracting and recruiting employees.
        Recruit = "recruit", "rekrytera medarbetare", "recruit employees";
        /// Goodwill.
        Goodwill = "goodwill", "skapa förtroende och goodwill", "create goodwill";
        /// Strengthening the brand.
        StrengthenBrand = "strengthen-brand", "stärka varumärket", "strengthen the brand";
        /// Networking.
        Network = "network", "nätverka", "network";
        /// Exchanging experience.
        ExchangeExperience = "exchange-experience", "utbyta erfarenheter", "exchange experience";
        /// Watching the surrounding world.
        WatchSurroundings = "watch-surroundings", "bevaka omvärlden", "watch the surrounding world";
        /// Driving traffic to the municipality's websites.
        DriveTraffic = "drive-traffic", "leda besökare till webbplatserna", "drive traffic to the websites";
        /// Responding to what is written about the municipality.
        Respond = "respond", "bemöta det som skrivs om oss", "respond to what is written about us";
        /// Increasing accessibility.
        IncreaseAccessibility = "increase-accessibility", "öka tillgängligheten", "increase accessibility";
    }
}

impl Purpose {
    /// Whether a channel with this purpose is meant for dialogue: somebody is to write there and get an answer (P-18).
    ///
    /// ```
    /// use activity_plan::form::Purpose;
    /// assert!(Purpose::GatherViews.is_dialogue());
    /// assert!(!Purpose::SpreadInformation.is_dialogue());
    /// ```
    pub const fn is_dialogue(self) -> bool {
        matches!(self, Self::Engage | Self::GatherViews | Self::BetterService | Self::Dialogue | Self::Respond)
    }
}

finite! {
    /// A target group that the policy names, internal groups first.
    pub enum TargetGroup {
        /// Elected representatives (förtroendevalda).
        ElectedRepresentatives = "elected-representatives", "förtroendevalda", "elected representatives";
        /// Employees and union representatives.
        Employees = "employees", "medarbetare och fackliga företrädare", "employees and union representatives";
        /// The public, the citizens.
        Public = "public", "allmänhet och medborgare", "the public and the citizens";
        /// The mass media.
        MassMedia = "mass-media", "massmedia", "the mass media";
        /// Business.
        Business = "business", "näringsliv", "business";
        /// Organisations and associations.
        Organisations = "organisations", "organisationer och föreningar", "organisations and associations";
        /// State authorities, municipalities and regions.
        Authorities = "authorities", "statliga myndigheter, kommuner och regioner", "state authorities, municipalities and regions";
    }
}

finite! {
    /// What a frequency is counted by.
    pub enum Per {
        /// A day.
        Day = "day", "dag", "day";
        /// A week.
        Week = "week", "vecka", "week";
        /// A month.
        Month = "month", "månad", "month";
    }
}

finite! {
    /// During which hours an account is watched.
    pub enum Hours {
        /// Office hours only.
        Office = "office", "bara kontorstid", "office hours only";
        /// Other hours too.
        Other = "other", "även andra tider", "other hours too";
    }
}

/// How often something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Often {
    /// So many times; from 1 to 1000.
    pub times: u32,
    /// In each.
    pub per: Per,
}

impl Often {
    /// The most times that can be stated.
    pub const MOST: u32 = 1000;

    /// At most so many days pass between two times, where they are spread evenly: a week has 7 days and a month 31.
    ///
    /// ```
    /// use activity_plan::form::{Often, Per};
    /// assert_eq!(Often { times: 3, per: Per::Week }.every_days(), 3);
    /// assert_eq!(Often { times: 2, per: Per::Day }.every_days(), 1);
    /// assert_eq!(Often { times: 1, per: Per::Month }.every_days(), 31);
    /// ```
    pub fn every_days(self) -> u32 {
        let days: u32 = match self.per {
            Per::Day => 1,
            Per::Week => 7,
            Per::Month => 31,
        };
        days.div_ceil(self.times.max(1))
    }

    /// The frequency in words.
    ///
    /// ```
    /// use activity_plan::form::{Often, Per};
    /// use policy_rules::Lang::{En, Sv};
    /// assert_eq!(Often { times: 2, per: Per::Day }.in_words(Sv), "2 gånger per dag");
    /// assert_eq!(Often { times: 1, per: Per::Week }.in_words(En), "once a week");
    /// ```
    pub fn in_words(self, lang: Lang) -> String {
        let per = self.per.term().label.of(lang);
        match (lang, self.times) {
            (Lang::Sv, 1) => format!("en gång per {per}"),
            (Lang::Sv, times) => format!("{times} gånger per {per}"),
            (Lang::En, 1) => format!("once a {per}"),
            (Lang::En, times) => format!("{times} times a {per}"),
        }
    }
}

/// Somebody named in the plan, with contact details.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Contact {
    /// What tells one person from another: the same id wherever the plan and the dossier speak of this person.
    pub person: String,
    /// The name.
    pub name: String,
    /// The e-mail address. This or a phone number must be given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The phone number, Swedish or international.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

/// How a goal is measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Measure {
    /// What is counted.
    pub metric: String,
    /// The number to reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<f64>,
    /// The day by which to reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
}

/// A goal of the effort.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Goal {
    /// The goal in words.
    pub goal: String,
    /// How it is measured. Recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
}

/// How often and when an account is watched and updated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Watching {
    /// How often somebody looks whether something new has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checks: Option<Often>,
    /// How often new material is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updates: Option<Often>,
    /// During which hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Which other hours, where it is not office hours only.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub other_hours: String,
}

/// The form of an activity plan: what the guidelines and the form ask for, together (T-13). A field that is left out or empty is
/// not filled in; [`check`](crate::check()) tells what is missing.
///
/// The form asks for names, so this is the one place where persons are named. There is no field for a password.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ActivityPlan {
    /// The social medium (BL-2).
    pub medium: String,
    /// Its web address (BL-3).
    pub address: String,
    /// The operation: the name of the department or unit (BL-4).
    pub operation: String,
    /// The activity in words (RS-2.2-8).
    pub activity: String,
    /// Which of the named purposes (BL-5).
    pub purposes: Vec<Purpose>,
    /// Another purpose, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub other_purpose: String,
    /// Which of the policy's target groups (BL-6).
    pub target_groups: Vec<TargetGroup>,
    /// Another target group, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub other_target_group: String,
    /// The goals (BL-7).
    pub goals: Vec<Goal>,
    /// The administrators (BL-8): different persons, as many as the municipality demands.
    pub administrators: Vec<Contact>,
    /// The administrator who owns the account: the person id of one of them (T-11).
    pub owner: String,
    /// Who runs the account from day to day (BL-9).
    pub daily_operation: Vec<Contact>,
    /// Who steps in when they are away. Recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substitute: Option<Contact>,
    /// How often and when it is watched and updated (BL-10).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub watching: Option<Watching>,
    /// The estimated working hours a week (BL-11), above 0 and at most 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_per_week: Option<f64>,
    /// The working hours a week that are set aside (T-26), from 0 to 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allotted_hours_per_week: Option<f64>,
    /// Other remarks (BL-12).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remarks: String,
}

impl ActivityPlan {
    /// The most working hours a week that can be stated.
    pub const MOST_HOURS: f64 = 1000.0;

    /// The form as it is handed out: nothing filled in, with room for what everyone fills in.
    ///
    /// ```
    /// use activity_plan::{ActivityPlan, Settings, check};
    /// let blank = ActivityPlan::blank(2);
    /// assert_eq!(blank.administrators.len(), 2);
    /// assert!(check(&blank, &Settings::default()).iter().any(|problem| problem.path == "administrators[1].name"));
    /// ```
    pub fn blank(administrators: usize) -> Self {
        Self {
            goals: vec![Goal::default()],
            administrators: vec![Contact::default(); administrators],
            daily_operation: vec![Contact::default()],
            watching: Some(Watching::default()),
            ..Self::default()
        }
    }

    /// Whether the channel is meant for dialogue: one of its purposes is.
    pub fn is_for_dialogue(&self) -> bool {
        self.purposes.iter().any(|purpose| purpose.is_dialogue())
    }

    /// What an approval covers: the form without e-mail addresses, phone numbers and remarks, which may change without a new
    /// approval (P-16). Who somebody is, by id and by name, is approved.
    pub fn approved_part(&self) -> Self {
        let bare =
            |contact: &Contact| Contact { person: contact.person.clone(), name: contact.name.clone(), ..Contact::default() };
        Self {
            administrators: self.administrators.iter().map(bare).collect(),
            daily_operation: self.daily_operation.iter().map(bare).collect(),
            substitute: self.substitute.as_ref().map(bare),
            remarks: String::new(),
            ..self.clone()
        }
    }
}
