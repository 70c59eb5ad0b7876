//! `Err`.

use farrier_runtime::generated::*;

/// `Err`
#[derive(Clone)] #[non_exhaustive] pub struct Err {
    /// The member `type`.
    pub r#type: Option<String>,
    /// What the service says of the error.
    pub message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl Err {
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> Option<&str> { self.r#type.as_deref() }
    /// What the service says of the error.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ErrBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Err",
    &[Member { name: "type", target: STRING, traits: Trait::None }, Member { name: "message", target: STRING, traits: Trait::Added }],
    Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(409)]),
);
impl Shape for Err {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.r#type.read(), 1 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.r#type.fill(), 1 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { r#type: Value::empty(), message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for Err { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "Err", self.message.as_deref(), f) } }
impl std::error::Error for Err {}
impl ProvideErrorMetadata for Err { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for Err { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for Err { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Err { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Err { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Err { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Err`](struct@Err).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ErrBuilder { r#type: Option<String>, message: Option<String>, meta: Option<ErrorMetadata> }
impl ErrBuilder {
    /// The member `type`.
    #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// What the service says of the error.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Err { Err { r#type: self.r#type, message: self.message, meta: self.meta.unwrap_or_default() } }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ErrBuilder {
    #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.r#type = value; self }
    #[inline] pub fn get_type(&self) -> &Option<String> { &self.r#type }
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for ErrBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.r#type.read(), self.message.read()], f) } }
