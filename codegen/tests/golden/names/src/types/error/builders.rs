//! Builders of errors.

pub use super::ac::ACBuilder;
pub use super::ac2::AcBuilder;
pub use super::err::ErrBuilder;
pub use super::error2::ErrorBuilder;
pub use super::exception::ExceptionBuilder;
pub use super::type_error::TypeErrorBuilder;
pub use super::unhandled::UnhandledBuilder;
pub use super::unhandled_value::UnhandledValueBuilder;
pub use super::unknown_error::UnknownErrorBuilder;
