//! Findings about what is sent and received.

mod endpoint_parameters;
mod index;
mod member;
mod operation;
mod rules;
mod service;
mod types;

pub(super) use index::Index;
pub(super) use rules::RULES;

use super::change::Change;
use crate::plan::Plan;

/// What changed between what two clients send and understand.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let sides = Sides { old: Index::new(old), new: Index::new(new) };
    let mut found = service::changes(old, new);
    found.extend(operation::changes(old, new, &sides));
    found.extend(types::changes(old, new, &sides));
    found
}

/// Both versions, with what is looked up in them.
struct Sides<'p> {
    old: Index<'p>,
    new: Index<'p>,
}

/// A host prefix with the names of its members, as models write it.
pub(super) fn host(plan: &crate::plan::OperationPlan, parts: &[crate::plan::PathPartPlan]) -> String {
    operation::parts(plan, parts)
}
