//! What the format found on its way into a slot, or else what was expected in its place.

use std::fmt;

use aws_smithy_types::{Blob, DateTime, Document};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
#[cfg(feature = "serde")]
use serde_core::de::EnumAccess;
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Wire;
use super::collections::{read_list, read_map, read_members};
use super::read::{Filling, Place};
use super::scalars::{expected, kind_of, non_finite, read_timestamp, seconds};
#[cfg(feature = "serde")]
use super::typed;
use crate::schema::Kind;
use crate::shape::Slot;

impl<'de, W: Wire> Visitor<'de> for Filling<'_, W> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(self.member))
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.fill_null()
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.fill_null()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        #[cfg(feature = "serde")]
        if W::TYPED {
            return typed::read(self, deserializer);
        }
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        match self.place.slot() {
            Slot::Skip => {}
            Slot::Bool(out) => *out = value,
            _ => return Err(Self::mismatch(expected(self.member), "boolean")),
        }
        Ok(true)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.fill_integer(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match i64::try_from(value) {
            Ok(value) => self.fill_integer(value),
            #[expect(clippy::cast_precision_loss, reason = "larger than any integer member; only floats take it")]
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        match self.member.target.kind {
            #[expect(clippy::cast_possible_truncation, reason = "guarded: integral and within an i64")]
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long
                if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 =>
            {
                self.fill_integer(value as i64)
            }
            _ => match self.place.slot() {
                Slot::Skip => Ok(true),
                #[expect(clippy::cast_possible_truncation, reason = "a float member holds the nearest float")]
                Slot::Float(out) => {
                    *out = value as f32;
                    Ok(true)
                }
                Slot::Double(out) => {
                    *out = value;
                    Ok(true)
                }
                Slot::Timestamp(out) => {
                    *out = seconds(value).ok_or_else(|| Self::mismatch("a time", "a number out of range"))?;
                    Ok(true)
                }
                _ => Err(Self::mismatch(expected(self.member), "number with a fraction")),
            },
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        let member = self.member;
        match self.place.slot() {
            Slot::Skip => {}
            Slot::Str(out) => *out = value.to_owned(),
            Slot::Enum(out) => out.set(value),
            Slot::Blob(out) => {
                let bytes = BASE64_STANDARD.decode(value).map_err(|_| Self::mismatch("base64", "other text"))?;
                *out = Blob::new(bytes);
            }
            Slot::Timestamp(out) => {
                *out = read_timestamp(value, self.reader.wire.timestamp_format(member))
                    .ok_or_else(|| Self::mismatch("timestamp", "other text"))?;
            }
            #[expect(clippy::cast_possible_truncation, reason = "only NaN and infinities come as text")]
            Slot::Float(out) => *out = non_finite(value).ok_or_else(|| Self::mismatch("number", "string"))? as f32,
            Slot::Double(out) => *out = non_finite(value).ok_or_else(|| Self::mismatch("number", "string"))?,
            _ => return Err(Self::mismatch(expected(member), "string")),
        }
        Ok(true)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<bool, E> {
        match self.member.target.kind {
            Kind::String => match self.place.slot() {
                Slot::Str(out) => *out = value,
                Slot::Enum(out) => out.set(&value),
                _ => {}
            },
            _ => return self.visit_str(&value),
        }
        Ok(true)
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<bool, E> {
        match self.place.slot() {
            Slot::Skip => {}
            Slot::Blob(out) => *out = Blob::new(value),
            _ => return Err(Self::mismatch(expected(self.member), "bytes")),
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        match self.place.slot() {
            Slot::Skip => while seq.next_element::<IgnoredAny>()?.is_some() {},
            Slot::List(list) => read_list(list, self.member.target, self.reader, seq)?,
            #[cfg(feature = "serde")]
            Slot::Shape(shape) if W::TYPED => typed::read_places(shape, self.reader, seq)?,
            #[cfg(feature = "serde")]
            Slot::Timestamp(out) if W::TIME_PAIRS => *out = typed::read_time(seq)?,
            _ => return Err(Self::mismatch(expected(self.member), "list")),
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        match self.place.slot() {
            Slot::Skip => while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {},
            Slot::Shape(shape) => read_members(shape, self.member.target, self.reader, false, map)?,
            Slot::Map(out) => read_map(out, self.member.target, self.reader, map)?,
            _ => return Err(Self::mismatch(expected(self.member), "object")),
        }
        Ok(true)
    }

    #[cfg(feature = "serde")]
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<bool, A::Error> {
        if W::TYPED
            && let Slot::Shape(shape) = self.place.slot()
        {
            return typed::read_variant(shape, self.reader, access).map(|()| true);
        }
        Err(Self::mismatch(expected(self.member), "a variant"))
    }
}

impl<W: Wire> Filling<'_, W> {
    fn mismatch<E: Error>(expected: &str, found: &str) -> E {
        E::custom(format_args!("expected {expected}, found {found}"))
    }

    pub(super) fn fill_big_number<E: Error>(self, text: &str) -> Result<bool, E> {
        let mismatch = || Self::mismatch(expected(self.member), kind_of(text));
        match self.place.slot() {
            Slot::BigInteger(out) => *out = text.parse().map_err(|_| mismatch())?,
            Slot::BigDecimal(out) => *out = text.parse().map_err(|_| mismatch())?,
            _ => {}
        }
        Ok(true)
    }

    /// A null is a document of its own only where a dense collection cannot go without it.
    pub(super) fn fill_document<E: Error>(mut self, document: Document) -> Result<bool, E> {
        if document.is_null() {
            let kept = match &mut self.place {
                Place::Member(..) => true,
                Place::Item(list) => list.push_null(),
                Place::Entry(map, key) => map.insert_null(key),
            };
            if kept {
                return Ok(false);
            }
        }
        if let Slot::Document(out) = self.place.slot() {
            *out = document;
        }
        Ok(true)
    }

    /// A null leaves a member as it was; only sparse collections keep it.
    pub(super) fn fill_null<E: Error>(self) -> Result<bool, E> {
        let kept = match self.place {
            Place::Member(..) => true,
            Place::Item(list) => list.push_null(),
            Place::Entry(map, key) => map.insert_null(key),
        };
        if kept { Ok(false) } else { Err(Self::mismatch(expected(self.member), "null")) }
    }

    fn fill_integer<E: Error>(self, value: i64) -> Result<bool, E> {
        let member = self.member;
        let out_of_range = || E::custom(format_args!("expected {}, found a number out of range", expected(member)));
        match self.place.slot() {
            Slot::Skip => {}
            Slot::Byte(out) => *out = value.try_into().map_err(|_| out_of_range())?,
            Slot::Short(out) => *out = value.try_into().map_err(|_| out_of_range())?,
            Slot::Int(out) => *out = value.try_into().map_err(|_| out_of_range())?,
            Slot::Long(out) => *out = value,
            Slot::IntEnum(out) => out.set(value.try_into().map_err(|_| out_of_range())?),
            #[expect(clippy::cast_precision_loss, reason = "a float member holds the nearest float")]
            Slot::Float(out) => *out = value as f32,
            #[expect(clippy::cast_precision_loss, reason = "a double member holds the nearest double")]
            Slot::Double(out) => *out = value as f64,
            Slot::Timestamp(out) => *out = DateTime::from_secs(value),
            _ => return Err(Self::mismatch(expected(member), "number")),
        }
        Ok(true)
    }
}
