//! `Throttled`.

use farrier_runtime::generated::*;

/// `Throttled`
#[derive(Clone)] #[non_exhaustive] pub struct Throttled {
    /// The member `message`.
    pub message: String,
    /// The member `retryAfterSeconds`.
    pub retry_after_seconds: Option<i32>,
    pub(crate) meta: ErrorMetadata,
}
impl Throttled {
    /// The member `message`.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// The member `retryAfterSeconds`.
    #[inline] pub fn retry_after_seconds(&self) -> Option<i32> { self.retry_after_seconds }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ThrottledBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Throttled",
    &[Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "retryAfterSeconds", target: INTEGER, traits: Trait::HttpHeader("Retry-After") }],
    Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(429), Trait::Retryable { throttling: true }]),
);
impl Shape for Throttled {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), 1 => self.retry_after_seconds.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), 1 => self.retry_after_seconds.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), retry_after_seconds: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for Throttled { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "Throttled", Some(&self.message), f) } }
impl std::error::Error for Throttled {}
impl ProvideErrorMetadata for Throttled { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for Throttled { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for Throttled { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Throttled { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Throttled { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Throttled { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Throttled`](struct@Throttled).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ThrottledBuilder { message: Option<String>, retry_after_seconds: Option<i32>, meta: Option<ErrorMetadata> }
impl ThrottledBuilder {
    /// The member `message`. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// The member `retryAfterSeconds`.
    #[inline] pub fn retry_after_seconds(mut self, value: i32) -> Self { self.retry_after_seconds = Some(value); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Throttled, BuildError> {
        Ok(Throttled { message: error::required(self.message, "message", "Throttled")?, retry_after_seconds: self.retry_after_seconds, meta: self.meta.unwrap_or_default() })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ThrottledBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_retry_after_seconds(mut self, value: Option<i32>) -> Self { self.retry_after_seconds = value; self }
    #[inline] pub fn get_retry_after_seconds(&self) -> &Option<i32> { &self.retry_after_seconds }
}
impl fmt::Debug for ThrottledBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read(), self.retry_after_seconds.read()], f) }
}
