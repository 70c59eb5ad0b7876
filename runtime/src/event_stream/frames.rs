//! Frames, cut out of a body.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use bytes::{Buf, Bytes, BytesMut};
use http_body::Body;

use super::MEDIA_TYPE;
use super::read::is_initial_response;
use crate::error::BoxError;

/// The most bytes of a frame. The format allows 24 MiB of payload, and a client may not hold a service to that (Smithy 2.0,
/// "Amazon Event Stream Specification", "Message Format"). A hostile endpoint that claims far more must not make a client
/// wait for it with everything in memory.
const MAX_FRAME: usize = 64 * 1024 * 1024;

/// The most bytes of a frame's headers, of which the format allows 128 KiB. Each takes many times its bytes in memory, so
/// a hostile endpoint must not fill a whole frame with them.
const MAX_HEADERS: usize = 1024 * 1024;

/// The bytes of a frame without headers and payload.
const MIN_FRAME: usize = 16;

/// The messages of a response's body.
pub struct Frames {
    body: SdkBody,
    /// What was received and is not yet a whole frame.
    received: BytesMut,
    /// A message that was looked at and is to be read again.
    returned: Option<Message>,
    /// What the answer says that it is, if that is no stream of events.
    other_type: Option<String>,
    is_over: bool,
}

/// Why there is no next message.
#[derive(Debug)]
pub(crate) enum Lost {
    /// The body could not be read.
    Connection(ConnectorError),
    /// What was received is no frame.
    Frame(BoxError),
}

impl Frames {
    /// The messages that will be found in that body.
    pub fn new(body: SdkBody) -> Self {
        Self { body, received: BytesMut::new(), returned: None, other_type: None, is_over: false }
    }

    /// The same, told what the answer calls itself: where no frame is found, that says more than the broken frame.
    pub(crate) fn with_content_type(self, content_type: Option<&str>) -> Self {
        let other_type = content_type.filter(|found| !found.starts_with(MEDIA_TYPE)).map(str::to_owned);
        Self { other_type, ..self }
    }

    /// Waits for the first message, and takes its document if it answers the call; any other message stays to be read.
    pub(crate) async fn initial_response(&mut self) -> Result<Option<Bytes>, Lost> {
        let first = poll_fn(|cx| self.poll_message(cx)).await.transpose()?;
        match first {
            Some(message) if is_initial_response(&message) => Ok(Some(message.payload().clone())),
            first => {
                self.returned = first;
                Ok(None)
            }
        }
    }

    /// The next message; nothing at the end of the body.
    pub(super) fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Message, Lost>>> {
        if let Some(message) = self.returned.take() {
            return Poll::Ready(Some(Ok(message)));
        }
        loop {
            match take_message(&mut self.received) {
                Ok(Some(message)) => return Poll::Ready(Some(Ok(message))),
                Err(error) => return Poll::Ready(Some(Err(self.broken(error)))),
                Ok(None) if self.is_over && self.received.is_empty() => return Poll::Ready(None),
                Ok(None) if self.is_over => {
                    let error = format!("the body ends within a frame, after {} of its bytes", self.received.len());
                    return Poll::Ready(Some(Err(self.broken(error.into()))));
                }
                Ok(None) => {}
            }
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Some(data) = frame.data_ref() {
                        self.received.extend_from_slice(data);
                    }
                }
                Some(Err(error)) => {
                    let error = error.downcast::<ConnectorError>().map_or_else(ConnectorError::io, |error| *error);
                    return Poll::Ready(Some(Err(Lost::Connection(error))));
                }
                None => self.is_over = true,
            }
        }
    }

    fn broken(&self, error: BoxError) -> Lost {
        Lost::Frame(match &self.other_type {
            Some(found) => format!("the answer is {found}, not {MEDIA_TYPE}: {error}").into(),
            None => error,
        })
    }
}

/// The message at the beginning, if the whole of its frame is there.
fn take_message(received: &mut BytesMut) -> Result<Option<Message>, BoxError> {
    let Some(length) = number(received, 0) else { return Ok(None) };
    if !(MIN_FRAME..=MAX_FRAME).contains(&length) {
        return Err(format!("a frame has {MIN_FRAME} to {MAX_FRAME} bytes here, not {length}").into());
    }
    let Some(headers) = number(received, 4) else { return Ok(None) };
    if headers > MAX_HEADERS {
        return Err(format!("the headers of a frame have up to {MAX_HEADERS} bytes here, not {headers}").into());
    }
    if received.remaining() < length {
        return Ok(None);
    }
    Ok(Some(read_message_from(received.split_to(length).freeze())?))
}

/// The four bytes there as a number, if they are there.
fn number(received: &[u8], at: usize) -> Option<usize> {
    let bytes = received.get(at..)?.first_chunk::<4>()?;
    Some(usize::try_from(u32::from_be_bytes(*bytes)).unwrap_or(usize::MAX))
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Frames")
    }
}
