//! `Silent`.

use farrier_runtime::generated::*;

/// An error with no members.
#[derive(Clone)] #[non_exhaustive] pub struct Silent { pub(crate) meta: ErrorMetadata }
impl Silent {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SilentBuilder { SilentBuilder::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Silent", &[], &[Trait::Error(Fault::Server)]);
impl Shape for Silent {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { meta: ErrorMetadata::default() } }
}
impl fmt::Display for Silent { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display("Silent", self.meta.message(), f) } }
impl std::error::Error for Silent {}
impl ProvideErrorMetadata for Silent { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for Silent { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for Silent { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Silent { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Silent { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Silent { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Silent`](struct@Silent).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct SilentBuilder { meta: Option<ErrorMetadata> }
impl SilentBuilder {
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Silent { Silent { meta: self.meta.unwrap_or_default() } }
}
impl fmt::Debug for SilentBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[], f) } }
