//! What lies beside the generated crates though no client of `farrier.toml` writes it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use farrier_codegen::files;

use super::job::Job;
use super::report;
use crate::terminal::Terminal;
use crate::workspace;

/// Files that belong to a folder of generated crates.
const EXPECTED: [&str; 3] = ["README.md", "rustfmt.toml", "target"];

/// Prints the crates that were generated for a client that is gone, and other files in a folder that holds nothing but
/// generated crates. `beside` are files that belong there too. Returns how many there are.
pub(super) fn report(jobs: &[Job], beside: &[&str], terminal: &mut Terminal) -> usize {
    let crates: BTreeSet<&Path> = jobs.iter().map(|job| job.folder.as_path()).collect();
    // A crate that holds the settings stands alone: what is beside it is not theirs.
    let listed = crates.iter().filter(|folder| !folder.join(workspace::SETTINGS).is_file());
    let folders: BTreeSet<&Path> = listed.filter_map(|folder| folder.parent()).collect();
    let found: Vec<PathBuf> = folders.into_iter().flat_map(|folder| strays(folder, &crates, beside)).collect();
    let found: Vec<PathBuf> = found.into_iter().filter(|path| !jobs.iter().any(|job| job.is_source(path))).collect();
    for path in &found {
        report::foreign(&path.display().to_string(), terminal);
    }
    found.len()
}

fn strays(folder: &Path, crates: &BTreeSet<&Path>, beside: &[&str]) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_expected = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_known = EXPECTED.iter().chain(beside).any(|known| *known == name);
        name.starts_with('.') || is_known || crates.contains(path.as_path())
    };
    let others = entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| !is_expected(path));
    let (mut others, unknown): (Vec<PathBuf>, Vec<PathBuf>) =
        others.partition(|path| path.is_file() || files::is_generated(path).unwrap_or(false));
    // Where anything else lies, files are no strays: the folder is not for generated crates alone.
    if !unknown.is_empty() {
        others.retain(|path| path.is_dir());
    }
    others.sort();
    others
}
