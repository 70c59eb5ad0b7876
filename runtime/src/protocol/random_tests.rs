//! What one side writes the other reads back, over every protocol, for random values of random models. What a protocol
//! cannot carry is not drawn: [`Carries`] lists it.

use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;

use super::form_reader::Parameter;
use super::{EncodedRequest, Protocol, RequestHead, ResponseHead, rest, rest_xml};
use crate::cbor::Cbor;
use crate::error::DecodeError;
use crate::http::{payload_member, write_headers};
use crate::json::Json;
use crate::operation::Operation;
use crate::query::Rules;
use crate::schema::Trait;
use crate::shape::{Shape, View};
use crate::testing::random::{Bound, Carries, Record};
use crate::testing::{SERVICE, operation};
use crate::xml::Xml;

const ALL: [Protocol; 8] = [
    Protocol::AwsJson1_0,
    Protocol::AwsJson1_1,
    Protocol::AwsQuery,
    Protocol::Ec2Query,
    Protocol::RestJson1,
    Protocol::RestXml,
    Protocol::RpcV2Cbor,
    Protocol::RpcV2Json,
];

/// What a protocol can carry from a service to a client; to a service, the query protocols carry less.
fn answers(protocol: Protocol) -> Carries {
    match protocol {
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => Carries::XML,
        _ => Carries::EVERYTHING,
    }
}

fn call(value: &Record) -> Operation {
    operation("Call", "POST", &[], value.schema(), value.schema())
}

/// The service's side of the RPC protocols: what came is what the codec reads, and the other way round.
fn read_rpc_request(protocol: Protocol, body: &[u8], input: &mut dyn Shape) -> Result<(), DecodeError> {
    match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => Json::AWS.decode(body, input),
        Protocol::RpcV2Json => Json::RPC_V2.decode(body, input),
        _ => Cbor.decode(body, input),
    }
}

fn write_answer(protocol: Protocol, output: &dyn Shape) -> Vec<u8> {
    match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => Json::AWS.encode(output).unwrap(),
        Protocol::RestJson1 => Json::REST.encode(output).unwrap(),
        Protocol::RpcV2Json => Json::RPC_V2.encode(output).unwrap(),
        Protocol::RpcV2Cbor => Cbor.encode(output).unwrap(),
        Protocol::AwsQuery => {
            let document = String::from_utf8(Xml { namespace: None }.encode(output).unwrap()).unwrap();
            let name = output.schema().xml_name();
            let inner = document.strip_prefix(&format!("<{name}")).unwrap();
            let inner = inner.strip_suffix(&format!("</{name}>")).unwrap();
            format!(
                "<CallResponse><CallResult{inner}</CallResult>\
                 <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></CallResponse>"
            )
            .into()
        }
        _ => Xml { namespace: None }.encode(output).unwrap(),
    }
}

fn answer_head(protocol: Protocol) -> HeaderMap {
    let spoken = match protocol {
        Protocol::RpcV2Cbor => "rpc-v2-cbor",
        Protocol::RpcV2Json => "rpc-v2-json",
        _ => return HeaderMap::new(),
    };
    HeaderMap::from_iter([(http::HeaderName::from_static("smithy-protocol"), HeaderValue::from_static(spoken))])
}

fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

fn read_rest_request(protocol: Protocol, operation: &Operation, request: &EncodedRequest, input: &mut dyn Shape) {
    let (path, query) = split(&request.target);
    let body = request.body.bytes().unwrap();
    if protocol == Protocol::RestJson1 {
        let head = RequestHead { path, query, headers: &request.headers };
        return protocol.decode_request(operation, head, body, input).unwrap();
    }
    crate::http::server::read_labels(operation, path, input).unwrap();
    crate::http::server::read_query(query, input).unwrap();
    rest::decode_message(rest_xml::documents(&SERVICE), &request.headers, body, input).unwrap();
}

