//! Findings the model suppresses or raises (Smithy 2.0, "Model validation": `@suppress`, `suppressions` and
//! `severityOverrides` metadata).

use serde_json::Value;

use super::finding::{Finding, Severity};
use crate::model::Model;

/// The trait that suppresses findings about the shape it is applied to.
const SUPPRESS: &str = "smithy.api#suppress";

/// What a model says about findings.
pub(super) struct Decorator<'m> {
    model: &'m Model,
    suppressions: Vec<Suppression<'m>>,
    overrides: Vec<Override<'m>>,
}

/// Which findings an entry is about.
struct Target<'m> {
    id: &'m str,
    namespace: &'m str,
}

struct Suppression<'m> {
    target: Target<'m>,
    reason: Option<&'m str>,
}

struct Override<'m> {
    target: Target<'m>,
    severity: Severity,
}

impl<'m> Decorator<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        let suppressions = entries(model, "suppressions").iter().filter_map(suppression).collect();
        let overrides = entries(model, "severityOverrides").iter().filter_map(severity_override).collect();
        Self { model, suppressions, overrides }
    }

    /// Suppresses a finding, or else raises it. An error stays an error.
    pub(super) fn decorate(&self, mut finding: Finding) -> Finding {
        if finding.severity >= Severity::Error {
            return finding;
        }
        let suppression = self.suppressions.iter().find(|suppression| suppression.target.covers(&finding));
        if self.is_suppressed_by_trait(&finding) {
            finding.severity = Severity::Suppressed;
        } else if let Some(suppression) = suppression {
            finding.severity = Severity::Suppressed;
            finding.suppression_reason = suppression.reason.map(str::to_owned);
        } else {
            let raised =
                self.overrides.iter().filter(|entry| entry.target.covers(&finding)).map(|entry| entry.severity);
            finding.severity = raised.fold(finding.severity, Severity::max);
        }
        finding
    }

    fn is_suppressed_by_trait(&self, finding: &Finding) -> bool {
        let Some(id) = &finding.shape else { return false };
        let Some(shape) = self.model.shape(id.shape_text()) else { return false };
        let traits = match id.member() {
            None => &shape.traits,
            Some(name) => match shape.member(name) {
                Some(member) => &member.traits,
                None => return false,
            },
        };
        let listed = traits.get(SUPPRESS).and_then(|applied| applied.value.as_array());
        listed.into_iter().flatten().filter_map(Value::as_str).any(|listed| contains(listed, &finding.id))
    }
}

/// The entries of a list in the metadata; a list with anything but objects counts for nothing.
fn entries<'m>(model: &'m Model, key: &str) -> &'m [Value] {
    match model.metadata().get(key).map(|entry| &entry.value) {
        Some(Value::Array(entries)) if entries.iter().all(Value::is_object) => entries,
        _ => &[],
    }
}

fn target(entry: &Value) -> Option<Target<'_>> {
    Some(Target { id: entry.get("id")?.as_str()?, namespace: entry.get("namespace")?.as_str()? })
}

fn suppression(entry: &Value) -> Option<Suppression<'_>> {
    let reason = match entry.get("reason") {
        None => None,
        Some(reason) => Some(reason.as_str()?),
    };
    Some(Suppression { target: target(entry)?, reason })
}

fn severity_override(entry: &Value) -> Option<Override<'_>> {
    let severity = match entry.get("severity")?.as_str()? {
        "WARNING" => Severity::Warning,
        "DANGER" => Severity::Danger,
        _ => return None,
    };
    Some(Override { target: target(entry)?, severity })
}

impl Target<'_> {
    fn covers(&self, finding: &Finding) -> bool {
        let is_in_namespace = || finding.shape.as_ref().is_some_and(|shape| shape.namespace() == self.namespace);
        contains(self.id, &finding.id) && (self.namespace == "*" || is_in_namespace())
    }
}

/// Whether an event id is one, or lies below it: `ABC` contains `ABC.DEF`.
fn contains(id: &str, event: &str) -> bool {
    event.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found_in;

    const OLD: &str = r#"{"smithy": "2.0", "shapes": {"a#S": {"type": "string"}}}"#;

    fn note_becomes(metadata: &str, traits: &str) -> String {
        let new = format!(
            r#"{{"smithy": "2.0", "metadata": {metadata}, "shapes": {{"a#S": {{"type": "string", "traits":
                {{"smithy.api#title": "t"{traits}}}}}}}}}"#
        );
        let found = found_in(OLD, &new);
        let line = found.iter().find(|line| line.contains(" ModifiedTrait.Add.smithy.api#title "));
        line.and_then(|line| line.split(' ').next()).unwrap_or_default().to_owned()
    }

    #[test]
    fn suppressions_cover_ids_below_theirs() {
        let entry = |id: &str, namespace: &str| {
            note_becomes(&format!(r#"{{"suppressions": [{{"id": "{id}", "namespace": "{namespace}"}}]}}"#), "")
        };
        assert_eq!(entry("ModifiedTrait", "a"), "SUPPRESSED");
        assert_eq!(entry("ModifiedTrait.Add.smithy.api#title", "*"), "SUPPRESSED");
        assert_eq!(entry("ModifiedTrait.Add", "b"), "NOTE");
        assert_eq!(entry("Modified", "a"), "NOTE");
        assert_eq!(note_becomes("{}", r#", "smithy.api#suppress": ["ModifiedTrait.Add"]"#), "SUPPRESSED");
        assert_eq!(note_becomes("{}", r#", "smithy.api#suppress": ["ModifiedTrait.Add.x"]"#), "NOTE");
    }

    #[test]
    fn overrides_only_raise_and_only_to_warning_or_danger() {
        let entry = |severity: &str| {
            note_becomes(
                &format!(
                    r#"{{"severityOverrides": [{{"id": "ModifiedTrait", "namespace": "a", "severity": "{severity}"}}]}}"#
                ),
                "",
            )
        };
        assert_eq!(entry("WARNING"), "WARNING");
        assert_eq!(entry("DANGER"), "DANGER");
        assert_eq!(entry("ERROR"), "NOTE");
        assert_eq!(entry("NOTE"), "NOTE");
    }

    #[test]
    fn errors_can_not_be_suppressed() {
        let new = r#"{"smithy": "2.0", "metadata": {"suppressions": [{"id": "RemovedShape", "namespace": "*",
            "reason": "we know"}]}, "shapes": {}}"#;
        let old = r#"{"smithy": "2.0", "shapes": {"a#S": {"type": "string"}, "a#T": {"type": "structure"}}}"#;
        let expected = ["NOTE AddedMetadata", "SUPPRESSED RemovedShape.ScalarShape a#S", "ERROR RemovedShape a#T"];
        assert_eq!(found_in(old, new), expected);
    }
}
