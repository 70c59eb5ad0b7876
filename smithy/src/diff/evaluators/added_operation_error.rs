//! Errors an operation can return that it could not.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity, bindings};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "AddedOperationError", rules: &[ADDED], run };

const ADDED: Rule = Rule {
    id: "AddedOperationError",
    description: "An operation can return an error that it did not declare. Old clients do not know it. That is safe \
        only where a client has to do something new to get it, such as sending a new member. The error's name stands \
        behind the rule in the event id.",
    example: "`GetRoom` gains the error `RoomArchivedException`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_operation(), shapes.1.as_operation()) else { continue };
        for error in bindings::missing(&new.errors, &old.errors) {
            let message = format!("the operation `{}` can return the error `{error}`, which it could not", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, &ADDED, Severity::Warning, message).detail(error.name()));
        }
    }
    findings
}
