//! From a message to an event or an error.

use aws_smithy_types::Blob;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

use super::{INITIAL_RESPONSE, is_error, name};
use crate::error::{BoxError, ErrorSlot};
use crate::protocol::Protocol;
use crate::schema::{Kind, Member, Schema, Trait};
use crate::shape::{REDACTED, ResponseMetadata, Shape, Slot, View};

/// What a message was.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// The union is filled.
    Event,
    /// The error is filled.
    Error,
    /// No event of the union.
    Nothing,
}

/// Whether the message answers the call rather than being one of its events.
pub(super) fn is_initial_response(message: &Message) -> bool {
    let is = |name, value| matches!(text(message, name), Ok(Some(found)) if found == value);
    is(name::MESSAGE_TYPE, "event") && is(name::EVENT_TYPE, INITIAL_RESPONSE)
}

/// Fills the union or the error from a message.
pub(super) fn read(
    message: &Message,
    protocol: Protocol,
    union: &mut dyn Shape,
    error: &mut dyn ErrorSlot,
) -> Result<Read, BoxError> {
    match required_text(message, name::MESSAGE_TYPE)? {
        "event" => read_event(message, protocol, union),
        "exception" => read_exception(message, protocol, union.schema(), error),
        "error" => {
            let code = text(message, name::ERROR_CODE)?;
            fill_metadata(error.activate(None), code, text(message, name::ERROR_MESSAGE)?);
            Ok(Read::Error)
        }
        other => Err(format!("`:message-type` is event, exception or error, not {other:?}").into()),
    }
}

fn read_event(message: &Message, protocol: Protocol, union: &mut dyn Shape) -> Result<Read, BoxError> {
    let name = required_text(message, name::EVENT_TYPE)?;
    let schema = union.schema();
    let index = schema.member_index(name).filter(|index| !is_error(&schema.members[*index]));
    if index.is_none() && name == INITIAL_RESPONSE {
        return Ok(Read::Nothing);
    }
    // An index past the last member makes the union unknown.
    if let Slot::Shape(event) = union.slot(index.unwrap_or(usize::MAX)) {
        fill(message, protocol, event)?;
    }
    Ok(Read::Event)
}

fn read_exception(
    message: &Message,
    protocol: Protocol,
    union: &'static Schema,
    error: &mut dyn ErrorSlot,
) -> Result<Read, BoxError> {
    let name = required_text(message, name::EXCEPTION_TYPE)?;
    let index = union.member_index(name).filter(|index| is_error(&union.members[*index]));
    let Some(index) = index else {
        let said = protocol.message_of_document(message.payload());
        fill_metadata(error.activate(None), Some(name), said.as_deref());
        return Ok(Read::Error);
    };
    let schema = union.members[index].target;
    let shape = error.activate(Some(error_index(union, schema)));
    if let Err(why) = fill(message, protocol, shape) {
        // What names an error but does not hold what the model says of it is still an error of the service.
        fill_metadata(error.unhandled(why), Some(schema.name), None);
        return Ok(Read::Error);
    }
    let is_message =
        |member: &Member| member.target.kind == Kind::String && member.name.eq_ignore_ascii_case("message");
    let sent = match schema.members.iter().position(is_message) {
        Some(member) if schema.members[member].is_sensitive() => Some(REDACTED.to_owned()),
        Some(member) => match shape.view(member) {
            View::Str(sent) => Some(sent.to_owned()),
            _ => None,
        },
        None => None,
    };
    fill_metadata(shape, Some(schema.name), sent.as_deref());
    Ok(Read::Error)
}

/// The place of an error among those of a union, each of which counts once.
pub(super) fn error_index(union: &'static Schema, error: &'static Schema) -> usize {
    let mut seen: Vec<&'static Schema> = Vec::new();
    for target in union.members.iter().filter(|member| is_error(member)).map(|member| member.target) {
        if std::ptr::eq(target, error) {
            break;
        }
        if !seen.iter().any(|earlier| std::ptr::eq(*earlier, target)) {
            seen.push(target);
        }
    }
    seen.len()
}

fn fill_metadata(shape: &mut dyn Shape, code: Option<&str>, message: Option<&str>) {
    if let ResponseMetadata::Error(meta) = shape.response_metadata() {
        let mut filled = ErrorMetadata::builder();
        if let Some(code) = code {
            filled = filled.code(code);
        }
        if let Some(message) = message {
            filled = filled.message(message);
        }
        *meta = filled.build();
    }
}

