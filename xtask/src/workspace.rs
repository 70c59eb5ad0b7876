//! Where things lie.

use std::io;
use std::path::{Component, Path, PathBuf};

/// The settings of the clients.
pub(crate) const SETTINGS: &str = "farrier.toml";

/// The folders the command may be about: the current one, that of the package Cargo runs, and that of this program's
/// source, each with those above it.
fn candidates() -> impl Iterator<Item = PathBuf> {
    let current = std::env::current_dir().ok();
    let running = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let source = Some(PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    let starts = [current, running, source].into_iter().flatten();
    starts.flat_map(|start| start.ancestors().map(Path::to_path_buf).collect::<Vec<_>>())
}

/// The nearest folder with a `farrier.toml`, from the current one upwards; else that of the workspace.
pub(crate) fn settings_folder() -> Option<PathBuf> {
    candidates().find(|folder| folder.join(SETTINGS).is_file())
}

/// The folder of the workspace itself.
pub(crate) fn root() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"));
    source.parent().unwrap_or(source).to_path_buf()
}

/// The folder of the runtime crate.
pub(crate) fn runtime_folder() -> Option<PathBuf> {
    candidates().map(|folder| folder.join("runtime")).find(|folder| is_runtime(folder))
}

/// Whether a folder holds the runtime crate.
pub(crate) fn is_runtime(folder: &Path) -> bool {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml"));
    manifest.is_ok_and(|manifest| manifest.lines().any(|line| line.trim() == "name = \"farrier-runtime\""))
}

/// A path from the root of the file system, with links resolved as far as it exists, so that the way from one such path
/// to another can be told from their texts.
pub(crate) fn absolute(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut resolved = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                resolved.pop();
            }
            part => resolved.push(part),
        }
        if let Ok(target) = resolved.canonicalize() {
            resolved = target;
        }
    }
    Ok(resolved)
}

/// A path as people write it: relative to the current folder, if it lies there.
pub(crate) fn shown(path: &Path) -> PathBuf {
    let current = std::env::current_dir().ok();
    let below = current.and_then(|current| path.strip_prefix(current).ok().map(Path::to_path_buf));
    match below {
        Some(below) if !below.as_os_str().is_empty() => below,
        _ => path.to_path_buf(),
    }
}
