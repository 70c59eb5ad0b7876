//! `cargo xtask bench`: speed, size and compile time, next to the official SDK and a client written by hand.

use std::ffi::OsString;
use std::process::Command;

use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// Measure speed, size and compile time.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// What to measure; `--help` lists it.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Runs the package `farrier-bench`, which is no default member: a plain build never compiles the official SDK.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.current_dir(workspace::root()).args(["run", "--quiet", "--release", "--package", "farrier-bench", "--"]);
    match command.args(&arguments.arguments).status() {
        Ok(status) => match status.code() {
            Some(0) => Outcome::Done,
            Some(1) => Outcome::Stale,
            Some(2) => Outcome::Usage,
            _ => Outcome::Broken,
        },
        Err(error) => {
            terminal.error(&format!("can not run `{}`: {error}", cargo.to_string_lossy()));
            Outcome::Broken
        }
    }
}
