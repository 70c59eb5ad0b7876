//! Programs that are asked a line at a time: botocore's oracles in Python, and the programs that are emitted.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value as Json;

use super::known::Known;
use crate::harness::HarnessError;

/// Asks a program every question, a line of JSON for each, and gives its answers; fewer where it ended early, with what
/// it said on standard error then.
pub(super) fn ask(command: &mut Command, questions: &[Json]) -> Result<(Vec<Json>, String), HarnessError> {
    let program = command.get_program().to_owned();
    let failed = |error: std::io::Error| HarnessError::file("run", Path::new(&program), error);
    let mut child = command
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let lines: String = questions.iter().map(|question| format!("{question}\n")).collect();
    let mut stdin = child.stdin.take();
    // A thread of its own: with both pipes full neither side would go on.
    let writer = std::thread::spawn(move || {
        if let Some(stdin) = &mut stdin {
            // A program that ends early does not read all, and its answers say so.
            let _ = stdin.write_all(lines.as_bytes());
        }
    });
    let output = child.wait_with_output().map_err(failed)?;
    let _ = writer.join();
    let said = String::from_utf8_lossy(&output.stdout);
    let answers = said.lines().map_while(|line| serde_json::from_str(line).ok());
    Ok((answers.collect(), String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

/// Whether a Python has botocore.
pub(super) fn has_botocore(python: &Path) -> bool {
    let found = Command::new(python).args(["-c", "import botocore"]).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success())
}

/// What botocore knows of services, by their SDK ids; nothing of those that it does not have.
pub(super) fn known(python: &Path, sdk_ids: &[String]) -> Result<Vec<Option<Known>>, HarnessError> {
    let script = include_str!("services.py");
    let question = Json::from(sdk_ids);
    let (answers, said) = ask(Command::new(python).args(["-c", script]), &[question])?;
    if answers.len() != sdk_ids.len() {
        return Err(HarnessError::peer("botocore does not say what it knows", &said));
    }
    let known = answers.into_iter().map(serde_json::from_value).collect::<Result<_, _>>();
    known.map_err(|error| HarnessError::peer("botocore's model is not what it was", &error.to_string()))
}
