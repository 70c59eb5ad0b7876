//! Structures, unions, lists and maps as they come, part by part.

use serde_core::de::{Error, IgnoredAny, MapAccess, SeqAccess};

use super::name::{Key, MemberName, Name, UnknownMember};
use super::read::{Filling, Place, Reader};
use super::{Segment, Wire};
use crate::schema::{Kind, Member, Schema};
use crate::shape::{ListSlot, MapSlot, REDACTED, Shape};

/// Reads an object into a structure or a union.
pub(super) fn read_members<'de, W: Wire, A: MapAccess<'de>>(
    shape: &mut dyn Shape,
    schema: &'static Schema,
    reader: Reader<'_, W>,
    body_only: bool,
    mut map: A,
) -> Result<(), A::Error> {
    if schema.kind == Kind::Union {
        return read_union(shape, schema, reader, map);
    }
    let mut previous = None;
    while let Some(name) =
        map.next_key_seed(MemberName { schema, wire: reader.wire, guess: reader.order.after(schema, previous) })?
    {
        match name {
            Name::Member(index) if is_read(&schema.members[index], body_only, reader.wire) => {
                previous = Some(index);
                let member = &schema.members[index];
                let filling = Filling { place: Place::Member(&mut *shape, index), member, reader };
                reader.path.placed(map.next_value_seed(filling), || Segment::Member(member.name))?;
            }
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    Ok(())
}

/// A union has exactly one member that is not null (Smithy 2.0, "Union serialization"); `__type` is no member. No member
/// follows another in it, so nothing is noted of their order.
fn read_union<'de, W: Wire, A: MapAccess<'de>>(
    shape: &mut dyn Shape,
    schema: &'static Schema,
    reader: Reader<'_, W>,
    mut map: A,
) -> Result<(), A::Error> {
    let mut found = 0;
    while let Some(name) = map.next_key_seed(MemberName { schema, wire: reader.wire, guess: () })? {
        match name {
            Name::Member(index) => {
                let member = &schema.members[index];
                let filling = Filling { place: Place::Member(&mut *shape, index), member, reader };
                let filled = reader.path.placed(map.next_value_seed(filling), || Segment::Member(member.name))?;
                found += usize::from(filled);
            }
            Name::Unknown => {
                if map.next_value_seed(UnknownMember)? {
                    found += 1;
                    shape.slot(usize::MAX);
                }
            }
            Name::TypeHint => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    if found == 1 {
        return Ok(());
    }
    Err(A::Error::custom(format_args!("expected one member of the union {}, found {found}", schema.name)))
}

#[inline]
fn is_read(member: &Member, body_only: bool, wire: impl Wire) -> bool {
    (!body_only || member.is_in_body()) && !wire.omits(member)
}

pub(super) fn read_list<'de, W: Wire, A: SeqAccess<'de>>(
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

pub(super) fn read_map<'de, W: Wire, A: MapAccess<'de>>(
    out: &mut dyn MapSlot,
    schema: &'static Schema,
    reader: Reader<'_, W>,
    mut map: A,
) -> Result<(), A::Error> {
    let [key_member, member] = schema.members else {
        return Err(A::Error::custom("the schema of a map lacks its members"));
    };
    let mut next = map.next_key_seed(Key)?;
    let expected =
        || map.size_hint().map_or_else(|| reader.order.expected_entries(schema), |rest| rest.saturating_add(1));
    out.start(next.as_ref().map_or(0, |_| expected()));
    let mut entries = 0;
    while let Some(key) = next {
        let filling = Filling { place: Place::Entry(&mut *out, &key), member, reader };
        let shown = || if key_member.is_sensitive() { REDACTED.to_owned() } else { key.to_string() };
        reader.path.placed(map.next_value_seed(filling), || Segment::Key(shown()))?;
        entries += 1;
        next = map.next_key_seed(Key)?;
    }
    reader.order.note_entries(schema, entries);
    Ok(())
}
