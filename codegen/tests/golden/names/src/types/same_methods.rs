//! `SameMethods`.

use farrier_runtime::generated::*;

/// `AB` and `Ab` are one word in small letters.
#[derive(Clone)] #[non_exhaustive] pub enum SameMethods {
    /// The member `a_b`.
    AB(String),
    /// The member `ab`.
    Ab(String),
    /// The member `_2`.
    _2,
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl SameMethods {
    /// The value of [`AB`](Self::AB), or the union itself.
    #[inline] pub fn as_ab(&self) -> Result<&String, &Self> { if let Self::AB(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`AB`](Self::AB).
    #[inline] pub fn is_ab(&self) -> bool { self.as_ab().is_ok() }
    /// The value of [`Ab`](Self::Ab), or the union itself.
    #[inline] pub fn as_ab2(&self) -> Result<&String, &Self> { if let Self::Ab(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Ab`](Self::Ab).
    #[inline] pub fn is_ab2(&self) -> bool { self.as_ab2().is_ok() }
    /// The value of [`_2`](Self::_2), or the union itself.
    #[inline] pub fn as__2(&self) -> Result<(), &Self> { if let Self::_2 = self { Ok(()) } else { Err(self) } }
    /// Whether it is [`_2`](Self::_2).
    #[inline] pub fn is__2(&self) -> bool { self.as__2().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union(
    "SameMethods",
    &[Member { name: "a_b", target: STRING, traits: Trait::None }, Member { name: "ab", target: STRING, traits: Trait::None }, Member { name: "_2", target: UNIT, traits: Trait::None }],
    Trait::None,
);
impl Shape for SameMethods {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) {
        (0, Self::AB(value)) => value.read(), (1, Self::Ab(value)) => value.read(), (2, Self::_2) => View::Shape(&shape::UNIT), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::AB(Value::empty()), 1 => Self::Ab(Value::empty()), 2 => Self::_2, _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::AB(value) => value.fill(), Self::Ab(value) => value.fill(), Self::_2 => Slot::Skip, Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for SameMethods { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SameMethods { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SameMethods { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SameMethods { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
