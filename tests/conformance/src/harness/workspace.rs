//! Crates of generated clients that stand beside each other in a workspace below `target/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use farrier_codegen::client_config::{ClientConfig, Runtime, relative};
use farrier_codegen::generate;
use farrier_smithy::Model;

use super::disk;
use super::error::HarnessError;

/// The settings of a client whose runtime is that of the workspace at `root`.
pub(crate) fn client_config(root: &Path, package: &str, model: &Path, folder: &Path) -> ClientConfig {
    let mut config = ClientConfig::new(package, model, folder);
    config.package = package.to_owned();
    config.runtime = Runtime { path: Some(root.join("runtime")), version: None };
    config
}

/// The files of a client's crate, whose tests have [`support`](crate::support).
///
/// # Errors
/// The client can not be generated.
pub(crate) fn client_crate(
    root: &Path,
    model: &Model,
    config: &ClientConfig,
) -> Result<BTreeMap<PathBuf, String>, String> {
    let mut files = generate(model, config).map_err(|diagnostic| diagnostic.to_string())?;
    if let Some(manifest) = files.get_mut(&PathBuf::from("Cargo.toml")) {
        let support = relative(&config.out, &root.join("tests/conformance"));
        let support = support.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        manifest.push_str(&format!(
            "\n[dev-dependencies]\nfarrier-conformance = {{ path = {support:?}, default-features = false, features = [\"support\"] }}\n"
        ));
    }
    Ok(files)
}

/// Writes the workspace's own files, and removes clients of an earlier run: Cargo would refuse a folder that no
/// workspace claims.
pub(crate) fn root_files(root: &Path, out: &Path, clients: &[&Path]) -> Result<(), HarnessError> {
    let folder = out.join("clients");
    if let Ok(entries) = fs::read_dir(&folder) {
        let found = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        for path in found.filter(|path| !clients.contains(&path.as_path())) {
            fs::remove_dir_all(&path).map_err(|error| HarnessError::file("remove", &path, error))?;
        }
    }
    let members: Vec<String> =
        clients.iter().filter_map(|client| Some(format!("\"clients/{}\"", client.file_name()?.to_str()?))).collect();
    let manifest = format!(
        "# Emitted by `cargo xtask`.\n[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n",
        members.join(", ")
    );
    disk::write(&out.join("Cargo.toml"), &manifest)?;
    // The same versions as in Farrier's own workspace, and none to be looked up.
    let lock = root.join("Cargo.lock");
    let locked = fs::read_to_string(&lock).map_err(|error| HarnessError::file("read", &lock, error))?;
    disk::write(&out.join("Cargo.lock"), &locked)
}
