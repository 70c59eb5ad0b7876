//! `Exception`.

use farrier_runtime::generated::*;

/// `Exception`
#[derive(Clone)] #[non_exhaustive] pub struct Exception {
    /// The member `builder`.
    pub builder_value: Option<String>,
    /// The member `request_id`.
    pub request_id: Option<String>,
    /// What the service says of the error.
    pub message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl Exception {
    /// The member `builder`.
    #[inline] pub fn builder_value(&self) -> Option<&str> { self.builder_value.as_deref() }
    /// The member `request_id`.
    #[inline] pub fn request_id(&self) -> Option<&str> { self.request_id.as_deref() }
    /// What the service says of the error.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ExceptionBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Exception", &[
    Member { name: "builder", target: STRING, traits: Trait::None }, Member { name: "request_id", target: STRING, traits: Trait::None },
    Member { name: "message", target: STRING, traits: Trait::Added },
], Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(410)]));
impl Shape for Exception {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.builder_value.read(), 1 => self.request_id.read(), 2 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.builder_value.fill(), 1 => self.request_id.fill(), 2 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { builder_value: Value::empty(), request_id: Value::empty(), message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for Exception { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "Exception", self.message.as_deref(), f) } }
impl std::error::Error for Exception {}
impl ProvideErrorMetadata for Exception { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for Exception { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for Exception { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Exception { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Exception { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Exception { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Exception`](struct@Exception).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ExceptionBuilder { builder_value: Option<String>, request_id: Option<String>, message: Option<String>, meta: Option<ErrorMetadata> }
impl fmt::Debug for ExceptionBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.builder_value.read(), self.request_id.read(), self.message.read()], f) }
}

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ExceptionBuilder {
    /// The member `builder`.
    #[inline] pub fn builder_value(mut self, value: impl Into<String>) -> Self { self.builder_value = Some(value.into()); self }
    /// The member `request_id`.
    #[inline] pub fn request_id(mut self, value: impl Into<String>) -> Self { self.request_id = Some(value.into()); self }
    /// What the service says of the error.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Exception { Exception { builder_value: self.builder_value, request_id: self.request_id, message: self.message, meta: self.meta.unwrap_or_default() } }
    #[inline] pub fn set_builder(mut self, value: Option<String>) -> Self { self.builder_value = value; self }
    #[inline] pub fn get_builder(&self) -> &Option<String> { &self.builder_value }
    #[inline] pub fn set_request_id(mut self, value: Option<String>) -> Self { self.request_id = value; self }
    #[inline] pub fn get_request_id(&self) -> &Option<String> { &self.request_id }
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
