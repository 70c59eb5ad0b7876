//! Parameters of a case, put into the slots of generated types.
//!
//! The test traits write values in their own way: blobs are plain text, timestamps are seconds since the epoch, and the
//! floats that JSON has no number for are strings. botocore's oracles write blobs as `{"$b64": ".."}`, timestamps they
//! have read as RFC 3339, and the unknown member of a union as [`UNKNOWN_MEMBER`].

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime, Document, Number};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_runtime::operation::{Operation, PathPart};
use farrier_runtime::schema::Kind;
use farrier_runtime::shape::{ListSlot, MapSlot, Shape, Slot, View};

use super::decimal;
use super::node::Node;

/// What botocore calls the member of a union that its model does not have.
const UNKNOWN_MEMBER: &str = "SDK_UNKNOWN_MEMBER";

/// Fills a shape from an object; nulls stay unset.
///
/// # Errors
/// The path of what does not fit, and why.
pub(super) fn fill_shape(shape: &mut dyn Shape, params: &Node, path: &str) -> Result<(), String> {
    let Node::Object(entries) = params else { return Err(misfit(path, "a structure", params)) };
    for (name, value) in entries {
        let path = format!("{path}.{name}");
        if name == UNKNOWN_MEMBER && shape.schema().kind == Kind::Union {
            shape.slot(usize::MAX);
            continue;
        }
        let index = shape.schema().member_index(name);
        let index = index.ok_or_else(|| format!("{path}: {} has no such member", shape.schema().name))?;
        if *value != Node::Null {
            fill(shape.slot(index), value, &path)?;
        }
    }
    Ok(())
}

/// Gives the members without which nothing can be sent a value, where they have none.
pub(super) fn fill_required(operation: &Operation, input: &mut dyn Shape) {
    let label = |part: &PathPart| match part {
        PathPart::Label(index) | PathPart::Greedy(index) => Some(*index),
        PathPart::Literal(_) => None,
    };
    let needed = operation.required.iter().copied().chain(operation.http.path.iter().filter_map(label));
    for index in needed {
        if matches!(input.view(index), View::Absent | View::Str("")) {
            fill_plainly(input.slot(index));
        }
    }
}

/// Puts some value into a slot that was empty; most slots hold one already, by being asked for.
fn fill_plainly(slot: Slot<'_>) {
    match slot {
        Slot::Str(out) => "a".clone_into(out),
        Slot::Enum(out) => out.set("a"),
        Slot::Shape(shape) if shape.schema().kind == Kind::Union => {
            fill_plainly(shape.slot(0));
        }
        _ => {}
    }
}

fn fill(slot: Slot<'_>, value: &Node, path: &str) -> Result<(), String> {
    match slot {
        Slot::Shape(shape) => return fill_shape(shape, value, path),
        Slot::List(list) => return fill_list(list, value, path),
        Slot::Map(map) => return fill_map(map, value, path),
        // A union's member that targets the unit type has nothing to fill.
        Slot::Skip if *value == Node::Object(Vec::new()) => {}
        Slot::Document(out) => *out = document(value).ok_or_else(|| misfit(path, "a document", value))?,
        slot => return fill_leaf(slot, value).ok_or_else(|| misfit(path, "another type", value)),
    }
    Ok(())
}

fn fill_list(list: &mut dyn ListSlot, value: &Node, path: &str) -> Result<(), String> {
    let Node::List(items) = value else { return Err(misfit(path, "a list", value)) };
    list.start(items.len());
    for (index, item) in items.iter().enumerate() {
        let path = format!("{path}[{index}]");
        if *item != Node::Null {
            fill(list.push(), item, &path)?;
        } else if !list.push_null() {
            return Err(format!("{path}: a list that is not sparse holds no null"));
        }
    }
    Ok(())
}

fn fill_map(map: &mut dyn MapSlot, value: &Node, path: &str) -> Result<(), String> {
    let Node::Object(entries) = value else { return Err(misfit(path, "a map", value)) };
    map.start(entries.len());
    for (key, item) in entries {
        let path = format!("{path}[{key:?}]");
        if *item != Node::Null {
            fill(map.insert(key), item, &path)?;
        } else if !map.insert_null(key) {
            return Err(format!("{path}: a map that is not sparse holds no null"));
        }
    }
    Ok(())
}

/// Fills a simple value; nothing where the type does not fit.
fn fill_leaf(slot: Slot<'_>, value: &Node) -> Option<()> {
    match (slot, value) {
        (Slot::Bool(out), Node::Bool(value)) => *out = *value,
        (Slot::Byte(out), Node::Number(text)) => *out = text.parse().ok()?,
        (Slot::Short(out), Node::Number(text)) => *out = text.parse().ok()?,
        (Slot::Int(out), Node::Number(text)) => *out = text.parse().ok()?,
        (Slot::IntEnum(out), Node::Number(text)) => out.set(text.parse().ok()?),
        (Slot::Long(out), Node::Number(text)) => *out = text.parse().ok()?,
        (Slot::Float(out), Node::Number(text) | Node::Text(text)) => *out = text.parse().ok()?,
        (Slot::Double(out), Node::Number(text) | Node::Text(text)) => *out = text.parse().ok()?,
        (Slot::BigInteger(out), Node::Number(text) | Node::Text(text)) => *out = text.parse().ok()?,
        (Slot::BigDecimal(out), Node::Number(text) | Node::Text(text)) => *out = text.parse().ok()?,
        (Slot::Str(out), Node::Text(text)) => text.clone_into(out),
        (Slot::Enum(out), Node::Text(text)) => out.set(text),
        (Slot::Blob(out), value) => *out = Blob::new(bytes(value)?),
        (Slot::Stream(out), value) => *out = ByteStream::from(bytes(value)?),
        (Slot::Timestamp(out), Node::Number(text)) => *out = timestamp(text)?,
        (Slot::Timestamp(out), Node::Text(text)) => *out = DateTime::from_str(text, Format::DateTime).ok()?,
        _ => return None,
    }
    Some(())
}

/// The bytes of a blob: plain text, or base64 where an object says so.
pub(super) fn bytes(value: &Node) -> Option<Vec<u8>> {
    match value {
        Node::Text(text) => Some(text.clone().into_bytes()),
        value => BASE64_STANDARD.decode(value.get("$b64")?.as_text()?).ok(),
    }
}

/// Seconds since the epoch, to the last digit of their fraction.
pub(super) fn timestamp(text: &str) -> Option<DateTime> {
    DateTime::from_str(&decimal::plain(text)?, Format::EpochSeconds).ok()
}

fn document(value: &Node) -> Option<Document> {
    Some(match value {
        Node::Null => Document::Null,
        Node::Bool(value) => Document::Bool(*value),
        Node::Number(text) => Document::Number(number(text)?),
        Node::Text(text) => Document::String(text.clone()),
        Node::List(items) => Document::Array(items.iter().map(document).collect::<Option<_>>()?),
        Node::Object(entries) => {
            let entry = |(key, value): &(String, Node)| Some((key.clone(), document(value)?));
            Document::Object(entries.iter().map(entry).collect::<Option<_>>()?)
        }
    })
}

fn number(text: &str) -> Option<Number> {
    if let Ok(number) = text.parse() {
        return Some(Number::PosInt(number));
    }
    text.parse().map(Number::NegInt).or_else(|_| text.parse().map(Number::Float)).ok()
}

fn misfit(path: &str, what: &str, value: &Node) -> String {
    format!("{path}: the generated type holds {what}, the case gives {value}")
}
