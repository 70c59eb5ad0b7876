//! How codecs see values: generated types answer for their members one by one, and everything else is compiled once.
//!
//! Smithy's type system is closed, so a value is one of the variants of [`View`], and a place to put a value is one of
//! the variants of [`Slot`]. A generated type implements [`Shape`] with a line per member; leaves, `Option`, `Box`,
//! lists and maps implement [`Value`] here.

mod collections;
mod compare;
mod debug;
mod leaves;
#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
mod structure;
mod union;
mod unit;

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

pub(crate) use collections::sorted_entries;
pub use compare::eq;
pub use debug::{REDACTED, debug, debug_builder, debug_newtype};
#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
pub(crate) use structure::structure;
pub use union::begin;
pub use unit::{UNIT, Unit};

use crate::schema::Schema;

/// A structure or a union.
///
/// Members are numbered as in [`Schema::members`].
pub trait Shape: Send + Sync {
    /// The static description of this shape.
    fn schema(&self) -> &'static Schema;

    /// Reads a member. In a union every member but the active one is [`View::Absent`].
    fn view(&self, member: usize) -> View<'_>;

    /// A place for a member's value; what was there is replaced, in lists and maps once they are started. In a union this makes the member the active one, and
    /// an index past the last member makes the union unknown.
    fn slot(&mut self, member: usize) -> Slot<'_>;

    /// Where the shape keeps what a response says beside its members.
    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::None
    }

    /// A value with nothing filled in: absent where the model allows it, else the zero value of the type, which is also
    /// what a member that the service should have sent reads as (Smithy 2.0, "client error correction").
    fn empty() -> Self
    where
        Self: Sized;
}

