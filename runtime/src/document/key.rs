//! Keys of maps: text, and what is written as text.

use std::fmt::Display;

use serde_core::de::value::StrDeserializer;
use serde_core::de::{Deserializer, IntoDeserializer, Visitor};
use serde_core::ser::{Impossible, Serializer};
use serde_core::{Serialize, forward_to_deserialize_any};

use super::DocumentError;

type Written = Result<String, DocumentError>;

fn no_text<T>() -> Result<T, DocumentError> {
    Err(<DocumentError as serde_core::ser::Error>::custom("the key of a map is no text, and cannot become one"))
}

/// Makes the key of an object.
pub(super) struct KeyWriter;

macro_rules! displayed {
    ($($method:ident $type:ty;)*) => {
        $(
            fn $method(self, value: $type) -> Written {
                Ok(value.to_string())
            }
        )*
    };
}

impl Serializer for KeyWriter {
    type Ok = String;
    type Error = DocumentError;
    type SerializeSeq = Impossible<String, DocumentError>;
    type SerializeTuple = Impossible<String, DocumentError>;
    type SerializeTupleStruct = Impossible<String, DocumentError>;
    type SerializeTupleVariant = Impossible<String, DocumentError>;
    type SerializeMap = Impossible<String, DocumentError>;
    type SerializeStruct = Impossible<String, DocumentError>;
    type SerializeStructVariant = Impossible<String, DocumentError>;

    displayed! {
        serialize_bool bool;
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_i128 i128;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
        serialize_u128 u128;
        serialize_char char;
        serialize_str &str;
    }

    fn serialize_f32(self, value: f32) -> Written {
        finite(value, value.is_finite())
    }

    fn serialize_f64(self, value: f64) -> Written {
        finite(value, value.is_finite())
    }

    fn serialize_bytes(self, _value: &[u8]) -> Written {
        no_text()
    }

    fn serialize_none(self) -> Written {
        no_text()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        no_text()
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Written {
        no_text()
    }

    fn serialize_unit_variant(self, _name: &'static str, _index: u32, variant: &'static str) -> Written {
        Ok(variant.to_owned())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _name: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Written {
        no_text()
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Self::SerializeSeq, DocumentError> {
        no_text()
    }

    fn serialize_tuple(self, _length: usize) -> Result<Self::SerializeTuple, DocumentError> {
        no_text()
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleStruct, DocumentError> {
        no_text()
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, DocumentError> {
        no_text()
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Self::SerializeMap, DocumentError> {
        no_text()
    }

    fn serialize_struct(self, _name: &'static str, _length: usize) -> Result<Self::SerializeStruct, DocumentError> {
        no_text()
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, DocumentError> {
        no_text()
    }
}

fn finite(value: impl Display, is_finite: bool) -> Written {
    if is_finite { Ok(value.to_string()) } else { no_text() }
}

/// Reads the key of an object as what the type expects.
pub(super) struct KeyReader<'de>(pub(super) &'de str);

/// A key that is not the text of a number is left to the visitor, which says what it expected.
macro_rules! parsed {
    ($($method:ident $visit:ident;)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
                match self.0.parse() {
                    Ok(value) => visitor.$visit(value),
                    Err(_) => visitor.visit_borrowed_str(self.0),
                }
            }
        )*
    };
}

impl<'de> Deserializer<'de> for KeyReader<'de> {
    type Error = DocumentError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        visitor.visit_borrowed_str(self.0)
    }

    parsed! {
        deserialize_bool visit_bool;
        deserialize_i8 visit_i8;
        deserialize_i16 visit_i16;
        deserialize_i32 visit_i32;
        deserialize_i64 visit_i64;
        deserialize_i128 visit_i128;
        deserialize_u8 visit_u8;
        deserialize_u16 visit_u16;
        deserialize_u32 visit_u32;
        deserialize_u64 visit_u64;
        deserialize_u128 visit_u128;
        deserialize_f32 visit_f32;
        deserialize_f64 visit_f64;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DocumentError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DocumentError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DocumentError> {
        let name: StrDeserializer<'de, DocumentError> = self.0.into_deserializer();
        visitor.visit_enum(name)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
