//! `PutBlob`.

use farrier_runtime::generated::*;

use crate::operation::put_blob::builders::{PutBlobInputBuilder, PutBlobOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `PutBlob`.
pub type PutBlob = OperationOf<PutBlobInput>;
impl OperationInput for PutBlobInput {
    type Output = PutBlobOutput; type Error = PutBlobError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "PutBlob", http: Http { method: "PUT", path: &[PathPart::Literal("/payload/blob")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `PutBlobInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutBlobInput {
    /// The member `kind`.
    pub kind: Option<String>,
    /// The member `data`.
    pub data: Option<Blob>,
}
impl PutBlobInput {
    /// The member `kind`.
    #[inline] pub fn kind(&self) -> Option<&str> { self.kind.as_deref() }
    /// The member `data`.
    #[inline] pub fn data(&self) -> Option<&Blob> { self.data.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutBlobInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "PutBlobInput",
    &[Member { name: "kind", target: STRING, traits: Trait::HttpHeader("X-Kind") }, Member { name: "data", target: BLOB, traits: Trait::All(&[Trait::MediaType("image/png"), Trait::HttpPayload]) }],
    Trait::None,
);
impl Shape for PutBlobInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kind.read(), 1 => self.data.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kind.fill(), 1 => self.data.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PutBlobInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutBlobInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutBlobInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutBlobInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PutBlobOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutBlobOutput {
    /// The member `kind`.
    pub kind: Option<String>,
    /// The member `data`.
    pub data: Option<Blob>,
    _request_id: Option<String>,
}
impl PutBlobOutput {
    /// The member `kind`.
    #[inline] pub fn kind(&self) -> Option<&str> { self.kind.as_deref() }
    /// The member `data`.
    #[inline] pub fn data(&self) -> Option<&Blob> { self.data.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutBlobOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "PutBlobOutput",
    &[Member { name: "kind", target: STRING, traits: Trait::HttpHeader("X-Kind") }, Member { name: "data", target: BLOB, traits: Trait::All(&[Trait::MediaType("image/png"), Trait::HttpPayload]) }],
    Trait::None,
);
impl Shape for PutBlobOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kind.read(), 1 => self.data.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kind.fill(), 1 => self.data.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PutBlobOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PutBlobOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutBlobOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutBlobOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutBlobOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`PutBlob`](type@PutBlob).
#[derive(Debug)] #[non_exhaustive] pub enum PutBlobError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl PutBlobError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for PutBlobError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for PutBlobError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for PutBlobError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for PutBlobError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`PutBlob`](super::PutBlob).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::put_blob::{PutBlobInput, PutBlobOutput};
    use crate::types::builders::Builder;

    /// A call of [`PutBlob`](super::PutBlob): set its members, then `send()` it.
    pub type PutBlobFluentBuilder = FluentBuilder<PutBlobInput>;

    /// Collects the members of [`PutBlobInput`](super::PutBlobInput).
    pub type PutBlobInputBuilder = FluentBuilder<PutBlobInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<PutBlobInput, C> {
        /// The member `kind`.
        #[inline] pub fn kind(mut self, value: impl Into<String>) -> Self { self.input.kind = Some(value.into()); self }
        /// The member `data`.
        #[inline] pub fn data(mut self, value: Blob) -> Self { self.input.data = Some(value); self }
        #[inline] pub fn set_kind(mut self, value: Option<String>) -> Self { self.input.kind = value; self }
        #[inline] pub fn get_kind(&self) -> &Option<String> { &self.input.kind }
        #[inline] pub fn set_data(mut self, value: Option<Blob>) -> Self { self.input.data = value; self }
        #[inline] pub fn get_data(&self) -> &Option<Blob> { &self.input.data }
    }
    impl client::Presignable for PutBlobInput {}

    /// Collects the members of [`PutBlobOutput`](super::PutBlobOutput).
    pub type PutBlobOutputBuilder = Builder<PutBlobOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PutBlobOutput> {
        /// The member `kind`.
        #[inline] pub fn kind(mut self, value: impl Into<String>) -> Self { self.0.kind = Some(value.into()); self }
        /// The member `data`.
        #[inline] pub fn data(mut self, value: Blob) -> Self { self.0.data = Some(value); self }
        #[inline] pub fn set_kind(mut self, value: Option<String>) -> Self { self.0.kind = value; self }
        #[inline] pub fn get_kind(&self) -> &Option<String> { &self.0.kind }
        #[inline] pub fn set_data(mut self, value: Option<Blob>) -> Self { self.0.data = value; self }
        #[inline] pub fn get_data(&self) -> &Option<Blob> { &self.0.data }
    }
}
