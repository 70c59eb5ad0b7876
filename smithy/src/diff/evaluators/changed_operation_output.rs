//! Operations whose output is another shape.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedOperationOutput", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedOperationOutput",
    description: "The output of an operation is another shape. Its name is part of generated code; from and to nothing \
        counts, too. Both names stand behind the rule in the event id.",
    example: "The output of `GetRoom` changes from `GetRoomResponse` to `GetRoomOutput`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_operation(), shapes.1.as_operation()) else { continue };
        if old.output != new.output {
            let message = format!("the output of `{}` was `{}` and is `{}`", shapes.1.id, old.output, new.output);
            let finding = comparison.about_shapes(shapes, &CHANGED, Severity::Error, message);
            findings.push(finding.detail(format_args!("From.{}.To.{}", old.output, new.output)));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn nothing_is_a_shape_too() {
        let model = |ends: &str| format!(r#"{{"a#O": {{"type": "operation"{ends}}}, "a#T": {{"type": "structure"}}}}"#);
        let ends = r#", "input": {"target": "a#T"}, "output": {"target": "a#T"}"#;
        let expected = [
            "ERROR ChangedOperationInput.From.smithy.api#Unit.To.a#T a#O",
            "ERROR ChangedOperationOutput.From.smithy.api#Unit.To.a#T a#O",
        ];
        assert_eq!(found(&model(""), &model(ends)), expected);
        assert_eq!(found(&model(ends), &model("")).len(), 2);
    }
}
