//! `Async`.

use farrier_runtime::generated::*;

use crate::operation::r#async::builders::{AsyncInputBuilder, AsyncOutputBuilder};

/// An operation named `Async`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Async;
impl Async {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Async {
    type Input = AsyncInput; type Output = AsyncOutput; type Error = AsyncError;
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

/// Errors of [`Async`](struct@Async); the model names none.
pub type AsyncError = error::Unmodelled<Async>;

pub mod builders {
    //! Builders of [`Async`](super::Async).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::r#async::{Async, AsyncInput, AsyncOutput};

    /// A call of [`Async`](super::Async): set its members, then `send()` it.
    pub type AsyncFluentBuilder = FluentBuilder<AsyncInput>;

    /// Collects the members of [`AsyncInput`](super::AsyncInput).
    pub type AsyncInputBuilder = FluentBuilder<AsyncInput, ()>;
    impl client::Arguments for AsyncInput {
        type Operation = Async;
        #[inline] fn build(self) -> Result<AsyncInput, BuildError> { Ok(self) }
    }
    impl client::Presignable for AsyncInput {}

    /// Collects the members of [`AsyncOutput`](super::AsyncOutput).
    #[derive(Clone, Default)] #[non_exhaustive] pub struct AsyncOutputBuilder(AsyncOutput);
    impl AsyncOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> AsyncOutput { self.0 }
    }
    impl PartialEq for AsyncOutputBuilder { #[inline] fn eq(&self, other: &Self) -> bool { self.0 == other.0 } }
    impl fmt::Debug for AsyncOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_newtype(&self.0, f) } }
}
