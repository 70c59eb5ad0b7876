//! `Retired`.

use farrier_runtime::generated::*;

use crate::operation::retired::builders::{RetiredInputBuilder, RetiredOutputBuilder};

/// Does nothing any more.
#[deprecated(note = "Use \\[Describe\\] **instead**. Really. (since 2026-01-01)")] #[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Retired;
impl Retired {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Retired {
    type Input = RetiredInput; type Output = RetiredOutput; type Error = RetiredError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Retired", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/retired")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `RetiredInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RetiredInput {}
impl RetiredInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RetiredInputBuilder { RetiredInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("RetiredInput", &[], &[Trait::Unit]);
impl Shape for RetiredInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for RetiredInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RetiredInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `RetiredOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RetiredOutput { _request_id: Option<String> }
impl RetiredOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RetiredOutputBuilder { RetiredOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("RetiredOutput", &[], &[Trait::Unit]);
impl Shape for RetiredOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for RetiredOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for RetiredOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RetiredOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Retired`](struct@Retired).
#[derive(Debug)] #[non_exhaustive] pub enum RetiredError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl RetiredError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for RetiredError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for RetiredError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for RetiredError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for RetiredError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for RetiredError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Retired`](super::Retired).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::retired::{Retired, RetiredInput, RetiredOutput};

    /// Collects the members of [`RetiredInput`](super::RetiredInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct RetiredInputBuilder(RetiredInput);
    impl RetiredInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<RetiredInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Retired>> + Send + use<> { client::send::<Retired>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`RetiredOutput`](super::RetiredOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct RetiredOutputBuilder(RetiredOutput);
    impl RetiredOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> RetiredOutput { self.0 }
    }

    /// A call of [`Retired`](super::Retired): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct RetiredFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: RetiredInputBuilder }
    impl RetiredFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &RetiredInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Retired>> + Send + use<> { client::send::<Retired>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Retired, Self> { client::customize::<Retired, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Retired> { client::presign::<Retired>(self.handle, self.inner.build(), config) }
    }
}
