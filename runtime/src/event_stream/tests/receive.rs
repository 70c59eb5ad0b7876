//! What is received, well-formed and otherwise.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::Blob;
use aws_smithy_types::body::SdkBody;

use aws_smithy_types::event_stream::{Header, HeaderValue, Message, RawMessage};
use bytes::Bytes;
use futures_core::Stream;
use http_body_util::Full;
use proptest::prelude::*;

use super::shapes::*;
use crate::error::{ProvideErrorMetadata, SdkError};
use crate::event_stream::{EventReceiver, EventSlot, Frames};
use crate::protocol::Protocol;
use crate::shape::Value;

fn frame(headers: &[(&'static str, HeaderValue)], payload: &'static [u8]) -> Vec<u8> {
    let headers = headers.iter().map(|(name, value)| Header::new(*name, value.clone())).collect();
    let mut bytes = Vec::new();
    write_message_to(&Message::new_from_parts(headers, Bytes::from_static(payload)), &mut bytes).unwrap();
    bytes
}

fn text(value: &'static str) -> HeaderValue {
    HeaderValue::String(value.into())
}

fn event(name: &'static str, payload: &'static [u8]) -> Vec<u8> {
    frame(&[(":message-type", text("event")), (":event-type", text(name))], payload)
}

fn receiver(body: SdkBody) -> EventReceiver<Events, EventsError> {
    let mut receiver = Value::empty();
    EventSlot::connect(&mut receiver, Frames::new(body), Protocol::RestJson1);
    receiver
}

async fn all(body: impl Into<SdkBody>) -> (Vec<Events>, Option<SdkError<EventsError, RawMessage>>) {
    let mut receiver = receiver(body.into());
    let mut events = Vec::new();
    loop {
        match receiver.recv().await {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => {
                assert!(matches!(receiver.recv().await, Ok(None)), "an error is the end");
                return (events, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn events_come_in_order_and_unknown_ones_are_kept_apart() {
    let line = frame(
        &[(":message-type", text("event")), (":event-type", text("line")), ("number", HeaderValue::Int32(7))],
        br#"{"text":"hello"}"#,
    );
    let body = [line, event("chunk", b"raw"), event("initial-response", b"{}"), event("later", b"?")].concat();
    let (events, error) = all(body).await;
    assert!(error.is_none(), "{error:?}");
    let line = Line { number: Some(7), text: Some("hello".to_owned()) };
    assert_eq!(events, [Events::Line(line), Events::Chunk(Chunk { bytes: Some(Blob::new("raw")) }), Events::Unknown]);
}

#[tokio::test]
async fn an_answer_that_is_no_stream_of_events_is_told_by_its_type() {
    let first_error = |content_type, body: &'static [u8]| async move {
        let mut receiver: EventReceiver<Events, EventsError> = Value::empty();
        let frames = Frames::new(SdkBody::from(body)).with_content_type(content_type);
        EventSlot::connect(&mut receiver, frames, Protocol::RestJson1);
        aws_smithy_types::error::display::DisplayErrorContext(receiver.recv().await.unwrap_err()).to_string()
    };
    let page = first_error(Some("text/html; charset=utf-8"), b"<html>Please log in</html>").await;
    assert!(page.contains("the answer is text/html; charset=utf-8, not application/vnd.amazon.eventstream"), "{page}");
    let short = first_error(Some("application/json"), b"{}").await;
    assert!(short.contains("the answer is application/json"), "{short}");
    for content_type in [None, Some("application/vnd.amazon.eventstream")] {
        let broken = first_error(content_type, b"<html>Please log in</html>").await;
        assert!(broken.contains("a frame has") && !broken.contains("the answer is"), "{broken}");
    }
}

#[tokio::test]
async fn frames_are_found_however_the_body_is_cut() {
    let body = [event("chunk", b"one"), event("chunk", b"two")].concat();
    let mut source = receiver(SdkBody::from_body_1_x(ByteByByte(body)));
    let mut found = Vec::new();
    while let Some(event) = poll_fn(|cx| Pin::new(&mut source).poll_next(cx)).await {
        found.push(event.unwrap());
    }
    let chunk = |bytes: &str| Events::Chunk(Chunk { bytes: Some(Blob::new(bytes)) });
    assert_eq!(found, [chunk("one"), chunk("two")]);
}

struct ByteByByte(Vec<u8>);

impl http_body::Body for ByteByByte {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        let first = (!self.0.is_empty()).then(|| self.0.remove(0));
        Poll::Ready(first.map(|byte| Ok(http_body::Frame::data(Bytes::from(vec![byte])))))
    }
}

#[tokio::test]
async fn errors_within_the_stream_are_service_errors() {
    let exception = |name| {
        frame(&[(":message-type", text("exception")), (":exception-type", text(name))], br#"{"message":"over"}"#)
    };
    let (_, error) = all(exception("gone")).await;
    match error.unwrap().into_service_error() {
        EventsError::Gone(gone) => {
            assert_eq!(gone.message.as_deref(), Some("over"));
            assert_eq!((gone.meta.code(), gone.meta.message()), (Some("GoneException"), Some("over")));
        }
        other @ EventsError::Unhandled(_) => panic!("{other:?}"),
    }
    let error = all(exception("other")).await.1.unwrap();
    assert_eq!((error.code(), ProvideErrorMetadata::message(&error)), (Some("other"), Some("over")));
    let unmodelled = [(":message-type", text("error")), (":error-code", text("500")), (":error-message", text("no"))];
    let error = all(frame(&unmodelled, b"")).await.1.unwrap();
    assert_eq!((error.code(), ProvideErrorMetadata::message(&error)), (Some("500"), Some("no")));
}

/// As in a failure that is answered, where a server or what stands before it says more than it knows.
#[tokio::test]
async fn an_error_whose_document_cannot_be_read_keeps_its_name() {
    for document in [&b"no JSON"[..], br#"{"message":["over"]}"#] {
        let gone = frame(&[(":message-type", text("exception")), (":exception-type", text("gone"))], document);
        let error = all(gone).await.1.unwrap();
        assert_eq!(error.code(), Some("GoneException"));
        let error = error.into_service_error();
        assert!(matches!(error, EventsError::Unhandled(_)), "{error:?}");
        let shown = aws_smithy_types::error::display::DisplayErrorContext(error).to_string();
        assert!(shown.contains("GoneException") && shown.contains("at line 1"), "{shown}");
    }
}

#[tokio::test]
async fn what_is_no_message_of_the_model_is_said() {
    let kind = |value| (":message-type", value);
    let cases = [
        (frame(&[(":event-type", text("line"))], b""), "no header `:message-type`"),
        (frame(&[kind(HeaderValue::Bool(true))], b""), "`:message-type` should be a string, not a boolean"),
        (frame(&[kind(text("news"))], b""), "\"news\""),
        (frame(&[kind(text("event"))], b""), "no header `:event-type`"),
        (
            frame(&[kind(text("event")), (":event-type", text("line")), ("number", text("secret"))], b""),
            "Line.number: the header should be an integer, not a string",
        ),
        (event("line", b"{"), "Line"),
        (event("line", b"{}")[..20].to_vec(), "ends within a frame, after 20"),
        (vec![0, 0, 0, 15, 0, 0, 0, 0], "not 15"),
        (vec![0, 0x20, 0, 0, 0, 0x10, 0, 1], "not 1048577"),
        (vec![0xff; 4], "not 4294967295"),
    ];
    for (body, expected) in cases {
        let (events, error) = all(body).await;
        let error = error.unwrap();
        assert!(matches!(error, SdkError::ResponseError(_)) && events.is_empty(), "{error:?}");
        assert!(error.to_string().contains(expected), "{expected}: {error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

#[tokio::test]
async fn a_lost_connection_is_a_failed_dispatch() {
    let error = std::io::Error::other("reset");
    let body = http_body_util::StreamBody::new(Once(Some(Err::<http_body::Frame<Bytes>, _>(error))));
    let (_, error) = all(SdkBody::from_body_1_x(body)).await;
    assert!(matches!(error, Some(SdkError::DispatchFailure(_))), "{error:?}");
}

struct Once<T>(Option<T>);

impl<T: Unpin> Stream for Once<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(self.0.take())
    }
}

#[tokio::test]
async fn a_receiver_without_a_response_is_at_its_end() {
    let mut receiver: EventReceiver<Events, EventsError> = Value::empty();
    assert!(matches!(receiver.recv().await, Ok(None)));
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

proptest! {
    #[test]
    fn any_bytes_end_in_events_or_an_error(bytes: Vec<u8>) {
        run(all(SdkBody::from_body_1_x(Full::new(Bytes::from(bytes)))));
    }

    #[test]
    fn a_damaged_frame_is_never_an_event(at in 0_usize..1000, bit in 0_u8..8) {
        let mut body = event("chunk", b"payload");
        let at = at % body.len();
        body[at] ^= 1 << bit;
        let (events, error) = run(all(body));
        prop_assert!(events.is_empty() && error.is_some());
    }
}
