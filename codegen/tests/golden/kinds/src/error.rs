//! Errors.

use farrier_runtime::generated::*;

use crate::operation::anonymous::AnonymousError;
use crate::operation::bind::BindError;
use crate::operation::bind_all::BindAllError;
use crate::operation::checksummed::ChecksummedError;
use crate::operation::choose::ChooseError;
use crate::operation::collections::CollectionsError;
use crate::operation::copy::CopyError;
use crate::operation::create_shelf::CreateShelfError;
use crate::operation::defaults::DefaultsError;
use crate::operation::delete_shelf::DeleteShelfError;
use crate::operation::download::DownloadError;
use crate::operation::fail::FailError;
use crate::operation::formats::FormatsError;
use crate::operation::get_job::GetJobError;
use crate::operation::get_shelf::GetShelfError;
use crate::operation::hear_sky::HearSkyError;
use crate::operation::list_map::ListMapError;
use crate::operation::list_page::ListPageError;
use crate::operation::list_shelves::ListShelvesError;
use crate::operation::maybe_anonymous::MaybeAnonymousError;
use crate::operation::mixed::MixedError;
use crate::operation::no_input::NoInputError;
use crate::operation::no_output::NoOutputError;
use crate::operation::nothing::NothingError;
use crate::operation::old_way::OldWayError;
use crate::operation::peek::PeekError;
use crate::operation::put_blob::PutBlobError;
use crate::operation::put_document::PutDocumentError;
use crate::operation::put_enum::PutEnumError;
use crate::operation::put_structure::PutStructureError;
use crate::operation::put_text::PutTextError;
use crate::operation::put_union::PutUnionError;
use crate::operation::recursion::RecursionError;
use crate::operation::scalars::ScalarsError;
use crate::operation::sweep_shelf::SweepShelfError;
use crate::operation::talk_to_sky::TalkToSkyError;
use crate::operation::update_shelf::UpdateShelfError;
use crate::operation::upload::UploadError;
use crate::operation::watch_sky::WatchSkyError;
use crate::types::error::{BadRequest, NotFound, Overloaded, ServiceDown, Silent, SkyClouded, SkyHoarse, SkySightingsError, SkySilenceError, SkySpeechError, Throttled};

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::enumeration::UnknownVariantError;

/// Any error of the service.
#[derive(Debug)] #[non_exhaustive] pub enum Error {
    /// A client error without a status of its own.
    BadRequest(BadRequest),
    /// `NotFound`
    NotFound(NotFound),
    /// Worth another try. Its message is sensitive.
    Overloaded(Overloaded),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error with no members.
    Silent(Silent),
    /// The view is gone.
    SkyClouded(SkyClouded),
    /// The voice is gone.
    SkyHoarse(SkyHoarse),
    /// `Throttled`
    Throttled(Throttled),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
