//! How far the work is: a bar on a terminal, a line for each model elsewhere.

use std::fmt::Write;

use crate::codegen::job::Job;
use crate::terminal::Terminal;

const WIDTH: usize = 24;

/// The names beside the bar take this many letters, so that all of it fits into 80.
const NAMES: usize = 40;

pub(super) struct Progress {
    all: usize,
    done: usize,
    running: Vec<String>,
}

impl Progress {
    pub(super) fn new(all: usize) -> Self {
        Self { all, done: 0, running: Vec::new() }
    }

    pub(super) fn started(&mut self, job: &Job, terminal: &mut Terminal) {
        self.running.push(job.config.name.clone());
        terminal.status(&self.bar());
    }

    /// Moves the bar, or prints a line where there is none.
    pub(super) fn done(&mut self, job: &Job, text: &str, terminal: &mut Terminal) {
        self.done += 1;
        self.running.retain(|name| *name != job.config.name);
        if terminal.shows_status() {
            terminal.status(&self.bar());
        } else {
            terminal.line(&format!("{} {text}", self.place()));
        }
    }

    /// How many are done of all, such as `[ 7/46]`.
    fn place(&self) -> String {
        let width = self.all.to_string().len();
        format!("[{:>width$}/{}]", self.done, self.all)
    }

    fn bar(&self) -> String {
        let filled = WIDTH * self.done / self.all.max(1);
        let mut bar = format!("{}{} {}", "█".repeat(filled), "░".repeat(WIDTH - filled), self.place());
        let names = self.running.join(", ");
        // Writing to a text does not fail.
        let _ = match names.char_indices().nth(NAMES) {
            Some((end, _)) => write!(bar, " {}…", &names[..end]),
            None => write!(bar, " {names}"),
        };
        bar
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_fits_into_a_line() {
        let running = vec!["a-rather-long-name-of-a-model".to_owned(); 4];
        let progress = Progress { all: 46, done: 23, running };
        let bar = progress.bar();
        assert!(bar.starts_with("████████████░░░░░░░░░░░░ [23/46] a-rather"), "{bar}");
        assert!(bar.chars().count() < 80, "{bar}");
        assert_eq!(Progress::new(0).bar(), format!("{} [0/0] ", "░".repeat(WIDTH)));
    }
}
