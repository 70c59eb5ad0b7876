//! `Gen`.

use farrier_runtime::generated::*;

use crate::operation::r#gen::builders::{GenInputBuilder, GenOutputBuilder};

/// An operation named `Gen_`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Gen;
impl Gen {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Gen {
    type Input = GenInput; type Output = GenOutput; type Error = GenError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Gen_", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Gen_")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `GenInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GenInput {}
impl GenInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GenInputBuilder { GenInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("GenInput", &[], &[Trait::Unit]);
impl Shape for GenInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GenInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GenInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GenInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GenInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `GenOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GenOutput { _request_id: Option<String> }
impl GenOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GenOutputBuilder { GenOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("GenOutput", &[], &[Trait::Unit]);
impl Shape for GenOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for GenOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GenOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GenOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GenOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GenOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Gen`](struct@Gen).
#[derive(Debug)] #[non_exhaustive] pub enum GenError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GenError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for GenError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for GenError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GenError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for GenError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for GenError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Gen`](super::Gen).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::r#gen::{Gen, GenInput, GenOutput};

    /// Collects the members of [`GenInput`](super::GenInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct GenInputBuilder(GenInput);
    impl GenInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<GenInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Gen>> + Send + use<> { client::send::<Gen>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`GenOutput`](super::GenOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct GenOutputBuilder(GenOutput);
    impl GenOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> GenOutput { self.0 }
    }

    /// A call of [`Gen`](super::Gen): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct GenFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: GenInputBuilder }
    impl GenFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &GenInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Gen>> + Send + use<> { client::send::<Gen>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Gen, Self> { client::customize::<Gen, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Gen> { client::presign::<Gen>(self.handle, self.inner.build(), config) }
    }
}
