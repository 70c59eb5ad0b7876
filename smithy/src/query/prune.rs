//! A model with fewer operations.

use std::collections::BTreeSet;

use crate::model::Model;
use crate::shape::{Resource, Shape, ShapeKind};
use crate::shape_id::ShapeId;

impl Model {
    /// The model as it would be if the service had only some of its operations: without the others, the resources that
    /// bind none of the rest, other services, and the shapes that nothing reaches any longer. Definitions of traits stay.
    #[must_use]
    pub fn with_operations(mut self, service: &ShapeId, kept: &BTreeSet<ShapeId>) -> Self {
        let resources = self.resources_of(kept);
        for shape in &mut self.shapes {
            match &mut shape.kind {
                ShapeKind::Service(service) => {
                    service.operations.retain(|id| kept.contains(id));
                    service.resources.retain(|id| resources.contains(id));
                }
                ShapeKind::Resource(resource) => {
                    resource.lifecycle.retain(|(_, id)| kept.contains(id));
                    resource.operations.retain(|id| kept.contains(id));
                    resource.collection_operations.retain(|id| kept.contains(id));
                    resource.resources.retain(|id| resources.contains(id));
                }
                _ => {}
            }
        }
        let is_definition = |shape: &&Shape| shape.has_trait("smithy.api#trait");
        let definitions = self.shapes().filter(is_definition).map(|shape| &shape.id);
        let reached: BTreeSet<ShapeId> =
            self.reachable(definitions.chain([service])).into_iter().map(|shape| shape.id.clone()).collect();
        self.shapes.retain(|shape| shape.span.is_none() || reached.contains(&shape.id));
        self.index = self.shapes.iter().map(|shape| shape.id.clone()).zip(0..).collect();
        self
    }

    /// The resources that bind some operations, and those above them.
    fn resources_of(&self, operations: &BTreeSet<ShapeId>) -> BTreeSet<ShapeId> {
        let mut found = BTreeSet::new();
        let all: Vec<(&ShapeId, &Resource)> =
            self.shapes().filter_map(|shape| Some((&shape.id, shape.as_resource()?))).collect();
        loop {
            let before = found.len();
            for (id, resource) in &all {
                let lifecycle = resource.lifecycle.iter().map(|(_, operation)| operation);
                let mut bound = lifecycle.chain(&resource.operations).chain(&resource.collection_operations);
                if bound.any(|operation| operations.contains(operation))
                    || resource.resources.iter().any(|child| found.contains(child))
                {
                    found.insert((*id).clone());
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_other_operations_reach_is_gone() {
        let text = r#"{"smithy": "2.0", "shapes": {
            "a#S": {"type": "service", "version": "1", "operations": [{"target": "a#Get"}, {"target": "a#Put"}],
                "resources": [{"target": "a#Outer"}, {"target": "a#Other"}], "errors": [{"target": "a#E"}]},
            "a#Outer": {"type": "resource", "resources": [{"target": "a#Inner"}]},
            "a#Inner": {"type": "resource", "read": {"target": "a#Read"}, "operations": [{"target": "a#Put"}]},
            "a#Other": {"type": "resource", "operations": [{"target": "a#Put"}]},
            "a#Get": {"type": "operation", "input": {"target": "a#In"}}, "a#Read": {"type": "operation"},
            "a#Put": {"type": "operation", "input": {"target": "a#More"}},
            "a#In": {"type": "structure", "members": {"x": {"target": "a#X"}}}, "a#X": {"type": "string"},
            "a#More": {"type": "structure", "members": {"y": {"target": "a#Y"}}}, "a#Y": {"type": "string"},
            "a#E": {"type": "structure", "traits": {"smithy.api#error": "client"}},
            "a#t": {"type": "structure", "traits": {"smithy.api#trait": {}}}
        }}"#;
        let model = Model::from_text("test.json", text).unwrap();
        let id = |text: &str| text.parse::<ShapeId>().unwrap();
        let pruned = model.with_operations(&id("a#S"), &[id("a#Get"), id("a#Read")].into());
        let left: Vec<&str> = pruned.shapes().map(|shape| shape.id.name()).collect();
        assert_eq!(left, ["E", "Get", "In", "Inner", "Outer", "Read", "S", "X", "t"]);
        let closure = pruned.service(None).unwrap();
        assert_eq!(closure.operations().map(|shape| shape.id.name()).collect::<Vec<_>>(), ["Get", "Read"]);
        assert_eq!(pruned.shape("a#In").unwrap().members().len(), 1);
    }
}
