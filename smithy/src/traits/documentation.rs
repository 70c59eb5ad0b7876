//! "Documentation traits".

use std::collections::BTreeMap;

use serde::Deserialize;

use super::known_by_serde;

/// CommonMark, or HTML in AWS models (`documentation`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Documentation(#[allow(missing_docs, reason = "the type says it")] pub String);

/// Links by title (`externalDocumentation`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ExternalDocumentation(#[allow(missing_docs, reason = "the type says it")] pub BTreeMap<String, String>);

/// A service's or resource's proper name (`title`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Title(#[allow(missing_docs, reason = "the type says it")] pub String);

/// Free labels (`tags`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Tags(#[allow(missing_docs, reason = "the type says it")] pub Vec<String>);

/// Something not to use any more (`deprecated`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Deprecated {
    /// Why, or what to use instead.
    pub message: Option<String>,
    /// The date or version it was deprecated.
    pub since: Option<String>,
}

known_by_serde! {
    Documentation = "smithy.api#documentation";
    ExternalDocumentation = "smithy.api#externalDocumentation";
    Title = "smithy.api#title";
    Tags = "smithy.api#tags";
    Deprecated = "smithy.api#deprecated";
}
