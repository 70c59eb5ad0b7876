//! Which properties of the JSON AST belong to which type of shape (Smithy 2.0, "JSON AST").

use crate::ast::{LIFECYCLE, Shape};
use crate::shape::ShapeType;

/// Every property that some type of shape has.
pub(crate) const ALL: &[&str] = &[
    "type",
    "traits",
    "mixins",
    "members",
    "member",
    "key",
    "value",
    "version",
    "rename",
    "operations",
    "collectionOperations",
    "resources",
    "errors",
    "input",
    "output",
    "identifiers",
    "properties",
    "create",
    "put",
    "read",
    "update",
    "delete",
    "list",
];

/// The properties a shape has that its type does not: they say nothing.
pub(crate) fn misplaced(shape: &Shape<'_>, shape_type: ShapeType) -> Vec<&'static str> {
    let allowed = allowed(shape_type);
    present(shape).into_iter().filter(|name| !allowed.contains(name)).collect()
}

/// What a type has beside `type`, `traits` and `mixins`.
fn allowed(shape_type: ShapeType) -> &'static [&'static str] {
    match shape_type {
        ShapeType::Simple(_) => &[],
        ShapeType::Enum | ShapeType::IntEnum | ShapeType::Structure | ShapeType::Union => &["members"],
        ShapeType::List | ShapeType::Set => &["member"],
        ShapeType::Map => &["key", "value"],
        ShapeType::Service => &["version", "operations", "resources", "errors", "rename"],
        ShapeType::Operation => &["input", "output", "errors"],
        ShapeType::Resource => &[
            "identifiers",
            "properties",
            "operations",
            "collectionOperations",
            "resources",
            "create",
            "put",
            "read",
            "update",
            "delete",
            "list",
        ],
    }
}

fn present(shape: &Shape<'_>) -> Vec<&'static str> {
    let properties = [
        ("members", !shape.members.0.is_empty()),
        ("member", shape.member.is_some()),
        ("key", shape.key.is_some()),
        ("value", shape.value.is_some()),
        ("version", shape.version.is_some()),
        ("rename", !shape.rename.0.is_empty()),
        ("operations", !shape.operations.is_empty()),
        ("collectionOperations", !shape.collection_operations.is_empty()),
        ("resources", !shape.resources.is_empty()),
        ("errors", !shape.errors.is_empty()),
        ("input", shape.input.is_some()),
        ("output", shape.output.is_some()),
        ("identifiers", !shape.identifiers.0.is_empty()),
        ("properties", !shape.properties.0.is_empty()),
    ];
    let lifecycle = LIFECYCLE.into_iter().zip(shape.lifecycle.iter().map(Option::is_some));
    properties.into_iter().chain(lifecycle).filter(|(_, is_present)| *is_present).map(|(name, _)| name).collect()
}
