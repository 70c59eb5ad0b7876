//! `ItemBuilder`.

use farrier_runtime::generated::*;

use crate::types::Item;
use crate::types::builders::Builder;

/// `ItemBuilder`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ItemBuilder {
    /// The member `item`.
    pub item: Option<Item>,
}
impl ItemBuilder {
    /// The member `item`.
    #[inline] pub fn item(&self) -> Option<&Item> { self.item.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ItemBuilderBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("ItemBuilder", &[Member { name: "item", target: &crate::types::item::SCHEMA, traits: Trait::None }], Trait::None);
impl Shape for ItemBuilder {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.item.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.item.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ItemBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ItemBuilder { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ItemBuilder { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ItemBuilder { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`ItemBuilder`](struct@ItemBuilder).
pub type ItemBuilderBuilder = Builder<ItemBuilder>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<ItemBuilder> {
    /// The member `item`.
    #[inline] pub fn item(mut self, value: Item) -> Self { self.0.item = Some(value); self }
    #[inline] pub fn set_item(mut self, value: Option<Item>) -> Self { self.0.item = value; self }
    #[inline] pub fn get_item(&self) -> &Option<Item> { &self.0.item }
}
