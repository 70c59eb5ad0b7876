//! `Test`.

use farrier_runtime::generated::*;

use crate::operation::test::builders::{TestInputBuilder, TestOutputBuilder};

/// An operation named `Test`.
pub type Test = OperationOf<TestInput>;
impl OperationInput for TestInput {
    type Output = TestOutput; type Error = TestError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Test", http: Http { method: "POST", path: &[PathPart::Literal("/words/Test")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `TestInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct TestInput {}
impl TestInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TestInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("TestInput", &[], Trait::Unit);
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
    #[inline] pub fn builder() -> TestOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("TestOutput", &[], Trait::Unit);
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

/// Errors of [`Test`](type@Test); the model names none.
pub type TestError = error::Unmodelled<Test>;

pub mod builders {
    //! Builders of [`Test`](super::Test).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::test::{TestInput, TestOutput};
    use crate::types::builders::Builder;

    /// A call of [`Test`](super::Test): set its members, then `send()` it.
    pub type TestFluentBuilder = FluentBuilder<TestInput>;

    /// Collects the members of [`TestInput`](super::TestInput).
    pub type TestInputBuilder = FluentBuilder<TestInput, ()>;
    impl client::Presignable for TestInput {}

    /// Collects the members of [`TestOutput`](super::TestOutput).
    pub type TestOutputBuilder = Builder<TestOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<TestOutput> {}
}
