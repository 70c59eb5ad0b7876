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
    add(&rules::PROTOCOL, "the protocol", Some(protocol(old)), Some(protocol(new)));
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
