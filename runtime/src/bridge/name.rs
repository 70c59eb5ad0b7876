//! Names of members and keys of maps as they come.

use std::borrow::Cow;
use std::fmt;

use serde_core::Deserialize;
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, Visitor};

use super::Wire;
use super::order::Guess;
use crate::schema::{Member, Schema};

/// Reads the key of a map, borrowed where the text has it as it is.
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// The name of a member as it came.
pub(super) enum Name {
    /// The member of that index.
    Member(usize),
    /// `__type`, which some services add to structures and unions and which says nothing that a client needs there.
    TypeHint,
    /// A name that the schema does not have.
    Unknown,
}

/// Reads the name of a member.
pub(super) struct MemberName<W, G> {
    pub(super) schema: &'static Schema,
    pub(super) wire: W,
    pub(super) guess: G,
}

impl<'de, W: Wire, G: Guess> DeserializeSeed<'de> for MemberName<W, G> {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, W: Wire, G: Guess> Visitor<'de> for MemberName<W, G> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        let is_it = |member: &'static Member| is_same(self.wire.member_name(member), name);
        Ok(match self.guess.find(self.schema.members, is_it) {
            Some(index) => Name::Member(index),
            None if name == "__type" => Name::TypeHint,
            None => Name::Unknown,
        })
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Name, E> {
        std::str::from_utf8(name).map_or(Ok(Name::Unknown), |name| self.visit_str(name))
    }
}

/// Whether two names are the same. Names of the same length differ mostly in their first letter already (the variants of
/// DynamoDB's `AttributeValue` do), and comparing that one takes no call.
#[inline]
fn is_same(one: &str, other: &str) -> bool {
    let differ = one.len() != other.len() || one.as_bytes().first() != other.as_bytes().first();
    !differ && (one.len() <= 1 || one == other)
}

/// A union member that the schema does not have: true unless it is null.
pub(super) struct UnknownMember;

impl<'de> DeserializeSeed<'de> for UnknownMember {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Ok(Option::<IgnoredAny>::deserialize(deserializer)?.is_some())
    }
}
