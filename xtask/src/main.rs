//! `cargo xtask generate` writes what is generated; `cargo xtask generate --check` says what is not current.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the schemas and the list of provisions
    Generate {
        /// Write nothing; fail when something is not current
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let Command::Generate { check } = Arguments::parse().command;
    let outcome = if check { xtask::stale().map(|stale| stale.iter().map(|file| file.path).collect()) } else { xtask::write() };
    match outcome {
        Ok(paths) => {
            for path in &paths {
                println!("{} {path}", if check { "not current:" } else { "written:" });
            }
            if check && !paths.is_empty() {
                eprintln!("error: run `cargo xtask generate` and commit what it writes");
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
