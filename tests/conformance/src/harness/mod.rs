//! From folders of models to a table of results.

pub(crate) mod build;
mod cases;
pub(crate) mod disk;
mod emit;
mod error;
mod report;
mod run;
mod skips;
#[cfg(test)]
mod tests;
pub(crate) mod workspace;

use std::io::Write;
use std::path::{Path, PathBuf};

use cases::{Outcome, Suite};
pub use error::HarnessError;
pub use report::Summary;

/// What to test and where things lie.
#[derive(Clone, Debug)]
pub struct Job {
    /// Model files, and folders that are searched for them.
    pub models: Vec<PathBuf>,
    /// The root of Farrier's own workspace: the runtime, this package and `Cargo.lock` lie below it.
    pub root: PathBuf,
    /// Where the emitted workspace goes.
    pub out: PathBuf,
    /// The list of cases that are not run.
    pub skips: PathBuf,
}

impl Job {
    /// Tests with the places of the workspace at `root`: below its `target`, and with the skips of this package.
    pub fn new(root: impl Into<PathBuf>, models: Vec<PathBuf>) -> Self {
        let root = root.into();
        Self { models, out: root.join("target/conformance"), skips: root.join("tests/conformance/skips.toml"), root }
    }
}

/// Finds the cases, generates a client for each service, emits the tests, builds and runs them, and writes every failure
/// and a table to `out`; its last line is the [`Summary`].
///
/// A case that can not be run, because its client can not be generated or does not compile, has failed.
///
/// # Errors
/// There is nothing to test, the skips are wrong, or the tests can not be built or run at all.
pub fn run(job: &Job, out: &mut dyn Write) -> Result<Summary, HarnessError> {
    let mut suites =
        disk::models(&job.models)?.into_iter().map(|(path, model)| Suite::of(&path, model)).collect::<Vec<_>>();
    if suites.iter().all(|suite| suite.cases.is_empty()) {
        return Err(HarnessError::nothing("protocol test (`smithy.test#httpRequestTests` and its kin)", &job.models));
    }
    skips::apply(&job.skips, &mut suites)?;
    let clients = emit::workspace(job, &mut suites)?;
    let folders: Vec<&Path> = clients.iter().map(|client| client.folder.as_path()).collect();
    let programs = build::build(&job.out, &job.out.join("target"), "cases", &folders)?;
    for (client, program) in clients.iter().zip(programs) {
        let cases = suites[client.suite].cases_of(client);
        match program {
            Ok(program) => run::run(&program, cases)?,
            Err(reason) => cases.for_each(|(_, case)| case.outcome = Outcome::NotGenerated(reason.clone())),
        }
    }
    report::write(&suites, out).map_err(HarnessError::report)
}
