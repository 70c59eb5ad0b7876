//! Header values: a line for each header, then an empty one, then the body.
#![no_main]

use farrier_fuzz::picked;
use farrier_kinds::operation::bind_all::{BindAll, BindAllOutput};
use farrier_kinds::types::error::{NotFound, Throttled};
use farrier_runtime::http::write_headers;
use farrier_runtime::operation::OperationShape;
use farrier_runtime::protocol::{Protocol, ResponseHead};
use farrier_runtime::shape::Shape;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;

fn cut(data: &[u8], at: u8) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == at) {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &[]),
    }
}

fn read_head(mut data: &[u8]) -> (HeaderMap, &[u8]) {
    let mut headers = HeaderMap::new();
    while !data.is_empty() {
        let (line, rest) = cut(data, b'\n');
        data = rest;
        if line.is_empty() {
            break;
        }
        let (name, value) = cut(line, b':');
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    (headers, data)
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, data)) = picked(data) else { return };
    let protocol =
        [Protocol::RestJson1, Protocol::RestXml, Protocol::AwsJson1_0, Protocol::RpcV2Json][usize::from(pick) % 4];
    let (headers, body) = read_head(data);
    let head = ResponseHead { status: StatusCode::OK, headers: &headers };
    let mut output = BindAllOutput::empty();
    if protocol.decode_output(BindAll::operation(), head, body, &mut output).is_ok() {
        // What came in headers goes into headers, unless a time lies too far off.
        let _ = write_headers(&output, &mut HeaderMap::new());
    }
    let _ = protocol.error_id(head, body);
    let _ = protocol.decode_error(head, body, &mut NotFound::empty());
    let _ = protocol.decode_error(head, body, &mut Throttled::empty());
});
