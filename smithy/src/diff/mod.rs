//! What changed between two versions of a model, and how bad it is.
//!
//! The rules, their event ids and their severities are those of smithy-diff 1.73, so that suppressions written for it go
//! on working; the messages are our own. Each rule has a home of its own beside this file, and [`EVALUATORS`] lists them.
//!
//! ```
//! use farrier_smithy::{Model, diff};
//!
//! let old = Model::from_text("old.json", r#"{"smithy": "2.0", "shapes": {"com.example#Room": {"type": "structure"}}}"#)?;
//! let new = Model::from_text("new.json", r#"{"smithy": "2.0", "shapes": {}}"#)?;
//! let findings = diff::diff(&old, &new);
//! assert_eq!(findings[0].id, "RemovedShape");
//! assert_eq!(findings[0].severity, diff::Severity::Error);
//! assert_eq!(findings[0].old_location.as_ref().map(ToString::to_string).as_deref(), Some("old.json:1:31"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod comparison;
mod finding;
mod metadata;
mod removed_shape;
mod rule;
mod table;
#[cfg(test)]
mod testing;

pub use comparison::{Changed, Comparison, Item};
pub use finding::{Finding, Severity};
pub use rule::{Evaluator, Rule};
pub use table::{EVALUATORS, rule, rules};

use crate::model::Model;

/// Every finding about the change from one version of a model to the next, in order of shape id, event id, place and
/// message, so that the same two models always give the same list.
///
/// Suppressions and severity overrides of the new model are applied: a suppressed finding is there, with the severity
/// [`Severity::Suppressed`].
pub fn diff(old: &Model, new: &Model) -> Vec<Finding> {
    let comparison = Comparison::new(old, new);
    let mut findings: Vec<Finding> = EVALUATORS.iter().flat_map(|evaluator| (evaluator.run)(&comparison)).collect();
    findings.sort_by(|left, right| left.sort_key().cmp(&right.sort_key()));
    findings
}
