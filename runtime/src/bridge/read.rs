//! `DeserializeSeed` for slots: where a value goes, and how the format is asked for it.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
#[cfg(feature = "serde")]
use serde_core::de::{EnumAccess, SeqAccess, Unexpected};

use super::collections::read_members;
use super::document::DocumentSeed;
#[cfg(feature = "serde")]
use super::typed;
use super::{Order, Path, Wire};
use crate::schema::{Kind, Member};
use crate::shape::{ListSlot, MapSlot, Shape, Slot};

/// What every part of one read shares.
#[derive(Clone, Copy)]
pub struct Reader<'a, W> {
    pub(super) wire: W,
    pub(super) path: &'a Path,
    pub(super) order: &'a Order,
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
        #[cfg(feature = "serde")]
        if W::TYPED {
            return typed::read_shape(self.shape.schema(), deserializer, self);
        }
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
        let schema = self.shape.schema();
        read_members(self.shape, schema, self.reader, self.body_only, map)
    }

    #[cfg(feature = "serde")]
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        if W::TYPED {
            return typed::read_places(self.shape, self.reader, seq);
        }
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }

    #[cfg(feature = "serde")]
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        typed::read_variant(self.shape, self.reader, access)
    }
}

/// A member's value on its way into its slot.
pub struct Filling<'a, W> {
    pub(super) place: Place<'a>,
    pub(super) member: &'static Member,
    pub(super) reader: Reader<'a, W>,
}

impl<'a, W: Wire> Filling<'a, W> {
    /// The member of that index.
    pub fn member(shape: &'a mut dyn Shape, index: usize, reader: Reader<'a, W>) -> Self {
        let member = &shape.schema().members[index];
        Self { place: Place::Member(shape, index), member, reader }
    }
}

/// Where a value will go once it is known not to be null.
pub(super) enum Place<'a> {
    Member(&'a mut dyn Shape, usize),
    Item(&'a mut dyn ListSlot),
    Entry(&'a mut dyn MapSlot, &'a str),
}

impl<'a> Place<'a> {
    pub(super) fn slot(self) -> Slot<'a> {
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
        #[cfg(feature = "serde")]
        if W::TYPED {
            return deserializer.deserialize_option(self);
        }
        match self.member.target.kind {
            Kind::BigInteger | Kind::BigDecimal => self.read_big_number(deserializer),
            Kind::Document => self.read_document(deserializer),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de, W: Wire> Filling<'_, W> {
    pub(super) fn read_big_number<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.reader.wire.read_big_number(deserializer)? {
            Some(text) => self.fill_big_number(&text),
            None => self.fill_null(),
        }
    }

    pub(super) fn read_document<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let document = DocumentSeed.deserialize(deserializer)?;
        self.fill_document(document)
    }
}
