//! Values: of shapes, read in place, and those that an expression makes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;

use aws_smithy_types::{Document, Number as DocumentNumber};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::{Expression, Literal, Number};
use crate::shape::{ListView, MapView, Shape, View};

/// A value of JMESPath.
///
/// Values of shapes have the types that Smithy's "Waiters" specification gives them: blobs are base64 text, timestamps
/// seconds since 1970, structures and unions objects of the members that are set.
#[derive(Clone)]
pub enum Value<'a> {
    /// `null`, and a member that is not set.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Str(Cow<'a, str>),
    /// A list that an expression made.
    List(Vec<Value<'a>>),
    /// An object that an expression made.
    Map(Vec<(Cow<'a, str>, Value<'a>)>),
    /// A structure or a union.
    Shape(&'a dyn Shape),
    /// A list of a shape.
    Items(&'a dyn ListView),
    /// A map of a shape.
    Entries(&'a dyn MapView),
    /// A list of a document.
    Array(&'a [Document]),
    /// An object of a document.
    Object(&'a HashMap<String, Document>),
    /// An expression that a function is to evaluate.
    Expression(&'static Expression),
}

impl<'a> From<View<'a>> for Value<'a> {
    #[inline]
    fn from(view: View<'a>) -> Self {
        let number = |text: &str| Number::parse(text).map_or(Self::Null, Self::Number);
        match view {
            View::Bool(value) => Self::Bool(value),
            View::Byte(value) => Self::integer(value.into()),
            View::Short(value) => Self::integer(value.into()),
            View::Int(value) => Self::integer(value.into()),
            View::Long(value) => Self::integer(value.into()),
            View::Float(value) => Self::Number(Number::Float(value.into())),
            View::Double(value) => Self::Number(Number::Float(value)),
            View::BigInteger(value) => number(value.as_ref()),
            View::BigDecimal(value) => number(value.as_ref()),
            View::Str(value) => Self::Str(Cow::Borrowed(value)),
            View::Blob(value) => Self::Str(Cow::Owned(BASE64_STANDARD.encode(value))),
            View::Timestamp(value) if value.subsec_nanos() == 0 => Self::integer(value.secs().into()),
            View::Timestamp(value) => Self::Number(Number::Float(value.as_secs_f64())),
            View::Document(value) => Self::from(value),
            View::Shape(value) => Self::Shape(value),
            View::List(value) => Self::Items(value),
            View::Map(value) => Self::Entries(value),
            // A stream is not read for a comparison.
            View::Absent | View::Stream(_) => Self::Null,
            #[cfg(feature = "event-stream")]
            View::Events => Self::Null,
        }
    }
}

impl<'a> From<&'a Document> for Value<'a> {
    #[inline]
    fn from(document: &'a Document) -> Self {
        match document {
            Document::Null => Self::Null,
            Document::Bool(value) => Self::Bool(*value),
            Document::Number(DocumentNumber::PosInt(value)) => Self::integer((*value).into()),
            Document::Number(DocumentNumber::NegInt(value)) => Self::integer((*value).into()),
            Document::Number(DocumentNumber::Float(value)) => Self::Number(Number::Float(*value)),
            Document::String(value) => Self::Str(Cow::Borrowed(value)),
            Document::Array(items) => Self::Array(items),
            Document::Object(entries) => Self::Object(entries),
        }
    }
}

impl From<&'static Literal> for Value<'_> {
    #[inline]
    fn from(literal: &'static Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Bool(value) => Self::Bool(*value),
            Literal::Integer(value) => Self::integer((*value).into()),
            Literal::Float(value) => Self::Number(Number::Float(*value)),
            Literal::Str(value) => Self::Str(Cow::Borrowed(*value)),
            Literal::List(items) => Self::List(items.iter().map(Self::from).collect()),
            Literal::Map(entries) => {
                Self::Map(entries.iter().map(|(key, value)| (Cow::Borrowed(*key), value.into())).collect())
            }
        }
    }
}

impl<'a> Value<'a> {
    #[inline]
    pub(crate) fn integer(value: i128) -> Self {
        Self::Number(Number::Integer(value))
    }

    /// The value of a member or key; null where there is none.
    #[inline]
    pub(crate) fn field(&self, name: &str) -> Self {
        match self {
            Self::Map(entries) => {
                entries.iter().find(|(key, _)| key == name).map_or(Self::Null, |(_, value)| value.clone())
            }
            Self::Shape(shape) => {
                let index = shape.schema().members.iter().position(|member| member.name == name);
                index.map_or(Self::Null, |index| shape.view(index).into())
            }
            Self::Entries(map) => map.entry(name).map_or(Self::Null, Self::from),
            Self::Object(entries) => entries.get(name).map_or(Self::Null, Self::from),
            _ => Self::Null,
        }
    }

    /// The items of a list; nothing for any other value.
    #[inline]
    pub(crate) fn items(&self) -> Option<Vec<Self>> {
        match self {
            Self::List(items) => Some(items.clone()),
            Self::Items(list) => Some((0..list.len()).map(|index| list.item(index).into()).collect()),
            Self::Array(items) => Some(items.iter().map(Self::from).collect()),
            _ => None,
        }
    }

    /// The entries of an object, those of a map in order of its keys; nothing for any other value.
    #[inline]
    pub(crate) fn entries(&self) -> Option<Vec<(Cow<'a, str>, Self)>> {
        let mut entries: Vec<(Cow<'a, str>, Self)> = match *self {
            Self::Map(ref entries) => return Some(entries.clone()),
            Self::Shape(shape) => {
                let members = shape.schema().members.iter().enumerate();
                let set = members.map(|(index, member)| (Cow::Borrowed(member.name), shape.view(index).into()));
                return Some(set.filter(|(_, value)| !matches!(value, Self::Null)).collect());
            }
            Self::Entries(map) => map.entries().map(|(key, view)| (Cow::Borrowed(key), view.into())).collect(),
            Self::Object(map) => map.iter().map(|(key, value)| (Cow::Borrowed(key.as_str()), value.into())).collect(),
            _ => return None,
        };
        entries.sort_by(|(left, _), (right, _)| left.cmp(right));
        Some(entries)
    }

    /// Whether a condition on the value holds: it is neither null, false nor empty.
    #[inline]
    pub(crate) fn is_true(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Bool(value) => *value,
            Self::Str(text) => !text.is_empty(),
            Self::Number(_) | Self::Expression(_) => true,
            _ => self.len() != Some(0),
        }
    }

    /// How many items, entries or characters there are; nothing for a value that has none.
    #[inline]
    pub(crate) fn len(&self) -> Option<usize> {
        match self {
            Self::Str(text) => Some(text.chars().count()),
            Self::List(items) => Some(items.len()),
            Self::Map(entries) => Some(entries.len()),
            Self::Shape(_) => self.entries().map(|entries| entries.len()),
            Self::Items(list) => Some(list.len()),
            Self::Entries(map) => Some(map.len()),
            Self::Array(items) => Some(items.len()),
            Self::Object(entries) => Some(entries.len()),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Expression(_) => None,
        }
    }

    /// The name of the type (JMESPath specification, `type`).
    #[inline]
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::Str(_) => "string",
            Self::List(_) | Self::Items(_) | Self::Array(_) => "array",
            Self::Map(_) | Self::Shape(_) | Self::Entries(_) | Self::Object(_) => "object",
            Self::Expression(_) => "expression",
        }
    }

    /// Whether two values are equal, whatever they are made of.
    #[inline]
    pub(crate) fn is_equal(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(left), Self::Bool(right)) => left == right,
            (Self::Number(left), Self::Number(right)) => left.compare(*right).is_some_and(std::cmp::Ordering::is_eq),
            (Self::Str(left), Self::Str(right)) => left == right,
            _ => self.is_equal_inside(other),
        }
    }

    #[inline]
    fn is_equal_inside(&self, other: &Self) -> bool {
        if let (Some(left), Some(right)) = (self.items(), other.items()) {
            return left.len() == right.len() && left.iter().zip(&right).all(|(left, right)| left.is_equal(right));
        }
        let (Some(left), Some(right)) = (self.entries(), other.entries()) else { return false };
        let has = |key: &str, value: &Self| right.iter().any(|(other, found)| other == key && value.is_equal(found));
        left.len() == right.len() && left.iter().all(|(key, value)| has(key, value))
    }

    /// The value on its own. An expression has none, and becomes null.
    #[inline]
    pub fn to_document(&self) -> Document {
        match self {
            Self::Null | Self::Expression(_) => Document::Null,
            Self::Bool(value) => Document::Bool(*value),
            Self::Number(number) => Document::Number(document_number(*number)),
            Self::Str(text) => Document::String(text.clone().into_owned()),
            _ => match (self.items(), self.entries()) {
                (Some(items), _) => Document::Array(items.iter().map(Self::to_document).collect()),
                (None, entries) => {
                    let entries = entries.into_iter().flatten();
                    Document::Object(entries.map(|(key, value)| (key.into_owned(), value.to_document())).collect())
                }
            },
        }
    }

    /// Writes the value as JSON (JMESPath specification, `to_string`).
    #[inline]
    pub(crate) fn write_json(&self, out: &mut String) {
        match self {
            Self::Null | Self::Expression(_) => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(Number::Integer(value)) => drop(write!(out, "{value}")),
            Self::Number(Number::Float(value)) => drop(write!(out, "{value:?}")),
            Self::Str(text) => write_json_string(text, out),
            _ => match self.items() {
                Some(items) => {
                    out.push('[');
                    for (index, item) in items.iter().enumerate() {
                        out.push_str(if index == 0 { "" } else { "," });
                        item.write_json(out);
                    }
                    out.push(']');
                }
                None => {
                    out.push('{');
                    for (index, (key, value)) in self.entries().into_iter().flatten().enumerate() {
                        out.push_str(if index == 0 { "" } else { "," });
                        write_json_string(&key, out);
                        out.push(':');
                        value.write_json(out);
                    }
                    out.push('}');
                }
            },
        }
    }
}

#[inline]
fn document_number(number: Number) -> DocumentNumber {
    match number {
        Number::Integer(value) => u64::try_from(value)
            .map(DocumentNumber::PosInt)
            .or_else(|_| i64::try_from(value).map(DocumentNumber::NegInt))
            .unwrap_or(DocumentNumber::Float(number.as_float())),
        Number::Float(value) => DocumentNumber::Float(value),
    }
}

#[inline]
fn write_json_string(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            control if control < ' ' => drop(write!(out, "\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}
