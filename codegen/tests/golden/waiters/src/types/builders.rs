//! Builders of the types.

pub use super::job::JobBuilder;
pub use super::task::TaskBuilder;
