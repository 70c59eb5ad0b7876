//! `cargo xtask conformance`: the official protocol tests, run through generated clients.

use std::io;
use std::path::PathBuf;

use farrier_conformance::harness::{self, Job};

use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// Run the protocol tests of every service in the models that are found there, through generated clients.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders of models, and models.
    #[arg(required = true, value_name = "DIR")]
    models: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let job = Job::new(workspace::root(), arguments.models.clone());
    match harness::run(&job, &mut io::stdout().lock()) {
        Ok(summary) if summary.failed == 0 => Outcome::Done,
        Ok(_) => Outcome::Findings,
        Err(error) => {
            terminal.failure(&error);
            if error.is_usage() { Outcome::Usage } else { Outcome::Broken }
        }
    }
}
