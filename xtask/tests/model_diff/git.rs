//! Models in revisions of a Git repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::{breaking, folder, more, old, run};

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    let done = Command::new("git").current_dir(folder).args(identity).args(arguments).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn a_git_revision_is_a_version() {
    let folder = folder();
    let path = folder.path();
    fs::create_dir_all(path.join("model")).unwrap();
    fs::create_dir_all(path.join("crate")).unwrap();
    fs::write(path.join("model/rooms.json"), old()).unwrap();
    fs::write(path.join("crate/Cargo.toml"), "[package]\nname = \"rooms\"\nversion = \"0.3.1\"\n").unwrap();
    fs::write(path.join("farrier.toml"), "[clients.rooms]\nmodel = 'model/rooms.json'\nout = 'crate'\n").unwrap();
    git(path, &["init", "--quiet"]);
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "-m", "first"]);
    fs::write(path.join("model/rooms.json"), breaking()).unwrap();
    let named = "git:HEAD:model/rooms.json";
    run(path, &[named, "model/rooms.json"]).expect_code(1).expect_out("--> git:HEAD:model/rooms.json:");
    run(path, &["git:HEAD", "model/rooms.json"]).expect_code(1);
    run(path, &["git:HEAD:model", "model"]).expect_code(1);
    run(path, &["git:HEAD", "--client", "rooms"]).expect_code(1).expect_out("rooms: git:HEAD:");
    run(&path.join("model"), &["git:HEAD:rooms.json", "rooms.json"]).expect_code(1);
    run(path, &[named, "git:HEAD:model/rooms.json"]).expect_code(0);
    for wrong in ["git:HEAD:model/absent.json", "git:gone:model/rooms.json", "git:--help:model/rooms.json"] {
        run(path, &[wrong, "model/rooms.json"]).expect_code(3).expect_out(wrong.split(':').nth(1).unwrap());
    }
    run(path, &["git::x", "model/rooms.json"]).expect_code(2);

    let settings =
        "[clients.rooms]\nmodel = 'model/rooms.json'\nout = 'crate'\n[clients.young]\nmodel = 'old.json'\nout = 'b'\n";
    fs::write(path.join("farrier.toml"), settings).unwrap();
    fs::rename(path.join("old.json"), path.join("young.json")).unwrap();
    fs::write(path.join("farrier.toml"), settings.replace("old.json", "young.json")).unwrap();
    let ran = run(path, &["git:HEAD", "--all-clients", "--format", "json"]).expect_code(1);
    assert!(ran.rules().contains(&"release.model-added".to_owned()), "{}", ran.out);
    fs::rename(path.join("young.json"), path.join("old.json")).unwrap();
    fs::write(path.join("farrier.toml"), "").unwrap();
    run(path, &["git:HEAD", "--all-clients"]).expect_code(2);

    let bump = |fail_on: &str| {
        run(path, &[named, "model/rooms.json", "--bump", "crate", "--fail-on", fail_on, "--format", "json"])
    };
    let ran = bump("none").expect_code(1);
    assert_eq!(ran.json()["version"]["base"], "0.3.1");
    assert_eq!(ran.json()["version"]["least"], "0.4.0");
    fs::write(path.join("crate/Cargo.toml"), "[package]\nname = \"rooms\"\nversion = \"0.4.0\"\n").unwrap();
    let ran = bump("none").expect_code(0);
    assert_eq!(ran.json()["version"]["enough"], true);
    run(path, &["old.json", "more.json", "--bump", "crate", "--base-version", "0.4.0"])
        .expect_code(1)
        .expect_out("0.4.1");
    run(path, &["old.json", "more.json", "--bump", "nowhere"]).expect_code(2).expect_out("nowhere");
}

/// A repository with two commits, in the second of which the client's model breaks something.
fn two_commits() -> TempDir {
    let folder = folder();
    let path = folder.path();
    fs::write(path.join("rooms.json"), old()).unwrap();
    fs::write(path.join("farrier.toml"), "[clients.rooms]\nmodel = 'rooms.json'\nout = 'crate'\n").unwrap();
    git(path, &["init", "--quiet"]);
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "-m", "first"]);
    fs::write(path.join("rooms.json"), breaking()).unwrap();
    git(path, &["mv", "old.json", "young.json"]);
    git(path, &["commit", "--quiet", "-a", "-m", "second"]);
    folder
}

