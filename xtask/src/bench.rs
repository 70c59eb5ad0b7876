//! `cargo xtask bench`: speed, size and compile time, next to the official SDK and a client written by hand.

use std::ffi::OsString;

use crate::terminal::Terminal;
use crate::{Outcome, package};

/// Measure speed, size and compile time.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// What to measure; `--help` lists it.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Runs the package `farrier-bench`, which is no default member: a plain build never compiles the official SDK.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    package::run_here(&["--release", "--package", "farrier-bench"], &arguments.arguments, terminal)
}
