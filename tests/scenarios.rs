//! Each scenario in `scenarios/*.feature` is a test of its own. How a scenario is written: `scenarios/README.md`.

use std::{fs, io, path::Path, process::ExitCode};

use kommunpolicy_tests::scenario::{Scenario, read, uncovered};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios"));
    let trials = match all(folder) {
        Ok(scenarios) => trials(scenarios),
        Err(error) => vec![Trial::test("scenarios", move || Err(Failed::from(error)))],
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// The scenarios of all files, by the name of the file.
fn all(folder: &Path) -> io::Result<Vec<Scenario>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "feature"));
    files.sort();
    let mut scenarios = Vec::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        scenarios.extend(read(&format!("tests/scenarios/{name}"), &fs::read_to_string(&file)?));
    }
    Ok(scenarios)
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
