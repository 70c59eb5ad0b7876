//! Shapes and members that are new.

use crate::diff::{Comparison, Evaluator, Finding, Item, Rule, Severity};
use crate::shape::{ShapeType, SimpleType};
use crate::traits::Enum;

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "AddedShape", rules: &[ADDED], run };

const ADDED: Rule = Rule {
    id: "AddedShape",
    description: "A shape is new, or a member of a shape that was there. Adding breaks nobody by itself; other rules \
        look at what the addition asks of callers.",
    example: "The structure `com.example#Room` has a new member `topic`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    comparison.added().iter().filter_map(|item| added(comparison, item)).collect()
}

fn added(comparison: &Comparison<'_>, item: &Item<'_>) -> Option<Finding> {
    if let Item::Member(container, _) = item {
        let before = comparison.old.shape(container.id.as_str())?;
        let was_enum_trait = before.declared_type == ShapeType::Simple(SimpleType::String) && before.has::<Enum>();
        if was_enum_trait && container.declared_type == ShapeType::Enum {
            return None;
        }
    }
    let message = format!("{} `{}` was added", item.type_name(), item.id());
    let finding = Finding::new(&ADDED, Severity::Note, message).about(item.id());
    Some(finding.now_at(comparison.new_place(item.span())))
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn members_of_new_shapes_are_not_told_apart() {
        let new = r#"{"a#T": {"type": "structure", "members": {"m": {"target": "smithy.api#String"}}}}"#;
        assert_eq!(found("{}", new), ["NOTE AddedShape a#T"]);
        assert_eq!(found(r#"{"a#T": {"type": "structure"}}"#, new), ["NOTE AddedShape a#T$m"]);
    }

    #[test]
    fn a_string_becomes_an_enum_without_new_members_only_if_it_had_the_enum_trait() {
        let new = r#"{"a#E": {"type": "enum", "members": {"ONE": {"target": "smithy.api#Unit"}}}}"#;
        let legacy = r#"{"a#E": {"type": "string", "traits": {"smithy.api#enum": [{"value": "ONE", "name": "ONE"}]}}}"#;
        assert!(found(legacy, new).is_empty());
        let expected = ["ERROR ChangedShapeType a#E", "NOTE AddedShape a#E$ONE"];
        assert_eq!(found(r#"{"a#E": {"type": "string"}}"#, new), expected);
    }
}
