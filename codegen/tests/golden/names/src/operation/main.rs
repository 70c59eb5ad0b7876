//! `Main`.

use farrier_runtime::generated::*;

use crate::operation::main::builders::{MainInputBuilder, MainOutputBuilder};

/// An operation named `Main`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Main;
impl Main {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Main {
    type Input = MainInput; type Output = MainOutput; type Error = MainError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Main", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Main")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `MainInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct MainInput {}
impl MainInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MainInputBuilder { MainInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("MainInput", &[], &[Trait::Unit]);
impl Shape for MainInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for MainInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MainInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MainInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MainInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `MainOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct MainOutput { _request_id: Option<String> }
impl MainOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MainOutputBuilder { MainOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("MainOutput", &[], &[Trait::Unit]);
impl Shape for MainOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for MainOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for MainOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MainOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MainOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MainOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Main`](struct@Main).
#[derive(Debug)] #[non_exhaustive] pub enum MainError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl MainError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for MainError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for MainError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for MainError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for MainError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for MainError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Main`](super::Main).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::main::{Main, MainInput, MainOutput};

    /// Collects the members of [`MainInput`](super::MainInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct MainInputBuilder(MainInput);
    impl MainInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<MainInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Main>> + Send + use<> { client::send::<Main>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`MainOutput`](super::MainOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct MainOutputBuilder(MainOutput);
    impl MainOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> MainOutput { self.0 }
    }

    /// A call of [`Main`](super::Main): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct MainFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: MainInputBuilder }
    impl MainFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &MainInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Main>> + Send + use<> { client::send::<Main>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Main, Self> { client::customize::<Main, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Main> { client::presign::<Main>(self.handle, self.inner.build(), config) }
    }
}
