//! Metadata keys that are gone.

use crate::diff::brief::brief;
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "RemovedMetadata", rules: &[REMOVED], run };

const REMOVED: Rule = Rule {
    id: "RemovedMetadata",
    description: "The model's metadata has lost a key. A tool that needs it, such as a validator it configured, stops \
        working. The key stands behind the rule in the event id.",
    example: "`metadata suppressions = [...]` is removed.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.metadata().iter().filter(|change| change.new.is_none()) {
        let Some(old) = change.old else { continue };
        let message = format!("metadata `{}` was removed; it was {}", change.key, brief(&old.value));
        let finding = Finding::new(&REMOVED, Severity::Danger, message).detail(change.key);
        findings.push(finding.was_at(comparison.old_place(Some(old.span))));
    }
    findings
}
