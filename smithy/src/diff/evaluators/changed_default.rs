//! Default values that came, went or changed.

use serde_json::Value;

use crate::diff::brief::brief;
use crate::diff::{Changed, Comparison, Evaluator, Finding, Rule, Severity, TraitChange};
use crate::model::Model;
use crate::shape::{Member, ShapeType, SimpleType};
use crate::traits::{AddedDefault, Default, KnownTrait};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedDefault", rules: &[CHANGED], run };

const CHANGED: Rule = Rule {
    id: "ChangedDefault",
    description: "A default value came, went or changed. Generated code has the default built in: whether a field is \
        optional, and what it holds when nothing was sent. Exempt are a default that comes with `@addedDefault`, a null \
        default that is added, and a null default that is dropped where the target has none either. Another value on a \
        member is a danger; the step from or to the zero value of a number or boolean is an error.",
    example: "The member `count` had `@default(0)` and has `@default(1)`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.changed() {
        let Some(applied) = change.trait_changes().into_iter().find(|applied| applied.id().as_str() == Default::ID)
        else {
            continue;
        };
        if let Some((severity, message)) = judge(comparison.new, change, &applied) {
            findings.push(comparison.about_trait(change, &applied, &CHANGED, severity, message));
        }
    }
    findings
}

fn judge(new: &Model, change: &Changed<'_>, applied: &TraitChange<'_>) -> Option<(Severity, String)> {
    let id = change.new.id();
    let member = change.members().map(|(_, member)| member);
    match (applied.old_value(), applied.new_value()) {
        (Some(old), None) => {
            let is_harmless = old.is_null() && member.is_some_and(|member| target_default(new, member).is_null());
            (!is_harmless).then(|| (Severity::Error, format!("`{id}` lost its default, which was {}", brief(old))))
        }
        (None, Some(value)) if member.is_none() => Some((
            Severity::Error,
            format!("`{id}` gained the default {}, which reaches every member of that type", brief(value)),
        )),
        (None, Some(value)) => {
            let is_harmless = change.new.has::<AddedDefault>() || value.is_null();
            let message = format!("`{id}` gained the default {} without `@addedDefault`", brief(value));
            (!is_harmless).then_some((Severity::Error, message))
        }
        (Some(old), Some(value)) => {
            let message = format!("the default of `{id}` was {} and is {}", brief(old), brief(value));
            let target = member.and_then(|member| new.shape(&member.target)).map(|target| target.declared_type);
            let is_zero = |value| target.is_some_and(|target| is_zero_value(value, target));
            let severity = match member {
                Some(_) if is_zero(old) == is_zero(value) => Severity::Danger,
                _ => Severity::Error,
            };
            Some((severity, message))
        }
        (None, None) => None,
    }
}

fn target_default<'m>(model: &'m Model, member: &Member) -> &'m Value {
    let target = model.shape(&member.target);
    target.and_then(|target| target.trait_value(Default::ID)).unwrap_or(&Value::Null)
}

/// Whether a value is what a number or boolean held in Smithy 1.0 when nothing was sent.
fn is_zero_value(value: &Value, target: ShapeType) -> bool {
    match value {
        Value::Bool(value) => target == ShapeType::Simple(SimpleType::Boolean) && !value,
        Value::Number(number) => {
            let is_number = target != ShapeType::Simple(SimpleType::Boolean) && target.had_zero_value_in_v1();
            is_number && number.as_f64() == Some(0.0)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn member(target: &str, traits: &str) -> String {
        let target = format!("smithy.api#{target}");
        format!(
            r#"{{"a#T": {{"type": "structure", "members": {{"m": {{"target": "{target}", "traits": {traits}}}}}}}}}"#
        )
    }

    fn severity(target: &str, old: &str, new: &str) -> Option<String> {
        let found = found(&member(target, old), &member(target, new));
        let told = found.iter().find(|line| line.ends_with(" ChangedDefault a#T$m"));
        told.map(|line| line.split(' ').next().unwrap_or_default().to_owned())
    }

    #[test]
    fn a_new_default_needs_added_default_or_null() {
        assert_eq!(severity("String", "{}", r#"{"smithy.api#default": "x"}"#).as_deref(), Some("ERROR"));
        assert_eq!(severity("String", "{}", r#"{"smithy.api#default": null}"#), None);
        let added = r#"{"smithy.api#default": "x", "smithy.api#addedDefault": {}}"#;
        assert_eq!(severity("String", "{}", added), None);
    }

    #[test]
    fn a_null_default_may_go_where_the_target_has_none() {
        assert_eq!(severity("String", r#"{"smithy.api#default": null}"#, "{}"), None);
        let zero = severity("PrimitiveInteger", r#"{"smithy.api#default": null}"#, "{}");
        assert_eq!(zero.as_deref(), Some("ERROR"));
        assert_eq!(severity("String", r#"{"smithy.api#default": "x"}"#, "{}").as_deref(), Some("ERROR"));
    }

    #[test]
    fn the_step_from_or_to_zero_is_worse_than_another() {
        let default = |value: &str| format!(r#"{{"smithy.api#default": {value}}}"#);
        let step = |target, old: &str, new: &str| severity(target, &default(old), &default(new)).unwrap_or_default();
        assert_eq!(step("Integer", "1", "2"), "DANGER");
        assert_eq!(step("Integer", "0", "2"), "ERROR");
        assert_eq!(step("Double", "1.5", "0.0"), "ERROR");
        assert_eq!(step("BigInteger", "0", "2"), "DANGER");
        assert_eq!(step("Boolean", "false", "true"), "ERROR");
        assert_eq!(step("String", r#""""#, r#""x""#), "DANGER");
    }

    #[test]
    fn the_default_of_a_shape_of_its_own_is_always_an_error() {
        let shape = |traits: &str| format!(r#"{{"a#I": {{"type": "integer", "traits": {traits}}}}}"#);
        let (none, one, two) =
            (shape("{}"), shape(r#"{"smithy.api#default": 1}"#), shape(r#"{"smithy.api#default": 2}"#));
        for (old, new) in [(&none, &one), (&one, &none), (&one, &two)] {
            assert!(found(old, new).contains(&"ERROR ChangedDefault a#I".to_owned()));
        }
    }
}
