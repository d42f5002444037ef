//! Activity plans: the form, the signatures, and everything until the account is closed.

mod page;
mod sheet;
mod store;

use std::io::IsTerminal;

use activity_plan::{
    ActivityPlan, Entry, Plan, Problem,
    check::Severity,
    field::{find, root},
    plan::{Did, Evidence, Signature, changed_fields, digest},
    workflow::Stage,
};
use anstyle::AnsiColor;
use chrono::NaiveDate;
use comfy_table::Cell;
use kommunpolicy::{
    Lang, Profile,
    plan::{self, check_form, status},
    roles::find_role,
};
use policy_core::role::Role;
use serde::Serialize;

use crate::{
    BREACH, CLEAN,
    arguments::{By, FormFormat, Format, PlanCommand, What},
    files::{self, Failure},
    read_profile,
    stream::MARK,
    terminal::{BOLD, DIM, PLAIN, paragraph, table, width},
    today,
};

/// Does what is asked with a plan.
pub(crate) fn run(command: PlanCommand, lang: Lang) -> Result<u8, Failure> {
    match command {
        PlanCommand::New { file, id, form, by } => new(&file, id, form.as_deref(), &by, lang),
        PlanCommand::Fill { file, form, base, by } => {
            if file == "-" || form == "-" {
                return Err(Failure("name a file for the plan and one for the form; standard input will not do here".to_owned()));
            }
            let form = read_form(&form)?;
            act(&file, &by, base.as_deref(), lang, |_| Did::Revise { form: Box::new(form) })
        }
        PlanCommand::Check { file, profile, format } => {
            let profile = read_profile(profile.as_deref())?;
            let form = any_form(&file, &profile, lang)?;
            checked(&check_form(&form, &profile), format, lang)
        }
        PlanCommand::Sign { file, form, place, name, title, evidence_system, evidence_id, evidence_hash, by } => {
            let evidence = evidence_system.zip(evidence_id).zip(evidence_hash);
            let evidence = evidence.map(|((system, id), hash)| Evidence { system, id, hash });
            act(&file, &by, form.as_deref(), lang, |plan| {
                Did::Sign(Signature { place, name, title, form: digest(plan.form()), evidence })
            })
        }
        PlanCommand::Do { file, what } => {
            let (did, by) = done(what);
            act(&file, &by, None, lang, |_| did)
        }
        PlanCommand::Status { file, role, person, as_of, profile, format } => {
            let profile = read_profile(profile.as_deref())?;
            let plan = read(&file, &profile, lang)?;
            let role = role.map(|role| find_role(&role, &profile)).transpose().map_err(|error| Failure(error.to_string()))?;
            let date = as_of.unwrap_or_else(today);
            let plan = plan.as_of(date, &profile.plans());
            let status = status(&plan, role.map(|role| (role, person.as_deref())), date, &profile);
            let rendered = match format {
                Format::Json => files::json(&status)?,
                Format::Text => standing(&plan, &status, &profile, lang),
            };
            files::write(None, &rendered)?;
            Ok(CLEAN)
        }
        PlanCommand::Render { file, blank: _, profile, format, out } => {
            files::not_over(out.as_deref(), &[file.as_deref(), profile.as_deref()])?;
            let profile = read_profile(profile.as_deref())?;
            let source = match file {
                None => Source::Blank,
                Some(file) => source(&file, &profile, lang)?,
            };
            let blank = ActivityPlan::blank(profile.administrators.get() as usize);
            let form = match &source {
                Source::Blank => &blank,
                Source::Form(form) => form,
                Source::Plan(plan) => plan.form(),
            };
            let rendered = match format {
                FormFormat::Json => files::json(form)?,
                FormFormat::Text => sheet::text(&sheet::Sheet::of(&source, form, &profile, lang), width(out.as_deref())),
                FormFormat::Html => page::html(&sheet::Sheet::of(&source, form, &profile, lang))?,
            };
            files::write(out.as_deref(), &rendered)?;
            Ok(CLEAN)
        }
        PlanCommand::History { file, profile, format } => {
            let profile = read_profile(profile.as_deref())?;
            let plan = read(&file, &profile, lang)?;
            let lines = history(&plan, &profile, lang);
            let rendered = match format {
                Format::Json => files::json(&lines)?,
                Format::Text => past(&lines, lang),
            };
            files::write(None, &rendered)?;
            Ok(CLEAN)
        }
    }
}

