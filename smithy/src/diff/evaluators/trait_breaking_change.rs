//! Traits whose definition says which changes break someone.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diff::brief::trait_change;
use crate::diff::trait_rules::{BreakingRule, Definitions, Step};
use crate::diff::{Changed, Comparison, Evaluator, Finding, Rule, TraitChange};

pub(super) const EVALUATOR: Evaluator =
    Evaluator { name: "TraitBreakingChange", rules: &[ADDED, REMOVED, UPDATED], run };

const ADDED: Rule = Rule {
    id: "TraitBreakingChange.Add",
    description: "A trait was applied to a shape that was there, or its value has a new part, and the trait's definition \
        says in `breakingChanges` that this breaks someone, and how badly. The trait stands behind the rule in the event \
        id.",
    example: "`Room$name` gains `@jsonName(\"roomName\")`, so the name on the wire changes.",
};

const REMOVED: Rule = Rule {
    id: "TraitBreakingChange.Remove",
    description: "A trait was taken from a shape, or its value has lost a part, and the trait's definition says in \
        `breakingChanges` that this breaks someone, and how badly. The trait stands behind the rule in the event id.",
    example: "`ListRooms` loses `@paginated`, so generated code loses its paginator.",
};

const UPDATED: Rule = Rule {
    id: "TraitBreakingChange.Update",
    description: "A trait has another value, or a part of its value is another, and the trait's definition says in \
        `breakingChanges` that this breaks someone, and how badly. The trait stands behind the rule in the event id.",
    example: "The `uri` of `@http` on `GetRoom` was `/room` and is `/rooms`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut definitions = Definitions::of(comparison.new);
    let mut findings = Vec::new();
    for change in comparison.changed() {
        for applied in change.trait_changes() {
            let Some(definition) = definitions.get(applied.id().as_str()) else { continue };
            for rule in &definition.breaking {
                check(comparison, change, &applied, rule, &mut findings);
            }
        }
    }
    findings
}

fn check(
    comparison: &Comparison<'_>,
    change: &Changed<'_>,
    applied: &TraitChange<'_>,
    rule: &BreakingRule<'_>,
    findings: &mut Vec<Finding>,
) {
    if rule.is_nested && applied.new.is_none_or(|new| new.value.is_null()) {
        return;
    }
    let (old, new) = (parts(applied.old_value(), &rule.path), parts(applied.new_value(), &rule.path));
    let added = new.keys().filter(|path| !old.contains_key(*path));
    for path in old.keys().chain(added) {
        let (before, after) = (old.get(path).copied(), new.get(path).copied());
        if !rule.change.tells(before, after) {
            continue;
        }
        let (told, what) = describe(applied, path, before, after, change);
        let message = if rule.note.is_empty() { what } else { format!("{what}; {}", rule.note) };
        let finding = comparison.about_trait(change, applied, told, rule.severity, message);
        findings.push(finding.detail(applied.id()));
    }
}

/// The parts of a trait's value that a path leads to, by the way there.
fn parts<'m>(value: Option<&'m Value>, path: &[Step<'_>]) -> BTreeMap<String, &'m Value> {
    let mut found = BTreeMap::new();
    extract(value.unwrap_or(&Value::Null), path, String::new(), &mut found);
    found
}

/// Adds what a path leads to. Each step goes deeper into the value, so the value's own depth bounds the recursion.
fn extract<'v>(value: &'v Value, path: &[Step<'_>], way: String, found: &mut BTreeMap<String, &'v Value>) {
    let Some((step, rest)) = path.split_first() else {
        found.insert(way, value);
        return;
    };
    match (step, value) {
        (Step::Member(name), Value::Object(members)) => {
            let member = members.get(*name).unwrap_or(&Value::Null);
            extract(member, rest, format!("{way}/{name}"), found);
        }
        (Step::EachItem, Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                extract(item, rest, format!("{way}/{index}"), found);
            }
        }
        (Step::EachValue, Value::Object(entries)) => {
            for (key, entry) in entries {
                extract(entry, rest, format!("{way}/{key}"), found);
            }
        }
        _ => {}
    }
}

