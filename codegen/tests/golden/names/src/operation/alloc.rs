//! `Alloc`.

use farrier_runtime::generated::*;

use crate::operation::alloc::builders::{AllocInputBuilder, AllocOutputBuilder};

/// An operation named `Alloc`.
pub type Alloc = OperationOf<AllocInput>;
impl OperationInput for AllocInput {
    type Output = AllocOutput; type Error = AllocError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Alloc", http: Http { method: "POST", path: &[PathPart::Literal("/words/Alloc")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `AllocInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct AllocInput {}
impl AllocInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AllocInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("AllocInput", &[], Trait::Unit);
impl Shape for AllocInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for AllocInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AllocInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AllocInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AllocInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `AllocOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct AllocOutput { _request_id: Option<String> }
impl AllocOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AllocOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("AllocOutput", &[], Trait::Unit);
impl Shape for AllocOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for AllocOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for AllocOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AllocOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AllocOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AllocOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Alloc`](type@Alloc); the model names none.
pub type AllocError = error::Unmodelled<Alloc>;

pub mod builders {
    //! Builders of [`Alloc`](super::Alloc).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::alloc::{AllocInput, AllocOutput};
    use crate::types::builders::Builder;

    /// A call of [`Alloc`](super::Alloc): set its members, then `send()` it.
    pub type AllocFluentBuilder = FluentBuilder<AllocInput>;

    /// Collects the members of [`AllocInput`](super::AllocInput).
    pub type AllocInputBuilder = FluentBuilder<AllocInput, ()>;
    impl client::Presignable for AllocInput {}

    /// Collects the members of [`AllocOutput`](super::AllocOutput).
    pub type AllocOutputBuilder = Builder<AllocOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<AllocOutput> {}
}
