//! What may be bound to where in a message: the selectors of the HTTP binding traits and of `streaming`.

use std::cell::LazyCell;
use std::collections::HashSet;

use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::shape::{Member, Shape, ShapeKind, SimpleType};
use crate::shape_id::ShapeId;
use crate::traits::{
    HttpHeader, HttpLabel, HttpPayload, HttpPrefixHeaders, HttpQuery, HttpQueryParams, HttpResponseCode, Required,
    Streaming,
};

/// Checks every member that is bound, or streamed.
pub(super) fn check<'m>(shapes: &'m [Shape], find: impl Fn(&ShapeId) -> Option<&'m Shape>, report: &mut Report<'_>) {
    // Streams are rare, so that most models need no look at who holds what.
    let held = LazyCell::new(|| held(shapes));
    for shape in shapes {
        for member in shape.members() {
            let Some(target) = find(&member.target) else { continue };
            if let Some(wanted) = misfit(member, target, &find) {
                let found = target.shape_type().with_article();
                report.error(member.span, &member.id, format!("`{}` {wanted}, and targets {found}", member.id));
            }
            if member.has::<HttpLabel>() && !member.has::<Required>() {
                let message = format!("`{}` is an `@httpLabel`, and has to be `@required`", member.id);
                report.error(member.span, &member.id, message);
            }
            let is_inside = || !matches!(shape.kind, ShapeKind::Structure(_)) || held.contains(&shape.id);
            if target.has::<Streaming>() && is_inside() {
                let message = format!("`{}` targets the stream `{}`", member.id, target.id);
                let help = "only a member of the input or output of an operation can".to_owned();
                report.add(member.span, Diagnostic::error(message).about(&member.id).with_help(help));
            }
        }
        payloads(shape, report);
    }
}

/// What members hold, and errors: all that is not the whole of a message.
fn held(shapes: &[Shape]) -> HashSet<&ShapeId> {
    let targets = shapes.iter().flat_map(Shape::members).map(|member| &member.target);
    let errors = shapes.iter().filter_map(Shape::as_operation).flat_map(|operation| &operation.errors);
    targets.chain(errors).collect()
}

/// What the traits of a member want and its target is not (Smithy 2.0, "HTTP bindings", the selectors of the traits).
fn misfit<'m>(member: &Member, target: &Shape, find: impl Fn(&ShapeId) -> Option<&'m Shape>) -> Option<&'static str> {
    let is_text = |id: &ShapeId| find(id).is_some_and(is_string);
    let simple_list = || matches!(&target.kind, ShapeKind::List(member) if find(&member.target).is_some_and(is_simple));
    let text_map = || match &target.kind {
        ShapeKind::Map(entry) => {
            let value = find(&entry[1].target);
            let is_list = |value: &Shape| matches!(&value.kind, ShapeKind::List(member) if is_text(&member.target));
            value.is_some_and(|value| is_string(value) || is_list(value))
        }
        _ => false,
    };
    if member.has::<HttpLabel>() {
        return (!is_simple(target)).then_some("is an `@httpLabel`, which holds a string, number, boolean or time");
    }
    if member.has::<HttpHeader>() || member.has::<HttpQuery>() {
        let fits = is_simple(target) || simple_list();
        return (!fits).then_some(
            "is a header or query parameter, which holds strings, numbers, booleans or times, or a list of those",
        );
    }
    if member.has::<HttpPrefixHeaders>() {
        return (!text_map()).then_some("has `@httpPrefixHeaders`, which take a map of strings");
    }
    if member.has::<HttpQueryParams>() {
        return (!text_map()).then_some("has `@httpQueryParams`, which take a map of strings, or of lists of strings");
    }
    if member.has::<HttpResponseCode>() {
        let fits = matches!(target.kind, ShapeKind::Simple(SimpleType::Integer) | ShapeKind::IntEnum(_));
        return (!fits).then_some("is an `@httpResponseCode`, which is an integer");
    }
    (member.has::<HttpPayload>() && !is_payload(target))
        .then_some("is an `@httpPayload`, which is a string, blob, document, structure, union, list or map")
}

fn is_string(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Simple(SimpleType::String) | ShapeKind::Enum(_))
}

fn is_simple(shape: &Shape) -> bool {
    match &shape.kind {
        ShapeKind::Simple(simple) => !matches!(simple, SimpleType::Blob | SimpleType::Document),
        ShapeKind::Enum(_) | ShapeKind::IntEnum(_) => true,
        _ => false,
    }
}

fn is_payload(shape: &Shape) -> bool {
    use ShapeKind::{Enum, List, Map, Simple, Structure, Union};
    match &shape.kind {
        Simple(simple) => matches!(simple, SimpleType::Blob | SimpleType::Document | SimpleType::String),
        Enum(_) | List(_) | Map(_) | Structure(_) | Union(_) => true,
        _ => false,
    }
}

/// A message has one payload.
fn payloads(shape: &Shape, report: &mut Report<'_>) {
    let mut bound = shape.members().iter().filter(|member| member.has::<HttpPayload>());
    if let (Some(first), Some(second)) = (bound.next(), bound.next()) {
        let message = format!("`{}` is a second `@httpPayload`: `{}` is one already", second.id, first.id);
        report.error(second.span, &second.id, message);
    }
}
