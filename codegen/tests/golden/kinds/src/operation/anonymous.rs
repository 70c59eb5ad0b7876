//! `Anonymous`.

use farrier_runtime::generated::*;

use crate::operation::anonymous::builders::{AnonymousInputBuilder, AnonymousOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `Anonymous`.
pub type Anonymous = OperationOf<AnonymousInput>;
impl OperationInput for AnonymousInput {
    type Output = AnonymousOutput; type Error = AnonymousError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Anonymous", http: Http { method: "POST", path: &[PathPart::Literal("/anonymous")], query: "", code: 200 }, auth: &[Auth::Anonymous], input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// A structure with no members.
#[derive(Clone, Default)] #[non_exhaustive] pub struct AnonymousInput {}
impl AnonymousInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AnonymousInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("AnonymousInput", &[], Trait::None);
impl Shape for AnonymousInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for AnonymousInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AnonymousInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AnonymousInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AnonymousInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// A structure with no members.
#[derive(Clone, Default)] #[non_exhaustive] pub struct AnonymousOutput { _request_id: Option<String> }
impl AnonymousOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AnonymousOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("AnonymousOutput", &[], Trait::None);
impl Shape for AnonymousOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for AnonymousOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for AnonymousOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for AnonymousOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for AnonymousOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for AnonymousOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Anonymous`](type@Anonymous).
#[derive(Debug)] #[non_exhaustive] pub enum AnonymousError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl AnonymousError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for AnonymousError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for AnonymousError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for AnonymousError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for AnonymousError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Anonymous`](super::Anonymous).

    use crate::client::FluentBuilder;
    use crate::operation::anonymous::{AnonymousInput, AnonymousOutput};
    use crate::types::builders::Builder;

    /// A call of [`Anonymous`](super::Anonymous): set its members, then `send()` it.
    pub type AnonymousFluentBuilder = FluentBuilder<AnonymousInput>;

    /// Collects the members of [`AnonymousInput`](super::AnonymousInput).
    pub type AnonymousInputBuilder = FluentBuilder<AnonymousInput, ()>;

    /// Collects the members of [`AnonymousOutput`](super::AnonymousOutput).
    pub type AnonymousOutputBuilder = Builder<AnonymousOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<AnonymousOutput> {}
}
