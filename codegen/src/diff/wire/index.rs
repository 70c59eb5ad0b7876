//! Which types the schemas of members name.

use std::collections::HashMap;

use farrier_smithy::ShapeId;

use crate::plan::{CollectionPlan, Plan, SchemaMember, SchemaRef, StructurePlan, TraitPlan, TypePlan, UnionPlan};
use crate::protocols::Protocol;

/// How deep types are compared where they have no names in common, so that a model of long chains costs no more.
const DEEPEST: usize = 32;

/// The schemas of a plan, by the static that holds each.
pub(in crate::diff) struct Index<'p> {
    pub(super) protocol: Protocol,
    schemas: HashMap<(&'p [String], &'p str), Target<'p>>,
}

/// A type with a schema of its own.
#[derive(Clone, Copy)]
pub(super) enum Target<'p> {
    Structure(&'p StructurePlan),
    Union(&'p UnionPlan),
    Collection(&'p CollectionPlan),
}

impl<'p> Index<'p> {
    pub(in crate::diff) fn new(plan: &'p Plan) -> Self {
        let mut found = Self { protocol: plan.service.protocol, schemas: HashMap::new() };
        for named in &plan.types {
            match named {
                TypePlan::Structure(plan) => found.insert(&plan.item.module, &plan.file, Target::Structure(plan)),
                TypePlan::Union(plan) => found.insert(&plan.item.module, &plan.file, Target::Union(plan)),
                TypePlan::Enum(_) => {}
            }
        }
        for plan in &plan.errors {
            found.insert(&plan.item.module, &plan.file, Target::Structure(plan));
        }
        for plan in &plan.collections {
            found.insert(&[], &plan.name, Target::Collection(plan));
        }
        found
    }

    fn insert(&mut self, module: &'p [String], name: &'p str, target: Target<'p>) {
        self.schemas.insert((module, name), target);
    }

    /// The type that a schema is of; `None` for a simple one.
    pub(super) fn target(&self, schema: &SchemaRef) -> Option<Target<'p>> {
        let SchemaRef::Static(module, name) = schema else { return None };
        // A collection's static stands in `schema` under its name; the others stand as `SCHEMA` in a module of theirs.
        match module.split_last() {
            Some((file, modules)) if name == "SCHEMA" && !modules.is_empty() => {
                self.schemas.get(&(modules, file.as_str()))
            }
            _ => self.schemas.get(&(&[][..], name.as_str())),
        }
        .copied()
    }

    /// A type as people call it.
    pub(super) fn describe(&self, schema: &SchemaRef) -> String {
        match (schema, self.target(schema)) {
            (SchemaRef::Prelude(name), _) => simple_name(name),
            (_, Some(Target::Structure(plan))) => format!("structure {}", plan.model_name),
            (_, Some(Target::Union(plan))) => format!("union {}", plan.model_name),
            (_, Some(Target::Collection(plan))) => match &plan.members[..] {
                [item] => format!("list of {}", self.describe_item(item)),
                [key, value] => format!("map from {} to {}", self.describe_item(key), self.describe_item(value)),
                _ => plan.model_name.clone(),
            },
            (SchemaRef::Static(_, name), None) => name.clone(),
        }
    }

    /// What a list or map holds, not deeper: its own members may lead back to it.
    fn describe_item(&self, member: &SchemaMember) -> String {
        match self.target(&member.target) {
            Some(Target::Collection(plan)) => plan.model_name.clone(),
            _ => self.describe(&member.target),
        }
    }
}

impl<'p> Target<'p> {
    pub(super) fn origin(&self) -> &'p ShapeId {
        match self {
            Self::Structure(plan) => &plan.origin,
            Self::Union(plan) => &plan.origin,
            Self::Collection(plan) => &plan.origin,
        }
    }

    fn kind(&self) -> (u8, usize) {
        match self {
            Self::Structure(_) => (0, 0),
            Self::Union(_) => (1, 0),
            Self::Collection(plan) => (2, plan.members.len()),
        }
    }

    pub(super) fn members(&self) -> Vec<&'p SchemaMember> {
        match self {
            Self::Structure(plan) => plan.members.iter().map(|member| &member.schema).collect(),
            Self::Union(plan) => plan.variants.iter().map(|variant| &variant.schema).chain(&plan.errors).collect(),
            Self::Collection(plan) => plan.members.iter().collect(),
        }
    }

    fn traits(&self) -> &'p [TraitPlan] {
        match self {
            Self::Structure(plan) => &plan.traits,
            Self::Union(plan) => &plan.traits,
            Self::Collection(plan) => &plan.traits,
        }
    }
}

impl super::Sides<'_> {
    /// Whether two types are the same on the wire, as far as no other finding says so: types that come from the same shape
    /// are compared elsewhere, others member by member.
    pub(super) fn same_type(&self, old: &SchemaRef, new: &SchemaRef) -> bool {
        self.same(old, new, DEEPEST)
    }

    fn same(&self, old: &SchemaRef, new: &SchemaRef, depth: usize) -> bool {
        match (self.old.target(old), self.new.target(new)) {
            (None, None) => old == new,
            (Some(before), Some(after)) => {
                if before.kind() != after.kind() || depth == 0 {
                    return before.kind() == after.kind();
                }
                before.origin() == after.origin() || self.same_members(&before, &after, depth - 1)
            }
            _ => false,
        }
    }

    fn same_members(&self, old: &Target<'_>, new: &Target<'_>, depth: usize) -> bool {
        let (before, after) = (old.members(), new.members());
        before.len() == after.len()
            && old.traits() == new.traits()
            && before.iter().all(|member| {
                let same = after.iter().find(|other| other.name == member.name);
                same.is_some_and(|other| {
                    other.traits == member.traits && self.same(&member.target, &other.target, depth)
                })
            })
    }
}

/// `BIG_DECIMAL` as models write it: `bigDecimal`.
fn simple_name(name: &str) -> String {
    let mut words = name.split('_').map(str::to_lowercase);
    let mut found = words.next().unwrap_or_default();
    for word in words {
        found.push_str(&word[..1].to_uppercase());
        found.push_str(&word[1..]);
    }
    found
}