/// Where an output or an error keeps what a response says beside its members.
pub enum ResponseMetadata<'a> {
    /// Nowhere.
    None,
    /// An output's request id.
    RequestId(&'a mut Option<String>),
    /// The request ids of an output of Amazon S3.
    #[cfg(feature = "s3")]
    RequestIds {
        /// The one that every service gives.
        id: &'a mut Option<String>,
        /// The second one.
        extended: &'a mut Option<String>,
    },
    /// An error's code, message and request id.
    Error(&'a mut ErrorMetadata),
}

/// A value as a codec reads it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// No value: the member is not set.
    Absent,
    /// A `boolean`.
    Bool(bool),
    /// A `byte`.
    Byte(i8),
    /// A `short`.
    Short(i16),
    /// An `integer` or an `intEnum`.
    Int(i32),
    /// A `long`.
    Long(i64),
    /// A `float`.
    Float(f32),
    /// A `double`.
    Double(f64),
    /// A `bigInteger`.
    BigInteger(&'a BigInteger),
    /// A `bigDecimal`.
    BigDecimal(&'a BigDecimal),
    /// A `string` or an `enum`.
    Str(&'a str),
    /// A `blob`.
    Blob(&'a Blob),
    /// A `timestamp`.
    Timestamp(&'a DateTime),
    /// A `document`.
    Document(&'a Document),
    /// A `structure` or a `union`.
    Shape(&'a dyn Shape),
    /// A `list`.
    List(&'a dyn ListView),
    /// A `map`.
    Map(&'a dyn MapView),
    /// A streaming `blob`.
    Stream(&'a ByteStream),
    /// An event stream to send.
    #[cfg(feature = "event-stream")]
    Events,
}

/// A place that a codec fills.
#[non_exhaustive]
pub enum Slot<'a> {
    /// No place: what comes is read and dropped.
    Skip,
    /// A `boolean`.
    Bool(&'a mut bool),
    /// A `byte`.
    Byte(&'a mut i8),
    /// A `short`.
    Short(&'a mut i16),
    /// An `integer`.
    Int(&'a mut i32),
    /// A `long`.
    Long(&'a mut i64),
    /// A `float`.
    Float(&'a mut f32),
    /// A `double`.
    Double(&'a mut f64),
    /// A `bigInteger`.
    BigInteger(&'a mut BigInteger),
    /// A `bigDecimal`.
    BigDecimal(&'a mut BigDecimal),
    /// A `string`.
    Str(&'a mut String),
    /// An `enum`, set from its value.
    Enum(&'a mut dyn EnumSlot),
    /// An `intEnum`, set from its value.
    IntEnum(&'a mut dyn IntEnumSlot),
    /// A `blob`.
    Blob(&'a mut Blob),
    /// A `timestamp`.
    Timestamp(&'a mut DateTime),
    /// A `document`.
    Document(&'a mut Document),
    /// A `structure` or a `union`.
    Shape(&'a mut dyn Shape),
    /// A `list`.
    List(&'a mut dyn ListSlot),
    /// A `map`.
    Map(&'a mut dyn MapSlot),
    /// A streaming `blob`.
    Stream(&'a mut ByteStream),
    /// An event stream to receive.
    #[cfg(feature = "event-stream")]
    Events(&'a mut dyn crate::event_stream::EventSlot),
    /// An event stream to send.
    #[cfg(feature = "event-stream")]
    EventSource(&'a mut dyn crate::event_stream::EventSource),
}

/// A type that a member can have.
pub trait Value: Send + Sync + Sized {
    /// How its values are seen. Types of one kind share it, so that a generated enum has no functions of its own here.
    type Access: Access<Self>;

    /// Reads the value.
    #[inline]
    fn read(&self) -> View<'_> {
        Self::Access::read(self)
    }

    /// A place for a new value.
    #[inline]
    fn fill(&mut self) -> Slot<'_> {
        Self::Access::fill(self)
    }

    /// A value with nothing filled in; see [`Shape::empty`].
    #[inline]
    fn empty() -> Self {
        Self::Access::empty()
    }
}

/// How codecs see the values of a kind of types.
pub trait Access<T> {
    /// Whether a list or map of this type may hold nulls.
    const NULLABLE: bool = false;

    /// Whether [`fill`](Self::fill) leaves what was there, because what it gives empties it when told to: a list whose
    /// items are scattered over a message is filled in several goes.
    const KEPT: bool = false;

    /// See [`Value::read`].
    fn read(value: &T) -> View<'_>;

    /// See [`Value::fill`].
    fn fill(value: &mut T) -> Slot<'_>;

    /// See [`Value::empty`].
    fn empty() -> T;
}

/// The access to structures and unions.
#[derive(Debug)]
pub struct Direct;

impl<T: Shape> Value for T {
    type Access = Direct;
}

impl<T: Shape> Access<T> for Direct {
    #[inline]
    fn read(value: &T) -> View<'_> {
        View::Shape(value)
    }

    #[inline]
    fn fill(value: &mut T) -> Slot<'_> {
        Slot::Shape(value)
    }

    #[inline]
    fn empty() -> T {
        <T as Shape>::empty()
    }
}

/// The access to enums, which are their text.
#[derive(Debug)]
pub struct Enum;

impl<T: for<'a> From<&'a str> + AsRef<str>> Access<T> for Enum {
    #[inline]
    fn read(value: &T) -> View<'_> {
        View::Str(value.as_ref())
    }

    #[inline]
    fn fill(value: &mut T) -> Slot<'_> {
        Slot::Enum(value)
    }

    #[inline]
    fn empty() -> T {
        T::from("")
    }
}

impl<T: Shape> Shape for Box<T> {
    #[inline]
    fn schema(&self) -> &'static Schema {
        (**self).schema()
    }

    #[inline]
    fn view(&self, member: usize) -> View<'_> {
        (**self).view(member)
    }

    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> {
        (**self).slot(member)
    }

    #[inline]
    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        (**self).response_metadata()
    }

    #[inline]
    fn empty() -> Self {
        Self::new(<T as Shape>::empty())
    }
}

/// An enum as a codec sets it.
pub trait EnumSlot {
    /// Sets the enum to the variant of that value, or to its unknown variant.
    fn set(&mut self, value: &str);
}

impl<T: for<'a> From<&'a str>> EnumSlot for T {
    #[inline]
    fn set(&mut self, value: &str) {
        *self = Self::from(value);
    }
}

/// An `intEnum` as a codec sets it.
pub trait IntEnumSlot {
    /// Sets the enum to the variant of that value, or to its unknown variant.
    fn set(&mut self, value: i32);
}

impl<T: From<i32>> IntEnumSlot for T {
    #[inline]
    fn set(&mut self, value: i32) {
        *self = Self::from(value);
    }
}

/// A list as a codec reads it.
pub trait ListView {
    /// The number of items.
    fn len(&self) -> usize;

    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `index`; [`View::Absent`] for a null in a sparse list and past the end.
    fn item(&self, index: usize) -> View<'_>;
}

/// A list as a codec fills it.
pub trait ListSlot {
    /// Empties the list and makes room for `expected` items.
    fn start(&mut self, expected: usize);

    /// Appends an item and gives the place for it.
    fn push(&mut self) -> Slot<'_>;

    /// Appends a null; false where the list may not hold one.
    fn push_null(&mut self) -> bool;
}

/// A map as a codec reads it.
pub trait MapView {
    /// The number of entries.
    fn len(&self) -> usize;

    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entries in no particular order; a null of a sparse map is [`View::Absent`].
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_>;

    /// The value of a key.
    fn entry(&self, key: &str) -> Option<View<'_>>;
}

/// A map as a codec fills it.
pub trait MapSlot {
    /// Empties the map and makes room for `expected` entries.
    fn start(&mut self, expected: usize);

    /// Adds an entry and gives the place for its value; a second value of a key replaces the first.
    fn insert(&mut self, key: &str) -> Slot<'_>;

    /// Adds a null; false where the map may not hold one.
    fn insert_null(&mut self, key: &str) -> bool;
}
