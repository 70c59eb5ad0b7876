//! Rules that span several shapes.

use std::collections::{HashMap, HashSet};

use super::bindings;
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::shape::{Member, Shape, ShapeKind};
use crate::shape_id::ShapeId;
use crate::suggest::did_you_mean;
use crate::traits::{Http, HttpLabel};

/// Checks the rules; `index` finds a shape in `shapes` by id.
pub(crate) fn check(shapes: &[Shape], index: &HashMap<ShapeId, u32>, report: &mut Report<'_>) {
    let find = |id: &ShapeId| index.get(id).and_then(|index| shapes.get(*index as usize));
    endless_collections(shapes, find, report);
    bindings::check(shapes, find, report);
    for shape in shapes {
        if let (Some(operation), Some(http)) = (shape.as_operation(), shape.get::<Http>()) {
            let members = find(&operation.input).map_or(&[][..], Shape::members);
            labels(shape, &http, members, report);
        }
    }
}

/// A list or map that holds itself, without a structure or union in between, has no finite type (Smithy 2.0,
/// "Recursive shape definitions"). Each has one target that counts, so a walk along targets finds every such circle.
fn endless_collections<'m>(shapes: &'m [Shape], find: impl Fn(&ShapeId) -> Option<&'m Shape>, report: &mut Report<'_>) {
    let mut done: HashSet<&ShapeId> = HashSet::new();
    for start in shapes {
        let mut path: HashSet<&ShapeId> = HashSet::new();
        let mut next = Some(start);
        while let Some((shape, held)) = next.and_then(|shape| Some((shape, held_by(shape)?))) {
            if path.contains(&shape.id) {
                let help = "put a structure or union in between".to_owned();
                let message = format!("`{}` holds itself without an end", shape.id);
                report.add(shape.span, Diagnostic::error(message).about(&shape.id).with_help(help));
                break;
            }
            if !done.insert(&shape.id) {
                break;
            }
            path.insert(&shape.id);
            next = find(&held.target);
        }
    }
}

fn held_by(shape: &Shape) -> Option<&Member> {
    match &shape.kind {
        ShapeKind::List(member) => Some(member),
        ShapeKind::Map(entry) => Some(&entry[1]),
        _ => None,
    }
}

/// Every label of a URI is an `@httpLabel` member of the input, and every such member is a label (Smithy 2.0, "HTTP
/// bindings", `httpLabel`).
fn labels(operation: &Shape, http: &Http, members: &[Member], report: &mut Report<'_>) {
    let id = &operation.id;
    let bound = || members.iter().filter(|member| member.has::<HttpLabel>());
    for label in http.uri.labels() {
        if !bound().any(|member| member.name() == label) {
            let help = did_you_mean(label, bound().map(Member::name));
            let message =
                format!("the URI of `{id}` has the label `{label}`, but its input no such `@httpLabel` member");
            report.add(operation.span, Diagnostic::error(message).about(id).with_help(help));
        }
    }
    for member in bound().filter(|member| !http.uri.labels().any(|label| label == member.name())) {
        let message = format!("`{}` is an `@httpLabel`, but the URI of `{id}` has no such label", member.id);
        report.add(member.span, Diagnostic::error(message).about(&member.id));
    }
}
