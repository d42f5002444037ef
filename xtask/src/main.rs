//! `cargo xtask generate` writes the schemas and the pages that stand by themselves, `cargo xtask book` the rule book, `cargo xtask export` the
//! decisions as DMN and the flows as BPMN; with `--check` they say what is not current. `cargo xtask site` makes the web site of the rule book.
//! `cargo xtask cases` prints every case, `cargo xtask paths` ways through the flows and `cargo xtask refusals` every changed example of the
//! schemas, for engines and validators to be held against, and `cargo xtask trials` partial cases, for the explorer in the book.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the schemas, and the pages on plans and platforms
    Generate(Check),
    /// Write the rule book
    Book(Check),
    /// Write the decisions as DMN and the flows as BPMN
    Export(Check),
    /// Make the web site of the rule book; needs Python
    Site {
        /// The folder to make it in
        #[arg(long, default_value = "target/site")]
        out: PathBuf,
    },
    /// Print every case of every decision, with the answer, as JSON
    Cases,
    /// Print ways through the flows, with what the crates answer on them, as JSON
    Paths,
    /// Print partial cases of every decision, drawn at random but the same each time, with the answers, as JSON
    Trials {
        /// How many of each decision
        #[arg(long, default_value_t = 200)]
        each: usize,
    },
    /// Print every example of every schema, as it is and changed in one place, and whether it is accepted, as JSON
    Refusals,
}

#[derive(Args)]
struct Check {
    /// Write nothing; fail when something is not current
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    let (name, part, Check { check }) = match Arguments::parse().command {
        Command::Generate(check) => ("generate", xtask::schemas_and_pages(), check),
        Command::Book(check) => ("book", xtask::book(), check),
        Command::Export(check) => ("export", xtask::dmn_and_bpmn(), check),
        Command::Site { out } => {
            return match xtask::site(&out) {
                Ok(()) => {
                    println!("written: {}", out.join("index.html").display());
                    ExitCode::SUCCESS
                }
                Err(error) => failed(&error),
            };
        }
        Command::Trials { each } => {
            println!("{}", xtask::trials(each));
            return ExitCode::SUCCESS;
        }
        Command::Cases => {
            println!("{}", xtask::cases());
            return ExitCode::SUCCESS;
        }
        Command::Paths => {
            println!("{}", xtask::paths());
            return ExitCode::SUCCESS;
        }
        Command::Refusals => {
            return match xtask::refusals() {
                Ok(all) => {
                    println!("{all}");
                    ExitCode::SUCCESS
                }
                Err(error) => failed(&error),
            };
        }
    };
    match part.and_then(|part| if check { part.not_current() } else { part.write() }) {
        Ok(paths) => {
            for path in &paths {
                println!("{} {path}", if check { "not current:" } else { "written:" });
            }
            if check && !paths.is_empty() {
                eprintln!("error: run `cargo xtask {name}` and commit what it writes");
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}
