//! serde visitors for the AST: like the derived ones, but they keep unknown properties and duplicate entries.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::node::NodeSeed;
use super::{Document, Entries, Member, ReadError, Reference, Shape, Text};

/// Reads a file, and remembers which shape was being read when it went wrong. A byte order mark is skipped, as RFC 8259
/// allows.
pub(super) fn document(text: &str) -> Result<Document<'_>, ReadError<'_>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let reading = RefCell::new(None);
    let mut json = serde_json::Deserializer::from_str(text);
    let result = (DocumentSeed { reading: &reading }).deserialize(&mut json);
    let result = result.and_then(|document| json.end().map(|()| document));
    result.map_err(|error| ReadError {
        message: explained(text, &error),
        line: u32::try_from(error.line()).unwrap_or(u32::MAX).max(1),
        column: u32::try_from(error.column()).unwrap_or(u32::MAX).max(1),
        shape: reading.take(),
    })
}

fn explained(text: &str, error: &serde_json::Error) -> String {
    if text.trim_ascii().is_empty() {
        return "the file is empty".to_owned();
    }
    let message = without_position(error);
    if message.starts_with("recursion limit") {
        return "it is nested deeper than 128 levels".to_owned();
    }
    if error.is_syntax() || error.is_eof() { format!("not JSON: {message}") } else { message }
}

fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

#[derive(Clone, Copy)]
struct DocumentSeed<'c, 'a> {
    reading: &'c RefCell<Option<Text<'a>>>,
}

#[derive(Clone, Copy)]
struct ShapesSeed<'c, 'a> {
    reading: &'c RefCell<Option<Text<'a>>>,
}

impl<'de> DeserializeSeed<'de> for DocumentSeed<'_, 'de> {
    type Value = Document<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for DocumentSeed<'_, 'de> {
    type Value = Document<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a Smithy model: an object with `smithy` and `shapes`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut document = Document::default();
        let mut seen = Vec::new();
        while let Some(key) = next_property(&mut map, &mut seen)? {
            match key.as_str() {
                "smithy" => document.smithy = Some(map.next_value()?),
                "metadata" => document.metadata = map.next_value_seed(EntriesSeed(NodeSeed))?,
                "shapes" => {
                    document.shapes = map.next_value_seed(ShapesSeed { reading: self.reading })?;
                    self.reading.replace(None);
                }
                _ => ignore(&mut map, key, &mut document.unknown)?,
            }
        }
        Ok(document)
    }
}

impl<'de> DeserializeSeed<'de> for ShapesSeed<'_, 'de> {
    type Value = Entries<'de, Shape<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ShapesSeed<'_, 'de> {
    type Value = Entries<'de, Shape<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of shapes by shape id")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            self.reading.replace(Some(key.clone()));
            let shape = map.next_value()?;
            entries.push((key, shape));
        }
        Ok(Entries(entries))
    }
}

impl<'de> Deserialize<'de> for Shape<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a shape: an object with a `type`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut shape = Shape::default();
        let mut seen = Vec::new();
        while let Some(key) = next_property(&mut map, &mut seen)? {
            match key.as_str() {
                "type" => shape.shape_type = Some(map.next_value()?),
                "traits" => shape.traits = map.next_value_seed(EntriesSeed(NodeSeed))?,
                "mixins" => shape.mixins = map.next_value()?,
                "members" => shape.members = map.next_value()?,
                "member" => shape.member = Some(map.next_value()?),
                "key" => shape.key = Some(map.next_value()?),
                "value" => shape.value = Some(map.next_value()?),
                "version" => shape.version = Some(map.next_value()?),
                "rename" => shape.rename = map.next_value()?,
                "operations" => shape.operations = map.next_value()?,
                "collectionOperations" => shape.collection_operations = map.next_value()?,
                "resources" => shape.resources = map.next_value()?,
                "errors" => shape.errors = map.next_value()?,
                "input" => shape.input = Some(map.next_value()?),
                "output" => shape.output = Some(map.next_value()?),
                "identifiers" => shape.identifiers = map.next_value()?,
                "properties" => shape.properties = map.next_value()?,
                name => match super::LIFECYCLE.iter().position(|lifecycle| *lifecycle == name) {
                    Some(index) => shape.lifecycle[index] = Some(map.next_value()?),
                    None => ignore(&mut map, key, &mut shape.unknown)?,
                },
            }
        }
        Ok(shape)
    }
}

impl<'de> Deserialize<'de> for Member<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MemberVisitor)
    }
}

struct MemberVisitor;

impl<'de> Visitor<'de> for MemberVisitor {
    type Value = Member<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member: an object with a `target`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut member = Member::default();
        let mut seen = Vec::new();
        while let Some(key) = next_property(&mut map, &mut seen)? {
            match key.as_str() {
                "target" => member.target = Some(map.next_value()?),
                "traits" => member.traits = map.next_value_seed(EntriesSeed(NodeSeed))?,
                _ => ignore(&mut map, key, &mut member.unknown)?,
            }
        }
        Ok(member)
    }
}

impl<'de> Deserialize<'de> for Reference<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ReferenceVisitor)
    }
}

struct ReferenceVisitor;

impl<'de> Visitor<'de> for ReferenceVisitor {
    type Value = Reference<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reference: an object with a `target`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut reference = Reference::default();
        let mut seen = Vec::new();
        while let Some(key) = next_property(&mut map, &mut seen)? {
            match key.as_str() {
                "target" => reference.target = Some(map.next_value()?),
                _ => ignore(&mut map, key, &mut Vec::new())?,
            }
        }
        Ok(reference)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<'de, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        EntriesSeed(PhantomData).deserialize(deserializer)
    }
}

/// Reads the entries of an object, each by the seed.
struct EntriesSeed<S>(S);

impl<'de, S: DeserializeSeed<'de> + Copy> DeserializeSeed<'de> for EntriesSeed<S> {
    type Value = Entries<'de, S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, S: DeserializeSeed<'de> + Copy> Visitor<'de> for EntriesSeed<S> {
    type Value = Entries<'de, S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            entries.push((key, map.next_value_seed(self.0)?));
        }
        Ok(Entries(entries))
    }
}

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }
}

/// The next property's name; a name that was there before is an error.
fn next_property<'de, A: MapAccess<'de>>(
    map: &mut A,
    seen: &mut Vec<Text<'de>>,
) -> Result<Option<Text<'de>>, A::Error> {
    let Some(key) = map.next_key::<Text<'de>>()? else { return Ok(None) };
    if seen.contains(&key) {
        return Err(A::Error::custom(format_args!("duplicate property `{}`", key.as_str())));
    }
    seen.push(key.clone());
    Ok(Some(key))
}

fn ignore<'de, A: MapAccess<'de>>(map: &mut A, key: Text<'de>, unknown: &mut Vec<Text<'de>>) -> Result<(), A::Error> {
    map.next_value::<serde::de::IgnoredAny>()?;
    unknown.push(key);
    Ok(())
}
