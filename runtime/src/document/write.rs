//! A serializer that makes documents.

use std::collections::HashMap;

use aws_smithy_types::{Document, Number};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_core::ser::{
    Error, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct,
    SerializeTupleVariant,
};
use serde_core::{Serialize, Serializer};

use super::DocumentError;
use super::key::KeyWriter;
use crate::bridge::Segment;

/// The most items that a length makes room for: it is what the value claims, not what comes.
const MAX_RESERVED: usize = 1024;

type Written = Result<Document, DocumentError>;

#[derive(Clone, Copy)]
pub(super) struct Writer;

macro_rules! integers {
    ($($method:ident $type:ty;)*) => {
        $(
            fn $method(self, value: $type) -> Written {
                integer(value.into())
            }
        )*
    };
}

/// An integer is positive or negative, whatever type it comes in, so that equal numbers are equal documents.
fn integer(value: i128) -> Written {
    let positive = u64::try_from(value).map(Number::PosInt);
    let number = positive.or_else(|_| i64::try_from(value).map(Number::NegInt));
    number.map(Document::Number).map_err(|_| DocumentError::custom(WIDE))
}

const WIDE: &str = "expected an integer of 64 bits at most";

impl Serializer for Writer {
    type Ok = Document;
    type Error = DocumentError;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = List;
    type SerializeTupleVariant = Variant<List>;
    type SerializeMap = Object;
    type SerializeStruct = Object;
    type SerializeStructVariant = Variant<Object>;

    integers! {
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_i128 i128;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
    }

    fn serialize_u128(self, value: u128) -> Written {
        i128::try_from(value).map_err(|_| DocumentError::custom(WIDE)).and_then(integer)
    }

    fn serialize_bool(self, value: bool) -> Written {
        Ok(Document::Bool(value))
    }

    fn serialize_f32(self, value: f32) -> Written {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Written {
        Ok(Document::Number(Number::Float(value)))
    }

    fn serialize_char(self, value: char) -> Written {
        Ok(Document::String(value.into()))
    }

    fn serialize_str(self, value: &str) -> Written {
        Ok(Document::String(value.to_owned()))
    }

    fn serialize_bytes(self, value: &[u8]) -> Written {
        Ok(Document::String(BASE64_STANDARD.encode(value)))
    }

    fn serialize_none(self) -> Written {
        Ok(Document::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(Document::Null)
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Written {
        Ok(Document::Null)
    }

    fn serialize_unit_variant(self, _name: &'static str, _index: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _name: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let value = value.serialize(self).map_err(|error| error.within(Segment::Member(variant)))?;
        Ok(tagged(variant, value))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List, DocumentError> {
        Ok(List(Vec::with_capacity(length.unwrap_or(0).min(MAX_RESERVED))))
    }

    fn serialize_tuple(self, length: usize) -> Result<List, DocumentError> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _name: &'static str, length: usize) -> Result<List, DocumentError> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Variant<List>, DocumentError> {
        Ok(Variant { name: variant, content: self.serialize_seq(Some(length))? })
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Object, DocumentError> {
        Ok(Object { entries: HashMap::with_capacity(length.unwrap_or(0).min(MAX_RESERVED)), key: None })
    }

    fn serialize_struct(self, _name: &'static str, length: usize) -> Result<Object, DocumentError> {
        self.serialize_map(Some(length))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Variant<Object>, DocumentError> {
        Ok(Variant { name: variant, content: self.serialize_map(Some(length))? })
    }
}

fn tagged(variant: &str, value: Document) -> Document {
    Document::Object(HashMap::from([(variant.to_owned(), value)]))
}

/// A list on its way.
pub(super) struct List(Vec<Document>);

impl List {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DocumentError> {
        let item = value.serialize(Writer).map_err(|error| error.within(Segment::Index(self.0.len())))?;
        self.0.push(item);
        Ok(())
    }
}

/// An object on its way.
pub(super) struct Object {
    entries: HashMap<String, Document>,
    /// The key of the next value.
    key: Option<String>,
}

impl Object {
    fn insert<T: Serialize + ?Sized>(&mut self, key: String, value: &T) -> Result<(), DocumentError> {
        match value.serialize(Writer) {
            Ok(value) => {
                self.entries.insert(key, value);
                Ok(())
            }
            Err(error) => Err(error.within(Segment::Key(key))),
        }
    }
}

/// A variant with several values on its way.
pub(super) struct Variant<C> {
    name: &'static str,
    content: C,
}

macro_rules! listed {
    ($($kind:ident $method:ident;)*) => {
        $(
            impl $kind for List {
                type Ok = Document;
                type Error = DocumentError;

                fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DocumentError> {
                    self.push(value)
                }

                fn end(self) -> Written {
                    Ok(Document::Array(self.0))
                }
            }
        )*
    };
}

listed! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
}

impl SerializeTupleVariant for Variant<List> {
    type Ok = Document;
    type Error = DocumentError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DocumentError> {
        self.content.push(value).map_err(|error| error.within(Segment::Member(self.name)))
    }

    fn end(self) -> Written {
        Ok(tagged(self.name, Document::Array(self.content.0)))
    }
}

impl SerializeMap for Object {
    type Ok = Document;
    type Error = DocumentError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), DocumentError> {
        self.key = Some(key.serialize(KeyWriter)?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DocumentError> {
        let key = self.key.take().ok_or_else(|| DocumentError::custom("a value of a map came without its key"))?;
        self.insert(key, value)
    }

    fn end(self) -> Written {
        Ok(Document::Object(self.entries))
    }
}

impl SerializeStruct for Object {
    type Ok = Document;
    type Error = DocumentError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), DocumentError> {
        self.insert(key.to_owned(), value)
    }

    fn end(self) -> Written {
        Ok(Document::Object(self.entries))
    }
}

impl SerializeStructVariant for Variant<Object> {
    type Ok = Document;
    type Error = DocumentError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), DocumentError> {
        self.content.insert(key.to_owned(), value).map_err(|error| error.within(Segment::Member(self.name)))
    }

    fn end(self) -> Written {
        Ok(tagged(self.name, Document::Object(self.content.entries)))
    }
}
