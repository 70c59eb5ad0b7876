//! `Inner`.

use farrier_runtime::generated::*;

/// `Inner`
#[derive(Clone)] #[non_exhaustive] pub enum Inner {
    /// The member `a`.
    A(String),
    /// The member `b`.
    B(i64),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Inner {
    /// The value of [`A`](Self::A), or the union itself.
    #[inline] pub fn as_a(&self) -> Result<&String, &Self> { if let Self::A(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`A`](Self::A).
    #[inline] pub fn is_a(&self) -> bool { self.as_a().is_ok() }
    /// The value of [`B`](Self::B), or the union itself.
    #[inline] pub fn as_b(&self) -> Result<&i64, &Self> { if let Self::B(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`B`](Self::B).
    #[inline] pub fn is_b(&self) -> bool { self.as_b().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("Inner", &[Member { name: "a", target: STRING, traits: Trait::None }, Member { name: "b", target: LONG, traits: Trait::None }], Trait::None);
impl Shape for Inner {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) { (0, Self::A(value)) => value.read(), (1, Self::B(value)) => value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::A(Value::empty()), 1 => Self::B(Value::empty()), _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::A(value) => value.fill(), Self::B(value) => value.fill(), Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Inner { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Inner { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Inner { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Inner { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
