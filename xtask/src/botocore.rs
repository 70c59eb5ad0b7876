//! `cargo xtask botocore`: generated clients beside botocore, on random inputs and responses.

use std::ffi::OsString;

use crate::terminal::Terminal;
use crate::{Outcome, package};

/// Compare generated clients with botocore: the requests that both build for random inputs, and what both read in random
/// responses.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// `[--seed N] [--cases N] [--operations N] [--service NAME].. [DIR]..`; `--help` says more.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Runs the program of the package `farrier-conformance`.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    package::run_here(&["--package", "farrier-conformance", "--bin", "botocore"], &arguments.arguments, terminal)
}