#[test]
fn a_client_is_compared_between_two_revisions() {
    let folder = two_commits();
    let path = folder.path();
    fs::write(path.join("rooms.json"), more()).unwrap();
    run(path, &["git:HEAD~1", "git:HEAD", "--client", "rooms"]).expect_code(1).expect_out("rust.field-removed");
    run(path, &["git:HEAD", "git:HEAD", "--client", "rooms"]).expect_code(0).expect_out("git:HEAD:./rooms.json");
    run(path, &["git:HEAD", "git:gone", "--client", "rooms"]).expect_code(3).expect_out("gone");
    let settings =
        "[clients.rooms]\nmodel = 'rooms.json'\nout = 'crate'\n[clients.young]\nmodel = 'young.json'\nout = 'b'\n";
    fs::write(path.join("farrier.toml"), settings).unwrap();
    let both = ["--client", "rooms", "--client", "young"];
    run(path, &[&["git:HEAD~1", "git:HEAD"], &both[..]].concat()).expect_code(1).expect_out("young");
    run(path, &[&["git:HEAD~1", "rooms.json"], &both[..]].concat()).expect_code(2).expect_out("several clients");
    let settings = "[clients.rooms]\nmodel = 'never.json'\nout = 'crate'\n";
    fs::write(path.join("farrier.toml"), settings).unwrap();
    run(path, &["git:HEAD~1", "git:HEAD", "--client", "rooms"]).expect_code(3).expect_out("no model to compare");
}

#[test]
fn a_new_revision_needs_a_path_or_a_client() {
    let folder = two_commits();
    let path = folder.path();
    run(path, &["rooms.json", "git:HEAD"]).expect_code(2).expect_out("write `git:HEAD:PATH`");
    run(path, &["git:HEAD~1", "git:HEAD"]).expect_code(2);
    let ran = run(path, &["git:HEAD~1", "git:HEAD:young.json", "--format", "json"]).expect_code(0);
    assert_eq!(ran.rules(), ["release.model-added"]);
}

#[cfg(unix)]
#[test]
fn the_script_for_ci_compares_with_the_merge_base() {
    let folder = folder();
    let path = folder.path();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("docs/ci/model-diff.sh");
    let settings = "[clients.rooms]\nmodel = 'rooms.json'\nout = 'crate'\nruntime = '0.1.0'\n";
    fs::write(path.join("farrier.toml"), settings).unwrap();
    fs::write(path.join("rooms.json"), old()).unwrap();
    let xtask = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        assert!(
            command
                .current_dir(path)
                .args(arguments)
                .env_remove("CARGO_MANIFEST_DIR")
                .output()
                .unwrap()
                .status
                .success()
        );
    };
    let ci = |target: &str| {
        let mut command = Command::new("sh");
        command.current_dir(path).arg(&script).arg(target).env("XTASK", env!("CARGO_BIN_EXE_xtask"));
        let output = command.env_remove("CARGO_MANIFEST_DIR").output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
    };
    xtask(&["codegen"]);
    git(path, &["init", "--quiet", "--initial-branch", "main"]);
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "-m", "first"]);
    git(path, &["checkout", "--quiet", "-b", "change"]);
    assert_eq!(ci("main").0, Some(0));

    fs::write(path.join("rooms.json"), breaking()).unwrap();
    let (code, text) = ci("main");
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("stale") && text.contains("rust.field-removed"), "{text}");
    xtask(&["codegen"]);
    let (code, text) = ci("main");
    assert_eq!(code, Some(1), "{text}");
    assert!(fs::read_to_string(path.join("model-diff.md")).unwrap().contains("rust.field-removed"));
    assert!(fs::read_to_string(path.join("model-diff.xml")).unwrap().contains("<failure "));
    assert_eq!(ci("nowhere").0, Some(3));
}
