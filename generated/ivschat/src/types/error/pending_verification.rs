//! `PendingVerification`.

use farrier_runtime::generated::*;

/// The AWS account has not finished verification, so the service refuses the call with status 403. Wait for the verification to complete, or contact AWS Support.
#[derive(Clone)] #[non_exhaustive] pub struct PendingVerification {
    /// What is still being verified, in plain words meant for a developer.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl PendingVerification {
    /// What is still being verified, in plain words meant for a developer.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PendingVerificationBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "PendingVerification",
    &[Member { name: "message", target: STRING, traits: Trait::None }],
    Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(403)]),
);
impl Shape for PendingVerification {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for PendingVerification { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "PendingVerification", Some(&self.message), f) } }
impl std::error::Error for PendingVerification {}
impl ProvideErrorMetadata for PendingVerification { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for PendingVerification { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for PendingVerification { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PendingVerification { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`PendingVerification`](struct@PendingVerification).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct PendingVerificationBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl PendingVerificationBuilder {
    /// What is still being verified, in plain words meant for a developer. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<PendingVerification, BuildError> {
        Ok(PendingVerification { message: error::required(self.message, "message", "PendingVerification")?, meta: self.meta.unwrap_or_default() })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl PendingVerificationBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for PendingVerificationBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
