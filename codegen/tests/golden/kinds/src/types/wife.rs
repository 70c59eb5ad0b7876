//! `Wife`.

use farrier_runtime::generated::*;

use crate::types::Husband;
use crate::types::builders::Builder;

/// `Wife`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Wife {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `husband`.
    pub husband: Option<Husband>,
}
impl Wife {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `husband`.
    #[inline] pub fn husband(&self) -> Option<&Husband> { self.husband.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WifeBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Wife",
    &[Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "husband", target: &crate::types::husband::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for Wife {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.husband.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.husband.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Wife { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Wife { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Wife { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Wife { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Wife`](struct@Wife).
pub type WifeBuilder = Builder<Wife>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Wife> {
    /// The member `name`.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// The member `husband`.
    #[inline] pub fn husband(mut self, value: Husband) -> Self { self.0.husband = Some(value); self }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_husband(mut self, value: Option<Husband>) -> Self { self.0.husband = value; self }
    #[inline] pub fn get_husband(&self) -> &Option<Husband> { &self.0.husband }
}
