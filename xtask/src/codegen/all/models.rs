//! The models of folders.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use farrier_codegen::client_config::{self, ClientConfig, Setting};
use farrier_smithy::Diagnostic;

use crate::codegen::job::Job;
use crate::codegen::{Arguments, settings};
use crate::workspace;

/// A link to a folder above would lead round and round; no collection of models is deeper.
const DEEPEST_FOLDER: usize = 16;

/// Where a crate can not lie, because Cargo builds there.
const BUILD_FOLDER: &str = "target";

/// What there is to generate.
pub(super) struct Found {
    /// The largest models first, because they take longest.
    pub(super) jobs: Vec<Job>,
    /// The folder of the workspace.
    pub(super) out: PathBuf,
    /// Models that have no crate of their own, by name.
    pub(super) refused: Vec<(String, Diagnostic)>,
}

/// A job for every `.json` file in the folders of `--all-from` and below them.
pub(super) fn find(arguments: &Arguments) -> Result<Found, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let mut fail = |message: String| problems.push(Diagnostic::error(message));
    let Some(out) = arguments.out.as_deref() else {
        return Err(vec![Diagnostic::error("`--all-from` needs `--out`")]);
    };
    let absolute = settings::absolute(out, &mut fail);
    let runtime = settings::runtime(arguments, &mut fail);
    let models: Vec<_> = arguments.all_from.iter().map(|folder| (folder, below(folder, &mut fail))).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut found = Found { jobs: Vec::new(), out: out.to_path_buf(), refused: Vec::new() };
    let mut taken = BTreeMap::new();
    for (source, models) in &models {
        let new = named(source, models, &mut taken, &mut found.refused);
        found.jobs.extend(new.into_iter().map(|(model, mut config)| {
            let name = folder_for(&config.package);
            config.out = absolute.join(&name);
            config.runtime.clone_from(&runtime);
            config.serde = arguments.serde;
            Job { models: vec![model.to_path_buf()], folder: out.join(name), config }
        }));
    }
    let sizes: BTreeMap<&Path, u64> =
        models.iter().flat_map(|(_, models)| models).map(|(path, size)| (path.as_path(), *size)).collect();
    let size = |job: &Job| job.models.first().and_then(|path| sizes.get(path.as_path()).copied());
    found.jobs.sort_by_key(|job| std::cmp::Reverse(size(job)));
    Ok(found)
}

/// The clients of a folder's models, each with a package name of its own. `taken` has the models that have theirs already:
/// one of another folder makes the name longer, one of the same folder, or a longer name that is taken too, is a refusal.
fn named<'a>(
    source: &Path,
    models: &'a [(PathBuf, u64)],
    taken: &mut BTreeMap<String, PathBuf>,
    refused: &mut Vec<(String, Diagnostic)>,
) -> Vec<(&'a Path, ClientConfig)> {
    let before: BTreeSet<String> = taken.keys().cloned().collect();
    let mut named = Vec::new();
    for (path, service) in models.iter().flat_map(|(path, _)| clients(path)) {
        let name = service.as_deref().map_or_else(|| client_config::name_for(path), crate_name);
        let mut config = ClientConfig::new(name, path, PathBuf::new());
        if before.contains(&config.package) {
            let name = format!("{}-{}", config.name, folder_name(source));
            config = ClientConfig::new(name, path, PathBuf::new());
        }
        if let Some(first) = taken.get(&config.package) {
            let (path, first) = (path.display(), first.display());
            let message = format!("`{path}`: its crate would be `{}`, as that of `{first}`", config.package);
            let help = "rename one of the two files, or generate it by `--model FILE --package NAME`";
            refused.push((config.name, Diagnostic::error(message).with_help(help.to_owned())));
            continue;
        }
        taken.insert(config.package.clone(), path.to_path_buf());
        config.service = service.as_deref().map(Setting::from);
        named.push((path, config));
    }
    named
}

