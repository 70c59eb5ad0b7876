//! `Figure`.

use farrier_runtime::generated::*;

use crate::types::{Empty, Inner, Point, Suit};

/// A union with a member of every kind.
#[derive(Clone)] #[non_exhaustive] pub enum Figure {
    /// A member without a value.
    Nothing,
    /// A structure.
    Dot(Point),
    /// The member `path`.
    Path(Vec<Point>),
    /// The member `named`.
    Named(HashMap<String, Point>),
    /// The member `text`.
    Text(String),
    /// The member `secret`.
    Secret(String),
    /// The member `number`.
    Number(i32),
    /// The member `raw`.
    Raw(Blob),
    /// The member `at`.
    At(DateTime),
    /// A suit of cards.
    Suit(Suit),
    /// The member `free`.
    Free(Document),
    /// The member `inner`.
    Inner(Inner),
    /// A structure with no members.
    Empty(Empty),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Figure {
    /// The value of [`Nothing`](Self::Nothing), or the union itself.
    #[inline] pub fn as_nothing(&self) -> Result<(), &Self> { if let Self::Nothing = self { Ok(()) } else { Err(self) } }
    /// Whether it is [`Nothing`](Self::Nothing).
    #[inline] pub fn is_nothing(&self) -> bool { self.as_nothing().is_ok() }
    /// The value of [`Dot`](Self::Dot), or the union itself.
    #[inline] pub fn as_dot(&self) -> Result<&Point, &Self> { if let Self::Dot(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Dot`](Self::Dot).
    #[inline] pub fn is_dot(&self) -> bool { self.as_dot().is_ok() }
    /// The value of [`Path`](Self::Path), or the union itself.
    #[inline] pub fn as_path(&self) -> Result<&Vec<Point>, &Self> { if let Self::Path(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Path`](Self::Path).
    #[inline] pub fn is_path(&self) -> bool { self.as_path().is_ok() }
    /// The value of [`Named`](Self::Named), or the union itself.
    #[inline] pub fn as_named(&self) -> Result<&HashMap<String, Point>, &Self> { if let Self::Named(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Named`](Self::Named).
    #[inline] pub fn is_named(&self) -> bool { self.as_named().is_ok() }
    /// The value of [`Text`](Self::Text), or the union itself.
    #[inline] pub fn as_text(&self) -> Result<&String, &Self> { if let Self::Text(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Text`](Self::Text).
    #[inline] pub fn is_text(&self) -> bool { self.as_text().is_ok() }
    /// The value of [`Secret`](Self::Secret), or the union itself.
    #[inline] pub fn as_secret(&self) -> Result<&String, &Self> { if let Self::Secret(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Secret`](Self::Secret).
    #[inline] pub fn is_secret(&self) -> bool { self.as_secret().is_ok() }
    /// The value of [`Number`](Self::Number), or the union itself.
    #[inline] pub fn as_number(&self) -> Result<&i32, &Self> { if let Self::Number(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Number`](Self::Number).
    #[inline] pub fn is_number(&self) -> bool { self.as_number().is_ok() }
    /// The value of [`Raw`](Self::Raw), or the union itself.
    #[inline] pub fn as_raw(&self) -> Result<&Blob, &Self> { if let Self::Raw(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Raw`](Self::Raw).
    #[inline] pub fn is_raw(&self) -> bool { self.as_raw().is_ok() }
    /// The value of [`At`](Self::At), or the union itself.
    #[inline] pub fn as_at(&self) -> Result<&DateTime, &Self> { if let Self::At(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`At`](Self::At).
    #[inline] pub fn is_at(&self) -> bool { self.as_at().is_ok() }
    /// The value of [`Suit`](Self::Suit), or the union itself.
    #[inline] pub fn as_suit(&self) -> Result<&Suit, &Self> { if let Self::Suit(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Suit`](Self::Suit).
    #[inline] pub fn is_suit(&self) -> bool { self.as_suit().is_ok() }
    /// The value of [`Free`](Self::Free), or the union itself.
    #[inline] pub fn as_free(&self) -> Result<&Document, &Self> { if let Self::Free(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Free`](Self::Free).
    #[inline] pub fn is_free(&self) -> bool { self.as_free().is_ok() }
    /// The value of [`Inner`](Self::Inner), or the union itself.
    #[inline] pub fn as_inner(&self) -> Result<&Inner, &Self> { if let Self::Inner(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Inner`](Self::Inner).
    #[inline] pub fn is_inner(&self) -> bool { self.as_inner().is_ok() }
    /// The value of [`Empty`](Self::Empty), or the union itself.
    #[inline] pub fn as_empty(&self) -> Result<&Empty, &Self> { if let Self::Empty(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Empty`](Self::Empty).
    #[inline] pub fn is_empty(&self) -> bool { self.as_empty().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("Figure", &[
    Member { name: "nothing", target: UNIT, traits: Trait::None }, Member { name: "dot", target: &crate::types::point::SCHEMA, traits: Trait::None },
    Member { name: "path", target: &crate::schema::POINTS, traits: Trait::None }, Member { name: "named", target: &crate::schema::NAMED_POINTS, traits: Trait::None },
    Member { name: "text", target: STRING, traits: Trait::None }, Member { name: "secret", target: STRING, traits: Trait::Sensitive },
    Member { name: "number", target: INTEGER, traits: Trait::None }, Member { name: "raw", target: BLOB, traits: Trait::None },
    Member { name: "at", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) }, Member { name: "suit", target: STRING, traits: Trait::None },
    Member { name: "free", target: DOCUMENT, traits: Trait::None }, Member { name: "inner", target: &crate::types::inner::SCHEMA, traits: Trait::None },
    Member { name: "empty", target: &crate::types::empty::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for Figure {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) {
        (0, Self::Nothing) => View::Shape(&shape::UNIT), (1, Self::Dot(value)) => value.read(), (2, Self::Path(value)) => value.read(), (3, Self::Named(value)) => value.read(),
        (4, Self::Text(value)) => value.read(), (5, Self::Secret(value)) => value.read(), (6, Self::Number(value)) => value.read(), (7, Self::Raw(value)) => value.read(),
        (8, Self::At(value)) => value.read(), (9, Self::Suit(value)) => value.read(), (10, Self::Free(value)) => value.read(), (11, Self::Inner(value)) => value.read(),
        (12, Self::Empty(value)) => value.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::Nothing, 1 => Self::Dot(Value::empty()), 2 => Self::Path(Value::empty()), 3 => Self::Named(Value::empty()), 4 => Self::Text(Value::empty()), 5 => Self::Secret(Value::empty()),
            6 => Self::Number(Value::empty()), 7 => Self::Raw(Value::empty()), 8 => Self::At(Value::empty()), 9 => Self::Suit(Value::empty()), 10 => Self::Free(Value::empty()),
            11 => Self::Inner(Value::empty()), 12 => Self::Empty(Value::empty()), _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::Nothing => Slot::Skip, Self::Dot(value) => value.fill(), Self::Path(value) => value.fill(), Self::Named(value) => value.fill(), Self::Text(value) => value.fill(),
            Self::Secret(value) => value.fill(), Self::Number(value) => value.fill(), Self::Raw(value) => value.fill(), Self::At(value) => value.fill(), Self::Suit(value) => value.fill(),
            Self::Free(value) => value.fill(), Self::Inner(value) => value.fill(), Self::Empty(value) => value.fill(), Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Figure { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Figure { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Figure { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Figure { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
