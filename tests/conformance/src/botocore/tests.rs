//! What is drawn and written, without botocore.

use std::fs;
use std::path::Path;

use farrier_smithy::Model;
use fastrand::Rng;
use serde_json::{Value as Json, json};

use super::cases::{self, Case, Kind};
use super::deviations::Deviations;
use super::known::Known;
use super::protocol::{PROTOCOLS, Protocol};
use super::respond::{Naming, Responder};
use super::subject::{self, Source, Subject};
use super::value::Value;

const SERVICE: &str =
    r#""sdkId": "Things", "arnNamespace": "things", "cloudFormationName": "T", "cloudTrailEventSource": "t""#;

/// A service with a member for each rule of drawing; `newer` is a member that botocore does not have.
fn source(protocol: &str) -> Source {
    let text = format!(
        r##"{{"smithy": "2.0", "shapes": {{
        "a#Things": {{"type": "service", "version": "1", "operations": [{{"target": "a#Put"}}],
            "traits": {{"{protocol}": {{}}, "aws.api#service": {{{SERVICE}}}, "smithy.api#xmlNamespace": {{"uri": "urn:a"}}}}}},
        "a#Put": {{"type": "operation", "input": {{"target": "a#PutIn"}}, "output": {{"target": "a#PutOut"}}, "errors": [{{"target": "a#Gone"}}],
            "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/{{id}}", "code": 201}}}}}},
        "a#PutIn": {{"type": "structure", "members": {{
            "id": {{"target": "smithy.api#String", "traits": {{"smithy.api#httpLabel": {{}}, "smithy.api#required": {{}}}}}},
            "count": {{"target": "smithy.api#Integer", "traits": {{"smithy.api#range": {{"min": 3, "max": 5}}}}}},
            "tags": {{"target": "a#Tags"}},
            "nested": {{"target": "a#Nested"}},
            "newer": {{"target": "smithy.api#String"}}}}}},
        "a#Tags": {{"type": "list", "member": {{"target": "smithy.api#String", "traits": {{"smithy.api#length": {{"min": 2, "max": 4}}}}}},
            "traits": {{"smithy.api#length": {{"min": 1, "max": 2}}, "smithy.api#uniqueItems": {{}}}}}},
        "a#Nested": {{"type": "structure", "members": {{
            "level": {{"target": "smithy.api#PrimitiveInteger", "traits": {{"smithy.api#default": 7}}}},
            "again": {{"target": "a#Nested"}}}}}},
        "a#PutOut": {{"type": "structure", "members": {{
            "etag": {{"target": "smithy.api#String", "traits": {{"smithy.api#httpHeader": "ETag"}}}},
            "at": {{"target": "smithy.api#Timestamp"}},
            "data": {{"target": "smithy.api#Blob"}},
            "tags": {{"target": "a#Tags"}}}}}},
        "a#Gone": {{"type": "structure", "members": {{"message": {{"target": "smithy.api#String"}}}}, "traits": {{"smithy.api#error": "client"}}}}}}}}"##
    );
    let model = Model::from_text("things.json", &text).unwrap_or_else(|error| panic!("{error}"));
    let sources = subject::sources(Path::new("things.json"), model, known()).unwrap();
    sources.into_iter().next().expect("both sides speak the protocol")
}

fn known() -> Known {
    let string = json!({"shape": "S"});
    let known = json!({
        "name": "things", "metadata": {"protocols": []},
        "operations": {"Put": {"input": {"shape": "PutIn"}, "output": {"shape": "PutOut"}}},
        "shapes": {
            "S": {"type": "string"}, "I": {"type": "integer"}, "T": {"type": "timestamp"}, "B": {"type": "blob"},
            "L": {"type": "list", "member": string}, "Gone": {"type": "structure", "members": {"message": string}},
            "Nested": {"type": "structure", "members": {"level": {"shape": "I"}, "again": {"shape": "Nested"}}},
            "PutIn": {"type": "structure", "members": {
                "id": string, "count": {"shape": "I"}, "tags": {"shape": "L"}, "nested": {"shape": "Nested"}}},
            "PutOut": {"type": "structure", "members": {
                "etag": string, "at": {"shape": "T"}, "data": {"shape": "B"}, "tags": {"shape": "L"}}},
        },
    });
    serde_json::from_value(known).unwrap()
}

