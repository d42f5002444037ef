//! What is on record of an account's personal data, and the entry of the account in the record of processing (article 30).

use chrono::NaiveDate;
use policy_core::{
    account::{Describe, Happened, Known},
    fact::YesNo,
};
use policy_rules::{Finite, Settlement, Text, finite};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    assessment::Signed,
    body::Body,
    party::{Determines, Party, PartyStanding},
    platform::{Answers, Host, Platform, standing},
};

impl Describe for Signed {
    const WHAT: &'static str = "an assessment as it was signed";
}

/// Who answers for an operation, and so is controller for its accounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ControllerRecord {
    /// What kind of body; `unclear` where it is known that nobody has settled it.
    pub body: Body,
    /// Its name, such as `Kultur- och fritidsnämnden`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How it is reached: an address or a telephone number of the body, not of a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// How its data protection officer is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub officer: Option<String>,
}

impl ControllerRecord {
    /// Whether it is not said which body it is, where there are several of its kind.
    pub const fn is_unnamed(&self) -> bool {
        matches!(self.body, Body::Committee | Body::Company | Body::Several) && self.name.is_none()
    }
}

/// Another party that handles the personal data of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OtherParty {
    /// What it does.
    pub party: Party,
    /// Its name.
    pub name: String,
    /// How it is reached. A joint controller's belongs in the record of processing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Who determines why and how it processes the data.
    pub determines: Determines,
    /// Whether the municipality receives statistics on visitors, or advertises or tracks, through it. Left out of the platform where it
    /// is as the platform allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<YesNo>,
    /// The first day; left out where it has been so since the account started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The day the contract with a processor, or the arrangement with a joint controller, was concluded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Happened>,
}

impl OtherParty {
    /// Whether it handles the data on a date.
    pub fn takes_part(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }

    /// What it is to the municipality on a date, as far as is known (`party-standing`). Of the platform itself, what the platform's
    /// answers tell of statistics goes where the entry is silent.
    pub fn standing(&self, answers: &Answers, date: NaiveDate) -> Settlement {
        let known = if self.party == Party::Platform { answers.statistics() } else { None };
        standing(self.party, self.determines, self.statistics.or(known), date)
    }
}

/// Every party that takes part on a date, with what it is as far as is known. Where somebody else runs the service, the platform is one of
/// them, listed or not.
pub fn parties<'p>(
    listed: &'p [OtherParty],
    platform: Option<&Platform<'_>>,
    date: NaiveDate,
) -> Vec<(Settlement, Option<&'p OtherParty>)> {
    let answers = platform.map(|platform| platform.answers(date)).unwrap_or_default();
    let taking_part = listed.iter().filter(|party| party.takes_part(date));
    let mut parties: Vec<_> = taking_part.map(|party| (party.standing(&answers, date), Some(party))).collect();
    let is_listed = parties.iter().flat_map(|(_, party)| *party).any(|party| party.party == Party::Platform);
    if !is_listed && platform.is_none_or(|platform| platform.host() == Host::Platform) {
        parties.push((answers.platform_standing(date), None));
    }
    parties
}

/// A transfer of personal data to a country outside the EU and the EEA.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Transfer {
    /// The country.
    pub country: String,
    /// What the transfer rests on, such as a decision on adequacy or standard clauses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safeguard: Option<String>,
}

/// What is on record of an account's personal data. A key that is left out is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonalData {
    /// The account: its id.
    pub account: String,
    /// The platform: the id of one that is known, or of one in the profile. Left out, the account's medium tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// The municipality's own assessment, as it was last signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Known<Signed>>,
    /// The day from which visitors are told on the page, or by a link from it, how their data are processed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information: Option<Happened>,
    /// The day the account was entered in the record of processing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_record: Option<Happened>,
    /// The other parties that handle the data. An empty list: none but the platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parties: Option<Vec<OtherParty>>,
    /// Why the data are processed. Left out, the purposes of the account's activity plan tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<String>,
    /// Whose data are processed, such as visitors and employees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<String>,
    /// Which kinds of data are processed, such as names, pictures and opinions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_kinds: Vec<String>,
    /// To whom the data are passed on, besides the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// The transfers to countries outside the EU and the EEA. An empty list: it has been found that there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfers: Option<Vec<Transfer>>,
    /// When the data are erased. Left out, the disposal schedule tells.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erasure: Vec<String>,
    /// How the data are protected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<String>,
}

