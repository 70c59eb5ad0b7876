//! Builders of the types.

pub use super::place::PlaceBuilder;

/// A structure that is being put together. Each has a name of its own for it, and methods that set its members.
#[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct Builder<T>(pub(crate) T);