fn drawn(source: &Source, seed: u64) -> (Vec<Case>, Subject<'_>) {
    let mut rng = Rng::with_seed(seed);
    let mut subject = Subject::of(source, None, &mut rng).expect("the model has a service");
    (cases::draw(&mut subject, 40, &mut rng), subject)
}

fn params(cases: &[Case]) -> impl Iterator<Item = &Json> {
    cases.iter().filter(|case| case.kind == Kind::Request).map(|case| &case.question["params"])
}

#[test]
fn a_seed_decides_everything() {
    let source = source("aws.protocols#restJson1");
    let tasks = |seed| drawn(&source, seed).0.into_iter().map(|case| case.task).collect::<Vec<_>>();
    assert_eq!(tasks(1), tasks(1));
    assert_ne!(tasks(1), tasks(2));
}

#[test]
fn inputs_keep_the_rules_of_the_model() {
    let source = source("aws.protocols#restJson1");
    let (cases, subject) = drawn(&source, 1);
    assert_eq!(params(&cases).count(), 40);
    for params in params(&cases) {
        assert!(params["id"].as_str().is_some_and(|id| !id.is_empty()), "{params}");
        assert!(params.get("count").is_none_or(|count| (3..=5).contains(&count.as_i64().unwrap())), "{params}");
        for tags in params.get("tags").into_iter().filter_map(Json::as_array) {
            assert!((1..=2).contains(&tags.len()) && tags.first() != tags.get(1), "{params}");
            assert!(tags.iter().all(|tag| (2..=4).contains(&tag.as_str().unwrap().chars().count())), "{params}");
        }
        // Clients send the defaults of nested members, so botocore is given them.
        assert!(params.get("nested").is_none_or(|nested| nested.get("level").is_some()), "{params}");
        assert!(params.get("newer").is_none(), "{params}");
    }
    assert!(params(&cases).any(|params| params["nested"]["level"] == 7));
    assert!(params(&cases).any(|params| params.as_object().unwrap().len() == 1), "the least input");
    assert!(subject.left_out["members that botocore's model does not have"] > 0);
}

fn respond(protocol: &str, is_noisy: bool) -> (String, String) {
    let source = source(protocol);
    let (model, wire) = (&source.model, source.protocol.wire);
    let shape = |name: &str| model.shape(name).unwrap();
    let responder = Responder { model, service: shape("a#Things"), wire, is_noisy };
    let value = Value::Structure(vec![
        ("etag".to_owned(), Value::Text("e".to_owned())),
        ("at".to_owned(), Value::Time(aws_smithy_types::DateTime::from_secs_and_nanos(1, 500_000_000))),
        ("data".to_owned(), Value::Blob(b"ab".to_vec())),
        ("tags".to_owned(), Value::List(vec![Value::Text("<&".to_owned())])),
    ]);
    let output = responder.output(shape("a#Put"), shape("a#PutOut"), &value);
    let error = responder.error(shape("a#Gone"), &Value::Structure(Vec::new()), Naming::default());
    assert_eq!(error.status, 400);
    let shown = |body: Vec<u8>| body.escape_ascii().to_string().replace("\\\"", "\"");
    (format!("{} {:?} {}", output.status, output.headers.get(1), shown(output.body)), shown(error.body))
}

