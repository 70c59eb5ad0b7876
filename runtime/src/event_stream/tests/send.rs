//! What is sent, and that it reads back.

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use aws_smithy_types::{Blob, DateTime};
use http_body_util::{BodyExt, StreamBody};
use proptest::prelude::*;

use super::shapes::*;
use crate::error::{BoxError, Unhandled};
use crate::event_stream::{
    EventReceiver, EventSlot, EventSource, EventStreamSender, Frames, Header, HeaderValue, Outgoing, Seal,
};
use crate::operation::{Operation, PathPart, Service};
use crate::protocol::Protocol;
use crate::schema::prelude::STRING;
use crate::schema::{Member, Schema, Trait};
use crate::shape::{Shape, Slot, Value, View};
use crate::testing::operation;

type Sender = EventStreamSender<Events, EventsError>;

macro_rules! services {
    ($($name:ident = $protocol:ident;)*) => {
        $(static $name: Service = Service { protocol: Protocol::$protocol, ..SERVICE };)*
        static SERVICES: [&Service; 5] = [$(&$name),*];
    };
}

const SERVICE: Service = Service {
    name: "Talks",
    sdk_id: "Talks",
    version: "2020-01-01",
    signing_name: "talks",
    protocol: Protocol::RestJson1,
    query_compatible: false,
    xml_namespace: None,
    endpoint_rules: None,
    traits: &[],
};

services! {
    REST_JSON = RestJson1;
    REST_XML = RestXml;
    AWS_JSON = AwsJson1_1;
    CBOR = RpcV2Cbor;
    JSON = RpcV2Json;
}

/// An input with a member beside the stream.
struct Talk {
    topic: Option<String>,
    events: Sender,
}

static TALK: Schema = Schema::structure(
    "Talk",
    &[
        Member::new("topic", STRING, Trait::HttpHeader("x-topic")),
        Member::new("events", &EVENTS, Trait::All(&[Trait::HttpPayload, Trait::Streaming])),
    ],
    Trait::None,
);

impl Shape for Talk {
    fn schema(&self) -> &'static Schema {
        &TALK
    }

    fn view(&self, member: usize) -> View<'_> {
        if member == 0 { self.topic.read() } else { self.events.read() }
    }

    fn slot(&mut self, member: usize) -> Slot<'_> {
        if member == 0 { self.topic.fill() } else { self.events.fill() }
    }

    fn empty() -> Self {
        Self { topic: None, events: Value::empty() }
    }
}

fn talk_over(service: &'static Service) -> Operation {
    Operation { service, ..operation("Talk", "POST", &[PathPart::Literal("/talk")], &TALK, &TALK) }
}

/// The body of a request, whose frames are not signed.
fn body(service: &'static Service, input: &mut Talk) -> (SdkBody, Seal, Vec<(String, String)>) {
    let operation = talk_over(service);
    let outgoing = Outgoing::take(&operation, input).unwrap();
    let mut request = service.protocol.encode_request(&operation, input).unwrap();
    let seal = outgoing.replace_body(&mut request);
    let header =
        |(name, value): (&http::HeaderName, &http::HeaderValue)| (name.to_string(), value.to_str().unwrap().to_owned());
    (request.body, seal, request.headers.iter().map(header).collect())
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

/// The frames of a request, each as it came.
async fn frames(service: &'static Service, events: Sender) -> Result<Vec<Vec<u8>>, BoxError> {
    let (mut body, seal, _) = body(service, &mut Talk { topic: Some("rain".to_owned()), events });
    seal.set(None);
    let mut frames = Vec::new();
    while let Some(frame) = body.frame().await {
        frames.push(frame?.into_data().unwrap().to_vec());
    }
    assert!(body.frame().await.is_none(), "the end stays the end");
    Ok(frames)
}

async fn messages(service: &'static Service, events: Sender) -> Vec<Message> {
    frames(service, events).await.unwrap().iter().map(|frame| read_message_from(&mut &frame[..]).unwrap()).collect()
}

fn header<'a>(message: &'a Message, name: &str) -> Option<&'a HeaderValue> {
    message.headers().iter().find(|header| header.name().as_str() == name).map(Header::value)
}

