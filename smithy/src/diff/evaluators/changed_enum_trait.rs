//! Enums whose values changed.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};
use crate::shape::{Shape, ShapeKind, ShapeType};
use crate::traits::{Enum, EnumValue, KnownTrait};

pub(super) const EVALUATOR: Evaluator =
    Evaluator { name: "ChangedEnumTrait", rules: &[APPENDED, NAME, ORDER, REMOVED], run };

const APPENDED: Rule = Rule {
    id: "ChangedEnumTrait.Appended",
    description: "An enum has a new value behind its old ones. Clients that keep values they do not know go on working. \
        The new value's position stands behind the rule in the event id.",
    example: "The enum `State` has the values `ON`, `OFF` and gains `IDLE` at the end.",
};

const NAME: Rule = Rule {
    id: "ChangedEnumTrait.NameChanged",
    description: "A value of an enum has another name. The wire stays as it is, but the constant in generated code has \
        another name. The value's old position stands behind the rule in the event id.",
    example: "The value `on` of the enum `State` was called `ON` and is called `ACTIVE`.",
};

const ORDER: Rule = Rule {
    id: "ChangedEnumTrait.OrderChanged",
    description: "An enum has a new value before its last old one. Code that uses the position of a value, for \
        iteration or serialisation, means another value from now on. The new value's position stands behind the rule in \
        the event id.",
    example: "The enum `State` has the values `ON`, `OFF` and becomes `ON`, `IDLE`, `OFF`.",
};

const REMOVED: Rule = Rule {
    id: "ChangedEnumTrait.Removed",
    description: "An enum has lost a value. Programs that name it no longer compile, and stored data may hold it. The \
        value's old position stands behind the rule in the event id.",
    example: "The enum `State` loses the value `OFF`.",
};

/// A value of an enum, with the name it has, if it has one.
#[derive(PartialEq)]
struct Named {
    name: Option<String>,
    value: String,
}

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for shapes in comparison.changed_shapes() {
        let back_to_a_string = shapes.0.declared_type == ShapeType::Enum && shapes.1.declared_type != ShapeType::Enum;
        let values = (values(shapes.0), values(shapes.1));
        if let (Some(old), Some(new), false) = (values.0, values.1, back_to_a_string) {
            let each = differences(&old, &new).into_iter();
            findings.extend(each.map(|(rule, severity, position, what)| {
                let message = format!("in the enum `{}`, {what}", shapes.1.id);
                comparison.about_shapes(shapes, rule, severity, message).detail(position)
            }));
        }
    }
    findings
}

/// The values of an enum, or of a string with the legacy `@enum` trait.
fn values(shape: &Shape) -> Option<Vec<Named>> {
    if shape.declared_type == ShapeType::Enum {
        let ShapeKind::Enum(members) = &shape.kind else { return None };
        let named = members.iter().map(|member| match member.get::<EnumValue>() {
            Some(EnumValue::String(value)) => Some(Named { name: Some(member.name().to_owned()), value }),
            _ => None,
        });
        return named.collect();
    }
    let Value::Array(definitions) = shape.trait_value(Enum::ID)? else { return None };
    let text = |definition: &Value, key| definition.get(key).and_then(Value::as_str).map(str::to_owned);
    let named = definitions
        .iter()
        .map(|definition| Some(Named { name: text(definition, "name"), value: text(definition, "value")? }));
    named.collect()
}

type Difference = (&'static Rule, Severity, usize, String);

fn differences(old: &[Named], new: &[Named]) -> Vec<Difference> {
    // Of values that are there twice, the first counts.
    let by_value: HashMap<&str, &Named> = new.iter().rev().map(|named| (named.value.as_str(), named)).collect();
    let known: HashSet<&str> = old.iter().map(|named| named.value.as_str()).collect();
    let mut found = Vec::new();
    let mut kept = 0;
    for (position, before) in old.iter().enumerate() {
        let value = &before.value;
        match by_value.get(value.as_str()) {
            None => found.push((&REMOVED, Severity::Error, position, format!("the value `{value}` was removed"))),
            Some(after) => {
                kept += 1;
                if after.name != before.name {
                    let message =
                        format!("the name of the value `{value}` was {} and is {}", name(before), name(after));
                    found.push((&NAME, Severity::Error, position, message));
                }
            }
        }
    }
    // A value inserted among the old ones moves their end.
    let mut end = kept;
    for (position, after) in new.iter().enumerate() {
        let value = &after.value;
        if known.contains(value.as_str()) {
            continue;
        }
        if position < end {
            end += 1;
            let message = format!("the new value `{value}` stands before values that were there");
            found.push((&ORDER, Severity::Error, position, message));
        } else {
            found.push((&APPENDED, Severity::Note, position, format!("the value `{value}` was appended")));
        }
    }
    found
}

fn name(named: &Named) -> String {
    named.name.as_ref().map_or_else(|| "none".to_owned(), |name| format!("`{name}`"))
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn legacy(values: &[(&str, &str)]) -> String {
        let definition = |(name, value): &(&str, &str)| match *name {
            "" => format!(r#"{{"value": "{value}"}}"#),
            name => format!(r#"{{"value": "{value}", "name": "{name}"}}"#),
        };
        let definitions: Vec<_> = values.iter().map(definition).collect();
        format!(r#"{{"a#E": {{"type": "string", "traits": {{"smithy.api#enum": [{}]}}}}}}"#, definitions.join(","))
    }

    fn modern(values: &[(&str, &str)]) -> String {
        let member = |(name, value): &(&str, &str)| {
            format!(r#""{name}": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": "{value}"}}}}"#)
        };
        let members: Vec<_> = values.iter().map(member).collect();
        format!(r#"{{"a#E": {{"type": "enum", "members": {{{}}}}}}}"#, members.join(","))
    }

    #[test]
    fn positions_are_those_of_the_side_that_has_the_value() {
        let old = legacy(&[("A", "a"), ("B", "b"), ("C", "c")]);
        let new = legacy(&[("X", "x"), ("A", "a"), ("Z", "z"), ("C2", "c"), ("D", "d")]);
        let expected = [
            "NOTE ChangedEnumTrait.Appended.4 a#E",
            "ERROR ChangedEnumTrait.NameChanged.2 a#E",
            "ERROR ChangedEnumTrait.OrderChanged.0 a#E",
            "ERROR ChangedEnumTrait.OrderChanged.2 a#E",
            "ERROR ChangedEnumTrait.Removed.1 a#E",
        ];
        assert_eq!(found(&old, &new), expected);
    }

    #[test]
    fn a_legacy_enum_is_compared_with_the_enum_it_becomes_and_not_the_other_way() {
        let (old, new) = (legacy(&[("", "a")]), modern(&[("A", "a"), ("B", "b")]));
        let expected = ["NOTE ChangedEnumTrait.Appended.1 a#E", "ERROR ChangedEnumTrait.NameChanged.0 a#E"];
        assert_eq!(found(&old, &new), expected);
        let expected = ["ERROR ChangedShapeType a#E", "ERROR RemovedShape a#E$A", "ERROR RemovedShape a#E$B"];
        assert_eq!(found(&new, &old), expected);
    }

    #[test]
    fn an_enum_trait_that_comes_or_goes_is_the_traits_matter() {
        let (plain, legacy) = (r#"{"a#E": {"type": "string"}}"#, legacy(&[("A", "a")]));
        assert_eq!(found(plain, &legacy), ["ERROR TraitBreakingChange.Add.smithy.api#enum a#E"]);
        assert_eq!(found(&legacy, plain), ["ERROR TraitBreakingChange.Remove.smithy.api#enum a#E"]);
    }
}
