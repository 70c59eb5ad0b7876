//! `ValidationException`.

use farrier_runtime::generated::*;

use crate::types::{ValidationExceptionField, ValidationExceptionReason};

/// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
#[derive(Clone)] #[non_exhaustive] pub struct ValidationException {
    /// Summary of what is wrong, in plain words meant for a developer.
    pub message: String,
    /// Which kind of check the request failed.
    pub reason: ValidationExceptionReason,
    /// The offending fields, one entry each. Absent when the fault lies outside the fields, as with an unknown operation.
    pub field_list: Option<Vec<ValidationExceptionField>>,
    pub(crate) meta: ErrorMetadata,
}
impl ValidationException {
    /// Summary of what is wrong, in plain words meant for a developer.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// Which kind of check the request failed.
    #[inline] pub fn reason(&self) -> &ValidationExceptionReason { &self.reason }
    /// The offending fields, one entry each. Absent when the fault lies outside the fields, as with an unknown operation.
    #[inline] pub fn field_list(&self) -> &[ValidationExceptionField] { self.field_list.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ValidationExceptionBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("ValidationException", &[
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "reason", target: STRING, traits: Trait::None },
    Member { name: "fieldList", target: &crate::schema::VALIDATION_EXCEPTION_FIELD_LIST, traits: Trait::None },
], Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(400)]));
impl Shape for ValidationException {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), 1 => self.reason.read(), 2 => self.field_list.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), 1 => self.reason.fill(), 2 => self.field_list.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), reason: Value::empty(), field_list: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for ValidationException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "ValidationException", Some(&self.message), f) } }
impl std::error::Error for ValidationException {}
impl ProvideErrorMetadata for ValidationException { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for ValidationException { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for ValidationException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ValidationException { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`ValidationException`](struct@ValidationException).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive]
pub struct ValidationExceptionBuilder { message: Option<String>, reason: Option<ValidationExceptionReason>, field_list: Option<Vec<ValidationExceptionField>>, meta: Option<ErrorMetadata> }
impl ValidationExceptionBuilder {
    /// Summary of what is wrong, in plain words meant for a developer. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Which kind of check the request failed. Required.
    #[inline] pub fn reason(mut self, value: ValidationExceptionReason) -> Self { self.reason = Some(value); self }
    /// The offending fields, one entry each. Absent when the fault lies outside the fields, as with an unknown operation. Appends an item.
    #[inline] pub fn field_list(mut self, value: ValidationExceptionField) -> Self { self.field_list.get_or_insert_default().push(value); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<ValidationException, BuildError> {
        Ok(ValidationException {
            message: error::required(self.message, "message", "ValidationException")?,
            reason: error::required(self.reason, "reason", "ValidationException")?,
            field_list: self.field_list,
            meta: self.meta.unwrap_or_default(),
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ValidationExceptionBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_reason(mut self, value: Option<ValidationExceptionReason>) -> Self { self.reason = value; self }
    #[inline] pub fn get_reason(&self) -> &Option<ValidationExceptionReason> { &self.reason }
    #[inline] pub fn set_field_list(mut self, value: Option<Vec<ValidationExceptionField>>) -> Self { self.field_list = value; self }
    #[inline] pub fn get_field_list(&self) -> &Option<Vec<ValidationExceptionField>> { &self.field_list }
}
impl fmt::Debug for ValidationExceptionBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read(), self.reason.read(), self.field_list.read()], f) }
}
