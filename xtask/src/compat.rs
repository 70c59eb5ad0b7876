//! `cargo xtask compat`: programs in the style of the official SDK's documentation, with our clients or the official ones.

use std::path::Path;

use crate::terminal::Terminal;
use crate::{Outcome, cargo, test_clients, workspace};

/// The services that there are programs for.
const SERVICES: [&str; 6] = ["dynamodb", "ec2", "lambda", "s3", "sqs", "sts"];

/// Build and test programs written for the official SDK with our clients in place of its own: `tests/compat-services`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Build and test them with the official clients instead. EC2's takes minutes and 6 GB of memory: name the others to
    /// leave it out.
    #[arg(long)]
    official: bool,
    /// Only the programs of these services [default: all].
    #[arg(value_name = "SERVICE", value_parser = SERVICES)]
    services: Vec<String>,
}

impl Arguments {
    fn is_wanted(&self, service: &str) -> bool {
        self.services.is_empty() || self.services.iter().any(|wanted| wanted == service)
    }
}

/// Generates the clients where they are needed, and tests the programs.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let root = workspace::root();
    let programs = root.join("tests/compat-services");
    if !arguments.official {
        let Some(shared) = test_clients::shared_folder(&root, terminal) else {
            return Outcome::Done;
        };
        // All of them: Cargo reads the manifests of those that it does not build too.
        let generated = test_clients::generate(&programs, &shared, terminal);
        if generated != Outcome::Done {
            return generated;
        }
    }
    match test(&programs, arguments) {
        Ok(true) => Outcome::Done,
        Ok(false) => Outcome::Findings,
        Err(message) => {
            terminal.error(&message);
            Outcome::Broken
        }
    }
}

/// Tests the programs with Cargo; tells whether they build and succeed.
fn test(programs: &Path, arguments: &Arguments) -> Result<bool, String> {
    let folder = if arguments.official { programs.to_path_buf() } else { programs.join("farrier") };
    let services: Vec<_> = SERVICES.into_iter().filter(|service| arguments.is_wanted(service)).collect();
    // Cargo adds to the versions what only the official clients need.
    let mut cargo = cargo::test_in(&folder)?;
    cargo.args(["--no-default-features", "--features", &services.join(",")]);
    cargo::run(&mut cargo).map(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only the lines of the clients and their mocks differ, and where the sources lie.
    #[test]
    fn the_manifests_are_alike() {
        let folder = workspace::root().join("tests/compat-services");
        let lines = |path: &str| -> Vec<String> {
            let text = std::fs::read_to_string(folder.join(path)).unwrap();
            let differs = |line: &str| line.starts_with("aws-sdk-") || line.starts_with("aws-smithy-mocks");
            let is_kept = |line: &&str| !line.starts_with('#') && !differs(line) && !line.is_empty();
            text.lines().filter(is_kept).map(str::to_owned).collect()
        };
        let (official, mut ours) = (lines("Cargo.toml"), lines("farrier/Cargo.toml"));
        ours.retain(|line| line != "[lib]" && line != "path = \"../src/lib.rs\"");
        assert_eq!(official, ours);
        assert!(official.len() > 20, "{official:?}");
    }
}
