//! From drafts to shapes: every reference is followed and checked.

use std::collections::HashMap;

use super::draft::{Draft, Drafts, Links, Reference, well_known};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::prelude;
use crate::shape::{Lifecycle, Member, Operation, Resource, Service, Shape, ShapeKind, ShapeType, SimpleType};
use crate::shape_id::ShapeId;
use crate::source::Span;
use crate::suggest::did_you_mean_id;
use crate::traits::{EnumValue, Error, KnownTrait, UniqueItems};

/// The shapes in order of id.
pub(crate) fn shapes(drafts: Drafts, report: &mut Report<'_>) -> Vec<Shape> {
    let types = Types::of(&drafts);
    let mut shapes = Vec::with_capacity(drafts.shapes.len());
    for (id, draft) in drafts.shapes {
        let mut finisher = Finisher { id: &id, span: draft.span, types: &types, report };
        if let Some(shape) = finisher.shape(draft) {
            shapes.push(shape);
        }
    }
    shapes
}

/// What the references of a model can point at.
struct Types {
    by_id: HashMap<ShapeId, (ShapeType, bool)>,
    /// For suggestions, in order.
    ids: Vec<ShapeId>,
}

impl Types {
    fn of(drafts: &Drafts) -> Self {
        let entry = |(id, draft): (&ShapeId, &Draft)| (id.clone(), (draft.shape_type, draft.traits.has(Error::ID)));
        Self { by_id: drafts.shapes.iter().map(entry).collect(), ids: drafts.shapes.keys().cloned().collect() }
    }
}

struct Finisher<'f, 's> {
    id: &'f ShapeId,
    span: Option<Span>,
    types: &'f Types,
    report: &'f mut Report<'s>,
}

impl Finisher<'_, '_> {
    fn shape(&mut self, mut draft: Draft) -> Option<Shape> {
        if draft.shape_type == ShapeType::Set && !draft.traits.has(UniqueItems::ID) {
            draft.traits.normalise(well_known(UniqueItems::ID), serde_json::json!({}));
        }
        for member in &draft.members {
            self.member_target(member);
        }
        let kind = self.kind(draft.shape_type, draft.members, draft.links)?;
        Some(Shape {
            id: self.id.clone(),
            kind,
            declared_type: draft.declared_type,
            traits: draft.traits,
            mixins: draft.mixins.into_iter().map(|mixin| mixin.id).collect(),
            span: draft.span,
            version: draft.version,
        })
    }

    fn error(&mut self, message: String) {
        self.report.error(self.span, self.id, message);
    }

    fn kind(&mut self, shape_type: ShapeType, members: Vec<Member>, links: Links) -> Option<ShapeKind> {
        Some(match shape_type {
            ShapeType::Simple(simple) => ShapeKind::Simple(simple),
            ShapeType::Enum => ShapeKind::Enum(self.enum_members(members, false)),
            ShapeType::IntEnum => ShapeKind::IntEnum(self.enum_members(members, true)),
            ShapeType::List | ShapeType::Set => {
                let [member] = self.exactly(["member"], members)?;
                ShapeKind::List(Box::new(member))
            }
            ShapeType::Map => {
                let entry = self.exactly(["key", "value"], members)?;
                self.map_key(&entry[0]);
                ShapeKind::Map(Box::new(entry))
            }
            ShapeType::Structure => ShapeKind::Structure(members),
            ShapeType::Union => ShapeKind::Union(self.some_members(members, "a union")),
            ShapeType::Service => ShapeKind::Service(Box::new(self.service(links))),
            ShapeType::Resource => ShapeKind::Resource(Box::new(self.resource(links))),
            ShapeType::Operation => ShapeKind::Operation(Box::new(self.operation(links))),
        })
    }

    fn exactly<const N: usize>(&mut self, names: [&str; N], mut members: Vec<Member>) -> Option<[Member; N]> {
        let id = self.id;
        for name in names {
            if !members.iter().any(|member| member.name() == name) {
                self.error(format!("`{id}` has no `{name}`"));
            }
        }
        for member in members.iter().filter(|member| !names.contains(&member.name())) {
            self.report.error(member.span, &member.id, format!("`{id}` can not have a member `{}`", member.name()));
        }
        members.sort_by_key(|member| names.iter().position(|name| *name == member.name()));
        members.try_into().ok()
    }

    fn some_members(&mut self, members: Vec<Member>, what: &str) -> Vec<Member> {
        if members.is_empty() {
            self.error(format!("`{}` has no members, and {what} needs one at least", self.id));
        }
        members
    }

    fn enum_members(&mut self, members: Vec<Member>, integers: bool) -> Vec<Member> {
        let wanted = if integers { "an integer" } else { "a string" };
        let mut seen = HashMap::new();
        for member in &members {
            let value = member.get::<EnumValue>().filter(|value| matches!(value, EnumValue::Integer(_)) == integers);
            let message = match value {
                None => format!("`{}` needs a `smithy.api#enumValue` that is {wanted}", member.id),
                Some(value) => match seen.insert(value, &member.id) {
                    None => continue,
                    Some(first) => format!("`{}` has the value of `{first}`", member.id),
                },
            };
            self.report.error(member.span, &member.id, message);
        }
        self.some_members(members, "an enum")
    }

