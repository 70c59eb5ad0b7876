//! The command line of `codegen`, as a program in folders of its own.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const MODEL: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "com.example#Rooms": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": "com.example#GetRoom"}, {"target": "com.example#DeleteRoom"}],
            "traits": {"aws.protocols#restJson1": {}, "aws.auth#sigv4": {"name": "rooms"}, "smithy.api#title": "Rooms"}
        },
        "com.example#GetRoom": {
            "type": "operation",
            "input": {"target": "com.example#GetRoomInput"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/GetRoom", "code": 200}}
        },
        "com.example#DeleteRoom": {
            "type": "operation",
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/DeleteRoom", "code": 200}}
        },
        "com.example#GetRoomInput": {
            "type": "structure",
            "members": {"name": {"target": "smithy.api#String"}}
        }
    }
}"#;

const SETTINGS: &str = r#"
[clients.rooms]
model = "rooms.json"
out = "generated/rooms"
runtime = "0.1.0"
"#;

/// A folder with a model and settings.
fn workspace() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("rooms.json"), MODEL).unwrap();
    fs::write(folder.path().join("farrier.toml"), SETTINGS).unwrap();
    folder
}

/// The same, with the client generated.
fn generated() -> TempDir {
    let folder = workspace();
    run(folder.path(), &["codegen"]).expect_code(0);
    folder
}

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(arguments).env_remove("CARGO_MANIFEST_DIR");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::from(command(folder, arguments).output().unwrap())
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    #[track_caller]
    fn expect_code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    #[track_caller]
    fn expect_out(self, part: &str) -> Self {
        assert!(self.out.contains(part), "{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn expect_err(self, part: &str) -> Self {
        assert!(self.err.contains(part), "{}\n{}", self.out, self.err);
        self
    }
}

/// Every file below a folder with its text.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((path.clone(), fs::read(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The check fails, names the file and how it differs, and writes nothing; generating mends it.
#[track_caller]
fn expect_mended(folder: &TempDir, message: &str) {
    let before = contents(folder.path());
    let found = run(folder.path(), &["codegen", "--check"]).expect_code(1).expect_out(message);
    assert_eq!(contents(folder.path()), before);
    found.expect_out("1 file is not up to date; run `cargo xtask codegen`");
    run(folder.path(), &["codegen"]).expect_code(0);
    run(folder.path(), &["codegen", "--check"]).expect_code(0).expect_out("up to date");
}

#[test]
fn generates_what_the_check_accepts() {
    let folder = workspace();
    run(folder.path(), &["codegen", "--check"]).expect_code(1).expect_out("missing: generated/rooms/Cargo.toml");
    assert!(!folder.path().join("generated").exists());
    run(folder.path(), &["codegen"]).expect_code(0).expect_out("generated/rooms: ").expect_out(" written, 0 removed");
    run(folder.path(), &["codegen", "--check"]).expect_code(0).expect_out("up to date");
    run(folder.path(), &["codegen"]).expect_code(0).expect_out("0 written, 0 removed");
    assert!(folder.path().join("generated/rooms/src/operation/get_room.rs").is_file());
}

#[test]
fn works_from_a_folder_below() {
    let folder = generated();
    let below = folder.path().join("generated/rooms/src");
    run(&below, &["codegen", "--check"]).expect_code(0);
}

#[test]
fn an_edited_file_is_stale() {
    let folder = generated();
    let path = folder.path().join("generated/rooms/src/lib.rs");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}// mine\n")).unwrap();
    let found =
        run(folder.path(), &["codegen", "--check"]).expect_code(1).expect_out("stale: generated/rooms/src/lib.rs");
    found.expect_out("    -// mine");
    expect_mended(&folder, "stale: generated/rooms/src/lib.rs");
}

#[test]
fn a_deleted_file_is_missing() {
    for name in ["Cargo.toml", "src/operation/get_room.rs"] {
        let folder = generated();
        fs::remove_file(folder.path().join("generated/rooms").join(name)).unwrap();
        expect_mended(&folder, &format!("missing: generated/rooms/{name}"));
    }
}