/// Status, headers and body of an answer.
fn write_rest_answer(
    protocol: Protocol,
    operation: &Operation,
    output: &mut Record,
) -> (StatusCode, HeaderMap, Vec<u8>) {
    if protocol == Protocol::RestJson1 {
        let response = protocol.encode_response(operation, output).unwrap();
        return (response.status, response.headers, response.body.bytes().unwrap().to_vec());
    }
    let schema = output.schema();
    let status = schema.members.iter().position(|member| member.has(Trait::HttpResponseCode));
    let status = match status.map(|index| output.view(index)) {
        Some(View::Int(code)) => StatusCode::from_u16(code.try_into().unwrap()).unwrap(),
        _ => StatusCode::OK,
    };
    let mut headers = HeaderMap::new();
    write_headers(output, &mut headers).unwrap();
    let documents = rest_xml::documents(&SERVICE);
    let body = match payload_member(schema) {
        Some((index, member)) => {
            rest::encode_payload(documents, output, index, member).unwrap().0.bytes().unwrap().to_vec()
        }
        None => documents.encode_body(output).unwrap(),
    };
    (status, headers, body)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn rpc_requests_read_back(seed in any::<u64>()) {
        for protocol in [Protocol::AwsJson1_0, Protocol::AwsJson1_1, Protocol::RpcV2Cbor, Protocol::RpcV2Json] {
            let mut written = Record::drawn(seed);
            let request = protocol.encode_request(&call(&written), &mut written).unwrap();
            let mut read = written.blank();
            read_rpc_request(protocol, request.body.bytes().unwrap(), &mut read).unwrap();
            prop_assert_eq!(&read, &written, "{:?}", protocol);
        }
    }

    #[test]
    fn forms_read_back(seed in any::<u64>()) {
        for (protocol, rules) in [(Protocol::AwsQuery, Rules::Aws), (Protocol::Ec2Query, Rules::Ec2)] {
            let mut written = Record::drawn_for(seed, Carries::FORMS);
            let request = protocol.encode_request(&call(&written), &mut written).unwrap();
            let form = Parameter::parse(std::str::from_utf8(request.body.bytes().unwrap()).unwrap());
            prop_assert_eq!((form.value_of("Action"), form.value_of("Version")), (Some("Call"), Some(SERVICE.version)));
            let mut read = written.blank();
            form.fill(rules, &mut read);
            prop_assert_eq!(&read, &written, "{:?}", protocol);
        }
    }

    #[test]
    fn answers_read_back(seed in any::<u64>()) {
        for protocol in ALL {
            let written = Record::drawn_for(seed, answers(protocol));
            let (body, headers) = (write_answer(protocol, &written), answer_head(protocol));
            let head = ResponseHead { status: StatusCode::OK, headers: &headers };
            let mut read = written.blank();
            let decoded = protocol.decode_output(&call(&written), head, &body, &mut read);
            prop_assert!(decoded.is_ok(), "{protocol:?}: {decoded:?} {}", String::from_utf8_lossy(&body));
            prop_assert_eq!(&read, &written, "{:?} {}", protocol, String::from_utf8_lossy(&body));
        }
    }

    #[test]
    fn members_all_over_a_request_read_back(seed in any::<u64>()) {
        for protocol in [Protocol::RestJson1, Protocol::RestXml] {
            let Bound { operation, mut input, .. } = Bound::drawn(seed, answers(protocol));
            let request = protocol.encode_request(&operation, &mut input).unwrap();
            let mut read = input.blank();
            read_rest_request(protocol, &operation, &request, &mut read);
            prop_assert_eq!(&read, &input, "{:?} {:?}", protocol, request);
        }
    }

    #[test]
    fn members_all_over_an_answer_read_back(seed in any::<u64>()) {
        for protocol in [Protocol::RestJson1, Protocol::RestXml] {
            let Bound { operation, mut output, .. } = Bound::drawn(seed, answers(protocol));
            let (status, headers, body) = write_rest_answer(protocol, &operation, &mut output);
            let mut read = output.blank();
            let head = ResponseHead { status, headers: &headers };
            protocol.decode_output(&operation, head, &body, &mut read).unwrap();
            prop_assert_eq!(&read, &output, "{:?} {:?} {}", protocol, headers, String::from_utf8_lossy(&body));
        }
    }

    #[test]
    fn damaged_answers_do_no_harm(
        seed in any::<u64>(),
        flips in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
        cut in any::<prop::sample::Index>(),
    ) {
        for protocol in ALL {
            let written = Record::drawn_for(seed, answers(protocol));
            let (mut body, headers) = (write_answer(protocol, &written), answer_head(protocol));
            for flip in &flips {
                let bit = flip.index(body.len() * 8);
                body[bit / 8] ^= 1 << (bit % 8);
            }
            body.truncate(cut.index(body.len() + 1));
            let head = ResponseHead { status: StatusCode::OK, headers: &headers };
            let _ = protocol.decode_output(&call(&written), head, &body, &mut written.blank());
            let _ = protocol.error_id(head, &body);
            let _ = protocol.decode_error(head, &body, &mut written.blank());
        }
    }
}
