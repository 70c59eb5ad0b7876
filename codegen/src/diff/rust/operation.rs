//! Operations: the client's methods and what stands in their modules.

use std::collections::BTreeSet;

use super::owner::{Owner, Paginator};
use super::rules;
use super::surface;
use super::types::{error_enums, fields, same_fields, structure_changes};
use crate::diff::change::{Change, Pair, Subject, pairs, path};
use crate::emit::public;
use crate::names;
use crate::plan::{OperationPlan, Plan};

/// What changed between the operations of two crates.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(&old.operations, &new.operations, |plan| &plan.item) {
        match pair {
            Pair::Removed(plan) => {
                let message = format!(
                    "the operation `{}` is gone: the client's method `{}` and the module `{}`",
                    plan.model_name,
                    method(plan),
                    module(plan)
                );
                let change = Change::new(&rules::OPERATION_REMOVED, message).item(method(plan));
                found.push(change.was(Subject::shape(&plan.origin)));
            }
            Pair::Added(plan) => {
                let message = format!(
                    "the operation `{}` is new: the client's method `{}` and the module `{}`",
                    plan.model_name,
                    method(plan),
                    module(plan)
                );
                let change = Change::new(&rules::OPERATION_ADDED, message).item(method(plan));
                found.push(change.is(Subject::shape(&plan.origin)));
            }
            Pair::Both(old, new) => found.extend(operation(old, new)),
        }
    }
    found
}

fn module(plan: &OperationPlan) -> String {
    let parts: Vec<String> = plan.item.module.iter().map(|part| names::escaped(part)).collect();
    parts.join("::")
}

fn method(plan: &OperationPlan) -> String {
    format!("Client::{}", names::escaped(&plan.method))
}

fn operation(old: &OperationPlan, new: &OperationPlan) -> Vec<Change> {
    let same_calls = same_fields(&old.input, &new.input)
        && old.pagination == new.pagination
        && old.deprecated.is_some() == new.deprecated.is_some();
    let mut found = Vec::new();
    if !same_calls {
        found.extend(calls(old, new));
    }
    if !same_fields(&old.output, &new.output) {
        let surface = |plan: &OperationPlan| {
            surface::surface(public::structure(&plan.output), &[&plan.output.item, &plan.output.builder], "")
        };
        found.extend(structure_changes(&old.output, &new.output, &surface(old), &surface(new)));
    }
    found.extend(error_enums(&old.error, (&old.origin, &old.errors), (&new.origin, &new.errors)));
    if old.method != new.method {
        let rename = Change::new(&rules::ITEM_CHANGED, format!("`{}` is now `{}`", method(old), method(new)));
        let rename = rename.item(method(old)).values(method(old), method(new));
        found.push(rename.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin)));
    }
    found
}

/// What changed in how the operation is called. A member of the input shows in the input, in its builder and in the fluent
/// builder, and is one finding.
fn calls(old: &OperationPlan, new: &OperationPlan) -> Vec<Change> {
    let surface = |plan: &OperationPlan| {
        let (fluent, parts) = (public::fluent_builder(plan), public::input_parts(plan));
        let mut items = vec![&plan.item, &plan.input.item, &plan.input.builder, &fluent, &parts];
        let of_items = plan.pagination.as_ref().map(|pages| {
            let items = pages.paginator.sibling(format!("{}Items", pages.paginator.name));
            (pages.paginator.clone(), items)
        });
        items.extend(of_items.iter().flat_map(|(paginator, items)| [paginator, items]));
        let mut found = surface::surface(public::structure(&plan.input), &items, "");
        found.extend(surface::surface(public::operation(plan), &items, ""));
        found
    };
    let mut items = BTreeSet::new();
    for pages in old.pagination.iter().chain(&new.pagination) {
        items.insert(path(&pages.paginator));
        items.insert(format!("{}Items", path(&pages.paginator)));
    }
    let paginator = Paginator {
        items,
        path: format!("{}::into_paginator", path(&public::fluent_builder(old))),
        was: old.pagination.is_some(),
        is: new.pagination.is_some(),
    };
    let path = path(&old.input.item);
    let owner = Owner {
        old: Subject::shape(&old.input.origin),
        new: Subject::shape(&new.input.origin),
        path: &path,
        old_members: fields(&old.input),
        new_members: fields(&new.input),
        paginator: Some(paginator),
    };
    let mut changes = owner.changes(&surface(old), &surface(new));
    for change in &mut changes {
        // The paginator and what is deprecated belong to the operation, whose input may be a shape of its own.
        let is_member = change.old.as_ref().or(change.new.as_ref()).is_some_and(|subject| subject.member.is_some());
        if !is_member {
            (change.old, change.new) = (Some(Subject::shape(&old.origin)), Some(Subject::shape(&new.origin)));
        }
    }
    changes
}
