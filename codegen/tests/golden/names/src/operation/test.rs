//! `Test`.

use farrier_runtime::generated::*;

use crate::operation::test::builders::{TestInputBuilder, TestOutputBuilder};

/// An operation named `Test`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Test;
impl Test {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Test {
    type Input = TestInput; type Output = TestOutput; type Error = TestError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Test", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Test")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `TestInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct TestInput {}
impl TestInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TestInputBuilder { TestInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("TestInput", &[], &[Trait::Unit]);
impl Shape for TestInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for TestInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TestInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TestInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TestInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `TestOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct TestOutput { _request_id: Option<String> }
impl TestOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TestOutputBuilder { TestOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("TestOutput", &[], &[Trait::Unit]);
impl Shape for TestOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for TestOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for TestOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TestOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TestOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TestOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Test`](struct@Test).
#[derive(Debug)] #[non_exhaustive] pub enum TestError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl TestError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for TestError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for TestError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for TestError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for TestError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for TestError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Test`](super::Test).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::test::{Test, TestInput, TestOutput};

    /// Collects the members of [`TestInput`](super::TestInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct TestInputBuilder(TestInput);
    impl TestInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<TestInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Test>> + Send + use<> { client::send::<Test>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`TestOutput`](super::TestOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct TestOutputBuilder(TestOutput);
    impl TestOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> TestOutput { self.0 }
    }

    /// A call of [`Test`](super::Test): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct TestFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: TestInputBuilder }
    impl TestFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &TestInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Test>> + Send + use<> { client::send::<Test>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Test, Self> { client::customize::<Test, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Test> { client::presign::<Test>(self.handle, self.inner.build(), config) }
    }
}
