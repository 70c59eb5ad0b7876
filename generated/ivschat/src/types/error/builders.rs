//! Builders of errors.

pub use super::access_denied_exception::AccessDeniedExceptionBuilder;
pub use super::conflict_exception::ConflictExceptionBuilder;
pub use super::internal_server_exception::InternalServerExceptionBuilder;
pub use super::pending_verification::PendingVerificationBuilder;
pub use super::resource_not_found_exception::ResourceNotFoundExceptionBuilder;
pub use super::service_quota_exceeded_exception::ServiceQuotaExceededExceptionBuilder;
pub use super::throttling_exception::ThrottlingExceptionBuilder;
pub use super::validation_exception::ValidationExceptionBuilder;
