//! What changed between two versions of a model, and how bad it is.
//!
//! The rules, their event ids and their severities are those of smithy-diff 1.73, so that suppressions written for it go
//! on working; the messages are our own. Each evaluator has a file of its own in `evaluators/`, and [`EVALUATORS`] lists
//! them.
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

mod auth;
mod bindings;
mod bounds;
mod brief;
mod built_in_traits;
mod closure;
mod comparison;
mod evaluators;
mod finding;
mod item;
mod metadata;
mod rule;
mod suppression;
#[cfg(test)]
mod testing;
mod trait_rules;
mod trait_value;

pub use comparison::Comparison;
pub use evaluators::EVALUATORS;
pub use finding::{Finding, Severity};
pub use item::{Changed, Item, TraitChange};
pub use metadata::MetadataChange;
pub use rule::{Evaluator, Rule, rule, rules};

use crate::model::Model;

/// Every finding about the change from one version of a model to the next, in order of shape id, event id, place and
/// message, so that the same two models always give the same list.
///
/// Suppressions and severity overrides of the new model are applied: a suppressed finding is there, with the severity
/// [`Severity::Suppressed`].
pub fn diff(old: &Model, new: &Model) -> Vec<Finding> {
    let mut findings = evaluate(&Comparison::new(old, new));
    findings.sort_by(|left, right| left.sort_key().cmp(&right.sort_key()));
    findings
}

/// What the evaluators find, after suppressions and overrides.
fn evaluate(comparison: &Comparison<'_>) -> Vec<Finding> {
    let decorator = suppression::Decorator::of(comparison.new);
    let found = EVALUATORS.iter().flat_map(|evaluator| (evaluator.run)(comparison));
    found.map(|finding| decorator.decorate(finding)).collect()
}

#[cfg(test)]
mod tests {
    use super::testing::found_in;

    #[test]
    fn a_model_of_version_1_is_the_same_as_what_2_makes_of_it() {
        let one = r#"{"smithy": "1.0", "shapes": {"a#Zero": {"type": "integer"},
            "a#Boxed": {"type": "integer", "traits": {"smithy.api#box": {}}},
            "a#T": {"type": "structure", "members": {"a": {"target": "a#Zero"},
                "b": {"target": "a#Zero", "traits": {"smithy.api#box": {}}}, "c": {"target": "a#Boxed"},
                "d": {"target": "smithy.api#PrimitiveBoolean", "traits": {"smithy.api#required": {}}}}}}}"#;
        let two = r#"{"smithy": "2.0", "shapes": {"a#Zero": {"type": "integer", "traits": {"smithy.api#default": 0}},
            "a#Boxed": {"type": "integer"},
            "a#T": {"type": "structure", "members": {"a": {"target": "a#Zero", "traits": {"smithy.api#default": 0}},
                "b": {"target": "a#Zero", "traits": {"smithy.api#default": null}}, "c": {"target": "a#Boxed"},
                "d": {"target": "smithy.api#PrimitiveBoolean", "traits": {"smithy.api#required": {},
                    "smithy.api#default": false}}}}}}"#;
        assert!(found_in(one, two).is_empty());
        assert!(found_in(two, one).is_empty());
    }

    #[test]
    fn the_order_of_findings_is_that_of_shapes_and_events() {
        let old = r#"{"smithy": "2.0", "metadata": {"m": 1}, "shapes": {"b#B": {"type": "string"}, "a#A": {"type": "union",
            "members": {"x": {"target": "smithy.api#String"}, "y": {"target": "b#B"}}}}}"#;
        let new = r#"{"smithy": "2.0", "shapes": {"a#A": {"type": "union", "members": {"y": {"target": "smithy.api#Blob"},
            "x": {"target": "smithy.api#String"}}}}}"#;
        let expected = [
            "DANGER RemovedMetadata.m",
            "DANGER ChangedMemberOrder a#A",
            "ERROR ChangedMemberTarget a#A$y",
            "WARNING RemovedShape.ScalarShape b#B",
        ];
        assert_eq!(found_in(old, new), expected);
    }
}
