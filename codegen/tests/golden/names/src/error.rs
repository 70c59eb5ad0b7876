//! Errors.

use farrier_runtime::generated::*;

use crate::operation::_2fa::_2faError;
use crate::operation::_2fa::_2faError::UnhandledValue2;
use crate::operation::alloc::AllocError;
use crate::operation::r#async::AsyncError;
use crate::operation::r#await::AwaitError;
use crate::operation::builders::BuildersError;
use crate::operation::clone::CloneError;
use crate::operation::config::ConfigError;
use crate::operation::core::CoreError;
use crate::operation::crate_::CrateError;
use crate::operation::customize::CustomizeError;
use crate::operation::from_conf::FromConfError;
use crate::operation::r#gen::GenError;
use crate::operation::get_url2::GetURL2Error;
use crate::operation::get_url_2::GetUrl22Error;
use crate::operation::list_arns::ListARNsError;
use crate::operation::list_items::ListItemsError;
use crate::operation::list_items2::ListItems2Error;
use crate::operation::main::MainError;
use crate::operation::r#match::MatchError;
use crate::operation::new::NewError;
use crate::operation::operations::OperationsError;
use crate::operation::paginator::PaginatorError;
use crate::operation::request_id::RequestIdError;
use crate::operation::std::StdError;
use crate::operation::super_::SuperError;
use crate::operation::test::TestError;
use crate::operation::wait::WaitError;
use crate::operation::waiters::WaitersError;
use crate::types::error::{Ac, Exception, UnhandledValue, UnknownError};

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::unknown::UnknownVariantError;

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
impl From<_2faError> for Error {
    #[inline] fn from(error: _2faError) -> Self { match error { UnhandledValue2(e) => Self::UnhandledValue2(e), crate::operation::_2fa::_2faError::Unhandled(e) => Self::Unhandled(e) } }
}
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<_2faError, R>> for Error { #[inline] fn from(error: SdkError<_2faError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<AllocError> for Error { #[inline] fn from(error: AllocError) -> Self { match error { AllocError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<AllocError, R>> for Error { #[inline] fn from(error: SdkError<AllocError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<AsyncError> for Error { #[inline] fn from(error: AsyncError) -> Self { match error { AsyncError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<AsyncError, R>> for Error { #[inline] fn from(error: SdkError<AsyncError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<AwaitError> for Error { #[inline] fn from(error: AwaitError) -> Self { match error { AwaitError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<AwaitError, R>> for Error { #[inline] fn from(error: SdkError<AwaitError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<crate::operation::build::BuildError> for Error {
    #[inline] fn from(error: crate::operation::build::BuildError) -> Self { match error { crate::operation::build::BuildError::Unhandled(e) => Self::Unhandled(e) } }
}
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<crate::operation::build::BuildError, R>> for Error {
    #[inline] fn from(error: SdkError<crate::operation::build::BuildError, R>) -> Self { Self::from(error.into_service_error()) }
}
impl From<BuildersError> for Error { #[inline] fn from(error: BuildersError) -> Self { match error { BuildersError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<BuildersError, R>> for Error { #[inline] fn from(error: SdkError<BuildersError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<CloneError> for Error { #[inline] fn from(error: CloneError) -> Self { match error { CloneError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<CloneError, R>> for Error { #[inline] fn from(error: SdkError<CloneError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ConfigError> for Error { #[inline] fn from(error: ConfigError) -> Self { match error { ConfigError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ConfigError, R>> for Error { #[inline] fn from(error: SdkError<ConfigError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<CoreError> for Error { #[inline] fn from(error: CoreError) -> Self { match error { CoreError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<CoreError, R>> for Error { #[inline] fn from(error: SdkError<CoreError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<CrateError> for Error { #[inline] fn from(error: CrateError) -> Self { match error { CrateError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<CrateError, R>> for Error { #[inline] fn from(error: SdkError<CrateError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<CustomizeError> for Error { #[inline] fn from(error: CustomizeError) -> Self { match error { CustomizeError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<CustomizeError, R>> for Error { #[inline] fn from(error: SdkError<CustomizeError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<FromConfError> for Error { #[inline] fn from(error: FromConfError) -> Self { match error { FromConfError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<FromConfError, R>> for Error { #[inline] fn from(error: SdkError<FromConfError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<GenError> for Error { #[inline] fn from(error: GenError) -> Self { match error { GenError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<GenError, R>> for Error { #[inline] fn from(error: SdkError<GenError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<GetURL2Error> for Error { #[inline] fn from(error: GetURL2Error) -> Self { match error { GetURL2Error::Error(e) => Self::Error(e), GetURL2Error::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<GetURL2Error, R>> for Error { #[inline] fn from(error: SdkError<GetURL2Error, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<GetUrl22Error> for Error {
    #[inline] fn from(error: GetUrl22Error) -> Self { match error { GetUrl22Error::Exception(e) => Self::Exception(e), GetUrl22Error::Unhandled(e) => Self::Unhandled(e) } }
}
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<GetUrl22Error, R>> for Error { #[inline] fn from(error: SdkError<GetUrl22Error, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListARNsError> for Error { #[inline] fn from(error: ListARNsError) -> Self { match error { ListARNsError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListARNsError, R>> for Error { #[inline] fn from(error: SdkError<ListARNsError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListItemsError> for Error { #[inline] fn from(error: ListItemsError) -> Self { match error { ListItemsError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListItemsError, R>> for Error { #[inline] fn from(error: SdkError<ListItemsError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<ListItems2Error> for Error { #[inline] fn from(error: ListItems2Error) -> Self { match error { ListItems2Error::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<ListItems2Error, R>>
for Error {
    #[inline] fn from(error: SdkError<ListItems2Error, R>) -> Self { Self::from(error.into_service_error()) }
}
impl From<MainError> for Error { #[inline] fn from(error: MainError) -> Self { match error { MainError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<MainError, R>> for Error { #[inline] fn from(error: SdkError<MainError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<MatchError> for Error { #[inline] fn from(error: MatchError) -> Self { match error { MatchError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<MatchError, R>> for Error { #[inline] fn from(error: SdkError<MatchError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<NewError> for Error { #[inline] fn from(error: NewError) -> Self { match error { NewError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<NewError, R>> for Error { #[inline] fn from(error: SdkError<NewError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<crate::operation::operation::OperationError> for Error {
    #[inline] fn from(error: crate::operation::operation::OperationError) -> Self { match error {
        crate::operation::operation::OperationError::UnhandledValue(e) => { Self::UnhandledValue(e) }
        crate::operation::operation::OperationError::Unhandled(e) => { Self::Unhandled(e) }
    } }
}
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<crate::operation::operation::OperationError, R>> for Error {
    #[inline] fn from(error: SdkError<crate::operation::operation::OperationError, R>) -> Self { Self::from(error.into_service_error()) }
}
impl From<OperationsError> for Error { #[inline] fn from(error: OperationsError) -> Self { match error { OperationsError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<OperationsError, R>>
for Error {
    #[inline] fn from(error: SdkError<OperationsError, R>) -> Self { Self::from(error.into_service_error()) }
}
impl From<PaginatorError> for Error { #[inline] fn from(error: PaginatorError) -> Self { match error { PaginatorError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<PaginatorError, R>> for Error { #[inline] fn from(error: SdkError<PaginatorError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<RequestIdError> for Error {
    #[inline] fn from(error: RequestIdError) -> Self { match error {
        RequestIdError::AC(e) => Self::AC(e), RequestIdError::Ac(e) => Self::Ac(e), RequestIdError::UnhandledValue(e) => Self::UnhandledValue(e),
        RequestIdError::UnhandledValue2(e) => Self::UnhandledValue2(e), RequestIdError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<RequestIdError, R>> for Error { #[inline] fn from(error: SdkError<RequestIdError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<StdError> for Error { #[inline] fn from(error: StdError) -> Self { match error { StdError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<StdError, R>> for Error { #[inline] fn from(error: SdkError<StdError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<SuperError> for Error { #[inline] fn from(error: SuperError) -> Self { match error { SuperError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<SuperError, R>> for Error { #[inline] fn from(error: SdkError<SuperError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<TestError> for Error { #[inline] fn from(error: TestError) -> Self { match error { TestError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<TestError, R>> for Error { #[inline] fn from(error: SdkError<TestError, R>) -> Self { Self::from(error.into_service_error()) } }
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
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<crate::operation::r#type::TypeError, R>> for Error {
    #[inline] fn from(error: SdkError<crate::operation::r#type::TypeError, R>) -> Self { Self::from(error.into_service_error()) }
}
impl From<WaitError> for Error { #[inline] fn from(error: WaitError) -> Self { match error { WaitError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<WaitError, R>> for Error { #[inline] fn from(error: SdkError<WaitError, R>) -> Self { Self::from(error.into_service_error()) } }
impl From<WaitersError> for Error { #[inline] fn from(error: WaitersError) -> Self { match error { WaitersError::Unhandled(e) => Self::Unhandled(e) } } }
impl<R: fmt::Debug + Send + Sync + 'static> From<SdkError<WaitersError, R>> for Error { #[inline] fn from(error: SdkError<WaitersError, R>) -> Self { Self::from(error.into_service_error()) } }
impl<O, E> From<farrier_runtime::waiter::WaiterError<O, E>> for Error
where
    O: fmt::Debug + Send + Sync + 'static,
    E: std::error::Error + Send + Sync + 'static,
{
    #[inline] fn from(error: farrier_runtime::waiter::WaiterError<O, E>) -> Self { Self::Unhandled(Unhandled::new(error, None)) }
}
