//! What is wrong with a document or a value, and where.

use std::fmt;

use serde_core::{de, ser};

use crate::bridge::{Segment, display_path};

/// A value that has no document, or a document that is not what a type expects.
#[derive(Debug)]
pub struct DocumentError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    message: String,
    /// The steps to the place, the last one first.
    steps: Vec<Segment>,
}

impl DocumentError {
    /// The error seen from one level further out.
    pub(super) fn within(mut self, step: Segment) -> Self {
        self.0.steps.push(step);
        self
    }

    fn new(message: impl fmt::Display) -> Self {
        Self(Box::new(Inner { message: message.to_string(), steps: Vec::new() }))
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", display_path("document", &self.0.steps), self.0.message)
    }
}

impl std::error::Error for DocumentError {}

impl ser::Error for DocumentError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message)
    }
}

impl de::Error for DocumentError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message)
    }

    /// As serde words it, but without the text that was found: it may be a secret.
    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format_args!("expected {expected}, found {}", kind(&found)))
    }

    fn unknown_variant(_variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format_args!("expected one of the variants {}, found another text", expected.join(", ")))
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format_args!("expected {expected}, found another {}", kind(&found)))
    }
}

fn kind(found: &de::Unexpected<'_>) -> &'static str {
    use de::Unexpected;
    match found {
        Unexpected::Bool(_) => "boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "integer",
        Unexpected::Float(_) => "number with a fraction",
        Unexpected::Char(_) | Unexpected::Str(_) => "string",
        Unexpected::Bytes(_) => "blob",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "list",
        Unexpected::Map => "object",
        Unexpected::UnitVariant => "text alone",
        Unexpected::NewtypeVariant | Unexpected::TupleVariant | Unexpected::StructVariant => "variant with a value",
        _ => "value",
    }
}
