//! What came of all models.

use std::path::Path;
use std::time::Duration;

use farrier_codegen::files::FilesError;
use farrier_codegen::{files, workspace};

use crate::Outcome;
use crate::codegen::job::{Changes, Done, Job};
use crate::codegen::report::{self, Counts};
use crate::codegen::{Mode, job};
use crate::terminal::Terminal;

/// The sum of what each job did.
#[derive(Default)]
pub(super) struct Sum {
    /// Folders of the crates that could be generated, below that of all.
    members: Vec<String>,
    /// Names of the models that could not be used.
    broken: Vec<String>,
    counts: Counts,
    stale: usize,
    failure: Option<Outcome>,
}

impl Sum {
    /// A model that could not be used.
    pub(super) fn add_broken(&mut self, name: &str, outcome: Outcome) {
        self.broken.push(name.to_owned());
        self.failure = self.failure.max(Some(outcome));
    }

    /// Adds what a job did, tells what is wrong, and returns the rest of what there is to tell.
    pub(super) fn add(&mut self, job: &Job, done: Done, mode: Mode, terminal: &mut Terminal) -> String {
        done.warnings.iter().for_each(|warning| terminal.diagnostic(warning));
        let folder = job.folder.display();
        match done.result {
            Ok(changes) => {
                let name = job.folder.file_name().unwrap_or_default();
                self.members.push(name.to_string_lossy().into_owned());
                let counts = self.add_changes(&job.folder, &changes, mode, terminal);
                format!("{folder}: {}", counts.text(mode))
            }
            Err(failure) => {
                self.add_failure(&job.config.name, &failure, terminal);
                format!("{folder}: not generated")
            }
        }
    }

    fn add_failure(&mut self, name: &str, failure: &job::Failure, terminal: &mut Terminal) {
        failure.report(terminal);
        self.add_broken(name, failure.outcome());
    }

    fn add_changes(&mut self, folder: &Path, changes: &Changes, mode: Mode, terminal: &mut Terminal) -> Counts {
        let counts = report::changes(folder, changes, mode, terminal);
        self.counts.add(counts);
        self.stale += changes.stale.len();
        counts
    }

    /// Brings the root of the workspace up to date, or compares it.
    pub(super) fn add_root(&mut self, out: &Path, mode: Mode, terminal: &mut Terminal) -> Result<(), FilesError> {
        let root = workspace::generate(self.members.iter().map(String::as_str));
        let stale = match mode {
            Mode::Write => files::write_given(&root, out)?,
            Mode::Check | Mode::DryRun => files::check_given(&root, out)?,
        };
        self.add_changes(out, &Changes { stale, files: root.len() }, mode, terminal);
        Ok(())
    }

    /// Adds files that nothing generates.
    pub(super) fn add_strays(&mut self, strays: usize) {
        self.stale += strays;
    }

    /// How many files are not as they would be generated.
    pub(super) fn stale(&self) -> usize {
        self.stale
    }

    pub(super) fn last_line(&self, mode: Mode, took: Duration) -> String {
        let (crates, models) = (self.members.len(), self.members.len() + self.broken.len());
        let done = if mode == Mode::Write { "generated" } else { "compared" };
        let counts = self.counts.text(mode);
        let mut line = format!("{crates} of {models} models {done} in {:.1} s: files {counts}", took.as_secs_f64());
        if !self.broken.is_empty() {
            let mut broken = self.broken.clone();
            broken.sort();
            line.push_str(&format!("; not generated: {}", broken.join(", ")));
        }
        line
    }

    pub(super) fn outcome(&self, mode: Mode) -> Outcome {
        let stale = if mode == Mode::Check && self.stale > 0 { Outcome::Findings } else { Outcome::Done };
        self.failure.map_or(stale, |failure| failure.max(stale))
    }
}
