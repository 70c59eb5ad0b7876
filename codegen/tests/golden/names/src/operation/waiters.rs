//! `Waiters`.

use farrier_runtime::generated::*;

use crate::operation::waiters::builders::{WaitersInputBuilder, WaitersOutputBuilder};

/// An operation named `Waiters`.
pub type Waiters = OperationOf<WaitersInput>;
impl OperationInput for WaitersInput {
    type Output = WaitersOutput; type Error = WaitersError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Waiters", http: Http { method: "POST", path: &[PathPart::Literal("/words/Waiters")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `WaitersInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct WaitersInput {}
impl WaitersInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WaitersInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("WaitersInput", &[], Trait::Unit);
impl Shape for WaitersInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for WaitersInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WaitersInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for WaitersInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for WaitersInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `WaitersOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct WaitersOutput { _request_id: Option<String> }
impl WaitersOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WaitersOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("WaitersOutput", &[], Trait::Unit);
impl Shape for WaitersOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for WaitersOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for WaitersOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WaitersOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for WaitersOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for WaitersOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Waiters`](type@Waiters); the model names none.
pub type WaitersError = error::Unmodelled<Waiters>;

pub mod builders {
    //! Builders of [`Waiters`](super::Waiters).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::waiters::{WaitersInput, WaitersOutput};
    use crate::types::builders::Builder;

    /// A call of [`Waiters`](super::Waiters): set its members, then `send()` it.
    pub type WaitersFluentBuilder = FluentBuilder<WaitersInput>;

    /// Collects the members of [`WaitersInput`](super::WaitersInput).
    pub type WaitersInputBuilder = FluentBuilder<WaitersInput, ()>;
    impl client::Presignable for WaitersInput {}

    /// Collects the members of [`WaitersOutput`](super::WaitersOutput).
    pub type WaitersOutputBuilder = Builder<WaitersOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<WaitersOutput> {}
}
