//! Ranges that allow less.

use crate::diff::bounds;
use crate::diff::{Comparison, Evaluator, Finding, Rule};
use crate::traits::{KnownTrait, Range};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedRangeTrait", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedRangeTrait",
    description: "`@range` allows less than it did: a higher `min`, where none counts as 0, or a lower or new `max`. \
        Requests that were valid are refused.",
    example: "The `min` of `@range` on `PageSize` was 1 and is 10.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    bounds::tightened(comparison, Range::ID, &CHANGED)
}
