//! Builders of errors.

pub use super::err::ErrBuilder;
pub use super::error2::ErrorBuilder;
pub use super::exception::ExceptionBuilder;
pub use super::type_error::TypeErrorBuilder;
pub use super::unhandled::UnhandledBuilder;
pub use super::unknown_error::UnknownErrorBuilder;
