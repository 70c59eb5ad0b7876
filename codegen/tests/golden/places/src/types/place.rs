//! `Place`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `Place`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Place {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `tags`.
    pub tags: Option<HashMap<String, String>>,
}
impl Place {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `tags`.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PlaceBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Place",
    &[Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None }],
    Trait::None,
);
impl Shape for Place {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.tags.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.tags.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Place { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Place { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Place`](struct@Place).
pub type PlaceBuilder = Builder<Place>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Place> {
    /// The member `name`.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// The member `tags`. Adds an entry.
    #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
    #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
}
