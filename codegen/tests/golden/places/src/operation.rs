//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod find;
pub mod fixed;
pub mod keyed;
pub mod open;
pub mod summed;
pub mod told;
