//! The command line of `codegen --all-from`, as a program in folders of its own.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

fn model(service: &str) -> String {
    format!(
        r#"{{
    "smithy": "2.0",
    "shapes": {{
        "com.example#{service}": {{
            "type": "service",
            "version": "2026-01-01",
            "operations": [{{"target": "com.example#Ping"}}],
            "traits": {{"aws.protocols#awsJson1_0": {{}}, "aws.auth#sigv4": {{"name": "example"}}}}
        }},
        "com.example#Ping": {{"type": "operation"}}
    }}
}}"#
    )
}

/// A folder `models` with two services, one of them in a folder of its own.
fn workspace() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("models/more")).unwrap();
    fs::write(folder.path().join("models/rooms.json"), model("Rooms")).unwrap();
    fs::write(folder.path().join("models/more/Route-53.v2.json"), model("Route")).unwrap();
    fs::write(folder.path().join("models/README.md"), "no model").unwrap();
    folder
}

/// Exit code, standard output and standard error of `codegen --all-from models --out out`.
fn run(folder: &Path, more: &[&str]) -> (i32, String, String) {
    run_from(folder, &["models"], more)
}

/// The same of `codegen --all-from SOURCES --out out`.
fn run_from(folder: &Path, sources: &[&str], more: &[&str]) -> (i32, String, String) {
    run_with_target(&folder.join("target"), folder, sources, more)
}

/// The same, where Cargo builds in a folder of the test's choice.
fn run_with_target(target: &Path, folder: &Path, sources: &[&str], more: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).env_remove("CARGO_MANIFEST_DIR").env("CARGO_TARGET_DIR", target);
    command.env("CARGO_NET_OFFLINE", "true");
    let output =
        command.args(["codegen", "--all-from"]).args(sources).args(["--out", "out"]).args(more).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let err = text(output.stderr);
    assert!(!err.contains("panicked"), "{err}");
    (output.status.code().unwrap(), text(output.stdout), err)
}

#[track_caller]
fn last_line(out: &str) -> &str {
    out.lines().last().unwrap()
}

fn members(folder: &Path) -> String {
    fs::read_to_string(folder.join("out/Cargo.toml")).unwrap()
}

#[test]
fn every_model_becomes_a_member_of_the_workspace() {
    let folder = workspace();
    let (code, out, err) = run(folder.path(), &[]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("[1/2] out/") && out.contains("[2/2] out/"), "{out}");
    assert!(last_line(&out).starts_with("2 of 2 models generated in "), "{out}");
    assert!(members(folder.path()).contains("members = [\n    \"rooms\",\n    \"route-53-v2\",\n]"));
    for (name, package) in [("rooms", "farrier-rooms"), ("route-53-v2", "farrier-route-53-v2")] {
        let manifest = fs::read_to_string(folder.path().join("out").join(name).join("Cargo.toml")).unwrap();
        assert!(manifest.contains(&format!("name = \"{package}\"")), "{manifest}");
        assert!(manifest.contains("path = "), "{manifest}");
        assert!(folder.path().join("out").join(name).join("README.md").is_file());
    }
    let (code, out, _) = run(folder.path(), &["--check"]);
    assert_eq!(code, 0, "{out}");
    assert!(last_line(&out).contains("0 stale, 0 orphaned"), "{out}");
}