fn describe(
    applied: &TraitChange<'_>,
    path: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    change: &Changed<'_>,
) -> (&'static Rule, String) {
    let (before, after) = (before.filter(|value| !value.is_null()), after.filter(|value| !value.is_null()));
    let rule = match (before, after) {
        (Some(_), Some(_)) => &UPDATED,
        (_, None) => &REMOVED,
        (None, _) => &ADDED,
    };
    (rule, trait_change(applied.id(), path, change.new.id(), before, after))
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn on_operation(old: &str, new: &str) -> Vec<String> {
        let model = |traits: &str| {
            let input = r#"{"type": "structure", "members": {"id": {"target": "smithy.api#String"}}}"#;
            let operation = format!(r#"{{"type": "operation", "input": {{"target": "a#I"}}, "traits": {traits}}}"#);
            format!(r#"{{"a#O": {operation}, "a#I": {input}}}"#)
        };
        found(&model(old), &model(new))
    }

    #[test]
    fn parts_of_a_value_have_rules_of_their_own() {
        let http = |method: &str, uri: &str, code: &str| {
            format!(r#"{{"smithy.api#http": {{"method": "{method}", "uri": "{uri}"{code}}}}}"#)
        };
        let old = http("GET", "/a", "");
        assert_eq!(
            on_operation(&old, &http("PUT", "/b", "")),
            ["ERROR TraitBreakingChange.Update.smithy.api#http a#O"; 2]
        );
        let coded = http("GET", "/a", r#", "code": 204"#);
        assert_eq!(on_operation(&old, &coded), ["DANGER TraitBreakingChange.Add.smithy.api#http a#O"]);
        assert_eq!(on_operation("{}", &coded), ["DANGER TraitBreakingChange.Add.smithy.api#http a#O"]);
        assert!(on_operation(&old, &http("GET", "/a", r#", "code": 200"#)).is_empty());
        assert_eq!(on_operation(&coded, "{}"), ["ERROR TraitBreakingChange.Remove.smithy.api#http a#O"]);
    }

    #[test]
    fn lists_are_compared_item_by_item() {
        let with = |encodings: &str| format!(r#"{{"smithy.api#requestCompression": {{"encodings": [{encodings}]}}}}"#);
        let (one, two) = (with(r#""gzip""#), with(r#""gzip", "br""#));
        let id = "smithy.api#requestCompression a#O";
        assert_eq!(on_operation(&one, &two), [format!("NOTE TraitBreakingChange.Add.{id}")]);
        assert_eq!(on_operation(&two, &one), [format!("DANGER TraitBreakingChange.Remove.{id}")]);
        assert_eq!(on_operation(&one, &with(r#""br""#)), [format!("DANGER TraitBreakingChange.Update.{id}")]);
    }

    #[test]
    fn a_model_defines_rules_for_its_own_traits() {
        let model = |value: &str| {
            format!(
                r#"{{"a#t": {{"type": "structure", "members": {{"m": {{"target": "a#M"}}}}, "traits": {{"smithy.api#trait":
                {{"breakingChanges": [{{"path": "/m/value/x", "change": "any", "severity": "DANGER"}},
                                      {{"path": "/nowhere", "change": "any"}}]}}}}}},
                "a#M": {{"type": "map", "key": {{"target": "smithy.api#String"}}, "value": {{"target": "a#S"}}}},
                "a#S": {{"type": "structure", "members": {{"x": {{"target": "smithy.api#String"}}}}}},
                "a#A": {{"type": "string", "traits": {{"a#t": {value}}}}}}}"#
            )
        };
        let old = model(r#"{"m": {"one": {"x": "1"}, "two": {"x": "2"}, "three": {}}}"#);
        let new = model(r#"{"m": {"one": {"x": "1!"}, "three": {"x": "3"}}}"#);
        let expected = [
            "DANGER TraitBreakingChange.Add.a#t a#A",
            "DANGER TraitBreakingChange.Remove.a#t a#A",
            "DANGER TraitBreakingChange.Update.a#t a#A",
        ];
        assert_eq!(found(&old, &new), expected);
    }
}
