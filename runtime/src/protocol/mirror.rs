//! What one side of restJson1 writes, the other reads back.

use aws_smithy_types::Blob;
use aws_smithy_types::byte_stream::ByteStream;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

use super::{EncodedRequest, EncodedResponse, GenericError, Protocol, RequestHead, ResponseHead};
use crate::error::{DecodeError, EncodeError};
use crate::operation::{Operation, PathPart};
use crate::schema::Schema;
use crate::shape::Shape;
use crate::testing::*;

const PROTOCOL: Protocol = Protocol::RestJson1;

fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

fn read_request(operation: &Operation, request: &EncodedRequest, input: &mut dyn Shape) -> Result<(), DecodeError> {
    let (path, query) = split(&request.target);
    let body = request.body.bytes().expect("the body is in memory");
    PROTOCOL.decode_request(operation, RequestHead { path, query, headers: &request.headers }, body, input)
}

fn over_request<T: Shape>(operation: &Operation, mut input: T) -> (T, EncodedRequest) {
    let request = PROTOCOL.encode_request(operation, &mut input).unwrap();
    let mut read = T::empty();
    read_request(operation, &request, &mut read).unwrap();
    (read, request)
}

fn over_response<T: Shape>(operation: &Operation, mut output: T) -> (T, EncodedResponse) {
    let response = PROTOCOL.encode_response(operation, &mut output).unwrap();
    let mut read = T::empty();
    let head = ResponseHead { status: response.status, headers: &response.headers };
    PROTOCOL.decode_output(operation, head, response.body.bytes().unwrap(), &mut read).unwrap();
    (read, response)
}

fn payload_operation(schema: &'static Schema) -> Operation {
    operation("Payload", "POST", &[PathPart::Literal("/payload")], schema, schema)
}

/// Header values are what RFC 9110 allows in one, and their ends are never blank.
fn header_text() -> impl Strategy<Value = String> {
    "[!-~é\u{4e00}]([ -~é\u{4e00}]{0,12}[!-~é\u{4e00}])?"
}

fn header_list_item() -> impl Strategy<Value = String> {
    "[ -~]{0,6}"
}

fn path_and_query() -> impl Strategy<Value = BoundInput> {
    let params = prop::collection::hash_map("[^k]\\PC{0,4}", prop::collection::vec(any::<String>(), 1..3), 1..3);
    (
        "\\PC{1,8}",
        time(),
        "\\PC{1,4}(/\\PC{1,4}){0,2}",
        any::<Option<i32>>(),
        prop::option::of(time()),
        // A query has no room for an empty list.
        prop::option::of(prop::collection::vec(any::<String>(), 1..3)),
        any::<bool>(),
        prop::option::of(params),
    )
        .prop_map(|(name, at, path, number, since, keys, red, params)| BoundInput {
            name: Some(name),
            at: Some(at),
            path: Some(path),
            number,
            since,
            keys,
            color: Some(if red { Color::Red } else { Color::Unknown("a b&c=é".into()) }),
            params,
            ..BoundInput::default()
        })
}

fn headers_and_body() -> impl Strategy<Value = BoundInput> {
    let lists = (
        prop::option::of(prop::collection::vec(header_list_item(), 0..4)),
        prop::option::of(prop::collection::vec(any::<i32>(), 0..4)),
        prop::option::of(prop::collection::vec(any::<bool>(), 0..4)),
        prop::option::of(prop::collection::vec(prop::num::f64::NORMAL | prop::num::f64::INFINITE, 0..4)),
        prop::option::of(prop::collection::vec(whole_second(), 0..4)),
        prop::option::of(prop::collection::vec(time(), 0..4)),
    );
    let scalars = (
        prop::option::of(header_text()),
        prop::option::of("\\PC{1,20}"),
        any::<Option<bool>>(),
        prop::option::of(prop::num::f64::NORMAL | prop::num::f64::INFINITE),
        prop::option::of(whole_second()),
    );
    // Without prefixed headers the map reads back empty.
    let meta = prop::collection::hash_map("[a-z0-9]{1,8}", header_text(), 0..3).prop_map(Some);
    (scalars, lists, meta, prop::option::of(everything().boxed()), any::<Option<String>>()).prop_map(
        |((text, media, flag, double, day), lists, meta, body, body_string)| BoundInput {
            text,
            media,
            flag,
            double,
            day,
            header_strings: lists.0,
            header_integers: lists.1,
            header_booleans: lists.2,
            header_doubles: lists.3,
            header_times: lists.4,
            header_date_times: lists.5,
            meta,
            body: body.map(Box::new),
            body_string,
            ..BoundInput::default()
        },
    )
}

