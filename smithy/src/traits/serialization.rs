//! "Serialization and protocol traits" and "XML binding traits".

use serde::Deserialize;
use serde_json::Value;

use super::{KnownTrait, TraitError, known_by_serde, non_empty};

/// A member's key in JSON (`jsonName`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct JsonName(#[allow(missing_docs, reason = "the type says it")] pub String);

/// What a blob's or string's content is (`mediaType`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaType(pub String);

/// How a timestamp is written (`timestampFormat`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimestampFormat {
    /// RFC 3339 in UTC with optional fractional seconds.
    DateTime,
    /// The IMF-fixdate of RFC 7231.
    HttpDate,
    /// Seconds since 1970 as a number.
    EpochSeconds,
}

/// The name of an element or attribute (`xmlName`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlName(pub String);

/// The namespace of an element (`xmlNamespace`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct XmlNamespace {
    /// The namespace's URI.
    pub uri: String,
    /// The prefix it is bound to; the default namespace without.
    pub prefix: Option<String>,
}

known_by_serde! {
    JsonName = "smithy.api#jsonName";
    TimestampFormat = "smithy.api#timestampFormat";
    XmlNamespace = "smithy.api#xmlNamespace";
}

impl KnownTrait for MediaType {
    const ID: &'static str = "smithy.api#mediaType";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        non_empty(value).map(Self)
    }
}

impl KnownTrait for XmlName {
    const ID: &'static str = "smithy.api#xmlName";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        non_empty(value).map(Self)
    }
}
