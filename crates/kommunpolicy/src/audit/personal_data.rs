//! What a dossier shows of an account's personal data: who is controller, the municipality's own assessment, information to visitors,
//! the record of processing, contracts and arrangements.

use std::collections::HashMap;

use chrono::NaiveDate;
use gdpr_scope::{
    assessed::{self, Assessed, AssessedFacts},
    body::{self, BodyFacts},
    controller::Named,
    duties::{self, DutiesFacts, Settled},
    era::{GDPR_APPLIES, JOINT_STATISTICS, Law},
    party::PartyStanding,
    platform::{Answers, Platform},
    record::{ControllerRecord, PersonalData, parties},
};
use policy_core::{
    account::{Account, Control, Happened, Known, SubjectKind},
    fact::{Phase, YesNo},
    medium::Category,
    source::GUIDELINES,
};
use policy_rules::{Finite, Lang, Rule, Table, Text};

use super::{
    Auditor, Context, Inspection, Subject,
    observe::{Observation, lacking_since},
};
use crate::{Dossier, Profile};

static BODY: Table = Table::of::<BodyFacts>();
static ASSESSED: Table = Table::of::<AssessedFacts>();
static DUTIES: Table = Table::of::<DutiesFacts>();

const ALONE: &[&Rule] = &[&body::NAMED];
const SHARED: &[&Rule] = &[&body::TOGETHER, &body::NAMED];

/// Audits the personal data of an account.
pub(super) fn inspect(auditor: &mut Auditor<'_>, account: &Account) {
    let context = auditor.context;
    let data = context.personal_data.of(account);
    let operations = &context.dossier.operations;
    let operation = operations.iter().position(|operation| operation.id == account.operation);
    let inspected = Inspected {
        context,
        account,
        data,
        operation: operation.map(|at| (at, operations[at].controller.as_ref())),
        platform: context.personal_data.platform(data, &account.medium),
        date: context.date,
    };
    let subject = Subject { kind: SubjectKind::Account, id: account.id.clone() };
    let control = Control::PersonalData;
    let (agreements, arrangements) = (inspected.agreements(), inspected.arrangements());
    let needed = |observation: &Observation| observation.value != Some(Settled::NotNeeded.index());
    let needed = [(&duties::AGREEMENT, needed(&agreements)), (&duties::ARRANGEMENT, needed(&arrangements))];
    let closed = account.phase(context.date) == Phase::Closed;
    // Several bodies that share an account are a question of its own, and none where there is one.
    let duties = if inspected.is_shared() { SHARED } else { ALONE };
    auditor.inspect(&Inspection::of(&BODY, duties, control), &subject, &inspected.body(), |_| closed.then_some(CLOSED));
    auditor.inspect(&Inspection::of(&ASSESSED, assessed::RULES, control), &subject, &inspected.assessed(), |_| None);
    let observations = vec![
        Observation::of(Law::on_date(context.date)),
        inspected.phase(),
        agreements,
        arrangements,
        inspected.happened(|data| data.in_record.as_ref(), "inRecord"),
        inspected.happened(|data| data.information.as_ref(), "information"),
    ];
    auditor.inspect(&Inspection::of(&DUTIES, duties::RULES, control), &subject, &observations, |rule| {
        let nobody = needed.iter().any(|(duty, needed)| *rule == **duty && !needed);
        let alone = Text::new("ingen sådan part deltar", "no such party takes part");
        (closed && *rule != duties::AGREEMENT).then_some(CLOSED).or(nobody.then_some(alone))
    });
}

/// What is asked about one account after another: what is on record of its personal data, and the platforms that there are.
pub(super) struct OnRecord<'d> {
    /// By account, with its place in the dossier.
    data: HashMap<&'d str, (&'d PersonalData, usize)>,
    /// By what they are called.
    platforms: HashMap<String, Platform<'d>>,
    /// Since when the test has departed from what the guidelines say, of the platforms of which it does.
    departed: HashMap<&'d str, NaiveDate>,
}

impl<'d> OnRecord<'d> {
    pub(super) fn new(dossier: &'d Dossier, profile: &'d Profile, date: NaiveDate) -> Self {
        let all = || Platform::all(&profile.platforms);
        let departed = |platform: Platform<'d>| {
            let changes = platform.changes();
            Some((platform.id(), lacking_since(changes, GUIDELINES, date, |day| !platform.departs(day))?))
        };
        let data = dossier.personal_data.iter().enumerate().map(|(at, data)| (data.account.as_str(), (data, at)));
        Self {
            data: data.collect(),
            platforms: all().flat_map(|platform| platform.names().map(move |name| (name, platform))).collect(),
            departed: all().filter_map(departed).collect(),
        }
    }

    fn of(&self, account: &Account) -> Option<(&'d PersonalData, usize)> {
        self.data.get(account.id.as_str()).copied()
    }

    /// The platform on record, or the one that an account's medium means.
    fn platform(&self, data: Option<(&PersonalData, usize)>, medium: &str) -> Option<Platform<'d>> {
        let name = data.and_then(|(data, _)| data.platform.as_deref()).unwrap_or(medium);
        self.platforms.get(&name.to_lowercase()).copied()
    }

    fn departed(&self, platform: &Platform<'_>) -> Option<NaiveDate> {
        self.departed.get(platform.id()).copied()
    }
}

