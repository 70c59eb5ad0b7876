//! Metadata that came, went or has another value.

use crate::model::{Metadata, Model};

/// A metadata key that is not the same in both versions.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MetadataChange<'m> {
    /// The key.
    pub key: &'m str,
    /// The entry as it was.
    pub old: Option<&'m Metadata>,
    /// The entry as it is.
    pub new: Option<&'m Metadata>,
}

/// The keys that differ, in order. The order of keys in an object's value does not matter.
pub(super) fn changes<'m>(old: &'m Model, new: &'m Model) -> Vec<MetadataChange<'m>> {
    let mut changes = Vec::new();
    for (key, entry) in old.metadata() {
        let now = new.metadata().get(key);
        if now.is_none_or(|now| now.value != entry.value) {
            changes.push(MetadataChange { key, old: Some(entry), new: now });
        }
    }
    let added = new.metadata().iter().filter(|(key, _)| !old.metadata().contains_key(*key));
    changes.extend(added.map(|(key, entry)| MetadataChange { key, old: None, new: Some(entry) }));
    changes.sort_by_key(|change| change.key);
    changes
}
