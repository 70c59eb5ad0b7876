//! HTTP bindings (Smithy 2.0, "HTTP bindings"): which member goes where.

use farrier_smithy::traits::{HttpHeader, HttpPayload, HttpPrefixHeaders, HttpResponseCode, TimestampFormat};
use farrier_smithy::{Member, Shape, ShapeKind, SimpleType};

use super::{Responder, json, text, xml};
use crate::botocore::protocol::Wire;
use crate::botocore::value::Value;

/// A structure in its places.
pub(super) struct Bound {
    pub(super) status: Option<u16>,
    pub(super) headers: Vec<(String, String)>,
    /// The whole body, where a member is it.
    pub(super) payload: Option<Vec<u8>>,
    /// The members that are left for the body.
    pub(super) body: Value,
}

impl Bound {
    pub(super) fn of(responder: Responder<'_>, shape: &Shape, value: &Value) -> Self {
        let mut body = Vec::new();
        let has_payload = shape.members().iter().any(Member::has::<HttpPayload>);
        let mut bound =
            Self { status: None, headers: Vec::new(), payload: has_payload.then(Vec::new), body: Value::Null };
        let Value::Structure(members) = value else { return bound };
        for (name, value) in members {
            let Some(member) = shape.member(name) else { continue };
            if let Some(HttpHeader(header)) = member.get() {
                bound.headers.extend(line(responder, member, value).map(|line| (header.to_ascii_lowercase(), line)));
            } else if let Some(HttpPrefixHeaders(prefix)) = member.get() {
                bound.headers.extend(prefixed(&prefix, value));
            } else if member.has::<HttpResponseCode>() {
                bound.status = status(value);
            } else if member.has::<HttpPayload>() {
                bound.payload = Some(payload(responder, member, value));
            } else {
                body.push((name.clone(), value.clone()));
            }
        }
        bound.body = Value::Structure(body);
        bound
    }
}

/// Whether a member of a structure that is a message has a place outside of the document.
pub(super) fn is_bound(member: &Member) -> bool {
    member.has::<HttpHeader>()
        || member.has::<HttpPrefixHeaders>()
        || member.has::<HttpResponseCode>()
        || member.has::<HttpPayload>()
}

/// A header's value; none for an empty list.
fn line(responder: Responder<'_>, member: &Member, value: &Value) -> Option<String> {
    let text = |member: &Member, value: &Value| text::text(responder.model, member, value, TimestampFormat::HttpDate);
    match (value, responder.model.target(member).members()) {
        (Value::List(items), _) if items.is_empty() => None,
        (Value::List(items), [item]) => {
            Some(items.iter().map(|value| text(item, value)).collect::<Vec<_>>().join(", "))
        }
        _ => Some(text(member, value)),
    }
}

fn prefixed(prefix: &str, value: &Value) -> Vec<(String, String)> {
    let Value::Map(entries) = value else { return Vec::new() };
    let header = |(name, value): &(String, Value)| match value {
        Value::Text(text) => Some((format!("{}{name}", prefix.to_ascii_lowercase()), text.clone())),
        _ => None,
    };
    entries.iter().filter_map(header).collect()
}

/// A status in the range of successes, so that what answers is one.
fn status(value: &Value) -> Option<u16> {
    match value {
        Value::Integer(number) => u16::try_from(200 + number.rem_euclid(4)).ok(),
        _ => None,
    }
}

fn payload(responder: Responder<'_>, member: &Member, value: &Value) -> Vec<u8> {
    let kind = &responder.model.target(member).kind;
    match (kind, value) {
        (ShapeKind::Simple(SimpleType::Blob), Value::Blob(bytes)) => bytes.clone(),
        (ShapeKind::Simple(SimpleType::String) | ShapeKind::Enum(_), Value::Text(text)) => text.clone().into_bytes(),
        _ if responder.wire == Wire::RestJson => json::payload(responder, member, value),
        _ => xml::payload(responder, member, value),
    }
}
