//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod bare;
pub mod describe;
pub mod retired;
