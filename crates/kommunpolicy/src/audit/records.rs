//! What a dossier shows of public records: supervision, snapshots, the schedule, what was disposed of, and of items, questions and
//! requests. These may be very many: each is looked at once, and for each account and duty only a tally is kept.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use policy_core::{
    account::{Account, Control, Known, MajorChange, SubjectKind},
    fact::{Guidelines, Phase, YesNo},
    local_day::SwedishDay,
    source::GUIDELINES,
};
use policy_rules::{Finite, Lang, Rule, Standing, Table, Verdict};
use public_records::{
    board::{self, BoardAct, Service, SupervisionFacts},
    content::{ContentRegisteredFacts, ContentRemovedFacts, Demand, Noticed, SAVED, Saving, Standing as OnPage, Taken},
    disclosure::{self, RequestFacts},
    disposal::{DECISION, DisposedFacts, Ground, HOLD, Hold, NOT_NEEDED, PRESERVE, SCHEDULED, TERM},
    item::{Item, Question, Request, Why},
    keeping::{ScheduleFacts, SupportedFacts},
    posting::{NO_ADVERTISING, NO_SECRET},
    question::{self, Answering, QuestionFacts},
    registration::{CASE_CONTENT, JOURNAL, Registration, SECRET},
    removal::{
        BREACH_OF_PRIVACY, Crime, DOUBTFUL, HOUSE_RULES, LISTED, NO_GROUND, OWN_POST, PERSONAL_DATA, RemovalList, TERRORISM,
        THREAT, UNLISTED,
    },
    schedule::{LogEntry, Problem, Says, Schedule, Trigger, lint},
    snapshot::{self, Change, ChangeFacts, SnapshotFacts},
    triage::{Settings, Situation, Triage, asked_by},
    workday,
};

use super::{Auditor, Context, Finding, Inspection, Status, Subject, facts, observe::Observation};
use crate::{InputError, records::wrong};

static SUPERVISION: Table = Table::of::<SupervisionFacts>();
static SNAPSHOT: Table = Table::of::<SnapshotFacts>();
static CHANGE: Table = Table::of::<ChangeFacts>();
static SCHEDULE: Table = Table::of::<ScheduleFacts>();
static SUPPORTED: Table = Table::of::<SupportedFacts>();
static ALLOWED: Table = Table::of::<DisposedFacts>();
static REGISTERED: Table = Table::of::<ContentRegisteredFacts>();
static REMOVED: Table = Table::of::<ContentRemovedFacts>();
static QUESTION: Table = Table::of::<QuestionFacts>();
static REQUEST: Table = Table::of::<RequestFacts>();

/// The duties on registering an item, and on removing or leaving it. The first of each is the one that an open fact is asked for under.
const KEPT: &[&Rule] = &[&JOURNAL, &CASE_CONTENT, &SECRET];
const CLEARED: &[&Rule] = &[
    &LISTED,
    &THREAT,
    &BREACH_OF_PRIVACY,
    &TERRORISM,
    &SECRET,
    &NO_SECRET,
    &NO_ADVERTISING,
    &DOUBTFUL,
    &UNLISTED,
    &PERSONAL_DATA,
    &HOUSE_RULES,
    &NO_GROUND,
    &OWN_POST,
    &SAVED,
];

