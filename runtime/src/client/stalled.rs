//! Streams that stall: a body of which nothing comes, and one of which the server takes nothing. After a grace period they end
//! in a timeout, as in the official SDK, where this is called stalled stream protection. What only the program is slow at, because
//! it has nothing to send yet or does not read on, is no stall.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_runtime_api::client::http::{HttpConnector, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Shared;
#[cfg(feature = "s3")]
use super::response::stream_member;
use crate::error::BoxError;
use crate::operation::Operation;
#[cfg(feature = "s3")]
use crate::operation::ServiceTrait;
use crate::schema::{Kind, Member, Trait};

/// How long a stream may stall where no setting says it, as in the official SDK.
const GRACE_PERIOD: Duration = Duration::from_secs(5);

/// How often in a grace period it is looked whether the server took something.
const LOOKS: u32 = 4;

/// Makes the body of a response fail when it stalls. One in memory can not.
pub(super) fn guard(shared: &Shared, operation: &Operation, response: &mut HttpResponse) {
    let is_enabled = protection(shared, StalledStreamProtectionConfig::download_enabled);
    if is_enabled && response.body().bytes().is_none() && !may_pause(operation) {
        let incoming = Incoming { body: response.take_body(), patience: Patience::of(shared), waiting: None };
        *response.body_mut() = SdkBody::from_body_1_x(incoming);
    }
}

/// Sends a request, and gives up on a server that takes nothing of its stream. Events are sent when there are any.
///
/// # Errors
/// Those of the transport, and a timeout.
pub(super) async fn send(
    shared: &Shared,
    connector: &SharedHttpConnector,
    operation: &Operation,
    mut request: HttpRequest,
) -> Result<HttpResponse, ConnectorError> {
    let is_enabled = protection(shared, StalledStreamProtectionConfig::upload_enabled);
    if !is_enabled || request.body().bytes().is_some() || operation.input.event_stream().is_some() {
        return connector.call(request).await;
    }
    let turns = Arc::new(Turns::default());
    let body = std::mem::replace(request.body_mut(), SdkBody::taken());
    *request.body_mut() = SdkBody::from_body_1_x(Outgoing { body, turns: Arc::clone(&turns) });
    let patience = Patience::of(shared);
    let stalled = Stalled { what: "the server took nothing of the body", limit: patience.limit };
    let answer = Timeout::new(connector.call(request), patience.until_stalled(&turns));
    answer.await.unwrap_or_else(|_| Err(ConnectorError::timeout(stalled.into())))
}

/// Whether a service may be silent for long within an answer. Events come when there are any. Amazon S3 begins to answer `CopyObject`,
/// `CompleteMultipartUpload` and their like before the work is done, and AWS Lambda before the function has answered.
fn may_pause(operation: &Operation) -> bool {
    let output = operation.output;
    let is_passed_on = |member: &Member| {
        member.target.kind == Kind::Blob && member.has(Trait::HttpPayload) && !member.has(Trait::Streaming)
    };
    output.event_stream().is_some() || is_begun_early(operation) || output.members.iter().any(is_passed_on)
}

#[cfg(feature = "s3")]
fn is_begun_early(operation: &Operation) -> bool {
    operation.service.traits.contains(&ServiceTrait::S3Errors) && stream_member(operation).is_none()
}

#[cfg(not(feature = "s3"))]
fn is_begun_early(_: &Operation) -> bool {
    false
}

fn protection(shared: &Shared, direction: fn(&StalledStreamProtectionConfig) -> bool) -> bool {
    shared.settings.stalled_stream_protection.as_ref().is_none_or(direction)
}

/// How long a stream may stall.
struct Patience {
    limit: Duration,
    sleep: SharedAsyncSleep,
}

impl Patience {
    fn of(shared: &Shared) -> Self {
        let limit = shared
            .settings
            .stalled_stream_protection
            .as_ref()
            .map_or(GRACE_PERIOD, StalledStreamProtectionConfig::grace_period);
        Self { limit, sleep: shared.sleep.clone() }
    }

    /// Waits until it is the server's turn for too long.
    async fn until_stalled(&self, turns: &Turns) {
        let (mut seen, mut looks) = (turns.now(), 0);
        while looks < LOOKS {
            Waiting::new(self.sleep.sleep(self.limit / LOOKS)).await;
            let now = turns.now();
            looks = if now == seen && Turns::is_servers(now) { looks + 1 } else { 0 };
            seen = now;
        }
    }
}

