//! `Bare`.

use farrier_runtime::generated::*;

use crate::operation::bare::builders::{BareInputBuilder, BareOutputBuilder};

/// No markup at all, one line
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Bare;
impl Bare {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Bare {
    type Input = BareInput; type Output = BareOutput; type Error = BareError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Bare", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/bare")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `BareInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BareInput {}
impl BareInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BareInputBuilder { BareInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("BareInput", &[], &[Trait::Unit]);
impl Shape for BareInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BareInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BareInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `BareOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BareOutput { _request_id: Option<String> }
impl BareOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BareOutputBuilder { BareOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("BareOutput", &[], &[Trait::Unit]);
impl Shape for BareOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BareOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BareOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BareOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Bare`](struct@Bare).
#[derive(Debug)] #[non_exhaustive] pub enum BareError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl BareError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for BareError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for BareError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for BareError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for BareError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for BareError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Bare`](super::Bare).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::bare::{Bare, BareInput, BareOutput};

    /// Collects the members of [`BareInput`](super::BareInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct BareInputBuilder(BareInput);
    impl BareInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<BareInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Bare>> + Send + use<> { client::send::<Bare>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`BareOutput`](super::BareOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct BareOutputBuilder(BareOutput);
    impl BareOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> BareOutput { self.0 }
    }

    /// A call of [`Bare`](super::Bare): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct BareFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: BareInputBuilder }
    impl BareFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &BareInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Bare>> + Send + use<> { client::send::<Bare>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Bare, Self> { client::customize::<Bare, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Bare> { client::presign::<Bare>(self.handle, self.inner.build(), config) }
    }
}
