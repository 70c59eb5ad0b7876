//! What the definition of a trait says about changes of its value (Smithy 2.0, "Trait shapes", `breakingChanges`, and
//! the older `diff.*` tags).

use std::collections::HashMap;

use serde_json::Value;

use super::built_in_traits;
use super::finding::Severity;
use crate::model::Model;
use crate::shape::{Shape, ShapeKind};
use crate::traits::{KnownTrait, Tags};

/// The trait that makes a shape the definition of a trait.
pub(super) const TRAIT: &str = "smithy.api#trait";

/// What a definition says.
#[derive(Clone, Debug, Default)]
pub(super) struct Definition<'a> {
    /// Rules of the `breakingChanges` property.
    pub(super) breaking: Vec<BreakingRule<'a>>,
    /// What the `diff.*` tags ask for.
    pub(super) tags: Vec<TagRule>,
    /// The tag `diff.contents`: the value's parts have tags of their own.
    pub(super) has_contents: bool,
}

/// When a change is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Add,
    Remove,
    Update,
    /// Add, remove or update.
    Any,
    /// Add or remove.
    Presence,
}

/// One rule of `breakingChanges`.
#[derive(Clone, Debug)]
pub(super) struct BreakingRule<'a> {
    pub(super) change: Kind,
    /// Whether it is about a part of the value.
    pub(super) is_nested: bool,
    /// The way to that part.
    pub(super) path: Vec<Step<'a>>,
    pub(super) severity: Severity,
    /// What to consider, as a sentence; empty when there is nothing.
    pub(super) note: &'a str,
}

/// A step into a trait's value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    /// To the member of a structure or union.
    Member(&'a str),
    /// To every item of a list.
    EachItem,
    /// To every value of a map.
    EachValue,
}

/// One `diff.*` tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TagRule {
    pub(super) change: Kind,
    pub(super) severity: Severity,
}

/// The definitions of one model, and of the traits that Smithy and AWS define.
pub(super) struct Definitions<'m> {
    model: &'m Model,
    known: HashMap<&'m str, Option<Definition<'m>>>,
}

impl<'m> Definitions<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        Self { model, known: HashMap::new() }
    }

    /// The definition of a trait; `None` for one that nobody defined.
    pub(super) fn get(&mut self, id: &'m str) -> Option<&Definition<'m>> {
        let model = self.model;
        self.known.entry(id).or_insert_with(|| define(model, id)).as_ref()
    }
}

fn define<'m>(model: &'m Model, id: &str) -> Option<Definition<'m>> {
    let Some(shape) = model.shape(id).filter(|shape| shape.has_trait(TRAIT)) else {
        return built_in_traits::definition(id);
    };
    let rules = shape.trait_value(TRAIT).and_then(|value| value.get("breakingChanges")).and_then(Value::as_array);
    let breaking = rules.into_iter().flatten().filter_map(|rule| breaking_rule(model, shape, rule)).collect();
    let tags = tags(shape.traits.find::<Tags>());
    Some(Definition { breaking, has_contents: tags.iter().any(is_contents), tags: rules_of(&tags) })
}

fn tags(applied: Option<Tags>) -> Vec<String> {
    applied.map(|Tags(tags)| tags).unwrap_or_default()
}

fn is_contents(tag: &String) -> bool {
    tag == "diff.contents"
}

/// The rules in a member's own tags.
pub(super) fn rules_of_member(member: &crate::shape::Member) -> Vec<TagRule> {
    if member.has_trait(Tags::ID) { rules_of(&tags(member.get::<Tags>())) } else { Vec::new() }
}

fn rules_of(tags: &[String]) -> Vec<TagRule> {
    tags.iter().filter_map(|tag| tag_rule(tag)).collect()
}

/// Reads `diff.SEVERITY.CHANGE`.
fn tag_rule(tag: &str) -> Option<TagRule> {
    let (severity, change) = tag.strip_prefix("diff.")?.split_once('.')?;
    let severity = match severity {
        "error" => Severity::Error,
        "danger" => Severity::Danger,
        "warning" => Severity::Warning,
        _ => return None,
    };
    let change = match change {
        "add" => Kind::Add,
        "remove" => Kind::Remove,
        "update" => Kind::Update,
        "const" => Kind::Any,
        _ => return None,
    };
    Some(TagRule { change, severity })
}

/// Reads a rule; one whose path leads nowhere can never be broken.
fn breaking_rule<'m>(model: &'m Model, definition: &'m Shape, rule: &'m Value) -> Option<BreakingRule<'m>> {
    let text = |key| rule.get(key).and_then(Value::as_str);
    let change = match text("change")? {
        "add" => Kind::Add,
        "remove" => Kind::Remove,
        "update" => Kind::Update,
        "any" => Kind::Any,
        "presence" => Kind::Presence,
        _ => return None,
    };
    let severity = text("severity").map_or(Some(Severity::Error), Severity::from_name)?;
    let pointer = text("path").unwrap_or_default().trim_start_matches('#');
    let (is_nested, path) = match pointer.strip_prefix('/') {
        Some(parts) => (true, steps(model, definition, parts)?),
        None if pointer.is_empty() => (false, Vec::new()),
        None => return None,
    };
    let note = text("message").unwrap_or_default();
    Some(BreakingRule { change, is_nested, path, severity, note })
}

/// The steps along a JSON pointer; an empty part ends it.
fn steps<'m>(model: &'m Model, definition: &'m Shape, parts: &str) -> Option<Vec<Step<'m>>> {
    let mut steps = Vec::new();
    let mut shape = definition;
    for part in parts.split('/').take_while(|part| !part.is_empty()) {
        let part = part.replace("~1", "/").replace("~0", "~");
        let member = shape.member(&part)?;
        steps.push(match shape.kind {
            ShapeKind::List(_) => Step::EachItem,
            ShapeKind::Map(_) => Step::EachValue,
            ShapeKind::Structure(_) | ShapeKind::Union(_) => Step::Member(member.name()),
            _ => return None,
        });
        shape = model.shape(&member.target)?;
    }
    Some(steps)
}

impl TagRule {
    pub(super) const fn new(change: Kind, severity: Severity) -> Self {
        Self { change, severity }
    }
}

impl Kind {
    /// Whether this kind tells of a step from one value to another. No value and null are the same.
    pub(super) fn tells(self, old: Option<&Value>, new: Option<&Value>) -> bool {
        let happened = match (old.filter(|value| !value.is_null()), new.filter(|value| !value.is_null())) {
            (None, Some(_)) => Self::Add,
            (Some(_), None) => Self::Remove,
            (Some(old), Some(new)) if old != new => Self::Update,
            _ => return false,
        };
        match self {
            Self::Any => true,
            Self::Presence => happened != Self::Update,
            one => one == happened,
        }
    }
}
