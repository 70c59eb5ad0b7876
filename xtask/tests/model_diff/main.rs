//! The command line of `model-diff`, as a program in folders of its own.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

mod git;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

const FORMATS: [&str; 6] = ["text", "json", "markdown", "sarif", "github", "junit"];

/// A service with one operation, whose input has the given members.
fn model(members: &Value) -> String {
    model_of(&json!({
        "com.example#GetRoomInput": {"type": "structure", "members": members},
        "com.example#GetRoom": {
            "type": "operation",
            "input": {"target": "com.example#GetRoomInput"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/GetRoom", "code": 200}}
        }
    }))
}

fn model_of(shapes: &Value) -> String {
    let mut all = json!({
        "com.example#Rooms": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": "com.example#GetRoom"}],
            "traits": {"aws.protocols#restJson1": {}, "aws.auth#sigv4": {"name": "rooms"}}
        }
    });
    for (id, shape) in shapes.as_object().unwrap() {
        all[id] = shape.clone();
    }
    serde_json::to_string_pretty(&json!({"smithy": "2.0", "shapes": all})).unwrap()
}

fn text() -> Value {
    json!({"target": "smithy.api#String"})
}

fn old() -> String {
    model(&json!({"name": text(), "kind": text()}))
}

/// The member `name` is gone.
fn breaking() -> String {
    model(&json!({"kind": text()}))
}

/// The member `more` is new.
fn more() -> String {
    model(&json!({"name": text(), "kind": text(), "more": text()}))
}

/// A folder with an old model, one that breaks something and one that does not.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in [("old.json", old()), ("breaking.json", breaking()), ("more.json", more())] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    fs::write(folder.path().join("farrier.toml"), "").unwrap();
    folder
}

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).arg("model-diff").args(arguments).env_remove("CARGO_MANIFEST_DIR");
    let output = command.output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(!err.contains("panicked"), "{err}");
    Ran { code: output.status.code(), out: String::from_utf8(output.stdout).unwrap(), err }
}

impl Ran {
    #[track_caller]
    fn expect_code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn expect_out(self, part: &str) -> Self {
        assert!(self.out.contains(part), "no `{part}` in\n{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}\n{}", self.out))
    }

    fn rules(&self) -> Vec<String> {
        let report = self.json();
        let of_models =
            report["comparisons"].as_array().unwrap().iter().flat_map(|one| one["findings"].as_array().unwrap());
        let all = of_models.chain(report["release"].as_array().unwrap());
        all.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn the_exit_code_says_what_was_found() {
    let folder = folder();
    let run = |arguments: &[&str]| run(folder.path(), arguments);
    run(&["old.json", "old.json", "--settings", "gone.toml"]).expect_code(2).expect_out("can not read `gone.toml`");
    run(&["old.json", "old.json"]).expect_code(0).expect_out("no difference").expect_out("version bump: none");
    run(&["old.json", "more.json"]).expect_code(0).expect_out("version bump: minor");
    run(&["old.json", "more.json", "--fail-on", "any"]).expect_code(1);
    run(&["old.json", "breaking.json"])
        .expect_code(1)
        .expect_out("operation::get_room::GetRoomInput::name")
        .expect_out("[rust.field-removed, major]")
        .expect_out("--> old.json:")
        .expect_out("\"name\": {")
        .expect_out("version bump: major");
    run(&["old.json", "breaking.json", "--fail-on", "none"]).expect_code(0);
    for wrong in
        [&["old.json"][..], &[], &["a", "b", "--format", "yaml"], &["a", "b", "--fail-on", "some"], &["a", "b", "c"]]
    {
        run(wrong).expect_code(2);
    }
}

#[test]
fn order_and_documentation_break_nothing() {
    let folder = folder();
    // Keys of a `Value` are in order, so the other order is written by hand.
    let members = r#"{"name": {"target": "smithy.api#String", "traits": {"smithy.api#documentation": "Its name."}},
        "kind": {"target": "smithy.api#String"}}"#;
    let reversed = model(&json!("MEMBERS")).replace("\"MEMBERS\"", members);
    fs::write(folder.path().join("reversed.json"), reversed).unwrap();
    let ran = run(folder.path(), &["old.json", "reversed.json", "--format", "json", "--fail-on", "dangerous"]);
    let ran = ran.expect_code(0);
    let summary = &ran.json()["summary"]["axes"];
    for axis in ["rust", "wire", "behaviour"] {
        assert!(summary[axis].as_object().unwrap().values().all(|count| *count == 0), "{axis}: {}", ran.out);
    }
    assert_eq!(summary["documentation"]["note"], 1, "{}", ran.out);
}

