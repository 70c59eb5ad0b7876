//! `Listing`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `Listing`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Listing {
    /// The member `tags`.
    pub tags: Option<HashMap<String, String>>,
}
impl Listing {
    /// The member `tags`.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListingBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Listing", &[Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None }], Trait::None);
impl Shape for Listing {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.tags.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.tags.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Listing { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Listing { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Listing`](struct@Listing).
pub type ListingBuilder = Builder<Listing>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Listing> {
    /// The member `tags`. Adds an entry.
    #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
    #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
    #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
}
