//! Where in a JSON value the lowering is, and typed access that names the place when it fails.

use std::fmt;

use serde_json::{Map, Value};

use super::error::EndpointRulesError;

/// A place in a JSON value: a linked list on the stack, written out only for an error.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment<'a>,
    depth: usize,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    pub(super) fn root() -> Self {
        Self { parent: None, segment: Segment::Root, depth: 0 }
    }

    pub(super) fn child<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path { parent: Some(self), segment: Segment::Key(key), depth: self.depth + 1 }
    }

    pub(super) fn item(&self, index: usize) -> Path<'_> {
        Path { parent: Some(self), segment: Segment::Index(index), depth: self.depth + 1 }
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn error(&self, problem: impl Into<String>) -> EndpointRulesError {
        EndpointRulesError::new(self.to_string(), problem.into())
    }

    pub(super) fn required<'v>(
        &self,
        object: &'v Map<String, Value>,
        key: &str,
    ) -> Result<&'v Value, EndpointRulesError> {
        object.get(key).ok_or_else(|| self.error(format!("the member `{key}` is missing")))
    }

    pub(super) fn object<'v>(&self, value: &'v Value) -> Result<&'v Map<String, Value>, EndpointRulesError> {
        value.as_object().ok_or_else(|| self.wrong("an object", value))
    }

    pub(super) fn array<'v>(&self, value: &'v Value) -> Result<&'v [Value], EndpointRulesError> {
        value.as_array().map(Vec::as_slice).ok_or_else(|| self.wrong("an array", value))
    }

    pub(super) fn text<'v>(&self, value: &'v Value) -> Result<&'v str, EndpointRulesError> {
        value.as_str().ok_or_else(|| self.wrong("a string", value))
    }

    pub(super) fn bool(&self, value: &Value) -> Result<bool, EndpointRulesError> {
        value.as_bool().ok_or_else(|| self.wrong("a boolean", value))
    }

    pub(super) fn int(&self, value: &Value) -> Result<i32, EndpointRulesError> {
        let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
        number.ok_or_else(|| self.wrong("an integer of 32 bits", value))
    }

    pub(super) fn wrong(&self, expected: &str, value: &Value) -> EndpointRulesError {
        let found = match value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(number) => number.to_string(),
            Value::String(_) => "a string".to_owned(),
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        self.error(format!("expected {expected}, found {found}"))
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Root => f.write_str("$"),
            Segment::Key(key) => write!(f, ".{key}"),
            Segment::Index(index) => write!(f, "[{index}]"),
        }
    }
}
