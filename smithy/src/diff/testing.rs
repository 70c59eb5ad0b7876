//! What the tests of the evaluators share.

use crate::model::Model;

/// Findings between two models, given as their `shapes`, as `SEVERITY event-id shape` in order.
pub(super) fn found(old: &str, new: &str) -> Vec<String> {
    found_in(&format!(r#"{{"smithy": "2.0", "shapes": {old}}}"#), &format!(r#"{{"smithy": "2.0", "shapes": {new}}}"#))
}

/// [`found`] for whole model files.
pub(super) fn found_in(old: &str, new: &str) -> Vec<String> {
    let [old, new] = [("old.json", old), ("new.json", new)].map(|(name, text)| Model::from_text(name, text).unwrap());
    let line = |finding: super::Finding| {
        let shape = finding.shape.map(|shape| format!(" {shape}")).unwrap_or_default();
        format!("{} {}{shape}", finding.severity, finding.id)
    };
    super::diff(&old, &new).into_iter().map(line).collect()
}
