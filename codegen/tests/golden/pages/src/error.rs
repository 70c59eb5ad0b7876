//! Errors.

use farrier_runtime::generated::*;

use crate::operation::list_both::ListBothError;
use crate::operation::list_by_key::ListByKeyError;
use crate::operation::list_counted::ListCountedError;
use crate::operation::list_deep::ListDeepError;
use crate::operation::list_mixed::ListMixedError;
use crate::operation::list_plain::ListPlainError;
use crate::operation::list_tags::ListTagsError;
use crate::operation::list_truncated::ListTruncatedError;

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
impl From<ListBothError> for Error { #[inline] fn from(error: ListBothError) -> Self { match error { ListBothError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListBothError, R>> for Error { #[inline] fn from(error: SdkError<ListBothError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListByKeyError> for Error { #[inline] fn from(error: ListByKeyError) -> Self { match error { ListByKeyError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListByKeyError, R>> for Error { #[inline] fn from(error: SdkError<ListByKeyError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListCountedError> for Error { #[inline] fn from(error: ListCountedError) -> Self { match error { ListCountedError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListCountedError, R>>
for Error {
    #[inline] fn from(error: SdkError<ListCountedError, R>) -> Self { Self::from(error.into_service_error()) }
}
impl From<ListDeepError> for Error { #[inline] fn from(error: ListDeepError) -> Self { match error { ListDeepError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListDeepError, R>> for Error { #[inline] fn from(error: SdkError<ListDeepError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListMixedError> for Error { #[inline] fn from(error: ListMixedError) -> Self { match error { ListMixedError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListMixedError, R>> for Error { #[inline] fn from(error: SdkError<ListMixedError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListPlainError> for Error { #[inline] fn from(error: ListPlainError) -> Self { match error { ListPlainError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListPlainError, R>> for Error { #[inline] fn from(error: SdkError<ListPlainError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListTagsError> for Error { #[inline] fn from(error: ListTagsError) -> Self { match error { ListTagsError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListTagsError, R>> for Error { #[inline] fn from(error: SdkError<ListTagsError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListTruncatedError> for Error { #[inline] fn from(error: ListTruncatedError) -> Self { match error { ListTruncatedError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListTruncatedError, R>>
for Error {
    #[inline] fn from(error: SdkError<ListTruncatedError, R>) -> Self { Self::from(error.into_service_error()) }
}
