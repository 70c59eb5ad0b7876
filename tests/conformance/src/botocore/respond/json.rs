//! Documents of JSON.

use farrier_smithy::traits::{JsonName, TimestampFormat};
use farrier_smithy::{Member, Shape, ShapeKind};
use serde_json::{Map, Value as Json, json};

use super::bindings::is_bound;
use super::{FUTURE, Responder, text};
use crate::botocore::protocol::Wire;
use crate::botocore::value::{Value, epoch};

/// A document that holds a structure, and strings beside its members.
pub(super) fn document(responder: Responder<'_>, shape: &Shape, value: &Value, more: Vec<(String, String)>) -> Vec<u8> {
    let mut document = structure(responder, shape, value);
    if let Json::Object(members) = &mut document {
        members.extend(more.into_iter().map(|(name, value)| (name, json!(value))));
    }
    written(document)
}

/// A document that holds a member's value.
pub(super) fn payload(responder: Responder<'_>, member: &Member, value: &Value) -> Vec<u8> {
    written(json_of(responder, member, value))
}

/// A seed makes the same bytes whatever features serde_json has.
fn written(mut document: Json) -> Vec<u8> {
    document.sort_all_objects();
    document.to_string().into_bytes()
}

fn structure(responder: Responder<'_>, shape: &Shape, value: &Value) -> Json {
    let Value::Structure(members) = value else { return Json::Null };
    let entry = |(name, value): &(String, Value)| {
        let member = shape.member(name)?;
        Some((name_of(responder, member), json_of(responder, member, value)))
    };
    let mut object: Map<_, _> = members.iter().filter_map(entry).collect();
    let is_union = matches!(shape.kind, ShapeKind::Union(_));
    if is_union && members.is_empty() || !is_union && responder.is_noisy {
        object.insert(FUTURE.to_owned(), json!([1.5, {"a": null}, "b"]));
    }
    if responder.is_noisy {
        for member in shape.members().iter().filter(|member| !is_bound(member)) {
            object.entry(name_of(responder, member)).or_insert(Json::Null);
        }
    }
    Json::Object(object)
}

fn name_of(responder: Responder<'_>, member: &Member) -> String {
    // The awsJson protocols do not know `jsonName`.
    let renamed = member.get::<JsonName>().filter(|_| responder.wire != Wire::AwsJson);
    renamed.map_or_else(|| member.name().to_owned(), |JsonName(name)| name)
}

fn json_of(responder: Responder<'_>, member: &Member, value: &Value) -> Json {
    let model = responder.model;
    let target = model.target(member);
    match (value, target.members()) {
        (Value::Structure(_), _) => structure(responder, target, value),
        (Value::List(items), [item]) => items.iter().map(|value| json_of(responder, item, value)).collect(),
        (Value::Map(entries), [_, item]) => {
            let entry = |(key, value): &(String, Value)| (key.clone(), json_of(responder, item, value));
            Json::Object(entries.iter().map(entry).collect())
        }
        (Value::Time(time), _) => match text::format(model, member, TimestampFormat::EpochSeconds) {
            TimestampFormat::EpochSeconds => epoch(time),
            format => json!(text::instant(time, format)),
        },
        (Value::Bool(value), _) => json!(value),
        (Value::Integer(value), _) => json!(value),
        (Value::Float(value), _) if value.is_finite() => json!(value),
        (Value::Document(document), _) => document.clone(),
        (Value::Null, _) => Json::Null,
        (leaf, _) => json!(text::text(model, member, leaf, TimestampFormat::EpochSeconds)),
    }
}
