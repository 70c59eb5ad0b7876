//! Values as they are drawn: what an input holds, or what a response says.

use aws_smithy_types::DateTime;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value as Json, json};

/// A value of some shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// A null in a sparse collection.
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    /// A string or an enum.
    Text(String),
    Blob(Vec<u8>),
    Time(DateTime),
    Document(Json),
    List(Vec<Value>),
    /// Entries with keys that differ.
    Map(Vec<(String, Value)>),
    /// The members that are set, by their names in the model; of a union there is one.
    Structure(Vec<(String, Value)>),
}

impl Value {
    /// The value as botocore's oracle and the emitted programs take parameters.
    pub(super) fn to_params(&self) -> Json {
        let object = |entries: &[(String, Self)]| {
            Json::Object(entries.iter().map(|(name, value)| (name.clone(), value.to_params())).collect::<Map<_, _>>())
        };
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => json!(value),
            Self::Integer(value) => json!(value),
            Self::Float(value) => json!(value),
            Self::Text(text) => json!(text),
            Self::Blob(bytes) => json!({ "$b64": BASE64_STANDARD.encode(bytes) }),
            Self::Time(time) => epoch(time),
            Self::Document(document) => document.clone(),
            Self::List(items) => Json::Array(items.iter().map(Self::to_params).collect()),
            Self::Map(entries) | Self::Structure(entries) => object(entries),
        }
    }

    /// The member of a structure; nothing for other values.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Structure(members) => members.iter().find(|(member, _)| member == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// Seconds since the epoch, a whole number where they are whole.
pub(super) fn epoch(time: &DateTime) -> Json {
    match time.subsec_nanos() {
        0 => json!(time.secs()),
        _ => json!(time.as_secs_f64()),
    }
}
