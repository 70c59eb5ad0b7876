//! Waiters: the methods of the trait `client::Waiters`, and a module for each.

use super::rules;
use crate::diff::change::{Change, Pair, Subject, pairs, path};
use crate::plan::{Plan, WaiterPlan};

/// What changed between the waiters of two crates.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(&old.waiters, &new.waiters, |waiter| &waiter.builder) {
        match pair {
            Pair::Removed(waiter) => {
                let message = format!("the waiter `{}` is gone, with its module", waiter.model_name);
                found.push(
                    Change::new(&rules::WAITER_REMOVED, message).was(operation(old, waiter)).item(method(waiter)),
                );
            }
            Pair::Added(waiter) => {
                let message = format!("the waiter `{}` is new", waiter.model_name);
                found.push(Change::new(&rules::WAITER_ADDED, message).is(operation(new, waiter)).item(method(waiter)));
            }
            Pair::Both(before, after) => {
                let subjects = |change: Change| {
                    change.was(operation(old, before)).is(operation(new, after)).item(path(&after.builder))
                };
                let types = |waiter: &WaiterPlan| format!("{} of {}", waiter.method, path(&waiter.operation));
                if types(before) != types(after) {
                    let message =
                        format!("the waiter `{}` is of another operation or has another method", after.model_name);
                    found
                        .push(subjects(Change::new(&rules::ITEM_CHANGED, message)).values(types(before), types(after)));
                }
                if before.deprecated.is_some() != after.deprecated.is_some() {
                    let (rule, is) = if after.deprecated.is_some() {
                        (&rules::DEPRECATED, "")
                    } else {
                        (&rules::UNDEPRECATED, "no longer ")
                    };
                    let message = format!("the waiter `{}` is {is}deprecated", after.model_name);
                    found.push(subjects(Change::new(rule, message)));
                }
            }
        }
    }
    found
}

fn method(waiter: &WaiterPlan) -> String {
    format!("client::Waiters::{}", crate::names::escaped(&waiter.method))
}

fn operation(plan: &Plan, waiter: &WaiterPlan) -> Option<Subject> {
    let operation = plan.operations.iter().find(|operation| operation.item == waiter.operation)?;
    Some(Subject::shape(&operation.origin))
}