/// What is rendered.
pub(crate) enum Source {
    /// The blank form.
    Blank,
    /// A form alone.
    Form(Box<ActivityPlan>),
    /// A plan.
    Plan(Box<Plan>),
}

fn read(file: &str, profile: &Profile, lang: Lang) -> Result<Plan, Failure> {
    parsed(&files::read(file)?, file, profile, lang)
}

/// The plan in a file that was read. One that tells of what has not been yet is refused.
fn parsed(text: &[u8], file: &str, profile: &Profile, lang: Lang) -> Result<Plan, Failure> {
    let plan = plan::read(text, profile, lang).map_err(|error| Failure::of(file, &error))?;
    let today = today();
    match plan.history().iter().position(|entry| entry.on > today) {
        None => Ok(plan),
        Some(at) => Err(Failure::of(file, &format_args!("history[{at}].on: {} has not been yet", plan.history()[at].on))),
    }
}

fn read_form(file: &str) -> Result<ActivityPlan, Failure> {
    plan::read_form(&files::read(file)?).map_err(|error| Failure::of(file, &error))
}

/// A plan or a form alone, whichever a file holds: a plan has a history.
fn source(file: &str, profile: &Profile, lang: Lang) -> Result<Source, Failure> {
    let text = files::read(file)?;
    let bare = text.strip_prefix(MARK).unwrap_or(&text);
    let has_history = serde_json::from_slice::<serde_json::Value>(bare).is_ok_and(|value| value.get("history").is_some());
    if has_history {
        return Ok(Source::Plan(Box::new(parsed(&text, file, profile, lang)?)));
    }
    Ok(Source::Form(Box::new(plan::read_form(&text).map_err(|error| Failure::of(file, &error))?)))
}

fn any_form(file: &str, profile: &Profile, lang: Lang) -> Result<ActivityPlan, Failure> {
    Ok(match source(file, profile, lang)? {
        Source::Blank => ActivityPlan::default(),
        Source::Form(form) => *form,
        Source::Plan(plan) => plan.form().clone(),
    })
}

/// The role and the day of whoever acts.
fn actor(by: &By, profile: &Profile) -> Result<(Role, NaiveDate), Failure> {
    let role = find_role(&by.role, profile).map_err(|error| Failure(error.to_string()))?;
    let (on, today) = (by.on.unwrap_or_else(today), today());
    if on > today {
        return Err(Failure(format!("--on {on} has not been yet; record it when it is done")));
    }
    Ok((role, on))
}

fn new(file: &str, id: Option<String>, form: Option<&str>, by: &By, lang: Lang) -> Result<u8, Failure> {
    let profile = read_profile(by.profile.as_deref())?;
    let (role, on) = actor(by, &profile)?;
    let form = match form {
        None => ActivityPlan::blank(profile.administrators.get() as usize),
        Some(form) => read_form(form)?,
    };
    let stem = std::path::Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
    let id = id.unwrap_or_else(|| stem.into_owned());
    plan::check_id(&id).map_err(|(_, message)| Failure(format!("--id: {message}")))?;
    let mut plan = Plan::new(id);
    let did = Did::Draft { form: Box::new(form) };
    let entry = Entry { on, person: by.person.clone(), role, did };
    if let Err(refusal) = plan.act(entry, &profile.plans()) {
        return Ok(refused(&plan::told(&refusal, &profile, lang), lang));
    }
    store::create(file, &written(&plan, &profile, lang)?)?;
    told(&plan, on, &profile, lang)
}

