//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod list_both;
pub mod list_by_key;
pub mod list_counted;
pub mod list_deep;
pub mod list_mixed;
pub mod list_plain;
pub mod list_since;
pub mod list_tags;
pub mod list_truncated;
