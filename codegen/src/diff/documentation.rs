//! Documentation that changed: one finding, because each is no more than a word.

use farrier_smithy::{Model, Shape, ShapeId, traits};

use super::change::{Change, Pair, Subject, pairs, path};
use super::finding::{Axis, Bump, Level};
use super::rule::Rule;
use crate::plan::{Item, Plan};

pub(super) const CHANGED: Rule = Rule::new(
    "documentation.changed",
    (Axis::Documentation, Level::Note, Bump::Patch),
    "The documentation of the crate's items changed. Nobody is broken; who reads it is helped by a release.",
    "`Room` has a better description.",
);

/// Whether documentation differs between items that both versions have.
pub(super) fn changes((old_model, old): (&Model, &Plan), (new_model, new): (&Model, &Plan)) -> Option<Change> {
    let mut found = Found { old: old_model, new: new_model, count: 0, first: None };
    found.shapes(&Item::new([], "lib"), &old.service.origin, &new.service.origin);
    for pair in pairs(items(old), items(new), |(item, _)| *item) {
        if let Pair::Both((item, old), (_, new)) = pair {
            found.shapes(item, old, new);
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

/// Every item with the shape that documents it.
fn items(plan: &Plan) -> Vec<(&Item, &ShapeId)> {
    use crate::plan::TypePlan::{Enum, Structure, Union};
    let types = plan.types.iter().map(|named| match named {
        Structure(plan) => (&plan.item, &plan.origin),
        Union(plan) => (&plan.item, &plan.origin),
        Enum(plan) => (&plan.item, &plan.origin),
    });
    let errors = plan.errors.iter().map(|plan| (&plan.item, &plan.origin));
    let operations = plan.operations.iter().flat_map(|plan| {
        let ends = [&plan.input, &plan.output].map(|end| (&end.item, &end.origin));
        std::iter::once((&plan.item, &plan.origin)).chain(ends)
    });
    types.chain(errors).chain(operations).collect()
}

/// What differs so far.
struct Found<'m> {
    old: &'m Model,
    new: &'m Model,
    count: usize,
    first: Option<String>,
}

impl Found<'_> {
    fn shapes(&mut self, item: &Item, old: &ShapeId, new: &ShapeId) {
        let (Some(old), Some(new)) = (self.old.shape(old), self.new.shape(new)) else { return };
        if own(old) != own(new) {
            self.add(path(item));
        }
        for member in new.members() {
            let Some(before) = old.member(member.name()) else { continue };
            let before = self.old.effective::<traits::Documentation>(before);
            if before != self.new.effective::<traits::Documentation>(member) {
                self.add(format!("{}::{}", path(item), member.name()));
            }
        }
    }

    fn add(&mut self, name: String) {
        self.count += 1;
        self.first.get_or_insert(name);
    }
}

fn own(shape: &Shape) -> Option<traits::Documentation> {
    shape.get()
}
