//! `TalkToSky`.

use farrier_runtime::generated::*;

use crate::operation::talk_to_sky::builders::{TalkToSkyInputBuilder, TalkToSkyOutputBuilder};
use crate::types::{SkySightings, SkySpeech};
use crate::types::error::{ServiceDown, SkyClouded, SkySightingsError, SkySpeechError};

/// Sends an event stream and answers with another.
pub type TalkToSky = OperationOf<TalkToSkyInput>;
impl OperationInput for TalkToSkyInput {
    type Output = TalkToSkyOutput; type Error = TalkToSkyError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "TalkToSky", http: Http { method: "POST", path: &[PathPart::Literal("/talk-to-sky")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA, &crate::types::error::sky_clouded::SCHEMA], required: &[1], traits: &[OperationTrait::RequiredOutput(&[0])],
    ..crate::service::OPERATION
};

/// A stream and a header beside it.
#[non_exhaustive] pub struct TalkToSkyInput {
    /// What is spoken.
    pub language: Option<String>,
    /// What is said.
    pub speech: EventStreamSender<SkySpeech, SkySpeechError>,
}
impl TalkToSkyInput {
    /// What is spoken.
    #[inline] pub fn language(&self) -> Option<&str> { self.language.as_deref() }
    /// What is said.
    #[inline] pub fn speech(&self) -> &EventStreamSender<SkySpeech, SkySpeechError> { &self.speech }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TalkToSkyInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("TalkToSkyInput", &[
    Member { name: "language", target: STRING, traits: Trait::HttpHeader("x-language") },
    Member { name: "speech", target: &crate::types::sky_speech::SCHEMA, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) },
], Trait::None);
impl Shape for TalkToSkyInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.language.read(), 1 => self.speech.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.language.fill(), 1 => self.speech.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { language: Value::empty(), speech: Value::empty() } }
}
impl fmt::Debug for TalkToSkyInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TalkToSkyInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TalkToSkyInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TalkToSkyInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// A stream, and a header without which there is none.
#[non_exhaustive] pub struct TalkToSkyOutput {
    /// Which talk it is.
    pub session: String,
    /// What is seen.
    pub sightings: EventReceiver<SkySightings, SkySightingsError>,
    _request_id: Option<String>,
}
impl TalkToSkyOutput {
    /// Which talk it is.
    #[inline] pub fn session(&self) -> &str { &self.session }
    /// What is seen.
    #[inline] pub fn sightings(&self) -> &EventReceiver<SkySightings, SkySightingsError> { &self.sightings }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TalkToSkyOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("TalkToSkyOutput", &[
    Member { name: "session", target: STRING, traits: Trait::HttpHeader("x-session") },
    Member { name: "sightings", target: &crate::types::sky_sightings::SCHEMA, traits: Trait::All(&[Trait::HttpPayload, Trait::Streaming]) },
], Trait::None);
impl Shape for TalkToSkyOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.session.read(), 1 => self.sightings.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.session.fill(), 1 => self.sightings.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { session: Value::empty(), sightings: Value::empty(), _request_id: None } }
}
impl RequestId for TalkToSkyOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for TalkToSkyOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TalkToSkyOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TalkToSkyOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TalkToSkyOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`TalkToSky`](type@TalkToSky).
#[derive(Debug)] #[non_exhaustive] pub enum TalkToSkyError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// The view is gone.
    SkyClouded(SkyClouded),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl TalkToSkyError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
    #[inline] pub fn is_sky_clouded(&self) -> bool { matches!(self, Self::SkyClouded(_)) }
}
impl OperationError for TalkToSkyError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), 1 => Self::SkyClouded(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::SkyClouded(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::SkyClouded(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for TalkToSkyError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for TalkToSkyError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for TalkToSkyError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`TalkToSky`](super::TalkToSky).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::talk_to_sky::{TalkToSky, TalkToSkyInput, TalkToSkyOutput};
    use crate::types::{SkySightings, SkySpeech};
    use crate::types::error::{SkySightingsError, SkySpeechError};

    /// A call of [`TalkToSky`](super::TalkToSky): set its members, then `send()` it.
    pub type TalkToSkyFluentBuilder = FluentBuilder<TalkToSkyInputParts>;

    /// Collects the members of [`TalkToSkyInput`](super::TalkToSkyInput).
    pub type TalkToSkyInputBuilder = FluentBuilder<TalkToSkyInputParts, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<TalkToSkyInputParts, C> {
        /// What is spoken.
        #[inline] pub fn language(mut self, value: impl Into<String>) -> Self { self.input.language = Some(value.into()); self }
        /// What is said. Required.
        #[inline] pub fn speech(mut self, value: EventStreamSender<SkySpeech, SkySpeechError>) -> Self { self.input.speech = Some(value); self }
        #[inline] pub fn set_language(mut self, value: Option<String>) -> Self { self.input.language = value; self }
        #[inline] pub fn get_language(&self) -> &Option<String> { &self.input.language }
        #[inline] pub fn set_speech(mut self, value: Option<EventStreamSender<SkySpeech, SkySpeechError>>) -> Self { self.input.speech = value; self }
        #[inline] pub fn get_speech(&self) -> &Option<EventStreamSender<SkySpeech, SkySpeechError>> { &self.input.speech }
    }

    /// The members of [`TalkToSkyInput`](super::TalkToSkyInput) that are set so far.
    #[derive(Default)] #[non_exhaustive] pub struct TalkToSkyInputParts { language: Option<String>, speech: Option<EventStreamSender<SkySpeech, SkySpeechError>> }
    impl fmt::Debug for TalkToSkyInputParts {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::INPUT, &[self.language.read(), self.speech.read()], f) }
    }
    impl client::Arguments for TalkToSkyInputParts {
        type Operation = TalkToSky;
        #[inline] fn build(self) -> Result<TalkToSkyInput, BuildError> { Ok(TalkToSkyInput { language: self.language, speech: self.speech.unwrap_or_else(Value::empty) }) }
    }
    impl client::Presignable for TalkToSkyInputParts {}

    /// Collects the members of [`TalkToSkyOutput`](super::TalkToSkyOutput).
    #[derive(Default)] #[non_exhaustive] pub struct TalkToSkyOutputBuilder { session: Option<String>, sightings: Option<EventReceiver<SkySightings, SkySightingsError>> }
    impl fmt::Debug for TalkToSkyOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.session.read(), self.sightings.read()], f) }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl TalkToSkyOutputBuilder {
        /// Which talk it is. Required.
        #[inline] pub fn session(mut self, value: impl Into<String>) -> Self { self.session = Some(value.into()); self }
        /// What is seen.
        #[inline] pub fn sightings(mut self, value: EventReceiver<SkySightings, SkySightingsError>) -> Self { self.sightings = Some(value); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<TalkToSkyOutput, BuildError> {
            Ok(TalkToSkyOutput {
                session: error::required(self.session, "session", "TalkToSkyOutput")?,
                sightings: error::required(self.sightings, "sightings", "TalkToSkyOutput")?,
                _request_id: None,
            })
        }
        #[inline] pub fn set_session(mut self, value: Option<String>) -> Self { self.session = value; self }
        #[inline] pub fn get_session(&self) -> &Option<String> { &self.session }
        #[inline] pub fn set_sightings(mut self, value: Option<EventReceiver<SkySightings, SkySightingsError>>) -> Self { self.sightings = value; self }
        #[inline] pub fn get_sightings(&self) -> &Option<EventReceiver<SkySightings, SkySightingsError>> { &self.sightings }
    }
}
