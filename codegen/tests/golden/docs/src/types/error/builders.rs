//! Builders of errors.

pub use super::failure::FailureBuilder;