/// The parameters of other members stand in the map of all parameters too.
fn with_all_parameters(mut input: BoundInput, read: &BoundInput) -> BoundInput {
    if let Some(params) = &read.params {
        let own = params.iter().filter(|(key, _)| ["number", "since", "key", "color"].contains(&key.as_str()));
        let own: Vec<_> = own.map(|(key, values)| (key.clone(), values.clone())).collect();
        input.params.get_or_insert_default().extend(own);
    }
    input
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_request_reads_back((uri, rest) in (path_and_query().boxed(), headers_and_body().boxed())) {
        let BoundInput { name, at, path, number, since, keys, color, params, .. } = uri;
        let input = BoundInput { name, at, path, number, since, keys, color, params, ..rest };
        let (read, request) = over_request(&BOUND, input.clone());
        prop_assert_eq!(&read, &with_all_parameters(input, &read));
        let (path, query) = split(&request.target);
        let routed = crate::http::server::route(&[&BOUND], "PUT", path, query);
        prop_assert_eq!(routed.map(|operation| operation.name), Some("Bound"));
    }

    #[test]
    fn a_response_reads_back(
        text in prop::option::of(header_text()),
        day in prop::option::of(whole_second()),
        body in prop::option::of(everything()),
        status in 200_i32..300,
    ) {
        // Without prefixed headers the map reads back empty.
        let meta = Some(text.iter().map(|text| ("k".to_owned(), text.clone())).collect());
        let body = body.filter(|_| status != 204).map(Box::new);
        let output = BoundOutput { status: Some(status), text, day, meta, body };
        let (read, response) = over_response(&BOUND, output.clone());
        prop_assert_eq!(i32::from(response.status.as_u16()), status);
        prop_assert_eq!(read, output);
    }

    #[test]
    fn payloads_read_back(value in everything(), text in "\\PC{1,40}", bytes in prop::collection::vec(any::<u8>(), 1..40)) {
        fn both_ways<T: Shape + Clone + PartialEq + std::fmt::Debug>(value: &T) {
            let operation = payload_operation(value.schema());
            assert_eq!(&over_request(&operation, value.clone()).0, value);
            assert_eq!(&over_response(&operation, value.clone()).0, value);
        }
        both_ways(&StructurePayload { text: None, payload: Some(value.clone()) });
        both_ways(&UnionPayload { payload: Some(Choice::Deep(Box::new(value))) });
        both_ways(&BlobPayload { payload: Some(Blob::new(bytes)) });
        both_ways(&EnumPayload { payload: Some(Color::Unknown(text.clone())) });
        both_ways(&ListPayload { payload: Some(vec![text.clone(); 3]) });
        both_ways(&StringPayload { payload: Some(text) });
    }

    #[test]
    fn document_payloads_read_back(document in document().prop_filter("a null payload is none", |d| !d.is_null())) {
        let value = DocumentPayload { payload: Some(document) };
        prop_assert_eq!(over_request(&payload_operation(&DOCUMENT_PAYLOAD), value.clone()).0, value);
    }

    #[test]
    fn random_requests_never_panic(
        path in "(/things/\\PC{0,8}/at/\\PC{0,20}/files/\\PC{0,8}/end|\\PC{0,20})",
        query in "((number|since|key|color|%z?|\\PC{0,3})=?\\PC{0,4}&){0,4}",
        name in "x-(text|media|flag|double|day|strings|integers|booleans|times|date-times|meta-a)",
        value in prop::collection::vec(32_u8..255, 0..30),
        body in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        let mut headers = HeaderMap::new();
        if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), http::HeaderValue::from_bytes(&value)) {
            headers.insert(name, value);
        }
        let head = RequestHead { path: &path, query: &query, headers: &headers };
        let _ = PROTOCOL.decode_request(&BOUND, head, &body, &mut BoundInput::default());
        let _ = crate::http::server::route(&[&BOUND], "PUT", &path, &query);
        let head = ResponseHead { status: StatusCode::OK, headers: &headers };
        let _ = PROTOCOL.decode_output(&BOUND, head, &body, &mut BoundOutput::default());
        let _ = PROTOCOL.error_id(head, &body);
        let _ = PROTOCOL.decode_error(head, &body, &mut NotFound::default());
    }
}