finite! {
    /// What an entry in the record of processing must state.
    pub enum Point {
        /// Who is controller, and how they are reached.
        Controller = "controller", "Personuppgiftsansvarig, med kontaktuppgifter", "Controller, with contact details";
        /// Who is joint controller.
        JointControllers = "joint-controllers", "Gemensamt personuppgiftsansvariga", "Joint controllers";
        /// How the data protection officer is reached.
        Officer = "officer", "Dataskyddsombud", "Data protection officer";
        /// Why the data are processed.
        Purposes = "purposes", "Ändamål", "Purposes";
        /// Whose data are processed.
        DataSubjects = "data-subjects", "Kategorier av registrerade", "Categories of data subjects";
        /// Which kinds of data are processed.
        DataKinds = "data-kinds", "Kategorier av personuppgifter", "Categories of personal data";
        /// To whom data are passed on.
        Recipients = "recipients", "Mottagare", "Recipients";
        /// Transfers to countries outside the EU and the EEA.
        Transfers = "transfers", "Överföring till länder utanför EU och EES", "Transfers to countries outside the EU and the EEA";
        /// When the data are erased.
        Erasure = "erasure", "Tidsfrister för radering", "Time limits for erasure";
        /// How the data are protected.
        Security = "security", "Säkerhetsåtgärder", "Security measures";
    }
}

impl Point {
    /// The point of article 30.1 that demands it.
    pub const fn article(self) -> &'static str {
        match self {
            Self::Controller | Self::JointControllers | Self::Officer => "30.1 a",
            Self::Purposes => "30.1 b",
            Self::DataSubjects | Self::DataKinds => "30.1 c",
            Self::Recipients => "30.1 d",
            Self::Transfers => "30.1 e",
            Self::Erasure => "30.1 f",
            Self::Security => "30.1 g",
        }
    }

    /// What is asked where nothing is on record.
    pub const fn question(self) -> Text {
        match self {
            Self::Controller => Text::new(
                "Vilken nämnd eller vilket bolag ansvarar för verksamheten, och hur når man dem?",
                "Which committee or company answers for the operation, and how is it reached?",
            ),
            Self::JointControllers => Text::new(
                "Vem är gemensamt personuppgiftsansvarig med kommunen, till exempel plattformen för statistiken, och hur når man dem?",
                "Who is joint controller with the municipality, such as the platform for the statistics, and how are they reached?",
            ),
            Self::Officer => Text::new("Hur når man dataskyddsombudet?", "How is the data protection officer reached?"),
            Self::Purposes => Text::new("Varför behandlas uppgifterna?", "Why are the data processed?"),
            Self::DataSubjects => Text::new(
                "Vilka gäller uppgifterna: besökare, medarbetare, elever, brukare?",
                "Whom do the data concern: visitors, employees, pupils, clients?",
            ),
            Self::DataKinds => Text::new(
                "Vilka slags uppgifter är det: namn, bilder, åsikter, känsliga uppgifter?",
                "Which kinds of data are they: names, pictures, opinions, sensitive data?",
            ),
            Self::Recipients => Text::new("Vilka får del av uppgifterna?", "Who receives the data?"),
            Self::Transfers => Text::new(
                "Förs uppgifter över till ett land utanför EU och EES, och vad stöder det sig i så fall på? Fråga plattformen och leverantörerna.",
                "Are data transferred to a country outside the EU and the EEA, and if so, what does that rest on? Ask the platform and the suppliers.",
            ),
            Self::Erasure => Text::new("När raderas uppgifterna?", "When are the data erased?"),
            Self::Security => Text::new(
                "Hur skyddas uppgifterna, till exempel inloggning, behörigheter och uppsikt?",
                "How are the data protected, for instance login, permissions and supervision?",
            ),
        }
    }
}

/// One point of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The point.
    pub point: Point,
    /// What is on record, each thing by itself. Nothing where the point is missing, or where there is nothing to state.
    pub told: Vec<String>,
    /// Whether the record is silent or incomplete, so that the point has still to be answered.
    pub missing: bool,
}

/// What an entry is made of besides the record of the account's personal data: what other parts of the municipality's records tell.
#[derive(Clone, Debug, Default)]
pub struct Around<'a> {
    /// Who answers for the operation.
    pub controller: Option<&'a ControllerRecord>,
    /// The purposes of the account's activity plan.
    pub plan_purposes: Vec<String>,
    /// The terms of the disposal schedule.
    pub schedule: Vec<String>,
}

