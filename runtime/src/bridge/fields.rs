//! A look at some top-level names of a message before its shape is known.

use std::borrow::Cow;
use std::fmt;

use aws_smithy_types::Document;
use serde_core::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use super::document::DocumentSeed;

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
                    if let Document::String(value) = map.next_value_seed(DocumentSeed)? {
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
