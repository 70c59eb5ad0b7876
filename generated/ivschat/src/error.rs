//! Errors.

use farrier_runtime::generated::*;

use crate::operation::create_chat_token::CreateChatTokenError;
use crate::operation::create_logging_configuration::CreateLoggingConfigurationError;
use crate::operation::create_room::CreateRoomError;
use crate::operation::delete_logging_configuration::DeleteLoggingConfigurationError;
use crate::operation::delete_message::DeleteMessageError;
use crate::operation::delete_room::DeleteRoomError;
use crate::operation::disconnect_user::DisconnectUserError;
use crate::operation::get_logging_configuration::GetLoggingConfigurationError;
use crate::operation::get_room::GetRoomError;
use crate::operation::list_logging_configurations::ListLoggingConfigurationsError;
use crate::operation::list_rooms::ListRoomsError;
use crate::operation::list_tags_for_resource::ListTagsForResourceError;
use crate::operation::send_event::SendEventError;
use crate::operation::tag_resource::TagResourceError;
use crate::operation::untag_resource::UntagResourceError;
use crate::operation::update_logging_configuration::UpdateLoggingConfigurationError;
use crate::operation::update_room::UpdateRoomError;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServerException, PendingVerification, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
pub use farrier_runtime::enumeration::UnknownVariantError;

