//! What the whole service says on the wire.

use super::rules;
use crate::diff::change::{Change, Subject};
use crate::diff::rule::Rule;
use crate::plan::{Plan, ServicePlan};

/// What changed about the service.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let (old, new) = (&old.service, &new.service);
    let mut found = Vec::new();
    let mut add = |rule: &'static Rule, what: &str, before: Option<String>, after: Option<String>| {
        if before != after {
            let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
            let message = format!("{what} is `{}` and was `{}`", text(&after), text(&before));
            let change = Change::new(rule, message).values(before, after);
            found.push(change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin)));
        }
    };
    let still_speaks = old.protocol != new.protocol && new.spoken.contains(&old.protocol);
    let rule = if still_speaks { &rules::PROTOCOL_PREFERRED } else { &rules::PROTOCOL };
    add(rule, "the protocol", Some(protocol(old)), Some(protocol(new)));
    if old.protocol != new.protocol {
        return found;
    }
    if ["AwsJson1_0", "AwsJson1_1", "RpcV2Cbor", "RpcV2Json"].contains(&new.protocol.variant) {
        add(&rules::SERVICE_NAME, "the name sent with requests", Some(old.name.clone()), Some(new.name.clone()));
    }
    if ["AwsQuery", "Ec2Query"].contains(&new.protocol.variant) {
        add(
            &rules::SERVICE_VERSION,
            "the version sent with requests",
            Some(old.version.clone()),
            Some(new.version.clone()),
        );
    }
    let namespace = |plan: &ServicePlan| {
        plan.xml_namespace.as_ref().map(|namespace| format!("{}={}", namespace.prefix, namespace.uri))
    };
    add(&rules::BODY_ROOT, "the namespace of documents", namespace(old), namespace(new));
    found
}

fn protocol(plan: &ServicePlan) -> String {
    let compatible = if plan.query_compatible { " with the error codes of awsQuery" } else { "" };
    format!("{}{compatible}", plan.protocol.name())
}

#[cfg(test)]
mod tests {
    use farrier_smithy::Model;
    use serde_json::{Map, Value, json};

    use crate::ClientConfig;
    use crate::diff::compare;
    use crate::diff::finding::{Axis, Level};

    const JSON: &str = "aws.protocols#awsJson1_0";
    const CBOR: &str = "smithy.protocols#rpcv2Cbor";

    fn speaking(protocols: &[&str]) -> Model {
        let traits: Map<String, Value> = protocols.iter().map(|id| ((*id).to_owned(), json!({}))).collect();
        let shapes = json!({"a#Rooms": {"type": "service", "version": "1", "traits": traits}});
        let text = json!({"smithy": "2.0", "shapes": shapes}).to_string();
        Model::from_text("m.json", &text).expect("a model")
    }

    fn told(old: &[&str], new: &[&str]) -> Vec<(String, Level)> {
        let config = ClientConfig::new("rooms", "m.json", "generated");
        let compared = compare(&speaking(old), &speaking(new), &config).expect("both have a service");
        let on_the_wire = compared.findings.into_iter().filter(|finding| finding.axis == Axis::Wire);
        on_the_wire.map(|finding| (finding.rule, finding.level)).collect()
    }

    #[test]
    fn a_protocol_breaks_whom_it_leaves_behind() {
        let told_is = |rule: &str, level| vec![(rule.to_owned(), level)];
        assert_eq!(told(&[JSON], &[CBOR]), told_is("wire.protocol", Level::Breaking));
        assert_eq!(told(&[JSON, CBOR], &[JSON]), told_is("wire.protocol", Level::Breaking));
        assert_eq!(told(&[JSON], &[JSON, CBOR]), told_is("wire.protocol-preferred", Level::Dangerous));
        assert_eq!(told(&[CBOR], &[JSON, CBOR]), []);
    }
}
