//! Shapes for tests: one with a member of every type, and one for every HTTP binding, as generated code would have them.

mod bodies;
pub(crate) mod random;
mod values;
#[cfg(feature = "xml")]
pub(crate) mod xml;

use std::collections::HashMap;
use std::fmt;

use crate::operation::{Auth, Http, Operation, PathPart, Service};
use crate::protocol::Protocol;
use crate::schema::prelude::*;
use crate::schema::{Fault, Member, Schema, TimestampFormat, Trait};
use crate::shape::{self, Shape, Slot, Value, View};
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

pub(crate) use bodies::stream;
pub(crate) use values::{color, document, everything, time, whole_second};

/// A structure with its schema, as generated code has it; members are optional.
macro_rules! structure {
    ($schema:ident $name:ident $traits:expr; $($field:ident: $type:ty = $wire:literal, $target:expr, $member_traits:expr;)*) => {
        #[derive(Clone, Default)]
        pub(crate) struct $name { $(pub(crate) $field: Option<$type>,)* }
        structure!(@shape $schema $name $traits; $($field = $wire, $target, $member_traits;)*);
    };
    (@shape $schema:ident $name:ident $traits:expr; $($field:ident = $wire:literal, $target:expr, $member_traits:expr;)*) => {
        pub(crate) static $schema: Schema =
            Schema::structure(stringify!($name), &[$(Member::new($wire, $target, Trait::All($member_traits))),*], Trait::All($traits));

        impl Shape for $name {
            fn schema(&self) -> &'static Schema {
                &$schema
            }
            fn view(&self, member: usize) -> View<'_> {
                let fields: &[&str] = &[$(stringify!($field)),*];
                match fields.get(member) {
                    $(Some(&field) if field == stringify!($field) => self.$field.read(),)*
                    _ => View::Absent,
                }
            }
            fn slot(&mut self, member: usize) -> Slot<'_> {
                let fields: &[&str] = &[$(stringify!($field)),*];
                match fields.get(member) {
                    $(Some(&field) if field == stringify!($field) => self.$field.fill(),)*
                    _ => Slot::Skip,
                }
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
    };
}

pub(crate) use structure;

const DATE_TIME: Trait = Trait::TimestampFormat(TimestampFormat::DateTime);
const HTTP_DATE: Trait = Trait::TimestampFormat(TimestampFormat::HttpDate);
const EPOCH: Trait = Trait::TimestampFormat(TimestampFormat::EpochSeconds);

pub(crate) static STRINGS: Schema = Schema::list("Strings", &[Member::new("member", STRING, Trait::None)], Trait::None);
static SPARSE_STRINGS: Schema =
    Schema::list("SparseStrings", &[Member::new("member", STRING, Trait::None)], Trait::Sparse);
static INTEGERS: Schema = Schema::list("Integers", &[Member::new("member", INTEGER, Trait::None)], Trait::None);
static BOOLEANS: Schema = Schema::list("Booleans", &[Member::new("member", BOOLEAN, Trait::None)], Trait::None);
static DOUBLES: Schema = Schema::list("Doubles", &[Member::new("member", DOUBLE, Trait::None)], Trait::None);
static TIMES: Schema = Schema::list("Times", &[Member::new("member", TIMESTAMP, Trait::None)], Trait::None);
static DATE_TIMES: Schema = Schema::list("DateTimes", &[Member::new("member", TIMESTAMP, DATE_TIME)], Trait::None);
static EVERYTHINGS: Schema =
    Schema::list("Everythings", &[Member::new("member", &EVERYTHING, Trait::None)], Trait::None);
pub(crate) static TAGS: Schema = string_map("Tags", &[]);
static SPARSE_TAGS: Schema = string_map("SparseTags", &[Trait::Sparse]);
static MANY_TAGS: Schema = Schema::map(
    "ManyTags",
    &[Member::new("key", STRING, Trait::None), Member::new("value", &STRINGS, Trait::None)],
    Trait::None,
);
static COLORS: Schema = string_map("Colors", &[]);

static KEY_AND_VALUE: [Member; 2] =
    [Member::new("key", STRING, Trait::None), Member::new("value", STRING, Trait::None)];

const fn string_map(name: &'static str, traits: &'static [Trait]) -> Schema {
    Schema::map(name, &KEY_AND_VALUE, Trait::All(traits))
}

