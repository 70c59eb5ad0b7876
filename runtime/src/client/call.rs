//! The call: prepares a request, and attempts it until it succeeds or there is no use in another try.

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_types::body::SdkBody;
use aws_types::request_id::RequestId;
use tracing::Instrument;

use super::attempt::{Answer, AttemptInfo, attempt};
use super::failure::{Failure, FailureKind, TimedOut};
use super::prepare::{Prepared, prepare};
use super::response::{ServiceFailure, read_error, read_output, stream_member};
use super::{Handle, Shared};
use crate::error::{CallContext, ErrorSlot};
use crate::operation::Operation;
use crate::retry::{self, Decision, RetryReason, RetrySession};
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
    let work = attempts(shared, operation, prepared, output, error).instrument(span);
    match shared.timeouts.operation_timeout() {
        None => work.await,
        Some(limit) => Timeout::new(work, shared.sleep.sleep(limit)).await.unwrap_or_else(|_| {
            let call = CallContext { operation: operation.name, retryable: true, ..CallContext::default() };
            Err(Failure::new(FailureKind::TimedOut(TimedOut { setting: "operation_timeout", limit }), call))
        }),
    }
}

async fn attempts(
    shared: &Shared,
    operation: &'static Operation,
    mut prepared: Prepared,
    output: &mut dyn Shape,
    error: &mut dyn ErrorSlot,
) -> Result<(), Failure> {
    let mut session = RetrySession::new(&shared.state.retry, &shared.retry_config, shared.time.clone());
    let invocation_id = invocation_id();
    loop {
        session.permission(&shared.sleep).await;
        let number = session.attempt();
        let (body, replayable) = next_body(&mut prepared.body);
        let read_timeout = shared.timeouts.read_timeout();
        let info = AttemptInfo {
            invocation_id: &invocation_id,
            request_info: request_info(number, session.max_attempts(), shared.time.now(), read_timeout),
            body,
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
        let decision = session.failed(failed.reason, failed.retry_after);
        match decision {
            Decision::RetryAfter(wait) if replayable => shared.sleep.sleep(wait).await,
            _ => {
                let call = CallContext { operation: operation.name, attempts: number, retryable, ..failed.call };
                return Err(Failure::new(failed.kind, call));
            }
        }
    }
}

/// The body for the next attempt, and whether there is one for yet another.
fn next_body(body: &mut SdkBody) -> (SdkBody, bool) {
    match body.try_clone() {
        Some(clone) => (clone, true),
        None => (std::mem::replace(body, SdkBody::taken()), false),
    }
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
    let call = CallContext {
        status: Some(response.status().as_u16()),
        request_id: response.request_id().map(str::to_owned),
        ..CallContext::default()
    };
    let unread = |source, response, call| Failed {
        kind: FailureKind::NotRead(source, response),
        reason: None,
        retry_after: None,
        call,
    };
    if response.status().is_success() {
        return read_output(operation, &mut response, output).map_err(|source| unread(source, response, call));
    }
    match read_error(operation, &response, error) {
        Ok(failure) => {
            let code = failure.code.as_deref().unwrap_or_default();
            let clock_corrected = shared.settings.disable_clock_skew_correction != Some(true)
                && shared.state.clock.explains(code, signed_at, shared.time.now());
            let reason =
                retry::classify(&retry::Failure { status: call.status, clock_corrected, ..retry_failure(&failure) });
            let retry_after = retry::retry_after(response.headers(), shared.time.now());
            Err(Failed { kind: FailureKind::Service(response), reason, retry_after, call })
        }
        Err(source) => Err(unread(source, response, call)),
    }
}

fn retry_failure(failure: &ServiceFailure) -> retry::Failure<'_> {
    retry::Failure { code: failure.code.as_deref(), modelled: failure.modelled, ..retry::Failure::default() }
}

/// An attempt without a response.
fn unanswered(kind: FailureKind) -> Failed {
    let reason = match &kind {
        FailureKind::NotSent(connector) => {
            retry::classify(&retry::Failure { connector: Some(connector), ..retry::Failure::default() })
        }
        FailureKind::TimedOut(_) => retry::classify(&retry::Failure { timed_out: true, ..retry::Failure::default() }),
        _ => None,
    };
    Failed { kind, reason, retry_after: None, call: CallContext::default() }
}
