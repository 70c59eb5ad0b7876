//! Generated clients beside botocore, the AWS SDK for Python: the requests that both build for an input, and what both
//! read in a response, with inputs and responses drawn at random from the models (a property test; a seed says all).
//!
//! Nothing here knows the runtime. Inputs are drawn from the model, responses are written from the model, and the
//! emitted programs compare ([`support::botocore`](crate::support)).

mod cases;
mod compare;
mod deviations;
mod draw;
mod emit;
mod known;
mod peers;
mod protocol;
mod report;
mod respond;
mod subject;
#[cfg(test)]
mod tests;
mod value;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use fastrand::Rng;
use serde_json::Value as Json;

use crate::harness::workspace::root_files;
use crate::harness::{HarnessError, build, disk};
use cases::{Case, Outcome};
use compare::Peers;
use deviations::Deviations;
pub use report::Summary;
use subject::{Source, Subject};

/// What to compare, and with what.
#[derive(Clone, Debug)]
pub struct Job {
    /// Model files, and folders that are searched for them.
    pub models: Vec<PathBuf>,
    /// The names of model files without extension, to compare only these; all where there are none.
    pub services: Vec<String>,
    /// How many operations of each service, picked at random; all where it is not set.
    pub operations: Option<usize>,
    /// How many requests and how many responses of each operation.
    pub cases: usize,
    /// Decides everything that is random.
    pub seed: u64,
    /// A Python that has botocore.
    pub python: PathBuf,
    /// The folder of botocore's oracles.
    pub peers: PathBuf,
    /// The root of Farrier's own workspace.
    pub root: PathBuf,
    /// Where the emitted workspace goes.
    pub out: PathBuf,
    /// Where it is built.
    pub target: PathBuf,
    /// The list of differences that are meant.
    pub deviations: PathBuf,
}

/// Whether a Python has botocore.
pub fn has_botocore(python: &Path) -> bool {
    peers::has_botocore(python)
}

/// Draws the cases, builds the clients, asks both sides, and writes every difference and a table to `out`; its last line
/// is the [`Summary`].
///
/// # Errors
/// There is nothing to compare, the list of deviations is wrong, or a side can not be asked at all.
pub fn run(job: &Job, out: &mut dyn Write) -> Result<Summary, HarnessError> {
    let deviations = Deviations::read(&job.deviations)?;
    let (sources, unknown) = sources(job)?;
    let mut trials: Vec<Trial<'_>> = sources.iter().filter_map(|source| Trial::drawn(job, source)).collect();
    let emitted = emit_all(job, &mut trials)?;
    let peers = Peers { python: &job.python, folder: &job.peers };
    // botocore answers while Cargo builds.
    let (programs, answers) = std::thread::scope(|scope| {
        let answers = scope.spawn(|| ask_all(peers, &trials));
        let programs = build_all(job, &trials, emitted);
        (programs, answers.join().unwrap_or_else(|_| Err(HarnessError::peer("botocore can not be asked", "a panic"))))
    });
    for ((trial, program), answers) in trials.iter_mut().zip(programs?).zip(answers?) {
        let cases = (trial.cases.as_mut_slice(), answers.as_slice());
        match program {
            Ok(program) => compare::ask_client(&program, peers, &trial.subject, cases, &deviations)?,
            Err(reason) => {
                trial.cases.iter_mut().for_each(|case| case.outcome = Outcome::Differs(vec![reason.clone()]));
            }
        }
    }
    report::write(job.seed, &trials, &unknown, &deviations, out).map_err(HarnessError::report)
}

/// A subject with its cases.
struct Trial<'a> {
    subject: Subject<'a>,
    cases: Vec<Case>,
    /// The folder of its crate.
    folder: PathBuf,
}

impl<'a> Trial<'a> {
    fn drawn(job: &Job, source: &'a Source) -> Option<Self> {
        let name = format!("{}-{}", source.name, source.protocol.name().to_ascii_lowercase().replace('_', "-"));
        // A service's cases are the same whichever services stand beside it.
        let of_name = name.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        let mut rng = Rng::with_seed(job.seed ^ of_name);
        let mut subject = Subject::of(source, job.operations, &mut rng)?;
        let cases = cases::draw(&mut subject, job.cases, &mut rng);
        Some(Self { subject, cases, folder: job.out.join("clients").join(name) })
    }
}

/// The models that both sides know, and the names of those that botocore does not.
fn sources(job: &Job) -> Result<(Vec<Source>, Vec<String>), HarnessError> {
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut files = disk::json_files(&job.models)?;
    if let Some(wanted) = job.services.iter().find(|wanted| !files.iter().any(|file| stem(file) == **wanted)) {
        return Err(HarnessError::no_service(wanted, &job.models));
    }
    files.retain(|file| job.services.is_empty() || job.services.contains(&stem(file)));
    let mut models = disk::models(&files)?;
    models.retain(|(_, model)| subject::sdk_id(model).is_some());
    let sdk_ids: Vec<String> = models.iter().filter_map(|(_, model)| subject::sdk_id(model)).collect();
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    for ((path, model), known) in models.into_iter().zip(peers::known(&job.python, &sdk_ids)?) {
        match known {
            Some(known) => found.extend(subject::sources(&path, model, known)?),
            None => unknown.push(stem(&path)),
        }
    }
    Ok((found, unknown))
}

/// Writes the workspace of clients; of each, why there is none.
fn emit_all(job: &Job, trials: &mut [Trial<'_>]) -> Result<Vec<Result<(), String>>, HarnessError> {
    let mut emitted = Vec::new();
    for trial in trials.iter() {
        emitted.push(emit::client(&job.root, &trial.folder, &trial.subject)?);
    }
    let folders: Vec<&Path> =
        trials.iter().zip(&emitted).filter(|(_, done)| done.is_ok()).map(|(trial, _)| trial.folder.as_path()).collect();
    root_files(&job.root, &job.out, &folders)?;
    Ok(emitted)
}

/// Builds the clients that there are; of each its program, or why it has none.
fn build_all(
    job: &Job,
    trials: &[Trial<'_>],
    emitted: Vec<Result<(), String>>,
) -> Result<Vec<Result<PathBuf, String>>, HarnessError> {
    let done = trials.iter().zip(&emitted).filter(|(_, done)| done.is_ok());
    let folders: Vec<&Path> = done.map(|(trial, _)| trial.folder.as_path()).collect();
    let mut programs = build::build(&job.out, &job.target, emit::PROGRAM, &folders)?.into_iter();
    let missing = || Err("it was not built".to_owned());
    Ok(emitted.into_iter().map(|done| done.and_then(|()| programs.next().unwrap_or_else(missing))).collect())
}

/// Asks botocore everything, some services at a time.
fn ask_all(peers: Peers<'_>, trials: &[Trial<'_>]) -> Result<Vec<Vec<Json>>, HarnessError> {
    /// As many as leave room for the compiler.
    const AT_ONCE: usize = 2;
    let next = AtomicUsize::new(0);
    let answers = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((index, trial)) = trials.iter().enumerate().nth(next.fetch_add(1, Ordering::Relaxed)) {
                    let answer = compare::ask_botocore(peers, &trial.cases);
                    answers.lock().unwrap_or_else(PoisonError::into_inner).push((index, answer));
                }
            });
        }
    });
    let mut answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}