#[test]
fn what_could_not_be_compared_shows_in_every_format() {
    let folder = folder();
    let path = folder.path();
    fs::write(path.join("broken.json"), "{\"smithy\": \"2.0\",\n  \"shapes\": {").unwrap();
    let mut two: Value = serde_json::from_str(&old()).unwrap();
    two["shapes"]["com.example#Second"] = json!({"type": "service", "version": "1"});
    fs::write(path.join("two.json"), two.to_string()).unwrap();
    fs::create_dir(path.join("empty")).unwrap();
    let cases = [
        (["old.json", "broken.json"], "broken.json"),
        (["broken.json", "old.json"], "broken.json"),
        (["old.json", "absent.json"], "absent.json"),
        (["old.json", "two.json"], "two.json"),
        (["old.json", "empty"], "empty"),
        (["git:no-such-revision:old.json", "old.json"], "no-such-revision"),
    ];
    for (sides, named) in cases {
        for format in FORMATS {
            let ran = run(path, &[sides[0], sides[1], "--format", format]).expect_code(3).expect_out(named);
            assert!(ran.err.contains(named), "{format}: {}", ran.err);
            assert!(!ran.out.contains("no difference") && !ran.out.contains("no findings"), "{format}: {}", ran.out);
        }
        let ran = run(path, &[sides[0], sides[1], "--format", "json", "--fail-on", "none"]).expect_code(3);
        let report = ran.json();
        assert_eq!(
            (&report["status"], &report["exit_code"], &report["bump"]),
            (&json!("failed"), &json!(3), &Value::Null)
        );
        assert!(report["errors"][0].to_string().contains(named), "{}", ran.out);
    }
    let ran = run(path, &["old.json", "two.json"]).expect_code(3);
    assert!(ran.out.contains("com.example#Second") && ran.out.contains("--service"), "{}", ran.out);
    run(path, &["old.json", "two.json", "--service", "com.example#Rooms"]).expect_code(0);
}

#[test]
fn a_broken_farrier_toml_is_wrong_usage_in_every_format() {
    let folder = folder();
    fs::write(folder.path().join("farrier.toml"), "[[allow]]\nrule = 'rust.field-remove'\nreason = 'x'\n").unwrap();
    for format in FORMATS {
        run(folder.path(), &["old.json", "old.json", "--format", format])
            .expect_code(2)
            .expect_out("rust.field-remove");
    }
    run(folder.path(), &["old.json", "old.json", "--client", "nobody"]).expect_code(2);
}

#[test]
fn several_formats_at_once_go_to_files() {
    let folder = folder();
    let path = folder.path();
    let formats = ["--format", "text", "--format", "sarif=a.sarif", "--format", "junit=b.xml"];
    let arguments: Vec<&str> = ["old.json", "breaking.json"].into_iter().chain(formats).collect();
    run(path, &arguments).expect_code(1).expect_out("Rust API");
    let sarif: Value = serde_json::from_str(&fs::read_to_string(path.join("a.sarif")).unwrap()).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert!(fs::read_to_string(path.join("b.xml")).unwrap().starts_with("<?xml"));
    run(path, &["old.json", "old.json", "--format", "json=no/such/folder.json"]).expect_code(3);
}

#[test]
fn changes_can_be_allowed_with_a_reason_until_a_day() {
    let folder = folder();
    let path = folder.path();
    let run = |arguments: &[&str]| {
        let all: Vec<&str> =
            ["old.json", "breaking.json", "--format", "json"].iter().chain(arguments).copied().collect();
        run(path, &all)
    };
    run(&["--write-allow", " "]).expect_code(2);
    run(&["--write-allow", "nobody reads it", "--expires", "9999-12-31"]).expect_code(1);
    let written = fs::read_to_string(path.join("farrier.toml")).unwrap();
    assert!(written.contains("rule = \"rust.field-removed\"") && written.contains("expires = 9999-12-31"), "{written}");
    let ran = run(&[]).expect_code(0);
    let findings = ran.json()["comparisons"][0]["findings"].clone();
    let removed = findings.as_array().unwrap().iter().find(|finding| finding["rule"] == "rust.field-removed").unwrap();
    assert_eq!(removed["accepted"]["reason"], "nobody reads it");
    assert_eq!(ran.json()["bump"], "major", "who accepts a change still makes it");
    assert_eq!(ran.json()["release"], json!([]));

    fs::write(path.join("farrier.toml"), written.replace("9999-12-31", "2020-01-31")).unwrap();
    let ran = run(&[]).expect_code(1);
    assert!(ran.rules().contains(&"release.allow-expired".to_owned()), "{}", ran.out);

    let unused =
        "[[allow]]\nrule = 'rust.field-removed'\nshape = 'com.example#GetRoomInput'\nmember = 'kind'\nreason = 'x'\n";
    fs::write(path.join("farrier.toml"), format!("{written}{unused}")).unwrap();
    let ran = run(&[]).expect_code(0);
    assert!(ran.rules().contains(&"release.allow-unused".to_owned()), "{}", ran.out);
    let elsewhere = unused.replace("com.example#", "org.other#");
    fs::write(path.join("farrier.toml"), format!("{written}{elsewhere}")).unwrap();
    assert!(!run(&[]).expect_code(0).rules().contains(&"release.allow-unused".to_owned()));
}

