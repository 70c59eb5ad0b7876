//! A service that sends and receives events, written as the generator writes one.

use std::fmt;

use farrier_runtime::error::{
    AnyServiceError, ErrorMetadata, OperationError, ProvideErrorMetadata, RequestId, Unhandled, display,
};
use farrier_runtime::event_stream::{EventReceiver, EventStreamSender};
use farrier_runtime::operation::{Auth, Http, Operation, OperationShape, OperationTrait, PathPart, Service};
use farrier_runtime::primitives::Blob;
use farrier_runtime::protocol::Protocol;
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Fault, Member, Schema, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use crate::service::ThingError;

#[derive(Clone, Default)]
pub(crate) struct Sound {
    pub(crate) number: Option<i32>,
    pub(crate) bytes: Option<Blob>,
}

static SOUND: Schema = Schema::structure(
    "Sound",
    &[Member::new("number", INTEGER, Trait::EventHeader), Member::new("bytes", BLOB, Trait::EventPayload)],
    Trait::None,
);

impl Shape for Sound {
    fn schema(&self) -> &'static Schema {
        &SOUND
    }

    fn view(&self, member: usize) -> View<'_> {
        if member == 0 { self.number.read() } else { self.bytes.read() }
    }

    fn slot(&mut self, member: usize) -> Slot<'_> {
        if member == 0 { self.number.fill() } else { self.bytes.fill() }
    }

    fn empty() -> Self {
        Self::default()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Hoarse {
    pub(crate) message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}

static HOARSE: Schema =
    Schema::structure("Hoarse", &[Member::new("message", STRING, Trait::None)], Trait::Error(Fault::Client));

impl Shape for Hoarse {
    fn schema(&self) -> &'static Schema {
        &HOARSE
    }

    fn view(&self, _: usize) -> View<'_> {
        self.message.read()
    }

    fn slot(&mut self, _: usize) -> Slot<'_> {
        self.message.fill()
    }

    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::Error(&mut self.meta)
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl fmt::Display for Hoarse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(&self.meta, "Hoarse", self.message.as_deref(), f)
    }
}

impl std::error::Error for Hoarse {}

impl ProvideErrorMetadata for Hoarse {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

#[derive(Clone)]
pub(crate) enum Voice {
    Sound(Sound),
    Unknown,
}

static VOICE: Schema = Schema::union(
    "Voice",
    &[Member::new("sound", &SOUND, Trait::None), Member::new("hoarse", &HOARSE, Trait::None)],
    Trait::None,
);

impl Shape for Voice {
    fn schema(&self) -> &'static Schema {
        &VOICE
    }

    fn view(&self, member: usize) -> View<'_> {
        match (member, self) {
            (0, Self::Sound(sound)) => sound.read(),
            _ => View::Absent,
        }
    }

    fn slot(&mut self, member: usize) -> Slot<'_> {
        *self = if member == 0 { Self::Sound(Sound::default()) } else { Self::Unknown };
        match self {
            Self::Sound(sound) => sound.fill(),
            Self::Unknown => Slot::Skip,
        }
    }

    fn empty() -> Self {
        Self::Unknown
    }
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug(self, f)
    }
}

#[derive(Debug)]
pub(crate) enum VoiceError {
    Hoarse(Hoarse),
    Unhandled(Unhandled),
}

impl fmt::Display for VoiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.variant(), f)
    }
}

impl std::error::Error for VoiceError {}

impl ProvideErrorMetadata for VoiceError {
    fn meta(&self) -> &ErrorMetadata {
        self.variant().meta()
    }
}

impl OperationError for VoiceError {
    fn modelled(_: usize) -> Self {
        Self::Hoarse(Hoarse::default())
    }

    fn unhandled(error: Unhandled) -> Self {
        Self::Unhandled(error)
    }

    fn variant(&self) -> &dyn AnyServiceError {
        match self {
            Self::Hoarse(error) => error,
            Self::Unhandled(error) => error,
        }
    }

    fn variant_mut(&mut self) -> &mut dyn Shape {
        match self {
            Self::Hoarse(error) => error,
            Self::Unhandled(error) => error,
        }
    }
}

/// A topic and a stream, as the input of a call.
pub(crate) struct TalkInput {
    pub(crate) topic: Option<String>,
    pub(crate) voice: EventStreamSender<Voice, VoiceError>,
}

/// A topic and a stream, as the output of a call.
pub(crate) struct TalkOutput {
    pub(crate) topic: String,
    pub(crate) voice: EventReceiver<Voice, VoiceError>,
    request_id: Option<String>,
}

static TALK: Schema = Schema::structure(
    "Talk",
    &[
        Member::new("topic", STRING, Trait::HttpHeader("x-topic")),
        Member::new("voice", &VOICE, Trait::All(&[Trait::HttpPayload, Trait::Streaming])),
    ],
    Trait::None,
);

macro_rules! talk {
    ($name:ident, $metadata:item, $empty:expr) => {
        impl Shape for $name {
            fn schema(&self) -> &'static Schema {
                &TALK
            }
            fn view(&self, member: usize) -> View<'_> {
                if member == 0 { self.topic.read() } else { self.voice.read() }
            }
            fn slot(&mut self, member: usize) -> Slot<'_> {
                if member == 0 { self.topic.fill() } else { self.voice.fill() }
            }
            $metadata
            fn empty() -> Self {
                $empty
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                shape::debug(self, f)
            }
        }
    };
}

talk!(
    TalkInput,
    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::None
    },
    Self { topic: None, voice: Value::empty() }
);
talk!(
    TalkOutput,
    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::RequestId(&mut self.request_id)
    },
    Self { topic: String::new(), voice: Value::empty(), request_id: None }
);

impl RequestId for TalkOutput {
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

macro_rules! talks {
    ($($name:ident $service:ident $operation:ident $protocol:ident $auth:ident;)*) => {
        $(
            pub(crate) static $service: Service = Service {
                name: "Talks",
                sdk_id: "Talks",
                version: "2026-01-01",
                signing_name: "talks",
                protocol: Protocol::$protocol,
                query_compatible: false,
                xml_namespace: None,
                endpoint_rules: None,
                traits: &[],
            };

            static $operation: Operation = Operation {
                name: "Talk",
                service: &$service,
                http: Http { method: "POST", path: &[PathPart::Literal("/talk")], query: "", code: 200 },
                input: &TALK,
                output: &TALK,
                errors: &[],
                auth: &[Auth::$auth],
                required: &[1],
                traits: &[OperationTrait::RequiredOutput(&[0])],
            };

            pub(crate) struct $name;

            impl OperationShape for $name {
                type Input = TalkInput;
                type Output = TalkOutput;
                type Error = ThingError;

                fn operation() -> &'static Operation {
                    &$operation
                }
            }
        )*
    };
}

talks! {
    Talk REST TALK_OVER_REST RestJson1 SigV4;
    TalkOverRpc RPC TALK_OVER_RPC AwsJson1_1 SigV4;
    TalkOverCbor CBOR TALK_OVER_CBOR RpcV2Cbor SigV4;
    TalkOpenly OPEN TALK_OPENLY RestJson1 Anonymous;
}
