//! The errors of operations.

pub mod builders;
pub(crate) mod failure;

pub use self::failure::Failure;
