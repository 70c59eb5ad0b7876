//! The RPC protocols: what goes out, and what comes back.

use aws_smithy_types::DateTime;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use proptest::prelude::*;

use super::{EncodedRequest, Protocol, ResponseHead};
use crate::cbor::Cbor;
use crate::json::Json;
use crate::operation::{Operation, Service};
use crate::schema::{Schema, Trait};
use crate::shape::{self, Shape};
use crate::testing::random::Record;
use crate::testing::*;

const ALL: [Protocol; 4] = [Protocol::AwsJson1_0, Protocol::AwsJson1_1, Protocol::RpcV2Cbor, Protocol::RpcV2Json];

static QUERY_COMPATIBLE: Service = Service { query_compatible: true, name: "Queue_2012", ..PLAIN };
const PLAIN: Service = Service {
    name: "TestService",
    sdk_id: "Test",
    version: "2020-01-01",
    signing_name: "test",
    protocol: Protocol::RpcV2Cbor,
    query_compatible: false,
    xml_namespace: None,
    endpoint_rules: None,
    traits: &[],
};

fn call(input: &'static Schema) -> Operation {
    operation("Call", "GET", &[], input, input)
}

fn encode(protocol: Protocol, operation: &Operation, input: &mut dyn Shape) -> EncodedRequest {
    protocol.encode_request(operation, input).unwrap()
}

fn header<'a>(request: &'a EncodedRequest, name: &str) -> Option<&'a str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
}

fn head(headers: &HeaderMap) -> ResponseHead<'_> {
    ResponseHead { status: StatusCode::BAD_REQUEST, headers }
}

fn speaking(protocol: Protocol) -> HeaderMap {
    headers(match protocol {
        Protocol::RpcV2Cbor => &[("smithy-protocol", "rpc-v2-cbor")],
        Protocol::RpcV2Json => &[("smithy-protocol", "rpc-v2-json")],
        _ => &[],
    })
}

#[test]
fn an_aws_json_request_names_its_operation_in_a_header() {
    for (protocol, media_type) in
        [(Protocol::AwsJson1_0, "application/x-amz-json-1.0"), (Protocol::AwsJson1_1, "application/x-amz-json-1.1")]
    {
        let request = encode(protocol, &call(&NOTHING), &mut Nothing::default());
        assert_eq!((request.method, request.target.as_str()), ("POST", "/"));
        assert_eq!(header(&request, "x-amz-target"), Some("TestService.Call"));
        assert_eq!(header(&request, "content-type"), Some(media_type));
        assert_eq!(header(&request, "x-amzn-query-mode"), None);
        assert_eq!(request.body.bytes(), Some(&b"{}"[..]), "an object even without an input");
    }
}

#[test]
fn an_rpc_v2_request_names_its_operation_in_the_path() {
    for (protocol, id, media_type, empty) in [
        (Protocol::RpcV2Cbor, "rpc-v2-cbor", "application/cbor", &b"\xbf\xff"[..]),
        (Protocol::RpcV2Json, "rpc-v2-json", "application/json", b"{}"),
    ] {
        let request = encode(protocol, &call(&NOTHING), &mut Nothing::default());
        assert_eq!((request.method, request.target.as_str()), ("POST", "/service/TestService/operation/Call"));
        for (name, value) in [("smithy-protocol", id), ("accept", media_type), ("content-type", media_type)] {
            assert_eq!(header(&request, name), Some(value));
        }
        assert_eq!(request.body.bytes(), Some(empty));
        let request = encode(protocol, &call(crate::schema::prelude::UNIT), &mut shape::Unit);
        assert_eq!((header(&request, "content-type"), request.body.bytes()), (None, Some(&b""[..])));
        assert_eq!(header(&request, "accept"), Some(media_type));
        static MARKED: Schema = Schema::structure("CallInput", &[], Trait::Unit);
        assert_eq!(encode(protocol, &call(&MARKED), &mut shape::Unit).body.bytes(), Some(&b""[..]));
    }
}

#[test]
fn http_bindings_do_not_count() {
    for protocol in ALL {
        let mut input = BoundInput { name: Some("n".into()), text: Some("t".into()), ..BoundInput::default() };
        let request = encode(protocol, &BOUND, &mut input);
        let mut read = BoundInput::default();
        let body = request.body.bytes().unwrap();
        match protocol {
            Protocol::RpcV2Cbor => Cbor.decode(body, &mut read).unwrap(),
            _ => Json::AWS.decode(body, &mut read).unwrap(),
        }
        assert_eq!(read, input);
        assert_eq!(header(&request, "x-text"), None);
    }
}

