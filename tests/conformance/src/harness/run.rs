//! Test programs and what they say.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use super::cases::{Case, Outcome};
use super::emit::test_name;
use super::error::HarnessError;

/// Runs a test program and notes what became of each case.
pub(super) fn run<'a>(program: &Path, cases: impl Iterator<Item = (usize, &'a mut Case)>) -> Result<(), HarnessError> {
    let output = Command::new(program)
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| HarnessError::file("run", program, error))?;
    let results = read(&String::from_utf8_lossy(&output.stdout));
    for (index, case) in cases {
        case.outcome = match results.get(&test_name(index, case)) {
            Some(outcome) => outcome.clone(),
            None => {
                let said = String::from_utf8_lossy(&output.stderr);
                Outcome::Failed(format!("the test program ended early ({}): {}", output.status, said.trim()))
            }
        };
    }
    Ok(())
}

/// The results of libtest's report, by the test's name.
fn read(report: &str) -> BTreeMap<String, Outcome> {
    let mut results = BTreeMap::new();
    let mut failed: Option<(String, String)> = None;
    for line in report.lines() {
        if let Some((name, result)) = line.strip_prefix("test ").and_then(|rest| rest.split_once(" ... ")) {
            let outcome = match result {
                "ok" => Outcome::Passed,
                other => Outcome::Failed(other.to_owned()),
            };
            results.insert(name.to_owned(), outcome);
        } else if let Some(name) = line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----")) {
            note(&mut results, failed.replace((name.to_owned(), String::new())));
        } else if line == "failures:" {
            note(&mut results, failed.take());
        } else if let Some((_, said)) = &mut failed {
            said.push_str(line);
            said.push('\n');
        }
    }
    note(&mut results, failed);
    results
}

fn note(results: &mut BTreeMap<String, Outcome>, failed: Option<(String, String)>) {
    if let Some((name, said)) = failed {
        let said = said.trim();
        results.insert(name, Outcome::Failed(said.strip_prefix("Error: ").unwrap_or(said).to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_of_a_test_program_is_read() {
        let report = "\nrunning 3 tests\ntest a ... ok\ntest b ... FAILED\ntest c ... FAILED\n\nfailures:\n\n\
                      ---- b stdout ----\nError: b is wrong\n  body.x: expected 1\n\n---- c stdout ----\n\nthread 'c' panicked\n\n\n\
                      failures:\n    b\n    c\n\ntest result: FAILED. 1 passed; 2 failed\n";
        let results = read(report);
        assert_eq!(results.get("a"), Some(&Outcome::Passed));
        assert_eq!(results.get("b"), Some(&Outcome::Failed("b is wrong\n  body.x: expected 1".to_owned())));
        assert_eq!(results.get("c"), Some(&Outcome::Failed("thread 'c' panicked".to_owned())));
    }

    #[test]
    fn a_report_that_breaks_off_leaves_tests_without_result() {
        assert_eq!(read("\nrunning 2 tests\ntest a ... ok\ntest b").len(), 1);
    }
}
