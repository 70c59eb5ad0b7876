//! `Std`.

use farrier_runtime::generated::*;

use crate::operation::std::builders::{StdInputBuilder, StdOutputBuilder};

/// An operation named `Std`.
pub type Std = OperationOf<StdInput>;
impl OperationInput for StdInput {
    type Output = StdOutput; type Error = StdError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Std", http: Http { method: "POST", path: &[PathPart::Literal("/words/Std")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `StdInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct StdInput {}
impl StdInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> StdInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("StdInput", &[], Trait::Unit);
impl Shape for StdInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for StdInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for StdInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for StdInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for StdInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `StdOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct StdOutput { _request_id: Option<String> }
impl StdOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> StdOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("StdOutput", &[], Trait::Unit);
impl Shape for StdOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for StdOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for StdOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for StdOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for StdOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for StdOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Std`](type@Std); the model names none.
pub type StdError = error::Unmodelled<Std>;

pub mod builders {
    //! Builders of [`Std`](super::Std).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::std::{StdInput, StdOutput};
    use crate::types::builders::Builder;

    /// A call of [`Std`](super::Std): set its members, then `send()` it.
    pub type StdFluentBuilder = FluentBuilder<StdInput>;

    /// Collects the members of [`StdInput`](super::StdInput).
    pub type StdInputBuilder = FluentBuilder<StdInput, ()>;
    impl client::Presignable for StdInput {}

    /// Collects the members of [`StdOutput`](super::StdOutput).
    pub type StdOutputBuilder = Builder<StdOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<StdOutput> {}
}
