//! Turns strings with the legacy `@enum` trait into enums.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::draft::{Draft, Drafts, well_known};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::prelude;
use crate::shape::{Member, ShapeType, SimpleType};
use crate::shape_id::{ShapeId, is_identifier};
use crate::trait_set::Traits;
use crate::traits::{Enum, EnumDefinition, EnumValue, KnownTrait};

/// Converts the strings whose every value has a name or can be given one, and gives enum members their implied values.
pub(crate) fn normalise(drafts: &mut Drafts, report: &mut Report<'_>) {
    for (id, draft) in &mut drafts.shapes {
        match draft.shape_type {
            ShapeType::Simple(SimpleType::String) => from_string(id, draft, report),
            ShapeType::Enum => imply_values(draft),
            _ => {}
        }
    }
}

fn from_string(id: &ShapeId, draft: &mut Draft, report: &mut Report<'_>) {
    let Some(Enum(definitions)) = draft.traits.find::<Enum>() else { return };
    match members(id, draft, &definitions) {
        Ok(members) => {
            draft.shape_type = ShapeType::Enum;
            draft.members = members;
        }
        Err(value) => {
            let message =
                format!("`{id}` stays a string: its `@enum` value `{value}` has no name and can not be given one");
            report.add(draft.span, Diagnostic::warning(message).about(id).with_help("name every value".to_owned()));
        }
    }
}

/// One member per definition, or the value that stands in the way.
fn members(id: &ShapeId, draft: &Draft, definitions: &[EnumDefinition]) -> Result<Vec<Member>, String> {
    let mut seen = HashSet::new();
    let mut members = Vec::with_capacity(definitions.len());
    for definition in definitions {
        let name = definition.name.clone().or_else(|| synthesise_name(&definition.value));
        let named = name.filter(|name| seen.insert(name.clone())).and_then(|name| id.with_member(&name).ok());
        let Some(member) = named else { return Err(definition.value.clone()) };
        members.push(Member {
            id: member,
            target: well_known(prelude::UNIT),
            traits: definition_traits(definition),
            span: draft.span,
            mixin: None,
        });
    }
    Ok(members)
}

fn definition_traits(definition: &EnumDefinition) -> Traits {
    let mut traits = Traits::default();
    let mut add = |id, value: Value| traits.normalise(well_known(id), value);
    add(EnumValue::ID, json!(definition.value));
    if let Some(documentation) = &definition.documentation {
        add("smithy.api#documentation", json!(documentation));
    }
    if !definition.tags.is_empty() {
        add("smithy.api#tags", json!(definition.tags));
    }
    if definition.deprecated {
        add("smithy.api#deprecated", json!({}));
    }
    if definition.tags.iter().any(|tag| tag == "internal") {
        add("smithy.api#internal", json!({}));
    }
    traits
}

/// A name for a value without one, as Smithy makes it (Smithy 2.0, "Transforms", `changeStringEnumsToEnumShapes`):
/// runs of `-`, `.`, `:`, `/` and white space become `_`; other signs, and digits in front, can not be named.
fn synthesise_name(value: &str) -> Option<String> {
    let is_separator = |c: char| matches!(c, '-' | '.' | ':' | '/') || c.is_ascii_whitespace();
    let mut name = String::with_capacity(value.len());
    let mut in_separator = false;
    for c in value.chars() {
        if !is_separator(c) {
            name.push(c);
        } else if !in_separator {
            name.push('_');
        }
        in_separator = is_separator(c);
    }
    let digit_in_front = value.starts_with(|c: char| c.is_ascii_digit());
    (is_identifier(&name) && !digit_in_front).then_some(name)
}

/// An enum member without `@enumValue` has its name as its value (Smithy 2.0, `enumValue`).
fn imply_values(draft: &mut Draft) {
    for member in &mut draft.members {
        if !member.has::<EnumValue>() {
            let value = json!(member.name());
            member.traits.normalise(well_known(EnumValue::ID), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_as_smithy_makes_them() {
        let name = |value: &str| synthesise_name(value);
        assert_eq!(name("t2.micro").as_deref(), Some("t2_micro"));
        assert_eq!(name("foo:bar - baz").as_deref(), Some("foo_bar_baz"));
        assert_eq!(name("2xx"), None);
        assert_eq!(name("a*b"), None);
        assert_eq!(name("-"), None);
        assert_eq!(name(""), None);
    }
}
