//! Holds the exported DMN against what the crates answer, over every case of every table, as the engine dsntk evaluates it:
//!
//! ```sh
//! cargo xtask cases | cargo run --manifest-path tests/engines/dsntk/Cargo.toml --release -- docs/dmn
//! ```
//!
//! `--mutate` turns the check on itself: in each table one cell is changed at a time, an outcome, the rules and a test, and the engine must
//! answer some case otherwise each time.

use std::{env, fmt, fs, io, process::ExitCode};

use dsntk_feel::{Name, context::FeelContext, values::Value};
use dsntk_model_evaluator::ModelEvaluator;
use serde::Deserialize;

/// A decision with every case and its answer.
#[derive(Deserialize)]
struct Decision {
    decision: String,
    name: String,
    fields: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    facts: Vec<String>,
    outcome: String,
    rule: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let mutate = arguments.iter().any(|argument| argument == "--mutate");
    let Some(folder) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        eprintln!("error: name the folder of the DMN files");
        return ExitCode::FAILURE;
    };
    let decisions: Vec<Decision> = match serde_json::from_reader(io::stdin().lock()) {
        Ok(decisions) => decisions,
        Err(error) => {
            eprintln!("error: the cases cannot be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    let (mut failed, mut tries) = (0, 0);
    for (at, decision) in decisions.iter().enumerate() {
        let told = match fs::read_to_string(format!("{folder}/{}.dmn", decision.decision)) {
            Err(error) => vec![error.to_string()],
            Ok(xml) if mutate => {
                let changes = changes(&xml, at);
                tries += changes.len();
                changes.into_iter().filter_map(|(what, changed)| unnoticed(what, &xml, &changed, decision)).collect()
            }
            Ok(xml) => wrong(&xml, decision).err().map(|problem| problem.to_string()).into_iter().collect(),
        };
        failed += told.len();
        for told in told {
            println!("FAILED {}: {told}", decision.decision);
        }
    }
    let cases: usize = decisions.iter().map(|decision| decision.cases.len()).sum();
    let note = if mutate { format!(", with one cell changed at a time, {tries} times") } else { String::new() };
    println!("{} tables, {cases} cases, {failed} failed{note}", decisions.len());
    if failed == 0 && !decisions.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is wrong with a table.
enum Problem {
    /// The engine cannot read it.
    Unread(String),
    /// It answers a case otherwise.
    Otherwise(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Unread(told) | Self::Otherwise(told)) = self;
        f.write_str(told)
    }
}

/// The file with one cell changed at a time, in a row that is another in each table: the outcome, the rules, and a test that lets every
/// value pass.
fn changes(xml: &str, at: usize) -> Vec<(&'static str, String)> {
    let rows = xml.matches("<rule ").count();
    let row = at % rows.max(1);
    let tests: Vec<&str> =
        xml.split("<inputEntry>").skip(1).filter_map(|rest| rest.split_once("</inputEntry>")).map(|(cell, _)| cell).collect();
    let test = tests.iter().position(|cell| *cell != "<text>-</text>").unwrap_or(0);
    vec![
        ("outcome", replaced(xml, "outputEntry", 2 * row, "&quot;not so&quot;")),
        ("rule", replaced(xml, "outputEntry", 2 * row + 1, "&quot;not.so&quot;")),
        ("test", replaced(xml, "inputEntry", test, "-")),
    ]
}

/// The file with another text in a cell of a kind, counted from the first.
fn replaced(xml: &str, kind: &str, number: usize, text: &str) -> String {
    let (open, close) = (format!("<{kind}>"), format!("</{kind}>"));
    let mut parts: Vec<String> = xml.split(&open).map(str::to_owned).collect();
    if let Some(cell) = parts.get_mut(number + 1)
        && let Some((_, tail)) = cell.split_once(&close)
    {
        *cell = format!("<text>{text}</text>{close}{tail}");
    }
    parts.join(&open)
}

/// What there is to say of a change that is not noticed: only another answer counts.
fn unnoticed(what: &str, xml: &str, changed: &str, decision: &Decision) -> Option<String> {
    if changed == xml {
        return Some(format!("no {what} could be changed"));
    }
    match wrong(changed, decision) {
        Err(Problem::Otherwise(_)) => None,
        Err(Problem::Unread(problem)) => Some(format!("with another {what} it cannot be read: {problem}")),
        Ok(()) => Some(format!("another {what} was not noticed")),
    }
}

/// The first case that the engine answers otherwise.
fn wrong(xml: &str, decision: &Decision) -> Result<(), Problem> {
    let unread = |error: &dyn fmt::Display| Problem::Unread(error.to_string());
    let definitions = dsntk_model::parse(xml).map_err(|error| unread(&error))?;
    let namespace = format!("urn:kommunpolicy:{}", decision.decision);
    let evaluator = ModelEvaluator::new(&[definitions]).map_err(|error| unread(&error))?;
    for case in &decision.cases {
        let mut facts = FeelContext::default();
        for (field, value) in decision.fields.iter().zip(&case.facts) {
            facts.set_entry(&Name::from(field.as_str()), Value::String(value.clone()));
        }
        let answer = evaluator.evaluate_invocable(&namespace, &decision.decision, &decision.name, &facts);
        let Value::Context(found) = &answer else { return Err(Problem::Otherwise(format!("{:?}: {answer}", case.facts))) };
        for (output, expected) in [("outcome", &case.outcome), ("rule", &case.rule)] {
            match found.get_entry(&Name::from(output)) {
                Some(Value::String(value)) if value == expected => {}
                other => return Err(Problem::Otherwise(format!("{:?}: {output} is {other:?}, not {expected}", case.facts))),
            }
        }
    }
    Ok(())
}
