//! Findings about the generated crate's public items.

mod crate_items;
mod operation;
mod owner;
mod rules;
mod surface;
mod types;
mod waiters;

pub(super) use rules::{OPERATION_SUPPORTED, OPERATION_UNSUPPORTED, RULES};

use super::change::Change;
use crate::plan::Plan;

/// What changed between the public items of two crates.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = types::changes(old, new);
    found.extend(operation::changes(old, new));
    found.extend(crate_items::changes(old, new));
    found.extend(waiters::changes(old, new));
    found
}

#[cfg(test)]
mod tests;
