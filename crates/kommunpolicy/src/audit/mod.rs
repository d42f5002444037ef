//! The audit: every duty for every subject, with its status.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use policy_core::{
    account::{Account, Control, Holder, SubjectKind},
    role::Role,
};
use policy_rules::{DutyStanding, Facts, Lang, Modality, Rule, Standing, Table, Text, Verdict, finite};
use public_records::{
    item::{Item, Question, Request},
    schedule::LogEntry,
};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use crate::{
    Dossier, InputError, Profile,
    catalogue::Law,
    personal_data::check_platforms,
    plan::{self, Plans, with_plan},
    profile::Municipality,
    provenance::{Provenance, digest},
    records::{Checked, Log, LoggedDay, wrong},
};

mod account;
mod communication;
mod municipality;
mod observe;
mod personal_data;
mod plans;
mod records;

use observe::{Observation, day_after};

finite! {
    /// How a duty stands for a subject.
    pub enum Status {
        /// It is broken.
        Breached = "breached", "bruten", "breached";
        /// It is still to be done.
        Due = "due", "att göra", "due";
        /// The dossier does not say enough.
        Undetermined = "undetermined", "går inte att avgöra", "undetermined";
        /// A human judges.
        Judgement = "judgement", "bedöms av en människa", "human judgement";
        /// It is met.
        Met = "met", "uppfylld", "met";
        /// It does not apply.
        NotApplicable = "not-applicable", "inte tillämplig", "not applicable";
    }
}

impl Status {
    /// What stands over a finding with this status.
    pub const fn heading(self) -> Text {
        match self {
            Self::Breached => Text::new("brist", "breach"),
            Self::Due => Text::new("att göra", "to do"),
            Self::Undetermined => Text::new("går inte att avgöra", "undetermined"),
            Self::Judgement => Text::new("kräver bedömning", "to be judged"),
            Self::Met => Text::new("uppfyllt", "met"),
            Self::NotApplicable => Text::new("gäller inte", "not applicable"),
        }
    }
}

/// What a duty is laid on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Subject {
    /// The kind of subject.
    pub kind: SubjectKind,
    /// Its id: the municipality's code, the name of a role, `account/holder`, or the id of what it is in the dossier.
    pub id: String,
}

/// How one duty stands for one subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The same for the same duty of the same subject in every audit.
    #[schemars(with = "String")]
    pub id: Uuid,
    /// What the duty is laid on.
    pub subject: Subject,
    /// The control objective that it belongs to.
    pub control: Control,
    /// The rule.
    pub rule: &'static str,
    /// How it stands.
    pub status: Status,
    /// Since when it is broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// Until when it was broken, where that is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// By when it has to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// What the dossier does not say: paths in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Who judges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whose: Option<String>,
    /// Why it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    /// The finding in words: what is wrong, since when, what to do.
    pub text: String,
    /// The provisions that say so.
    pub provisions: Vec<&'static str>,
    /// The rulings on how they are read.
    pub rulings: Vec<&'static str>,
    /// The statutes behind them, as of the date.
    pub law: Vec<Law>,
}

/// How many findings have each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Broken.
    pub breached: usize,
    /// Still to be done.
    pub due: usize,
    /// Undetermined.
    pub undetermined: usize,
    /// For a human to judge.
    pub judgement: usize,
    /// Met.
    pub met: usize,
    /// Not applicable.
    pub not_applicable: usize,
}

impl Summary {
    /// How many findings have a status.
    pub fn of(&self, status: Status) -> usize {
        match status {
            Status::Breached => self.breached,
            Status::Due => self.due,
            Status::Undetermined => self.undetermined,
            Status::Judgement => self.judgement,
            Status::Met => self.met,
            Status::NotApplicable => self.not_applicable,
        }
    }

