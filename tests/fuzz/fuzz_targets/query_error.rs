//! Answers of the XML protocols, failures above all: awsQuery, ec2Query and restXml.
#![no_main]

use farrier_fuzz::picked;
use farrier_kinds::operation::collections::{Collections, CollectionsOutput};
use farrier_kinds::types::error::{BadRequest, NotFound};
use farrier_runtime::operation::OperationShape;
use farrier_runtime::protocol::{Protocol, ResponseHead};
use farrier_runtime::shape::Shape;
use http::{HeaderMap, StatusCode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((pick, body)) = picked(data) else { return };
    let protocol = [Protocol::AwsQuery, Protocol::Ec2Query, Protocol::RestXml][usize::from(pick) % 3];
    let head = ResponseHead { status: StatusCode::BAD_REQUEST, headers: &HeaderMap::new() };
    let id = protocol.error_id(head, body);
    let code = id.code.unwrap_or_default();
    assert!(code.len() <= body.len());
    let _ = protocol.decode_error(head, body, &mut BadRequest::empty());
    let _ = protocol.decode_error(head, body, &mut NotFound::empty());
    let _ = protocol.decode_output(Collections::operation(), head, body, &mut <CollectionsOutput as Shape>::empty());
});
