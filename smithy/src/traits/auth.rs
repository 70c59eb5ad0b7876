//! "Authentication traits" and "AWS authentication traits".

use serde::Deserialize;
use serde_json::Value;

use super::{KnownTrait, TraitError, from_value, known_by_serde};
use crate::shape_id::ShapeId;

/// The authentication schemes of a service or operation in order of preference (`auth`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Auth(pub Vec<ShapeId>);

/// A key in a header or the query (`httpApiKeyAuth`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HttpApiKeyAuth {
    /// The name of the header or query parameter.
    pub name: String,
    /// Where the key goes.
    #[serde(rename = "in")]
    pub location: ApiKeyLocation,
    /// The scheme in front of the key in a header.
    pub scheme: Option<String>,
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApiKeyLocation {
    /// A header.
    Header,
    /// The query string.
    Query,
}

/// AWS signature version 4 (`aws.auth#sigv4`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Sigv4 {
    /// The service name in the credential scope.
    pub name: String,
}

/// AWS signature version 4A (`aws.auth#sigv4a`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Sigv4a {
    /// The service name in the credential scope.
    pub name: String,
}

known_by_serde! {
    HttpApiKeyAuth = "smithy.api#httpApiKeyAuth";
    Sigv4 = "aws.auth#sigv4";
    Sigv4a = "aws.auth#sigv4a";
}

impl KnownTrait for Auth {
    const ID: &'static str = "smithy.api#auth";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let schemes: Vec<String> = from_value(value)?;
        let ids =
            schemes.iter().map(|scheme| ShapeId::parse(scheme).map_err(|error| TraitError::new(error.to_string())));
        Ok(Self(ids.collect::<Result<_, _>>()?))
    }
}
