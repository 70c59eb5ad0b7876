//! `Match`.

use farrier_runtime::generated::*;

use crate::operation::r#match::builders::{MatchInputBuilder, MatchOutputBuilder};

/// An operation named `Match`.
pub type Match = OperationOf<MatchInput>;
impl OperationInput for MatchInput {
    type Output = MatchOutput; type Error = MatchError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Match", http: Http { method: "POST", path: &[PathPart::Literal("/words/Match")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `MatchInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct MatchInput {}
impl MatchInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MatchInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("MatchInput", &[], Trait::Unit);
impl Shape for MatchInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for MatchInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MatchInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MatchInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MatchInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `MatchOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct MatchOutput { _request_id: Option<String> }
impl MatchOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MatchOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("MatchOutput", &[], Trait::Unit);
impl Shape for MatchOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for MatchOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for MatchOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MatchOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MatchOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MatchOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Match`](type@Match); the model names none.
pub type MatchError = error::Unmodelled<Match>;

pub mod builders {
    //! Builders of [`Match`](super::Match).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::r#match::{MatchInput, MatchOutput};
    use crate::types::builders::Builder;

    /// A call of [`Match`](super::Match): set its members, then `send()` it.
    pub type MatchFluentBuilder = FluentBuilder<MatchInput>;

    /// Collects the members of [`MatchInput`](super::MatchInput).
    pub type MatchInputBuilder = FluentBuilder<MatchInput, ()>;
    impl client::Presignable for MatchInput {}

    /// Collects the members of [`MatchOutput`](super::MatchOutput).
    pub type MatchOutputBuilder = Builder<MatchOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<MatchOutput> {}
}
