//! `Paginator`.

use farrier_runtime::generated::*;

use crate::operation::paginator::builders::{PaginatorInputBuilder, PaginatorOutputBuilder};

/// An operation named `Paginator`.
pub type Paginator = OperationOf<PaginatorInput>;
impl OperationInput for PaginatorInput {
    type Output = PaginatorOutput; type Error = PaginatorError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Paginator", http: Http { method: "POST", path: &[PathPart::Literal("/words/Paginator")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `PaginatorInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PaginatorInput {}
impl PaginatorInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PaginatorInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("PaginatorInput", &[], Trait::Unit);
impl Shape for PaginatorInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PaginatorInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PaginatorInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PaginatorInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PaginatorInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PaginatorOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PaginatorOutput { _request_id: Option<String> }
impl PaginatorOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PaginatorOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("PaginatorOutput", &[], Trait::Unit);
impl Shape for PaginatorOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PaginatorOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PaginatorOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PaginatorOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PaginatorOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PaginatorOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Paginator`](type@Paginator); the model names none.
pub type PaginatorError = error::Unmodelled<Paginator>;

pub mod builders {
    //! Builders of [`Paginator`](super::Paginator).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::paginator::{PaginatorInput, PaginatorOutput};
    use crate::types::builders::Builder;

    /// A call of [`Paginator`](super::Paginator): set its members, then `send()` it.
    pub type PaginatorFluentBuilder = FluentBuilder<PaginatorInput>;

    /// Collects the members of [`PaginatorInput`](super::PaginatorInput).
    pub type PaginatorInputBuilder = FluentBuilder<PaginatorInput, ()>;
    impl client::Presignable for PaginatorInput {}

    /// Collects the members of [`PaginatorOutput`](super::PaginatorOutput).
    pub type PaginatorOutputBuilder = Builder<PaginatorOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PaginatorOutput> {}
}
