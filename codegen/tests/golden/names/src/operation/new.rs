//! `New`.

use farrier_runtime::generated::*;

use crate::operation::new::builders::{NewInputBuilder, NewOutputBuilder};

/// An operation named `New`.
pub type New = OperationOf<NewInput>;
impl OperationInput for NewInput {
    type Output = NewOutput; type Error = NewError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "New", http: Http { method: "POST", path: &[PathPart::Literal("/words/New")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `NewInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NewInput {}
impl NewInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NewInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("NewInput", &[], Trait::Unit);
impl Shape for NewInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for NewInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NewInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NewInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NewInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `NewOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NewOutput { _request_id: Option<String> }
impl NewOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NewOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("NewOutput", &[], Trait::Unit);
impl Shape for NewOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for NewOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for NewOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NewOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NewOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NewOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`New`](type@New); the model names none.
pub type NewError = error::Unmodelled<New>;

pub mod builders {
    //! Builders of [`New`](super::New).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::new::{NewInput, NewOutput};
    use crate::types::builders::Builder;

    /// A call of [`New`](super::New): set its members, then `send()` it.
    pub type NewFluentBuilder = FluentBuilder<NewInput>;

    /// Collects the members of [`NewInput`](super::NewInput).
    pub type NewInputBuilder = FluentBuilder<NewInput, ()>;
    impl client::Presignable for NewInput {}

    /// Collects the members of [`NewOutput`](super::NewOutput).
    pub type NewOutputBuilder = Builder<NewOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<NewOutput> {}
}
