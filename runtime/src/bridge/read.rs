//! `DeserializeSeed` for slots: one visitor that takes what the format found and fills the slot with it.

use std::fmt;

use aws_smithy_types::{Blob, DateTime, Document};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::document::DocumentSeed;
use super::name::{Key, MemberName, Name, UnknownMember};
use super::{Order, Path, Segment, Wire};
use crate::schema::{Kind, Member, Schema, TimestampFormat};
use crate::shape::{ListSlot, MapSlot, REDACTED, Shape, Slot};
use crate::timestamp;

/// What every part of one read shares.
#[derive(Clone, Copy)]
pub struct Reader<'a, W> {
    wire: W,
    path: &'a Path,
    order: &'a Order,
}

impl<'a, W: Wire> Reader<'a, W> {
    /// A reader that notes in `path` where it failed, and in `order` what it learned.
    pub fn new(wire: W, path: &'a Path, order: &'a Order) -> Self {
        Self { wire, path, order }
    }
}

/// The outermost shape of a message.
pub struct Root<'a, W> {
    shape: &'a mut dyn Shape,
    reader: Reader<'a, W>,
    body_only: bool,
}

impl<'a, W: Wire> Root<'a, W> {
    /// Fills all members of the shape.
    pub fn whole(shape: &'a mut dyn Shape, reader: Reader<'a, W>) -> Self {
        Self { shape, reader, body_only: false }
    }

    /// Fills only the members that belong in an HTTP body.
    pub fn body(shape: &'a mut dyn Shape, reader: Reader<'a, W>) -> Self {
        Self { shape, reader, body_only: true }
    }
}

impl<'de, W: Wire> DeserializeSeed<'de> for Root<'_, W> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, W: Wire> Visitor<'de> for Root<'_, W> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// serde's own error would quote the string.
    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom("expected object, found string"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_members(self.shape, self.reader, self.body_only, map)
    }
}

/// A member's value on its way into its slot.
pub struct Filling<'a, W> {
    place: Place<'a>,
    member: &'static Member,
    reader: Reader<'a, W>,
}

impl<'a, W: Wire> Filling<'a, W> {
    /// The member of that index.
    pub fn member(shape: &'a mut dyn Shape, index: usize, reader: Reader<'a, W>) -> Self {
        let member = &shape.schema().members[index];
        Self { place: Place::Member(shape, index), member, reader }
    }
}

/// Where a value will go once it is known not to be null.
enum Place<'a> {
    Member(&'a mut dyn Shape, usize),
    Item(&'a mut dyn ListSlot),
    Entry(&'a mut dyn MapSlot, &'a str),
}

impl<'a> Place<'a> {
    fn slot(self) -> Slot<'a> {
        match self {
            Place::Member(shape, index) => shape.slot(index),
            Place::Item(list) => list.push(),
            Place::Entry(map, key) => map.insert(key),
        }
    }
}