#[test]
fn responses_are_what_the_protocols_say() {
    let (output, error) = respond("aws.protocols#restJson1", false);
    assert_eq!(output, r#"201 Some(("etag", "e")) {"at":1.5,"data":"YWI=","tags":["<&"]}"#);
    assert_eq!(error, "{}");
    let (output, error) = respond("aws.protocols#awsJson1_0", true);
    let members = r#""at":1.5,"data":"YWI=","etag":"e","futureMember":[1.5,{"a":null},"b"],"tags":["<&"]"#;
    assert_eq!(output, format!("200 None {{{members}}}"));
    assert!(error.contains(r##""__type":"a#Gone""##) && error.contains(r#""message":null"#), "{error}");
    let (output, error) = respond("aws.protocols#restXml", false);
    let members = "<at>1970-01-01T00:00:01.5Z</at><data>YWI=</data><tags><member>&lt;&amp;</member></tags>";
    assert_eq!(output, format!(r#"201 Some(("etag", "e")) <PutOut xmlns="urn:a">{members}</PutOut>"#));
    assert!(error.starts_with("<ErrorResponse><Error><Type>Sender</Type><Code>Gone</Code>"), "{error}");
    let (output, _) = respond("aws.protocols#awsQuery", false);
    assert!(output.contains(&format!("<PutResult><etag>e</etag>{members}</PutResult>")), "{output}");
    let (output, error) = respond("aws.protocols#ec2Query", false);
    assert!(output.contains(&format!("</requestId><etag>e</etag>{members}</PutResponse>")), "{output}");
    assert!(error.starts_with("<Response><Errors><Error>"), "{error}");
    let (output, _) = respond("smithy.protocols#rpcv2Cbor", false);
    let (time, data) = (r"\xc1\xfb?\xf8\x00\x00\x00\x00\x00\x00", "ddataBab");
    assert!(output.ends_with(&format!(r"\xa4detagaebat{time}{data}dtags\x81b<&")), "{output}");
}

#[test]
fn every_protocol_that_botocore_speaks_too_is_compared() {
    let known = json!({"name": "x", "operations": {}, "shapes": {},
        "metadata": {"protocols": ["smithy-rpc-v2-cbor", "json", "query"], "jsonVersion": "1.0", "awsQueryCompatible": {}}});
    let text = format!(
        r#"{{"smithy": "2.0", "shapes": {{"a#T": {{"type": "service", "version": "1",
            "traits": {{"aws.protocols#awsQuery": {{}}, "smithy.api#xmlNamespace": {{"uri": "urn:a"}}, "aws.api#service": {{{SERVICE}}}}}}}}}}}"#
    );
    let model = Model::from_text("t.json", &text).unwrap();
    let sources = subject::sources(Path::new("t.json"), model, serde_json::from_value(known).unwrap()).unwrap();
    let names: Vec<&str> = sources.iter().map(|source| source.protocol.name()).collect();
    assert_eq!(names, ["awsQuery", "rpcv2Cbor", "awsJson1_0"]);
    let compatible = |source: &Source| source.model.shape("a#T").unwrap().has_trait("aws.protocols#awsQueryCompatible");
    assert_eq!(sources.iter().map(compatible).collect::<Vec<_>>(), [false, true, true]);
    let unique = |protocol: &Protocol| PROTOCOLS.iter().filter(|other| other.name() == protocol.name()).count() == 1;
    assert!(PROTOCOLS.iter().all(unique));
}

#[test]
fn a_deviation_needs_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("deviations.toml");
    let read = |text: &str| {
        fs::write(&list, text).unwrap();
        Deviations::read(&list).map(|list| list.entries.len()).map_err(|error| error.to_string())
    };
    assert_eq!(read("[[deviation]]\nfinding = \"*\"\nreason = \"why\"\n"), Ok(1));
    for wrong in ["[[deviation]]\nfinding = \"*\"\nreason = \" \"\n", "[[deviation]]\nfinding = \"*\"\n", "[[other]]\n"]
    {
        assert!(read(wrong).is_err(), "{wrong}");
    }
    let checked_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("deviations.toml");
    assert!(Deviations::read(&checked_in).is_ok_and(|list| !list.entries.is_empty()));
}