/// Any error of the service.
#[derive(Debug)] #[non_exhaustive] pub enum Error {
    /// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
    AccessDeniedException(AccessDeniedException),
    /// The request clashes with what the resource is doing now, for instance changing a logging configuration while an earlier change is still running. The status is 409; try again once the resource has settled.
    ConflictException(ConflictException),
    /// The service failed for reasons of its own. The status is 500, and the same request may well succeed on a retry.
    InternalServerException(InternalServerException),
    /// The AWS account has not finished verification, so the service refuses the call with status 403. Wait for the verification to complete, or contact AWS Support.
    PendingVerification(PendingVerification),
    /// Nothing exists under the given identifier in this account and region. The status is 404; check the ARN and the region it names.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Creating the resource would take the account past one of its quotas. The status is 402; delete something, or ask for a higher quota in the Service Quotas console.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// Calls arrive faster than the allowed rate. The status is 429; slow down and repeat the call after a pause, which the client's retries do by default.
    ThrottlingException(ThrottlingException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
impl Error {
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::AccessDeniedException(e) => e, Self::ConflictException(e) => e, Self::InternalServerException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e,
        Self::ServiceQuotaExceededException(e) => e, Self::ThrottlingException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
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
impl From<CreateChatTokenError> for Error {
    #[inline] fn from(error: CreateChatTokenError) -> Self { match error {
        CreateChatTokenError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        CreateChatTokenError::PendingVerification(e) => Self::PendingVerification(e),
        CreateChatTokenError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        CreateChatTokenError::ValidationException(e) => Self::ValidationException(e),
        CreateChatTokenError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<CreateLoggingConfigurationError> for Error {
    #[inline] fn from(error: CreateLoggingConfigurationError) -> Self { match error {
        CreateLoggingConfigurationError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        CreateLoggingConfigurationError::ConflictException(e) => { Self::ConflictException(e) }
        CreateLoggingConfigurationError::PendingVerification(e) => { Self::PendingVerification(e) }
        CreateLoggingConfigurationError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        CreateLoggingConfigurationError::ServiceQuotaExceededException(e) => { Self::ServiceQuotaExceededException(e) }
        CreateLoggingConfigurationError::ValidationException(e) => { Self::ValidationException(e) }
        CreateLoggingConfigurationError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<CreateRoomError> for Error {
    #[inline] fn from(error: CreateRoomError) -> Self { match error {
        CreateRoomError::AccessDeniedException(e) => Self::AccessDeniedException(e),
        CreateRoomError::ConflictException(e) => Self::ConflictException(e),
        CreateRoomError::PendingVerification(e) => Self::PendingVerification(e),
        CreateRoomError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        CreateRoomError::ServiceQuotaExceededException(e) => { Self::ServiceQuotaExceededException(e) }
        CreateRoomError::ValidationException(e) => Self::ValidationException(e),
        CreateRoomError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<DeleteLoggingConfigurationError> for Error {
    #[inline] fn from(error: DeleteLoggingConfigurationError) -> Self { match error {
        DeleteLoggingConfigurationError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        DeleteLoggingConfigurationError::ConflictException(e) => { Self::ConflictException(e) }
        DeleteLoggingConfigurationError::PendingVerification(e) => { Self::PendingVerification(e) }
        DeleteLoggingConfigurationError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        DeleteLoggingConfigurationError::ValidationException(e) => { Self::ValidationException(e) }
        DeleteLoggingConfigurationError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<DeleteMessageError> for Error {
    #[inline] fn from(error: DeleteMessageError) -> Self { match error {
        DeleteMessageError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        DeleteMessageError::PendingVerification(e) => Self::PendingVerification(e),
        DeleteMessageError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        DeleteMessageError::ThrottlingException(e) => Self::ThrottlingException(e),
        DeleteMessageError::ValidationException(e) => Self::ValidationException(e),
        DeleteMessageError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<DeleteRoomError> for Error {
    #[inline] fn from(error: DeleteRoomError) -> Self { match error {
        DeleteRoomError::AccessDeniedException(e) => Self::AccessDeniedException(e),
        DeleteRoomError::PendingVerification(e) => Self::PendingVerification(e),
        DeleteRoomError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        DeleteRoomError::ValidationException(e) => Self::ValidationException(e),
        DeleteRoomError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<DisconnectUserError> for Error {
    #[inline] fn from(error: DisconnectUserError) -> Self { match error {
        DisconnectUserError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        DisconnectUserError::PendingVerification(e) => Self::PendingVerification(e),
        DisconnectUserError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        DisconnectUserError::ThrottlingException(e) => Self::ThrottlingException(e),
        DisconnectUserError::ValidationException(e) => Self::ValidationException(e),
        DisconnectUserError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<GetLoggingConfigurationError> for Error {
    #[inline] fn from(error: GetLoggingConfigurationError) -> Self { match error {
        GetLoggingConfigurationError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        GetLoggingConfigurationError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        GetLoggingConfigurationError::ValidationException(e) => { Self::ValidationException(e) }
        GetLoggingConfigurationError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<GetRoomError> for Error {
    #[inline] fn from(error: GetRoomError) -> Self { match error {
        GetRoomError::AccessDeniedException(e) => Self::AccessDeniedException(e),
        GetRoomError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        GetRoomError::ValidationException(e) => Self::ValidationException(e),
        GetRoomError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<ListLoggingConfigurationsError> for Error {
    #[inline] fn from(error: ListLoggingConfigurationsError) -> Self { match error {
        ListLoggingConfigurationsError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        ListLoggingConfigurationsError::ValidationException(e) => { Self::ValidationException(e) }
        ListLoggingConfigurationsError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<ListRoomsError> for Error {
    #[inline] fn from(error: ListRoomsError) -> Self { match error {
        ListRoomsError::AccessDeniedException(e) => Self::AccessDeniedException(e),
        ListRoomsError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        ListRoomsError::ValidationException(e) => Self::ValidationException(e),
        ListRoomsError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<ListTagsForResourceError> for Error {
    #[inline] fn from(error: ListTagsForResourceError) -> Self { match error {
        ListTagsForResourceError::InternalServerException(e) => { Self::InternalServerException(e) }
        ListTagsForResourceError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        ListTagsForResourceError::ValidationException(e) => { Self::ValidationException(e) }
        ListTagsForResourceError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<SendEventError> for Error {
    #[inline] fn from(error: SendEventError) -> Self { match error {
        SendEventError::AccessDeniedException(e) => Self::AccessDeniedException(e),
        SendEventError::PendingVerification(e) => Self::PendingVerification(e),
        SendEventError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        SendEventError::ThrottlingException(e) => Self::ThrottlingException(e),
        SendEventError::ValidationException(e) => Self::ValidationException(e),
        SendEventError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<TagResourceError> for Error {
    #[inline] fn from(error: TagResourceError) -> Self { match error {
        TagResourceError::InternalServerException(e) => { Self::InternalServerException(e) }
        TagResourceError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        TagResourceError::ValidationException(e) => Self::ValidationException(e),
        TagResourceError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<UntagResourceError> for Error {
    #[inline] fn from(error: UntagResourceError) -> Self { match error {
        UntagResourceError::InternalServerException(e) => { Self::InternalServerException(e) }
        UntagResourceError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        UntagResourceError::ValidationException(e) => Self::ValidationException(e),
        UntagResourceError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<UpdateLoggingConfigurationError> for Error {
    #[inline] fn from(error: UpdateLoggingConfigurationError) -> Self { match error {
        UpdateLoggingConfigurationError::AccessDeniedException(e) => { Self::AccessDeniedException(e) }
        UpdateLoggingConfigurationError::ConflictException(e) => { Self::ConflictException(e) }
        UpdateLoggingConfigurationError::PendingVerification(e) => { Self::PendingVerification(e) }
        UpdateLoggingConfigurationError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        UpdateLoggingConfigurationError::ValidationException(e) => { Self::ValidationException(e) }
        UpdateLoggingConfigurationError::Unhandled(e) => Self::Unhandled(e),
    } }
}
impl From<UpdateRoomError> for Error {
    #[inline] fn from(error: UpdateRoomError) -> Self { match error {
        UpdateRoomError::AccessDeniedException(e) => Self::AccessDeniedException(e),
        UpdateRoomError::PendingVerification(e) => Self::PendingVerification(e),
        UpdateRoomError::ResourceNotFoundException(e) => { Self::ResourceNotFoundException(e) }
        UpdateRoomError::ValidationException(e) => Self::ValidationException(e),
        UpdateRoomError::Unhandled(e) => Self::Unhandled(e),
    } }
}
