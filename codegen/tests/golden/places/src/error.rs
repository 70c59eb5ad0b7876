//! Errors.

use farrier_runtime::generated::*;

use crate::operation::find::FindError;
use crate::operation::fixed::FixedError;
use crate::operation::keyed::KeyedError;
use crate::operation::open::OpenError;
use crate::operation::summed::SummedError;
use crate::operation::told::ToldError;

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::unknown::UnknownVariantError;

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
impl From<FindError> for Error { #[inline] fn from(error: FindError) -> Self { match error { FindError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<FindError, R>> for Error { #[inline] fn from(error: SdkError<FindError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<FixedError> for Error { #[inline] fn from(error: FixedError) -> Self { match error { FixedError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<FixedError, R>> for Error { #[inline] fn from(error: SdkError<FixedError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<KeyedError> for Error { #[inline] fn from(error: KeyedError) -> Self { match error { KeyedError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<KeyedError, R>> for Error { #[inline] fn from(error: SdkError<KeyedError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<OpenError> for Error { #[inline] fn from(error: OpenError) -> Self { match error { OpenError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<OpenError, R>> for Error { #[inline] fn from(error: SdkError<OpenError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<SummedError> for Error { #[inline] fn from(error: SummedError) -> Self { match error { SummedError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<SummedError, R>> for Error { #[inline] fn from(error: SdkError<SummedError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ToldError> for Error { #[inline] fn from(error: ToldError) -> Self { match error { ToldError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ToldError, R>> for Error { #[inline] fn from(error: SdkError<ToldError, R>) -> Self { Self::from(error.into_service_error()) } }