/// Fills an event or an error: the payload first, then the members in headers.
fn fill(message: &Message, protocol: Protocol, shape: &mut dyn Shape) -> Result<(), BoxError> {
    let schema = shape.schema();
    match schema.members.iter().position(|member| member.has(Trait::EventPayload)) {
        Some(index) => fill_payload(message, protocol, shape.slot(index))?,
        None if message.payload().is_empty() || !schema.members.iter().any(is_in_document) => {}
        None => protocol.decode_document(message.payload(), shape)?,
    }
    for (index, member) in schema.members.iter().enumerate().filter(|(_, member)| member.has(Trait::EventHeader)) {
        if let Some(value) = header(message, member.name) {
            fill_header(value, shape.slot(index)).map_err(|expected| {
                let found = kind(value);
                format!("{}.{}: the header should be {expected}, not {found}", schema.name, member.name)
            })?;
        }
    }
    Ok(())
}

fn is_in_document(member: &Member) -> bool {
    !member.has(Trait::EventHeader)
}

fn fill_payload(message: &Message, protocol: Protocol, slot: Slot<'_>) -> Result<(), BoxError> {
    let payload = message.payload();
    match slot {
        Slot::Blob(out) => *out = Blob::new(&payload[..]),
        Slot::Str(out) => std::str::from_utf8(payload)?.clone_into(out),
        Slot::Enum(out) => out.set(std::str::from_utf8(payload)?),
        Slot::Shape(out) if !payload.is_empty() => protocol.decode_document(payload, out)?,
        _ => {}
    }
    Ok(())
}

/// Fills a member from a header, or says what the header should be.
fn fill_header(value: &HeaderValue, slot: Slot<'_>) -> Result<(), &'static str> {
    match (slot, value) {
        (Slot::Bool(out), HeaderValue::Bool(value)) => *out = *value,
        (Slot::Byte(out), HeaderValue::Byte(value)) => *out = *value,
        (Slot::Short(out), HeaderValue::Int16(value)) => *out = *value,
        (Slot::Int(out), HeaderValue::Int32(value)) => *out = *value,
        (Slot::IntEnum(out), HeaderValue::Int32(value)) => out.set(*value),
        (Slot::Long(out), HeaderValue::Int64(value)) => *out = *value,
        (Slot::Blob(out), HeaderValue::ByteArray(value)) => *out = Blob::new(&value[..]),
        (Slot::Str(out), HeaderValue::String(value)) => value.as_str().clone_into(out),
        (Slot::Enum(out), HeaderValue::String(value)) => out.set(value.as_str()),
        (Slot::Timestamp(out), HeaderValue::Timestamp(value)) => *out = *value,
        (slot, _) => return Err(expected(&slot)),
    }
    Ok(())
}

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Bool(_) => "a boolean",
        Slot::Byte(_) => "a byte",
        Slot::Short(_) => "a short",
        Slot::Int(_) | Slot::IntEnum(_) => "an integer",
        Slot::Long(_) => "a long",
        Slot::Blob(_) => "bytes",
        Slot::Str(_) | Slot::Enum(_) => "a string",
        Slot::Timestamp(_) => "a timestamp",
        _ => "absent, which its type cannot be read from",
    }
}

/// What a header holds; its value may be what the model calls sensitive.
fn kind(value: &HeaderValue) -> &'static str {
    match value {
        HeaderValue::Bool(_) => "a boolean",
        HeaderValue::Byte(_) => "a byte",
        HeaderValue::Int16(_) => "a short",
        HeaderValue::Int32(_) => "an integer",
        HeaderValue::Int64(_) => "a long",
        HeaderValue::ByteArray(_) => "bytes",
        HeaderValue::String(_) => "a string",
        HeaderValue::Timestamp(_) => "a timestamp",
        HeaderValue::Uuid(_) => "a UUID",
        _ => "another type",
    }
}

fn required_text<'a>(message: &'a Message, name: &str) -> Result<&'a str, BoxError> {
    text(message, name)?.ok_or_else(|| format!("the message has no header `{name}`").into())
}

fn text<'a>(message: &'a Message, name: &str) -> Result<Option<&'a str>, BoxError> {
    match header(message, name) {
        None => Ok(None),
        Some(HeaderValue::String(value)) => Ok(Some(value.as_str())),
        Some(other) => Err(format!("the header `{name}` should be a string, not {}", kind(other)).into()),
    }
}

fn header<'a>(message: &'a Message, name: &str) -> Option<&'a HeaderValue> {
    message.headers().iter().find(|header| header.name().as_str() == name).map(Header::value)
}
