//! The body of a request that sends events: frames, each made when the transport asks for it.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http_body::{Body, Frame, SizeHint};

use super::sender::Messages;
use super::{MEDIA_TYPE, write};
use crate::error::BoxError;
use crate::operation::{Operation, Service};
use crate::protocol::EncodedRequest;
use crate::shape::{Shape, Slot};
use crate::signing::FrameSigner;

/// The events of a call, taken out of its input.
pub(crate) struct Outgoing {
    messages: Messages,
    service: &'static Service,
}

/// Where it is said how frames are signed, once the head of the request is: each attempt says it before it sends.
#[derive(Clone, Default)]
pub(crate) struct Seal(Arc<OnceLock<Option<FrameSigner>>>);

impl Seal {
    /// Frames are signed so, or not at all. What is said first counts.
    pub(crate) fn set(&self, signer: Option<FrameSigner>) {
        let _ = self.0.set(signer);
    }
}

impl Outgoing {
    /// Takes the events of an operation that sends any; without any set there are none, and the stream ends at once.
    pub(crate) fn take(operation: &Operation, input: &mut dyn Shape) -> Option<Self> {
        let Slot::EventSource(source) = input.slot(operation.input.event_stream()?) else { return None };
        let messages = source.take(operation.service).unwrap_or_else(|| Box::pin(NoMessages));
        Some(Self { messages, service: operation.service })
    }

    /// Makes the events the body. What was the body becomes their first message over a protocol that has no other place
    /// for it.
    pub(crate) fn replace_body(self, request: &mut EncodedRequest) -> Seal {
        let document = std::mem::replace(&mut request.body, SdkBody::taken());
        let initial = self.service.protocol.has_initial_messages().then(|| {
            let document = Bytes::copy_from_slice(document.bytes().unwrap_or_default());
            write::initial_request(document, self.service)
        });
        let seal = Seal::default();
        let frames = Frames { initial, messages: Some(self.messages), seal: seal.clone(), signature: None };
        request.body = SdkBody::from_body_1_x(frames);
        request.headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        seal
    }
}

/// Messages that become frames.
struct Frames {
    /// What goes before the events.
    initial: Option<Message>,
    /// Nothing after the end.
    messages: Option<Messages>,
    seal: Seal,
    /// The signature that the next one builds on; nothing before the first.
    signature: Option<String>,
}

impl Frames {
    fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Message, BoxError>>> {
        if let Some(initial) = self.initial.take() {
            return Poll::Ready(Some(Ok(initial)));
        }
        match &mut self.messages {
            Some(messages) => messages.as_mut().poll_next(cx),
            None => Poll::Ready(None),
        }
    }

    /// The frame of a message, or the one that ends a signed stream. An unsigned one just ends.
    fn frame(&mut self, message: Option<Message>) -> Result<Option<Bytes>, BoxError> {
        let signer = self.seal.0.get().ok_or("the events were asked for before the request was signed")?;
        let message = match (signer, message) {
            (None, None) => return Ok(None),
            (None, Some(message)) => message,
            (Some(signer), message) => {
                let (signed, signature) = signer.sign(message.as_ref(), self.signature.as_deref())?;
                self.signature = Some(signature);
                signed
            }
        };
        let mut frame = Vec::new();
        write_message_to(&message, &mut frame)?;
        Ok(Some(frame.into()))
    }
}

impl Body for Frames {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.messages.is_none() {
            return Poll::Ready(None);
        }
        let message = ready!(self.poll_message(cx)).transpose();
        let is_last = !matches!(message, Ok(Some(_)));
        let frame = message.and_then(|message| self.frame(message)).transpose();
        if is_last || matches!(frame, Some(Err(_))) {
            self.messages = None;
        }
        Poll::Ready(frame.map(|frame| frame.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.messages.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

/// A stream that has ended.
struct NoMessages;

impl futures_core::Stream for NoMessages {
    type Item = Result<Message, BoxError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
