//! Loads our own model and every model of the shared test data: AWS services, the official protocol tests and the diff
//! tests.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use farrier_smithy::{Model, ShapeKind};

/// The shared folder, or a message that says how to provide it.
fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FARRIER_SHARED").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} is not there; set FARRIER_SHARED to the folder of shared test data", folder.display());
    None
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    files
}

fn load_folder(folder: &Path) -> usize {
    let files = json_files(folder);
    let mut failures = Vec::new();
    let mut total = Duration::ZERO;
    for file in &files {
        let start = Instant::now();
        match Model::load(file) {
            Ok(model) => {
                let took = start.elapsed();
                total += took;
                println!("{:>8.2?} {:>5} shapes {}", took, model.shapes().count(), file.display());
                for warning in model.warnings() {
                    println!("{warning}");
                }
                check_queries(&model);
            }
            Err(error) => failures.push(error.to_string()),
        }
    }
    println!("{total:.1?} for {} models", files.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    files.len()
}

/// Every query answers for every shape.
fn check_queries(model: &Model) {
    let closure = model.service(None).unwrap();
    assert!(closure.operations().count() > 0);
    for shape in closure.shapes() {
        assert!(shape.is_prelude() || model.location(shape.span).is_some(), "{}", shape.id);
        for applied in shape.traits.iter().filter(|applied| applied.span.is_some()) {
            let text = model.trait_text(applied).unwrap();
            assert_eq!(serde_json::from_str::<serde_json::Value>(text).unwrap(), applied.value);
        }
        for member in shape.members() {
            assert_eq!(model.target(member).id, member.target);
            assert_eq!(model.container(member).unwrap().id, shape.id);
            let location = model.location(member.span).unwrap();
            assert!(location.line > 1 || location.column > 1, "{location}");
        }
        if let ShapeKind::Operation(operation) = &shape.kind {
            closure.errors(operation);
        }
    }
}

#[test]
fn the_checked_in_model_loads_without_warnings() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/ivschat.json");
    let model = Model::load(file).unwrap_or_else(|error| panic!("{error}"));
    assert!(model.warnings().is_empty(), "{:?}", model.warnings());
    assert_eq!(model.service(None).unwrap().operations().count(), 17);
    check_queries(&model);
}

#[test]
fn aws_models_load() {
    let Some(shared) = shared() else { return };
    assert_eq!(load_folder(&shared.join("models")), 46);
    assert_eq!(load_folder(&shared.join("models-2026")), 6);
}

#[test]
fn protocol_tests_load() {
    let Some(shared) = shared() else { return };
    assert_eq!(load_folder(&shared.join("conformance/protocol-tests")), 17);
}

#[test]
fn the_official_prelude_and_trait_definitions_load_as_a_model() {
    let Some(shared) = shared() else { return };
    let conformance = shared.join("conformance");
    let model = Model::load_all([conformance.join("prelude.json"), conformance.join("trait-definitions.json")]);
    let model = model.unwrap_or_else(|error| panic!("{error}"));
    assert!(model.shape("smithy.api#http").unwrap().has_trait("smithy.api#trait"));
    assert!(model.shape("aws.auth#sigv4").is_some());
}

#[test]
fn both_sides_of_every_diff_test_load() {
    let Some(shared) = shared() else { return };
    let conformance = shared.join("conformance");
    let mut failures = Vec::new();
    let mut loaded = 0;
    let groups = std::fs::read_dir(conformance.join("diff-tests")).unwrap().map(|entry| entry.unwrap().path());
    for group in groups.filter(|path| path.is_dir()) {
        for case in std::fs::read_dir(group).unwrap().map(|entry| entry.unwrap().path()) {
            for side in ["old.json", "new.json"] {
                match Model::load(case.join(side)) {
                    Ok(_) => loaded += 1,
                    Err(error) => failures.push(error.to_string()),
                }
            }
        }
    }
    println!("{loaded} loaded");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
