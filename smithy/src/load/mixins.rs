//! Mixes mixins in (Smithy 2.0, "Mixins").

use std::collections::HashMap;

use super::draft::{Draft, Drafts, Links, Reference};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::shape::Member;
use crate::shape_id::ShapeId;
use crate::suggest::did_you_mean_id;
use crate::trait_set::Traits;
use crate::traits::{KnownTrait, Mixin, Origin, Trait};

/// Gives every shape the traits and members of its mixins.
pub(crate) fn flatten(drafts: &mut Drafts, report: &mut Report<'_>) {
    for id in in_order(drafts, report) {
        let Some(mut draft) = drafts.shapes.remove(&id) else { continue };
        flatten_one(&id, &mut draft, drafts, report);
        drafts.shapes.insert(id, draft);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Open,
    Done,
}

/// The shapes that use mixins, each after its mixins. The walk keeps its own stack: a chain of mixins can be as long
/// as a file, and the thread's stack is not.
fn in_order(drafts: &Drafts, report: &mut Report<'_>) -> Vec<ShapeId> {
    let mut visits: HashMap<ShapeId, Visit> = HashMap::new();
    let mut order = Vec::new();
    for root in drafts.shapes.iter().filter(|(_, draft)| !draft.mixins.is_empty()).map(|(id, _)| id) {
        let mut stack = vec![(root.clone(), 0)];
        while let Some((id, next)) = stack.pop() {
            if next == 0 {
                match visits.get(&id) {
                    Some(Visit::Done) => continue,
                    Some(Visit::Open) => {
                        let span = drafts.shapes.get(&id).and_then(|draft| draft.span);
                        report.error(span, &id, format!("`{id}` mixes itself in"));
                        continue;
                    }
                    None => {
                        visits.insert(id.clone(), Visit::Open);
                    }
                }
            }
            let mixins = drafts.shapes.get(&id).map_or(&[][..], |draft| &draft.mixins);
            if let Some(mixin) = mixins.get(next) {
                let mixin = mixin.id.clone();
                stack.push((id, next + 1));
                stack.push((mixin, 0));
            } else {
                visits.insert(id.clone(), Visit::Done);
                if !mixins.is_empty() {
                    order.push(id);
                }
            }
        }
    }
    order
}

fn flatten_one(id: &ShapeId, draft: &mut Draft, drafts: &Drafts, report: &mut Report<'_>) {
    let mut traits = Traits::default();
    let mut members = Vec::new();
    let mut links = Links::default();
    for reference in &draft.mixins {
        let Some((mixin, settings)) = mixin_of(id, draft, reference, drafts, report) else { continue };
        for applied in &mixin.traits {
            let local = applied.id == Mixin::ID || settings.local_traits.iter().any(|local| applied.id == **local);
            if !local {
                traits.set(inherited(applied, &reference.id));
            }
        }
        for member in &mixin.members {
            inherit_member(id, &mut members, member, &reference.id, report);
        }
        inherit_links(&mut links, &mixin.links);
    }
    for applied in std::mem::take(&mut draft.traits) {
        traits.set(applied);
    }
    for member in std::mem::take(&mut draft.members) {
        own_member(&mut members, member, report);
    }
    for (member, applied) in std::mem::take(&mut draft.introduced) {
        match members.iter_mut().find(|known| known.id == member) {
            Some(known) => known.traits.set(applied),
            None => report.error(applied.span, &member, format!("`apply` refers to the unknown member `{member}`")),
        }
    }
    inherit_links(&mut links, &draft.links);
    links.input = draft.links.input.take();
    links.output = draft.links.output.take();
    draft.traits = traits;
    draft.members = members;
    draft.links = links;
}

fn mixin_of<'d>(
    id: &ShapeId,
    draft: &Draft,
    reference: &Reference,
    drafts: &'d Drafts,
    report: &mut Report<'_>,
) -> Option<(&'d Draft, Mixin)> {
    let name = &reference.id;
    let Some(mixin) = drafts.shapes.get(name) else {
        // A shape that mixes itself in is out of the table while it is flattened, and reported already.
        if name != id {
            let help = report.suggest(|| did_you_mean_id(name, drafts.shapes.keys()));
            let message = format!("`{id}` mixes in the unknown shape `{name}`");
            report.add(reference.span, Diagnostic::error(message).about(id).with_help(help));
        }
        return None;
    };
    let Some(settings) = mixin.traits.find::<Mixin>() else {
        let help = "give it the trait `smithy.api#mixin`".to_owned();
        let message = format!("`{id}` mixes in `{name}`, which is not a mixin");
        report.add(reference.span, Diagnostic::error(message).about(id).with_help(help));
        return None;
    };
    if mixin.shape_type != draft.shape_type {
        let (own, other) = (draft.shape_type.with_article(), mixin.shape_type.with_article());
        let message = format!("`{id}` is {own} and mixes in `{name}`, which is {other}");
        report.error(reference.span, id, message);
        return None;
    }
    Some((mixin, settings))
}

