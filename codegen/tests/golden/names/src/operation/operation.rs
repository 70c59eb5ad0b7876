//! `Operation`.

use farrier_runtime::error::OperationError as _;
use farrier_runtime::generated::*;

use crate::operation::operation::builders::{OperationInputBuilder, OperationOutputBuilder};
use crate::types::error::UnhandledValue;

/// Calls `Operation_`.
pub type Operation = OperationOf<OperationInput>;
impl ::farrier_runtime::operation::OperationInput for OperationInput {
    type Output = OperationOutput; type Error = OperationError;
    #[inline] fn operation() -> &'static ::farrier_runtime::operation::Operation { &OPERATION }
}
static OPERATION: ::farrier_runtime::operation::Operation = ::farrier_runtime::operation::Operation {
    name: "Operation_", http: Http { method: "POST", path: &[PathPart::Literal("/operation")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::unhandled_value::SCHEMA],
    ..crate::service::OPERATION
};

/// `OperationInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OperationInput {}
impl OperationInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OperationInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("OperationInput", &[], Trait::Unit);
impl Shape for OperationInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for OperationInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OperationInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for OperationInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for OperationInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `OperationOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OperationOutput { _request_id: Option<String> }
impl OperationOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OperationOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("OperationOutput", &[], Trait::Unit);
impl Shape for OperationOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for OperationOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for OperationOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OperationOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for OperationOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for OperationOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Operation`](type@Operation).
#[derive(Debug)] #[non_exhaustive] pub enum OperationError {
    /// `UnhandledValue`
    UnhandledValue(UnhandledValue),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl OperationError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_unhandled_value(&self) -> bool { matches!(self, Self::UnhandledValue(_)) }
}
impl ::farrier_runtime::error::OperationError for OperationError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::UnhandledValue(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::UnhandledValue(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::UnhandledValue(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for OperationError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for OperationError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for OperationError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Operation`](super::Operation).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::operation::OperationOutput;
    use crate::types::builders::Builder;

    /// A call of [`Operation`](super::Operation): set its members, then `send()` it.
    pub type OperationFluentBuilder = FluentBuilder<crate::operation::operation::OperationInput>;

    /// Collects the members of [`OperationInput`](super::OperationInput).
    pub type OperationInputBuilder = FluentBuilder<crate::operation::operation::OperationInput, ()>;
    impl client::Presignable for crate::operation::operation::OperationInput {}

    /// Collects the members of [`OperationOutput`](super::OperationOutput).
    pub type OperationOutputBuilder = Builder<OperationOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<OperationOutput> {}
}
