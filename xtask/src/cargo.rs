//! Cargo, as whoever runs this program runs it.

use std::env;
use std::path::Path;
use std::process::{Command, ExitStatus};

use crate::workspace;

/// The file that says which versions are built.
pub(crate) const LOCK: &str = "Cargo.lock";

/// Cargo, without arguments.
pub(crate) fn command() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// `cargo test` in a folder with a workspace of its own, which builds the versions that Farrier's workspace builds, and into
/// the same target folder, which holds much of it already.
///
/// # Errors
/// The folder can not be written to.
pub(crate) fn test_in(folder: &Path) -> Result<Command, String> {
    let root = workspace::root();
    let lock = root.join(LOCK);
    std::fs::copy(&lock, folder.join(LOCK)).map_err(|error| format!("can not copy `{}`: {error}", lock.display()))?;
    let mut cargo = command();
    cargo.current_dir(folder).args(["test", "--quiet"]);
    if env::var_os("CARGO_TARGET_DIR").is_none() {
        cargo.env("CARGO_TARGET_DIR", root.join("target"));
    }
    Ok(cargo)
}

/// Runs a command to its end.
///
/// # Errors
/// The program is not there, or may not be run.
pub(crate) fn run(command: &mut Command) -> Result<ExitStatus, String> {
    command.status().map_err(|error| format!("can not run `{}`: {error}", command.get_program().to_string_lossy()))
}
