//! Structures, unions, enums and errors.

use std::collections::BTreeMap;

use farrier_smithy::ShapeId;

use super::owner::{Named, NamedKind, Owner};
use super::rules;
use super::surface::{self, Surface};
use crate::diff::change::{Change, Pair, Subject, pairs, path};
use crate::emit::public;
use crate::names;
use crate::plan::{
    EnumPlan, ErrorVariantPlan, Item, Plan, RustType, StreamErrorPlan, StructurePlan, TypePlan, UnionPlan,
};

/// A named type of the crate.
#[derive(Clone, Copy)]
pub(super) enum Type<'p> {
    Structure(&'p StructurePlan),
    Union(&'p UnionPlan),
    Enum(&'p EnumPlan),
    StreamError(&'p StreamErrorPlan),
}

/// What changed between the types of two crates.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(types(old), types(new), Type::item) {
        match pair {
            Pair::Removed(named) => found.push(named.removed()),
            Pair::Added(named) => found.push(named.added()),
            Pair::Both(old, new) => found.extend(old.changes(&new)),
        }
    }
    found
}

fn types(plan: &Plan) -> Vec<Type<'_>> {
    let types = plan.types.iter().map(|named| match named {
        TypePlan::Structure(plan) => Type::Structure(plan),
        TypePlan::Union(plan) => Type::Union(plan),
        TypePlan::Enum(plan) => Type::Enum(plan),
    });
    let errors = plan.errors.iter().map(Type::Structure);
    types.chain(errors).chain(plan.stream_errors.iter().map(Type::StreamError)).collect()
}

impl<'p> Type<'p> {
    fn item(&self) -> &'p Item {
        match self {
            Self::Structure(plan) => &plan.item,
            Self::Union(plan) => &plan.item,
            Self::Enum(plan) => &plan.item,
            Self::StreamError(plan) => &plan.item,
        }
    }

    fn origin(&self) -> &'p ShapeId {
        match self {
            Self::Structure(plan) => &plan.origin,
            Self::Union(plan) => &plan.origin,
            Self::Enum(plan) => &plan.origin,
            Self::StreamError(plan) => &plan.origin,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Structure(_) => "struct",
            Self::Union(_) => "union, an enum with values",
            Self::Enum(_) => "enum of names",
            Self::StreamError(_) => "enum of errors",
        }
    }

    fn added(&self) -> Change {
        let item = path(self.item());
        let change = Change::new(&rules::TYPE_ADDED, format!("the type `{item}` is new: a {}", self.kind()));
        change.is(Subject::shape(self.origin())).item(item)
    }

    fn removed(&self) -> Change {
        let item = path(self.item());
        let change = Change::new(&rules::TYPE_REMOVED, format!("the type `{item}` is gone"));
        change.was(Subject::shape(self.origin())).item(item)
    }

    fn changes(&self, new: &Self) -> Vec<Change> {
        match (self, new) {
            (Self::Structure(old), Self::Structure(new)) => structures(old, new),
            (Self::Union(old), Self::Union(new)) => unions(old, new),
            (Self::Enum(old), Self::Enum(new)) => enums(old, new),
            (Self::StreamError(old), Self::StreamError(new)) => {
                error_enums(&old.item, (&old.origin, &old.errors), (&new.origin, &new.errors))
            }
            _ => {
                let item = path(self.item());
                let message = format!("`{item}` is a {} and was a {}", new.kind(), self.kind());
                let change = Change::new(&rules::TYPE_KIND_CHANGED, message).item(item);
                let change = change.was(Subject::shape(self.origin())).is(Subject::shape(new.origin()));
                vec![change.values(self.kind().to_owned(), new.kind().to_owned())]
            }
        }
    }
}

/// The changes between two structures. Those that give the same public items, whatever their schemas and documentation
/// say, need no closer look.
fn structures(old: &StructurePlan, new: &StructurePlan) -> Vec<Change> {
    if same_fields(old, new) {
        return Vec::new();
    }
    let surface = |plan: &StructurePlan| surface::surface(public::structure(plan), &[&plan.item, &plan.builder], "");
    structure_changes(old, new, &surface(old), &surface(new))
}

/// The changes between two structures, given the public parts that come from them.
pub(super) fn structure_changes(
    old: &StructurePlan,
    new: &StructurePlan,
    before: &Surface,
    after: &Surface,
) -> Vec<Change> {
    let path = path(&old.item);
    let owner = Owner::new(&path, (&old.origin, fields(old)), (&new.origin, fields(new)));
    owner.changes(before, after)
}

/// Whether two structures give the same public items.
pub(super) fn same_fields(old: &StructurePlan, new: &StructurePlan) -> bool {
    fn key(plan: &StructurePlan) -> Vec<(&str, &RustType, bool, bool)> {
        let key = |member: &'_ crate::plan::MemberPlan| (member.deprecated.is_some(), member.default.is_some());
        let members =
            plan.members.iter().map(|member| (member.name.as_str(), &member.rust, key(member).0, key(member).1));
        let mut members: Vec<_> = members.collect();
        members.sort_by(|left, right| left.0.cmp(right.0));
        members
    }
    old.role == new.role
        && old.derives == new.derives
        && old.deprecated.is_some() == new.deprecated.is_some()
        && key(old) == key(new)
}

