//! `Super`.

use farrier_runtime::generated::*;

use crate::operation::super_::builders::{SuperInputBuilder, SuperOutputBuilder};

/// An operation named `Super`.
pub type Super = OperationOf<SuperInput>;
impl OperationInput for SuperInput {
    type Output = SuperOutput; type Error = SuperError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Super", http: Http { method: "POST", path: &[PathPart::Literal("/words/Super")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `SuperInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SuperInput {}
impl SuperInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SuperInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("SuperInput", &[], Trait::Unit);
impl Shape for SuperInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SuperInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SuperInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SuperInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SuperInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `SuperOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SuperOutput { _request_id: Option<String> }
impl SuperOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SuperOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("SuperOutput", &[], Trait::Unit);
impl Shape for SuperOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for SuperOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for SuperOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SuperOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SuperOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SuperOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Super`](type@Super); the model names none.
pub type SuperError = error::Unmodelled<Super>;

pub mod builders {
    //! Builders of [`Super`](super::Super).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::super_::{SuperInput, SuperOutput};
    use crate::types::builders::Builder;

    /// A call of [`Super`](super::Super): set its members, then `send()` it.
    pub type SuperFluentBuilder = FluentBuilder<SuperInput>;

    /// Collects the members of [`SuperInput`](super::SuperInput).
    pub type SuperInputBuilder = FluentBuilder<SuperInput, ()>;
    impl client::Presignable for SuperInput {}

    /// Collects the members of [`SuperOutput`](super::SuperOutput).
    pub type SuperOutputBuilder = Builder<SuperOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<SuperOutput> {}
}
