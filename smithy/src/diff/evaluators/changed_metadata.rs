//! Metadata keys that have another value.

use crate::diff::brief::brief_change;
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedMetadata", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedMetadata",
    description: "A key of the model's metadata has another value. Tools that read it act differently. The order of \
        an object's keys does not matter.",
    example: "`metadata owner` changes from `\"search\"` to `\"index\"`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.metadata() {
        let (Some(old), Some(new)) = (change.old, change.new) else { continue };
        let (was, is) = brief_change(&old.value, &new.value);
        let message = format!("metadata `{}` was {was} and is {is}", change.key);
        let finding = Finding::new(&CHANGED, Severity::Warning, message);
        let (before, after) = (comparison.old_place(Some(old.span)), comparison.new_place(Some(new.span)));
        findings.push(finding.was_at(before).now_at(after));
    }
    findings
}
