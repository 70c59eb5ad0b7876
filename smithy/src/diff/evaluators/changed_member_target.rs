//! Members that target another shape.

use crate::diff::{Changed, Comparison, Evaluator, Finding, Item, Rule, Severity, evaluate};
use crate::shape::{Shape, ShapeType};
use crate::traits::Enum;

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedMemberTarget", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedMemberTarget",
    description: "A member targets another shape. Where the name of the shape is part of generated code (structures, \
        unions, enums), or the type is another, that is an error. For other shapes it is as bad as the worst finding \
        about the two targets, as if the old one had become the new one, and a warning at least.",
    example: "`Room$name` targeted `RoomName` and targets `RoomTitle`, a string with a shorter `@length`.",
};

/// How deep lists and maps are followed into each other. Lists that hold themselves are no valid model, and a file of
/// lists of lists must not use up the stack.
const DEEPEST: usize = 64;

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.changed() {
        let Some((before, after)) = change.members().filter(|(old, new)| old.target != new.target) else { continue };
        let targets = (comparison.old.shape(&before.target), comparison.new.shape(&after.target));
        let (severity, reason) = match targets {
            (Some(old), Some(new)) => judge(comparison, old, new),
            _ => (Severity::Warning, "fits".to_owned()),
        };
        let (id, old, new) = (&after.id, &before.target, &after.target);
        let message = format!("`{id}` targeted `{old}` and targets `{new}`: {reason}");
        findings.push(comparison.about(change, &CHANGED, severity, message));
    }
    findings
}

fn judge<'m>(comparison: &Comparison<'m>, old: &'m Shape, new: &'m Shape) -> (Severity, String) {
    let (before, after) = (old.declared_type, new.declared_type);
    if before != after {
        let reason = format!("that was {} and is {}", before.with_article(), after.with_article());
        return (Severity::Error, reason);
    }
    if !matches!(before, ShapeType::Simple(_) | ShapeType::List | ShapeType::Set | ShapeType::Map) {
        return (Severity::Error, format!("the name of {} is part of generated code", before.with_article()));
    }
    if old.has::<Enum>() {
        return (Severity::Error, "the name of an enum is part of generated code".to_owned());
    }
    if comparison.depth() >= DEEPEST {
        return (Severity::Error, "the lists and maps hold each other too deep to compare".to_owned());
    }
    let mut changes = vec![Changed { old: Item::Shape(old), new: Item::Shape(new) }];
    let members = old.members().iter().zip(new.members());
    changes.extend(
        members.map(|(before, after)| Changed { old: Item::Member(old, before), new: Item::Member(new, after) }),
    );
    let findings = evaluate(&comparison.within(changes));
    let severity = findings.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Warning);
    let reasons: Vec<_> =
        findings.iter().map(|finding| format!("{} ({})", finding.message, finding.severity)).collect();
    let reason = if reasons.is_empty() { "the two say the same".to_owned() } else { reasons.join("; ") };
    (severity.max(Severity::Warning), reason)
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn severity(shapes: &str, old: &str, new: &str) -> String {
        let model = |target: &str| {
            format!(r#"{{{shapes}, "a#T": {{"type": "structure", "members": {{"m": {{"target": "{target}"}}}}}}}}"#)
        };
        let found = found(&model(old), &model(new));
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].strip_suffix(" ChangedMemberTarget a#T$m").unwrap_or_default().to_owned()
    }

    #[test]
    fn names_of_types_count_and_names_of_scalars_do_not() {
        let shapes = r#""a#S1": {"type": "string"}, "a#S2": {"type": "string"}, "a#N": {"type": "integer"},
            "a#T1": {"type": "structure"}, "a#T2": {"type": "structure"},
            "a#E1": {"type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}}},
            "a#E2": {"type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}}}"#;
        assert_eq!(severity(shapes, "a#S1", "a#S2"), "WARNING");
        assert_eq!(severity(shapes, "a#S1", "a#N"), "ERROR");
        assert_eq!(severity(shapes, "a#T1", "a#T2"), "ERROR");
        assert_eq!(severity(shapes, "a#E1", "a#E2"), "ERROR");
    }

    #[test]
    fn it_is_as_bad_as_what_differs_between_the_targets() {
        let shapes = r#""a#S": {"type": "string"}, "a#P": {"type": "string", "traits": {"smithy.api#pattern": "a"}},
            "a#X": {"type": "string", "traits": {"smithy.api#mediaType": "a/b"}},
            "a#L5": {"type": "string", "traits": {"smithy.api#length": {"max": 5}}},
            "a#L4": {"type": "string", "traits": {"smithy.api#length": {"max": 4}}}"#;
        assert_eq!(severity(shapes, "a#S", "a#P"), "WARNING");
        assert_eq!(severity(shapes, "a#X", "a#S"), "ERROR");
        assert_eq!(severity(shapes, "a#L5", "a#L4"), "ERROR");
        assert_eq!(severity(shapes, "a#L4", "a#L5"), "WARNING");
    }

    #[test]
    fn lists_and_maps_are_compared_through() {
        let shapes = r#""a#L1": {"type": "list", "member": {"target": "smithy.api#String"}},
            "a#L2": {"type": "list", "member": {"target": "smithy.api#Integer"}},
            "a#M1": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#L1"}},
            "a#M2": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#L2"}},
            "a#L3": {"type": "list", "member": {"target": "smithy.api#String"}, "traits": {"smithy.api#sparse": {}}}"#;
        assert_eq!(severity(shapes, "a#L1", "a#L2"), "ERROR");
        assert_eq!(severity(shapes, "a#M1", "a#M2"), "ERROR");
        assert_eq!(severity(shapes, "a#L1", "a#L3"), "ERROR");
    }
}
