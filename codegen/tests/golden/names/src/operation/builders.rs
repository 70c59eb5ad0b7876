//! `Builders`.

use farrier_runtime::generated::*;

use crate::operation::builders::builders::{BuildersInputBuilder, BuildersOutputBuilder};

/// An operation named `Builders`.
pub type Builders = OperationOf<BuildersInput>;
impl OperationInput for BuildersInput {
    type Output = BuildersOutput; type Error = BuildersError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Builders", http: Http { method: "POST", path: &[PathPart::Literal("/words/Builders")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `BuildersInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BuildersInput {}
impl BuildersInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuildersInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("BuildersInput", &[], Trait::Unit);
impl Shape for BuildersInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BuildersInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BuildersInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BuildersInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BuildersInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `BuildersOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BuildersOutput { _request_id: Option<String> }
impl BuildersOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuildersOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("BuildersOutput", &[], Trait::Unit);
impl Shape for BuildersOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BuildersOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BuildersOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BuildersOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BuildersOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BuildersOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Builders`](type@Builders); the model names none.
pub type BuildersError = error::Unmodelled<Builders>;

pub mod builders {
    //! Builders of [`Builders`](super::Builders).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::builders::{BuildersInput, BuildersOutput};
    use crate::types::builders::Builder;

    /// A call of [`Builders`](super::Builders): set its members, then `send()` it.
    pub type BuildersFluentBuilder = FluentBuilder<BuildersInput>;

    /// Collects the members of [`BuildersInput`](super::BuildersInput).
    pub type BuildersInputBuilder = FluentBuilder<BuildersInput, ()>;
    impl client::Presignable for BuildersInput {}

    /// Collects the members of [`BuildersOutput`](super::BuildersOutput).
    pub type BuildersOutputBuilder = Builder<BuildersOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<BuildersOutput> {}
}
