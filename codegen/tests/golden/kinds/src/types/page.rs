//! `Page`.

use farrier_runtime::generated::*;

use crate::types::Point;

/// `Page`
#[derive(Clone)] #[non_exhaustive] pub struct Page {
    /// The member `next`.
    pub next: Option<String>,
    /// The member `entries`.
    pub entries: Vec<Point>,
}
impl Page {
    /// The member `next`.
    #[inline] pub fn next(&self) -> Option<&str> { self.next.as_deref() }
    /// The member `entries`.
    #[inline] pub fn entries(&self) -> &[Point] { &self.entries }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PageBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Page",
    &[Member { name: "next", target: STRING, traits: Trait::None }, Member { name: "entries", target: &crate::schema::POINTS, traits: Trait::None }],
    Trait::None,
);
impl Shape for Page {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next.read(), 1 => self.entries.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next.fill(), 1 => self.entries.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { next: Value::empty(), entries: Value::empty() } }
}
impl fmt::Debug for Page { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Page { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Page { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Page { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Page`](struct@Page).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct PageBuilder { next: Option<String>, entries: Option<Vec<Point>> }
impl PageBuilder {
    /// The member `next`.
    #[inline] pub fn next(mut self, value: impl Into<String>) -> Self { self.next = Some(value.into()); self }
    /// The member `entries`. Appends an item. Required.
    #[inline] pub fn entries(mut self, value: Point) -> Self { self.entries.get_or_insert_default().push(value); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Page, BuildError> { Ok(Page { next: self.next, entries: error::required(self.entries, "entries", "Page")? }) }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl PageBuilder {
    #[inline] pub fn set_next(mut self, value: Option<String>) -> Self { self.next = value; self }
    #[inline] pub fn get_next(&self) -> &Option<String> { &self.next }
    #[inline] pub fn set_entries(mut self, value: Option<Vec<Point>>) -> Self { self.entries = value; self }
    #[inline] pub fn get_entries(&self) -> &Option<Vec<Point>> { &self.entries }
}
impl fmt::Debug for PageBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.next.read(), self.entries.read()], f) } }
