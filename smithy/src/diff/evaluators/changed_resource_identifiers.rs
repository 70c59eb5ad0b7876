//! Resources whose identifiers are not the same.

use std::collections::BTreeMap;

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};
use crate::shape::Resource;
use crate::shape_id::ShapeId;

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedResourceIdentifiers", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedResourceIdentifiers",
    description: "A resource is identified by other names or other types. Whoever stored an identifier can no longer \
        use it, and generated code that takes identifiers changes. The order of identifiers does not matter.",
    example: "The resource `Room` was identified by `name` and is identified by `arn`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_resource(), shapes.1.as_resource()) else { continue };
        let (before, after) = (identifiers(old), identifiers(new));
        if before != after {
            let message =
                format!("the identifiers of `{}` were {} and are {}", shapes.1.id, list(&before), list(&after));
            findings.push(comparison.about_shapes(shapes, &CHANGED, Severity::Error, message));
        }
    }
    findings
}

fn identifiers(resource: &Resource) -> BTreeMap<&str, &ShapeId> {
    resource.identifiers.iter().map(|(name, target)| (name.as_str(), target)).collect()
}

fn list(identifiers: &BTreeMap<&str, &ShapeId>) -> String {
    if identifiers.is_empty() {
        return "none".to_owned();
    }
    let each: Vec<_> = identifiers.iter().map(|(name, target)| format!("`{name}: {target}`")).collect();
    each.join(", ")
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn names_and_targets_count_and_order_does_not() {
        let model = |identifiers: &str| format!(r#"{{"a#R": {{"type": "resource", "identifiers": {identifiers}}}}}"#);
        let (s, i) = (r#"{"target": "smithy.api#String"}"#, r#"{"target": "smithy.api#Integer"}"#);
        let old = model(&format!(r#"{{"a": {s}, "b": {s}}}"#));
        assert!(found(&old, &model(&format!(r#"{{"b": {s}, "a": {s}}}"#))).is_empty());
        for other in [format!(r#"{{"a": {s}}}"#), format!(r#"{{"a": {s}, "b": {i}}}"#), "{}".to_owned()] {
            assert_eq!(found(&old, &model(&other)), ["ERROR ChangedResourceIdentifiers a#R"]);
        }
    }
}
