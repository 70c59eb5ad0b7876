//! A deserializer over a document.

use std::collections::hash_map;

use aws_smithy_types::{Document, Number};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_core::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde_core::forward_to_deserialize_any;

use super::DocumentError;
use super::key::KeyReader;
use crate::bridge::Segment;

/// A document to read from.
#[derive(Clone, Copy)]
pub(super) struct Reader<'de>(pub(super) &'de Document);

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = DocumentError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        match self.0 {
            Document::Null => visitor.visit_unit(),
            Document::Bool(value) => visitor.visit_bool(*value),
            Document::Number(Number::PosInt(value)) => visitor.visit_u64(*value),
            Document::Number(Number::NegInt(value)) => visitor.visit_i64(*value),
            Document::Number(Number::Float(value)) => visitor.visit_f64(*value),
            Document::String(value) => visitor.visit_borrowed_str(value),
            Document::Array(items) => {
                let mut list = List { items: items.iter(), index: 0 };
                let value = visitor.visit_seq(&mut list)?;
                // A tuple that is too short; serde checks one that is too long.
                match list.items.len() {
                    0 => Ok(value),
                    rest => Err(DocumentError::invalid_length(items.len(), &ShorterBy(rest))),
                }
            }
            Document::Object(entries) => visitor.visit_map(Object { entries: entries.iter(), next: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        match self.0 {
            Document::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DocumentError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        let Document::String(text) = self.0 else { return self.deserialize_any(visitor) };
        let bytes =
            BASE64_STANDARD.decode(text).map_err(|_| DocumentError::custom("expected base64, found other text"))?;
        visitor.visit_byte_buf(bytes)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        self.deserialize_bytes(visitor)
    }

    /// A variant's name alone, or an object of it and its content.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DocumentError> {
        let variant = match self.0 {
            Document::String(name) => Variant { name, content: None },
            Document::Object(entries) => {
                let mut entries = entries.iter();
                match (entries.next(), entries.next()) {
                    (Some((name, content)), None) => Variant { name, content: Some(content) },
                    _ => return Err(DocumentError::custom("expected an object of one variant, found more or none")),
                }
            }
            _ => return self.deserialize_any(visitor),
        };
        visitor.visit_enum(variant)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string unit unit_struct seq tuple tuple_struct map
        struct identifier
    }
}

struct ShorterBy(usize);

impl serde_core::de::Expected for ShorterBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a list of {} fewer", self.0)
    }
}

struct List<'de> {
    items: std::slice::Iter<'de, Document>,
    /// How many items were read.
    index: usize,
}

impl<'de> SeqAccess<'de> for &mut List<'de> {
    type Error = DocumentError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, DocumentError> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let index = self.index;
        self.index += 1;
        seed.deserialize(Reader(item)).map(Some).map_err(|error| error.within(Segment::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Object<'de> {
    entries: hash_map::Iter<'de, String, Document>,
    /// The entry whose key was read.
    next: Option<(&'de String, &'de Document)>,
}

impl<'de> MapAccess<'de> for Object<'de> {
    type Error = DocumentError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, DocumentError> {
        self.next = self.entries.next();
        let Some((key, _)) = self.next else { return Ok(None) };
        seed.deserialize(KeyReader(key)).map(Some).map_err(|error| error.within(Segment::Key(key.clone())))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, DocumentError> {
        let Some((key, value)) = self.next.take() else {
            return Err(DocumentError::custom("a value of an object was asked for before its key"));
        };
        seed.deserialize(Reader(value)).map_err(|error| error.within(Segment::Key(key.clone())))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len())
    }
}

/// The name of a variant, and its content where there is one.
struct Variant<'de> {
    name: &'de str,
    content: Option<&'de Document>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = DocumentError;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), DocumentError> {
        let value = seed.deserialize(KeyReader(self.name))?;
        Ok((value, self))
    }
}

impl<'de> Variant<'de> {
    fn content(self, expected: &'static str) -> Result<Reader<'de>, DocumentError> {
        self.content.map(Reader).ok_or_else(|| DocumentError::invalid_type(Unexpected::UnitVariant, &expected))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = DocumentError;

    fn unit_variant(self) -> Result<(), DocumentError> {
        match self.content {
            None | Some(Document::Null) => Ok(()),
            Some(_) => Err(DocumentError::invalid_type(Unexpected::NewtypeVariant, &"a variant without a value")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, DocumentError> {
        let name = self.name;
        let content = self.content("a variant with a value")?;
        seed.deserialize(content).map_err(|error| error.within(Segment::Key(name.to_owned())))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, DocumentError> {
        let name = self.name;
        let content = self.content("a variant with a list")?;
        content.deserialize_any(visitor).map_err(|error| error.within(Segment::Key(name.to_owned())))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DocumentError> {
        let name = self.name;
        let content = self.content("a variant with an object")?;
        content.deserialize_any(visitor).map_err(|error| error.within(Segment::Key(name.to_owned())))
    }
}
