//! `Choice`.

use farrier_runtime::generated::*;

/// One **or** the other.
#[deprecated(note = "Choose nothing.")] #[derive(Clone)] #[non_exhaustive] pub enum Choice {
    /// To the left.
    Left(String),
    /// To the right & beyond.
    Right(String),
    /// The member `ahead`.
    Ahead,
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Choice {
    /// The value of [`Left`](Self::Left), or the union itself.
    #[inline] pub fn as_left(&self) -> Result<&String, &Self> { if let Self::Left(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Left`](Self::Left).
    #[inline] pub fn is_left(&self) -> bool { self.as_left().is_ok() }
    /// The value of [`Right`](Self::Right), or the union itself.
    #[inline] pub fn as_right(&self) -> Result<&String, &Self> { if let Self::Right(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Right`](Self::Right).
    #[inline] pub fn is_right(&self) -> bool { self.as_right().is_ok() }
    /// The value of [`Ahead`](Self::Ahead), or the union itself.
    #[inline] pub fn as_ahead(&self) -> Result<(), &Self> { if let Self::Ahead = self { Ok(()) } else { Err(self) } }
    /// Whether it is [`Ahead`](Self::Ahead).
    #[inline] pub fn is_ahead(&self) -> bool { self.as_ahead().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union(
    "Choice",
    &[Member { name: "left", target: STRING, traits: Trait::None }, Member { name: "right", target: STRING, traits: Trait::None }, Member { name: "ahead", target: UNIT, traits: Trait::None }],
    Trait::None,
);
impl Shape for Choice {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) {
        (0, Self::Left(value)) => value.read(), (1, Self::Right(value)) => value.read(), (2, Self::Ahead) => View::Shape(&shape::UNIT), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::Left(Value::empty()), 1 => Self::Right(Value::empty()), 2 => Self::Ahead, _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::Left(value) => value.fill(), Self::Right(value) => value.fill(), Self::Ahead => Slot::Skip, Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Choice { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Choice { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
