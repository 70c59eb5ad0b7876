//! `FromConf`.

use farrier_runtime::generated::*;

use crate::operation::from_conf::builders::{FromConfInputBuilder, FromConfOutputBuilder};

/// An operation named `FromConf`.
pub type FromConf = OperationOf<FromConfInput>;
impl OperationInput for FromConfInput {
    type Output = FromConfOutput; type Error = FromConfError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "FromConf", http: Http { method: "POST", path: &[PathPart::Literal("/words/FromConf")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `FromConfInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FromConfInput {}
impl FromConfInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FromConfInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("FromConfInput", &[], Trait::Unit);
impl Shape for FromConfInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for FromConfInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FromConfInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FromConfInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FromConfInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `FromConfOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FromConfOutput { _request_id: Option<String> }
impl FromConfOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FromConfOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("FromConfOutput", &[], Trait::Unit);
impl Shape for FromConfOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for FromConfOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for FromConfOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FromConfOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FromConfOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FromConfOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`FromConf`](type@FromConf); the model names none.
pub type FromConfError = error::Unmodelled<FromConf>;

pub mod builders {
    //! Builders of [`FromConf`](super::FromConf).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::from_conf::{FromConfInput, FromConfOutput};
    use crate::types::builders::Builder;

    /// A call of [`FromConf`](super::FromConf): set its members, then `send()` it.
    pub type FromConfFluentBuilder = FluentBuilder<FromConfInput>;

    /// Collects the members of [`FromConfInput`](super::FromConfInput).
    pub type FromConfInputBuilder = FluentBuilder<FromConfInput, ()>;
    impl client::Presignable for FromConfInput {}

    /// Collects the members of [`FromConfOutput`](super::FromConfOutput).
    pub type FromConfOutputBuilder = Builder<FromConfOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<FromConfOutput> {}
}
