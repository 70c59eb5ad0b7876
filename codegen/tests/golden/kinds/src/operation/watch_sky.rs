//! `WatchSky`.

use farrier_runtime::generated::*;

use crate::operation::watch_sky::builders::{WatchSkyInputBuilder, WatchSkyOutputBuilder};
use crate::types::SkySightings;
use crate::types::error::{ServiceDown, SkyClouded, SkySightingsError};

/// Answers with an event stream.
pub type WatchSky = OperationOf<WatchSkyInput>;
impl OperationInput for WatchSkyInput {
    type Output = WatchSkyOutput; type Error = WatchSkyError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "WatchSky", http: Http { method: "POST", path: &[PathPart::Literal("/watch-sky")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA, &crate::types::error::sky_clouded::SCHEMA],
    ..crate::service::OPERATION
};

/// Nothing to say.
#[derive(Clone, Default)] #[non_exhaustive] pub struct WatchSkyInput {}
impl WatchSkyInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WatchSkyInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("WatchSkyInput", &[], Trait::None);
impl Shape for WatchSkyInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for WatchSkyInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WatchSkyInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for WatchSkyInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for WatchSkyInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// A stream and a header beside it.
#[non_exhaustive] pub struct WatchSkyOutput {
    /// What is watched.
    pub topic: Option<String>,
    /// What is seen.
    pub sightings: EventReceiver<SkySightings, SkySightingsError>,
    _request_id: Option<String>,
}
impl WatchSkyOutput {
    /// What is watched.
    #[inline] pub fn topic(&self) -> Option<&str> { self.topic.as_deref() }
    /// What is seen.
    #[inline] pub fn sightings(&self) -> &EventReceiver<SkySightings, SkySightingsError> { &self.sightings }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WatchSkyOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("WatchSkyOutput", &[
    Member { name: "topic", target: STRING, traits: Trait::HttpHeader("x-topic") },
    Member { name: "sightings", target: &crate::types::sky_sightings::SCHEMA, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) },
], Trait::None);
impl Shape for WatchSkyOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.topic.read(), 1 => self.sightings.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.topic.fill(), 1 => self.sightings.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { topic: Value::empty(), sightings: Value::empty(), _request_id: None } }
}
impl RequestId for WatchSkyOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for WatchSkyOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WatchSkyOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for WatchSkyOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for WatchSkyOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`WatchSky`](type@WatchSky).
#[derive(Debug)] #[non_exhaustive] pub enum WatchSkyError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// The view is gone.
    SkyClouded(SkyClouded),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl WatchSkyError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
    #[inline] pub fn is_sky_clouded(&self) -> bool { matches!(self, Self::SkyClouded(_)) }
}
impl OperationError for WatchSkyError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), 1 => Self::SkyClouded(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::SkyClouded(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::SkyClouded(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for WatchSkyError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for WatchSkyError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for WatchSkyError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`WatchSky`](super::WatchSky).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::watch_sky::{WatchSkyInput, WatchSkyOutput};
    use crate::types::SkySightings;
    use crate::types::error::SkySightingsError;

    /// A call of [`WatchSky`](super::WatchSky): set its members, then `send()` it.
    pub type WatchSkyFluentBuilder = FluentBuilder<WatchSkyInput>;

    /// Collects the members of [`WatchSkyInput`](super::WatchSkyInput).
    pub type WatchSkyInputBuilder = FluentBuilder<WatchSkyInput, ()>;
    impl client::Presignable for WatchSkyInput {}

    /// Collects the members of [`WatchSkyOutput`](super::WatchSkyOutput).
    #[derive(Default)] #[non_exhaustive] pub struct WatchSkyOutputBuilder { topic: Option<String>, sightings: Option<EventReceiver<SkySightings, SkySightingsError>> }
    impl fmt::Debug for WatchSkyOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.topic.read(), self.sightings.read()], f) }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl WatchSkyOutputBuilder {
        /// What is watched.
        #[inline] pub fn topic(mut self, value: impl Into<String>) -> Self { self.topic = Some(value.into()); self }
        /// What is seen.
        #[inline] pub fn sightings(mut self, value: EventReceiver<SkySightings, SkySightingsError>) -> Self { self.sightings = Some(value); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<WatchSkyOutput, BuildError> {
            Ok(WatchSkyOutput { topic: self.topic, sightings: error::required(self.sightings, "sightings", "WatchSkyOutput")?, _request_id: None })
        }
        #[inline] pub fn set_topic(mut self, value: Option<String>) -> Self { self.topic = value; self }
        #[inline] pub fn get_topic(&self) -> &Option<String> { &self.topic }
        #[inline] pub fn set_sightings(mut self, value: Option<EventReceiver<SkySightings, SkySightingsError>>) -> Self { self.sightings = value; self }
        #[inline] pub fn get_sightings(&self) -> &Option<EventReceiver<SkySightings, SkySightingsError>> { &self.sightings }
    }
}
