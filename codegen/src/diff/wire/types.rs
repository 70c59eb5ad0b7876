//! Structures, unions, enums, lists and maps.

use farrier_smithy::ShapeId;

use super::member::Members;
use super::{Sides, rules};
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::plan::{CollectionPlan, EnumPlan, Plan, Role, SchemaMember, StructurePlan, TraitPlan, TypePlan, UnionPlan};

/// What changed between types that both versions have. What only one has shows in the members that target it.
pub(super) fn changes(old: &Plan, new: &Plan, sides: &Sides<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(&old.types, &new.types, |named| named.item()) {
        match pair {
            Pair::Both(TypePlan::Structure(old), TypePlan::Structure(new)) => found.extend(structure(old, new, sides)),
            Pair::Both(TypePlan::Union(old), TypePlan::Union(new)) => found.extend(union(old, new, sides)),
            Pair::Both(TypePlan::Enum(old), TypePlan::Enum(new)) => found.extend(enumeration(old, new)),
            _ => {}
        }
    }
    for pair in pairs(&old.errors, &new.errors, |plan| &plan.item) {
        if let Pair::Both(old, new) = pair {
            found.extend(structure(old, new, sides));
            found.extend(error(old, new));
        }
    }
    for pair in pairs(&old.collections, &new.collections, |plan| &plan.origin) {
        if let Pair::Both(old, new) = pair {
            found.extend(collection(old, new, sides));
        }
    }
    found
}

/// What changed between two structures: types, errors, inputs and outputs.
pub(super) fn structure(old: &StructurePlan, new: &StructurePlan, sides: &Sides<'_>) -> Vec<Change> {
    fn schemas(plan: &StructurePlan) -> Vec<&SchemaMember> {
        plan.members.iter().map(|member| &member.schema).collect()
    }
    let members = Members {
        old_shape: &old.origin,
        new_shape: &new.origin,
        old: schemas(old),
        new: schemas(new),
        role: if old.role == Role::Plain { None } else { Some(old.role) },
        rules: [&rules::MEMBER_ADDED, &rules::MEMBER_REMOVED],
    };
    let mut found = members.changes(sides);
    if sides.old.protocol == sides.new.protocol {
        found.extend(root(&old.traits, &new.traits, &old.origin, &new.origin));
    }
    found
}

/// The element and the namespace of a shape where it is the root of a document.
fn root(old: &[TraitPlan], new: &[TraitPlan], old_shape: &ShapeId, new_shape: &ShapeId) -> Option<Change> {
    let text = |traits: &[TraitPlan]| {
        let parts = traits.iter().filter_map(|applied| match applied {
            TraitPlan::Text("XmlName", name) => Some(format!("<{name}>")),
            TraitPlan::XmlNamespace(namespace) => Some(format!("xmlns:{}={}", namespace.prefix, namespace.uri)),
            TraitPlan::Mark("S3UnwrappedXmlOutput") => Some("without a root".to_owned()),
            _ => None,
        });
        parts.collect::<Vec<_>>().join(" ")
    };
    let (before, after) = (text(old), text(new));
    if before == after {
        return None;
    }
    let message = format!("the root of documents of `{}` is `{after}` and was `{before}`", new_shape.name());
    let change = Change::new(&rules::BODY_ROOT, message).values(before, after);
    Some(change.was(Subject::shape(old_shape)).is(Subject::shape(new_shape)))
}

fn union(old: &UnionPlan, new: &UnionPlan, sides: &Sides<'_>) -> Vec<Change> {
    fn schemas(plan: &UnionPlan) -> Vec<&SchemaMember> {
        plan.variants.iter().map(|variant| &variant.schema).chain(&plan.errors).collect()
    }
    let members = Members {
        old_shape: &old.origin,
        new_shape: &new.origin,
        old: schemas(old),
        new: schemas(new),
        role: None,
        rules: [&rules::VARIANT_ADDED, &rules::VARIANT_REMOVED],
    };
    members.changes(sides)
}