fn header_text<'a>(message: &'a Message, name: &str) -> Option<&'a str> {
    header(message, name).map(|value| value.as_string().unwrap().as_str())
}

fn line(text: &str) -> Events {
    Events::Line(Line { number: Some(1), text: Some(text.to_owned()) })
}

fn gone() -> EventsError {
    EventsError::Gone(Gone { message: Some("away".to_owned()), number: Some(7), ..Gone::default() })
}

/// A stream of what is listed, which waits once before each.
struct Slowly(Vec<Result<Events, EventsError>>, bool);

impl futures_core::Stream for Slowly {
    type Item = Result<Events, EventsError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.1 = !self.1;
        if self.1 {
            cx.waker().wake_by_ref();
            return std::task::Poll::Pending;
        }
        let next = (!self.0.is_empty()).then(|| self.0.remove(0));
        std::task::Poll::Ready(next)
    }
}

#[tokio::test]
async fn an_event_says_what_it_is_and_what_its_payload_is() {
    let sent = |event| messages(&REST_JSON, EventStreamSender::once(Ok(event)));
    let message = &sent(line("hello")).await[0];
    assert_eq!(header_text(message, ":message-type"), Some("event"));
    assert_eq!(header_text(message, ":event-type"), Some("line"));
    assert_eq!(header_text(message, ":content-type"), Some("application/json"));
    assert_eq!(header(message, "number"), Some(&HeaderValue::Int32(1)));
    assert_eq!(&message.payload()[..], br#"{"text":"hello"}"#, "a header's member is not in the document");
    let message = &sent(Events::Chunk(Chunk { bytes: Some(Blob::new("raw")) })).await[0];
    assert_eq!(header_text(message, ":content-type"), Some("application/octet-stream"));
    assert_eq!(&message.payload()[..], b"raw");
    let message = &sent(Events::Note(Note { text: Some("plain".to_owned()), number: None })).await[0];
    assert_eq!(header_text(message, ":content-type"), Some("text/plain"));
    assert_eq!((&message.payload()[..], header(message, "number")), (&b"plain"[..], None));
    let message = &sent(Events::Headers(Headers { boolean: Some(true), ..Headers::default() })).await[0];
    assert_eq!((header(message, ":content-type"), message.payload().len()), (None, 0), "there is no payload");
}

/// What an event's payload is does not depend on what it holds: the official clients and servers hold to that.
#[tokio::test]
async fn an_event_that_holds_nothing_still_says_what_its_payload_is() {
    for (event, content_type, payload) in [
        (Events::Over, "application/json", "{}"),
        (Events::Line(Line::default()), "application/json", "{}"),
        (Events::Chunk(Chunk::default()), "application/octet-stream", ""),
        (Events::Note(Note::default()), "text/plain", ""),
    ] {
        let message = &messages(&REST_JSON, EventStreamSender::once(Ok(event.clone()))).await[0];
        assert_eq!(header_text(message, ":content-type"), Some(content_type), "{event:?}");
        assert_eq!(&message.payload()[..], payload.as_bytes(), "{event:?}");
    }
}

#[tokio::test]
async fn the_members_beside_the_stream_go_where_the_protocol_has_a_place_for_them() {
    for service in SERVICES {
        let events = EventStreamSender::from(Slowly(vec![Ok(line("a"))], false));
        let (body, seal, headers) = body(service, &mut Talk { topic: Some("rain".to_owned()), events });
        seal.set(None);
        let find = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        assert_eq!(find("content-type"), Some("application/vnd.amazon.eventstream"));
        let bytes = body.collect().await.unwrap().to_bytes();
        let first = read_message_from(&mut &bytes[..]).unwrap();
        if matches!(service.protocol, Protocol::RestJson1 | Protocol::RestXml) {
            assert_eq!((find("x-topic"), header_text(&first, ":event-type")), (Some("rain"), Some("line")));
            continue;
        }
        assert_eq!((find("x-topic"), header_text(&first, ":event-type")), (None, Some("initial-request")));
        assert_eq!(header_text(&first, ":message-type"), Some("event"));
        let mut read: Talk = Shape::empty();
        service.protocol.decode_document(first.payload(), &mut read).unwrap();
        assert_eq!(read.topic.as_deref(), Some("rain"));
        let document_type = if service.protocol == Protocol::RpcV2Cbor { "cbor" } else { "json" };
        assert_eq!(header_text(&first, ":content-type"), Some(&*format!("application/{document_type}")));
    }
}

#[tokio::test]
async fn rpc_v2_accepts_what_the_output_is() {
    let (_, _, headers) = body(&CBOR, &mut Talk { topic: None, events: Value::empty() });
    assert!(headers.contains(&("accept".to_owned(), "application/vnd.amazon.eventstream".to_owned())), "{headers:?}");
}

#[tokio::test]
async fn a_modelled_error_is_sent_and_ends_the_stream() {
    let events = vec![Ok(line("a")), Err(gone()), Ok(line("never"))];
    let sent = messages(&REST_JSON, Slowly(events, false).into()).await;
    assert_eq!(sent.len(), 2);
    assert_eq!(header_text(&sent[1], ":message-type"), Some("exception"));
    assert_eq!(header_text(&sent[1], ":exception-type"), Some("gone"));
    assert_eq!(header(&sent[1], "number"), Some(&HeaderValue::Int32(7)));
    assert_eq!(&sent[1].payload()[..], br#"{"message":"away"}"#);
}

#[tokio::test]
async fn what_cannot_be_sent_breaks_the_request_off_with_its_reason() {
    let failure = async |item| frames(&REST_JSON, EventStreamSender::once(item)).await.unwrap_err();
    let error = failure(Err(EventsError::Unhandled(Unhandled::new("the microphone broke", None)))).await;
    assert!(error.downcast_ref::<EventsError>().is_some(), "the caller's own error: {error:?}");
    let error = failure(Ok(Events::Unknown)).await.to_string();
    assert!(error.starts_with("Events::Unknown cannot be sent"), "{error}");
    let long = Note { text: None, number: None };
    assert!(frames(&REST_JSON, EventStreamSender::once(Ok(Events::Note(long)))).await.is_ok());
    let huge = Headers { string: Some("a".repeat(40_000)), ..Headers::default() };
    failure(Ok(Events::Headers(huge))).await;
}

#[tokio::test]
async fn frames_wait_for_the_signature_of_the_head() {
    let (mut body, _seal, _) =
        body(&REST_JSON, &mut Talk { topic: None, events: EventStreamSender::once(Ok(line("a"))) });
    let error = body.frame().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("before the request was signed"), "{error}");
    assert!(body.frame().await.is_none());
}

#[tokio::test]
async fn a_stream_that_is_not_set_has_no_events() {
    assert_eq!(frames(&REST_JSON, Value::empty()).await.unwrap().len(), 0);
    assert_eq!(frames(&AWS_JSON, Value::empty()).await.unwrap().len(), 1, "the initial request alone");
    let mut sender: Sender = Value::empty();
    assert!(matches!(sender.read(), View::Absent));
    sender = EventStreamSender::once(Ok(line("a")));
    assert!(matches!(sender.read(), View::Events));
    assert!(sender.take(&REST_JSON).is_some() && sender.take(&REST_JSON).is_none(), "events are sent once");
}

#[tokio::test]
async fn events_are_appended_without_knowing_their_types() {
    let mut sender: Sender = Value::empty();
    let say = |text: &'static str| {
        move |shape: &mut dyn Shape| {
            let member = shape.schema().member_index(if shape.schema().name == "Line" { "text" } else { "message" });
            if let Slot::Str(out) = shape.slot(member.unwrap()) {
                text.clone_into(out);
            }
            Ok(())
        }
    };
    sender.append(0, &mut say("first")).unwrap();
    sender.append(6, &mut |_| panic!("nothing to fill")).unwrap();
    sender.append(7, &mut say("last")).unwrap();
    assert!(sender.append(0, &mut |_| Err("no".into())).is_err());
    let sent = messages(&REST_JSON, sender).await;
    let kinds: Vec<_> = sent.iter().map(|message| header_text(message, ":event-type").unwrap_or("none")).collect();
    assert_eq!(kinds, ["line", "over", "none"]);
    assert_eq!(&sent[2].payload()[..], br#"{"message":"last"}"#);
}

/// What a receiver makes of frames, which come in pieces of that size.
async fn received(service: &'static Service, frames: &[Vec<u8>], piece: usize) -> (Vec<Events>, Option<EventsError>) {
    let pieces: Vec<Vec<u8>> = frames.concat().chunks(piece).map(<[u8]>::to_vec).collect();
    let mut receiver: EventReceiver<Events, EventsError> = Value::empty();
    let body = SdkBody::from_body_1_x(StreamBody::new(Pieces(pieces)));
    let mut frames = Frames::new(body);
    if service.protocol.has_initial_messages() {
        assert_eq!(frames.initial_response().await.unwrap(), None, "it is a request's");
        let first = std::future::poll_fn(|cx| frames.poll_message(cx)).await.unwrap().unwrap();
        assert_eq!(header_text(&first, ":event-type"), Some("initial-request"));
    }
    receiver.connect(frames, service.protocol);
    let mut events = Vec::new();
    loop {
        match receiver.recv().await {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => return (events, Some(error.into_service_error())),
        }
    }
}

struct Pieces(Vec<Vec<u8>>);

impl futures_core::Stream for Pieces {
    type Item = Result<http_body::Frame<bytes::Bytes>, std::convert::Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| self.0.remove(0));
        std::task::Poll::Ready(next.map(|piece| Ok(http_body::Frame::data(piece.into()))))
    }
}