fn inherited(applied: &Trait, mixin: &ShapeId) -> Trait {
    let origin = match &applied.origin {
        Origin::Mixin(first) => Origin::Mixin(first.clone()),
        _ => Origin::Mixin(mixin.clone()),
    };
    Trait { origin, ..applied.clone() }
}

/// Adds a mixin's member, or the traits of a second mixin to a member that is there.
fn inherit_member(
    shape: &ShapeId,
    members: &mut Vec<Member>,
    member: &Member,
    mixin: &ShapeId,
    report: &mut Report<'_>,
) {
    if let Some(known) = members.iter_mut().find(|known| known.name() == member.name()) {
        if known.target != member.target {
            let message = format!("`{shape}` gets two different members `{}` from its mixins", member.name());
            report.error(known.span, shape, message);
        }
        for applied in &member.traits {
            known.traits.set(inherited(applied, mixin));
        }
        return;
    }
    let Ok(id) = shape.with_member(member.name()) else { return };
    let mut traits = Traits::default();
    for applied in &member.traits {
        traits.push(inherited(applied, mixin));
    }
    let origin = member.mixin.clone().unwrap_or_else(|| mixin.clone());
    members.push(Member { id, target: member.target.clone(), traits, span: member.span, mixin: Some(origin) });
}

/// Adds the shape's own member; one that a mixin has keeps the mixin's place and is refined.
fn own_member(members: &mut Vec<Member>, member: Member, report: &mut Report<'_>) {
    let Some(known) = members.iter_mut().find(|known| known.id == member.id) else {
        members.push(member);
        return;
    };
    if known.target != member.target {
        let (id, mixed, own) = (&member.id, &known.target, &member.target);
        report.error(member.span, id, format!("`{id}` targets `{own}`, but its mixin's targets `{mixed}`"));
    }
    for applied in member.traits {
        known.traits.set(applied);
    }
    known.span = member.span;
    known.mixin = None;
}

/// Adds what a mixin (or, at last, the shape itself) binds.
fn inherit_links(links: &mut Links, more: &Links) {
    links.version = more.version.clone().or(links.version.take());
    add_references(&mut links.errors, &more.errors);
    add_references(&mut links.operations, &more.operations);
    add_references(&mut links.collection_operations, &more.collection_operations);
    add_references(&mut links.resources, &more.resources);
    add_named(&mut links.rename, &more.rename);
    add_named(&mut links.identifiers, &more.identifiers);
    add_named(&mut links.properties, &more.properties);
    for (link, more) in links.lifecycle.iter_mut().zip(&more.lifecycle) {
        if more.is_some() {
            link.clone_from(more);
        }
    }
}

fn add_references(known: &mut Vec<Reference>, more: &[Reference]) {
    for reference in more {
        if !known.contains(reference) {
            known.push(reference.clone());
        }
    }
}

fn add_named<K: PartialEq + Clone, V: Clone>(known: &mut Vec<(K, V)>, more: &[(K, V)]) {
    for (key, value) in more {
        match known.iter_mut().find(|(known, _)| known == key) {
            Some((_, known)) => *known = value.clone(),
            None => known.push((key.clone(), value.clone())),
        }
    }
}
