//! What `generate` promises beyond the text of its files.

mod services;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use farrier_codegen::client_config::Setting;
use farrier_codegen::{ClientConfig, generate, operation_paths};
use farrier_smithy::{Diagnostic, Model};

type Files = BTreeMap<PathBuf, String>;

fn ivschat() -> Model {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in a workspace");
    Model::load(workspace.join("model/ivschat.json")).expect("the model loads")
}

fn config() -> ClientConfig {
    ClientConfig::new("ivschat", "model/ivschat.json", "generated/ivschat")
}

fn only(operations: &[&str]) -> Result<Files, Diagnostic> {
    let operations = operations.iter().map(|name| Setting::from(*name)).collect();
    generate(&ivschat(), &ClientConfig { operations: Some(operations), ..config() })
}

/// A service of one operation `Op` with some shapes; `traits` are the service's.
fn service(traits: &str, shapes: &str) -> Result<Files, Diagnostic> {
    service_of("Op", traits, shapes)
}

fn service_of(operation: &str, traits: &str, shapes: &str) -> Result<Files, Diagnostic> {
    let text = format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#Service": {{"type": "service", "version": "1", "operations": [{{"target": "a#{operation}"}}], "traits": {{{traits}}}}},
            {shapes}}}}}"#
    );
    let model = Model::from_text("test.json", &text).unwrap_or_else(|error| panic!("{error}"));
    generate(&model, &ClientConfig::new("test", "test.json", "out"))
}

const REST: &str = r#""aws.protocols#restJson1": {}"#;
const PLAIN: &str = r#""a#Op": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/"}}}"#;

#[test]
fn the_same_model_gives_the_same_bytes() {
    let first = generate(&ivschat(), &config()).unwrap();
    assert_eq!(first, generate(&ivschat(), &config()).unwrap());
    assert!(first.values().all(|text| !text.contains('\r') && text.ends_with('\n')));
}

#[test]
fn chosen_operations_bring_only_what_they_reach() {
    let files = only(&["GetRoom"]).unwrap();
    let has = |path: &str| files.contains_key(Path::new(path));
    assert!(has("src/operation/get_room.rs") && has("src/types/message_review_handler.rs"));
    assert!(has("src/types/error/validation_exception.rs") && has("src/types/validation_exception_field.rs"));
    assert!(!has("src/operation/list_rooms.rs") && !has("src/types/room_summary.rs"));
    assert!(!has("src/types/error/conflict_exception.rs"));
    assert!(!files[Path::new("src/schema.rs")].contains("ROOM_LIST"));
}

#[test]
fn a_wrong_operation_is_named_with_the_nearest() {
    let error = only(&["GetRoom", "GetRom"]).unwrap_err();
    assert!(error.to_string().contains("no operation `GetRom`"), "{error}");
    assert_eq!(error.help.as_deref(), Some("did you mean `GetRoom`?"));
}

#[test]
fn a_service_without_rules_or_signature_generates() {
    let files = service(REST, PLAIN).unwrap();
    assert!(!files.contains_key(Path::new("src/endpoint.rs")));
    assert!(files[Path::new("src/service.rs")].contains("endpoint_rules: None"));
    assert!(files[Path::new("src/service.rs")].contains("Operation::new(&SERVICE, &[Auth::Anonymous])"));
}

/// An operation that sends an event stream, and members beside it.
fn streaming(shapes: &str, members: &str) -> String {
    format!(
        r#"{shapes}"a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}},
        "a#In": {{"type": "structure", "members": {{{members}"events": {{"target": "a#Events", "traits": {{"smithy.api#httpPayload": {{}}}}}}}}}},
        "a#Events": {{"type": "union", "members": {{"one": {{"target": "smithy.api#Unit"}}}}, "traits": {{"smithy.api#streaming": {{}}}}}}"#
    )
}

