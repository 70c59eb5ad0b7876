//! Traits that came, went or have another value.

use serde_json::Value;

use crate::diff::brief::trait_change;
use crate::diff::trait_rules::{Definition, Definitions, Kind, TagRule, rules_of_member};
use crate::diff::{Changed, Comparison, Evaluator, Finding, Rule, Severity, TraitChange};
use crate::model::Model;
use crate::shape::{Member, Shape, ShapeKind};
use crate::traits::{Box as Boxed, KnownTrait, Required};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ModifiedTrait", rules: &[ADDED, REMOVED, UPDATED], run };

const ADDED: Rule = Rule {
    id: "ModifiedTrait.Add",
    description: "A trait was applied to a shape that was there. How bad that is, the tags `diff.*` of the trait's \
        definition say; without such tags it is a note, and for a trait that nobody defined a warning. Traits with \
        `breakingChanges` have rules of their own. The trait stands behind the rule in the event id.",
    example: "The member `Room$name` gains `@sensitive`.",
};

const REMOVED: Rule = Rule {
    id: "ModifiedTrait.Remove",
    description: "A trait was taken from a shape. How bad that is, the tags `diff.*` of the trait's definition say; \
        without such tags it is a warning. Traits with `breakingChanges` have rules of their own. The trait stands \
        behind the rule in the event id.",
    example: "The structure `Room` loses `@tags`.",
};

const UPDATED: Rule = Rule {
    id: "ModifiedTrait.Update",
    description: "A trait has another value. How bad that is, the tags `diff.*` of the trait's definition say; without \
        such tags it is a note, and for a trait that nobody defined a warning. Traits with `breakingChanges` have rules \
        of their own. The trait stands behind the rule in the event id.",
    example: "The `@documentation` of `GetRoom` was rewritten.",
};

/// What is told about a trait without tags and rules.
const BY_DEFAULT: [TagRule; 3] = [
    TagRule::new(Kind::Add, Severity::Note),
    TagRule::new(Kind::Update, Severity::Note),
    TagRule::new(Kind::Remove, Severity::Warning),
];

/// What is told about a trait that is not defined.
const UNKNOWN: [TagRule; 1] = [TagRule::new(Kind::Any, Severity::Warning)];

/// A place in a trait's value, with what is there in the two versions.
struct Part<'v> {
    path: String,
    old: Option<&'v Value>,
    new: Option<&'v Value>,
}

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut definitions = Definitions::of(comparison.new);
    let mut findings = Vec::new();
    for change in comparison.changed() {
        for applied in change.trait_changes() {
            let id = applied.id().as_str();
            // The rules about nullability see to these two.
            if id == Boxed::ID || id == Required::ID {
                continue;
            }
            let definition = definitions.get(id);
            let told = Told { comparison, change, applied: &applied };
            let part = told.whole();
            for rule in rules(definition) {
                findings.extend(told.about(&part, *rule));
            }
            if definition.is_some_and(|definition| definition.has_contents) {
                told.contents(part, &mut findings);
            }
        }
    }
    findings
}

fn rules<'d>(definition: Option<&'d Definition<'_>>) -> &'d [TagRule] {
    match definition {
        None => &UNKNOWN,
        Some(definition) if !definition.tags.is_empty() || definition.has_contents => &definition.tags,
        Some(definition) if definition.breaking.is_empty() => &BY_DEFAULT,
        Some(_) => &[],
    }
}

/// A trait that changed on a shape or member.
struct Told<'c, 'm> {
    comparison: &'c Comparison<'m>,
    change: &'c Changed<'m>,
    applied: &'c TraitChange<'m>,
}

impl<'m> Told<'_, 'm> {
    fn whole(&self) -> Part<'m> {
        Part { path: String::new(), old: self.applied.old_value(), new: self.applied.new_value() }
    }

    fn about(&self, part: &Part<'_>, rule: TagRule) -> Option<Finding> {
        let (happened, told) = match (part.old, part.new) {
            (None, Some(_)) => (Kind::Add, &ADDED),
            (Some(_), None) => (Kind::Remove, &REMOVED),
            (Some(old), Some(new)) if old != new => (Kind::Update, &UPDATED),
            _ => return None,
        };
        if rule.change != Kind::Any && rule.change != happened {
            return None;
        }
        let id = self.applied.id();
        let message = trait_change(id, &part.path, self.change.new.id(), part.old, part.new);
        let finding = self.comparison.about_trait(self.change, self.applied, told, rule.severity, message);
        Some(finding.detail(id))
    }

    /// Looks at the parts of a value that the definition's members tag. The values' own depth bounds the walk.
    fn contents(&self, whole: Part<'m>, findings: &mut Vec<Finding>) {
        let model = self.comparison.new;
        let Some(definition) = model.shape(self.applied.id()) else { return };
        let mut open = vec![(definition, whole)];
        while let Some((shape, part)) = open.pop() {
            for (member, part) in parts(shape, &part) {
                for rule in rules_of_member(member) {
                    findings.extend(self.about(&part, rule));
                }
                open.extend(target(model, member).map(|target| (target, part)));
            }
        }
    }
}

