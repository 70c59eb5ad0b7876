//! CBOR: the bridge over cbor4ii's tokenizer with Smithy's wire rules (Smithy 2.0, "Smithy RPC v2 CBOR protocol").

mod error;
mod input;
mod number;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::fmt;

use aws_smithy_types::{BigDecimal, BigInteger, DateTime};
use serde_core::de::{DeserializeSeed, Visitor};
use serde_core::ser::Error as _;
use serde_core::{Deserializer, Serialize, Serializer};

use self::number::Bignum;
use self::read::{BIG_NUMBER, Reading};
use self::write::{Tag, Writing};
#[cfg(feature = "rpcv2-cbor")]
use crate::bridge::string_fields;
use crate::bridge::{Order, Path, Reader, Root, Wire, Written};
use crate::error::{DecodeError, EncodeError};
use crate::schema::{Member, TimestampFormat};
use crate::shape::Shape;

/// CBOR as Smithy's RPC protocol speaks it.
#[derive(Clone, Copy, Debug)]
pub struct Cbor;

impl Cbor {
    /// Encodes all members of a shape.
    ///
    /// # Errors
    /// A value that CBOR or the model has no form for: an unknown union variant, a big number of thousands of digits.
    pub fn encode(self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        let mut writing = Writing::new();
        let written = Written::whole(shape, self).serialize(&mut writing);
        written.map_err(|error| EncodeError::new(shape.schema().name, error))?;
        Ok(writing.into_message())
    }

    /// Fills a shape from CBOR.
    ///
    /// # Errors
    /// Malformed CBOR, more than 128 levels of it, and values that the model does not allow; the error says where.
    pub fn decode(self, message: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        let path = Path::default();
        let name = shape.schema().name;
        let mut reading = Reading::new(message);
        let order = Order::default();
        let root = Root::whole(shape, Reader::new(self, &path, &order));
        root.deserialize(&mut reading)
            .and_then(|()| reading.end())
            .map_err(|error| DecodeError::new(path.display(name), error))
    }

    /// The string values of some top-level names, as far as the message is CBOR at all.
    #[cfg(feature = "rpcv2-cbor")]
    pub(crate) fn string_fields<const N: usize>(self, message: &[u8], names: [&str; N]) -> [Option<String>; N] {
        string_fields(&mut Reading::new(message), names)
    }
}

impl Wire for Cbor {
    /// The format is fixed, whatever the model says.
    fn timestamp_format(self, _: &'static Member) -> TimestampFormat {
        TimestampFormat::EpochSeconds
    }

    fn write_blob<S: Serializer>(self, blob: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(blob)
    }

    fn write_timestamp<S: Serializer>(
        self,
        time: &DateTime,
        _: TimestampFormat,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let tag = Tag::EpochTime.name();
        if time.has_subsec_nanos() {
            serializer.serialize_newtype_struct(tag, &time.as_secs_f64())
        } else {
            serializer.serialize_newtype_struct(tag, &time.secs())
        }
    }

    fn write_float<S: Serializer>(self, value: f32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f32(value)
    }

    /// In four bytes where they hold the value exactly.
    fn write_double<S: Serializer>(self, value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_possible_truncation, reason = "compared with the value right away")]
        let short = value as f32;
        if f64::from(short).to_bits() == value.to_bits() {
            serializer.serialize_f32(short)
        } else {
            serializer.serialize_f64(value)
        }
    }

    fn write_big_integer<S: Serializer>(self, value: &BigInteger, serializer: S) -> Result<S::Ok, S::Error> {
        Bignum::new(value.as_ref()).map_err(S::Error::custom)?.serialize(serializer)
    }

    fn write_big_decimal<S: Serializer>(self, value: &BigDecimal, serializer: S) -> Result<S::Ok, S::Error> {
        number::write_decimal(value.as_ref(), serializer)
    }

    fn read_big_number<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_newtype_struct(BIG_NUMBER, NumberText)
    }
}

/// Takes the text of a big number.
struct NumberText;

impl Visitor<'_> for NumberText {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_none<E>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_str<E>(self, text: &str) -> Result<Option<String>, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Option<String>, E> {
        Ok(Some(text))
    }
}
