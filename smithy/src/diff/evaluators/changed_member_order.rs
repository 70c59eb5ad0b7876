//! Structures and unions whose members stand in another order.

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};
use crate::shape::{Member, ShapeKind};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedMemberOrder", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedMemberOrder",
    description: "The members of a structure or union stand in another order, or a new one stands before an old one. \
        The layout of C and C++ structures follows that order, so binaries built from the two versions do not fit each \
        other. Code that Farrier generates does not depend on it.",
    example: "The structure `Room` had the members `arn`, `name` and has `name`, `arn`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let ((ShapeKind::Structure(old), ShapeKind::Structure(new)) | (ShapeKind::Union(old), ShapeKind::Union(new))) =
            (&shapes.0.kind, &shapes.1.kind)
        else {
            continue;
        };
        let moved = old.iter().map(Member::name).zip(new.iter().map(Member::name)).find(|(old, new)| old != new);
        if let Some((before, after)) = moved {
            let message = format!("the order of `{}` changed: `{after}` stands where `{before}` stood", shapes.1.id);
            findings.push(comparison.about_shapes(shapes, &CHANGED, Severity::Danger, message));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn appending_and_dropping_the_last_keep_the_order() {
        let model = |kind: &str, members: &[&str]| {
            let members: Vec<_> =
                members.iter().map(|name| format!(r#""{name}": {{"target": "smithy.api#String"}}"#)).collect();
            format!(r#"{{"a#T": {{"type": "{kind}", "members": {{{}}}}}}}"#, members.join(","))
        };
        for kind in ["structure", "union"] {
            let order = |old: &[&str], new: &[&str]| {
                let found = found(&model(kind, old), &model(kind, new));
                found.contains(&"DANGER ChangedMemberOrder a#T".to_owned())
            };
            assert!(!order(&["a", "b"], &["a", "b", "c"]));
            assert!(!order(&["a", "b"], &["a"]));
            assert!(order(&["a", "b"], &["b", "a"]));
            assert!(order(&["a", "b"], &["b"]));
            assert!(order(&["a", "b"], &["a", "x", "b"]));
        }
    }
}