/// Audits how an account is supervised and documented.
pub(super) fn inspect_account(auditor: &mut Auditor<'_>, account: &Account, at: usize, gaps: [Observation; 2]) {
    let date = auditor.context.date;
    let subject = Subject { kind: SubjectKind::Account, id: account.id.clone() };
    let guidelines = || Observation::guidelines(date);
    let phase = || Observation::phase(account.start, account.closed, date);
    let path = |field: &str| format!("accounts[{at}].{field}");
    let [supervised, documented] = gaps;
    let supervised = supervised.with_note(statute_on_supervision(auditor.context));
    let open = Observation::happened(account.open_to_visitors.as_ref(), account.start, date, || path("openToVisitors"));
    let observations = [guidelines(), phase(), open, supervised];
    let inspection = Inspection::of(&SUPERVISION, &[&board::SUPERVISION], Control::Supervision);
    auditor.inspect(&inspection, &subject, &observations, |_| None);
    let observations = [guidelines(), phase(), documented];
    let inspection = Inspection::of(&SNAPSHOT, &[&snapshot::HALF_YEAR], Control::RecordsAndDisposal);
    auditor.inspect(&inspection, &subject, &observations, |_| None);
    for (number, change) in account.major_changes.iter().enumerate() {
        let subject = Subject { kind: SubjectKind::Change, id: format!("{}/{}", account.id, change.id) };
        inspect_change(auditor, &subject, change, &path(&format!("majorChanges[{number}].snapshot")));
    }
    if let (Phase::Closed, Some(closed)) = (account.phase(date), account.closed) {
        let closing = MajorChange { id: String::new(), on: closed, snapshot: account.closing_snapshot.clone() };
        inspect_change(auditor, &subject, &closing, &path("closingSnapshot"));
    }
}

/// What the statute adds to the municipality's own interval, where that is not the whole of it (T-24).
fn statute_on_supervision(context: &Context<'_>) -> Option<&'static str> {
    let act = BoardAct::on_date(context.date);
    let (yes, unsettled) = match context.lang {
        Lang::Sv => (
            "Lagen kräver ingen uppsikt över en förmedlingstjänst, men riktlinjerna gör det.",
            "Riktlinjerna kräver uppsikt. Det är inte avgjort om också lagen gör det.",
        ),
        Lang::En => (
            "The statute demands no supervision of an intermediary service, but the guidelines do.",
            "The guidelines demand supervision. Whether the statute does too is unsettled.",
        ),
    };
    match (act, context.profile.supervision.intermediary_service) {
        (BoardAct::ExceptServices, Service::Yes) => Some(yes),
        (BoardAct::ExceptServices, Service::Unsettled) => Some(unsettled),
        (BoardAct::ExceptServices, Service::No) | (BoardAct::EveryBoard | BoardAct::NotYet, _) => None,
    }
}

fn inspect_change(auditor: &mut Auditor<'_>, subject: &Subject, change: &MajorChange, path: &str) {
    let date = auditor.context.date;
    if change.on < GUIDELINES {
        return;
    }
    let made = change.on <= date;
    let by = (!made).then_some(change.on);
    let state = Observation::of(if made { Change::Made } else { Change::Planned }).since(Some(change.on)).by(by);
    let saved = Observation::happened(change.snapshot.as_ref(), change.on, date, || path.to_owned()).by(by);
    let observations = [Observation::guidelines(date), state, saved];
    let inspection = Inspection::of(&CHANGE, &[&snapshot::BEFORE_CHANGE], Control::RecordsAndDisposal);
    auditor.inspect(&inspection, subject, &observations, |_| None);
}

/// The schedule that is audited: the dossier's own, or that of the profile; none where the municipality has none.
fn schedule<'d>(context: &Context<'d>) -> Option<&'d Schedule> {
    match &context.dossier.records.schedule {
        None => Some(&context.profile.schedule),
        Some(Known::No) => None,
        Some(Known::Yes(own)) => Some(&own.0),
    }
}

/// What the handling of items depends on: the schedule that is audited, and what else the profile settles.
pub(super) fn settings(context: &Context<'_>) -> Settings {
    let none = Schedule { rows: Vec::new(), needs: Vec::new() };
    Settings { schedule: Settings::governed(schedule(context).unwrap_or(&none)), ..context.profile.settings() }
}

