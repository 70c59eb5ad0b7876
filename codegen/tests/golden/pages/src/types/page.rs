//! `Page`.

use farrier_runtime::generated::*;

/// `Page`
#[derive(Clone)] #[non_exhaustive] pub struct Page {
    /// The member `next`.
    pub next: Option<String>,
    /// The member `items`.
    pub items: Vec<String>,
}
impl Page {
    /// The member `next`.
    #[inline] pub fn next(&self) -> Option<&str> { self.next.as_deref() }
    /// The member `items`.
    #[inline] pub fn items(&self) -> &[String] { &self.items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PageBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Page",
    &[Member { name: "next", target: STRING, traits: Trait::None }, Member { name: "items", target: &crate::schema::NAMES, traits: Trait::None }],
    Trait::None,
);
impl Shape for Page {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next.read(), 1 => self.items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next.fill(), 1 => self.items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { next: Value::empty(), items: Value::empty() } }
}
impl fmt::Debug for Page { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Page { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Page`](struct@Page).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct PageBuilder { next: Option<String>, items: Option<Vec<String>> }
impl PageBuilder {
    /// The member `next`.
    #[inline] pub fn next(mut self, value: impl Into<String>) -> Self { self.next = Some(value.into()); self }
    /// The member `items`. Appends an item. Required.
    #[inline] pub fn items(mut self, value: impl Into<String>) -> Self { self.items.get_or_insert_default().push(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Page, BuildError> { Ok(Page { next: self.next, items: error::required(self.items, "items", "Page")? }) }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl PageBuilder {
    #[inline] pub fn set_next(mut self, value: Option<String>) -> Self { self.next = value; self }
    #[inline] pub fn get_next(&self) -> &Option<String> { &self.next }
    #[inline] pub fn set_items(mut self, value: Option<Vec<String>>) -> Self { self.items = value; self }
    #[inline] pub fn get_items(&self) -> &Option<Vec<String>> { &self.items }
}
impl fmt::Debug for PageBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.next.read(), self.items.read()], f) } }
