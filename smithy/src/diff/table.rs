//! Every evaluator.

use super::rule::{Evaluator, Rule};
use super::*;

/// Every evaluator, in order of name.
pub const EVALUATORS: &[Evaluator] = &[metadata::ADDED, metadata::CHANGED, metadata::REMOVED, removed_shape::EVALUATOR];

/// Every rule, in order of id.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = EVALUATORS.iter().flat_map(|evaluator| evaluator.rules).collect();
    rules.sort_by_key(|rule| rule.id);
    rules
}

/// The rule with an id, or the one a finding's event id comes from: `ModifiedTrait.Update.smithy.api#auth` is found as
/// `ModifiedTrait.Update`.
pub fn rule(id: &str) -> Option<&'static Rule> {
    let fits = |rule: &&&Rule| id.strip_prefix(rule.id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    rules().iter().filter(fits).max_by_key(|rule| rule.id.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_explains_itself_and_stands_once() {
        let rules = rules();
        for rule in &rules {
            assert!(rule.description.ends_with('.') && rule.description.len() > 40, "{}", rule.id);
            assert!(!rule.example.is_empty(), "{}", rule.id);
        }
        assert!(rules.windows(2).all(|pair| pair[0].id < pair[1].id));
        assert!(EVALUATORS.windows(2).all(|pair| pair[0].name < pair[1].name));
    }

    #[test]
    fn an_event_id_finds_its_rule() {
        assert_eq!(rule("RemovedShape").map(|rule| rule.id), Some("RemovedShape"));
        assert_eq!(rule("RemovedShape.ScalarShape").map(|rule| rule.id), Some("RemovedShape.ScalarShape"));
        assert_eq!(rule("RemovedShapes"), None);
    }
}
