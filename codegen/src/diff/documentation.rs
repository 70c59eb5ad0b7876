//! Documentation that changed: one finding, because each is no more than a word.

use super::change::{Change, Pair, Subject, pairs, path};
use super::finding::{Axis, Bump, Level};
use super::rule::Rule;
use crate::plan::{Item, Plan, StructurePlan, TypePlan};

pub(super) const CHANGED: Rule = Rule::new(
    "documentation.changed",
    (Axis::Documentation, Level::Note, Bump::Patch),
    "The documentation of the crate's items changed. Nobody is broken; who reads it is helped by a release.",
    "`Room` has a better description.",
);

/// Whether documentation differs between items that both versions have.
pub(super) fn changes(old: &Plan, new: &Plan) -> Option<Change> {
    let mut found = Found::default();
    found.compare(None, "the crate", &old.service.docs, &new.service.docs);
    for pair in pairs(&old.types, &new.types, |named| named.item()) {
        if let Pair::Both(old, new) = pair {
            found.types(old, new);
        }
    }
    for pair in pairs(&old.errors, &new.errors, |plan| &plan.item) {
        if let Pair::Both(old, new) = pair {
            found.structures(old, new);
        }
    }
    for pair in pairs(&old.operations, &new.operations, |plan| &plan.item) {
        if let Pair::Both(old, new) = pair {
            found.compare(Some(&new.item), "", &old.docs, &new.docs);
            found.structures(&old.input, &new.input);
            found.structures(&old.output, &new.output);
        }
    }
    let first = found.first?;
    let message = match found.count {
        1 => format!("the documentation of `{first}` changed"),
        count => format!("the documentation of {count} items changed, of `{first}` and others"),
    };
    let change = Change::new(&CHANGED, message);
    Some(change.was(Subject::shape(&old.service.origin)).is(Subject::shape(&new.service.origin)))
}

/// What differs so far.
#[derive(Default)]
struct Found {
    count: usize,
    first: Option<String>,
}

impl Found {
    fn types(&mut self, old: &TypePlan, new: &TypePlan) {
        match (old, new) {
            (TypePlan::Structure(old), TypePlan::Structure(new)) => self.structures(old, new),
            (TypePlan::Union(old), TypePlan::Union(new)) => {
                self.compare(Some(&new.item), "", &old.docs, &new.docs);
                let docs = |plan: &'_ crate::plan::UnionPlan| {
                    let all = plan.variants.iter().map(|variant| (variant.name.clone(), variant.docs.clone()));
                    all.collect::<Vec<_>>()
                };
                self.parts(&new.item, &docs(old), &docs(new));
            }
            (TypePlan::Enum(old), TypePlan::Enum(new)) => {
                self.compare(Some(&new.item), "", &old.docs, &new.docs);
                let docs = |plan: &'_ crate::plan::EnumPlan| {
                    let all = plan.variants.iter().map(|variant| (variant.name.clone(), variant.docs.clone()));
                    all.collect::<Vec<_>>()
                };
                self.parts(&new.item, &docs(old), &docs(new));
            }
            _ => {}
        }
    }

    fn structures(&mut self, old: &StructurePlan, new: &StructurePlan) {
        self.compare(Some(&new.item), "", &old.docs, &new.docs);
        for pair in pairs(&old.members, &new.members, |member| &member.name) {
            if let Pair::Both(old, member) = pair {
                self.compare(Some(&new.item), &member.name, &old.docs, &member.docs);
            }
        }
    }

    fn parts(&mut self, item: &Item, old: &[(String, String)], new: &[(String, String)]) {
        for pair in pairs(old, new, |(name, _)| name) {
            if let Pair::Both((_, old), (name, new)) = pair {
                self.compare(Some(item), name, old, new);
            }
        }
    }

    fn compare(&mut self, item: Option<&Item>, part: &str, old: &str, new: &str) {
        if old == new {
            return;
        }
        self.count += 1;
        let name = || match (item.map(path), part) {
            (None, part) => part.to_owned(),
            (Some(item), "") => item,
            (Some(item), part) => format!("{item}::{part}"),
        };
        self.first.get_or_insert_with(name);
    }
}
