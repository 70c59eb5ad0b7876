//! `Copy`.

use farrier_runtime::generated::*;

use crate::operation::copy::builders::{CopyInputBuilder, CopyOutputBuilder};
use crate::types::error::ServiceDown;

/// Streams both ways.
pub type Copy = OperationOf<CopyInput>;
impl OperationInput for CopyInput {
    type Output = CopyOutput; type Error = CopyError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Copy", http: Http { method: "POST", path: &[PathPart::Literal("/copy")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    required: &[0],
    ..crate::service::OPERATION
};

/// `CopyInput`
#[non_exhaustive] pub struct CopyInput {
    /// The member `body`.
    pub body: ByteStream,
}
impl CopyInput {
    /// The member `body`.
    #[inline] pub fn body(&self) -> &ByteStream { &self.body }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CopyInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CopyInput", &[Member { name: "body", target: BLOB, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) }], Trait::None);
impl Shape for CopyInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.body.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.body.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { body: Value::empty() } }
}
impl fmt::Debug for CopyInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CopyInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CopyInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CopyInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CopyOutput`
#[non_exhaustive] pub struct CopyOutput {
    /// The member `headers`.
    pub headers: Option<HashMap<String, String>>,
    /// The member `body`.
    pub body: ByteStream,
    _request_id: Option<String>,
}
impl CopyOutput {
    /// The member `headers`.
    #[inline] pub fn headers(&self) -> Option<&HashMap<String, String>> { self.headers.as_ref() }
    /// The member `body`.
    #[inline] pub fn body(&self) -> &ByteStream { &self.body }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CopyOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CopyOutput", &[
    Member { name: "headers", target: &crate::schema::STRING_MAP, traits: Trait::HttpPrefixHeaders("") },
    Member { name: "body", target: BLOB, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) },
], Trait::None);
impl Shape for CopyOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.headers.read(), 1 => self.body.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.headers.fill(), 1 => self.body.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { headers: Value::empty(), body: Value::empty(), _request_id: None } }
}
impl RequestId for CopyOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CopyOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CopyOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CopyOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CopyOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Copy`](type@Copy).
#[derive(Debug)] #[non_exhaustive] pub enum CopyError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl CopyError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for CopyError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for CopyError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CopyError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for CopyError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Copy`](super::Copy).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::copy::{Copy, CopyInput, CopyOutput};

    /// A call of [`Copy`](super::Copy): set its members, then `send()` it.
    pub type CopyFluentBuilder = FluentBuilder<CopyInputParts>;

    /// Collects the members of [`CopyInput`](super::CopyInput).
    pub type CopyInputBuilder = FluentBuilder<CopyInputParts, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<CopyInputParts, C> {
        /// The member `body`. Required.
        #[inline] pub fn body(mut self, value: ByteStream) -> Self { self.input.body = Some(value); self }
        #[inline] pub fn set_body(mut self, value: Option<ByteStream>) -> Self { self.input.body = value; self }
        #[inline] pub fn get_body(&self) -> &Option<ByteStream> { &self.input.body }
    }

    /// The members of [`CopyInput`](super::CopyInput) that are set so far.
    #[derive(Default)] #[non_exhaustive] pub struct CopyInputParts { body: Option<ByteStream> }
    impl fmt::Debug for CopyInputParts { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::INPUT, &[self.body.read()], f) } }
    impl client::Arguments for CopyInputParts {
        type Operation = Copy;
        #[inline] fn build(self) -> Result<CopyInput, BuildError> { Ok(CopyInput { body: self.body.unwrap_or_else(Value::empty) }) }
    }
    impl client::Presignable for CopyInputParts {}

    /// Collects the members of [`CopyOutput`](super::CopyOutput).
    #[derive(Default)] #[non_exhaustive] pub struct CopyOutputBuilder { headers: Option<HashMap<String, String>>, body: Option<ByteStream> }
    impl fmt::Debug for CopyOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.headers.read(), self.body.read()], f) } }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl CopyOutputBuilder {
        /// The member `headers`. Adds an entry.
        #[inline] pub fn headers(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.headers.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `body`. Required.
        #[inline] pub fn body(mut self, value: ByteStream) -> Self { self.body = Some(value); self }
        /// Ends the collecting.
        #[inline] pub fn build(self) -> CopyOutput { CopyOutput { headers: self.headers, body: self.body.unwrap_or_else(Value::empty), _request_id: None } }
        #[inline] pub fn set_headers(mut self, value: Option<HashMap<String, String>>) -> Self { self.headers = value; self }
        #[inline] pub fn get_headers(&self) -> &Option<HashMap<String, String>> { &self.headers }
        #[inline] pub fn set_body(mut self, value: Option<ByteStream>) -> Self { self.body = value; self }
        #[inline] pub fn get_body(&self) -> &Option<ByteStream> { &self.body }
    }
}
