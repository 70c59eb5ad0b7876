//! `Async`.

use farrier_runtime::generated::*;

use crate::operation::r#async::builders::{AsyncInputBuilder, AsyncOutputBuilder};

/// An operation named `Async`.
pub type Async = OperationOf<AsyncInput>;
impl OperationInput for AsyncInput {
    type Output = AsyncOutput; type Error = AsyncError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Async", http: Http { method: "POST", path: &[PathPart::Literal("/words/Async")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `AsyncInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct AsyncInput {}
impl AsyncInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AsyncInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("AsyncInput", &[], Trait::Unit);
impl Shape for AsyncInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for AsyncInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AsyncInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AsyncInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AsyncInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `AsyncOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct AsyncOutput { _request_id: Option<String> }
impl AsyncOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AsyncOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("AsyncOutput", &[], Trait::Unit);
impl Shape for AsyncOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for AsyncOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for AsyncOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AsyncOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AsyncOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AsyncOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Async`](type@Async); the model names none.
pub type AsyncError = error::Unmodelled<Async>;

pub mod builders {
    //! Builders of [`Async`](super::Async).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::r#async::{AsyncInput, AsyncOutput};
    use crate::types::builders::Builder;

    /// A call of [`Async`](super::Async): set its members, then `send()` it.
    pub type AsyncFluentBuilder = FluentBuilder<AsyncInput>;

    /// Collects the members of [`AsyncInput`](super::AsyncInput).
    pub type AsyncInputBuilder = FluentBuilder<AsyncInput, ()>;
    impl client::Presignable for AsyncInput {}

    /// Collects the members of [`AsyncOutput`](super::AsyncOutput).
    pub type AsyncOutputBuilder = Builder<AsyncOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<AsyncOutput> {}
}
