//! `SkySilence`.

use farrier_runtime::generated::*;

/// `SkySilence`
#[derive(Clone)] #[non_exhaustive] pub enum SkySilence {
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl SkySilence {
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("SkySilence", &[Member { name: "hoarse", target: &crate::types::error::sky_hoarse::SCHEMA, traits: Trait::None }], Trait::None);
impl Shape for SkySilence {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for SkySilence { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SkySilence { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SkySilence { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SkySilence { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