#[test]
fn an_added_file_is_orphaned() {
    let folder = generated();
    fs::write(folder.path().join("generated/rooms/src/extra.rs"), "").unwrap();
    expect_mended(&folder, "orphaned: generated/rooms/src/extra.rs");
}

#[test]
fn a_file_of_other_origin_is_named_and_left_alone() {
    let folder = generated();
    for name in ["generated/rooms/notes.txt", "generated/notes.txt"] {
        fs::write(folder.path().join(name), "mine").unwrap();
    }
    run(folder.path(), &["codegen"]).expect_code(0);
    let found = run(folder.path(), &["codegen", "--check"]).expect_code(1);
    found.expect_out("rm -r generated/rooms/notes.txt").expect_out("rm -r generated/notes.txt");
    assert!(folder.path().join("generated/notes.txt").exists());
}

#[test]
fn a_crate_that_no_client_writes_is_orphaned() {
    let folder = generated();
    fs::rename(folder.path().join("generated/rooms"), folder.path().join("generated/old")).unwrap();
    run(folder.path(), &["codegen"]).expect_code(0);
    run(folder.path(), &["codegen", "--check"]).expect_code(1).expect_out("orphaned: generated/old");
}

#[test]
fn a_changed_model_is_stale() {
    let folder = generated();
    let changed = MODEL.replace("\"name\": {\"target\"", "\"title\": {\"target\"");
    fs::write(folder.path().join("rooms.json"), changed).unwrap();
    let found = run(folder.path(), &["codegen", "--check"]).expect_code(1);
    found.expect_out("stale: generated/rooms/src/operation/get_room.rs");
    run(folder.path(), &["codegen"]).expect_code(0);
    run(folder.path(), &["codegen", "--check"]).expect_code(0);
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = workspace();
    let found = run(folder.path(), &["codegen", "--dry-run"]).expect_code(0);
    found.expect_out("write: generated/rooms/Cargo.toml").expect_out(" to write, 0 to remove");
    assert!(!folder.path().join("generated").exists());
}

#[test]
fn a_broken_model_is_told_with_its_place() {
    let folder = workspace();
    let cases = [
        ("{\"smithy\": ", "rooms.json:1:"),
        (&*MODEL.replace("com.example#GetRoomInput\"},", "com.example#GetRoomInptu\"},"), "rooms.json:12:34: error: "),
        ("{\"smithy\": \"2.0\", \"shapes\": {}}", "no service"),
    ];
    for (text, message) in cases {
        fs::write(folder.path().join("rooms.json"), text).unwrap();
        for check in [&["codegen"][..], &["codegen", "--check"], &["codegen", "--dry-run"]] {
            run(folder.path(), check).expect_code(3).expect_err(message).expect_err("error: ");
        }
    }
    fs::remove_file(folder.path().join("rooms.json")).unwrap();
    run(folder.path(), &["codegen"]).expect_code(3).expect_err("can not read the model `rooms.json`");
    run(folder.path(), &["codegen"]).expect_err("; the client `rooms` of farrier.toml names it");
}

#[test]
fn a_model_with_two_services_is_told_how_to_choose() {
    let folder = workspace();
    let second = r#""com.example#Halls": {"type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {}}},
        "com.example#GetRoom": {"#;
    let both = MODEL.replacen("\"com.example#GetRoom\": {", second, 1);
    fs::write(folder.path().join("both.json"), both).unwrap();
    let arguments = ["codegen", "--model", "both.json", "--out", "x"];
    let found = run(folder.path(), &arguments).expect_code(2).expect_err("both.json:4:");
    found.expect_err("; say which one by `--service ID`, or by `service = \"ID\"` in farrier.toml");
    run(folder.path(), &[&arguments[..], &["--service", "Halls"]].concat()).expect_code(0);
}

#[test]
fn what_a_crate_is_generated_from_may_lie_in_its_folder() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("model")).unwrap();
    fs::write(folder.path().join("model/rooms.json"), MODEL).unwrap();
    let settings = "[clients.rooms]\nmodel = \"model\"\nout = \".\"\nruntime = \"0.1.0\"\n";
    fs::write(folder.path().join("farrier.toml"), settings).unwrap();
    for arguments in [&["codegen"][..], &["codegen", "--check"]] {
        let found = run(folder.path(), arguments).expect_code(0);
        assert!(!found.out.contains("orphaned:"), "{}", found.out);
    }
    fs::write(folder.path().join("notes.txt"), "").unwrap();
    run(folder.path(), &["codegen", "--check"]).expect_code(1).expect_out("notes.txt: nothing generates it");
}

