//! Two versions of a model, side by side.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::shape::{Member, Shape};
use crate::shape_id::ShapeId;
use crate::source::{Location, Span};
use crate::trait_set::Traits;
use crate::traits::KnownTrait;

/// Two versions of a model with what differs between them, found once for all evaluators.
#[derive(Debug)]
#[non_exhaustive]
pub struct Comparison<'m> {
    /// The version before.
    pub old: &'m Model,
    /// The version after.
    pub new: &'m Model,
    added: Vec<Item<'m>>,
    removed: Vec<Item<'m>>,
    changed: Vec<Changed<'m>>,
}

/// A shape, or a member of one: what findings are about.
#[derive(Clone, Copy, Debug)]
pub enum Item<'m> {
    /// A shape.
    Shape(&'m Shape),
    /// A member with the shape it belongs to.
    Member(&'m Shape, &'m Member),
}

/// A shape or member that both versions have, and that is not the same in both.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Changed<'m> {
    /// As it was.
    pub old: Item<'m>,
    /// As it is.
    pub new: Item<'m>,
}

impl<'m> Comparison<'m> {
    /// Compares all shapes and members that the files of the two models define.
    pub fn new(old: &'m Model, new: &'m Model) -> Self {
        let (before, after) = (items(old), items(new));
        let mut comparison = Self { old, new, added: Vec::new(), removed: Vec::new(), changed: Vec::new() };
        for (id, item) in &before {
            match after.get(id) {
                None => comparison.removed.push(*item),
                Some(now) if !item.same_as(now) => comparison.changed.push(Changed { old: *item, new: *now }),
                Some(_) => {}
            }
        }
        comparison.added = after.iter().filter(|(id, _)| !before.contains_key(*id)).map(|(_, item)| *item).collect();
        comparison
    }

    /// The shapes and members only the new version has, in order of id.
    pub fn added(&self) -> &[Item<'m>] {
        &self.added
    }

    /// The shapes and members only the old version has, in order of id.
    pub fn removed(&self) -> &[Item<'m>] {
        &self.removed
    }

    /// The shapes and members both have, and that differ, in order of id. A shape differs by itself (its type, traits,
    /// order of members, what it binds), not by what its members are.
    pub fn changed(&self) -> &[Changed<'m>] {
        &self.changed
    }

    /// A place in the old version.
    pub fn old_place(&self, span: Option<Span>) -> Option<Location> {
        self.old.location(span)
    }

    /// A place in the new version.
    pub fn new_place(&self, span: Option<Span>) -> Option<Location> {
        self.new.location(span)
    }
}

fn items(model: &Model) -> BTreeMap<&ShapeId, Item<'_>> {
    let mut items = BTreeMap::new();
    for shape in model.shapes() {
        items.insert(&shape.id, Item::Shape(shape));
        items.extend(shape.members().iter().map(|member| (&member.id, Item::Member(shape, member))));
    }
    items
}

impl<'m> Item<'m> {
    /// The id.
    pub fn id(&self) -> &'m ShapeId {
        match self {
            Self::Shape(shape) => &shape.id,
            Self::Member(_, member) => &member.id,
        }
    }

    /// The traits applied to it.
    pub fn traits(&self) -> &'m Traits {
        match self {
            Self::Shape(shape) => &shape.traits,
            Self::Member(_, member) => &member.traits,
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Shape(shape) => shape.span,
            Self::Member(_, member) => member.span,
        }
    }

    /// Whether a known trait is applied to it.
    pub fn has<T: KnownTrait>(&self) -> bool {
        self.traits().has(T::ID)
    }

    /// What it is, such as `structure` or `member`.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Shape(shape) => shape.shape_type().name(),
            Self::Member(..) => "member",
        }
    }

    fn same_as(&self, other: &Self) -> bool {
        let same_traits = || {
            let (left, right) = (self.traits(), other.traits());
            left.len() == right.len()
                && left.iter().all(|one| right.get(one.id.as_str()).is_some_and(|two| one.value == two.value))
        };
        let same_body = match (self, other) {
            (Self::Member(_, left), Self::Member(_, right)) => left.target == right.target,
            (Self::Shape(left), Self::Shape(right)) => {
                left.shape_type() == right.shape_type() && left.as_operation().is_none()
            }
            _ => false,
        };
        same_body && same_traits()
    }
}