/// Audits the schedule.
pub(super) fn inspect_schedule(auditor: &mut Auditor<'_>) {
    let context = auditor.context;
    let lang = context.lang;
    let lints = schedule(context).map(lint);
    let lacks = |problems: &[Problem]| {
        let Some(lints) = &lints else {
            // Where there is no schedule, nothing is disposed of, and no decision is lacking.
            let covers = problems.contains(&Problem::NoRow);
            let none =
                if lang == Lang::Sv { "Kommunen har ingen sådan plan." } else { "The municipality has no such schedule." };
            return Observation::of(YesNo::from(!covers)).since(Some(GUIDELINES)).note(covers.then(|| none.to_owned()));
        };
        let found: Vec<&str> = lints
            .iter()
            .filter(|lint| problems.contains(&lint.problem))
            .map(|lint| if lang == Lang::Sv { lint.sv.as_str() } else { lint.en.as_str() })
            .collect();
        if found.is_empty() {
            return Observation::of(YesNo::Yes);
        }
        let more = match (found.len().saturating_sub(5), lang) {
            (0, _) => String::new(),
            (1, Lang::Sv) => " Ytterligare 1 brist finns i planen.".to_owned(),
            (1, Lang::En) => " There is 1 more in the schedule.".to_owned(),
            (more, Lang::Sv) => format!(" Ytterligare {more} brister finns i planen."),
            (more, Lang::En) => format!(" There are {more} more in the schedule."),
        };
        let told = found.iter().take(5).copied().collect::<Vec<_>>().join(" ");
        // Since when is not on record: the dossier has the schedule as it stands.
        Observation::of(YesNo::No).note(Some(format!("{told}{more}")))
    };
    let observations = [
        Observation::of(Guidelines::on_date(context.date)),
        lacks(&[Problem::NoRow, Problem::NoTerm, Problem::NoLongest]),
        lacks(&[Problem::NoDecision]),
    ];
    let subject = Subject { kind: SubjectKind::Schedule, id: context.dossier.municipality.code.clone() };
    let inspection = Inspection::of(&SCHEDULE, &[&DECISION, &SCHEDULED], Control::RecordsAndDisposal);
    auditor.inspect(&inspection, &subject, &observations, |_| None);
}

/// What is told of many records that a duty is laid on: the worst of them, and how many there are.
struct Tally {
    finding: Finding,
    /// The day by which the finding was chosen among those of its status: the earliest is told.
    day: NaiveDate,
    /// How many have that status, and how many there are.
    alike: u64,
    all: u64,
    /// Some of those with that status.
    examples: Vec<String>,
    /// The last one, and its worst status: two decisions may look at one record for the same duty.
    last: (String, Status),
}

/// So many records are named.
const NAMED: usize = 5;

