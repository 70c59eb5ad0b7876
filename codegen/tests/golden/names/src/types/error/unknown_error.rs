//! `UnknownError`.

use farrier_runtime::generated::*;

/// `UnknownError`
#[derive(Clone)] #[non_exhaustive] pub struct UnknownError {
    /// The member `Message`.
    pub message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl UnknownError {
    /// The member `Message`.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UnknownErrorBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "UnknownError",
    &[Member { name: "Message", target: STRING, traits: Trait::None }],
    Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(404)]),
);
impl Shape for UnknownError {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for UnknownError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "UnknownError", self.message.as_deref(), f) } }
impl std::error::Error for UnknownError {}
impl ProvideErrorMetadata for UnknownError { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for UnknownError { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for UnknownError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UnknownError { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for UnknownError { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for UnknownError { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`UnknownError`](struct@UnknownError).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct UnknownErrorBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl UnknownErrorBuilder {
    /// The member `Message`.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> UnknownError { UnknownError { message: self.message, meta: self.meta.unwrap_or_default() } }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl UnknownErrorBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for UnknownErrorBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
