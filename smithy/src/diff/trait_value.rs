//! When two values of a trait mean the same.
//!
//! Most values are compared as they are written, object keys in any order. A few traits leave things out that have a
//! default, or list things whose order means nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::shape_id::ShapeId;
use crate::traits::{AwsService, Http, KnownTrait, References, Trait};

/// The trait with examples of calls.
const EXAMPLES: &str = "smithy.api#examples";

/// The trait with the ARN of a resource.
const ARN: &str = "aws.api#arn";

/// Whether two values of one trait on one shape mean the same.
pub(super) fn is_same(old: &Trait, new: &Trait, on: &ShapeId) -> bool {
    if old.value == new.value {
        return true;
    }
    match old.id.as_str() {
        Http::ID => same_with(old, new, |value| with_default(value, "code", Value::from(200))),
        EXAMPLES => same_items(&old.value, &new.value),
        References::ID => {
            same_list(&old.value, &new.value, |item| with_default(item, "ids", Value::Object(Default::default())))
        }
        ARN => same_with(old, new, |value| {
            ["absolute", "noRegion", "noAccount", "reusable"]
                .iter()
                .try_fold(value.clone(), |value, flag| with_default(&value, flag, Value::Bool(false)))
        }),
        AwsService::ID => {
            let (old, new) = (service_names(&old.value, on), service_names(&new.value, on));
            old.is_some() && old == new
        }
        _ => false,
    }
}

/// Whether two values are the same once defaults are written out. A value of a wrong type is like no other.
fn same_with(old: &Trait, new: &Trait, complete: impl Fn(&Value) -> Option<Value>) -> bool {
    let completed = complete(&old.value);
    completed.is_some() && completed == complete(&new.value)
}

fn with_default(value: &Value, key: &str, default: Value) -> Option<Value> {
    let mut members = value.as_object()?.clone();
    members.entry(key).or_insert(default);
    Some(Value::Object(members))
}

fn same_list(old: &Value, new: &Value, complete: impl Fn(&Value) -> Option<Value>) -> bool {
    let (Some(old), Some(new)) = (old.as_array(), new.as_array()) else { return false };
    let completed: Option<Vec<Value>> = old.iter().map(&complete).collect();
    completed.is_some() && completed == new.iter().map(&complete).collect()
}

/// Whether two lists have the same items in any order.
fn same_items(old: &Value, new: &Value) -> bool {
    let (Some(old), Some(new)) = (old.as_array(), new.as_array()) else { return false };
    let mut rest: Vec<&Value> = new.iter().collect();
    let mut takes = |item: &Value| rest.iter().position(|other| *other == item).map(|at| rest.swap_remove(at));
    old.len() == new.len() && old.iter().all(|item| takes(item).is_some())
}

/// The names in `aws.api#service` with those that follow from the shape or from each other ("AWS service trait").
fn service_names(value: &Value, on: &ShapeId) -> Option<BTreeMap<&'static str, String>> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let namespace = text("arnNamespace").unwrap_or_else(|| on.name().to_lowercase());
    let mut names = BTreeMap::from([
        ("sdkId", text("sdkId")?),
        ("cloudFormationName", text("cloudFormationName").unwrap_or_else(|| on.name().to_owned())),
        (
            "cloudTrailEventSource",
            text("cloudTrailEventSource").unwrap_or_else(|| format!("{namespace}.amazonaws.com")),
        ),
        ("endpointPrefix", text("endpointPrefix").unwrap_or_else(|| namespace.clone())),
    ]);
    names.extend(text("docId").map(|id| ("docId", id)));
    names.insert("arnNamespace", namespace);
    Some(names)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::traits::Origin;

    fn same(id: &str, old: Value, new: Value) -> bool {
        let applied = |value| Trait { id: ShapeId::parse(id).unwrap(), value, span: None, origin: Origin::Model };
        is_same(&applied(old), &applied(new), &ShapeId::parse("a.b#Rooms").unwrap())
    }

    #[test]
    fn what_is_left_out_has_its_default() {
        let http = |code: Value| json!({"method": "GET", "uri": "/", "code": code});
        assert!(same("smithy.api#http", json!({"method": "GET", "uri": "/"}), http(json!(200))));
        assert!(!same("smithy.api#http", json!({"method": "GET", "uri": "/"}), http(json!(201))));
        assert!(same("aws.api#arn", json!({"template": "x"}), json!({"template": "x", "noRegion": false})));
        assert!(!same("aws.api#arn", json!({"template": "x"}), json!({"template": "x", "noRegion": true})));
        assert!(same("smithy.api#references", json!([{"resource": "R"}]), json!([{"resource": "R", "ids": {}}])));
        let service = json!({"sdkId": "Rooms"});
        let written_out = json!({"sdkId": "Rooms", "arnNamespace": "rooms", "cloudFormationName": "Rooms",
            "cloudTrailEventSource": "rooms.amazonaws.com", "endpointPrefix": "rooms"});
        assert!(same("aws.api#service", service.clone(), written_out));
        assert!(!same("aws.api#service", service, json!({"sdkId": "Rooms", "endpointPrefix": "r"})));
    }

    #[test]
    fn the_order_of_examples_means_nothing_and_their_number_does() {
        let (a, b) = (json!({"title": "a", "input": {"x": 1, "y": 2}}), json!({"title": "b"}));
        assert!(same("smithy.api#examples", json!([a, b]), json!([b, {"input": {"y": 2, "x": 1}, "title": "a"}])));
        assert!(!same("smithy.api#examples", json!([a, b]), json!([a])));
        assert!(!same("smithy.api#examples", json!([a, b]), json!([a, a])));
        assert!(!same("smithy.api#tags", json!(["a", "b"]), json!(["b", "a"])));
    }

    #[test]
    fn values_of_a_wrong_type_are_compared_as_they_are() {
        for id in ["smithy.api#http", "smithy.api#examples", "aws.api#service", "aws.api#arn", "smithy.api#references"]
        {
            assert!(!same(id, json!(1), json!("x")), "{id}");
            assert!(same(id, json!([1]), json!([1])), "{id}");
        }
    }
}
