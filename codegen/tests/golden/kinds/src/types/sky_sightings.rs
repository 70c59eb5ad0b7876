//! `SkySightings`.

use farrier_runtime::generated::*;

use crate::types::{SkyPicture, SkySighting};

/// What is sent while one watches.
#[derive(Clone)] #[non_exhaustive] pub enum SkySightings {
    /// Something was seen.
    Sighting(SkySighting),
    /// Its picture.
    Picture(SkyPicture),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl SkySightings {
    /// The value of [`Sighting`](Self::Sighting), or the union itself.
    #[inline] pub fn as_sighting(&self) -> Result<&SkySighting, &Self> { if let Self::Sighting(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Sighting`](Self::Sighting).
    #[inline] pub fn is_sighting(&self) -> bool { self.as_sighting().is_ok() }
    /// The value of [`Picture`](Self::Picture), or the union itself.
    #[inline] pub fn as_picture(&self) -> Result<&SkyPicture, &Self> { if let Self::Picture(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Picture`](Self::Picture).
    #[inline] pub fn is_picture(&self) -> bool { self.as_picture().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("SkySightings", &[
    Member { name: "sighting", target: &crate::types::sky_sighting::SCHEMA, traits: Trait::None }, Member { name: "picture", target: &crate::types::sky_picture::SCHEMA, traits: Trait::None },
    Member { name: "clouded", target: &crate::types::error::sky_clouded::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for SkySightings {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) { (0, Self::Sighting(value)) => value.read(), (1, Self::Picture(value)) => value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::Sighting(Value::empty()), 1 => Self::Picture(Value::empty()), _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::Sighting(value) => value.fill(), Self::Picture(value) => value.fill(), Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for SkySightings { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SkySightings { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SkySightings { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SkySightings { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