/// Tallies of records by account and rule.
#[derive(Default)]
pub(super) struct Tallies(BTreeMap<(Subject, &'static str), Tally>);

/// A record that a duty is laid on.
struct Recorded<'r> {
    subject: &'r Subject,
    /// Where it stands, which tells it from every other.
    path: &'r str,
    /// What is called by its id in the finding.
    id: &'r str,
    /// The day by which records of the same status are ordered.
    day: NaiveDate,
}

impl Tallies {
    fn inspect(
        &mut self,
        auditor: &mut Auditor<'_>,
        inspection: &Inspection,
        recorded: &Recorded<'_>,
        observations: &[Observation],
    ) {
        let facts = facts(inspection.table, observations);
        let mut asked = false;
        for duty in facts.duties(inspection.duties) {
            let excuse = auditor.excused(duty.rule);
            let status = match &duty.verdict {
                _ if excuse.is_some() => Status::NotApplicable,
                // One open fact leaves many duties open: it is asked for once.
                Verdict::Undetermined(_) if asked => continue,
                Verdict::Undetermined(_) => {
                    asked = true;
                    Status::Undetermined
                }
                Verdict::Settled(Standing::Breached, _) => Status::Breached,
                Verdict::Settled(Standing::Due, _) => Status::Due,
                Verdict::Settled(Standing::Judgement, _) => Status::Judgement,
                // A duty that the record does not give occasion to is none.
                Verdict::Settled(_, answer) if !answer.cites(duty.rule) => continue,
                Verdict::Settled(Standing::Met | Standing::Answer, _) => Status::Met,
                Verdict::Settled(Standing::NotApplicable, _) => Status::NotApplicable,
            };
            let tally = self.0.entry((recorded.subject.clone(), duty.rule.id)).or_insert_with(|| Tally {
                finding: auditor.found(inspection, recorded.subject, &duty, excuse, &facts, observations),
                day: recorded.day,
                alike: 0,
                all: 0,
                examples: Vec::new(),
                last: (String::new(), status),
            });
            let again = tally.last.0 == recorded.path;
            if again && status >= tally.last.1 {
                continue;
            }
            if !again {
                tally.all += 1;
                recorded.path.clone_into(&mut tally.last.0);
            }
            tally.last.1 = status;
            if status < tally.finding.status {
                (tally.alike, tally.examples) = (0, Vec::new());
            } else if status > tally.finding.status {
                continue;
            }
            tally.alike += 1;
            if tally.alike == 1 || recorded.day < tally.day {
                tally.finding = auditor.found(inspection, recorded.subject, &duty, excuse, &facts, observations);
                tally.day = recorded.day;
                tally.examples.insert(0, recorded.id.to_owned());
                tally.examples.truncate(NAMED);
            } else if tally.examples.len() < NAMED {
                tally.examples.push(recorded.id.to_owned());
            }
        }
    }

    /// Reports each tally as one finding.
    pub(super) fn report(self, auditor: &mut Auditor<'_>) {
        let lang = auditor.context.lang;
        for Tally { mut finding, alike, all, examples, .. } in self.0.into_values() {
            let listed = examples.join(", ");
            let more = if alike > examples.len() as u64 { ", …" } else { "" };
            let told = match (finding.status, lang) {
                (Status::NotApplicable, _) => String::new(),
                (Status::Met, Lang::Sv) => format!(" Antal fall: {alike} av {all}."),
                (Status::Met, Lang::En) => format!(" Cases: {alike} of {all}."),
                (_, Lang::Sv) => format!(" Antal fall: {alike} av {all} ({listed}{more})."),
                (_, Lang::En) => format!(" Cases: {alike} of {all} ({listed}{more})."),
            };
            finding.text.push_str(&told);
            auditor.add(finding);
        }
    }

    /// Audits an item: whether it was registered, removed or left as it must be.
    pub(super) fn item(
        &mut self,
        auditor: &mut Auditor<'_>,
        settings: &Settings,
        item: &Item,
        path: &str,
    ) -> Result<(), InputError> {
        auditor.context.checked.item(item).map_err(wrong)?;
        let date = auditor.context.date;
        // Whether its account was closed stands with the account.
        let closed = item.account.as_deref().and_then(|account| auditor.context.closed.get(account));
        let with_closing = closed.filter(|_| item.account_closed.is_none()).map(|closed| {
            let closed = closed.map_or(Known::No, |day| Known::Yes(SwedishDay(day)));
            Item { account_closed: Some(closed), ..item.clone() }
        });
        let item = with_closing.as_ref().unwrap_or(item);
        if item.on.0 > date || item.noticed.is_some_and(|noticed| noticed.0 > date) {
            return Ok(());
        }
        // Where it is not recorded when it was noticed, supervision should have shown it at the latest (P-14).
        let came = item.on.0.max(GUIDELINES);
        let latest = auditor.context.profile.supervision.interval().deadline(came);
        let known = item.noticed.map(|noticed| noticed.0.max(GUIDELINES)).or_else(|| (latest < date).then_some(latest));
        let noticed = known.unwrap_or(date);
        let subject = Subject { kind: SubjectKind::Account, id: item.account.clone().unwrap_or_default() };
        let recorded = Recorded { subject: &subject, path, id: &item.id, day: came };
        // What was removed is judged by the day it was removed.
        let removal = item.removed.as_ref().and_then(Known::yes).filter(|removed| removed.on.0 <= date);
        let judged = removal.map_or(date, |removed| removed.on.0.max(GUIDELINES));
        let today = item.classify(date, settings).0;
        let triage = today.triage();
        let situation = if judged == date { today } else { item.classify(judged, settings).0 };
        let then = (judged != date).then(|| situation.triage());
        let when = |since: NaiveDate| {
            Observation::of(if since < date { Noticed::Earlier } else { Noticed::Today }).since(Some(since)).by(Some(since))
        };
        // A record is registered as soon as it has come in; what belongs to a case or is secret, once that is noticed.
        let journal = triage.registration == Some(Registration::Journal);
        // The registry is not open on other days than working days (P-14).
        let owed = workday::on_or_after(if journal { came } else { noticed });
        let had = |day: &Option<Known<SwedishDay>>, key: &str| match day.as_ref().map(|day| day.on_or_before(date)) {
            None => Observation::unknown(format!("{path}.{key}")),
            Some(Some(day)) if day <= owed => Observation::of(Taken::Yes),
            Some(Some(day)) => Observation::of(Taken::Late).since(Some(owed)).until(day.pred_opt()),
            Some(None) => Observation::of(Taken::No).since(Some(owed)),
        };
        let unnoticed = || Observation::unknown(format!("{path}.noticed"));
        let observations = [
            Observation::guidelines(date),
            settled(triage.registration, &triage, "registration", path),
            had(&item.registered, "registered"),
            had(&item.added_to_case, "addedToCase"),
            if journal || known.is_some() { when(owed) } else { unnoticed() },
        ];
        // What was removed before the guidelines broke none of them. What nobody may copy is neither lifted out nor added to a case.
        if removal.is_some_and(|removed| removed.on.0 < GUIDELINES) {
            return Ok(());
        }
        if item.crime != Some(Crime::ChildPornography) {
            let inspection = Inspection::of(&REGISTERED, KEPT, Control::RecordsAndDisposal);
            self.inspect(auditor, &inspection, &recorded, &observations);
        }
        if !item.is_on_page() {
            return Ok(());
        }
        let triage = then.as_ref().unwrap_or(&triage);
        if removal.is_some_and(|removed| removed.why == Why::Disposal) {
            self.disposed(auditor, &recorded, situation, judged, path);
        }
        // Whether it had to be saved first, or which key would tell: a case may hold it, and nobody may save child pornography.
        let may_be_in_case = item.belongs_to_case.is_none();
        let demanded = match (item.crime, situation.hold) {
            (Some(Crime::ChildPornography), _) => Ok(false),
            (_, Some(Hold::None)) if !settings.capture && !may_be_in_case => Ok(false),
            (_, None) if !settings.capture => Err(situation.key_of_hold()),
            (_, Some(Hold::None)) if !settings.capture => Err("belongsToCase"),
            (None, _) => Err("crime"),
            (Some(_), _) => Ok(true),
        };
        let in_time = |saved: NaiveDate| removal.is_none_or(|removed| saved <= removed.on.0);
        let saving = || match (&item.saved, demanded) {
            (Some(Known::Yes(saved)), _) if in_time(saved.0) => Observation::of(Saving::Saved),
            // What still stands can be saved yet.
            (_, Ok(false)) => Observation::of(Saving::NotRequired),
            (_, Err(_)) if removal.is_none() => Observation::of(Saving::NotRequired),
            (None, _) => Observation::unknown(format!("{path}.saved")),
            (_, Ok(true)) => Observation::of(Saving::Missing).since(removal.map(|removed| removed.on.0)),
            (_, Err(key)) => open(path, key),
        };
        let inspection = Inspection::of(&REMOVED, CLEARED, Control::Supervision);
        let demands = triage.demands.as_ref().map_or_else(|| vec![None], |demands| demands.iter().copied().map(Some).collect());
        for demand in demands {
            // What came on the statute's list later had to go from that day on.
            let due = match demand {
                Some(Demand::BreachOfPrivacy) => noticed.max(BREACH_OF_PRIVACY.since),
                Some(Demand::Terrorism) => noticed.max(TERRORISM.since),
                _ => noticed,
            };
            let had_to_go = demand.is_some_and(Demand::demands_removal);
            let on_page = match (&item.removed, removal) {
                (None, _) => Observation::unknown(format!("{path}.removed")),
                (Some(_), None) => Observation::of(OnPage::Stands).since(Some(due)),
                (Some(_), Some(removed)) if had_to_go && due < removed.on.0 => {
                    Observation::of(OnPage::RemovedLate).since(Some(due)).until(removed.on.0.pred_opt())
                }
                (Some(_), Some(removed)) if removed.why == Why::Disposal => Observation::of(OnPage::Disposed),
                (Some(_), Some(removed)) => Observation::of(OnPage::Removed).since(Some(removed.on.0)).until(Some(removed.on.0)),
            };
            let observations = [
                Observation::of(RemovalList::on_date(judged)),
                settled(demand, triage, "removal", path),
                on_page,
                saving(),
                if known.is_some() { when(due) } else { unnoticed() },
            ];
            self.inspect(auditor, &inspection, &recorded, &observations);
        }
        Ok(())
    }

    /// Audits that an item was disposed of on a day: whether that was allowed then.
    fn disposed(&mut self, auditor: &mut Auditor<'_>, recorded: &Recorded<'_>, then: Situation, day: NaiveDate, path: &str) {
        let on = |observation: Observation| observation.since(Some(day)).until(Some(day));
        let schedule = |of: fn((Ground, Says, YesNo)) -> usize| match then.schedule {
            None => open(path, then.unknown_of_kind()),
            Some(schedule) => on(Observation::at(of(schedule))),
        };
        let fact = |fact: Option<usize>, key: &str| match fact {
            None => open(path, key),
            Some(value) => on(Observation::at(value)),
        };
        let observations = [
            Observation::guidelines(day),
            schedule(|(ground, _, _)| ground.index()),
            schedule(|(_, says, _)| says.index()),
            schedule(|(_, _, decided)| decided.index()),
            fact(then.term_over.map(Finite::index), then.waits_for.map_or(then.unknown_of_kind(), Trigger::key)),
            fact(then.needed.map(Finite::index), "needed"),
            fact(then.hold.map(Finite::index), then.key_of_hold()),
        ];
        let duties: &[&Rule] = &[&HOLD, &NOT_NEEDED, &PRESERVE, &SCHEDULED, &DECISION, &TERM];
        let inspection = Inspection::of(&ALLOWED, duties, Control::RecordsAndDisposal);
        self.inspect(auditor, &inspection, recorded, &observations);
    }

    /// Audits a question: whether it has been answered.
    pub(super) fn question(&mut self, auditor: &mut Auditor<'_>, question: &Question, path: &str) -> Result<(), InputError> {
        auditor.context.checked.question(question).map_err(wrong)?;
        let target = auditor.context.profile.replies.questions_within_workdays;
        let subject = Subject { kind: SubjectKind::Account, id: question.account.clone() };
        let recorded = Recorded { subject: &subject, path, id: &question.id, day: question.received.0 };
        let inspection = Inspection::of(&QUESTION, &[&question::PROMPTLY], Control::Supervision);
        self.answer(auditor, &inspection, &recorded, question.answered.as_ref(), target, path);
        Ok(())
    }

    /// Audits a request to see a record: whether it has been answered.
    pub(super) fn request(&mut self, auditor: &mut Auditor<'_>, request: &Request, path: &str) -> Result<(), InputError> {
        auditor.context.checked.request(request).map_err(wrong)?;
        let target = auditor.context.profile.replies.requests_within_workdays;
        let subject = match &request.account {
            Some(account) => Subject { kind: SubjectKind::Account, id: account.clone() },
            None => auditor.context.municipality(),
        };
        let recorded = Recorded { subject: &subject, path, id: &request.id, day: request.received.0 };
        let inspection = Inspection::of(&REQUEST, &[&disclosure::PROMPTLY], Control::RecordsAndDisposal);
        self.answer(auditor, &inspection, &recorded, request.answered.as_ref(), target, path);
        Ok(())
    }

    fn answer(
        &mut self,
        auditor: &mut Auditor<'_>,
        inspection: &Inspection,
        recorded: &Recorded<'_>,
        answered: Option<&Known<SwedishDay>>,
        target: Option<u32>,
        path: &str,
    ) {
        let (date, lang, received) = (auditor.context.date, auditor.context.lang, recorded.day);
        if received > date {
            return;
        }
        // What came in before the guidelines did has the same days from their first one.
        let deadline = target.map(|days| workday::after(received.max(GUIDELINES), days));
        let answering = match answered {
            None => Observation::unknown(format!("{path}.answered")),
            Some(answered) => {
                let day = answered.on_or_before(date);
                let waited = workday::between(received, day.unwrap_or(date));
                let id = recorded.id;
                let after = match (waited, lang) {
                    (0, _) => String::new(),
                    (1, Lang::Sv) => " efter 1 arbetsdag".to_owned(),
                    (days, Lang::Sv) => format!(" efter {days} arbetsdagar"),
                    (1, Lang::En) => " after 1 working day".to_owned(),
                    (days, Lang::En) => format!(" after {days} working days"),
                };
                let note = match (day, lang) {
                    (None, Lang::Sv) => format!("{id} kom in {received} och är obesvarad{after}."),
                    (None, Lang::En) => format!("{id} came in on {received} and is unanswered{after}."),
                    (Some(day), Lang::Sv) => format!("{id} kom in {received} och besvarades {day}{after}."),
                    (Some(day), Lang::En) => format!("{id} came in on {received} and was answered on {day}{after}."),
                };
                let answering = Answering::of(received.max(GUIDELINES), day, target, date);
                let told = (answering != Answering::Answered).then_some(note);
                let until = day.and_then(|day| day.pred_opt());
                Observation::of(answering).since(deadline).until(until).by(deadline).note(told)
            }
        };
        let guidelines = Observation::of(Guidelines::on_date(received.max(GUIDELINES)));
        self.inspect(auditor, inspection, recorded, &[guidelines, answering]);
    }

    /// Audits an entry of the disposal log: whether the schedule allows such records to be disposed of.
    pub(super) fn disposal(&mut self, auditor: &mut Auditor<'_>, entry: &LogEntry, path: &str) -> Result<(), InputError> {
        auditor.context.checked.disposal(entry).map_err(wrong)?;
        if entry.on > auditor.context.date || entry.on < GUIDELINES {
            return Ok(());
        }
        // The entry names the row that it rests on: it has to be there, and of that kind.
        let named = |schedule: &&Schedule| schedule.rows_for(entry.kind).any(|row| row.id == entry.row);
        let says = schedule(auditor.context).filter(named).map(|schedule| schedule.governed(entry.kind));
        let happened = |observation: Observation| observation.since(Some(entry.on)).until(Some(entry.on));
        let (says, decided) = says.map_or((Says::NoRow, false), |governed| (governed.says, governed.decided));
        let observations =
            [Observation::guidelines(entry.on), happened(Observation::of(says)), happened(Observation::of(YesNo::from(decided)))];
        let subject = Subject { kind: SubjectKind::DisposalLog, id: auditor.context.dossier.municipality.code.clone() };
        let kind = entry.kind.term().label.of(auditor.context.lang);
        let called = match auditor.context.lang {
            Lang::Sv => format!("{}: {kind}, antal {}", entry.on, entry.count),
            Lang::En => format!("{}: {kind}, number {}", entry.on, entry.count),
        };
        let recorded = Recorded { subject: &subject, path, id: &called, day: entry.on };
        let inspection = Inspection::of(&SUPPORTED, &[&DECISION, &SCHEDULED, &PRESERVE], Control::RecordsAndDisposal);
        self.inspect(auditor, &inspection, &recorded, &observations);
        Ok(())
    }
}

/// That a key of an item is not known, with its question.
fn open(path: &str, key: &str) -> Observation {
    let unknown = Observation::unknown(format!("{path}.{key}"));
    match asked_by(key) {
        Some(field) => unknown.asks(field.question),
        None => unknown,
    }
}

/// What a decision on an item comes to, or which facts of the item would settle it.
fn settled<F: policy_rules::Finite>(outcome: Option<F>, triage: &Triage, decision: &str, path: &str) -> Observation {
    let ask = || {
        let open = triage.open.iter().find(|open| open.decision.name == decision)?;
        // The first of the facts in the order of the decision: what it is before how sure that is.
        let place = |name: &str| open.decision.fields.iter().position(|field| field.name == name);
        let (key, field) = open.ask.iter().min_by_key(|(_, field)| place(field.name))?;
        Some(Observation::unknown(format!("{path}.{key}")).asks(field.question))
    };
    match outcome {
        Some(outcome) => Observation::of(outcome),
        None => ask().unwrap_or_else(|| Observation::unknown(path.to_owned())),
    }
}
