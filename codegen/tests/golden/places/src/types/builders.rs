//! Builders of the types.

pub use super::place::PlaceBuilder;
