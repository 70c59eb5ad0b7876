//! The traits of one shape or member.

use serde_json::Value;

use crate::traits::{KnownTrait, Origin, Trait};

/// Applied traits, in the order they were applied. A shape has few, so a search walks the list.
#[derive(Clone, Debug, Default)]
pub struct Traits {
    items: Vec<Trait>,
}

/// Two values for one trait that can not be merged.
pub(crate) struct TraitConflict {
    /// The value that was there first.
    pub(crate) first: Trait,
}

impl Traits {
    /// The traits in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Trait> {
        self.items.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The trait with an id, such as `smithy.api#required`.
    pub fn get(&self, id: &str) -> Option<&Trait> {
        self.items.iter().find(|applied| applied.id == *id)
    }

    /// Whether the trait is applied.
    pub fn has(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// A known trait, parsed. Loading has checked the value, so `None` means that the trait is not applied.
    pub fn find<T: KnownTrait>(&self) -> Option<T> {
        T::parse(&self.get(T::ID)?.value).ok()
    }

    pub(crate) fn push(&mut self, applied: Trait) {
        self.items.push(applied);
    }

    pub(crate) fn normalise(&mut self, id: crate::ShapeId, value: Value) {
        self.items.push(Trait { id, value, span: None, origin: Origin::Normalised });
    }

    /// Replaces a trait or adds it.
    pub(crate) fn set(&mut self, applied: Trait) {
        match self.items.iter_mut().find(|known| known.id == applied.id) {
            Some(known) => *known = applied,
            None => self.items.push(applied),
        }
    }

    /// Adds a trait from another statement (Smithy 2.0, "Trait conflict resolution"): equal values are one, lists are
    /// concatenated, anything else conflicts.
    pub(crate) fn merge(&mut self, applied: Trait) -> Result<(), TraitConflict> {
        let Some(known) = self.items.iter_mut().find(|known| known.id == applied.id) else {
            self.items.push(applied);
            return Ok(());
        };
        if known.value == applied.value {
            return Ok(());
        }
        match (&mut known.value, applied.value) {
            (Value::Array(known), Value::Array(more)) => {
                known.extend(more);
                Ok(())
            }
            _ => Err(TraitConflict { first: known.clone() }),
        }
    }
}

impl<'a> IntoIterator for &'a Traits {
    type Item = &'a Trait;
    type IntoIter = std::slice::Iter<'a, Trait>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl IntoIterator for Traits {
    type Item = Trait;
    type IntoIter = std::vec::IntoIter<Trait>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
