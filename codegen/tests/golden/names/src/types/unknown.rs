//! `Unknown`.

use farrier_runtime::generated::*;

/// A union named `Unknown`, with a member of that name.
#[derive(Clone)] #[non_exhaustive] pub enum Unknown {
    /// A union named `Unknown`, with a member of that name.
    UnknownValue(Box<Unknown>),
    /// The member `value`.
    Value(String),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Unknown {
    /// The value of [`UnknownValue`](Self::UnknownValue), or the union itself.
    #[inline] pub fn as_unknown_value(&self) -> Result<&Unknown, &Self> { if let Self::UnknownValue(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`UnknownValue`](Self::UnknownValue).
    #[inline] pub fn is_unknown_value(&self) -> bool { self.as_unknown_value().is_ok() }
    /// The value of [`Value`](Self::Value), or the union itself.
    #[inline] pub fn as_value(&self) -> Result<&String, &Self> { if let Self::Value(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Value`](Self::Value).
    #[inline] pub fn is_value(&self) -> bool { self.as_value().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union(
    "Unknown",
    &[Member { name: "unknown", target: &crate::types::unknown::SCHEMA, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for Unknown {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) { (0, Self::UnknownValue(value)) => value.read(), (1, Self::Value(value)) => value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::UnknownValue(Value::empty()), 1 => Self::Value(Value::empty()), _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::UnknownValue(value) => value.fill(), Self::Value(value) => value.fill(), Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Unknown { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Unknown { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Unknown { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Unknown { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
