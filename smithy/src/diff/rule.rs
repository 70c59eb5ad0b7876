//! Rules and who evaluates them.

use super::comparison::Comparison;
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