#[test]
fn cargo_understands_the_workspace() {
    let folder = workspace();
    run(folder.path(), &[]);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--offline", "--no-deps", "--format-version", "1"]);
    let output = cargo.current_dir(folder.path().join("out")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(metadata["workspace_members"].as_array().unwrap().len(), 2);
}

#[test]
fn a_broken_model_does_not_stop_the_others() {
    let folder = workspace();
    fs::write(folder.path().join("models/broken.json"), "{\"smithy\": \"2.0\", \"shapes\": {").unwrap();
    fs::write(folder.path().join("models/empty.json"), "{\"smithy\": \"2.0\", \"shapes\": {}}").unwrap();
    let (code, out, err) = run(folder.path(), &[]);
    assert_eq!(code, 3, "{out}{err}");
    assert!(err.contains("models/broken.json:1:") && err.contains("models/empty.json"), "{err}");
    assert!(last_line(&out).starts_with("2 of 4 models generated in "), "{out}");
    assert!(last_line(&out).ends_with("; not generated: broken, empty"), "{out}");
    assert!(out.contains("out/broken: not generated"), "{out}");
    assert!(!members(folder.path()).contains("broken"));
    assert!(folder.path().join("out/rooms/src/lib.rs").is_file());
    assert_eq!(run(folder.path(), &["--check"]).0, 3);
}

#[test]
fn each_service_of_a_file_has_a_crate() {
    let folder = workspace();
    let one: serde_json::Value = serde_json::from_str(&model("FirstThing")).unwrap();
    let mut both: serde_json::Value = serde_json::from_str(&model("SecondThing")).unwrap();
    both["shapes"].as_object_mut().unwrap().extend(one["shapes"].as_object().unwrap().clone());
    fs::write(folder.path().join("models/both.json"), both.to_string()).unwrap();
    let (code, out, err) = run(folder.path(), &[]);
    assert_eq!(code, 0, "{out}{err}");
    let text = fs::read_to_string(folder.path().join("out/first-thing/src/service.rs")).unwrap();
    assert!(text.contains(r#"name: "FirstThing""#), "{text}");
    assert!(members(folder.path()).contains("second-thing") && !members(folder.path()).contains("both"));
}

#[test]
fn models_that_would_share_a_crate_are_told() {
    let folder = workspace();
    fs::write(folder.path().join("models/more/rooms.json"), model("Others")).unwrap();
    let (code, out, err) = run(folder.path(), &[]);
    assert_eq!(code, 3, "{out}{err}");
    assert!(err.contains("`models/rooms.json`: its crate would be `farrier-rooms`"), "{err}");
    assert!(last_line(&out).starts_with("2 of 3 models"), "{out}");
}

#[test]
fn a_crate_of_a_later_folder_gives_way_to_one_before_it() {
    let folder = workspace();
    fs::create_dir(folder.path().join("models-2026")).unwrap();
    fs::write(folder.path().join("models-2026/rooms.json"), model("Rooms")).unwrap();
    fs::write(folder.path().join("models-2026/halls.json"), model("Halls")).unwrap();
    let (code, out, err) = run_from(folder.path(), &["models", "models-2026"], &[]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(last_line(&out).starts_with("4 of 4 models generated in "), "{out}");
    for name in ["halls", "rooms", "rooms-models-2026"] {
        let manifest = fs::read_to_string(folder.path().join("out").join(name).join("Cargo.toml")).unwrap();
        assert!(manifest.contains(&format!("name = \"farrier-{name}\"")), "{manifest}");
    }
    let (code, _, err) = run_from(folder.path(), &["models", "models-2026", "models-2026/."], &[]);
    assert_eq!(code, 3, "{err}");
    assert!(
        err.contains("its crate would be `farrier-rooms-models-2026`, as that of `models-2026/rooms.json`"),
        "{err}"
    );
}

#[test]
fn the_crates_are_checked_when_asked_for() {
    let folder = workspace();
    // A crate that stands for the runtime, so that nothing else has to be compiled: the clients do not fit it.
    let runtime = folder.path().join("runtime");
    fs::create_dir_all(runtime.join("src")).unwrap();
    let manifest = "[package]\nname = \"farrier-runtime\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(runtime.join("Cargo.toml"), manifest).unwrap();
    fs::write(runtime.join("src/lib.rs"), "").unwrap();
    let (code, out, err) = run(folder.path(), &["--cargo-check", "--runtime-path", "runtime"]);
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.contains("2 of 2 models generated in "), "{out}");
    assert!(last_line(&out).starts_with("cargo check with warnings as errors: failed after "), "{out}");
    for flag in ["--check", "--dry-run"] {
        assert_eq!(run(folder.path(), &["--cargo-check", flag]).0, 2, "{flag}");
    }
}

#[test]
fn crates_that_compile_without_a_warning_pass() {
    let folder = workspace();
    let names = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/test/names.json");
    fs::copy(names, folder.path().join("models/names.json")).unwrap();
    // A folder that stays, so that the runtime and what it depends on are checked once.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checked");
    let (code, out, err) = run_with_target(&target, folder.path(), &["models"], &["--serde", "--cargo-check"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("3 of 3 models generated in "), "{out}");
    assert!(last_line(&out).starts_with("cargo check with warnings as errors: passed in "), "{out}");
}

#[test]
fn the_check_and_the_dry_run_write_nothing() {
    for (mode, code, word) in
        [("--check", 1, "missing: out/rooms/src/lib.rs"), ("--dry-run", 0, "write: out/Cargo.toml")]
    {
        let folder = workspace();
        let (found, out, err) = run(folder.path(), &[mode]);
        assert_eq!(found, code, "{out}{err}");
        assert!(out.contains(word), "{out}");
        assert!(!folder.path().join("out").exists());
    }
}

#[test]
fn what_is_stale_is_told_with_the_command_that_mends_it() {
    let folder = workspace();
    run(folder.path(), &[]);
    fs::write(folder.path().join("out/rooms/src/lib.rs"), "").unwrap();
    fs::remove_file(folder.path().join("models/more/Route-53.v2.json")).unwrap();
    let (code, out, _) = run(folder.path(), &["--check"]);
    assert_eq!(code, 1, "{out}");
    for part in [
        "stale: out/rooms/src/lib.rs",
        "stale: out/Cargo.toml",
        "rm -r out/route-53-v2",
        "3 files are not up to date; run `cargo xtask codegen --all-from models --out out`",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    run(folder.path(), &[]);
    assert!(!members(folder.path()).contains("route"));
    assert!(folder.path().join("out/route-53-v2").exists());
}

#[test]
fn models_that_lie_among_the_crates_are_no_strays() {
    let folder = workspace();
    fs::rename(folder.path().join("models"), folder.path().join("out")).unwrap();
    fs::remove_file(folder.path().join("out/README.md")).unwrap();
    fs::remove_file(folder.path().join("out/more/Route-53.v2.json")).unwrap();
    for mode in [&[][..], &["--check"]] {
        let (code, out, err) = run_from(folder.path(), &["out"], mode);
        assert_eq!(code, 0, "{out}{err}");
        assert!(!out.contains("rooms.json"), "{out}");
    }
}

#[test]
fn the_settings_of_all_crates_are_those_of_the_command_line() {
    let folder = workspace();
    let (code, _, err) = run(folder.path(), &["--runtime-version", "0.1", "--serde"]);
    assert_eq!(code, 0, "{err}");
    let manifest = fs::read_to_string(folder.path().join("out/rooms/Cargo.toml")).unwrap();
    assert!(manifest.contains("version = \"0.1\"") && !manifest.contains("path ="), "{manifest}");
    assert!(manifest.contains("\"serde\""), "{manifest}");
}

#[test]
fn a_folder_that_is_not_ours_and_wrong_flags_are_refused() {
    let folder = workspace();
    fs::create_dir(folder.path().join("out")).unwrap();
    fs::write(folder.path().join("out/Cargo.toml"), "[package]\nname = \"mine\"\n").unwrap();
    let (code, _, err) = run(folder.path(), &[]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("Farrier did not generate"), "{err}");
    assert_eq!(members(folder.path()), "[package]\nname = \"mine\"\n");
    for flags in [&["--model", "a.json"][..], &["--package", "a"], &["--client", "a"], &["--operations", "A"]] {
        assert_eq!(run(folder.path(), flags).0, 2, "{flags:?}");
    }
    fs::remove_dir_all(folder.path().join("models")).unwrap();
    let (code, _, err) = run(folder.path(), &[]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("can not read the folder `models`"), "{err}");
    fs::write(folder.path().join("a.json"), model("Rooms")).unwrap();
    let (code, _, err) = run_from(folder.path(), &["a.json"], &[]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("`--model` takes a file"), "{err}");
}
