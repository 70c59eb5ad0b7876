//! `BadRequest`.

use farrier_runtime::generated::*;

use crate::types::Figure;

/// A client error without a status of its own.
#[derive(Clone)] #[non_exhaustive] pub struct BadRequest {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `fields`.
    pub fields: Option<Vec<String>>,
    /// A union with a member of every kind.
    pub figure: Option<Figure>,
    pub(crate) meta: ErrorMetadata,
}
impl BadRequest {
    /// The member `message`.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// The member `fields`.
    #[inline] pub fn fields(&self) -> &[String] { self.fields.as_deref().unwrap_or_default() }
    /// A union with a member of every kind.
    #[inline] pub fn figure(&self) -> Option<&Figure> { self.figure.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BadRequestBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("BadRequest", &[
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "fields", target: &crate::schema::STRINGS, traits: Trait::None },
    Member { name: "figure", target: &crate::types::figure::SCHEMA, traits: Trait::None },
], Trait::Error(Fault::Client));
impl Shape for BadRequest {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), 1 => self.fields.read(), 2 => self.figure.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), 1 => self.fields.fill(), 2 => self.figure.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), fields: Value::empty(), figure: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for BadRequest { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "BadRequest", self.message.as_deref(), f) } }
impl std::error::Error for BadRequest {}
impl ProvideErrorMetadata for BadRequest { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for BadRequest { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for BadRequest { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BadRequest { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BadRequest { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BadRequest { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`BadRequest`](struct@BadRequest).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct BadRequestBuilder { message: Option<String>, fields: Option<Vec<String>>, figure: Option<Figure>, meta: Option<ErrorMetadata> }
impl BadRequestBuilder {
    /// The member `message`.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// The member `fields`. Appends an item.
    #[inline] pub fn fields(mut self, value: impl Into<String>) -> Self { self.fields.get_or_insert_default().push(value.into()); self }
    /// A union with a member of every kind.
    #[inline] pub fn figure(mut self, value: Figure) -> Self { self.figure = Some(value); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> BadRequest { BadRequest { message: self.message, fields: self.fields, figure: self.figure, meta: self.meta.unwrap_or_default() } }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl BadRequestBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_fields(mut self, value: Option<Vec<String>>) -> Self { self.fields = value; self }
    #[inline] pub fn get_fields(&self) -> &Option<Vec<String>> { &self.fields }
    #[inline] pub fn set_figure(mut self, value: Option<Figure>) -> Self { self.figure = value; self }
    #[inline] pub fn get_figure(&self) -> &Option<Figure> { &self.figure }
}
impl fmt::Debug for BadRequestBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read(), self.fields.read(), self.figure.read()], f) }
}
