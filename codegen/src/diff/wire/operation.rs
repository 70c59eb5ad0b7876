//! Operations: request lines, names, inputs, outputs and errors.

use super::types::structure;
use super::{Sides, rules};
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::diff::rule::Rule;
use crate::plan::{OperationPlan, OperationTraitPlan, PathPartPlan, Plan};

/// What changed between the operations.
pub(super) fn changes(old: &Plan, new: &Plan, sides: &Sides<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(&old.operations, &new.operations, |plan| &plan.item) {
        match pair {
            Pair::Removed(plan) => {
                let message = format!("the operation `{}` is no longer answered", plan.model_name);
                found.push(Change::new(&rules::OPERATION_REMOVED, message).was(Subject::shape(&plan.origin)));
            }
            Pair::Added(plan) => {
                let message = format!("the operation `{}` is answered", plan.model_name);
                found.push(Change::new(&rules::OPERATION_ADDED, message).is(Subject::shape(&plan.origin)));
            }
            Pair::Both(old, new) => {
                if sides.old.protocol == sides.new.protocol {
                    found.extend(request(old, new));
                }
                found.extend(structure(&old.input, &new.input, sides));
                found.extend(structure(&old.output, &new.output, sides));
                found.extend(errors(old, new));
            }
        }
    }
    found
}

fn request(old: &OperationPlan, new: &OperationPlan) -> Vec<Change> {
    let facets: [(&'static Rule, &str, Facet); 5] = [
        (&rules::OPERATION_NAME, "the name", |plan| plan.model_name.clone()),
        (&rules::HTTP_METHOD, "the HTTP method", |plan| plan.http.method.clone()),
        (&rules::HTTP_PATH, "the path", |plan| uri(plan)),
        (&rules::HTTP_STATUS, "the HTTP status", |plan| plan.http.code.to_string()),
        (&rules::HEADER, "what is always sent", constants),
    ];
    let differing = facets.into_iter().filter(|(_, _, facet)| facet(old) != facet(new));
    let change = |(rule, what, facet): (_, &str, Facet)| {
        let (before, after) = (facet(old), facet(new));
        let message = format!("{what} of `{}` is `{after}` and was `{before}`", new.model_name);
        let change = Change::new(rule, message).values(before, after);
        change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin))
    };
    differing.map(change).collect()
}

type Facet = fn(&OperationPlan) -> String;

fn uri(plan: &OperationPlan) -> String {
    let path = parts(plan, &plan.http.path);
    if plan.http.query.is_empty() { path } else { format!("{path}?{}", plan.http.query) }
}

/// Parts of a path or a host with the names of their members, as models write them.
pub(in crate::diff) fn parts(plan: &OperationPlan, parts: &[PathPartPlan]) -> String {
    let name = |index: &usize| plan.input.members.get(*index).map_or("", |member| member.schema.name.as_str());
    let text = parts.iter().map(|part| match part {
        PathPartPlan::Literal(text) => text.clone(),
        PathPartPlan::Label(index) => format!("{{{}}}", name(index)),
        PathPartPlan::Greedy(index) => format!("{{{}+}}", name(index)),
    });
    text.collect()
}

/// Headers and members that the client always sends.
fn constants(plan: &OperationPlan) -> String {
    let name = |index: &usize| plan.input.members.get(*index).map_or("", |member| member.schema.name.as_str());
    let mut found: Vec<String> = plan
        .traits
        .iter()
        .filter_map(|applied| match applied {
            OperationTraitPlan::Header(header, value) => Some(format!("{header}: {value}")),
            OperationTraitPlan::DefaultText(index, text) => Some(format!("{} = {text}", name(index))),
            _ => None,
        })
        .collect();
    found.sort();
    found.join(", ")
}

fn errors(old: &OperationPlan, new: &OperationPlan) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(&old.errors, &new.errors, |error| &error.error) {
        match pair {
            Pair::Removed(error) => {
                let message = format!("`{}` no longer answers with `{}`", new.model_name, error.origin.name());
                let change = Change::new(&rules::ERROR_REMOVED, message).values(error.origin.to_string(), None);
                found.push(change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin)));
            }
            Pair::Added(error) => {
                let message = format!("`{}` may answer with `{}`", new.model_name, error.origin.name());
                let change = Change::new(&rules::ERROR_ADDED, message).values(None, error.origin.to_string());
                found.push(change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin)));
            }
            Pair::Both(..) => {}
        }
    }
    found
}
