//! How a wait fails.

use std::error::Error;
use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::error::metadata::{EMPTY_ERROR_METADATA, ErrorMetadata, ProvideErrorMetadata};

use super::{ExceededMaxWait, FailureState};
use crate::error::{BoxError, SdkError};

/// Why a wait ended without what it waited for. `O` is the operation's output, `E` its error.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "it is made once a wait, and its contexts are the official ones")]
pub enum WaiterError<O, E> {
    /// The input could not be built; nothing was sent.
    ConstructionFailure(ConstructionFailure),
    /// The time was over.
    ExceededMaxWait(ExceededMaxWait),
    /// The service answered, with an output or an error, that waiting is of no use any more.
    FailureState(FailureState<O, E>),
    /// A call failed in a way that the waiter does not expect, after the retries that the settings allow.
    OperationFailed(OperationFailed<E>),
}

/// Context of [`WaiterError::ConstructionFailure`].
#[derive(Debug)]
pub struct ConstructionFailure {
    source: BoxError,
}

/// Context of [`WaiterError::OperationFailed`].
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationFailed<E> {
    pub(super) source: SdkError<E, HttpResponse>,
}

impl<O, E> WaiterError<O, E> {
    /// An input that could not be built.
    #[inline]
    pub fn construction_failure(source: impl Into<BoxError>) -> Self {
        Self::ConstructionFailure(ConstructionFailure { source: source.into() })
    }
}

impl<E> OperationFailed<E> {
    /// The error of the call.
    #[inline]
    pub fn error(&self) -> &SdkError<E, HttpResponse> {
        &self.source
    }

    /// The error of the call, by value.
    #[inline]
    pub fn into_error(self) -> SdkError<E, HttpResponse> {
        self.source
    }
}

impl<O, E: fmt::Display> fmt::Display for WaiterError<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ConstructionFailure(context) => write!(f, "the wait could not begin: {}", context.source),
            Self::ExceededMaxWait(context) => {
                let (max_wait, calls) = (context.max_wait(), context.poll_count());
                write!(
                    f,
                    "not reached within {max_wait:?}, after {calls} calls; wait longer or look at what holds it up"
                )
            }
            Self::FailureState(context) => match context.final_poll().as_result() {
                Ok(_) => f.write_str("waiting can not succeed any more: the last answer is in the final poll"),
                Err(error) => write!(f, "waiting can not succeed any more: {error}"),
            },
            Self::OperationFailed(context) => write!(f, "a call of the wait failed: {}", context.source),
        }
    }
}

impl<O: fmt::Debug, E: Error + 'static> Error for WaiterError<O, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::ConstructionFailure(context) => Some(context.source.as_ref()),
            Self::ExceededMaxWait(_) => None,
            Self::FailureState(context) => context.final_poll().as_result().err().map(|error| error as _),
            Self::OperationFailed(context) => Some(&context.source),
        }
    }
}

impl<O, E: ProvideErrorMetadata> ProvideErrorMetadata for WaiterError<O, E> {
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::ConstructionFailure(_) | Self::ExceededMaxWait(_) => &EMPTY_ERROR_METADATA,
            Self::FailureState(context) => {
                context.final_poll().as_result().err().map_or(&EMPTY_ERROR_METADATA, ProvideErrorMetadata::meta)
            }
            Self::OperationFailed(context) => context.source.meta(),
        }
    }
}
