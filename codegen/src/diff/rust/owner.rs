//! From parts of items that differ to changes: what belongs to one member or variant is one finding.

use std::collections::{BTreeMap, BTreeSet};

use farrier_smithy::ShapeId;

use super::rules;
use super::surface::{Part, PartKind, Surface};
use crate::diff::change::{Change, Subject};
use crate::diff::rule::Rule;

/// What the parts of some items belong to, and how to speak of it.
pub(super) struct Owner<'a> {
    /// The shape in the old model and in the new one.
    pub(super) old: Subject,
    pub(super) new: Subject,
    /// The path that members are shown below.
    pub(super) path: &'a str,
    pub(super) old_members: Members,
    pub(super) new_members: Members,
    pub(super) paginator: Option<Paginator>,
}

/// Fields or variants by name.
pub(super) type Members = BTreeMap<String, Named>;

/// The paginator of an operation.
pub(super) struct Paginator {
    /// Its items.
    pub(super) items: BTreeSet<String>,
    /// The method that leads to it.
    pub(super) path: String,
    /// Whether the old operation has one, and the new one.
    pub(super) was: bool,
    pub(super) is: bool,
}

/// A field or a variant.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// The member in the model.
    pub(super) subject: Subject,
    /// The field's type; the variant as it stands in the enum.
    pub(super) shown: String,
    pub(super) kind: NamedKind,
    /// What its methods are called after.
    pub(super) method: String,
}

/// What bears a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamedKind {
    Field,
    Variant,
    /// A parameter of endpoint rules, which has methods only.
    Parameter,
}

/// How many parts of an item a message names.
const NAMED: usize = 3;

/// What several parts have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Member(String),
    Deprecated(String, Option<String>),
    Impl(String, String),
    Build(String),
    Paginator,
    Other(String, PartKind),
}

/// The differences of a group's parts.
#[derive(Default)]
struct Outcome {
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<(String, String, String)>,
}

impl<'a> Owner<'a> {
    /// The owner of a shape's members, which `path` leads to.
    pub(super) fn new(path: &'a str, old: (&ShapeId, Members), new: (&ShapeId, Members)) -> Self {
        let ((old, old_members), (new, new_members)) = (old, new);
        let (old, new) = (Subject::shape(old), Subject::shape(new));
        Self { old, new, path, old_members, new_members, paginator: None }
    }

    /// The changes between two surfaces.
    pub(super) fn changes(&self, old: &Surface, new: &Surface) -> Vec<Change> {
        let mut groups: BTreeMap<Group, Outcome> = BTreeMap::new();
        // An item that comes or goes does so with all of its parts.
        let is_item = |part: &Part| part.kind == PartKind::Item;
        let alone = |ones: &'_ Surface, others: &'_ Surface| -> BTreeSet<String> {
            let alone = ones.keys().filter(|part| is_item(part) && !others.contains_key(part));
            alone.map(|part| part.owner.clone()).collect()
        };
        let (gone, come) = (alone(old, new), alone(new, old));
        let is_whole = |part: &Part, whole: &BTreeSet<String>| !is_item(part) && whole.contains(&part.owner);
        for (part, text) in old.iter().filter(|(part, _)| !is_whole(part, &gone)) {
            match new.get(part) {
                None => groups.entry(self.group(part)).or_default().removed.push(shown(part, text)),
                Some(now) if now != text => {
                    let change = (name(part), text.clone(), now.clone());
                    groups.entry(self.group(part)).or_default().changed.push(change);
                }
                Some(_) => {}
            }
        }
        for (part, text) in new.iter().filter(|(part, _)| !old.contains_key(part) && !is_whole(part, &come)) {
            groups.entry(self.group(part)).or_default().added.push(shown(part, text));
        }
        groups.iter().map(|(group, outcome)| self.change(group, outcome)).collect()
    }

    fn group(&self, part: &Part) -> Group {
        if self.paginator.as_ref().is_some_and(|paginator| paginator.items.contains(&part.owner)) {
            return Group::Paginator;
        }
        match &part.kind {
            PartKind::Field(name) | PartKind::Variant(name) => Group::Member(name.clone()),
            PartKind::Deprecated(of) => Group::Deprecated(part.owner.clone(), of.clone()),
            PartKind::Impl(name) if name == "Paginated" => Group::Paginator,
            PartKind::Impl(name) => Group::Impl(part.owner.clone(), name.clone()),
            PartKind::Method(name) if name == "build" => Group::Build(part.owner.clone()),
            PartKind::Method(name) if name == "into_paginator" => Group::Paginator,
            PartKind::Method(name) => match self.member_of(name) {
                Some(member) => Group::Member(member),
                None => Group::Other(part.owner.clone(), part.kind.clone()),
            },
            PartKind::Item => Group::Other(part.owner.clone(), part.kind.clone()),
        }
    }

