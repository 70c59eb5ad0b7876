//! Which shapes are reachable from which.

use std::collections::HashSet;

use crate::model::Model;
use crate::shape::{Shape, ShapeKind};
use crate::shape_id::ShapeId;

impl Model {
    /// The shapes reachable from some, themselves included, in order of id: members' targets; inputs, outputs and
    /// errors of operations; what services and resources bind. References in trait values are not followed. Ids this
    /// model does not have are left out.
    pub fn reachable<'a>(&self, roots: impl IntoIterator<Item = &'a ShapeId>) -> Vec<&Shape> {
        let mut seen: HashSet<&ShapeId> = HashSet::new();
        let mut found = Vec::new();
        let mut open: Vec<&Shape> = roots.into_iter().filter_map(|id| self.shape(id)).collect();
        while let Some(shape) = open.pop() {
            if !seen.insert(&shape.id) {
                continue;
            }
            found.push(shape);
            open.extend(neighbours(shape).into_iter().filter_map(|id| self.shape(id)));
        }
        found.sort_by(|left, right| left.id.cmp(&right.id));
        found
    }
}

fn neighbours(shape: &Shape) -> Vec<&ShapeId> {
    match &shape.kind {
        ShapeKind::Service(service) => {
            service.operations.iter().chain(&service.resources).chain(&service.errors).collect()
        }
        ShapeKind::Resource(resource) => {
            let named = resource.identifiers.iter().chain(&resource.properties).map(|(_, id)| id);
            let lifecycle = resource.lifecycle.iter().map(|(_, id)| id);
            let lists = resource.operations.iter().chain(&resource.collection_operations).chain(&resource.resources);
            named.chain(lifecycle).chain(lists).collect()
        }
        ShapeKind::Operation(operation) => {
            [&operation.input, &operation.output].into_iter().chain(&operation.errors).collect()
        }
        _ => shape.members().iter().map(|member| &member.target).collect(),
    }
}