#[test]
fn a_broken_settings_file_is_told_with_its_place() {
    let folder = workspace();
    fs::write(folder.path().join("farrier.toml"), SETTINGS.replace("runtime =", "runtme =")).unwrap();
    let found = run(folder.path(), &["codegen"]).expect_code(2);
    found.expect_err("farrier.toml:5:1: error: unknown key `runtme` in [clients.rooms]; did you mean `runtime`?");
}

#[test]
fn a_runtime_that_is_not_there_is_told() {
    let folder = workspace();
    for runtime in ["", "runtime = { path = \"nowhere\" }\n"] {
        fs::write(folder.path().join("farrier.toml"), SETTINGS.replace("runtime = \"0.1.0\"\n", runtime)).unwrap();
        let found = run(folder.path(), &["codegen"]).expect_code(2);
        found.expect_err("client `rooms`: ").expect_err("is not the folder of the crate farrier-runtime");
    }
}

#[test]
fn an_unknown_client_is_told() {
    let folder = workspace();
    let found = run(folder.path(), &["codegen", "--client", "room"]).expect_code(2);
    found.expect_err("no client `room` in farrier.toml; did you mean `rooms`?");
    run(folder.path(), &["codegen", "--client", "rooms"]).expect_code(0);
    let found = run(folder.path(), &["codegen", "--client", "rooms", "--check"]).expect_code(0);
    found.expect_out("up to date");
}

#[test]
fn a_misspelt_operation_is_told() {
    let folder = workspace();
    fs::write(folder.path().join("farrier.toml"), format!("{SETTINGS}operations = [\"GetRom\"]\n")).unwrap();
    let found = run(folder.path(), &["codegen"]).expect_code(2);
    found.expect_err("farrier.toml:6:15: error: ").expect_err("did you mean `GetRoom`?");
    let arguments = ["codegen", "--model", "rooms.json", "--out", "x", "--operations", "GetRom"];
    run(folder.path(), &arguments).expect_code(2).expect_err("no operation `GetRom`");
    let arguments = ["codegen", "--model", "rooms.json", "--out", "x", "--service", "Room"];
    run(folder.path(), &arguments).expect_code(2).expect_err("Room");
    assert!(!folder.path().join("x").exists());
}

#[test]
fn a_model_is_generated_without_settings() {
    let folder = workspace();
    let out = folder.path().join("x");
    let arguments =
        ["codegen", "--model", "rooms.json", "--out", "x", "--operations", "GetRoom", "--package", "my-rooms"];
    run(folder.path(), &arguments).expect_code(0);
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"my-rooms\""), "{manifest}");
    let path = manifest.split_once("path = \"").unwrap().1.split_once('"').unwrap().0;
    assert!(out.join(path).join("Cargo.toml").is_file(), "{path}");
    assert!(out.join("src/operation/get_room.rs").is_file());
    assert!(!out.join("src/operation/delete_room.rs").exists());
    run(folder.path(), &[&arguments[..], &["--check"]].concat()).expect_code(0);

    let found = run(folder.path(), &["codegen", "--model", "rooms.json", "--out", "x", "--check"]).expect_code(1);
    found.expect_out("run `cargo xtask codegen --model rooms.json --out x`");
    let versioned = ["codegen", "--model", "rooms.json", "--out", "x", "--runtime-version", "0.1"];
    run(folder.path(), &versioned).expect_code(0);
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"farrier-rooms\"") && manifest.contains("version = \"0.1\""), "{manifest}");
    assert!(!manifest.contains("path ="), "{manifest}");
}