    fn count(&mut self, status: Status) {
        *match status {
            Status::Breached => &mut self.breached,
            Status::Due => &mut self.due,
            Status::Undetermined => &mut self.undetermined,
            Status::Judgement => &mut self.judgement,
            Status::Met => &mut self.met,
            Status::NotApplicable => &mut self.not_applicable,
        } += 1;
    }
}

/// An audit of a dossier on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Audit {
    /// The municipality.
    pub municipality: Municipality,
    /// The remark of the dossier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The date.
    pub as_of: NaiveDate,
    /// How many findings have each status.
    pub summary: Summary,
    /// The findings: by control objective, then by status with the breaches first, then in the order of the dossier.
    pub findings: Vec<Finding>,
    /// What the audit rests on.
    pub provenance: Provenance,
}

/// The records that lie in files beside a dossier, as whoever holds the files reads them: one by one, or why one cannot be read.
#[derive(Default)]
pub struct Beside<'r> {
    /// The items.
    pub items: Option<Lines<'r, Item>>,
    /// The questions.
    pub questions: Option<Lines<'r, Question>>,
    /// The requests for records.
    pub requests: Option<Lines<'r, Request>>,
    /// The log of what was disposed of.
    pub disposals: Option<Lines<'r, LogEntry>>,
    /// The log of supervision.
    pub supervisions: Option<Lines<'r, LoggedDay>>,
    /// The log of snapshots.
    pub snapshots: Option<Lines<'r, LoggedDay>>,
}

/// The records of one file.
pub type Lines<'r, T> = Box<dyn Iterator<Item = Result<T, InputError>> + 'r>;

/// Audits a dossier on a date: every duty for every subject it is laid on. The same arguments give the same audit.
///
/// # Errors
///
/// When no rule was in force on the date, the dossier does not reach that far, the profile is another municipality's, or the
/// dossier has records in files beside it: those are audited with [`audit_beside`].
pub fn audit(dossier: &Dossier, profile: &Profile, date: NaiveDate, lang: Lang) -> Result<Audit, InputError> {
    audit_beside(dossier, profile, date, lang, Beside::default())
}

/// Audits a dossier on a date together with the records in files beside it. Each record is looked at once and let go.
///
/// # Errors
///
/// As [`audit`]; when a file is named and not handed over; and when a record cannot be read or refers to nothing.
pub fn audit_beside(
    dossier: &Dossier,
    profile: &Profile,
    date: NaiveDate,
    lang: Lang,
    beside: Beside<'_>,
) -> Result<Audit, InputError> {
    dossier.check_date(date)?;
    if dossier.municipality.code != profile.municipality.code {
        return Err(InputError::new(
            "municipality.code",
            format!(
                "the dossier is of {} ({}), the profile of {} ({}); give the profile of the municipality that is audited",
                dossier.municipality.name, dossier.municipality.code, profile.municipality.name, profile.municipality.code
            ),
        ));
    }
    check_platforms(&dossier.personal_data, profile)?;
    let holders: HashMap<_, _> = dossier.holders.iter().map(|holder| (holder.id.as_str(), holder)).collect();
    let (checked, records) = (dossier.checked(), &dossier.records);
    let mut logs = Logs::default();
    for (kind, list, log, lines) in [
        (Kept::Supervised, "supervisions", &records.supervisions, beside.supervisions),
        (Kept::Documented, "snapshots", &records.snapshots, beside.snapshots),
    ] {
        each(list, log, lines, |logged, _| {
            checked.logged(logged).map_err(wrong)?;
            logs.entry((kind, logged.account.clone())).or_default().insert(logged.on.0);
            Ok(())
        })?;
    }
    let plans = plan::plans(dossier, &holders, profile, date, lang)?;
    let accounts: Vec<_> = dossier.accounts.iter().map(|account| with_plan(account, &plans)).collect();
    let closed = dossier.accounts.iter().map(|account| (account.id.as_str(), account.closed)).collect();
    let (settings, personal_data) = (profile.plans(), personal_data::OnRecord::new(dossier, profile, date));
    let context = Context { dossier, profile, date, lang, holders, closed, checked, logs, plans, settings, personal_data };
    let mut auditor = Auditor { context: &context, law: HashMap::new(), findings: Vec::new(), summary: Summary::default() };
    municipality::inspect(&mut auditor);
    for (at, account) in accounts.iter().enumerate() {
        account::inspect(&mut auditor, account, at);
    }
    for (at, link) in dossier.private_links.iter().enumerate() {
        municipality::inspect_link(&mut auditor, link, at);
    }
    for (at, crisis) in dossier.crises.iter().enumerate() {
        municipality::inspect_crisis(&mut auditor, crisis, at);
    }
    communication::inspect(&mut auditor);
    records::inspect_schedule(&mut auditor);
    let mut tallies = records::Tallies::default();
    let settings = records::settings(&context);
    each("items", &records.items, beside.items, |item, path| tallies.item(&mut auditor, &settings, item, path))?;
    each("questions", &records.questions, beside.questions, |question, path| tallies.question(&mut auditor, question, path))?;
    each("requests", &records.requests, beside.requests, |request, path| tallies.request(&mut auditor, request, path))?;
    each("disposals", &records.disposals, beside.disposals, |entry, path| tallies.disposal(&mut auditor, entry, path))?;
    tallies.report(&mut auditor);
    let Auditor { mut findings, summary, .. } = auditor;
    // The sort is stable: within a control objective and a status, the order of the dossier stays.
    findings.sort_by_key(|finding| (finding.control, finding.status));
    Ok(Audit {
        municipality: dossier.municipality.clone(),
        note: dossier.note.clone(),
        as_of: date,
        summary,
        findings,
        provenance: Provenance::new(&digest(profile), date),
    })
}

