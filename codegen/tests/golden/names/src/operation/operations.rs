//! `Operations`.

use farrier_runtime::generated::*;

use crate::operation::operations::builders::{OperationsInputBuilder, OperationsOutputBuilder};

/// An operation named `Operations`.
pub type Operations = OperationOf<OperationsInput>;
impl OperationInput for OperationsInput {
    type Output = OperationsOutput; type Error = OperationsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Operations", http: Http { method: "POST", path: &[PathPart::Literal("/words/Operations")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `OperationsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OperationsInput {}
impl OperationsInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OperationsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("OperationsInput", &[], Trait::Unit);
impl Shape for OperationsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for OperationsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OperationsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for OperationsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for OperationsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `OperationsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OperationsOutput { _request_id: Option<String> }
impl OperationsOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OperationsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("OperationsOutput", &[], Trait::Unit);
impl Shape for OperationsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for OperationsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for OperationsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OperationsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for OperationsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for OperationsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Operations`](type@Operations); the model names none.
pub type OperationsError = error::Unmodelled<Operations>;

pub mod builders {
    //! Builders of [`Operations`](super::Operations).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::operations::{OperationsInput, OperationsOutput};
    use crate::types::builders::Builder;

    /// A call of [`Operations`](super::Operations): set its members, then `send()` it.
    pub type OperationsFluentBuilder = FluentBuilder<OperationsInput>;

    /// Collects the members of [`OperationsInput`](super::OperationsInput).
    pub type OperationsInputBuilder = FluentBuilder<OperationsInput, ()>;
    impl client::Presignable for OperationsInput {}

    /// Collects the members of [`OperationsOutput`](super::OperationsOutput).
    pub type OperationsOutputBuilder = Builder<OperationsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<OperationsOutput> {}
}
