//! What belongs to a service.

use std::collections::{HashMap, HashSet};

use crate::model::Model;
use crate::shape::Shape;
use crate::shape_id::ShapeId;

/// The operations of a model's services, found when they are asked for.
pub(super) struct Closures<'m> {
    model: &'m Model,
    operations: HashMap<&'m ShapeId, HashSet<&'m ShapeId>>,
}

impl<'m> Closures<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        Self { model, operations: HashMap::new() }
    }

    /// The operations of a service, those of its resources included.
    pub(super) fn operations(&mut self, service: &'m Shape) -> &HashSet<&'m ShapeId> {
        let model = self.model;
        self.operations.entry(&service.id).or_insert_with(|| operations(model, service))
    }
}

fn operations<'m>(model: &'m Model, service: &'m Shape) -> HashSet<&'m ShapeId> {
    let Some(bound) = service.as_service() else { return HashSet::new() };
    let mut operations: HashSet<&ShapeId> = bound.operations.iter().collect();
    let mut seen = HashSet::new();
    let mut open: Vec<&ShapeId> = bound.resources.iter().collect();
    while let Some(id) = open.pop() {
        let Some(resource) = model.shape(id).and_then(Shape::as_resource).filter(|_| seen.insert(id)) else { continue };
        operations.extend(resource.lifecycle.iter().map(|(_, id)| id));
        operations.extend(resource.operations.iter().chain(&resource.collection_operations));
        open.extend(&resource.resources);
    }
    operations
}

/// Every shape that a service reaches, and their mixins. What mixins target, the shapes that use them target too.
pub(super) fn reached<'m>(model: &'m Model, service: &'m Shape) -> HashSet<&'m ShapeId> {
    let mut open = model.reachable([&service.id]);
    let mut reached: HashSet<&ShapeId> = open.iter().map(|shape| &shape.id).collect();
    while let Some(shape) = open.pop() {
        open.extend(shape.mixins.iter().filter(|mixin| reached.insert(mixin)).filter_map(|mixin| model.shape(mixin)));
    }
    reached
}
