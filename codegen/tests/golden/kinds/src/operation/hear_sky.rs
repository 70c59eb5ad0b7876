//! `HearSky`.

use farrier_runtime::generated::*;

use crate::operation::hear_sky::builders::{HearSkyInputBuilder, HearSkyOutputBuilder};
use crate::types::SkySilence;
use crate::types::error::{ServiceDown, SkyHoarse, SkySilenceError};

/// Answers with an event stream that has no event but an error.
pub type HearSky = OperationOf<HearSkyInput>;
impl OperationInput for HearSkyInput {
    type Output = HearSkyOutput; type Error = HearSkyError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "HearSky", http: Http { method: "POST", path: &[PathPart::Literal("/hear-sky")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA, &crate::types::error::sky_hoarse::SCHEMA],
    ..crate::service::OPERATION
};

/// `HearSkyInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct HearSkyInput {}
impl HearSkyInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> HearSkyInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("HearSkyInput", &[], Trait::Unit);
impl Shape for HearSkyInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for HearSkyInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for HearSkyInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for HearSkyInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for HearSkyInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `HearSkyOutput`
#[non_exhaustive] pub struct HearSkyOutput {
    /// The member `silence`.
    pub silence: EventReceiver<SkySilence, SkySilenceError>,
    _request_id: Option<String>,
}
impl HearSkyOutput {
    /// The member `silence`.
    #[inline] pub fn silence(&self) -> &EventReceiver<SkySilence, SkySilenceError> { &self.silence }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> HearSkyOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "HearSkyOutput",
    &[Member { name: "silence", target: &crate::types::sky_silence::SCHEMA, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) }],
    Trait::None,
);
impl Shape for HearSkyOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.silence.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.silence.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { silence: Value::empty(), _request_id: None } }
}
impl RequestId for HearSkyOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for HearSkyOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for HearSkyOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for HearSkyOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for HearSkyOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`HearSky`](type@HearSky).
#[derive(Debug)] #[non_exhaustive] pub enum HearSkyError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// The voice is gone.
    SkyHoarse(SkyHoarse),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl HearSkyError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
    #[inline] pub fn is_sky_hoarse(&self) -> bool { matches!(self, Self::SkyHoarse(_)) }
}
impl OperationError for HearSkyError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), 1 => Self::SkyHoarse(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::SkyHoarse(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::SkyHoarse(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for HearSkyError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for HearSkyError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for HearSkyError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`HearSky`](super::HearSky).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::hear_sky::{HearSkyInput, HearSkyOutput};
    use crate::types::SkySilence;
    use crate::types::error::SkySilenceError;

    /// A call of [`HearSky`](super::HearSky): set its members, then `send()` it.
    pub type HearSkyFluentBuilder = FluentBuilder<HearSkyInput>;

    /// Collects the members of [`HearSkyInput`](super::HearSkyInput).
    pub type HearSkyInputBuilder = FluentBuilder<HearSkyInput, ()>;
    impl client::Presignable for HearSkyInput {}

    /// Collects the members of [`HearSkyOutput`](super::HearSkyOutput).
    #[derive(Default)] #[non_exhaustive] pub struct HearSkyOutputBuilder { silence: Option<EventReceiver<SkySilence, SkySilenceError>> }
    impl fmt::Debug for HearSkyOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.silence.read()], f) } }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl HearSkyOutputBuilder {
        /// The member `silence`.
        #[inline] pub fn silence(mut self, value: EventReceiver<SkySilence, SkySilenceError>) -> Self { self.silence = Some(value); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<HearSkyOutput, BuildError> { Ok(HearSkyOutput { silence: error::required(self.silence, "silence", "HearSkyOutput")?, _request_id: None }) }
        #[inline] pub fn set_silence(mut self, value: Option<EventReceiver<SkySilence, SkySilenceError>>) -> Self { self.silence = value; self }
        #[inline] pub fn get_silence(&self) -> &Option<EventReceiver<SkySilence, SkySilenceError>> { &self.silence }
    }
}
