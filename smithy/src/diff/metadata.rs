//! Metadata that came, went or changed.

use super::comparison::Comparison;
use super::finding::{Finding, Severity};
use super::rule::{Evaluator, Rule};

pub(super) const ADDED: Evaluator = Evaluator { name: "AddedMetadata", rules: &[ADDED_KEY], run: added };
pub(super) const CHANGED: Evaluator = Evaluator { name: "ChangedMetadata", rules: &[CHANGED_KEY], run: changed };
pub(super) const REMOVED: Evaluator = Evaluator { name: "RemovedMetadata", rules: &[REMOVED_KEY], run: removed };

const ADDED_KEY: Rule = Rule {
    id: "AddedMetadata",
    description: "The model's metadata has a key that it did not have. Nothing breaks, but tools that know the key act \
        on it from now on.",
    example: "`metadata validators = [...]` is added.",
};

const CHANGED_KEY: Rule = Rule {
    id: "ChangedMetadata",
    description: "A key of the model's metadata has another value. Tools that read it act differently. The order of \
        an object's keys does not matter.",
    example: "`metadata owner` changes from `\"search\"` to `\"index\"`.",
};

const REMOVED_KEY: Rule = Rule {
    id: "RemovedMetadata",
    description: "The model's metadata has lost a key. A tool that needs it, such as a validator it configured, stops \
        working. The key stands behind the rule in the event id.",
    example: "`metadata suppressions = [...]` is removed.",
};

fn added(comparison: &Comparison<'_>) -> Vec<Finding> {
    let is_new = |key: &String| !comparison.old.metadata().contains_key(key);
    let entries = comparison.new.metadata().iter().filter(|(key, _)| is_new(key));
    let finding = |(key, entry): (&String, &crate::Metadata)| {
        let message = format!("metadata `{key}` was added: {}", entry.value);
        Finding::new(&ADDED_KEY, Severity::Note, message).now_at(comparison.new_place(Some(entry.span)))
    };
    entries.map(finding).collect()
}

fn changed(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, old) in comparison.old.metadata() {
        let Some(new) = comparison.new.metadata().get(key).filter(|new| new.value != old.value) else { continue };
        let message = format!("metadata `{key}` was {} and is {}", old.value, new.value);
        let finding = Finding::new(&CHANGED_KEY, Severity::Warning, message);
        let (before, after) = (comparison.old_place(Some(old.span)), comparison.new_place(Some(new.span)));
        findings.push(finding.was_at(before).now_at(after));
    }
    findings
}

fn removed(comparison: &Comparison<'_>) -> Vec<Finding> {
    let is_gone = |key: &String| !comparison.new.metadata().contains_key(key);
    let entries = comparison.old.metadata().iter().filter(|(key, _)| is_gone(key));
    let finding = |(key, entry): (&String, &crate::Metadata)| {
        let message = format!("metadata `{key}` was removed; it was {}", entry.value);
        let finding = Finding::new(&REMOVED_KEY, Severity::Danger, message).detail(key);
        finding.was_at(comparison.old_place(Some(entry.span)))
    };
    entries.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found_in;

    #[test]
    fn each_key_is_told_once() {
        let old = r#"{"smithy": "2.0", "metadata": {"a": 1, "b": {"x": 1, "y": 2}, "c": []}}"#;
        let new = r#"{"smithy": "2.0", "metadata": {"b": {"y": 2, "x": 1}, "c": [1], "d": null}}"#;
        let expected = ["NOTE AddedMetadata", "WARNING ChangedMetadata", "DANGER RemovedMetadata.a"];
        assert_eq!(found_in(old, new), expected);
    }
}
