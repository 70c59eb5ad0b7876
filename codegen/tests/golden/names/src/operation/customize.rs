//! `Customize`.

use farrier_runtime::generated::*;

use crate::operation::customize::builders::{CustomizeInputBuilder, CustomizeOutputBuilder};

/// An operation named `Customize`.
pub type Customize = OperationOf<CustomizeInput>;
impl OperationInput for CustomizeInput {
    type Output = CustomizeOutput; type Error = CustomizeError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Customize", http: Http { method: "POST", path: &[PathPart::Literal("/words/Customize")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `CustomizeInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CustomizeInput {}
impl CustomizeInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CustomizeInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CustomizeInput", &[], Trait::Unit);
impl Shape for CustomizeInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CustomizeInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CustomizeInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CustomizeInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CustomizeInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CustomizeOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CustomizeOutput { _request_id: Option<String> }
impl CustomizeOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CustomizeOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CustomizeOutput", &[], Trait::Unit);
impl Shape for CustomizeOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CustomizeOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CustomizeOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CustomizeOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CustomizeOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CustomizeOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Customize`](type@Customize); the model names none.
pub type CustomizeError = error::Unmodelled<Customize>;

pub mod builders {
    //! Builders of [`Customize`](super::Customize).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::customize::{CustomizeInput, CustomizeOutput};
    use crate::types::builders::Builder;

    /// A call of [`Customize`](super::Customize): set its members, then `send()` it.
    pub type CustomizeFluentBuilder = FluentBuilder<CustomizeInput>;

    /// Collects the members of [`CustomizeInput`](super::CustomizeInput).
    pub type CustomizeInputBuilder = FluentBuilder<CustomizeInput, ()>;
    impl client::Presignable for CustomizeInput {}

    /// Collects the members of [`CustomizeOutput`](super::CustomizeOutput).
    pub type CustomizeOutputBuilder = Builder<CustomizeOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CustomizeOutput> {}
}
