//! What generated types delegate to when `serde = true` stands in farrier.toml: `Serialize` and `Deserialize` by the schema,
//! through the bridge that the protocols use, without a derive.
//!
//! | Smithy | human-readable formats (JSON, TOML, YAML ..) | other formats (CBOR, MessagePack, postcard ..) |
//! |---|---|---|
//! | structure | an object; keys are the members' names in the model; absent members are left out | a struct with a place for every member, each an option |
//! | union | an object with one member | a variant with one value |
//! | unknown union member | `{"SDK_UNKNOWN_MEMBER": {}}` | a variant of that name |
//! | enum | its text, known or not | the same |
//! | `blob` | text in base64 | bytes |
//! | `timestamp` | RFC 3339 in UTC, to the nanosecond | a pair of seconds and nanoseconds |
//! | `float`, `double` | numbers; `"NaN"`, `"Infinity"`, `"-Infinity"` | numbers |
//! | `bigInteger`, `bigDecimal` | text | text |
//! | `document` | what it holds | what it holds; reading it needs a format that describes itself |
//! | streaming member | left out, and empty when read | the same |
//! | sensitive value | [`REDACTED`] | absent |
//!
//! The form is not that of a protocol: no `jsonName`, no HTTP binding, no `timestampFormat` changes it. Request ids and
//! error metadata are not part of it.
//!
//! Formats without a limit of their own are read to a depth of 128 levels.
//!
//! Sensitive values are shown only by [`Revealed`]; a map with sensitive keys is hidden as a whole. Reading takes values
//! as they are. A member that is missing is absent or, where its type has no such value, what a response without it reads
//! as (Smithy 2.0, "client error correction"). Members that the model does not have are skipped.

mod wire;

use std::fmt;

use serde_core::de::{DeserializeSeed, Error, Visitor};
use serde_core::ser::{SerializeMap, SerializeSeq};
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::bridge::{Item, Order, Path, Reader, Root, Wire, Written};
use crate::schema::{Member, Schema, Trait, prelude};
use crate::shape::{REDACTED, Shape, Slot, Value, View};
use wire::{Readable, Typed};

/// A value that serde writes with everything sensitive in it.
///
/// `serde_json::to_string(&token)` redacts; `serde_json::to_string(&Revealed(&token))` does not. It takes generated types,
/// and options, lists and maps of them.
pub struct Revealed<'a, T>(pub &'a T);

impl<T> Clone for Revealed<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Revealed<'_, T> {}

impl<T: Value> Serialize for Revealed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.0.read();
        if serializer.is_human_readable() {
            Whole { view, wire: Readable::REVEALING }.serialize(serializer)
        } else {
            Whole { view, wire: Typed::REVEALING }.serialize(serializer)
        }
    }
}

impl<T> fmt::Debug for Revealed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Revealed")
    }
}

/// Writes a structure or a union, with sensitive values redacted.
///
/// # Errors
/// Those of the serializer, and a time before the year 1 or after the year 9999 in a human-readable format.
pub fn serialize<S: Serializer>(shape: &dyn Shape, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = shape.schema();
    match (serializer.is_human_readable(), schema.is_sensitive()) {
        (true, true) => serializer.serialize_str(REDACTED),
        (true, false) => Written::whole(shape, Readable::REDACTING).serialize(serializer),
        (false, true) => Written::whole(&Hidden(schema), Typed::REDACTING).serialize(serializer),
        (false, false) => Written::whole(shape, Typed::REDACTING).serialize(serializer),
    }
}

/// Reads a structure or a union.
///
/// # Errors
/// Those of the deserializer, and values that the model does not allow; the error says where.
pub fn deserialize<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut shape = T::empty();
    if deserializer.is_human_readable() {
        fill(&mut shape, Readable::REDACTING, deserializer)?;
    } else {
        fill(&mut shape, Typed::REDACTING, deserializer)?;
    }
    Ok(shape)
}

fn fill<'de, D: Deserializer<'de>>(shape: &mut dyn Shape, wire: impl Wire, deserializer: D) -> Result<(), D::Error> {
    let (path, order) = (Path::default(), Order::default());
    let name = shape.schema().name;
    let root = Root::whole(shape, Reader::new(wire, &path, &order));
    root.deserialize(deserializer).map_err(|error| D::Error::custom(format_args!("{}: {error}", path.display(name))))
}

/// Reads an enum from its text; one that the model does not have is its unknown variant.
///
/// # Errors
/// Those of the deserializer, and anything but text.
pub fn deserialize_enum<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Text;

    impl Visitor<'_> for Text {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the text of an enum")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }

        fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
            Ok(text)
        }
    }

    deserializer.deserialize_str(Text).map(|text| T::from(&text))
}

/// A value without the member that it belongs to: its parts say all that has to be known of them.
struct Whole<'a, W> {
    view: View<'a>,
    wire: W,
}

impl<W: Wire> Serialize for Whole<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        static ANY: Member = Member::new("value", prelude::STRING, Trait::None);
        let part = |view| Whole { view, wire: self.wire };
        match self.view {
            View::Absent => serializer.serialize_none(),
            View::Shape(shape) => Written::whole(shape, self.wire).serialize(serializer),
            View::List(list) => {
                let mut out = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    out.serialize_element(&part(list.item(index)))?;
                }
                out.end()
            }
            View::Map(map) => {
                let mut out = serializer.serialize_map(Some(map.len()))?;
                for (key, view) in map.entries() {
                    out.serialize_entry(key, &part(view))?;
                }
                out.end()
            }
            view => Item::new(view, &ANY, self.wire).serialize(serializer),
        }
    }
}

/// A shape of that schema that shows nothing.
struct Hidden(&'static Schema);

impl Shape for Hidden {
    fn schema(&self) -> &'static Schema {
        self.0
    }

    fn view(&self, _member: usize) -> View<'_> {
        View::Absent
    }

    fn slot(&mut self, _member: usize) -> Slot<'_> {
        Slot::Skip
    }

    fn empty() -> Self {
        Self(prelude::UNIT)
    }
}

#[cfg(test)]
mod tests;
