//! `OldWay`.

use farrier_runtime::generated::*;

use crate::operation::old_way::builders::{OldWayInputBuilder, OldWayOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `OldWay`.
#[deprecated(note = "Use `Scalars`. (since 2026-01-01)")]
pub type OldWay = OperationOf<OldWayInput>;
impl OperationInput for OldWayInput {
    type Output = OldWayOutput; type Error = OldWayError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "OldWay", http: Http { method: "POST", path: &[PathPart::Literal("/old-way")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `OldWayInput`
#[deprecated] #[derive(Clone, Default)] #[non_exhaustive] pub struct OldWayInput {
    /// The member `kept`.
    pub kept: Option<String>,
    /// The member `dropped`.
    #[deprecated(note = "since 1.2")]
    pub dropped: Option<String>,
}
impl OldWayInput {
    /// The member `kept`.
    #[inline] pub fn kept(&self) -> Option<&str> { self.kept.as_deref() }
    /// The member `dropped`.
    #[deprecated(note = "since 1.2")] #[inline] pub fn dropped(&self) -> Option<&str> { self.dropped.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OldWayInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("OldWayInput", &[Member { name: "kept", target: STRING, traits: Trait::None }, Member { name: "dropped", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for OldWayInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kept.read(), 1 => self.dropped.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kept.fill(), 1 => self.dropped.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for OldWayInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OldWayInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for OldWayInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for OldWayInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `OldWayOutput`
#[deprecated] #[derive(Clone, Default)] #[non_exhaustive] pub struct OldWayOutput {
    /// The member `kept`.
    pub kept: Option<String>,
    /// The member `dropped`.
    #[deprecated(note = "since 1.2")]
    pub dropped: Option<String>,
    _request_id: Option<String>,
}
impl OldWayOutput {
    /// The member `kept`.
    #[inline] pub fn kept(&self) -> Option<&str> { self.kept.as_deref() }
    /// The member `dropped`.
    #[deprecated(note = "since 1.2")] #[inline] pub fn dropped(&self) -> Option<&str> { self.dropped.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OldWayOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "OldWayOutput",
    &[Member { name: "kept", target: STRING, traits: Trait::None }, Member { name: "dropped", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for OldWayOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kept.read(), 1 => self.dropped.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kept.fill(), 1 => self.dropped.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for OldWayOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for OldWayOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OldWayOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for OldWayOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for OldWayOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`OldWay`](type@OldWay).
#[derive(Debug)] #[non_exhaustive] pub enum OldWayError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl OldWayError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for OldWayError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for OldWayError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for OldWayError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for OldWayError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`OldWay`](super::OldWay).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::old_way::{OldWayInput, OldWayOutput};
    use crate::types::builders::Builder;

    /// A call of [`OldWay`](super::OldWay): set its members, then `send()` it.
    pub type OldWayFluentBuilder = FluentBuilder<OldWayInput>;

    /// Collects the members of [`OldWayInput`](super::OldWayInput).
    pub type OldWayInputBuilder = FluentBuilder<OldWayInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<OldWayInput, C> {
        /// The member `kept`.
        #[inline] pub fn kept(mut self, value: impl Into<String>) -> Self { self.input.kept = Some(value.into()); self }
        /// The member `dropped`.
        #[deprecated(note = "since 1.2")] #[inline] pub fn dropped(mut self, value: impl Into<String>) -> Self { self.input.dropped = Some(value.into()); self }
        #[inline] pub fn set_kept(mut self, value: Option<String>) -> Self { self.input.kept = value; self }
        #[inline] pub fn get_kept(&self) -> &Option<String> { &self.input.kept }
        #[deprecated(note = "since 1.2")] #[inline] pub fn set_dropped(mut self, value: Option<String>) -> Self { self.input.dropped = value; self }
        #[deprecated(note = "since 1.2")] #[inline] pub fn get_dropped(&self) -> &Option<String> { &self.input.dropped }
    }
    impl client::Presignable for OldWayInput {}

    /// Collects the members of [`OldWayOutput`](super::OldWayOutput).
    pub type OldWayOutputBuilder = Builder<OldWayOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<OldWayOutput> {
        /// The member `kept`.
        #[inline] pub fn kept(mut self, value: impl Into<String>) -> Self { self.0.kept = Some(value.into()); self }
        /// The member `dropped`.
        #[deprecated(note = "since 1.2")] #[inline] pub fn dropped(mut self, value: impl Into<String>) -> Self { self.0.dropped = Some(value.into()); self }
        #[inline] pub fn set_kept(mut self, value: Option<String>) -> Self { self.0.kept = value; self }
        #[inline] pub fn get_kept(&self) -> &Option<String> { &self.0.kept }
        #[deprecated(note = "since 1.2")] #[inline] pub fn set_dropped(mut self, value: Option<String>) -> Self { self.0.dropped = value; self }
        #[deprecated(note = "since 1.2")] #[inline] pub fn get_dropped(&self) -> &Option<String> { &self.0.dropped }
    }
}
