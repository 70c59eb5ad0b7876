//! `PutDocument`.

use farrier_runtime::generated::*;

use crate::operation::put_document::builders::{PutDocumentInputBuilder, PutDocumentOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `PutDocument`.
pub type PutDocument = OperationOf<PutDocumentInput>;
impl OperationInput for PutDocumentInput {
    type Output = PutDocumentOutput; type Error = PutDocumentError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "PutDocument", http: Http { method: "PUT", path: &[PathPart::Literal("/payload/document")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `PutDocumentInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutDocumentInput {
    /// The member `data`.
    pub data: Option<Document>,
}
impl PutDocumentInput {
    /// The member `data`.
    #[inline] pub fn data(&self) -> Option<&Document> { self.data.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutDocumentInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("PutDocumentInput", &[Member { name: "data", target: DOCUMENT, traits: Trait::HttpPayload }], Trait::None);
impl Shape for PutDocumentInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.data.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.data.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PutDocumentInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutDocumentInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutDocumentInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutDocumentInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PutDocumentOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutDocumentOutput {
    /// The member `data`.
    pub data: Option<Document>,
    _request_id: Option<String>,
}
impl PutDocumentOutput {
    /// The member `data`.
    #[inline] pub fn data(&self) -> Option<&Document> { self.data.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutDocumentOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("PutDocumentOutput", &[Member { name: "data", target: DOCUMENT, traits: Trait::HttpPayload }], Trait::None);
impl Shape for PutDocumentOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.data.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.data.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PutDocumentOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PutDocumentOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutDocumentOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutDocumentOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutDocumentOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`PutDocument`](type@PutDocument).
#[derive(Debug)] #[non_exhaustive] pub enum PutDocumentError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl PutDocumentError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for PutDocumentError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for PutDocumentError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for PutDocumentError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for PutDocumentError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`PutDocument`](super::PutDocument).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::put_document::{PutDocumentInput, PutDocumentOutput};
    use crate::types::builders::Builder;

    /// A call of [`PutDocument`](super::PutDocument): set its members, then `send()` it.
    pub type PutDocumentFluentBuilder = FluentBuilder<PutDocumentInput>;

    /// Collects the members of [`PutDocumentInput`](super::PutDocumentInput).
    pub type PutDocumentInputBuilder = FluentBuilder<PutDocumentInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<PutDocumentInput, C> {
        /// The member `data`.
        #[inline] pub fn data(mut self, value: Document) -> Self { self.input.data = Some(value); self }
        #[inline] pub fn set_data(mut self, value: Option<Document>) -> Self { self.input.data = value; self }
        #[inline] pub fn get_data(&self) -> &Option<Document> { &self.input.data }
    }
    impl client::Presignable for PutDocumentInput {}

    /// Collects the members of [`PutDocumentOutput`](super::PutDocumentOutput).
    pub type PutDocumentOutputBuilder = Builder<PutDocumentOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PutDocumentOutput> {
        /// The member `data`.
        #[inline] pub fn data(mut self, value: Document) -> Self { self.0.data = Some(value); self }
        #[inline] pub fn set_data(mut self, value: Option<Document>) -> Self { self.0.data = value; self }
        #[inline] pub fn get_data(&self) -> &Option<Document> { &self.0.data }
    }
}
