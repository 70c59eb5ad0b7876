//! The call: prepares a request, and attempts it until it succeeds or there is no use in another try.

use std::sync::atomic::{AtomicU32, Ordering};

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::retry::RetryConfig;
use aws_types::request_id::RequestId;
use tracing::Instrument;

use super::attempt::{Answer, AttemptInfo, attempt};
use super::failure::{Failure, FailureKind, TimedOut};
use super::prepare::{Prepared, prepare};
use super::response::{ServiceFailure, read_error, read_output, stream_member};
use super::{Handle, Shared};
use crate::error::{CallContext, ErrorSlot};
use crate::operation::Operation;
use crate::retry::{self, Decision, GiveUp, RetryReason, RetrySession};
use crate::shape::Shape;
use crate::user_agent::{invocation_id, request_info};

/// Calls an operation: fills either the output or the error.
pub(super) async fn call(
    handle: &Handle,
    operation: &'static Operation,
    input: &mut dyn Shape,
    output: &mut dyn Shape,
    error: &mut dyn ErrorSlot,
) -> Result<(), Failure> {
    let shared = &*handle.0;
    let span = tracing::debug_span!("call", service = shared.service.sdk_id, operation = operation.name);
    let prepared = prepare(shared, operation, input).map_err(|error| Failure::not_built(operation, error))?;
    let begun = AtomicU32::new(0);
    let work = attempts(shared, operation, prepared, &begun, output, error).instrument(span);
    match shared.timeouts.operation_timeout() {
        None => work.await,
        Some(limit) => Timeout::new(work, shared.sleep.sleep(limit)).await.unwrap_or_else(|_| {
            let attempts = begun.load(Ordering::Relaxed);
            let call = CallContext { operation: operation.name, attempts, retryable: true, ..CallContext::default() };
            Err(Failure::new(FailureKind::TimedOut(TimedOut { setting: "operation_timeout", limit }), call))
        }),
    }
}

/// Attempts the call, and counts in `begun` for the one who gives up waiting.
async fn attempts(
    shared: &Shared,
    operation: &'static Operation,
    mut prepared: Prepared,
    begun: &AtomicU32,
    output: &mut dyn Shape,
    error: &mut dyn ErrorSlot,
) -> Result<(), Failure> {
    let retry_config = retry_config(shared, &prepared.body);
    let mut session = RetrySession::new(&shared.state.retry, &retry_config, shared.time.clone());
    let invocation_id = invocation_id();
    loop {
        session.permission(&shared.sleep).await;
        let number = session.attempt();
        begun.store(number, Ordering::Relaxed);
        let read_timeout = shared.timeouts.read_timeout();
        let info = AttemptInfo {
            invocation_id: &invocation_id,
            request_info: request_info(number, session.max_attempts(), shared.now(), read_timeout),
            body: next_body(&mut prepared.body),
            streams: stream_member(operation).is_some(),
        };
        let answer = attempt(shared, &prepared, info).await;
        let failed = match conclude(shared, operation, answer, output, error) {
            Ok(()) => {
                session.succeeded();
                return Ok(());
            }
            Err(failed) => failed,
        };
        let retryable = failed.reason.is_some();
        match session.failed(failed.reason, failed.retry_after) {
            Decision::RetryAfter(wait) => shared.sleep.sleep(wait).await,
            Decision::GiveUp(why) => {
                let quota_exhausted = why == GiveUp::QuotaExhausted;
                let operation = operation.name;
                let call = CallContext { operation, attempts: number, retryable, quota_exhausted, ..failed.call };
                return Err(Failure::new(failed.kind, call));
            }
        }
    }
}

/// The client's retries, or a single attempt for a body that can be read only once.
fn retry_config(shared: &Shared, body: &SdkBody) -> RetryConfig {
    let config = shared.retry_config.clone();
    if body.try_clone().is_some() { config } else { config.with_max_attempts(1) }
}

/// The body for the next attempt; one that can be read only once is gone then.
fn next_body(body: &mut SdkBody) -> SdkBody {
    body.try_clone().unwrap_or_else(|| std::mem::replace(body, SdkBody::taken()))
}

/// A failed attempt.
struct Failed {
    kind: FailureKind,
    reason: Option<RetryReason>,
    retry_after: Option<std::time::Duration>,
    call: CallContext,
}

/// Reads the answer of an attempt.
fn conclude(
    shared: &Shared,
    operation: &'static Operation,
    answer: Result<Answer, FailureKind>,
    output: &mut dyn Shape,
    error: &mut dyn ErrorSlot,
) -> Result<(), Failed> {
    let Answer { mut response, signed_at } = answer.map_err(unanswered)?;
    let unread = |source, response| Failed {
        call: answered(&response),
        kind: FailureKind::NotRead(source, response),
        reason: None,
        retry_after: None,
    };
    if response.status().is_success() {
        return read_output(operation, &mut response, output).map_err(|source| unread(source, response));
    }
    match read_error(operation, &response, error) {
        Ok(failure) => {
            let code = failure.code.as_deref().unwrap_or_default();
            let call = answered(&response);
            let clock_corrected = shared.settings.disable_clock_skew_correction != Some(true)
                && shared.state.clock.explains(code, signed_at, shared.time.now());
            let reason =
                retry::classify(&retry::Failure { status: call.status, clock_corrected, ..retry_failure(&failure) });
            let retry_after = retry::retry_after(response.headers(), shared.time.now());
            Err(Failed { kind: FailureKind::Service(response), reason, retry_after, call })
        }
        Err(source) => Err(unread(source, response)),
    }
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
fn unanswered(kind: FailureKind) -> Failed {
    let (failure, call) = match &kind {
        FailureKind::NotSent(connector) => (of_connector(connector), CallContext::default()),
        FailureKind::NotReceived(connector, response) => (of_connector(connector), answered(response)),
        FailureKind::TimedOut(_) => (retry::Failure { timed_out: true, ..Default::default() }, CallContext::default()),
        _ => Default::default(),
    };
    Failed { reason: retry::classify(&failure), kind, retry_after: None, call }
}

fn of_connector(connector: &ConnectorError) -> retry::Failure<'_> {
    retry::Failure { connector: Some(connector), ..retry::Failure::default() }
}
