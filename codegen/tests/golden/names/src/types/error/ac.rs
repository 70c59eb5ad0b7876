//! `AC`.

use farrier_runtime::generated::*;

/// `AC`
#[derive(Clone)] #[non_exhaustive] pub struct AC { pub(crate) meta: ErrorMetadata }
impl AC {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ACBuilder { ACBuilder::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("A_C", &[], &[Trait::Error(Fault::Client)]);
impl Shape for AC {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { meta: ErrorMetadata::default() } }
}
impl fmt::Display for AC { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display("A_C", self.meta.message(), f) } }
impl std::error::Error for AC {}
impl ProvideErrorMetadata for AC { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for AC { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for AC { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AC { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AC { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AC { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`AC`](struct@AC).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ACBuilder { meta: Option<ErrorMetadata> }
impl ACBuilder {
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> AC { AC { meta: self.meta.unwrap_or_default() } }
}
impl fmt::Debug for ACBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[], f) } }
