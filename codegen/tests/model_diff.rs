//! Reports in every format: the same bytes as those checked in, and what each format demands.
//!
//! `UPDATE_GOLDEN=1 cargo test -p farrier-codegen --test model_diff` writes the checked-in reports anew.

use std::fs;
use std::path::{Path, PathBuf};

use farrier_codegen::ClientConfig;
use farrier_codegen::client_config::{Allow, parse_settings};
use farrier_codegen::diff::report::{Comparison, FailOn, Failure, Format, Report, SCHEMA};
use farrier_codegen::diff::{self, Accepting, Bump, DeclaredVersion, VersionCheck};
use farrier_smithy::{Diagnostic, Model};
use serde_json::Value;

const FORMATS: [(&str, Format); 7] = [
    ("txt", Format::Text { colours: false }),
    ("ansi", Format::Text { colours: true }),
    ("json", Format::Json),
    ("md", Format::Markdown),
    ("sarif", Format::Sarif),
    ("github", Format::Github),
    ("xml", Format::Junit),
];

const ALLOW: &str = "
[[allow]]
rule = 'rust.variant-removed'
shape = 'com.example#Mood'
member = 'GLUM'
reason = 'nobody | was <glum> & said \"so\"'
expires = 2999-12-31

[[allow]]
rule = 'rust.field-removed'
shape = 'com.example#Room'
member = 'gone'
reason = 'of another time'
";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/model_diff")
}

fn model(name: &str) -> Model {
    let text = fs::read_to_string(folder().join(name)).expect("the model is there");
    Model::from_text(&format!("model/{name}"), &text).unwrap_or_else(|error| panic!("{error}"))
}

fn allow() -> Vec<Allow> {
    parse_settings("farrier.toml", ALLOW).unwrap_or_else(|errors| panic!("{errors:?}")).allow
}

/// A report with a finding of every kind: on each axis, suppressed, allowed, unused.
fn findings() -> Report {
    let (old, new) = (model("old.json"), model("new.json"));
    let config = ClientConfig::new("rooms", "model/new.json", "generated/rooms");
    let mut compared = diff::compare(&old, &new, &config).unwrap_or_else(|error| panic!("{error}"));
    let allow = allow();
    let mut accepting = Accepting::new(&allow, "2026-11-23");
    accepting.apply(&mut compared.findings);
    let release = accepting.leftovers(&["com.example".to_owned()].into());
    let version = |text: &str| text.parse().expect("a version");
    let declared = DeclaredVersion {
        package: "farrier-rooms".to_owned(),
        version: version("0.3.2"),
        base: Some(version("0.3.1")),
    };
    let check = VersionCheck::new(declared, Bump::Major);
    let comparison = Comparison::new("rooms", "git:main:model/old.json", "model/new.json", compared);
    Report::new(vec![comparison], release, Vec::new(), Some(check), FailOn::Dangerous)
}

fn failed() -> Report {
    let problem =
        Model::from_text("model/broken.json", "{\"smithy\": \"2.0\", \"shapes\": {").expect_err("it is cut off");
    let failure = |diagnostic: &Diagnostic| Failure {
        diagnostic: diagnostic.clone(),
        comparison: Some("rooms".to_owned()),
        is_usage: false,
    };
    let failures = problem.diagnostics().iter().map(failure).collect();
    Report::new(Vec::new(), Vec::new(), failures, None, FailOn::Breaking)
}

fn clean() -> Report {
    let comparison = Comparison::new("rooms", "model/old.json", "model/old.json", diff::Compared::default());
    Report::new(vec![comparison], Vec::new(), Vec::new(), None, FailOn::Any)
}

fn reports() -> [(&'static str, Report); 3] {
    [("findings", findings()), ("failed", failed()), ("clean", clean())]
}

#[test]
fn reports_are_those_checked_in() {
    let mut differences = Vec::new();
    for (name, report) in reports() {
        for (ending, format) in FORMATS {
            let path = folder().join("golden").join(format!("{name}.{ending}"));
            let text = report.render(format);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                fs::create_dir_all(folder().join("golden")).expect("the folder can be made");
                fs::write(&path, &text).expect("the report can be written");
            }
            if fs::read_to_string(&path).ok() != Some(text) {
                differences.push(path.display().to_string());
            }
        }
    }
    assert!(differences.is_empty(), "{}\nset UPDATE_GOLDEN=1 to write them anew", differences.join("\n"));
}

#[test]
fn the_exit_code_is_in_the_report() {
    let codes = reports().map(|(_, report)| report.exit_code());
    assert_eq!(codes, [1, 3, 0]);
}

#[test]
fn every_format_says_what_failed_and_none_that_nothing_changed() {
    for (ending, format) in FORMATS {
        let text = failed().render(format);
        assert!(text.contains("model/broken.json"), "{ending}: {text}");
        assert!(!text.contains("no difference") && !text.contains("no findings"), "{ending}: {text}");
    }
}

#[test]
fn json_is_as_the_schema_says() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    for (name, report) in reports() {
        let value = serde_json::from_str(&report.render(Format::Json)).expect("the report is JSON");
        let mut problems = Vec::new();
        check(&schema, &schema, &value, name, &mut problems);
        assert!(problems.is_empty(), "{problems:#?}");
    }
    // What the schema demands is missed.
    let mut value: Value = serde_json::from_str(&findings().render(Format::Json)).expect("the report is JSON");
    value["comparisons"][0]["findings"][0]["level"] = "awful".into();
    value["comparisons"][0]["findings"][0].as_object_mut().expect("it is an object").remove("rule");
    let mut problems = Vec::new();
    check(&schema, &schema, &value, "broken", &mut problems);
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

