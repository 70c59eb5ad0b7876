//! For programs.

use farrier_smithy::Location;
use farrier_smithy::diff::Severity;
use serde_json::{Map, Value, json};

use super::{Comparison, Counts, Failure, Report, Status, bump};
use crate::diff::finding::{Acceptance, Axis, Bump, Finding, Level, Place};
use crate::diff::version::VersionCheck;

/// The JSON Schema (2020-12) of the format. A new minor version of it only adds to what is there.
pub const SCHEMA: &str = include_str!("schema.json");

/// The version of the format: a later major version breaks who reads it.
pub(super) const FORMAT_VERSION: &str = "1.0";

pub(super) fn render(report: &Report) -> String {
    let failed = report.status() == Status::Failed;
    let value = json!({
        "format": "farrier-model-diff",
        "format_version": FORMAT_VERSION,
        "tool": {"name": "farrier", "version": env!("CARGO_PKG_VERSION")},
        "status": report.status().name(),
        "exit_code": report.exit_code(),
        "fail_on": report.fail_on.name(),
        "bump": if failed { Value::Null } else { json!(report.bump().name()) },
        "summary": summary(&report.findings()),
        "comparisons": report.comparisons.iter().map(comparison).collect::<Vec<_>>(),
        "release": report.release.iter().map(finding).collect::<Vec<_>>(),
        "version": report.version.as_ref().map(version),
        "errors": report.failures.iter().map(failure).collect::<Vec<_>>(),
    });
    pretty(value)
}

/// JSON as people can read it too: keys in order, whatever features serde_json has, and a newline at the end.
pub(super) fn pretty(mut value: Value) -> String {
    value.sort_all_objects();
    // Keys are texts and values are built here, so that nothing can fail.
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

fn summary<'f>(findings: &(impl Iterator<Item = &'f Finding> + Clone)) -> Value {
    let counts = |findings: Counts| {
        let mut found = Map::new();
        for level in Level::ALL {
            found.insert(level.name().to_owned(), json!(findings.level(level)));
        }
        found.insert("accepted".to_owned(), json!(findings.accepted));
        found
    };
    let mut found = counts(Counts::of(findings.clone()));
    let axes = Axis::ALL.into_iter().map(|axis| {
        let of_axis = Counts::of(findings.clone().filter(|finding| finding.axis == axis));
        (axis.name().to_owned(), Value::Object(counts(of_axis)))
    });
    found.insert("axes".to_owned(), Value::Object(axes.collect()));
    Value::Object(found)
}

fn comparison(comparison: &Comparison) -> Value {
    let Comparison { name, old, new, findings, limits } = comparison;
    let limits = limits.iter().map(|limit| json!({"shape": limit.shape, "reason": limit.reason}));
    json!({
        "name": name,
        "old": old,
        "new": new,
        "bump": bump(findings.iter()).name(),
        "summary": summary(&findings.iter()),
        "findings": findings.iter().map(finding).collect::<Vec<_>>(),
        "not_compared": limits.collect::<Vec<_>>(),
    })
}

fn finding(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule,
        "axis": finding.axis.name(),
        "level": finding.level.name(),
        "severity": finding.severity.map(Severity::name),
        "bump": finding.bump.map(Bump::name),
        "shape": finding.shape,
        "member": finding.member,
        "item": finding.item,
        "before": finding.before,
        "after": finding.after,
        "message": finding.message,
        "old_location": place(finding.old.as_ref()),
        "new_location": place(finding.new.as_ref()),
        "accepted": accepted(finding.accepted.as_ref()),
        "fingerprint": finding.fingerprint,
    })
}

fn accepted(acceptance: Option<&Acceptance>) -> Value {
    match acceptance {
        None => Value::Null,
        Some(Acceptance::Model(reason)) => json!({"by": "model", "reason": reason, "expires": null}),
        Some(Acceptance::Allowed { reason, expires }) => {
            json!({"by": "farrier.toml", "reason": reason, "expires": expires})
        }
    }
}

fn place(place: Option<&Place>) -> Value {
    place.map_or(Value::Null, |place| location(&place.location))
}

fn location(location: &Location) -> Value {
    json!({"file": location.file, "line": location.line, "column": location.column})
}

fn version(check: &VersionCheck) -> Value {
    json!({
        "package": check.declared.package,
        "declared": check.declared.version.to_string(),
        "base": check.declared.base.as_ref().map(ToString::to_string),
        "needed": check.needed.name(),
        "announced": check.announced.name(),
        "least": check.least.to_string(),
        "enough": check.is_enough(),
    })
}

fn failure(failure: &Failure) -> Value {
    let diagnostic = &failure.diagnostic;
    json!({
        "kind": if failure.is_usage { "usage" } else { "comparison" },
        "comparison": failure.comparison,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "shape": diagnostic.shape,
        "location": diagnostic.location.as_ref().map_or(Value::Null, location),
    })
}
