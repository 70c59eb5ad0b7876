//! Messages of event streams: bytes as they come, or made to frames first, because few random bytes have the right
//! checksums.
#![no_main]

use std::task::{Context, Poll, Waker};

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use aws_smithy_types::str_bytes::StrBytes;
use farrier_fuzz::picked;
use farrier_kinds::operation::watch_sky::WatchSkyOutput;
use farrier_runtime::event_stream::{EventSlot, Frames};
use farrier_runtime::protocol::Protocol;
use farrier_runtime::shape::{Shape, Slot};
use libfuzzer_sys::fuzz_target;

const PROTOCOLS: [Protocol; 4] = [Protocol::RestJson1, Protocol::RestXml, Protocol::RpcV2Cbor, Protocol::AwsJson1_1];
const NAMES: [&str; 8] =
    [":message-type", ":event-type", ":exception-type", ":error-code", ":content-type", "distance", "species", "x"];
const VALUES: [&str; 8] = ["event", "exception", "error", "sighting", "picture", "clouded", "initial-response", "y"];

/// A frame for every chunk: a byte for each header and how many there are of them, then the payload.
fn framed(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for chunk in data.split(|byte| *byte == 0xfe) {
        let Some((count, rest)) = picked(chunk) else { continue };
        let (headers, payload) = rest.split_at(rest.len().min(usize::from(count % 8)));
        let mut message = Message::new(payload.to_vec());
        for byte in headers {
            let value = match byte >> 6 {
                0 => HeaderValue::Int32(i32::from(*byte)),
                1 => HeaderValue::ByteArray(vec![*byte].into()),
                _ => HeaderValue::String(StrBytes::copy_from_str(VALUES[usize::from(byte >> 3 & 7)])),
            };
            message = message.add_header(Header::new(NAMES[usize::from(byte & 7)], value));
        }
        write_message_to(&message, &mut out).expect("a small message has a frame");
    }
    out
}

fn receive(bytes: Vec<u8>, protocol: Protocol) {
    let length = bytes.len();
    let mut output = WatchSkyOutput::empty();
    let index = output.schema().member_index("sightings").expect("the model has the member");
    let Slot::Events(events) = output.slot(index) else { panic!("the member is an event stream") };
    EventSlot::connect(events, Frames::new(SdkBody::from(bytes)), protocol);
    // Every frame has 16 bytes at least, so there can be no more events than that.
    for _ in 0..=length / 16 + 1 {
        match events.poll_shape(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(None) => return,
            Poll::Ready(Some(Ok(_))) => {}
            Poll::Ready(Some(Err(error))) => assert!(!error.to_string().is_empty()),
            Poll::Pending => panic!("all bytes are there"),
        }
    }
    panic!("the stream does not end");
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    let protocol = PROTOCOLS[usize::from(pick / 2) % PROTOCOLS.len()];
    receive(if pick % 2 == 0 { framed(bytes) } else { bytes.to_vec() }, protocol);
});
