//! What `cargo xtask botocore` runs.

use std::env;
use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use farrier_conformance::botocore::{self, Job};

/// Compare generated clients with botocore: the requests that both build for random inputs, and what both read in random
/// responses.
///
/// FARRIER_SHARED names the folder with `models` and `peers`, and FARRIER_PYTHON a Python with botocore; without them there
/// is nothing to compare with.
#[derive(Parser)]
#[command(name = "cargo xtask botocore", bin_name = "cargo xtask botocore")]
struct Arguments {
    /// Folders of models, and models; by default those of FARRIER_SHARED.
    #[arg(value_name = "DIR")]
    models: Vec<PathBuf>,
    /// Compare only this service, by the name of its model's file without its extension; can be given several times.
    #[arg(long = "service", value_name = "NAME")]
    services: Vec<String>,
    /// How many operations of each service, picked at random; 0 for all.
    #[arg(long, default_value_t = 12, value_name = "N")]
    operations: usize,
    /// How many requests and how many responses of each operation.
    #[arg(long, default_value_t = 4, value_name = "N")]
    cases: usize,
    /// Decides everything that is random; by default another one each time.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(root) = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2) else { return ExitCode::from(3) };
    let shared = env::var_os("FARRIER_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    if !shared.is_dir() {
        return skipped("set FARRIER_SHARED to the folder with models/ and peers/");
    }
    let python = env::var_os("FARRIER_PYTHON").map_or_else(|| "python3".into(), PathBuf::from);
    if !botocore::has_botocore(&python) {
        return skipped("set FARRIER_PYTHON to a Python with botocore (pip install boto3)");
    }
    let given = !arguments.models.is_empty();
    let job = Job {
        models: if given { arguments.models } else { vec![shared.join("models")] },
        services: arguments.services,
        operations: (arguments.operations > 0).then_some(arguments.operations),
        cases: arguments.cases,
        seed: arguments.seed.unwrap_or_else(|| fastrand::u64(..1_000_000)),
        python,
        peers: shared.join("peers"),
        root: root.to_owned(),
        out: root.join("target/botocore"),
        // Whatever the protocol tests have built is there already.
        target: root.join("target/conformance/target"),
        deviations: root.join("tests/conformance/deviations.toml"),
    };
    match botocore::run(&job, &mut io::stdout().lock()) {
        Ok(summary) if summary.different == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}{}", error.source().map_or_else(String::new, |cause| format!(": {cause}")));
            ExitCode::from(if error.is_usage() { 2 } else { 3 })
        }
    }
}

fn skipped(mend: &str) -> ExitCode {
    println!("skipped: {mend}");
    ExitCode::SUCCESS
}
