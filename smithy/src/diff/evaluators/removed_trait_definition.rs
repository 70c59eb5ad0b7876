//! Trait definitions that are gone.

use crate::diff::{Comparison, Evaluator, Finding, Item, Rule, Severity, trait_rules};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "RemovedTraitDefinition", rules: &[REMOVED], run };

const REMOVED: Rule = Rule {
    id: "RemovedTraitDefinition",
    description: "The model no longer defines a trait. Models that apply it no longer load.",
    example: "`@trait structure owner {}` is removed.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let is_definition = |item: &&Item<'_>| item.traits().has(trait_rules::TRAIT);
    let finding = |item: &Item<'_>| {
        let message = format!("the definition of the trait `{}` was removed", item.id());
        let finding = Finding::new(&REMOVED, Severity::Error, message);
        finding.about(item.id()).was_at(comparison.old_place(item.span()))
    };
    comparison.removed().iter().filter(is_definition).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn definitions_that_come_and_go_are_found_beside_their_shapes() {
        let definition = r#"{"a#t": {"type": "structure", "traits": {"smithy.api#trait": {}}}}"#;
        assert_eq!(found("{}", definition), ["NOTE AddedShape a#t", "NOTE AddedTraitDefinition a#t"]);
        assert_eq!(found(definition, "{}"), ["ERROR RemovedShape a#t", "ERROR RemovedTraitDefinition a#t"]);
    }
}
