#![doc = include_str!("../README.md")]

mod arguments;
mod catalogue;
mod files;
mod html;
mod roles;
mod sheet;
mod terminal;

use std::process::ExitCode;

use arguments::{Arguments, AuditFormat, Command, Format, SchemaName};
use chrono::NaiveDate;
use clap::Parser;
use files::Failure;
use kommunpolicy::{Dossier, Profile, audit::Status, input::steers, provenance::digest, schema};

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
            anstream::eprintln!("{error}error:{error:#} {}", harmless(&message));
            ExitCode::from(WRONG)
        }
    }
}

/// A message that cannot steer a terminal, whatever was quoted in it, and is not longer than anybody reads.
fn harmless(message: &str) -> String {
    const LONGEST: usize = 1200;
    let mut escaped = message.chars().flat_map(|c| if steers(c) { c.escape_unicode().collect::<Vec<_>>() } else { vec![c] });
    let mut shown: String = escaped.by_ref().take(LONGEST).collect();
    if escaped.next().is_some() {
        shown.push('…');
    }
    shown
}

fn run(arguments: Arguments) -> Result<u8, Failure> {
    let lang = arguments.lang.into();
    match arguments.command {
        Command::Audit { file, profile, as_of, format, out } => {
            if file == "-" && profile.as_deref() == Some("-") {
                return Err(Failure("only one of the dossier and the profile can be read from standard input".to_owned()));
            }
            if out.as_deref().is_some_and(|out| files::same(out, &file)) {
                return Err(Failure("--out names the dossier itself; name another file".to_owned()));
            }
            let profile = read_profile(profile.as_deref())?;
            let text = files::read(&file)?;
            let dossier = Dossier::from_json(&text).map_err(|error| Failure::of(&file, &error))?;
            let date = as_of.unwrap_or(dossier.as_of);
            let report = kommunpolicy::audit(&dossier, &profile, date, lang).map_err(|error| Failure::of(&file, &error))?;
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
        Command::Role { name, asked } => {
            let profile = read_profile(asked.profile.as_deref())?;
            roles::card(name.as_deref(), &profile, asked.as_of.unwrap_or_else(today), asked.format, lang)
        }
        Command::Responsible { task, asked } => {
            let profile = read_profile(asked.profile.as_deref())?;
            roles::responsible(task.as_deref(), &profile, asked.as_of.unwrap_or_else(today), asked.format, lang)
        }
        Command::Rules { format, as_of } => catalogue::rules(format, lang, as_of.unwrap_or_else(today)),
        Command::Provisions { format } => catalogue::provisions(format, lang),
        Command::Explain { id, as_of, format } => catalogue::explain(&id, format, lang, as_of.unwrap_or_else(today)),
        Command::Schema { name } => {
            let schema = match name {
                SchemaName::Dossier => schema::dossier(),
                SchemaName::Profile => schema::profile(),
                SchemaName::Audit => schema::audit(),
                SchemaName::Decision => schema::decision(),
                SchemaName::RoleCard => schema::role_card(),
                SchemaName::Responsibilities => schema::responsibilities(),
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

fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}
