//! "HTTP bindings".

use serde::Deserialize;
use serde_json::Value;

use super::{KnownTrait, TraitError, from_value, non_empty};
use crate::shape_id::is_identifier;

/// An operation's request line and success status (Smithy 2.0, "HTTP bindings", `http`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// The method, such as `GET`.
    pub method: String,
    /// The URI pattern.
    pub uri: UriPattern,
    /// The status code of success; 200 by default.
    pub code: u16,
}

/// A URI pattern such as `/tags/{resourceArn}?list=all`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UriPattern {
    /// The pattern as it is written.
    pub text: String,
    /// The path's segments, without the slashes; empty for `/`. A trailing slash is an empty literal at the end.
    pub segments: Vec<UriSegment>,
    /// The constant query parameters in order.
    pub query: Vec<QueryLiteral>,
}

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UriSegment {
    /// Text as it is.
    Literal(String),
    /// The value of the `@httpLabel` member of that name, slashes encoded.
    Label(String),
    /// The value of the `@httpLabel` member of that name, slashes kept: `{name+}`.
    GreedyLabel(String),
}

/// A constant query parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryLiteral {
    /// The name.
    pub name: String,
    /// The value; absent without `=`.
    pub value: Option<String>,
}

/// An error's status code (`httpError`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HttpError(pub u16);

/// A member in a header (`httpHeader`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpHeader(pub String);

/// A map in headers that share a prefix, which can be empty (`httpPrefixHeaders`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpPrefixHeaders(pub String);

/// A member in the query (`httpQuery`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpQuery(pub String);

#[derive(Deserialize)]
struct HttpValue {
    method: String,
    uri: String,
    #[serde(default = "default_code")]
    code: u16,
}

const fn default_code() -> u16 {
    200
}

impl KnownTrait for Http {
    const ID: &'static str = "smithy.api#http";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let HttpValue { method, uri, code } = from_value(value)?;
        if method.is_empty() || !method.bytes().all(is_token_byte) {
            return Err(TraitError::new(format!("`method` is not an HTTP method: `{method}`")));
        }
        Ok(Self { method, uri: UriPattern::parse(&uri)?, code: status_code(code)? })
    }
}

impl KnownTrait for HttpError {
    const ID: &'static str = "smithy.api#httpError";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        status_code(from_value(value)?).map(Self)
    }
}

impl KnownTrait for HttpHeader {
    const ID: &'static str = "smithy.api#httpHeader";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let name = non_empty(value)?;
        if name.bytes().all(is_token_byte) {
            return Ok(Self(name));
        }
        Err(TraitError::new(format!("`{name}` is not a header name")))
    }
}

impl KnownTrait for HttpPrefixHeaders {
    const ID: &'static str = "smithy.api#httpPrefixHeaders";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let prefix: String = from_value(value)?;
        if prefix.bytes().all(is_token_byte) {
            return Ok(Self(prefix));
        }
        Err(TraitError::new(format!("`{prefix}` can not begin a header name")))
    }
}

impl KnownTrait for HttpQuery {
    const ID: &'static str = "smithy.api#httpQuery";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        non_empty(value).map(Self)
    }
}

impl UriPattern {
    /// Reads a pattern ("HTTP bindings", "httpuri").
    ///
    /// # Errors
    /// When it does not begin with `/`, has a fragment, or has a label that is no member name, that comes twice,
    /// that shares a segment with text, or that stands in the query; and when more than one label is greedy.
    pub fn parse(text: &str) -> Result<Self, TraitError> {
        let wrong = |why: &str| TraitError::new(format!("`uri` {why}: `{text}`"));
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let path = path.strip_prefix('/').ok_or_else(|| wrong("does not begin with `/`"))?;
        if text.contains('#') {
            return Err(wrong("has a fragment"));
        }
        let mut segments = Vec::new();
        if !path.is_empty() {
            for segment in path.split('/') {
                segments.push(uri_segment(segment).ok_or_else(|| wrong("has a malformed label"))?);
            }
        }
        let labels: Vec<&str> = segments.iter().filter_map(UriSegment::label).collect();
        if labels.iter().enumerate().any(|(index, label)| labels[..index].contains(label)) {
            return Err(wrong("has a label twice"));
        }
        if segments.iter().filter(|segment| matches!(segment, UriSegment::GreedyLabel(_))).count() > 1 {
            return Err(wrong("has more than one greedy label"));
        }
        if query.contains(['{', '}']) {
            return Err(wrong("has a label in the query"));
        }
        Ok(Self { text: text.to_owned(), segments, query: query_literals(query) })
    }

    /// The names of the labels, in order.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(UriSegment::label)
    }
}

impl UriSegment {
    /// The member's name, if it is a label.
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Literal(_) => None,
            Self::Label(name) | Self::GreedyLabel(name) => Some(name),
        }
    }
}

fn uri_segment(text: &str) -> Option<UriSegment> {
    let Some(inner) = text.strip_prefix('{') else {
        return (!text.contains(['{', '}'])).then(|| UriSegment::Literal(text.to_owned()));
    };
    let inner = inner.strip_suffix('}')?;
    let (name, greedy) = match inner.strip_suffix('+') {
        Some(name) => (name, true),
        None => (inner, false),
    };
    if !is_identifier(name) {
        return None;
    }
    Some(if greedy { UriSegment::GreedyLabel(name.to_owned()) } else { UriSegment::Label(name.to_owned()) })
}

fn query_literals(query: &str) -> Vec<QueryLiteral> {
    let parameters = query.split('&').filter(|parameter| !parameter.is_empty());
    let literal = |parameter: &str| match parameter.split_once('=') {
        Some((name, value)) => QueryLiteral { name: name.to_owned(), value: Some(value.to_owned()) },
        None => QueryLiteral { name: parameter.to_owned(), value: None },
    };
    parameters.map(literal).collect()
}

fn status_code(code: u16) -> Result<u16, TraitError> {
    if (100..=999).contains(&code) {
        return Ok(code);
    }
    Err(TraitError::new(format!("{code} is not an HTTP status code")))
}

/// Whether a byte can stand in an HTTP token (RFC 9110, 5.6.2).
fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
