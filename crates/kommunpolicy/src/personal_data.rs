//! Personal data as JSON: platforms, the municipality's own assessment, and the entry in the record of processing.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use gdpr_scope::{
    assessment::{self, assess},
    platform::{Answers, Capability, INFLUENCE, PARTY, POST, Platform, Setting, Settings, Told},
    record::{Around, Point, Stated, processing_record as entry},
    regime::OPEN,
};
use policy_core::{account::Known, fact::YesNo, medium::Category};
use policy_rules::{Lang, Settlement, Table};
use public_records::schedule::{Fate, Row};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    Dossier, InputError, Profile,
    catalogue::hint,
    decide::Reason,
    dossier::{Operation, Problem, in_order, not_in_force, past, refers},
    input::check_text,
    plan,
    profile::Municipality,
    provenance::{Provenance, digest},
    records::Checked,
};

pub use gdpr_scope::record::PersonalData;

/// Refuses what a municipality says of platforms where it cannot be understood.
pub(crate) fn check_settings(settings: &Settings) -> Result<(), Problem> {
    let none = Settings::new();
    for (id, setting) in settings {
        let at = |field: &str| format!("platforms.{id}.{field}");
        check_text(&format!("platforms.{id}"), id)?;
        if Platform::find(id, &none).is_none() {
            for (field, is_there) in [("name", setting.name.is_some()), ("category", setting.category.is_some())] {
                if !is_there {
                    let known = Platform::all(&none).map(|platform| platform.id());
                    let hint = hint(id, known, || "a platform of your own needs a name and a category".to_owned());
                    return Err((at(field), format!("`{id}` is no platform that is known here, and has no {field}; {hint}")));
                }
            }
        }
        for (path, text) in own_names(id, setting) {
            check_text(&path, text)?;
        }
        check_answers(setting, at)?;
    }
    called_twice(settings)
}

/// The names that a municipality gives a platform, the id first, each with its path.
fn own_names<'s>(id: &'s String, setting: &'s Setting) -> impl Iterator<Item = (String, &'s String)> {
    let name = setting.name.iter().map(move |name| (format!("platforms.{id}.name"), name));
    let aliases = setting.aliases.iter().enumerate();
    let aliases = aliases.map(move |(place, alias)| (format!("platforms.{id}.aliases[{place}]"), alias));
    [(format!("platforms.{id}"), id)].into_iter().chain(name).chain(aliases)
}

/// Refuses a name that means another platform as well.
fn called_twice(settings: &Settings) -> Result<(), Problem> {
    let mut called: HashMap<String, &str> = HashMap::new();
    for platform in Platform::all(settings) {
        for name in platform.names() {
            let first = *called.entry(name.clone()).or_insert(platform.id());
            if first == platform.id() {
                continue;
            }
            // The one of the two that the municipality wrote.
            let (id, other) = if settings.contains_key(platform.id()) { (platform.id(), first) } else { (first, platform.id()) };
            let own = settings.get_key_value(id).into_iter().flat_map(|(id, setting)| own_names(id, setting));
            let path = own.filter(|(_, own)| own.to_lowercase() == name).map(|(path, _)| path).last();
            let path = path.unwrap_or_else(|| format!("platforms.{id}"));
            return Err((path, format!("`{name}` is what `{other}` is called already; give each its own")));
        }
    }
    Ok(())
}

/// Answers stand by date, the oldest first.
fn check_answers(setting: &Setting, at: impl Fn(&str) -> String) -> Result<(), Problem> {
    for (capability, answers) in &setting.capabilities {
        if let Some(place) = answers.windows(2).position(|pair| pair[1].from <= pair[0].from) {
            let path = at(&format!("capabilities.{}[{}].from", capability.term().name, place + 1));
            return Err((
                path,
                "this is not after the answer before it; write the oldest first, each from a day of its own".to_owned(),
            ));
        }
    }
    Ok(())
}