/// Looks at each record of a list, in the dossier or beside it.
fn each<T>(
    list: &str,
    log: &Log<T>,
    beside: Option<Lines<'_, T>>,
    mut see: impl FnMut(&T, &str) -> Result<(), InputError>,
) -> Result<(), InputError> {
    for (at, record) in log.inline().iter().enumerate() {
        see(record, &format!("records.{list}[{at}]"))?;
    }
    match (log.file(), beside) {
        (None, _) => Ok(()),
        (Some(file), None) => Err(InputError::new(
            format!("records.{list}"),
            format!("the records lie in {file} beside the dossier; hand over its lines as well"),
        )),
        (Some(file), Some(lines)) => {
            for (line, record) in (1..).zip(lines) {
                let place = |error: InputError| InputError {
                    line: None,
                    path: format!("{file}, line {line}{}{}", if error.path.is_empty() { "" } else { ", " }, error.path),
                    message: error.message,
                };
                see(&record.map_err(place)?, &format!("{file}:{line}")).map_err(place)?;
            }
            Ok(())
        }
    }
}

/// A decision about a subject, and the duties of it that are reported, all under one control objective.
struct Inspection {
    table: &'static Table,
    duties: &'static [&'static Rule],
    control: Control,
}

impl Inspection {
    fn of(table: &'static Table, duties: &'static [&'static Rule], control: Control) -> Self {
        Self { table, duties, control }
    }
}

/// The facts that a position of each observation gives, where it has one.
fn facts<'t>(table: &'t Table, observations: &[Observation]) -> Facts<'t> {
    debug_assert_eq!(observations.len(), table.fields.len());
    observations.iter().enumerate().fold(table.facts(), |facts, (field, observation)| match observation.value {
        Some(value) => facts.at(field, value),
        None => facts,
    })
}

/// What is audited, and how.
struct Context<'d> {
    dossier: &'d Dossier,
    profile: &'d Profile,
    date: NaiveDate,
    lang: Lang,
    holders: HashMap<&'d str, &'d Holder>,
    /// When each account was closed, if it was.
    closed: HashMap<&'d str, Option<NaiveDate>>,
    checked: Checked<'d>,
    logs: Logs,
    /// The activity plans as they were on the date, by account.
    plans: Plans<'d>,
    /// What the municipality has decided on plans, and had before.
    settings: activity_plan::Settings,
    personal_data: personal_data::OnRecord<'d>,
}

