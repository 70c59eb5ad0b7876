//! Documents of XML (Smithy 2.0, "XML bindings"), and what the query protocols wrap them in.

use farrier_smithy::traits::{TimestampFormat, XmlAttribute, XmlFlattened, XmlName, XmlNamespace};
use farrier_smithy::{Member, Shape, ShapeKind};

use super::{FUTURE, MESSAGE, REQUEST_ID, Responder, has_message, text};
use crate::botocore::value::Value;

pub(super) fn rest_output(responder: Responder<'_>, output: &Shape, value: &Value, is_bare: bool) -> Vec<u8> {
    let mut out = String::new();
    match value {
        Value::Structure(members) if members.is_empty() => {}
        // The document's root is the member itself ("Amazon S3 customizations", `s3UnwrappedXmlOutput`).
        Value::Structure(members) if is_bare => {
            for (name, value) in members {
                output.member(name).into_iter().for_each(|member| write_member(&mut out, responder, member, value));
            }
        }
        _ => {
            write_structure(&mut out, responder, &root_name(output), &root_namespace(responder, output), output, value);
        }
    }
    out.into_bytes()
}

/// A document that holds a member's value.
pub(super) fn payload(responder: Responder<'_>, member: &Member, value: &Value) -> Vec<u8> {
    let target = responder.model.target(member);
    let name = member.get::<XmlName>().map_or_else(|| root_name(target), |XmlName(name)| name);
    let mut out = String::new();
    write_structure(&mut out, responder, &name, &root_namespace(responder, target), target, value);
    out.into_bytes()
}

pub(super) fn query_output(responder: Responder<'_>, operation: &str, output: &Shape, value: &Value) -> Vec<u8> {
    let mut result = String::new();
    write_structure(&mut result, responder, &format!("{operation}Result"), "", output, value);
    let namespace = root_namespace(responder, output);
    format!(
        "<{operation}Response{namespace}>{result}<ResponseMetadata><RequestId>{REQUEST_ID}</RequestId></ResponseMetadata>\
         </{operation}Response>"
    )
    .into_bytes()
}

pub(super) fn ec2_output(responder: Responder<'_>, operation: &str, output: &Shape, value: &Value) -> Vec<u8> {
    let namespace = root_namespace(responder, output);
    let members = members_of(responder, output, value);
    format!("<{operation}Response{namespace}><requestId>{REQUEST_ID}</requestId>{members}</{operation}Response>")
        .into_bytes()
}

pub(super) fn error(responder: Responder<'_>, error: &Shape, value: &Value, code: &str, is_wrapped: bool) -> Vec<u8> {
    let inner = error_element(responder, error, value, code);
    match is_wrapped {
        true => format!("<ErrorResponse>{inner}<RequestId>{REQUEST_ID}</RequestId></ErrorResponse>").into_bytes(),
        false => inner.into_bytes(),
    }
}

pub(super) fn ec2_error(responder: Responder<'_>, error: &Shape, value: &Value, code: &str) -> Vec<u8> {
    let inner = error_element(responder, error, value, code);
    format!("<Response><Errors>{inner}</Errors><RequestID>{REQUEST_ID}</RequestID></Response>").into_bytes()
}

fn error_element(responder: Responder<'_>, error: &Shape, value: &Value, code: &str) -> String {
    let message = if has_message(error) { String::new() } else { format!("<Message>{}</Message>", escaped(MESSAGE)) };
    let mut members = String::new();
    let Value::Structure(values) = value else { return members };
    for (name, value) in values {
        match (name.as_str(), value) {
            // The error's own element of that name says which error it is.
            ("Code", _) => {}
            // Services write it with a capital, whatever their models say.
            ("message" | "Message", Value::Text(text)) => {
                members.push_str(&format!("<Message>{}</Message>", escaped(text)));
            }
            _ => error.member(name).into_iter().for_each(|member| write_member(&mut members, responder, member, value)),
        }
    }
    format!("<Error><Type>Sender</Type><Code>{code}</Code>{message}{members}</Error>")
}

/// What the root element of a shape is called.
fn root_name(shape: &Shape) -> String {
    shape.get::<XmlName>().map_or_else(|| shape.id.name().to_owned(), |XmlName(name)| name)
}

/// The namespace that the root element declares: the shape's, or the service's.
fn root_namespace(responder: Responder<'_>, shape: &Shape) -> String {
    shape.get().or_else(|| responder.service.get()).as_ref().map(declared).unwrap_or_default()
}

