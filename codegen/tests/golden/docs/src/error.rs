//! Errors.

use farrier_runtime::generated::*;

use crate::operation::bare::BareError;
use crate::operation::describe::DescribeError;
use crate::operation::retired::RetiredError;
use crate::types::error::Failure;

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::unknown::UnknownVariantError;

/// Any error of the service.
#[derive(Debug)] #[non_exhaustive] pub enum Error {
    /// It failed. See `Describe`.
    Failure(Failure),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
impl Error { #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Failure(e) => e, Self::Unhandled(e) => e } } }
impl fmt::Display for Error { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for Error { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { self.variant().source() } }
impl ProvideErrorMetadata for Error { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for Error { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }
impl From<BuildError> for Error { #[inline] fn from(error: BuildError) -> Self { Self::Unhandled(Unhandled::new(error, None)) } }
impl From<BareError> for Error { #[inline] fn from(error: BareError) -> Self { match error { BareError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<BareError, R>> for Error { #[inline] fn from(error: SdkError<BareError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<DescribeError> for Error {
    #[inline] fn from(error: DescribeError) -> Self { match error { DescribeError::Failure(e) => Self::Failure(e), DescribeError::Unhandled(e) => Self::Unhandled(e) } }
}
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<DescribeError, R>> for Error { #[inline] fn from(error: SdkError<DescribeError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<RetiredError> for Error { #[inline] fn from(error: RetiredError) -> Self { match error { RetiredError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<RetiredError, R>> for Error { #[inline] fn from(error: SdkError<RetiredError, R>) -> Self { Self::from(error.into_service_error()) } }
