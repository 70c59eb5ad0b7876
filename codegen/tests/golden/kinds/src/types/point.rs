//! `Point`.

use farrier_runtime::generated::*;

/// A point. Both coordinates are required.
#[derive(Clone)] #[non_exhaustive] pub struct Point {
    /// The member `x`.
    pub x: i32,
    /// The member `y`.
    pub y: i32,
    /// The member `label`.
    pub label: Option<String>,
}
impl Point {
    /// The member `x`.
    #[inline] pub fn x(&self) -> i32 { self.x }
    /// The member `y`.
    #[inline] pub fn y(&self) -> i32 { self.y }
    /// The member `label`.
    #[inline] pub fn label(&self) -> Option<&str> { self.label.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PointBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Point",
    &[Member { name: "x", target: INTEGER, traits: Trait::None }, Member { name: "y", target: INTEGER, traits: Trait::None }, Member { name: "label", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for Point {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.x.read(), 1 => self.y.read(), 2 => self.label.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.x.fill(), 1 => self.y.fill(), 2 => self.label.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { x: Value::empty(), y: Value::empty(), label: Value::empty() } }
}
impl fmt::Debug for Point { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Point { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Point { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Point { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Point`](struct@Point).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct PointBuilder { x: Option<i32>, y: Option<i32>, label: Option<String> }
impl PointBuilder {
    /// The member `x`. Required.
    #[inline] pub fn x(mut self, value: i32) -> Self { self.x = Some(value); self }
    /// The member `y`. Required.
    #[inline] pub fn y(mut self, value: i32) -> Self { self.y = Some(value); self }
    /// The member `label`.
    #[inline] pub fn label(mut self, value: impl Into<String>) -> Self { self.label = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Point, BuildError> { Ok(Point { x: error::required(self.x, "x", "Point")?, y: error::required(self.y, "y", "Point")?, label: self.label }) }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl PointBuilder {
    #[inline] pub fn set_x(mut self, value: Option<i32>) -> Self { self.x = value; self }
    #[inline] pub fn get_x(&self) -> &Option<i32> { &self.x }
    #[inline] pub fn set_y(mut self, value: Option<i32>) -> Self { self.y = value; self }
    #[inline] pub fn get_y(&self) -> &Option<i32> { &self.y }
    #[inline] pub fn set_label(mut self, value: Option<String>) -> Self { self.label = value; self }
    #[inline] pub fn get_label(&self) -> &Option<String> { &self.label }
}
impl fmt::Debug for PointBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.x.read(), self.y.read(), self.label.read()], f) } }
