//! The other side of the bindings: which operation a request is for, and what its path and query hold.

use std::borrow::Cow;
use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

use super::uri::query_trait;
use crate::error::DecodeError;
use crate::operation::{Operation, PathPart};
use crate::schema::{Kind, Member, TimestampFormat, Trait};
use crate::shape::{MapSlot, Shape, Slot};
use crate::text;

/// The operation that a request is for, by its method, its path and its query, both as they came: percent-encoded, the
/// query without its `?`.
///
/// Where several match, the most specific one is it: segment by segment a literal goes before a label and a label
/// before a greedy label; then more constant query parameters go before fewer (Smithy 2.0, "HTTP bindings", "URI
/// pattern conflicts" and "Query string literals").
pub fn route(operations: &[&'static Operation], method: &str, path: &str, query: &str) -> Option<&'static Operation> {
    operations
        .iter()
        .copied()
        .filter(|operation| operation.http.method == method)
        .filter(|operation| match_path(operation.http.path, path).is_some())
        .filter(|operation| query_pairs(operation.http.query).all(|wanted| query_pairs(query).any(|p| p == wanted)))
        .min_by_key(|operation| {
            let ranks = segments_of(operation.http.path).into_iter().map(Segment::rank);
            (ranks.chain([END]).collect::<Vec<_>>(), Reverse(query_pairs(operation.http.query).count()))
        })
}

/// Fills the members that are bound to labels of the path.
///
/// # Errors
/// A path that is not the operation's, and a label that does not hold what the model says.
pub fn read_labels(operation: &Operation, path: &str, input: &mut dyn Shape) -> Result<(), DecodeError> {
    let schema = input.schema();
    let labels = match_path(operation.http.path, path)
        .ok_or_else(|| DecodeError::new(operation.name, "the request's path is that of another operation"))?;
    for (index, value) in labels {
        let member = &schema.members[index];
        let error = |message: &str| DecodeError::new(format!("{}.{}", schema.name, member.name), message);
        let value = percent_decode_str(value).decode_utf8().map_err(|_| error("the path is not UTF-8"))?;
        text::read(&value, input.slot(index), member, TimestampFormat::DateTime).map_err(error)?;
    }
    Ok(())
}

/// Fills the members that are bound to the query, given without its `?`.
///
/// A map of all parameters holds those too that have a member of their own (Smithy 2.0, "HTTP bindings",
/// `httpQueryParams`).
///
/// # Errors
/// A parameter that does not hold what the model says.
pub fn read_query(query: &str, input: &mut dyn Shape) -> Result<(), DecodeError> {
    let schema = input.schema();
    for (index, member) in schema.members.iter().enumerate() {
        let read = match member.find(query_trait) {
            Some(Trait::HttpQuery(name)) => read_parameter(name, query, input, index, member),
            Some(Trait::HttpQueryParams) => read_parameters(query, input, index, member),
            _ => Ok(()),
        };
        read.map_err(|message| DecodeError::new(format!("{}.{}", schema.name, member.name), message))?;
    }
    Ok(())
}

fn read_parameter(
    name: &str,
    query: &str,
    input: &mut dyn Shape,
    index: usize,
    member: &'static Member,
) -> Result<(), String> {
    let mut values = query_pairs(query).filter(|(key, _)| key == name).map(|(_, value)| value).peekable();
    if values.peek().is_none() {
        return Ok(());
    }
    if let (Kind::List, [item]) = (member.target.kind, member.target.members) {
        let Slot::List(list) = input.slot(index) else { return Ok(()) };
        list.start(0);
        return values.try_for_each(|value| {
            text::read(&value, list.push(), item, TimestampFormat::DateTime).map_err(str::to_owned)
        });
    }
    // A parameter that is given more than once counts once.
    let value = values.next().unwrap_or_default();
    Ok(text::read(&value, input.slot(index), member, TimestampFormat::DateTime)?)
}

fn read_parameters(query: &str, input: &mut dyn Shape, index: usize, member: &'static Member) -> Result<(), String> {
    let [_, value_member] = member.target.members else { return Ok(()) };
    let mut keys: Vec<_> = query_pairs(query).map(|(key, _)| key).collect();
    keys.sort_unstable();
    keys.dedup();
    if keys.is_empty() {
        return Ok(());
    }
    let Slot::Map(map) = input.slot(index) else { return Ok(()) };
    map.start(keys.len());
    for key in keys {
        let values = query_pairs(query).filter(|(name, _)| *name == key).map(|(_, value)| value);
        insert_parameter(map, &key, values, value_member)?;
    }
    Ok(())
}

fn insert_parameter<'a>(
    map: &mut dyn MapSlot,
    key: &str,
    mut values: impl Iterator<Item = Cow<'a, str>>,
    member: &Member,
) -> Result<(), String> {
    match (map.insert(key), member.target.members) {
        (Slot::List(list), [item]) => {
            list.start(0);
            values.try_for_each(|value| {
                text::read(&value, list.push(), item, TimestampFormat::DateTime).map_err(str::to_owned)
            })
        }
        (slot, _) => {
            let value = values.next().unwrap_or_default();
            Ok(text::read(&value, slot, member, TimestampFormat::DateTime)?)
        }
    }
}

/// The parameters of a query, decoded; bytes that are no UTF-8 are replaced, as form decoding does.
fn query_pairs(query: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode_query(name), decode_query(value))
    })
}

