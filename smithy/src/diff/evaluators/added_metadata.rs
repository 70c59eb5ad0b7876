//! Metadata keys that are new.

use crate::diff::brief::brief;
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "AddedMetadata", rules: &[ADDED], run };

const ADDED: Rule = Rule {
    id: "AddedMetadata",
    description: "The model's metadata has a key that it did not have. Nothing breaks, but tools that know the key act \
        on it from now on.",
    example: "`metadata validators = [...]` is added.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.metadata().iter().filter(|change| change.old.is_none()) {
        let Some(new) = change.new else { continue };
        let message = format!("metadata `{}` was added: {}", change.key, brief(&new.value));
        let finding = Finding::new(&ADDED, Severity::Note, message);
        findings.push(finding.now_at(comparison.new_place(Some(new.span))));
    }
    findings
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
