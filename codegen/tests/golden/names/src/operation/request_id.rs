//! `RequestId`.

use farrier_runtime::generated::*;

use crate::operation::request_id::builders::{RequestIdInputBuilder, RequestIdOutputBuilder};
use crate::types::error::{Ac, UnhandledValue};

/// Calls `RequestId`.
pub type RequestId = OperationOf<RequestIdInput>;
impl OperationInput for RequestIdInput {
    type Output = RequestIdOutput; type Error = RequestIdError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "RequestId", http: Http { method: "POST", path: &[PathPart::Literal("/request-id")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::ac::SCHEMA, &crate::types::error::ac2::SCHEMA, &crate::types::error::unhandled_value::SCHEMA, &crate::types::error::unhandled::SCHEMA],
    ..crate::service::OPERATION
};

/// `RequestIdInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RequestIdInput {}
impl RequestIdInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RequestIdInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("RequestIdInput", &[], Trait::Unit);
impl Shape for RequestIdInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for RequestIdInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RequestIdInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for RequestIdInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for RequestIdInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `RequestIdOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RequestIdOutput { _request_id: Option<String> }
impl RequestIdOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RequestIdOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("RequestIdOutput", &[], Trait::Unit);
impl Shape for RequestIdOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl ::farrier_runtime::error::RequestId for RequestIdOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for RequestIdOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RequestIdOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for RequestIdOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for RequestIdOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`RequestId`](type@RequestId).
#[derive(Debug)] #[non_exhaustive] pub enum RequestIdError {
    /// `AC`
    AC(crate::types::error::AC),
    /// `Ac`
    Ac(Ac),
    /// `UnhandledValue`
    UnhandledValue(UnhandledValue),
    /// `UnhandledValue2`
    UnhandledValue2(crate::types::error::Unhandled),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl RequestIdError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_ac(&self) -> bool { matches!(self, Self::AC(_)) }
    #[inline] pub fn is_ac2(&self) -> bool { matches!(self, Self::Ac(_)) }
    #[inline] pub fn is_unhandled_value(&self) -> bool { matches!(self, Self::UnhandledValue(_)) }
    #[inline] pub fn is_unhandled_value2(&self) -> bool { matches!(self, Self::UnhandledValue2(_)) }
}
impl OperationError for RequestIdError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::AC(Shape::empty()), 1 => Self::Ac(Shape::empty()), 2 => Self::UnhandledValue(Shape::empty()), 3 => Self::UnhandledValue2(Shape::empty()),
        _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::AC(e) => e, Self::Ac(e) => e, Self::UnhandledValue(e) => e, Self::UnhandledValue2(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::AC(e) => e, Self::Ac(e) => e, Self::UnhandledValue(e) => e, Self::UnhandledValue2(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for RequestIdError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for RequestIdError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for RequestIdError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`RequestId`](super::RequestId).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::request_id::{RequestIdInput, RequestIdOutput};
    use crate::types::builders::Builder;

    /// A call of [`RequestId`](super::RequestId): set its members, then `send()` it.
    pub type RequestIdFluentBuilder = FluentBuilder<RequestIdInput>;

    /// Collects the members of [`RequestIdInput`](super::RequestIdInput).
    pub type RequestIdInputBuilder = FluentBuilder<RequestIdInput, ()>;
    impl client::Presignable for RequestIdInput {}

    /// Collects the members of [`RequestIdOutput`](super::RequestIdOutput).
    pub type RequestIdOutputBuilder = Builder<RequestIdOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<RequestIdOutput> {}
}
