//! The call: prepares a request, and attempts it until it succeeds or there is no use in another try.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::retry::RetryConfig;
use tracing::Instrument;

use super::attempt::{Answer, AttemptInfo, attempt, build};
use super::ends::Ends;
use super::failure::{Failure, FailureKind, TimedOut};
use super::hooked::Hooked;
use super::prepare::{Prepared, prepare};
use super::response::{ServiceFailure, holds_error, read_error, read_output};
use super::{Handle, Shared};
use crate::error::{BoxError, CallContext, RequestId};
use crate::operation::Operation;
use crate::retry::{self, Decision, GiveUp, RetryReason, RetrySession};
use crate::user_agent::{invocation_id, request_info};

/// Calls an operation: fills either the output or the error.
pub(super) async fn call(handle: &Handle, operation: &'static Operation, ends: &mut dyn Ends) -> Result<(), Failure> {
    let shared = &*handle.0;
    let span = tracing::debug_span!("call", service = shared.service.sdk_id, operation = operation.name);
    match shared.settings.hooks.begin() {
        None => limited(shared, operation, ends, None).instrument(span).await,
        Some(begin) => {
            let mut hooks = begin(shared, operation, ends);
            let done = limited(shared, operation, ends, Some(&mut *hooks)).instrument(span).await;
            let (outcome, call) = match done {
                Ok(()) => (Ok(()), CallContext { operation: operation.name, ..CallContext::default() }),
                Err(Failure { kind, call }) => (Err(kind), call),
            };
            hooks.finish(outcome, ends).map_err(|kind| Failure::new(kind, call))
        }
    }
}

/// A call that is part of another one: without the hooks of that.
#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
pub(super) fn unhooked<'a>(
    shared: &'a Shared,
    operation: &'static Operation,
    ends: &'a mut dyn Ends,
) -> std::pin::Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>> {
    Box::pin(limited(shared, operation, ends, None))
}

