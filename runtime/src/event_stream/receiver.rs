//! Events that come.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::event_stream::RawMessage;
use futures_core::Stream;

use super::Streamed;
use super::frames::{Frames, Lost};
use super::read::{self, Read};
use crate::error::{OperationError, SdkError, Unhandled};
use crate::protocol::Protocol;
use crate::shape::{Access, Shape, Slot, Value, View};

/// The events that a service sends, as they come. It is a [`Stream`] too.
///
/// `T` is the union of the events and `E` its errors. An event that this version of the client does not know is the
/// union's `Unknown`. After an error the stream is at its end.
pub struct EventReceiver<T, E> {
    /// Nothing before a response came, and after the end.
    source: Option<Source>,
    events: PhantomData<fn() -> (T, E)>,
}

/// Where events come from.
struct Source {
    frames: Frames,
    protocol: Protocol,
}

/// An [`EventReceiver`] as the middle of a call sees it, which knows no types.
pub trait EventSlot: Send {
    /// Makes the messages of a response the source of the events.
    fn connect(&mut self, frames: Frames, protocol: Protocol);

    /// The next event, whatever its type: nothing at the end, or the failure that ends the stream with what its error
    /// says of itself.
    fn poll_shape(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Box<dyn Shape>, StreamFailure>>>;
}

/// Why a stream of events ended, whatever the type of its errors.
type StreamFailure = SdkError<ErrorMetadata, RawMessage>;

impl<T: Shape, E: OperationError> EventReceiver<T, E> {
    /// The next event; nothing at the end of the stream.
    ///
    /// # Errors
    /// [`SdkError::ServiceError`] for an error that the service sends, [`SdkError::ResponseError`] for a message that is
    /// not what the model says, and [`SdkError::DispatchFailure`] for a lost connection.
    pub async fn recv(&mut self) -> Result<Option<T>, SdkError<E, RawMessage>> {
        poll_fn(|cx| self.poll_event(cx)).await.transpose()
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, SdkError<E, RawMessage>>>> {
        let Some(source) = &mut self.source else { return Poll::Ready(None) };
        let failure = loop {
            let message = match ready!(source.frames.poll_message(cx)) {
                Some(Ok(message)) => message,
                Some(Err(Lost::Connection(error))) => break SdkError::dispatch_failure(error),
                Some(Err(Lost::Frame(error))) => break SdkError::response_error(error, RawMessage::invalid(None)),
                None => {
                    self.source = None;
                    return Poll::Ready(None);
                }
            };
            let mut event = T::empty();
            let mut error: Option<E> = None;
            match read::read(&message, source.protocol, &mut event, &mut error) {
                Ok(Read::Event) => return Poll::Ready(Some(Ok(event))),
                Ok(Read::Nothing) => {}
                Ok(Read::Error) => {
                    let error = error.unwrap_or_else(|| E::unhandled(Unhandled::default()));
                    break SdkError::service_error(error, RawMessage::Decoded(message));
                }
                Err(error) => break SdkError::response_error(error, RawMessage::Decoded(message)),
            }
        };
        self.source = None;
        Poll::Ready(Some(Err(failure)))
    }
}

impl<T: Shape, E: OperationError> Stream for EventReceiver<T, E> {
    type Item = Result<T, SdkError<E, RawMessage>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(cx)
    }
}

impl<T: Shape + 'static, E: OperationError> EventSlot for EventReceiver<T, E> {
    fn connect(&mut self, frames: Frames, protocol: Protocol) {
        self.source = Some(Source { frames, protocol });
    }

    fn poll_shape(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Box<dyn Shape>, StreamFailure>>> {
        self.poll_event(cx).map(|polled| {
            polled.map(|event| match event {
                Ok(event) => Ok(Box::new(event) as Box<dyn Shape>),
                Err(failure) => Err(failure.map_service_error(|error| error.variant().meta().clone())),
            })
        })
    }
}

impl<T: Shape + 'static, E: OperationError> Value for EventReceiver<T, E> {
    type Access = Streamed;
}

impl<T: Shape + 'static, E: OperationError> Access<EventReceiver<T, E>> for Streamed {
    fn read(_: &EventReceiver<T, E>) -> View<'_> {
        View::Absent
    }

    fn fill(stream: &mut EventReceiver<T, E>) -> Slot<'_> {
        Slot::Events(stream)
    }

    fn empty() -> EventReceiver<T, E> {
        EventReceiver { source: None, events: PhantomData }
    }
}

impl<T, E> fmt::Debug for EventReceiver<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventReceiver")
    }
}
