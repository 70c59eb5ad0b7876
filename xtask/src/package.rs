//! Runs a package of the workspace that is more than a thin command.

use std::ffi::OsStr;
use std::process::Command;

use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// Runs a package with Cargo, its exit code as the outcome.
pub(crate) fn run<S: AsRef<OsStr>>(cargo_arguments: &[&str], arguments: &[S], terminal: &mut Terminal) -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.current_dir(workspace::root()).args(["run", "--quiet"]).args(cargo_arguments).arg("--").args(arguments);
    match command.status() {
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
