//! Builders of the types.

pub use super::place::PlaceBuilder;

/// A structure that is being put together. Each has a name of its own for it, and methods that set its members.
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct Builder<T>(pub(crate) T);
impl<T> Builder<T> {
    /// Ends the collecting.
    #[inline] pub fn build(self) -> T { self.0 }
}
impl<T: ::farrier_runtime::shape::Shape> ::std::fmt::Debug for Builder<T> {
    #[inline] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { ::farrier_runtime::shape::debug_newtype(&self.0, f) }
}
