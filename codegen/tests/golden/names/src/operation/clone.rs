//! `Clone`.

use farrier_runtime::generated::*;

use crate::operation::clone::builders::{CloneInputBuilder, CloneOutputBuilder};

/// An operation named `Clone`.
#[derive(::std::clone::Clone, Debug, Default)] #[non_exhaustive] pub struct Clone;
impl Clone {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Clone {
    type Input = CloneInput; type Output = CloneOutput; type Error = CloneError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Clone", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Clone")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `CloneInput`
#[derive(::std::clone::Clone, Default)] #[non_exhaustive] pub struct CloneInput {}
impl CloneInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CloneInputBuilder { CloneInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("CloneInput", &[], &[Trait::Unit]);
impl Shape for CloneInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CloneInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CloneInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CloneInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CloneInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CloneOutput`
#[derive(::std::clone::Clone, Default)] #[non_exhaustive] pub struct CloneOutput { _request_id: Option<String> }
impl CloneOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CloneOutputBuilder { CloneOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("CloneOutput", &[], &[Trait::Unit]);
impl Shape for CloneOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CloneOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CloneOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CloneOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CloneOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CloneOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Clone`](struct@Clone).
#[derive(Debug)] #[non_exhaustive] pub enum CloneError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl CloneError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for CloneError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for CloneError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CloneError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for CloneError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for CloneError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Clone`](super::Clone).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::clone::{CloneInput, CloneOutput};

    /// Collects the members of [`CloneInput`](super::CloneInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct CloneInputBuilder(CloneInput);
    impl CloneInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<CloneInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<crate::operation::clone::Clone>> + Send + use<> {
            client::send::<crate::operation::clone::Clone>(client.handle.clone(), self.build(), None)
        }
    }

    /// Collects the members of [`CloneOutput`](super::CloneOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct CloneOutputBuilder(CloneOutput);
    impl CloneOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> CloneOutput { self.0 }
    }

    /// A call of [`Clone`](super::Clone): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct CloneFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: CloneInputBuilder }
    impl CloneFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &CloneInputBuilder { &self.inner }
        /// Sends the request.
        #[inline]
        pub fn send(self) -> impl Future<Output = Answer<crate::operation::clone::Clone>> + Send + use<> { client::send::<crate::operation::clone::Clone>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<crate::operation::clone::Clone, Self> { client::customize::<crate::operation::clone::Clone, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline]
        pub fn presigned(self, config: PresigningConfig) -> Presigning<crate::operation::clone::Clone> { client::presign::<crate::operation::clone::Clone>(self.handle, self.inner.build(), config) }
    }
}