/// Refuses what is on record of accounts' personal data where it cannot be so.
pub(crate) fn check(data: &[PersonalData], operations: &[Operation], checked: &Checked<'_>) -> Result<(), Problem> {
    for (at, operation) in operations.iter().enumerate() {
        let Some(controller) = &operation.controller else { continue };
        let path = |field: &str| format!("operations[{at}].controller.{field}");
        for (field, text) in [("name", &controller.name), ("contact", &controller.contact), ("officer", &controller.officer)] {
            if let Some(text) = text {
                check_text(&path(field), text)?;
            }
        }
    }
    let mut seen = BTreeSet::new();
    for (at, data) in data.iter().enumerate() {
        let path = |field: &str| format!("personalData[{at}].{field}");
        refers(path("account"), &data.account, "account", &checked.accounts)?;
        if !seen.insert(&data.account) {
            return Err((
                path("account"),
                format!("`{}` stands here already; keep what is on record of it together", data.account),
            ));
        }
        if let Some(signed) = data.assessment.as_ref().and_then(Known::yes) {
            refers(path("assessment.by"), &signed.by, "holder", &checked.holders)?;
            past(Some(&Known::Yes(signed.on)), checked.as_of, || path("assessment.on"))?;
        }
        for (field, record) in [("information", &data.information), ("inRecord", &data.in_record)] {
            past(record.as_ref(), checked.as_of, || path(field))?;
        }
        for (place, party) in data.parties.iter().flatten().enumerate() {
            let path = |field: &str| path(&format!("parties[{place}].{field}"));
            for (field, text) in [("name", Some(&party.name)), ("contact", party.contact.as_ref())] {
                text.map_or(Ok(()), |text| check_text(&path(field), text))?;
            }
            in_order(party.from, party.until, || path("until"))?;
            past(party.settled.as_ref(), checked.as_of, || path("settled"))?;
        }
        let lists = [
            ("purposes", &data.purposes),
            ("dataSubjects", &data.data_subjects),
            ("dataKinds", &data.data_kinds),
            ("recipients", &data.recipients),
            ("erasure", &data.erasure),
            ("security", &data.security),
        ];
        for (field, list) in lists {
            for (place, text) in list.iter().enumerate() {
                check_text(&path(&format!("{field}[{place}]")), text)?;
            }
        }
        for (place, transfer) in data.transfers.iter().flatten().enumerate() {
            check_text(&path(&format!("transfers[{place}].country")), &transfer.country)?;
            if let Some(safeguard) = &transfer.safeguard {
                check_text(&path(&format!("transfers[{place}].safeguard")), safeguard)?;
            }
        }
    }
    Ok(())
}

/// Refuses a platform that neither is known nor stands in the profile.
pub(crate) fn check_platforms(data: &[PersonalData], profile: &Profile) -> Result<(), InputError> {
    for (at, data) in data.iter().enumerate() {
        let Some(id) = &data.platform else { continue };
        if Platform::find(id, &profile.platforms).is_none() {
            let unknown = unknown_platform(id, profile);
            return Err(InputError::new(format!("personalData[{at}].platform"), unknown));
        }
    }
    Ok(())
}

/// What to say of a platform that there is not.
fn unknown_platform(name: &str, profile: &Profile) -> String {
    let all = || Platform::all(&profile.platforms);
    let of_category = |platform: &Platform<'_>| {
        let term = platform.category().term();
        [term.name, term.label.sv, term.label.en].iter().any(|known| known.to_lowercase() == name.to_lowercase())
    };
    let meant: Vec<&str> = all().filter(of_category).map(|platform| platform.id()).collect();
    let hint = if meant.is_empty() {
        hint(name, all().map(|platform| platform.id()), || {
            format!("the platforms are {}", all().map(|platform| platform.id()).collect::<Vec<_>>().join(", "))
        })
    } else {
        format!("of that kind there are {}", meant.join(", "))
    };
    format!("there is no platform `{name}`; {hint}")
}

/// The platform of an account: the one on record, or the one that its medium means.
pub(crate) fn platform_of<'p>(data: Option<&'p PersonalData>, medium: &str, profile: &'p Profile) -> Option<Platform<'p>> {
    match data.and_then(|data| data.platform.as_deref()) {
        Some(id) => Platform::find(id, &profile.platforms),
        None => Platform::of_medium(medium, &profile.platforms),
    }
}

/// The platform with an id, or one that is called so.
///
/// # Errors
///
/// When there is none; the message names the nearest.
fn find_platform<'p>(name: &'p str, profile: &'p Profile) -> Result<Platform<'p>, InputError> {
    let found = Platform::find(name, &profile.platforms).or_else(|| Platform::of_medium(name, &profile.platforms));
    found.ok_or_else(|| InputError::new("", unknown_platform(name, profile)))
}

/// Where an answer about a platform is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The title.
    pub title: &'static str,
    /// The web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'static str>,
}