    /// The member that a method belongs to: `name`, `set_name` and `get_name` to `name`, `is_s3` and `as_s3` to `S3`.
    fn member_of(&self, method: &str) -> Option<String> {
        let prefixes = ["", "set_", "get_", "is_", "as_"];
        prefixes.into_iter().filter_map(|prefix| method.strip_prefix(prefix)).find_map(|base| {
            let all = self.old_members.iter().chain(&self.new_members);
            all.into_iter().find(|(_, member)| member.method == base).map(|(name, _)| name.clone())
        })
    }

    fn change(&self, group: &Group, outcome: &Outcome) -> Change {
        match group {
            Group::Member(name) => self.member(name, outcome),
            Group::Deprecated(owner, of) => self.deprecated(owner, of.as_deref(), outcome),
            Group::Impl(owner, name) => self.implementation(owner, name, outcome),
            Group::Build(owner) => {
                let rule = outcome.choose(&rules::ITEM_ADDED, &rules::ITEM_REMOVED, &rules::BUILD_CHANGED);
                self.about(rule, format!("{owner}::build"), outcome)
            }
            Group::Paginator => self.paginator(outcome),
            Group::Other(owner, kind) => {
                let rule = outcome.choose(&rules::ITEM_ADDED, &rules::ITEM_REMOVED, &rules::ITEM_CHANGED);
                self.about(rule, name(&Part { owner: owner.clone(), kind: kind.clone() }), outcome)
            }
        }
    }

    fn about(&self, rule: &'static Rule, item: String, outcome: &Outcome) -> Change {
        let (before, after) = match &outcome.changed[..] {
            [(_, before, after), ..] => (Some(before.clone()), Some(after.clone())),
            [] => (None, None),
        };
        let message = match (&outcome.changed[..], outcome.is_addition()) {
            ([(_, before, after)], _) => format!("`{item}` is `{after}` and was `{before}`"),
            ([], true) => format!("`{item}` is new"),
            ([], false) => format!("`{item}` is gone"),
            _ => outcome.list(),
        };
        Change::new(rule, message).was(self.old.clone()).is(self.new.clone()).item(item).values(before, after)
    }

    fn member(&self, name: &str, outcome: &Outcome) -> Change {
        let (old, new) = (self.old_members.get(name), self.new_members.get(name));
        let kind = old.or(new).map_or(NamedKind::Field, |member| member.kind);
        let (what, rules) = match kind {
            NamedKind::Field => ("field", (&rules::FIELD_ADDED, &rules::FIELD_REMOVED, &rules::FIELD_CHANGED)),
            NamedKind::Variant => {
                ("variant", (&rules::VARIANT_ADDED, &rules::VARIANT_REMOVED, &rules::VARIANT_CHANGED))
            }
            NamedKind::Parameter => {
                ("endpoint parameter", (&rules::ITEM_ADDED, &rules::ITEM_REMOVED, &rules::ITEM_CHANGED))
            }
        };
        let item = format!("{}::{}", self.path, crate::names::escaped(name));
        let (rule, message) = match (old, new) {
            (None, Some(_)) => (rules.0, format!("the {what} `{item}` is new")),
            (Some(_), None) => (rules.1, format!("the {what} `{item}` is gone, with its methods")),
            _ if outcome.is_addition() => {
                (&rules::ITEM_ADDED, format!("`{item}` has more methods: {}", outcome.list()))
            }
            (Some(old), Some(new)) if old.shown != new.shown => {
                (rules.2, format!("the {what} `{item}` is `{}` and was `{}`", new.shown, old.shown))
            }
            _ => (rules.2, format!("the methods of `{item}` are others: {}", outcome.list())),
        };
        let shown = |member: Option<&Named>| member.map(|member| member.shown.clone());
        let subject = |member: Option<&Named>| member.map(|member| member.subject.clone());
        Change::new(rule, message).was(subject(old)).is(subject(new)).item(item).values(shown(old), shown(new))
    }

