//! Measures what a Farrier client costs, next to `aws-sdk-ivschat` and to a client written by hand, in one run:
//! instructions and time per call over a transport that answers from memory, CPU time of clean release builds, the size of
//! the program, and the lines of the crate. Each contestant is a cargo project of its own under `target/bench`, with its
//! own target folder, so nothing is shared and nothing official is compiled with the workspace.
//!
//! [`run_one_crate`] measures the crate of any model by itself, beside the official one where that is wanted.
//!
//! A whole run takes about fifteen minutes of CPU time. Instruction counts do not depend on what else the machine does; CPU
//! times do, by as much as a tenth, so compare the figures of one run only.

mod bodies;
mod calls;
mod compile;
mod compiler;
mod contestant;
mod cost;
mod cpu;
mod decode;
mod error;
mod generate;
mod limits;
mod lines;
mod one_crate;
mod project;
mod table;

use std::path::{Path, PathBuf};

pub use compiler::stand_in;
pub use contestant::Contestant;
pub use error::Error;
pub use one_crate::{OneCrate, run as run_one_crate};

/// What to measure.
#[derive(Clone, Debug)]
pub struct Options {
    /// The clients to measure. Ratios need the ones they compare.
    pub contestants: Vec<Contestant>,
    /// Whether to measure calls.
    pub calls: bool,
    /// Whether to measure clean builds and program sizes.
    pub compile: bool,
    /// Where the models of the services are whose answers are decoded; `None` leaves that out.
    pub decode: Option<PathBuf>,
    /// How often each contestant is built; the least of its figures counts, and the contestants take turns, so that what else
    /// the machine does falls on all of them.
    pub rounds: u32,
    /// How many jobs cargo may run at once; `None` leaves it to cargo.
    pub jobs: Option<u32>,
}

/// Measures, prints the tables to standard output, and tells whether every acceptance limit that could be measured is met.
///
/// # Errors
///
/// A project that does not build, a program that fails, or a file that cannot be written.
pub fn run(options: &Options) -> Result<bool, Error> {
    if let Some(warning) = load_warning() {
        eprintln!("bench: {warning}");
    }
    let folder = bench_folder();
    let whole: &[Contestant] = if options.calls || options.compile { &options.contestants } else { &[] };
    let mut results = Vec::new();
    let mut projects = Vec::new();
    for &contestant in whole {
        eprintln!("bench: {}", contestant.label());
        let project = contestant.project(&folder, &workspace_root(), options.jobs)?;
        let compile = options.compile.then(|| compile::measure(contestant, &project)).transpose()?;
        let calls =
            if options.calls && contestant.has_calls() { calls::measure(&project, &folder)? } else { Vec::new() };
        let lines = lines::of_contestant(contestant, &project, &workspace_root())?;
        results.push(Measured { contestant, compile, calls, lines });
        projects.push(project);
    }
    for round in 1..options.rounds {
        for (measured, project) in results.iter_mut().zip(&projects) {
            let Some(compile) = measured.compile.take() else { continue };
            eprintln!("bench: {}, round {}", measured.contestant.label(), round + 1);
            measured.compile = Some(compile.least(compile::measure(measured.contestant, project)?));
        }
    }
    let decoded = match &options.decode {
        Some(models) => decode::run(models, options, &folder, &workspace_root())?,
        None => true,
    };
    if options.calls {
        print!("{}", calls::tables(&results));
    }
    if options.compile {
        print!("{}", compile::table(&results));
    }
    print!("{}", lines::table(&results));
    let limits = limits::check(&results);
    print!("{}", limits::table(&limits));
    Ok(decoded && limits.iter().all(limits::Limit::is_met))
}

/// Everything that was measured of one contestant.
#[derive(Debug)]
struct Measured {
    contestant: Contestant,
    compile: Option<compile::Compile>,
    calls: Vec<cost::Cost>,
    lines: u64,
}

fn of(results: &[Measured], contestant: Contestant) -> Option<&Measured> {
    results.iter().find(|measured| measured.contestant == contestant)
}

/// A busy machine: processes that share a core or its caches make each other's CPU time longer.
fn load_warning() -> Option<String> {
    let load: f64 = std::fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()?;
    (load > 1.0).then(|| format!("other work is running (load {load}): CPU times come out longer, and unevenly so"))
}

/// Where the shared data lies unless FARRIER_SHARED says otherwise: beside the checkout.
#[must_use]
pub fn default_shared() -> PathBuf {
    workspace_root().with_file_name("shared")
}

fn workspace_root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).expect("the package lies two folders below the workspace").to_owned()
}

fn bench_folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace_root().join("target"), PathBuf::from);
    std::path::absolute(&target).unwrap_or(target).join("bench")
}
