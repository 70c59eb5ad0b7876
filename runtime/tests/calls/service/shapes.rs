//! The structures of the service, and its union.

use std::collections::HashMap;
use std::fmt;

use farrier_runtime::error::RequestId;
use farrier_runtime::primitives::{Blob, ByteStream};
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Member, Schema, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

/// A structure; its members are optional.
macro_rules! structure {
    (
        $(#[$attribute:meta])*
        $name:ident = $schema:ident, [$($shape_trait:expr),*], $metadata:ident;
        $($index:literal $field:ident: $type:ty = $wire:literal $target:expr, [$($trait:expr),*];)*
    ) => {
        $(#[$attribute])*
        #[derive(Default)]
        pub(crate) struct $name {
            $(pub(crate) $field: Option<$type>,)*
            pub(crate) metadata: structure!(@type $metadata),
        }

        pub(crate) static $schema: Schema = Schema::structure(
            stringify!($name),
            &[$(Member::new($wire, $target, farrier_runtime::schema::Trait::All(&[$($trait),*]))),*],
            farrier_runtime::schema::Trait::All(&[$($shape_trait),*]),
        );

        impl Shape for $name {
            fn schema(&self) -> &'static Schema {
                &$schema
            }
            fn view(&self, member: usize) -> View<'_> {
                match member {
                    $($index => self.$field.read(),)*
                    _ => View::Absent,
                }
            }
            fn slot(&mut self, member: usize) -> Slot<'_> {
                match member {
                    $($index => self.$field.fill(),)*
                    _ => Slot::Skip,
                }
            }
            fn response_metadata(&mut self) -> ResponseMetadata<'_> {
                structure!(@metadata $metadata self)
            }
            fn empty() -> Self {
                Self::default()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                shape::debug(self, f)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                shape::eq(self, other)
            }
        }

        structure!(@impls $metadata $name $schema);
    };
    (@type plain) => { () };
    (@type output) => { Option<String> };
    (@type error) => { ErrorMetadata };
    (@metadata plain $self:ident) => {{
        let () = $self.metadata;
        ResponseMetadata::None
    }};
    (@metadata output $self:ident) => { ResponseMetadata::RequestId(&mut $self.metadata) };
    (@metadata error $self:ident) => { ResponseMetadata::Error(&mut $self.metadata) };
    (@impls plain $name:ident $schema:ident) => {};
    (@impls output $name:ident $schema:ident) => {
        impl RequestId for $name {
            fn request_id(&self) -> Option<&str> {
                self.metadata.as_deref()
            }
        }
    };
    (@impls error $name:ident $schema:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let is_sensitive = $schema.members[0].is_sensitive();
                let message = if is_sensitive { Some(shape::REDACTED) } else { self.message.as_deref() };
                error::display(&self.metadata, stringify!($name), message, f)
            }
        }

        impl std::error::Error for $name {}

        impl ProvideErrorMetadata for $name {
            fn meta(&self) -> &ErrorMetadata {
                &self.metadata
            }
        }
    };
}

pub(crate) use structure;

structure! { #[derive(Clone)] GetThingInput = GET_THING_INPUT, [], plain;
    0 id: String = "id" STRING, [Trait::HttpLabel];
    1 token: String = "clientToken" STRING, [Trait::IdempotencyToken];
    2 choice: Choice = "choice" &CHOICE, [];
    3 password: String = "password" STRING, [Trait::Sensitive];
}

structure! { #[derive(Clone)] GetThingOutput = GET_THING_OUTPUT, [], output;
    0 name: String = "name" STRING, [];
    1 size: i32 = "size" INTEGER, [];
    2 secret: String = "secret" STRING, [Trait::Sensitive];
    3 secrets: HashMap<String, String> = "secrets" &SECRETS, [];
    4 choice: Choice = "choice" &CHOICE, [];
    5 nested: Vec<GetThingOutput> = "nested" &THINGS, [];
    6 note: String = "note" STRING, [Trait::HttpHeader("x-note")];
}

structure! { #[derive(Clone)] Key = KEY, [Trait::Sensitive], plain;
    0 key: String = "key" STRING, [];
}