/// Calls within the operation's timeout.
async fn limited(
    shared: &Shared,
    operation: &'static Operation,
    ends: &mut dyn Ends,
    hooks: Option<&mut (dyn Hooked + '_)>,
) -> Result<(), Failure> {
    let begun = AtomicU32::new(0);
    let work = attempts(shared, operation, &begun, ends, hooks);
    match shared.timeouts.operation_timeout() {
        None => work.await,
        Some(limit) => Timeout::new(work, shared.sleep.sleep(limit)).await.unwrap_or_else(|_| {
            let attempts = begun.load(Ordering::Relaxed);
            let call = CallContext { operation: operation.name, attempts, retryable: true, ..CallContext::default() };
            let timed_out = TimedOut { setting: "operation_timeout", limit };
            Err(Failure::new(FailureKind::TimedOut(timed_out.into()), call))
        }),
    }
}

/// Attempts the call, and counts in `begun` for the one who gives up waiting.
async fn attempts(
    shared: &Shared,
    operation: &'static Operation,
    begun: &AtomicU32,
    ends: &mut dyn Ends,
    mut hooks: Option<&mut (dyn Hooked + '_)>,
) -> Result<(), Failure> {
    #[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
    let not_built = |error: BoxError| Failure::not_built(operation, error);
    let (mut prepared, replayable) = begin(shared, operation, ends, &mut hooks).await?;
    let retry_config = retry_config(shared, replayable);
    #[cfg(feature = "s3")]
    let mut is_settled = !replayable;
    let mut session = RetrySession::new(&shared.state.retry, &retry_config, shared.time.clone());
    let invocation_id = invocation_id();
    loop {
        session.permission(&shared.sleep).await;
        let number = session.attempt();
        begun.store(number, Ordering::Relaxed);
        let read_timeout = shared.timeouts.read_timeout();
        let info = AttemptInfo {
            number,
            invocation_id: &invocation_id,
            request_info: request_info(number, session.max_attempts(), shared.now(), read_timeout),
            body: next_body(&mut prepared.body),
            operation,
        };
        let answer = attempt(shared, &prepared, info, hooks.as_deref_mut()).await;
        #[cfg(feature = "s3")]
        let is_unnamed = super::bucket_region::is_unnamed(operation, &answer);
        let mut ending = conclude(shared, operation, answer, ends);
        if let Some(hooks) = &mut hooks {
            ending = hooks.after_attempt(ending, ends);
        }
        if ending.outcome.is_ok() && ending.reason.is_none() {
            session.succeeded();
            return Ok(());
        }
        #[cfg(feature = "s3")]
        if !is_settled
            && prepared.follow_bucket(shared, operation, &*ends.input(), is_unnamed).await.map_err(not_built)?
        {
            // Once: two regions that name each other would go on for ever.
            is_settled = true;
            continue;
        }
        let retryable = ending.reason.is_some();
        match session.failed(ending.reason, ending.retry_after) {
            Decision::RetryAfter(wait) => {
                if hooks.is_some() {
                    // What a classifier wants to retry may have been a success.
                    drop(ends.take_output());
                }
                shared.sleep.sleep(wait).await;
                #[cfg(feature = "endpoint-discovery")]
                prepared.follow(shared, operation, &*ends.input()).await.map_err(not_built)?;
            }
            Decision::GiveUp(why) => {
                let quota_exhausted = why == GiveUp::QuotaExhausted;
                let operation = operation.name;
                let call = CallContext { operation, attempts: number, retryable, quota_exhausted, ..ending.call };
                return ending.outcome.map_err(|kind| Failure::new(kind, call));
            }
        }
    }
}

/// What all attempts send, and whether it can be sent again.
async fn begin(
    shared: &Shared,
    operation: &'static Operation,
    ends: &mut dyn Ends,
    hooks: &mut Option<&mut (dyn Hooked + '_)>,
) -> Result<(Prepared, bool), Failure> {
    let not_built = |error: BoxError| Failure::not_built(operation, error);
    if let Some(hooks) = hooks {
        hooks.before_serialization(ends).map_err(not_built)?;
    }
    let mut prepared = prepare(shared, operation, ends.input()).await.map_err(not_built)?;
    #[cfg(feature = "checksums")]
    super::length::check(operation, &prepared.headers, &prepared.body).map_err(|error| not_built(error.into()))?;
    #[cfg(all(feature = "s3", feature = "hyper"))]
    super::expect::add(shared, operation, &mut prepared);
    let Some(hooks) = hooks else {
        let replayable = prepared.body.try_clone().is_some();
        return Ok((prepared, replayable));
    };
    let body = next_body(&mut prepared.body);
    let request = build(&prepared, body).map_err(not_built)?;
    let call = CallContext { operation: operation.name, ..CallContext::default() };
    hooks.after_serialization(request).map_err(|kind| Failure::new(kind, call))?;
    Ok((prepared, hooks.is_replayable()))
}

/// The client's retries, or a single attempt for a body that can be read only once.
fn retry_config(shared: &Shared, replayable: bool) -> RetryConfig {
    let config = shared.retry_config.clone();
    if replayable { config } else { config.with_max_attempts(1) }
}

/// The body for the next attempt; one that can be read only once is gone then.
fn next_body(body: &mut SdkBody) -> SdkBody {
    body.try_clone().unwrap_or_else(|| std::mem::replace(body, SdkBody::taken()))
}

/// How an attempt ended.
pub(crate) struct Ending {
    pub(super) outcome: Result<(), FailureKind>,
    /// The response of a success; a failure has its own.
    pub(super) response: Option<HttpResponse>,
    pub(super) call: CallContext,
    /// Why to attempt it again.
    pub(super) reason: Option<RetryReason>,
    /// How long the service asks to wait before that.
    pub(super) retry_after: Option<Duration>,
}

impl Ending {
    fn new(outcome: Result<(), FailureKind>, call: CallContext) -> Self {
        Self { outcome, response: None, call, reason: None, retry_after: None }
    }
}

/// Reads the answer of an attempt.
fn conclude(
    shared: &Shared,
    operation: &'static Operation,
    answer: Result<Answer, FailureKind>,
    ends: &mut dyn Ends,
) -> Ending {
    let mut answer = match answer {
        Ok(answer) => answer,
        Err(kind) => return unanswered(kind),
    };
    #[cfg(feature = "crc32")]
    if let Err(changed) = super::crc32::check(operation, &answer.response) {
        return Ending { reason: Some(RetryReason::Transient), ..unread(changed, answer.response) };
    }
    let is_error_in_success = holds_error(operation, &answer.response);
    if answer.response.status().is_success() && !is_error_in_success {
        #[cfg(feature = "checksums")]
        if let Err(damaged) = super::checksum::validate(operation, &*ends.input(), &mut answer.response) {
            return unread(damaged, answer.response);
        }
        let read = read_output(operation, &mut answer, ends.output());
        #[cfg(feature = "message-digests")]
        let read = read.and_then(|()| super::message_digests::check(operation, &shared.settings, ends));
        return match read {
            Ok(()) => Ending { response: Some(answer.response), ..Ending::new(Ok(()), CallContext::default()) },
            Err(source) => unread(source, answer.response),
        };
    }
    let Answer { response, signed_at, .. } = answer;
    #[cfg(feature = "s3")]
    let note = super::bucket_region::learn(shared, operation, &*ends.input(), &response);
    #[cfg(not(feature = "s3"))]
    let note = None;
    match read_error(operation, &response, note, ends.error()) {
        Ok(mut failure) => {
            let mut call = answered(&response);
            call.request_id = call.request_id.or_else(|| failure.request_id.take());
            let code = failure.code.as_deref().unwrap_or_default();
            let clock_corrected = shared.settings.disable_clock_skew_correction != Some(true)
                && shared.state.clock.explains(code, signed_at, shared.time.now());
            // What went wrong after the service had begun to answer is its own fault.
            let status = if is_error_in_success { Some(500) } else { call.status };
            let reason = retry::classify(&retry::Failure { status, clock_corrected, ..retry_failure(&failure) });
            #[cfg(feature = "endpoint-discovery")]
            let reason = match super::discovery::forget(shared, operation, &*ends.input(), &response, code) {
                true => Some(RetryReason::Transient),
                false => reason,
            };
            let retry_after = retry::retry_after(response.headers(), shared.time.now());
            Ending { reason, retry_after, ..Ending::new(Err(FailureKind::Service(response)), call) }
        }
        Err(source) => unread(source, response),
    }
}

fn unread(source: BoxError, response: HttpResponse) -> Ending {
    let call = answered(&response);
    Ending::new(Err(FailureKind::NotRead(source, response)), call)
}

fn retry_failure(failure: &ServiceFailure) -> retry::Failure<'_> {
    retry::Failure { code: failure.code.as_deref(), modelled: failure.modelled, ..retry::Failure::default() }
}

/// What a response's head says of its call.
fn answered(response: &HttpResponse) -> CallContext {
    CallContext {
        status: Some(response.status().as_u16()),
        request_id: response.request_id().map(str::to_owned),
        ..CallContext::default()
    }
}

/// An attempt without a whole response.
fn unanswered(kind: FailureKind) -> Ending {
    let (failure, call) = match &kind {
        FailureKind::NotSent(connector) => (of_connector(connector), CallContext::default()),
        FailureKind::NotReceived(connector, response) => (of_connector(connector), answered(response)),
        FailureKind::NotRead(_, response) => (retry::Failure::default(), answered(response)),
        FailureKind::TimedOut(_) => (retry::Failure { timed_out: true, ..Default::default() }, CallContext::default()),
        _ => Default::default(),
    };
    Ending { reason: retry::classify(&failure), ..Ending::new(Err(kind), call) }
}

fn of_connector(connector: &ConnectorError) -> retry::Failure<'_> {
    retry::Failure { connector: Some(connector), ..retry::Failure::default() }
}
