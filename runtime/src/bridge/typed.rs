//! The bridge for formats that need not say what they hold: reading asks for the type that the schema says, every value is
//! optional, and each member has its place. Formats that do name members and types get the same, by name.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use aws_smithy_types::{DateTime, Document};
use serde_core::de::{DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, SeqAccess, VariantAccess, Visitor};
use serde_core::ser::SerializeStruct;
use serde_core::{Serialize, Serializer};

use super::read::{Filling, Place, Reader};
use super::write::Item;
use super::{Segment, UNKNOWN_MEMBER, Wire};
use crate::schema::{Kind, Member, Schema, Trait};
use crate::shape::{Shape, View};

const NANOSECONDS: u32 = 1_000_000_000;

/// A structure with a place for every member, or the active variant of a union.
pub(super) fn write_shape<S: Serializer>(shape: &dyn Shape, wire: impl Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = shape.schema();
    if schema.kind == Kind::Union {
        return write_variant(shape, wire, serializer);
    }
    let mut out = serializer.serialize_struct(schema.name, placed(schema, wire).count())?;
    for (index, member) in placed(schema, wire) {
        out.serialize_field(member.name, &Item::new(shape.view(index), member, wire))?;
    }
    out.end()
}

fn write_variant<S: Serializer>(shape: &dyn Shape, wire: impl Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = shape.schema();
    let mut members = schema.members.iter().zip(0_u32..);
    let active = members.find_map(|(member, index)| match shape.view(index as usize) {
        View::Absent => None,
        view => Some((index, member, view)),
    });
    match active {
        Some((index, member, view)) => {
            serializer.serialize_newtype_variant(schema.name, index, member.name, &Item::new(view, member, wire))
        }
        None => {
            let index = u32::try_from(schema.members.len()).map_err(serde_core::ser::Error::custom)?;
            serializer.serialize_unit_variant(schema.name, index, UNKNOWN_MEMBER)
        }
    }
}

/// Nothing for an absent value and for one that is not to be shown, because no text can stand in place of a number.
pub(super) fn write<W: Wire, S: Serializer>(item: &Item<'_, W>, serializer: S) -> Result<S::Ok, S::Error> {
    if matches!(item.view, View::Absent | View::Document(Document::Null)) || item.wire.redacts(item.member) {
        return serializer.serialize_none();
    }
    serializer.serialize_some(&Present(item))
}

struct Present<'a, 'v, W>(&'a Item<'v, W>);

impl<W: Wire> Serialize for Present<'_, '_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Asks for a structure or a union.
pub(super) fn read_shape<'de, D: Deserializer<'de>, V: Visitor<'de>>(
    schema: &'static Schema,
    deserializer: D,
    visitor: V,
) -> Result<V::Value, D::Error> {
    match schema.kind {
        Kind::Union => deserializer.deserialize_enum(schema.name, names(schema), visitor),
        _ => deserializer.deserialize_struct(schema.name, names(schema), visitor),
    }
}

/// Asks for a value of the member's type.
pub(super) fn read<'de, W: Wire, D: Deserializer<'de>>(
    filling: Filling<'_, W>,
    deserializer: D,
) -> Result<bool, D::Error> {
    let filling = deeper(filling)?;
    match filling.member.target.kind {
        Kind::Boolean => deserializer.deserialize_bool(filling),
        Kind::Byte => deserializer.deserialize_i8(filling),
        Kind::Short => deserializer.deserialize_i16(filling),
        Kind::Integer => deserializer.deserialize_i32(filling),
        Kind::Long => deserializer.deserialize_i64(filling),
        Kind::Float => deserializer.deserialize_f32(filling),
        Kind::Double => deserializer.deserialize_f64(filling),
        Kind::BigInteger | Kind::BigDecimal => filling.read_big_number(deserializer),
        Kind::String => deserializer.deserialize_string(filling),
        Kind::Blob => deserializer.deserialize_byte_buf(filling),
        Kind::Timestamp => deserializer.deserialize_tuple(2, filling),
        Kind::Document => filling.read_document(deserializer),
        Kind::List => deserializer.deserialize_seq(filling),
        Kind::Map => deserializer.deserialize_map(filling),
        Kind::Structure | Kind::Union => read_shape(filling.member.target, deserializer, filling),
    }
}

fn deeper<'a, W: Wire, E: Error>(filling: Filling<'a, W>) -> Result<Filling<'a, W>, E> {
    let wire = filling.reader.wire.deeper().ok_or_else(|| E::custom("recursion limit exceeded"))?;
    Ok(Filling { reader: Reader { wire, ..filling.reader }, ..filling })
}

