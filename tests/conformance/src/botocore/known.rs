//! What botocore knows of a service: its own model, of another day than ours.

use farrier_smithy::{Shape, ShapeKind, SimpleType};
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::protocol::{Protocol, Wire};

/// botocore's model of a service.
#[derive(Debug, Deserialize)]
pub(super) struct Known {
    /// What botocore calls the service.
    pub(super) name: String,
    pub(super) metadata: Metadata,
    operations: Map<String, Json>,
    shapes: Map<String, Json>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Metadata {
    /// What the service speaks, in botocore's names; older services name only one.
    #[serde(default)]
    pub(super) protocols: Vec<String>,
    #[serde(default)]
    pub(super) json_version: Option<String>,
    #[serde(default)]
    pub(super) aws_query_compatible: Option<Json>,
}

/// Which end of an operation is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Input,
    Output,
}

impl Known {
    /// Whether the service speaks a protocol, by botocore's word.
    pub(super) fn speaks(&self, protocol: &Protocol) -> bool {
        let is_version = match protocol.wire {
            Wire::AwsJson => protocol.name().ends_with("1_0") == (self.metadata.json_version.as_deref() == Some("1.0")),
            _ => true,
        };
        is_version && self.metadata.protocols.iter().any(|name| name == protocol.botocore)
    }

    pub(super) fn has_operation(&self, name: &str) -> bool {
        self.operations.contains_key(name)
    }

    /// The shape at an end of an operation; nothing where there is none.
    pub(super) fn end(&self, operation: &str, end: End) -> Option<&str> {
        let key = if end == End::Input { "input" } else { "output" };
        self.operations.get(operation)?.get(key)?.get("shape")?.as_str()
    }

    /// Whether there is a shape of that name.
    pub(super) fn has_shape(&self, name: &str) -> bool {
        self.shapes.contains_key(name)
    }

    /// The member of a structure.
    pub(super) fn member<'a>(&'a self, shape: &str, name: &str) -> Option<Place<'a>> {
        Place::of(self.shapes.get(shape)?.get("members")?.get(name)?)
    }

    /// The `member` of a list, the `key` or the `value` of a map.
    pub(super) fn part<'a>(&'a self, shape: &str, name: &str) -> Option<Place<'a>> {
        Place::of(self.shapes.get(shape)?.get(name)?)
    }

    /// Whether a shape is of the same type in both models.
    pub(super) fn is_alike(&self, name: &str, shape: &Shape) -> bool {
        let Some(known) = self.shapes.get(name) else { return false };
        let says = |key: &str| known.get(key).and_then(Json::as_bool).unwrap_or(false);
        let of_type =
            |types: &[&str]| known.get("type").and_then(Json::as_str).is_some_and(|name| types.contains(&name));
        match &shape.kind {
            ShapeKind::Structure(_) => of_type(&["structure"]) && !says("union") && !says("document"),
            ShapeKind::Union(_) => of_type(&["structure"]) && says("union"),
            ShapeKind::List(_) => of_type(&["list"]),
            ShapeKind::Map(_) => of_type(&["map"]),
            ShapeKind::Enum(_) => of_type(&["string"]),
            ShapeKind::IntEnum(_) => of_type(&["integer"]),
            ShapeKind::Simple(simple) => match simple {
                SimpleType::Blob => of_type(&["blob"]),
                SimpleType::Boolean => of_type(&["boolean"]),
                SimpleType::String => of_type(&["string"]),
                SimpleType::Byte | SimpleType::Short | SimpleType::Integer => of_type(&["integer", "long"]),
                // An integer is as good as a long: Python has one kind.
                SimpleType::Long => of_type(&["integer", "long"]),
                SimpleType::Float | SimpleType::Double => of_type(&["float", "double"]),
                SimpleType::Timestamp => of_type(&["timestamp"]),
                SimpleType::Document => of_type(&["structure"]) && says("document"),
                SimpleType::BigInteger | SimpleType::BigDecimal => false,
            },
            ShapeKind::Service(_) | ShapeKind::Resource(_) | ShapeKind::Operation(_) => false,
        }
    }
}

/// A reference to a shape, as a member makes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) shape: &'a str,
    /// Whether botocore takes and gives the JSON that a header holds, not its text.
    pub(super) is_json_value: bool,
    /// Whether botocore makes up a value where there is none.
    pub(super) is_token: bool,
}

impl<'a> Place<'a> {
    fn of(reference: &'a Json) -> Option<Self> {
        let says = |key: &str| reference.get(key).and_then(Json::as_bool).unwrap_or(false);
        let (is_json_value, is_token) = (says("jsonvalue"), says("idempotencyToken"));
        Some(Self { shape: reference.get("shape")?.as_str()?, is_json_value, is_token })
    }
}
