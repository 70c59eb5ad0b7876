//! `Clone`.

use farrier_runtime::generated::*;

use crate::operation::clone::builders::{CloneInputBuilder, CloneOutputBuilder};

/// An operation named `Clone`.
pub type Clone = OperationOf<CloneInput>;
impl OperationInput for CloneInput {
    type Output = CloneOutput; type Error = CloneError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Clone", http: Http { method: "POST", path: &[PathPart::Literal("/words/Clone")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `CloneInput`
#[derive(::std::clone::Clone, Default)] #[non_exhaustive] pub struct CloneInput {}
impl CloneInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CloneInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CloneInput", &[], Trait::Unit);
impl Shape for CloneInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CloneInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CloneInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CloneInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CloneInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CloneOutput`
#[derive(::std::clone::Clone, Default)] #[non_exhaustive] pub struct CloneOutput { _request_id: Option<String> }
impl CloneOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CloneOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CloneOutput", &[], Trait::Unit);
impl Shape for CloneOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CloneOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CloneOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CloneOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CloneOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CloneOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Clone`](type@Clone); the model names none.
pub type CloneError = error::Unmodelled<Clone>;

pub mod builders {
    //! Builders of [`Clone`](super::Clone).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::clone::{CloneInput, CloneOutput};
    use crate::types::builders::Builder;

    /// A call of [`Clone`](super::Clone): set its members, then `send()` it.
    pub type CloneFluentBuilder = FluentBuilder<CloneInput>;

    /// Collects the members of [`CloneInput`](super::CloneInput).
    pub type CloneInputBuilder = FluentBuilder<CloneInput, ()>;
    impl client::Presignable for CloneInput {}

    /// Collects the members of [`CloneOutput`](super::CloneOutput).
    pub type CloneOutputBuilder = Builder<CloneOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CloneOutput> {}
}
