//! `InternalServerException`.

use farrier_runtime::generated::*;

/// The service failed for reasons of its own. The status is 500, and the same request may well succeed on a retry.
#[derive(Clone)] #[non_exhaustive] pub struct InternalServerException {
    /// What went wrong, as far as the service says.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl InternalServerException {
    /// What went wrong, as far as the service says.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> InternalServerExceptionBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "InternalServerException",
    &[Member { name: "message", target: STRING, traits: Trait::None }],
    Trait::All(&[Trait::Error(Fault::Server), Trait::HttpError(500)]),
);
impl Shape for InternalServerException {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for InternalServerException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "InternalServerException", Some(&self.message), f) } }
impl std::error::Error for InternalServerException {}
impl ProvideErrorMetadata for InternalServerException { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for InternalServerException { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for InternalServerException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for InternalServerException { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`InternalServerException`](struct@InternalServerException).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct InternalServerExceptionBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl InternalServerExceptionBuilder {
    /// What went wrong, as far as the service says. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<InternalServerException, BuildError> {
        Ok(InternalServerException { message: error::required(self.message, "message", "InternalServerException")?, meta: self.meta.unwrap_or_default() })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl InternalServerExceptionBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for InternalServerExceptionBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
