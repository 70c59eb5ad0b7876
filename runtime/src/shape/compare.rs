//! Equality of shapes, member by member, so that generated types need no code of their own for it. It is `#[inline]`, so
//! that only a program that compares compiles it.

use super::{ListView, MapView, Shape, View};

/// Whether two values of one generated type are equal.
#[inline]
pub fn eq<T: Shape>(left: &T, right: &T) -> bool {
    shapes_eq(left, right)
}

#[inline]
fn shapes_eq(left: &dyn Shape, right: &dyn Shape) -> bool {
    let members = left.schema().members.len();
    std::ptr::eq(left.schema(), right.schema())
        && (0..members).all(|member| views_eq(left.view(member), right.view(member)))
}

#[inline]
fn views_eq(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) => true,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::Byte(a), View::Byte(b)) => a == b,
        (View::Short(a), View::Short(b)) => a == b,
        (View::Int(a), View::Int(b)) => a == b,
        (View::Long(a), View::Long(b)) => a == b,
        (View::Float(a), View::Float(b)) => a == b,
        (View::Double(a), View::Double(b)) => a == b,
        (View::BigInteger(a), View::BigInteger(b)) => a == b,
        (View::BigDecimal(a), View::BigDecimal(b)) => a == b,
        (View::Str(a), View::Str(b)) => a == b,
        (View::Blob(a), View::Blob(b)) => a == b,
        (View::Timestamp(a), View::Timestamp(b)) => a == b,
        (View::Document(a), View::Document(b)) => a == b,
        (View::Shape(a), View::Shape(b)) => shapes_eq(a, b),
        (View::List(a), View::List(b)) => lists_eq(a, b),
        (View::Map(a), View::Map(b)) => maps_eq(a, b),
        _ => false,
    }
}

#[inline]
fn lists_eq(left: &dyn ListView, right: &dyn ListView) -> bool {
    left.len() == right.len() && (0..left.len()).all(|index| views_eq(left.item(index), right.item(index)))
}

#[inline]
fn maps_eq(left: &dyn MapView, right: &dyn MapView) -> bool {
    left.len() == right.len()
        && left.entries().all(|(key, value)| right.entry(key).is_some_and(|other| views_eq(value, other)))
}
