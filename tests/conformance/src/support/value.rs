//! Outputs and errors, compared with the parameters of a case.

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{DateTime, Document, Number};
use farrier_runtime::schema::Trait;
use farrier_runtime::shape::{ListView, MapView, Shape, View};

use super::decimal;
use super::fill::timestamp;
use super::findings::Findings;
use super::node::Node;

/// Compares a shape with an object.
///
/// `reference` is a value of the same type that was filled from `params` alone: it says what members hold that the case
/// does not name, such as defaults. Streams are compared elsewhere.
pub(super) fn compare_shape(
    path: &str,
    params: Option<&Node>,
    reference: &dyn Shape,
    found: &dyn Shape,
    findings: &mut Findings,
) {
    let schema = found.schema();
    for (name, _) in params.map(Node::entries).unwrap_or_default() {
        if schema.member_index(name).is_none() {
            findings.wrong(path, format_args!("{} has no member {name:?}", schema.name));
        }
    }
    for (index, member) in schema.members.iter().enumerate() {
        if member.has(Trait::Added) {
            continue;
        }
        let expected = params.and_then(|params| params.get(member.name));
        let path = format!("{path}.{}", member.name);
        compare(&path, expected, reference.view(index), found.view(index), findings);
    }
}

/// Finds what members hold that the parameters do not name, beyond nothing and zero values: for a value of which there is
/// no reference.
pub(super) fn compare_unnamed(path: &str, params: &Node, found: &dyn Shape, findings: &mut Findings) {
    for (index, member) in found.schema().members.iter().enumerate() {
        let path = format!("{path}.{}", member.name);
        match (params.get(member.name), found.view(index)) {
            (Some(params), View::Shape(found)) => compare_unnamed(&path, params, found, findings),
            (None, view) if !is_blank(view) => findings.differs(&path, "nothing", shown(view)),
            _ => {}
        }
    }
}

fn is_blank(view: View<'_>) -> bool {
    match view {
        View::Absent | View::Bool(false) | View::Byte(0) | View::Short(0) | View::Int(0) | View::Long(0) => true,
        View::Float(value) => value == 0.0,
        View::Double(value) => value == 0.0,
        View::Str(text) => text.is_empty(),
        View::Blob(blob) => blob.as_ref().is_empty(),
        View::List(list) => list.is_empty(),
        View::Map(map) => map.is_empty(),
        View::Shape(shape) => (0..shape.schema().members.len()).all(|index| is_blank(shape.view(index))),
        _ => false,
    }
}

fn compare(path: &str, expected: Option<&Node>, reference: View<'_>, found: View<'_>, findings: &mut Findings) {
    let expected = expected.filter(|expected| **expected != Node::Null);
    match (expected, found) {
        (_, View::Stream(_)) => {}
        (Some(Node::Object(_)) | None, View::Shape(found)) if matches!(reference, View::Shape(_)) => {
            if let View::Shape(reference) = reference {
                compare_shape(path, expected, reference, found, findings);
            }
        }
        (Some(Node::List(_)) | None, View::List(found)) if matches!(reference, View::List(_)) => {
            if let View::List(reference) = reference {
                compare_list(path, expected, reference, found, findings);
            }
        }
        (Some(Node::Object(_)) | None, View::Map(found)) if matches!(reference, View::Map(_)) => {
            if let View::Map(reference) = reference {
                compare_map(path, expected, reference, found, findings);
            }
        }
        (Some(expected), found) => {
            if !is_leaf(expected, found) {
                findings.differs(path, expected, shown(found));
            }
        }
        (None, found) => {
            if !is_same(reference, found) {
                findings.differs(path, shown(reference), shown(found));
            }
        }
    }
}

fn compare_list(
    path: &str,
    expected: Option<&Node>,
    reference: &dyn ListView,
    found: &dyn ListView,
    findings: &mut Findings,
) {
    let length = expected.map_or(reference.len(), |expected| expected.items().len());
    if length != found.len() {
        findings.differs(path, format_args!("{length} items"), shown(View::List(found)));
        return;
    }
    for index in 0..length {
        let expected = expected.and_then(|expected| expected.items().get(index));
        compare(&format!("{path}[{index}]"), expected, reference.item(index), found.item(index), findings);
    }
}

fn compare_map(
    path: &str,
    expected: Option<&Node>,
    reference: &dyn MapView,
    found: &dyn MapView,
    findings: &mut Findings,
) {
    let length = expected.map_or(reference.len(), |expected| expected.entries().len());
    if length != found.len() {
        findings.differs(path, format_args!("{length} entries"), shown(View::Map(found)));
    }
    for (key, value) in reference.entries() {
        let expected = expected.and_then(|expected| expected.get(key));
        let path = format!("{path}[{key:?}]");
        match found.entry(key) {
            Some(found) => compare(&path, expected, value, found, findings),
            None => findings.wrong(&path, "the key is missing"),
        }
    }
}

