//! Errors an operation no longer returns.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity, bindings};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "RemovedOperationError", rules: &[REMOVED], run };

const REMOVED: Rule = Rule {
    id: "RemovedOperationError",
    description: "An operation no longer declares an error. Generated code loses the error's variant, so programs that \
        handle it no longer compile, and old clients wait for an error that does not come. The error's name stands \
        behind the rule in the event id.",
    example: "`GetRoom` loses the error `PendingVerification`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_operation(), shapes.1.as_operation()) else { continue };
        for error in bindings::missing(&old.errors, &new.errors) {
            let message = format!("the operation `{}` no longer declares the error `{error}`", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, &REMOVED, Severity::Warning, message).detail(error.name()));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn errors_are_compared_as_sets() {
        let model = |errors: &str| {
            let error = r#"{"type": "structure", "traits": {"smithy.api#error": "client"}}"#;
            format!(r#"{{"a#O": {{"type": "operation", "errors": {errors}}}, "a#X": {error}, "b#Y": {error}}}"#)
        };
        let both = model(r#"[{"target": "a#X"}, {"target": "b#Y"}]"#);
        let swapped = model(r#"[{"target": "b#Y"}, {"target": "a#X"}]"#);
        let one = model(r#"[{"target": "a#X"}]"#);
        assert!(found(&both, &swapped).is_empty());
        assert_eq!(found(&both, &one), ["WARNING RemovedOperationError.Y a#O"]);
        assert_eq!(found(&one, &both), ["WARNING AddedOperationError.Y a#O"]);
    }
}
