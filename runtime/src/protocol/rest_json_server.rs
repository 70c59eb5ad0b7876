//! `aws.protocols#restJson1` on the service's side.

use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::rest::{Body, decode_message, encode_payload};
use super::rest_json::JSON;
use super::server::{EncodedResponse, GenericError, RequestHead, error_status};
use crate::error::{DecodeError, EncodeError};
use crate::http::server::{read_labels, read_query};
use crate::http::{payload_member, write_headers};
use crate::operation::Operation;
use crate::schema::Trait;
use crate::shape::{Shape, Slot, View};

static ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
const APPLICATION_JSON: HeaderValue = HeaderValue::from_static("application/json");

pub(super) fn decode_request(
    operation: &Operation,
    head: RequestHead<'_>,
    body: &[u8],
    input: &mut dyn Shape,
) -> Result<(), DecodeError> {
    debug_assert!(std::ptr::eq(operation.input, input.schema()), "the input belongs to the operation");
    read_labels(operation, head.path, input)?;
    read_query(head.query, input)?;
    if let Some((index, member)) = payload_member(input.schema())
        && member.has(Trait::Streaming)
        && let Slot::Stream(stream) = input.slot(index)
    {
        *stream = ByteStream::from(body.to_vec());
        return crate::http::read_headers(input, head.headers);
    }
    decode_message(JSON, head.headers, body, input)
}

pub(super) fn encode_response(operation: &Operation, output: &mut dyn Shape) -> Result<EncodedResponse, EncodeError> {
    debug_assert!(std::ptr::eq(operation.output, output.schema()), "the output belongs to the operation");
    let status = StatusCode::from_u16(status_code(output).unwrap_or(operation.http.code))
        .map_err(|error| EncodeError::new(operation.name, error))?;
    encode(status, output)
}

pub(super) fn encode_error(error: &mut dyn Shape) -> Result<EncodedResponse, EncodeError> {
    let schema = error.schema();
    let mut response = encode(error_status(schema), error)?;
    response.headers.insert(ERROR_TYPE.clone(), HeaderValue::from_static(schema.name));
    Ok(response)
}

pub(super) fn encode_generic_error(error: GenericError<'_>) -> Result<EncodedResponse, EncodeError> {
    let code = HeaderValue::from_str(error.code).map_err(|cause| EncodeError::new(error.code, cause))?;
    let body = serde_json::json!({ "message": error.message }).to_string();
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, APPLICATION_JSON), (ERROR_TYPE.clone(), code)]);
    Ok(EncodedResponse { status: error.status, headers, body: body.into() })
}

/// The value of the member that is the status code.
fn status_code(output: &dyn Shape) -> Option<u16> {
    let index = output.schema().members.iter().position(|member| member.has(Trait::HttpResponseCode))?;
    match output.view(index) {
        View::Int(code) => u16::try_from(code).ok(),
        _ => None,
    }
}

fn encode(status: StatusCode, shape: &mut dyn Shape) -> Result<EncodedResponse, EncodeError> {
    let mut headers = HeaderMap::new();
    write_headers(shape, &mut headers)?;
    let (body, content_type) = encode_body(status, shape)?;
    if let Some(content_type) = content_type
        && !headers.contains_key(CONTENT_TYPE)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    Ok(EncodedResponse { status, headers, body })
}

/// An output without anything to say is still an object, unless the status forbids a body or the operation has no output.
fn encode_body(status: StatusCode, shape: &mut dyn Shape) -> Result<Body, EncodeError> {
    let schema = shape.schema();
    if let Some((index, member)) = payload_member(schema) {
        return encode_payload(JSON, shape, index, member);
    }
    let is_bodyless = status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED;
    if is_bodyless || schema.is_unit() {
        return Ok((SdkBody::empty(), None));
    }
    Ok((JSON.encode_body(shape)?.into(), Some("application/json")))
}