const CLOSED: Text = Text::new("kontot är avslutat", "the account is closed");

/// An account and what is on record of its personal data on the date of the audit.
struct Inspected<'d> {
    context: &'d Context<'d>,
    account: &'d Account,
    data: Option<(&'d PersonalData, usize)>,
    operation: Option<(usize, Option<&'d ControllerRecord>)>,
    platform: Option<Platform<'d>>,
    date: NaiveDate,
}

impl<'d> Inspected<'d> {
    /// Where the record is silent.
    fn path(&self, field: &str) -> String {
        match self.data {
            Some((_, at)) => format!("personalData[{at}].{field}"),
            None => "personalData".to_owned(),
        }
    }

    /// A duty of the GDPR on an account that had started before the regulation applied is broken from its first day at the earliest.
    fn since(&self, first: NaiveDate) -> NaiveDate {
        self.account.start.max(first)
    }

    /// What is known of the platform on a day.
    fn answers(&self, day: NaiveDate) -> Answers {
        self.platform.map(|platform| platform.answers(day)).unwrap_or_default()
    }

    /// The days on which something about the platform changes.
    fn changes(&self) -> impl Iterator<Item = NaiveDate> + use<'d> {
        self.platform.into_iter().flat_map(|platform| platform.changes())
    }

    /// The phase; what lacks on a closed account has not lacked since it was closed.
    fn phase(&self) -> Observation {
        let phase = Observation::phase(self.account.start, self.account.closed, self.date);
        if self.account.phase(self.date) == Phase::Closed { phase.since(None) } else { phase }
    }

    /// Whether something had happened by the date, and that it happened later than it had to, if so.
    fn happened(&self, record: impl Fn(&'d PersonalData) -> Option<&'d Happened>, field: &str) -> Observation {
        let (known, first) = (self.data.and_then(|(data, _)| record(data)), self.since(GDPR_APPLIES));
        let late =
            known.and_then(Known::yes).filter(|day| first < **day && **day <= self.date).map(|day| self.late("", *day, first));
        Observation::happened(known, first, self.date, || self.path(field)).note(late)
    }

    /// That something was done, or settled with somebody, only on a day after it had to be.
    fn late(&self, with: &str, day: NaiveDate, first: NaiveDate) -> String {
        match (self.context.lang, with.is_empty()) {
            (Lang::Sv, true) => format!("Det gjordes först {day} och skulle ha varit gjort {first}."),
            (Lang::En, true) => format!("It was done only on {day} and should have been done by {first}."),
            (Lang::Sv, false) => format!("Med {with} gjordes det först {day} och skulle ha varit gjort {first}."),
            (Lang::En, false) => format!("With {with} it was done only on {day} and should have been done by {first}."),
        }
    }

    fn controller(&self) -> Option<&'d ControllerRecord> {
        self.operation.and_then(|(_, controller)| controller)
    }

    fn is_shared(&self) -> bool {
        self.controller().is_some_and(|controller| controller.body == body::Body::Several)
    }

    fn body(&self) -> Vec<Observation> {
        let since = Some(self.since(GDPR_APPLIES));
        let path = |at: usize, field: &str| format!("operations[{at}].controller{field}");
        let body = match self.operation {
            None => Observation::unknown("operations".to_owned()),
            Some((at, None)) => Observation::unknown(path(at, "")),
            // Which committee or company it is must be plain, not only that it is one.
            Some((at, Some(controller))) if controller.is_unnamed() => {
                let which = Text::new("Vad heter nämnden eller bolaget?", "What is the committee or company called?");
                Observation::unknown(path(at, ".name")).asks(which)
            }
            Some((_, Some(controller))) => Observation::of(controller.body).since(since),
        };
        vec![Observation::of(Law::on_date(self.date)), self.phase(), body]
    }

    fn assessed(&self) -> Vec<Observation> {
        let mut observations =
            vec![Observation::guidelines(self.date), Observation::phase(self.account.start, self.account.closed, self.date)];
        let Some(platform) = &self.platform else {
            // No platform that is known: then the guidelines name it only if it is a blog, and nothing tells that the test departs.
            let named = if self.account.category == Category::Blog { Named::Blog } else { Named::Not };
            observations.extend([Observation::of(named), Observation::of(YesNo::No), self.assessment(None)]);
            return observations;
        };
        let named = platform.named();
        let departed = self.context.personal_data.departed(platform);
        let departs = Observation::of(YesNo::from(departed.is_some()));
        let departed = departed.map(|since| since.max(self.since(GUIDELINES)));
        observations.extend([Observation::of(named), departs.since(departed), self.assessment(Some(platform))]);
        observations
    }

    /// Whether an assessment is signed and its answers still hold.
    fn assessment(&self, platform: Option<&Platform<'_>>) -> Observation {
        let start = self.since(GUIDELINES);
        let record = self.data.and_then(|(data, _)| data.assessment.as_ref());
        match (record, platform) {
            (None, _) => Observation::unknown(self.path("assessment")),
            (Some(Known::No), _) => Observation::of(Assessed::Missing).since(Some(start)),
            // Only the last assessment is on record: of the time before it the dossier says nothing.
            (Some(Known::Yes(signed)), _) if self.date < signed.on => Observation::unknown(self.path("assessment")),
            (Some(Known::Yes(signed)), _) if !self.context.in_post(&signed.by, signed.on) => {
                let note = match self.context.lang {
                    Lang::Sv => format!("Underskriften {} räknas inte: {} innehade inte posten den dagen.", signed.on, signed.by),
                    Lang::En => {
                        format!("The signature of {} does not count: {} did not hold the post that day.", signed.on, signed.by)
                    }
                };
                Observation::of(Assessed::Missing).since(Some(start)).note(Some(note))
            }
            (Some(Known::Yes(_)), None) => Observation::unknown(self.path("platform")).asks(WHICH),
            (Some(Known::Yes(signed)), Some(platform)) => {
                let state = signed.state(platform, self.date);
                let current = |day| signed.state(platform, day) == Assessed::Current;
                // What a judgment begins to ask on its day may have been left open before.
                let changes = platform.changes().chain([JOINT_STATISTICS]);
                let since = lacking_since(changes, start.max(signed.on), self.date, current);
                let (sv, en, which) = match state {
                    Assessed::Current => (None, None, Vec::new()),
                    Assessed::Outdated => (
                        Some("svarar inte längre rätt på:"),
                        Some("no longer answers rightly:"),
                        signed.changed(platform, self.date),
                    ),
                    Assessed::Missing => {
                        (Some("svarar inte på:"), Some("does not answer:"), signed.unanswered(platform, self.date))
                    }
                };
                let questions: Vec<&str> = which.iter().map(|capability| capability.question().of(self.context.lang)).collect();
                let note = match self.context.lang {
                    Lang::Sv => sv.map(|what| format!("Bedömningen {} {what} {}", signed.on, questions.join(" "))),
                    Lang::En => en.map(|what| format!("The assessment of {} {what} {}", signed.on, questions.join(" "))),
                };
                Observation::of(state).since(since).note(note)
            }
        }
    }

    /// Whether something is settled with every party of a standing.
    fn settled_with(&self, standing: PartyStanding, first: NaiveDate) -> Observation {
        let unknown = || Observation::unknown(self.path("parties"));
        let Some(listed) = self.data.and_then(|(data, _)| data.parties.as_deref()) else { return unknown() };
        let (mut lacking, mut remarks) = (Vec::new(), Vec::new());
        let (mut open, mut any) = (false, false);
        for (what, party) in parties(listed, self.platform.as_ref(), self.date) {
            if !what.possible.contains(&(standing.index() as u8)) {
                continue;
            }
            let known = party.filter(|_| what.outcome().is_some()).and_then(|party| Some((party, party.settled.as_ref()?)));
            // What it is, or whether anything is settled with it, is not known: so too where the platform is not listed.
            let Some((party, settled)) = known else {
                open = true;
                continue;
            };
            // It has lacked since the party came to be what it is, such as joint controller by the judgment C-210/16.
            let begun = party.from.unwrap_or(self.account.start).max(self.since(first.max(GUIDELINES)));
            let other = |day| party.standing(&self.answers(day), day).outcome() != what.outcome();
            let changes = self.changes().chain([JOINT_STATISTICS]);
            let since = lacking_since(changes, begun, self.date, other).unwrap_or(begun);
            match settled.yes() {
                // What was settled before there was anything to settle tells nothing.
                Some(day) if *day < first => open = true,
                Some(day) if *day <= self.date => {
                    any = true;
                    remarks.extend((since < *day).then(|| self.late(&party.name, *day, since)));
                }
                _ => lacking.push((since, party.name.as_str())),
            }
        }
        if let Some((since, _)) = lacking.iter().min() {
            let names: Vec<&str> = lacking.iter().map(|(_, name)| *name).collect();
            let note = match self.context.lang {
                Lang::Sv => format!("Det gäller {}.", Lang::Sv.all(&names)),
                Lang::En => format!("It concerns {}.", Lang::En.all(&names)),
            };
            return Observation::of(Settled::No).since(Some(*since)).note(Some(note));
        }
        let note = (!remarks.is_empty()).then(|| remarks.join(" "));
        match (open, any) {
            (true, _) => unknown(),
            (false, true) => Observation::of(Settled::Yes).note(note),
            (false, false) => Observation::of(Settled::NotNeeded),
        }
    }

    fn agreements(&self) -> Observation {
        self.settled_with(PartyStanding::Processor, NaiveDate::MIN)
    }

    fn arrangements(&self) -> Observation {
        self.settled_with(PartyStanding::Joint, GDPR_APPLIES)
    }
}

const WHICH: Text = Text::new("Vilken plattform är det?", "Which platform is it?");
