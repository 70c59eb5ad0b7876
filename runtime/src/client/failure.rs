//! A failed call, before the operation's error type is known.

use std::fmt;
use std::time::Duration;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;

use crate::error::{BoxError, CallContext, OperationError, SdkError, Unhandled};
use crate::operation::Operation;

/// A failed call.
pub(super) struct Failure {
    pub(super) kind: FailureKind,
    pub(super) call: CallContext,
}

/// How a call fails; the cases of [`SdkError`].
pub(crate) enum FailureKind {
    /// The request could not be built.
    NotBuilt(BoxError),
    /// A timeout ended the call.
    TimedOut(BoxError),
    /// There was no response.
    NotSent(ConnectorError),
    /// The body of the response broke off.
    NotReceived(ConnectorError, HttpResponse),
    /// The response could not be read.
    NotRead(BoxError, HttpResponse),
    /// The service answered with an error, which the error slot holds.
    Service(HttpResponse),
}

impl Failure {
    /// A failure of that call.
    pub(super) fn new(kind: FailureKind, call: CallContext) -> Self {
        Self { kind, call }
    }

    /// An input that could not be built.
    pub(super) fn not_built(operation: &'static Operation, source: impl Into<BoxError>) -> Self {
        let call = CallContext { operation: operation.name, ..CallContext::default() };
        Self { kind: FailureKind::NotBuilt(source.into()), call }
    }

    /// The failure with the operation's error, which the call has filled if the service answered with one.
    pub(super) fn with<E: OperationError>(self, error: Option<E>) -> SdkError<E> {
        let failure = match self.kind {
            FailureKind::NotBuilt(source) => SdkError::construction_failure(source),
            FailureKind::TimedOut(source) => SdkError::timeout_error(source),
            FailureKind::NotSent(source) => SdkError::dispatch_failure(source),
            FailureKind::NotReceived(source, raw) => SdkError::response_error(source, raw),
            FailureKind::NotRead(source, raw) => SdkError::response_error(source, raw),
            FailureKind::Service(raw) => {
                SdkError::service_error(error.unwrap_or_else(|| E::unhandled(Unhandled::default())), raw)
            }
        };
        failure.in_call(self.call)
    }
}

/// Which timeout ended a call.
#[derive(Debug)]
pub(super) struct TimedOut {
    /// The setting's name.
    pub(super) setting: &'static str,
    /// Its value.
    pub(super) limit: Duration,
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} of {:?} passed", self.setting, self.limit)
    }
}

impl std::error::Error for TimedOut {}
