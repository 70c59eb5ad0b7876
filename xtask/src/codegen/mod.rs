//! `cargo xtask codegen`: writes generated clients, or tells which of their files are not up to date.

mod job;
mod report;
mod settings;
mod strays;

use std::path::PathBuf;

use crate::Outcome;
use crate::terminal::Terminal;

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
    #[arg(long, value_name = "NAME", conflicts_with = "model")]
    client: Option<String>,
    /// Generate from this model, a file or a folder of files, without farrier.toml.
    #[arg(long, value_name = "FILE", requires = "out")]
    model: Vec<PathBuf>,
    /// The folder of the generated crate.
    #[arg(long, value_name = "DIR", requires = "model")]
    out: Option<PathBuf>,
    /// The package name of the generated crate [default: farrier- and the model's file name].
    #[arg(long, value_name = "NAME", requires = "model")]
    package: Option<String>,
    /// Generate only these operations, with the shapes they reach.
    #[arg(long, value_name = "A,B", value_delimiter = ',', requires = "model")]
    operations: Vec<String>,
    /// The service to generate, if the model has several.
    #[arg(long, value_name = "ID", requires = "model")]
    service: Option<String>,
    /// Make every type `Serialize` and `Deserialize`.
    #[arg(long, requires = "model")]
    serde: bool,
    /// Where the generated crate finds the runtime [default: this workspace's].
    #[arg(long, value_name = "DIR", requires = "model", conflicts_with = "runtime_version")]
    runtime_path: Option<PathBuf>,
    /// Take the runtime of this version from the registry.
    #[arg(long, value_name = "VERSION", requires = "model")]
    runtime_version: Option<String>,
}

/// Generates, and writes or compares. Goes on after a client that fails, so that one run shows every problem.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let found = if arguments.model.is_empty() {
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
    let mut outcome = Outcome::Done;
    let mut stale = 0;
    for job in &jobs {
        match job.run(arguments, terminal) {
            Ok(count) => stale += count,
            Err(failure) => outcome = outcome.max(failure),
        }
    }
    if arguments.model.is_empty() && arguments.client.is_none() {
        stale += strays::report(&jobs, terminal);
    }
    if arguments.check {
        report::summary(arguments, stale, terminal);
        if stale > 0 {
            outcome = outcome.max(Outcome::Findings);
        }
    }
    outcome
}
