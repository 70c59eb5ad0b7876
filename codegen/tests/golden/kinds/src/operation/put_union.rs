//! `PutUnion`.

use farrier_runtime::generated::*;

use crate::operation::put_union::builders::{PutUnionInputBuilder, PutUnionOutputBuilder};
use crate::types::Figure;
use crate::types::error::ServiceDown;

/// Calls `PutUnion`.
pub type PutUnion = OperationOf<PutUnionInput>;
impl OperationInput for PutUnionInput {
    type Output = PutUnionOutput; type Error = PutUnionError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "PutUnion", http: Http { method: "PUT", path: &[PathPart::Literal("/payload/union")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `PutUnionInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutUnionInput {
    /// A union with a member of every kind.
    pub figure: Option<Figure>,
}
impl PutUnionInput {
    /// A union with a member of every kind.
    #[inline] pub fn figure(&self) -> Option<&Figure> { self.figure.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutUnionInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("PutUnionInput", &[Member { name: "figure", target: &crate::types::figure::SCHEMA, traits: Trait::HttpPayload }], Trait::None);
impl Shape for PutUnionInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.figure.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.figure.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PutUnionInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutUnionInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutUnionInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutUnionInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PutUnionOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutUnionOutput {
    /// A union with a member of every kind.
    pub figure: Option<Figure>,
    _request_id: Option<String>,
}
impl PutUnionOutput {
    /// A union with a member of every kind.
    #[inline] pub fn figure(&self) -> Option<&Figure> { self.figure.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutUnionOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("PutUnionOutput", &[Member { name: "figure", target: &crate::types::figure::SCHEMA, traits: Trait::HttpPayload }], Trait::None);
impl Shape for PutUnionOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.figure.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.figure.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PutUnionOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PutUnionOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutUnionOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutUnionOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutUnionOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`PutUnion`](type@PutUnion).
#[derive(Debug)] #[non_exhaustive] pub enum PutUnionError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl PutUnionError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for PutUnionError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for PutUnionError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for PutUnionError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for PutUnionError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`PutUnion`](super::PutUnion).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::put_union::{PutUnionInput, PutUnionOutput};
    use crate::types::Figure;
    use crate::types::builders::Builder;

    /// A call of [`PutUnion`](super::PutUnion): set its members, then `send()` it.
    pub type PutUnionFluentBuilder = FluentBuilder<PutUnionInput>;

    /// Collects the members of [`PutUnionInput`](super::PutUnionInput).
    pub type PutUnionInputBuilder = FluentBuilder<PutUnionInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<PutUnionInput, C> {
        /// A union with a member of every kind.
        #[inline] pub fn figure(mut self, value: Figure) -> Self { self.input.figure = Some(value); self }
        #[inline] pub fn set_figure(mut self, value: Option<Figure>) -> Self { self.input.figure = value; self }
        #[inline] pub fn get_figure(&self) -> &Option<Figure> { &self.input.figure }
    }
    impl client::Presignable for PutUnionInput {}

    /// Collects the members of [`PutUnionOutput`](super::PutUnionOutput).
    pub type PutUnionOutputBuilder = Builder<PutUnionOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PutUnionOutput> {
        /// A union with a member of every kind.
        #[inline] pub fn figure(mut self, value: Figure) -> Self { self.0.figure = Some(value); self }
        #[inline] pub fn set_figure(mut self, value: Option<Figure>) -> Self { self.0.figure = value; self }
        #[inline] pub fn get_figure(&self) -> &Option<Figure> { &self.0.figure }
    }
}
