//! `--cargo-check`: whether the crates of a workspace compile without a warning, and how long that takes.

use std::path::Path;
use std::time::Instant;
use std::{fs, io};

use crate::cargo::{self, LOCK};
use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// Runs `cargo check` on all crates of a workspace, every warning an error, and prints how long it took. Cargo shows its own
/// progress and what is wrong.
pub(super) fn run(out: &Path, terminal: &mut Terminal) -> Outcome {
    if let Err(error) = lend_lock(out) {
        terminal.error(&format!("can not write `{}`: {error}", out.join(LOCK).display()));
        return Outcome::Broken;
    }
    let mut cargo = cargo::command();
    cargo.args(["check", "--workspace", "--keep-going"]).current_dir(out);
    cargo.env_remove("CARGO_ENCODED_RUSTFLAGS").env("RUSTFLAGS", "-Dwarnings");
    let started = Instant::now();
    let status = match cargo::run(&mut cargo) {
        Ok(status) => status,
        Err(message) => {
            terminal.error(&message);
            return Outcome::Broken;
        }
    };
    let took = started.elapsed().as_secs_f64();
    if status.success() {
        terminal.line(&format!("cargo check with warnings as errors: passed in {took:.1} s"));
        Outcome::Done
    } else {
        terminal.line(&format!("cargo check with warnings as errors: failed after {took:.1} s"));
        Outcome::Findings
    }
}

/// A workspace without a `Cargo.lock` begins with that of the runtime's, so that the versions are those Farrier is tested with.
fn lend_lock(out: &Path) -> io::Result<()> {
    let (ours, theirs) = (workspace::root().join(LOCK), out.join(LOCK));
    if ours.is_file() && !theirs.exists() {
        fs::copy(&ours, &theirs)?;
    }
    Ok(())
}
