//! Headers (Smithy 2.0, "HTTP bindings": `httpHeader`, `httpPrefixHeaders`).

use std::borrow::Cow;

use aws_smithy_types::DateTime;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::error::{DecodeError, EncodeError};
use crate::schema::{Kind, Member, Schema, TimestampFormat, Trait};
use crate::shape::{ListSlot, ListView, Shape, Slot, View};
use crate::text;

/// Appends the members that are bound to headers. A header of its own member wins over one of the same name in a map,
/// whose prefix may be empty. Empty texts and lists are sent, absent values are not.
///
/// # Errors
/// A value that no header can carry.
pub fn write_headers(shape: &dyn Shape, headers: &mut HeaderMap) -> Result<(), EncodeError> {
    let schema = shape.schema();
    let mut maps = Vec::new();
    for (index, member) in schema.members.iter().enumerate() {
        let written = match member.find(header_trait) {
            Some(Trait::HttpHeader(name)) => write_member(name, shape.view(index), member, headers),
            Some(Trait::HttpPrefixHeaders(prefix)) => {
                maps.push((prefix, index));
                Ok(())
            }
            _ => Ok(()),
        };
        written.map_err(|message| failed(schema, index, message))?;
    }
    for (prefix, index) in maps {
        write_prefixed(prefix, shape.view(index), headers).map_err(|message| failed(schema, index, message))?;
    }
    Ok(())
}

fn failed(schema: &Schema, member: usize, message: String) -> EncodeError {
    EncodeError::new(format!("{}.{}", schema.name, schema.members[member].name), message)
}

fn header_trait(t: &Trait) -> Option<Trait> {
    matches!(t, Trait::HttpHeader(_) | Trait::HttpPrefixHeaders(_)).then_some(*t)
}

fn write_member(name: &'static str, view: View<'_>, member: &Member, headers: &mut HeaderMap) -> Result<(), String> {
    let value = match view {
        View::List(items) => match write_list(items, member)? {
            Some(value) => Cow::Owned(value),
            None => return Ok(()),
        },
        view => match write_scalar(view, member)? {
            Some(value) => value,
            None => return Ok(()),
        },
    };
    append(name, &value, headers)
}

fn write_scalar<'a>(view: View<'a>, member: &Member) -> Result<Option<Cow<'a, str>>, String> {
    match view {
        View::Str(value) if member.media_type().is_some() => Ok(Some(BASE64_STANDARD.encode(value).into())),
        view => text::write(view, member, TimestampFormat::HttpDate),
    }
}

fn write_list(items: &dyn ListView, member: &Member) -> Result<Option<String>, String> {
    let [item] = member.target.members else { return Ok(None) };
    let mut out = items.is_empty().then(String::new);
    for index in 0..items.len() {
        let Some(value) = text::write(items.item(index), item, TimestampFormat::HttpDate)? else { continue };
        let joined = match &mut out {
            Some(joined) => {
                joined.push_str(", ");
                joined
            }
            none => none.insert(String::new()),
        };
        let is_text = matches!(items.item(index), View::Str(_));
        if is_text && (value.trim().len() != value.len() || value.is_empty() || value.contains([',', '"'])) {
            joined.push('"');
            joined.push_str(&value.replace('\\', "\\\\").replace('"', "\\\""));
            joined.push('"');
        } else {
            joined.push_str(&value);
        }
    }
    Ok(out)
}

fn write_prefixed(prefix: &str, view: View<'_>, headers: &mut HeaderMap) -> Result<(), String> {
    let View::Map(entries) = view else { return Ok(()) };
    for (key, view) in entries.entries() {
        if let View::Str(value) = view {
            let name = format!("{prefix}{key}");
            if !headers.contains_key(&name) {
                append(&name, value, headers)?;
            }
        }
    }
    Ok(())
}

fn append(name: &str, value: &str, headers: &mut HeaderMap) -> Result<(), String> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is no header name"))?;
    let value = HeaderValue::from_str(value).map_err(|_| format!("the header {name} cannot carry this value"))?;
    headers.append(name, value);
    Ok(())
}

/// Whether any member is bound to headers.
pub fn has_header_members(schema: &Schema) -> bool {
    schema.members.iter().any(|member| member.find(header_trait).is_some())
}

/// Fills the members that are bound to headers.
///
/// # Errors
/// A header that does not hold what the model says.
pub fn read_headers(shape: &mut dyn Shape, headers: &HeaderMap) -> Result<(), DecodeError> {
    let schema = shape.schema();
    for (index, member) in schema.members.iter().enumerate() {
        let read = match member.find(header_trait) {
            Some(Trait::HttpHeader(name)) => read_member(name, shape, index, member, headers),
            Some(Trait::HttpPrefixHeaders(prefix)) => {
                read_prefixed(prefix, shape, index, headers);
                Ok(())
            }
            _ => Ok(()),
        };
        read.map_err(|message| DecodeError::new(format!("{}.{}", schema.name, member.name), message))?;
    }
    Ok(())
}

