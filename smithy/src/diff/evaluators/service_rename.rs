//! Names a service gives to shapes.

use std::collections::HashMap;

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity, closure};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ServiceRename", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ServiceRename",
    description: "A shape that belonged to a service has another name in it: its `rename` was added, changed or removed. \
        The type in generated code has another name. A rename of a shape that is new to the service is fine.",
    example: "The service gains `rename: {\"com.other#Room\": \"OtherRoom\"}` for a shape it already used.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let (Some(old), Some(new)) = (shapes.0.as_service(), shapes.1.as_service()) else { continue };
        let before: HashMap<_, _> = old.rename.iter().map(|(id, name)| (id, name)).collect();
        let after: HashMap<_, _> = new.rename.iter().map(|(id, name)| (id, name)).collect();
        let mut told = |message| findings.push(comparison.about_shapes(shapes, &CHANGED, Severity::Error, message));
        for (id, name) in &before {
            match after.get(id) {
                None => told(format!("`{}` no longer calls `{id}` `{name}`", shapes.1.id)),
                Some(now) if now != name => {
                    told(format!("`{}` called `{id}` `{name}` and calls it `{now}`", shapes.1.id));
                }
                Some(_) => {}
            }
        }
        let mut added = after.iter().filter(|(id, _)| !before.contains_key(*id)).peekable();
        if added.peek().is_some() {
            let reached = closure::reached(comparison.old, shapes.0);
            for (id, name) in added.filter(|(id, _)| reached.contains(**id)) {
                told(format!("`{}` calls `{id}` `{name}`, and used it under its own name", shapes.1.id));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn only_shapes_the_service_had_can_be_renamed_wrongly() {
        let model = |rename: &str, members: &str| {
            format!(
                r#"{{"a#S": {{"type": "service", "version": "1", "operations": [{{"target": "a#O"}}], "rename": {rename}}},
                "a#O": {{"type": "operation", "output": {{"target": "a#T"}}}}, "b#X": {{"type": "structure"}},
                "a#T": {{"type": "structure", "members": {members}}}}}"#
            )
        };
        let used = r#"{"x": {"target": "b#X"}}"#;
        let (none, named, other) = ("{}", r#"{"b#X": "BX"}"#, r#"{"b#X": "XB"}"#);
        let expected = ["ERROR ServiceRename a#S"];
        assert_eq!(found(&model(none, used), &model(named, used)), expected);
        assert_eq!(found(&model(named, used), &model(none, used)), expected);
        assert_eq!(found(&model(named, used), &model(other, used)), expected);
        assert_eq!(found(&model(none, "{}"), &model(named, used)), ["NOTE AddedShape a#T$x"]);
    }

    #[test]
    fn a_mixin_belongs_to_the_service_of_its_users() {
        let model = |rename: &str| {
            format!(
                r#"{{"a#S": {{"type": "service", "version": "1", "operations": [{{"target": "a#O"}}], "rename": {rename}}},
                "a#O": {{"type": "operation", "output": {{"target": "a#T"}}}},
                "a#T": {{"type": "structure", "mixins": [{{"target": "a#M"}}]}},
                "a#M": {{"type": "structure", "mixins": [{{"target": "a#N"}}], "traits": {{"smithy.api#mixin": {{}}}}}},
                "a#N": {{"type": "structure", "traits": {{"smithy.api#mixin": {{}}}}}}}}"#
            )
        };
        assert_eq!(found(&model("{}"), &model(r#"{"a#N": "X"}"#)), ["ERROR ServiceRename a#S"]);
    }
}
