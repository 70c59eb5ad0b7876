//! Parts of a rule set.

use serde_json::{Value, json};

pub(super) fn reference(name: &str) -> Value {
    json!({"ref": name})
}

pub(super) fn attribute(of: &str, name: &str) -> Value {
    json!({"fn": "getAttr", "argv": [reference(of), name]})
}

pub(super) fn is_set(parameter: &str) -> Value {
    json!({"fn": "isSet", "argv": [reference(parameter)]})
}

pub(super) fn is_true(value: Value) -> Value {
    boolean_equals(value, true)
}

pub(super) fn boolean_equals(left: Value, right: bool) -> Value {
    json!({"fn": "booleanEquals", "argv": [left, right]})
}

pub(super) fn string_equals(left: Value, right: &str) -> Value {
    json!({"fn": "stringEquals", "argv": [left, right]})
}

pub(super) fn tree(conditions: Vec<Value>, rules: Vec<Value>) -> Value {
    json!({"type": "tree", "conditions": conditions, "rules": rules})
}

pub(super) fn endpoint(conditions: Vec<Value>, url: &str, properties: Value) -> Value {
    json!({"type": "endpoint", "conditions": conditions, "endpoint": {"url": url, "properties": properties}})
}

pub(super) fn error(conditions: Vec<Value>, message: &str) -> Value {
    json!({"type": "error", "conditions": conditions, "error": message})
}
