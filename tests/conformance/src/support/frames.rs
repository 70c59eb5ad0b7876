//! Messages of event streams: those that a case describes, and those that were sent.

use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_runtime::event_stream::{Header, HeaderValue, Message, StrBytes};

use super::case::Case;
use super::fill::timestamp;
use super::node::Node;

/// The header of a message with that name.
pub(super) fn header<'a>(message: &'a Message, name: &str) -> Option<&'a HeaderValue> {
    message.headers().iter().find(|header| header.name().as_str() == name).map(Header::value)
}

/// The text of a header.
pub(super) fn header_text<'a>(message: &'a Message, name: &str) -> Option<&'a str> {
    header(message, name).and_then(|value| value.as_string().ok()).map(StrBytes::as_str)
}

/// The messages that were sent, out of the frames that sign them.
///
/// # Errors
/// What is no frame, and a signed stream without an end or with something behind it.
pub(super) fn sent(mut body: &[u8]) -> Result<Vec<Message>, String> {
    let mut messages = Vec::new();
    let mut has_ended = None;
    while !body.is_empty() {
        let frame = read(&mut body)?;
        if has_ended == Some(true) {
            return Err("there is a frame behind the one that ends the stream".to_owned());
        }
        if header(&frame, ":chunk-signature").is_none() {
            messages.push(frame);
            continue;
        }
        has_ended = Some(frame.payload().is_empty());
        if !frame.payload().is_empty() {
            messages.push(read(&mut &frame.payload()[..])?);
        }
    }
    match has_ended {
        Some(false) => Err("no signed frame ends the stream".to_owned()),
        _ => Ok(messages),
    }
}

/// The frame of an event as a case gives it: its bytes, or its headers and body.
///
/// # Errors
/// A case that gives neither.
pub(super) fn received(event: &Case) -> Result<Vec<u8>, String> {
    if let Some(bytes) = event.text("bytes") {
        return BASE64_STANDARD.decode(bytes).map_err(|error| format!("the event's bytes are no base64: {error}"));
    }
    let headers = event.entries("headers").iter();
    let headers = headers.map(|(name, value)| Ok(Header::new(name.clone(), header_value(value)?)));
    let message = Message::new_from_parts(headers.collect::<Result<_, String>>()?, event.body()?.unwrap_or_default());
    let mut frame = Vec::new();
    write_message_to(&message, &mut frame).map_err(|error| format!("the event is no frame: {error}"))?;
    Ok(frame)
}

/// A header's value as a case gives it: an object whose key is the type.
///
/// # Errors
/// A type that there is not, or a value that is not of its type.
pub(super) fn header_value(value: &Node) -> Result<HeaderValue, String> {
    let [(kind, inner)] = value.entries() else { return Err(format!("a header's value has one type, not {value}")) };
    typed(kind, inner).ok_or_else(|| format!("there is no header value {value}"))
}

fn typed(kind: &str, value: &Node) -> Option<HeaderValue> {
    Some(match (kind, value) {
        ("boolean", Node::Bool(value)) => HeaderValue::Bool(*value),
        ("byte", Node::Number(text)) => HeaderValue::Byte(text.parse().ok()?),
        ("byte", Node::Text(text)) => match BASE64_STANDARD.decode(text).ok()?[..] {
            [byte] => HeaderValue::Byte(byte.cast_signed()),
            _ => return None,
        },
        ("short", Node::Number(text)) => HeaderValue::Int16(text.parse().ok()?),
        ("integer", Node::Number(text)) => HeaderValue::Int32(text.parse().ok()?),
        ("long", Node::Number(text)) => HeaderValue::Int64(text.parse().ok()?),
        ("blob", Node::Text(text)) => HeaderValue::ByteArray(BASE64_STANDARD.decode(text).ok()?.into()),
        ("string", Node::Text(text)) => HeaderValue::String(text.clone().into()),
        ("timestamp", Node::Number(text)) => HeaderValue::Timestamp(timestamp(text)?),
        ("timestamp", Node::Text(text)) => HeaderValue::Timestamp(DateTime::from_str(text, Format::DateTime).ok()?),
        _ => return None,
    })
}

fn read(body: &mut &[u8]) -> Result<Message, String> {
    let length = body.first_chunk::<4>().map(|length| u32::from_be_bytes(*length) as usize);
    let (frame, rest) = length
        .and_then(|length| body.split_at_checked(length))
        .ok_or_else(|| format!("the last {} bytes are no whole frame", body.len()))?;
    *body = rest;
    read_message_from(frame).map_err(|error| format!("a frame cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str) -> Vec<u8> {
        received(&Case::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn frames_are_taken_out_of_those_that_sign_them() {
        let event = frame(r#"{"headers": {":event-type": {"string": "a"}}, "body": "b"}"#);
        assert_eq!(sent(&event.repeat(2)).unwrap().len(), 2);
        let signed = |payload: &[u8]| {
            let header = Header::new(":chunk-signature", HeaderValue::ByteArray("s".into()));
            let mut frame = Vec::new();
            write_message_to(&Message::new_from_parts(vec![header], payload.to_vec()), &mut frame).unwrap();
            frame
        };
        let (first, end) = (signed(&event), signed(b""));
        let found = sent(&[first.clone(), end.clone()].concat()).unwrap();
        assert_eq!((found.len(), header_text(&found[0], ":event-type")), (1, Some("a")));
        assert!(sent(&first).unwrap_err().contains("no signed frame ends"));
        assert!(sent(&[end, event].concat()).unwrap_err().contains("behind"));
        assert!(sent(&first[1..]).is_err() && sent(&[0; 3]).is_err());
    }

    #[test]
    fn header_values_have_a_type() {
        let value = |text: &str| header_value(&Node::parse(text).unwrap());
        assert_eq!(value(r#"{"byte": 1}"#), Ok(HeaderValue::Byte(1)));
        assert_eq!(value(r#"{"byte": "AQ=="}"#), Ok(HeaderValue::Byte(1)));
        assert_eq!(value(r#"{"blob": "Zm9v"}"#), Ok(HeaderValue::ByteArray("foo".into())));
        assert_eq!(value(r#"{"timestamp": "1970-01-01T00:00:01Z"}"#), value(r#"{"timestamp": 1}"#));
        assert!(value(r#"{"uuid": "a"}"#).is_err() && value(r#"{"short": 40000}"#).is_err() && value("1").is_err());
    }
}
