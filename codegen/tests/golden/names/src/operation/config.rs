//! `Config`.

use farrier_runtime::generated::*;

use crate::operation::config::builders::{ConfigInputBuilder, ConfigOutputBuilder};

/// An operation named `Config`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Config;
impl Config {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Config {
    type Input = ConfigInput; type Output = ConfigOutput; type Error = ConfigError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Config", service: &crate::service::SERVICE, http: Http { method: "POST", path: &[PathPart::Literal("/words/Config")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[],
    auth: &[Auth::SigV4], required: &[], traits: &[],
};

/// `ConfigInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ConfigInput {}
impl ConfigInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ConfigInputBuilder { ConfigInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("ConfigInput", &[], &[Trait::Unit]);
impl Shape for ConfigInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ConfigInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ConfigInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ConfigInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ConfigInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ConfigOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ConfigOutput { _request_id: Option<String> }
impl ConfigOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ConfigOutputBuilder { ConfigOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("ConfigOutput", &[], &[Trait::Unit]);
impl Shape for ConfigOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ConfigOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ConfigOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ConfigOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ConfigOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ConfigOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Config`](struct@Config).
#[derive(Debug)] #[non_exhaustive] pub enum ConfigError {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ConfigError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}
impl OperationError for ConfigError {
    #[inline] fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Unhandled(e) => e } }
}
impl fmt::Display for ConfigError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ConfigError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) } }
impl ProvideErrorMetadata for ConfigError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl RequestId for ConfigError { #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() } }

pub mod builders {
    //! Builders of [`Config`](super::Config).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::config::{Config, ConfigInput, ConfigOutput};

    /// Collects the members of [`ConfigInput`](super::ConfigInput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct ConfigInputBuilder(ConfigInput);
    impl ConfigInputBuilder {
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<ConfigInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> impl Future<Output = Answer<Config>> + Send + use<> { client::send::<Config>(client.handle.clone(), self.build(), None) }
    }

    /// Collects the members of [`ConfigOutput`](super::ConfigOutput).
    #[derive(Clone, Debug, Default, PartialEq)] #[non_exhaustive] pub struct ConfigOutputBuilder(ConfigOutput);
    impl ConfigOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> ConfigOutput { self.0 }
    }

    /// A call of [`Config`](super::Config): set its members, then `send()` it.
    #[derive(Clone, Debug)] #[must_use = "a call does nothing before `send()`"] pub struct ConfigFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: ConfigInputBuilder }
    impl ConfigFluentBuilder {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &ConfigInputBuilder { &self.inner }
        /// Sends the request.
        #[inline] pub fn send(self) -> impl Future<Output = Answer<Config>> + Send + use<> { client::send::<Config>(self.handle, self.inner.build(), None) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Config, Self> { client::customize::<Config, Self>(self.handle, self.inner.build()) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Config> { client::presign::<Config>(self.handle, self.inner.build(), config) }
    }
}
