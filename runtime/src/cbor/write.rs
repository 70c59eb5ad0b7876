//! A serde serializer over the tokenizer of cbor4ii.
//!
//! It writes what Smithy's data model needs; the crate's own serializer cannot write tags.

use cbor4ii::core::enc::{Encode, Error as WriteError};
use cbor4ii::core::types;
use cbor4ii::core::utils::BufWriter;
use serde_core::ser::{Impossible, SerializeMap, SerializeSeq, SerializeTuple};
use serde_core::{Serialize, Serializer};

use super::error::Error;

/// The name of a newtype struct whose content is written with a tag (RFC 8949, section 3.4) in front.
#[derive(Clone, Copy)]
pub(super) enum Tag {
    EpochTime,
    PositiveBignum,
    NegativeBignum,
    DecimalFraction,
}

impl Tag {
    const ALL: [Self; 4] = [Self::EpochTime, Self::PositiveBignum, Self::NegativeBignum, Self::DecimalFraction];

    /// The tag as it goes through serde.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::EpochTime => "$farrier::cbor::EpochTime",
            Self::PositiveBignum => "$farrier::cbor::PositiveBignum",
            Self::NegativeBignum => "$farrier::cbor::NegativeBignum",
            Self::DecimalFraction => "$farrier::cbor::DecimalFraction",
        }
    }

    /// The tag as it goes over the wire.
    pub(super) fn number(self) -> u64 {
        match self {
            Self::EpochTime => 1,
            Self::PositiveBignum => 2,
            Self::NegativeBignum => 3,
            Self::DecimalFraction => 4,
        }
    }
}

/// Writes a message.
pub(super) struct Writing(BufWriter);

impl Writing {
    pub(super) fn new() -> Self {
        Self(BufWriter::new(Vec::new()))
    }

    pub(super) fn into_message(self) -> Vec<u8> {
        self.0.into_inner()
    }

    #[inline]
    fn put(&mut self, value: impl Encode) -> Result<(), Error> {
        value.encode(&mut self.0).map_err(Error::new)
    }
}

fn unsupported() -> Error {
    Error::new("Smithy's data model has no such type")
}

macro_rules! put {
    ($($method:ident $type:ty;)*) => {
        $(
            #[inline]
            fn $method(self, value: $type) -> Result<(), Error> {
                self.put(value)
            }
        )*
    };
}

impl<'a> Serializer for &'a mut Writing {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Nested<'a>;
    type SerializeTuple = Nested<'a>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Nested<'a>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    put! {
        serialize_bool bool;
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
        serialize_f32 f32;
        serialize_f64 f64;
        serialize_str &str;
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.put(value.encode_utf8(&mut [0; 4]) as &str)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Error> {
        self.put(types::Bytes(value))
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.put(types::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.put(types::Null)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Error> {
        if let Some(tag) = Tag::ALL.iter().find(|tag| tag.name() == name) {
            self.put(types::Tag(tag.number(), types::Nothing))?;
        }
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Nested<'a>, Error> {
        match length {
            Some(length) => types::Array::bounded(length, &mut self.0),
            None => types::Array::unbounded(&mut self.0),
        }
        .map_err(Error::new)?;
        Ok(Nested { writing: self, needs_break: length.is_none() })
    }

    fn serialize_tuple(self, length: usize) -> Result<Nested<'a>, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Nested<'a>, Error> {
        match length {
            Some(length) => types::Map::bounded(length, &mut self.0),
            None => types::Map::unbounded(&mut self.0),
        }
        .map_err(Error::new)?;
        Ok(Nested { writing: self, needs_break: length.is_none() })
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Err(unsupported())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Error> {
        Err(unsupported())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(unsupported())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(unsupported())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>, Error> {
        Err(unsupported())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(unsupported())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>, Error> {
        Err(unsupported())
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// An array or a map that is being written.
pub(super) struct Nested<'a> {
    writing: &'a mut Writing,
    /// Its length was not known when it began.
    needs_break: bool,
}

impl Nested<'_> {
    fn finish(self) -> Result<(), Error> {
        if self.needs_break {
            let written: Result<(), WriteError<_>> = types::Array::end(&mut self.writing.0);
            written.map_err(Error::new)?;
        }
        Ok(())
    }
}

impl SerializeSeq for Nested<'_> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writing)
    }

    fn end(self) -> Result<(), Error> {
        self.finish()
    }
}

impl SerializeTuple for Nested<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writing)
    }

    fn end(self) -> Result<(), Error> {
        self.finish()
    }
}

impl SerializeMap for Nested<'_> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        key.serialize(&mut *self.writing)
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writing)
    }

    fn end(self) -> Result<(), Error> {
        self.finish()
    }
}
