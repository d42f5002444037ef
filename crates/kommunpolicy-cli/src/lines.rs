//! Streams of lines: what must be done with each item, and whether each record may be disposed of.

use std::{fmt::Write as _, io};

use chrono::NaiveDate;
use kommunpolicy::{
    InputError, Lang, Profile,
    dossier::not_in_force,
    handling::{Disposable, DisposalAnswer, Handler, Handling, read},
};
use policy_core::law::HORIZON;
use policy_rules::Finite;
use public_records::{
    item::Item,
    triage::{Force, When},
};
use serde::Serialize;

use crate::{
    CLEAN, WRONG,
    arguments::{Lines, LinesFormat},
    files::{self, Failure},
    stream,
    terminal::capital,
};

/// The result of a broken line.
#[derive(Serialize)]
struct Broken<'e> {
    line: u64,
    error: Wrong<'e>,
}

#[derive(Serialize)]
struct Wrong<'e> {
    #[serde(skip_serializing_if = "str::is_empty")]
    path: &'e str,
    message: &'e str,
}

/// What must be done with each item.
pub(crate) fn triage(lines: &Lines, profile: &Profile, date: NaiveDate, lang: Lang) -> Result<u8, Failure> {
    let make = || {
        let mut handler = Handler::new(profile, date, lang);
        move |_: u64, text: &[u8], out: &mut Vec<u8>| match lines.format {
            LinesFormat::Jsonl => handler.triage(text, out),
            LinesFormat::Text => {
                let item = read(text, |item: &Item| &item.id)?;
                out.extend_from_slice(handling_text(&handler.handling(&item), lang).as_bytes());
                Ok(())
            }
        }
    };
    run(lines, date, lang, make)
}

/// Whether each record may be disposed of.
pub(crate) fn disposal(lines: &Lines, profile: &Profile, date: NaiveDate, lang: Lang) -> Result<u8, Failure> {
    let make = || {
        let mut handler = Handler::new(profile, date, lang);
        move |_: u64, text: &[u8], out: &mut Vec<u8>| match lines.format {
            LinesFormat::Jsonl => handler.dispose(text, out),
            LinesFormat::Text => {
                let record = read(text, |record: &Disposable| &record.id)?;
                out.extend_from_slice(disposal_text(&handler.disposal(&record), lang).as_bytes());
                Ok(())
            }
        }
    };
    run(lines, date, lang, make)
}

fn run<W>(lines: &Lines, date: NaiveDate, lang: Lang, make: impl Fn() -> W + Sync) -> Result<u8, Failure>
where
    W: FnMut(u64, &[u8], &mut Vec<u8>) -> Result<(), InputError>,
{
    if let Some(why) = not_in_force(date) {
        return Err(Failure(format!("--as-of: {why}")));
    }
    if date > HORIZON {
        files::say(&format!("note: the statutes were checked up to {HORIZON}; a later amendment is not known here"));
    }
    let broken = |line: u64, error: &InputError, out: &mut Vec<u8>| match lines.format {
        LinesFormat::Jsonl => {
            let wrong =
                Broken { line, error: Wrong { path: &files::short(&error.path), message: &files::short(&error.message) } };
            // An object of texts and a number can always be written.
            let _ = serde_json::to_writer(out, &wrong);
        }
        LinesFormat::Text => {
            let told = match lang {
                Lang::Sv => format!("Raden går inte att läsa (meddelandet är på engelska): {error}"),
                Lang::En => format!("The line cannot be read: {error}"),
            };
            out.extend_from_slice(files::harmless(&told).as_bytes());
        }
    };
    let streamed = stream::run(&lines.file, lines.rejects.as_deref(), make, broken, &mut io::stdout().lock())?;
    Ok(if streamed.rejected > 0 { WRONG } else { CLEAN })
}

fn term<F: Finite>(name: &str, lang: Lang) -> &'static str {
    F::TERMS.iter().find(|term| term.name == name).map_or("", |term| term.label.of(lang))
}

fn handling_text(handling: &Handling<'_>, lang: Lang) -> String {
    let sv = lang == Lang::Sv;
    let mut out = handling.id.to_owned();
    for (number, step) in (1..).zip(&handling.steps) {
        let (force, when) = (term::<Force>(step.force, lang), term::<When>(step.when, lang));
        let day = step.day.map_or_else(String::new, |day| format!(" {day}"));
        let _ = write!(out, "\n  {number}. {} ({force}, {when}{day})", capital(step.label));
        let _ = write!(out, "\n     {}: {}", step.names.join(if sv { " eller " } else { " or " }), step.because.join(", "));
        let _ = write!(out, "  [{}]", grounds(&step.provisions, &step.law));
    }
    for open in &handling.open {
        let _ = write!(out, "\n  ? {} {}:", open.question, if sv { "Ta reda på" } else { "Find out" });
        for ask in &open.ask {
            let _ = write!(out, "\n     {} ({})", ask.question, ask.key);
        }
    }
    if handling.steps.is_empty() && handling.open.is_empty() {
        out.push_str(if sv { "\n  Inget mer behöver göras." } else { "\n  Nothing more needs to be done." });
    }
    out
}

fn disposal_text(answer: &DisposalAnswer<'_>, lang: Lang) -> String {
    let sv = lang == Lang::Sv;
    let mut out =
        format!("{}: {}", answer.id, answer.label.unwrap_or(if sv { "går inte att avgöra" } else { "cannot be settled" }));
    if let Some(from) = answer.from {
        let _ = write!(out, "; {} {from}", if sv { "enligt planen tidigast" } else { "by the schedule at the earliest on" });
    }
    for ask in &answer.ask {
        let _ = write!(out, "\n  ? {} ({})", ask.question, ask.key);
    }
    if !answer.because.is_empty() {
        let _ = write!(out, "\n  {}  [{}]", answer.because.join(", "), grounds(&answer.provisions, &answer.law));
    }
    out
}

/// Provisions and statutes in a row.
fn grounds(provisions: &[&str], law: &[String]) -> String {
    provisions.iter().copied().chain(law.iter().map(String::as_str)).collect::<Vec<_>>().join("; ")
}
