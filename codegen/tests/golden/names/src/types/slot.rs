//! `Slot`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `Slot`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Slot {
    /// The member `value`.
    pub value: Option<String>,
}
impl Slot {
    /// The member `value`.
    #[inline] pub fn value(&self) -> Option<&str> { self.value.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SlotBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Slot", &[Member { name: "value", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for Slot {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> ::farrier_runtime::shape::Slot<'_> { match member { 0 => self.value.fill(), _ => ::farrier_runtime::shape::Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Slot { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Slot { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Slot { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Slot { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Slot`](struct@Slot).
pub type SlotBuilder = Builder<Slot>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Slot> {
    /// The member `value`.
    #[inline] pub fn value(mut self, value: impl Into<String>) -> Self { self.0.value = Some(value.into()); self }
    #[inline] pub fn set_value(mut self, value: Option<String>) -> Self { self.0.value = value; self }
    #[inline] pub fn get_value(&self) -> &Option<String> { &self.0.value }
}