#[test]
fn a_query_compatible_service_is_asked_for_its_old_codes() {
    let operation = Operation { service: &QUERY_COMPATIBLE, ..call(&NOTHING) };
    for protocol in ALL {
        let request = encode(protocol, &operation, &mut Nothing::default());
        assert_eq!(header(&request, "x-amzn-query-mode"), Some("true"));
        let response = headers(&[("x-amzn-query-error", "AWS.Queue.Gone;Sender"), ("x-amzn-errortype", "QueueGone")]);
        let id = super::ErrorId { code: Some("QueueGone".into()), ..Default::default() }.with_query_error(&response);
        assert_eq!((id.code.as_deref(), id.shape_name()), (Some("AWS.Queue.Gone"), Some("QueueGone")));
        assert_eq!(id.fault.as_deref(), Some("Sender"));
    }
}

#[test]
fn json_writes_names_times_and_big_numbers_as_the_protocol_has_them() {
    let mut input = Everything {
        renamed: Some("r".into()),
        http_date: Some(DateTime::from_secs(946_845_296)),
        big_integer: Some("9223372036854775808".parse().unwrap()),
        big_decimal: Some("0.100000000000000000000001".parse().unwrap()),
        ..Everything::default()
    };
    let mut written = |protocol| {
        let request = encode(protocol, &call(&EVERYTHING), &mut input);
        String::from_utf8(request.body.bytes().unwrap().to_vec()).unwrap()
    };
    assert_eq!(
        written(Protocol::AwsJson1_1),
        r#"{"bigInteger":9223372036854775808,"bigDecimal":0.100000000000000000000001,"renamed":"r","httpDate":"Sun, 02 Jan 2000 20:34:56 GMT"}"#
    );
    assert_eq!(
        written(Protocol::RpcV2Json),
        r#"{"bigInteger":"9223372036854775808","bigDecimal":"0.100000000000000000000001","renamed":"r","httpDate":946845296}"#
    );
}

#[test]
fn big_numbers_are_written_as_json_spells_numbers() {
    for (given, written) in
        [("+5", "5"), ("007.50", "7.50"), (".5", "0.5"), ("-.5e3", "-0.5e3"), ("5.", "5"), ("-00", "-0")]
    {
        let value = Everything { big_decimal: Some(given.parse().unwrap()), ..Everything::default() };
        for (json, written) in [(Json::AWS, written.to_owned()), (Json::RPC_V2, format!("\"{written}\""))] {
            assert_eq!(
                String::from_utf8(json.encode(&value).unwrap()).unwrap(),
                format!("{{\"bigDecimal\":{written}}}")
            );
        }
    }
}

#[test]
fn an_empty_response_and_one_that_nobody_reads_are_fine() {
    for protocol in ALL {
        let headers = speaking(protocol);
        let mut output = NotFound::default();
        protocol.decode_output(&call(&NOT_FOUND), head(&headers), b"", &mut output).unwrap();
        assert_eq!(output, NotFound::default());
        protocol.decode_output(&call(&NOTHING), head(&headers), b"<html>", &mut Nothing::default()).unwrap();
    }
}

