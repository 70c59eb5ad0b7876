//! `Expression`.

use farrier_runtime::generated::*;

use crate::types::{Scaled, Tree};

/// `Expression`
#[derive(Clone)] #[non_exhaustive] pub enum Expression {
    /// The member `literal`.
    Literal(i32),
    /// The member `negated`.
    Negated(Box<Expression>),
    /// The member `sum`.
    Sum(Vec<Expression>),
    /// The member `scaled`.
    Scaled(Box<Scaled>),
    /// Recursive through a member, a list, a map and a union.
    Tree(Box<Tree>),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl Expression {
    /// The value of [`Literal`](Self::Literal), or the union itself.
    #[inline] pub fn as_literal(&self) -> Result<&i32, &Self> { if let Self::Literal(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Literal`](Self::Literal).
    #[inline] pub fn is_literal(&self) -> bool { self.as_literal().is_ok() }
    /// The value of [`Negated`](Self::Negated), or the union itself.
    #[inline] pub fn as_negated(&self) -> Result<&Expression, &Self> { if let Self::Negated(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Negated`](Self::Negated).
    #[inline] pub fn is_negated(&self) -> bool { self.as_negated().is_ok() }
    /// The value of [`Sum`](Self::Sum), or the union itself.
    #[inline] pub fn as_sum(&self) -> Result<&Vec<Expression>, &Self> { if let Self::Sum(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Sum`](Self::Sum).
    #[inline] pub fn is_sum(&self) -> bool { self.as_sum().is_ok() }
    /// The value of [`Scaled`](Self::Scaled), or the union itself.
    #[inline] pub fn as_scaled(&self) -> Result<&Scaled, &Self> { if let Self::Scaled(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Scaled`](Self::Scaled).
    #[inline] pub fn is_scaled(&self) -> bool { self.as_scaled().is_ok() }
    /// The value of [`Tree`](Self::Tree), or the union itself.
    #[inline] pub fn as_tree(&self) -> Result<&Tree, &Self> { if let Self::Tree(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Tree`](Self::Tree).
    #[inline] pub fn is_tree(&self) -> bool { self.as_tree().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("Expression", &[
    Member { name: "literal", target: INTEGER, traits: Trait::None }, Member { name: "negated", target: &crate::types::expression::SCHEMA, traits: Trait::None },
    Member { name: "sum", target: &crate::schema::EXPRESSION_LIST, traits: Trait::None }, Member { name: "scaled", target: &crate::types::scaled::SCHEMA, traits: Trait::None },
    Member { name: "tree", target: &crate::types::tree::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for Expression {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) {
        (0, Self::Literal(value)) => value.read(), (1, Self::Negated(value)) => value.read(), (2, Self::Sum(value)) => value.read(), (3, Self::Scaled(value)) => value.read(),
        (4, Self::Tree(value)) => value.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::Literal(Value::empty()), 1 => Self::Negated(Value::empty()), 2 => Self::Sum(Value::empty()), 3 => Self::Scaled(Value::empty()), 4 => Self::Tree(Value::empty()),
            _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::Literal(value) => value.fill(), Self::Negated(value) => value.fill(), Self::Sum(value) => value.fill(), Self::Scaled(value) => value.fill(), Self::Tree(value) => value.fill(),
            Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for Expression { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Expression { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Expression { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Expression { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }
