//! Operations whose input is another shape.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedOperationInput", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedOperationInput",
    description: "The input of an operation is another shape. Its name is part of generated code; from and to nothing \
        counts, too. Both names stand behind the rule in the event id.",
    example: "The input of `GetRoom` changes from `GetRoomRequest` to `GetRoomInput`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_operation(), shapes.1.as_operation()) else { continue };
        if old.input != new.input {
            let message = format!("the input of `{}` was `{}` and is `{}`", shapes.1.id, old.input, new.input);
            let finding = comparison.about_shapes(shapes, &CHANGED, Severity::Error, message);
            findings.push(finding.detail(format_args!("From.{}.To.{}", old.input, new.input)));
        }
    }
    findings
}