#[test]
fn folders_hold_several_models() {
    let folder = folder();
    let path = folder.path();
    let other = old().replace("com.example", "com.other");
    for (place, text) in
        [("a/one.json", old()), ("a/two.json", other), ("b/one.json", breaking()), ("b/three.json", old())]
    {
        fs::create_dir_all(path.join(place).parent().unwrap()).unwrap();
        fs::write(path.join(place), text).unwrap();
    }
    let ran = run(path, &["a", "b", "--format", "json"]).expect_code(1);
    assert_eq!(ran.json()["comparisons"][0]["name"], "one");
    let rules = ran.rules();
    for rule in ["rust.field-removed", "release.model-added", "release.model-removed"] {
        assert!(rules.contains(&rule.to_owned()), "{rule}: {rules:?}");
    }
    fs::write(path.join("b/broken.json"), "{").unwrap();
    run(path, &["a", "b"]).expect_code(3).expect_out("broken.json");
}

#[test]
fn a_client_is_compared_as_it_is_generated() {
    let folder = folder();
    let path = folder.path();
    let with_two = |members: &Value| {
        let mut model: Value = serde_json::from_str(&model(members)).unwrap();
        let mut other = model["shapes"]["com.example#GetRoom"].clone();
        other["traits"]["smithy.api#http"]["uri"] = json!("/Other");
        other["input"] = json!({"target": "com.example#OtherInput"});
        model["shapes"]["com.example#Other"] = other;
        model["shapes"]["com.example#OtherInput"] = json!({"type": "structure", "members": members});
        model["shapes"]["com.example#Rooms"]["operations"] =
            json!([{"target": "com.example#GetRoom"}, {"target": "com.example#Other"}]);
        model
    };
    let before = with_two(&json!({"name": text()}));
    let mut after = before.clone();
    after["shapes"]["com.example#OtherInput"]["members"] = json!({});
    fs::write(path.join("before.json"), before.to_string()).unwrap();
    fs::write(path.join("after.json"), after.to_string()).unwrap();
    let settings = "[clients.rooms]\nmodel = 'after.json'\nout = 'rooms'\noperations = ['GetRoom']\n[clients.all]\nmodel = 'after.json'\nout = 'all'\n";
    fs::write(path.join("farrier.toml"), settings).unwrap();
    let ran = run(path, &["before.json", "--client", "rooms", "--format", "json"]).expect_code(0);
    assert!(ran.rules().is_empty(), "{}", ran.out);
    run(path, &["before.json", "--client", "all"]).expect_code(1).expect_out("OtherInput::name");
    run(path, &["before.json", "after.json", "--operations", "GetRoom"]).expect_code(0);
    run(path, &["before.json", "after.json", "--operations", "GetRom"])
        .expect_code(2)
        .expect_out("did you mean `GetRoom`?");
}

#[test]
fn versions_of_the_ast_may_differ() {
    let folder = folder();
    let one = old().replace("\"2.0\"", "\"1.0\"");
    fs::write(folder.path().join("one.json"), one).unwrap();
    let ran = run(folder.path(), &["one.json", "old.json", "--format", "json"]).expect_code(0);
    assert!(ran.rules().is_empty(), "{}", ran.out);
}

#[test]
fn a_service_may_come_and_go() {
    let folder = folder();
    let shapes = r#"{"smithy": "2.0", "shapes": {"com.example#Text": {"type": "string"}}}"#;
    fs::write(folder.path().join("shapes.json"), shapes).unwrap();
    let ran = run(folder.path(), &["shapes.json", "old.json", "--format", "json"]).expect_code(0);
    assert!(ran.rules().contains(&"release.model-added".to_owned()), "{}", ran.out);
    let ran = run(folder.path(), &["old.json", "shapes.json", "--format", "json"]).expect_code(1);
    assert!(ran.rules().contains(&"release.model-removed".to_owned()), "{}", ran.out);
    run(folder.path(), &["shapes.json", "shapes.json"]).expect_code(0).expect_out("not compared");
}

#[test]
fn rules_explain_themselves() {
    let folder = folder();
    run(folder.path(), &["--explain", "rust.field-removed"])
        .expect_code(0)
        .expect_out("bump major")
        .expect_out("Example:");
    run(folder.path(), &["--explain", "RemovedShape"]).expect_code(0).expect_out("Example:");
    run(folder.path(), &["--explain", "all"]).expect_code(0).expect_out("wire.http-path");
    let ran = run(folder.path(), &["--explain", "rust.field-remove"]).expect_code(2);
    assert!(ran.err.contains("did you mean `rust.field-removed`?"), "{}", ran.err);
    let schema = run(folder.path(), &["--print-schema"]).expect_code(0);
    assert_eq!(schema.json()["$schema"], "https://json-schema.org/draft/2020-12/schema");
}
