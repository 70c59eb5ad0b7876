//! `Build`.

use farrier_runtime::generated::*;

use crate::operation::build::builders::{BuildInputBuilder, BuildOutputBuilder};

/// An operation named `Build`.
pub type Build = OperationOf<BuildInput>;
impl OperationInput for BuildInput {
    type Output = BuildOutput; type Error = BuildError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Build", http: Http { method: "POST", path: &[PathPart::Literal("/words/Build")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `BuildInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BuildInput {}
impl BuildInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuildInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("BuildInput", &[], Trait::Unit);
impl Shape for BuildInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BuildInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BuildInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BuildInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BuildInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `BuildOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BuildOutput { _request_id: Option<String> }
impl BuildOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuildOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("BuildOutput", &[], Trait::Unit);
impl Shape for BuildOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BuildOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BuildOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BuildOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BuildOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BuildOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Build`](type@Build); the model names none.
pub type BuildError = error::Unmodelled<Build>;

pub mod builders {
    //! Builders of [`Build`](super::Build).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::build::{BuildInput, BuildOutput};
    use crate::types::builders::Builder;

    /// A call of [`Build`](super::Build): set its members, then `send()` it.
    pub type BuildFluentBuilder = FluentBuilder<BuildInput>;

    /// Collects the members of [`BuildInput`](super::BuildInput).
    pub type BuildInputBuilder = FluentBuilder<BuildInput, ()>;
    impl client::Presignable for BuildInput {}

    /// Collects the members of [`BuildOutput`](super::BuildOutput).
    pub type BuildOutputBuilder = Builder<BuildOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<BuildOutput> {}
}
