//! What compiling one crate takes, whatever its model: Farrier's, whole and with chosen operations, and the official one.

mod service;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use crate::compiler::Taken;
use crate::limits::Limit;
use crate::project::{Contents, Project};
use crate::{Error, bench_folder, generate, lines, load_warning, workspace_root};
use service::Service;

/// Which crates to measure, and how.
#[derive(Clone, Debug)]
pub struct OneCrate {
    /// The file of the model.
    pub model: PathBuf,
    /// Operations to generate a second crate with; none leaves it out.
    pub operations: Vec<String>,
    /// The version of the official crate to measure too, as Cargo asks for it; `None` leaves it out.
    pub official: Option<String>,
    /// Whether to measure release builds.
    pub release: bool,
    /// How often each crate is compiled; the least of its figures counts.
    pub rounds: u32,
    /// How many jobs cargo may run at once; `None` leaves it to cargo.
    pub jobs: Option<u32>,
}

/// What was measured of a crate.
#[derive(Debug)]
struct Measured {
    label: String,
    operations: u64,
    lines: u64,
    check: Taken,
    release: Option<Taken>,
}

impl Measured {
    /// CPU time and peak memory of the check, then of the release build, as fractions of another crate's.
    fn ratios(&self, other: &Self) -> [Option<f64>; 4] {
        let cpu = |one: Taken, other: Taken| one.cpu.as_secs_f64() / other.cpu.as_secs_f64();
        let peak = |one: Taken, other: Taken| crate::table::float(one.peak) / crate::table::float(other.peak);
        let release = self.release.zip(other.release);
        [
            Some(cpu(self.check, other.check)),
            Some(peak(self.check, other.check)),
            release.map(|(one, other)| cpu(one, other)),
            release.map(|(one, other)| peak(one, other)),
        ]
    }
}

/// A crate to measure.
struct Subject<'a> {
    package: String,
    project: &'a Project,
}

/// Generates the crates, compiles each alone, prints the tables to standard output, and tells whether every acceptance limit
/// that could be measured is met.
///
/// # Errors
///
/// A model that can not be used, or a crate that does not compile.
pub fn run(options: &OneCrate) -> Result<bool, Error> {
    let service = Service::read(&options.model)?;
    if let Some(warning) = load_warning() {
        eprintln!("bench: {warning}");
    }
    let theirs =
        options.official.as_deref().map(|version| official_project(&service, version, options.jobs)).transpose()?;
    let ours = our_project(&service, options)?;
    let measure = |package, project| Subject { package, project }.measure(options);
    let whole = measure(service.ours(), &ours)?;
    let pruned = (!options.operations.is_empty()).then(|| measure(service.pruned(), &ours)).transpose()?;
    let official = theirs.as_ref().map(|project| measure(service.official()?, project)).transpose()?;
    Ok(show(whole, pruned, official, options))
}

/// Prints everything, and tells whether all limits are met.
fn show(whole: Measured, pruned: Option<Measured>, official: Option<Measured>, options: &OneCrate) -> bool {
    println!("{}", statement(options));
    let mut pairs = Vec::new();
    pairs.extend(pruned.as_ref().map(|pruned| (pruned, &whole)));
    pairs.extend(official.as_ref().map(|official| (&whole, official)));
    let fractions = table::fractions(&pairs);
    let limits: Vec<Limit> = official.as_ref().map(|official| table::limits(&whole, official)).unwrap_or_default();
    let figures: Vec<Measured> = [Some(whole), pruned, official].into_iter().flatten().collect();
    print!("{}{fractions}{}", table::figures(&figures), table::verdicts(&limits));
    limits.iter().all(Limit::is_met)
}

/// What the figures are.
fn statement(options: &OneCrate) -> String {
    let release = if options.release { "; release is `cargo build --release`" } else { "" };
    let rounds = match options.rounds {
        0 | 1 => "one run".to_owned(),
        rounds => format!("the least of {rounds} runs"),
    };
    format!(
        "CPU seconds (user and system) and peak resident memory of rustc for the crate alone, its dependencies compiled \
         before;\nno incremental compilation and no lints, as for a crate from a registry; check is `cargo \
         check`{release}; {rounds}.\n"
    )
}

impl Subject<'_> {
    fn measure(&self, options: &OneCrate) -> Result<Measured, Error> {
        let Self { package, project } = self;
        let found = project.package(package)?;
        let compile = |command: &[&str]| -> Result<Taken, Error> {
            let mut taken = project.compile_alone(command, package)?;
            for _ in 1..options.rounds {
                taken = taken.least(project.compile_alone(command, package)?);
            }
            eprintln!("bench: {package}: cargo {}: {taken}", command.join(" "));
            Ok(taken)
        };
        Ok(Measured {
            label: format!("{package} {}", found.version),
            operations: operations(&found.folder)?,
            lines: lines::of_folder(&found.folder.join("src"))?,
            check: compile(&["check"])?,
            release: options.release.then(|| compile(&["build", "--release"])).transpose()?,
        })
    }
}

/// A project that depends on the generated crate, and on that with chosen operations.
fn our_project(service: &Service, options: &OneCrate) -> Result<Project, Error> {
    let (bench, workspace) = (bench_folder(), workspace_root());
    let model = std::path::absolute(&options.model).map_err(|error| Error::file(&options.model, error))?;
    let chosen: Vec<&str> = options.operations.iter().map(String::as_str).collect();
    let mut wanted = vec![(service.ours(), &[][..])];
    if !chosen.is_empty() {
        wanted.push((service.pruned(), &chosen));
    }
    let mut dependencies = String::from("\n");
    for (package, operations) in wanted {
        eprintln!("bench: {package}: generating");
        let folder = bench.join("crates").join(&package);
        generate::client(&workspace, &model, &folder, &package, operations)?;
        dependencies.push_str(&format!("{package} = {{ path = {:?} }}\n", folder.display().to_string()));
    }
    project(&format!("one-crate-{}", service.ours()), &dependencies, options.jobs)
}

/// A project that depends on the official crate, without an HTTP client, which changes nothing about the crate itself.
fn official_project(service: &Service, version: &str, jobs: Option<u32>) -> Result<Project, Error> {
    let package = service.official()?;
    let dependencies =
        format!("\n{package} = {{ version = {version:?}, default-features = false, features = [\"rt-tokio\"] }}\n");
    project(&format!("one-crate-{package}"), &dependencies, jobs)
}

fn project(folder: &str, dependencies: &str, jobs: Option<u32>) -> Result<Project, Error> {
    let contents = Contents {
        folder,
        dependencies,
        programs: &[("nothing", "main.rs")],
        sources: &[("main.rs", "fn main() {}\n")],
    };
    Project::create(&contents, &bench_folder(), &workspace_root(), jobs)
}

/// How many operations a crate has: both generators give each a file in one folder.
fn operations(package: &Path) -> Result<u64, Error> {
    let folder = package.join("src/operation");
    let mut operations = 0;
    for entry in fs::read_dir(&folder).map_err(|error| Error::file(&folder, error))? {
        let path = entry.map_err(|error| Error::file(&folder, error))?.path();
        operations += u64::from(path.extension().is_some_and(|extension| extension == "rs"));
    }
    Ok(operations)
}
