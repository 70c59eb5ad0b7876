//! `Gen`.

use farrier_runtime::generated::*;

use crate::operation::r#gen::builders::{GenInputBuilder, GenOutputBuilder};

/// An operation named `Gen_`.
pub type Gen = OperationOf<GenInput>;
impl OperationInput for GenInput {
    type Output = GenOutput; type Error = GenError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Gen_", http: Http { method: "POST", path: &[PathPart::Literal("/words/Gen_")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `GenInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GenInput {}
impl GenInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GenInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("GenInput", &[], Trait::Unit);
impl Shape for GenInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GenInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GenInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GenInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GenInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `GenOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GenOutput { _request_id: Option<String> }
impl GenOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GenOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("GenOutput", &[], Trait::Unit);
impl Shape for GenOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for GenOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GenOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GenOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GenOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GenOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Gen`](type@Gen); the model names none.
pub type GenError = error::Unmodelled<Gen>;

pub mod builders {
    //! Builders of [`Gen`](super::Gen).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::r#gen::{GenInput, GenOutput};
    use crate::types::builders::Builder;

    /// A call of [`Gen`](super::Gen): set its members, then `send()` it.
    pub type GenFluentBuilder = FluentBuilder<GenInput>;

    /// Collects the members of [`GenInput`](super::GenInput).
    pub type GenInputBuilder = FluentBuilder<GenInput, ()>;
    impl client::Presignable for GenInput {}

    /// Collects the members of [`GenOutput`](super::GenOutput).
    pub type GenOutputBuilder = Builder<GenOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<GenOutput> {}
}