/// The entry of an account in the record of processing on a date (article 30.1): every point, with what is on record or that it is
/// missing. Nothing is guessed: whether data are transferred abroad is a question until somebody answers it.
///
/// ```
/// use gdpr_scope::record::{Around, Point, processing_record};
/// let entry = processing_record(None, None, &Around::default(), policy_rules::date(2026, 1, 1));
/// assert!(entry.iter().any(|stated| stated.point == Point::Transfers && stated.missing));
/// ```
pub fn processing_record(
    data: Option<&PersonalData>,
    platform: Option<&Platform<'_>>,
    around: &Around<'_>,
    date: NaiveDate,
) -> Vec<Stated> {
    let list = |list: fn(&PersonalData) -> &Vec<String>| data.map(list).cloned().unwrap_or_default();
    let or = |own: Vec<String>, other: &[String]| if own.is_empty() { other.to_vec() } else { own };
    let controller = around.controller.filter(|controller| controller.body != Body::Unclear);
    let listed = data.and_then(|data| data.parties.as_deref());
    let (joint, unsure) = joint_controllers(listed, platform, date);
    // Whoever runs the platform receives the data; until it is listed, who that is has still to be answered.
    let unlisted = parties(listed.unwrap_or_default(), platform, date).iter().any(|(_, party)| party.is_none());
    Point::VALUES
        .iter()
        .map(|point| {
            let needed = |told: Vec<String>| Stated { point: *point, missing: told.is_empty(), told };
            match point {
                Point::Controller => {
                    let told: Vec<String> =
                        controller.into_iter().flat_map(|known| [&known.name, &known.contact]).flatten().cloned().collect();
                    Stated { point: *point, missing: told.len() < 2, told }
                }
                Point::JointControllers => Stated { point: *point, told: joint.clone(), missing: unsure },
                Point::Officer => needed(controller.and_then(|known| known.officer.clone()).into_iter().collect()),
                Point::Purposes => needed(or(list(|data| &data.purposes), &around.plan_purposes)),
                Point::DataSubjects => needed(list(|data| &data.data_subjects)),
                Point::DataKinds => needed(list(|data| &data.data_kinds)),
                Point::Recipients => {
                    let mut told: Vec<String> = listed
                        .into_iter()
                        .flatten()
                        .filter(|party| party.takes_part(date))
                        .map(|party| party.name.clone())
                        .collect();
                    told.extend(list(|data| &data.recipients));
                    Stated { point: *point, missing: listed.is_none() || unlisted, told }
                }
                Point::Transfers => {
                    let transfers = data.and_then(|data| data.transfers.as_deref());
                    let told = transfers.into_iter().flatten().map(|transfer| match &transfer.safeguard {
                        Some(safeguard) => format!("{}: {safeguard}", transfer.country),
                        None => transfer.country.clone(),
                    });
                    let open = |transfers: &[Transfer]| transfers.iter().any(|transfer| transfer.safeguard.is_none());
                    Stated { point: *point, told: told.collect(), missing: transfers.is_none_or(open) }
                }
                Point::Erasure => needed(or(list(|data| &data.erasure), &around.schedule)),
                Point::Security => needed(list(|data| &data.security)),
            }
        })
        .collect()
}

/// Who is joint controller on a date, each with how it is reached, and whether something about that has still to be answered: whether
/// a party is one, who the platform is where it is not listed, or how a joint controller is reached.
fn joint_controllers(listed: Option<&[OtherParty]>, platform: Option<&Platform<'_>>, date: NaiveDate) -> (Vec<String>, bool) {
    let joint = PartyStanding::Joint.index() as u8;
    let mut told = Vec::new();
    let mut unsure = listed.is_none();
    for (what, party) in parties(listed.unwrap_or_default(), platform, date) {
        match party {
            Some(party) if what.outcome() == Some(joint) => {
                unsure = unsure || party.contact.is_none();
                told.push(
                    party.contact.as_ref().map_or_else(|| party.name.clone(), |contact| format!("{}, {contact}", party.name)),
                );
            }
            _ => unsure = unsure || what.possible.contains(&joint),
        }
    }
    (told, unsure)
}
