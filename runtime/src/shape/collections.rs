//! [`Value`] for lists and maps.

use std::collections::HashMap;
use std::hash::Hash;

use super::{Access, ListSlot, ListView, MapSlot, MapView, Slot, Value, View};

/// The most items a list or map makes room for before they are read. A length that a sender merely claims (a CBOR array
/// header, say) must not allocate more than this.
const MAX_RESERVED: usize = 1024;

/// A map's entries in order of their keys, so that equal values look alike wherever they are written.
pub(crate) fn sorted_entries(map: &dyn MapView) -> Vec<(&str, View<'_>)> {
    let mut entries: Vec<_> = map.entries().collect();
    entries.sort_by_key(|(key, _)| *key);
    entries
}

/// The access to lists and maps.
#[derive(Debug)]
pub struct Collection;

impl<T: Value> Value for Vec<T> {
    type Access = Collection;
}

impl<T: Value> Access<Vec<T>> for Collection {
    const KEPT: bool = true;

    #[inline]
    fn read(value: &Vec<T>) -> View<'_> {
        View::List(value)
    }

    #[inline]
    fn fill(value: &mut Vec<T>) -> Slot<'_> {
        Slot::List(value)
    }

    #[inline]
    fn empty() -> Vec<T> {
        Vec::new()
    }
}

impl<T: Value> ListView for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        Self::len(self)
    }

    #[inline]
    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Value::read)
    }
}

impl<T: Value> ListSlot for Vec<T> {
    fn start(&mut self, expected: usize) {
        self.clear();
        self.reserve(expected.min(MAX_RESERVED));
    }

    fn push(&mut self) -> Slot<'_> {
        self.push_mut(T::empty()).fill()
    }

    fn push_null(&mut self) -> bool {
        if T::Access::NULLABLE {
            self.push(T::empty());
        }
        T::Access::NULLABLE
    }
}

/// The key of a map: a string or an enum.
pub trait Key: for<'a> From<&'a str> + AsRef<str> + Eq + Hash + Send + Sync {}

impl<K: for<'a> From<&'a str> + AsRef<str> + Eq + Hash + Send + Sync> Key for K {}

impl<K: Key, T: Value> Value for HashMap<K, T> {
    type Access = Collection;
}

impl<K: Key, T: Value> Access<HashMap<K, T>> for Collection {
    const KEPT: bool = true;

    #[inline]
    fn read(value: &HashMap<K, T>) -> View<'_> {
        View::Map(value)
    }

    #[inline]
    fn fill(value: &mut HashMap<K, T>) -> Slot<'_> {
        Slot::Map(value)
    }

    #[inline]
    fn empty() -> HashMap<K, T> {
        HashMap::new()
    }
}

impl<K: Key, T: Value> MapView for HashMap<K, T> {
    #[inline]
    fn len(&self) -> usize {
        Self::len(self)
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_ref(), value.read())))
    }

    fn entry(&self, key: &str) -> Option<View<'_>> {
        self.get(&K::from(key)).map(Value::read)
    }
}

impl<K: Key, T: Value> MapSlot for HashMap<K, T> {
    fn start(&mut self, expected: usize) {
        self.clear();
        self.reserve(expected.min(MAX_RESERVED));
    }

    fn insert(&mut self, key: &str) -> Slot<'_> {
        self.entry(K::from(key)).insert_entry(T::empty()).into_mut().fill()
    }

    fn insert_null(&mut self, key: &str) -> bool {
        if T::Access::NULLABLE {
            self.insert(K::from(key), T::empty());
        }
        T::Access::NULLABLE
    }
}
