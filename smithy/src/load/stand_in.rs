//! Stand-ins for shapes that are referred to and not there, in models that are loaded despite their errors.

use std::collections::BTreeSet;

use crate::shape::{Shape, ShapeKind, ShapeType, SmithyVersion};
use crate::shape_id::ShapeId;
use crate::trait_set::Traits;

/// Adds an empty structure for each missing target, so that every reference holds. A stand-in is defined in no file.
pub(crate) fn add(shapes: &mut Vec<Shape>) {
    let known: BTreeSet<&ShapeId> = shapes.iter().map(|shape| &shape.id).collect();
    let missing: BTreeSet<ShapeId> =
        shapes.iter().flat_map(targets).filter(|id| !known.contains(id)).cloned().collect();
    shapes.extend(missing.into_iter().map(stand_in));
    shapes.sort_by(|left, right| left.id.cmp(&right.id));
}

/// What members and resources target; other references are left out when they do not hold.
fn targets(shape: &Shape) -> Vec<&ShapeId> {
    match shape.as_resource() {
        Some(resource) => resource.identifiers.iter().chain(&resource.properties).map(|(_, target)| target).collect(),
        None => shape.members().iter().map(|member| &member.target).collect(),
    }
}

fn stand_in(id: ShapeId) -> Shape {
    Shape {
        id,
        kind: ShapeKind::Structure(Vec::new()),
        declared_type: ShapeType::Structure,
        traits: Traits::default(),
        mixins: Vec::new(),
        span: None,
        version: SmithyVersion::V2,
    }
}
