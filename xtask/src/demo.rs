//! `cargo xtask demo`: the clients generated anew, then the IVS Chat client against the local server.

use crate::terminal::Terminal;
use crate::{Outcome, codegen, package};

/// Regenerate the clients, start a local IVS Chat server, call it, and show what comes back.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// Generates, then runs the package `farrier-demo`: a program of its own, for xtask has to build while a generated crate
/// does not.
pub(crate) fn run(_: &Arguments, terminal: &mut Terminal) -> Outcome {
    match codegen::run(&codegen::Arguments::default(), terminal) {
        Outcome::Done => package::run::<&str>(&["--package", "farrier-demo"], &[], terminal),
        failure => failure,
    }
}
