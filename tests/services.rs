//! The table of docs/services.md names files that exist.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;

#[test]
fn each_quirk_has_a_home() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = std::fs::read_to_string(root.join("docs/services.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| ") && line.contains("runtime/src/"));
    let homes: Vec<&str> = rows.flat_map(|row| row.split('`')).filter(|part| part.ends_with(".rs")).collect();
    assert!(homes.len() >= 40, "the table has {} paths", homes.len());
    let missing: Vec<_> = homes.iter().filter(|home| !root.join(home).is_file()).collect();
    assert!(missing.is_empty(), "docs/services.md names files that are not there: {missing:?}");
}

#[test]
fn each_customisation_is_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = std::fs::read_to_string(root.join("docs/services.md")).unwrap();
    let source = std::fs::read_to_string(root.join("codegen/src/lower/customizations.rs")).unwrap();
    let services = source.split("Some(\"").skip(1).filter_map(|rest| rest.split_once("\")"));
    let services: Vec<&str> = services.flat_map(|(names, _)| names.split("\" | \"")).collect();
    assert!(services.len() >= 8, "{services:?}");
    for service in services {
        assert!(text.contains(service), "docs/services.md says nothing of {service}");
    }
}