/// Adds an entry to a plan whose form is the one with a digest, if one is given. Whoever else works on it waits.
fn act(file: &str, by: &By, form: Option<&str>, lang: Lang, did: impl FnOnce(&Plan) -> Did) -> Result<u8, Failure> {
    let profile = read_profile(by.profile.as_deref())?;
    let (role, on) = actor(by, &profile)?;
    let held = store::hold(file)?;
    let mut plan = parsed(held.text(), file, &profile, lang)?;
    if form.is_some_and(|form| !form.eq_ignore_ascii_case(&digest(plan.form()))) {
        let why = match lang {
            Lang::Sv => "Blanketten har ändrats sedan du läste den. Läs den på nytt.",
            Lang::En => "The form has been changed since you read it. Read it again.",
        };
        return Ok(refused(why, lang));
    }
    let did = did(&plan);
    let entry = Entry { on, person: by.person.clone(), role, did };
    if let Err(refusal) = plan.act(entry, &profile.plans()) {
        return Ok(refused(&plan::told(&refusal, &profile, lang), lang));
    }
    held.replace(&written(&plan, &profile, lang)?)?;
    told(&plan, on, &profile, lang)
}

/// A plan as it is stored. What could not be read again is not written.
fn written(plan: &Plan, profile: &Profile, lang: Lang) -> Result<String, Failure> {
    let text = files::json(&plan.to_file())?;
    if text.len() as u64 > files::LIMIT {
        return Err(Failure(format!("the plan would be larger than {} MiB; write less in it", files::LIMIT >> 20)));
    }
    match plan::read(text.as_bytes(), profile, lang) {
        Ok(again) if again == *plan => Ok(text),
        Ok(_) => Err(Failure("the plan would not be read again as it is; nothing is recorded".to_owned())),
        Err(error) => Err(Failure(format!("nothing is recorded: {}: {}", error.path, error.message))),
    }
}

/// Says why something is not done; the exit status of it.
fn refused(why: &str, lang: Lang) -> u8 {
    let error = AnsiColor::Red.on_default().bold();
    let head = if lang == Lang::Sv { "nekas" } else { "refused" };
    let why = files::harmless(why);
    // On a terminal no word is broken; elsewhere a message is one line.
    let why =
        if std::io::stderr().is_terminal() { textwrap::fill(&why, width(None).saturating_sub(head.len() + 2)) } else { why };
    files::say(&format!("{error}{head}:{error:#} {why}"));
    BREACH
}

/// What is done, and what belongs to it.
fn done(what: What) -> (Did, By) {
    match what {
        What::ConsiderBenefit { benefit, integration, law, by } => (Did::ConsiderBenefit { benefit, integration, law }, by),
        What::Return { reasons, by } => (Did::Return { reasons }, by),
        What::Reject { reasons, by } => (Did::Reject { reasons }, by),
        What::SendCopy { by } => (Did::SendCopy, by),
        What::AppointWriters { writers, consulted, by } => (Did::AppointWriters { writers, consulted }, by),
        What::Start { by } => (Did::Start, by),
        What::LodgeAccess { by } => (Did::LodgeAccess, by),
        What::Report { by } => (Did::Report, by),
        What::List { by } => (Did::List, by),
        What::Pause { by } => (Did::Pause, by),
        What::Resume { by } => (Did::Resume, by),
        What::Close { last_snapshot, by } => (Did::Close { last_snapshot }, by),
        What::WithdrawAccess { by } => (Did::WithdrawAccess, by),
        What::Unlist { by } => (Did::Unlist, by),
    }
}

/// Tells where a plan stands once something is done, and what is waited for.
fn told(plan: &Plan, on: NaiveDate, profile: &Profile, lang: Lang) -> Result<u8, Failure> {
    let status = status(plan, None, on, profile);
    let mut out = String::new();
    let label = plan.state().stage.term().label.of(lang);
    paragraph(&mut out, &format!("{}: {label}", plan.id()), 0, width(None), BOLD);
    waiting(&mut out, &status, profile, lang);
    // Whoever is told of an error must not do it again.
    files::write(None, &out).map_err(|Failure(message)| Failure(format!("it is recorded, but {message}")))?;
    Ok(CLEAN)
}

