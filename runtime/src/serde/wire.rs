//! The two forms: for formats that people read, and for the others.

use std::fmt;

use aws_smithy_types::DateTime;
use serde_core::de::{Error, Visitor};
use serde_core::ser::SerializeTuple;
use serde_core::{Deserializer, Serializer};

use crate::bridge::{UNKNOWN_MEMBER, Wire};
use crate::schema::{Kind, Member, TimestampFormat, Trait};
use crate::timestamp;

/// For human-readable formats.
#[derive(Clone, Copy)]
pub(super) struct Readable {
    reveals: bool,
}

/// For formats that need not say what they hold.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    reveals: bool,
    /// How many levels of values may follow.
    levels: u8,
}

/// The most levels of values within each other. Formats such as postcard have no limit of their own, and a byte for each
/// level of a recursive type would use up the stack.
const MAX_DEPTH: u8 = 128;

impl Readable {
    pub(super) const REDACTING: Self = Self { reveals: false };
    pub(super) const REVEALING: Self = Self { reveals: true };
}

impl Typed {
    pub(super) const REDACTING: Self = Self { reveals: false, levels: MAX_DEPTH };
    pub(super) const REVEALING: Self = Self { reveals: true, levels: MAX_DEPTH };
}

/// A map with sensitive keys cannot show its entries at all: hidden keys would all be the same.
fn is_hidden(member: &Member) -> bool {
    let has_sensitive_keys = || match (member.target.kind, member.target.members) {
        (Kind::Map, [key, _]) => key.is_sensitive(),
        _ => false,
    };
    member.is_sensitive() || has_sensitive_keys()
}

impl Wire for Readable {
    const TIME_PAIRS: bool = true;
    const UNKNOWN_MEMBER: Option<&'static str> = Some(UNKNOWN_MEMBER);

    fn redacts(self, member: &Member) -> bool {
        !self.reveals && is_hidden(member)
    }

    fn omits(self, member: &Member) -> bool {
        member.has(Trait::Streaming)
    }

    fn timestamp_format(self, _member: &'static Member) -> TimestampFormat {
        TimestampFormat::DateTime
    }

    fn write_timestamp<S: Serializer>(
        self,
        time: &DateTime,
        _format: TimestampFormat,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&timestamp::exact(time).map_err(serde_core::ser::Error::custom)?)
    }

    fn read_big_number<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_any(BigNumber)
    }
}

impl Wire for Typed {
    const TYPED: bool = true;
    const TIME_PAIRS: bool = true;

    fn deeper(self) -> Option<Self> {
        Some(Self { levels: self.levels.checked_sub(1)?, ..self })
    }

    fn redacts(self, member: &Member) -> bool {
        !self.reveals && is_hidden(member)
    }

    fn omits(self, member: &Member) -> bool {
        member.has(Trait::Streaming)
    }

    fn timestamp_format(self, _member: &'static Member) -> TimestampFormat {
        TimestampFormat::DateTime
    }

    fn write_blob<S: Serializer>(self, blob: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(blob)
    }

    fn write_timestamp<S: Serializer>(
        self,
        time: &DateTime,
        _format: TimestampFormat,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_tuple(2)?;
        out.serialize_element(&time.secs())?;
        out.serialize_element(&time.subsec_nanos())?;
        out.end()
    }

    fn write_float<S: Serializer>(self, value: f32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f32(value)
    }

    fn write_double<S: Serializer>(self, value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(value)
    }

    fn read_big_number<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_str(BigNumber)
    }
}

/// The digits of a number, as text or as a number of any size.
struct BigNumber;

impl<'de> Visitor<'de> for BigNumber {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or the text of one")
    }

    fn visit_str<E: Error>(self, digits: &str) -> Result<Option<String>, E> {
        Ok(Some(digits.to_owned()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<String>, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<String>, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Option<String>, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Option<String>, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Option<String>, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_unit<E: Error>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_any(self)
    }
}
