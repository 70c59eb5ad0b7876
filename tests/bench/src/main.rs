//! The command line of the measurements: `cargo run --release -p farrier-bench -- --help`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use farrier_bench::{Contestant, Options};

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
    let arguments = Arguments::parse();
    let models = shared_models();
    if models.is_none() && !arguments.calls_only && !arguments.compile_only {
        eprintln!("skipped: decoding of 1 MB needs service models; set FARRIER_SHARED to a folder that has `models`");
    }
    let options = Options {
        contestants: arguments.contestant,
        calls: !arguments.compile_only && !arguments.decode_only,
        compile: !arguments.calls_only && !arguments.decode_only,
        decode: models.filter(|_| !arguments.calls_only && !arguments.compile_only),
        rounds: arguments.rounds,
        jobs: arguments.jobs,
    };
    match farrier_bench::run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(u8::from(arguments.enforce)),
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(3)
        }
    }
}

/// The folder of the service models, where there is one.
fn shared_models() -> Option<PathBuf> {
    let shared = std::env::var_os("FARRIER_SHARED").map_or_else(farrier_bench::default_shared, PathBuf::from);
    Some(shared.join("models")).filter(|models| models.is_dir())
}