impl Error {
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::BadRequest(e) => e, Self::NotFound(e) => e, Self::Overloaded(e) => e, Self::ServiceDown(e) => e, Self::Silent(e) => e, Self::SkyClouded(e) => e, Self::SkyHoarse(e) => e,
        Self::Throttled(e) => e, Self::Unhandled(e) => e,
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
impl From<AnonymousError> for Error {
    #[inline] fn from(error: AnonymousError) -> Self { match error { AnonymousError::ServiceDown(e) => Self::ServiceDown(e), AnonymousError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<BindError> for Error { #[inline] fn from(error: BindError) -> Self { match error { BindError::ServiceDown(e) => Self::ServiceDown(e), BindError::Unhandled(e) => Self::Unhandled(e) } } }
impl From<BindAllError> for Error {
    #[inline] fn from(error: BindAllError) -> Self { match error { BindAllError::ServiceDown(e) => Self::ServiceDown(e), BindAllError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<ChecksummedError> for Error {
    #[inline] fn from(error: ChecksummedError) -> Self { match error { ChecksummedError::ServiceDown(e) => Self::ServiceDown(e), ChecksummedError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<ChooseError> for Error {
    #[inline] fn from(error: ChooseError) -> Self { match error { ChooseError::ServiceDown(e) => Self::ServiceDown(e), ChooseError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<CollectionsError> for Error {
    #[inline] fn from(error: CollectionsError) -> Self { match error { CollectionsError::ServiceDown(e) => Self::ServiceDown(e), CollectionsError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<CopyError> for Error { #[inline] fn from(error: CopyError) -> Self { match error { CopyError::ServiceDown(e) => Self::ServiceDown(e), CopyError::Unhandled(e) => Self::Unhandled(e) } } }
impl From<CreateShelfError> for Error {
    #[inline] fn from(error: CreateShelfError) -> Self { match error { CreateShelfError::ServiceDown(e) => Self::ServiceDown(e), CreateShelfError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<DefaultsError> for Error {
    #[inline] fn from(error: DefaultsError) -> Self { match error { DefaultsError::ServiceDown(e) => Self::ServiceDown(e), DefaultsError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<DeleteShelfError> for Error {
    #[inline] fn from(error: DeleteShelfError) -> Self { match error { DeleteShelfError::ServiceDown(e) => Self::ServiceDown(e), DeleteShelfError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<DownloadError> for Error {
    #[inline] fn from(error: DownloadError) -> Self { match error {
        DownloadError::NotFound(e) => Self::NotFound(e), DownloadError::ServiceDown(e) => Self::ServiceDown(e), DownloadError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<FailError> for Error {
    #[inline] fn from(error: FailError) -> Self { match error {
        FailError::BadRequest(e) => Self::BadRequest(e), FailError::NotFound(e) => Self::NotFound(e), FailError::Overloaded(e) => Self::Overloaded(e),
        FailError::ServiceDown(e) => Self::ServiceDown(e), FailError::Silent(e) => Self::Silent(e), FailError::Throttled(e) => Self::Throttled(e), FailError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<FormatsError> for Error {
    #[inline] fn from(error: FormatsError) -> Self { match error { FormatsError::ServiceDown(e) => Self::ServiceDown(e), FormatsError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<GetJobError> for Error {
    #[inline] fn from(error: GetJobError) -> Self { match error {
        GetJobError::NotFound(e) => Self::NotFound(e), GetJobError::ServiceDown(e) => Self::ServiceDown(e), GetJobError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<GetShelfError> for Error {
    #[inline] fn from(error: GetShelfError) -> Self { match error {
        GetShelfError::NotFound(e) => Self::NotFound(e), GetShelfError::ServiceDown(e) => Self::ServiceDown(e), GetShelfError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<HearSkyError> for Error {
    #[inline] fn from(error: HearSkyError) -> Self { match error {
        HearSkyError::ServiceDown(e) => Self::ServiceDown(e), HearSkyError::SkyHoarse(e) => Self::SkyHoarse(e), HearSkyError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<ListMapError> for Error {
    #[inline] fn from(error: ListMapError) -> Self { match error { ListMapError::ServiceDown(e) => Self::ServiceDown(e), ListMapError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<ListPageError> for Error {
    #[inline] fn from(error: ListPageError) -> Self { match error { ListPageError::ServiceDown(e) => Self::ServiceDown(e), ListPageError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<ListShelvesError> for Error {
    #[inline] fn from(error: ListShelvesError) -> Self { match error { ListShelvesError::ServiceDown(e) => Self::ServiceDown(e), ListShelvesError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<MaybeAnonymousError> for Error {
    #[inline] fn from(error: MaybeAnonymousError) -> Self { match error { MaybeAnonymousError::ServiceDown(e) => Self::ServiceDown(e), MaybeAnonymousError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<MixedError> for Error {
    #[inline] fn from(error: MixedError) -> Self { match error {
        MixedError::NotFound(e) => Self::NotFound(e), MixedError::Overloaded(e) => Self::Overloaded(e), MixedError::ServiceDown(e) => Self::ServiceDown(e),
        MixedError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<NoInputError> for Error {
    #[inline] fn from(error: NoInputError) -> Self { match error { NoInputError::ServiceDown(e) => Self::ServiceDown(e), NoInputError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<NoOutputError> for Error {
    #[inline] fn from(error: NoOutputError) -> Self { match error { NoOutputError::ServiceDown(e) => Self::ServiceDown(e), NoOutputError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<NothingError> for Error {
    #[inline] fn from(error: NothingError) -> Self { match error { NothingError::ServiceDown(e) => Self::ServiceDown(e), NothingError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<OldWayError> for Error {
    #[inline] fn from(error: OldWayError) -> Self { match error { OldWayError::ServiceDown(e) => Self::ServiceDown(e), OldWayError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PeekError> for Error {
    #[inline]
    fn from(error: PeekError) -> Self { match error { PeekError::NotFound(e) => Self::NotFound(e), PeekError::ServiceDown(e) => Self::ServiceDown(e), PeekError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PutBlobError> for Error {
    #[inline] fn from(error: PutBlobError) -> Self { match error { PutBlobError::ServiceDown(e) => Self::ServiceDown(e), PutBlobError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PutDocumentError> for Error {
    #[inline] fn from(error: PutDocumentError) -> Self { match error { PutDocumentError::ServiceDown(e) => Self::ServiceDown(e), PutDocumentError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PutEnumError> for Error {
    #[inline] fn from(error: PutEnumError) -> Self { match error { PutEnumError::ServiceDown(e) => Self::ServiceDown(e), PutEnumError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PutStructureError> for Error {
    #[inline] fn from(error: PutStructureError) -> Self { match error { PutStructureError::ServiceDown(e) => Self::ServiceDown(e), PutStructureError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PutTextError> for Error {
    #[inline] fn from(error: PutTextError) -> Self { match error { PutTextError::ServiceDown(e) => Self::ServiceDown(e), PutTextError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<PutUnionError> for Error {
    #[inline] fn from(error: PutUnionError) -> Self { match error { PutUnionError::ServiceDown(e) => Self::ServiceDown(e), PutUnionError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<RecursionError> for Error {
    #[inline] fn from(error: RecursionError) -> Self { match error { RecursionError::ServiceDown(e) => Self::ServiceDown(e), RecursionError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<ScalarsError> for Error {
    #[inline] fn from(error: ScalarsError) -> Self { match error { ScalarsError::ServiceDown(e) => Self::ServiceDown(e), ScalarsError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<SweepShelfError> for Error {
    #[inline] fn from(error: SweepShelfError) -> Self { match error { SweepShelfError::ServiceDown(e) => Self::ServiceDown(e), SweepShelfError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<TalkToSkyError> for Error {
    #[inline] fn from(error: TalkToSkyError) -> Self { match error {
        TalkToSkyError::ServiceDown(e) => Self::ServiceDown(e), TalkToSkyError::SkyClouded(e) => Self::SkyClouded(e), TalkToSkyError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<UpdateShelfError> for Error {
    #[inline] fn from(error: UpdateShelfError) -> Self { match error { UpdateShelfError::ServiceDown(e) => Self::ServiceDown(e), UpdateShelfError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<UploadError> for Error {
    #[inline] fn from(error: UploadError) -> Self { match error {
        UploadError::NotFound(e) => Self::NotFound(e), UploadError::ServiceDown(e) => Self::ServiceDown(e), UploadError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<WatchSkyError> for Error {
    #[inline] fn from(error: WatchSkyError) -> Self { match error {
        WatchSkyError::ServiceDown(e) => Self::ServiceDown(e), WatchSkyError::SkyClouded(e) => Self::SkyClouded(e), WatchSkyError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<SkySightingsError> for Error {
    #[inline] fn from(error: SkySightingsError) -> Self { match error { SkySightingsError::SkyClouded(e) => Self::SkyClouded(e), SkySightingsError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<SkySilenceError> for Error {
    #[inline] fn from(error: SkySilenceError) -> Self { match error { SkySilenceError::SkyHoarse(e) => Self::SkyHoarse(e), SkySilenceError::Unhandled(e) => Self::Unhandled(e) } }
}
impl From<SkySpeechError> for Error {
    #[inline] fn from(error: SkySpeechError) -> Self { match error { SkySpeechError::SkyHoarse(e) => Self::SkyHoarse(e), SkySpeechError::Unhandled(e) => Self::Unhandled(e) } }
}
impl<O, E> From<farrier_runtime::waiter::WaiterError<O, E>> for Error
where
    O: fmt::Debug + Send + Sync + 'static,
    E: std::error::Error + Send + Sync + 'static,
{
    #[inline] fn from(error: farrier_runtime::waiter::WaiterError<O, E>) -> Self { Self::Unhandled(Unhandled::new(error, None)) }
}