structure! { EVERYTHING Everything &[];
    boolean: bool = "boolean", BOOLEAN, &[];
    byte: i8 = "byte", BYTE, &[];
    short: i16 = "short", SHORT, &[];
    integer: i32 = "integer", INTEGER, &[];
    long: i64 = "long", LONG, &[];
    float: f32 = "float", FLOAT, &[];
    double: f64 = "double", DOUBLE, &[];
    big_integer: BigInteger = "bigInteger", BIG_INTEGER, &[];
    big_decimal: BigDecimal = "bigDecimal", BIG_DECIMAL, &[];
    string: String = "string", STRING, &[];
    renamed: String = "renamed", STRING, &[Trait::JsonName("re-named")];
    color: Color = "color", STRING, &[];
    blob: Blob = "blob", BLOB, &[];
    time: DateTime = "time", TIMESTAMP, &[];
    date_time: DateTime = "dateTime", TIMESTAMP, &[DATE_TIME];
    http_date: DateTime = "httpDate", TIMESTAMP, &[HTTP_DATE];
    epoch: DateTime = "epoch", TIMESTAMP, &[EPOCH];
    document: Document = "document", DOCUMENT, &[];
    strings: Vec<String> = "strings", &STRINGS, &[];
    sparse_strings: Vec<Option<String>> = "sparseStrings", &SPARSE_STRINGS, &[];
    date_times: Vec<DateTime> = "dateTimes", &DATE_TIMES, &[];
    tags: HashMap<String, String> = "tags", &TAGS, &[];
    sparse_tags: HashMap<String, Option<String>> = "sparseTags", &SPARSE_TAGS, &[];
    colors: HashMap<Color, String> = "colors", &COLORS, &[];
    nested: Box<Everything> = "nested", &EVERYTHING, &[];
    list: Vec<Everything> = "list", &EVERYTHINGS, &[];
    choice: Choice = "choice", &CHOICE, &[];
}

structure! { BOUND_INPUT BoundInput &[];
    name: String = "name", STRING, &[Trait::HttpLabel];
    at: DateTime = "at", TIMESTAMP, &[Trait::HttpLabel];
    path: String = "path", STRING, &[Trait::HttpLabel];
    number: i32 = "number", INTEGER, &[Trait::HttpQuery("number")];
    since: DateTime = "since", TIMESTAMP, &[Trait::HttpQuery("since")];
    keys: Vec<String> = "keys", &STRINGS, &[Trait::HttpQuery("key")];
    color: Color = "color", STRING, &[Trait::HttpQuery("color")];
    params: HashMap<String, Vec<String>> = "params", &MANY_TAGS, &[Trait::HttpQueryParams];
    text: String = "text", STRING, &[Trait::HttpHeader("x-text")];
    media: String = "media", STRING, &[Trait::HttpHeader("x-media"), Trait::MediaType("application/json")];
    flag: bool = "flag", BOOLEAN, &[Trait::HttpHeader("x-flag")];
    double: f64 = "double", DOUBLE, &[Trait::HttpHeader("x-double")];
    day: DateTime = "day", TIMESTAMP, &[Trait::HttpHeader("x-day")];
    header_strings: Vec<String> = "headerStrings", &STRINGS, &[Trait::HttpHeader("x-strings")];
    header_integers: Vec<i32> = "headerIntegers", &INTEGERS, &[Trait::HttpHeader("x-integers")];
    header_booleans: Vec<bool> = "headerBooleans", &BOOLEANS, &[Trait::HttpHeader("x-booleans")];
    header_doubles: Vec<f64> = "headerDoubles", &DOUBLES, &[Trait::HttpHeader("x-doubles")];
    header_times: Vec<DateTime> = "headerTimes", &TIMES, &[Trait::HttpHeader("x-times")];
    header_date_times: Vec<DateTime> = "headerDateTimes", &DATE_TIMES, &[Trait::HttpHeader("x-date-times")];
    sparse: Vec<Option<String>> = "sparse", &SPARSE_STRINGS, &[Trait::HttpHeader("x-sparse")];
    meta: HashMap<String, String> = "meta", &TAGS, &[Trait::HttpPrefixHeaders("x-meta-")];
    body: Box<Everything> = "body", &EVERYTHING, &[];
    body_string: String = "bodyString", STRING, &[];
}

structure! { ANY_HEADERS AnyHeaders &[];
    all: HashMap<String, String> = "all", &TAGS, &[Trait::HttpPrefixHeaders("")];
    text: String = "text", STRING, &[Trait::HttpHeader("x-text")];
}

structure! { LENIENT Lenient &[];
    day: DateTime = "day", TIMESTAMP, &[Trait::HttpHeader("x-day"), Trait::Lenient];
    text: String = "text", STRING, &[Trait::HttpHeader("x-day"), Trait::Added];
}

structure! { BOUND_OUTPUT BoundOutput &[];
    status: i32 = "status", INTEGER, &[Trait::HttpResponseCode];
    text: String = "text", STRING, &[Trait::HttpHeader("x-text")];
    day: DateTime = "day", TIMESTAMP, &[Trait::HttpHeader("x-day")];
    meta: HashMap<String, String> = "meta", &TAGS, &[Trait::HttpPrefixHeaders("x-meta-")];
    body: Box<Everything> = "body", &EVERYTHING, &[];
}

