//! Shapes and members as findings see them.

use serde_json::Value;

use super::trait_value;
use crate::shape::{Member, Shape, ShapeKind, ShapeType, SimpleType};
use crate::shape_id::ShapeId;
use crate::source::Span;
use crate::trait_set::Traits;
use crate::traits::{Enum, KnownTrait, Trait};

/// A shape, or a member of one: what findings are about.
#[derive(Clone, Copy, Debug)]
pub enum Item<'m> {
    /// A shape.
    Shape(&'m Shape),
    /// A member with the shape it belongs to.
    Member(&'m Shape, &'m Member),
}

/// A shape or member that both versions have.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Changed<'m> {
    /// As it was.
    pub old: Item<'m>,
    /// As it is.
    pub new: Item<'m>,
}

/// A trait that came, went or has another value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TraitChange<'m> {
    /// As it was applied.
    pub old: Option<&'m Trait>,
    /// As it is applied.
    pub new: Option<&'m Trait>,
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

    /// What the model file calls it, such as `structure` or `member`.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Shape(shape) => shape.declared_type.name(),
            Self::Member(..) => "member",
        }
    }

    /// The members the model file gives a shape; a string with the legacy `@enum` trait has none.
    pub fn members(&self) -> &'m [Member] {
        match self {
            Self::Shape(shape) if shape.declared_type != ShapeType::Simple(SimpleType::String) => shape.members(),
            _ => &[],
        }
    }

    fn is_enum(&self) -> bool {
        matches!(self, Self::Shape(shape) if shape.declared_type == ShapeType::Enum)
    }

    pub(super) fn with_members(shape: &'m Shape) -> impl Iterator<Item = Self> {
        let members = Self::Shape(shape).members().iter();
        std::iter::once(Self::Shape(shape)).chain(members.map(|member| Self::Member(shape, member)))
    }
}

impl<'m> Changed<'m> {
    /// The two shapes, unless it is a member.
    pub fn shapes(&self) -> Option<(&'m Shape, &'m Shape)> {
        match (self.old, self.new) {
            (Item::Shape(old), Item::Shape(new)) => Some((old, new)),
            _ => None,
        }
    }

    /// The two members, if it is one.
    pub fn members(&self) -> Option<(&'m Member, &'m Member)> {
        match (self.old, self.new) {
            (Item::Member(_, old), Item::Member(_, new)) => Some((old, new)),
            _ => None,
        }
    }

    /// Whether a trait is there now and was not.
    pub fn gained<T: KnownTrait>(&self) -> bool {
        !self.old.has::<T>() && self.new.has::<T>()
    }

    /// Whether a trait was there and is not any more.
    pub fn lost<T: KnownTrait>(&self) -> bool {
        self.old.has::<T>() && !self.new.has::<T>()
    }

    /// Whether a trait was there and still is.
    pub fn kept<T: KnownTrait>(&self) -> bool {
        self.old.has::<T>() && self.new.has::<T>()
    }

    /// The traits that came, went or have another value.
    pub fn trait_changes(&self) -> Vec<TraitChange<'m>> {
        let (before, after) = (self.old.traits(), self.new.traits());
        let mut changes = Vec::new();
        for old in before {
            match after.get(old.id.as_str()) {
                Some(new) if trait_value::is_same(old, new, self.new.id()) => {}
                // An enum has the values of the legacy trait without the trait.
                None if self.new.is_enum() && old.id == Enum::ID => {}
                new => changes.push(TraitChange { old: Some(old), new }),
            }
        }
        for new in after {
            let is_known = before.has(new.id.as_str()) || self.old.is_enum() && new.id == Enum::ID;
            if !is_known {
                changes.push(TraitChange { old: None, new: Some(new) });
            }
        }
        changes
    }

    /// A trait that both have with different values.
    pub fn updated(&self, id: &str) -> Option<TraitChange<'m>> {
        let (old, new) = (self.old.traits().get(id)?, self.new.traits().get(id)?);
        (!trait_value::is_same(old, new, self.new.id())).then_some(TraitChange { old: Some(old), new: Some(new) })
    }

    pub(super) fn differs(&self) -> bool {
        let same_body = match (self.old, self.new) {
            (Item::Shape(old), Item::Shape(new)) => same_body(old, new),
            (Item::Member(_, old), Item::Member(_, new)) => old.target == new.target && old.mixin == new.mixin,
            _ => false,
        };
        !same_body || !self.trait_changes().is_empty()
    }
}

impl<'m> TraitChange<'m> {
    /// The value as it was.
    pub fn old_value(&self) -> Option<&'m Value> {
        self.old.map(|applied| &applied.value)
    }

    /// The value as it is.
    pub fn new_value(&self) -> Option<&'m Value> {
        self.new.map(|applied| &applied.value)
    }

    /// The trait's id.
    pub fn id(&self) -> &'m ShapeId {
        let applied = self.new.or(self.old);
        &applied.expect("a trait that changed is on one side at least").id
    }
}

fn same_body(old: &Shape, new: &Shape) -> bool {
    old.declared_type == new.declared_type
        && old.mixins == new.mixins
        && match (&old.kind, &new.kind) {
            (ShapeKind::Operation(old), ShapeKind::Operation(new)) => old == new,
            (ShapeKind::Service(old), ShapeKind::Service(new)) => old == new,
            (ShapeKind::Resource(old), ShapeKind::Resource(new)) => old == new,
            _ => {
                let (old, new) = (Item::Shape(old).members(), Item::Shape(new).members());
                old.iter().map(Member::name).eq(new.iter().map(Member::name))
            }
        }
}
