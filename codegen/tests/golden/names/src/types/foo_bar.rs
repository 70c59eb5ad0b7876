//! `FooBar`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `FooBar`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FooBar {
    /// The member `value`.
    pub value: Option<i32>,
}
impl FooBar {
    /// The member `value`.
    #[inline] pub fn value(&self) -> Option<i32> { self.value }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FooBarBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("FooBar", &[Member { name: "value", target: INTEGER, traits: Trait::None }], Trait::None);
impl Shape for FooBar {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.value.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for FooBar { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FooBar { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FooBar { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FooBar { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`FooBar`](struct@FooBar).
pub type FooBarBuilder = Builder<FooBar>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<FooBar> {
    /// The member `value`.
    #[inline] pub fn value(mut self, value: i32) -> Self { self.0.value = Some(value); self }
    #[inline] pub fn set_value(mut self, value: Option<i32>) -> Self { self.0.value = value; self }
    #[inline] pub fn get_value(&self) -> &Option<i32> { &self.0.value }
}
