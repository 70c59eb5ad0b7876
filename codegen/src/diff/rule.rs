//! Every rule, and what each means.

use farrier_smithy::diff as smithy;

use super::finding::{Axis, Bump, Level};
use super::{behaviour, compare, rust, wire};

/// What one kind of finding about the generated crate means.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The id, `axis.what-changed`.
    pub id: &'static str,
    /// Whom it concerns.
    pub axis: Axis,
    /// How bad it is.
    pub level: Level,
    /// The bump that it needs.
    pub bump: Bump,
    /// What the rule looks for and whom the change breaks, in a paragraph.
    pub description: &'static str,
    /// A change that it finds.
    pub example: &'static str,
}

impl Rule {
    pub(super) const fn new(
        id: &'static str,
        (axis, level, bump): (Axis, Level, Bump),
        description: &'static str,
        example: &'static str,
    ) -> Self {
        Self { id, axis, level, bump, description, example }
    }
}

/// What `--explain` shows of a rule, ours or smithy-diff's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The id.
    pub id: &'static str,
    /// Whom it concerns.
    pub axis: Axis,
    /// How bad it is; `None` where that depends on the change.
    pub level: Option<Level>,
    /// The bump that it needs; `None` for rules about the model.
    pub bump: Option<Bump>,
    /// What the rule looks for and whom the change breaks.
    pub description: &'static str,
    /// A change that it finds.
    pub example: &'static str,
}

/// The rule with an id, or the one that a finding with this event id comes from.
pub fn explain(id: &str) -> Option<Explanation> {
    if let Some(rule) = own().find(|rule| rule.id == id) {
        return Some(Explanation {
            id: rule.id,
            axis: rule.axis,
            level: Some(rule.level),
            bump: Some(rule.bump),
            description: rule.description,
            example: rule.example,
        });
    }
    let rule = smithy::rule(id)?;
    let smithy::Rule { id, description, example, .. } = rule;
    Some(Explanation { id, axis: Axis::Model, level: None, bump: None, description, example })
}

/// The ids of all rules: ours first, then those of smithy-diff.
pub fn rule_ids() -> Vec<&'static str> {
    own().map(|rule| rule.id).chain(smithy::rules().into_iter().map(|rule| rule.id)).collect()
}

fn own() -> impl Iterator<Item = &'static Rule> {
    [rust::RULES, wire::RULES, behaviour::RULES, compare::RULES].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_explains_itself_and_stands_once() {
        let mut seen = BTreeSet::new();
        for id in rule_ids() {
            assert!(seen.insert(id), "{id} stands twice");
            let rule = explain(id).unwrap();
            assert_eq!(rule.id, id);
            assert!(rule.description.ends_with('.') && rule.description.len() > 40, "{id}");
            assert!(rule.example.len() > 10, "{id}");
        }
        for rule in own() {
            let (axis, name) = rule.id.split_once('.').unwrap();
            assert_eq!(axis, rule.axis.name());
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
            assert_eq!(rule.level == Level::Breaking, rule.level >= Level::Breaking);
            assert!(
                rule.axis != Axis::Rust || (rule.bump == Bump::Major) == (rule.level == Level::Breaking),
                "{}",
                rule.id
            );
        }
    }

    #[test]
    fn an_event_id_finds_its_rule() {
        assert_eq!(explain("rust.field-removed").unwrap().bump, Some(Bump::Major));
        assert_eq!(explain("ChangedMetadata.x").map(|rule| rule.id), Some("ChangedMetadata"));
        assert!(explain("nothing").is_none());
    }
}
