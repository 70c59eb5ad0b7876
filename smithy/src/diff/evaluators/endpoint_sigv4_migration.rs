//! Moves between AWS signature versions 4 and 4A in endpoint rules.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diff::auth::{effective_schemes, migration};
use crate::diff::{Comparison, Evaluator, Finding, Rule, Severity};
use crate::traits::{EndpointRuleSet, KnownTrait};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "EndpointSigV4Migration", rules: &[MIGRATED], run };

const MIGRATED: Rule = Rule {
    id: "EndpointSigV4Migration",
    description: "An endpoint in `@endpointRuleSet` changed what a client signs with between sigv4 and sigv4a in a way \
        that can lock clients out, as `SigV4Migration` describes. An endpoint without `authSchemes` of its own takes \
        those of the service. Endpoints are told apart by their place in the rule set.",
    example: "The `authSchemes` of the first endpoint were `sigv4` and are `sigv4a`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.changed() {
        let Some((old, new)) = change.shapes() else { continue };
        let Some(applied) = change.updated(EndpointRuleSet::ID) else { continue };
        let (Some(before), Some(after)) = (applied.old_value(), applied.new_value()) else { continue };
        if old.as_service().is_none() || new.as_service().is_none() {
            continue;
        }
        let modelled = (effective_schemes(comparison.old, old, None), effective_schemes(comparison.new, new, None));
        let (before, after) = (endpoints(before), endpoints(after));
        for (path, now) in after {
            let Some(was) = before.get(&path).filter(|was| !is_same_endpoint(was, now)) else { continue };
            let schemes = (schemes(was, &modelled.0), schemes(now, &modelled.1));
            if let Some(what) = migration(&schemes.0, &schemes.1) {
                let message = format!("in the schemes of the endpoint at `{path}` of `{}`, {what}", new.id);
                findings.push(comparison.about_trait(change, &applied, &MIGRATED, Severity::Danger, message));
            }
        }
    }
    findings
}

/// The endpoints of a rule set by their JSON pointer.
fn endpoints(rule_set: &Value) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    let mut open: Vec<(String, &Value)> =
        rule_set.get("rules").map(|rules| ("/rules".to_owned(), rules)).into_iter().collect();
    while let Some((path, value)) = open.pop() {
        match value {
            Value::Object(members) if members.get("type").and_then(Value::as_str) == Some("endpoint") => {
                found.extend(members.get("endpoint").map(|endpoint| (format!("{path}/endpoint"), endpoint)));
            }
            Value::Object(members) => {
                open.extend(members.iter().map(|(key, value)| (format!("{path}/{key}"), value)));
            }
            Value::Array(items) => {
                open.extend(items.iter().enumerate().map(|(index, value)| (format!("{path}/{index}"), value)));
            }
            _ => {}
        }
    }
    found
}

/// Whether two endpoints are the same; no properties or headers are the same as empty ones.
fn is_same_endpoint(left: &Value, right: &Value) -> bool {
    let empty = Value::Object(serde_json::Map::new());
    let part = |endpoint: &Value, key| endpoint.get(key).unwrap_or(&empty).clone();
    left.get("url") == right.get("url")
        && ["properties", "headers"].iter().all(|key| part(left, key) == part(right, key))
}

/// The names of an endpoint's own schemes, or those of the service.
fn schemes<'v>(endpoint: &'v Value, modelled: &[&'v str]) -> Vec<&'v str> {
    let own = endpoint.get("properties").and_then(|properties| properties.get("authSchemes")).and_then(Value::as_array);
    let names: Vec<&str> =
        own.into_iter().flatten().filter_map(|scheme| scheme.get("name").and_then(Value::as_str)).collect();
    if names.is_empty() { modelled.to_vec() } else { names }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    fn model(auth: &str, endpoint: &str) -> String {
        let rules = format!(
            r#"{{"version": "1.0", "parameters": {{}}, "rules": [{{"type": "tree", "conditions": [], "rules":
                [{{"type": "endpoint", "conditions": [], "endpoint": {endpoint}}}]}}]}}"#
        );
        format!(
            r#"{{"a#S": {{"type": "service", "version": "1", "traits": {{"aws.auth#sigv4": {{"name": "s"}},
                "aws.auth#sigv4a": {{"name": "s"}}, "smithy.api#auth": [{auth}],
                "smithy.rules#endpointRuleSet": {rules}}}}}}}"#
        )
    }

    fn told(old: (&str, &str), new: (&str, &str)) -> usize {
        let found = found(&model(old.0, old.1), &model(new.0, new.1));
        found.iter().filter(|line| *line == "DANGER EndpointSigV4Migration a#S").count()
    }

    #[test]
    fn an_endpoints_own_schemes_come_before_the_services() {
        let with = |schemes: &str| format!(r#"{{"url": "https://x", "properties": {{"authSchemes": [{schemes}]}}}}"#);
        let (v4, v4a) = (with(r#"{"name": "sigv4"}"#), with(r#"{"name": "sigv4a"}"#));
        let both = with(r#"{"name": "sigv4"}, {"name": "sigv4a"}"#);
        let auth = r#""aws.auth#sigv4""#;
        assert_eq!(told((auth, &v4), (auth, &v4a)), 1);
        assert_eq!(told((auth, &v4), (auth, &both)), 0);
        assert_eq!(told((auth, r#"{"url": "https://x"}"#), (auth, &v4a)), 1);
    }

    #[test]
    fn an_endpoint_that_stayed_the_same_is_not_told_again() {
        let plain = r#"{"url": "https://x"}"#;
        let (v4, v4a) = (r#""aws.auth#sigv4""#, r#""aws.auth#sigv4a""#);
        assert_eq!(told((v4, plain), (v4a, plain)), 0);
        assert_eq!(told((v4, plain), (v4a, r#"{"url": "https://x", "properties": {}}"#)), 0);
        assert_eq!(told((v4, plain), (v4a, r#"{"url": "https://y"}"#)), 1);
    }
}
