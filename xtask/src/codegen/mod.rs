//! `cargo xtask codegen`: writes generated clients, or tells which of their files are not up to date.

mod all;
mod job;
mod report;
mod settings;
mod strays;

use std::path::PathBuf;

use crate::Outcome;
use crate::terminal::Terminal;
pub(crate) use job::Job;

/// Generate clients from Smithy models: all of farrier.toml, or one from a model.
#[derive(clap::Args, Default)]
pub(crate) struct Arguments {
    /// Write nothing; print every file that is missing, stale or orphaned, and exit with 1 if there is one.
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; print which files would be written or removed.
    #[arg(long)]
    dry_run: bool,
    /// Generate only this client of farrier.toml.
    #[arg(long, value_name = "NAME", conflicts_with = "source")]
    client: Option<String>,
    /// Generate from this model, a file or a folder of files, without farrier.toml.
    #[arg(long, value_name = "FILE", requires = "out", group = "source")]
    model: Vec<PathBuf>,
    /// Generate a crate for every model file in these folders, and a Cargo workspace of them. A model that can not be used
    /// is told and does not stop the others; the exit code is 3 then. A crate that has the name of one from a folder before
    /// it has that of its own folder behind its name.
    #[arg(long, value_name = "DIR", num_args = 1.., requires = "out", group = "source")]
    all_from: Vec<PathBuf>,
    /// Run `cargo check` on the workspace that was written, with every warning an error, and print how long it took. The exit
    /// code is 1 when a crate does not pass.
    #[arg(long, requires = "all_from", conflicts_with_all = ["check", "dry_run"])]
    cargo_check: bool,
    /// The folder of the generated crate, or of the workspace.
    #[arg(long, value_name = "DIR", requires = "source")]
    out: Option<PathBuf>,
    /// The package name of the generated crate [default: farrier- and the model's file name].
    #[arg(long, value_name = "NAME", requires = "model", conflicts_with = "all_from")]
    package: Option<String>,
    /// Generate only these operations, with the shapes they reach.
    #[arg(long, value_name = "A,B", value_delimiter = ',', requires = "model", conflicts_with = "all_from")]
    operations: Vec<String>,
    /// The service to generate, if the model has several.
    #[arg(long, value_name = "ID", requires = "model", conflicts_with = "all_from")]
    service: Option<String>,
    /// Make every type `Serialize` and `Deserialize`.
    #[arg(long, requires = "source")]
    serde: bool,
    /// Where the generated crate finds the runtime [default: this workspace's].
    #[arg(long, value_name = "DIR", requires = "source", conflicts_with = "runtime_version")]
    runtime_path: Option<PathBuf>,
    /// Take the runtime of this version from the registry.
    #[arg(long, value_name = "VERSION", requires = "source")]
    runtime_version: Option<String>,
}

/// What becomes of what is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Write,
    Check,
    DryRun,
}

impl Arguments {
    fn mode(&self) -> Mode {
        match (self.check, self.dry_run) {
            (true, _) => Mode::Check,
            (false, true) => Mode::DryRun,
            (false, false) => Mode::Write,
        }
    }

    fn is_from_settings(&self) -> bool {
        self.model.is_empty() && self.all_from.is_empty()
    }
}

/// Generates, and writes or compares. Goes on after a client that fails, so that one run shows every problem.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    if !arguments.all_from.is_empty() {
        return all::run(arguments, terminal);
    }
    let found = if arguments.is_from_settings() {
        settings::from_file(arguments.client.as_deref())
    } else {
        settings::from_arguments(arguments)
    };
    let jobs = match found {
        Ok(jobs) => jobs,
        Err(problems) => {
            problems.iter().for_each(|problem| terminal.diagnostic(problem));
            return Outcome::Usage;
        }
    };
    let mode = arguments.mode();
    let mut outcome = Outcome::Done;
    let mut stale = 0;
    for job in &jobs {
        match one(job, arguments, terminal) {
            Ok(count) => stale += count,
            Err(failure) => outcome = outcome.max(failure),
        }
    }
    if arguments.is_from_settings() && arguments.client.is_none() {
        stale += strays::report(&jobs, &[], terminal);
    }
    if mode == Mode::Check {
        report::summary(arguments, stale, outcome, terminal);
        if stale > 0 {
            outcome = outcome.max(Outcome::Findings);
        }
    }
    outcome
}

/// Generates clients side by side and writes them. Goes on after one that fails, so that one run shows every problem.
pub(crate) fn write_side_by_side(jobs: &[Job], terminal: &mut Terminal) -> Outcome {
    all::write(jobs, terminal)
}

/// How many files of a client are not up to date; none are after writing them.
fn one(job: &Job, arguments: &Arguments, terminal: &mut Terminal) -> Result<usize, Outcome> {
    let mode = arguments.mode();
    let done = job.run(mode);
    done.warnings.iter().for_each(|warning| terminal.diagnostic(warning));
    let changes = done.result.map_err(|mut failure| {
        if arguments.is_from_settings() {
            failure.name_client(&job.config.name);
        }
        failure.report(terminal);
        failure.outcome()
    })?;
    let counts = report::changes(&job.folder, &changes, mode, terminal);
    if mode == Mode::Check {
        return Ok(changes.stale.len());
    }
    terminal.line(&format!("{}: {}", job.folder.display(), counts.text(mode)));
    Ok(0)
}
