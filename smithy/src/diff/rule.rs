//! Rules and who evaluates them.

use super::comparison::Comparison;
use super::evaluators::EVALUATORS;
use super::finding::Finding;

/// What one kind of finding means; `model-diff --explain` shows it.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The event id, or what all event ids of the rule begin with: behind `ModifiedTrait.Update` follow a `.` and the
    /// id of the trait.
    pub id: &'static str,
    /// What the rule looks for and why that matters, in a paragraph.
    pub description: &'static str,
    /// A change that it finds.
    pub example: &'static str,
}

/// A function that looks for some kinds of change.
#[derive(Debug)]
#[non_exhaustive]
pub struct Evaluator {
    /// The name, that of smithy-diff's evaluator.
    pub name: &'static str,
    /// The rules it can find broken.
    pub rules: &'static [Rule],
    /// Runs it. The order of the findings says nothing.
    pub run: fn(&Comparison<'_>) -> Vec<Finding>,
}

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
