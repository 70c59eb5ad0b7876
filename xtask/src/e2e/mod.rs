//! `cargo xtask e2e`: generated clients against real servers.

mod server;

use std::path::{Path, PathBuf};

use crate::terminal::Terminal;
use crate::{Outcome, cargo, test_clients, workspace};
use server::{KINDS, Kind, Server};

/// Run generated clients against real servers: moto, s3s-fs, dynalite and ministack. tests/e2e/README.md says where each comes from.
///
/// A server that is not found is skipped, with what to set. Nothing is installed, and every server that is started is
/// stopped.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Run only the programs of this server: moto, s3s-fs, dynalite or ministack; can be given several times.
    #[arg(long = "server", value_name = "NAME", value_parser = KINDS.map(|kind| kind.name))]
    servers: Vec<String>,
    /// Run only tests whose names contain this.
    filter: Option<String>,
}

/// A server that can be started, and the programs that call it.
struct Found {
    kind: &'static Kind,
    program: PathBuf,
}

/// Generates the clients, builds the programs, and runs those whose server is there.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let root = workspace::root();
    let Some(shared) = test_clients::shared_folder(&root, terminal) else {
        return Outcome::Done;
    };
    let mut found = Vec::new();
    let is_wanted =
        |kind: &&Kind| arguments.servers.is_empty() || arguments.servers.iter().any(|name| name == kind.name);
    for kind in KINDS.iter().filter(is_wanted) {
        match kind.program() {
            Ok(program) => found.push(Found { kind, program }),
            Err(why) => terminal.line(&format!("skipped: {}: {why}", kind.name)),
        }
    }
    if found.is_empty() {
        return Outcome::Done;
    }
    let generated = test_clients::generate(&root.join("tests/e2e"), &shared, terminal);
    if generated != Outcome::Done {
        return generated;
    }
    match programs(&root, &found, arguments.filter.as_deref()) {
        Ok(true) => Outcome::Done,
        Ok(false) => Outcome::Findings,
        Err(message) => {
            terminal.error(&message);
            Outcome::Broken
        }
    }
}

/// Builds the programs, starts the servers, and runs the programs; tells whether all of them succeed.
fn programs(root: &Path, found: &[Found], filter: Option<&str>) -> Result<bool, String> {
    let folder = root.join("tests/e2e");
    let cargo = || {
        let mut cargo = cargo::test_in(&folder)?;
        for found in found {
            cargo.args(found.kind.tests.iter().flat_map(|test| ["--test", test]));
        }
        Ok::<_, String>(cargo)
    };
    if !cargo::run(cargo()?.arg("--no-run"))?.success() {
        return Err("the programs can not be built; Cargo says above why".to_owned());
    }
    let logs = root.join("target/e2e/logs");
    let servers = found.iter().map(|found| Server::start(found.kind, &found.program, &logs));
    let servers = servers.collect::<Result<Vec<_>, _>>()?;
    let mut command = cargo()?;
    command.arg("--no-fail-fast").envs(servers.iter().map(Server::variable));
    command.args(filter);
    cargo::run(&mut command).map(|status| status.success())
}
