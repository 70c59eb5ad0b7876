//! `NoOutput`.

use farrier_runtime::generated::*;

use crate::operation::no_output::builders::{NoOutputInputBuilder, NoOutputOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `NoOutput`.
pub type NoOutput = OperationOf<NoOutputInput>;
impl OperationInput for NoOutputInput {
    type Output = NoOutputOutput; type Error = NoOutputError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "NoOutput", http: Http { method: "PUT", path: &[PathPart::Literal("/no-output")], query: "", code: 204 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `NoOutputInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NoOutputInput {
    /// The member `question`.
    pub question: Option<String>,
    /// The member `clientToken`.
    pub client_token: Option<String>,
}
impl NoOutputInput {
    /// The member `question`.
    #[inline] pub fn question(&self) -> Option<&str> { self.question.as_deref() }
    /// The member `clientToken`.
    #[inline] pub fn client_token(&self) -> Option<&str> { self.client_token.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NoOutputInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "NoOutputInput",
    &[Member { name: "question", target: STRING, traits: Trait::None }, Member { name: "clientToken", target: STRING, traits: Trait::IdempotencyToken }],
    Trait::None,
);
impl Shape for NoOutputInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.question.read(), 1 => self.client_token.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.question.fill(), 1 => self.client_token.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for NoOutputInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NoOutputInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NoOutputInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NoOutputInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `NoOutputOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NoOutputOutput { _request_id: Option<String> }
impl NoOutputOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NoOutputOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("NoOutputOutput", &[], Trait::Unit);
impl Shape for NoOutputOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for NoOutputOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for NoOutputOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NoOutputOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NoOutputOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NoOutputOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`NoOutput`](type@NoOutput).
#[derive(Debug)] #[non_exhaustive] pub enum NoOutputError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl NoOutputError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for NoOutputError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for NoOutputError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for NoOutputError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for NoOutputError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`NoOutput`](super::NoOutput).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::no_output::{NoOutputInput, NoOutputOutput};
    use crate::types::builders::Builder;

    /// A call of [`NoOutput`](super::NoOutput): set its members, then `send()` it.
    pub type NoOutputFluentBuilder = FluentBuilder<NoOutputInput>;

    /// Collects the members of [`NoOutputInput`](super::NoOutputInput).
    pub type NoOutputInputBuilder = FluentBuilder<NoOutputInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<NoOutputInput, C> {
        /// The member `question`.
        #[inline] pub fn question(mut self, value: impl Into<String>) -> Self { self.input.question = Some(value.into()); self }
        /// The member `clientToken`.
        #[inline] pub fn client_token(mut self, value: impl Into<String>) -> Self { self.input.client_token = Some(value.into()); self }
        #[inline] pub fn set_question(mut self, value: Option<String>) -> Self { self.input.question = value; self }
        #[inline] pub fn get_question(&self) -> &Option<String> { &self.input.question }
        #[inline] pub fn set_client_token(mut self, value: Option<String>) -> Self { self.input.client_token = value; self }
        #[inline] pub fn get_client_token(&self) -> &Option<String> { &self.input.client_token }
    }
    impl client::Presignable for NoOutputInput {}

    /// Collects the members of [`NoOutputOutput`](super::NoOutputOutput).
    pub type NoOutputOutputBuilder = Builder<NoOutputOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<NoOutputOutput> {}
}