    /// The type of a shape that must exist.
    fn resolve(&mut self, from: &ShapeId, target: &ShapeId, span: Option<Span>) -> Option<(ShapeType, bool)> {
        if let Some(found) = self.types.by_id.get(target) {
            return Some(*found);
        }
        let types = self.types;
        let help = self.report.suggest(|| did_you_mean_id(target, types.ids.iter()));
        let message = format!("`{from}` targets the unknown shape `{target}`");
        self.report.add(span, Diagnostic::error(message).about(from).with_help(help));
        None
    }

    fn member_target(&mut self, member: &Member) {
        let Some((found, _)) = self.resolve(&member.id, &member.target, member.span) else { return };
        if !found.is_data() {
            let message = format!(
                "`{}` targets `{}`, which is {}: members hold data",
                member.id,
                member.target,
                found.with_article()
            );
            self.report.error(member.span, &member.id, message);
        }
    }

    fn map_key(&mut self, key: &Member) {
        let found = self.types.by_id.get(&key.target).map(|(found, _)| *found);
        if found.is_some_and(|found| !matches!(found, ShapeType::Simple(SimpleType::String) | ShapeType::Enum)) {
            let message = format!("`{}` targets `{}`, but the key of a map is a string", key.id, key.target);
            self.report.error(key.span, &key.id, message);
        }
    }

    /// Follows a reference to a shape of one type.
    fn bound(&mut self, role: &str, reference: Reference, wanted: ShapeType) -> Option<ShapeId> {
        let id = self.id;
        let (found, _) = self.resolve(id, &reference.id, Some(reference.span))?;
        if found != wanted {
            let (found, wanted) = (found.with_article(), wanted.with_article());
            let message = format!("`{id}` has `{}` as {role}, which is {found}, not {wanted}", reference.id);
            self.report.error(reference.span, id, message);
            return None;
        }
        Some(reference.id)
    }

    fn all_bound(&mut self, role: &str, references: Vec<Reference>, wanted: ShapeType) -> Vec<ShapeId> {
        references.into_iter().filter_map(|reference| self.bound(role, reference, wanted)).collect()
    }

    fn errors(&mut self, references: Vec<Reference>) -> Vec<ShapeId> {
        let id = self.id;
        for reference in &references {
            if let Some((ShapeType::Structure, false)) = self.types.by_id.get(&reference.id) {
                let help = "give it the trait `smithy.api#error`".to_owned();
                let message = format!("`{id}` has `{}` as an error, which is not one", reference.id);
                self.report.add(reference.span, Diagnostic::error(message).about(id).with_help(help));
            }
        }
        self.all_bound("an error", references, ShapeType::Structure)
    }

    fn named(&mut self, references: Vec<(String, Reference)>) -> Vec<(String, ShapeId)> {
        let id = self.id;
        let mut named = Vec::with_capacity(references.len());
        for (name, reference) in references {
            if self.resolve(id, &reference.id, Some(reference.span)).is_some() {
                named.push((name, reference.id));
            }
        }
        named
    }

    fn service(&mut self, links: Links) -> Service {
        Service {
            version: links.version.unwrap_or_default(),
            operations: self.all_bound("an operation", links.operations, ShapeType::Operation),
            resources: self.all_bound("a resource", links.resources, ShapeType::Resource),
            errors: self.errors(links.errors),
            rename: links.rename,
        }
    }

    fn resource(&mut self, links: Links) -> Resource {
        let mut lifecycle = Vec::new();
        for (kind, reference) in Lifecycle::ALL.into_iter().zip(links.lifecycle) {
            let bound = reference.and_then(|found| self.bound("a lifecycle operation", found, ShapeType::Operation));
            lifecycle.extend(bound.map(|operation| (kind, operation)));
        }
        Resource {
            identifiers: self.named(links.identifiers),
            properties: self.named(links.properties),
            lifecycle,
            operations: self.all_bound("an operation", links.operations, ShapeType::Operation),
            collection_operations: self.all_bound("an operation", links.collection_operations, ShapeType::Operation),
            resources: self.all_bound("a resource", links.resources, ShapeType::Resource),
        }
    }

    fn operation(&mut self, links: Links) -> Operation {
        let mut end = |role, reference: Option<Reference>| {
            let bound = reference.and_then(|reference| self.bound(role, reference, ShapeType::Structure));
            bound.unwrap_or_else(|| well_known(prelude::UNIT))
        };
        let (input, output) = (end("its input", links.input), end("its output", links.output));
        Operation { input, output, errors: self.errors(links.errors) }
    }
}