/// Fills a structure from its members' places.
pub(super) fn read_places<'de, W: Wire, A: SeqAccess<'de>>(
    shape: &mut dyn Shape,
    reader: Reader<'_, W>,
    mut seq: A,
) -> Result<(), A::Error> {
    let schema = shape.schema();
    for (index, member) in placed(schema, reader.wire) {
        let filling = Filling { place: Place::Member(&mut *shape, index), member, reader };
        if reader.path.placed(seq.next_element_seed(filling), || Segment::Member(member.name))?.is_none() {
            // Written by a client that knew fewer members.
            return Ok(());
        }
    }
    // Written by a client that knew more.
    while seq.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

/// Fills a union from the variant that is there; one that is hidden or not known leaves it unknown.
pub(super) fn read_variant<'de, W: Wire, A: EnumAccess<'de>>(
    shape: &mut dyn Shape,
    reader: Reader<'_, W>,
    access: A,
) -> Result<(), A::Error> {
    let schema = shape.schema();
    let (variant, content) = access.variant_seed(VariantName(schema))?;
    let is_known = match variant {
        Variant::Member(index) => {
            let member = &schema.members[index];
            let filling = Filling { place: Place::Member(&mut *shape, index), member, reader };
            reader.path.placed(content.newtype_variant_seed(filling), || Segment::Member(member.name))?
        }
        Variant::Marker => content.unit_variant().map(|()| false)?,
        Variant::Unknown => content.newtype_variant::<IgnoredAny>().map(|_| false)?,
    };
    if !is_known {
        shape.slot(usize::MAX);
    }
    Ok(())
}

/// Seconds since the epoch, then nanoseconds.
pub(super) fn read_time<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<DateTime, A::Error> {
    let missing = || A::Error::custom("expected timestamp, found a pair that lacks a part");
    let seconds = seq.next_element()?.ok_or_else(missing)?;
    let nanoseconds = seq.next_element()?.ok_or_else(missing)?;
    if nanoseconds >= NANOSECONDS {
        return Err(A::Error::custom("expected timestamp, found a fraction of more than a second"));
    }
    Ok(DateTime::from_secs_and_nanos(seconds, nanoseconds))
}

/// A variant as it came.
enum Variant {
    Member(usize),
    /// What this bridge writes for an unknown variant.
    Marker,
    Unknown,
}

struct VariantName(&'static Schema);

impl<'de> DeserializeSeed<'de> for VariantName {
    type Value = Variant;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Variant, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for VariantName {
    type Value = Variant;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member, or its place")
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<Variant, E> {
        let members = self.0.members.len();
        match usize::try_from(index) {
            Ok(index) if index < members => Ok(Variant::Member(index)),
            Ok(index) if index == members => Ok(Variant::Marker),
            _ => {
                Err(E::custom(format_args!("expected a member of the union {}, found none of that place", self.0.name)))
            }
        }
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Variant, E> {
        Ok(match self.0.member_index(name) {
            Some(index) => Variant::Member(index),
            None if name == UNKNOWN_MEMBER => Variant::Marker,
            None => Variant::Unknown,
        })
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Variant, E> {
        std::str::from_utf8(name).map_or(Ok(Variant::Unknown), |name| self.visit_str(name))
    }
}

/// The members that have a place, with their indices.
fn placed(schema: &'static Schema, wire: impl Wire) -> impl Iterator<Item = (usize, &'static Member)> {
    schema.members.iter().enumerate().filter(move |(_, member)| !wire.omits(member))
}

/// The names of a schema's members that are not streams, as serde wants them: one slice that lives for ever. It is made
/// once for each schema; there are only as many as a program has.
fn names(schema: &'static Schema) -> &'static [&'static str] {
    static NAMES: RwLock<BTreeMap<usize, &'static [&'static str]>> = RwLock::new(BTreeMap::new());
    let key = std::ptr::from_ref(schema).addr();
    let known = NAMES.read().unwrap_or_else(PoisonError::into_inner).get(&key).copied();
    known.unwrap_or_else(|| {
        let mut all = NAMES.write().unwrap_or_else(PoisonError::into_inner);
        all.entry(key).or_insert_with(|| {
            let members =
                schema.members.iter().filter(|member| !member.has(Trait::Streaming)).map(|member| member.name);
            let marker = (schema.kind == Kind::Union).then_some(UNKNOWN_MEMBER);
            Vec::leak(members.chain(marker).collect())
        })
    })
}
