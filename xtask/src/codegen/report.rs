//! What generation did, or would do.

use std::path::Path;

use farrier_codegen::files::{Stale, StaleKind};

use super::Arguments;
use super::job::Job;
use crate::terminal::{Colour, Terminal};

/// Every file that is not up to date, for `--check`.
pub(super) fn stale(folder: &Path, stale: &[Stale], terminal: &mut Terminal) {
    for Stale { path, kind } in stale {
        let path = folder.join(path).display().to_string();
        match kind {
            StaleKind::Missing => terminal.labelled("missing", Colour::Red, &path),
            StaleKind::Differs { diff } => {
                terminal.labelled("stale", Colour::Red, &path);
                terminal.diff(diff);
            }
            StaleKind::Orphaned => terminal.labelled("orphaned", Colour::Red, &format!("{path}: nothing generates it")),
            StaleKind::Foreign => foreign(&path, terminal),
        }
    }
}

/// A file that only its author may remove.
pub(super) fn foreign(path: &str, terminal: &mut Terminal) {
    let text = format!("{path}: nothing generates it, and `codegen` leaves it alone; move it, or run `rm -r {path}`");
    terminal.labelled("orphaned", Colour::Red, &text);
}

/// What was written, or would be for `--dry-run`.
pub(super) fn changes(job: &Job, stale: &[Stale], files: usize, is_dry: bool, terminal: &mut Terminal) {
    let (mut written, mut removed) = (0, 0);
    for Stale { path, kind } in stale {
        let path = job.folder.join(path).display().to_string();
        let (word, colour, count) = match kind {
            StaleKind::Missing | StaleKind::Differs { .. } => ("write", Colour::Green, &mut written),
            StaleKind::Orphaned => ("remove", Colour::Red, &mut removed),
            StaleKind::Foreign => {
                foreign(&path, terminal);
                continue;
            }
        };
        *count += 1;
        if is_dry {
            terminal.labelled(word, colour, &path);
        }
    }
    let done = if is_dry { "to write" } else { "written" };
    let gone = if is_dry { "to remove" } else { "removed" };
    let (folder, unchanged) = (job.folder.display(), files - written);
    terminal.line(&format!("{folder}: {written} {done}, {removed} {gone}, {unchanged} up to date"));
}

/// The last lines of `--check`.
pub(super) fn summary(arguments: &Arguments, stale: usize, terminal: &mut Terminal) {
    if stale == 0 {
        terminal.labelled("up to date", Colour::Green, "every generated file is as it would be generated");
        return;
    }
    let files = if stale == 1 { "1 file is".to_owned() } else { format!("{stale} files are") };
    terminal.line(&format!("{files} not up to date; run `{}`", command(arguments)));
}

/// The command that mends what `--check` found.
fn command(arguments: &Arguments) -> String {
    if arguments.model.is_empty() {
        let client = arguments.client.as_ref().map(|client| format!(" --client {}", quoted(client)));
        return format!("cargo xtask codegen{}", client.unwrap_or_default());
    }
    let given = std::env::args_os().skip(1).filter(|argument| argument != "--check");
    let given: Vec<String> = given.map(|argument| quoted(&argument.to_string_lossy())).collect();
    format!("cargo xtask {}", given.join(" "))
}

/// An argument as a shell reads it.
fn quoted(argument: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./,=:#@+".contains(letter);
    if !argument.is_empty() && argument.chars().all(is_plain) && !argument.starts_with('#') {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}