fn decode_query(text: &str) -> Cow<'_, str> {
    if text.contains('+') {
        let spaced = text.replace('+', " ");
        return Cow::Owned(percent_decode_str(&spaced).decode_utf8_lossy().into_owned());
    }
    percent_decode_str(text).decode_utf8_lossy()
}

/// The rank of a path's end: after a greedy label, a path that goes on is more specific than one that does not.
const END: u8 = 3;

/// A segment of an operation's path.
#[derive(Clone, Copy)]
enum Segment {
    Literal(&'static str),
    Label(usize),
    Greedy(usize),
}

impl Segment {
    fn rank(self) -> u8 {
        match self {
            Self::Literal(_) => 0,
            Self::Label(_) => 1,
            Self::Greedy(_) => 2,
        }
    }
}

/// Labels fill whole segments, so the slashes of the literals around them end in an empty piece, which is none.
fn segments_of(parts: &[PathPart]) -> Vec<Segment> {
    let mut segments = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        match *part {
            PathPart::Literal(literal) => {
                let inner = literal.strip_prefix('/').unwrap_or(literal);
                let inner = if index + 1 < parts.len() { inner.strip_suffix('/').unwrap_or(inner) } else { inner };
                if !inner.is_empty() {
                    segments.extend(inner.split('/').map(Segment::Literal));
                }
            }
            PathPart::Label(member) => segments.push(Segment::Label(member)),
            PathPart::Greedy(member) => segments.push(Segment::Greedy(member)),
        }
    }
    segments
}

/// The labels of a path as they stand in it, percent-encoded, each with the member it belongs to; nothing where the path
/// does not fit. No label is empty.
fn match_path<'a>(pattern: &[PathPart], path: &'a str) -> Option<Vec<(usize, &'a str)>> {
    let mut labels = Vec::new();
    let pattern = segments_of(pattern);
    let mut rest = Some(path.strip_prefix('/')?).filter(|rest| !rest.is_empty());
    for (index, segment) in pattern.iter().enumerate() {
        let here = rest?;
        let (found, after) = match segment {
            Segment::Greedy(_) => split_greedy(here, pattern.len() - index - 1)?,
            _ => here.split_once('/').map_or((here, None), |(found, after)| (found, Some(after))),
        };
        match *segment {
            Segment::Literal(literal) if percent_decode_str(found).eq(literal.bytes()) => {}
            Segment::Label(member) | Segment::Greedy(member) if !found.is_empty() => labels.push((member, found)),
            _ => return None,
        }
        rest = after;
    }
    rest.is_none().then_some(labels)
}

/// Everything but the last `following` segments, and those.
fn split_greedy(path: &str, following: usize) -> Option<(&str, Option<&str>)> {
    if following == 0 {
        return Some((path, None));
    }
    let (at, _) = path.rmatch_indices('/').nth(following - 1)?;
    Some((&path[..at], Some(&path[at + 1..])))
}

#[cfg(test)]
mod tests;
