//! Files of a Git revision, by the program `git`.

use std::path::{Component, Path};
use std::process::Command;

use farrier_smithy::{Diagnostic, SourceFile};

use crate::workspace;

/// A file, or the `.json` files of a folder, with their paths below it.
pub(super) fn read(revision: &str, path: &str) -> Result<Vec<(String, SourceFile)>, Diagnostic> {
    let commit = commit(revision)?;
    let shown = format!("git:{revision}:{path}");
    let (kind, object) = object(&commit, path).ok_or_else(|| {
        let message = format!("no `{path}` in the revision `{revision}`: `{shown}` can not be read");
        Diagnostic::error(message).with_help("a path is relative to the repository, or to this folder".to_owned())
    })?;
    if kind != "tree" {
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        return Ok(vec![(name, SourceFile::new(&*shown, file(&object, &shown)?))]);
    }
    let list = git(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", &object])
        .map_err(|problem| Diagnostic::error(format!("can not list `{shown}`: {problem}")))?;
    let list = String::from_utf8_lossy(&list).into_owned();
    let names = list.split('\0').filter(|name| name.ends_with(".json"));
    let mut files = Vec::new();
    for name in names {
        let shown = format!("{}/{name}", shown.trim_end_matches('/'));
        let separator = if object.ends_with([':', '/']) { "" } else { "/" };
        files.push((name.to_owned(), SourceFile::new(&*shown, file(&format!("{object}{separator}{name}"), &shown)?)));
    }
    if files.is_empty() {
        return Err(Diagnostic::error(format!("no `.json` file in the folder `{shown}`")));
    }
    Ok(files)
}

/// Whether something is at a path of a revision.
pub(super) fn has(revision: &str, path: &str) -> Result<bool, Diagnostic> {
    Ok(object(&commit(revision)?, path).is_some())
}

/// A text file at a revision, if it is there.
pub(super) fn text(revision: &str, path: &str) -> Option<String> {
    let commit = commit(revision).ok()?;
    let (_, object) = object(&commit, path)?;
    file(&object, path).ok()
}

/// A path of the file system as Git takes it: relative to the current folder.
pub(super) fn relative(path: &Path) -> String {
    let path = workspace::shown(path);
    let parts = path.components().filter(|part| *part != Component::CurDir);
    let parts: Vec<String> = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    format!("./{}", parts.join("/"))
}

fn commit(revision: &str) -> Result<String, Diagnostic> {
    let wanted = format!("{revision}^{{commit}}");
    // `--end-of-options`, so that no revision is taken for an option.
    let found = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted]).map_err(|problem| {
        let message = match problem.as_str() {
            "" => format!("no revision `{revision}` in this Git repository"),
            problem => format!("can not read the Git revision `{revision}`: {problem}"),
        };
        let help = "fetch it first: a shallow clone has no other revisions".to_owned();
        Diagnostic::error(message).with_help(help)
    })?;
    Ok(String::from_utf8_lossy(&found).trim().to_owned())
}

/// The kind and the name of what is at a path, from the top of the repository or else from the current folder.
fn object(commit: &str, path: &str) -> Option<(String, String)> {
    let trimmed = path.trim_end_matches('/');
    let candidates = [trimmed.to_owned(), format!("./{trimmed}")];
    candidates.into_iter().find_map(|path| {
        let object = format!("{commit}:{}", if path == "." { "./" } else { &path });
        let kind = git(&["cat-file", "-t", &object]).ok()?;
        Some((String::from_utf8_lossy(&kind).trim().to_owned(), object))
    })
}

fn file(object: &str, shown: &str) -> Result<String, Diagnostic> {
    let failed = |why: String| Diagnostic::error(format!("can not read the model `{shown}`: {why}"));
    let bytes = git(&["cat-file", "blob", object]).map_err(failed)?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        failed(format!("it is not UTF-8: the byte at offset {good} is wrong"))
    })
}

/// Runs Git; what it says when it fails is the error.
fn git(arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").args(arguments).output().map_err(|error| format!("can not run `git`: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.trim().trim_start_matches("fatal: ").lines().collect::<Vec<_>>().join("; "))
}
