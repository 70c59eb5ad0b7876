//! A serde deserializer over the tokenizer of cbor4ii.
//!
//! The crate's own deserializer knows no tags but those of big numbers, and Smithy's timestamps are tagged.

use std::borrow::Cow;

use cbor4ii::core::dec::{Decode, IgnoredAny, Read};
use cbor4ii::core::{major, marker, types};
use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_core::forward_to_deserialize_any;

use super::error::Error;
use super::input::Input;
use super::number;

/// The name of the newtype struct as which a big number is asked for; it is visited as text, a null as none.
pub(super) const BIG_NUMBER: &str = "$farrier::cbor::BigNumber";

/// Reads a message.
pub(super) struct Reading<'de>(Input<'de>);

impl<'de> Reading<'de> {
    pub(super) fn new(message: &'de [u8]) -> Self {
        Self(Input::new(message))
    }

    /// Whether the message ends here.
    ///
    /// # Errors
    /// It does not.
    pub(super) fn end(&self) -> Result<(), Error> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::new("bytes after the end of the CBOR")) }
    }

    #[inline]
    pub(super) fn peek(&self) -> Result<u8, Error> {
        self.0.peek().ok_or_else(|| Error::new("the CBOR ends too early"))
    }

    /// The next byte behind any tags: what they say, the schema says as well.
    #[inline]
    fn untagged(&mut self) -> Result<u8, Error> {
        let byte = self.peek()?;
        if byte >> 5 == major::TAG { self.skip_tags() } else { Ok(byte) }
    }

    fn skip_tags(&mut self) -> Result<u8, Error> {
        loop {
            self.tag()?;
            let byte = self.peek()?;
            if byte >> 5 != major::TAG {
                return Ok(byte);
            }
        }
    }

    /// Whether the next byte ends something of indefinite length; it is taken if so.
    #[inline]
    fn takes_break(&mut self) -> Result<bool, Error> {
        let ends = self.peek()? == marker::BREAK;
        if ends {
            self.0.advance(1);
        }
        Ok(ends)
    }

    #[inline]
    pub(super) fn decode<T: Decode<'de>>(&mut self) -> Result<T, Error> {
        Ok(T::decode(&mut self.0)?)
    }

    /// Reads the items of an array or a map one level down.
    fn nested<T>(
        &mut self,
        length: Option<usize>,
        read: impl FnOnce(&mut Items<'_, 'de>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if !self.0.step_in() {
            return Err(cbor4ii::core::error::DecodeError::<()>::DepthOverflow { name: &"item" }.into());
        }
        let mut items = Items { reading: self, left: length, ended: false };
        let value = read(&mut items)?;
        items.finish()?;
        self.0.step_out();
        Ok(value)
    }

    pub(super) fn array_length(&mut self) -> Result<Option<usize>, Error> {
        Ok(types::Array::len(&mut self.0)?)
    }

    #[inline]
    pub(super) fn tag(&mut self) -> Result<u64, Error> {
        match self.0.argument() {
            Some(tag) => Ok(tag),
            None => Ok(types::Tag::tag(&mut self.0)?),
        }
    }

    /// A string of text; most have their length in front.
    #[inline]
    fn text(&mut self) -> Result<Cow<'de, str>, Error> {
        let before = self.0;
        match self.0.content().map(std::str::from_utf8) {
            Some(Ok(text)) => Ok(Cow::Borrowed(text)),
            Some(Err(_)) => {
                self.0 = before;
                self.decode()
            }
            None => self.decode(),
        }
    }

    #[inline]
    fn bytes(&mut self) -> Result<Cow<'de, [u8]>, Error> {
        match self.0.content() {
            Some(bytes) => Ok(Cow::Borrowed(bytes)),
            None => Ok(self.decode::<types::Bytes<_>>()?.0),
        }
    }

    fn simple<V: Visitor<'de>>(&mut self, byte: u8, visitor: V) -> Result<V::Value, Error> {
        match byte {
            marker::FALSE | marker::TRUE => visitor.visit_bool(self.decode()?),
            marker::NULL | marker::UNDEFINED => {
                self.0.advance(1);
                visitor.visit_none()
            }
            marker::F16 => {
                let types::F16(bits) = self.decode()?;
                visitor.visit_f64(number::half(bits))
            }
            marker::F32 => visitor.visit_f32(self.decode()?),
            marker::F64 => match self.0.argument() {
                Some(bits) => visitor.visit_f64(f64::from_bits(bits)),
                None => visitor.visit_f64(self.decode()?),
            },
            _ => Err(Error::new(format_args!("malformed CBOR: unexpected byte 0x{byte:02x}"))),
        }
    }
}

impl<'de> Deserializer<'de> for &mut Reading<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let byte = self.untagged()?;
        match byte >> 5 {
            major::UNSIGNED => match self.0.argument() {
                Some(value) => visitor.visit_u64(value),
                None => visitor.visit_u64(self.decode()?),
            },
            major::NEGATIVE => {
                let types::Negative(below_minus_one) = self.decode::<types::Negative<u64>>()?;
                match i64::try_from(below_minus_one) {
                    Ok(value) => visitor.visit_i64(-1 - value),
                    Err(_) => visitor.visit_i128(-1 - i128::from(below_minus_one)),
                }
            }
            major::BYTES => match self.bytes()? {
                Cow::Borrowed(bytes) => visitor.visit_borrowed_bytes(bytes),
                Cow::Owned(bytes) => visitor.visit_byte_buf(bytes),
            },
            major::STRING => match self.text()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            major::ARRAY => {
                let length = self.array_length()?;
                self.nested(length, |items| visitor.visit_seq(items))
            }
            major::MAP => {
                let length = types::Map::len(&mut self.0)?;
                self.nested(length, |items| visitor.visit_map(items))
            }
            _ => self.simple(byte, visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.untagged()? {
            marker::NULL | marker::UNDEFINED => self.deserialize_any(visitor),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if name != BIG_NUMBER {
            return visitor.visit_newtype_struct(self);
        }
        match number::read(self)? {
            Some(text) => visitor.visit_string(text),
            None => visitor.visit_none(),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.decode::<IgnoredAny>()?;
        visitor.visit_unit()
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier
    }
}

/// The items of an array, or the keys and values of a map.
struct Items<'a, 'de> {
    reading: &'a mut Reading<'de>,
    /// How many the sender says are left; nothing where the end is marked instead. It is never believed before they
    /// are there.
    left: Option<usize>,
    ended: bool,
}

impl Items<'_, '_> {
    /// Whether there is no further item; the count of the next one is taken otherwise.
    #[inline]
    fn is_over(&mut self) -> Result<bool, Error> {
        if self.ended {
            return Ok(true);
        }
        self.ended = match &mut self.left {
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
            None => self.reading.takes_break()?,
        };
        Ok(self.ended)
    }

    fn finish(mut self) -> Result<(), Error> {
        if self.is_over()? { Ok(()) } else { Err(Error::new("more items than expected")) }
    }
}

impl<'de> SeqAccess<'de> for &mut Items<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.is_over()? { Ok(None) } else { seed.deserialize(&mut *self.reading).map(Some) }
    }

    fn size_hint(&self) -> Option<usize> {
        self.left
    }
}

impl<'de> MapAccess<'de> for &mut Items<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.is_over()? { Ok(None) } else { seed.deserialize(&mut *self.reading).map(Some) }
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut *self.reading)
    }

    fn size_hint(&self) -> Option<usize> {
        self.left
    }
}