    fn paginator(&self, outcome: &Outcome) -> Change {
        let (was, is, path) = match &self.paginator {
            Some(Paginator { was, is, path, .. }) => (*was, *is, path.as_str()),
            None => (true, true, self.path),
        };
        let (rule, message) = match (was, is) {
            (false, true) => (&rules::PAGINATOR_ADDED, format!("`{path}` is new: the operation has a paginator")),
            (true, false) => (&rules::PAGINATOR_REMOVED, format!("`{path}` is gone: the operation has no paginator")),
            _ if outcome.is_addition() => {
                (&rules::ITEM_ADDED, format!("the paginator of `{path}` has more methods: {}", outcome.list()))
            }
            _ => (&rules::PAGINATOR_CHANGED, format!("the paginator of `{path}` is another: {}", outcome.list())),
        };
        Change::new(rule, message).was(self.old.clone()).is(self.new.clone()).item(path)
    }

    fn deprecated(&self, owner: &str, of: Option<&str>, outcome: &Outcome) -> Change {
        let item = of.map_or_else(|| owner.to_owned(), |name| format!("{owner}::{}", crate::names::escaped(name)));
        let (rule, message) = if outcome.added.is_empty() {
            (&rules::UNDEPRECATED, format!("`{item}` is no longer deprecated"))
        } else {
            (&rules::DEPRECATED, format!("`{item}` is deprecated: programs that use it compile with a warning"))
        };
        let subject = |members: &BTreeMap<String, Named>, whole: &Subject| {
            of.and_then(|name| members.get(name)).map_or_else(|| whole.clone(), |member| member.subject.clone())
        };
        let (old, new) = (subject(&self.old_members, &self.old), subject(&self.new_members, &self.new));
        Change::new(rule, message).was(old).is(new).item(item)
    }

    fn implementation(&self, owner: &str, name: &str, outcome: &Outcome) -> Change {
        let rule = outcome.choose(&rules::TRAIT_ADDED, &rules::TRAIT_REMOVED, &rules::ITEM_CHANGED);
        let (before, after) = match &outcome.changed[..] {
            [(_, before, after), ..] => (Some(before.clone()), Some(after.clone())),
            [] if outcome.added.is_empty() => (Some(name.to_owned()), None),
            [] => (None, Some(name.to_owned())),
        };
        let message = match (outcome.added.is_empty(), outcome.removed.is_empty()) {
            (false, _) => format!("`{owner}` now implements `{name}`"),
            (_, false) => format!("`{owner}` no longer implements `{name}`"),
            _ => format!("`{owner}` implements `{name}` with other types"),
        };
        Change::new(rule, message).was(self.old.clone()).is(self.new.clone()).item(owner).values(before, after)
    }
}

impl Outcome {
    fn is_addition(&self) -> bool {
        self.removed.is_empty() && self.changed.is_empty()
    }

    fn choose(&self, added: &'static Rule, removed: &'static Rule, changed: &'static Rule) -> &'static Rule {
        if self.is_addition() {
            added
        } else if self.added.is_empty() && self.changed.is_empty() {
            removed
        } else {
            changed
        }
    }

    /// The first parts, shortly.
    fn list(&self) -> String {
        let changed = self.changed.iter().map(|(name, before, after)| format!("`{name}`: `{before}` -> `{after}`"));
        let removed = self.removed.iter().map(|part| format!("`{part}` is gone"));
        let added = self.added.iter().map(|part| format!("`{part}` is new"));
        let mut parts: Vec<String> = changed.chain(removed).chain(added).collect();
        let rest = parts.len().saturating_sub(NAMED);
        parts.truncate(NAMED);
        if rest > 0 {
            parts.push(format!("and {rest} more"));
        }
        parts.join("; ")
    }
}

/// The path of a part.
fn name(part: &Part) -> String {
    match &part.kind {
        PartKind::Item | PartKind::Deprecated(None) => part.owner.clone(),
        PartKind::Field(name) | PartKind::Variant(name) | PartKind::Method(name) | PartKind::Deprecated(Some(name)) => {
            format!("{}::{name}", part.owner)
        }
        PartKind::Impl(name) => format!("{name} for {}", part.owner),
    }
}

fn shown(part: &Part, text: &str) -> String {
    match &part.kind {
        PartKind::Field(_) => format!("{}: {text}", name(part)),
        PartKind::Method(_) => format!("{}{}", name(part), text.strip_prefix("fn").unwrap_or(text)),
        _ => name(part),
    }
}
