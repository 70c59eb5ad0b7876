//! The one bridge between shapes and serde: `Serialize` for a view, `DeserializeSeed` for a slot.
//!
//! A format is a serde crate plus its [`Wire`] rules. Reading needs no rules beyond the schema: the formats of protocols
//! describe themselves, so one visitor takes whatever the format found and puts it into the slot, or says what was
//! expected. Other formats of serde that do not are asked for the type that the schema says, and have a place for
//! every member ([`Wire::TYPED`]).

mod collections;
mod document;
#[cfg(any(feature = "json", feature = "rpcv2-cbor"))]
mod fields;
mod fill;
mod name;
mod order;
mod path;
mod read;
mod scalars;
#[cfg(feature = "serde")]
mod typed;
mod write;

use aws_smithy_types::{BigDecimal, BigInteger, DateTime};
use base64::display::Base64Display;
use base64::prelude::BASE64_STANDARD;
use serde_core::{Deserializer, Serializer};

#[cfg(any(feature = "json", feature = "rpcv2-cbor"))]
pub(crate) use fields::string_fields;
#[cfg(feature = "xml")]
pub(crate) use order::Guess;
pub use order::Order;
#[cfg(feature = "document")]
pub(crate) use path::display_path;
pub use path::{Path, Segment};
pub use read::{Filling, Reader, Root};
#[cfg(feature = "xml")]
pub(crate) use scalars::expected;
pub use write::{Item, Written};

use crate::schema::{Member, TimestampFormat};
use crate::text;

/// What an unknown variant of a union is called in formats that are no protocol's.
#[cfg(feature = "serde")]
pub(crate) const UNKNOWN_MEMBER: &str = "SDK_UNKNOWN_MEMBER";

/// What a format does in its own way. Where it says nothing, it is a format of texts that has no form of its own for bytes,
/// numbers that are not finite, and big numbers.
pub trait Wire: Copy {
    /// Whether the format need not say what it holds: every value is optional, members stand in the order of the model,
    /// and reading asks for the type that the schema says.
    const TYPED: bool = false;

    /// Whether a timestamp may come as a pair of seconds and nanoseconds.
    const TIME_PAIRS: bool = false;

    /// The member that an unknown variant of a union is written as; nothing where that is an error.
    const UNKNOWN_MEMBER: Option<&'static str> = None;

    /// Whether a text stands in place of the values of a member.
    #[inline]
    fn redacts(self, _member: &Member) -> bool {
        false
    }

    /// Whether a member has no place in the format.
    #[inline]
    fn omits(self, _member: &Member) -> bool {
        false
    }

    /// The rules one level further in, or nothing beyond the deepest level; for typed formats, which need not have a
    /// limit of their own.
    #[inline]
    fn deeper(self) -> Option<Self> {
        Some(self)
    }

    /// The name of a member on the wire.
    #[inline]
    fn member_name(self, member: &'static Member) -> &'static str {
        member.name
    }

    /// How the timestamps of a member are written.
    fn timestamp_format(self, member: &'static Member) -> TimestampFormat;

    /// Writes a `blob`; as base64 unless the format has bytes.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write_blob<S: Serializer>(self, blob: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Base64Display::new(blob, &BASE64_STANDARD))
    }

    /// Writes a `timestamp`.
    ///
    /// # Errors
    /// A time that the format cannot express, and those of the serializer.
    fn write_timestamp<S: Serializer>(
        self,
        time: &DateTime,
        format: TimestampFormat,
        serializer: S,
    ) -> Result<S::Ok, S::Error>;

    /// Writes a `float`; one that is not finite by its name unless the format has numbers for it.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write_float<S: Serializer>(self, value: f32, serializer: S) -> Result<S::Ok, S::Error> {
        if value.is_finite() { serializer.serialize_f32(value) } else { self.write_double(value.into(), serializer) }
    }

    /// Writes a `double`, as [`write_float`](Self::write_float) does.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write_double<S: Serializer>(self, value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        match text::non_finite(value) {
            None => serializer.serialize_f64(value),
            Some(text) => serializer.serialize_str(text),
        }
    }

    /// Writes a `bigInteger`; as text unless the format has numbers of any size.
    ///
    /// # Errors
    /// A number that the format cannot express, and those of the serializer.
    fn write_big_integer<S: Serializer>(self, value: &BigInteger, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value.as_ref())
    }

    /// Writes a `bigDecimal`; as text unless the format has numbers of any size.
    ///
    /// # Errors
    /// A number that the format cannot express, and those of the serializer.
    fn write_big_decimal<S: Serializer>(self, value: &BigDecimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value.as_ref())
    }

    /// Reads the text of a `bigInteger` or a `bigDecimal`; nothing for a null.
    ///
    /// # Errors
    /// Anything but a number, and those of the deserializer.
    fn read_big_number<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error>;
}
