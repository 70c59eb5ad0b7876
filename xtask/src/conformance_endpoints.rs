//! `cargo xtask conformance-endpoints`: the endpoint tests of models, run by their endpoint rules.

use std::ffi::OsString;

use crate::terminal::Terminal;
use crate::{Outcome, package};

/// Run the endpoint tests of every service in the models that are found there, by their endpoint rules.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// `[--partitions FILE] DIR..`; `--help` says more.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Runs the program of the package `farrier-conformance`: it needs the runtime, which xtask does without.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let program = ["--package", "farrier-conformance", "--bin", "conformance-endpoints"];
    package::run_here(&program, &arguments.arguments, terminal)
}
