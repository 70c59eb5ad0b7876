//! `Choice`.

use farrier_runtime::generated::*;

use crate::types::error::Error;

/// A union with a member `Unknown`.
#[derive(Clone)] #[non_exhaustive] pub enum Choice {
    /// The member `Unknown`.
    UnknownValue(String),
    /// The member `self`.
    SelfValue(String),
    /// The member `type`.
    Type(i32),
    /// The member `None`.
    None,
    /// The member `Some`.
    Some(String),
    /// The member `Ok`.
    Ok(String),
    /// The member `Err`.
    Err(Error),
    /// The member `fooBar`.
    FooBar(String),
    /// The member `foo_bar`.
    FooBar2(i32),
    /// The member `String`.
    String(String),
    /// A union with a member `Unknown`.
    Choice(Box<Choice>),
    /// The member `unwrap`.
    Unwrap(bool),
    /// The member `Default`.
    Default,
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Choice {
    /// The value of [`UnknownValue`](Self::UnknownValue), or the union itself.
    #[inline] pub fn as_unknown_value(&self) -> Result<&String, &Self> { if let Self::UnknownValue(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`UnknownValue`](Self::UnknownValue).
    #[inline] pub fn is_unknown_value(&self) -> bool { self.as_unknown_value().is_ok() }
    /// The value of [`SelfValue`](Self::SelfValue), or the union itself.
    #[inline] pub fn as_self_value(&self) -> Result<&String, &Self> { if let Self::SelfValue(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`SelfValue`](Self::SelfValue).
    #[inline] pub fn is_self_value(&self) -> bool { self.as_self_value().is_ok() }
    /// The value of [`Type`](Self::Type), or the union itself.
    #[inline] pub fn as_type(&self) -> Result<&i32, &Self> { if let Self::Type(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Type`](Self::Type).
    #[inline] pub fn is_type(&self) -> bool { self.as_type().is_ok() }
    /// The value of [`None`](Self::None), or the union itself.
    #[inline] pub fn as_none(&self) -> Result<(), &Self> { if let Self::None = self { Ok(()) } else { Err(self) } }
    /// Whether it is [`None`](Self::None).
    #[inline] pub fn is_none(&self) -> bool { self.as_none().is_ok() }
    /// The value of [`Some`](Self::Some), or the union itself.
    #[inline] pub fn as_some(&self) -> Result<&String, &Self> { if let Self::Some(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Some`](Self::Some).
    #[inline] pub fn is_some(&self) -> bool { self.as_some().is_ok() }
    /// The value of [`Ok`](Self::Ok), or the union itself.
    #[inline] pub fn as_ok(&self) -> Result<&String, &Self> { if let Self::Ok(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Ok`](Self::Ok).
    #[inline] pub fn is_ok(&self) -> bool { self.as_ok().is_ok() }
    /// The value of [`Err`](Self::Err), or the union itself.
    #[inline] pub fn as_err(&self) -> Result<&Error, &Self> { if let Self::Err(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Err`](Self::Err).
    #[inline] pub fn is_err(&self) -> bool { self.as_err().is_ok() }
    /// The value of [`FooBar`](Self::FooBar), or the union itself.
    #[inline] pub fn as_foo_bar(&self) -> Result<&String, &Self> { if let Self::FooBar(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`FooBar`](Self::FooBar).
    #[inline] pub fn is_foo_bar(&self) -> bool { self.as_foo_bar().is_ok() }
    /// The value of [`FooBar2`](Self::FooBar2), or the union itself.
    #[inline] pub fn as_foo_bar2(&self) -> Result<&i32, &Self> { if let Self::FooBar2(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`FooBar2`](Self::FooBar2).
    #[inline] pub fn is_foo_bar2(&self) -> bool { self.as_foo_bar2().is_ok() }
    /// The value of [`String`](Self::String), or the union itself.
    #[inline] pub fn as_string(&self) -> Result<&String, &Self> { if let Self::String(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`String`](Self::String).
    #[inline] pub fn is_string(&self) -> bool { self.as_string().is_ok() }
    /// The value of [`Choice`](Self::Choice), or the union itself.
    #[inline] pub fn as_choice(&self) -> Result<&Choice, &Self> { if let Self::Choice(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Choice`](Self::Choice).
    #[inline] pub fn is_choice(&self) -> bool { self.as_choice().is_ok() }
    /// The value of [`Unwrap`](Self::Unwrap), or the union itself.
    #[inline] pub fn as_unwrap(&self) -> Result<&bool, &Self> { if let Self::Unwrap(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Unwrap`](Self::Unwrap).
    #[inline] pub fn is_unwrap(&self) -> bool { self.as_unwrap().is_ok() }
    /// The value of [`Default`](Self::Default), or the union itself.
    #[inline] pub fn as_default(&self) -> Result<(), &Self> { if let Self::Default = self { Ok(()) } else { Err(self) } }
    /// Whether it is [`Default`](Self::Default).
    #[inline] pub fn is_default(&self) -> bool { self.as_default().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("Choice", &[
    Member { name: "Unknown", target: STRING, traits: Trait::None }, Member { name: "self", target: STRING, traits: Trait::None }, Member { name: "type", target: INTEGER, traits: Trait::None },
    Member { name: "None", target: UNIT, traits: Trait::None }, Member { name: "Some", target: STRING, traits: Trait::None }, Member { name: "Ok", target: STRING, traits: Trait::None },
    Member { name: "Err", target: &crate::types::error::error2::SCHEMA, traits: Trait::None }, Member { name: "fooBar", target: STRING, traits: Trait::None },
    Member { name: "foo_bar", target: INTEGER, traits: Trait::None }, Member { name: "String", target: STRING, traits: Trait::None },
    Member { name: "Choice", target: &crate::types::choice::SCHEMA, traits: Trait::None }, Member { name: "unwrap", target: BOOLEAN, traits: Trait::None },
    Member { name: "Default", target: UNIT, traits: Trait::None },
], Trait::None);
impl Shape for Choice {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) {
        (0, Self::UnknownValue(value)) => value.read(), (1, Self::SelfValue(value)) => value.read(), (2, Self::Type(value)) => value.read(), (3, Self::None) => View::Shape(&shape::UNIT),
        (4, Self::Some(value)) => value.read(), (5, Self::Ok(value)) => value.read(), (6, Self::Err(value)) => value.read(), (7, Self::FooBar(value)) => value.read(),
        (8, Self::FooBar2(value)) => value.read(), (9, Self::String(value)) => value.read(), (10, Self::Choice(value)) => value.read(), (11, Self::Unwrap(value)) => value.read(),
        (12, Self::Default) => View::Shape(&shape::UNIT), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::UnknownValue(Value::empty()), 1 => Self::SelfValue(Value::empty()), 2 => Self::Type(Value::empty()), 3 => Self::None, 4 => Self::Some(Value::empty()),
            5 => Self::Ok(Value::empty()), 6 => Self::Err(Value::empty()), 7 => Self::FooBar(Value::empty()), 8 => Self::FooBar2(Value::empty()), 9 => Self::String(Value::empty()),
            10 => Self::Choice(Value::empty()), 11 => Self::Unwrap(Value::empty()), 12 => Self::Default, _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::UnknownValue(value) => value.fill(), Self::SelfValue(value) => value.fill(), Self::Type(value) => value.fill(), Self::None => Slot::Skip, Self::Some(value) => value.fill(),
            Self::Ok(value) => value.fill(), Self::Err(value) => value.fill(), Self::FooBar(value) => value.fill(), Self::FooBar2(value) => value.fill(), Self::String(value) => value.fill(),
            Self::Choice(value) => value.fill(), Self::Unwrap(value) => value.fill(), Self::Default => Slot::Skip, Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Choice { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Choice { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Choice { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Choice { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
