//! The way from a model to a workspace, without building it.

use std::fs;
use std::path::Path;

use farrier_smithy::Model;

use super::cases::{Kind, Outcome, Suite};
use super::{Job, disk, emit, report, skips};

/// A service of one operation with an error, and cases of every kind.
const MODEL: &str = r##"{"smithy": "2.0", "shapes": {
    "a#Things": {"type": "service", "version": "1", "operations": [{"target": "a#Get"}], "traits": {"aws.protocols#restJson1": {}}},
    "a#Get": {"type": "operation", "input": {"target": "a#GetIn"}, "errors": [{"target": "a#Gone"}], "traits": {
        "smithy.api#http": {"method": "POST", "uri": "/get"},
        "smithy.test#httpRequestTests": [
            {"id": "Sends", "protocol": "aws.protocols#restJson1", "method": "POST", "uri": "/get", "params": {"big": 100000000000000000000000000000001}},
            {"id": "Serves", "protocol": "aws.protocols#restJson1", "method": "POST", "uri": "/get", "appliesTo": "server"},
            {"id": "Speaks", "protocol": "aws.protocols#restXml", "method": "POST", "uri": "/get", "appliesTo": "client"}],
        "smithy.test#eventStreamTests": [{"id": "Streams", "protocol": "aws.protocols#restJson1"}]}},
    "a#GetIn": {"type": "structure", "members": {"big": {"target": "smithy.api#BigInteger"}}},
    "a#Gone": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client",
        "smithy.test#httpResponseTests": [{"id": "IsGone", "protocol": "aws.protocols#restJson1", "code": 400, "body": "\"#"}]}}}}"##;

fn suite() -> Suite {
    let model = Model::from_text("things.json", MODEL).unwrap_or_else(|error| panic!("{error}"));
    Suite::of(Path::new("things.json"), model)
}

fn outcome<'a>(suite: &'a Suite, id: &str) -> &'a Outcome {
    &suite.cases.iter().find(|case| case.id == id).expect("the model has the case").outcome
}

#[test]
fn cases_of_clients_are_found_with_every_digit() {
    let suite = suite();
    let found: Vec<_> = suite.cases.iter().map(|case| (case.kind, case.id.as_str(), case.error.as_deref())).collect();
    let expected = [
        (Kind::Request, "Sends", None),
        (Kind::Request, "Speaks", None),
        (Kind::EventStream, "Streams", None),
        (Kind::Response, "IsGone", Some("Gone")),
    ];
    assert_eq!(found, expected);
    assert!(suite.cases[0].text.contains("100000000000000000000000000000001"));
}

#[test]
fn a_workspace_has_a_test_for_each_case_that_can_have_one() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the crate is in a workspace");
    let job = Job { out: folder.path().join("out"), ..Job::new(root, Vec::new()) };
    let stale = job.out.join("clients/gone");
    fs::create_dir_all(&stale).unwrap();
    let mut suites = [suite()];
    let clients = emit::workspace(&job, &mut suites).unwrap();
    assert_eq!(clients.len(), 1);
    assert!(!stale.exists(), "clients of an earlier run are removed");
    let tests = fs::read_to_string(clients[0].folder.join("tests/cases.rs")).unwrap();
    assert_eq!(tests.matches("#[test]").count(), 3, "{tests}");
    assert!(tests.contains("request_case::<conformance_things::operation::get::Get>"), "{tests}");
    assert!(tests.contains(r####""}"##, "Gone")"####), "{tests}");
    assert!(tests.contains("event_stream_case::<conformance_things::operation::get::Get>"), "{tests}");
    let missing = |id: &str| matches!(outcome(&suites[0], id), Outcome::NotGenerated(_));
    assert!(missing("Speaks") && !missing("Streams") && !missing("Sends"));
    let mut text = Vec::new();
    let summary = report::write(&suites, &mut text).unwrap();
    assert_eq!(summary.to_string(), "0 passed, 4 failed, 0 skipped");
    assert!(String::from_utf8(text).unwrap().ends_with("0 passed, 4 failed, 0 skipped\n"));
}

#[test]
fn models_without_a_case_are_nothing_to_test() {
    let folder = tempfile::tempdir().unwrap();
    let model = folder.path().join("things.json");
    fs::write(&model, MODEL.replace("smithy.test#", "smithy.text#")).unwrap();
    let error = super::run(&Job::new(folder.path(), vec![model]), &mut Vec::new()).unwrap_err();
    assert!(error.is_usage() && error.to_string().starts_with("no protocol test "), "{error}");
}

#[test]
fn a_skip_needs_a_case_and_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("skips.toml");
    let apply = |service: &str, case: &str, reason: &str| {
        let text = format!("[[skip]]\nservice = {service:?}\ncase = {case:?}\nreason = {reason:?}\n");
        fs::write(&list, text).unwrap();
        let mut suites = [suite()];
        skips::apply(&list, &mut suites).map_err(|error| (error.is_usage(), error.to_string()))?;
        Ok::<_, (bool, String)>(outcome(&suites[0], "Sends").clone())
    };
    assert_eq!(apply("a#Things", "Sends", "why"), Ok(Outcome::Skipped("why".to_owned())));
    assert_eq!(apply("b#Others", "Sends", "why"), Ok(Outcome::Open), "that service is not tested here");
    for (case, reason) in [("Serves", "why"), ("Sends", " ")] {
        let (is_usage, message) = apply("a#Things", case, reason).unwrap_err();
        assert!(is_usage && message.contains(case), "{message}");
    }
}

#[test]
fn places_without_models_are_wrong_usage() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("other.json"), "{}").unwrap();
    for place in [folder.path().to_owned(), folder.path().join("absent")] {
        let Err(error) = disk::models(&[place]) else { panic!("there is no model") };
        assert!(error.is_usage(), "{error}");
    }
    fs::write(folder.path().join("things.json"), MODEL).unwrap();
    assert_eq!(disk::models(&[folder.path().to_owned()]).unwrap().len(), 1);
}
