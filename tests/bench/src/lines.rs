//! Lines of the crates.

use std::fs;
use std::path::{Path, PathBuf};

use crate::contestant::Client;
use crate::project::Project;
use crate::{Contestant, Error, Measured, table};

/// Lines of Rust in a contestant's crate: everything under its `src`, comments and blank lines too.
pub(crate) fn of_contestant(contestant: Contestant, project: &Project, workspace: &Path) -> Result<u64, Error> {
    let folder = match contestant.client() {
        Client::Hand => return of_file(&workspace.join("tests/bench/programs/hand_client.rs")),
        Client::Farrier => workspace.join("generated/ivschat"),
        Client::Official => official(contestant, project)?,
    };
    of_folder(&folder.join("src"))
}

/// A row for each contestant.
pub(crate) fn table(results: &[Measured]) -> String {
    let official = crate::of(results, Contestant::Official).map(|official| official.lines);
    let rows: Vec<Vec<String>> = results
        .iter()
        .map(|measured| {
            let name = measured.contestant.label().to_owned();
            vec![name, table::grouped(measured.lines), table::ratio(Some(measured.lines), official)]
        })
        .collect();
    table::render(&["crate", "lines", "ratio"], &rows)
}

fn official(contestant: Contestant, project: &Project) -> Result<PathBuf, Error> {
    let package = contestant.package().unwrap_or_default();
    Ok(project.package(package)?.folder)
}

/// Lines of Rust in a folder and below it.
pub(crate) fn of_folder(folder: &Path) -> Result<u64, Error> {
    let mut lines = 0;
    for entry in fs::read_dir(folder).map_err(|error| Error::file(folder, error))? {
        let path = entry.map_err(|error| Error::file(folder, error))?.path();
        if path.is_dir() {
            lines += of_folder(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            lines += of_file(&path)?;
        }
    }
    Ok(lines)
}

fn of_file(path: &Path) -> Result<u64, Error> {
    let text = fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
    Ok(u64::try_from(text.lines().count()).unwrap_or(u64::MAX))
}
