//! Documents of JSON.

use farrier_smithy::traits::{JsonName, TimestampFormat};
use farrier_smithy::{Member, Shape};
use serde_json::{Map, Value as Json, json};

use super::{Responder, text};
use crate::botocore::protocol::Wire;
use crate::botocore::value::{Value, epoch};

/// A document that holds a structure, and strings beside its members.
pub(super) fn document(
    responder: Responder<'_>,
    shape: &Shape,
    value: &Value,
    more: Vec<(String, String)>,
) -> Vec<u8> {
    let mut document = structure(responder, shape, value);
    if let Json::Object(members) = &mut document {
        members.extend(more.into_iter().map(|(name, value)| (name, json!(value))));
    }
    document.to_string().into_bytes()
}

/// A document that holds a member's value.
pub(super) fn payload(responder: Responder<'_>, member: &Member, value: &Value) -> Vec<u8> {
    json_of(responder, member, value).to_string().into_bytes()
}

fn structure(responder: Responder<'_>, shape: &Shape, value: &Value) -> Json {
    let Value::Structure(members) = value else { return Json::Null };
    let entry = |(name, value): &(String, Value)| {
        let member = shape.member(name)?;
        // The awsJson protocols do not know `jsonName`.
        let renamed = member.get::<JsonName>().filter(|_| responder.wire != Wire::AwsJson);
        Some((renamed.map_or_else(|| name.clone(), |JsonName(name)| name), json_of(responder, member, value)))
    };
    Json::Object(members.iter().filter_map(entry).collect::<Map<_, _>>())
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
        (Value::Float(value), _) => json!(value),
        (Value::Document(document), _) => document.clone(),
        (Value::Null, _) => Json::Null,
        (leaf, _) => json!(text::text(model, member, leaf, TimestampFormat::EpochSeconds)),
    }
}
