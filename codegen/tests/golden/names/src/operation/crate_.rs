//! `Crate`.

use farrier_runtime::generated::*;

use crate::operation::crate_::builders::{CrateInputBuilder, CrateOutputBuilder};

/// An operation named `Crate`.
pub type Crate = OperationOf<CrateInput>;
impl OperationInput for CrateInput {
    type Output = CrateOutput; type Error = CrateError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Crate", http: Http { method: "POST", path: &[PathPart::Literal("/words/Crate")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `CrateInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CrateInput {}
impl CrateInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CrateInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CrateInput", &[], Trait::Unit);
impl Shape for CrateInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CrateInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CrateInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CrateInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CrateInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CrateOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CrateOutput { _request_id: Option<String> }
impl CrateOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CrateOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CrateOutput", &[], Trait::Unit);
impl Shape for CrateOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CrateOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CrateOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CrateOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CrateOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CrateOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Crate`](type@Crate); the model names none.
pub type CrateError = error::Unmodelled<Crate>;

pub mod builders {
    //! Builders of [`Crate`](super::Crate).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::crate_::{CrateInput, CrateOutput};
    use crate::types::builders::Builder;

    /// A call of [`Crate`](super::Crate): set its members, then `send()` it.
    pub type CrateFluentBuilder = FluentBuilder<CrateInput>;

    /// Collects the members of [`CrateInput`](super::CrateInput).
    pub type CrateInputBuilder = FluentBuilder<CrateInput, ()>;
    impl client::Presignable for CrateInput {}

    /// Collects the members of [`CrateOutput`](super::CrateOutput).
    pub type CrateOutputBuilder = Builder<CrateOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CrateOutput> {}
}
