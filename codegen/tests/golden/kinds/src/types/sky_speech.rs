//! `SkySpeech`.

use farrier_runtime::generated::*;

use crate::types::SkyPicture;

/// What is said to the sky.
#[derive(Clone)] #[non_exhaustive] pub enum SkySpeech {
    /// It is shown.
    Picture(SkyPicture),
    /// Nothing is said.
    Pause,
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl SkySpeech {
    /// The value of [`Picture`](Self::Picture), or the union itself.
    #[inline] pub fn as_picture(&self) -> Result<&SkyPicture, &Self> { if let Self::Picture(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Picture`](Self::Picture).
    #[inline] pub fn is_picture(&self) -> bool { self.as_picture().is_ok() }
    /// The value of [`Pause`](Self::Pause), or the union itself.
    #[inline] pub fn as_pause(&self) -> Result<(), &Self> { if let Self::Pause = self { Ok(()) } else { Err(self) } }
    /// Whether it is [`Pause`](Self::Pause).
    #[inline] pub fn is_pause(&self) -> bool { self.as_pause().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("SkySpeech", &[
    Member { name: "picture", target: &crate::types::sky_picture::SCHEMA, traits: Trait::None }, Member { name: "pause", target: UNIT, traits: Trait::None },
    Member { name: "hoarse", target: &crate::types::error::sky_hoarse::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for SkySpeech {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) { (0, Self::Picture(value)) => value.read(), (1, Self::Pause) => View::Shape(&shape::UNIT), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::Picture(Value::empty()), 1 => Self::Pause, _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::Picture(value) => value.fill(), Self::Pause => Slot::Skip, Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for SkySpeech { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SkySpeech { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SkySpeech { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SkySpeech { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
