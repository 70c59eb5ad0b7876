//! `Config`.

use farrier_runtime::generated::*;

use crate::operation::config::builders::{ConfigInputBuilder, ConfigOutputBuilder};

/// An operation named `Config`.
pub type Config = OperationOf<ConfigInput>;
impl OperationInput for ConfigInput {
    type Output = ConfigOutput; type Error = ConfigError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Config", http: Http { method: "POST", path: &[PathPart::Literal("/words/Config")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ConfigInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ConfigInput {}
impl ConfigInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ConfigInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ConfigInput", &[], Trait::Unit);
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
    #[inline] pub fn builder() -> ConfigOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ConfigOutput", &[], Trait::Unit);
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

/// Errors of [`Config`](type@Config); the model names none.
pub type ConfigError = error::Unmodelled<Config>;

pub mod builders {
    //! Builders of [`Config`](super::Config).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::config::{ConfigInput, ConfigOutput};
    use crate::types::builders::Builder;

    /// A call of [`Config`](super::Config): set its members, then `send()` it.
    pub type ConfigFluentBuilder = FluentBuilder<ConfigInput>;

    /// Collects the members of [`ConfigInput`](super::ConfigInput).
    pub type ConfigInputBuilder = FluentBuilder<ConfigInput, ()>;
    impl client::Presignable for ConfigInput {}

    /// Collects the members of [`ConfigOutput`](super::ConfigOutput).
    pub type ConfigOutputBuilder = Builder<ConfigOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ConfigOutput> {}
}
