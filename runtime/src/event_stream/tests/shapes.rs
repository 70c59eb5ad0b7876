//! A union of events, as generated code has it: headers and payloads of every type.

use std::fmt;

use aws_smithy_types::{Blob, DateTime};

use crate::error::{AnyServiceError, ErrorMetadata, OperationError, ProvideErrorMetadata, Unhandled};
use crate::schema::prelude::*;
use crate::schema::{Fault, Member, Schema, Trait};
use crate::shape::{self, ResponseMetadata, Shape, Slot, UNIT, Value, View};
use crate::testing::structure;

const HEADER: &[Trait] = &[Trait::EventHeader];
const PAYLOAD: &[Trait] = &[Trait::EventPayload];

structure! { LINE Line &[];
    number: i32 = "number", INTEGER, HEADER;
    text: String = "text", STRING, &[];
}

structure! { HEADERS Headers &[];
    boolean: bool = "boolean", BOOLEAN, HEADER;
    byte: i8 = "byte", BYTE, HEADER;
    short: i16 = "short", SHORT, HEADER;
    integer: i32 = "integer", INTEGER, HEADER;
    long: i64 = "long", LONG, HEADER;
    blob: Blob = "blob", BLOB, HEADER;
    string: String = "string", STRING, HEADER;
    time: DateTime = "time", TIMESTAMP, HEADER;
}

structure! { CHUNK Chunk &[];
    bytes: Blob = "bytes", BLOB, PAYLOAD;
}

structure! { NOTE Note &[];
    text: String = "text", STRING, PAYLOAD;
    number: i32 = "number", INTEGER, HEADER;
}

structure! { BOXED Boxed &[];
    line: Inner = "line", &INNER, PAYLOAD;
}

structure! { INNER Inner &[];
    text: String = "text", STRING, &[];
    number: i32 = "number", INTEGER, &[];
}

/// The modelled error, with a header of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Gone {
    pub(super) message: Option<String>,
    pub(super) number: Option<i32>,
    pub(super) meta: ErrorMetadata,
}

static GONE: Schema = Schema::structure(
    "GoneException",
    &[Member::new("message", STRING, Trait::None), Member::new("number", INTEGER, Trait::All(HEADER))],
    Trait::Error(Fault::Client),
);

impl Shape for Gone {
    fn schema(&self) -> &'static Schema {
        &GONE
    }

    fn view(&self, member: usize) -> View<'_> {
        if member == 0 { self.message.read() } else { self.number.read() }
    }

    fn slot(&mut self, member: usize) -> Slot<'_> {
        if member == 0 { self.message.fill() } else { self.number.fill() }
    }

    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::Error(&mut self.meta)
    }

    fn empty() -> Self {
        Self::default()
    }
}

macro_rules! events {
    ($($index:literal $name:ident $wire:literal $schema:ident;)*) => {
        #[derive(Clone, Debug, PartialEq)]
        pub(super) enum Events {
            $($name($name),)*
            Over,
            Unknown,
        }

        pub(super) static EVENTS: Schema = Schema::union(
            "Events",
            &[
                $(Member::new($wire, &$schema, Trait::None),)*
                Member::new("over", crate::schema::prelude::UNIT, Trait::None),
                Member::new("gone", &GONE, Trait::None),
            ],
            Trait::None,
        );

        impl Shape for Events {
            fn schema(&self) -> &'static Schema {
                &EVENTS
            }

            fn view(&self, member: usize) -> View<'_> {
                match (member, self) {
                    $(($index, Self::$name(event)) => event.read(),)*
                    (6, Self::Over) => View::Shape(&UNIT),
                    _ => View::Absent,
                }
            }

            fn slot(&mut self, member: usize) -> Slot<'_> {
                *self = match member {
                    $($index => Self::$name($name::default()),)*
                    6 => Self::Over,
                    _ => Self::Unknown,
                };
                match self {
                    $(Self::$name(event) => event.fill(),)*
                    Self::Over | Self::Unknown => Slot::Skip,
                }
            }

            fn empty() -> Self {
                Self::Unknown
            }
        }
    };
}

events! {
    0 Line "line" LINE;
    1 Chunk "chunk" CHUNK;
    2 Headers "headers" HEADERS;
    3 Note "note" NOTE;
    4 Boxed "boxed" BOXED;
    5 Inner "inner" INNER;
}

#[derive(Debug)]
pub(super) enum EventsError {
    Gone(Gone),
    Unhandled(Unhandled),
}

impl fmt::Display for EventsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ProvideErrorMetadata::code(self).unwrap_or_default())
    }
}

impl std::error::Error for EventsError {}

impl ProvideErrorMetadata for EventsError {
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::Gone(gone) => &gone.meta,
            Self::Unhandled(unhandled) => unhandled.meta(),
        }
    }
}

impl OperationError for EventsError {
    fn modelled(index: usize) -> Self {
        assert_eq!(index, 0);
        Self::Gone(Gone::default())
    }

    fn unhandled(error: Unhandled) -> Self {
        Self::Unhandled(error)
    }

    fn variant(&self) -> &dyn AnyServiceError {
        self
    }

    fn variant_mut(&mut self) -> &mut dyn Shape {
        match self {
            Self::Gone(gone) => gone,
            Self::Unhandled(unhandled) => unhandled,
        }
    }
}
