//! Paths and queries (Smithy 2.0, "HTTP bindings": `httpLabel`, `httpQuery`, `httpQueryParams`).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::EncodeError;
use crate::operation::{Operation, PathPart};
use crate::schema::{Member, TimestampFormat, Trait};
use crate::shape::{MapView, Shape, View, sorted_entries};
use crate::text;

/// Everything but the unreserved characters of RFC 3986: what paths, queries and forms escape, what SigV4 demands, and what
/// `uriEncode` of endpoint rules does.
pub(crate) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same in a greedy label, which may span segments.
const ESCAPED_GREEDY: &AsciiSet = &ESCAPED.remove(b'/');

/// The path and query of a request.
///
/// # Errors
/// A label that is absent or empty, and a value that has no text form.
pub fn request_target(operation: &Operation, input: &dyn Shape) -> Result<String, EncodeError> {
    let mut target = String::new();
    for part in operation.http.path {
        match *part {
            PathPart::Literal(literal) => target.push_str(literal),
            PathPart::Label(index) => push_label(&mut target, input, index, ESCAPED)?,
            PathPart::Greedy(index) => push_label(&mut target, input, index, ESCAPED_GREEDY)?,
        }
    }
    let mut query = Query { target, separator: '?' };
    if !operation.http.query.is_empty() {
        query.target.push('?');
        query.target.push_str(operation.http.query);
        query.separator = '&';
    }
    push_query(&mut query, input)?;
    Ok(query.target)
}

fn push_label(
    target: &mut String,
    input: &dyn Shape,
    index: usize,
    escaped: &'static AsciiSet,
) -> Result<(), EncodeError> {
    let schema = input.schema();
    let member = &schema.members[index];
    let error = |message: String| EncodeError::new(format!("{}.{}", schema.name, member.name), message);
    match text::write(input.view(index), member, TimestampFormat::DateTime).map_err(error)? {
        Some(value) if !value.is_empty() => target.extend(utf8_percent_encode(&value, escaped)),
        _ => return Err(error("cannot be empty or unset: it is part of the path".to_owned())),
    }
    Ok(())
}

struct Query {
    target: String,
    separator: char,
}

impl Query {
    fn push(&mut self, name: &str, value: &str) {
        self.target.push(self.separator);
        self.separator = '&';
        self.target.extend(utf8_percent_encode(name, ESCAPED));
        self.target.push('=');
        self.target.extend(utf8_percent_encode(value, ESCAPED));
    }
}

fn push_query(query: &mut Query, input: &dyn Shape) -> Result<(), EncodeError> {
    let schema = input.schema();
    for (index, member) in schema.members.iter().enumerate() {
        if let Trait::None = member.traits {
            continue;
        }
        let pushed = match member.find(query_trait) {
            Some(Trait::HttpQuery(name)) => push_values(query, name, input.view(index), member),
            Some(Trait::HttpQueryParams) => match input.view(index) {
                View::Map(params) => push_params(query, params, member, schema.members),
                _ => Ok(()),
            },
            _ => Ok(()),
        };
        pushed.map_err(|message| EncodeError::new(format!("{}.{}", schema.name, member.name), message))?;
    }
    Ok(())
}

pub(super) fn query_trait(t: &Trait) -> Option<Trait> {
    matches!(t, Trait::HttpQuery(_) | Trait::HttpQueryParams).then_some(*t)
}

fn push_values(query: &mut Query, name: &str, view: View<'_>, member: &Member) -> Result<(), String> {
    if let View::List(items) = view {
        let [item] = member.target.members else { return Ok(()) };
        return (0..items.len()).try_for_each(|index| push_values(query, name, items.item(index), item));
    }
    if let Some(value) = text::write(view, member, TimestampFormat::DateTime)? {
        query.push(name, &value);
    }
    Ok(())
}

/// A parameter of its own member wins over one of the same name in the map.
fn push_params(
    query: &mut Query,
    params: &dyn MapView,
    member: &Member,
    members: &'static [Member],
) -> Result<(), String> {
    let [_, value] = member.target.members else { return Ok(()) };
    for (key, view) in sorted_entries(params) {
        let named = |m: &Member| m.traits.each().iter().any(|t| matches!(t, Trait::HttpQuery(name) if *name == key));
        if !members.iter().any(named) {
            push_values(query, key, view, value)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
