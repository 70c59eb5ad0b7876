//! What generation did, or would do.

use std::path::Path;

use farrier_codegen::files::{Stale, StaleKind};

use super::job::Changes;
use super::{Arguments, Mode};
use crate::Outcome;
use crate::terminal::{Colour, Terminal};

/// Every file that is not up to date.
fn stale(folder: &Path, stale: &[Stale], terminal: &mut Terminal) {
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

/// How many files of a crate were changed, or would be, and how many are up to date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) changed: usize,
    pub(super) removed: usize,
    pub(super) unchanged: usize,
}

impl Counts {
    pub(super) fn add(&mut self, other: Self) {
        self.changed += other.changed;
        self.removed += other.removed;
        self.unchanged += other.unchanged;
    }

    /// `3 written, 0 removed, 40 up to date`
    pub(super) fn text(self, mode: Mode) -> String {
        let (changed, removed) = match mode {
            Mode::Write => ("written", "removed"),
            Mode::DryRun => ("to write", "to remove"),
            Mode::Check => ("stale", "orphaned"),
        };
        format!("{} {changed}, {} {removed}, {} up to date", self.changed, self.removed, self.unchanged)
    }
}

/// Counts what is not up to date in a crate, and names it where nothing was written.
pub(super) fn changes(folder: &Path, changes: &Changes, mode: Mode, terminal: &mut Terminal) -> Counts {
    if mode == Mode::Check {
        stale(folder, &changes.stale, terminal);
    }
    let mut counts = Counts::default();
    for Stale { path, kind } in &changes.stale {
        let path = folder.join(path).display().to_string();
        let (word, colour, count) = match kind {
            StaleKind::Missing | StaleKind::Differs { .. } => ("write", Colour::Green, &mut counts.changed),
            StaleKind::Orphaned => ("remove", Colour::Red, &mut counts.removed),
            StaleKind::Foreign if mode == Mode::Check => continue,
            StaleKind::Foreign => {
                foreign(&path, terminal);
                continue;
            }
        };
        *count += 1;
        if mode == Mode::DryRun {
            terminal.labelled(word, colour, &path);
        }
    }
    counts.unchanged = changes.files - counts.changed;
    counts
}

/// The last lines of `--check`: nothing is up to date if something could not be compared.
pub(super) fn summary(arguments: &Arguments, stale: usize, outcome: Outcome, terminal: &mut Terminal) {
    if stale == 0 {
        if outcome != Outcome::Done {
            return;
        }
        terminal.labelled("up to date", Colour::Green, "every generated file is as it would be generated");
        return;
    }
    let files = if stale == 1 { "1 file is".to_owned() } else { format!("{stale} files are") };
    terminal.line(&format!("{files} not up to date; run `{}`", command(arguments)));
}

/// The command that mends what `--check` found.
fn command(arguments: &Arguments) -> String {
    if arguments.is_from_settings() {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_add_up() {
        let mut counts = Counts { changed: 1, removed: 2, unchanged: 3 };
        counts.add(Counts { changed: 10, removed: 20, unchanged: 30 });
        assert_eq!(counts.text(Mode::Write), "11 written, 22 removed, 33 up to date");
    }
}
