//! Lengths that allow less.

use crate::diff::bounds;
use crate::diff::{Comparison, Evaluator, Finding, Rule};
use crate::traits::{KnownTrait, Length};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedLengthTrait", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedLengthTrait",
    description: "`@length` allows less than it did: a higher `min`, or a lower or new `max`. Requests that were valid \
        are refused.",
    example: "The `max` of `@length` on `RoomName` was 128 and is 64.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    bounds::tightened(comparison, Length::ID, &CHANGED)
}
