//! `Core`.

use farrier_runtime::generated::*;

use crate::operation::core::builders::{CoreInputBuilder, CoreOutputBuilder};

/// An operation named `Core`.
pub type Core = OperationOf<CoreInput>;
impl OperationInput for CoreInput {
    type Output = CoreOutput; type Error = CoreError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Core", http: Http { method: "POST", path: &[PathPart::Literal("/words/Core")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `CoreInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CoreInput {}
impl CoreInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CoreInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CoreInput", &[], Trait::Unit);
impl Shape for CoreInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CoreInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CoreInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CoreInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CoreInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CoreOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CoreOutput { _request_id: Option<String> }
impl CoreOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CoreOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CoreOutput", &[], Trait::Unit);
impl Shape for CoreOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CoreOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CoreOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CoreOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CoreOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CoreOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Core`](type@Core); the model names none.
pub type CoreError = error::Unmodelled<Core>;

pub mod builders {
    //! Builders of [`Core`](super::Core).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::core::{CoreInput, CoreOutput};
    use crate::types::builders::Builder;

    /// A call of [`Core`](super::Core): set its members, then `send()` it.
    pub type CoreFluentBuilder = FluentBuilder<CoreInput>;

    /// Collects the members of [`CoreInput`](super::CoreInput).
    pub type CoreInputBuilder = FluentBuilder<CoreInput, ()>;
    impl client::Presignable for CoreInput {}

    /// Collects the members of [`CoreOutput`](super::CoreOutput).
    pub type CoreOutputBuilder = Builder<CoreOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CoreOutput> {}
}