/// Checks a value against the keywords of JSON Schema that our schema uses; any other is a problem.
fn check(root: &Value, schema: &Value, value: &Value, at: &str, problems: &mut Vec<String>) {
    for (keyword, wanted) in schema.as_object().expect("a schema is an object") {
        let mut fail = |what: &str| problems.push(format!("{at}: {what}: {keyword} {wanted}: {value}"));
        match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let name = wanted.as_str().and_then(|text| text.strip_prefix("#/$defs/")).expect("a reference");
                check(root, &root["$defs"][name], value, at, problems);
            }
            "type" => {
                let types = wanted.as_array().cloned().unwrap_or_else(|| vec![wanted.clone()]);
                if !types.iter().any(|name| is_of(value, name.as_str().expect("a type is text"))) {
                    fail("another type");
                }
            }
            "const" if value != wanted => fail("another value"),
            "enum" if !wanted.as_array().expect("a list").contains(value) => fail("another value"),
            "const" | "enum" => {}
            "required" => {
                let missing = |key: &&Value| value.get(key.as_str().expect("a key is text")).is_none();
                wanted.as_array().expect("a list").iter().filter(missing).for_each(|_| fail("a key is missing"));
            }
            "properties" => {
                for (key, schema) in wanted.as_object().expect("an object") {
                    if let Some(value) = value.get(key) {
                        check(root, schema, value, &format!("{at}.{key}"), problems);
                    }
                }
            }
            "additionalProperties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    if schema["properties"].get(key).is_none() {
                        check(root, wanted, value, &format!("{at}.{key}"), problems);
                    }
                }
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, wanted, value, &format!("{at}[{index}]"), problems);
                }
            }
            "allOf" => wanted.as_array().expect("a list").iter().for_each(|one| check(root, one, value, at, problems)),
            "anyOf" => {
                let fits = |one: &Value| {
                    let mut found = Vec::new();
                    check(root, one, value, at, &mut found);
                    found.is_empty()
                };
                if !wanted.as_array().expect("a list").iter().any(fits) {
                    fail("none fits");
                }
            }
            "minimum" if value.as_i64().is_some_and(|number| number < wanted.as_i64().unwrap_or_default()) => {
                fail("less");
            }
            "minLength" if value.as_str().is_some_and(str::is_empty) => fail("empty"),
            "minimum" | "minLength" => {}
            "pattern" => {
                let text = value.as_str().unwrap_or_default();
                let is_hex = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
                let fits = match wanted.as_str() {
                    Some("^1\\.[0-9]+$") => text.strip_prefix("1.").is_some_and(|rest| rest.parse::<u32>().is_ok()),
                    Some("^[0-9a-f]{16}(-[0-9]+)?$") => is_hex(text.split('-').next().unwrap_or_default()),
                    _ => false,
                };
                if !fits {
                    fail("another form");
                }
            }
            _ => fail("a keyword that this test does not know"),
        }
    }
}

fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}

#[test]
fn sarif_keeps_its_rules() {
    for (name, report) in reports() {
        let log: Value = serde_json::from_str(&report.render(Format::Sarif)).expect("the report is JSON");
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        let invocation = &run["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], name != "failed");
        assert_eq!(
            invocation["toolExecutionNotifications"].as_array().is_some_and(|all| !all.is_empty()),
            name == "failed"
        );
        let rules = run["tool"]["driver"]["rules"].as_array().expect("rules are a list");
        for result in run["results"].as_array().expect("results are a list") {
            let id = result["ruleId"].as_str().expect("a result has a rule");
            let rule =
                &rules[usize::try_from(result["ruleIndex"].as_u64().expect("and its index")).expect("it is small")];
            let known = rule["id"].as_str().expect("a rule has an id");
            assert!(id == known || id.strip_prefix(known).is_some_and(|rest| rest.starts_with('/')), "{id} {known}");
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap_or_default()), "{result}");
            assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
            for location in result["locations"].as_array().expect("locations are a list") {
                let Some(physical) = location.get("physicalLocation") else { continue };
                let uri = physical["artifactLocation"]["uri"].as_str().expect("a place has a file");
                assert!(uri.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte)), "{uri}");
                assert!(physical["region"]["startLine"].as_u64().is_some_and(|line| line > 0));
            }
        }
    }
}

#[test]
fn junit_is_well_formed_and_counts_right() {
    for (name, report) in reports() {
        let text = report.render(Format::Junit);
        let mut reader = quick_xml::Reader::from_str(&text);
        let (mut depth, mut cases) = (0_i32, 0);
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}\n{text}")) {
                quick_xml::events::Event::Start(start) => {
                    depth += 1;
                    cases += usize::from(start.name().as_ref() == "testcase");
                }
                quick_xml::events::Event::End(_) => depth -= 1,
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(depth, 0);
        assert!(text.contains(&format!("tests=\"{cases}\"")), "{name}: {cases}\n{text}");
        assert_eq!(text.contains("<failure "), name == "findings");
        assert_eq!(text.contains("<error "), name == "failed");
    }
}

#[test]
fn fingerprints_tell_findings_apart_and_not_messages() {
    let report = findings();
    let mut seen = std::collections::BTreeSet::new();
    for finding in report.findings() {
        assert!(seen.insert(&finding.fingerprint), "{finding:?}");
    }
    let text = report.render(Format::Json);
    assert_eq!(text, findings().render(Format::Json));
}

#[test]
fn an_annotation_is_a_line() {
    for (name, report) in reports() {
        let text = report.render(Format::Github);
        assert!(text.lines().all(|line| line.starts_with("::")), "{name}: {text}");
        assert!(text.lines().all(|line| line[2..].contains("::")), "{name}: {text}");
        assert!(!text.contains("file=git:"), "{name}: {text}");
    }
}
