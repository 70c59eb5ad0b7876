//! Runs a package of the workspace that is more than a thin command.

use std::ffi::OsStr;
use std::process::Command;

use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// Runs a package with Cargo from the root of the workspace, its exit code as the outcome.
pub(crate) fn run<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S], terminal: &mut Terminal) -> Outcome {
    let mut cargo = cargo(cargo_arguments, arguments);
    outcome(cargo.current_dir(workspace::root()), terminal)
}

/// Runs a package with Cargo from the current folder, which its arguments may name files below.
pub(crate) fn run_here<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S], terminal: &mut Terminal) -> Outcome {
    outcome(&mut cargo(cargo_arguments, arguments), terminal)
}

fn cargo<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--manifest-path"]).arg(workspace::root().join("Cargo.toml"));
    command.args(cargo_arguments).arg("--").args(arguments);
    command
}

fn outcome(command: &mut Command, terminal: &mut Terminal) -> Outcome {
    match command.status() {
        Ok(status) => match status.code() {
            Some(0) => Outcome::Done,
            Some(1) => Outcome::Findings,
            Some(2) => Outcome::Usage,
            _ => Outcome::Broken,
        },
        Err(error) => {
            terminal.error(&format!("can not run `{}`: {error}", command.get_program().to_string_lossy()));
            Outcome::Broken
        }
    }
}
