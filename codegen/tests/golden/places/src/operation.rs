//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod find;
pub mod fixed;
