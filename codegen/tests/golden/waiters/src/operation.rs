//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod describe_jobs;
pub mod get_job;
pub mod watch_job;
