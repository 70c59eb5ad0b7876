//! `Checksummed`.

use farrier_runtime::generated::*;

use crate::operation::checksummed::builders::{ChecksummedInputBuilder, ChecksummedOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `Checksummed`.
pub type Checksummed = OperationOf<ChecksummedInput>;
impl OperationInput for ChecksummedInput {
    type Output = ChecksummedOutput; type Error = ChecksummedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Checksummed", http: Http { method: "POST", path: &[PathPart::Literal("/checksummed")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA], traits: &[OperationTrait::ChecksumRequired, OperationTrait::Gzip],
    ..crate::service::OPERATION
};

/// `ChecksummedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ChecksummedInput {
    /// The member `kind`.
    pub kind: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
}
impl ChecksummedInput {
    /// The member `kind`.
    #[inline] pub fn kind(&self) -> Option<&str> { self.kind.as_deref() }
    /// The member `text`.
    #[inline] pub fn text(&self) -> Option<&str> { self.text.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ChecksummedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ChecksummedInput",
    &[Member { name: "kind", target: STRING, traits: Trait::HttpHeader("X-Kind") }, Member { name: "text", target: STRING, traits: Trait::HttpPayload }],
    Trait::None,
);
impl Shape for ChecksummedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.kind.read(), 1 => self.text.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.kind.fill(), 1 => self.text.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ChecksummedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ChecksummedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ChecksummedInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ChecksummedInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ChecksummedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ChecksummedOutput { _request_id: Option<String> }
impl ChecksummedOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ChecksummedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ChecksummedOutput", &[], Trait::Unit);
impl Shape for ChecksummedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ChecksummedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ChecksummedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ChecksummedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ChecksummedOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ChecksummedOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Checksummed`](type@Checksummed).
#[derive(Debug)] #[non_exhaustive] pub enum ChecksummedError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ChecksummedError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for ChecksummedError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ChecksummedError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ChecksummedError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ChecksummedError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Checksummed`](super::Checksummed).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::checksummed::{ChecksummedInput, ChecksummedOutput};
    use crate::types::builders::Builder;

    /// A call of [`Checksummed`](super::Checksummed): set its members, then `send()` it.
    pub type ChecksummedFluentBuilder = FluentBuilder<ChecksummedInput>;

    /// Collects the members of [`ChecksummedInput`](super::ChecksummedInput).
    pub type ChecksummedInputBuilder = FluentBuilder<ChecksummedInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ChecksummedInput, C> {
        /// The member `kind`.
        #[inline] pub fn kind(mut self, value: impl Into<String>) -> Self { self.input.kind = Some(value.into()); self }
        /// The member `text`.
        #[inline] pub fn text(mut self, value: impl Into<String>) -> Self { self.input.text = Some(value.into()); self }
        #[inline] pub fn set_kind(mut self, value: Option<String>) -> Self { self.input.kind = value; self }
        #[inline] pub fn get_kind(&self) -> &Option<String> { &self.input.kind }
        #[inline] pub fn set_text(mut self, value: Option<String>) -> Self { self.input.text = value; self }
        #[inline] pub fn get_text(&self) -> &Option<String> { &self.input.text }
    }
    impl client::Presignable for ChecksummedInput {}

    /// Collects the members of [`ChecksummedOutput`](super::ChecksummedOutput).
    pub type ChecksummedOutputBuilder = Builder<ChecksummedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ChecksummedOutput> {}
}
