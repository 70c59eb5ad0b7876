//! Documents of CBOR (RFC 8949), in its shortest forms and with definite lengths.

use farrier_smithy::{Member, Shape, ShapeKind};

use super::{FUTURE, Responder};
use crate::botocore::value::Value;

const TEXT: u8 = 3;
const LIST: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;

/// A document that holds a structure, and strings beside its members.
pub(super) fn document(responder: Responder<'_>, shape: &Shape, value: &Value, more: Vec<(String, String)>) -> Vec<u8> {
    let mut out = Vec::new();
    let members = present(shape, value);
    let is_union = matches!(shape.kind, ShapeKind::Union(_));
    let has_future = is_union && members.is_empty() || !is_union && responder.is_noisy;
    head(&mut out, MAP, size(members.len() + more.len() + usize::from(has_future)));
    if has_future {
        text(&mut out, FUTURE);
        // An indefinite list of a half-precision float, an undefined and an instant.
        out.extend(b"\x9f\xf9\x3e\x00\xf7\xc1\x01\xff");
    }
    for (member, value) in members {
        text(&mut out, member.name());
        write(&mut out, responder, member, value);
    }
    for (name, value) in more {
        text(&mut out, &name);
        text(&mut out, &value);
    }
    out
}

fn present<'a>(shape: &'a Shape, value: &'a Value) -> Vec<(&'a Member, &'a Value)> {
    let Value::Structure(members) = value else { return Vec::new() };
    members.iter().filter_map(|(name, value)| Some((shape.member(name)?, value))).collect()
}

fn write(out: &mut Vec<u8>, responder: Responder<'_>, member: &Member, value: &Value) {
    let target = responder.model.target(member);
    match (value, target.members()) {
        (Value::Structure(_), _) => out.extend(document(responder, target, value, Vec::new())),
        (Value::List(items), [item]) => {
            head(out, LIST, size(items.len()));
            items.iter().for_each(|value| write(out, responder, item, value));
        }
        (Value::Map(entries), [_, item]) => {
            head(out, MAP, size(entries.len()));
            for (key, value) in entries {
                text(out, key);
                write(out, responder, item, value);
            }
        }
        (Value::Bool(value), _) => out.push(if *value { 0xf5 } else { 0xf4 }),
        (Value::Integer(value), _) => integer(out, *value),
        (Value::Float(value), _) => float(out, *value),
        (Value::Text(value), _) => text(out, value),
        (Value::Blob(bytes), _) => {
            head(out, 2, size(bytes.len()));
            out.extend(bytes);
        }
        (Value::Time(time), _) => {
            head(out, TAG, 1);
            if time.subsec_nanos() == 0 { integer(out, time.secs()) } else { float(out, time.as_secs_f64()) }
        }

        (Value::Null | Value::Document(_) | Value::List(_) | Value::Map(_), _) => out.push(0xf6),
    }
}

fn text(out: &mut Vec<u8>, text: &str) {
    head(out, TEXT, size(text.len()));
    out.extend(text.as_bytes());
}

fn integer(out: &mut Vec<u8>, value: i64) {
    match u64::try_from(value) {
        Ok(value) => head(out, 0, value),
        // -1 - n is the complement of n.
        Err(_) => head(out, 1, u64::try_from(!value).unwrap_or_default()),
    }
}

fn float(out: &mut Vec<u8>, value: f64) {
    out.push(0xfb);
    out.extend(value.to_be_bytes());
}

fn head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let major = major << 5;
    if let Ok(small) = u8::try_from(argument) {
        if small < 24 { out.push(major | small) } else { out.extend([major | 24, small]) }
    } else if let Ok(short) = u16::try_from(argument) {
        out.push(major | 25);
        out.extend(short.to_be_bytes());
    } else if let Ok(word) = u32::try_from(argument) {
        out.push(major | 26);
        out.extend(word.to_be_bytes());
    } else {
        out.push(major | 27);
        out.extend(argument.to_be_bytes());
    }
}

fn size(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
