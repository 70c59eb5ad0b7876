//! `Await`.

use farrier_runtime::generated::*;

use crate::operation::r#await::builders::{AwaitInputBuilder, AwaitOutputBuilder};

/// An operation named `Await`.
pub type Await = OperationOf<AwaitInput>;
impl OperationInput for AwaitInput {
    type Output = AwaitOutput; type Error = AwaitError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Await", http: Http { method: "POST", path: &[PathPart::Literal("/words/Await")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `AwaitInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct AwaitInput {}
impl AwaitInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AwaitInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("AwaitInput", &[], Trait::Unit);
impl Shape for AwaitInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for AwaitInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AwaitInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AwaitInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AwaitInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `AwaitOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct AwaitOutput { _request_id: Option<String> }
impl AwaitOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AwaitOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("AwaitOutput", &[], Trait::Unit);
impl Shape for AwaitOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for AwaitOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for AwaitOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AwaitOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AwaitOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AwaitOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Await`](type@Await); the model names none.
pub type AwaitError = error::Unmodelled<Await>;

pub mod builders {
    //! Builders of [`Await`](super::Await).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::r#await::{AwaitInput, AwaitOutput};
    use crate::types::builders::Builder;

    /// A call of [`Await`](super::Await): set its members, then `send()` it.
    pub type AwaitFluentBuilder = FluentBuilder<AwaitInput>;

    /// Collects the members of [`AwaitInput`](super::AwaitInput).
    pub type AwaitInputBuilder = FluentBuilder<AwaitInput, ()>;
    impl client::Presignable for AwaitInput {}

    /// Collects the members of [`AwaitOutput`](super::AwaitOutput).
    pub type AwaitOutputBuilder = Builder<AwaitOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<AwaitOutput> {}
}
