//! `Peek`.

use farrier_runtime::generated::*;

use crate::operation::peek::builders::{PeekInputBuilder, PeekOutputBuilder};
use crate::types::error::{NotFound, ServiceDown};

/// An answer without a body, errors included.
pub type Peek = OperationOf<PeekInput>;
impl OperationInput for PeekInput {
    type Output = PeekOutput; type Error = PeekError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Peek", http: Http { method: "HEAD", path: &[PathPart::Literal("/files/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::not_found::SCHEMA, &crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `PeekInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PeekInput {
    /// The member `name`.
    pub name: Option<String>,
}
impl PeekInput {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PeekInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("PeekInput", &[Member { name: "name", target: STRING, traits: Trait::HttpLabel }], Trait::None);
impl Shape for PeekInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PeekInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PeekInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PeekInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PeekInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PeekOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PeekOutput {
    /// The member `length`.
    pub length: Option<i64>,
    /// The member `type`.
    pub r#type: Option<String>,
    _request_id: Option<String>,
}
impl PeekOutput {
    /// The member `length`.
    #[inline] pub fn length(&self) -> Option<i64> { self.length }
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> Option<&str> { self.r#type.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PeekOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "PeekOutput",
    &[Member { name: "length", target: LONG, traits: Trait::HttpHeader("X-Length") }, Member { name: "type", target: STRING, traits: Trait::HttpHeader("X-Type") }],
    Trait::None,
);
impl Shape for PeekOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.length.read(), 1 => self.r#type.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.length.fill(), 1 => self.r#type.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PeekOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PeekOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PeekOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PeekOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PeekOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Peek`](type@Peek).
#[derive(Debug)] #[non_exhaustive] pub enum PeekError {
    /// `NotFound`
    NotFound(NotFound),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl PeekError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for PeekError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::NotFound(Shape::empty()), 1 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for PeekError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for PeekError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for PeekError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Peek`](super::Peek).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::peek::{PeekInput, PeekOutput};
    use crate::types::builders::Builder;

    /// A call of [`Peek`](super::Peek): set its members, then `send()` it.
    pub type PeekFluentBuilder = FluentBuilder<PeekInput>;

    /// Collects the members of [`PeekInput`](super::PeekInput).
    pub type PeekInputBuilder = FluentBuilder<PeekInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<PeekInput, C> {
        /// The member `name`. Required.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
    }
    impl client::Presignable for PeekInput {}

    /// Collects the members of [`PeekOutput`](super::PeekOutput).
    pub type PeekOutputBuilder = Builder<PeekOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PeekOutput> {
        /// The member `length`.
        #[inline] pub fn length(mut self, value: i64) -> Self { self.0.length = Some(value); self }
        /// The member `type`.
        #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.0.r#type = Some(value.into()); self }
        #[inline] pub fn set_length(mut self, value: Option<i64>) -> Self { self.0.length = value; self }
        #[inline] pub fn get_length(&self) -> &Option<i64> { &self.0.length }
        #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.0.r#type = value; self }
        #[inline] pub fn get_type(&self) -> &Option<String> { &self.0.r#type }
    }
}
