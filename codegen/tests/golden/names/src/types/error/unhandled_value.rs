//! `UnhandledValue`.

use farrier_runtime::generated::*;

/// `UnhandledValue`
#[derive(Clone)] #[non_exhaustive] pub struct UnhandledValue { pub(crate) meta: ErrorMetadata }
impl UnhandledValue {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UnhandledValueBuilder { UnhandledValueBuilder::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("UnhandledValue", &[], &[Trait::Error(Fault::Client)]);
impl Shape for UnhandledValue {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { meta: ErrorMetadata::default() } }
}
impl fmt::Display for UnhandledValue { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display("UnhandledValue", self.meta.message(), f) } }
impl std::error::Error for UnhandledValue {}
impl ProvideErrorMetadata for UnhandledValue { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for UnhandledValue { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for UnhandledValue { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UnhandledValue { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for UnhandledValue { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for UnhandledValue { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`UnhandledValue`](struct@UnhandledValue).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct UnhandledValueBuilder { meta: Option<ErrorMetadata> }
impl UnhandledValueBuilder {
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> UnhandledValue { UnhandledValue { meta: self.meta.unwrap_or_default() } }
}
impl fmt::Debug for UnhandledValueBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[], f) } }
