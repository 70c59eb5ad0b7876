//! Operations and resources a service or resource no longer binds.

use crate::diff::bindings::{self, Bindings};
use crate::diff::closure::Closures;
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator {
    name: "RemovedEntityBinding",
    rules: &[OPERATION_FROM_RESOURCE, OPERATION_FROM_SERVICE, RESOURCE_FROM_RESOURCE, RESOURCE_FROM_SERVICE],
    run,
};

const OPERATION_FROM_RESOURCE: Rule = Rule {
    id: "RemovedOperationBinding.FromResource",
    description: "A resource no longer binds an operation in its `operations`. The operation's name stands behind the \
        rule in the event id.",
    example: "The resource `Room` no longer binds the operation `ArchiveRoom`.",
};

const OPERATION_FROM_SERVICE: Rule = Rule {
    id: "RemovedOperationBinding.FromService",
    description: "A service no longer binds an operation, so clients lose it. Where a resource of the service binds the \
        operation instead, clients see no difference, and it is a note. The operation's name stands behind the rule in \
        the event id.",
    example: "The service `Rooms` no longer binds the operation `ArchiveRoom`.",
};

const RESOURCE_FROM_RESOURCE: Rule = Rule {
    id: "RemovedResourceBinding.FromResource",
    description: "A resource has lost a child resource with all of its operations. The child's name stands behind the \
        rule in the event id.",
    example: "The resource `Room` loses the child `Message`.",
};

const RESOURCE_FROM_SERVICE: Rule = Rule {
    id: "RemovedResourceBinding.FromService",
    description: "A service no longer binds a resource, so clients lose its operations. The resource's name stands \
        behind the rule in the event id.",
    example: "The service `Rooms` no longer binds the resource `Room`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut closures = Closures::of(comparison.new);
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (Bindings::of(shapes.0), Bindings::of(shapes.1)) else { continue };
        let (operation, resource) = if new.is_service {
            (&OPERATION_FROM_SERVICE, &RESOURCE_FROM_SERVICE)
        } else {
            (&OPERATION_FROM_RESOURCE, &RESOURCE_FROM_RESOURCE)
        };
        for removed in bindings::missing(old.operations, new.operations) {
            let has_moved = new.is_service && closures.operations(shapes.1).contains(removed);
            let (severity, how) =
                if has_moved { (Severity::Note, " itself; one of its resources does") } else { (Severity::Error, "") };
            let message = format!("`{}` no longer binds the operation `{removed}`{how}", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, operation, severity, message).detail(removed.name()));
        }
        for removed in bindings::missing(old.resources, new.resources) {
            let message = format!("`{}` no longer binds the resource `{removed}`", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, resource, Severity::Error, message).detail(removed.name()));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn model(service: &str, resource: &str) -> String {
        format!(
            r#"{{"a#S": {{"type": "service", "version": "1", {service}}}, "a#R": {{"type": "resource", {resource}}},
            "a#C": {{"type": "resource"}}, "a#O": {{"type": "operation"}}}}"#
        )
    }

    #[test]
    fn an_operation_that_moves_into_a_resource_stays_with_the_service() {
        let r = r#""resources": [{"target": "a#R"}]"#;
        let both = format!(r#""operations": [{{"target": "a#O"}}], {r}"#);
        let old = model(&both, r#""operations": []"#);
        for binding in [r#""collectionOperations": [{"target": "a#O"}]"#, r#""update": {"target": "a#O"}"#] {
            let expected = ["NOTE RemovedOperationBinding.FromService.O a#S"];
            assert_eq!(found(&old, &model(r, binding)), expected);
        }
        assert_eq!(found(&old, &model(r, r#""operations": []"#)), ["ERROR RemovedOperationBinding.FromService.O a#S"]);
        let expected =
            ["ERROR RemovedOperationBinding.FromResource.O a#R", "NOTE AddedOperationBinding.ToService.O a#S"];
        assert_eq!(found(&model(r, r#""operations": [{"target": "a#O"}]"#), &old), expected);
    }

    #[test]
    fn resources_are_told_from_both_kinds_of_parent() {
        let none = model(r#""operations": []"#, r#""operations": []"#);
        let c = r#""resources": [{"target": "a#C"}]"#;
        let expected = ["NOTE AddedResourceBinding.ToResource.C a#R", "NOTE AddedResourceBinding.ToService.C a#S"];
        assert_eq!(found(&none, &model(c, c)), expected);
        let expected =
            ["ERROR RemovedResourceBinding.FromResource.C a#R", "ERROR RemovedResourceBinding.FromService.C a#S"];
        assert_eq!(found(&model(c, c), &none), expected);
    }
}
