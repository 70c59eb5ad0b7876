//! `Super`.

use farrier_runtime::generated::*;

use crate::operation::super_::builders::{SuperInputBuilder, SuperOutputBuilder};

/// An operation named `Super`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Super;
impl Super {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Super {
    type Input = SuperInput; type Output = SuperOutput; type Error = SuperError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Super", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Super")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `SuperInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SuperInput {}
impl SuperInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SuperInputBuilder { SuperInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("SuperInput", &[], &[Trait::Unit]);
impl Shape for SuperInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SuperInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SuperInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SuperInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SuperInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `SuperOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SuperOutput { _request_id: Option<String> }
impl SuperOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SuperOutputBuilder { SuperOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("SuperOutput", &[], &[Trait::Unit]);
impl Shape for SuperOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for SuperOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for SuperOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SuperOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SuperOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SuperOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Super`](struct@Super).
#[derive(Debug)] #[non_exhaustive] pub enum SuperError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl SuperError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for SuperError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for SuperError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for SuperError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for SuperError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for SuperError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Super`](super::Super).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::super_::{Super, SuperInput, SuperOutput};

    /// Collects the members of [`SuperInput`](super::SuperInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct SuperInputBuilder(SuperInput);
    impl SuperInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<SuperInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Super>> + Send + use<> { client::send::<Super>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`SuperOutput`](super::SuperOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct SuperOutputBuilder(SuperOutput);
    impl SuperOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> SuperOutput { self.0 }
    }

    /// A call of [`Super`](super::Super): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct SuperFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: SuperInputBuilder }
    impl SuperFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &SuperInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Super>> + Send + use<> { client::send::<Super>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Super, Self> { client::customize::<Super, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Super> { client::presign::<Super>(self.handle, self.inner.build(), config) }
    }
}
