//! `SkyPicture`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// A picture.
#[derive(Clone, Default)] #[non_exhaustive] pub struct SkyPicture {
    /// The bytes of the image.
    pub image: Option<Blob>,
}
impl SkyPicture {
    /// The bytes of the image.
    #[inline] pub fn image(&self) -> Option<&Blob> { self.image.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SkyPictureBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("SkyPicture", &[Member { name: "image", target: BLOB, traits: Trait::EventPayload }], Trait::None);
impl Shape for SkyPicture {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.image.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.image.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SkyPicture { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SkyPicture { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SkyPicture { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SkyPicture { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`SkyPicture`](struct@SkyPicture).
pub type SkyPictureBuilder = Builder<SkyPicture>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<SkyPicture> {
    /// The bytes of the image.
    #[inline] pub fn image(mut self, value: Blob) -> Self { self.0.image = Some(value); self }
    #[inline] pub fn set_image(mut self, value: Option<Blob>) -> Self { self.0.image = value; self }
    #[inline] pub fn get_image(&self) -> &Option<Blob> { &self.0.image }
}
