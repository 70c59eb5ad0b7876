//! `Build`.

use farrier_runtime::generated::*;

use crate::operation::build::builders::{BuildInputBuilder, BuildOutputBuilder};

/// An operation named `Build`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Build;
impl Build {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Build {
    type Input = BuildInput; type Output = BuildOutput; type Error = BuildError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Build", http: Http { method: "POST", path: &[PathPart::Literal("/words/Build")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `BuildInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BuildInput {}
impl BuildInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuildInputBuilder { BuildInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("BuildInput", &[], Trait::Unit);
impl Shape for BuildInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BuildInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BuildInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BuildInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BuildInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `BuildOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BuildOutput { _request_id: Option<String> }
impl BuildOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuildOutputBuilder { BuildOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("BuildOutput", &[], Trait::Unit);
impl Shape for BuildOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BuildOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BuildOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BuildOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BuildOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BuildOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Build`](struct@Build); the model names none.
pub type BuildError = error::Unmodelled<Build>;

pub mod builders {
    //! Builders of [`Build`](super::Build).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::build::{Build, BuildInput, BuildOutput};

    /// A call of [`Build`](super::Build): set its members, then `send()` it.
    #[derive(Clone, Debug, Default)] #[must_use = "a call does nothing before `send()`"] pub struct BuildFluentBuilder<C = Handle> { pub(crate) handle: C, pub(crate) input: BuildInput }
    impl<C, D> PartialEq<BuildFluentBuilder<D>> for BuildFluentBuilder<C> { #[inline] fn eq(&self, other: &BuildFluentBuilder<D>) -> bool { self.input == other.input } }

    /// Collects the members of [`BuildInput`](super::BuildInput).
    pub type BuildInputBuilder = BuildFluentBuilder<()>;
    impl<C> BuildFluentBuilder<C> {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &Self { self }
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<BuildInput, BuildError> { Ok(self.input) }
    }
    impl BuildFluentBuilder {
        /// Sends the request.
        #[inline] pub fn send(self) -> Sending<Build> { client::sending::<Build>(self.handle, Ok(self.input)) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Build, Self> { client::customize::<Build, Self>(self.handle, Ok(self.input)) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Build> { client::presign::<Build>(self.handle, Ok(self.input), config) }
    }
    impl BuildFluentBuilder<()> {
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> Sending<Build> { client::sending::<Build>(client.handle.clone(), Ok(self.input)) }
    }

    /// Collects the members of [`BuildOutput`](super::BuildOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct BuildOutputBuilder(BuildOutput);
    impl BuildOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> BuildOutput { self.0 }
    }
    impl fmt::Debug for BuildOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_newtype(&self.0, f) } }
}
