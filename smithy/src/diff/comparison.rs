//! Two versions of a model, side by side.

use std::collections::HashMap;

use super::finding::{Finding, Severity};
use super::item::{Changed, Item, TraitChange};
use super::metadata::MetadataChange;
use super::rule::Rule;
use crate::model::Model;
use crate::shape::{Member, Shape};
use crate::source::{Location, Span};

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
    metadata: Vec<MetadataChange<'m>>,
    /// How many comparisons of targets this one lies within.
    depth: usize,
}

impl<'m> Comparison<'m> {
    /// Compares all shapes and members that the files of the two models define, and their metadata.
    pub fn new(old: &'m Model, new: &'m Model) -> Self {
        let (added, removed, changed) = (Vec::new(), Vec::new(), Vec::new());
        let metadata = super::metadata::changes(old, new);
        let mut comparison = Self { old, new, added, removed, changed, metadata, depth: 0 };
        let mut olds = defined(old).peekable();
        let mut news = defined(new).peekable();
        loop {
            match (olds.peek().copied(), news.peek().copied()) {
                (Some(before), Some(after)) if before.id == after.id => {
                    comparison.pair(before, after);
                    olds.next();
                    news.next();
                }
                (Some(before), after) if after.is_none_or(|after| before.id < after.id) => {
                    comparison.removed.extend(Item::with_members(before));
                    olds.next();
                }
                (_, Some(after)) => {
                    comparison.added.extend(Item::with_members(after));
                    news.next();
                }
                _ => return comparison,
            }
        }
    }

