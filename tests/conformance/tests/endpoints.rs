//! The endpoint tests of the shared models, and what the command makes of files of its own.

use std::fs;
use std::path::{Path, PathBuf};

use farrier_conformance::endpoints::{self, Job, Summary};
use farrier_runtime::endpoint::{Partition, Partitions};

/// Folders of models and the partition table their tests assume.
const FOLDERS: [(&str, &str); 4] = [
    ("models", "conformance/partitions.json"),
    ("models-2026", "conformance/partitions-2026.json"),
    ("conformance/endpoint-tests", "conformance/partitions.json"),
    ("conformance/endpoint-tests-bdd", "conformance/partitions.json"),
];

/// The folder of shared test data, or nothing and a message that says what to set.
fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = std::env::var_os("FARRIER_SHARED").map_or(beside, PathBuf::from);
    if folder.join("models").is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no test data in {}; set FARRIER_SHARED to its folder", folder.display());
    None
}

fn run(models: PathBuf, partitions: Option<PathBuf>) -> (Result<Summary, String>, String) {
    let mut out = Vec::new();
    let ran = endpoints::run(&Job { models: vec![models], partitions }, &mut out);
    (ran.map_err(|error| error.to_string()), String::from_utf8_lossy(&out).into_owned())
}

#[test]
fn every_official_case_passes() {
    let Some(shared) = shared() else { return };
    for (folder, table) in FOLDERS {
        let (summary, report) = run(shared.join(folder), Some(shared.join(table)));
        let summary = summary.unwrap_or_else(|error| panic!("{error}"));
        assert!(summary.passed > 0 && summary.failed == 0, "{folder}\n{report}");
        println!("{folder}: {summary}");
    }
}

#[test]
fn the_built_in_partition_table_holds_the_newest_of_the_shared_data() {
    let Some(shared) = shared() else { return };
    let newest = endpoints::partitions(&shared.join("conformance/partitions-2026.json"));
    let newest = newest.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(Partitions::default().partitions.len(), newest.partitions.len());
    for (built_in, newest) in Partitions::default().partitions.iter().zip(newest.partitions) {
        let missing: Vec<_> = newest.regions.iter().filter(|region| !built_in.regions.contains(region)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", built_in.name);
        assert_eq!(Partition { regions: &[], ..*built_in }, Partition { regions: &[], ..*newest });
    }
}

/// A service whose only rule says where it is, and cases that expect it there and elsewhere.
const MODEL: &str = r#"{"smithy": "2.0", "shapes": {"a#Things": {"type": "service", "version": "1", "traits": {
    "smithy.rules#endpointRuleSet": {"version": "1.0", "parameters": {}, "rules": [
        {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://here"}}]},
    "smithy.rules#endpointTests": {"version": "1.0", "testCases": [
        {"documentation": "right", "expect": {"endpoint": {"url": "https://here"}}},
        {"documentation": "wrong", "expect": {"endpoint": {"url": "https://there"}}}]}}}}}"#;

#[test]
fn what_fails_is_named_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("things.json"), MODEL).unwrap();
    fs::write(folder.path().join("other.json"), "{}").unwrap();
    let (summary, report) = run(folder.path().to_owned(), None);
    assert_eq!(summary, Ok(Summary { passed: 1, failed: 1 }));
    assert!(report.contains("a#Things (rule set): FAILED wrong"), "{report}");
    assert!(report.lines().any(|line| line == "things.json       1      1       0      0"), "{report}");
    assert_eq!(report.lines().last(), Some("1 passed, 1 failed"));
}

#[test]
fn rules_that_are_missing_or_broken_fail_every_case() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("things.json");
    for (from, to, why) in [
        ("endpointRuleSet", "other", "the service has no endpoint rules"),
        (r#""parameters": {}"#, r#""parameters": 1"#, "$.parameters"),
    ] {
        fs::write(&path, MODEL.replace(from, to)).unwrap();
        let (summary, report) = run(path.clone(), None);
        assert_eq!(summary, Ok(Summary { passed: 0, failed: 2 }));
        assert!(report.contains(why), "{report}");
    }
}

#[test]
fn nothing_to_test_and_a_wrong_table_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    let (error, _) = run(folder.path().to_owned(), None);
    assert!(error.unwrap_err().starts_with("no endpoint tests (`smithy.rules#endpointTests`) in "));
    let table = folder.path().join("table.json");
    fs::write(&table, "{}").unwrap();
    let (error, _) = run(folder.path().to_owned(), Some(table));
    assert!(error.unwrap_err().contains("table.json: no table of partitions: endpoint rules at `$`"));
    let (error, _) = run(folder.path().join("none"), None);
    assert!(error.unwrap_err().starts_with("can not look for models in "));
}