/// A sleep that tells stalls. One that ends at once, as tests have them, would tell them of every body, and is waited for forever.
struct Waiting {
    /// Nothing after one that ended at once.
    sleep: Option<Sleep>,
    has_begun: bool,
}

impl Waiting {
    fn new(sleep: Sleep) -> Self {
        Self { sleep: Some(sleep), has_begun: false }
    }
}

impl Future for Waiting {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let Some(sleep) = &mut self.sleep else { return Poll::Pending };
        let polled = Pin::new(sleep).poll(cx);
        if std::mem::replace(&mut self.has_begun, true) {
            return polled;
        }
        if polled.is_ready() {
            self.sleep = None;
        }
        Poll::Pending
    }
}

/// A response's body.
struct Incoming {
    body: SdkBody,
    patience: Patience,
    /// Until when something has to come; nothing while something does.
    waiting: Option<Waiting>,
}

impl Body for Incoming {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) {
            this.waiting = None;
            return Poll::Ready(frame);
        }
        let Patience { limit, sleep } = &this.patience;
        let waiting = this.waiting.get_or_insert_with(|| Waiting::new(sleep.sleep(*limit)));
        ready!(Pin::new(waiting).poll(cx));
        this.waiting = None;
        let stalled = Stalled { what: "nothing of the body came", limit: *limit };
        Poll::Ready(Some(Err(ConnectorError::timeout(stalled.into()).into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Whose turn it is to go on with a request's body, as a number that changes whenever something does: an odd one is the server's.
#[derive(Default)]
struct Turns(AtomicU64);

impl Turns {
    fn now(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn is_servers(turn: u64) -> bool {
        turn % 2 == 1
    }

    /// Only the body calls it, so nothing changes in between.
    fn next(&self, is_servers: bool) {
        let now = self.now();
        let step = if Self::is_servers(now) == is_servers { 2 } else { 1 };
        self.0.store(now.wrapping_add(step), Ordering::Relaxed);
    }
}

/// A request's body.
struct Outgoing {
    body: SdkBody,
    turns: Arc<Turns>,
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.turns.next(false);
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        let is_last = !matches!(frame, Some(Ok(_))) || self.is_end_stream() || self.size_hint().exact() == Some(0);
        self.turns.next(!is_last);
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        self.turns.next(false);
    }
}

/// Nothing went on with a stream.
#[derive(Debug)]
struct Stalled {
    what: &'static str,
    limit: Duration,
}

impl fmt::Display for Stalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {:?}, the grace period of stalled_stream_protection", self.what, self.limit)
    }
}

impl std::error::Error for Stalled {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;
    use crate::schema::prelude::BLOB;
    use crate::testing::{EVERYTHING, NOTHING, operation};

    fn answering(traits: Trait) -> Operation {
        let members: &'static [Member] = vec![Member::new("Body", BLOB, traits)].leak();
        let output = Box::leak(Box::new(Schema::structure("Output", members, Trait::None)));
        operation("Ask", "POST", &[], &NOTHING, output)
    }

    #[test]
    fn what_others_make_may_pause() {
        assert!(!may_pause(&operation("Ask", "POST", &[], &NOTHING, &EVERYTHING)));
        assert!(may_pause(&answering(Trait::HttpPayload)), "the answer of a function");
        assert!(!may_pause(&answering(Trait::All(&[Trait::HttpPayload, Trait::Streaming]))));
    }

    #[cfg(feature = "s3")]
    #[test]
    fn s3_may_pause_within_a_document() {
        use crate::operation::Service;
        let of_s3 = |operation: Operation| {
            let service: &'static Service =
                Box::leak(Box::new(Service { traits: &[ServiceTrait::S3Errors], ..crate::testing::SERVICE }));
            Operation { service, ..operation }
        };
        assert!(may_pause(&of_s3(operation("Copy", "PUT", &[], &NOTHING, &EVERYTHING))));
        assert!(!may_pause(&of_s3(answering(Trait::All(&[Trait::HttpPayload, Trait::Streaming])))));
    }
}