fn waiting(out: &mut String, status: &plan::PlanStatus, profile: &Profile, lang: Lang) {
    let sv = lang == Lang::Sv;
    for waiting in &status.waiting {
        let action = waiting.action.term().label.of(lang);
        let roles: Vec<&str> = waiting.roles.iter().map(|role| profile.name_of(role.term(), lang)).collect();
        let next = if sv { "Återstår" } else { "To be done" };
        paragraph(out, &format!("{next}: {action} ({}).", lang.either(&roles)), 2, width(None), PLAIN);
    }
}

fn standing(plan: &Plan, status: &plan::PlanStatus, profile: &Profile, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    let label = plan.state().stage.term().label.of(lang);
    paragraph(&mut out, &format!("{}: {label}", plan.id()), 0, width, BOLD);
    for signed in &status.signed {
        let role = profile.name_of(signed.role.term(), lang);
        let verb = if sv { "Underskriven av" } else { "Signed by" };
        paragraph(&mut out, &format!("{verb} {role} ({}) {}.", signed.person, signed.on), 2, width, PLAIN);
    }
    if status.paused && plan.state().stage != Stage::Paused {
        let text = if sv { "Kontot är pausat." } else { "The account is paused." };
        paragraph(&mut out, text, 2, width, PLAIN);
    }
    waiting(&mut out, status, profile, lang);
    if let Some(now) = &status.now {
        let list: Vec<&str> = now.iter().map(|action| action.term().label.of(lang)).collect();
        let text = match (list.is_empty(), sv) {
            (true, true) => "Du kan inte göra något med planen nu.".to_owned(),
            (true, false) => "You can do nothing with the plan now.".to_owned(),
            (false, true) => format!("Du kan nu: {}.", list.join(", ")),
            (false, false) => format!("You can now: {}.", list.join(", ")),
        };
        paragraph(&mut out, &text, 2, width, PLAIN);
    }
    let open = status.problems.iter().filter(|problem| problem.severity != Severity::Advice).count();
    let text = match (open, sv) {
        (0, _) => String::new(),
        (1, true) => "En sak saknas eller är fel i blanketten; plan check visar vilken.".to_owned(),
        (open, true) => format!("{open} saker saknas eller är fel i blanketten; plan check visar vilka."),
        (1, false) => "One thing is missing or wrong in the form; plan check shows it.".to_owned(),
        (open, false) => format!("{open} things are missing or wrong in the form; plan check shows them."),
    };
    if !text.is_empty() {
        paragraph(&mut out, &text, 2, width, PLAIN);
    }
    let digest = if sv { "Blankettens kontrollsumma" } else { "Digest of the form" };
    paragraph(&mut out, &format!("{digest}: {}", status.form), 2, width, DIM);
    out
}

fn checked(problems: &[Problem], format: Format, lang: Lang) -> Result<u8, Failure> {
    let flawed = problems.iter().any(|problem| problem.severity != Severity::Advice);
    let rendered = match format {
        Format::Json => files::json(&problems)?,
        Format::Text => problems_in_text(problems, lang),
    };
    files::write(None, &rendered)?;
    Ok(if flawed { BREACH } else { CLEAN })
}

fn problems_in_text(problems: &[Problem], lang: Lang) -> String {
    let (mut out, sv) = (String::new(), lang == Lang::Sv);
    if problems.is_empty() {
        let text = if sv { "Blanketten är ifylld som den ska." } else { "The form is filled in as it must be." };
        paragraph(&mut out, text, 0, width(None), PLAIN);
        return out;
    }
    let head = if sv { vec!["", "Fält", "Att göra", "Grund"] } else { vec!["", "Field", "To do", "Grounds"] };
    let mut list = table(width(None), head);
    for problem in problems {
        let provisions: Vec<&str> = problem.rule.provisions.iter().map(|provision| provision.id).collect();
        list.add_row([
            Cell::new(problem.severity.term().label.of(lang)),
            Cell::new(field_label(&problem.path, lang)),
            Cell::new(if sv { &problem.sv } else { &problem.en }),
            Cell::new(provisions.join(", ")),
        ]);
    }
    out.push_str(&list.trim_fmt());
    out.push('\n');
    let missing = problems.iter().any(|problem| problem.severity != Severity::Advice);
    let verdict = match (missing, sv) {
        (true, true) => "Planen kan inte skrivas under som den är.",
        (true, false) => "The plan cannot be signed as it is.",
        (false, true) => "Planen kan skrivas under. Råden avgör den som ger uppdraget.",
        (false, false) => "The plan can be signed. Whoever gives the mandate weighs the advice.",
    };
    out.push('\n');
    paragraph(&mut out, verdict, 0, width(None), BOLD);
    out
}

