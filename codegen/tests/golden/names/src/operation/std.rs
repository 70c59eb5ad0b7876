//! `Std`.

use farrier_runtime::generated::*;

use crate::operation::std::builders::{StdInputBuilder, StdOutputBuilder};

/// An operation named `Std`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Std;
impl Std {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Std {
    type Input = StdInput; type Output = StdOutput; type Error = StdError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Std", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Std")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `StdInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct StdInput {}
impl StdInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> StdInputBuilder { StdInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("StdInput", &[], &[Trait::Unit]);
impl Shape for StdInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for StdInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for StdInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for StdInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for StdInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `StdOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct StdOutput { _request_id: Option<String> }
impl StdOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> StdOutputBuilder { StdOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("StdOutput", &[], &[Trait::Unit]);
impl Shape for StdOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for StdOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for StdOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for StdOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for StdOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for StdOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Std`](struct@Std).
#[derive(Debug)] #[non_exhaustive] pub enum StdError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl StdError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for StdError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for StdError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for StdError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for StdError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for StdError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Std`](super::Std).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::std::{Std, StdInput, StdOutput};

    /// Collects the members of [`StdInput`](super::StdInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct StdInputBuilder(StdInput);
    impl StdInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<StdInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Std>> + Send + use<> { client::send::<Std>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`StdOutput`](super::StdOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct StdOutputBuilder(StdOutput);
    impl StdOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> StdOutput { self.0 }
    }

    /// A call of [`Std`](super::Std): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct StdFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: StdInputBuilder }
    impl StdFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &StdInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Std>> + Send + use<> { client::send::<Std>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Std, Self> { client::customize::<Std, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Std> { client::presign::<Std>(self.handle, self.inner.build(), config) }
    }
}
