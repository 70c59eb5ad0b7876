//! `SkyHoarse`.

use farrier_runtime::generated::*;

/// The voice is gone.
#[derive(Clone)] #[non_exhaustive] pub struct SkyHoarse {
    /// Why.
    pub message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl SkyHoarse {
    /// Why.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SkyHoarseBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("SkyHoarse", &[Member { name: "message", target: STRING, traits: Trait::None }], Trait::Error(Fault::Client));
impl Shape for SkyHoarse {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for SkyHoarse { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "SkyHoarse", self.message.as_deref(), f) } }
impl std::error::Error for SkyHoarse {}
impl ProvideErrorMetadata for SkyHoarse { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for SkyHoarse { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for SkyHoarse { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SkyHoarse { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SkyHoarse { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SkyHoarse { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`SkyHoarse`](struct@SkyHoarse).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct SkyHoarseBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl SkyHoarseBuilder {
    /// Why.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> SkyHoarse { SkyHoarse { message: self.message, meta: self.meta.unwrap_or_default() } }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl SkyHoarseBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for SkyHoarseBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
