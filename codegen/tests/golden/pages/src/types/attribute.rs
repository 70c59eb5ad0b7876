//! `Attribute`.

use farrier_runtime::generated::*;

/// `Attribute`
#[derive(Clone)] #[non_exhaustive] pub enum Attribute {
    /// The member `S`.
    S(String),
    /// The member `N`.
    N(i32),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Attribute {
    /// The value of [`S`](Self::S), or the union itself.
    #[inline] pub fn as_s(&self) -> Result<&String, &Self> { if let Self::S(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`S`](Self::S).
    #[inline] pub fn is_s(&self) -> bool { self.as_s().is_ok() }
    /// The value of [`N`](Self::N), or the union itself.
    #[inline] pub fn as_n(&self) -> Result<&i32, &Self> { if let Self::N(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`N`](Self::N).
    #[inline] pub fn is_n(&self) -> bool { self.as_n().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("Attribute", &[Member { name: "S", target: STRING, traits: Trait::None }, Member { name: "N", target: INTEGER, traits: Trait::None }], Trait::None);
impl Shape for Attribute {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) { (0, Self::S(value)) => value.read(), (1, Self::N(value)) => value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::S(Value::empty()), 1 => Self::N(Value::empty()), _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::S(value) => value.fill(), Self::N(value) => value.fill(), Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Attribute { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Attribute { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
