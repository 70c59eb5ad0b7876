//! Why a call failed.

mod shown;

use std::error::Error;
use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::error::metadata::{EMPTY_ERROR_METADATA, ErrorMetadata, ProvideErrorMetadata};
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::retry::ErrorKind;

use super::{BoxError, OperationError, RequestId, Unhandled};

/// The failure of a call: what went wrong, and how far the call came.
///
/// Printing it says all of it on one line: the operation, the error's code and message, the status and the request id.
/// `E` is the operation's error, `R` the response.
#[derive(Debug)]
#[non_exhaustive]
pub enum SdkError<E, R = HttpResponse> {
    /// The request could not be built; nothing was sent.
    ConstructionFailure(ConstructionFailure),
    /// A timeout of the configuration ended the call. The service may have received the request.
    TimeoutError(TimeoutError),
    /// No response was received, or credentials could not be loaded. The service may have received the request.
    DispatchFailure(DispatchFailure),
    /// A response was received that is not what the model says.
    ResponseError(ResponseError<R>),
    /// The service answered with an error.
    ServiceError(ServiceError<E, R>),
}

/// What every failure knows about its call.
#[derive(Clone, Debug, Default)]
pub struct CallContext {
    /// The operation's name; empty where the error was made outside of a call.
    pub operation: &'static str,
    /// Attempts made.
    pub attempts: u32,
    /// The status code of the response.
    pub status: Option<u16>,
    /// The id by which the service's operators find the request.
    pub request_id: Option<String>,
    /// Whether another attempt might have succeeded.
    pub retryable: bool,
    /// Whether there was no other attempt because too many calls of the client fail: its retry quota was used up.
    pub quota_exhausted: bool,
}

/// Context of [`SdkError::ConstructionFailure`].
#[derive(Debug)]
pub struct ConstructionFailure {
    source: BoxError,
    call: CallContext,
}

/// Context of [`SdkError::TimeoutError`].
#[derive(Debug)]
pub struct TimeoutError {
    source: BoxError,
    call: CallContext,
}

/// Context of [`SdkError::DispatchFailure`].
#[derive(Debug)]
pub struct DispatchFailure {
    source: ConnectorError,
    call: CallContext,
}

/// Context of [`SdkError::ResponseError`].
pub struct ResponseError<R> {
    source: BoxError,
    raw: R,
    call: CallContext,
}

/// Context of [`SdkError::ServiceError`].
pub struct ServiceError<E, R> {
    source: E,
    raw: R,
    call: CallContext,
}

impl DispatchFailure {
    /// Whether reading from or writing to the connection failed.
    pub fn is_io(&self) -> bool {
        self.source.is_io()
    }

    /// Whether connecting or reading took too long.
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    /// Whether the request itself is at fault.
    pub fn is_user(&self) -> bool {
        self.source.is_user()
    }

    /// Whether it is none of the above.
    pub fn is_other(&self) -> bool {
        self.source.is_other()
    }

    /// The kind of an error that is none of the above, where it is known.
    pub fn as_other(&self) -> Option<ErrorKind> {
        self.source.as_other()
    }

    /// What to print: where the transport knows no kind, its own text is a mere "other".
    fn shown(&self) -> &(dyn Error + 'static) {
        match self.source.source() {
            Some(source) if self.is_other() => source,
            _ => &self.source,
        }
    }

    /// The transport's error.
    pub fn as_connector_error(&self) -> Option<&ConnectorError> {
        Some(&self.source)
    }
}

impl<R> ResponseError<R> {
    /// The response.
    pub fn raw(&self) -> &R {
        &self.raw
    }

    /// The response, by value.
    pub fn into_raw(self) -> R {
        self.raw
    }
}

impl<E, R> ServiceError<E, R> {
    /// The operation's error.
    pub fn err(&self) -> &E {
        &self.source
    }

    /// The operation's error, by value.
    pub fn into_err(self) -> E {
        self.source
    }

    /// The response.
    pub fn raw(&self) -> &R {
        &self.raw
    }

    /// The response, by value.
    pub fn into_raw(self) -> R {
        self.raw
    }
}

impl<E, R> SdkError<E, R> {
    /// A request that could not be built.
    pub fn construction_failure(source: impl Into<BoxError>) -> Self {
        Self::ConstructionFailure(ConstructionFailure { source: source.into(), call: CallContext::default() })
    }

    /// A timeout.
    pub fn timeout_error(source: impl Into<BoxError>) -> Self {
        Self::TimeoutError(TimeoutError { source: source.into(), call: CallContext::default() })
    }

    /// A missing response.
    pub fn dispatch_failure(source: ConnectorError) -> Self {
        Self::DispatchFailure(DispatchFailure { source, call: CallContext::default() })
    }

    /// A response that could not be read.
    pub fn response_error(source: impl Into<BoxError>, raw: R) -> Self {
        Self::ResponseError(ResponseError { source: source.into(), raw, call: CallContext::default() })
    }

    /// An error that the service answered.
    pub fn service_error(source: E, raw: R) -> Self {
        Self::ServiceError(ServiceError { source, raw, call: CallContext::default() })
    }

