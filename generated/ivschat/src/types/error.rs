//! The errors of operations.

pub mod builders;

pub(crate) mod resource_not_found_exception;

pub use resource_not_found_exception::ResourceNotFoundException;
