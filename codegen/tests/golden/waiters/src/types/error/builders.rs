//! Builders of errors.

pub use super::broken::BrokenBuilder;
pub use super::no_such_job::NoSuchJobBuilder;
