//! Events that go.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_smithy_types::event_stream::Message;
use futures_core::Stream;

use super::{Streamed, is_error, read, write};
use crate::error::{BoxError, OperationError};
use crate::operation::Service;
use crate::shape::{Access, Shape, Slot, Value, View};

/// The events that a call sends, as they are there. Made from any [`Stream`] of them by `.into()`.
///
/// `T` is the union of the events and `E` its errors. A modelled error is sent and ends the stream. One that is not
/// modelled is not sent: the request breaks off with it.
pub struct EventStreamSender<T, E> {
    /// Nothing before it is set, and after it is sent.
    events: Option<Events<T, E>>,
}

enum Events<T, E> {
    Listed(VecDeque<Result<T, E>>),
    Streamed(Pin<Box<dyn Stream<Item = Result<T, E>> + Send + Sync>>),
}

/// The messages that events become.
pub type Messages = Pin<Box<dyn Stream<Item = Result<Message, BoxError>> + Send + Sync>>;

/// An [`EventStreamSender`] as the middle of a call sees it, which knows no types.
pub trait EventSource: Send {
    /// Takes the events out, as messages of the service's protocol; nothing where none were set.
    fn take(&mut self, service: &'static Service) -> Option<Messages>;

    /// Appends an event, or the error if the union's member of that index is one. `fill` gets it empty. A stream that was
    /// set before is replaced.
    ///
    /// # Errors
    /// Those of `fill`.
    fn append(
        &mut self,
        member: usize,
        fill: &mut dyn FnMut(&mut dyn Shape) -> Result<(), BoxError>,
    ) -> Result<(), BoxError>;
}

impl<T: Send + Sync + 'static, E: Error + Send + Sync + 'static> EventStreamSender<T, E> {
    /// A stream of one event, or of one error.
    pub fn once(item: Result<T, E>) -> Self {
        Self { events: Some(Events::Listed([item].into())) }
    }
}

impl<T, E, S> From<S> for EventStreamSender<T, E>
where
    S: Stream<Item = Result<T, E>> + Send + Sync + 'static,
{
    fn from(events: S) -> Self {
        Self { events: Some(Events::Streamed(Box::pin(events))) }
    }
}

impl<T: Shape + 'static, E: OperationError> EventSource for EventStreamSender<T, E> {
    fn take(&mut self, service: &'static Service) -> Option<Messages> {
        let events = self.events.take()?;
        Some(Box::pin(Encoded { events: Some(events), service }))
    }

    fn append(
        &mut self,
        member: usize,
        fill: &mut dyn FnMut(&mut dyn Shape) -> Result<(), BoxError>,
    ) -> Result<(), BoxError> {
        let mut event = T::empty();
        let schema = event.schema();
        let item = match schema.members.get(member) {
            Some(found) if is_error(found) => {
                let mut error = E::modelled(read::error_index(schema, found.target));
                fill(error.variant_mut())?;
                Err(error)
            }
            _ => {
                if let Slot::Shape(shape) = event.slot(member) {
                    fill(shape)?;
                }
                Ok(event)
            }
        };
        match &mut self.events {
            Some(Events::Listed(listed)) => listed.push_back(item),
            other => *other = Some(Events::Listed([item].into())),
        }
        Ok(())
    }
}

impl<T: Shape + 'static, E: OperationError> Value for EventStreamSender<T, E> {
    type Access = Streamed;
}

impl<T: Shape + 'static, E: OperationError> Access<EventStreamSender<T, E>> for Streamed {
    fn read(stream: &EventStreamSender<T, E>) -> View<'_> {
        if stream.events.is_some() { View::Events } else { View::Absent }
    }

    fn fill(stream: &mut EventStreamSender<T, E>) -> Slot<'_> {
        Slot::EventSource(stream)
    }

    fn empty() -> EventStreamSender<T, E> {
        EventStreamSender { events: None }
    }
}

impl<T, E> fmt::Debug for EventStreamSender<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStreamSender")
    }
}

/// Events on their way to messages.
struct Encoded<T, E> {
    /// Nothing after the end.
    events: Option<Events<T, E>>,
    service: &'static Service,
}

// The stream is pinned on its own, and the list never is.
impl<T, E> Unpin for Encoded<T, E> {}

impl<T, E> Events<T, E> {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, E>>> {
        match self {
            Self::Listed(listed) => Poll::Ready(listed.pop_front()),
            Self::Streamed(stream) => stream.as_mut().poll_next(cx),
        }
    }
}

impl<T: Shape, E: OperationError> Stream for Encoded<T, E> {
    type Item = Result<Message, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let service = self.service;
        let Some(events) = &mut self.events else { return Poll::Ready(None) };
        let message = match ready!(events.poll_next(cx)) {
            Some(Ok(event)) => write::event(&event, service),
            Some(Err(mut error)) => {
                self.events = None;
                let union = T::empty().schema();
                write::error(union, error.variant_mut(), service).unwrap_or_else(|| Err(error.into()))
            }
            None => {
                self.events = None;
                return Poll::Ready(None);
            }
        };
        if message.is_err() {
            self.events = None;
        }
        Poll::Ready(Some(message))
    }
}
