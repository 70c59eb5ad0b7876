//! Runs a package of the workspace that is more than a thin command.

use std::ffi::OsStr;
use std::process::Command;

use crate::terminal::Terminal;
use crate::{Outcome, cargo, workspace};

/// Runs a package with Cargo from the root of the workspace, its exit code as the outcome.
pub(crate) fn run<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S], terminal: &mut Terminal) -> Outcome {
    outcome(package(cargo_arguments, arguments).current_dir(workspace::root()), terminal)
}

/// Runs a package with Cargo from the current folder, which its arguments may name files below.
pub(crate) fn run_here<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S], terminal: &mut Terminal) -> Outcome {
    outcome(&mut package(cargo_arguments, arguments), terminal)
}

fn package<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S]) -> Command {
    let mut command = cargo::command();
    command.args(["run", "--quiet", "--manifest-path"]).arg(workspace::root().join("Cargo.toml"));
    command.args(cargo_arguments).arg("--").args(arguments);
    command
}

fn outcome(command: &mut Command, terminal: &mut Terminal) -> Outcome {
    match cargo::run(command) {
        Ok(status) => match status.code() {
            Some(0) => Outcome::Done,
            Some(1) => Outcome::Findings,
            Some(2) => Outcome::Usage,
            _ => Outcome::Broken,
        },
        Err(message) => {
            terminal.error(&message);
            Outcome::Broken
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_exit_code_of_a_program_is_that_of_the_command() {
        for (code, expected) in [
            (0, Outcome::Done),
            (1, Outcome::Findings),
            (2, Outcome::Usage),
            (3, Outcome::Broken),
            (101, Outcome::Broken),
        ] {
            let mut command = Command::new("sh");
            command.args(["-c", &format!("exit {code}")]);
            assert_eq!(outcome(&mut command, &mut Terminal::new()), expected, "{code}");
        }
        assert_eq!(outcome(&mut Command::new("no-such-program"), &mut Terminal::new()), Outcome::Broken);
    }
}
