//! `AccessDeniedException`.

use farrier_runtime::generated::*;

/// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
#[derive(Clone)] #[non_exhaustive] pub struct AccessDeniedException {
    /// What was refused, in plain words meant for a developer.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl AccessDeniedException {
    /// What was refused, in plain words meant for a developer.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AccessDeniedExceptionBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "AccessDeniedException",
    &[Member { name: "message", target: STRING, traits: Trait::None }],
    Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(403)]),
);
impl Shape for AccessDeniedException {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for AccessDeniedException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "AccessDeniedException", Some(&self.message), f) } }
impl std::error::Error for AccessDeniedException {}
impl ProvideErrorMetadata for AccessDeniedException { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for AccessDeniedException { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for AccessDeniedException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AccessDeniedException { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`AccessDeniedException`](struct@AccessDeniedException).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct AccessDeniedExceptionBuilder { message: Option<String>, meta: Option<ErrorMetadata> }
impl AccessDeniedExceptionBuilder {
    /// What was refused, in plain words meant for a developer. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<AccessDeniedException, BuildError> {
        Ok(AccessDeniedException { message: error::required(self.message, "message", "AccessDeniedException")?, meta: self.meta.unwrap_or_default() })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl AccessDeniedExceptionBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for AccessDeniedExceptionBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read()], f) } }
