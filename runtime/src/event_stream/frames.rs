//! Frames, cut out of a body.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use bytes::{Buf, BytesMut};
use http_body::Body;

use crate::error::BoxError;

/// The most bytes of a frame: 16 MiB of payload and 128 KiB of headers are what the format allows, with 16 bytes around
/// them. A hostile endpoint that claims more must not make a client wait for it with everything in memory.
const MAX_FRAME: usize = 16 * 1024 * 1024 + 128 * 1024 + MIN_FRAME;

/// The bytes of a frame without headers and payload.
const MIN_FRAME: usize = 16;

/// The messages of a body.
pub(super) struct Frames {
    body: SdkBody,
    /// What was received and is not yet a whole frame.
    received: BytesMut,
    is_over: bool,
}

/// Why there is no next message.
#[derive(Debug)]
pub(super) enum Lost {
    /// The body could not be read.
    Connection(ConnectorError),
    /// What was received is no frame.
    Frame(BoxError),
}

impl Frames {
    pub(super) fn new(body: SdkBody) -> Self {
        Self { body, received: BytesMut::new(), is_over: false }
    }

    /// The next message; nothing at the end of the body.
    pub(super) fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Message, Lost>>> {
        loop {
            match take_message(&mut self.received) {
                Ok(Some(message)) => return Poll::Ready(Some(Ok(message))),
                Err(error) => return Poll::Ready(Some(Err(Lost::Frame(error)))),
                Ok(None) if self.is_over && self.received.is_empty() => return Poll::Ready(None),
                Ok(None) if self.is_over => {
                    let error = format!("the body ends within a frame, after {} of its bytes", self.received.len());
                    return Poll::Ready(Some(Err(Lost::Frame(error.into()))));
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
}

/// The message at the beginning, if the whole of its frame is there.
fn take_message(received: &mut BytesMut) -> Result<Option<Message>, BoxError> {
    let Some(length) = received.first_chunk::<4>() else { return Ok(None) };
    let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
    if !(MIN_FRAME..=MAX_FRAME).contains(&length) {
        return Err(format!("a frame has {MIN_FRAME} to {MAX_FRAME} bytes, not {length}").into());
    }
    if received.remaining() < length {
        return Ok(None);
    }
    Ok(Some(read_message_from(received.split_to(length).freeze())?))
}
