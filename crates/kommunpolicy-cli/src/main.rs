#![doc = include_str!("../README.md")]

mod arguments;
mod beside;
mod catalogue;
mod changes;
mod document;
mod files;
mod html;
mod lines;
mod personal_data;
mod plan;
mod roles;
mod schedule;
mod sheet;
mod stream;
mod terminal;

use std::process::ExitCode;

use arguments::{Arguments, AuditFormat, Command, Format, Lines, SchemaName};
use chrono::NaiveDate;
use clap::Parser;
use files::Failure;
use kommunpolicy::{Dossier, Profile, audit::Status, provenance::digest, schema};

/// No duty is broken.
const CLEAN: u8 = 0;
/// Some duty is broken.
const BREACH: u8 = 1;
/// The input or the usage is wrong.
const WRONG: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => ExitCode::from(code),
        Err(Failure(message)) => {
            let error = anstyle::AnsiColor::Red.on_default().bold();
            files::say(&format!("{error}error:{error:#} {}", files::harmless(&message)));
            ExitCode::from(WRONG)
        }
    }
}

fn run(arguments: Arguments) -> Result<u8, Failure> {
    let lang = arguments.lang.into();
    match arguments.command {
        Command::Audit { file, profile, as_of, format, out } => {
            if file == "-" && profile.as_deref() == Some("-") {
                return Err(Failure("only one of the dossier and the profile can be read from standard input".to_owned()));
            }
            files::not_over(out.as_deref(), &[Some(&file), profile.as_deref()])?;
            let profile = read_profile(profile.as_deref())?;
            let text = files::read(&file)?;
            let mut dossier = Dossier::from_json(&text).map_err(|error| Failure::of(&file, &error))?;
            beside::plans(&mut dossier, &file)?;
            let date = as_of.unwrap_or(dossier.as_of);
            let beside = beside::open(&dossier, &file)?;
            let report = kommunpolicy::audit::audit_beside(&dossier, &profile, date, lang, beside)
                .map_err(|error| Failure::of(&file, &error))?;
            let rendered = match format {
                AuditFormat::Text => terminal::audit(&report, &dossier, lang, terminal::width(out.as_deref())),
                AuditFormat::Json => files::json(&report)?,
                AuditFormat::Html => html::audit(&report, &dossier, &profile, lang)?,
                AuditFormat::Csv => sheet::audit(&report, lang)?,
            };
            files::write(out.as_deref(), &rendered)?;
            Ok(if report.summary.of(Status::Breached) > 0 { BREACH } else { CLEAN })
        }
        Command::Decide { name, facts, asked } => {
            let profile = read_profile(asked.profile.as_deref())?;
            kommunpolicy::decide::find(&name).map_err(|error| Failure(error.to_string()))?;
            let (source, facts) = files::facts(&facts)?;
            let date = asked.as_of.unwrap_or_else(today);
            let answer = kommunpolicy::decide(&name, &facts, date, lang, &digest(&profile))
                .map_err(|error| Failure::of(&source, &error))?;
            let rendered = match asked.format {
                Format::Text => terminal::decision(&answer, lang, terminal::width(None)),
                Format::Json => files::json(&answer)?,
            };
            files::write(None, &rendered)?;
            Ok(CLEAN)
        }
        Command::Decisions { format } => catalogue::decisions(format, lang),
        Command::Triage { lines } => {
            let profile = read_profile_beside(&lines)?;
            lines::triage(&lines, &profile, lines.as_of.unwrap_or_else(today), lang)
        }
        Command::Disposal { lines } => {
            let profile = read_profile_beside(&lines)?;
            lines::disposal(&lines, &profile, lines.as_of.unwrap_or_else(today), lang)
        }
        Command::Schedule { profile, before, format } => {
            if profile.as_deref() == Some("-") && before.as_deref() == Some("-") {
                return Err(Failure("only one of the two profiles can be read from standard input".to_owned()));
            }
            let profile = read_profile(profile.as_deref())?;
            let before = before.map(|before| read_profile(Some(&before))).transpose()?;
            schedule::show(&profile, before.as_ref(), format, lang)
        }
        Command::Role { name, asked } => {
            let profile = read_profile(asked.profile.as_deref())?;
            roles::card(name.as_deref(), &profile, asked.as_of.unwrap_or_else(today), asked.format, lang)
        }
        Command::Responsible { task, asked } => {
            let profile = read_profile(asked.profile.as_deref())?;
            roles::responsible(task.as_deref(), &profile, asked.as_of.unwrap_or_else(today), asked.format, lang)
        }
        Command::Diff { command } => changes::run(command, lang),
        Command::Rules { format, as_of } => catalogue::rules(format, lang, as_of.unwrap_or_else(today)),
        Command::Provisions { format } => catalogue::provisions(format, lang),
        Command::Explain { id, as_of, format } => catalogue::explain(&id, format, lang, as_of.unwrap_or_else(today)),
        Command::Platforms { name, asked } => {
            let profile = read_profile(asked.profile.as_deref())?;
            personal_data::show(name.as_deref(), &profile, asked.as_of.unwrap_or_else(today), asked.format, lang)
        }
        Command::Assessment(arguments) => {
            let profile = read_profile(arguments.paper.profile.as_deref())?;
            personal_data::assess(arguments, &profile, today(), lang)
        }
        Command::ProcessingRecord(arguments) => {
            if arguments.file == "-" && arguments.paper.profile.as_deref() == Some("-") {
                return Err(Failure("only one of the dossier and the profile can be read from standard input".to_owned()));
            }
            let profile = read_profile(arguments.paper.profile.as_deref())?;
            personal_data::record(arguments, &profile, lang)
        }
        Command::Plan { command } => plan::run(command, lang),
        Command::Schema { name, profile } => {
            let profile = read_profile(profile.as_deref())?;
            let schema = match name {
                SchemaName::Dossier => schema::dossier(),
                SchemaName::Profile => schema::profile(),
                SchemaName::Audit => schema::audit(),
                SchemaName::Decision => schema::decision(),
                SchemaName::Item => schema::item(),
                SchemaName::Handling => schema::handling(),
                SchemaName::Disposable => schema::disposable(),
                SchemaName::Disposal => schema::disposal(),
                SchemaName::ActivityPlan => schema::activity_plan(&profile, lang),
                SchemaName::Plan => schema::plan(),
                SchemaName::DiffDays => schema::diff_days(),
                SchemaName::DiffProfiles => schema::diff_profiles(),
                SchemaName::RoleCard => schema::role_card(),
                SchemaName::Responsibilities => schema::responsibilities(),
                SchemaName::Assessment => schema::assessment(),
                SchemaName::Platform => schema::platform(),
                SchemaName::ProcessingRecord => schema::processing_record(),
                SchemaName::Schedule => schema::schedule(),
                SchemaName::PlanStatus => schema::plan_status(),
                SchemaName::PlanProblem => schema::plan_problem(),
                SchemaName::Rule => schema::rule(),
                SchemaName::Provision => schema::provision(),
                SchemaName::Ruling => schema::ruling(),
                SchemaName::DecisionDescription => schema::decision_description(),
            };
            files::write(None, &files::json(&schema)?)?;
            Ok(CLEAN)
        }
    }
}

fn read_profile(file: Option<&str>) -> Result<Profile, Failure> {
    let Some(file) = file else { return Ok(Profile::default()) };
    Profile::from_json(&files::read(file)?).map_err(|error| Failure::of(file, &error))
}

/// The profile for a stream of lines: not both of them can be standard input.
fn read_profile_beside(lines: &Lines) -> Result<Profile, Failure> {
    if lines.file == "-" && lines.profile.as_deref() == Some("-") {
        return Err(Failure("only one of the lines and the profile can be read from standard input".to_owned()));
    }
    read_profile(lines.profile.as_deref())
}

fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}