#[test]
fn an_rpc_v2_response_has_to_say_what_it_is() {
    for protocol in [Protocol::RpcV2Cbor, Protocol::RpcV2Json] {
        for answered in [headers(&[]), headers(&[("smithy-protocol", "rpc-v2-other")])] {
            let error = protocol.decode_output(&call(&NOTHING), head(&answered), b"", &mut Nothing::default());
            assert!(error.unwrap_err().to_string().contains("does not say that it speaks rpc-v2-"));
            assert_eq!(protocol.error_id(head(&answered), br#"{"__type":"A"}"#), super::ErrorId::default());
        }
    }
}

#[test]
fn an_rpc_v2_failure_may_forget_to_say_what_it_is() {
    let cbor = b"\xa2\x66__type\x65a#Foo\x67message\x61m";
    for (protocol, media_type, body) in [
        (Protocol::RpcV2Cbor, "application/cbor", &cbor[..]),
        (Protocol::RpcV2Json, "Application/JSON; charset=utf-8", br#"{"__type":"a#Foo","message":"m"}"#),
    ] {
        let id = protocol.error_id(head(&headers(&[("content-type", media_type)])), body);
        assert_eq!((id.code.as_deref(), id.message.as_deref()), (Some("Foo"), Some("m")));
        for answered in [
            headers(&[("content-type", "text/html")]),
            headers(&[("content-type", media_type), ("smithy-protocol", "rpc-v2-other")]),
        ] {
            assert_eq!(protocol.error_id(head(&answered), body), super::ErrorId::default(), "{answered:?}");
        }
    }
}

#[test]
fn failures_are_named_by_header_or_body() {
    let aws = |pairs, body: &str| {
        let id = Protocol::AwsJson1_0.error_id(head(&headers(pairs)), body.as_bytes());
        (id.code, id.message)
    };
    let named = |code: &str, message: Option<&str>| (Some(code.to_owned()), message.map(str::to_owned));
    assert_eq!(aws(&[("x-amzn-errortype", "Foo:http://a/")], r#"{"__type":"Bar"}"#), named("Foo", None));
    assert_eq!(aws(&[], r#"{"__type":"a.b#Foo","Message":"m"}"#), named("Foo", Some("m")));
    assert_eq!(aws(&[], r#"{"code":"a#Foo:b","errorMessage":"m"}"#), named("Foo", Some("m")));
    assert_eq!(aws(&[], r#"{"Code":"Foo","code":"a#","Message":"m"}"#), named("Foo", Some("m")), "Amazon Chime's");
    let oauth = r#"{"__type":"Foo","error":"invalid_grant","error_description":"m"}"#;
    assert_eq!(aws(&[], oauth), named("Foo", Some("m")));
    assert_eq!(aws(&[], r#"{"x":[{"__type":"Inner"}],"__type":"Foo"}"#), named("Foo", None));
    assert_eq!(aws(&[], "<html>"), (None, None));

    let spoken = headers(&[("smithy-protocol", "rpc-v2-json"), ("x-amzn-errortype", "Ignored")]);
    let id = |body: &str| Protocol::RpcV2Json.error_id(head(&spoken), body.as_bytes());
    assert_eq!(id(r#"{"__type":"a#Foo","message":"m"}"#).code.as_deref(), Some("Foo"));
    assert_eq!(id(r#"{"code":"Foo"}"#).code, None, "the field `code` does not count");
    let spoken = speaking(Protocol::RpcV2Cbor);
    let id = Protocol::RpcV2Cbor.error_id(head(&spoken), b"\xa2\x66__type\x65a#Foo\x67Message\x61m");
    assert_eq!((id.code.as_deref(), id.message.as_deref()), (Some("Foo"), Some("m")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn values_of_any_schema_read_back_from_json(seed in any::<u64>()) {
        let written = Record::drawn(seed);
        for json in [Json::REST, Json::AWS, Json::RPC_V2] {
            let mut read = written.blank();
            json.decode(&json.encode(&written).unwrap(), &mut read).unwrap();
            prop_assert_eq!(&read, &written);
        }
    }

    #[test]
    fn broken_json_does_no_harm(
        seed in any::<u64>(),
        flips in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
        cut in any::<prop::sample::Index>(),
    ) {
        let written = Record::drawn(seed);
        let mut text = Json::RPC_V2.encode(&written).unwrap();
        prop_assert!(Json::RPC_V2.decode(&text[..cut.index(text.len())], &mut written.blank()).is_err());
        for flip in flips {
            let bit = flip.index(text.len() * 8);
            text[bit / 8] ^= 1 << (bit % 8);
        }
        let _ = Json::RPC_V2.decode(&text, &mut written.blank());
    }

    #[test]
    fn random_responses_do_no_harm(body in prop::collection::vec(any::<u8>(), 0..60), kind in "[ -~]{0,20}") {
        for protocol in ALL {
            let mut headers = speaking(protocol);
            headers.insert("x-amzn-errortype", HeaderValue::from_str(&kind).unwrap());
            headers.insert("x-amzn-query-error", HeaderValue::from_str(&kind).unwrap());
            let head = head(&headers);
            let _ = protocol.decode_output(&call(&EVERYTHING), head, &body, &mut Everything::default());
            let _ = protocol.decode_error(head, &body, &mut NotFound::default());
            let _ = protocol.error_id(head, &body).with_query_error(&headers);
        }
    }
}