/// A question about a platform, with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Answered {
    /// What is asked, by name.
    pub capability: &'static str,
    /// The question.
    pub question: &'static str,
    /// The answer; null where it is not known.
    pub answer: Option<&'static str>,
    /// What people call the answer.
    pub answer_label: &'static str,
    /// Since when it is so, where that is on record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// How it is known: `documented`, `assumed`, `municipality` or `unknown`.
    pub basis: &'static str,
    /// What people call that.
    pub basis_label: &'static str,
    /// Where it is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Found>,
}

impl Answered {
    fn new(told: &Told, lang: Lang) -> Self {
        let unknown = policy_rules::Text::new("inte känt", "not known");
        Self {
            capability: told.capability.term().name,
            question: told.capability.question().of(lang),
            answer: told.value.map(|value| value.term().name),
            answer_label: told.value.map_or(unknown.of(lang), |value| value.term().label.of(lang)),
            since: told.from,
            basis: told.basis.term().name,
            basis_label: told.basis.term().label.of(lang),
            found: told.source.map(|source| Found { title: source.title, address: source.address }),
        }
    }
}

/// What a decision comes to, as far as the answers go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Conclusion {
    /// The decision.
    pub decision: &'static str,
    /// The question it answers.
    pub question: &'static str,
    /// The outcome; null where the answers do not settle it.
    pub outcome: Option<&'static str>,
    /// What people call the outcome; where it is not settled, all that are possible.
    pub label: String,
    /// The outcomes still possible.
    pub possible: Vec<&'static str>,
    /// The rules that settle it.
    pub because: Vec<Reason>,
}

impl Conclusion {
    fn new(table: &'static Table, settlement: &Settlement, date: NaiveDate, lang: Lang) -> Self {
        let outcomes = || settlement.possible.iter().map(|outcome| &table.outcomes[usize::from(*outcome)]);
        let labels: Vec<&str> = outcomes().map(|outcome| outcome.label.of(lang)).collect();
        Self {
            decision: table.name,
            question: table.question.of(lang),
            outcome: settlement.outcome().map(|outcome| table.outcomes[usize::from(outcome)].name),
            label: labels.join(policy_rules::Text::new("; eller: ", "; or: ").of(lang)),
            possible: outcomes().map(|outcome| outcome.name).collect(),
            because: settlement.because.iter().map(|rule| Reason::new(rule, date, lang)).collect(),
        }
    }
}

/// What a single other answer would lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Otherwise {
    /// The question, by name.
    pub capability: &'static str,
    /// The question.
    pub question: &'static str,
    /// The other answer.
    pub to: &'static str,
    /// What people call it.
    pub to_label: &'static str,
    /// Who would then be controller for visitors' posts, where that changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitors_posts: Option<String>,
    /// What the platform would then be, where that changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
}

/// Who signed an assessment, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SignedOff {
    /// The title of whoever signed.
    pub title: String,
    /// The day.
    pub on: NaiveDate,
}

/// A platform by its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PlatformName {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The category of the annex.
    pub category: Category,
    /// What people call the category.
    pub category_label: &'static str,
    /// Whether the guidelines name it.
    pub named: &'static str,
    /// Who runs the service.
    pub host: &'static str,
    /// The first day it existed, where it did not before the guidelines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exists: Option<NaiveDate>,
    /// What is to be known of it besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
}

impl PlatformName {
    fn new(platform: &Platform<'_>, lang: Lang) -> Self {
        let preset = platform.preset();
        Self {
            id: platform.id().to_owned(),
            name: platform.name(lang).to_owned(),
            category: platform.category(),
            category_label: platform.category().term().label.of(lang),
            named: platform.named().term().name,
            host: platform.host().term().name,
            exists: preset.and_then(|preset| preset.exists),
            note: preset.map(|preset| preset.note.of(lang)),
        }
    }
}

/// The municipality's own assessment of a platform (RS-4.8-6): filled in, and to be signed by a human.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// The municipality.
    pub municipality: Municipality,
    /// The platform.
    pub platform: PlatformName,
    /// The date assessed.
    pub as_of: NaiveDate,
    /// The questions and their answers.
    pub questions: Vec<Answered>,
    /// Whether the municipality can influence what visitors publish.
    pub influence: Conclusion,
    /// Who is controller for the municipality's own posts.
    pub own_posts: Conclusion,
    /// Who is controller for visitors' posts; left out where visitors cannot publish.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitors_posts: Option<Conclusion>,
    /// What the platform is to the municipality; left out where the municipality runs the service itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_standing: Option<Conclusion>,
    /// Whether the answer departs from what the guidelines say of the medium by name (T-14).
    pub departs_from_guidelines: bool,
    /// Which questions have to be answered before the assessment can be signed.
    pub to_answer: Vec<&'static str>,
    /// Which single other answers would lead elsewhere.
    pub would_change: Vec<Otherwise>,
    /// A question of law that is open on the date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_question: Option<Reason>,
    /// What a dossier keeps of the assessment once it is signed.
    pub answers: Answers,
    /// Who signed it; null until somebody has.
    pub signed: Option<SignedOff>,
    /// What the assessment rests on.
    pub provenance: Provenance,
}