/// What the field at a path is called on the form.
fn field_label(path: &str, lang: Lang) -> &str {
    find(root(path)).map_or(path, |field| field.label.of(lang))
}

/// One thing that was done, to be read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HistoryLine {
    on: NaiveDate,
    person: String,
    role: &'static str,
    action: &'static str,
    #[serde(skip)]
    who: String,
    #[serde(skip)]
    what: String,
    stage: Stage,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changed: Vec<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    told: String,
}

fn history(plan: &Plan, profile: &Profile, lang: Lang) -> Vec<HistoryLine> {
    let mut replayed = Plan::new(plan.id());
    let mut lines = Vec::new();
    for entry in plan.history() {
        let before = replayed.form().clone();
        // Each was allowed when the plan was read.
        let Ok(stage) = replayed.act(entry.clone(), &profile.plans()) else { break };
        let changed = match &entry.did {
            Did::Revise { .. } => changed_fields(&before, replayed.form()),
            _ => Vec::new(),
        };
        let action = entry.did.action().term();
        let mut told = particulars(&entry.did, lang);
        if !changed.is_empty() {
            const SHOWN: usize = 5;
            let names: Vec<&str> = changed.iter().map(|field| field.label.of(lang)).collect();
            told = match (names.len() > SHOWN, lang) {
                (false, _) => names.join(", "),
                (true, Lang::Sv) => format!("{} fält", names.len()),
                (true, Lang::En) => format!("{} fields", names.len()),
            };
        }
        lines.push(HistoryLine {
            on: entry.on,
            person: entry.person.clone(),
            role: entry.role.term().name,
            action: action.name,
            who: format!("{} ({})", profile.name_of(entry.role.term(), lang), entry.person),
            what: action.label.of(lang).to_owned(),
            stage,
            changed: changed.iter().map(|field| field.name).collect(),
            told,
        });
    }
    lines
}

/// What belongs to an entry, in words.
fn particulars(did: &Did, lang: Lang) -> String {
    let sv = lang == Lang::Sv;
    match did {
        Did::ConsiderBenefit { benefit, integration, law } => [benefit, integration, law].map(String::as_str).join(" "),
        Did::Sign(signature) => {
            let evidence = signature.evidence.as_ref().map(|evidence| format!("; {} {}", evidence.system, evidence.id));
            format!("{}, {}, {}{}", signature.name, signature.title, signature.place, evidence.unwrap_or_default())
        }
        Did::Return { reasons } | Did::Reject { reasons } => reasons.clone(),
        Did::AppointWriters { writers, consulted } => {
            let with = if sv { "i samråd med" } else { "in consultation with" };
            format!("{}; {with} {consulted}", writers.join(", "))
        }
        Did::Close { last_snapshot: Some(day) } if sv => format!("sista skärmdumpen sparad {day}"),
        Did::Close { last_snapshot: Some(day) } => format!("last snapshot saved on {day}"),
        _ => String::new(),
    }
}

fn past(lines: &[HistoryLine], lang: Lang) -> String {
    let head = if lang == Lang::Sv {
        vec!["Dag", "Vem", "Åtgärd", "Läge efteråt", "Uppgifter"]
    } else {
        vec!["Day", "Who", "Action", "Stage afterwards", "Particulars"]
    };
    let mut list = table(width(None), head);
    for line in lines {
        let stage = line.stage.term().label.of(lang);
        let told = files::harmless(&line.told.replace('\n', " "));
        list.add_row([&line.on.to_string(), &line.who, &line.what, stage, &told].map(Cell::new));
    }
    list.trim_fmt() + "\n"
}