/// What is logged of an account by days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kept {
    Supervised,
    Documented,
}

/// The days that are logged beside those that stand with the accounts.
type Logs = HashMap<(Kept, String), BTreeSet<NaiveDate>>;

impl<'d> Context<'d> {
    /// The municipality, as what is audited.
    fn municipality(&self) -> Subject {
        Subject { kind: SubjectKind::Municipality, id: self.dossier.municipality.code.clone() }
    }

    /// The holders of a role.
    fn holders_of(&self, role: Role) -> impl Iterator<Item = &'d Holder> + use<'d> {
        self.dossier.holders.iter().filter(move |holder| holder.role == role)
    }

    /// The days from which other terms applied to plans.
    fn new_terms(&self) -> impl Iterator<Item = NaiveDate> {
        self.settings.earlier.iter().filter_map(|earlier| earlier.until.succ_opt())
    }

    fn in_post(&self, id: &str, date: NaiveDate) -> bool {
        self.holders.get(id).is_some_and(|holder| holder.in_post(date))
    }

    /// The person behind a holder: the same in every post.
    fn person<'i>(&self, id: &'i str) -> &'i str
    where
        'd: 'i,
    {
        self.holders.get(id).map_or(id, |holder| holder.person())
    }

    /// The different persons who administer an account on a date.
    fn administrators<'i>(&self, account: &'i Account, date: NaiveDate) -> BTreeSet<&'i str>
    where
        'd: 'i,
    {
        let in_post = account.administrators.iter().filter(|id| self.in_post(id, date));
        in_post.map(|id| self.person(id)).collect()
    }

    /// Whether somebody in post can act on an account on a date.
    fn acts(&self, account: &Account, id: &str, date: NaiveDate) -> bool {
        self.in_post(id, date) && account.can_act(id, date) == Some(true)
    }

    /// Whether a holder of a role can act on an account on a date.
    fn role_acts(&self, account: &Account, role: Role, date: NaiveDate) -> bool {
        self.holders_of(role).any(|holder| self.acts(account, &holder.id, date))
    }

    /// The days on which a post of these persons, or their access to an account, begins or has ended.
    fn changes<'i>(&self, account: &Account, ids: impl Iterator<Item = &'i str>) -> Vec<NaiveDate> {
        let mut changes = Vec::new();
        for id in ids {
            let posts = self.holders.get(id).into_iter().flat_map(|holder| [holder.from, day_after(holder.until)]);
            let entries = account.access.iter().flatten().filter(|entry| entry.holder == id);
            changes.extend(posts.chain(entries.flat_map(|entry| [Some(entry.from), day_after(entry.until)])).flatten());
        }
        changes
    }
}

struct Auditor<'d> {
    context: &'d Context<'d>,
    law: HashMap<&'static str, Vec<Law>>,
    findings: Vec<Finding>,
    summary: Summary,
}

