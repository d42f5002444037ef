//! Each scenario in `scenarios/*.feature` is a test of its own. How a scenario is written: `scenarios/README.md`.

use std::{path::Path, process::ExitCode};

use kommunpolicy_tests::scenario::{Scenario, all, uncovered};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = match all() {
        Ok(scenarios) => trials(scenarios),
        Err(error) => vec![Trial::test("scenarios", move || Err(Failed::from(error)))],
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trials(scenarios: Vec<Scenario>) -> Vec<Trial> {
    let missing = uncovered(&scenarios);
    let covered = Trial::test("every outcome of a decision that is described has a scenario", move || {
        if missing.is_empty() { Ok(()) } else { Err(missing.join("\n").into()) }
    });
    let runs = scenarios.into_iter().map(|scenario| {
        let stem = Path::new(&scenario.file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(format!("{stem}::{}", scenario.name), move || scenario.run().map_err(Failed::from))
    });
    runs.chain([covered]).collect()
}
