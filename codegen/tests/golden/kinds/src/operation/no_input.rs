//! `NoInput`.

use farrier_runtime::generated::*;

use crate::operation::no_input::builders::{NoInputInputBuilder, NoInputOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `NoInput`.
pub type NoInput = OperationOf<NoInputInput>;
impl OperationInput for NoInputInput {
    type Output = NoInputOutput; type Error = NoInputError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "NoInput", http: Http { method: "GET", path: &[PathPart::Literal("/no-input")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `NoInputInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NoInputInput {}
impl NoInputInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NoInputInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("NoInputInput", &[], Trait::Unit);
impl Shape for NoInputInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for NoInputInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NoInputInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NoInputInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NoInputInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `NoInputOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NoInputOutput {
    /// The member `answer`.
    pub answer: Option<i32>,
    _request_id: Option<String>,
}
impl NoInputOutput {
    /// The member `answer`.
    #[inline] pub fn answer(&self) -> Option<i32> { self.answer }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NoInputOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("NoInputOutput", &[Member { name: "answer", target: INTEGER, traits: Trait::None }], Trait::None);
impl Shape for NoInputOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.answer.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.answer.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for NoInputOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for NoInputOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NoInputOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NoInputOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NoInputOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`NoInput`](type@NoInput).
#[derive(Debug)] #[non_exhaustive] pub enum NoInputError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl NoInputError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for NoInputError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for NoInputError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for NoInputError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for NoInputError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`NoInput`](super::NoInput).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::no_input::{NoInputInput, NoInputOutput};
    use crate::types::builders::Builder;

    /// A call of [`NoInput`](super::NoInput): set its members, then `send()` it.
    pub type NoInputFluentBuilder = FluentBuilder<NoInputInput>;

    /// Collects the members of [`NoInputInput`](super::NoInputInput).
    pub type NoInputInputBuilder = FluentBuilder<NoInputInput, ()>;
    impl client::Presignable for NoInputInput {}

    /// Collects the members of [`NoInputOutput`](super::NoInputOutput).
    pub type NoInputOutputBuilder = Builder<NoInputOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<NoInputOutput> {
        /// The member `answer`.
        #[inline] pub fn answer(mut self, value: i32) -> Self { self.0.answer = Some(value); self }
        #[inline] pub fn set_answer(mut self, value: Option<i32>) -> Self { self.0.answer = value; self }
        #[inline] pub fn get_answer(&self) -> &Option<i32> { &self.0.answer }
    }
}
