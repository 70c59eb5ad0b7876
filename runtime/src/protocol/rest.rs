//! What the REST protocols share: HTTP bindings around a document, whatever that is written in.

use aws_smithy_types::Blob;
use aws_smithy_types::body::SdkBody;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use super::{EncodedRequest, ResponseHead};
use crate::error::{DecodeError, EncodeError};
use crate::http::{has_body_members, payload_member, read_headers, read_status_code, request_target, write_headers};
use crate::operation::Operation;
use crate::schema::{Kind, Member, Trait};
use crate::shape::{Shape, Slot, View};

/// What a protocol writes its documents in.
pub(super) trait Documents: Copy {
    /// The media type of a document.
    const MEDIA_TYPE: &'static str;

    /// The body of a request whose payload is a structure that is not set; nothing where it then has none.
    const ABSENT_STRUCTURE: Option<&'static str>;

    /// The document of the members that belong in the body; nothing where the protocol sends none.
    fn encode_body(self, shape: &dyn Shape) -> Result<Option<Vec<u8>>, EncodeError>;

    /// The document of a payload that is neither text nor bytes.
    fn encode_payload(self, view: View<'_>, member: &'static Member) -> Result<Vec<u8>, EncodeError>;

    /// Fills the members that belong in the body.
    fn decode_body(self, body: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError>;

    /// Fills a payload that is neither text nor bytes.
    fn decode_payload(self, body: &[u8], shape: &mut dyn Shape, index: usize) -> Result<(), DecodeError>;
}

/// A body and its media type; a message without anything for the body has neither.
pub(super) type Body = (SdkBody, Option<&'static str>);

pub(super) fn encode_request(
    documents: impl Documents,
    operation: &Operation,
    input: &mut dyn Shape,
) -> Result<EncodedRequest, EncodeError> {
    let target = request_target(operation, input)?;
    let mut headers = HeaderMap::new();
    write_headers(input, &mut headers)?;
    let (body, content_type) = encode_body(documents, input)?;
    if let Some(content_type) = content_type
        && !headers.contains_key(CONTENT_TYPE)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    Ok(EncodedRequest { method: operation.http.method, target, headers, body })
}

fn encode_body<D: Documents>(documents: D, shape: &mut dyn Shape) -> Result<Body, EncodeError> {
    let schema = shape.schema();
    if let Some((index, member)) = payload_member(schema) {
        if let (Kind::Structure, View::Absent) = (member.target.kind, shape.view(index))
            && let Some(empty) = D::ABSENT_STRUCTURE
        {
            return Ok((empty.into(), Some(D::MEDIA_TYPE)));
        }
        return encode_payload(documents, shape, index, member);
    }
    if has_body_members(schema)
        && let Some(body) = documents.encode_body(shape)?
    {
        return Ok((body.into(), Some(D::MEDIA_TYPE)));
    }
    Ok((SdkBody::empty(), None))
}

pub(super) fn encode_payload<D: Documents>(
    documents: D,
    shape: &mut dyn Shape,
    index: usize,
    member: &'static Member,
) -> Result<Body, EncodeError> {
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
        view => (documents.encode_payload(view, member)?.into(), media_type(D::MEDIA_TYPE)),
    })
}

pub(super) fn decode_output(
    documents: impl Documents,
    operation: &Operation,
    head: ResponseHead<'_>,
    body: &[u8],
    output: &mut dyn Shape,
) -> Result<(), DecodeError> {
    debug_assert!(std::ptr::eq(operation.output, output.schema()), "the output belongs to the operation");
    read_status_code(output, head.status.as_u16());
    decode_message(documents, head.headers, body, output)
}

/// Fills what stands beside a body.
pub(super) fn decode_head(head: ResponseHead<'_>, output: &mut dyn Shape) -> Result<(), DecodeError> {
    read_status_code(output, head.status.as_u16());
    read_headers(output, head.headers)
}

pub(super) fn decode_message(
    documents: impl Documents,
    headers: &HeaderMap,
    body: &[u8],
    shape: &mut dyn Shape,
) -> Result<(), DecodeError> {
    read_headers(shape, headers)?;
    let schema = shape.schema();
    match payload_member(schema) {
        _ if body.is_empty() => Ok(()),
        Some((index, member)) => decode_payload(documents, body, shape, index, member),
        None if has_body_members(schema) => documents.decode_body(body, shape),
        None => Ok(()),
    }
}

fn decode_payload(
    documents: impl Documents,
    body: &[u8],
    shape: &mut dyn Shape,
    index: usize,
    member: &'static Member,
) -> Result<(), DecodeError> {
    let name = shape.schema().name;
    match shape.slot(index) {
        Slot::Blob(out) => *out = Blob::new(body),
        Slot::Str(out) => *out = text(body, name, member)?.to_owned(),
        Slot::Enum(out) => out.set(text(body, name, member)?),
        _ => documents.decode_payload(body, shape, index)?,
    }
    Ok(())
}

fn text<'a>(body: &'a [u8], shape: &str, member: &Member) -> Result<&'a str, DecodeError> {
    std::str::from_utf8(body).map_err(|error| DecodeError::new(format!("{shape}.{}", member.name), error))
}
