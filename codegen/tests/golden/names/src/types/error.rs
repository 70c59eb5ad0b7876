//! The errors of operations.

pub mod builders;
pub(crate) mod ac;
pub(crate) mod ac2;
pub(crate) mod err;
pub(crate) mod error2;
pub(crate) mod exception;
pub(crate) mod type_error;
pub(crate) mod unhandled;
pub(crate) mod unhandled_value;
pub(crate) mod unknown_error;

pub use self::ac::AC;
pub use self::ac2::Ac;
pub use self::err::Err;
pub use self::error2::Error;
pub use self::exception::Exception;
pub use self::type_error::TypeError;
pub use self::unhandled::Unhandled;
pub use self::unhandled_value::UnhandledValue;
pub use self::unknown_error::UnknownError;