/// The name of a folder, also of one that is written as `.` or `..`.
fn folder_name(folder: &Path) -> String {
    let absolute = workspace::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    absolute.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The model files in a folder and below it, with their sizes, in order of path.
fn below(folder: &Path, fail: &mut impl FnMut(String)) -> Vec<(PathBuf, u64)> {
    let mut models = Vec::new();
    if let Err((place, error)) = collect(folder, DEEPEST_FOLDER, &mut models) {
        let mend = if folder.is_file() { "; `--model` takes a file" } else { "" };
        fail(format!("can not read the folder `{}`: {error}{mend}", place.display()));
    } else if models.is_empty() {
        fail(format!("no `.json` file in the folder `{}`", folder.display()));
    }
    models.sort();
    models
}

/// A file and the service to generate from it: each of several, or the only one, which needs no name.
fn clients(path: &Path) -> Vec<(&Path, Option<String>)> {
    match services(path) {
        several if several.len() > 1 => several.into_iter().map(|service| (path, Some(service))).collect(),
        _ => vec![(path, None)],
    }
}

/// The ids of a file's services, in order, where it may have several. What can not be read has none here; its job says why.
fn services(path: &Path) -> Vec<String> {
    const KIND: &str = "\"service\"";
    let Ok(text) = fs::read_to_string(path) else { return Vec::new() };
    // Nearly all files have one service, and a text is searched faster than it is parsed.
    if text.matches(KIND).nth(1).is_none() {
        return Vec::new();
    }
    let json = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let Ok(model) = serde_json::from_str::<serde_json::Value>(json) else { return Vec::new() };
    let shapes = model.get("shapes").and_then(serde_json::Value::as_object).into_iter().flatten();
    let services = shapes.filter(|(_, shape)| shape.get("type").is_some_and(|kind| kind == "service"));
    let mut ids: Vec<String> = services.map(|(id, _)| id.clone()).collect();
    ids.sort();
    ids
}

/// What the client of a service is called, by the service's id: `a#FooBar` is `foo-bar`.
fn crate_name(id: &str) -> String {
    let name = id.rsplit_once('#').map_or(id, |(_, name)| name);
    let mut out = String::new();
    let mut last = None;
    for letter in name.chars() {
        if letter.is_uppercase() && last.is_some_and(|last: char| last.is_lowercase() || last.is_ascii_digit()) {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
        last = Some(letter);
    }
    out
}

/// The folder of a package: its name without what all of them begin with.
fn folder_for(package: &str) -> String {
    match package.strip_prefix("farrier-") {
        Some(name) if name != BUILD_FOLDER => name.to_owned(),
        _ => package.to_owned(),
    }
}

/// The model files below a folder with their sizes; hidden folders hold none. An error comes with the folder that can not be
/// read.
fn collect(folder: &Path, depth: usize, models: &mut Vec<(PathBuf, u64)>) -> Result<(), (PathBuf, io::Error)> {
    let failed = |error| (folder.to_path_buf(), error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden {
            continue;
        }
        if path.is_dir() {
            if depth > 0 {
                collect(&path, depth - 1, models)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "json") {
            // A file that can not be asked can not be read either, and loading it says so.
            let size = fs::metadata(&path).map_or(0, |found| found.len());
            models.push((path, size));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_named_after_its_service() {
        assert_eq!(crate_name("a.b#FooBar"), "foo-bar");
        assert_eq!(crate_name("a#ThingsV2Api"), "things-v2-api");
        assert_eq!(crate_name("a#IAM"), "iam");
    }

    #[test]
    fn a_folder_that_can_not_be_read_is_named() {
        let (_, error) = collect(Path::new("no/such/folder"), 1, &mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("models");
        fs::create_dir(&inner).unwrap();
        fs::write(inner.join("b.json"), "{}").unwrap();
        let mut models = Vec::new();
        collect(folder.path(), 1, &mut models).unwrap();
        assert_eq!(models, [(inner.join("b.json"), 2)]);
        collect(folder.path(), 0, &mut models).unwrap();
        assert_eq!(models.len(), 1, "folders that lie too deep are left out");
    }

    #[test]
    fn a_crate_never_lies_where_cargo_builds() {
        assert_eq!(folder_for("farrier-route-53"), "route-53");
        assert_eq!(folder_for("farrier-target"), "farrier-target");
    }
}
