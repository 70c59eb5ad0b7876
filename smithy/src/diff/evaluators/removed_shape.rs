//! Shapes and members that are gone.

use crate::diff::{Comparison, Evaluator, Finding, Item, Rule, Severity};
use crate::shape::{ShapeType, SimpleType};
use crate::traits::{Enum, Private};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "RemovedShape", rules: &[REMOVED, SCALAR], run };

const REMOVED: Rule = Rule {
    id: "RemovedShape",
    description: "A shape or a member is gone. Code that was generated from the old model has a type, a field or an \
        operation for it, and programs that use it no longer compile. Private shapes do not count.",
    example: "The member `topic` is removed from the structure `com.example#Room`.",
};

const SCALAR: Rule = Rule {
    id: "RemovedShape.ScalarShape",
    description: "A simple shape without a type of its own in generated code is gone, such as a string or a number. \
        The members that targeted it now target another shape; the rule about changed targets judges them.",
    example: "`com.example#RoomName`, a string, is removed, and members target `smithy.api#String` instead.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    comparison.removed().iter().filter_map(|item| removed(comparison, item)).collect()
}

fn removed(comparison: &Comparison<'_>, item: &Item<'_>) -> Option<Finding> {
    let container_is_gone = || comparison.new.shape(item.id().shape_text()).is_none();
    if item.has::<Private>() || matches!(item, Item::Member(..)) && container_is_gone() {
        return None;
    }
    let message = format!("{} `{}` was removed", item.type_name(), item.id());
    let (rule, severity) = if is_scalar(item) { (&SCALAR, Severity::Warning) } else { (&REMOVED, Severity::Error) };
    Some(Finding::new(rule, severity, message).about(item.id()).was_at(comparison.old_place(item.span())))
}

/// Whether generated code has no type for the shape. A string with the legacy `@enum` trait has one, and smithy-diff
/// does not count documents as scalar.
fn is_scalar(item: &Item<'_>) -> bool {
    let Item::Shape(shape) = item else { return false };
    match shape.declared_type {
        ShapeType::Simple(SimpleType::Document) => false,
        ShapeType::Simple(SimpleType::String) => !shape.has::<Enum>(),
        other => matches!(other, ShapeType::Simple(_)),
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn what_has_a_type_of_its_own_is_an_error() {
        let old = r#"{"a#S": {"type": "string"}, "a#D": {"type": "document"},
            "a#P": {"type": "structure", "traits": {"smithy.api#private": {}}},
            "a#E": {"type": "string", "traits": {"smithy.api#enum": [{"value": "one", "name": "ONE"}]}},
            "a#T": {"type": "structure", "members": {"m": {"target": "a#S"}}}}"#;
        let expected = [
            "ERROR RemovedShape a#D",
            "ERROR RemovedShape a#E",
            "WARNING RemovedShape.ScalarShape a#S",
            "ERROR RemovedShape a#T",
        ];
        assert_eq!(found(old, "{}"), expected);
    }

    #[test]
    fn a_member_is_found_where_its_shape_stays() {
        let old = r#"{"a#T": {"type": "structure", "members": {"m": {"target": "smithy.api#String"}}}}"#;
        assert_eq!(found(old, r#"{"a#T": {"type": "structure"}}"#), ["ERROR RemovedShape a#T$m"]);
    }
}
