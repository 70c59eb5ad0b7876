//! `--bump`: the version that a crate declares.

use std::path::Path;

use farrier_codegen::diff::{Bump, DeclaredVersion, VersionCheck};
use farrier_smithy::Diagnostic;

use super::arguments::Arguments;
use super::git;
use super::source::Source;

const MANIFEST: &str = "Cargo.toml";

pub(super) fn check(folder: &Path, arguments: &Arguments, needed: Bump) -> Result<VersionCheck, Diagnostic> {
    let path = folder.join(MANIFEST);
    let failed = |why: String| Diagnostic::error(format!("can not read the version in `{}`: {why}", path.display()));
    let text = std::fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?;
    let mut declared = DeclaredVersion::from_manifest(&text, workspace_manifest(folder).as_deref())
        .map_err(|error| failed(error.to_string()))?;
    declared.base = match &arguments.base_version {
        Some(version) => {
            let wrong = |error| Diagnostic::error(format!("`--base-version {version}` is no version: {error}"));
            Some(version.parse().map_err(wrong)?)
        }
        None => base(&path, folder, arguments),
    };
    Ok(VersionCheck::new(declared, needed))
}

/// The version of the same manifest at the revision of the old model.
fn base(path: &Path, folder: &Path, arguments: &Arguments) -> Option<semver::Version> {
    let old = Source::parse(arguments.old.as_deref()?).ok()?;
    let revision = old.revision()?;
    let text = git::text(revision, &git::relative(path))?;
    let workspace =
        folder.ancestors().skip(1).find_map(|above| git::text(revision, &git::relative(&above.join(MANIFEST))));
    Some(DeclaredVersion::from_manifest(&text, workspace.as_deref()).ok()?.version)
}

/// The manifest of the workspace that a folder lies in.
fn workspace_manifest(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let manifests = folder.ancestors().skip(1).filter_map(|above| std::fs::read_to_string(above.join(MANIFEST)).ok());
    manifests.into_iter().find(|text| text.contains("[workspace"))
}
