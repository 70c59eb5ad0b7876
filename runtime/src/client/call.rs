//! The call.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;

use super::Handle;
use crate::error::{BoxError, CallContext, ErrorSlot, OperationError, SdkError, Unhandled};
use crate::operation::Operation;
use crate::shape::Shape;

/// A failed call, before the operation's error type is known.
pub(super) struct Failure {
    kind: FailureKind,
    call: CallContext,
}

enum FailureKind {
    NotBuilt(BoxError),
    TimedOut(BoxError),
    NotSent(ConnectorError),
    NotRead(BoxError, HttpResponse),
    Service(HttpResponse),
}

impl Failure {
    /// An input that could not be built.
    pub(super) fn not_built(operation: &'static Operation, source: impl Into<BoxError>) -> Self {
        let call = CallContext { operation: operation.name, ..CallContext::default() };
        Self { kind: FailureKind::NotBuilt(source.into()), call }
    }

    /// The failure with the operation's error, which the call has filled if the service answered with one.
    pub(super) fn with<E: OperationError>(self, error: Option<E>) -> SdkError<E> {
        let error = error.unwrap_or_else(|| E::unhandled(Unhandled::default()));
        let failure = match self.kind {
            FailureKind::NotBuilt(source) => SdkError::construction_failure(source),
            FailureKind::TimedOut(source) => SdkError::timeout_error(source),
            FailureKind::NotSent(source) => SdkError::dispatch_failure(source),
            FailureKind::NotRead(source, raw) => SdkError::response_error(source, raw),
            FailureKind::Service(raw) => SdkError::service_error(error, raw),
        };
        failure.in_call(self.call)
    }
}

/// Calls an operation: fills either the output or the error.
pub(super) async fn call(
    _handle: &Handle,
    operation: &'static Operation,
    _input: &mut dyn Shape,
    _output: &mut dyn Shape,
    _error: &mut dyn ErrorSlot,
) -> Result<(), Failure> {
    Err(Failure::not_built(operation, "not yet"))
}