/// Fills in the municipality's own assessment of a platform on a date.
///
/// ```
/// use gdpr_scope::platform::Answers;
/// use kommunpolicy::{Lang, Profile, personal_data::assessment};
/// use policy_rules::date;
/// let assessed = assessment("youtube", &Answers::default(), &Profile::default(), date(2026, 1, 31), None, Lang::Sv)?;
/// assert_eq!(assessed.visitors_posts.and_then(|posts| posts.outcome), Some("municipality-and-visitor"));
/// # Ok::<(), kommunpolicy::InputError>(())
/// ```
///
/// # Errors
///
/// When no rule was in force on the date, there is no such platform, it did not exist yet, or the assessment is to be signed and a question
/// that decides is not answered.
pub fn assessment(
    platform: &str,
    own: &Answers,
    profile: &Profile,
    date: NaiveDate,
    signed: Option<SignedOff>,
    lang: Lang,
) -> Result<Assessment, InputError> {
    if let Some(why) = not_in_force(date) {
        return Err(InputError::new("as-of", why));
    }
    let platform = find_platform(platform, profile)?;
    if let Some(first) = platform.preset().and_then(|preset| preset.exists).filter(|first| date < *first) {
        let message =
            format!("`{}` is counted here from {first} on, and did not exist on {date} as far as is known", platform.id());
        return Err(InputError::new("as-of", message));
    }
    let assessed = assess(platform, own, date);
    let conclusion = |table, settlement: &Settlement| Conclusion::new(table, settlement, date, lang);
    let visitors = assessed.visitors.as_ref().map(|visitors| conclusion(&POST, visitors));
    let party = assessed.party.as_ref().map(|party| conclusion(&PARTY, party));
    let to_answer = assessed.to_answer();
    if let Some(signed) = &signed {
        check_text("signed-by", &signed.title).map_err(|(path, message)| InputError::new(path, message))?;
        if signed.on < date {
            let message = format!("{} lies before {date}, the day that is assessed", signed.on);
            return Err(InputError::new("signed-on", message));
        }
        if !to_answer.is_empty() {
            let asked = to_answer.iter().map(|what| format!("`{}` ({})", what.term().name, what.question().of(lang)));
            let asked = asked.collect::<Vec<_>>().join(", ");
            return Err(InputError::new("", format!("the assessment cannot be signed before these are answered: {asked}")));
        }
    }
    let label = |table: &'static Table, settlement: Option<&Settlement>, is: Option<&Settlement>| {
        settlement.filter(|_| settlement != is).map(|settlement| conclusion(table, settlement).label)
    };
    let nobody = policy_rules::Text::new("besökare kan inte publicera något där", "visitors cannot publish anything there");
    let would_change = assessed.changes.iter().map(|change| {
        let gone = change.visitors.is_none() && assessed.visitors.is_some();
        Otherwise {
            capability: change.capability.term().name,
            question: change.capability.question().of(lang),
            to: change.to.term().name,
            to_label: change.to.term().label.of(lang),
            visitors_posts: if gone {
                Some(nobody.of(lang).to_owned())
            } else {
                label(&POST, change.visitors.as_ref(), assessed.visitors.as_ref())
            },
            platform: label(&PARTY, change.party.as_ref(), assessed.party.as_ref()),
        }
    });
    Ok(Assessment {
        municipality: profile.municipality.clone(),
        platform: PlatformName::new(&platform, lang),
        as_of: date,
        questions: assessed.told.iter().map(|told| Answered::new(told, lang)).collect(),
        influence: conclusion(&INFLUENCE, &assessed.influence),
        own_posts: conclusion(&POST, &assessed.own),
        visitors_posts: visitors,
        platform_standing: party,
        departs_from_guidelines: assessed.departs(),
        to_answer: to_answer.iter().map(|capability| capability.term().name).collect(),
        would_change: would_change.collect(),
        open_question: assessed.leaves_open_question().then(|| Reason::new(&OPEN, date, lang)),
        answers: assessed.answers(),
        signed,
        provenance: Provenance::new(&digest(profile), date),
    })
}

