//! `NotFound`.

use farrier_runtime::generated::*;

/// `NotFound`
#[derive(Clone)] #[non_exhaustive] pub struct NotFound {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `resource`.
    pub resource: String,
    /// The member `hint`.
    pub hint: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl NotFound {
    /// The member `Message`.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// The member `resource`.
    #[inline] pub fn resource(&self) -> &str { &self.resource }
    /// The member `hint`.
    #[inline] pub fn hint(&self) -> Option<&str> { self.hint.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NotFoundBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("NotFound", &[
    Member { name: "Message", target: STRING, traits: Trait::None }, Member { name: "resource", target: STRING, traits: Trait::None },
    Member { name: "hint", target: STRING, traits: Trait::HttpHeader("X-Hint") },
], Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(404)]));
impl Shape for NotFound {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), 1 => self.resource.read(), 2 => self.hint.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), 1 => self.resource.fill(), 2 => self.hint.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), resource: Value::empty(), hint: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for NotFound { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "NotFound", self.message.as_deref(), f) } }
impl std::error::Error for NotFound {}
impl ProvideErrorMetadata for NotFound { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for NotFound { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for NotFound { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NotFound { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NotFound { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NotFound { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`NotFound`](struct@NotFound).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct NotFoundBuilder { message: Option<String>, resource: Option<String>, hint: Option<String>, meta: Option<ErrorMetadata> }
impl NotFoundBuilder {
    /// The member `Message`.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// The member `resource`. Required.
    #[inline] pub fn resource(mut self, value: impl Into<String>) -> Self { self.resource = Some(value.into()); self }
    /// The member `hint`.
    #[inline] pub fn hint(mut self, value: impl Into<String>) -> Self { self.hint = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<NotFound, BuildError> {
        Ok(NotFound { message: self.message, resource: error::required(self.resource, "resource", "NotFound")?, hint: self.hint, meta: self.meta.unwrap_or_default() })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl NotFoundBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_resource(mut self, value: Option<String>) -> Self { self.resource = value; self }
    #[inline] pub fn get_resource(&self) -> &Option<String> { &self.resource }
    #[inline] pub fn set_hint(mut self, value: Option<String>) -> Self { self.hint = value; self }
    #[inline] pub fn get_hint(&self) -> &Option<String> { &self.hint }
}
impl fmt::Debug for NotFoundBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read(), self.resource.read(), self.hint.read()], f) }
}