/// Text that every format can hold.
fn text() -> impl Strategy<Value = String> {
    "[ -~é\u{4e00}]{0,12}"
}

fn an_event() -> impl Strategy<Value = Events> {
    let bytes = || prop::collection::vec(any::<u8>(), 0..20).prop_map(Blob::new);
    // Headers hold milliseconds.
    let time = || (-100_000_000_000_i64..100_000_000_000_000).prop_map(DateTime::from_millis);
    let small = (any::<Option<bool>>(), any::<Option<i8>>(), any::<Option<i16>>(), any::<Option<i32>>());
    let large = (any::<Option<i64>>(), prop::option::of(bytes()), prop::option::of(text()), prop::option::of(time()));
    let inner = || (prop::option::of(text()), any::<Option<i32>>()).prop_map(|(text, number)| Inner { text, number });
    prop_oneof![
        (any::<Option<i32>>(), prop::option::of(text())).prop_map(|(number, text)| Events::Line(Line { number, text })),
        bytes().prop_map(|bytes| Events::Chunk(Chunk { bytes: Some(bytes) })),
        (text(), any::<Option<i32>>()).prop_map(|(text, number)| Events::Note(Note { text: Some(text), number })),
        (small, large).prop_map(|((boolean, byte, short, integer), (long, blob, string, time))| {
            Events::Headers(Headers { boolean, byte, short, integer, long, blob, string, time })
        }),
        inner().prop_map(|line| Events::Boxed(Boxed { line: Some(line) })),
        inner().prop_map(Events::Inner),
        Just(Events::Over),
    ]
}

proptest! {
    #[test]
    fn what_is_sent_reads_back(
        events in prop::collection::vec(an_event(), 0..6),
        error in any::<bool>(),
        piece in 1_usize..100,
    ) {
        for service in SERVICES {
            let mut items: Vec<_> = events.iter().cloned().map(Ok).collect();
            if error {
                items.push(Err(gone()));
            }
            let frames = run(frames(service, Slowly(items, false).into())).unwrap();
            let (found, failure) = run(received(service, &frames, piece));
            prop_assert_eq!(&found, &events);
            match failure {
                Some(EventsError::Gone(found)) => {
                    prop_assert!(error);
                    prop_assert_eq!((found.message.as_deref(), found.number), (Some("away"), Some(7)));
                }
                other => prop_assert!(other.is_none() && !error, "{other:?}"),
            }
        }
    }
}