    /// The operation's error; every other failure becomes its unhandled variant.
    pub fn into_service_error(self) -> E
    where
        E: OperationError,
        R: fmt::Debug + Send + Sync + 'static,
    {
        match self {
            Self::ServiceError(context) => context.source,
            other => E::unhandled(Unhandled::new(other, None)),
        }
    }

    /// The operation's error, if the service answered with one.
    pub fn as_service_error(&self) -> Option<&E> {
        match self {
            Self::ServiceError(context) => Some(&context.source),
            _ => None,
        }
    }

    /// What caused the failure.
    ///
    /// # Errors
    /// None in this version; the signature is the official one.
    pub fn into_source(self) -> Result<BoxError, Self>
    where
        E: Error + Send + Sync + 'static,
    {
        Ok(match self {
            Self::ConstructionFailure(context) => context.source,
            Self::TimeoutError(context) => context.source,
            Self::DispatchFailure(context) => context.source.into(),
            Self::ResponseError(context) => context.source,
            Self::ServiceError(context) => context.source.into(),
        })
    }

    /// The response, where there was one.
    pub fn raw_response(&self) -> Option<&R> {
        match self {
            Self::ResponseError(context) => Some(&context.raw),
            Self::ServiceError(context) => Some(&context.raw),
            _ => None,
        }
    }

    /// Converts the operation's error.
    pub fn map_service_error<E2>(self, map: impl FnOnce(E) -> E2) -> SdkError<E2, R> {
        match self {
            Self::ConstructionFailure(context) => SdkError::ConstructionFailure(context),
            Self::TimeoutError(context) => SdkError::TimeoutError(context),
            Self::DispatchFailure(context) => SdkError::DispatchFailure(context),
            Self::ResponseError(context) => SdkError::ResponseError(context),
            Self::ServiceError(ServiceError { source, raw, call }) => {
                SdkError::ServiceError(ServiceError { source: map(source), raw, call })
            }
        }
    }

    /// The official error of the same variant, which knows nothing of the call.
    #[inline]
    pub(crate) fn into_official(self) -> result::SdkError<E, R> {
        match self {
            Self::ConstructionFailure(context) => result::SdkError::construction_failure(context.source),
            Self::TimeoutError(context) => result::SdkError::timeout_error(context.source),
            Self::DispatchFailure(context) => result::SdkError::dispatch_failure(context.source),
            Self::ResponseError(context) => result::SdkError::response_error(context.source, context.raw),
            Self::ServiceError(context) => result::SdkError::service_error(context.source, context.raw),
        }
    }

    /// What the failure knows about its call.
    pub fn call(&self) -> &CallContext {
        match self {
            Self::ConstructionFailure(context) => &context.call,
            Self::TimeoutError(context) => &context.call,
            Self::DispatchFailure(context) => &context.call,
            Self::ResponseError(context) => &context.call,
            Self::ServiceError(context) => &context.call,
        }
    }

    /// Places the failure in its call.
    pub(crate) fn in_call(mut self, made: CallContext) -> Self {
        *match &mut self {
            Self::ConstructionFailure(context) => &mut context.call,
            Self::TimeoutError(context) => &mut context.call,
            Self::DispatchFailure(context) => &mut context.call,
            Self::ResponseError(context) => &mut context.call,
            Self::ServiceError(context) => &mut context.call,
        } = made;
        self
    }

    /// Whether the failure is of a kind that another attempt may not meet: throttling, a server error, a lost
    /// connection, a timeout.
    pub fn is_retryable(&self) -> bool {
        self.call().retryable
    }

    /// The code of the service's error, as in `ResourceNotFoundException`.
    pub fn code(&self) -> Option<&str>
    where
        E: ProvideErrorMetadata,
    {
        self.as_service_error().and_then(ProvideErrorMetadata::code)
    }
}

impl<E: Error + 'static, R: fmt::Debug> Error for SdkError<E, R> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match self {
            Self::ConstructionFailure(context) => context.source.as_ref(),
            Self::TimeoutError(context) => context.source.as_ref(),
            Self::DispatchFailure(context) => &context.source,
            Self::ResponseError(context) => context.source.as_ref(),
            Self::ServiceError(context) => &context.source,
        })
    }
}

/// For functions that name the official error.
impl<E, R> From<SdkError<E, R>> for result::SdkError<E, R> {
    #[inline]
    fn from(error: SdkError<E, R>) -> Self {
        error.into_official()
    }
}

impl<E, R> From<BuildError> for SdkError<E, R> {
    fn from(error: BuildError) -> Self {
        Self::construction_failure(error)
    }
}

impl<E: ProvideErrorMetadata, R> ProvideErrorMetadata for SdkError<E, R> {
    fn meta(&self) -> &ErrorMetadata {
        self.as_service_error().map_or(&EMPTY_ERROR_METADATA, ProvideErrorMetadata::meta)
    }
}

#[cfg(feature = "s3")]
impl<E> super::RequestIdExt for SdkError<E, HttpResponse> {
    fn extended_request_id(&self) -> Option<&str> {
        self.raw_response().and_then(super::RequestIdExt::extended_request_id)
    }
}

impl<E> RequestId for SdkError<E, HttpResponse> {
    fn request_id(&self) -> Option<&str> {
        self.call().request_id.as_deref().or_else(|| self.raw_response().and_then(RequestId::request_id))
    }
}
