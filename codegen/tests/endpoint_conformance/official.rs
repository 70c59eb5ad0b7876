//! Every case of `smithy.rules#endpointTests` in the shared models, by each form of rules the model has.

use std::path::{Path, PathBuf};

use farrier_codegen::endpoint_rules;
use farrier_runtime::endpoint::Partitions;
use serde_json::Value;

use crate::{case, shared};

const FORMS: [&str; 2] = ["smithy.rules#endpointRuleSet", "smithy.rules#endpointBdd"];

/// Folders of models and the partition table their tests assume.
const FOLDERS: [(&str, &str); 4] = [
    ("models", "conformance/partitions.json"),
    ("models-2026", "conformance/partitions-2026.json"),
    ("conformance/endpoint-tests", "conformance/partitions.json"),
    ("conformance/endpoint-tests-bdd", "conformance/partitions.json"),
];

#[test]
fn every_official_case_passes() {
    let Some(shared) = shared::folder() else { return };
    let mut passed = 0;
    let mut failures = Vec::new();
    for (folder, table) in FOLDERS {
        let partitions = partitions(&shared.join(table));
        let mut here = 0;
        for file in json_files(&shared.join(folder)) {
            let ran = run_model(&shared::read(&file), &partitions);
            here += ran.iter().filter(|outcome| outcome.is_ok()).count();
            failures.extend(
                ran.into_iter().filter_map(|outcome| outcome.err().map(|error| format!("{}: {error}", file.display()))),
            );
        }
        println!("{folder}: {here} passed");
        assert!(here > 0, "{folder} holds endpoint tests");
        passed += here;
    }
    println!("{passed} passed, {} failed", failures.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_built_in_partition_table_is_the_newest() {
    let Some(shared) = shared::folder() else { return };
    let newest = partitions(&shared.join("conformance/partitions-2026.json"));
    assert_eq!(Partitions::default().partitions.len(), newest.partitions.len());
    for (built_in, newest) in Partitions::default().partitions.iter().zip(newest.partitions) {
        let sorted = |regions: &[&'static str]| {
            let mut regions = regions.to_vec();
            regions.sort_unstable();
            regions
        };
        assert_eq!(sorted(built_in.regions), sorted(newest.regions));
        assert_eq!(
            farrier_runtime::endpoint::Partition { regions: &[], ..*built_in },
            farrier_runtime::endpoint::Partition { regions: &[], ..*newest }
        );
    }
}

fn partitions(path: &Path) -> Partitions {
    endpoint_rules::partitions(&shared::read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn run_model(model: &Value, partitions: &Partitions) -> Vec<Result<(), String>> {
    let tests: Vec<_> = shared::traits(model, "smithy.rules#endpointTests").collect();
    let mut ran = Vec::new();
    for form in FORMS {
        for rules in shared::traits(model, form) {
            let plan = match endpoint_rules::lower(rules) {
                Ok(plan) => plan,
                Err(error) => {
                    ran.push(Err(format!("{form}: {error}")));
                    continue;
                }
            };
            let rules = endpoint_rules::rule_set(&plan);
            let cases = tests.iter().filter_map(|tests| tests["testCases"].as_array()).flatten();
            ran.extend(cases.map(|case| {
                case::run(rules, partitions, case)
                    .map_err(|error| format!("{form}: {}\n   {error}", case["documentation"]))
            }));
        }
    }
    ran
}

/// Every JSON file in a folder and the folders in it, in a stable order.
fn json_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            files.extend(json_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    files
}
