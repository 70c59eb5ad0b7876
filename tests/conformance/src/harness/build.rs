//! One build of all tests.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::error::HarnessError;

/// What Cargo says while it builds; the parts that matter here.
#[derive(Deserialize)]
struct Said {
    reason: String,
    manifest_path: Option<PathBuf>,
    executable: Option<PathBuf>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    rendered: Option<String>,
}

/// Builds the test of that name in a workspace into a folder that others may share, and gives each client's test program, or why it has none.
pub(crate) fn build(
    workspace: &Path,
    target: &Path,
    test: &str,
    clients: &[&Path],
) -> Result<Vec<Result<PathBuf, String>>, HarnessError> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    let (programs, errors) = cargo(workspace, target, test)?;
    if programs.is_empty() && errors.is_empty() {
        return Err(HarnessError::cargo("cargo could not build the tests; it says above why"));
    }
    let found = clients.iter().map(|client| {
        let manifest = client.join("Cargo.toml");
        match (programs.get(&manifest), errors.get(&manifest)) {
            (Some(program), _) => Ok(program.clone()),
            (None, Some(error)) => Err(format!("the generated crate does not compile: {error}")),
            (None, None) => Err("the generated crate was not built: something it needs does not compile".to_owned()),
        }
    });
    Ok(found.collect())
}

type ByManifest<T> = BTreeMap<PathBuf, T>;

/// Runs Cargo; it shows its progress on standard error. What comes back are the test programs and the first error of
/// each crate, by manifest.
fn cargo(
    workspace: &Path,
    target: &Path,
    test: &str,
) -> Result<(ByManifest<PathBuf>, ByManifest<String>), HarnessError> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.current_dir(workspace).args(["build", "--workspace", "--no-default-features", "--keep-going"]);
    command.args(["--test", test, "--message-format", "json"]);
    // Set, it already holds what Farrier's own build has compiled.
    if std::env::var_os("CARGO_TARGET_DIR").is_none() {
        command.arg("--target-dir").arg(target);
    }
    let run =
        |error: std::io::Error| HarnessError::cargo(format!("can not run `{}`: {error}", cargo.to_string_lossy()));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(run)?;
    let (mut programs, mut errors) = (BTreeMap::new(), BTreeMap::new());
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            let Ok(said) = serde_json::from_str::<Said>(&line) else { continue };
            let Some(manifest) = said.manifest_path else { continue };
            match (said.reason.as_str(), said.executable, said.message) {
                ("compiler-artifact", Some(program), _) => {
                    programs.insert(manifest, program);
                }
                ("compiler-message", _, Some(message)) if message.level == "error" => {
                    errors.entry(manifest).or_insert_with(|| message.rendered.unwrap_or_default());
                }
                _ => {}
            }
        }
    }
    child.wait().map_err(run)?;
    Ok((programs, errors))
}
