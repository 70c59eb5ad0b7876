//! The clients of the small models in `model/test`, compared with what is checked in under `golden`, and compiled.
//!
//! `UPDATE_GOLDEN=1 cargo test -p farrier-codegen --test golden` writes them anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use farrier_codegen::{ClientConfig, generate};
use farrier_smithy::Model;

const MODELS: [&str; 6] = ["docs", "kinds", "names", "pages", "places", "waiters"];

/// Those whose types are `Serialize` and `Deserialize`.
const WITH_SERDE: [&str; 2] = ["kinds", "names"];

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in a workspace")
}

fn generated(name: &str) -> BTreeMap<PathBuf, String> {
    let path = format!("model/test/{name}.json");
    let model = Model::load(workspace().join(&path)).expect("the model loads");
    let mut config = ClientConfig::new(name, path, format!("codegen/tests/golden/{name}"));
    config.serde = WITH_SERDE.contains(&name);
    generate(&model, &config).unwrap_or_else(|diagnostic| panic!("{diagnostic}"))
}

/// The files below a folder, by path within it.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let within = path.strip_prefix(folder).expect("it is below the folder").to_path_buf();
                found.insert(within, fs::read_to_string(&path).expect("the file is text"));
            }
        }
    }
    found
}

fn write(folder: &Path, files: &BTreeMap<PathBuf, String>) {
    fs::remove_dir_all(folder).ok();
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
}

#[test]
fn generated_clients_are_those_checked_in() {
    let mut differences = Vec::new();
    for name in MODELS {
        let folder = workspace().join("codegen/tests/golden").join(name);
        let wanted = generated(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            write(&folder, &wanted);
        }
        let found = files(&folder);
        let paths: BTreeSet<&PathBuf> = wanted.keys().chain(found.keys()).collect();
        for path in paths.into_iter().filter(|path| wanted.get(*path) != found.get(*path)) {
            let what = match (wanted.contains_key(path), found.contains_key(path)) {
                (true, true) => "differs",
                (true, false) => "is missing",
                _ => "is left over",
            };
            differences.push(format!("{name}/{} {what}", path.display()));
        }
    }
    assert!(differences.is_empty(), "{}\nset UPDATE_GOLDEN=1 to write them anew", differences.join("\n"));
}

#[test]
fn generated_clients_compile_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let runtime = workspace().join("runtime").display().to_string().replace('\\', "/");
    for name in MODELS {
        let mut files = generated(name);
        let manifest = files.get_mut(Path::new("Cargo.toml")).expect("every crate has a manifest");
        assert!(manifest.contains("../../../../runtime"), "{manifest}");
        *manifest = manifest.replace("../../../../runtime", &runtime);
        manifest.push_str("\n[lints.rust]\nwarnings = \"deny\"\n");
        write(&folder.join(name), &files);
    }
    let members = MODELS.map(|name| format!("\"{name}\"")).join(", ");
    let root = format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n");
    fs::write(folder.join("Cargo.toml"), root).expect("the workspace can be written");
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--offline", "--no-default-features", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
