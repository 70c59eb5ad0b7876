//! `aws.protocols#awsQuery` and `aws.protocols#ec2Query` (Smithy 2.0, "AWS query protocol" and "AWS EC2 query protocol"):
//! a form goes out, XML comes back. HTTP bindings mean nothing to them.

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use super::{EncodedRequest, xml_error};
use crate::error::{BoxError, DecodeError, EncodeError};
use crate::http::FORM;
use crate::operation::Operation;
use crate::query::{self, Rules};
use crate::shape::{ResponseMetadata, Shape};
use crate::xml::{Cursor, Reader, read_document};

pub(super) fn encode_request(
    rules: Rules,
    operation: &Operation,
    input: &dyn Shape,
) -> Result<EncodedRequest, EncodeError> {
    let body = query::encode(rules, operation, input)?.into();
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(FORM))]);
    Ok(EncodedRequest { method: "POST", target: "/".to_owned(), headers, body })
}

pub(super) fn decode_output(
    rules: Rules,
    operation: &Operation,
    body: &[u8],
    output: &mut dyn Shape,
) -> Result<(), DecodeError> {
    debug_assert!(std::ptr::eq(operation.output, output.schema()), "the output belongs to the operation");
    if body.is_empty() {
        return Ok(());
    }
    let name = output.schema().name;
    match rules {
        Rules::Aws => read_document(body, name, |reader, _| read_wrapped(reader, operation, output)),
        Rules::Ec2 => read_document(body, name, |reader, root| reader.members(&root, output, false)),
    }
}

pub(super) fn decode_error(body: &[u8], error: &mut dyn Shape) -> Result<(), DecodeError> {
    xml_error::decode_error(body, error, false)
}

/// Reads `GetThingResult`, which stands in `GetThingResponse` beside the request's id.
fn read_wrapped(reader: &mut Reader<'_, '_>, operation: &Operation, output: &mut dyn Shape) -> Result<(), BoxError> {
    while let Some(child) = reader.cursor.child()? {
        match child.name().strip_suffix("Result") {
            Some(name) if name == operation.name => reader.members(&child, output, false)?,
            _ if child.name() == "ResponseMetadata" => read_metadata(&mut reader.cursor, output)?,
            _ => reader.cursor.skip()?,
        }
    }
    Ok(())
}

fn read_metadata(cursor: &mut Cursor<'_>, output: &mut dyn Shape) -> Result<(), BoxError> {
    while let Some(child) = cursor.child()? {
        match (child.name(), output.response_metadata()) {
            ("RequestId", ResponseMetadata::RequestId(id)) => *id = Some(cursor.text("text")?.into_owned()),
            _ => cursor.skip()?,
        }
    }
    Ok(())
}
