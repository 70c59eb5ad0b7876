//! `New`.

use farrier_runtime::generated::*;

use crate::operation::new::builders::{NewInputBuilder, NewOutputBuilder};

/// An operation named `New`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct New;
impl New {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for New {
    type Input = NewInput; type Output = NewOutput; type Error = NewError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "New", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/New")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `NewInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NewInput {}
impl NewInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NewInputBuilder { NewInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("NewInput", &[], &[Trait::Unit]);
impl Shape for NewInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for NewInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NewInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NewInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NewInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `NewOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct NewOutput { _request_id: Option<String> }
impl NewOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> NewOutputBuilder { NewOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("NewOutput", &[], &[Trait::Unit]);
impl Shape for NewOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for NewOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for NewOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for NewOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for NewOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for NewOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`New`](struct@New).
#[derive(Debug)] #[non_exhaustive] pub enum NewError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl NewError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for NewError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for NewError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for NewError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for NewError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for NewError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`New`](super::New).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::new::{New, NewInput, NewOutput};

    /// Collects the members of [`NewInput`](super::NewInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct NewInputBuilder(NewInput);
    impl NewInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<NewInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<New>> + Send + use<> { client::send::<New>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`NewOutput`](super::NewOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct NewOutputBuilder(NewOutput);
    impl NewOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> NewOutput { self.0 }
    }

    /// A call of [`New`](super::New): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct NewFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: NewInputBuilder }
    impl NewFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &NewInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<New>> + Send + use<> { client::send::<New>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<New, Self> { client::customize::<New, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<New> { client::presign::<New>(self.handle, self.inner.build(), config) }
    }
}
