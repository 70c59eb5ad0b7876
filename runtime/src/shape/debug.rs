//! `Debug` for every generated type, with sensitive members redacted.

use std::fmt;

use super::{ListView, MapView, Shape, View, sorted_entries};
use crate::schema::{Kind, Member, Schema};

/// What is shown in place of a sensitive value (Smithy 2.0, `sensitive` trait).
pub const REDACTED: &str = "*** Sensitive Data Redacted ***";

/// Writes a shape as `derive(Debug)` would, except that absent members are left out and sensitive ones redacted.
///
/// # Errors
/// Only those of the formatter.
pub fn debug<T: Shape>(shape: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_any(shape, f)
}

fn debug_any(shape: &dyn Shape, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = shape.schema();
    if schema.is_sensitive() {
        return f.write_str(REDACTED);
    }
    match schema.kind {
        Kind::Union => debug_union(shape, schema, f),
        _ => debug_members(schema.name, schema, |index| shape.view(index), f),
    }
}

/// Writes a builder by what is set so far, with sensitive members redacted.
///
/// # Errors
/// Only those of the formatter.
pub fn debug_builder(schema: &Schema, views: &[View<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_any_builder(schema, &|index| views.get(index).copied().unwrap_or(View::Absent), f)
}

/// Writes a builder that is a newtype around what it builds, as [`debug_builder`] does.
///
/// # Errors
/// Only those of the formatter.
pub fn debug_newtype<T: Shape>(built: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_any_builder(built.schema(), &|index| built.view(index), f)
}

fn debug_any_builder<'a>(schema: &Schema, view: &dyn Fn(usize) -> View<'a>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if schema.is_sensitive() {
        return f.write_str(REDACTED);
    }
    debug_members(&format!("{}Builder", schema.name), schema, view, f)
}

fn debug_members<'a>(
    name: &str,
    schema: &Schema,
    view: impl Fn(usize) -> View<'a>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (index, member) in schema.members.iter().enumerate() {
        match view(index) {
            View::Absent => {}
            view => {
                out.field(member.name, &Shown { view, member });
            }
        }
    }
    out.finish()
}

fn debug_union(shape: &dyn Shape, schema: &Schema, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let active = schema.members.iter().enumerate().find_map(|(index, member)| match shape.view(index) {
        View::Absent => None,
        view => Some((member, view)),
    });
    match active {
        Some((member, view)) => f.debug_tuple(member.name).field(&Shown { view, member }).finish(),
        None => f.write_str("Unknown"),
    }
}

/// A member's value, redacted if it has to be.
struct Shown<'a> {
    view: View<'a>,
    member: &'a Member,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.member.is_sensitive() {
            return f.write_str(REDACTED);
        }
        match self.view {
            View::Absent => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Byte(value) => value.fmt(f),
            View::Short(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Long(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Double(value) => value.fmt(f),
            View::BigInteger(value) => f.write_str(value.as_ref()),
            View::BigDecimal(value) => f.write_str(value.as_ref()),
            View::Str(value) => value.fmt(f),
            View::Blob(value) => write!(f, "Blob({} bytes)", value.as_ref().len()),
            View::Timestamp(value) => fmt::Display::fmt(value, f),
            View::Document(value) => value.fmt(f),
            View::Shape(value) => debug_any(value, f),
            View::List(value) => debug_list(value, self.member, f),
            View::Map(value) => debug_map(value, self.member, f),
            // Its own `Debug` would show a body that is in memory.
            View::Stream(_) => f.write_str("ByteStream"),
            #[cfg(feature = "event-stream")]
            View::Events => f.write_str("EventStreamSender"),
        }
    }
}

fn debug_list(list: &dyn ListView, member: &Member, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(item) = member.target.members.first() else { return f.write_str("[]") };
    f.debug_list().entries((0..list.len()).map(|index| Shown { view: list.item(index), member: item })).finish()
}

fn debug_map(map: &dyn MapView, member: &Member, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let [key, value] = member.target.members else { return f.write_str("{}") };
    let entries = sorted_entries(map).into_iter();
    f.debug_map()
        .entries(entries.map(|(k, v)| (Shown { view: View::Str(k), member: key }, Shown { view: v, member: value })))
        .finish()
}