fn read_member(
    name: &'static str,
    shape: &mut dyn Shape,
    index: usize,
    member: &Member,
    headers: &HeaderMap,
) -> Result<(), String> {
    let mut values = headers.get_all(name).iter().map(text_of).peekable();
    if values.peek().is_none() {
        return Ok(());
    }
    if member.target.kind == Kind::List {
        if let (Slot::List(list), [item]) = (shape.slot(index), member.target.members) {
            list.start(0);
            return values.try_for_each(|value| read_list(name, &value?, list, item));
        }
        return Ok(());
    }
    let value = values.next().transpose()?.unwrap_or_default();
    let decoded = match (member.target.kind, member.media_type()) {
        (Kind::String, Some(_)) => {
            let bytes =
                BASE64_STANDARD.decode(value.as_bytes()).map_err(|_| format!("header {name}: expected base64"))?;
            Cow::Owned(String::from_utf8(bytes).map_err(|_| format!("header {name}: expected UTF-8"))?)
        }
        _ => Cow::Borrowed(value.trim()),
    };
    // An empty header holds no number, boolean or time; official clients, too, take it for none.
    if decoded.is_empty() && member.target.kind != Kind::String {
        return Ok(());
    }
    if member.has(Trait::Lenient)
        && DateTime::from_str(&decoded, member.timestamp_format(TimestampFormat::HttpDate).into()).is_err()
    {
        return Ok(());
    }
    text::read(&decoded, shape.slot(index), member, TimestampFormat::HttpDate)
        .map_err(|expected| format!("header {name}: {expected}"))
}

fn read_prefixed(prefix: &str, shape: &mut dyn Shape, index: usize, headers: &HeaderMap) {
    let named = |name: &HeaderName| name.as_str().get(..prefix.len()).is_some_and(|p| p.eq_ignore_ascii_case(prefix));
    let Slot::Map(out) = shape.slot(index) else { return };
    // Without such headers the map is empty, not absent.
    out.start(0);
    for (name, value) in headers.iter().filter(|(name, _)| named(name)) {
        if let (Ok(value), Slot::Str(slot)) = (text_of(value), out.insert(&name.as_str()[prefix.len()..])) {
            value.into_owned().clone_into(slot);
        }
    }
}

fn text_of(value: &HeaderValue) -> Result<Cow<'_, str>, String> {
    std::str::from_utf8(value.as_bytes()).map(Cow::Borrowed).map_err(|_| "the header is not UTF-8".to_owned())
}

fn read_list(name: &str, header: &str, list: &mut dyn ListSlot, item: &Member) -> Result<(), String> {
    let has_commas = item.target.kind == Kind::Timestamp
        && item.timestamp_format(TimestampFormat::HttpDate) == TimestampFormat::HttpDate;
    let values = if has_commas { split_dates(header) } else { split_values(header)? };
    for value in values {
        text::read(&value, list.push(), item, TimestampFormat::HttpDate)
            .map_err(|expected| format!("header {name}: {expected}"))?;
    }
    Ok(())
}

/// An `http-date` holds one comma itself, so values end at every second one.
fn split_dates(header: &str) -> Vec<Cow<'_, str>> {
    if header.trim().is_empty() {
        return Vec::new();
    }
    let commas: Vec<usize> = header.match_indices(',').map(|(at, _)| at).skip(1).step_by(2).collect();
    let mut start = 0;
    let mut values = Vec::with_capacity(commas.len() + 1);
    for end in commas.into_iter().chain([header.len()]) {
        values.push(Cow::Borrowed(header[start..end].trim()));
        start = end + 1;
    }
    values
}

/// Comma-separated values, each bare or in double quotes with `\` escapes.
fn split_values(header: &str) -> Result<Vec<Cow<'_, str>>, String> {
    let mut values = Vec::new();
    let mut rest = header.trim_start();
    while !rest.is_empty() {
        let after = match rest.strip_prefix('"') {
            Some(quoted) => {
                let (value, after) = unquote(quoted).ok_or("a quoted header value has no end")?;
                values.push(Cow::Owned(value));
                after.trim_start()
            }
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                values.push(Cow::Borrowed(rest[..end].trim_end()));
                &rest[end..]
            }
        };
        rest = match after.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if after.is_empty() => after,
            None => return Err("a quoted header value is followed by more than a comma".to_owned()),
        };
    }
    Ok(values)
}

fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &quoted[at + 1..])),
            '\\' => value.push(chars.next()?.1),
            _ => value.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests;
