//! `Serialize` for views.

use serde_core::ser::{Error, SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

use super::Wire;
use super::document::WrittenDocument;
#[cfg(feature = "serde")]
use super::typed;
use crate::error::unknown_variant;
use crate::schema::{Kind, Member};
use crate::shape::{ListView, MapView, REDACTED, Shape, View};

/// A shape as serde writes it.
pub struct Written<'a, W> {
    shape: &'a dyn Shape,
    wire: W,
    /// Leave out members that are bound to another place of an HTTP message.
    body_only: bool,
}

impl<'a, W: Wire> Written<'a, W> {
    /// All members of the shape.
    pub fn whole(shape: &'a dyn Shape, wire: W) -> Self {
        Self { shape, wire, body_only: false }
    }

    /// Only the members that belong in an HTTP body.
    pub fn body(shape: &'a dyn Shape, wire: W) -> Self {
        Self { shape, wire, body_only: true }
    }
}

impl<W: Wire> Serialize for Written<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "serde")]
        if W::TYPED {
            return typed::write_shape(self.shape, self.wire, serializer);
        }
        let schema = self.shape.schema();
        let mut out = serializer.serialize_map(None)?;
        let mut count = 0;
        for (index, member) in schema.members.iter().enumerate() {
            let view = self.shape.view(index);
            if matches!(view, View::Absent) || (self.body_only && !member.is_in_body()) || self.wire.omits(member) {
                continue;
            }
            count += 1;
            out.serialize_entry(self.wire.member_name(member), &Item { view, member, wire: self.wire })?;
        }
        if schema.kind == Kind::Union && count == 0 {
            if let Some(name) = W::UNKNOWN_MEMBER {
                out.serialize_entry(name, &NoMembers)?;
                return out.end();
            }
            return Err(S::Error::custom(unknown_variant(schema)));
        }
        out.end()
    }
}

/// A value together with the member it belongs to.
pub struct Item<'a, W> {
    pub(super) view: View<'a>,
    pub(super) member: &'static Member,
    pub(super) wire: W,
}

impl<'a, W: Wire> Item<'a, W> {
    /// A value of that member.
    pub fn new(view: View<'a>, member: &'static Member, wire: W) -> Self {
        Self { view, member, wire }
    }
}

impl<W: Wire> Serialize for Item<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "serde")]
        if W::TYPED {
            return typed::write(self, serializer);
        }
        if self.wire.redacts(self.member) {
            return serializer.serialize_str(REDACTED);
        }
        self.write(serializer)
    }
}

impl<W: Wire> Item<'_, W> {
    pub(super) fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wire = self.wire;
        match self.view {
            View::Absent => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Byte(value) => serializer.serialize_i8(value),
            View::Short(value) => serializer.serialize_i16(value),
            View::Int(value) => serializer.serialize_i32(value),
            View::Long(value) => serializer.serialize_i64(value),
            View::Float(value) => wire.write_float(value, serializer),
            View::Double(value) => wire.write_double(value, serializer),
            View::BigInteger(value) => wire.write_big_integer(value, serializer),
            View::BigDecimal(value) => wire.write_big_decimal(value, serializer),
            View::Str(value) => serializer.serialize_str(value),
            View::Blob(value) => wire.write_blob(value.as_ref(), serializer),
            View::Timestamp(value) => wire.write_timestamp(value, wire.timestamp_format(self.member), serializer),
            View::Document(value) => WrittenDocument { document: value, wire }.serialize(serializer),
            View::Shape(shape) => Written::whole(shape, wire).serialize(serializer),
            View::List(list) => write_list(list, self.member, wire, serializer),
            View::Map(map) => write_map(map, self.member, wire, serializer),
            View::Stream(_) => Err(S::Error::custom("a streaming member cannot be part of a document")),
            #[cfg(feature = "event-stream")]
            View::Events => Err(S::Error::custom("a streaming member cannot be part of a document")),
        }
    }
}

fn write_list<S: Serializer>(
    list: &dyn ListView,
    member: &'static Member,
    wire: impl Wire,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let [item] = member.target.members else { return Err(malformed(member)) };
    let mut out = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        out.serialize_element(&Item { view: list.item(index), member: item, wire })?;
    }
    out.end()
}

fn write_map<S: Serializer>(
    map: &dyn MapView,
    member: &'static Member,
    wire: impl Wire,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let [_, value] = member.target.members else { return Err(malformed(member)) };
    let mut out = serializer.serialize_map(Some(map.len()))?;
    for (key, view) in map.entries() {
        out.serialize_entry(key, &Item { view, member: value, wire })?;
    }
    out.end()
}

/// An object without members.
struct NoMembers;

impl Serialize for NoMembers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

fn malformed<E: Error>(member: &Member) -> E {
    E::custom(format_args!("the schema of {} does not match its value; regenerate the client", member.name))
}