#[test]
fn events_are_sent_over_http2_where_the_service_wants_it() {
    let manifest = |protocol: &str, shapes: &str| {
        let files = service(protocol, shapes).unwrap_or_else(|error| panic!("{error}"));
        files[Path::new("Cargo.toml")].clone()
    };
    let http2 = r#"rustls = ["farrier-runtime/rustls", "farrier-runtime/http2"]"#;
    assert!(manifest(REST, &streaming("", "")).contains(http2), "what is sent is answered at the same time");
    assert!(!manifest(REST, PLAIN).contains("http2"));
    let receiving = streaming("", "").replace("input", "output");
    assert!(!manifest(REST, &receiving).contains("http2"));
    let wanted = r#""aws.protocols#restJson1": {"http": ["http/1.1", "h2"], "eventStreamHttp": ["h2"]}"#;
    assert!(manifest(wanted, &receiving).contains(http2) && !manifest(wanted, PLAIN).contains("http2"));
}

#[test]
fn the_readme_calls_what_only_looks_and_sets_what_it_needs() {
    let traits = |uri: &str| format!(r#""traits": {{"smithy.api#http": {{"method": "POST", "uri": "/{uri}"}}}}"#);
    let one = |name: &str| format!(r#""a#{name}": {{"type": "operation", {}}}"#, traits(name));
    let readme = |operations: &[(&str, String)]| {
        let names: Vec<&str> = operations.iter().map(|(name, _)| *name).collect();
        let shapes: Vec<&str> = operations.iter().map(|(_, shape)| &**shape).collect();
        let files = service_of(&names.join(r#""}, {"target": "a#"#), REST, &shapes.join(", ")).unwrap();
        files[Path::new("README.md")].clone()
    };
    let reads = format!(
        r#""a#ListRooms": {{"type": "operation", "input": {{"target": "a#In"}}, {}}},
        "a#In": {{"type": "structure", "members": {{
            "roomOwner": {{"target": "smithy.api#String", "traits": {{"smithy.api#required": {{}}}}}},
            "type": {{"target": "a#Kind", "traits": {{"smithy.api#required": {{}}}}}},
            "token": {{"target": "smithy.api#String", "traits": {{"smithy.api#required": {{}}, "smithy.api#idempotencyToken": {{}}}}}}}}}},
        "a#Kind": {{"type": "enum", "members": {{"OPEN": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": "open"}}}}}}}}"#,
        traits("ListRooms")
    );
    let text = readme(&[("DeleteAll", one("DeleteAll")), ("ListRooms", reads)]);
    assert!(text.contains(r#"client.list_rooms().room_owner("ROOM OWNER").r#type("open".into()).send()"#), "{text}");
    let text = readme(&[("DeleteAll", one("DeleteAll")), ("Listen", one("Listen"))]);
    assert!(text.contains("client.listen().send()"), "{text}");
}

/// A service may end a call with an error of its stream before the stream begins; aws-sdk-kinesis has them too.
#[test]
fn an_operation_may_fail_as_the_events_it_receives() {
    let broken = r#""a#Broken": {"type": "structure", "traits": {"smithy.api#error": "client"}}, "#;
    let of = |end: &str| {
        let shapes = streaming(broken, "").replace(r#""input""#, &format!("\"{end}\""));
        let shapes = shapes.replace(r#""members": {"one""#, r#""members": {"broken": {"target": "a#Broken"}, "one""#);
        let files = service(REST, &shapes).unwrap_or_else(|error| panic!("{error}"));
        files[Path::new("src/operation/op.rs")].clone()
    };
    let received = of("output");
    assert!(received.contains("pub enum OpError {"), "{received}");
    assert!(received.contains("errors: &[&crate::types::error::broken::SCHEMA]"), "{received}");
    let sent = of("input");
    assert!(!sent.contains("pub enum OpError {"), "what is sent is no answer: {sent}");
}

#[test]
fn what_is_not_supported_is_said_at_its_place() {
    let error = service(r#""my.protocols#morse": {}"#, PLAIN).unwrap_err();
    assert!(error.to_string().contains("not supported: my.protocols#morse") && error.location.is_some(), "{error}");
    let error = service(r#""smithy.api#title": "T""#, PLAIN).unwrap_err();
    assert!(error.to_string().contains("names no protocol") && error.help.is_some(), "{error}");
    let error = service(&format!(r#"{REST}, "smithy.api#httpDigestAuth": {{}}"#), PLAIN).unwrap_err();
    assert!(error.to_string().contains("httpDigestAuth"), "{error}");
    let other = streaming(r#""a#Other": {"type": "string"}, "#, r#""other": {"target": "a#Other"}, "#);
    let error = service(REST, &other).unwrap_err();
    assert_eq!(error.shape.as_deref(), Some("a#Op"));
    assert!(error.to_string().contains("has no place for `other`: the events are the body"), "{error}");
    let error = service(r#""aws.protocols#awsQuery": {}"#, &streaming("", "")).unwrap_err();
    assert!(error.to_string().contains("has an event stream, and awsQuery has none"), "{error}");
    let error = service(REST, r#""a#Op": {"type": "operation"}"#).unwrap_err();
    assert!(error.to_string().contains("`http` trait"), "{error}");
    let body = r#""a#Body": {"type": "blob", "traits": {"smithy.api#streaming": {}}}"#;
    let input = r#""a#In": {"type": "structure", "members": {"body": {"target": "a#Body"}}}"#;
    let with_input = PLAIN.replace(r#""traits""#, r#""input": {"target": "a#In"}, "traits""#);
    let error = service(REST, &format!("{with_input}, {input}, {body}")).unwrap_err();
    assert!(error.to_string().contains("streams `body`, which is not its body") && error.location.is_some(), "{error}");
    let unit = PLAIN.replace(r#""traits""#, r#""input": {"target": "a#In"}, "traits""#);
    let input = r#""a#In": {"type": "structure", "members": {"nothing": {"target": "smithy.api#Unit"}}}"#;
    let error = service(REST, &format!("{unit}, {input}")).unwrap_err();
    assert_eq!(error.shape.as_deref(), Some("a#In$nothing"));
    assert!(error.to_string().contains("only a member of a union") && error.location.is_some(), "{error}");
}

#[test]
fn a_path_keeps_labels_query_and_trailing_slash() {
    let operation = |uri: &str, members: &str| {
        let shapes = format!(
            r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{"smithy.api#http": {{"method": "GET", "uri": "{uri}"}}}}}},
            "a#In": {{"type": "structure", "members": {{{members}}}}}"#
        );
        service(REST, &shapes).map(|files| files[Path::new("src/operation/op.rs")].clone())
    };
    let label = |name: &str| {
        format!(
            r#""{name}": {{"target": "smithy.api#String", "traits": {{"smithy.api#httpLabel": {{}}, "smithy.api#required": {{}}}}}}"#
        )
    };
    let text = operation("/a/{b}/c/{d+}/e/?f&g=h", &[label("d"), label("b")].join(",")).unwrap();
    let parts = r#"path: &[PathPart::Literal("/a/"), PathPart::Label(1), PathPart::Literal("/c/"), PathPart::Greedy(0), PathPart::Literal("/e/")], query: "f&g=h""#;
    assert!(text.contains(parts), "{text}");
    assert!(operation("/", "").unwrap().contains(r#"path: &[PathPart::Literal("/")], query: """#));
}

#[test]
fn bindings_count_only_where_the_structure_becomes_a_message() {
    let bound = |name: &str, binding: &str| {
        format!(r#""{name}": {{"target": "smithy.api#String", "traits": {{"smithy.api#{binding}": "{name}"}}}}"#)
    };
    let members = [bound("q", "httpQuery"), bound("h", "httpHeader")].join(",");
    let shapes = format!(
        r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "output": {{"target": "a#Out"}},
            "traits": {{"smithy.api#http": {{"method": "GET", "uri": "/"}}}}}},
        "a#In": {{"type": "structure", "members": {{{members}, "nested": {{"target": "a#Nested"}}}}}},
        "a#Out": {{"type": "structure", "members": {{{members}}}}},
        "a#Nested": {{"type": "structure", "members": {{{members}}}}}"#
    );
    let files = service(REST, &shapes).unwrap();
    let count = |path: &str, text: &str| files[Path::new(path)].matches(text).count();
    assert_eq!(count("src/operation/op.rs", "Trait::HttpQuery("), 1, "the input's");
    assert_eq!(count("src/operation/op.rs", "Trait::HttpHeader("), 2);
    assert_eq!(count("src/types/nested.rs", "Trait::Http"), 0);
}

#[test]
fn operations_are_found_where_they_are_generated() {
    let (model, config) = (ivschat(), config());
    let (paths, files) = (operation_paths(&model, &config).unwrap(), generate(&model, &config).unwrap());
    assert_eq!(paths.len(), 17);
    assert_eq!(paths["GetRoom"], "operation::get_room::GetRoom");
    for (name, path) in paths {
        let (module, item) = path.rsplit_once("::").unwrap();
        let file = format!("src/{}.rs", module.replace("::", "/"));
        assert!(files[Path::new(&file)].contains(&format!(" {item} ")), "{name}: {path}");
    }
}

#[test]
fn extra_derives_stand_on_every_type() {
    let derives = vec![Setting::from("serde::Serialize")];
    let files = generate(&ivschat(), &ClientConfig { derives, ..config() }).unwrap();
    for path in [
        "types/room_summary.rs",
        "types/fallback_result.rs",
        "types/destination_configuration.rs",
        "operation/get_room.rs",
    ] {
        assert!(files[&Path::new("src").join(path)].contains("serde::Serialize)]"), "{path}");
    }
}

#[test]
fn a_paginator_hands_out_list_items_and_map_entries() {
    let items = |target: &str| {
        let paginated = r#""smithy.api#paginated": {"inputToken": "token", "outputToken": "token", "items": "items"}"#;
        let shapes = format!(
            r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "output": {{"target": "a#Out"}},
                "traits": {{"smithy.api#http": {{"method": "GET", "uri": "/"}}, "smithy.api#readonly": {{}}, {paginated}}}}},
            "a#In": {{"type": "structure", "members": {{
                "token": {{"target": "smithy.api#String", "traits": {{"smithy.api#httpQuery": "token"}}}}}}}},
            "a#Out": {{"type": "structure", "members": {{
                "token": {{"target": "smithy.api#String"}}, "items": {{"target": "{target}"}}}}}},
            "a#List": {{"type": "list", "member": {{"target": "a#Map"}}}},
            "a#Map": {{"type": "map", "key": {{"target": "smithy.api#String"}}, "value": {{"target": "smithy.api#String"}}}}"#
        );
        let files = service(REST, &shapes).unwrap();
        let text = &files[Path::new("src/operation/op.rs")];
        let start = text.find("PaginationStream<Result<").expect("there is a stream of items");
        let types = &text[start + "PaginationStream<Result<".len()..];
        types[..types.find(", SdkError").expect("it may fail")].to_owned()
    };
    assert_eq!(items("a#Map"), "(String, String)");
    assert_eq!(items("a#List"), "HashMap<String, String>");
}

/// An operation with two acceptors, the second with that path, comparator and expected value, and with those pages.
fn with_traits(waiter: &str, paginated: &str) -> Result<Files, Diagnostic> {
    let op = format!(
        r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "output": {{"target": "a#Out"}}, "traits": {{
            "smithy.api#http": {{"method": "POST", "uri": "/"}},
            "smithy.waiters#waitable": {{"OpDone": {{"acceptors": [
                {{"state": "retry", "matcher": {{"success": false}}}},
                {{"state": "success", "matcher": {{"output": {waiter}}}}}]}}}},
            "smithy.api#paginated": {paginated}}}}},
        "a#In": {{"type": "structure", "members": {{"token": {{"target": "smithy.api#String"}}}}}},
        "a#Out": {{"type": "structure", "members": {{"state": {{"target": "smithy.api#String"}}, "next": {{"target": "smithy.api#String"}}}}}}"#
    );
    service(REST, &op)
}

const RIGHT_WAITER: &str = r#"{"path": "state", "expected": "DONE", "comparator": "stringEquals"}"#;
const RIGHT_PAGES: &str = r#"{"inputToken": "token", "outputToken": "next"}"#;

#[test]
fn a_wrong_path_of_a_waiter_is_placed_and_explained() {
    with_traits(RIGHT_WAITER, RIGHT_PAGES).unwrap();
    for (path, comparator, expected, message) in [
        ("stat", "stringEquals", "DONE", "`stat`: no member `stat` in the structure `Out`; did you mean `state`?"),
        ("state[", "stringEquals", "DONE", "`state[`: no JMESPath expression"),
        ("size(state)", "stringEquals", "DONE", "`size(state)`: no function `size` in JMESPath"),
        ("state", "booleanEquals", "true", "it gives the string `String`, and its comparator takes a boolean"),
        (
            "state",
            "allStringEquals",
            "DONE",
            "it gives the string `String`, and its comparator takes a list of strings",
        ),
        ("state == 'DONE'", "booleanEquals", "yes", "its `expected` is `yes`, and has to be `true` or `false`"),
    ] {
        let waiter = format!(r#"{{"path": "{path}", "expected": "{expected}", "comparator": "{comparator}"}}"#);
        let text = with_traits(&waiter, RIGHT_PAGES).unwrap_err().to_string();
        assert!(text.starts_with("test.json:5:14: error: a#Op: waiter `OpDone`, acceptor 2: the path `"), "{text}");
        assert!(text.contains(message), "{text}");
    }
}

#[test]
fn a_wrong_path_of_pages_is_placed_and_explained() {
    for (pages, message) in [
        (
            r#"{"inputToken": "tokn", "outputToken": "next"}"#,
            "no member `tokn` of the path `tokn` in `In`; did you mean `token`?",
        ),
        (
            r#"{"inputToken": "token", "outputToken": "next.page"}"#,
            "no member `page` of the path `next.page` in `String`",
        ),
        (
            r#"{"inputToken": "token", "outputToken": "next", "items": "all"}"#,
            "no member `all` of the path `all` in `Out`",
        ),
        (
            r#"{"inputToken": "token", "outputToken": "next", "pageSize": "size"}"#,
            "no member `size` of the path `size` in `In`",
        ),
    ] {
        let text = with_traits(RIGHT_WAITER, pages).unwrap_err().to_string();
        assert!(text.starts_with("test.json:"), "{text}");
        assert!(text.contains(&format!("error: a#Op: `paginated`: {message}")), "{text}");
    }
}

/// Decision diagrams choose the scheme in a condition, and the endpoint names what was chosen.
#[test]
fn sessions_are_found_where_conditions_choose_them() {
    let sessions = |scheme: &str| {
        let rules = format!(
            r#""smithy.rules#endpointRuleSet": {{"version": "1.1", "parameters": {{
                "Bucket": {{"type": "string", "required": false, "documentation": "the bucket"}},
                "DisableS3ExpressSessionAuth": {{"type": "boolean", "required": true, "default": false, "documentation": "no sessions"}}}},
            "rules": [{{"conditions": [{{"fn": "ite", "argv": [{{"ref": "DisableS3ExpressSessionAuth"}}, "sigv4", "{scheme}"], "assign": "scheme"}}],
                "endpoint": {{"url": "https://a.test", "headers": {{}}, "properties": {{"authSchemes": [{{"name": "{{scheme}}"}}]}}}}, "type": "endpoint"}}]}}"#
        );
        let api = r#""aws.api#service": {"sdkId": "S3", "arnNamespace": "s3", "cloudFormationName": "S3", "cloudTrailEventSource": "s3"}"#;
        let files = service(&format!("{REST}, {api}, {rules}"), PLAIN).unwrap_or_else(|error| panic!("{error}"));
        files[Path::new("src/service.rs")].contains("Sessions")
    };
    assert!(sessions("sigv4-s3express"));
    assert!(!sessions("sigv4a"));
}
