//! `Error`.

use farrier_runtime::generated::*;

/// `Error`
#[derive(Clone)] #[non_exhaustive] pub struct Error {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `kind`.
    pub kind: Option<String>,
    /// The member `meta`.
    pub meta_value: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl Error {
    /// The member `message`.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// The member `code`.
    #[inline] pub fn code(&self) -> Option<&str> { self.code.as_deref() }
    /// The member `kind`.
    #[inline] pub fn kind(&self) -> Option<&str> { self.kind.as_deref() }
    /// The member `meta`.
    #[inline] pub fn meta_value(&self) -> Option<&str> { self.meta_value.as_deref() }
    /// The member `source`.
    #[inline] pub fn source(&self) -> Option<&str> { self.source.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ErrorBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Error", &[
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "code", target: STRING, traits: Trait::None }, Member { name: "kind", target: STRING, traits: Trait::None },
    Member { name: "meta", target: STRING, traits: Trait::None }, Member { name: "source", target: STRING, traits: Trait::None },
], Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(400)]));
impl Shape for Error {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.message.read(), 1 => self.code.read(), 2 => self.kind.read(), 3 => self.meta_value.read(), 4 => self.source.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.message.fill(), 1 => self.code.fill(), 2 => self.kind.fill(), 3 => self.meta_value.fill(), 4 => self.source.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), code: Value::empty(), kind: Value::empty(), meta_value: Value::empty(), source: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for Error { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "Error", self.message.as_deref(), f) } }
impl std::error::Error for Error {}
impl ProvideErrorMetadata for Error { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for Error { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for Error { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Error { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Error { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Error { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Error`](struct@Error).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive]
pub struct ErrorBuilder { message: Option<String>, code: Option<String>, kind: Option<String>, meta_value: Option<String>, source: Option<String>, meta: Option<ErrorMetadata> }
impl ErrorBuilder {
    /// The member `message`.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// The member `code`.
    #[inline] pub fn code(mut self, value: impl Into<String>) -> Self { self.code = Some(value.into()); self }
    /// The member `kind`.
    #[inline] pub fn kind(mut self, value: impl Into<String>) -> Self { self.kind = Some(value.into()); self }
    /// The member `meta`.
    #[inline] pub fn meta_value(mut self, value: impl Into<String>) -> Self { self.meta_value = Some(value.into()); self }
    /// The member `source`.
    #[inline] pub fn source(mut self, value: impl Into<String>) -> Self { self.source = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Error { Error { message: self.message, code: self.code, kind: self.kind, meta_value: self.meta_value, source: self.source, meta: self.meta.unwrap_or_default() } }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ErrorBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_code(mut self, value: Option<String>) -> Self { self.code = value; self }
    #[inline] pub fn get_code(&self) -> &Option<String> { &self.code }
    #[inline] pub fn set_kind(mut self, value: Option<String>) -> Self { self.kind = value; self }
    #[inline] pub fn get_kind(&self) -> &Option<String> { &self.kind }
    #[inline] pub fn set_meta_value(mut self, value: Option<String>) -> Self { self.meta_value = value; self }
    #[inline] pub fn get_meta_value(&self) -> &Option<String> { &self.meta_value }
    #[inline] pub fn set_source(mut self, value: Option<String>) -> Self { self.source = value; self }
    #[inline] pub fn get_source(&self) -> &Option<String> { &self.source }
}
impl fmt::Debug for ErrorBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_builder(&SCHEMA, &[self.message.read(), self.code.read(), self.kind.read(), self.meta_value.read(), self.source.read()], f)
    }
}
