//! Scenarios: situations in Swedish, written by people who know the policy, run against the decisions and the audit.
//!
//! A scenario is Gherkin (`# language: sv`). Its vocabulary is the decisions' own: the Swedish questions of their facts, the
//! labels of the answers and of the outcomes. A decision that is added can be described the moment it exists.
//!
//! | part | step |
//! |---|---|
//! | `Givet` | `datumet 2015-03-01`, once in each scenario |
//! | | `Vem skriver? en tjänsteperson`, a question and its answer; not one that the date settles |
//! | | `underlaget` and `profilen`, each followed by JSON between two lines of `"""` |
//! | `När` | `beslutet account-access prövas`, or `underlaget granskas` |
//! | `Så` | `är utfallet ofullständig`; `är utfallet öppet` where the facts do not settle it |
//! | | `det avgörs av regeln access.owner`; all such lines together are exactly the rules that settle it |
//! | | `det avgörs av bestämmelsen RS-2.2-1`; one of the provisions of those rules |
//! | | `lagrummet 4 kap. 1 § OSL`; one of their statutes on the date; `inte lagrummet ..`, none of them |
//! | | `möjligt utfall är ..`; all such lines together are exactly the outcomes that are possible |
//! | | `nästa fråga är ..?` and `det frågas inte om ..?` |
//! | | `det skulle bli privat om Vem skriver? någon annan`; that one change, no fewer and no more |
//! | | `är regeln access.owner bruten för kontot facebook`, then ` sedan `, ` till och med ` or ` senast ` and a day |
//! | | `ingen annan regel är bruten` |
//! | | `avvisas underlaget med ..`; the message holds that text |
//!
//! `Och` and `Men` continue the part before them, and the order of words after `Så` may be turned after them: `Och utfallet är`,
//! `Och regeln access.owner är bruten för kontot facebook`, `Och underlaget avvisas med`. The first letter of a label may be
//! large or small, and a full stop may follow it. A status that begins with a verb is parted by the rule: `Så går regeln
//! access.owner inte att avgöra för kontot facebook`. `Bakgrund` is put before each scenario; `Scenariomall` is run once for each
//! row of its `Exempel`.
//!
//! Whatever is not known fails the scenario, with the line and the nearest that is known. A scenario that expects nothing
//! fails as well.

use std::{fmt, fs, io, path::Path};

use gherkin::StepType;
use policy_rules::Facts;

mod audit;
mod check;
mod decision;
mod read;
mod step;
mod vocabulary;

pub use check::uncovered;
pub use read::read;

/// A scenario that was read and not yet run.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The file, as it is shown.
    pub file: String,
    /// What the situation is.
    pub name: String,
    /// The line it begins on.
    pub line: usize,
    lines: Vec<Line>,
    problems: Vec<Problem>,
}

/// A step as it stands in the file.
#[derive(Clone, Debug)]
struct Line {
    number: usize,
    part: StepType,
    text: String,
    docstring: Option<String>,
}

/// Something that is wrong on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Problem {
    line: usize,
    message: String,
}

/// Why a scenario fails: one line for each thing that is wrong, with file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// The scenarios of all files in the folder of the scenarios, by the name of the file.
///
/// # Errors
///
/// When the folder or a file cannot be read.
pub fn all() -> io::Result<Vec<Scenario>> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios"));
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

impl Scenario {
    /// What the scenario knows of the case of a decision; none where it audits a dossier, or cannot be understood.
    pub fn decided(&self) -> Option<Facts<'static>> {
        check::decided(self)
    }

    /// Runs the scenario.
    ///
    /// # Errors
    ///
    /// When it cannot be understood, or what it expects is not so.
    pub fn run(&self) -> Result<(), Failure> {
        let mut problems = self.problems.clone();
        if problems.is_empty() {
            problems = check::run(self);
        }
        if problems.is_empty() {
            return Ok(());
        }
        problems.sort_by_key(|problem| problem.line);
        let lines: Vec<String> =
            problems.iter().map(|problem| format!("{}:{}: {}", self.file, problem.line, problem.message)).collect();
        Err(Failure(lines.join("\n")))
    }
}

#[cfg(test)]
mod tests;
