//! The operations.

pub use farrier_runtime::error::RequestId;
