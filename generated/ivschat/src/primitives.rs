//! Types of simple values.

pub use farrier_runtime::primitives::{Blob, DateTime, DateTimeFormat};
