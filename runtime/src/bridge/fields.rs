//! A look at some top-level names of a message before its shape is known.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The string values of some top-level names, as far as the message can be read at all.
pub(crate) fn string_fields<'de, D: Deserializer<'de>, const N: usize>(
    deserializer: D,
    names: [&str; N],
) -> [Option<String>; N] {
    let mut fields = [const { None }; N];
    // What was found before a syntax error still tells more than nothing.
    let _ = deserializer.deserialize_any(StringFields { names, fields: &mut fields });
    fields
}

/// Collects the string values of some names and skips everything else.
struct StringFields<'a, const N: usize> {
    names: [&'a str; N],
    fields: &'a mut [Option<String>; N],
}

impl<'de, const N: usize> Visitor<'de> for StringFields<'_, N> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match self.names.iter().position(|name| *name == key) {
                Some(index) => {
                    if let Some(value) = map.next_value_seed(MaybeString)? {
                        self.fields[index] = Some(value);
                    }
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// A value that counts only if it is a string.
struct MaybeString;

impl<'de> DeserializeSeed<'de> for MaybeString {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! no_string {
    ($($method:ident $type:ty;)*) => {
        $(
            fn $method<E>(self, _: $type) -> Result<Option<String>, E> {
                Ok(None)
            }
        )*
    };
}

impl<'de> Visitor<'de> for MaybeString {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, value: &str) -> Result<Option<String>, E> {
        Ok(Some(value.to_owned()))
    }

    no_string! {
        visit_bool bool;
        visit_i64 i64;
        visit_i128 i128;
        visit_u64 u64;
        visit_f64 f64;
        visit_bytes &[u8];
    }

    fn visit_unit<E>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Option<String>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<String>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}