#[tokio::test]
async fn streams_pass_both_ways() {
    let stream = || StreamPayload { text: Some("t".into()), payload: ByteStream::from_static(b"abc\xff") };
    let operation = payload_operation(&STREAM_PAYLOAD);
    for read in [over_request(&operation, stream()).0] {
        assert_eq!(read.text.as_deref(), Some("t"));
        assert_eq!(read.payload.collect().await.unwrap().to_vec(), b"abc\xff");
    }
    let response = PROTOCOL.encode_response(&operation, &mut stream()).unwrap();
    assert_eq!(response.body.bytes(), Some(b"abc\xff".as_slice()));
    assert_eq!(response.headers["content-type"], "application/octet-stream");
}

#[test]
fn errors_carry_their_name_status_and_members() {
    let mut error = NotFound { message: Some("no such thing".into()), kind: Some("thing".into()) };
    let response = PROTOCOL.encode_error(&mut error).unwrap();
    let head = ResponseHead { status: response.status, headers: &response.headers };
    let body = response.body.bytes().unwrap();
    assert_eq!(response.status, StatusCode::NOT_FOUND);
    let id = PROTOCOL.error_id(head, body);
    assert_eq!((id.code.as_deref(), id.message.as_deref()), (Some("NotFound"), Some("no such thing")));
    let mut read = NotFound::default();
    PROTOCOL.decode_error(head, body, &mut read).unwrap();
    assert_eq!(read, error);
    let response = PROTOCOL.encode_error(&mut Broken::default()).unwrap();
    assert_eq!(response.status, StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
fn failures_outside_the_model_carry_code_and_message() {
    let status = StatusCode::FORBIDDEN;
    let response = PROTOCOL
        .encode_generic_error(GenericError { status, code: "UnknownKey", message: "who \"are\" you?" })
        .unwrap();
    let head = ResponseHead { status: response.status, headers: &response.headers };
    let id = PROTOCOL.error_id(head, response.body.bytes().unwrap());
    assert_eq!((id.code.as_deref(), id.message.as_deref()), (Some("UnknownKey"), Some("who \"are\" you?")));
    let bad: Result<_, EncodeError> = PROTOCOL.encode_generic_error(GenericError { status, code: "a\nb", message: "" });
    assert!(bad.is_err());
}

#[test]
fn an_output_without_members_is_an_object_unless_the_status_forbids_a_body() {
    let mut deletes = payload_operation(&NOTHING);
    let response = PROTOCOL.encode_response(&deletes, &mut Nothing::default()).unwrap();
    assert_eq!(response.body.bytes(), Some(b"{}".as_slice()));
    assert_eq!(response.headers["content-type"], "application/json");
    deletes.http.code = 204;
    let response = PROTOCOL.encode_response(&deletes, &mut Nothing::default()).unwrap();
    assert_eq!((response.status, response.body.bytes()), (StatusCode::NO_CONTENT, Some(b"".as_slice())));
    assert!(response.headers.is_empty());
}

#[test]
fn an_absent_structure_is_an_empty_object_and_an_absent_union_no_body() {
    let encode = |input: &mut dyn Shape| PROTOCOL.encode_request(&payload_operation(input.schema()), input).unwrap();
    let request = encode(&mut StructurePayload::default());
    assert_eq!(request.body.bytes(), Some(b"{}".as_slice()));
    assert_eq!(request.headers["content-type"], "application/json");
    let request = encode(&mut UnionPayload::default());
    assert_eq!(request.body.bytes(), Some(b"".as_slice()));
    assert!(request.headers.is_empty());
}

#[test]
fn a_body_that_is_no_object_says_so() {
    let request = |body: &[u8]| {
        let head = RequestHead { path: "/payload", query: "", headers: &HeaderMap::new() };
        let operation = payload_operation(&NOT_FOUND);
        PROTOCOL.decode_request(&operation, head, body, &mut NotFound::default())
    };
    assert!(request(b"").is_ok(), "no body is an empty input");
    assert!(request(b"{}").is_ok());
    for (body, expected) in [
        (&b"[]"[..], "NotFound: invalid type: sequence, expected an object"),
        (b"{\"message\":5}", "NotFound.message: expected string, found number"),
        (b"{\"message\":\"a", "NotFound.message: EOF while parsing a string"),
        (b"{} x", "NotFound: trailing characters"),
    ] {
        let error = request(body).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}
