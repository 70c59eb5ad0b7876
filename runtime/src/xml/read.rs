//! From elements to slots.

use std::borrow::Cow;

use super::cursor::{Cursor, Element, local_name};
use crate::bridge::{self, Guess, Order, Path, Segment};
use crate::error::BoxError;
use crate::schema::{Kind, Member, Schema, TimestampFormat, Trait};
use crate::shape::{ListSlot, MapSlot, Shape, Slot};
use crate::text;

/// Fills slots from elements.
pub(crate) struct Reader<'x, 'p> {
    pub(crate) cursor: Cursor<'x>,
    path: &'p Path,
    order: &'p Order,
}

impl<'x, 'p> Reader<'x, 'p> {
    /// A reader that notes in `path` where it failed, and in `order` what it learned.
    pub(crate) fn new(cursor: Cursor<'x>, path: &'p Path, order: &'p Order) -> Self {
        Self { cursor, path, order }
    }

    /// Fills a structure or a union from an element: all of it, or only what belongs in an HTTP body.
    ///
    /// A union has exactly one member, known or not (Smithy 2.0, "Union serialization").
    pub(crate) fn members(
        &mut self,
        element: &Element<'x>,
        shape: &mut dyn Shape,
        body_only: bool,
    ) -> Result<(), BoxError> {
        let schema = shape.schema();
        self.attributes(element, shape)?;
        let mut previous = None;
        let mut found = 0;
        let mut started = Vec::new();
        while let Some(child) = self.cursor.child()? {
            match member_index(schema, child.name(), self.order.after(schema, previous)) {
                Some(index) if !body_only || schema.members[index].is_in_body() => {
                    previous = Some(index);
                    found += 1;
                    let member = &schema.members[index];
                    let read = if member.has(Trait::XmlFlattened) {
                        let is_first = !started.contains(&index);
                        if is_first {
                            started.push(index);
                        }
                        self.flattened(child, shape.slot(index), member, is_first)
                    } else {
                        self.value(&child, shape.slot(index), member)
                    };
                    self.path.placed(read, || Segment::Member(member.name))?;
                }
                None if schema.kind == Kind::Union => {
                    found += 1;
                    shape.slot(usize::MAX);
                    self.cursor.skip()?;
                }
                _ => self.cursor.skip()?,
            }
        }
        if schema.kind == Kind::Union && found != 1 {
            return Err(format!("expected one member of the union {}, found {found}", schema.name).into());
        }
        Ok(())
    }

    /// Fills a slot from the element of its value.
    pub(crate) fn value(
        &mut self,
        element: &Element<'x>,
        slot: Slot<'_>,
        member: &'static Member,
    ) -> Result<(), BoxError> {
        match (slot, member.target.members) {
            (Slot::Skip, _) => self.cursor.skip(),
            (Slot::Shape(shape), _) => self.members(element, shape, false),
            (Slot::List(list), [item]) => self.list(list, item),
            (Slot::Map(map), [key, value]) => {
                map.start(0);
                while let Some(child) = self.cursor.child()? {
                    match child.name() {
                        "entry" => self.entry(map, key, value)?,
                        _ => self.cursor.skip()?,
                    }
                }
                Ok(())
            }
            (slot, _) => {
                let text = self.cursor.text(expected(member))?;
                fill(text, slot, member)
            }
        }
    }

    fn attributes(&mut self, element: &Element<'x>, shape: &mut dyn Shape) -> Result<(), BoxError> {
        let members = shape.schema().members;
        if !members.iter().any(|member| member.has(Trait::XmlAttribute)) {
            return Ok(());
        }
        element.attributes(|name, value| {
            let is_it = |member: &Member| member.has(Trait::XmlAttribute) && local_name(member.xml_name()) == name;
            let Some(index) = members.iter().position(is_it) else { return Ok(()) };
            let member = &members[index];
            let filled = fill(Cow::Borrowed(value), shape.slot(index), member);
            self.path.placed(filled, || Segment::Member(member.name))
        })
    }

    fn list(&mut self, list: &mut dyn ListSlot, item: &'static Member) -> Result<(), BoxError> {
        let name = local_name(item.xml_name());
        list.start(0);
        let mut index = 0;
        while let Some(child) = self.cursor.child()? {
            if child.name() != name {
                self.cursor.skip()?;
                continue;
            }
            let read = self.value(&child, list.push(), item);
            self.path.placed(read, || Segment::Index(index))?;
            index += 1;
        }
        Ok(())
    }

