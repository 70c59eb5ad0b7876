//! `Nothing`.

use farrier_runtime::generated::*;

use crate::operation::nothing::builders::{NothingInputBuilder, NothingOutputBuilder};
use crate::types::error::ServiceDown;

/// Takes nothing and answers with nothing.
pub type Nothing = OperationOf<NothingInput>;
impl OperationInput for NothingInput {
    type Output = NothingOutput; type Error = NothingError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Nothing", http: Http { method: "POST", path: &[PathPart::Literal("/nothing")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `NothingInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NothingInput {}
impl NothingInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NothingInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("NothingInput", &[], Trait::Unit);
impl Shape for NothingInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for NothingInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NothingInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NothingInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NothingInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `NothingOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NothingOutput { _request_id: Option<String> }
impl NothingOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NothingOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("NothingOutput", &[], Trait::Unit);
impl Shape for NothingOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for NothingOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for NothingOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NothingOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NothingOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NothingOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Nothing`](type@Nothing).
#[derive(Debug)] #[non_exhaustive] pub enum NothingError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl NothingError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for NothingError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for NothingError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for NothingError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for NothingError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Nothing`](super::Nothing).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::nothing::{NothingInput, NothingOutput};
    use crate::types::builders::Builder;

    /// A call of [`Nothing`](super::Nothing): set its members, then `send()` it.
    pub type NothingFluentBuilder = FluentBuilder<NothingInput>;

    /// Collects the members of [`NothingInput`](super::NothingInput).
    pub type NothingInputBuilder = FluentBuilder<NothingInput, ()>;
    impl client::Presignable for NothingInput {}

    /// Collects the members of [`NothingOutput`](super::NothingOutput).
    pub type NothingOutputBuilder = Builder<NothingOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<NothingOutput> {}
}
