//! Operations and resources bound to a service or resource that were not.

use crate::diff::bindings::{self, Bindings};
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator {
    name: "AddedEntityBinding",
    rules: &[OPERATION_TO_RESOURCE, OPERATION_TO_SERVICE, RESOURCE_TO_RESOURCE, RESOURCE_TO_SERVICE],
    run,
};

const OPERATION_TO_RESOURCE: Rule = Rule {
    id: "AddedOperationBinding.ToResource",
    description: "A resource binds an operation in its `operations` that it did not bind there. The operation's name \
        stands behind the rule in the event id.",
    example: "The resource `Room` binds the operation `ArchiveRoom`.",
};

const OPERATION_TO_SERVICE: Rule = Rule {
    id: "AddedOperationBinding.ToService",
    description: "A service binds an operation that it did not bind itself. The operation's name stands behind the rule \
        in the event id.",
    example: "The service `Rooms` binds the operation `ArchiveRoom`.",
};

const RESOURCE_TO_RESOURCE: Rule = Rule {
    id: "AddedResourceBinding.ToResource",
    description: "A resource has a child resource that it did not have. The child's name stands behind the rule in the \
        event id.",
    example: "The resource `Room` gains the child `Message`.",
};

const RESOURCE_TO_SERVICE: Rule = Rule {
    id: "AddedResourceBinding.ToService",
    description: "A service binds a resource that it did not bind itself. The resource's name stands behind the rule in \
        the event id.",
    example: "The service `Rooms` binds the resource `Room`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (Bindings::of(shapes.0), Bindings::of(shapes.1)) else { continue };
        let (operation, resource) = if new.is_service {
            (&OPERATION_TO_SERVICE, &RESOURCE_TO_SERVICE)
        } else {
            (&OPERATION_TO_RESOURCE, &RESOURCE_TO_RESOURCE)
        };
        let operations = bindings::missing(new.operations, old.operations).map(|added| (operation, "operation", added));
        let resources = bindings::missing(new.resources, old.resources).map(|added| (resource, "resource", added));
        for (rule, what, added) in operations.chain(resources) {
            let message = format!("`{}` binds the {what} `{added}`, which it did not", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, rule, Severity::Note, message).detail(added.name()));
        }
    }
    findings
}