impl<'de, W: Wire> DeserializeSeed<'de> for Filling<'_, W> {
    /// Whether there was a value, not a null.
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.member.target.kind {
            Kind::BigInteger | Kind::BigDecimal => match self.reader.wire.read_big_number(deserializer)? {
                Some(text) => self.fill_big_number(&text),
                None => self.fill_null(),
            },
            Kind::Document => {
                let document = DocumentSeed.deserialize(deserializer)?;
                self.fill_document(document)
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<W: Wire> Filling<'_, W> {
    fn mismatch<E: Error>(expected: &str, found: &str) -> E {
        E::custom(format_args!("expected {expected}, found {found}"))
    }

    fn fill_big_number<E: Error>(self, text: &str) -> Result<bool, E> {
        let mismatch = || Self::mismatch(expected(self.member), kind_of(text));
        match self.place.slot() {
            Slot::BigInteger(out) => *out = text.parse().map_err(|_| mismatch())?,
            Slot::BigDecimal(out) => *out = text.parse().map_err(|_| mismatch())?,
            _ => {}
        }
        Ok(true)
    }

    /// A null is a document of its own only where a dense collection cannot go without it.
    fn fill_document<E: Error>(mut self, document: Document) -> Result<bool, E> {
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
    fn fill_null<E: Error>(self) -> Result<bool, E> {
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
                *out = read_timestamp(value, member).ok_or_else(|| Self::mismatch("timestamp", "other text"))?;
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
            _ => return Err(Self::mismatch(expected(self.member), "list")),
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        match self.place.slot() {
            Slot::Skip => while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {},
            Slot::Shape(shape) => read_members(shape, self.reader, false, map)?,
            Slot::Map(out) => read_map(out, self.member.target, self.reader, map)?,
            _ => return Err(Self::mismatch(expected(self.member), "object")),
        }
        Ok(true)
    }
}

/// Reads an object into a structure or a union. A union has exactly one member that is not null (Smithy 2.0, "Union
/// serialization"); `__type` is no member.
fn read_members<'de, W: Wire, A: MapAccess<'de>>(
    shape: &mut dyn Shape,
    reader: Reader<'_, W>,
    body_only: bool,
    mut map: A,
) -> Result<(), A::Error> {
    let schema = shape.schema();
    let mut previous = None;
    let mut found = 0;
    while let Some(name) =
        map.next_key_seed(MemberName { schema, wire: reader.wire, successor: reader.order.after(schema, previous) })?
    {
        match name {
            Name::Member(index) if !body_only || schema.members[index].is_in_body() => {
                previous = Some(index);
                let member = &schema.members[index];
                let filling = Filling { place: Place::Member(&mut *shape, index), member, reader };
                let filled = reader.path.placed(map.next_value_seed(filling), || Segment::Member(member.name))?;
                found += usize::from(filled);
            }
            Name::Unknown if schema.kind == Kind::Union => {
                if map.next_value_seed(UnknownMember)? {
                    found += 1;
                    shape.slot(usize::MAX);
                }
            }
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    if schema.kind == Kind::Union && found != 1 {
        return Err(A::Error::custom(format_args!("expected one member of the union {}, found {found}", schema.name)));
    }
    Ok(())
}

fn read_list<'de, W: Wire, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    schema: &'static Schema,
    reader: Reader<'_, W>,
    mut seq: A,
) -> Result<(), A::Error> {
    let [member] = schema.members else { return Err(A::Error::custom("the schema of a list lacks its member")) };
    list.start(seq.size_hint().unwrap_or(0));
    let mut index = 0;
    loop {
        let filling = Filling { place: Place::Item(&mut *list), member, reader };
        if reader.path.placed(seq.next_element_seed(filling), || Segment::Index(index))?.is_none() {
            return Ok(());
        }
        index += 1;
    }
}

fn read_map<'de, W: Wire, A: MapAccess<'de>>(
    out: &mut dyn MapSlot,
    schema: &'static Schema,
    reader: Reader<'_, W>,
    mut map: A,
) -> Result<(), A::Error> {
    let [key_member, member] = schema.members else {
        return Err(A::Error::custom("the schema of a map lacks its members"));
    };
    out.start(map.size_hint().unwrap_or(0));
    while let Some(key) = map.next_key_seed(Key)? {
        let filling = Filling { place: Place::Entry(&mut *out, &key), member, reader };
        let shown = || if key_member.is_sensitive() { REDACTED.to_owned() } else { key.to_string() };
        reader.path.placed(map.next_value_seed(filling), || Segment::Key(shown()))?;
    }
    Ok(())
}

fn expected(member: &Member) -> &'static str {
    match member.target.kind {
        Kind::Boolean => "boolean",
        Kind::Byte => "byte",
        Kind::Short => "short",
        Kind::Integer => "integer",
        Kind::Long => "long",
        Kind::Float | Kind::Double | Kind::BigDecimal => "number",
        Kind::BigInteger => "big integer",
        Kind::String => "string",
        Kind::Blob => "blob",
        Kind::Timestamp => "timestamp",
        Kind::Document => "document",
        Kind::List => "list",
        Kind::Map | Kind::Structure | Kind::Union => "object",
    }
}

/// What a value is whose text is no number that was asked for.
fn kind_of(text: &str) -> &'static str {
    match text.bytes().next() {
        Some(b'"') => "string",
        Some(b'[') => "list",
        Some(b'{') => "object",
        Some(b't' | b'f') => "boolean",
        _ => "number",
    }
}

fn read_timestamp(text: &str, member: &Member) -> Option<DateTime> {
    let format = match member.timestamp_format(TimestampFormat::DateTime) {
        TimestampFormat::HttpDate => TimestampFormat::HttpDate,
        TimestampFormat::DateTime | TimestampFormat::EpochSeconds => TimestampFormat::DateTime,
    };
    timestamp::parse(text, format)
}

fn seconds(value: f64) -> Option<DateTime> {
    /// The year 9999, beyond which no text format can express a time.
    const LATEST: f64 = 253_402_300_800.0;
    const MICROSECONDS: f64 = 1_000_000.0;
    if !value.is_finite() || value.abs() >= LATEST {
        return None;
    }
    // A float of today's seconds holds microseconds and some noise, which would show as nanoseconds.
    let micros = ((value - value.floor()) * MICROSECONDS).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and below a million")]
    let nanos = micros as u32 % 1_000_000 * 1000;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within the years of the limit")]
    let whole = (value.floor() + (micros / MICROSECONDS).floor()) as i64;
    Some(DateTime::from_secs_and_nanos(whole, nanos))
}

fn non_finite(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}
