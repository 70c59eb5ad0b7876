//! `TypeError`.

use farrier_runtime::generated::*;

/// Named like the error enum of the operation `Type`.
#[derive(Clone)] #[non_exhaustive] pub struct TypeError {
    /// The member `message`.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl TypeError {
    /// The member `message`.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TypeErrorBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "TypeError",
    &[Member { name: "message", target: STRING, traits: Trait::None }],
    Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(422)]),
);
impl Shape for TypeError {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for TypeError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "TypeError", Some(&self.message), f) } }
impl std::error::Error for TypeError {}
impl ProvideErrorMetadata for TypeError { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for TypeError { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for TypeError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TypeError { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TypeError { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TypeError { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`TypeError`](struct@TypeError).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct TypeErrorBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl TypeErrorBuilder {
    /// The member `message`. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<TypeError, BuildError> { Ok(TypeError { message: error::required(self.message, "message", "TypeError")?, meta: self.meta.unwrap_or_default() }) }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl TypeErrorBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for TypeErrorBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
