//! The cases of `smithy.rules#endpointTests` (Smithy 2.0, "Rules engine specification"), run through what a generated
//! crate would hold: the same lowering, the same data, the same interpreter.

mod report;
mod suite;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use farrier_codegen::endpoint_rules;
use farrier_runtime::endpoint::Partitions;

use crate::harness::HarnessError;
use crate::harness::disk::json_files;
pub use report::Summary;
use suite::Suite;

/// What to test.
#[derive(Clone, Debug)]
pub struct Job {
    /// Model files, and folders that are searched for them.
    pub models: Vec<PathBuf>,
    /// The partition table that the cases assume, as AWS publishes it; by default the runtime's own.
    pub partitions: Option<PathBuf>,
}

/// Runs every case of every model by each form of rules that its service has, the rule tree and the decision diagram, and
/// writes every failure and a table to `out`; its last line is the [`Summary`].
///
/// A case whose service has no rules, or rules that can not be lowered, has failed.
///
/// # Errors
/// There is nothing to test, or the partition table is none.
pub fn run(job: &Job, out: &mut dyn Write) -> Result<Summary, HarnessError> {
    let partitions = job.partitions.as_deref().map_or_else(|| Ok(Partitions::default()), partitions)?;
    let mut suites = Vec::new();
    for path in json_files(&job.models)? {
        let text = fs::read_to_string(&path).map_err(|error| HarnessError::file("read", &path, error))?;
        suites.extend(Suite::run(&path, &text, &partitions));
    }
    if suites.is_empty() {
        return Err(HarnessError::nothing("endpoint tests (`smithy.rules#endpointTests`)", &job.models));
    }
    report::write(&suites, out).map_err(HarnessError::report)
}

/// The partition table of a file.
///
/// # Errors
/// A file that can not be read or that is no such table.
pub fn partitions(path: &Path) -> Result<Partitions, HarnessError> {
    let text = fs::read_to_string(path).map_err(|error| HarnessError::file("read", path, error))?;
    let wrong = |error: String| HarnessError::content(path, format!("no table of partitions: {error}"));
    let table = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    endpoint_rules::partitions(&table).map_err(|error| wrong(error.to_string()))
}