fn declared(namespace: &XmlNamespace) -> String {
    match &namespace.prefix {
        Some(prefix) => format!(" xmlns:{prefix}=\"{}\"", escaped(&namespace.uri)),
        None => format!(" xmlns=\"{}\"", escaped(&namespace.uri)),
    }
}

fn members_of(responder: Responder<'_>, shape: &Shape, value: &Value) -> String {
    let mut out = String::new();
    let Value::Structure(members) = value else { return out };
    for (name, value) in members {
        if let Some(member) = shape.member(name).filter(|member| !member.has::<XmlAttribute>()) {
            write_member(&mut out, responder, member, value);
        }
    }
    let is_union = matches!(shape.kind, ShapeKind::Union(_));
    if is_union && members.is_empty() || !is_union && responder.is_noisy {
        out.push_str(&format!("<!-- new --><{FUTURE} a=\"1\"><b>1</b><![CDATA[<c>]]></{FUTURE}>\n"));
    }
    out
}

fn write_structure(
    out: &mut String,
    responder: Responder<'_>,
    name: &str,
    namespace: &str,
    shape: &Shape,
    value: &Value,
) {
    let members = members_of(responder, shape, value);
    let attributes: String = shape
        .members()
        .iter()
        .filter(|member| member.has::<XmlAttribute>())
        .filter_map(|member| Some((member, value.member(member.name())?)))
        .map(|(member, value)| format!(" {}=\"{}\"", name_of(member), escaped(&text_of(responder, member, value))))
        .collect();
    out.push_str(&format!("<{name}{namespace}{attributes}>{members}</{name}>"));
}

fn name_of(member: &Member) -> String {
    member.get::<XmlName>().map_or_else(|| member.name().to_owned(), |XmlName(name)| name)
}

fn text_of(responder: Responder<'_>, member: &Member, value: &Value) -> String {
    text::text(responder.model, member, value, TimestampFormat::DateTime)
}

/// A structure's member: one element, or several for a flattened collection.
fn write_member(out: &mut String, responder: Responder<'_>, member: &Member, value: &Value) {
    let name = name_of(member);
    match (value, responder.model.target(member).members()) {
        (Value::List(items), [item]) if member.has::<XmlFlattened>() => {
            items.iter().for_each(|value| write_element(out, responder, &name, item, value));
        }
        (Value::Map(entries), [key, item]) if member.has::<XmlFlattened>() => {
            entries.iter().for_each(|entry| write_entry(out, responder, &name, (key, item), entry));
        }
        _ => write_element(out, responder, &name, member, value),
    }
}

fn write_element(out: &mut String, responder: Responder<'_>, name: &str, member: &Member, value: &Value) {
    let target = responder.model.target(member);
    let namespace = member.get().or_else(|| target.get()).as_ref().map(declared).unwrap_or_default();
    match (value, target.members()) {
        (Value::Null, _) => {}
        (Value::Structure(_), _) => write_structure(out, responder, name, &namespace, target, value),
        (Value::List(items), [item]) => {
            out.push_str(&format!("<{name}{namespace}>"));
            items.iter().for_each(|value| write_element(out, responder, &name_of(item), item, value));
            out.push_str(&format!("</{name}>"));
        }
        (Value::Map(entries), [key, item]) => {
            out.push_str(&format!("<{name}{namespace}>"));
            entries.iter().for_each(|entry| write_entry(out, responder, "entry", (key, item), entry));
            out.push_str(&format!("</{name}>"));
        }
        (leaf, _) => {
            out.push_str(&format!("<{name}{namespace}>{}</{name}>", escaped(&text_of(responder, member, leaf))));
        }
    }
}

fn write_entry(
    out: &mut String,
    responder: Responder<'_>,
    name: &str,
    (key, item): (&Member, &Member),
    (text, value): &(String, Value),
) {
    out.push_str(&format!("<{name}>"));
    write_element(out, responder, &name_of(key), key, &Value::Text(text.clone()));
    write_element(out, responder, &name_of(item), item, value);
    out.push_str(&format!("</{name}>"));
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            // Bare white space in an attribute reads as spaces.
            '\n' => out.push_str("&#xA;"),
            '\t' => out.push_str("&#x9;"),
            other => out.push(other),
        }
    }
    out
}
