//! Moves between AWS signature versions 4 and 4A.

use crate::diff::auth::{effective_schemes, migration};
use crate::diff::closure::Closures;
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};
use crate::shape::Shape;

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "SigV4Migration", rules: &[MIGRATED], run };

const MIGRATED: Rule = Rule {
    id: "SigV4Migration",
    description: "The schemes a client signs with changed between `aws.auth#sigv4` and `aws.auth#sigv4a` in a way that \
        can lock clients out: one replaced the other, or the preferred one changed. Not all credentials can sign with \
        sigv4a, and sigv4 signs for one region where sigv4a signs for many. Adding the other one behind is fine. Told of \
        a service, and of each operation that changed itself.",
    example: "`@auth([sigv4, sigv4a])` becomes `@auth([sigv4a, sigv4])`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut closures = Closures::of(comparison.new);
    let mut findings = Vec::new();
    let mut told = |shapes: (&'_ Shape, &'_ Shape), old: &[&str], new: &[&str], comparison: &Comparison<'_>| {
        if let Some(what) = migration(old, new) {
            let message = format!("in the authentication schemes of `{}`, {what}", shapes.1.id);
            let places = (comparison.old_place(shapes.0.span), comparison.new_place(shapes.1.span));
            let finding = Finding::new(&MIGRATED, Severity::Danger, message).about(&shapes.1.id);
            findings.push(finding.was_at(places.0).now_at(places.1));
        }
    };
    for shapes in comparison.changed_shapes() {
        if shapes.0.as_service().is_some() && shapes.1.as_service().is_some() {
            let old = effective_schemes(comparison.old, shapes.0, None);
            let new = effective_schemes(comparison.new, shapes.1, None);
            told(shapes, &old, &new, comparison);
        }
        if shapes.0.as_operation().is_some() && shapes.1.as_operation().is_some() {
            for service in comparison.new.services() {
                let was = comparison.old.shape(&service.id).filter(|was| was.as_service().is_some());
                let Some(was) = was.filter(|_| closures.operations(service).contains(&shapes.1.id)) else { continue };
                let old = effective_schemes(comparison.old, was, Some(shapes.0));
                let new = effective_schemes(comparison.new, service, Some(shapes.1));
                told(shapes, &old, &new, comparison);
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn model(service: &str, operation: &str) -> String {
        format!(
            r#"{{"a#S": {{"type": "service", "version": "1", "operations": [{{"target": "a#O"}}], "traits":
                {{"aws.auth#sigv4": {{"name": "s"}}, "aws.auth#sigv4a": {{"name": "s"}}{service}}}}},
            "a#O": {{"type": "operation", "traits": {{{operation}}}}}}}"#
        )
    }

    #[test]
    fn an_operation_is_looked_at_when_it_changed_itself() {
        let turned = r#", "smithy.api#auth": ["aws.auth#sigv4a", "aws.auth#sigv4"]"#;
        let note = "NOTE ModifiedTrait.Add.smithy.api#auth a#S";
        let found_unchanged = found(&model("", ""), &model(turned, ""));
        assert_eq!(found_unchanged, [note, "DANGER SigV4Migration a#S"]);
        let found_changed = found(&model("", ""), &model(turned, r#""smithy.api#title": "t""#));
        let expected = [
            "NOTE ModifiedTrait.Add.smithy.api#title a#O",
            "DANGER SigV4Migration a#O",
            note,
            "DANGER SigV4Migration a#S",
        ];
        assert_eq!(found_changed, expected);
    }
}
