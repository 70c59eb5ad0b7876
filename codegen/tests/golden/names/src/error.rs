//! Errors.

use farrier_runtime::generated::*;

use crate::operation::_2_fa::_2faError;
use crate::operation::_2_fa::_2faError::UnhandledValue2;
use crate::operation::get_url2::GetURL2Error;
use crate::operation::get_url_2::GetUrl22Error;
use crate::operation::request_id::RequestIdError;
use crate::types::error::{Ac, Exception, UnhandledValue, UnknownError};

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::enumeration::UnknownVariantError;

/// Any error of the service.
#[derive(Debug)] #[non_exhaustive] pub enum Error {
    /// `AC`
    AC(crate::types::error::AC),
    /// `Ac`
    Ac(Ac),
    /// `Err`
    Err(crate::types::error::Err),
    /// `Error`
    Error(crate::types::error::Error),
    /// `Exception`
    Exception(Exception),
    /// Named like the error enum of the operation `Type`.
    TypeError(crate::types::error::TypeError),
    /// `UnhandledValue`
    UnhandledValue(UnhandledValue),
    /// `UnhandledValue2`
    UnhandledValue2(crate::types::error::Unhandled),
    /// `UnknownError`
    UnknownError(UnknownError),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
impl Error {
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::AC(e) => e, Self::Ac(e) => e, Self::Err(e) => e, Self::Error(e) => e, Self::Exception(e) => e, Self::TypeError(e) => e, Self::UnhandledValue(e) => e, Self::UnhandledValue2(e) => e,
        Self::UnknownError(e) => e, Self::Unhandled(e) => e,
    } }
}
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
impl From<_2faError> for Error {
    #[inline] fn from(error: _2faError) -> Self { match error { UnhandledValue2(e) => Self::UnhandledValue2(e), crate::operation::_2_fa::_2faError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<GetURL2Error> for Error { #[inline] fn from(error: GetURL2Error) -> Self { match error { GetURL2Error::Error(e) => Self::Error(e), GetURL2Error::Unhandled(e) => Self::Unhandled(e) } } }
impl From<GetUrl22Error> for Error {
    #[inline] fn from(error: GetUrl22Error) -> Self { match error { GetUrl22Error::Exception(e) => Self::Exception(e), GetUrl22Error::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<crate::operation::operation::OperationError> for Error {
    #[inline] fn from(error: crate::operation::operation::OperationError) -> Self { match error {
        crate::operation::operation::OperationError::UnhandledValue(e) => { Self::UnhandledValue(e) }
        crate::operation::operation::OperationError::Unhandled(e) => { Self::Unhandled(e) }
    } }
}
impl From<RequestIdError> for Error {
    #[inline] fn from(error: RequestIdError) -> Self { match error {
        RequestIdError::AC(e) => Self::AC(e), RequestIdError::Ac(e) => Self::Ac(e), RequestIdError::UnhandledValue(e) => Self::UnhandledValue(e),
        RequestIdError::UnhandledValue2(e) => Self::UnhandledValue2(e), RequestIdError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<crate::operation::r#type::TypeError> for Error {
    #[inline] fn from(error: crate::operation::r#type::TypeError) -> Self { match error {
        crate::operation::r#type::TypeError::Err(e) => Self::Err(e),
        crate::operation::r#type::TypeError::Error(e) => Self::Error(e),
        crate::operation::r#type::TypeError::Exception(e) => Self::Exception(e),
        crate::operation::r#type::TypeError::TypeError(e) => Self::TypeError(e),
        crate::operation::r#type::TypeError::UnhandledValue2(e) => { Self::UnhandledValue2(e) }
        crate::operation::r#type::TypeError::UnknownError(e) => Self::UnknownError(e),
        crate::operation::r#type::TypeError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl<O, E> From<farrier_runtime::waiter::WaiterError<O, E>> for Error
where
    O: fmt::Debug + Send + Sync + 'static,
    E: std::error::Error + Send + Sync + 'static,
{
    #[inline] fn from(error: farrier_runtime::waiter::WaiterError<O, E>) -> Self { Self::Unhandled(Unhandled::new(error, None)) }
}
