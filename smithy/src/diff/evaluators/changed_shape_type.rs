//! Shapes of another type.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};
use crate::shape::{Shape, ShapeType};
use crate::traits::{Enum, UniqueItems};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedShapeType", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedShapeType",
    description: "A shape has another type. Two moves are expected and not told: from a string with the legacy `@enum` \
        trait to an enum, and from a set to a list with `@uniqueItems`.",
    example: "`com.example#Count` was an `integer` and is a `long`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (old, new) = (shapes.0.declared_type, shapes.1.declared_type);
        if old != new && !is_modernised(shapes.0, shapes.1) {
            let message = format!("`{}` was {} and is {}", shapes.1.id, old.with_article(), new.with_article());
            findings.push(comparison.about_shapes(shapes, &CHANGED, Severity::Error, message));
        }
    }
    findings
}

fn is_modernised(old: &Shape, new: &Shape) -> bool {
    match (old.declared_type, new.declared_type) {
        (ShapeType::Set, ShapeType::List) => new.has::<UniqueItems>(),
        (_, ShapeType::Enum) => old.has::<Enum>(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn a_set_may_become_a_list_of_unique_items() {
        let model = |kind: &str, traits: &str| {
            format!(
                r#"{{"a#L": {{"type": "{kind}", "member": {{"target": "smithy.api#String"}}, "traits": {traits}}}}}"#
            )
        };
        let set = model("set", "{}");
        assert!(found(&set, &model("list", r#"{"smithy.api#uniqueItems": {}}"#)).is_empty());
        let expected = ["ERROR ChangedShapeType a#L", "WARNING TraitBreakingChange.Remove.smithy.api#uniqueItems a#L"];
        assert_eq!(found(&set, &model("list", "{}")), expected);
    }
}