/// A platform, what it lets its page holder do on a date, and what that comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PlatformView {
    /// The platform.
    #[serde(flatten)]
    pub platform: PlatformName,
    /// The questions and their answers on the date.
    pub questions: Vec<Answered>,
    /// Who is controller for visitors' posts; left out where visitors cannot publish, or the platform did not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitors_posts: Option<Conclusion>,
    /// What the platform is to the municipality; left out where the municipality runs the service itself, or the platform did not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_standing: Option<Conclusion>,
    /// Whether the answer departs from what the guidelines say of the medium by name (T-14).
    pub departs_from_guidelines: bool,
    /// Whether the platform existed on the date.
    pub existed: bool,
}

fn view_platform(platform: Platform<'_>, date: NaiveDate, lang: Lang) -> PlatformView {
    let existed = platform.existed(date);
    let assessed = assess(platform, &Answers::default(), date);
    let conclusion = |table, settlement: &Settlement| Conclusion::new(table, settlement, date, lang);
    PlatformView {
        platform: PlatformName::new(&platform, lang),
        questions: assessed.told.iter().map(|told| Answered::new(told, lang)).collect(),
        visitors_posts: assessed.visitors.as_ref().filter(|_| existed).map(|visitors| conclusion(&POST, visitors)),
        platform_standing: assessed.party.as_ref().filter(|_| existed).map(|party| conclusion(&PARTY, party)),
        departs_from_guidelines: existed && assessed.departs(),
        existed,
    }
}

/// A platform on a date, by its id or what it is called.
///
/// # Errors
///
/// When no rule was in force on the date, or there is no such platform.
pub fn platform(name: &str, profile: &Profile, date: NaiveDate, lang: Lang) -> Result<PlatformView, InputError> {
    match not_in_force(date) {
        Some(why) => Err(InputError::new("as-of", why)),
        None => Ok(view_platform(find_platform(name, profile)?, date, lang)),
    }
}

/// All platforms on a date: those that are known, and then the municipality's own.
///
/// # Errors
///
/// When no rule was in force on the date.
pub fn platforms(profile: &Profile, date: NaiveDate, lang: Lang) -> Result<Vec<PlatformView>, InputError> {
    match not_in_force(date) {
        Some(why) => Err(InputError::new("as-of", why)),
        None => Ok(Platform::all(&profile.platforms).map(|platform| view_platform(platform, date, lang)).collect()),
    }
}

/// One point of the entry of an account in the record of processing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecordPoint {
    /// What must be stated, by name.
    pub point: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// The point of the GDPR that demands it.
    pub article: &'static str,
    /// What is on record.
    pub told: Vec<String>,
    /// What has still to be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<&'static str>,
}

/// The entry of an account in the record of processing (article 30).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProcessingRecord {
    /// The municipality.
    pub municipality: Municipality,
    /// The account: its id.
    pub account: String,
    /// The medium.
    pub medium: String,
    /// The web address.
    pub address: String,
    /// The operation.
    pub operation: String,
    /// The date.
    pub as_of: NaiveDate,
    /// Everything that must be stated, in the order of the regulation.
    pub points: Vec<RecordPoint>,
    /// What is missing, by name.
    pub missing: Vec<&'static str>,
    /// What the entry rests on.
    pub provenance: Provenance,
}