structure! { STRUCTURE_PAYLOAD StructurePayload &[];
    text: String = "text", STRING, &[Trait::HttpHeader("x-text")];
    payload: Everything = "payload", &EVERYTHING, &[Trait::HttpPayload];
}
structure! { UNION_PAYLOAD UnionPayload &[]; payload: Choice = "payload", &CHOICE, &[Trait::HttpPayload]; }
structure! { BLOB_PAYLOAD BlobPayload &[];
    payload: Blob = "payload", BLOB, &[Trait::HttpPayload, Trait::MediaType("image/png")];
}
structure! { STRING_PAYLOAD StringPayload &[]; payload: String = "payload", STRING, &[Trait::HttpPayload]; }
structure! { ENUM_PAYLOAD EnumPayload &[]; payload: Color = "payload", STRING, &[Trait::HttpPayload]; }
structure! { DOCUMENT_PAYLOAD DocumentPayload &[];
    payload: Document = "payload", DOCUMENT, &[Trait::HttpPayload];
}
structure! { LIST_PAYLOAD ListPayload &[]; payload: Vec<String> = "payload", &STRINGS, &[Trait::HttpPayload]; }
structure! { NOT_FOUND NotFound &[Trait::Error(Fault::Client), Trait::HttpError(404)];
    message: String = "message", STRING, &[];
    kind: String = "kind", STRING, &[Trait::HttpHeader("x-kind")];
}
structure! { BROKEN Broken &[Trait::Error(Fault::Server)]; message: String = "message", STRING, &[]; }
structure! { NOTHING Nothing &[]; }

/// A structure with a streaming body; streams are neither cloned nor compared.
#[derive(Default)]
pub(crate) struct StreamPayload {
    pub(crate) text: Option<String>,
    pub(crate) payload: ByteStream,
}

pub(crate) static STREAM_PAYLOAD: Schema = Schema::structure(
    "StreamPayload",
    &[
        Member::new("text", STRING, Trait::HttpHeader("x-text")),
        Member::new("payload", BLOB, Trait::All(&[Trait::HttpPayload, Trait::Streaming])),
    ],
    Trait::None,
);

impl Shape for StreamPayload {
    fn schema(&self) -> &'static Schema {
        &STREAM_PAYLOAD
    }
    fn view(&self, member: usize) -> View<'_> {
        match member {
            0 => self.text.read(),
            1 => self.payload.read(),
            _ => View::Absent,
        }
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        match member {
            0 => self.text.fill(),
            1 => self.payload.fill(),
            _ => Slot::Skip,
        }
    }
    fn empty() -> Self {
        Self::default()
    }
}

/// A union.
#[derive(Clone)]
pub(crate) enum Choice {
    Text(String),
    Deep(Box<Everything>),
    Many(Vec<String>),
    Unknown,
}

static CHOICE: Schema = Schema::union(
    "Choice",
    &[
        Member::new("text", STRING, Trait::JsonName("t")),
        Member::new("deep", &EVERYTHING, Trait::None),
        Member::new("many", &STRINGS, Trait::None),
    ],
    Trait::None,
);

impl Shape for Choice {
    fn schema(&self) -> &'static Schema {
        &CHOICE
    }
    fn view(&self, member: usize) -> View<'_> {
        match (member, self) {
            (0, Self::Text(value)) => value.read(),
            (1, Self::Deep(value)) => value.read(),
            (2, Self::Many(value)) => value.read(),
            _ => View::Absent,
        }
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        *self = match member {
            0 => Self::Text(Value::empty()),
            1 => Self::Deep(Value::empty()),
            2 => Self::Many(Value::empty()),
            _ => Self::Unknown,
        };
        match self {
            Self::Text(value) => value.fill(),
            Self::Deep(value) => value.fill(),
            Self::Many(value) => value.fill(),
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

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Color {
    Red,
    Unknown(String),
}

impl From<&str> for Color {
    fn from(value: &str) -> Self {
        if value == "RED" { Self::Red } else { Self::Unknown(value.to_owned()) }
    }
}

impl AsRef<str> for Color {
    fn as_ref(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::Unknown(value) => value,
        }
    }
}

impl Value for Color {
    type Access = shape::Enum;
}

pub(crate) static SERVICE: Service = Service {
    name: "TestService",
    sdk_id: "Test",
    version: "2020-01-01",
    signing_name: "test",
    protocol: Protocol::RestJson1,
    query_compatible: false,
    xml_namespace: None,
    endpoint_rules: None,
    traits: &[],
};

/// An operation of the test service.
pub(crate) const fn operation(
    name: &'static str,
    method: &'static str,
    path: &'static [PathPart],
    input: &'static Schema,
    output: &'static Schema,
) -> Operation {
    let http = Http { method, path, query: "", code: 200 };
    Operation {
        name,
        service: &SERVICE,
        http,
        input,
        output,
        errors: &[],
        auth: &[Auth::SigV4],
        required: &[],
        traits: &[],
    }
}

pub(crate) static BOUND: Operation = operation(
    "Bound",
    "PUT",
    &[
        PathPart::Literal("/things/"),
        PathPart::Label(0),
        PathPart::Literal("/at/"),
        PathPart::Label(1),
        PathPart::Literal("/files/"),
        PathPart::Greedy(2),
        PathPart::Literal("/end"),
    ],
    &BOUND_INPUT,
    &BOUND_OUTPUT,
);
