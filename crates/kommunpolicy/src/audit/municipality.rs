//! What a dossier shows of the municipality: its posts, its register, its links and its crises.

use chrono::NaiveDate;
use policy_core::{
    account::{Account, Control, SubjectKind},
    crisis::{self, Crisis, CrisisFacts},
    fact::{Phase, YesNo},
    link::{self, LinkFacts, LinkHolder},
    listing::{self, RegisterFacts},
    post::{self, PostFacts, Reach},
    role::Role,
    source::GUIDELINES,
};
use policy_rules::{Lang, Table, Text};

use super::{
    Auditor, Context, Inspection, Subject,
    observe::{Observation, day_after, lacking_since},
};
use crate::dossier::{CrisisRecord, PrivateLink};

static POST: Table = Table::of::<PostFacts>();
static REGISTER: Table = Table::of::<RegisterFacts>();
static LINK: Table = Table::of::<LinkFacts>();
static CRISIS: Table = Table::of::<CrisisFacts>();

/// Audits the posts and the register.
pub(super) fn inspect(auditor: &mut Auditor<'_>) {
    let context = auditor.context;
    for role in &context.profile.access_roles {
        let subject = Subject { kind: SubjectKind::Role, id: role.term().name.to_owned() };
        let observations = post(context, *role);
        let no_accounts = !context.dossier.accounts.iter().any(|account| account.phase(context.date) == Phase::Running);
        let excuse = |rule: &policy_rules::Rule| {
            let why = Text::new("det finns inga konton i drift", "there are no accounts in operation");
            (*rule == post::REACHES_ALL && no_accounts).then_some(why)
        };
        auditor.inspect(&Inspection::of(&POST, post::RULES, Control::RolesAndAccess), &subject, &observations, excuse);
    }
    let subject = context.municipality();
    let observations = register(context);
    auditor.inspect(&Inspection::of(&REGISTER, &[&listing::PUBLISHED], Control::Guidelines), &subject, &observations, |_| None);
    auditor.inspect(
        &Inspection::of(&REGISTER, &[&listing::IN_RECORDS_PLAN], Control::RecordsAndDisposal),
        &subject,
        &observations,
        |_| None,
    );
}

fn post(context: &Context<'_>, role: Role) -> Vec<Observation> {
    let date = context.date;
    let holders = || context.holders_of(role);
    let changes = holders().flat_map(|holder| [holder.from, day_after(holder.until)]).flatten();
    let vacant = lacking_since(changes, GUIDELINES, date, |date| holders().any(|holder| holder.in_post(date)));
    let running = || context.dossier.accounts.iter().enumerate().filter(|(_, account)| account.phase(date) == Phase::Running);
    let unreached_since = |account: &Account| {
        let changes = context.changes(account, holders().map(|holder| holder.id.as_str()));
        lacking_since(changes, account.start, date, |date| context.role_acts(account, role, date))
    };
    let recorded = running().map(|(_, account)| account).filter(|account| account.access.is_some());
    let missed: Vec<(NaiveDate, &str)> =
        recorded.filter_map(|account| Some((unreached_since(account)?, account.id.as_str()))).collect();
    let reach = if let Some((since, _)) = missed.iter().min() {
        let names: Vec<&str> = missed.iter().take(10).map(|(_, id)| *id).collect();
        let more = if missed.len() > 10 { ", …" } else { "" };
        let note = match context.lang {
            Lang::Sv => format!("Åtkomst saknas till {}{more}.", names.join(", ")),
            Lang::En => format!("No access to {}{more}.", names.join(", ")),
        };
        Observation::of(Reach::NotAll).since(Some(*since)).note(Some(note))
    } else if let Some((at, _)) = running().find(|(_, account)| account.access.is_none()) {
        Observation::unknown(format!("accounts[{at}].access"))
    } else if running().next().is_none() {
        Observation::of(Reach::NoAccounts)
    } else {
        Observation::of(Reach::All)
    };
    vec![Observation::guidelines(date), Observation::unless(vacant), reach]
}

fn register(context: &Context<'_>) -> Vec<Observation> {
    let record = |record, path: &str| Observation::happened(record, GUIDELINES, context.date, || format!("register.{path}"));
    let register = &context.dossier.register;
    vec![
        Observation::guidelines(context.date),
        record(register.on_website.as_ref(), "onWebsite"),
        record(register.in_records_plan.as_ref(), "inRecordsPlan"),
    ]
}

/// Audits a link to a private medium that stands on the date.
pub(super) fn inspect_link(auditor: &mut Auditor<'_>, link: &PrivateLink, at: usize) {
    let date = auditor.context.date;
    if date < link.from || link.until.is_some_and(|until| until < date) {
        return;
    }
    let notice = |record, field: &str| Observation::happened(record, link.from, date, || format!("privateLinks[{at}].{field}"));
    let observations = vec![
        Observation::guidelines(date),
        Observation::of(link.holder),
        notice(link.disclaimer.as_ref(), "disclaimer"),
        notice(link.own_views.as_ref(), "ownViews"),
    ];
    let subject = Subject { kind: SubjectKind::Link, id: link.id.clone() };
    // What is no duty for this kind of link is not listed.
    let duties: &[&policy_rules::Rule] = match link.holder {
        LinkHolder::Elected => &[&link::DISCLAIMER, &link::OWN_VIEWS],
        LinkHolder::Politician => &[&link::OWN_VIEWS],
        LinkHolder::Official | LinkHolder::Other => &[&link::DISCLAIMER],
    };
    auditor.inspect(&Inspection::of(&LINK, duties, Control::InternalRules), &subject, &observations, |_| None);
}

/// Audits a crisis that had begun by the date and was not over before the guidelines. A position counts if it was taken while
/// the crisis went on: one taken beforehand is not taken case by case.
pub(super) fn inspect_crisis(auditor: &mut Auditor<'_>, crisis: &CrisisRecord, at: usize) {
    let (date, lang) = (auditor.context.date, auditor.context.lang);
    if date < crisis.from || crisis.until.is_some_and(|until| until < GUIDELINES) {
        return;
    }
    let over = crisis.until.is_some_and(|until| until < date);
    let since = if over { day_after(crisis.until) } else { Some(crisis.from) };
    let outside = |day: &NaiveDate| *day < crisis.from || crisis.until.is_some_and(|until| until < *day);
    let recorded = match crisis.decided.as_ref().map(|decided| decided.yes().filter(|day| outside(day))) {
        Some(Some(day)) => Observation::of(YesNo::No).since(Some(crisis.from)).note(Some(match lang {
            Lang::Sv => format!("Ställningstagandet {day} gjordes inte under krisen."),
            Lang::En => format!("The position of {day} was not taken during the crisis."),
        })),
        _ => Observation::happened(crisis.decided.as_ref(), crisis.from, date, || format!("crises[{at}].decided")),
    };
    let phase = Observation::of(if over { Crisis::Over } else { Crisis::Ongoing }).since(since);
    let observations = vec![Observation::guidelines(date), phase, recorded];
    let subject = Subject { kind: SubjectKind::Crisis, id: crisis.id.clone() };
    auditor.inspect(&Inspection::of(&CRISIS, &[&crisis::CASE_BY_CASE], Control::Guidelines), &subject, &observations, |_| None);
}