structure! { Vault = VAULT, [], plain;
    0 names: Vec<String> = "names" &NAMES, [];
    1 secrets: HashMap<String, String> = "secrets" &SECRETS, [];
    2 lists: Vec<Vec<String>> = "lists" &LISTS, [];
    3 keys: Vec<Key> = "keys" &KEYS, [];
    4 blob: Blob = "blob" BLOB, [];
    5 stream: ByteStream = "stream" BLOB, [Trait::Streaming];
    6 choice: Choice = "choice" &CHOICE, [];
    7 number: f64 = "number" DOUBLE, [];
}

pub(crate) static SECRETS: Schema = Schema::map(
    "Secrets",
    &[Member::new("key", STRING, Trait::Sensitive), Member::new("value", STRING, Trait::Sensitive)],
    Trait::None,
);
pub(crate) static NAMES: Schema =
    Schema::list("Names", &[Member::new("member", STRING, Trait::Sensitive)], Trait::None);
pub(crate) static LISTS: Schema = Schema::list("Lists", &[Member::new("member", &NAMES, Trait::None)], Trait::None);
pub(crate) static KEYS: Schema = Schema::list("Keys", &[Member::new("member", &KEY, Trait::None)], Trait::None);
pub(crate) static THINGS: Schema =
    Schema::list("Things", &[Member::new("member", &GET_THING_OUTPUT, Trait::None)], Trait::None);
static PAGE: Schema = Schema::list("Page", &[Member::new("member", STRING, Trait::None)], Trait::None);

/// A union with a plain and a sensitive member.
#[derive(Clone)]
pub(crate) enum Choice {
    Plain(String),
    Hidden(String),
    Unknown,
}

pub(crate) static CHOICE: Schema = Schema::union(
    "Choice",
    &[Member::new("plain", STRING, Trait::None), Member::new("hidden", STRING, Trait::Sensitive)],
    Trait::None,
);

impl Shape for Choice {
    fn schema(&self) -> &'static Schema {
        &CHOICE
    }
    fn view(&self, member: usize) -> View<'_> {
        match (member, self) {
            (0, Self::Plain(value)) | (1, Self::Hidden(value)) => value.read(),
            _ => View::Absent,
        }
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        *self = match member {
            0 => Self::Plain(Value::empty()),
            1 => Self::Hidden(Value::empty()),
            _ => Self::Unknown,
        };
        match self {
            Self::Plain(value) | Self::Hidden(value) => value.fill(),
            Self::Unknown => Slot::Skip,
        }
    }
    fn empty() -> Self {
        Self::Unknown
    }
}

impl fmt::Debug for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug(self, f)
    }
}

impl PartialEq for Choice {
    fn eq(&self, other: &Self) -> bool {
        shape::eq(self, other)
    }
}

structure! { DownloadOutput = DOWNLOAD_OUTPUT, [], output;
    0 body: ByteStream = "body" BLOB, [Trait::HttpPayload, Trait::Streaming];
    1 etag: String = "etag" STRING, [Trait::HttpHeader("etag")];
}

/// A stream is not optional, as in generated code: a slot of what is absent would replace what is there.
#[derive(Debug, Default)]
pub(crate) struct UploadInput {
    pub(crate) body: ByteStream,
}

pub(crate) static UPLOAD_INPUT: Schema = Schema::structure(
    "UploadInput",
    &[Member::new("body", BLOB, Trait::All(&[Trait::HttpPayload, Trait::Streaming]))],
    Trait::None,
);

impl Shape for UploadInput {
    fn schema(&self) -> &'static Schema {
        &UPLOAD_INPUT
    }
    fn view(&self, member: usize) -> View<'_> {
        if member == 0 { self.body.read() } else { View::Absent }
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        if member == 0 { self.body.fill() } else { Slot::Skip }
    }
    fn empty() -> Self {
        Self::default()
    }
}

structure! { #[derive(Clone)] Empty = EMPTY, [], plain; }

structure! { #[derive(Clone)] Done = DONE, [], output;
    0 id: String = "id" STRING, [];
}

structure! { #[derive(Clone)] ListThingsInput = LIST_THINGS_INPUT, [], plain;
    0 next_token: String = "nextToken" STRING, [];
}

structure! { #[derive(Clone)] ListThingsOutput = LIST_THINGS_OUTPUT, [], output;
    0 items: Vec<String> = "items" &PAGE, [];
    1 next_token: String = "nextToken" STRING, [];
}
