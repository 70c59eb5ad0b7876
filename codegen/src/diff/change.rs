//! A difference between two plans, before it is placed in the models.

use std::collections::BTreeMap;

use farrier_smithy::ShapeId;

use super::rule::Rule;
use crate::names;
use crate::plan::Item;

/// A shape of one of the models, or a member of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) shape: ShapeId,
    pub(super) member: Option<String>,
}

/// A difference between two plans.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) rule: &'static Rule,
    /// What it is about in the old model.
    pub(super) old: Option<Subject>,
    /// What it is about in the new model.
    pub(super) new: Option<Subject>,
    pub(super) item: Option<String>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// What to say when `before` and `after` do not say it all.
    pub(super) message: String,
}

impl Change {
    pub(super) fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self { rule, old: None, new: None, item: None, before: None, after: None, message: message.into() }
    }

    pub(super) fn was(mut self, subject: impl Into<Option<Subject>>) -> Self {
        self.old = subject.into();
        self
    }

    pub(super) fn is(mut self, subject: impl Into<Option<Subject>>) -> Self {
        self.new = subject.into();
        self
    }

    pub(super) fn item(mut self, path: impl Into<String>) -> Self {
        self.item = Some(path.into());
        self
    }

    pub(super) fn values(mut self, before: impl Into<Option<String>>, after: impl Into<Option<String>>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }
}

impl Subject {
    pub(super) fn shape(shape: &ShapeId) -> Self {
        Self { shape: shape.clone(), member: None }
    }

    pub(super) fn member(shape: &ShapeId, member: &str) -> Self {
        Self { shape: shape.clone(), member: Some(member.to_owned()) }
    }
}

/// What stands in one or both of two lists.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pair<T> {
    Removed(T),
    Added(T),
    Both(T, T),
}

/// Matches the parts of two lists by a key, in order of key.
pub(super) fn pairs<T, K: Ord>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<Pair<T>> {
    let mut found: BTreeMap<K, (Option<T>, Option<T>)> = BTreeMap::new();
    for part in old {
        let key = key(&part);
        found.entry(key).or_default().0 = Some(part);
    }
    for part in new {
        let key = key(&part);
        found.entry(key).or_default().1 = Some(part);
    }
    let pair = |sides| match sides {
        (Some(old), Some(new)) => Some(Pair::Both(old, new)),
        (Some(old), None) => Some(Pair::Removed(old)),
        (None, Some(new)) => Some(Pair::Added(new)),
        (None, None) => None,
    };
    found.into_values().filter_map(pair).collect()
}

/// An item's path below the crate, as code writes it.
pub(super) fn path(item: &Item) -> String {
    let parts: Vec<String> = item.module.iter().chain([&item.name]).map(|part| names::escaped(part)).collect();
    parts.join("::")
}