    /// Fills a list or a map from one element per item, of which this is one; the others follow or are scattered over
    /// the structure.
    fn flattened(
        &mut self,
        first: Element<'x>,
        slot: Slot<'_>,
        member: &'static Member,
        is_first: bool,
    ) -> Result<(), BoxError> {
        let name = member.xml_name();
        let mut element = Some(first);
        match (slot, member.target.members) {
            (Slot::List(list), [item]) => {
                if is_first {
                    list.start(0);
                }
                let mut index = 0;
                while let Some(child) = element {
                    let read = self.value(&child, list.push(), item);
                    self.path.placed(read, || Segment::Index(index))?;
                    index += 1;
                    element = self.cursor.child_named(name)?;
                }
                Ok(())
            }
            (Slot::Map(map), [key, value]) => {
                if is_first {
                    map.start(0);
                }
                while element.is_some() {
                    self.entry(map, key, value)?;
                    element = self.cursor.child_named(name)?;
                }
                Ok(())
            }
            _ => self.cursor.skip(),
        }
    }

    /// Reads an entry of a map: a key and a value, in either order.
    fn entry(
        &mut self,
        map: &mut dyn MapSlot,
        key_member: &'static Member,
        value_member: &'static Member,
    ) -> Result<(), BoxError> {
        let (key_name, value_name) = (local_name(key_member.xml_name()), local_name(value_member.xml_name()));
        let mut key = None;
        let mut early = None;
        let mut has_value = false;
        while let Some(child) = self.cursor.child()? {
            if child.name() == key_name {
                key = Some(self.cursor.text(expected(key_member))?);
            } else if child.name() == value_name {
                match &key {
                    Some(key) => {
                        let read = self.value(&child, map.insert(key), value_member);
                        self.path.placed(read, || Segment::Key(key.to_string()))?;
                        has_value = true;
                    }
                    None => early = Some((self.cursor.inside(&child)?, child)),
                }
            } else {
                self.cursor.skip()?;
            }
        }
        let Some(key) = key else { return Err("expected an entry with a key, found one without".into()) };
        let read = match early {
            _ if has_value => Ok(()),
            Some((inside, child)) => {
                Reader::new(inside, self.path, self.order).value(&child, map.insert(&key), value_member)
            }
            None if map.insert_null(&key) => Ok(()),
            None => Err("expected an entry with a value, found one without".into()),
        };
        self.path.placed(read, || Segment::Key(key.into_owned()))
    }
}

/// The member whose element has that name.
fn member_index(schema: &'static Schema, name: &str, guess: impl Guess) -> Option<usize> {
    let is_it = |member: &'static Member| local_name(member.xml_name()) == name && !member.has(Trait::XmlAttribute);
    guess.find(schema.members, is_it)
}

/// Fills a slot from text. Only strings keep the white space around them.
fn fill(text: Cow<'_, str>, slot: Slot<'_>, member: &Member) -> Result<(), BoxError> {
    let filled = match slot {
        Slot::Str(out) => {
            match text {
                Cow::Owned(text) => *out = text,
                Cow::Borrowed(text) => text.clone_into(out),
            }
            return Ok(());
        }
        Slot::Enum(_) => text::read(&text, slot, member, TimestampFormat::DateTime),
        Slot::Blob(_) if text.contains(|c: char| c.is_ascii_whitespace()) => {
            let text: String = text.split_ascii_whitespace().collect();
            text::read(&text, slot, member, TimestampFormat::DateTime)
        }
        slot => text::read(text.trim_ascii(), slot, member, TimestampFormat::DateTime),
    };
    filled.map_err(|_| format!("expected {}, found {}", expected(member), found(&text)).into())
}

fn found(text: &str) -> &'static str {
    if text.trim_ascii().is_empty() { "nothing" } else { "text" }
}

fn expected(member: &Member) -> &'static str {
    match member.target.kind {
        Kind::Blob => "base64",
        Kind::Document => "a type that XML can carry",
        Kind::String | Kind::List | Kind::Map | Kind::Structure | Kind::Union => "text",
        _ => bridge::expected(member),
    }
}
