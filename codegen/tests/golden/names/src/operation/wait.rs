//! `Wait`.

use farrier_runtime::generated::*;

use crate::operation::wait::builders::{WaitInputBuilder, WaitOutputBuilder};

/// Calls `Wait`.
pub type Wait = OperationOf<WaitInput>;
impl OperationInput for WaitInput {
    type Output = WaitOutput; type Error = WaitError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Wait", http: Http { method: "POST", path: &[PathPart::Literal("/wait")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `WaitInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct WaitInput {
    /// The member `type`.
    pub r#type: Option<String>,
}
impl WaitInput {
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> Option<&str> { self.r#type.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WaitInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("WaitInput", &[Member { name: "type", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for WaitInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.r#type.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.r#type.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for WaitInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WaitInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for WaitInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for WaitInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `WaitOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct WaitOutput {
    /// The member `type`.
    pub r#type: Option<String>,
    _request_id: Option<String>,
}
impl WaitOutput {
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> Option<&str> { self.r#type.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WaitOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("WaitOutput", &[Member { name: "type", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for WaitOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.r#type.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.r#type.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for WaitOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for WaitOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WaitOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for WaitOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for WaitOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Wait`](type@Wait); the model names none.
pub type WaitError = error::Unmodelled<Wait>;

pub mod builders {
    //! Builders of [`Wait`](super::Wait).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::wait::{WaitInput, WaitOutput};
    use crate::types::builders::Builder;

    /// A call of [`Wait`](super::Wait): set its members, then `send()` it.
    pub type WaitFluentBuilder = FluentBuilder<WaitInput>;

    /// Collects the members of [`WaitInput`](super::WaitInput).
    pub type WaitInputBuilder = FluentBuilder<WaitInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<WaitInput, C> {
        /// The member `type`.
        #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.input.r#type = Some(value.into()); self }
        #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.input.r#type = value; self }
        #[inline] pub fn get_type(&self) -> &Option<String> { &self.input.r#type }
    }
    impl client::Presignable for WaitInput {}

    /// Collects the members of [`WaitOutput`](super::WaitOutput).
    pub type WaitOutputBuilder = Builder<WaitOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<WaitOutput> {
        /// The member `type`.
        #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.0.r#type = Some(value.into()); self }
        #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.0.r#type = value; self }
        #[inline] pub fn get_type(&self) -> &Option<String> { &self.0.r#type }
    }
}