/// A structure's fields, by name.
pub(super) fn fields(plan: &StructurePlan) -> BTreeMap<String, Named> {
    let field = |member: &crate::plan::MemberPlan| {
        let named = Named {
            subject: Subject::member(&plan.origin, &member.schema.name),
            shown: shown(&member.rust),
            kind: NamedKind::Field,
            method: member.name.clone(),
        };
        (member.name.clone(), named)
    };
    plan.members.iter().map(field).collect()
}

/// A type as people write it.
pub(super) fn shown(rust: &RustType) -> String {
    surface::text(quote::ToTokens::to_token_stream(rust))
}

fn unions(old: &UnionPlan, new: &UnionPlan) -> Vec<Change> {
    let same = |old: &UnionPlan, new: &UnionPlan| {
        let key = |plan: &UnionPlan| {
            let variants = plan.variants.iter();
            let variants =
                variants.map(|variant| (variant.name.clone(), (variant.method.clone(), variant.rust.clone())));
            (plan.derives.clone(), plan.deprecated.is_some(), variants.collect::<BTreeMap<_, _>>())
        };
        key(old) == key(new)
    };
    if same(old, new) {
        return Vec::new();
    }
    let variants = |plan: &UnionPlan| {
        let variant = |variant: &crate::plan::UnionVariantPlan| {
            let rust = variant.rust.as_ref().map(|rust| format!("({})", shown(rust)));
            let named = Named {
                subject: Subject::member(&plan.origin, &variant.schema.name),
                shown: format!("{}{}", variant.name, rust.unwrap_or_default()),
                kind: NamedKind::Variant,
                method: variant.method.clone(),
            };
            (variant.name.clone(), named)
        };
        plan.variants.iter().map(variant).collect()
    };
    let path = path(&old.item);
    let owner = Owner::new(&path, (&old.origin, variants(old)), (&new.origin, variants(new)));
    let surface = |plan: &UnionPlan| surface::surface(public::union(plan), &[&plan.item], "");
    owner.changes(&surface(old), &surface(new))
}

fn enums(old: &EnumPlan, new: &EnumPlan) -> Vec<Change> {
    fn key(plan: &EnumPlan) -> (&[String], bool, bool, Vec<(&str, bool)>) {
        let variants = plan.variants.iter().map(|variant| (variant.name.as_str(), variant.deprecated.is_some()));
        (&plan.derives, plan.deprecated.is_some(), plan.sensitive, variants.collect())
    }
    if key(old) == key(new) {
        return Vec::new();
    }
    let variants = |plan: &EnumPlan| {
        let variant = |variant: &crate::plan::EnumVariantPlan| {
            let named = Named {
                subject: Subject::member(&plan.origin, &variant.model_name),
                shown: variant.name.clone(),
                kind: NamedKind::Variant,
                method: names::snake(&variant.name),
            };
            (variant.name.clone(), named)
        };
        plan.variants.iter().map(variant).collect()
    };
    let path = path(&old.item);
    let owner = Owner::new(&path, (&old.origin, variants(old)), (&new.origin, variants(new)));
    let surface = |plan: &EnumPlan| surface::surface(public::enumeration(plan), &[&plan.item], "");
    owner.changes(&surface(old), &surface(new))
}

/// The changes between two enums of errors, each with the shape it belongs to.
pub(super) fn error_enums(
    item: &Item,
    (old_origin, old): (&ShapeId, &[ErrorVariantPlan]),
    (new_origin, new): (&ShapeId, &[ErrorVariantPlan]),
) -> Vec<Change> {
    fn key(errors: &[ErrorVariantPlan]) -> BTreeMap<&str, (&str, &Item)> {
        errors.iter().map(|error| (error.name.as_str(), (error.method.as_str(), &error.error))).collect()
    }
    if key(old) == key(new) {
        return Vec::new();
    }
    let path = path(item);
    let owner = Owner::new(&path, (old_origin, errors(old)), (new_origin, errors(new)));
    let surface = |errors: &[ErrorVariantPlan]| surface::surface(public::error_enum(item, errors), &[item], "");
    owner.changes(&surface(old), &surface(new))
}

/// The variants of an enum of errors, by name.
pub(super) fn errors(errors: &[ErrorVariantPlan]) -> BTreeMap<String, Named> {
    let variant = |variant: &ErrorVariantPlan| {
        let named = Named {
            subject: Subject::shape(&variant.origin),
            shown: format!("{}({})", variant.name, path(&variant.error)),
            kind: NamedKind::Variant,
            method: variant.method.clone(),
        };
        (variant.name.clone(), named)
    };
    errors.iter().map(variant).collect()
}