/// Whether a simple value is the one that the case gives.
fn is_leaf(expected: &Node, found: View<'_>) -> bool {
    match (expected, found) {
        (Node::Bool(expected), View::Bool(found)) => *expected == found,
        (Node::Number(text), View::Byte(found)) => text.parse() == Ok(found),
        (Node::Number(text), View::Short(found)) => text.parse() == Ok(found),
        (Node::Number(text), View::Int(found)) => text.parse() == Ok(found),
        (Node::Number(text), View::Long(found)) => text.parse() == Ok(found),
        (Node::Number(text) | Node::Text(text), View::Float(found)) => {
            text.parse::<f32>().is_ok_and(|expected| expected == found || (expected.is_nan() && found.is_nan()))
        }
        (Node::Number(text) | Node::Text(text), View::Double(found)) => {
            text.parse::<f64>().is_ok_and(|expected| expected == found || (expected.is_nan() && found.is_nan()))
        }
        (Node::Number(text) | Node::Text(text), View::BigInteger(found)) => decimal::is_same(text, found.as_ref()),
        (Node::Number(text) | Node::Text(text), View::BigDecimal(found)) => decimal::is_same(text, found.as_ref()),
        (Node::Text(text), View::Str(found)) => text == found,
        (Node::Text(text), View::Blob(found)) => text.as_bytes() == found.as_ref(),
        (Node::Number(text), View::Timestamp(found)) => timestamp(text).is_some_and(|expected| expected == *found),
        (Node::Text(text), View::Timestamp(found)) => {
            DateTime::from_str(text, Format::DateTime).is_ok_and(|expected| expected == *found)
        }
        (expected, View::Document(found)) => is_document(expected, found),
        _ => false,
    }
}

fn is_document(expected: &Node, found: &Document) -> bool {
    match (expected, found) {
        (Node::Null, Document::Null) => true,
        (Node::Bool(expected), Document::Bool(found)) => expected == found,
        (Node::Number(text), Document::Number(Number::PosInt(found))) => decimal::is_same(text, &found.to_string()),
        (Node::Number(text), Document::Number(Number::NegInt(found))) => decimal::is_same(text, &found.to_string()),
        (Node::Number(text), Document::Number(Number::Float(found))) => text.parse() == Ok(*found),
        (Node::Text(expected), Document::String(found)) => expected == found,
        (Node::List(expected), Document::Array(found)) => {
            expected.len() == found.len()
                && expected.iter().zip(found).all(|(expected, found)| is_document(expected, found))
        }
        (Node::Object(expected), Document::Object(found)) => {
            expected.len() == found.len()
                && expected.iter().all(|(key, value)| found.get(key).is_some_and(|found| is_document(value, found)))
        }
        _ => false,
    }
}

/// Whether a value that the case does not name is what a value without it holds.
fn is_same(reference: View<'_>, found: View<'_>) -> bool {
    match (reference, found) {
        (View::Absent, View::Absent) => true,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::Byte(a), View::Byte(b)) => a == b,
        (View::Short(a), View::Short(b)) => a == b,
        (View::Int(a), View::Int(b)) => a == b,
        (View::Long(a), View::Long(b)) => a == b,
        (View::Float(a), View::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
        (View::Double(a), View::Double(b)) => a == b || (a.is_nan() && b.is_nan()),
        (View::BigInteger(a), View::BigInteger(b)) => a == b,
        (View::BigDecimal(a), View::BigDecimal(b)) => a == b,
        (View::Str(a), View::Str(b)) => a == b,
        (View::Blob(a), View::Blob(b)) => a == b,
        (View::Timestamp(a), View::Timestamp(b)) => a == b,
        (View::Document(a), View::Document(b)) => a == b,
        _ => false,
    }
}

/// A value as a finding shows it.
fn shown(view: View<'_>) -> String {
    match view {
        View::Absent => "nothing".to_owned(),
        View::Bool(value) => value.to_string(),
        View::Byte(value) => value.to_string(),
        View::Short(value) => value.to_string(),
        View::Int(value) => value.to_string(),
        View::Long(value) => value.to_string(),
        View::Float(value) => value.to_string(),
        View::Double(value) => value.to_string(),
        View::BigInteger(value) => value.as_ref().to_owned(),
        View::BigDecimal(value) => value.as_ref().to_owned(),
        View::Str(text) => format!("{text:?}"),
        View::Blob(blob) => format!("{:?}", String::from_utf8_lossy(blob.as_ref())),
        View::Timestamp(time) => shown_time(time),
        View::Document(document) => format!("{document:?}"),
        View::Shape(shape) => shown_shape(shape),
        View::List(list) => {
            let items: Vec<_> = (0..list.len()).map(|index| shown(list.item(index))).collect();
            format!("[{}]", items.join(", "))
        }
        View::Map(map) => {
            let mut entries: Vec<_> = map.entries().map(|(key, value)| format!("{key:?}: {}", shown(value))).collect();
            entries.sort();
            format!("{{{}}}", entries.join(", "))
        }
        _ => "a value".to_owned(),
    }
}

fn shown_time(time: &DateTime) -> String {
    if time.has_subsec_nanos() {
        format!("{}.{:09}", time.secs(), time.subsec_nanos())
    } else {
        time.secs().to_string()
    }
}

/// The members that are there; `Debug` would redact sensitive ones, and here the values are what matters.
fn shown_shape(shape: &dyn Shape) -> String {
    let members = shape.schema().members.iter().enumerate();
    let present = members.filter(|(index, _)| !matches!(shape.view(*index), View::Absent));
    let members: Vec<_> =
        present.map(|(index, member)| format!("{}: {}", member.name, shown(shape.view(index)))).collect();
    format!("{} {{{}}}", shape.schema().name, members.join(", "))
}
