//! Builders of the types.

pub use super::markup::MarkupBuilder;
