//! `Open`.

use farrier_runtime::generated::*;

use crate::operation::open::builders::{OpenInputBuilder, OpenOutputBuilder};

/// Calls `Open`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Open;
impl Open {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Open {
    type Input = OpenInput; type Output = OpenOutput; type Error = OpenError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Open", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::Anonymous], required: &[], traits: &[],
};

/// `OpenInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OpenInput {}
impl OpenInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OpenInputBuilder { OpenInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("OpenInput", &[], &[Trait::Unit]);
impl Shape for OpenInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for OpenInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OpenInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `OpenOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OpenOutput { _request_id: Option<String> }
impl OpenOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OpenOutputBuilder { OpenOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("OpenOutput", &[], &[Trait::Unit]);
impl Shape for OpenOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for OpenOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for OpenOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OpenOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Open`](struct@Open).
#[derive(Debug)] #[non_exhaustive] pub enum OpenError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl OpenError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for OpenError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for OpenError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for OpenError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for OpenError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for OpenError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Open`](super::Open).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::open::{Open, OpenInput, OpenOutput};

    /// Collects the members of [`OpenInput`](super::OpenInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct OpenInputBuilder(OpenInput);
    impl OpenInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<OpenInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Open>> + Send + use<> { client::send::<Open>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`OpenOutput`](super::OpenOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct OpenOutputBuilder(OpenOutput);
    impl OpenOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> OpenOutput { self.0 }
    }

    /// A call of [`Open`](super::Open): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct OpenFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: OpenInputBuilder }
    impl OpenFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &OpenInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Open>> + Send + use<> { client::send::<Open>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Open, Self> { client::customize::<Open, Self>(self.handle, self.inner.build()) }
    }
}
