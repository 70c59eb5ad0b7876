//! What `cargo xtask conformance-endpoints` runs. It is a program of its own, so that building xtask does not need the
//! runtime.

use std::error::Error;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use farrier_conformance::endpoints::{self, Job};

/// Run the endpoint tests of every service in the models that are found there, by their endpoint rules.
#[derive(Parser)]
#[command(name = "cargo xtask conformance-endpoints", bin_name = "cargo xtask conformance-endpoints")]
struct Arguments {
    /// Folders of models, and models.
    #[arg(required = true, value_name = "DIR")]
    models: Vec<PathBuf>,
    /// The table of partitions that the tests assume, as AWS publishes it; by default the one built into the runtime.
    #[arg(long, value_name = "FILE")]
    partitions: Option<PathBuf>,
}

fn main() -> ExitCode {
    let Arguments { models, partitions } = Arguments::parse();
    match endpoints::run(&Job { models, partitions }, &mut io::stdout().lock()) {
        Ok(summary) if summary.failed == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}{}", error.source().map_or_else(String::new, |cause| format!(": {cause}")));
            ExitCode::from(if error.is_usage() { 2 } else { 3 })
        }
    }
}
