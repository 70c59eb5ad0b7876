//! `Empty`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// A structure with no members.
#[derive(Clone, Default)] #[non_exhaustive] pub struct Empty {}
impl Empty {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> EmptyBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Empty", &[], Trait::None);
impl Shape for Empty {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Empty { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Empty { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Empty { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Empty { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Empty`](struct@Empty).
pub type EmptyBuilder = Builder<Empty>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Empty> {}
