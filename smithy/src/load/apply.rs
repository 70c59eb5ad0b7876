//! `apply` statements and the merging of traits (Smithy 2.0, "Applying traits").

use super::draft::{Apply, Drafts};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::shape::Member;
use crate::shape_id::ShapeId;
use crate::source::Span;
use crate::suggest::{did_you_mean, did_you_mean_id};
use crate::trait_set::Traits;

/// Applies every `apply` statement. A trait for a member that a mixin will bring waits in the draft.
pub(crate) fn statements(drafts: &mut Drafts, report: &mut Report<'_>) {
    for apply in std::mem::take(&mut drafts.applies) {
        let Apply { to, span, traits } = apply;
        let Some(draft) = drafts.shapes.get_mut(to.shape_text()) else {
            let help = report.suggest(|| did_you_mean_id(&to, drafts.shapes.keys()));
            let message = format!("`apply` refers to the unknown shape `{}`", to.shape_text());
            report.add(span, Diagnostic::error(message).about(&to).with_help(help));
            continue;
        };
        if to.member().is_none() {
            merge_traits(&mut draft.traits, traits, &to, Some(span), report);
        } else if let Some(member) = draft.members.iter_mut().find(|member| member.id == to) {
            merge_traits(&mut member.traits, traits, &to, Some(span), report);
        } else if draft.mixins.is_empty() {
            let names = draft.members.iter().map(Member::name);
            let help = did_you_mean(to.member().unwrap_or_default(), names);
            let message = format!("`apply` refers to the unknown member `{to}`");
            report.add(span, Diagnostic::error(message).about(&to).with_help(help));
        } else {
            draft.introduced.extend(traits.iter().map(|applied| (to.clone(), applied.clone())));
        }
    }
}

/// Adds traits of another statement about the same shape or member.
pub(crate) fn merge_traits(
    known: &mut Traits,
    more: Traits,
    on: &ShapeId,
    span: Option<Span>,
    report: &mut Report<'_>,
) {
    for applied in more {
        let (id, at) = (applied.id.clone(), applied.span.or(span));
        if let Err(conflict) = known.merge(applied) {
            let place = report.place(conflict.first.span);
            report.error(at, on, format!("trait `{id}` on `{on}` has another value at {place}"));
        }
    }
}
