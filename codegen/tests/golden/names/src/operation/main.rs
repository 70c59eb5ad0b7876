//! `Main`.

use farrier_runtime::generated::*;

use crate::operation::main::builders::{MainInputBuilder, MainOutputBuilder};

/// An operation named `Main`.
pub type Main = OperationOf<MainInput>;
impl OperationInput for MainInput {
    type Output = MainOutput; type Error = MainError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Main", http: Http { method: "POST", path: &[PathPart::Literal("/words/Main")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `MainInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct MainInput {}
impl MainInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MainInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("MainInput", &[], Trait::Unit);
impl Shape for MainInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for MainInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MainInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MainInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MainInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `MainOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct MainOutput { _request_id: Option<String> }
impl MainOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MainOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("MainOutput", &[], Trait::Unit);
impl Shape for MainOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for MainOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for MainOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MainOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MainOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MainOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Main`](type@Main); the model names none.
pub type MainError = error::Unmodelled<Main>;

pub mod builders {
    //! Builders of [`Main`](super::Main).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::main::{MainInput, MainOutput};
    use crate::types::builders::Builder;

    /// A call of [`Main`](super::Main): set its members, then `send()` it.
    pub type MainFluentBuilder = FluentBuilder<MainInput>;

    /// Collects the members of [`MainInput`](super::MainInput).
    pub type MainInputBuilder = FluentBuilder<MainInput, ()>;
    impl client::Presignable for MainInput {}

    /// Collects the members of [`MainOutput`](super::MainOutput).
    pub type MainOutputBuilder = Builder<MainOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<MainOutput> {}
}
