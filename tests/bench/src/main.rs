//! The command line of the measurements: `cargo run --release -p farrier-bench -- --help`.

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
    /// How many jobs cargo may run at once.
    #[arg(long)]
    jobs: Option<u32>,
    /// Exit with 1 when a limit is missed.
    #[arg(long)]
    enforce: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let options = Options {
        contestants: arguments.contestant,
        calls: !arguments.compile_only,
        compile: !arguments.calls_only,
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
