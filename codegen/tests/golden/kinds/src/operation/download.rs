//! `Download`.

use farrier_runtime::generated::*;

use crate::operation::download::builders::{DownloadInputBuilder, DownloadOutputBuilder};
use crate::types::error::{NotFound, ServiceDown};

/// A body that is streamed down.
pub type Download = OperationOf<DownloadInput>;
impl OperationInput for DownloadInput {
    type Output = DownloadOutput; type Error = DownloadError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Download", http: Http { method: "GET", path: &[PathPart::Literal("/files/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::not_found::SCHEMA, &crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `DownloadInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct DownloadInput {
    /// The member `name`.
    pub name: Option<String>,
}
impl DownloadInput {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DownloadInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("DownloadInput", &[Member { name: "name", target: STRING, traits: Trait::HttpLabel }], Trait::None);
impl Shape for DownloadInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DownloadInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DownloadInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for DownloadInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for DownloadInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `DownloadOutput`
#[non_exhaustive] pub struct DownloadOutput {
    /// The member `length`.
    pub length: Option<i64>,
    /// The member `body`.
    pub body: ByteStream,
    _request_id: Option<String>,
}
impl DownloadOutput {
    /// The member `length`.
    #[inline] pub fn length(&self) -> Option<i64> { self.length }
    /// The member `body`.
    #[inline] pub fn body(&self) -> &ByteStream { &self.body }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DownloadOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "DownloadOutput",
    &[Member { name: "length", target: LONG, traits: Trait::HttpHeader("X-Length") }, Member { name: "body", target: BLOB, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) }],
    Trait::None,
);
impl Shape for DownloadOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.length.read(), 1 => self.body.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.length.fill(), 1 => self.body.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { length: Value::empty(), body: Value::empty(), _request_id: None } }
}
impl RequestId for DownloadOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DownloadOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DownloadOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for DownloadOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for DownloadOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Download`](type@Download).
#[derive(Debug)] #[non_exhaustive] pub enum DownloadError {
    /// `NotFound`
    NotFound(NotFound),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl DownloadError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for DownloadError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::NotFound(Shape::empty()), 1 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for DownloadError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for DownloadError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for DownloadError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Download`](super::Download).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::download::{DownloadInput, DownloadOutput};

    /// A call of [`Download`](super::Download): set its members, then `send()` it.
    pub type DownloadFluentBuilder = FluentBuilder<DownloadInput>;

    /// Collects the members of [`DownloadInput`](super::DownloadInput).
    pub type DownloadInputBuilder = FluentBuilder<DownloadInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DownloadInput, C> {
        /// The member `name`. Required.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
    }
    impl client::Presignable for DownloadInput {}

    /// Collects the members of [`DownloadOutput`](super::DownloadOutput).
    #[derive(Default)] #[non_exhaustive] pub struct DownloadOutputBuilder { length: Option<i64>, body: Option<ByteStream> }
    impl fmt::Debug for DownloadOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.length.read(), self.body.read()], f) }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl DownloadOutputBuilder {
        /// The member `length`.
        #[inline] pub fn length(mut self, value: i64) -> Self { self.length = Some(value); self }
        /// The member `body`.
        #[inline] pub fn body(mut self, value: ByteStream) -> Self { self.body = Some(value); self }
        /// Ends the collecting.
        #[inline] pub fn build(self) -> DownloadOutput { DownloadOutput { length: self.length, body: self.body.unwrap_or_else(Value::empty), _request_id: None } }
        #[inline] pub fn set_length(mut self, value: Option<i64>) -> Self { self.length = value; self }
        #[inline] pub fn get_length(&self) -> &Option<i64> { &self.length }
        #[inline] pub fn set_body(mut self, value: Option<ByteStream>) -> Self { self.body = value; self }
        #[inline] pub fn get_body(&self) -> &Option<ByteStream> { &self.body }
    }
}
