//! What services and resources bind.

use std::collections::HashSet;

use crate::shape::Shape;
use crate::shape_id::ShapeId;

/// The operations and resources an entity lists. A resource's lifecycle and its collection operations are not among
/// them, as in smithy-diff.
pub(super) struct Bindings<'m> {
    pub(super) operations: &'m [ShapeId],
    pub(super) resources: &'m [ShapeId],
    pub(super) is_service: bool,
}

impl<'m> Bindings<'m> {
    /// The bindings of a service or resource; `None` for other shapes.
    pub(super) fn of(shape: &'m Shape) -> Option<Self> {
        if let Some(service) = shape.as_service() {
            return Some(Self { operations: &service.operations, resources: &service.resources, is_service: true });
        }
        let resource = shape.as_resource()?;
        Some(Self { operations: &resource.operations, resources: &resource.resources, is_service: false })
    }
}

/// The ids of one list that another list does not have, each once.
pub(super) fn missing<'m>(list: &'m [ShapeId], other: &'m [ShapeId]) -> impl Iterator<Item = &'m ShapeId> {
    let mut known: HashSet<&ShapeId> = other.iter().collect();
    list.iter().filter(move |id| known.insert(id))
}
