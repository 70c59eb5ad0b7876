//! Errors that are no longer common to a service's operations.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity, bindings};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "RemovedServiceError", rules: &[REMOVED], run };

const REMOVED: Rule = Rule {
    id: "RemovedServiceError",
    description: "A service no longer declares an error for all of its operations. The errors of generated operations \
        lose a variant, unless the operation declares the error itself.",
    example: "The service loses the error `ThrottlingException`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_service(), shapes.1.as_service()) else { continue };
        for error in bindings::missing(&old.errors, &new.errors) {
            let message = format!("the error `{error}` is no longer common to the operations of `{}`", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, &REMOVED, Severity::Warning, message));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn each_error_is_told() {
        let model = |errors: &str| {
            let error = r#"{"type": "structure", "traits": {"smithy.api#error": "client"}}"#;
            format!(
                r#"{{"a#S": {{"type": "service", "version": "1", "errors": {errors}}}, "a#X": {error}, "a#Y": {error}}}"#
            )
        };
        let (none, both) = (model("[]"), model(r#"[{"target": "a#X"}, {"target": "a#Y"}]"#));
        assert_eq!(found(&none, &both), ["WARNING AddedServiceError a#S", "WARNING AddedServiceError a#S"]);
        assert_eq!(found(&both, &none), ["WARNING RemovedServiceError a#S", "WARNING RemovedServiceError a#S"]);
    }
}
