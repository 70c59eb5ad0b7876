//! `Failure`.

use farrier_runtime::generated::*;

/// It failed. See `Describe`.
#[derive(Clone)] #[non_exhaustive] pub struct Failure {
    /// What _failed_.
    pub message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl Failure {
    /// What _failed_.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FailureBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Failure", &[Member { name: "message", target: STRING, traits: Trait::None }], Trait::Error(Fault::Client));
impl Shape for Failure {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for Failure { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "Failure", self.message.as_deref(), f) } }
impl std::error::Error for Failure {}
impl ProvideErrorMetadata for Failure { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for Failure { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for Failure { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Failure { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Failure`](struct@Failure).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct FailureBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl FailureBuilder {
    /// What _failed_.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Failure { Failure { message: self.message, meta: self.meta.unwrap_or_default() } }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl FailureBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for FailureBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
