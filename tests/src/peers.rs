//! The programs that tests compare with, where they are at hand.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The workspace's root folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("`tests` lies in the workspace").to_owned()
}

/// The folder with shared models and peers: `FARRIER_SHARED`, or `../shared` beside the checkout.
pub fn shared() -> Option<PathBuf> {
    let folder = env::var_os("FARRIER_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    folder.is_dir().then_some(folder)
}

/// A Python that has boto3: `FARRIER_PYTHON`, or `python3`.
pub fn python() -> Option<PathBuf> {
    let python = env::var_os("FARRIER_PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
    let found = Command::new(&python).args(["-c", "import boto3"]).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success()).then_some(python)
}

/// The shared peers and a Python to run them with; says what is missing where a test has to be skipped.
pub fn boto3(test: &str) -> Option<(PathBuf, PathBuf)> {
    match (shared(), python()) {
        (Some(shared), Some(python)) => Some((shared.join("peers"), python)),
        (None, _) => skipped(test, "set FARRIER_SHARED to the folder with peers/"),
        (_, None) => skipped(test, "set FARRIER_PYTHON to a Python with boto3 (pip install boto3)"),
    }
}

fn skipped<T>(test: &str, mend: &str) -> Option<T> {
    println!("skipped: {test}: {mend}");
    None
}

/// Runs a peer in batch mode: a line of JSON for each case in, a line of JSON for each answer out.
pub fn batch(python: &Path, script: &Path, arguments: &[&str], cases: &[serde_json::Value]) -> Vec<serde_json::Value> {
    let mut child = Command::new(python)
        .arg(script)
        .args(["--batch", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the interpreter was found before");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let lines: String = cases.iter().map(|case| format!("{case}\n")).collect();
    // A thread of its own: with both pipes full neither side would go on.
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the peer ends");
    writer.join().expect("the writer does not panic").expect("the peer reads its cases");
    let answers: Vec<_> = String::from_utf8(output.stdout)
        .expect("the peer prints UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("the peer prints JSON"))
        .collect();
    assert_eq!(answers.len(), cases.len(), "the peer answers every case");
    answers
}
