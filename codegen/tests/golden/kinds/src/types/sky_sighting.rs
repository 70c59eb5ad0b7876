//! `SkySighting`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// Something seen.
#[derive(Clone, Default)] #[non_exhaustive] pub struct SkySighting {
    /// In metres.
    pub distance: Option<i32>,
    /// What it was.
    pub species: Option<String>,
}
impl SkySighting {
    /// In metres.
    #[inline] pub fn distance(&self) -> Option<i32> { self.distance }
    /// What it was.
    #[inline] pub fn species(&self) -> Option<&str> { self.species.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SkySightingBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "SkySighting",
    &[Member { name: "distance", target: INTEGER, traits: Trait::EventHeader }, Member { name: "species", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for SkySighting {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.distance.read(), 1 => self.species.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.distance.fill(), 1 => self.species.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SkySighting { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SkySighting { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SkySighting { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SkySighting { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`SkySighting`](struct@SkySighting).
pub type SkySightingBuilder = Builder<SkySighting>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<SkySighting> {
    /// In metres.
    #[inline] pub fn distance(mut self, value: i32) -> Self { self.0.distance = Some(value); self }
    /// What it was.
    #[inline] pub fn species(mut self, value: impl Into<String>) -> Self { self.0.species = Some(value.into()); self }
    #[inline] pub fn set_distance(mut self, value: Option<i32>) -> Self { self.0.distance = value; self }
    #[inline] pub fn get_distance(&self) -> &Option<i32> { &self.0.distance }
    #[inline] pub fn set_species(mut self, value: Option<String>) -> Self { self.0.species = value; self }
    #[inline] pub fn get_species(&self) -> &Option<String> { &self.0.species }
}
