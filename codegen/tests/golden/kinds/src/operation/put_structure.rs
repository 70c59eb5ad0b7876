//! `PutStructure`.

use farrier_runtime::generated::*;

use crate::operation::put_structure::builders::{PutStructureInputBuilder, PutStructureOutputBuilder};
use crate::types::Point;
use crate::types::error::ServiceDown;

/// Calls `PutStructure`.
pub type PutStructure = OperationOf<PutStructureInput>;
impl OperationInput for PutStructureInput {
    type Output = PutStructureOutput; type Error = PutStructureError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "PutStructure", http: Http { method: "PUT", path: &[PathPart::Literal("/payload/structure")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `PutStructureInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutStructureInput {
    /// The member `kind`.
    pub kind: Option<String>,
    /// A point. Both coordinates are required.
    pub point: Option<Point>,
}
impl PutStructureInput {
    /// The member `kind`.
    #[inline] pub fn kind(&self) -> Option<&str> { self.kind.as_deref() }
    /// A point. Both coordinates are required.
    #[inline] pub fn point(&self) -> Option<&Point> { self.point.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutStructureInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "PutStructureInput",
    &[Member { name: "kind", target: STRING, traits: Trait::HttpHeader("X-Kind") }, Member { name: "point", target: &crate::types::point::SCHEMA, traits: Trait::HttpPayload }],
    Trait::None,
);
impl Shape for PutStructureInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kind.read(), 1 => self.point.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kind.fill(), 1 => self.point.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PutStructureInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutStructureInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutStructureInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutStructureInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PutStructureOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutStructureOutput {
    /// The member `kind`.
    pub kind: Option<String>,
    /// A point. Both coordinates are required.
    pub point: Option<Point>,
    _request_id: Option<String>,
}
impl PutStructureOutput {
    /// The member `kind`.
    #[inline] pub fn kind(&self) -> Option<&str> { self.kind.as_deref() }
    /// A point. Both coordinates are required.
    #[inline] pub fn point(&self) -> Option<&Point> { self.point.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutStructureOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "PutStructureOutput",
    &[Member { name: "kind", target: STRING, traits: Trait::HttpHeader("X-Kind") }, Member { name: "point", target: &crate::types::point::SCHEMA, traits: Trait::HttpPayload }],
    Trait::None,
);
impl Shape for PutStructureOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kind.read(), 1 => self.point.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kind.fill(), 1 => self.point.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PutStructureOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PutStructureOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutStructureOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutStructureOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutStructureOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`PutStructure`](type@PutStructure).
#[derive(Debug)] #[non_exhaustive] pub enum PutStructureError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl PutStructureError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for PutStructureError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for PutStructureError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for PutStructureError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for PutStructureError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`PutStructure`](super::PutStructure).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::put_structure::{PutStructureInput, PutStructureOutput};
    use crate::types::Point;
    use crate::types::builders::Builder;

    /// A call of [`PutStructure`](super::PutStructure): set its members, then `send()` it.
    pub type PutStructureFluentBuilder = FluentBuilder<PutStructureInput>;

    /// Collects the members of [`PutStructureInput`](super::PutStructureInput).
    pub type PutStructureInputBuilder = FluentBuilder<PutStructureInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<PutStructureInput, C> {
        /// The member `kind`.
        #[inline] pub fn kind(mut self, value: impl Into<String>) -> Self { self.input.kind = Some(value.into()); self }
        /// A point. Both coordinates are required.
        #[inline] pub fn point(mut self, value: Point) -> Self { self.input.point = Some(value); self }
        #[inline] pub fn set_kind(mut self, value: Option<String>) -> Self { self.input.kind = value; self }
        #[inline] pub fn get_kind(&self) -> &Option<String> { &self.input.kind }
        #[inline] pub fn set_point(mut self, value: Option<Point>) -> Self { self.input.point = value; self }
        #[inline] pub fn get_point(&self) -> &Option<Point> { &self.input.point }
    }
    impl client::Presignable for PutStructureInput {}

    /// Collects the members of [`PutStructureOutput`](super::PutStructureOutput).
    pub type PutStructureOutputBuilder = Builder<PutStructureOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PutStructureOutput> {
        /// The member `kind`.
        #[inline] pub fn kind(mut self, value: impl Into<String>) -> Self { self.0.kind = Some(value.into()); self }
        /// A point. Both coordinates are required.
        #[inline] pub fn point(mut self, value: Point) -> Self { self.0.point = Some(value); self }
        #[inline] pub fn set_kind(mut self, value: Option<String>) -> Self { self.0.kind = value; self }
        #[inline] pub fn get_kind(&self) -> &Option<String> { &self.0.kind }
        #[inline] pub fn set_point(mut self, value: Option<Point>) -> Self { self.0.point = value; self }
        #[inline] pub fn get_point(&self) -> &Option<Point> { &self.0.point }
    }
}
