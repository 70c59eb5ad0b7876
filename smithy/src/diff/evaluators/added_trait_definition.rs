//! Trait definitions that are new.

use crate::diff::{Comparison, Evaluator, Finding, Item, Rule, Severity, trait_rules};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "AddedTraitDefinition", rules: &[ADDED], run };

const ADDED: Rule = Rule {
    id: "AddedTraitDefinition",
    description: "The model defines a trait that it did not define. Models can apply it from now on; none has to.",
    example: "`@trait structure owner {}` is added.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let is_definition = |item: &&Item<'_>| item.traits().has(trait_rules::TRAIT);
    let finding = |item: &Item<'_>| {
        let finding = Finding::new(&ADDED, Severity::Note, format!("the trait `{}` was defined", item.id()));
        finding.about(item.id()).now_at(comparison.new_place(item.span()))
    };
    comparison.added().iter().filter(is_definition).map(finding).collect()
}
