//! SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format").

use std::collections::BTreeMap;

use farrier_smithy::Location;
use farrier_smithy::diff::Severity;
use serde_json::{Map, Value, json};

use super::json::pretty;
use super::{Failure, Report, Status, explanation, headline, limit};
use crate::diff::finding::{Acceptance, Bump, Finding, Level, Place};
use crate::diff::rule::{Explanation, explain};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn render(report: &Report) -> String {
    let rules = Rules::of(report);
    let results: Vec<Value> = report.findings().map(|finding| result(finding, &rules)).collect();
    let mut notifications: Vec<Value> = report.failures.iter().map(notification).collect();
    let limits = report.comparisons.iter().flat_map(|comparison| &comparison.limits);
    notifications.extend(limits.map(|limited| json!({"level": "warning", "message": {"text": limit(limited)}})));
    let failed = report.status() == Status::Failed;
    let run = json!({
        "tool": {"driver": {
            "name": "farrier model-diff",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": "https://github.com/farrier-rs/farrier",
            "rules": rules.descriptors(),
        }},
        "columnKind": "unicodeCodePoints",
        "invocations": [{
            "executionSuccessful": !failed,
            "exitCode": report.exit_code(),
            "toolExecutionNotifications": notifications,
        }],
        "properties": {"bump": if failed { Value::Null } else { json!(report.bump().name()) }},
        "results": results,
    });
    pretty(json!({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}))
}

/// The rules that results refer to, in order of id.
struct Rules(BTreeMap<&'static str, (usize, Explanation)>);

impl Rules {
    fn of(report: &Report) -> Self {
        let used = report.findings().filter_map(|finding| explain(&finding.rule));
        let mut rules: BTreeMap<&'static str, (usize, Explanation)> = used.map(|rule| (rule.id, (0, rule))).collect();
        for (index, rule) in rules.values_mut().enumerate() {
            rule.0 = index;
        }
        Self(rules)
    }

    fn descriptors(&self) -> Vec<Value> {
        let descriptor = |(_, rule): &(usize, Explanation)| {
            let mut found = json!({
                "id": rule.id,
                "shortDescription": {"text": first_sentence(rule.description)},
                "fullDescription": {"text": rule.description},
                "help": {"text": format!("{}\n\nExample: {}", rule.description, rule.example)},
                "properties": {"tags": [rule.axis.name()]},
            });
            if let Some(level) = rule.level {
                found["defaultConfiguration"] = json!({"level": level_name(level)});
            }
            found
        };
        self.0.values().map(descriptor).collect()
    }
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::Breaking => "error",
        Level::Dangerous | Level::Warning => "warning",
        Level::Note => "note",
    }
}

fn result(finding: &Finding, rules: &Rules) -> Value {
    let mut found = Map::new();
    // An event id of smithy-diff is its rule's with more behind it, which SARIF allows ("ruleId property").
    let rule = explain(&finding.rule).and_then(|rule| rules.0.get(rule.id));
    let id = match rule {
        Some((_, rule)) if finding.rule != rule.id => {
            let rest = finding.rule.strip_prefix(rule.id).unwrap_or_default().trim_start_matches('.');
            format!("{}/{}", rule.id, rest.replace('/', "."))
        }
        _ => finding.rule.clone(),
    };
    found.insert("ruleId".to_owned(), json!(id));
    if let Some((index, _)) = rule {
        found.insert("ruleIndex".to_owned(), json!(index));
    }
    found.insert("level".to_owned(), json!(level_name(finding.level)));
    let explanation = explanation(finding).map_or_else(String::new, |text| format!(": {text}"));
    let text = format!("{}{explanation}", headline(finding));
    found.insert("message".to_owned(), json!({"text": text}));
    found.insert("locations".to_owned(), locations(finding));
    if let Some(old) = &finding.old {
        let mut related = json!({"id": 1, "message": {"text": "the old model"}});
        related["physicalLocation"] = physical(old);
        found.insert("relatedLocations".to_owned(), json!([related]));
    }
    found.insert("partialFingerprints".to_owned(), json!({"farrierModelDiff/v1": finding.fingerprint}));
    if let Some(suppression) = suppression(finding) {
        found.insert("suppressions".to_owned(), json!([suppression]));
    }
    found.insert("properties".to_owned(), properties(finding));
    Value::Object(found)
}

fn locations(finding: &Finding) -> Value {
    let mut location = Map::new();
    if let Some(place) = finding.anchor.as_ref().or(finding.place()) {
        location.insert("physicalLocation".to_owned(), physical(place));
    }
    let mut logical = Vec::new();
    if let Some(item) = &finding.item {
        logical.push(json!({"fullyQualifiedName": item, "kind": "member"}));
    }
    if let Some(shape) = finding.shape_text() {
        logical.push(json!({"fullyQualifiedName": shape, "kind": "object"}));
    }
    if !logical.is_empty() {
        location.insert("logicalLocations".to_owned(), json!(logical));
    }
    if location.is_empty() { json!([]) } else { json!([location]) }
}

fn physical(place: &Place) -> Value {
    let mut found = position(&place.location);
    if !place.text.is_empty() {
        found["region"]["snippet"] = json!({"text": place.text});
    }
    found
}

fn position(location: &Location) -> Value {
    json!({
        "artifactLocation": {"uri": uri(&location.file)},
        "region": {"startLine": location.line, "startColumn": location.column},
    })
}

/// A file as a URI reference (RFC 3986): `git:REV:PATH` is one of the scheme `git`, an absolute path one of `file`.
fn uri(file: &str) -> String {
    let file = file.replace('\\', "/");
    let mut out = String::new();
    let rest = match file.strip_prefix("git:") {
        Some(rest) => {
            out.push_str("git:");
            rest
        }
        None if file.starts_with('/') => {
            out.push_str("file://");
            &file
        }
        None => file.trim_start_matches("./"),
    };
    for byte in rest.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'@' => {
                out.push(char::from(byte));
            }
            // After the scheme a colon is allowed; in the first part of a relative path it would make one.
            b':' if !out.is_empty() && out.contains(':') => out.push(':'),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

fn suppression(finding: &Finding) -> Option<Value> {
    let (kind, reason) = match finding.accepted.as_ref()? {
        Acceptance::Model(reason) => ("inSource", reason.clone()),
        Acceptance::Allowed { reason, .. } => ("external", Some(reason.clone())),
    };
    let mut found = json!({"kind": kind, "status": "accepted"});
    if let Some(reason) = reason {
        found["justification"] = json!(reason);
    }
    Some(found)
}

fn properties(finding: &Finding) -> Value {
    json!({
        "axis": finding.axis.name(),
        "level": finding.level.name(),
        "bump": finding.bump.map(Bump::name),
        "severity": finding.severity.map(Severity::name),
        "before": finding.before,
        "after": finding.after,
        "event": finding.rule,
    })
}

fn notification(failure: &Failure) -> Value {
    let diagnostic = &failure.diagnostic;
    let mut found = json!({"level": "error", "message": {"text": diagnostic.to_string()}});
    if let Some(location) = &diagnostic.location {
        found["locations"] = json!([{"physicalLocation": position(location)}]);
    }
    found
}