#[test]
fn types_are_for_serde_where_it_is_asked_for() {
    let folder = workspace();
    let text = |path: &str| fs::read_to_string(folder.path().join("x").join(path)).unwrap();
    run(folder.path(), &["codegen", "--model", "rooms.json", "--out", "x"]).expect_code(0);
    assert!(!text("Cargo.toml").contains("\"serde\"") && !text("src/operation/get_room.rs").contains("serde"));
    let arguments = ["codegen", "--model", "rooms.json", "--out", "x", "--serde"];
    let found = run(folder.path(), &[&arguments[..], &["--check"]].concat()).expect_code(1);
    found.expect_out("run `cargo xtask codegen --model rooms.json --out x --serde`");
    run(folder.path(), &arguments).expect_code(0);
    assert!(text("Cargo.toml").contains("\"serde\""));
    assert!(text("src/operation/get_room.rs").contains("impl serde::Serialize for GetRoomOutput"));
    run(folder.path(), &["codegen", "--serde"]).expect_code(2).expect_err("--model");
}

#[test]
fn a_crate_of_other_origin_is_not_overwritten() {
    let folder = workspace();
    fs::create_dir(folder.path().join("mine")).unwrap();
    fs::write(folder.path().join("mine/Cargo.toml"), "[package]\n").unwrap();
    let found = run(folder.path(), &["codegen", "--model", "rooms.json", "--out", "mine"]).expect_code(3);
    found.expect_err("holds a crate that Farrier did not generate");
    assert_eq!(fs::read_to_string(folder.path().join("mine/Cargo.toml")).unwrap(), "[package]\n");
}

#[test]
fn flags_that_contradict_are_usage_errors() {
    let folder = workspace();
    let cases: [&[&str]; 12] = [
        &[],
        &["codgen"],
        &["codegen", "--chek"],
        &["codegen", "--check", "--dry-run"],
        &["codegen", "--model", "rooms.json"],
        &["codegen", "--out", "x"],
        &["codegen", "--operations", "GetRoom"],
        &["codegen", "--model", "rooms.json", "--out", "x", "--client", "rooms"],
        &["codegen", "--model", "rooms.json", "--out", "x", "--runtime-path", "p", "--runtime-version", "1"],
        &["codegen", "--model", "rooms.json", "--out", "x", "--runtime-path", "nowhere"],
        &["codegen", "--model", "rooms.json", "--out", "x", "--runtime-version", "newest"],
        &["codegen", "--model", "rooms.json", "--out", "x", "--package", "not a name"],
    ];
    for arguments in cases {
        let found = run(folder.path(), arguments).expect_code(2);
        assert!(!found.err.is_empty(), "{arguments:?}");
    }
    let twice = ["codegen", "--model", "rooms.json", "--out", "x", "--operations", "GetRoom,GetRoom"];
    run(folder.path(), &twice).expect_code(2).expect_err("named twice");
    run(folder.path(), &["codegen", "--help"]).expect_code(0).expect_out("--check");
}

#[test]
fn nothing_is_coloured_in_a_pipe() {
    let folder = workspace();
    let found = run(folder.path(), &["codegen", "--check"]).expect_code(1);
    assert!(!found.out.contains('\u{1b}') && !found.err.contains('\u{1b}'));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    let folder = workspace();
    for arguments in [&["codegen", "--check"][..], &["codegen", "--help"], &["codegen"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let child = command(folder.path(), arguments).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert!(ran.code.is_some_and(|code| code < 2), "{:?} {}", ran.code, ran.err);
        assert_eq!(ran.err, "");
    }
    run(folder.path(), &["codegen", "--check"]).expect_code(0);
}
