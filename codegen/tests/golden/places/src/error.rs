//! Errors.

use farrier_runtime::generated::*;

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::enumeration::UnknownVariantError;

/// Any error of the service.
#[derive(Debug)] #[non_exhaustive] pub enum Error {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
impl Error { #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } } }
impl fmt::Display for Error { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for Error { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { self.variant().source() } }
impl ProvideErrorMetadata for Error { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for Error { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }
impl From<BuildError> for Error { #[inline] fn from(error: BuildError) -> Self { Self::Unhandled(Unhandled::new(error, None)) } }
impl<E: OperationError, R: fmt::Debug + Send + Sync + 'static> From<SdkError<E, R>>
for Error
where
    Self: From<E>,
{
    #[inline] fn from(error: SdkError<E, R>) -> Self { Self::from(error.into_service_error()) }
}
impl<O> From<error::Unmodelled<O>> for Error { #[inline] fn from(error: error::Unmodelled<O>) -> Self { Self::Unhandled(error.into_unhandled()) } }
