//! Builders of the types.
