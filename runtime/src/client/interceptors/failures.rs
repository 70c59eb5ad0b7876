//! The failures of hooked calls: between what the official contexts hold and what a call ends with.

use std::fmt;

use aws_smithy_runtime_api::client::interceptors::InterceptorError;
use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use aws_smithy_runtime_api::client::result::ConnectorError;

use crate::client::failure::FailureKind;
use crate::error::BoxError;

#[inline]
pub(super) fn not_sent(error: InterceptorError) -> FailureKind {
    FailureKind::NotSent(ConnectorError::other(error.into(), None))
}

#[inline]
pub(super) fn taken_away(what: &str) -> BoxError {
    format!("an interceptor has taken the {what} away").into()
}

/// A transport's error, or an interceptor's that stands in its place.
#[inline]
pub(super) fn of_connector(error: ConnectorError) -> OrchestratorError<Error> {
    if comes_from::<InterceptorError>(&error) {
        return match error.into_source().downcast::<InterceptorError>() {
            Ok(error) => OrchestratorError::interceptor(*error),
            Err(source) => OrchestratorError::other(source),
        };
    }
    OrchestratorError::connector(error)
}

/// A failed dispatch, or the request that could not be built which the official crate takes for one.
#[inline]
pub(super) fn dispatched(error: ConnectorError) -> FailureKind {
    if comes_from::<NotBuilt>(&error) {
        return FailureKind::NotBuilt(own(error.into_source()).unwrap_or_else(|source| source));
    }
    FailureKind::NotSent(error)
}

#[inline]
fn comes_from<E: std::error::Error + 'static>(error: &ConnectorError) -> bool {
    std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<E>)
}

/// A request that could not be built; in a context it goes as an error of no kind, and is recognised by this type.
#[derive(Debug)]
pub(super) struct NotBuilt(pub(super) BoxError);

impl fmt::Display for NotBuilt {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for NotBuilt {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

#[inline]
pub(super) fn own(source: BoxError) -> Result<BoxError, BoxError> {
    source.downcast::<NotBuilt>().map(|not_built| not_built.0)
}
