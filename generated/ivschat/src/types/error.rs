//! The errors of operations.

pub mod builders;
pub(crate) mod access_denied_exception;
pub(crate) mod conflict_exception;
pub(crate) mod internal_server_exception;
pub(crate) mod pending_verification;
pub(crate) mod resource_not_found_exception;
pub(crate) mod service_quota_exceeded_exception;
pub(crate) mod throttling_exception;
pub(crate) mod validation_exception;

pub use self::access_denied_exception::AccessDeniedException;
pub use self::conflict_exception::ConflictException;
pub use self::internal_server_exception::InternalServerException;
pub use self::pending_verification::PendingVerification;
pub use self::resource_not_found_exception::ResourceNotFoundException;
pub use self::service_quota_exceeded_exception::ServiceQuotaExceededException;
pub use self::throttling_exception::ThrottlingException;
pub use self::validation_exception::ValidationException;
