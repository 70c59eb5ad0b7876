//! A response's body that is not waited for longer than the read timeout.

use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_runtime_api::client::result::ConnectorError;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Sleep, sleep};

#[cfg(feature = "s3")]
use super::expect::Answered;
use super::too_late;
use crate::transport::error::{Exchange, Facts};

/// What is left of a body, and how long the next piece of it may take.
pub(super) struct ResponseBody {
    incoming: Incoming,
    /// Runs while a piece is waited for.
    limit: Option<Pin<Box<Sleep>>>,
    exchange: Exchange,
    #[cfg(feature = "s3")]
    _answered: Option<Answered>,
}

impl ResponseBody {
    pub(super) fn new(incoming: Incoming, exchange: Exchange) -> Self {
        Self {
            incoming,
            limit: None,
            exchange,
            #[cfg(feature = "s3")]
            _answered: None,
        }
    }

    /// The body of an answer to a request whose body may still wait.
    #[cfg(feature = "s3")]
    pub(super) fn with(self, answered: Option<Answered>) -> Self {
        Self { _answered: answered, ..self }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = ConnectorError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectorError>>> {
        let this = &mut *self;
        if let Poll::Ready(piece) = Pin::new(&mut this.incoming).poll_frame(cx) {
            this.limit = None;
            let reported = |error| this.exchange.error(error, Facts::default());
            return Poll::Ready(piece.map(|piece| piece.map_err(reported)));
        }
        let Some(timeout) = this.exchange.timeouts.read else { return Poll::Pending };
        let limit = this.limit.get_or_insert_with(|| Box::pin(sleep(timeout)));
        limit.as_mut().poll(cx).map(|()| Some(Err(too_late(&this.exchange))))
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
