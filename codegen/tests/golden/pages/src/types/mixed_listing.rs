//! `MixedListing`.

use farrier_runtime::generated::*;

/// `MixedListing`
#[derive(Clone)] #[non_exhaustive] pub struct MixedListing {
    /// The member `names`.
    pub names: Vec<String>,
    /// The member `nextMarker`.
    pub next_marker: String,
    /// The member `isTruncated`.
    pub is_truncated: bool,
}
impl MixedListing {
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { &self.names }
    /// The member `nextMarker`.
    #[inline] pub fn next_marker(&self) -> &str { &self.next_marker }
    /// The member `isTruncated`.
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MixedListingBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("MixedListing", &[
    Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None }, Member { name: "nextMarker", target: STRING, traits: Trait::None },
    Member { name: "isTruncated", target: BOOLEAN, traits: Trait::None },
], Trait::None);
impl Shape for MixedListing {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.names.read(), 1 => self.next_marker.read(), 2 => self.is_truncated.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.names.fill(), 1 => self.next_marker.fill(), 2 => self.is_truncated.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { names: Value::empty(), next_marker: Value::empty(), is_truncated: Value::empty() } }
}
impl fmt::Debug for MixedListing { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MixedListing { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`MixedListing`](struct@MixedListing).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct MixedListingBuilder { names: Option<Vec<String>>, next_marker: Option<String>, is_truncated: Option<bool> }
impl MixedListingBuilder {
    /// The member `names`. Appends an item. Required.
    #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.names.get_or_insert_default().push(value.into()); self }
    /// The member `nextMarker`. Required.
    #[inline] pub fn next_marker(mut self, value: impl Into<String>) -> Self { self.next_marker = Some(value.into()); self }
    /// The member `isTruncated`. Required.
    #[inline] pub fn is_truncated(mut self, value: bool) -> Self { self.is_truncated = Some(value); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<MixedListing, BuildError> {
        Ok(MixedListing {
            names: error::required(self.names, "names", "MixedListing")?,
            next_marker: error::required(self.next_marker, "next_marker", "MixedListing")?,
            is_truncated: error::required(self.is_truncated, "is_truncated", "MixedListing")?,
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl MixedListingBuilder {
    #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.names = value; self }
    #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.names }
    #[inline] pub fn set_next_marker(mut self, value: Option<String>) -> Self { self.next_marker = value; self }
    #[inline] pub fn get_next_marker(&self) -> &Option<String> { &self.next_marker }
    #[inline] pub fn set_is_truncated(mut self, value: Option<bool>) -> Self { self.is_truncated = value; self }
    #[inline] pub fn get_is_truncated(&self) -> &Option<bool> { &self.is_truncated }
}
impl fmt::Debug for MixedListingBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.names.read(), self.next_marker.read(), self.is_truncated.read()], f) }
}
