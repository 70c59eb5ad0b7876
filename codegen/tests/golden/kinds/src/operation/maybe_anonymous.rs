//! `MaybeAnonymous`.

use farrier_runtime::generated::*;

use crate::operation::maybe_anonymous::builders::{MaybeAnonymousInputBuilder, MaybeAnonymousOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `MaybeAnonymous`.
pub type MaybeAnonymous = OperationOf<MaybeAnonymousInput>;
impl OperationInput for MaybeAnonymousInput {
    type Output = MaybeAnonymousOutput; type Error = MaybeAnonymousError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "MaybeAnonymous", http: Http { method: "POST", path: &[PathPart::Literal("/maybe-anonymous")], query: "", code: 200 }, auth: &[Auth::SigV4, Auth::Anonymous], input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// A structure with no members.
#[derive(Clone, Default)] #[non_exhaustive] pub struct MaybeAnonymousInput {}
impl MaybeAnonymousInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MaybeAnonymousInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("MaybeAnonymousInput", &[], Trait::None);
impl Shape for MaybeAnonymousInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for MaybeAnonymousInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MaybeAnonymousInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MaybeAnonymousInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MaybeAnonymousInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// A structure with no members.
#[derive(Clone, Default)] #[non_exhaustive] pub struct MaybeAnonymousOutput { _request_id: Option<String> }
impl MaybeAnonymousOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MaybeAnonymousOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("MaybeAnonymousOutput", &[], Trait::None);
impl Shape for MaybeAnonymousOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for MaybeAnonymousOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for MaybeAnonymousOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MaybeAnonymousOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MaybeAnonymousOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MaybeAnonymousOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`MaybeAnonymous`](type@MaybeAnonymous).
#[derive(Debug)] #[non_exhaustive] pub enum MaybeAnonymousError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl MaybeAnonymousError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for MaybeAnonymousError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for MaybeAnonymousError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for MaybeAnonymousError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for MaybeAnonymousError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`MaybeAnonymous`](super::MaybeAnonymous).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::maybe_anonymous::{MaybeAnonymousInput, MaybeAnonymousOutput};
    use crate::types::builders::Builder;

    /// A call of [`MaybeAnonymous`](super::MaybeAnonymous): set its members, then `send()` it.
    pub type MaybeAnonymousFluentBuilder = FluentBuilder<MaybeAnonymousInput>;

    /// Collects the members of [`MaybeAnonymousInput`](super::MaybeAnonymousInput).
    pub type MaybeAnonymousInputBuilder = FluentBuilder<MaybeAnonymousInput, ()>;
    impl client::Presignable for MaybeAnonymousInput {}

    /// Collects the members of [`MaybeAnonymousOutput`](super::MaybeAnonymousOutput).
    pub type MaybeAnonymousOutputBuilder = Builder<MaybeAnonymousOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<MaybeAnonymousOutput> {}
}
