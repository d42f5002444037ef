//! `cargo xtask generate` writes the schemas and the pages that stand by themselves, `cargo xtask book` the rule book, `cargo xtask export` the
//! decisions as DMN and the flows as BPMN; with `--check` they say what is not current. `cargo xtask cases` and `cargo xtask paths` print
//! every case of the decisions and ways through the flows, for engines to be held against.

use std::process::ExitCode;

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
    /// Print every case of every decision, with the answer, as JSON
    Cases,
    /// Print ways through the flows, with what the crates answer on them, as JSON
    Paths,
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
        Command::Cases => {
            println!("{}", xtask::cases());
            return ExitCode::SUCCESS;
        }
        Command::Paths => {
            println!("{}", xtask::paths());
            return ExitCode::SUCCESS;
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
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