impl Auditor<'_> {
    /// Decides what the observations come to, and reports each duty.
    fn inspect(
        &mut self,
        inspection: &Inspection,
        subject: &Subject,
        observations: &[Observation],
        excuse: impl Fn(&Rule) -> Option<Text>,
    ) {
        let facts = facts(inspection.table, observations);
        for duty in facts.duties(inspection.duties) {
            let excuse = self.excused(duty.rule).or_else(|| excuse(duty.rule));
            let finding = self.found(inspection, subject, &duty, excuse, &facts, observations);
            self.add(finding);
        }
    }

    /// How a duty stands, in the municipality's own names for posts and units.
    fn found(
        &mut self,
        inspection: &Inspection,
        subject: &Subject,
        duty: &DutyStanding,
        excuse: Option<Text>,
        facts: &Facts<'_>,
        observations: &[Observation],
    ) -> Finding {
        let mut finding = match excuse {
            Some(why) => self.finding(inspection.control, subject, duty.rule, Status::NotApplicable).not_applicable(
                duty.rule,
                why.of(self.context.lang),
                self.context.lang,
            ),
            None => self.report(inspection, subject, duty.rule, &duty.verdict, facts, observations),
        };
        finding.text = self.context.profile.in_own_words(finding.text, self.context.lang);
        finding
    }

    fn add(&mut self, finding: Finding) {
        self.summary.count(finding.status);
        self.findings.push(finding);
    }

    /// Why a rule does not apply in the municipality on the date, if it does not: it was not in force, or the profile lifts it.
    fn excused(&self, rule: &Rule) -> Option<Text> {
        if self.context.date < rule.since {
            return Some(Text::new("regeln gällde inte ännu", "the rule was not yet in force"));
        }
        let why = Text::new("kommunen har inte bestämt det", "the municipality has not decided so");
        (!self.context.profile.requires(rule)).then_some(why)
    }

    fn finding(&mut self, control: Control, subject: &Subject, rule: &'static Rule, status: Status) -> Finding {
        let kind = subject.kind.term().name;
        let name = format!("{}/{kind}/{}/{}", self.context.dossier.municipality.code, subject.id, rule.id);
        let (date, lang) = (self.context.date, self.context.lang);
        Finding {
            id: Uuid::new_v5(&NAMESPACE, name.as_bytes()),
            subject: subject.clone(),
            control,
            rule: rule.id,
            status,
            since: None,
            until: None,
            due: None,
            missing: Vec::new(),
            whose: None,
            why: None,
            text: rule.text.of(self.context.lang).to_owned(),
            provisions: rule.provisions.iter().map(|provision| provision.id).collect(),
            rulings: rule.rulings.iter().map(|ruling| ruling.id).collect(),
            law: self.law.entry(rule.id).or_insert_with(|| Law::behind(rule, date, lang)).clone(),
        }
    }

    fn report(
        &mut self,
        inspection: &Inspection,
        subject: &Subject,
        rule: &'static Rule,
        verdict: &Verdict,
        facts: &Facts<'_>,
        observations: &[Observation],
    ) -> Finding {
        let (lang, profile) = (self.context.lang, self.context.profile);
        let (standing, answer) = match verdict {
            Verdict::Undetermined(missing) => {
                let mut finding = self.finding(inspection.control, subject, rule, Status::Undetermined);
                finding.missing = missing.iter().map(|field| observations[*field].missing.clone()).collect();
                finding.missing.dedup();
                let asked = |field: &usize| observations[*field].asks.unwrap_or(inspection.table.fields[*field].question);
                let mut questions: Vec<&str> = missing.iter().map(|field| asked(field).of(lang)).collect();
                questions.dedup();
                let asked = if questions.len() == 1 { "frågan" } else { "frågorna" };
                let met = if rule.modality == Modality::Recommendation { "om rådet följs" } else { "om det är uppfyllt" };
                finding.text = match lang {
                    Lang::Sv => format!(
                        "{} Det går inte att avgöra {met}. Underlaget svarar inte på {asked}: {} Komplettera underlaget.",
                        rule.text.sv,
                        questions.join(" ")
                    ),
                    Lang::En => format!(
                        "{} Whether it is met cannot be determined. The dossier does not answer: {} Complete the dossier.",
                        rule.text.en,
                        questions.join(" ")
                    ),
                };
                return finding;
            }
            Verdict::Settled(standing, answer) => (*standing, *answer),
        };
        let tells = match standing {
            Standing::Breached | Standing::Due | Standing::Judgement => true,
            // Of what is met only a remark is told, and most records have none.
            Standing::Met | Standing::Answer => observations.iter().any(|observation| observation.note.is_some()),
            Standing::NotApplicable => false,
        };
        let telling = if tells { facts.telling(rule) } else { Vec::new() };
        let telling: Vec<&Observation> = telling.into_iter().map(|field| &observations[field]).collect();
        let note = telling
            .iter()
            .filter_map(|observation| observation.note.as_deref())
            .map(|note| format!(" {note}"))
            .collect::<String>();
        let (lack, remedy) = rule.finding.map_or(("", ""), |finding| (finding.lack.of(lang), finding.remedy.of(lang)));
        match standing {
            Standing::Breached => {
                let mut finding = self.finding(inspection.control, subject, rule, Status::Breached);
                finding.since = telling.iter().filter_map(|observation| observation.since).max();
                // What has been so since the latest day is over when that is over.
                let latest = telling.iter().filter(|observation| observation.since == finding.since);
                finding.until = latest.filter_map(|observation| observation.until).min();
                let since = match (lang, finding.since, finding.until) {
                    (_, None, _) => String::new(),
                    (Lang::Sv, Some(since), None) => format!(" Bristen har funnits sedan {since}."),
                    (Lang::En, Some(since), None) => format!(" It has been so since {since}."),
                    (Lang::Sv, Some(since), Some(until)) if since == until => format!(" Det inträffade {since}."),
                    (Lang::Sv, Some(since), Some(until)) => format!(" Bristen varade från och med {since} till och med {until}."),
                    (Lang::En, Some(since), Some(until)) if since == until => format!(" It happened on {since}."),
                    (Lang::En, Some(since), Some(until)) => format!(" It was so from {since} to {until}."),
                };
                finding.text = format!("{lack}{since}{note} {remedy}");
                finding
            }
            Standing::Due => {
                let mut finding = self.finding(inspection.control, subject, rule, Status::Due);
                finding.due = telling.iter().filter_map(|observation| observation.by).min();
                let due = match (lang, finding.due) {
                    (_, None) => String::new(),
                    (Lang::Sv, Some(due)) => format!(" Det ska vara klart senast {due}."),
                    (Lang::En, Some(due)) => format!(" It has to be done by {due}."),
                };
                finding.text = format!("{}{due}{note} {remedy}", rule.text.of(lang));
                finding
            }
            Standing::Judgement => {
                let mut finding = self.finding(inspection.control, subject, rule, Status::Judgement);
                let whose = rule.bearers.first().map_or("", |bearer| profile.name_of(bearer, lang)).to_owned();
                finding.text = match (lang, rule.modality) {
                    (Lang::Sv, Modality::Recommendation) => format!("{}{note} Om rådet ska följas avgör {whose}.", rule.text.sv),
                    (Lang::En, Modality::Recommendation) => {
                        format!("{}{note} Whether to follow the advice is for {whose} to settle.", rule.text.en)
                    }
                    (Lang::Sv, _) => format!("{}{note} Det bedömer {whose}.", rule.text.sv),
                    (Lang::En, _) => format!("{}{note} This is for {whose} to judge.", rule.text.en),
                };
                finding.whose = Some(whose);
                finding
            }
            Standing::Met | Standing::Answer => {
                let mut finding = self.finding(inspection.control, subject, rule, Status::Met);
                finding.text.push_str(&note);
                finding
            }
            Standing::NotApplicable => {
                let why = inspection.table.outcome(answer).label.of(lang);
                self.finding(inspection.control, subject, rule, Status::NotApplicable).not_applicable(rule, why, lang)
            }
        }
    }
}

impl Finding {
    fn not_applicable(mut self, rule: &Rule, why: &'static str, lang: Lang) -> Self {
        self.why = Some(why);
        let what = if rule.modality == Modality::Recommendation { "Rådet" } else { "Kravet" };
        self.text = match lang {
            Lang::Sv => format!("{} {what} gäller inte här: {why}.", self.text),
            Lang::En => format!("{} This does not apply here: {why}.", self.text),
        };
        self
    }
}

/// The namespace of the findings' ids.
const NAMESPACE: Uuid = Uuid::from_u128(0x6b6f_6d6d_756e_506f_8c69_6379_3134_3432);
