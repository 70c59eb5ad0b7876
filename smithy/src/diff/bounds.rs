//! What `@length` and `@range` have in common.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::comparison::Comparison;
use super::finding::{Finding, Severity};
use super::rule::Rule;

/// A finding for each bound of a trait that allows less than before. No `min` counts as 0, as in smithy-diff.
pub(super) fn tightened(comparison: &Comparison<'_>, id: &str, rule: &'static Rule) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.changed() {
        let Some(applied) = change.updated(id) else { continue };
        let zero = Number::from(0);
        let (old_min, new_min) = (bound(applied.old_value(), "min"), bound(applied.new_value(), "min"));
        let (old_max, new_max) = (bound(applied.old_value(), "max"), bound(applied.new_value(), "max"));
        let mut told = |which: &str, old: Option<&Number>, new: &Number| {
            let old = old.map_or_else(|| "none".to_owned(), ToString::to_string);
            let message = format!("the `{which}` of `{id}` on `{}` was {old} and is {new}", change.new.id());
            findings.push(comparison.about_trait(change, &applied, rule, Severity::Error, message));
        };
        if compare(new_min.unwrap_or(&zero), old_min.unwrap_or(&zero)).is_gt() {
            told("min", old_min, new_min.unwrap_or(&zero));
        }
        if let Some(new_max) = new_max
            && old_max.is_none_or(|old_max| compare(old_max, new_max).is_gt())
        {
            told("max", old_max, new_max);
        }
    }
    findings
}

fn bound<'v>(value: Option<&'v Value>, which: &str) -> Option<&'v Number> {
    match value?.get(which)? {
        Value::Number(number) => Some(number),
        _ => None,
    }
}

/// Compares exactly where both are integers of 64 bits, and as `f64` otherwise.
fn compare(left: &Number, right: &Number) -> Ordering {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left.as_f64().unwrap_or_default().total_cmp(&right.as_f64().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn told(old: &str, new: &str) -> usize {
        let model =
            |value: &str| format!(r#"{{"a#N": {{"type": "bigDecimal", "traits": {{"smithy.api#range": {value}}}}}}}"#);
        found(&model(old), &model(new)).iter().filter(|line| *line == "ERROR ChangedRangeTrait a#N").count()
    }

    #[test]
    fn only_what_allows_less_is_told() {
        assert_eq!(told(r#"{"min": 1, "max": 5}"#, r#"{"min": 2, "max": 4}"#), 2);
        assert_eq!(told(r#"{"min": 1, "max": 5}"#, r#"{"min": 0, "max": 6}"#), 0);
        assert_eq!(told(r#"{"min": 1}"#, r#"{"min": 1, "max": 9}"#), 1);
        assert_eq!(told(r#"{"min": 1, "max": 5}"#, r#"{"max": 5}"#), 0);
        assert_eq!(told(r#"{"min": 0.5, "max": 5}"#, r#"{"min": 0.75, "max": 5.0}"#), 1);
    }

    #[test]
    fn no_minimum_counts_as_zero() {
        assert_eq!(told(r#"{"max": 5}"#, r#"{"min": -3, "max": 5}"#), 0);
        assert_eq!(told(r#"{"min": -3, "max": 5}"#, r#"{"max": 5}"#), 1);
    }

    #[test]
    fn big_integers_are_compared_to_the_last_digit() {
        assert_eq!(told(r#"{"max": 9007199254740993}"#, r#"{"max": 9007199254740992}"#), 1);
    }
}
