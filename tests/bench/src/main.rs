//! The command line of the measurements: `cargo run --release -p farrier-bench -- --help`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use farrier_bench::{Contestant, OneCrate, Options};

/// Measures a Farrier client next to the official SDK and to a client written by hand.
#[derive(Parser)]
#[command(name = "farrier-bench")]
struct Arguments {
    /// The clients to measure.
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = Contestant::ALL)]
    contestant: Vec<Contestant>,
    /// Measure calls only: instructions and time.
    #[arg(long, conflicts_with = "compile_only")]
    calls_only: bool,
    /// Measure builds only: CPU time and size.
    #[arg(long)]
    compile_only: bool,
    /// Measure only how fast answers of 1 MB are decoded, in every format. It needs the models of the services: the folder
    /// `models` of what FARRIER_SHARED names.
    #[arg(long, conflicts_with_all = ["calls_only", "compile_only"])]
    decode_only: bool,
    /// Measure only what compiling the crate of this model takes by itself.
    #[arg(long = "crate", value_name = "MODEL", conflicts_with_all = ["contestant", "calls_only", "compile_only", "decode_only"])]
    model: Option<PathBuf>,
    /// Measure the official crate beside it, the newest of 1.x or of the version given.
    #[arg(
        long, value_name = "VERSION", requires = "model",
        num_args = 0..=1, require_equals = true, default_missing_value = "1"
    )]
    official: Option<String>,
    /// Measure also the crate with only these operations.
    #[arg(long, value_name = "A,B", value_delimiter = ',', requires = "model")]
    operations: Vec<String>,
    /// Leave out release builds.
    #[arg(long, requires = "model")]
    no_release: bool,
    /// How often to build each contestant, in turns; the least of its figures counts.
    #[arg(long, default_value_t = 1)]
    rounds: u32,
    /// How many jobs cargo may run at once.
    #[arg(long)]
    jobs: Option<u32>,
    /// Exit with 1 when a limit is missed.
    #[arg(long)]
    enforce: bool,
}

fn main() -> ExitCode {
    if let Some(code) = farrier_bench::stand_in() {
        return code;
    }
    let arguments = Arguments::parse();
    let enforce = arguments.enforce;
    match measure(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(u8::from(enforce)),
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(3)
        }
    }
}

/// Measures what is asked for, and tells whether every limit is met.
fn measure(arguments: Arguments) -> Result<bool, farrier_bench::Error> {
    if let Some(model) = arguments.model {
        return farrier_bench::run_one_crate(&OneCrate {
            model,
            operations: arguments.operations,
            official: arguments.official,
            release: !arguments.no_release,
            rounds: arguments.rounds,
            jobs: arguments.jobs,
        });
    }
    let models = shared_models();
    if models.is_none() && !arguments.calls_only && !arguments.compile_only {
        eprintln!("skipped: decoding of 1 MB needs service models; set FARRIER_SHARED to a folder that has `models`");
    }
    farrier_bench::run(&Options {
        contestants: arguments.contestant,
        calls: !arguments.compile_only && !arguments.decode_only,
        compile: !arguments.calls_only && !arguments.decode_only,
        decode: models.filter(|_| !arguments.calls_only && !arguments.compile_only),
        rounds: arguments.rounds,
        jobs: arguments.jobs,
    })
}

/// The folder of the service models, where there is one.
fn shared_models() -> Option<PathBuf> {
    let shared = std::env::var_os("FARRIER_SHARED").map_or_else(farrier_bench::default_shared, PathBuf::from);
    Some(shared.join("models")).filter(|models| models.is_dir())
}
