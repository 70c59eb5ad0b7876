//! `ValidationExceptionField`.

use farrier_runtime::generated::*;

/// One input field that did not pass validation, and why.
#[derive(Clone)] #[non_exhaustive] pub struct ValidationExceptionField {
    /// The field's name in the request.
    pub name: String,
    /// Which constraint the value breaks.
    pub message: String,
}
impl ValidationExceptionField {
    /// The field's name in the request.
    #[inline] pub fn name(&self) -> &str { &self.name }
    /// Which constraint the value breaks.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ValidationExceptionFieldBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "ValidationExceptionField",
    &[Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "message", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for ValidationExceptionField {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.message.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.message.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { name: Value::empty(), message: Value::empty() } }
}
impl fmt::Debug for ValidationExceptionField { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ValidationExceptionField { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`ValidationExceptionField`](struct@ValidationExceptionField).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ValidationExceptionFieldBuilder { name: Option<String>, message: Option<String> }
impl ValidationExceptionFieldBuilder {
    /// The field's name in the request. Required.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Which constraint the value breaks. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<ValidationExceptionField, BuildError> {
        Ok(ValidationExceptionField { name: error::required(self.name, "name", "ValidationExceptionField")?, message: error::required(self.message, "message", "ValidationExceptionField")? })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ValidationExceptionFieldBuilder {
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.name }
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
}
impl fmt::Debug for ValidationExceptionFieldBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.name.read(), self.message.read()], f) }
}