fn target<'m>(model: &'m Model, member: &Member) -> Option<&'m Shape> {
    model.shape(&member.target)
}

/// The parts of two values of one type, with the members that describe them.
fn parts<'m, 'v>(shape: &'m Shape, whole: &Part<'v>) -> Vec<(&'m Member, Part<'v>)> {
    let (Some(old), Some(new)) = (whole.old, whole.new) else { return Vec::new() };
    let at = |key: &dyn std::fmt::Display| format!("{}/{key}", whole.path);
    match (&shape.kind, old, new) {
        (ShapeKind::List(member), Value::Array(old), Value::Array(new)) => {
            let part = |index| Part { path: at(&index), old: old.get(index), new: new.get(index) };
            (0..old.len().max(new.len())).map(|index| (&**member, part(index))).collect()
        }
        (ShapeKind::Map(entry), Value::Object(old), Value::Object(new)) => {
            let keys = old.keys().chain(new.keys().filter(|key| !old.contains_key(*key)));
            keys.map(|key| (&entry[1], Part { path: at(key), old: old.get(key), new: new.get(key) })).collect()
        }
        (ShapeKind::Structure(members) | ShapeKind::Union(members), Value::Object(old), Value::Object(new)) => {
            let part = |member: &'m Member| {
                let name = member.name();
                (member, Part { path: at(&name), old: old.get(name), new: new.get(name) })
            };
            members.iter().map(part).filter(|(_, part)| part.old.is_some() || part.new.is_some()).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn on_string(definitions: &str, old: &str, new: &str) -> Vec<String> {
        let model = |traits: &str| format!(r#"{{{definitions}"a#A": {{"type": "string", "traits": {traits}}}}}"#);
        found(&model(old), &model(new))
    }

    #[test]
    fn unknown_traits_are_warnings_and_known_ones_notes_until_they_go() {
        let (with, other) = (r#"{"x#t": 1, "smithy.api#title": "a"}"#, r#"{"x#t": 2, "smithy.api#title": "b"}"#);
        let lines = |what: &str, known: &str| {
            [
                format!("{known} ModifiedTrait.{what}.smithy.api#title a#A"),
                format!("WARNING ModifiedTrait.{what}.x#t a#A"),
            ]
        };
        assert_eq!(on_string("", "{}", with), lines("Add", "NOTE"));
        assert_eq!(on_string("", with, other), lines("Update", "NOTE"));
        assert_eq!(on_string("", with, "{}"), lines("Remove", "WARNING"));
    }

    #[test]
    fn tags_of_the_definition_decide() {
        let definition = r#""a#t": {"type": "integer", "traits": {"smithy.api#trait": {},
            "smithy.api#tags": ["diff.danger.add", "diff.error.update", "x"]}}, "#;
        assert_eq!(on_string(definition, "{}", r#"{"a#t": 1}"#), ["DANGER ModifiedTrait.Add.a#t a#A"]);
        assert_eq!(on_string(definition, r#"{"a#t": 1}"#, r#"{"a#t": 2}"#), ["ERROR ModifiedTrait.Update.a#t a#A"]);
        assert!(on_string(definition, r#"{"a#t": 1}"#, "{}").is_empty());
    }

    #[test]
    fn box_and_required_are_left_to_the_rules_about_nullability() {
        assert!(on_string("", "{}", r#"{"smithy.api#box": {}}"#).is_empty());
    }

    #[test]
    fn contents_are_judged_part_by_part() {
        let definition = r#""a#t": {"type": "structure", "members": {
                "l": {"target": "a#L"}, "u": {"target": "a#U"}},
                "traits": {"smithy.api#trait": {}, "smithy.api#tags": ["diff.contents"]}},
            "a#L": {"type": "list", "member": {"target": "smithy.api#String",
                "traits": {"smithy.api#tags": ["diff.error.remove", "diff.warning.update"]}}},
            "a#U": {"type": "union", "members": {"x": {"target": "smithy.api#String",
                "traits": {"smithy.api#tags": ["diff.danger.const"]}}, "y": {"target": "smithy.api#String"}}}, "#;
        let old = r#"{"a#t": {"l": ["a", "b", "c"], "u": {"x": "1"}}}"#;
        let new = r#"{"a#t": {"l": ["a", "B"], "u": {"y": "1"}}}"#;
        let expected = [
            "DANGER ModifiedTrait.Remove.a#t a#A",
            "ERROR ModifiedTrait.Remove.a#t a#A",
            "WARNING ModifiedTrait.Update.a#t a#A",
        ];
        let mut found = on_string(definition, old, new);
        found.sort();
        assert_eq!(found, expected);
    }
}