fn collection(old: &CollectionPlan, new: &CollectionPlan, sides: &Sides<'_>) -> Vec<Change> {
    let members = Members {
        old_shape: &old.origin,
        new_shape: &new.origin,
        old: old.members.iter().collect(),
        new: new.members.iter().collect(),
        role: None,
        rules: [&rules::TYPE, &rules::TYPE],
    };
    // A list that became a map shows in the members that target it.
    let mut found = if old.members.len() == new.members.len() { members.changes(sides) } else { Vec::new() };
    let is_sparse = |plan: &CollectionPlan| plan.traits.contains(&TraitPlan::Mark("Sparse"));
    if is_sparse(old) != is_sparse(new) {
        let text = |sparse: bool| if sparse { "with nulls" } else { "without nulls" }.to_owned();
        let message = format!("`{}` is {} and was {}", new.model_name, text(is_sparse(new)), text(is_sparse(old)));
        let change = Change::new(&rules::SPARSE, message).values(text(is_sparse(old)), text(is_sparse(new)));
        found.push(change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin)));
    }
    found
}

fn enumeration(old: &EnumPlan, new: &EnumPlan) -> Vec<Change> {
    let mut found = Vec::new();
    let mut moved = Vec::new();
    for pair in pairs(&old.variants, &new.variants, |variant| variant.name.as_str()) {
        if let Pair::Both(before, after) = pair
            && before.value != after.value
        {
            let message = format!(
                "`{}::{}` is sent as `{}` and was sent as `{}`",
                new.item.name, after.name, after.value, before.value
            );
            let change = Change::new(&rules::ENUM_VALUE_CHANGED, message);
            let change = change.values(before.value.clone(), after.value.clone());
            let change = change.was(Subject::member(&old.origin, &before.model_name));
            found.push(change.is(Subject::member(&new.origin, &after.model_name)));
            moved.extend([before.value.as_str(), after.value.as_str()]);
        }
    }
    for pair in pairs(&old.variants, &new.variants, |variant| variant.value.as_str()) {
        match pair {
            Pair::Removed(variant) if !moved.contains(&variant.value.as_str()) => {
                let message = format!("`{}` no longer has the value `{}`", old.origin.name(), variant.value);
                let change = Change::new(&rules::ENUM_VALUE_REMOVED, message).values(variant.value.clone(), None);
                found.push(change.was(Subject::member(&old.origin, &variant.model_name)));
            }
            Pair::Added(variant) if !moved.contains(&variant.value.as_str()) => {
                let message = format!("`{}` now has the value `{}`", new.origin.name(), variant.value);
                let change = Change::new(&rules::ENUM_VALUE_ADDED, message).values(None, variant.value.clone());
                found.push(change.is(Subject::member(&new.origin, &variant.model_name)));
            }
            _ => {}
        }
    }
    found
}

/// How an error is told apart and what status it comes with.
fn error(old: &StructurePlan, new: &StructurePlan) -> Vec<Change> {
    let code = |plan: &StructurePlan| {
        let own = plan.traits.iter().find_map(|applied| match applied {
            TraitPlan::AwsQueryError { code, .. } => Some(code.clone()),
            _ => None,
        });
        own.unwrap_or_else(|| plan.model_name.clone())
    };
    let status = |plan: &StructurePlan| {
        let parts = plan.traits.iter().filter_map(|applied| match applied {
            TraitPlan::HttpError(status) | TraitPlan::AwsQueryError { status, .. } => Some(status.to_string()),
            TraitPlan::Error(fault) => Some(format!("{} fault", fault.to_lowercase())),
            _ => None,
        });
        parts.collect::<Vec<_>>().join(", ")
    };
    let facets = [
        (&rules::ERROR_CODE, "the code", code(old), code(new)),
        (&rules::ERROR_STATUS, "the status", status(old), status(new)),
    ];
    let differing = facets.into_iter().filter(|(_, _, before, after)| before != after);
    let change = |(rule, what, before, after): (_, &str, String, String)| {
        let message = format!("{what} of the error `{}` is `{after}` and was `{before}`", new.origin.name());
        let change = Change::new(rule, message).values(before, after);
        change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin))
    };
    differing.map(change).collect()
}
