//! `cargo xtask COMMAND`: the workspace's own commands, a thin command line over the libraries.

mod bench;
mod botocore;
mod cargo;
mod clients;
mod codegen;
mod compat;
mod conformance;
mod conformance_diff;
mod conformance_endpoints;
mod demo;
mod e2e;
mod model_diff;
mod package;
mod services;
mod terminal;
mod test_clients;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use terminal::Terminal;

/// What a command came to; the number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Done = 0,
    /// Generated files are not up to date, tests fail, or a changed model breaks something.
    Findings = 1,
    /// The command line or `farrier.toml` asks for something that is not there.
    Usage = 2,
    /// A model can not be used, or a file can not be read or written.
    Broken = 3,
}

/// The workspace's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Codegen(codegen::Arguments),
    Compat(compat::Arguments),
    Conformance(conformance::Arguments),
    ConformanceDiff(conformance_diff::Arguments),
    ConformanceEndpoints(conformance_endpoints::Arguments),
    Bench(bench::Arguments),
    Botocore(botocore::Arguments),
    Demo(demo::Arguments),
    E2e(e2e::Arguments),
    ModelDiff(Box<model_diff::Arguments>),
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Nobody reads a closed pipe.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Outcome::Usage as u8));
        }
    };
    let mut terminal = Terminal::new();
    let outcome = match arguments.command {
        Command::Codegen(arguments) => codegen::run(&arguments, &mut terminal),
        Command::Compat(arguments) => compat::run(&arguments, &mut terminal),
        Command::Conformance(arguments) => conformance::run(&arguments, &mut terminal),
        Command::ConformanceDiff(arguments) => conformance_diff::run(&arguments, &mut terminal),
        Command::ConformanceEndpoints(arguments) => conformance_endpoints::run(&arguments, &mut terminal),
        Command::Botocore(arguments) => botocore::run(&arguments, &mut terminal),
        Command::Bench(arguments) => bench::run(&arguments, &mut terminal),
        Command::Demo(arguments) => demo::run(&arguments, &mut terminal),
        Command::E2e(arguments) => e2e::run(&arguments, &mut terminal),
        Command::ModelDiff(arguments) => model_diff::run(&arguments, &mut terminal),
    };
    ExitCode::from(outcome as u8)
}
