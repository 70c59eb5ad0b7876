//! `Upload`.

use farrier_runtime::generated::*;

use crate::operation::upload::builders::{UploadInputBuilder, UploadOutputBuilder};
use crate::types::error::{NotFound, ServiceDown};

/// A body that is streamed up, of known length.
pub type Upload = OperationOf<UploadInput>;
impl OperationInput for UploadInput {
    type Output = UploadOutput; type Error = UploadError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Upload", http: Http { method: "PUT", path: &[PathPart::Literal("/files/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::not_found::SCHEMA, &crate::types::error::service_down::SCHEMA], required: &[0, 1],
    ..crate::service::OPERATION
};

/// `UploadInput`
#[non_exhaustive] pub struct UploadInput {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `body`.
    pub body: ByteStream,
}
impl UploadInput {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `body`.
    #[inline] pub fn body(&self) -> &ByteStream { &self.body }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UploadInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "UploadInput",
    &[Member { name: "name", target: STRING, traits: Trait::HttpLabel }, Member { name: "body", target: BLOB, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming, Trait::RequiresLength]) }],
    Trait::None,
);
impl Shape for UploadInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.body.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.body.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { name: Value::empty(), body: Value::empty() } }
}
impl fmt::Debug for UploadInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UploadInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for UploadInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for UploadInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `UploadOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct UploadOutput {
    /// The member `etag`.
    pub etag: Option<String>,
    _request_id: Option<String>,
}
impl UploadOutput {
    /// The member `etag`.
    #[inline] pub fn etag(&self) -> Option<&str> { self.etag.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UploadOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("UploadOutput", &[Member { name: "etag", target: STRING, traits: Trait::HttpHeader("ETag") }], Trait::None);
impl Shape for UploadOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.etag.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.etag.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for UploadOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for UploadOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UploadOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for UploadOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for UploadOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Upload`](type@Upload).
#[derive(Debug)] #[non_exhaustive] pub enum UploadError {
    /// `NotFound`
    NotFound(NotFound),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl UploadError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for UploadError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::NotFound(Shape::empty()), 1 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for UploadError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for UploadError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for UploadError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Upload`](super::Upload).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::upload::{Upload, UploadInput, UploadOutput};
    use crate::types::builders::Builder;

    /// A call of [`Upload`](super::Upload): set its members, then `send()` it.
    pub type UploadFluentBuilder = FluentBuilder<UploadInputParts>;

    /// Collects the members of [`UploadInput`](super::UploadInput).
    pub type UploadInputBuilder = FluentBuilder<UploadInputParts, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<UploadInputParts, C> {
        /// The member `name`. Required.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// The member `body`. Required.
        #[inline] pub fn body(mut self, value: ByteStream) -> Self { self.input.body = Some(value); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_body(mut self, value: Option<ByteStream>) -> Self { self.input.body = value; self }
        #[inline] pub fn get_body(&self) -> &Option<ByteStream> { &self.input.body }
    }

    /// The members of [`UploadInput`](super::UploadInput) that are set so far.
    #[derive(Default)] #[non_exhaustive] pub struct UploadInputParts { name: Option<String>, body: Option<ByteStream> }
    impl fmt::Debug for UploadInputParts { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::INPUT, &[self.name.read(), self.body.read()], f) } }
    impl client::Arguments for UploadInputParts {
        type Operation = Upload;
        #[inline] fn build(self) -> Result<UploadInput, BuildError> { Ok(UploadInput { name: self.name, body: self.body.unwrap_or_else(Value::empty) }) }
    }
    impl client::Presignable for UploadInputParts {}

    /// Collects the members of [`UploadOutput`](super::UploadOutput).
    pub type UploadOutputBuilder = Builder<UploadOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<UploadOutput> {
        /// The member `etag`.
        #[inline] pub fn etag(mut self, value: impl Into<String>) -> Self { self.0.etag = Some(value.into()); self }
        #[inline] pub fn set_etag(mut self, value: Option<String>) -> Self { self.0.etag = value; self }
        #[inline] pub fn get_etag(&self) -> &Option<String> { &self.0.etag }
    }
}
