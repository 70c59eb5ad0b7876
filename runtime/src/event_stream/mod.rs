//! Event streams: messages in frames of `application/vnd.amazon.eventstream` (Smithy 2.0, "Event streams", "Amazon Event
//! Stream Specification").

mod body;
mod frames;
mod read;
mod receiver;
mod sender;
#[cfg(test)]
mod tests;
mod write;

pub use aws_smithy_types::event_stream::{Header, HeaderValue, Message, RawMessage};
pub use aws_smithy_types::str_bytes::StrBytes;

pub(crate) use body::{Outgoing, Seal};
pub use frames::Frames;
pub(crate) use frames::Lost;
pub use receiver::{EventReceiver, EventSlot};
pub use sender::{EventSource, EventStreamSender, Messages};

use crate::schema::{Member, Trait};

/// The media type of a stream of events.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.amazon.eventstream";

/// The event that stands for the request over an RPC protocol, before the first of the union's.
const INITIAL_REQUEST: &str = "initial-request";

/// The event that answers a call over an RPC protocol, before the first of the union's.
const INITIAL_RESPONSE: &str = "initial-response";

/// The access to event streams.
#[derive(Debug)]
pub struct Streamed;

/// Names of headers that say what a message is.
mod name {
    pub(super) const MESSAGE_TYPE: &str = ":message-type";
    pub(super) const EVENT_TYPE: &str = ":event-type";
    pub(super) const EXCEPTION_TYPE: &str = ":exception-type";
    pub(super) const CONTENT_TYPE: &str = ":content-type";
    pub(super) const ERROR_CODE: &str = ":error-code";
    pub(super) const ERROR_MESSAGE: &str = ":error-message";
}

/// Whether a member of a stream's union is an error rather than an event.
fn is_error(member: &Member) -> bool {
    member.target.traits.each().iter().any(|t| matches!(t, Trait::Error(_)))
}
