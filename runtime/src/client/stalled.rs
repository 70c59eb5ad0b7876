//! Streams that stall: a peer that is gone without a word would be waited for without end.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_runtime_api::client::stalled_stream_protection::{DEFAULT_GRACE_PERIOD, StalledStreamProtectionConfig};
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Shared;
use crate::error::BoxError;

/// The body of a response that a program reads as a stream; it ends with an error where nothing arrives for the grace period.
/// Time in which nobody reads does not count.
pub(super) fn protected(shared: &Shared, body: SdkBody) -> SdkBody {
    match grace_period(shared.settings.stalled_stream_protection.as_ref()) {
        Some(grace) if body.bytes().is_none() => {
            SdkBody::from_body_1_x(Protected { body, sleep: shared.sleep.clone(), grace, wait: None })
        }
        _ => body,
    }
}

fn grace_period(config: Option<&StalledStreamProtectionConfig>) -> Option<Duration> {
    match config {
        Some(config) => config.download_enabled().then(|| config.grace_period()),
        None => Some(DEFAULT_GRACE_PERIOD),
    }
}

struct Protected {
    body: SdkBody,
    sleep: SharedAsyncSleep,
    grace: Duration,
    /// Runs while a piece is waited for.
    wait: Option<Sleep>,
}

impl Body for Protected {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        if let Poll::Ready(piece) = Pin::new(&mut this.body).poll_frame(context) {
            this.wait = None;
            return Poll::Ready(piece);
        }
        let wait = this.wait.get_or_insert_with(|| this.sleep.sleep(this.grace));
        Pin::new(wait).poll(context).map(|()| {
            this.wait = None;
            Some(Err(Stalled(this.grace).into()))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Nothing arrived for that long.
#[derive(Debug)]
struct Stalled(Duration);

impl fmt::Display for Stalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(grace) = self;
        write!(f, "the stream stalled: nothing arrived for {grace:?}, the grace period of stalled_stream_protection")
    }
}

impl std::error::Error for Stalled {}
