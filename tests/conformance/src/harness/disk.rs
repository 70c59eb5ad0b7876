//! Files: models to read, and a workspace to write.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use farrier_smithy::Model;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::error::HarnessError;

/// The models with a service in these files and below these folders, in order of path. JSON files that are no Smithy
/// models are passed over.
pub(crate) fn models(places: &[PathBuf]) -> Result<Vec<(PathBuf, Model)>, HarnessError> {
    let mut models = Vec::new();
    for path in json_files(places)? {
        let text = fs::read_to_string(&path).map_err(|error| HarnessError::file("read", &path, error))?;
        if !is_model(&text) {
            continue;
        }
        let name = path.display().to_string();
        let model = Model::from_text(&name, &text).map_err(|error| HarnessError::model(&path, error))?;
        if model.services().next().is_some() {
            models.push((path, model));
        }
    }
    if models.is_empty() { Err(HarnessError::nothing("Smithy model with a service", places)) } else { Ok(models) }
}

/// These files, and the JSON files below these folders, in order of path.
pub(crate) fn json_files(places: &[PathBuf]) -> Result<Vec<PathBuf>, HarnessError> {
    let mut paths = Vec::new();
    for place in places {
        find(place, &mut paths).map_err(|error| HarnessError::no_place(place, error))?;
    }
    paths.sort();
    paths.dedup();
    Ok(paths)
}

fn find(place: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if !place.is_dir() {
        // A file that is named is read, whatever it is called; one that is not there is an error.
        fs::metadata(place)?;
        found.push(place.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(place)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    Ok(())
}

fn is_model(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Head {
        #[serde(rename = "smithy")]
        _version: IgnoredAny,
    }
    serde_json::from_str::<Head>(text).is_ok()
}

/// Writes a file if it holds anything else, so that Cargo does not build it anew without need.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), HarnessError> {
    if fs::read(path).is_ok_and(|found| found == text.as_bytes()) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|error| HarnessError::file("write", path, error))
}
