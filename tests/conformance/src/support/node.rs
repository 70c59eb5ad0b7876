//! JSON with every digit of its numbers.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value. Numbers are the text that stands in the file, because no Rust number holds every one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    /// In order of appearance; no key stands twice.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// What is no JSON, and an object that says one key twice.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
        Self::from_raw(raw)
    }

    fn from_raw(raw: &RawValue) -> Result<Self, String> {
        let text = raw.get();
        match text.as_bytes().first() {
            Some(b'{') => object(text),
            Some(b'[') => {
                let items: Vec<&RawValue> = parsed(text)?;
                Ok(Self::List(items.into_iter().map(Self::from_raw).collect::<Result<_, _>>()?))
            }
            Some(b'"') => parsed(text).map(Self::Text),
            Some(b't' | b'f') => parsed(text).map(Self::Bool),
            Some(b'n') => Ok(Self::Null),
            _ => Ok(Self::Number(text.to_owned())),
        }
    }

    /// The member of an object; nothing for other values.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The members of an object; none for other values.
    pub(super) fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Object(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for other values.
    pub(super) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

fn parsed<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn object(text: &str) -> Result<Node, String> {
    let Entries(entries) = parsed(text)?;
    let mut object: Vec<(String, Node)> = Vec::with_capacity(entries.len());
    for (key, raw) in entries {
        if object.iter().any(|(known, _)| *known == key) {
            return Err(format!("the key {key:?} stands twice in one object"));
        }
        object.push((key, Node::from_raw(raw)?));
    }
    Ok(Node::Object(object))
}

/// The members of an object as they come.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
            Self::Object(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{key:?}: {value}", if index == 0 { "" } else { ", " })?;
                }
                f.write_str("}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept() {
        let node =
            Node::parse(r#"{"a": [100000000000000000000000000000001, -0.10, 1E+2], "b": {"c": null, "d": true}}"#)
                .unwrap();
        assert_eq!(
            node.to_string(),
            r#"{"a": [100000000000000000000000000000001, -0.10, 1E+2], "b": {"c": null, "d": true}}"#
        );
        assert_eq!(node.get("b").and_then(|b| b.get("c")), Some(&Node::Null));
        assert_eq!(node.get("a").map(|a| a.items().len()), Some(3));
    }

    #[test]
    fn a_repeated_key_is_an_error() {
        assert!(Node::parse(r#"{"a": 1, "a": 1}"#).is_err());
        assert!(Node::parse("{").is_err());
    }
}
