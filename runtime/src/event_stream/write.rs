//! From an event or an error to a message.

use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::Bytes;

use super::{INITIAL_REQUEST, is_error, name};
use crate::error::{BoxError, unknown_variant};
use crate::operation::Service;
use crate::schema::{Kind, Member, Schema, Trait};
use crate::shape::{ResponseMetadata, Shape, Slot, UNIT, View};

/// The media types of payloads that are no documents.
const BYTES: &str = "application/octet-stream";
const TEXT: &str = "text/plain";

/// The message of the union's active member.
pub(super) fn event(union: &dyn Shape, service: &'static Service) -> Result<Message, BoxError> {
    let schema = union.schema();
    let active = schema.members.iter().enumerate().find_map(|(index, member)| match union.view(index) {
        View::Shape(event) => Some((member, event)),
        _ => None,
    });
    let Some((member, event)) = active else { return Err(unknown_variant(schema).into()) };
    message("event", name::EVENT_TYPE, member, event, service)
}

/// The message of an error of the union; nothing for an error that is none of them.
pub(super) fn error(
    union: &'static Schema,
    error: &dyn Shape,
    service: &'static Service,
) -> Option<Result<Message, BoxError>> {
    let is_it = |member: &&Member| is_error(member) && std::ptr::eq(member.target, error.schema());
    let member = union.members.iter().find(is_it)?;
    Some(message("exception", name::EXCEPTION_TYPE, member, error, service))
}

/// The message that stands for the request: a document of all members but the stream.
pub(super) fn initial_request(document: Bytes, service: &'static Service) -> Message {
    let headers = vec![
        text(name::MESSAGE_TYPE, "event"),
        text(name::EVENT_TYPE, INITIAL_REQUEST),
        text(name::CONTENT_TYPE, service.protocol.document_type()),
    ];
    Message::new_from_parts(headers, document)
}

fn message(
    kind: &'static str,
    name_of_type: &'static str,
    member: &'static Member,
    shape: &dyn Shape,
    service: &'static Service,
) -> Result<Message, BoxError> {
    let mut headers = vec![text(name::MESSAGE_TYPE, kind), text(name_of_type, member.name)];
    let payload = payload(shape, service)?;
    if let Some((_, content_type)) = &payload {
        headers.push(text(name::CONTENT_TYPE, content_type));
    }
    let schema = shape.schema();
    for (index, member) in schema.members.iter().enumerate().filter(|(_, member)| member.has(Trait::EventHeader)) {
        if let Some(value) =
            header_value(shape.view(index)).map_err(|why| format!("{}.{}: {why}", schema.name, member.name))?
        {
            headers.push(Header::new(member.name, value));
        }
    }
    Ok(Message::new_from_parts(headers, payload.map(|(payload, _)| payload).unwrap_or_default()))
}

/// The payload and its media type; nothing for an event that has all it may say in headers.
fn payload(shape: &dyn Shape, service: &'static Service) -> Result<Option<(Bytes, &'static str)>, BoxError> {
    let members = shape.schema().members;
    let protocol = service.protocol;
    if let Some(index) = members.iter().position(|member| member.has(Trait::EventPayload)) {
        return Ok(match shape.view(index) {
            View::Absent => match members[index].target.kind {
                Kind::Blob => Some((Bytes::new(), BYTES)),
                Kind::String => Some((Bytes::new(), TEXT)),
                _ => None,
            },
            View::Blob(blob) => Some((Bytes::copy_from_slice(blob.as_ref()), BYTES)),
            View::Str(text) => Some((Bytes::copy_from_slice(text.as_bytes()), TEXT)),
            View::Shape(inner) => Some((protocol.encode_document(inner, service)?.into(), protocol.document_type())),
            _ => {
                return Err(
                    format!("{}: the payload of an event is text, bytes or a structure", shape.schema().name).into()
                );
            }
        });
    }
    if !members.is_empty() && members.iter().all(|member| member.has(Trait::EventHeader)) {
        return Ok(None);
    }
    let document = protocol.encode_document(&Document(Some(shape)), service)?;
    Ok(Some((document.into(), protocol.document_type())))
}

fn header_value(view: View<'_>) -> Result<Option<HeaderValue>, &'static str> {
    Ok(Some(match view {
        View::Absent => return Ok(None),
        View::Bool(value) => HeaderValue::Bool(value),
        View::Byte(value) => HeaderValue::Byte(value),
        View::Short(value) => HeaderValue::Int16(value),
        View::Int(value) => HeaderValue::Int32(value),
        View::Long(value) => HeaderValue::Int64(value),
        View::Blob(value) => HeaderValue::ByteArray(Bytes::copy_from_slice(value.as_ref())),
        View::Str(value) => HeaderValue::String(value.to_owned().into()),
        View::Timestamp(value) => HeaderValue::Timestamp(*value),
        _ => return Err("a header of an event cannot hold this type"),
    }))
}

fn text(name: &'static str, value: &'static str) -> Header {
    Header::new(name, HeaderValue::String(value.into()))
}

/// An event without the members that stand in headers.
struct Document<'a>(Option<&'a dyn Shape>);

impl Shape for Document<'_> {
    fn schema(&self) -> &'static Schema {
        self.0.unwrap_or(&UNIT).schema()
    }

    fn view(&self, member: usize) -> View<'_> {
        match self.0 {
            Some(event) if !event.schema().members[member].has(Trait::EventHeader) => event.view(member),
            _ => View::Absent,
        }
    }

    fn slot(&mut self, _: usize) -> Slot<'_> {
        Slot::Skip
    }

    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::None
    }

    fn empty() -> Self {
        Self(None)
    }
}
