//! Holds the exported DMN against what the crates answer, over every case of every table, as the engine dsntk evaluates it:
//!
//! ```sh
//! cargo xtask cases | cargo run --manifest-path tests/engines/dsntk/Cargo.toml --release -- docs/dmn
//! ```
//!
//! `--mutate` turns the check on itself: in each table the outcome of one row is changed, and the check must fail on every table.

use std::{env, fs, io, process::ExitCode};

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
    let mut failed = 0;
    for decision in &decisions {
        let problem = fs::read_to_string(format!("{folder}/{}.dmn", decision.decision))
            .map_err(|error| error.to_string())
            .and_then(|xml| wrong(&if mutate { changed(&xml) } else { xml }, decision));
        let told = match (problem, mutate) {
            (Ok(()), false) | (Err(_), true) => continue,
            (Ok(()), true) => "a changed cell was not noticed".to_owned(),
            (Err(problem), false) => problem,
        };
        failed += 1;
        println!("FAILED {}: {told}", decision.decision);
    }
    let cases: usize = decisions.iter().map(|decision| decision.cases.len()).sum();
    let note = if mutate { ", with one cell of each table changed" } else { "" };
    println!("{} tables, {cases} cases, {failed} failed{note}", decisions.len());
    if failed == 0 && !decisions.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The file with the outcome of its first row changed.
fn changed(xml: &str) -> String {
    let Some((head, rest)) = xml.split_once("<outputEntry>") else { return xml.to_owned() };
    let Some((_, tail)) = rest.split_once("</outputEntry>") else { return xml.to_owned() };
    format!("{head}<outputEntry><text>&quot;not so&quot;</text></outputEntry>{tail}")
}

/// The first case that the engine answers otherwise.
fn wrong(xml: &str, decision: &Decision) -> Result<(), String> {
    let definitions = dsntk_model::parse(xml).map_err(|error| error.to_string())?;
    let namespace = format!("urn:kommunpolicy:{}", decision.decision);
    let evaluator = ModelEvaluator::new(&[definitions]).map_err(|error| error.to_string())?;
    for case in &decision.cases {
        let mut facts = FeelContext::default();
        for (field, value) in decision.fields.iter().zip(&case.facts) {
            facts.set_entry(&Name::from(field.as_str()), Value::String(value.clone()));
        }
        let answer = evaluator.evaluate_invocable(&namespace, &decision.decision, &decision.name, &facts);
        let Value::Context(found) = &answer else { return Err(format!("{:?}: {answer}", case.facts)) };
        for (output, expected) in [("outcome", &case.outcome), ("rule", &case.rule)] {
            match found.get_entry(&Name::from(output)) {
                Some(Value::String(value)) if value == expected => {}
                other => return Err(format!("{:?}: {output} is {other:?}, not {expected}", case.facts)),
            }
        }
    }
    Ok(())
}
