//! `aws.protocols#restJson1` (Smithy 2.0, "AWS restJson1 protocol").

use aws_smithy_types::Blob;
use aws_smithy_types::body::SdkBody;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use super::{EncodedRequest, ErrorId, ResponseHead};
use crate::error::{DecodeError, EncodeError};
use crate::http::{has_body_members, payload_member, read_headers, read_status_code, request_target, write_headers};
use crate::json::Json;
use crate::operation::Operation;
use crate::schema::{Kind, Member, Trait};
use crate::shape::{Shape, Slot, View};

pub(super) const JSON: Json = Json::REST;

pub(super) fn encode_request(operation: &Operation, input: &mut dyn Shape) -> Result<EncodedRequest, EncodeError> {
    let target = request_target(operation, input)?;
    let mut headers = HeaderMap::new();
    write_headers(input, &mut headers)?;
    let (body, content_type) = encode_body(input)?;
    if let Some(content_type) = content_type
        && !headers.contains_key(CONTENT_TYPE)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    Ok(EncodedRequest { method: operation.http.method, target, headers, body })
}

/// The body and its media type; a request without members for the body has neither.
fn encode_body(shape: &mut dyn Shape) -> Result<(SdkBody, Option<&'static str>), EncodeError> {
    let schema = shape.schema();
    match payload_member(schema) {
        // A structure that is the body is never left out; anything else may be.
        Some((index, member)) if member.target.kind == Kind::Structure && is_absent(shape, index) => {
            Ok((SdkBody::from("{}"), Some("application/json")))
        }
        Some((index, member)) => encode_payload(shape, index, member),
        None if has_body_members(schema) => Ok((JSON.encode_body(shape)?.into(), Some("application/json"))),
        None => Ok((SdkBody::empty(), None)),
    }
}

fn is_absent(shape: &dyn Shape, index: usize) -> bool {
    matches!(shape.view(index), View::Absent)
}

pub(super) fn encode_payload(
    shape: &mut dyn Shape,
    index: usize,
    member: &'static Member,
) -> Result<(SdkBody, Option<&'static str>), EncodeError> {
    let media_type = |default| Some(member.media_type().unwrap_or(default));
    if member.has(Trait::Streaming) {
        let body = match shape.slot(index) {
            Slot::Stream(stream) => std::mem::take(stream).into_inner(),
            _ => SdkBody::empty(),
        };
        return Ok((body, media_type("application/octet-stream")));
    }
    Ok(match shape.view(index) {
        View::Absent => (SdkBody::empty(), None),
        View::Blob(blob) => (blob.as_ref().to_vec().into(), media_type("application/octet-stream")),
        View::Str(text) => (text.to_owned().into(), media_type("text/plain")),
        View::Shape(structure) => (JSON.encode(structure)?.into(), media_type("application/json")),
        view => (JSON.encode_view(view, member)?.into(), media_type("application/json")),
    })
}

pub(super) fn decode_output(
    operation: &Operation,
    head: ResponseHead<'_>,
    body: &[u8],
    output: &mut dyn Shape,
) -> Result<(), DecodeError> {
    debug_assert!(std::ptr::eq(operation.output, output.schema()), "the output belongs to the operation");
    read_status_code(output, head.status.as_u16());
    decode_message(head.headers, body, output)
}

pub(super) fn decode_error(head: ResponseHead<'_>, body: &[u8], error: &mut dyn Shape) -> Result<(), DecodeError> {
    decode_message(head.headers, body, error)
}

pub(super) fn decode_message(headers: &HeaderMap, body: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
    read_headers(shape, headers)?;
    let schema = shape.schema();
    match payload_member(schema) {
        Some((index, member)) => decode_payload(body, shape, index, member),
        None if has_body_members(schema) && !body.is_empty() => JSON.decode_body(body, shape),
        None => Ok(()),
    }
}

fn decode_payload(
    body: &[u8],
    shape: &mut dyn Shape,
    index: usize,
    member: &'static Member,
) -> Result<(), DecodeError> {
    if body.is_empty() {
        return Ok(());
    }
    let name = shape.schema().name;
    match shape.slot(index) {
        Slot::Blob(out) => *out = Blob::new(body),
        Slot::Str(out) => *out = text(body, name, member)?.to_owned(),
        Slot::Enum(out) => out.set(text(body, name, member)?),
        Slot::Shape(structure) => JSON.decode(body, structure)?,
        _ => JSON.decode_member(body, shape, index)?,
    }
    Ok(())
}

fn text<'a>(body: &'a [u8], shape: &str, member: &Member) -> Result<&'a str, DecodeError> {
    std::str::from_utf8(body).map_err(|error| DecodeError::new(format!("{shape}.{}", member.name), error))
}

pub(super) fn error_id(head: ResponseHead<'_>, body: &[u8]) -> ErrorId {
    ErrorId::of_aws_json(JSON, head, body)
}
