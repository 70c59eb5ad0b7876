//! Where the shared test data is.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// The folder of shared test data, or nothing and a message that says what to set.
pub(crate) fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FARRIER_SHARED").map_or(beside, PathBuf::from);
    if folder.join("models").is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no test data in {}; set FARRIER_SHARED to its folder", folder.display());
    None
}

pub(crate) fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The values of a trait in a model.
pub(crate) fn traits<'m>(model: &'m Value, name: &'m str) -> impl Iterator<Item = &'m Value> {
    let shapes = model.get("shapes").and_then(Value::as_object);
    shapes.into_iter().flat_map(|shapes| shapes.values()).filter_map(move |shape| shape.get("traits")?.get(name))
}
