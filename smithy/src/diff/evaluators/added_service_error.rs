//! Errors every operation of a service can return that it could not.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity, bindings};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "AddedServiceError", rules: &[ADDED], run };

const ADDED: Rule = Rule {
    id: "AddedServiceError",
    description: "A service declares an error that every one of its operations can return from now on. Old clients do \
        not know it; that is safe only where a client has to do something new to get it.",
    example: "The service gains the error `ThrottlingException`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_service(), shapes.1.as_service()) else { continue };
        for error in bindings::missing(&new.errors, &old.errors) {
            let message =
                format!("every operation of `{}` can return the error `{error}`, which it could not", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, &ADDED, Severity::Warning, message));
        }
    }
    findings
}
