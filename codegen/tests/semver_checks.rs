//! Our verdict on a changed model is never weaker than that of cargo-semver-checks on the two generated crates.
//!
//! `semver/changes.json` lists changes of `semver/model.json`: what each sets and removes, the bump that our findings need,
//! the bump that cargo-semver-checks finds, and, where ours is more, why that is right.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use farrier_codegen::diff::{self, Bump, Finding};
use farrier_codegen::{ClientConfig, generate};
use farrier_smithy::Model;
use serde_json::Value;

/// The program, where it is not on the PATH.
const PROGRAM: &str = "FARRIER_SEMVER_CHECKS";

#[derive(Debug)]
struct Change {
    name: String,
    edits: Value,
    ours: Bump,
    theirs: Bump,
    why: Option<String>,
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/semver"))
}

fn read(name: &str) -> Value {
    let text = fs::read_to_string(folder().join(name)).expect("the file is there");
    serde_json::from_str(&text).expect("the file is JSON")
}

fn bump(name: &str) -> Bump {
    let all = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major];
    all.into_iter().find(|bump| bump.name() == name).unwrap_or_else(|| panic!("`{name}` is no bump"))
}

fn changes() -> Vec<Change> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let change = |edits: &Value| Change {
        name: text(&edits["name"]).expect("a change has a name"),
        ours: bump(edits["ours"].as_str().unwrap_or_default()),
        theirs: bump(edits["theirs"].as_str().unwrap_or_default()),
        why: text(&edits["why"]),
        edits: edits.clone(),
    };
    read("changes.json").as_array().expect("changes are a list").iter().map(change).collect()
}

/// The model with a change made.
fn changed(change: &Change) -> Model {
    let mut model = read("model.json");
    for path in change.edits["remove"].as_array().into_iter().flatten() {
        let path = path.as_str().expect("a path is text");
        let (parent, key) = path.rsplit_once('/').map_or((None, path), |(parent, key)| (Some(parent), key));
        let parent = at(&mut model["shapes"], parent);
        assert!(parent.as_object_mut().expect("it is an object").remove(key).is_some(), "{}: no {path}", change.name);
    }
    for (path, value) in change.edits["set"].as_object().into_iter().flatten() {
        let (parent, key) = path.rsplit_once('/').map_or((None, path.as_str()), |(parent, key)| (Some(parent), key));
        at(&mut model["shapes"], parent)[key] = value.clone();
    }
    Model::from_text(&format!("{}.json", change.name), &model.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

fn at<'v>(value: &'v mut Value, path: Option<&str>) -> &'v mut Value {
    path.into_iter().flat_map(|path| path.split('/')).fold(value, |value, key| &mut value[key])
}

fn base() -> Model {
    Model::from_text("model.json", &read("model.json").to_string()).unwrap_or_else(|error| panic!("{error}"))
}

fn config(name: &str) -> ClientConfig {
    ClientConfig::new(name, "model.json", name)
}

fn findings(change: &Change) -> Vec<Finding> {
    diff::compare(&base(), &changed(change), &config("things")).unwrap_or_else(|error| panic!("{error}")).findings
}

#[test]
fn every_change_needs_the_bump_that_is_written_down() {
    let mut wrong = Vec::new();
    for change in changes() {
        let findings = findings(&change);
        let needed = findings.iter().filter_map(|finding| finding.bump).max().unwrap_or(Bump::None);
        if needed != change.ours {
            let said: Vec<String> = findings.iter().map(|found| format!("{} {}", found.rule, found.message)).collect();
            wrong.push(format!("{}: {needed} and not {}\n  {}", change.name, change.ours, said.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ours_is_never_weaker_and_where_it_is_stronger_there_is_a_reason() {
    let changes = changes();
    assert!(changes.len() >= 30);
    for change in changes {
        assert!(change.ours >= change.theirs, "{} is weaker", change.name);
        assert_eq!(change.why.is_some(), change.ours > change.theirs, "{}: say why ours is stronger", change.name);
    }
}

#[test]
fn cargo_semver_checks_finds_what_is_written_down() {
    let program = std::env::var_os(PROGRAM).unwrap_or_else(|| "cargo-semver-checks".into());
    if Command::new(&program).arg("--version").output().is_err() {
        println!(
            "skipped: no cargo-semver-checks; run `cargo install cargo-semver-checks --locked --root DIR` and set {PROGRAM} to \
             DIR/bin/cargo-semver-checks"
        );
        return;
    }
    let workspace = Crates::new();
    let baseline = workspace.rustdoc("base", &base());
    let mut wrong = Vec::new();
    for change in changes() {
        let current = workspace.rustdoc(&change.name, &changed(&change));
        let output = Command::new(&program)
            .args(["semver-checks", "--color", "never", "--release-type", "patch"])
            .arg("--baseline-rustdoc")
            .arg(&baseline)
            .arg("--current-rustdoc")
            .arg(&current)
            .current_dir(&workspace.folder)
            .output()
            .expect("cargo-semver-checks runs");
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let found = verdict(&text).unwrap_or_else(|| panic!("{}: no verdict in\n{text}", change.name));
        if found != change.theirs {
            wrong.push(format!("{}: {found} and not {}\n{text}", change.name, change.theirs));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The bump of the summary that cargo-semver-checks prints.
fn verdict(text: &str) -> Option<Bump> {
    let summary = text.lines().find(|line| line.trim_start().starts_with("Summary"))?;
    let required = |name: &str| summary.contains(&format!("semver requires new {name} version"));
    match summary {
        _ if required("major") => Some(Bump::Major),
        _ if required("minor") => Some(Bump::Minor),
        _ if summary.contains("no semver update required") => Some(Bump::None),
        _ => None,
    }
}

/// Generated crates that share what they depend on.
struct Crates {
    folder: PathBuf,
}

impl Crates {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
        fs::remove_dir_all(folder.join("crates")).ok();
        fs::create_dir_all(folder.join("crates")).expect("the folder can be made");
        let root = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
        fs::write(folder.join("Cargo.toml"), root).expect("the workspace can be written");
        fs::copy(root_folder().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
        Self { folder }
    }

    /// The documentation of a model's client as JSON, which cargo-semver-checks reads. It asks the compiler for the format
    /// in the same way, by `RUSTC_BOOTSTRAP`.
    fn rustdoc(&self, name: &str, model: &Model) -> PathBuf {
        let mut files: BTreeMap<PathBuf, String> =
            generate(model, &config(name)).unwrap_or_else(|diagnostic| panic!("{name}: {diagnostic}"));
        let runtime = root_folder().join("runtime").display().to_string().replace('\\', "/");
        let manifest = files.get_mut(Path::new("Cargo.toml")).expect("every crate has a manifest");
        *manifest = manifest.replace("\"../runtime\"", &format!("\"{runtime}\""));
        manifest.push_str("\n[lib]\nname = \"things\"\n");
        for (path, text) in files {
            let path = self.folder.join("crates").join(name).join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
            fs::write(path, text).expect("the file can be written");
        }
        let target = self.folder.join("target");
        let output = Command::new(env!("CARGO"))
            .args(["rustdoc", "--offline", "--quiet", "--no-default-features", "--package", &format!("farrier-{name}")])
            .args(["--lib", "--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &target)
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let kept = self.folder.join(format!("{name}.json"));
        fs::copy(target.join("doc/things.json"), &kept).expect("rustdoc writes JSON");
        kept
    }
}

fn root_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in a workspace")
}