    /// A comparison of some pairs only, for what would follow if the old of each became the new.
    pub(super) fn within(&self, changed: Vec<Changed<'m>>) -> Self {
        let (added, removed, metadata) = (Vec::new(), Vec::new(), Vec::new());
        Self { old: self.old, new: self.new, added, removed, changed, metadata, depth: self.depth + 1 }
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    fn pair(&mut self, before: &'m Shape, after: &'m Shape) {
        let change = Changed { old: Item::Shape(before), new: Item::Shape(after) };
        if change.differs() {
            self.changed.push(change);
        }
        let (olds, news) = (change.old.members(), change.new.members());
        let is_same_order = olds.len() == news.len() && olds.iter().zip(news).all(|(old, new)| old.id == new.id);
        let by_name = |members: &'m [Member]| members.iter().map(|member| (member.name(), member)).collect();
        let old_names: HashMap<&str, &Member> = if is_same_order { HashMap::new() } else { by_name(olds) };
        let new_names: HashMap<&str, &Member> = if is_same_order { HashMap::new() } else { by_name(news) };
        for (index, old) in olds.iter().enumerate() {
            let new = if is_same_order { news.get(index) } else { new_names.get(old.name()).copied() };
            let Some(new) = new else {
                self.removed.push(Item::Member(before, old));
                continue;
            };
            let change = Changed { old: Item::Member(before, old), new: Item::Member(after, new) };
            if change.differs() {
                self.changed.push(change);
            }
        }
        if !is_same_order {
            let added = news.iter().filter(|new| !old_names.contains_key(new.name()));
            self.added.extend(added.map(|new| Item::Member(after, new)));
        }
    }

    /// The shapes and members only the new version has; shapes in order of id, each before its members.
    pub fn added(&self) -> &[Item<'m>] {
        &self.added
    }

    /// The shapes and members only the old version has; shapes in order of id, each before its members.
    pub fn removed(&self) -> &[Item<'m>] {
        &self.removed
    }

    /// The shapes and members both have, and that differ. A shape differs by itself: its type, its traits, the names
    /// and the order of its members, what it binds. It does not differ because a member does.
    pub fn changed(&self) -> &[Changed<'m>] {
        &self.changed
    }

    /// The changed shapes, members left out.
    pub fn changed_shapes(&self) -> impl Iterator<Item = (&'m Shape, &'m Shape)> {
        self.changed.iter().filter_map(Changed::shapes)
    }

    /// The metadata keys that came, went or changed, in order.
    pub fn metadata(&self) -> &[MetadataChange<'m>] {
        &self.metadata
    }

    /// A place in the old version.
    pub fn old_place(&self, span: Option<Span>) -> Option<Location> {
        self.old.location(span)
    }

    /// A place in the new version.
    pub fn new_place(&self, span: Option<Span>) -> Option<Location> {
        self.new.location(span)
    }

    /// A finding about a shape or member that both versions have, placed where they stand.
    pub(super) fn about(
        &self,
        change: &Changed<'m>,
        rule: &'static Rule,
        severity: Severity,
        message: impl Into<String>,
    ) -> Finding {
        let places = (self.old_place(change.old.span()), self.new_place(change.new.span()));
        Finding::new(rule, severity, message).about(change.new.id()).was_at(places.0).now_at(places.1)
    }

    /// [`Comparison::about`] a trait of it, placed where the trait stands.
    pub(super) fn about_trait(
        &self,
        change: &Changed<'m>,
        applied: &TraitChange<'m>,
        rule: &'static Rule,
        severity: Severity,
        message: impl Into<String>,
    ) -> Finding {
        let old = applied.old.and_then(|applied| applied.span).or(change.old.span());
        let new = applied.new.and_then(|applied| applied.span).or(change.new.span());
        let finding = Finding::new(rule, severity, message).about(change.new.id());
        finding.was_at(self.old_place(old)).now_at(self.new_place(new))
    }

    /// [`Comparison::about`] a changed shape.
    pub(super) fn about_shapes(
        &self,
        shapes: (&'m Shape, &'m Shape),
        rule: &'static Rule,
        severity: Severity,
        message: impl Into<String>,
    ) -> Finding {
        let change = Changed { old: Item::Shape(shapes.0), new: Item::Shape(shapes.1) };
        self.about(&change, rule, severity, message)
    }
}

/// The shapes of a model that can differ: the prelude is part of every model.
fn defined(model: &Model) -> impl Iterator<Item = &Shape> {
    model.shapes().filter(|shape| !shape.is_prelude())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(shapes: &str) -> Model {
        Model::from_text("m.json", &format!(r#"{{"smithy": "2.0", "shapes": {shapes}}}"#)).unwrap()
    }

    fn ids(items: &[Item<'_>]) -> Vec<String> {
        items.iter().map(|item| item.id().to_string()).collect()
    }

    #[test]
    fn shapes_and_members_are_paired_by_id() {
        let old = model(
            r#"{"a#A": {"type": "string"}, "a#B": {"type": "structure", "members": {
            "one": {"target": "smithy.api#String"}, "two": {"target": "smithy.api#String"}}}}"#,
        );
        let new = model(
            r#"{"a#B": {"type": "structure", "members": {"two": {"target": "smithy.api#Integer"},
            "three": {"target": "smithy.api#String"}}}, "a#C": {"type": "list", "member": {"target": "smithy.api#String"}}}"#,
        );
        let comparison = Comparison::new(&old, &new);
        assert_eq!(ids(comparison.removed()), ["a#A", "a#B$one"]);
        assert_eq!(ids(comparison.added()), ["a#B$three", "a#C", "a#C$member"]);
        let changed: Vec<_> = comparison.changed().iter().map(|change| change.new.id().to_string()).collect();
        assert_eq!(changed, ["a#B", "a#B$two"]);
    }

    #[test]
    fn the_order_of_traits_and_of_object_keys_is_no_difference() {
        let old = model(r#"{"a#A": {"type": "string", "traits": {"x#t": {"a": 1, "b": 2}, "x#u": []}}}"#);
        let new = model(r#"{"a#A": {"type": "string", "traits": {"x#u": [], "x#t": {"b": 2, "a": 1}}}}"#);
        assert!(Comparison::new(&old, &new).changed().is_empty());
    }
}