/// The entry of an account in the record of processing on a date, from what is on record of it in the dossier: its operation, its activity
/// plan, its personal data, and the disposal schedule. What the dossier does not say is listed as missing.
///
/// # Errors
///
/// When the date cannot be asked about, the GDPR did not apply, there is no such account, or a plan in the dossier cannot be replayed.
pub fn processing_record(
    dossier: &Dossier,
    profile: &Profile,
    account: &str,
    date: NaiveDate,
    lang: Lang,
) -> Result<ProcessingRecord, InputError> {
    dossier.check_date(date)?;
    if date < gdpr_scope::era::GDPR_APPLIES {
        let message = format!(
            "no record of processing was demanded before {}, when the GDPR began to apply",
            gdpr_scope::era::GDPR_APPLIES
        );
        return Err(InputError::new("as-of", message));
    }
    let found = dossier.accounts.iter().find(|known| known.id == account).ok_or_else(|| {
        let known = || dossier.accounts.iter().map(|account| account.id.as_str());
        let hint = hint(account, known(), || format!("the accounts are {}", known().collect::<Vec<_>>().join(", ")));
        InputError::new("", format!("there is no account `{account}`; {hint}"))
    })?;
    check_platforms(&dossier.personal_data, profile)?;
    let operation = dossier.operations.iter().find(|operation| operation.id == found.operation);
    let data = dossier.personal_data.iter().find(|data| data.account == account);
    let platform = platform_of(data, &found.medium, profile);
    let around = Around {
        controller: operation.and_then(|operation| operation.controller.as_ref()),
        plan_purposes: plan::purposes(dossier, account, profile, date, lang)?,
        schedule: erasure(&profile.schedule.rows, lang),
    };
    let points: Vec<Stated> = entry(data, platform.as_ref(), &around, date);
    Ok(ProcessingRecord {
        municipality: profile.municipality.clone(),
        account: found.id.clone(),
        medium: found.medium.clone(),
        address: found.address.clone(),
        operation: operation.map_or_else(|| found.operation.clone(), |operation| operation.name.clone()),
        as_of: date,
        missing: points.iter().filter(|stated| stated.missing).map(|stated| stated.point.term().name).collect(),
        points: points.into_iter().map(|stated| view_point(stated, lang)).collect(),
        provenance: Provenance::new(&digest(profile), date),
    })
}

fn view_point(stated: Stated, lang: Lang) -> RecordPoint {
    let point: Point = stated.point;
    RecordPoint {
        point: point.term().name,
        label: point.term().label.of(lang),
        article: point.article(),
        told: stated.told,
        question: stated.missing.then(|| point.question().of(lang)),
    }
}

/// When the records of an account are disposed of, as the schedule says: a line for each term, with the kinds of record it goes for.
fn erasure(rows: &[Row], lang: Lang) -> Vec<String> {
    let mut terms: Vec<(String, Vec<&str>)> = Vec::new();
    for row in rows {
        let term = match (row.fate, row.when(lang), lang) {
            (Fate::Dispose, Some(when), Lang::Sv) => format!("Får gallras, tidigast {when}"),
            (Fate::Dispose, Some(when), Lang::En) => format!("May be disposed of, at the earliest {when}"),
            (Fate::Preserve, _, Lang::Sv) => "Bevaras".to_owned(),
            (Fate::Preserve, _, Lang::En) => "Preserved".to_owned(),
            (fate, _, _) => fate.term().label.of(lang).to_owned(),
        };
        let kind = row.kind.term().label.of(lang);
        match terms.iter_mut().find(|(known, _)| *known == term) {
            Some((_, kinds)) => kinds.push(kind),
            None => terms.push((term, vec![kind])),
        }
    }
    terms.into_iter().map(|(term, kinds)| format!("{term}: {}", lang.all(&kinds))).collect()
}

/// Reads an answer to a question about a platform: `statistics=yes`.
///
/// ```
/// use gdpr_scope::platform::Capability;
/// use kommunpolicy::personal_data::read_answer;
/// use policy_core::fact::YesNo;
/// assert_eq!(read_answer("statistics=no"), Ok((Capability::Statistics, YesNo::No)));
/// assert!(read_answer("statistik=no").is_err());
/// ```
///
/// # Errors
///
/// When it is no such answer; the message says what there is.
pub fn read_answer(text: &str) -> Result<(Capability, YesNo), String> {
    let known = || Capability::TERMS.iter().map(|term| term.name);
    let listed = || known().collect::<Vec<_>>().join(", ");
    let Some((name, value)) = text.split_once('=') else {
        return Err(format!("write an answer as question=yes or question=no; the questions are {}", listed()));
    };
    let find = |name: &str| {
        use policy_rules::Finite;
        Capability::VALUES.iter().copied().find(|capability| capability.term().name == name)
    };
    let capability = find(name).ok_or_else(|| {
        format!("there is no question `{name}`; {}", hint(name, known(), || format!("the questions are {}", listed())))
    })?;
    match value {
        "yes" | "ja" => Ok((capability, YesNo::Yes)),
        "no" | "nej" => Ok((capability, YesNo::No)),
        _ => Err(format!("`{value}` is no answer; write yes or no")),
    }
}

/// Signed off by whom, as the assessment module keeps it in a dossier.
pub use assessment::Signed;
